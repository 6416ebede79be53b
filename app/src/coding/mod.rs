//! Coding: passages, codes, and which words of a passage a code stands for.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod agreement;
#[cfg(feature = "ssr")]
pub mod aligned;
#[cfg(feature = "ssr")]
pub mod browser;
pub mod code;
#[cfg(feature = "ssr")]
pub mod codebook_file;
#[cfg(feature = "ssr")]
pub mod course;
#[cfg(feature = "ssr")]
pub mod filter;
#[cfg(feature = "ssr")]
pub mod fold;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod learning;
pub mod lineage;
#[cfg(feature = "ssr")]
pub mod machine;
pub mod marks;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod quoted;
#[cfg(feature = "ssr")]
pub mod saturation;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod snap;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod stretches;
#[cfg(feature = "ssr")]
pub mod suggest;
#[cfg(feature = "ssr")]
pub mod suggested;
pub mod text;
pub mod translated;
pub mod wire;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use code::{Code, CodeProblem};
pub use translated::{
    Dispute, DisputeState, LONGEST_REASON, LONGEST_TRANSLATION, PassageTranslation, Segment,
    TranslationOrigin, TranslationStatus,
};

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
    /// What an interpreter said for the speaker: nobody knows how near it is to the speaker's own words.
    Interpreted,
    /// What was meant, in the note taker's words.
    Paraphrase,
    /// What was seen, not said.
    Observation,
    /// What the room said when the summary was read to it. It is the room's own, and nobody's in particular.
    Correction,
}

impl NoteKind {
    pub const ALL: [NoteKind; 5] = [
        NoteKind::Verbatim,
        NoteKind::Interpreted,
        NoteKind::Paraphrase,
        NoteKind::Observation,
        NoteKind::Correction,
    ];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            NoteKind::Verbatim => "verbatim",
            NoteKind::Interpreted => "interpreted",
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
            format!("“{text}” is not a kind of note. Choose verbatim, interpreted, paraphrase, observation or correction.")
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
