//! Every SQL statement about recordings.

use super::Recording;
use crate::{
    db::{Db, Engine},
    error::{Error, Result},
    ids::{InitiativeId, RecordingId, SessionId},
    session::State,
};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// What a voice stands in.
pub const ERASED_TABLES: [&str; 1] = ["recording_part"];

const COLUMNS: &str = "id, initiative_id, session_id, media_type, size, begins, erase_on";

fn read(row: &AnyRow) -> Result<Recording> {
    Ok(Recording {
        id: RecordingId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        session: SessionId(row.try_get("session_id")?),
        media_type: row.try_get("media_type")?,
        size: row.try_get("size")?,
        begins: row.try_get("begins")?,
        erase_on: row.try_get("erase_on")?,
    })
}

/// The recordings of a session that are there whole, in the order in which they begin.
pub async fn list_recordings(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Recording>> {
    let sql = format!(
        "select {COLUMNS} from session_recording
         where initiative_id = $1 and session_id = $2 and state = 'whole' order by begins, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(session.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// A whole recording of a session; NotFound where it has none such.
pub async fn get_recording(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
    id: &RecordingId,
) -> Result<Recording> {
    let sql = format!(
        "select {COLUMNS} from session_recording
         where id = $1 and initiative_id = $2 and session_id = $3 and state = 'whole'"
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id.as_str())
        .bind(initiative.as_str())
        .bind(session.as_str())
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).ok_or(Error::NotFound)?
}

/// The day (`YYYY-MM-DD`) by which the sound of a session is erased, as the room is told; None where no recording is
/// planned.
pub async fn find_planned(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Option<String>> {
    let day = sqlx::query_scalar(
        "select planned_recording.erase_on from planned_recording
         join session on session.id = planned_recording.session_id
         where session.id = $1 and session.initiative_id = $2",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    Ok(day)
}

/// How far a session has come and what its room is told, as in [`find_planned`]. Both stay so until the write ends.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn lock_planned(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<(State, Option<String>)> {
    let sql = format!(
        "select state from session where id = $1 and initiative_id = $2{}",
        engine.for_update()
    );
    let state: Option<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(session.as_str())
        .bind(initiative.as_str())
        .fetch_optional(&mut *tx)
        .await?;
    let state = state
        .ok_or(Error::NotFound)?
        .parse()
        .map_err(Error::Broken)?;
    let day = sqlx::query_scalar("select erase_on from planned_recording where session_id = $1")
        .bind(session.as_str())
        .fetch_optional(tx)
        .await?;
    Ok((state, day))
}

/// Plans a recording that is erased by this day (`YYYY-MM-DD`), or none. Recordings that are there already, or on their
/// way, stay no longer.
pub async fn set_planned(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    erase_on: Option<&str>,
) -> Result<()> {
    let query = match erase_on {
        Some(day) => sqlx::query(
            "insert into planned_recording (session_id, erase_on)
             select id, $3 from session where id = $1 and initiative_id = $2
             on conflict (session_id) do update set erase_on = excluded.erase_on",
        )
        .bind(session.as_str())
        .bind(initiative.as_str())
        .bind(day.to_string()),
        None => sqlx::query(
            "delete from planned_recording where session_id in
             (select id from session where id = $1 and initiative_id = $2)",
        )
        .bind(session.as_str())
        .bind(initiative.as_str()),
    };
    query.execute(&mut *tx).await?;
    if let Some(day) = erase_on {
        sqlx::query(
            "update session_recording set erase_on = $1
             where session_id = $2 and initiative_id = $3 and erase_on > $1",
        )
        .bind(day)
        .bind(session.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// Begins a recording of which no part has come. Nobody sees it before [`set_whole`].
pub async fn create_recording(
    tx: &mut AnyConnection,
    recording: &Recording,
    created_on: &str,
) -> Result<()> {
    sqlx::query(
        "insert into session_recording
         (id, initiative_id, session_id, media_type, size, begins, created_on, erase_on, state)
         values ($1, $2, $3, $4, 0, $5, $6, $7, 'coming')",
    )
    .bind(recording.id.as_str())
    .bind(recording.initiative.as_str())
    .bind(recording.session.as_str())
    .bind(recording.media_type.as_str())
    .bind(recording.begins)
    .bind(created_on)
    .bind(recording.erase_on.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps the next bytes of a recording that is coming. `position` counts parts from 0.
///
/// # Errors
/// `Gone` where it was erased meanwhile.
pub async fn add_part(
    tx: &mut AnyConnection,
    id: &RecordingId,
    position: i64,
    bytes: &[u8],
) -> Result<()> {
    let added = sqlx::query(
        "insert into recording_part (recording_id, position, bytes)
         select id, $1, $2 from session_recording where id = $3 and state = 'coming'",
    )
    .bind(position)
    .bind(bytes.to_vec())
    .bind(id.as_str())
    .execute(tx)
    .await?;
    match added.rows_affected() {
        0 => Err(Error::Gone),
        _ => Ok(()),
    }
}

/// Says that all of a recording has come, and what it is.
///
/// # Errors
/// `Gone` where it was erased meanwhile.
pub async fn set_whole(
    tx: &mut AnyConnection,
    id: &RecordingId,
    media_type: &str,
    size: i64,
) -> Result<()> {
    let set = sqlx::query(
        "update session_recording set state = 'whole', media_type = $1, size = $2 where id = $3 and state = 'coming'",
    )
    .bind(media_type)
    .bind(size)
    .bind(id.as_str())
    .execute(tx)
    .await?;
    match set.rows_affected() {
        0 => Err(Error::Gone),
        _ => Ok(()),
    }
}

/// Settles where in the session a recording begins.
pub async fn set_begins(tx: &mut AnyConnection, id: &RecordingId, begins: i64) -> Result<()> {
    sqlx::query("update session_recording set begins = $1 where id = $2")
        .bind(begins)
        .bind(id.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// The bytes of one part; None behind the last.
pub async fn find_part(db: &Db, id: &RecordingId, position: i64) -> Result<Option<Vec<u8>>> {
    let bytes = sqlx::query_scalar(
        "select bytes from recording_part where recording_id = $1 and position = $2",
    )
    .bind(id.as_str())
    .bind(position)
    .fetch_optional(db.read())
    .await?;
    Ok(bytes)
}

/// Takes the bytes of these recordings away. Their rows stay until the files have been written anew.
pub async fn erase(tx: &mut AnyConnection, ids: &[RecordingId]) -> Result<()> {
    for id in ids {
        for sql in [
            "delete from recording_part where recording_id = $1",
            "update session_recording set state = 'erased', size = 0 where id = $1",
        ] {
            sqlx::query(sql).bind(id.as_str()).execute(&mut *tx).await?;
        }
    }
    Ok(())
}

/// Every recording of a session that is not erased, those still coming among them.
pub async fn list_of_session(
    tx: &mut AnyConnection,
    session: &SessionId,
) -> Result<Vec<RecordingId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select id from session_recording where session_id = $1 and state <> 'erased'",
    )
    .bind(session.as_str())
    .fetch_all(tx)
    .await?;
    Ok(ids.into_iter().map(RecordingId).collect())
}

/// Every recording that is not erased.
pub async fn list_all(tx: &mut AnyConnection) -> Result<Vec<RecordingId>> {
    let ids: Vec<String> =
        sqlx::query_scalar("select id from session_recording where state <> 'erased'")
            .fetch_all(tx)
            .await?;
    Ok(ids.into_iter().map(RecordingId).collect())
}

/// Recordings whose day has come, and those of an earlier day of which something never came.
pub async fn list_due(tx: &mut AnyConnection, today: &str) -> Result<Vec<RecordingId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select id from session_recording
         where (state = 'whole' and erase_on <= $1) or (state = 'coming' and created_on < $2)",
    )
    .bind(today)
    .bind(today)
    .fetch_all(tx)
    .await?;
    Ok(ids.into_iter().map(RecordingId).collect())
}

/// Erased recordings whose bytes may still stand in the engine's files.
pub async fn list_unfinished(db: &Db) -> Result<Vec<RecordingId>> {
    let ids: Vec<String> =
        sqlx::query_scalar("select id from session_recording where state = 'erased'")
            .fetch_all(db.read())
            .await?;
    Ok(ids.into_iter().map(RecordingId).collect())
}

/// Forgets erased recordings, once no file holds their bytes.
pub async fn set_finished(tx: &mut AnyConnection, ids: &[RecordingId]) -> Result<()> {
    for id in ids {
        sqlx::query("delete from session_recording where id = $1 and state = 'erased'")
            .bind(id.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}
