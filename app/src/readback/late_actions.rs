//! Bringing in a file of lines that came after closing.

use super::{
    late,
    late_pages::{self, Done, Problem},
};
use crate::{
    account::{Act, guard::Member},
    error::{Bad, Error, Result},
    harken::Harken,
    reading::{read_aside, refused},
    request::Fields,
    session::{Session, State as Stage},
    shell::Place,
};
use axum::{
    body::Bytes,
    extract::{Multipart, Path, RawQuery, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

fn refuse(member: &Member, session: &Session, problem: Problem) -> Response {
    let page = late_pages::late(member, session, Some(problem), None);
    page.respond(member, Place::Sessions, problem.status())
}

/// The page. The address says what became of the last file.
pub async fn show_late(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let done = Done::read(&Fields::of_query(query)?);
    let problem = (session.state != Stage::Closed).then_some(Problem::Open);
    let page = late_pages::late(&member, &session, problem, done);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

/// Takes in a file. What it holds comes in once, however often it is sent.
pub async fn save_late(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    if session.state != Stage::Closed {
        return Ok(refuse(&member, &session, Problem::Open));
    }
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let file = match read_file(parts).await {
        Err(Error::TooLarge) => return Ok(refuse(&member, &session, Problem::TooLarge)),
        file => file?,
    };
    if file.is_empty() {
        return Ok(refuse(&member, &session, Problem::NoFile));
    }
    let (of, prompts) = (session.id.clone(), session.prompts.len());
    let held = match read_aside(move || late::read_saved(&file, &of, prompts)).await? {
        Ok(Ok(held)) => held,
        Ok(Err(unfit)) => return Ok(refuse(&member, &session, unfit.into())),
        Err(_) => return Ok(refuse(&member, &session, Problem::NotLines)),
    };
    let mut tx = harken.db.write_tx().await?;
    let taken = match late::take(&mut tx, &harken.keys, &member, &session, &held.revisions).await {
        Err(Error::Unasked) => return Ok(refuse(&member, &session, Problem::Unasked)),
        taken => taken?,
    };
    tx.commit().await?;
    let done = Done::of(&taken, held.refused);
    let next = member.path(&format!("sessions/{}/late?{}", session.id, done.address()));
    Ok(Redirect::to(&next).into_response())
}

/// The field `file`.
async fn read_file(mut parts: Multipart) -> Result<Bytes> {
    let mut file = Bytes::new();
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("file") => file = part.bytes().await.map_err(refused)?,
            _ => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(file)
}
