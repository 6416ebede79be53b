//! What a project brought that Harken has no place for. It is kept beside what came in, and goes out again with it.

use super::{
    guid::Guid,
    model::{Case, Note, Set, User, Value, Variable},
};
use serde::{Deserialize, Serialize};

/// Of a project as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProjectKept {
    pub description: Option<String>,
    pub users: Vec<User>,
    pub variables: Vec<Variable>,
    pub cases: Vec<Case>,
    pub sets: Vec<Set>,
    /// Notes that are about no text.
    pub notes: Vec<Note>,
    pub note_refs: Vec<Guid>,
    /// The GUIDs of codes in the letters they were written in.
    pub code_guids: Vec<Guid>,
    /// Codes that came without a colour, with the one they got.
    pub colourless: Vec<(Guid, String)>,
    /// Codes with the notes about them.
    pub code_notes: Vec<(Guid, Vec<Guid>)>,
}

/// Of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SourceKept {
    pub name: Option<String>,
    pub description: Option<String>,
    pub user: Option<Guid>,
    pub note_refs: Vec<Guid>,
    pub values: Vec<Value>,
}

/// Of a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SelectionKept {
    pub name: Option<String>,
    pub description: Option<String>,
    pub user: Option<Guid>,
    pub note_refs: Vec<Guid>,
    /// It came without a code, and goes out without one.
    pub bare: bool,
}

/// Of a coding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CodingKept {
    pub user: Option<Guid>,
    pub note_refs: Vec<Guid>,
}

/// Of a note that is about a text.
pub type NoteKept = Note;
