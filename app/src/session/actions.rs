//! Planning sessions, and looking at them.

use super::{
    Session, SessionKind, Sight,
    pages::{self, TypedSession},
    store,
};
use crate::{
    account::{Act, guard::Member},
    error::Result,
    harken::Harken,
    ids::SessionId,
    language::Lang,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, State},
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

pub async fn show_new_session(member: Member) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let typed = TypedSession {
        languages: member.initiative.language.parse().into_iter().collect(),
        ..TypedSession::default()
    };
    let page = pages::new_session(&member, &typed, None);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn save_new_session(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Facilitate)?;
    let typed = TypedSession::read(&fields);
    let session = match checked_session(&member, &typed) {
        Ok(session) => session,
        Err(problem) => {
            let page = pages::new_session(&member, &typed, Some(problem));
            return Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    store::create_session(&mut tx, &session).await?;
    store::set_facilitators(
        &mut tx,
        &session.id,
        std::slice::from_ref(&member.account.id),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("sessions/{}", session.id))).into_response())
}

/// More people than this do not fit one conversation.
const MOST_PARTICIPANTS: i64 = 10_000;

fn checked_session(member: &Member, typed: &TypedSession) -> Result<Session, String> {
    let words = member.words;
    if typed.title.is_empty() {
        return Err(words.session_title_missing().into());
    }
    let kind: SessionKind = typed
        .kind
        .parse()
        .map_err(|_| words.session_kind_missing().to_string())?;
    let held_on = match typed.held_on.as_str() {
        "" => String::new(),
        text => {
            let day = text.parse::<jiff::civil::Date>();
            day.map_err(|_| words.session_day_wrong().to_string())?
                .to_string()
        }
    };
    let participants = match typed.participants.as_str() {
        "" => 0,
        text => text
            .parse()
            .ok()
            .filter(|number| (0..=MOST_PARTICIPANTS).contains(number))
            .ok_or_else(|| words.session_participants_wrong().to_string())?,
    };
    let mut languages = typed.languages.clone();
    for tag in typed.more_languages.split([',', ';', ' ']) {
        if tag.is_empty() {
            continue;
        }
        let lang: Lang = tag.parse().map_err(|_| words.session_language_wrong(tag))?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    let first = languages
        .first()
        .cloned()
        .ok_or_else(|| words.session_language_missing().to_string())?;
    Ok(Session {
        id: SessionId::new(),
        initiative: member.initiative.id.clone(),
        title: typed.title.clone(),
        kind,
        held_on,
        place: typed.place.clone(),
        languages,
        prompts: super::prompts_of(&typed.prompts, &first),
        participants,
        purpose: String::new(),
        state: super::State::Planned,
    })
}

/// Which sessions this member sees.
pub(crate) fn sight_of(member: &Member) -> Sight {
    Sight::of(member.role, &member.account.id)
}

pub async fn show_session(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let session = store::get_session(db, initiative, &sight_of(&member), &SessionId(id)).await?;
    let notes = store::list_notes(db, initiative, &session.id).await?;
    let page = pages::session(&member, &session, notes);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}
