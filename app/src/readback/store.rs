//! Every SQL statement about summaries, corrections and closing.

use super::{Correction, LONGEST_TEXT, may_quote, notes_of_corrections, notes_of_lines};
use crate::{
    capture,
    db::Db,
    error::{Error, Result},
    ids::{CorrectionId, InitiativeId, RoundId, SessionId},
    language::Lang,
    round::Stage,
    session::{self, State},
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::collections::BTreeMap;

/// What came of closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// It became so many passages.
    Closed(usize),
    /// Somebody had closed it before. Nothing changed.
    Already,
    /// Lines came or went since they were read. Nothing changed.
    Changed,
    /// There is nothing that could become a passage. Nothing changed.
    Empty,
    /// People are writing or ranking on their phones just now. Nothing changed.
    Asking,
    /// Answers of a round were shown and not kept, and whoever closes has not been told of it. Nothing changed.
    Unwarned,
}

/// Whether a round of the session is open: what people write in it would come too late.
async fn is_asking(tx: &mut AnyConnection, session: &SessionId) -> Result<bool> {
    let open: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from session_round where session_id = $1 and stage in ($2, $3)",
    )
    .bind(session.as_str())
    .bind(Stage::Writing.as_str())
    .bind(Stage::Ranking.as_str())
    .fetch_one(tx)
    .await?;
    Ok(open > 0)
}

/// Rounds of a session whose answers were shown and have not become lines.
async fn list_unkept(tx: &mut AnyConnection, session: &SessionId) -> Result<Vec<RoundId>> {
    let rows =
        sqlx::query("select id, stage from session_round where session_id = $1 and kept = 0")
            .bind(session.as_str())
            .fetch_all(tx)
            .await?;
    let mut unkept = Vec::new();
    for row in rows {
        let stage: String = row.try_get("stage")?;
        let stage: Stage = stage.parse().map_err(Error::Broken)?;
        if stage.shows_answers() {
            unkept.push(RoundId(row.try_get("id")?));
        }
    }
    Ok(unkept)
}

/// Makes a session's lines and corrections passages, and lets nothing be written in it from now on. `seen` is the number
/// of the last revision that whoever closes has read, see [`find_last_arrived`]; `warned` are the rounds of which the page
/// said that their answers are not kept.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn close(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &SessionId,
    seen: i64,
    warned: &[RoundId],
) -> Result<Closing> {
    let (state, _) = capture::store::lock(tx, initiative, id).await?;
    if state == State::Closed {
        return Ok(Closing::Already);
    }
    if is_asking(tx, id).await? {
        return Ok(Closing::Asking);
    }
    if last_arrived(&mut *tx, id).await? != seen {
        return Ok(Closing::Changed);
    }
    if list_unkept(tx, id)
        .await?
        .iter()
        .any(|round| !warned.contains(round))
    {
        return Ok(Closing::Unwarned);
    }
    let revisions = capture::store::list_revisions_within(tx, initiative, id).await?;
    let agreed = capture::store::find_agreed_within(tx, id).await?;
    let seats = capture::store::list_seats_within(tx, id).await?;
    let corrections = fetch_corrections(&mut *tx, initiative, id).await?;
    let made = notes_of_lines(capture::lines(revisions), |seat| {
        may_quote(seat, agreed, &seats)
    });
    let (lines, mut notes): (Vec<_>, Vec<_>) = made.into_iter().unzip();
    notes.extend(notes_of_corrections(&corrections));
    if notes.is_empty() {
        return Ok(Closing::Empty);
    }
    session::store::create_notes_of(tx, initiative, id, &notes, &lines, false).await?;
    sqlx::query("update session set state = $1 where id = $2")
        .bind(State::Closed.as_str())
        .bind(id.as_str())
        .execute(tx)
        .await?;
    Ok(Closing::Closed(notes.len()))
}

/// The number of the last revision of a session that is there; 0 where there is none.
pub async fn find_last_arrived(db: &Db, session: &SessionId) -> Result<i64> {
    last_arrived(db.read(), session).await
}

async fn last_arrived<'e>(
    executor: impl sqlx::Executor<'e, Database = sqlx::Any>,
    session: &SessionId,
) -> Result<i64> {
    let last = sqlx::query_scalar(
        "select cast(coalesce(max(arrived), 0) as bigint) from session_revision where session_id = $1",
    )
    .bind(session.as_str())
    .fetch_one(executor)
    .await?;
    Ok(last)
}

/// The summaries of a session by their languages.
pub async fn list_summaries(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<BTreeMap<Lang, String>> {
    fetch_summaries(db.read(), initiative, session).await
}

/// As [`list_summaries`], within a transaction.
pub async fn list_summaries_within(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<BTreeMap<Lang, String>> {
    fetch_summaries(tx, initiative, session).await
}

async fn fetch_summaries<'e>(
    executor: impl sqlx::Executor<'e, Database = sqlx::Any>,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<BTreeMap<Lang, String>> {
    let rows = sqlx::query(
        "select session_summary.language, session_summary.text from session_summary
         join session on session.id = session_summary.session_id
         where session_id = $1 and initiative_id = $2",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| Ok((read_language(row)?, row.try_get("text")?)))
        .collect()
}

/// Keeps a summary in a language in place of an earlier one; none where it is empty.
///
/// # Errors
/// `Gone` where the session is closed, `NotFound` where the initiative has none such.
pub async fn set_summary(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    language: &Lang,
    text: &str,
) -> Result<()> {
    must_be_open(tx, initiative, session).await?;
    sqlx::query("delete from session_summary where session_id = $1 and language = $2")
        .bind(session.as_str())
        .bind(language.as_str())
        .execute(&mut *tx)
        .await?;
    if text.is_empty() {
        return Ok(());
    }
    sqlx::query("insert into session_summary (session_id, language, text) values ($1, $2, $3)")
        .bind(session.as_str())
        .bind(language.as_str())
        .bind(text)
        .execute(tx)
        .await?;
    Ok(())
}

/// What the room said about the summary, in the order in which it was written down.
pub async fn list_corrections(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Correction>> {
    fetch_corrections(db.read(), initiative, session).await
}

async fn fetch_corrections<'e>(
    executor: impl sqlx::Executor<'e, Database = sqlx::Any>,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Correction>> {
    let rows = sqlx::query(
        "select id, language, text from session_correction
         where session_id = $1 and initiative_id = $2 order by position",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Correction {
                id: CorrectionId(row.try_get("id")?),
                language: read_language(row)?,
                text: row.try_get("text")?,
            })
        })
        .collect()
}

/// Writes down what the room said about the summary. One that is there already is not written twice.
///
/// # Errors
/// `Gone` where the session is closed, `NotFound` where the initiative has none such.
pub async fn create_correction(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    correction: &Correction,
) -> Result<()> {
    debug_assert!(correction.text.chars().count() <= LONGEST_TEXT);
    must_be_open(tx, initiative, session).await?;
    sqlx::query(
        "insert into session_correction (id, initiative_id, session_id, language, text, position)
         values ($1, $2, $3, $4, $5,
         (select cast(coalesce(max(position), 0) + 1 as bigint) from session_correction where session_id = $3))
         on conflict (id) do nothing",
    )
    .bind(correction.id.as_str())
    .bind(initiative.as_str())
    .bind(session.as_str())
    .bind(correction.language.as_str())
    .bind(&correction.text)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes a correction back. One that is not there is gone already.
///
/// # Errors
/// `Gone` where the session is closed, `NotFound` where the initiative has none such.
pub async fn delete_correction(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    correction: &CorrectionId,
) -> Result<()> {
    must_be_open(tx, initiative, session).await?;
    sqlx::query("delete from session_correction where id = $1 and session_id = $2")
        .bind(correction.as_str())
        .bind(session.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Locks a session in which something is to be written.
///
/// # Errors
/// `Gone` where it is closed, `NotFound` where the initiative has none such.
pub async fn must_be_open(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<()> {
    match capture::store::lock(tx, initiative, session).await? {
        (State::Closed, _) => Err(Error::Gone),
        _ => Ok(()),
    }
}

fn read_language(row: &AnyRow) -> Result<Lang> {
    let language: String = row.try_get("language")?;
    language
        .parse()
        .map_err(|error| Error::Broken(format!("{error}")))
}
