//! What is suggested to whoever codes, as pages show it.

use super::store::learning::Mark;
use crate::{
    ids::{CodeId, PassageId},
    language::Lang,
};

/// Why there are suggestions, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Ready,
    /// Too little in this language is coded to measure anything.
    Few,
    /// Learning goes on: ask again in a moment.
    Learning,
    /// Measured, and not good enough in this language.
    Unsure,
    /// The reader codes blind, or does not code at all.
    Hidden,
    /// The text is too long for one code to stand for it.
    Long,
}

/// What is suggested for a passage. Nothing of it counts until a person confirms it.
#[derive(Clone, Debug)]
pub struct Suggestions {
    pub standing: Standing,
    /// The likeliest first; empty unless they are ready.
    pub codes: Vec<Suggested>,
    /// The share of codes that would have been among the first three in this language, 0 to 1, where it was measured.
    pub recall: Option<f64>,
}

impl Suggestions {
    /// None, for this reason.
    pub fn none(standing: Standing) -> Suggestions {
        Suggestions {
            standing,
            codes: Vec::new(),
            recall: None,
        }
    }
}

/// How suggestions do in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub language: Lang,
    /// Passages with a code on them.
    pub confirmed: usize,
    /// As [`Suggestions::recall`].
    pub recall: Option<f64>,
    pub standing: Standing,
}

/// A code that a text may deserve, and the confirmed words it resembles.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    pub code: CodeId,
    pub score: f32,
    pub like: Vec<(PassageId, Mark)>,
}
