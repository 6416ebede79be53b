//! Taking the project out, and bringing one in.

use super::{
    exporting::{self, Door},
    importing::{self, Bringing},
    pages::{self, Problem},
    parse, staying,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding,
    error::{Bad, Error, Result},
    harken::Harken,
    language::Lang,
    reading::{read_aside, refused},
    shell::Place,
};
use axum::{
    body::Bytes,
    extract::{Multipart, State, multipart::MultipartRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// What the page sent.
#[derive(Default)]
struct Sent {
    file: Bytes,
    language: String,
}

/// Reads the fields `project` and `language`. The router's limit on uploads shows here as `TooLarge`.
async fn read(mut parts: Multipart) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("project") => sent.file = part.bytes().await.map_err(refused)?,
            Some("language") => {
                sent.language = part.text().await.map_err(refused)?.trim().to_string();
            }
            Some(other) => {
                return Err(Error::BadRequest(Bad::UnknownField(
                    other.chars().take(100).collect(),
                )));
            }
            None => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(sent)
}

pub async fn show_exchange(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    respond(&harken, &member, "", None, StatusCode::OK).await
}

/// The page of both doors, with the language as typed and what is wrong.
async fn respond(
    harken: &Harken,
    member: &Member,
    language: &str,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let is_blind = coding::store::is_blind_anywhere(db, initiative, &member.account.id).await?;
    let staying = match is_blind {
        true => None,
        false => Some(staying::list_staying(db, initiative, Door::Web).await?),
    };
    let page = pages::exchange(member, staying.as_deref(), language, problem);
    Ok(page.respond(member, Place::Exchange, status))
}

/// Gives the project out as a file: never with anything that ties words to a person.
pub async fn save_export(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    if coding::store::is_blind_anywhere(&harken.db, initiative, reader).await? {
        return Err(Error::Invalid(member.words.agreement_no_export().into()));
    }
    let export = exporting::export(&harken, &member.initiative, Door::Web).await?;
    // Before the file: a project that is out with no line in the log would be worse than the other way round.
    let mut tx = harken.db.write_tx().await?;
    let entry = member.did(Action::ProjectExported, "");
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let named = format!("attachment; filename=\"{}.qdpx\"", member.initiative.slug);
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_string()),
        (header::CONTENT_DISPOSITION, named),
        (header::CACHE_CONTROL, "no-store".to_string()),
    ];
    Ok((headers, export.bytes).into_response())
}

/// Takes a project in, or shows the page again with what is wrong; then nothing of it is kept. The answer is the report:
/// it is seen once, and needs no place to wait in.
pub async fn save_exchange(
    State(harken): State<Harken>,
    member: Member,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let sent = match read(parts).await {
        Err(Error::TooLarge) => {
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return respond(&harken, &member, "", Some(Problem::TooLarge), status).await;
        }
        sent => sent?,
    };
    let language = match sent.language.as_str() {
        "" => Lang::undetermined(),
        typed => match typed.parse() {
            Ok(language) => language,
            Err(_) => {
                let problem = Some(Problem::Language(typed.to_string()));
                return respond(&harken, &member, typed, problem, wrong).await;
            }
        },
    };
    if sent.file.is_empty() {
        let problem = Some(Problem::NoFile);
        return respond(&harken, &member, &sent.language, problem, wrong).await;
    }
    let brought = match read_aside(move || parse::read(&sent.file)).await? {
        Ok(Ok(brought)) => Ok(brought),
        Ok(Err(refusal)) => Err(Problem::Refused(refusal)),
        Err(unread) => Err(Problem::Unread(unread)),
    };
    let brought = match brought {
        Ok(brought) => brought,
        Err(problem) => {
            return respond(&harken, &member, &sent.language, Some(problem), wrong).await;
        }
    };
    let bringing = Bringing {
        by: member.account.id.clone(),
        language,
    };
    let mut tx = harken.db.write_tx().await?;
    let report = importing::take(&mut tx, &member.initiative.id, brought, &bringing).await?;
    let entry = member.did(Action::ProjectImported, &report.name);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let page = pages::report(&member, &report);
    Ok(page.respond(&member, Place::Exchange, StatusCode::CREATED))
}
