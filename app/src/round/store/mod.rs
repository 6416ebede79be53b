//! Every SQL statement about rounds: here what they are, in [`answers`] what is written in them, in [`steps`] how they
//! go on, and in [`ranking`] what the room gives.

pub mod answers;
pub mod ranking;
pub mod steps;

use super::{Kind, Round, Stage, code::fresh_code};
use crate::{
    db::{Db, Engine},
    error::{Error, Result},
    ids::{InitiativeId, RoundId, SessionId},
    language::Lang,
    session::State,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

fn read(row: &AnyRow) -> Result<Round> {
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Round {
        id: RoundId(text("id")?),
        initiative: InitiativeId(text("initiative_id")?),
        session: SessionId(text("session_id")?),
        kind: text("kind")?.parse::<Kind>().map_err(Error::Broken)?,
        stage: text("stage")?.parse::<Stage>().map_err(Error::Broken)?,
        prompt: serde_json::from_str(&text("prompt")?)?,
        prompt_number: usize::try_from(row.try_get::<i64, _>("prompt_number")?).unwrap_or(0),
        step: row.try_get("step")?,
        kept: row.try_get::<i64, _>("kept")? == 1,
    })
}

/// What somebody who knows a session's code may learn of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    pub session: SessionId,
    /// The initiative's name.
    pub held_by: String,
    /// The language that prompts are written in where nothing says otherwise.
    pub language: Option<Lang>,
    /// Whether anybody was asked anything yet: the tally was taken, or a round was opened.
    pub has_begun: bool,
    pub is_over: bool,
    pub is_sample: bool,
}

/// The session that a code joins; None where the code was never given.
pub async fn find_joined(db: &Db, code: &str) -> Result<Option<Joined>> {
    let row = sqlx::query(
        "select session.id, session.state, session.languages, initiative.name, initiative.is_sample,
         (select cast(count(*) as bigint) from session_round where session_round.session_id = session.id) as rounds
         from session_code join session on session.id = session_code.session_id
         join initiative on initiative.id = session.initiative_id where session_code.code = $1",
    )
    .bind(code)
    .fetch_optional(db.read())
    .await?;
    row.map(|row| {
        let languages: Vec<Lang> = serde_json::from_str(&row.try_get::<String, _>("languages")?)?;
        let state: String = row.try_get("state")?;
        let rounds: i64 = row.try_get("rounds")?;
        Ok(Joined {
            session: SessionId(row.try_get("id")?),
            held_by: row.try_get("name")?,
            language: languages.into_iter().next(),
            has_begun: rounds > 0 || state != State::Planned.as_str(),
            is_over: state == State::Closed.as_str(),
            is_sample: row.try_get::<i64, _>("is_sample")? == 1,
        })
    })
    .transpose()
}

/// What is being asked in a session right now; None where nothing is.
pub async fn find_asked(db: &Db, session: &SessionId) -> Result<Option<Round>> {
    let row = sqlx::query(
        "select * from session_round where session_id = $1 and stage in ($2, $3) order by id desc limit 1",
    )
    .bind(session.as_str())
    .bind(Stage::Writing.as_str())
    .bind(Stage::Ranking.as_str())
    .fetch_optional(db.read())
    .await?;
    row.as_ref().map(read).transpose()
}

/// A round of a session, for whoever joined that session.
pub async fn find_joined_round(
    db: &Db,
    session: &SessionId,
    id: &RoundId,
) -> Result<Option<Round>> {
    let row = sqlx::query("select * from session_round where id = $1 and session_id = $2")
        .bind(id.as_str())
        .bind(session.as_str())
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).transpose()
}

/// The code that joins a session; None before its first round, unless it was made ahead. Whoever asks has seen that the
/// session is theirs.
pub async fn find_code(db: &Db, session: &SessionId) -> Result<Option<String>> {
    let code = sqlx::query_scalar("select code from session_code where session_id = $1")
        .bind(session.as_str())
        .fetch_optional(db.read())
        .await?;
    Ok(code)
}

/// The rounds of a session, the first first.
pub async fn list_rounds(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Round>> {
    let rows = sqlx::query(
        "select * from session_round where session_id = $1 and initiative_id = $2 order by id",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read).collect()
}

/// A round of a session; NotFound where the session has none such.
pub async fn get_round(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
    id: &RoundId,
) -> Result<Round> {
    let row = sqlx::query(
        "select * from session_round where id = $1 and session_id = $2 and initiative_id = $3",
    )
    .bind(id.as_str())
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// A round as it stands, kept from changing until the write ends.
///
/// # Errors
/// `NotFound` where there is none such.
async fn lock_round(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &RoundId,
) -> Result<Round> {
    let sql = format!(
        "select * from session_round where id = $1 and initiative_id = $2{}",
        engine.for_update()
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.as_str())
        .bind(initiative.as_str())
        .fetch_optional(tx)
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// What became of a round that was to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    Opened,
    /// Another round of this session runs: people can only be asked one thing at a time.
    Busy,
    /// The session is closed.
    Over,
}

/// Opens a round, and with the first the way to join its session.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn create_round(engine: Engine, tx: &mut AnyConnection, round: &Round) -> Result<Opened> {
    match lock_session(engine, tx, round).await? {
        (State::Closed, _) => return Ok(Opened::Over),
        (_, true) => return Ok(Opened::Busy),
        _ => {}
    }
    sqlx::query(
        "insert into session_round
         (id, initiative_id, session_id, kind, stage, prompt, prompt_number, step, kept)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(round.id.as_str())
    .bind(round.initiative.as_str())
    .bind(round.session.as_str())
    .bind(round.kind.as_str())
    .bind(round.stage.as_str())
    .bind(serde_json::to_string(&round.prompt)?)
    .bind(round.prompt_number as i64)
    .bind(round.step)
    .bind(i64::from(round.kept))
    .execute(&mut *tx)
    .await?;
    make_code(tx, &round.session).await?;
    Ok(Opened::Opened)
}

/// The state of a round's session, and whether people are being asked something else in it; both stay so until the
/// write ends.
async fn lock_session(
    engine: Engine,
    tx: &mut AnyConnection,
    round: &Round,
) -> Result<(State, bool)> {
    let state = lock_state(engine, tx, &round.initiative, &round.session).await?;
    let asked: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from session_round
         where session_id = $1 and id <> $2 and stage in ($3, $4)",
    )
    .bind(round.session.as_str())
    .bind(round.id.as_str())
    .bind(Stage::Writing.as_str())
    .bind(Stage::Ranking.as_str())
    .fetch_one(tx)
    .await?;
    Ok((state, asked > 0))
}

/// How far a session has come; it stays so until the write ends.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
async fn lock_state(
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

/// Gives a session its code ahead of its first round, so that slips with it can be printed.
///
/// # Errors
/// `NotFound` where the initiative has no such session; `Gone` where it is closed.
pub async fn prepare_code(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<()> {
    match lock_state(engine, tx, initiative, session).await? {
        State::Closed => Err(Error::Gone),
        State::Planned | State::Open => make_code(tx, session).await,
    }
}

/// Gives a session its code, where it has none.
async fn make_code(tx: &mut AnyConnection, session: &SessionId) -> Result<()> {
    loop {
        // Of a code that another session has, another is drawn.
        sqlx::query(
            "insert into session_code (code, session_id) values ($1, $2) on conflict do nothing",
        )
        .bind(fresh_code())
        .bind(session.as_str())
        .execute(&mut *tx)
        .await?;
        let given: i64 = sqlx::query_scalar(
            "select cast(count(*) as bigint) from session_code where session_id = $1",
        )
        .bind(session.as_str())
        .fetch_one(&mut *tx)
        .await?;
        if given > 0 {
            return Ok(());
        }
    }
}
