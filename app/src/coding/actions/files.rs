//! The codebook as a file: out, and in after a look at what it would change.

use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        codebook_file::{self, FileBook, read_carried},
        pages::files::{self, Problem},
        store::{self, Known},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    reading::{read_aside, refused},
    shell::Place,
};
use axum::{
    body::Bytes,
    extract::{Multipart, State, multipart::MultipartRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

/// The ways out, and the way in.
pub async fn show_file(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    respond(&harken, &member, None, StatusCode::OK).await
}

async fn respond(
    harken: &Harken,
    member: &Member,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response> {
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    let page = files::choose(member, !codes.is_empty(), problem);
    Ok(page.respond(member, Place::Codebook, status))
}

/// The codebook as QDC.
pub async fn show_codebook_qdc(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let codes = store::list_file_codes(&harken.db, &member.initiative.id).await?;
    let Some(file) = codebook_file::write_qdc(&codes) else {
        // The page says that there is nothing to give yet.
        return Ok(Redirect::to(&member.path("codes/file")).into_response());
    };
    Ok(as_file(
        &member,
        "qdc",
        "application/xml; charset=utf-8",
        file,
    ))
}

/// The codebook as a table.
pub async fn show_codebook_csv(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let codes = store::list_file_codes(&harken.db, &member.initiative.id).await?;
    let file = codebook_file::write_csv(&codes);
    Ok(as_file(&member, "csv", "text/csv; charset=utf-8", file))
}

fn as_file(member: &Member, ending: &str, kind: &'static str, file: Vec<u8>) -> Response {
    let slug = &member.initiative.slug;
    let named = format!("attachment; filename=\"{slug}-codebook.{ending}\"");
    let headers = [
        (header::CONTENT_TYPE, kind.to_string()),
        (header::CONTENT_DISPOSITION, named),
    ];
    (headers, file).into_response()
}

/// What the page sent: a file, or what was read of one.
#[derive(Default)]
struct Sent {
    file: Bytes,
    name: String,
    carried: String,
    known: String,
}

async fn read_parts(mut parts: Multipart) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("file") => {
                sent.name = part.file_name().unwrap_or_default().to_string();
                sent.file = part.bytes().await.map_err(refused)?;
            }
            Some("codebook") => sent.carried = part.text().await.map_err(refused)?,
            Some("known") => sent.known = part.text().await.map_err(refused)?,
            Some("name") => sent.name = part.text().await.map_err(refused)?,
            Some(other) => {
                let other = other.chars().take(100).collect();
                return Err(Error::BadRequest(Bad::UnknownField(other)));
            }
            None => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(sent)
}

/// Shows what a file would change, or takes in what was shown.
pub async fn save_file(
    State(harken): State<Harken>,
    member: Member,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let sent = match read_parts(parts).await {
        Err(Error::TooLarge) => {
            let problem = Problem::Refused(codebook_file::Refusal::Long);
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return respond(&harken, &member, Some(problem), status).await;
        }
        sent => sent?,
    };
    let known = match sent.known.as_str() {
        "update" => Known::Update,
        _ => Known::Keep,
    };
    if !sent.carried.is_empty() {
        return take(&harken, &member, &sent, known).await;
    }
    if sent.file.is_empty() {
        return respond(&harken, &member, Some(Problem::NoFile), wrong).await;
    }
    let (file, name) = (sent.file.clone(), sent.name.clone());
    let read = read_aside(move || codebook_file::read(&file, &name)).await?;
    let book: FileBook = match read {
        Ok(Ok(book)) => book,
        Ok(Err(refusal)) => {
            let problem = Some(Problem::Refused(refusal));
            return respond(&harken, &member, problem, wrong).await;
        }
        Err(_) => return respond(&harken, &member, Some(Problem::Unread), wrong).await,
    };
    let (db, initiative, reader) = (&harken.db, &member.initiative.id, &member.account.id);
    let taken = store::look_at_codebook(db, initiative, &book.codes, Known::Update, reader).await?;
    let page = files::look(&member, &book, &taken, &sent.name);
    Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
}

async fn take(harken: &Harken, member: &Member, sent: &Sent, known: Known) -> Result<Response> {
    let book = read_carried(&sent.carried).ok_or(Error::BadRequest(Bad::Form))?;
    let initiative = &member.initiative.id;
    let by = Some(&member.account.id);
    let mut tx = harken.db.write_tx().await?;
    let taken = store::take_codebook(&mut tx, initiative, &book.codes, known, by).await?;
    let Some(version) = taken.version else {
        tx.commit().await?;
        return respond(harken, member, Some(Problem::NothingNew), StatusCode::OK).await;
    };
    let name: String = sent
        .name
        .chars()
        .filter(|c| !c.is_control())
        .take(100)
        .collect();
    let entry = member.did(Action::CodebookBroughtIn, name);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let report = member.path(&format!("codes/versions/{version}"));
    Ok(Redirect::to(&report).into_response())
}
