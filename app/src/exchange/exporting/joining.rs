//! What several projects brought, put together; and a project without loose ends.

use crate::{
    exchange::{
        guid::Guid,
        kept::ProjectKept,
        model::{Case, Note, Project, Value},
        store,
    },
    ids::PassageId,
};
use std::collections::{BTreeMap, HashSet};

/// What all projects that came in brought, each thing once.
pub(super) fn join<'a>(projects: impl Iterator<Item = &'a ProjectKept>) -> ProjectKept {
    let mut all = ProjectKept::default();
    for kept in projects {
        all.description = all.description.or_else(|| kept.description.clone());
        extend(&mut all.users, &kept.users, |user| &user.guid);
        extend(&mut all.variables, &kept.variables, |variable| {
            &variable.guid
        });
        extend(&mut all.cases, &kept.cases, |case: &Case| &case.guid);
        extend(&mut all.sets, &kept.sets, |set| &set.guid);
        extend(&mut all.notes, &kept.notes, |note: &Note| &note.guid);
        extend(&mut all.note_refs, &kept.note_refs, |guid| guid);
        extend(&mut all.code_guids, &kept.code_guids, |guid| guid);
        extend(&mut all.colourless, &kept.colourless, |(code, _)| code);
        extend(&mut all.code_notes, &kept.code_notes, |(code, _)| code);
    }
    all
}

pub(super) fn extend<T: Clone>(all: &mut Vec<T>, more: &[T], guid: impl Fn(&T) -> &Guid) {
    let known: HashSet<Guid> = all.iter().map(|one| guid(one).clone()).collect();
    let new = more.iter().filter(|one| !known.contains(guid(one)));
    let new: Vec<T> = new.cloned().collect();
    all.extend(new);
}

/// Notes about no text, and those whose text goes out.
pub(super) fn notes_of(
    notes: Vec<store::KeptNote>,
    going: &HashSet<PassageId>,
    kept: &ProjectKept,
) -> Vec<Note> {
    let mut all: BTreeMap<String, Note> = BTreeMap::new();
    let on_texts = notes
        .into_iter()
        .filter(|note| going.contains(&note.passage));
    let on_texts = on_texts.map(|note| note.note);
    for note in kept.notes.iter().cloned().chain(on_texts) {
        all.entry(note.guid.key()).or_insert(note);
    }
    all.into_values().collect()
}

/// Takes out whatever points to something that does not go out: a code that was merged, a text that was withdrawn.
pub(super) fn keep_whole(project: &mut Project) {
    let notes: HashSet<Guid> = project.notes.iter().map(|note| note.guid.clone()).collect();
    let sources: HashSet<Guid> = (project.sources.iter())
        .map(|source| source.guid.clone())
        .collect();
    let selections: HashSet<Guid> = (project.sources.iter())
        .flat_map(|source| &source.selections)
        .map(|selection| selection.guid.clone())
        .collect();
    let codes: HashSet<Guid> = (project.codes.iter())
        .map(|code| Guid::read(&code.guid))
        .collect();
    let variables: HashSet<Guid> = (project.variables.iter())
        .map(|variable| variable.guid.clone())
        .collect();
    let known = |value: &Value| variables.contains(&value.variable);
    for case in &mut project.cases {
        case.code_refs.retain(|guid| codes.contains(guid));
        case.source_refs.retain(|guid| sources.contains(guid));
        case.selection_refs.retain(|guid| selections.contains(guid));
        case.values.retain(known);
    }
    for set in &mut project.sets {
        set.codes.retain(|guid| codes.contains(guid));
        set.sources.retain(|guid| sources.contains(guid));
        set.notes.retain(|guid| notes.contains(guid));
    }
    for code in &mut project.codes {
        code.notes.retain(|guid| notes.contains(&Guid::read(guid)));
    }
    project.note_refs.retain(|guid| notes.contains(guid));
    for source in &mut project.sources {
        source.values.retain(known);
        source.note_refs.retain(|guid| notes.contains(guid));
        let selections = source.selections.iter_mut();
        for selection in selections {
            selection.note_refs.retain(|guid| notes.contains(guid));
            for coding in &mut selection.codings {
                coding.note_refs.retain(|guid| notes.contains(guid));
            }
        }
        for coding in &mut source.codings {
            coding.note_refs.retain(|guid| notes.contains(guid));
        }
    }
}
