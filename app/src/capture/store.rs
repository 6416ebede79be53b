//! Every SQL statement about lines on their way: revisions, seats, and who agreed.

use super::{Agreed, Revision, Seat, SeatState};
use crate::{
    db::{Db, Engine},
    error::{Error, Result},
    ids::{InitiativeId, LineId, SessionId},
    session::State,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::{BTreeSet, HashSet};

/// What became of a revision that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Kept,
    /// It had come before. Nothing changed.
    Known,
    /// Its seat's words have been erased: it is not kept, and the device must forget it too.
    Erased,
}

/// Takes revisions in, each once. They are told apart by their ids alone, so sending them again is safe.
///
/// # Errors
/// `NotFound` where the initiative has no such session, `Gone` where it is closed.
pub async fn add_revisions(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
) -> Result<Vec<Kept>> {
    if lock(engine, tx, initiative, session).await? == State::Closed {
        return Err(Error::Gone);
    }
    let erased: HashSet<Seat> = list_seats_within(tx, session)
        .await?
        .into_iter()
        .filter(|seat| seat.erased)
        .map(|seat| seat.seat)
        .collect();
    let gone = match erased.is_empty() {
        true => HashSet::new(),
        false => erase_late_lines(tx, initiative, session, revisions, &erased).await?,
    };
    let mut arrived = find_last_arrived(tx, session).await?;
    let mut outcomes = Vec::with_capacity(revisions.len());
    for revision in revisions {
        if erased.contains(&revision.seat) || gone.contains(&revision.line) {
            outcomes.push(Kept::Erased);
            continue;
        }
        let added = add_revision(tx, initiative, session, revision, arrived + 1).await?;
        arrived += i64::from(added);
        outcomes.push(if added { Kept::Kept } else { Kept::Known });
    }
    Ok(outcomes)
}

/// The lines that were erased with a seat. A line that turns out to be of such a seat only now is erased too, in all its
/// versions: those from before it had a seat hold the same words.
async fn erase_late_lines(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
    erased: &HashSet<Seat>,
) -> Result<HashSet<LineId>> {
    let gone: Vec<String> =
        sqlx::query_scalar("select line_id from session_erased_line where session_id = $1")
            .bind(session.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let mut gone: HashSet<LineId> = gone.into_iter().map(LineId).collect();
    let late = revisions
        .iter()
        .filter(|revision| erased.contains(&revision.seat))
        .map(|revision| &revision.line)
        .filter(|line| !gone.contains(*line));
    let late: BTreeSet<LineId> = late.cloned().collect();
    for line in late {
        let mut all = fetch_revisions(&mut *tx, initiative, session, Some(&line)).await?;
        let is_kept = !all.is_empty();
        all.extend(
            revisions
                .iter()
                .filter(|revision| revision.line == line)
                .cloned(),
        );
        let last = super::latest(all).remove(&line);
        if let Some(last) = last.filter(|last| erased.contains(&last.seat)) {
            erase_line(tx, session, &line).await?;
            if is_kept {
                set_files_behind(tx, session, &last.seat).await?;
            }
            gone.insert(line);
        }
    }
    Ok(gone)
}

/// Takes a line away in all its versions, and remembers that it is to stay away.
pub async fn erase_line(tx: &mut AnyConnection, session: &SessionId, line: &LineId) -> Result<()> {
    for sql in [
        "delete from session_revision where session_id = $1 and line_id = $2",
        "insert into session_erased_line (session_id, line_id) values ($1, $2)
         on conflict (session_id, line_id) do nothing",
    ] {
        sqlx::query(sql)
            .bind(session.as_str())
            .bind(line.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Notes that words of an erased seat may still stand in the engine's files.
async fn set_files_behind(tx: &mut AnyConnection, session: &SessionId, seat: &Seat) -> Result<()> {
    sqlx::query("update session_seat set files_behind = 1 where session_id = $1 and seat = $2")
        .bind(session.as_str())
        .bind(seat.to_string())
        .execute(tx)
        .await?;
    Ok(())
}

async fn add_revision(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revision: &Revision,
    arrived: i64,
) -> Result<bool> {
    let added = sqlx::query(
        "insert into session_revision
         (id, initiative_id, session_id, line_id, place, counter, device, prompt, seat, kind, language, interpreted,
          second, tags, text, removed, arrived)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (id) do nothing",
    )
    .bind(revision.id.as_str())
    .bind(initiative.as_str())
    .bind(session.as_str())
    .bind(revision.line.as_str())
    .bind(revision.place)
    .bind(revision.counter)
    .bind(&revision.device)
    .bind(revision.prompt)
    .bind(revision.seat.to_string())
    .bind(revision.kind.as_str())
    .bind(revision.language.as_str())
    .bind(i64::from(revision.interpreted))
    .bind(revision.second)
    .bind(serde_json::to_string(&revision.tags)?)
    .bind(&revision.text)
    .bind(i64::from(revision.removed))
    .bind(arrived)
    .execute(tx)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// The state of a session, which stays as it is until the write ends.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn lock(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<State> {
    let sql = format!(
        "select state from session where id = $1 and initiative_id = $2{}",
        engine.for_update()
    );
    let state: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(session.as_str())
        .bind(initiative.as_str())
        .fetch_optional(tx)
        .await?;
    state.ok_or(Error::NotFound)?.parse().map_err(Error::Broken)
}

/// The number of the revision that came in last; 0 where none has.
pub async fn find_last_arrived(tx: &mut AnyConnection, session: &SessionId) -> Result<i64> {
    let last = sqlx::query_scalar(
        "select cast(coalesce(max(arrived), 0) as bigint) from session_revision where session_id = $1",
    )
    .bind(session.as_str())
    .fetch_one(tx)
    .await?;
    Ok(last)
}

/// All revisions of a session, inside a write that does more, in the order of their coming in.
pub async fn list_revisions_within(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Revision>> {
    fetch_revisions(tx, initiative, session, None).await
}

/// The revisions of a session, or of one line of it.
async fn fetch_revisions(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    line: Option<&LineId>,
) -> Result<Vec<Revision>> {
    let rows = sqlx::query(
        "select * from session_revision
         where session_id = $1 and initiative_id = $2 and ($3 = '' or line_id = $3) order by arrived",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(line.map_or("", LineId::as_str))
    .fetch_all(tx)
    .await?;
    rows.iter().map(read).collect()
}

/// Revisions of a session that came in after the `after`th, in the order of coming in, each with its number.
pub async fn list_revisions(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
    after: i64,
) -> Result<Vec<(i64, Revision)>> {
    let rows = sqlx::query(
        "select * from session_revision
         where session_id = $1 and initiative_id = $2 and arrived > $3 order by arrived",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(after)
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("arrived")?, read(row)?)))
        .collect()
}

fn read(row: &AnyRow) -> Result<Revision> {
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Revision {
        id: text("id")?.into(),
        line: text("line_id")?.into(),
        place: row.try_get("place")?,
        counter: row.try_get("counter")?,
        device: text("device")?,
        prompt: row.try_get("prompt")?,
        seat: text("seat")?.parse().map_err(Error::Broken)?,
        kind: text("kind")?.parse().map_err(Error::Broken)?,
        language: text("language")?
            .parse()
            .map_err(|error| Error::Broken(format!("{error}")))?,
        interpreted: row.try_get::<i64, _>("interpreted")? == 1,
        second: row.try_get("second")?,
        tags: serde_json::from_str(&text("tags")?)?,
        text: text("text")?,
        removed: row.try_get::<i64, _>("removed")? == 1,
    })
}

/// The seats of a session of which anything is known, by letter.
pub async fn list_seats(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<SeatState>> {
    let rows = sqlx::query(
        "select seat, quote_ok, erased from session_seat
         join session on session.id = session_seat.session_id
         where session_id = $1 and initiative_id = $2 order by seat",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read_seat).collect()
}

async fn list_seats_within(tx: &mut AnyConnection, session: &SessionId) -> Result<Vec<SeatState>> {
    let rows = sqlx::query("select seat, quote_ok, erased from session_seat where session_id = $1")
        .bind(session.as_str())
        .fetch_all(tx)
        .await?;
    rows.iter().map(read_seat).collect()
}

fn read_seat(row: &AnyRow) -> Result<SeatState> {
    let seat: String = row.try_get("seat")?;
    Ok(SeatState {
        seat: seat.parse().map_err(Error::Broken)?,
        quote_ok: row.try_get::<i64, _>("quote_ok")? == 1,
        erased: row.try_get::<i64, _>("erased")? == 1,
    })
}

/// Notes whether whoever sits there agreed to be quoted.
pub async fn set_seat(
    tx: &mut AnyConnection,
    session: &SessionId,
    seat: &Seat,
    quote_ok: bool,
) -> Result<()> {
    sqlx::query(
        "insert into session_seat (session_id, seat, quote_ok, erased) values ($1, $2, $3, 0)
         on conflict (session_id, seat) do update set quote_ok = excluded.quote_ok",
    )
    .bind(session.as_str())
    .bind(seat.to_string())
    .bind(i64::from(quote_ok))
    .execute(tx)
    .await?;
    Ok(())
}

/// Who agreed; None while nobody was asked.
pub async fn find_agreed(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Option<Agreed>> {
    let agreed: Option<String> =
        sqlx::query_scalar("select agreed from session where id = $1 and initiative_id = $2")
            .bind(session.as_str())
            .bind(initiative.as_str())
            .fetch_optional(db.read())
            .await?;
    match agreed.ok_or(Error::NotFound)?.as_str() {
        "" => Ok(None),
        text => Ok(Some(serde_json::from_str(text)?)),
    }
}

/// Writes down how many agreed, and how many there are; the session has begun with it.
pub async fn set_agreed(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    agreed: Agreed,
) -> Result<()> {
    let written = sqlx::query(
        "update session set agreed = $1, participants = $2, state = $3
         where id = $4 and initiative_id = $5 and state <> $6",
    )
    .bind(serde_json::to_string(&agreed)?)
    .bind(agreed.present)
    .bind(State::Open.as_str())
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(State::Closed.as_str())
    .execute(tx)
    .await?;
    match written.rows_affected() {
        0 => Err(Error::Gone),
        _ => Ok(()),
    }
}
