//! A project as REFI-QDA (1.5) writes it. Texts have LF line ends, and every range counts their code points from 0, the
//! end not in it.

use super::guid::Guid;
use crate::{coding::codebook_file::FileCode, language::Lang};
use serde::{Deserialize, Serialize};

/// A whole project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    pub name: String,
    pub origin: Option<String>,
    pub description: Option<String>,
    pub users: Vec<User>,
    /// Each after the code it is part of.
    pub codes: Vec<FileCode>,
    /// Their GUIDs in the letters they were written in; those of `codes` are small.
    pub code_guids: Vec<Guid>,
    pub variables: Vec<Variable>,
    pub cases: Vec<Case>,
    pub sources: Vec<Source>,
    pub notes: Vec<Note>,
    pub sets: Vec<Set>,
    /// Notes about the project as a whole.
    pub note_refs: Vec<Guid>,
}

/// Somebody who coded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub guid: Guid,
    pub name: Option<String>,
}

/// A text that is coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub guid: Guid,
    pub name: Option<String>,
    pub description: Option<String>,
    pub user: Option<Guid>,
    /// With LF line ends.
    pub text: String,
    /// How each line ended where not all ended with LF, see [`super::texts`].
    pub breaks: String,
    pub selections: Vec<Selection>,
    /// Codes on the source as a whole.
    pub codings: Vec<Coding>,
    pub note_refs: Vec<Guid>,
    pub values: Vec<Value>,
}

/// A range of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    pub guid: Guid,
    pub name: Option<String>,
    pub description: Option<String>,
    pub user: Option<Guid>,
    pub start: i64,
    /// The first code point that is not in it.
    pub end: i64,
    pub codings: Vec<Coding>,
    pub note_refs: Vec<Guid>,
}

/// A code on a selection or a source, by one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    pub guid: Guid,
    pub code: Guid,
    pub user: Option<Guid>,
    pub note_refs: Vec<Guid>,
}

/// What somebody thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub guid: Guid,
    pub name: Option<String>,
    pub description: Option<String>,
    pub user: Option<Guid>,
    pub text: String,
}

/// Something that is known of cases and sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variable {
    pub guid: Guid,
    pub name: String,
    /// One of [`VARIABLE_TYPES`].
    pub kind: String,
    pub description: Option<String>,
}

/// What a variable can be.
pub const VARIABLE_TYPES: [&str; 6] = ["Text", "Boolean", "Integer", "Float", "Date", "DateTime"];

/// What is known of one case or source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    pub variable: Guid,
    /// One of [`VARIABLE_TYPES`]; none where nothing is known.
    pub kind: Option<String>,
    pub text: String,
}

/// A person, place or the like, with the words that belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    pub guid: Guid,
    pub name: Option<String>,
    pub description: Option<String>,
    pub code_refs: Vec<Guid>,
    pub values: Vec<Value>,
    pub source_refs: Vec<Guid>,
    pub selection_refs: Vec<Guid>,
}

/// Things put together under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    pub guid: Guid,
    pub name: String,
    pub description: Option<String>,
    pub codes: Vec<Guid>,
    pub sources: Vec<Guid>,
    pub notes: Vec<Guid>,
}

/// What variables are called that tell a language, in small letters.
const LANGUAGE: [&str; 6] = ["language", "lang", "idioma", "langue", "lengua", "sprache"];
/// How Harken's own descriptions of sources tell it.
pub const LANGUAGE_LINE: &str = "language: ";

impl Project {
    /// The language of a source: what a variable of it or of its case tells, or the description that Harken gave it.
    pub fn find_language(&self, source: &Source) -> Option<Lang> {
        let tells = |value: &Value| {
            let variable = self
                .variables
                .iter()
                .find(|variable| variable.guid == value.variable)?;
            let name = variable.name.trim().to_lowercase();
            if !LANGUAGE.contains(&name.as_str()) {
                return None;
            }
            value.text.trim().parse().ok()
        };
        let of_cases = self
            .cases
            .iter()
            .filter(|case| case.source_refs.contains(&source.guid))
            .flat_map(|case| &case.values);
        let line = || {
            let lines = source.description.as_deref()?.lines();
            lines
                .filter_map(|line| line.strip_prefix(LANGUAGE_LINE))
                .find_map(|tag| tag.trim().parse().ok())
        };
        source
            .values
            .iter()
            .chain(of_cases)
            .find_map(tells)
            .or_else(line)
    }
}

impl Source {
    /// The notes about it, its selections and its codings.
    pub fn list_note_refs(&self) -> impl Iterator<Item = &Guid> {
        let of_selections = self.selections.iter().flat_map(|selection| {
            let codings = selection.codings.iter();
            selection
                .note_refs
                .iter()
                .chain(codings.flat_map(|coding| &coding.note_refs))
        });
        let of_codings = self.codings.iter().flat_map(|coding| &coding.note_refs);
        self.note_refs.iter().chain(of_codings).chain(of_selections)
    }

    /// A source with its text, and nothing said about it yet.
    pub fn new(guid: Guid, text: impl Into<String>) -> Source {
        Source {
            guid,
            name: None,
            description: None,
            user: None,
            text: text.into(),
            breaks: String::new(),
            selections: Vec::new(),
            codings: Vec::new(),
            note_refs: Vec::new(),
            values: Vec::new(),
        }
    }

    /// How many codings lie on it and its selections.
    pub fn count_codings(&self) -> usize {
        let on_selections = self
            .selections
            .iter()
            .map(|selection| selection.codings.len());
        self.codings.len() + on_selections.sum::<usize>()
    }
}
