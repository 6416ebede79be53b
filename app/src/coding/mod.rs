//! Coding: passages, codes, and which words of a passage a code stands for.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod agreement;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod saturation;
#[cfg(all(test, feature = "ssr"))]
mod shared;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod suggest;

use crate::{
    ids::{InitiativeId, PassageId, ResponseId, SessionId, SurveyId},
    language::Lang,
};
use std::str::FromStr;

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
    },
    /// A line written down in a session.
    Note { session: SessionId, kind: NoteKind },
}

/// What a line written down in a session is. The three stay distinct to the end: only verbatim can be quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// The speaker's own words.
    Verbatim,
    /// What was meant, in the note taker's words.
    Paraphrase,
    /// What was seen, not said.
    Observation,
}

impl NoteKind {
    pub const ALL: [NoteKind; 3] = [
        NoteKind::Verbatim,
        NoteKind::Paraphrase,
        NoteKind::Observation,
    ];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            NoteKind::Verbatim => "verbatim",
            NoteKind::Paraphrase => "paraphrase",
            NoteKind::Observation => "observation",
        }
    }
}

impl FromStr for NoteKind {
    type Err = String;

    fn from_str(text: &str) -> Result<NoteKind, String> {
        let found = NoteKind::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” is not a kind of note. Choose verbatim, paraphrase or observation.")
        })
    }
}
