//! Every SQL statement about times, sign-up pages, and the numbers of those who need something.

use super::{Count, SignUp, SignUpPage, Slot, State};
use crate::{
    db::{Db, Engine},
    error::{Error, Result},
    ids::{InitiativeId, NeedId, SessionId, SlotId},
    session,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// The tables that hold something of families. Their rows are erased so that no file holds them any more.
pub const ABOUT_FAMILIES: [&str; 2] = ["session_need", "session_sign_up_nonce"];

fn read_slot(row: &AnyRow) -> Result<Slot> {
    let json = |column: &str| row.try_get::<String, _>(column);
    Ok(Slot {
        id: SlotId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        session: SessionId(row.try_get("session_id")?),
        held_on: row.try_get("held_on")?,
        begins: row.try_get("begins")?,
        minutes: row.try_get("minutes")?,
        place: row.try_get("place")?,
        languages: serde_json::from_str(&json("languages")?)?,
        interpretation: serde_json::from_str(&json("interpretation")?)?,
        offers: serde_json::from_str(&json("offers")?)?,
        access_notes: row.try_get("access_notes")?,
    })
}

/// The times of a session, the earliest first.
pub async fn list_slots(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Slot>> {
    let rows = sqlx::query(
        "select * from session_slot where initiative_id = $1 and session_id = $2 order by held_on, begins, id",
    )
    .bind(initiative.as_str())
    .bind(session.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read_slot).collect()
}

/// A time of a session; NotFound where the session has none such.
pub async fn get_slot(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
    id: &SlotId,
) -> Result<Slot> {
    let row = sqlx::query(
        "select * from session_slot where id = $1 and initiative_id = $2 and session_id = $3",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(session.as_str())
    .fetch_optional(db.read())
    .await?;
    read_slot(&row.ok_or(Error::NotFound)?)
}

/// Writes a time down: a new one, or a known one changed.
pub async fn set_slot(tx: &mut AnyConnection, slot: &Slot) -> Result<()> {
    sqlx::query(
        "insert into session_slot
         (id, initiative_id, session_id, held_on, begins, minutes, place, languages, interpretation, offers, access_notes)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set held_on = excluded.held_on, begins = excluded.begins,
         minutes = excluded.minutes, place = excluded.place, languages = excluded.languages,
         interpretation = excluded.interpretation, offers = excluded.offers, access_notes = excluded.access_notes",
    )
    .bind(slot.id.as_str())
    .bind(slot.initiative.as_str())
    .bind(slot.session.as_str())
    .bind(&slot.held_on)
    .bind(&slot.begins)
    .bind(slot.minutes)
    .bind(&slot.place)
    .bind(serde_json::to_string(&slot.languages)?)
    .bind(serde_json::to_string(&slot.interpretation)?)
    .bind(serde_json::to_string(&slot.offers)?)
    .bind(&slot.access_notes)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes a time away, and the numbers of those who chose it.
pub async fn delete_slot(tx: &mut AnyConnection, session: &SessionId, id: &SlotId) -> Result<()> {
    // The page first, as whoever signs up: else each could hold what the other waits for.
    set_unfinished(tx, session).await?;
    // The time alone: its numbers go with it.
    sqlx::query("delete from session_slot where id = $1 and session_id = $2")
        .bind(id.as_str())
        .bind(session.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

const PAGE: &str = "select session.initiative_id, session_sign_up.session_id, session_sign_up.code, session_sign_up.state
     from session_sign_up join session on session.id = session_sign_up.session_id";

fn read_page(row: &AnyRow) -> Result<SignUpPage> {
    Ok(SignUpPage {
        initiative: InitiativeId(row.try_get("initiative_id")?),
        session: SessionId(row.try_get("session_id")?),
        code: row.try_get("code")?,
        state: row
            .try_get::<String, _>("state")?
            .parse()
            .map_err(Error::Broken)?,
    })
}

/// The sign-up page of a session, where one was ever opened.
pub async fn find_page(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Option<SignUpPage>> {
    let sql =
        format!("{PAGE} where session_sign_up.session_id = $1 and session.initiative_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(session.as_str())
        .bind(initiative.as_str())
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read_page).transpose()
}

/// The sign-up page that a code opens.
pub async fn find_by_code(db: &Db, code: &str) -> Result<Option<SignUpPage>> {
    let sql = format!("{PAGE} where session_sign_up.code = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(code)
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read_page).transpose()
}

/// Lets families sign up. A session that had a page before keeps its code: slips with it may still hang somewhere.
pub async fn open_page(tx: &mut AnyConnection, session: &SessionId, code: &str) -> Result<()> {
    sqlx::query(
        "insert into session_sign_up (session_id, code, state, unfinished) values ($1, $2, $3, 0)
         on conflict (session_id) do update set state = excluded.state",
    )
    .bind(session.as_str())
    .bind(code)
    .bind(State::Open.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Ends a sign-up page and deletes its numbers. What stands in the files is still to be written anew.
pub async fn end_page(tx: &mut AnyConnection, session: &SessionId) -> Result<()> {
    // The page first: whoever signs up at this moment holds its row until their numbers are written.
    sqlx::query("update session_sign_up set state = $1, unfinished = 1 where session_id = $2")
        .bind(State::Ended.as_str())
        .bind(session.as_str())
        .execute(&mut *tx)
        .await?;
    for table in ABOUT_FAMILIES {
        let sql = format!("delete from {table} where session_id = $1");
        sqlx::query(AssertSqlSafe(sql))
            .bind(session.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// What became of a sign-up that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    New,
    /// The same page came before: nothing was counted again.
    Repeat,
    /// The page has ended.
    Ended,
    /// A time was taken away at this moment.
    SlotGone,
}

/// Adds a family's choices to the numbers. `nonce_hash` is of its page: the same one again counts once.
pub async fn create_sign_up(
    tx: &mut AnyConnection,
    engine: Engine,
    session: &SessionId,
    nonce_hash: &[u8],
    sign_up: &SignUp,
) -> Result<Stored> {
    let state = format!(
        "select state from session_sign_up where session_id = $1{}",
        engine.for_share()
    );
    let state: Option<String> = sqlx::query_scalar(AssertSqlSafe(state))
        .bind(session.as_str())
        .fetch_optional(&mut *tx)
        .await?;
    if state.as_deref() != Some(State::Open.as_str()) {
        return Ok(Stored::Ended);
    }
    let nonce = sqlx::query(
        "insert into session_sign_up_nonce (nonce_hash, session_id) values ($1, $2)
         on conflict (nonce_hash) do nothing",
    )
    .bind(nonce_hash)
    .bind(session.as_str())
    .execute(&mut *tx)
    .await?;
    if nonce.rows_affected() == 0 {
        return Ok(Stored::Repeat);
    }
    let slots = format!(
        "select id, held_on from session_slot where session_id = $1 order by id{}",
        engine.for_share()
    );
    let slots: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(slots))
        .bind(session.as_str())
        .fetch_all(&mut *tx)
        .await?;
    let held_on = |slot: &SlotId| {
        let found = slots.iter().find(|(id, _)| id == slot.as_str());
        found.map(|(_, day)| day.as_str())
    };
    if sign_up.slots.iter().any(|slot| held_on(slot).is_none()) {
        return Ok(Stored::SlotGone);
    }
    // Always in the same order, so that two families never wait for each other.
    let mut counts = sign_up.counts();
    counts.sort();
    for slot in &sign_up.slots {
        for (need, number) in &counts {
            sqlx::query(
                "insert into session_need (id, session_id, slot_id, need, number, held_on)
                 values ($1, $2, $3, $4, $5, $6)
                 on conflict (slot_id, need) do update set number = session_need.number + excluded.number,
                 held_on = case when excluded.held_on < session_need.held_on then excluded.held_on
                 else session_need.held_on end",
            )
            .bind(NeedId::new().as_str())
            .bind(session.as_str())
            .bind(slot.as_str())
            .bind(need.to_string())
            .bind(number)
            .bind(held_on(slot).unwrap_or_default())
            .execute(&mut *tx)
            .await?;
        }
    }
    Ok(Stored::New)
}

/// The numbers of a session, time by time and need by need.
pub async fn list_counts(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Count>> {
    let rows = sqlx::query(
        "select session_need.slot_id, session_need.need, session_need.number
         from session_need join session on session.id = session_need.session_id
         where session_need.session_id = $1 and session.initiative_id = $2
         order by session_need.slot_id, session_need.need",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Count {
                slot: SlotId(row.try_get("slot_id")?),
                need: row
                    .try_get::<String, _>("need")?
                    .parse()
                    .map_err(Error::Broken)?,
                number: row.try_get("number")?,
            })
        })
        .collect()
}

/// How many pages were sent for a session.
pub async fn count_sign_ups(db: &Db, session: &SessionId) -> Result<i64> {
    let count = sqlx::query_scalar(
        "select cast(count(*) as bigint) from session_sign_up_nonce where session_id = $1",
    )
    .bind(session.as_str())
    .fetch_one(db.read())
    .await?;
    Ok(count)
}

/// Open sign-up pages, each with the last day of its times; none where it has no times left, or the session is closed.
pub async fn list_open(db: &Db) -> Result<Vec<(SessionId, Option<String>)>> {
    let rows = sqlx::query(
        "select session_sign_up.session_id,
         max(case when session.state = $2 then null else session_slot.held_on end) as last_day
         from session_sign_up join session on session.id = session_sign_up.session_id
         left join session_slot on session_slot.session_id = session_sign_up.session_id
         where session_sign_up.state = $1 group by session_sign_up.session_id order by session_sign_up.session_id",
    )
    .bind(State::Open.as_str())
    .bind(session::State::Closed.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                SessionId(row.try_get("session_id")?),
                row.try_get("last_day")?,
            ))
        })
        .collect()
}

/// Times with numbers, each with the day on which those who chose it read that it is; the earliest, where it was moved.
pub async fn list_chosen(db: &Db) -> Result<Vec<(SessionId, SlotId, String)>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select session_id, slot_id, min(held_on) from session_need
         group by session_id, slot_id order by session_id, slot_id",
    )
    .fetch_all(db.read())
    .await?;
    let chosen = rows.into_iter();
    Ok(chosen
        .map(|(session, slot, day)| (SessionId(session), SlotId(slot), day))
        .collect())
}

/// Deletes the numbers of a time. What stands in the files is still to be written anew.
pub async fn delete_counts(
    tx: &mut AnyConnection,
    session: &SessionId,
    slot: &SlotId,
) -> Result<()> {
    // The page first, as in [`end_page`].
    set_unfinished(tx, session).await?;
    sqlx::query("delete from session_need where session_id = $1 and slot_id = $2")
        .bind(session.as_str())
        .bind(slot.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Notes that deleted numbers of a session may still stand in the files.
async fn set_unfinished(tx: &mut AnyConnection, session: &SessionId) -> Result<()> {
    sqlx::query("update session_sign_up set unfinished = 1 where session_id = $1")
        .bind(session.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Sessions whose deleted numbers may still stand in the files.
pub async fn list_unfinished(db: &Db) -> Result<Vec<SessionId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select session_id from session_sign_up where unfinished = 1 order by session_id",
    )
    .fetch_all(db.read())
    .await?;
    Ok(ids.into_iter().map(SessionId).collect())
}

/// Notes that the files of these sessions' numbers are written anew.
pub async fn set_finished(tx: &mut AnyConnection, sessions: &[SessionId]) -> Result<()> {
    for session in sessions {
        sqlx::query("update session_sign_up set unfinished = 0 where session_id = $1")
            .bind(session.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}
