//! Reading a session back to the room, and closing it.

use super::{
    Correction, LONGEST_TEXT,
    pages::{self, Heard, Typed},
    store::{self, Closing},
    warnings::list_warnings,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture,
    db::WriteTx,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{CorrectionId, RoundId},
    meanwhile::{Fate, fate_of},
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

/// The page with what was typed and is not kept, and why.
async fn show_again(
    harken: &Harken,
    member: &Member,
    session: Session,
    mut typed: Typed,
    (problem, status): (&str, StatusCode),
) -> Result<Response> {
    let heard = hear(harken, member, session).await?;
    typed.settle(&heard);
    let page = pages::read_back(member, &heard, &typed, Some(problem.into()), false);
    Ok(page.respond(member, Place::Sessions, status))
}

/// Keeps whatever was typed, whichever button was pressed: in a room nobody thinks of pressing two. The button may also
/// take a correction back.
pub async fn save_read_back(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let words = member.words;
    let typed = Typed::read(&fields, &session);
    let problem = match fields.text("act") {
        "" | "summary" => None,
        "correction" if typed.correction.is_empty() => {
            Some(words.readback_correction_missing().to_string())
        }
        "correction" => None,
        _ => return Err(Error::BadRequest(Bad::UnknownField("act".into()))),
    };
    if let Some(problem) = problem.or_else(|| find_long(&member, &typed)) {
        let wrong = (problem.as_str(), StatusCode::UNPROCESSABLE_ENTITY);
        return show_again(&harken, &member, session, typed, wrong).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let mut kept = keep(&mut tx, &member, &session, &typed).await;
    if let (Ok(_), Some(correction)) = (&kept, fields.find("remove")) {
        let (initiative, correction) = (&member.initiative.id, CorrectionId(correction.into()));
        let removed = store::delete_correction(&mut tx, initiative, &session.id, &correction);
        kept = removed.await.and(kept);
    }
    match kept {
        Ok(true) => {
            tx.commit().await?;
            let next = member.path(&format!("sessions/{}/read-back?saved", session.id));
            Ok(Redirect::to(&next).into_response())
        }
        Ok(false) => {
            drop(tx);
            show_overtaken(&harken, &member, session, typed).await
        }
        Err(Error::Gone) => {
            drop(tx);
            let gone = (words.readback_closed(), StatusCode::GONE);
            show_again(&harken, &member, session, typed, gone).await
        }
        Err(error) => Err(error),
    }
}

/// What is too long of what was typed.
fn find_long(member: &Member, typed: &Typed) -> Option<String> {
    let mut texts = typed.summaries.values().chain([&typed.correction]);
    let is_long = texts.any(|text| text.chars().count() > LONGEST_TEXT);
    is_long.then(|| member.words.readback_long(LONGEST_TEXT))
}

/// Writes the summaries that were changed and the correction that was typed. False where somebody else has changed one
/// of them meanwhile: then nothing is to be committed.
///
/// # Errors
/// `Gone` where the session is closed.
async fn keep(tx: &mut WriteTx, member: &Member, session: &Session, typed: &Typed) -> Result<bool> {
    let initiative = &member.initiative.id;
    store::must_be_open(tx, initiative, &session.id).await?;
    let summaries = store::list_summaries_within(tx, initiative, &session.id).await?;
    for (language, text) in &typed.summaries {
        let now = summaries.get(language).map_or("", String::as_str);
        // What came from no page that showed a summary is taken as it comes.
        let seen = typed.seen.get(language).map_or(now, String::as_str);
        match fate_of(now, seen, text) {
            Fate::Same => {}
            Fate::Written => {
                store::set_summary(tx, initiative, &session.id, language, text).await?;
            }
            Fate::Overtaken => return Ok(false),
        }
    }
    if !typed.correction.is_empty() {
        let correction = Correction {
            id: typed.correction_id.clone(),
            language: typed.language.clone(),
            text: typed.correction.clone(),
        };
        store::create_correction(tx, initiative, &session.id, &correction).await?;
    }
    Ok(true)
}

async fn show_overtaken(
    harken: &Harken,
    member: &Member,
    session: Session,
    typed: Typed,
) -> Result<Response> {
    let overtaken = (member.words.overtaken(), StatusCode::UNPROCESSABLE_ENTITY);
    show_again(harken, member, session, typed, overtaken).await
}

/// Keeps what was typed and closes the session. Closing it twice is closing it once.
pub async fn save_close(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let words = member.words;
    let mut typed = Typed::read(&fields, &session);
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(problem) = find_long(&member, &typed) {
        return show_again(&harken, &member, session, typed, (&problem, wrong)).await;
    }
    let seen = fields.text("seen").parse().unwrap_or(-1);
    let warned: Vec<RoundId> = fields.all("warned").map(|id| RoundId(id.into())).collect();
    let mut tx = harken.db.write_tx().await?;
    let closing = match keep(&mut tx, &member, &session, &typed).await {
        Ok(false) => {
            drop(tx);
            return show_overtaken(&harken, &member, session, typed).await;
        }
        Ok(true) => {
            store::close(&mut tx, &member.initiative.id, &session.id, seen, &warned).await?
        }
        Err(Error::Gone) => Closing::Already,
        Err(error) => return Err(error),
    };
    if let Closing::Closed(_) = closing {
        let entry = member.did(Action::SessionClosed, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    } else {
        drop(tx);
    }
    let problem = match closing {
        Closing::Closed(_) => return Ok(to_session(&member, &session)),
        Closing::Already => {
            let heard = hear(&harken, &member, session).await?;
            typed.settle(&heard);
            if typed.list_unkept(&heard).is_empty() {
                return Ok(to_session(&member, &heard.session));
            }
            let gone = (words.readback_closed(), StatusCode::GONE);
            return show_again(&harken, &member, heard.session, typed, gone).await;
        }
        Closing::Changed => words.readback_changed(),
        Closing::Empty => words.readback_nothing(),
        Closing::Asking => words.readback_asking(),
        Closing::Unwarned => words.readback_unwarned(),
    };
    show_again(&harken, &member, session, typed, (problem, wrong)).await
}

fn to_session(member: &Member, session: &Session) -> Response {
    Redirect::to(&member.path(&format!("sessions/{}", session.id))).into_response()
}
