//! Coding: passages, codes, and which words of a passage a code stands for.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod agreement;
pub mod code;
#[cfg(feature = "ssr")]
pub mod filter;
#[cfg(feature = "ssr")]
pub mod fold;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod learning;
pub mod marks;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod saturation;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod snap;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod suggest;
pub mod text;
pub mod wire;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use code::{Code, CodeProblem};

use crate::{
    ids::{AccountId, CodeId, CodingId, InitiativeId, PassageId, ResponseId, SessionId, SurveyId},
    language::Lang,
};
use std::str::FromStr;
use text::Range;

/// An immutable text that can be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub id: PassageId,
    pub initiative: InitiativeId,
    pub source: Source,
    pub language: Lang,
    pub text: String,
}

/// Where a passage comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An open answer; `question` is the field's name.
    Answer {
        survey: SurveyId,
        response: ResponseId,
        question: String,
        /// Whether this is what a translator made of it, because too few wrote in the language to name it. Such words
        /// are coded and counted, and never quoted.
        is_translated: bool,
    },
    /// A line written down in a session.
    Note { session: SessionId, kind: NoteKind },
}

/// What a line written down in a session is. They stay distinct to the end: only verbatim can be quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// The speaker's own words.
    Verbatim,
    /// What was meant, in the note taker's words.
    Paraphrase,
    /// What was seen, not said.
    Observation,
    /// What the room said when the summary was read to it. It is the room's own, and nobody's in particular.
    Correction,
}

impl NoteKind {
    pub const ALL: [NoteKind; 4] = [
        NoteKind::Verbatim,
        NoteKind::Paraphrase,
        NoteKind::Observation,
        NoteKind::Correction,
    ];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            NoteKind::Verbatim => "verbatim",
            NoteKind::Paraphrase => "paraphrase",
            NoteKind::Observation => "observation",
            NoteKind::Correction => "correction",
        }
    }
}

impl FromStr for NoteKind {
    type Err = String;

    fn from_str(text: &str) -> Result<NoteKind, String> {
        let found = NoteKind::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” is not a kind of note. Choose verbatim, paraphrase, observation or correction.")
        })
    }
}

/// One application of a code to words of a passage, by one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    pub id: CodingId,
    pub code: CodeId,
    pub passage: PassageId,
    /// Code points of the passage's text, never of a translation.
    pub range: Range,
    /// The words in the range, exactly.
    pub quote: String,
    pub coder: AccountId,
}

/// A passage in another language, as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageTranslation {
    pub language: Lang,
    pub text: String,
    /// The translator's name.
    pub translator: String,
    pub status: TranslationStatus,
    /// Grows by one with each change.
    pub version: i64,
}

/// How far a translation of words can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationStatus {
    Drafted,
    /// A second person has checked it.
    Approved,
}

impl TranslationStatus {
    /// The status as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            TranslationStatus::Drafted => "drafted",
            TranslationStatus::Approved => "approved",
        }
    }
}

impl FromStr for TranslationStatus {
    type Err = String;

    fn from_str(text: &str) -> Result<TranslationStatus, String> {
        [TranslationStatus::Drafted, TranslationStatus::Approved]
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not a translation's status."))
    }
}

/// A translation holds at most this many characters.
pub const LONGEST_TRANSLATION: usize = 20_000;
