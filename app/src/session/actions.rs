//! Planning sessions, and writing down what is said in them.

mod plan;

pub use plan::{save_guide, save_new_session, save_plan, show_guide, show_new_session, show_plan};

use super::{
    NewNote, Note, Session, Sight,
    pages::{self, TypedNote},
    store::{self, Removal},
};
use crate::{
    account::{Act, guard::Member},
    error::{Error, Result},
    harken::Harken,
    ids::{NoteId, SessionId},
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_sessions(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let sessions =
        store::list_seen_sessions(&harken.db, &member.initiative.id, &sight_of(&member)).await?;
    let page = pages::sessions(&member, sessions);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Which sessions this member sees.
pub(crate) fn sight_of(member: &Member) -> Sight {
    Sight::of(member.role, &member.account.id)
}

/// The page of a session. The address says what stays chosen in the form for the next note.
pub async fn show_session(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::View)?;
    let (session, notes) = find(&harken, &member, id).await?;
    let chosen = Fields::parse(query.as_deref().unwrap_or_default())?;
    let typed = TypedNote::read(&chosen, &session);
    let page = pages::session(&member, &session, notes, &typed, None);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

async fn find(harken: &Harken, member: &Member, id: String) -> Result<(Session, Vec<Note>)> {
    let initiative = &member.initiative.id;
    let session =
        store::get_session(&harken.db, initiative, &sight_of(member), &SessionId(id)).await?;
    let notes = store::list_notes(&harken.db, initiative, &session.id).await?;
    Ok((session, notes))
}

/// Writes a note down, and opens the page for the next with prompt, kind and language still chosen.
pub async fn save_note(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let (session, notes) = find(&harken, &member, id).await?;
    let typed = TypedNote::read(&fields, &session);
    let note = match checked_note(&member, &session, &typed) {
        Ok(note) => note,
        Err(problem) => {
            let page = pages::session(&member, &session, notes, &typed, Some(problem));
            return Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    store::create_note(&mut tx, &member.initiative.id, &session.id, &note).await?;
    tx.commit().await?;
    // No fragment: browsers give the focus to its target and not to the field.
    let next = format!(
        "sessions/{}?prompt={}&kind={}&language={}",
        session.id,
        note.prompt,
        note.kind.as_str(),
        note.language
    );
    Ok(Redirect::to(&member.path(&next)).into_response())
}

fn checked_note(member: &Member, session: &Session, typed: &TypedNote) -> Result<NewNote, String> {
    let words = member.words;
    let text = super::note_text(&typed.text);
    if text.is_empty() {
        return Err(words.session_note_missing().into());
    }
    if text.chars().count() > super::LONGEST_NOTE {
        return Err(words.session_note_long(super::LONGEST_NOTE));
    }
    if typed.prompt > session.prompts.len() {
        return Err(words.session_note_prompt_wrong().into());
    }
    Ok(NewNote {
        prompt: typed.prompt,
        kind: typed.kind,
        language: typed.language.clone(),
        text,
    })
}

pub async fn save_note_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id, note)): Path<(String, String, String)>,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let session = store::get_session(
        &harken.db,
        &member.initiative.id,
        &sight_of(&member),
        &SessionId(id),
    )
    .await?
    .id;
    let mut tx = harken.db.write_tx().await?;
    let removal =
        store::delete_note(&mut tx, &member.initiative.id, &session, &NoteId(note)).await?;
    tx.commit().await?;
    match removal {
        Removal::Removed => {
            Ok(Redirect::to(&member.path(&format!("sessions/{session}"))).into_response())
        }
        Removal::Coded => Err(Error::Invalid(
            member.words.session_note_coded_problem().into(),
        )),
    }
}
