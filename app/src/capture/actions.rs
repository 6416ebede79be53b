//! The page on which lines are written down, with and without scripts, and the exchange of revisions with devices.

use super::{
    Revision, Seat,
    incoming::sort_out,
    pages::{self, Capture, TypedLine},
    store::{self, Kept},
};
use crate::{
    account::{Act, guard::Member},
    coding,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{LineId, Millis, RevisionId},
    readback::late,
    request::Fields,
    session::{self, Session},
    shell::Place,
};
use axum::{
    body::{Bytes, to_bytes},
    extract::{Path, RawQuery, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Revisions in one exchange, either way.
const BATCH: usize = 200;
/// An exchange may be this long: a few of the longest lines, or very many short ones. A device sends fewer at once
/// where it is told that it was too much.
const MOST_BYTES: usize = 4 << 20;
/// The device that lines typed without scripts are said to come from.
const FORM: &str = "formdevice";

/// The page for writing down. `?shell` leaves out what was said: that is what a browser keeps for times without a
/// network, and it keeps words only under a PIN.
pub async fn show_capture(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let query = query.unwrap_or_default();
    if session.state == session::State::Closed {
        // A device may still hold lines: it sends or saves them from here, and forgets the rest.
        let typed = TypedLine::read(&Fields::default(), &session);
        let page = load(&harken, &member, session, false).await?;
        let closed = Some(member.words.capture_closed().to_string());
        let page = pages::capture(&member, &page, &typed, closed);
        return Ok(page.respond(&member, Place::Sessions, StatusCode::OK));
    }
    let initiative = &member.initiative.id;
    if store::find_agreed(&harken.db, initiative, &session.id)
        .await?
        .is_none()
    {
        let consent = member.path(&format!("sessions/{}/consent", session.id));
        return Ok(Redirect::to(&consent).into_response());
    }
    let asked = Fields::parse(&query)?;
    let typed = TypedLine::read(&asked, &session);
    let with_lines = asked.find("shell").is_none();
    let page = load(&harken, &member, session, with_lines).await?;
    Ok(pages::capture(&member, &page, &typed, None).respond(
        &member,
        Place::Sessions,
        StatusCode::OK,
    ))
}

async fn load(
    harken: &Harken,
    member: &Member,
    session: Session,
    with_lines: bool,
) -> Result<Capture> {
    let initiative = &member.initiative.id;
    let lines = match with_lines {
        true => store::list_lines(&harken.db, initiative, &session.id).await?,
        false => Vec::new(),
    };
    Ok(Capture {
        seats: store::list_free_seats(&harken.db, initiative, &session.id).await?,
        codes: coding::store::list_codes(&harken.db, initiative).await?,
        session,
        lines,
    })
}

/// Writes one line down without scripts, and opens the page for the next with everything still chosen. Where the session
/// was closed meanwhile, the page offers to take the line as one that came after closing.
pub async fn save_capture(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let typed = TypedLine::read(&fields, &session);
    let may_be_late = fields.find("late").is_some();
    let problem = match typed.find_problem(member.words, &session) {
        Some(problem) => Some(problem),
        None => match add_line(
            &harken,
            &member,
            &session,
            (id_of(&fields), &typed),
            may_be_late,
        )
        .await
        {
            Ok(Kept::Kept | Kept::Known) => None,
            Ok(Kept::Erased) => Some(member.words.capture_seat_erased().to_string()),
            Err(Error::Gone) => Some(member.words.capture_closed().to_string()),
            Err(Error::Unasked) => Some(member.words.transcript_unasked().to_string()),
            Err(error) => return Err(error),
        },
    };
    let Some(problem) = problem else {
        let next = match session.state {
            session::State::Closed => format!("sessions/{}", session.id),
            _ => format!("sessions/{}/capture?{}", session.id, typed.choices()),
        };
        return Ok(Redirect::to(&member.path(&next)).into_response());
    };
    // Somebody else may have closed it since it was looked up.
    let session = member
        .get_session(&harken, Act::Facilitate, session.id.0)
        .await?;
    let page = load(&harken, &member, session, true).await?;
    let page = pages::capture(&member, &page, &typed, Some(problem));
    Ok(page.respond(&member, Place::Sessions, StatusCode::UNPROCESSABLE_ENTITY))
}

/// The id of what a form wrote, see [`Fields::find_id`].
fn id_of(fields: &Fields) -> RevisionId {
    let texts = fields.iter().flat_map(|(name, value)| [name, value]);
    fields
        .find_id(texts)
        .map_or_else(RevisionId::new, RevisionId)
}

async fn add_line(
    harken: &Harken,
    member: &Member,
    session: &Session,
    (id, typed): (RevisionId, &TypedLine),
    may_be_late: bool,
) -> Result<Kept> {
    let initiative = &member.initiative.id;
    let mut tx = harken.db.write_tx().await?;
    let counter = store::find_highest(&mut tx, &session.id).await? + 1;
    let revision = Revision {
        id,
        line: LineId::new(),
        base: None,
        place: counter,
        counter,
        device: FORM.into(),
        prompt: typed.prompt,
        seat: typed.seat.clone(),
        kind: typed.kind,
        language: typed.language.clone(),
        interpreted: typed.interpreted,
        second: -1,
        tags: typed.tags.clone(),
        text: session::note_text(&typed.text),
        removed: false,
    };
    let revisions = [revision];
    let kept = match may_be_late {
        true => {
            late::take(&mut tx, &harken.keys, member, session, &revisions)
                .await?
                .outcomes
        }
        false => store::add_revisions(&mut tx, initiative, &session.id, &revisions).await?,
    };
    tx.commit().await?;
    Ok(kept[0])
}

/// What a device sends: revisions it holds, and the number of the last it was told.
#[derive(Deserialize)]
struct Sent {
    cursor: i64,
    /// Of one line the newest first, where they come late: what was changed after becomes no passage on the way.
    revisions: Vec<serde_json::Value>,
    /// Whether somebody has said that lines may come after closing, see [`late`].
    #[serde(default)]
    late: bool,
}

/// What a device is answered.
#[derive(Serialize)]
struct Exchanged {
    /// What became of each revision, by its id: `kept`, `known`, `erased`, `closed`, or why it is refused.
    outcomes: BTreeMap<String, &'static str>,
    news: Vec<Revision>,
    cursor: i64,
    /// Whether there is more news already.
    more: bool,
    /// Seats whose words must be forgotten here too, and lines: of some a device knows only what was written before they
    /// had a seat.
    erased: Vec<Seat>,
    erased_lines: Vec<LineId>,
    /// Seconds since the session began; None where that is not known.
    since_start: Option<i64>,
    closed: bool,
}

/// Takes a device's revisions in and tells it what others wrote. Sending the same again is safe. What cannot be taken
/// is named one by one, so that the rest goes on.
pub async fn save_lines(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let body: Bytes = to_bytes(request.into_body(), MOST_BYTES)
        .await
        .map_err(|_| Error::TooLarge)?;
    let sent: Sent = serde_json::from_slice(&body).map_err(|_| Error::BadRequest(Bad::Form))?;
    if sent.revisions.len() > BATCH {
        return Err(Error::TooLarge);
    }
    let (revisions, mut outcomes) = sort_out(sent.revisions, session.prompts.len());
    let initiative = &member.initiative.id;
    let mut closed = session.state == session::State::Closed;
    if !revisions.is_empty() {
        let mut tx = harken.db.write_tx().await?;
        let kept = match sent.late {
            true => {
                let taken = late::take(&mut tx, &harken.keys, &member, &session, &revisions).await;
                taken.map(|taken| taken.outcomes)
            }
            false => store::add_revisions(&mut tx, initiative, &session.id, &revisions).await,
        };
        match kept {
            Ok(kept) => {
                tx.commit().await?;
                let ids = revisions.iter().map(|one| one.id.to_string());
                outcomes.extend(ids.zip(kept.into_iter().map(Kept::as_str)));
            }
            Err(Error::Gone) => {
                closed = true;
                outcomes.extend(revisions.iter().map(|one| (one.id.to_string(), "closed")));
            }
            Err(error) => return Err(error),
        }
    }
    let limit = BATCH as i64 + 1;
    let mut news =
        store::list_revisions(&harken.db, initiative, &session.id, sent.cursor, limit).await?;
    let more = news.len() > BATCH;
    news.truncate(BATCH);
    let seats = store::list_seats(&harken.db, initiative, &session.id).await?;
    let seats = seats.into_iter().filter(|seat| seat.erased);
    let erased: Vec<Seat> = seats.map(|seat| seat.seat).collect();
    // Devices ask every other second, and hardly ever has anybody taken words back.
    let erased_lines = match erased.is_empty() {
        true => Vec::new(),
        false => store::list_erased_lines(&harken.db, &session.id).await?,
    };
    let begun = store::find_begun(&harken.db, initiative, &session.id).await?;
    let answer = Exchanged {
        outcomes,
        cursor: news.last().map_or(sent.cursor, |(arrived, _)| *arrived),
        more,
        news: news.into_iter().map(|(_, revision)| revision).collect(),
        erased,
        erased_lines,
        since_start: begun.map(|begun| (Millis::now().0 - begun.0).max(0) / 1000),
        closed,
    };
    let kind = [(header::CONTENT_TYPE, "application/json")];
    Ok((kind, serde_json::to_vec(&answer)?).into_response())
}
