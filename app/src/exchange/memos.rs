//! Notes of a project are memos here, where they are about words or a code; and memos go out as notes.

use super::{
    guid::Guid,
    model::{Note, Project},
    store::{self, KeptMemo},
};
use crate::{
    error::Result,
    ids::{AccountId, InitiativeId, PassageId},
    memo::{self, About, Memo},
};
use sqlx::AnyConnection;
use std::collections::{HashMap, HashSet};

/// Whether a memo can say what a note says: something that can be seen, and not too much.
pub(super) fn is_memo(note: &Note) -> bool {
    memo::find_problem(&note.text).is_none()
}

/// Makes a memo of a note. False where it cannot be one.
pub(super) async fn take(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    note: &Note,
    about: &About,
    by: &AccountId,
) -> Result<bool> {
    if !is_memo(note) {
        return Ok(false);
    }
    let id = memo::store::create_memo(tx, initiative, about, &note.text, by).await?;
    let kept = KeptMemo {
        memo: id,
        note: note.clone(),
    };
    store::create_memo(tx, &kept).await?;
    Ok(true)
}

/// Adds memos to a project as notes. Those that came in are what they were, with the words they have now; what refers to
/// none yet is given its place.
pub(super) fn add(
    project: &mut Project,
    memos: Vec<Memo>,
    kept: Vec<KeptMemo>,
    placed: &HashMap<PassageId, Guid>,
    codes: &HashMap<String, Guid>,
) {
    let mut kept: HashMap<_, _> = kept
        .into_iter()
        .map(|kept| (kept.memo, kept.note))
        .collect();
    let referred = list_referred(project);
    for memo in memos {
        let is_going = match &memo.about {
            About::Passage(passage) => placed.contains_key(passage),
            About::Code(code) => codes.contains_key(code.as_str()),
            About::Theme(_) => true,
        };
        if !is_going {
            continue;
        }
        let note = match kept.remove(&memo.id) {
            Some(note) => Note {
                text: memo.text,
                ..note
            },
            None => Note {
                guid: Guid::of("memo", memo.id.as_str()),
                name: None,
                description: None,
                user: None,
                text: memo.text,
            },
        };
        if !referred.contains(&note.guid) {
            refer(project, &memo.about, &note.guid, placed, codes);
        }
        project.notes.push(note);
    }
    project.notes.sort_by_key(|note| note.guid.key());
}

/// The notes that something refers to.
fn list_referred(project: &Project) -> HashSet<Guid> {
    let on_sources = project
        .sources
        .iter()
        .flat_map(|source| source.list_note_refs());
    let on_codes = project.codes.iter().flat_map(|code| &code.notes);
    on_sources
        .cloned()
        .chain(on_codes.map(|note| Guid::read(note)))
        .collect()
}

fn refer(
    project: &mut Project,
    about: &About,
    note: &Guid,
    placed: &HashMap<PassageId, Guid>,
    codes: &HashMap<String, Guid>,
) {
    match about {
        About::Passage(passage) => {
            let guid = placed.get(passage);
            let mut sources = project.sources.iter_mut();
            if let Some(source) = sources.find(|source| Some(&source.guid) == guid) {
                source.note_refs.push(note.clone());
            }
        }
        About::Code(code) => {
            let guid = codes.get(code.as_str());
            let mut all = project.codes.iter_mut();
            if let Some(code) = all.find(|code| Some(&Guid::read(&code.guid)) == guid) {
                code.notes.push(note.to_string());
            }
        }
        About::Theme(theme) => {
            let guid = Guid::of("theme", theme.as_str());
            if let Some(set) = project.sets.iter_mut().find(|set| set.guid == guid) {
                set.notes.push(note.clone());
            }
        }
    }
}
