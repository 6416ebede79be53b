//! Every SQL statement about taking a seat's words back.

use crate::{
    capture::{self, Seat},
    coding,
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, SessionId},
};
use sqlx::{AnyConnection, Row};
use std::collections::BTreeSet;

/// What a seat's words leave traces in beside [`coding::store::ERASED_TABLES`].
pub const ERASED_TABLES: [&str; 4] = [
    "session_revision",
    "session_note",
    "session_seat",
    "recording_part",
];

/// A seat of a session, and how often its words have been erased since the files were last written anew.
pub type Behind = (SessionId, Seat, i64);

/// Takes away what was said from a seat, before and after closing, and whatever was made of it: translations, codings
/// and quotes go with the passages. From then on nothing is taken for the seat.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn delete_seat(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    seat: &Seat,
) -> Result<()> {
    capture::store::lock(tx, initiative, session).await?;
    let revisions = capture::store::list_revisions_within(tx, initiative, session).await?;
    let own = capture::newest(revisions)
        .into_iter()
        .filter(|line| line.seat == *seat);
    let own: BTreeSet<_> = own.map(|line| line.line).collect();
    for line in &own {
        capture::erased_store::erase_line(tx, session, line).await?;
    }
    for sql in [
        "delete from session_revision where session_id = $1 and seat = $2",
        "delete from passage where id in
         (select passage_id from session_note where session_id = $1 and seat = $2)",
        "delete from session_note where session_id = $1 and seat = $2",
        "insert into session_seat (session_id, seat, quote_ok, erased, files_behind) values ($1, $2, 0, 1, 1)
         on conflict (session_id, seat) do update
         set quote_ok = 0, erased = 1, files_behind = session_seat.files_behind + 1",
    ] {
        sqlx::query(sql)
            .bind(session.as_str())
            .bind(seat.to_string())
            .execute(&mut *tx)
            .await?;
    }
    coding::store::changes::note_erasure(tx, initiative).await?;
    Ok(())
}

/// Lets nothing be quoted any more that was said from a seat, before and after closing. Lines of no seat stay as they
/// are: nobody knows whose they are.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn take_back_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    seat: &Seat,
) -> Result<()> {
    capture::store::lock(tx, initiative, session).await?;
    for sql in [
        "update session_note set quote_ok = 0 where session_id = $1 and seat = $2",
        "insert into session_seat (session_id, seat, quote_ok, erased) values ($1, $2, 0, 0)
         on conflict (session_id, seat) do update set quote_ok = 0",
    ] {
        sqlx::query(sql)
            .bind(session.as_str())
            .bind(seat.to_string())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Seats of a closed session from which something was said that may be quoted.
pub async fn list_quotable(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Seat>> {
    let seats: Vec<String> = sqlx::query_scalar(
        "select distinct seat from session_note
         where session_id = $1 and initiative_id = $2 and seat <> '' and quote_ok = 1 order by seat",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let seats = seats.iter().map(|seat| seat.parse().map_err(Error::Broken));
    seats.collect()
}

/// Erased seats whose words may still stand in the engine's files.
pub async fn list_behind(db: &Db) -> Result<Vec<Behind>> {
    let rows = sqlx::query(
        "select session_id, seat, files_behind from session_seat where files_behind > 0",
    )
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let seat: String = row.try_get("seat")?;
            Ok((
                SessionId(row.try_get("session_id")?),
                seat.parse().map_err(Error::Broken)?,
                row.try_get("files_behind")?,
            ))
        })
        .collect()
}

/// Notes that the files have been written anew. What was erased meanwhile is still to come.
pub async fn set_written(tx: &mut AnyConnection, behind: &[Behind]) -> Result<()> {
    for (session, seat, times) in behind {
        sqlx::query(
            "update session_seat set files_behind = 0
             where session_id = $1 and seat = $2 and files_behind = $3",
        )
        .bind(session.as_str())
        .bind(seat.to_string())
        .bind(*times)
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Every seat of every session from which something was said.
pub async fn list_heard(tx: &mut AnyConnection) -> Result<Vec<(InitiativeId, SessionId, Seat)>> {
    let rows = sqlx::query(
        "select initiative_id, session_id, seat from session_revision where seat <> ''
         union select initiative_id, session_id, seat from session_note where seat <> ''",
    )
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            let seat: String = row.try_get("seat")?;
            Ok((
                InitiativeId(row.try_get("initiative_id")?),
                SessionId(row.try_get("session_id")?),
                seat.parse().map_err(Error::Broken)?,
            ))
        })
        .collect()
}
