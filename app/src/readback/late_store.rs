//! Every SQL statement about lines that came after closing.

use super::{
    late::{Taken, may_quote_late},
    notes_of_lines,
};
use crate::{
    capture::{self, Revision, Seat, store::Kept},
    coding::{self, NoteKind},
    error::{Error, Result},
    ids::{InitiativeId, LineId, RevisionId, SessionId},
    session::{self, NewNote, State},
};
use sqlx::{AnyConnection, Row};
use std::collections::HashSet;

/// Takes lines into a session, each once, and makes passages of those that stand, where it is closed.
///
/// # Errors
/// `NotFound` where the initiative has no such session, `Unasked` where nobody who was there has been asked.
pub async fn add(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
) -> Result<Taken> {
    let (state, _) = capture::store::lock(tx, initiative, session).await?;
    if state != State::Closed {
        return Ok(Taken {
            outcomes: capture::store::add_revisions(tx, initiative, session, revisions).await?,
            passages: 0,
            came_late: false,
        });
    }
    let outcomes = capture::store::add_late_revisions(tx, initiative, session, revisions).await?;
    if outcomes.contains(&Kept::Erased) {
        // A line that turns out to be of an erased seat only now may have been a passage.
        coding::store::changes::note_erasure(tx, initiative).await?;
    }
    let notes = list_new_notes(tx, initiative, session, revisions, &outcomes).await?;
    let (lines, notes): (Vec<LineId>, Vec<NewNote>) = notes.into_iter().unzip();
    session::store::create_notes_of(tx, initiative, session, &notes, &lines, true).await?;
    for (line, note) in lines.iter().zip(&notes) {
        if !note.quote_ok {
            unquote(tx, initiative, session, line).await?;
        }
    }
    Ok(Taken {
        outcomes,
        passages: notes.len(),
        came_late: true,
    })
}

/// What passages are to be made of these revisions: of those that are new and stand, where the line is none in the same
/// words already.
async fn list_new_notes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
    outcomes: &[Kept],
) -> Result<Vec<(LineId, NewNote)>> {
    let came = revisions.iter().zip(outcomes);
    let new: HashSet<&RevisionId> = came
        .filter(|(_, kept)| **kept == Kept::Kept)
        .map(|(revision, _)| &revision.id)
        .collect();
    let all = capture::store::list_revisions_within(tx, initiative, session).await?;
    let mut late = capture::lines(all);
    late.retain(|line| new.contains(&line.id));
    let agreed = capture::store::find_agreed_within(tx, session).await?;
    let seats = capture::store::list_seats_within(tx, session).await?;
    let taken_back = match agreed {
        // Elsewhere what is known of each seat says so.
        Some(agreed) if agreed.all_to_quotes() => list_taken_back(tx, initiative, session).await?,
        _ => Vec::new(),
    };
    let mut notes = notes_of_lines(late, |seat| {
        may_quote_late(seat, agreed, &seats, &taken_back)
    });
    let known = list_known(tx, initiative, session).await?;
    notes.retain(|(line, note)| {
        let said = (
            line.to_string(),
            note.kind.as_str().to_string(),
            note.seat.to_string(),
            note.text.clone(),
        );
        !known.contains(&said)
    });
    Ok(notes)
}

/// What lines have become passages already: each line with its kind, its seat and its words.
async fn list_known(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<HashSet<(String, String, String, String)>> {
    let rows = sqlx::query(
        "select line_id, kind, seat, text from session_note
         where session_id = $1 and initiative_id = $2 and line_id <> ''",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.try_get("line_id")?,
                row.try_get("kind")?,
                row.try_get("seat")?,
                row.try_get("text")?,
            ))
        })
        .collect()
}

/// Seats that have taken back that they may be quoted, in a session in which everybody had agreed to it: what was said
/// from them is not quoted, and everything else is. What the room said about the summary never was.
async fn list_taken_back(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Seat>> {
    let seats: Vec<String> = sqlx::query_scalar(
        "select distinct seat from session_note
         where session_id = $1 and initiative_id = $2 and quote_ok = 0 and kind <> $3",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(NoteKind::Correction.as_str())
    .fetch_all(tx)
    .await?;
    let seats = seats.iter().map(|seat| seat.parse().map_err(Error::Broken));
    seats.collect()
}

/// Lets nothing be quoted any more that a line has become.
async fn unquote(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    line: &LineId,
) -> Result<()> {
    sqlx::query(
        "update session_note set quote_ok = 0
         where session_id = $1 and initiative_id = $2 and line_id = $3",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(line.as_str())
    .execute(tx)
    .await?;
    Ok(())
}
