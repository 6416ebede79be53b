//! What translators see.

mod language;
mod languages;

pub use language::{Retyped, Shown, View, language};
pub use languages::languages;
