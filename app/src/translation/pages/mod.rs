//! What translators see.

mod language;
mod languages;
mod pair;

pub use language::{Retyped, Shown, View, language};
pub use languages::languages;
