//! Every SQL statement about lines on their way: revisions, seats, and who agreed.

use super::{Agreed, Revision, Seat, SeatState, erased_store::erase_late_lines, lines};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, LineId, Millis, RevisionId, SessionId},
    session::State,
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::collections::HashSet;

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
/// `NotFound` where the initiative has no such session, `Gone` where it is closed, `Unasked` where nobody present has
/// been asked yet.
pub async fn add_revisions(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
) -> Result<Vec<Kept>> {
    let (state, arrived) = reserve(tx, initiative, session, revisions.len()).await?;
    match state {
        State::Planned => return Err(Error::Unasked),
        State::Open => {}
        State::Closed => return Err(Error::Gone),
    }
    take_in(tx, initiative, session, revisions, arrived).await
}

/// As [`add_revisions`], into a session that is closed: a device still held them then. Whoever calls says what becomes
/// of them.
///
/// # Errors
/// `NotFound` where the initiative has no such session, `Unasked` where nobody present has been asked.
pub async fn add_late_revisions(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
) -> Result<Vec<Kept>> {
    let (state, arrived) = reserve(tx, initiative, session, revisions.len()).await?;
    let agreed = find_agreed_within(tx, session).await?;
    if state == State::Planned || agreed.is_none() {
        return Err(Error::Unasked);
    }
    take_in(tx, initiative, session, revisions, arrived).await
}

/// Takes revisions in under the numbers up to `arrived`.
async fn take_in(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
    arrived: i64,
) -> Result<Vec<Kept>> {
    let mut arrived = arrived - revisions.len() as i64;
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
    let mut outcomes = Vec::with_capacity(revisions.len());
    for revision in revisions {
        if erased.contains(&revision.seat) || gone.contains(&revision.line) {
            outcomes.push(Kept::Erased);
            continue;
        }
        arrived += 1;
        let added = add_revision(tx, initiative, session, revision, arrived).await?;
        outcomes.push(if added { Kept::Kept } else { Kept::Known });
    }
    Ok(outcomes)
}

impl Kept {
    /// The outcome as devices are told it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kept::Kept => "kept",
            Kept::Known => "known",
            Kept::Erased => "erased",
        }
    }
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
         (id, initiative_id, session_id, line_id, base_id, place, counter, device, prompt, seat, kind, language,
          interpreted, second, tags, text, removed, arrived)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict (id) do nothing",
    )
    .bind(revision.id.as_str())
    .bind(initiative.as_str())
    .bind(session.as_str())
    .bind(revision.line.as_str())
    .bind(revision.base.as_ref().map_or("", |base| base.as_str()))
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

/// Keeps a session as it is until the write ends. Gives its state, and the number of the revision that came in last.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn lock(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<(State, i64)> {
    reserve(tx, initiative, session, 0).await
}

/// Keeps numbers for so many revisions, and gives the last of them. The session stays as it is until the write ends, so
/// that a device which asks for what is new never misses a smaller number that is written later.
async fn reserve(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    count: usize,
) -> Result<(State, i64)> {
    let row = sqlx::query(
        "update session set arrived = arrived + $1 where id = $2 and initiative_id = $3 returning arrived, state",
    )
    .bind(count as i64)
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(tx)
    .await?
    .ok_or(Error::NotFound)?;
    let state: String = row.try_get("state")?;
    Ok((
        state.parse().map_err(Error::Broken)?,
        row.try_get("arrived")?,
    ))
}

/// At most `limit` revisions of a session that came in after the `after`th, in the order of coming in, each with its
/// number.
pub async fn list_revisions(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
    after: i64,
    limit: i64,
) -> Result<Vec<(i64, Revision)>> {
    let rows = sqlx::query(
        "select * from session_revision
         where session_id = $1 and initiative_id = $2 and arrived > $3 order by arrived limit $4",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(after)
    .bind(limit)
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("arrived")?, read(row)?)))
        .collect()
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
pub(super) async fn fetch_revisions(
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

/// The lines of a session as they stand, in their order.
pub async fn list_lines(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Revision>> {
    let all = list_revisions(db, initiative, session, 0, i64::MAX).await?;
    Ok(lines(
        all.into_iter().map(|(_, revision)| revision).collect(),
    ))
}

/// The highest counter that any revision of the session carries.
pub async fn find_highest(tx: &mut AnyConnection, session: &SessionId) -> Result<i64> {
    let highest = sqlx::query_scalar(
        "select cast(coalesce(max(counter), 0) as bigint) from session_revision where session_id = $1",
    )
    .bind(session.as_str())
    .fetch_one(tx)
    .await?;
    Ok(highest)
}

fn read(row: &AnyRow) -> Result<Revision> {
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Revision {
        id: text("id")?.into(),
        line: text("line_id")?.into(),
        base: Some(text("base_id")?)
            .filter(|base| !base.is_empty())
            .map(RevisionId),
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

/// As [`list_seats`], inside a write that does more.
pub async fn list_seats_within(
    tx: &mut AnyConnection,
    session: &SessionId,
) -> Result<Vec<SeatState>> {
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
    read_agreed(agreed)
}

/// The seats to choose from: as many as there are people, without those whose words were erased.
pub async fn list_free_seats(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Seat>> {
    let known = list_seats(db, initiative, session).await?;
    let agreed = find_agreed(db, initiative, session).await?;
    let people = agreed.map_or(0, |agreed| usize::try_from(agreed.present).unwrap_or(0));
    let is_erased = |seat: &Seat| known.iter().any(|one| one.erased && one.seat == *seat);
    let all = Seat::first(people.max(1)).into_iter();
    Ok(all.filter(|seat| !is_erased(seat)).collect())
}

/// As [`find_agreed`], inside a write that does more.
pub async fn find_agreed_within(
    tx: &mut AnyConnection,
    session: &SessionId,
) -> Result<Option<Agreed>> {
    let agreed = sqlx::query_scalar("select agreed from session where id = $1")
        .bind(session.as_str())
        .fetch_optional(tx)
        .await?;
    read_agreed(agreed)
}

fn read_agreed(agreed: Option<String>) -> Result<Option<Agreed>> {
    match agreed.ok_or(Error::NotFound)?.as_str() {
        "" => Ok(None),
        text => Ok(Some(serde_json::from_str(text)?)),
    }
}

/// When a session began; None where that is not known.
pub async fn find_begun(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Option<Millis>> {
    let begun: Option<i64> = sqlx::query_scalar(
        "select begun_at from session where id = $1 and initiative_id = $2 and begun_at > 0",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    Ok(begun.map(Millis))
}

/// The lines of a session that were erased with their seats.
pub async fn list_erased_lines(db: &Db, session: &SessionId) -> Result<Vec<LineId>> {
    let lines: Vec<String> = sqlx::query_scalar(
        "select line_id from session_erased_line where session_id = $1 order by line_id",
    )
    .bind(session.as_str())
    .fetch_all(db.read())
    .await?;
    Ok(lines.into_iter().map(LineId).collect())
}

/// Writes down how many agreed, and whose words there are to be: those who agreed to notes. The session has begun with
/// it, once.
pub async fn set_agreed(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    agreed: Agreed,
) -> Result<()> {
    let written = sqlx::query(
        "update session set agreed = $1, participants = $2, state = $3,
         begun_at = case when begun_at = 0 then cast($7 as bigint) else begun_at end
         where id = $4 and initiative_id = $5 and state <> $6",
    )
    .bind(serde_json::to_string(&agreed)?)
    .bind(agreed.to_notes)
    .bind(State::Open.as_str())
    .bind(session.as_str())
    .bind(initiative.as_str())
    .bind(State::Closed.as_str())
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    match written.rows_affected() {
        0 => Err(Error::Gone),
        _ => Ok(()),
    }
}
