//! Bringing recordings in, listening to them beside the lines, and erasing them.

use super::{
    MOST_BYTES, MOST_RECORDINGS, PART, Recording, USUAL_DAYS, Wanted, erasing, find_erase_day,
    media::find_type,
    pages::{self, Problem, Shelf, Typed},
    read_moment, read_range, store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    capture,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{Millis, RecordingId},
    reading::refused,
    request::Fields,
    session::{Session, State as Stage},
    shell::Place,
};
use axum::{
    body::Body,
    extract::{
        Multipart, Path, RawQuery, State,
        multipart::{Field, MultipartRejection},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use futures_util::{StreamExt, stream};

async fn respond(
    harken: &Harken,
    member: &Member,
    session: Session,
    typed: Typed,
    said: Said,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let status = said
        .problem
        .as_ref()
        .map_or(StatusCode::OK, Problem::status);
    let shelf = Shelf {
        recordings: store::list_recordings(db, initiative, &session.id).await?,
        lines: capture::store::list_lines(db, initiative, &session.id).await?,
        session,
    };
    let page = pages::recordings(member, &shelf, &typed, said.problem, said.done);
    Ok(page.respond(member, Place::Sessions, status))
}

/// What the page says about what somebody just did.
#[derive(Default)]
struct Said {
    problem: Option<Problem>,
    done: Option<&'static str>,
}

/// The day that the form offers: what the room was told, where that is sooner than usual.
async fn usual_day(harken: &Harken, session: &Session) -> Result<String> {
    let usual = Millis::now().plus_hours(USUAL_DAYS * 24).day();
    let told = store::find_planned(&harken.db, &session.initiative, &session.id).await?;
    Ok(match told {
        Some(told) => told.min(usual),
        None => usual,
    })
}

pub async fn show_recordings(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let done = match query.as_deref() {
        Some("kept") => Some(member.words.recording_kept()),
        Some("erased") => Some(member.words.recording_erased()),
        _ => None,
    };
    let typed = Typed {
        erase_on: usual_day(&harken, &session).await?,
        ..Typed::default()
    };
    let said = Said {
        done,
        problem: None,
    };
    respond(&harken, &member, session, typed, said).await
}

/// Brings a recording in, part by part: it is never whole in memory, and never lies in a file beside the database.
pub async fn save_recording(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    parts: std::result::Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::Facilitate, id).await?;
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let mut typed = Typed::default();
    match receive(&harken, &member, &session, parts, &mut typed).await? {
        Ok(()) => {
            let next = member.path(&format!("sessions/{}/recordings?kept", session.id));
            Ok(Redirect::to(&next).into_response())
        }
        Err(problem) => {
            let said = Said {
                problem: Some(problem),
                done: None,
            };
            respond(&harken, &member, session, typed, said).await
        }
    }
}

async fn receive(
    harken: &Harken,
    member: &Member,
    session: &Session,
    mut parts: Multipart,
    typed: &mut Typed,
) -> Result<std::result::Result<(), Problem>> {
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("agreed") => typed.agreed = part.text().await.map_err(refused)? == "yes",
            Some("begins") => typed.begins = part.text().await.map_err(refused)?,
            Some("erase_on") => typed.erase_on = part.text().await.map_err(refused)?,
            // The form has the file last, so that everything else is known before it comes.
            Some("file") => {
                let recording = match checked(harken, member, session, typed).await? {
                    Ok(recording) => recording,
                    Err(problem) => return Ok(Err(problem)),
                };
                return keep(harken, member, session, recording, part).await;
            }
            _ => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(Err(Problem::NoFile))
}

/// A recording of which everything is known but its bytes.
async fn checked(
    harken: &Harken,
    member: &Member,
    session: &Session,
    typed: &Typed,
) -> Result<std::result::Result<Recording, Problem>> {
    let initiative = &member.initiative.id;
    if session.state == Stage::Planned {
        return Ok(Err(Problem::Unasked));
    }
    let seats = capture::store::list_seats(&harken.db, initiative, &session.id).await?;
    if seats.iter().any(|seat| seat.erased) {
        return Ok(Err(Problem::Erased));
    }
    if !typed.agreed {
        return Ok(Err(Problem::NotAgreed));
    }
    let begins = match typed.begins.trim() {
        "" => Some(0),
        typed => read_moment(typed),
    };
    let Some(begins) = begins else {
        return Ok(Err(Problem::Moment));
    };
    // Erased today would be erased before anybody has listened.
    let Some(erase_on) = find_erase_day(&typed.erase_on, &Millis::now().day()) else {
        return Ok(Err(Problem::Day));
    };
    let told = store::find_planned(&harken.db, initiative, &session.id).await?;
    if let Some(told) = told.filter(|told| erase_on > *told) {
        return Ok(Err(Problem::Promised(told)));
    }
    let known = store::list_recordings(&harken.db, initiative, &session.id).await?;
    if known.len() >= MOST_RECORDINGS {
        return Ok(Err(Problem::TooMany));
    }
    Ok(Ok(Recording {
        id: RecordingId::new(),
        initiative: initiative.clone(),
        session: session.id.clone(),
        media_type: String::new(),
        size: 0,
        begins,
        erase_on,
    }))
}

async fn keep(
    harken: &Harken,
    member: &Member,
    session: &Session,
    recording: Recording,
    file: Field<'_>,
) -> Result<std::result::Result<(), Problem>> {
    let id = recording.id.clone();
    let kept = keep_parts(harken, member, session, recording, file).await;
    if !matches!(kept, Ok(Ok(()))) {
        // What came of it is of no use to anybody.
        let mut tx = harken.db.write_tx().await?;
        store::erase(&mut tx, &[id]).await?;
        tx.commit().await?;
        erasing::finish_or_leave(harken).await?;
    }
    match kept {
        Err(Error::TooLarge) => Ok(Err(Problem::TooLarge)),
        kept => kept,
    }
}

async fn keep_parts(
    harken: &Harken,
    member: &Member,
    session: &Session,
    mut recording: Recording,
    mut file: Field<'_>,
) -> Result<std::result::Result<(), Problem>> {
    let mut tx = harken.db.write_tx().await?;
    let (initiative, of) = (&recording.initiative, &recording.session);
    let (_, told) = store::lock_planned(harken.db.engine(), &mut tx, initiative, of).await?;
    // The room may have been told of an earlier day since the form was looked at.
    recording.erase_on = match told {
        Some(told) => recording.erase_on.min(told),
        None => recording.erase_on,
    };
    let id = &recording.id;
    store::create_recording(&mut tx, &recording, &Millis::now().day()).await?;
    tx.commit().await?;
    let (mut waiting, mut media_type, mut size, mut position) = (Vec::new(), None, 0, 0);
    loop {
        let chunk = file.chunk().await.map_err(refused)?;
        let is_last = chunk.is_none();
        waiting.extend_from_slice(&chunk.unwrap_or_default());
        while waiting.len() >= PART || (is_last && !waiting.is_empty()) {
            let rest = waiting.split_off(waiting.len().min(PART));
            if position == 0 {
                media_type = find_type(&waiting);
                if media_type.is_none() {
                    return Ok(Err(Problem::Kind));
                }
            }
            size += waiting.len();
            if size > MOST_BYTES {
                return Ok(Err(Problem::TooLarge));
            }
            let mut tx = harken.db.write_tx().await?;
            store::add_part(&mut tx, id, position, &waiting).await?;
            tx.commit().await?;
            position += 1;
            waiting = rest;
        }
        if is_last {
            break;
        }
    }
    let Some(media_type) = media_type else {
        return Ok(Err(Problem::NoFile));
    };
    let mut tx = harken.db.write_tx().await?;
    store::set_whole(&mut tx, id, media_type, size as i64).await?;
    let entry = member.did(Action::RecordingKept, &session.title);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Settles where a recording begins, or erases it, by the button that was pressed.
pub async fn save_change(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, recording)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let session = member
        .get_session(&harken, Act::Facilitate, session)
        .await?;
    let (initiative, id) = (&member.initiative.id, RecordingId(recording));
    let known = store::get_recording(&harken.db, initiative, &session.id, &id).await?;
    let page = member.path(&format!("sessions/{}/recordings", session.id));
    if fields.find("erase").is_some() {
        let gone = [known.id];
        erasing::remember(&harken.keys, &gone)?;
        let mut tx = harken.db.write_tx().await?;
        store::erase(&mut tx, &gone).await?;
        let entry = member.did(Action::RecordingErased, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
        erasing::finish_or_leave(&harken).await?;
        return Ok(Redirect::to(&format!("{page}?erased")).into_response());
    }
    let Some(begins) = read_moment(fields.text("begins")) else {
        let typed = Typed {
            erase_on: usual_day(&harken, &session).await?,
            ..Typed::default()
        };
        let said = Said {
            problem: Some(Problem::Moment),
            done: None,
        };
        return respond(&harken, &member, session, typed, said).await;
    };
    let mut tx = harken.db.write_tx().await?;
    store::set_begins(&mut tx, &known.id, begins).await?;
    tx.commit().await?;
    Ok(Redirect::to(&page).into_response())
}

/// The sound itself, or the span of it that a player asks for.
pub async fn show_sound(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session, recording)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let session = member
        .get_session(&harken, Act::Facilitate, session)
        .await?;
    let (initiative, id) = (&member.initiative.id, RecordingId(recording));
    let known = store::get_recording(&harken.db, initiative, &session.id, &id).await?;
    let asked = headers
        .get(header::RANGE)
        .and_then(|range| range.to_str().ok());
    let (status, first, last) = match read_range(asked, known.size) {
        Wanted::All => (StatusCode::OK, 0, known.size - 1),
        Wanted::Span(first, last) => (StatusCode::PARTIAL_CONTENT, first, last),
        Wanted::Beyond => {
            let size = [(header::CONTENT_RANGE, format!("bytes */{}", known.size))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, size).into_response());
        }
    };
    let mut response = (
        status,
        [
            (header::CONTENT_TYPE, known.media_type.clone()),
            (header::CONTENT_LENGTH, (last - first + 1).to_string()),
            (header::ACCEPT_RANGES, "bytes".into()),
            // A voice stays in no cache of a shared computer.
            (header::CACHE_CONTROL, "no-store".into()),
            // Sound is as small as it gets; and a length that was announced must hold.
            (header::CONTENT_ENCODING, "identity".into()),
            (
                header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; sandbox".into(),
            ),
        ],
        bytes_between(harken, known.id, first, last),
    )
        .into_response();
    if status == StatusCode::PARTIAL_CONTENT {
        let span = format!("bytes {first}-{last}/{}", known.size);
        let span = span
            .parse()
            .map_err(|_| Error::Broken("A range is none.".into()))?;
        response.headers_mut().insert(header::CONTENT_RANGE, span);
    }
    Ok(response)
}

/// The bytes from the first to the last, both included, fetched part by part as they are listened to.
fn bytes_between(harken: Harken, id: RecordingId, first: i64, last: i64) -> Body {
    let part = PART as i64;
    let pieces = stream::iter(first / part..=last / part).then(move |position| {
        let (harken, id) = (harken.clone(), id.clone());
        async move {
            let bytes = store::find_part(&harken.db, &id, position).await?;
            // Erased while somebody listened: the answer breaks off.
            let bytes = bytes.ok_or(Error::Gone)?;
            let from = (first - position * part).max(0) as usize;
            let to = ((last - position * part + 1).min(part) as usize).min(bytes.len());
            Ok::<_, Error>(bytes.get(from..to).unwrap_or_default().to_vec())
        }
    });
    Body::from_stream(pieces)
}
