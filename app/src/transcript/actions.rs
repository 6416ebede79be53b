//! Bringing a transcript into a session: once to look at it, and once to take it.

use super::{
    Form, Given, Place as Sitting, Speaker, Transcript,
    asked::prompts_answered,
    given_lines,
    pages::{self, Found, Problem},
    upload::{self, Sent},
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{hex, random_bytes},
    language::Lang,
    reading::read_aside,
    session::{Session, State as Stage},
    shell::Place,
};
use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

fn respond(
    member: &Member,
    session: &Session,
    problem: Option<Problem>,
    status: StatusCode,
) -> Response {
    pages::choose(member, session, problem).respond(member, Place::Sessions, status)
}

/// Why nothing can be brought in now; None where it can.
fn find_hindrance(session: &Session) -> Option<Problem> {
    match session.state {
        Stage::Planned => Some(Problem::Unasked),
        Stage::Open => None,
        Stage::Closed => Some(Problem::Closed),
    }
}

pub async fn show_transcript(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let problem = find_hindrance(&session);
    Ok(respond(&member, &session, problem, StatusCode::OK))
}

/// Shows what is in a file, or takes in what was shown. Nothing is kept of a file that was only looked at.
pub async fn save_transcript(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    match find_hindrance(&session) {
        Some(Problem::Closed) => {
            return Ok(respond(
                &member,
                &session,
                Some(Problem::Closed),
                StatusCode::GONE,
            ));
        }
        Some(problem) => return Ok(respond(&member, &session, Some(problem), wrong)),
        None => {}
    }
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let sent = match upload::read(parts).await {
        Err(Error::TooLarge) => {
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Ok(respond(&member, &session, Some(Problem::TooLarge), status));
        }
        sent => sent?,
    };
    if !sent.turns.is_empty() {
        return take(&harken, &member, &session, &sent).await;
    }
    if sent.file.is_empty() {
        return Ok(respond(&member, &session, Some(Problem::NoFile), wrong));
    }
    let read = read_aside(move || super::read(&sent.file, &sent.file_name)).await?;
    let transcript = match read {
        Ok(Ok(transcript)) => transcript,
        Ok(Err(refusal)) => {
            let status = match refusal {
                super::Refusal::Long | super::Refusal::Bomb => StatusCode::PAYLOAD_TOO_LARGE,
                _ => wrong,
            };
            return Ok(respond(
                &member,
                &session,
                Some(Problem::Refused(refusal)),
                status,
            ));
        }
        Err(unread) => {
            return Ok(respond(
                &member,
                &session,
                Some(Problem::Unread(unread)),
                wrong,
            ));
        }
    };
    look(&harken, &member, &session, &transcript).await
}

async fn look(
    harken: &Harken,
    member: &Member,
    session: &Session,
    transcript: &Transcript,
) -> Result<Response> {
    let initiative = &member.initiative.id;
    let seats = capture::store::list_free_seats(&harken.db, initiative, &session.id).await?;
    let speakers = Speaker::list(transcript, &seats);
    if speakers.len() > super::MOST_SPEAKERS {
        let problem = Some(Problem::ManySpeakers);
        return Ok(respond(
            member,
            session,
            problem,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let form = Form::new(&transcript.turns, &speakers, hex(&random_bytes::<16>()));
    let guesses: Vec<Sitting> = speakers.iter().map(|one| one.guess.clone()).collect();
    let mut asked = prompts_answered(&form, &guesses, &session.prompts);
    asked.sort_unstable();
    asked.dedup();
    asked.retain(|prompt| *prompt > 0);
    let found = Found {
        transcript,
        speakers: &speakers,
        prompts: asked.len(),
    };
    let page = pages::look(member, session, &found, &seats, &form);
    Ok(page.respond(member, Place::Sessions, StatusCode::OK))
}

/// Makes lines of a transcript that somebody has looked at.
async fn take(
    harken: &Harken,
    member: &Member,
    session: &Session,
    sent: &Sent,
) -> Result<Response> {
    let form = Form::find(&sent.turns).ok_or(Error::BadRequest(Bad::Form))?;
    let places: Option<Vec<Sitting>> = sent.places.iter().cloned().collect();
    let places = places.filter(|places| places.len() >= form.speakers());
    let language: Option<Lang> = sent.language.parse().ok();
    let (Some(places), Some(language)) = (places, language) else {
        return Err(Error::BadRequest(Bad::Form));
    };
    let prompts = prompts_answered(&form, &places, &session.prompts);
    let given = Given {
        places,
        language,
        prompts,
    };
    let mut tx = harken.db.write_tx().await?;
    let (db, initiative) = (&mut *tx, &member.initiative.id);
    let place = capture::store::find_highest(db, &session.id).await? + 1;
    let lines = given_lines(&form, &given, place);
    if lines.is_empty() {
        let problem = Some(Problem::NobodyLeft);
        return Ok(respond(
            member,
            session,
            problem,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    if lines
        .iter()
        .any(|line| line.find_problem(session.prompts.len()).is_some())
    {
        return Err(Error::BadRequest(Bad::Form));
    }
    let kept = match capture::store::add_revisions(db, initiative, &session.id, &lines).await {
        Err(Error::Gone) => {
            return Ok(respond(
                member,
                session,
                Some(Problem::Closed),
                StatusCode::GONE,
            ));
        }
        kept => kept?,
    };
    if kept.contains(&capture::store::Kept::Kept) {
        let entry = member.did(Action::TranscriptBroughtIn, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    tx.commit().await?;
    let next = member.path(&format!("sessions/{}/read-back", session.id));
    Ok(Redirect::to(&next).into_response())
}
