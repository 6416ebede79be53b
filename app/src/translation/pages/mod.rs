//! What translators see.

mod held;
mod language;
mod languages;
mod pair;

pub use held::{Held, HeldTyped, held};
pub use language::{Retyped, Shown, View, language};
pub use languages::languages;
