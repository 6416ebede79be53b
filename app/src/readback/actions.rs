//! Reading a session back to the room, and closing it.

use super::{
    LONGEST_TEXT,
    pages::{self, Heard, Typed},
    store::{self, Closing},
    warnings::list_warnings,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{CorrectionId, RoundId},
    request::Fields,
    round,
    session::Session,
    shell::Place,
    vocabulary,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

async fn hear(harken: &Harken, member: &Member, session: Session) -> Result<Heard> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let summaries = store::list_summaries(db, initiative, &session.id).await?;
    let rounds = round::store::list_rounds(db, initiative, &session.id).await?;
    Ok(Heard {
        // Before the lines: whatever comes in between is noticed at closing.
        seen: store::find_last_arrived(db, &session.id).await?,
        lines: capture::store::list_lines(db, initiative, &session.id).await?,
        agreed: capture::store::find_agreed(db, initiative, &session.id).await?,
        warnings: list_warnings(&session.languages, &summaries, rounds),
        summaries,
        corrections: store::list_corrections(db, initiative, &session.id).await?,
        terms: vocabulary::store::list_terms(db, initiative).await?,
        session,
    })
}

pub async fn show_read_back(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let heard = hear(&harken, &member, session).await?;
    let is_saved = query.as_deref() == Some("saved");
    let page = pages::read_back(&member, &heard, &Typed::of(&heard), None, is_saved);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

async fn show_again(
    harken: &Harken,
    member: &Member,
    session: Session,
    typed: Option<Typed>,
    problem: String,
    status: StatusCode,
) -> Result<Response> {
    let heard = hear(harken, member, session).await?;
    let mut typed = typed.unwrap_or_else(|| Typed::of(&heard));
    // A form that has no summaries must not show them as empty, or the next saving would remove them.
    for (language, text) in Typed::of(&heard).summaries {
        typed.summaries.entry(language).or_insert(text);
    }
    let page = pages::read_back(member, &heard, &typed, Some(problem), false);
    Ok(page.respond(member, Place::Sessions, status))
}

/// Keeps the summary, or writes a correction down, or takes one back, by the button that was pressed.
pub async fn save_read_back(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let words = member.words;
    let typed = Typed::read(&fields, &session);
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let saved = match fields.text("act") {
        "summary" => {
            if typed.summaries.values().any(|text| is_long(text)) {
                let problem = words.readback_long(LONGEST_TEXT);
                return show_again(&harken, &member, session, Some(typed), problem, wrong).await;
            }
            save_summaries(&harken, &member, &session, &typed).await
        }
        "correction" => {
            let problem = match typed.correction.as_str() {
                "" => Some(words.readback_correction_missing().to_string()),
                text if is_long(text) => Some(words.readback_long(LONGEST_TEXT)),
                _ => None,
            };
            if let Some(problem) = problem {
                return show_again(&harken, &member, session, Some(typed), problem, wrong).await;
            }
            save_correction(&harken, &member, &session, &typed).await
        }
        "remove" => {
            let correction = CorrectionId(fields.text("correction").into());
            remove_correction(&harken, &member, &session, &correction).await
        }
        _ => return Err(Error::BadRequest(Bad::UnknownField("act".into()))),
    };
    match saved {
        Err(Error::Gone) => {
            let problem = words.readback_closed().to_string();
            show_again(
                &harken,
                &member,
                session,
                Some(typed),
                problem,
                StatusCode::GONE,
            )
            .await
        }
        saved => {
            saved?;
            let next = member.path(&format!("sessions/{}/read-back?saved", session.id));
            Ok(Redirect::to(&next).into_response())
        }
    }
}

fn is_long(text: &str) -> bool {
    text.chars().count() > LONGEST_TEXT
}

async fn save_summaries(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &Typed,
) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    for (language, text) in &typed.summaries {
        store::set_summary(&mut tx, &member.initiative.id, &session.id, language, text).await?;
    }
    tx.commit().await
}

async fn save_correction(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &Typed,
) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    store::create_correction(
        &mut tx,
        &member.initiative.id,
        &session.id,
        &typed.language,
        &typed.correction,
    )
    .await?;
    tx.commit().await
}

async fn remove_correction(
    harken: &Harken,
    member: &Member,
    session: &Session,
    correction: &CorrectionId,
) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    store::delete_correction(&mut tx, &member.initiative.id, &session.id, correction).await?;
    tx.commit().await
}

/// Closes a session. Closing it twice is closing it once.
pub async fn save_close(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let seen = fields.text("seen").parse().unwrap_or(-1);
    let warned: Vec<RoundId> = fields.all("warned").map(|id| RoundId(id.into())).collect();
    let mut tx = harken.db.write_tx().await?;
    let closing = store::close(&mut tx, &member.initiative.id, &session.id, seen, &warned).await?;
    if let Closing::Closed(_) = closing {
        let entry = member.did(Action::SessionClosed, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    } else {
        drop(tx);
    }
    let problem = match closing {
        Closing::Closed(_) | Closing::Already => {
            let next = member.path(&format!("sessions/{}", session.id));
            return Ok(Redirect::to(&next).into_response());
        }
        Closing::Changed => member.words.readback_changed(),
        Closing::Empty => member.words.readback_nothing(),
        Closing::Asking => member.words.readback_asking(),
        Closing::Unwarned => member.words.readback_unwarned(),
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    show_again(&harken, &member, session, None, problem.into(), wrong).await
}
