//! What a project brought that Harken has no place for. It is kept beside what came in, and goes out again with it.

use super::{
    guid::Guid,
    memos,
    model::{Case, Note, Project, Set, Source, User, Value, Variable},
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

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

impl ProjectKept {
    /// What is kept of a project whose codes, texts and codings came in. Notes about texts and codes are kept with those.
    pub(super) fn of(project: &Project) -> ProjectKept {
        let on_texts: HashSet<&Guid> = project
            .sources
            .iter()
            .flat_map(Source::list_note_refs)
            .collect();
        let on_codes: HashSet<Guid> = project
            .codes
            .iter()
            .flat_map(|code| &code.notes)
            .map(|note| Guid::read(note))
            .collect();
        let stays = |note: &&Note| {
            let is_memo = on_codes.contains(&note.guid) && memos::is_memo(note);
            !is_memo && !on_texts.contains(&note.guid)
        };
        ProjectKept {
            description: project.description.clone(),
            users: project.users.clone(),
            variables: project.variables.clone(),
            cases: project.cases.clone(),
            sets: project.sets.clone(),
            notes: project.notes.iter().filter(stays).cloned().collect(),
            note_refs: project.note_refs.clone(),
            code_guids: project.code_guids.clone(),
            colourless: Vec::new(),
            code_notes: project
                .codes
                .iter()
                .filter(|code| !code.notes.is_empty())
                .map(|code| {
                    let notes = code.notes.iter().map(|note| Guid::read(note));
                    (Guid::read(&code.guid), notes.collect())
                })
                .collect(),
        }
    }
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
