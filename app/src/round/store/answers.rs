//! What is written in a round: on its way in, while nobody may see it, and afterwards.

use super::lock_round;
use crate::{
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{AnswerId, CodeId, InitiativeId, RoundId},
    language::Lang,
    response::protocol::{Fault, Protocol},
    round::{Answer, Phase, Round, Stage, Written},
};
use rand::seq::SliceRandom;
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// What became of something that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    New,
    /// The same page had been sent before: nothing was stored again.
    Repeat,
}

/// The id of an answer: by chance, but for a fault that its proof must notice.
fn fresh_id(protocol: Protocol) -> AnswerId {
    match protocol.has(Fault::KeepsOrder) {
        true => AnswerId(CodeId::new().0),
        false => AnswerId::new(),
    }
}

/// Notes that a page was sent. The round stays in its phase until the write ends.
///
/// # Errors
/// `Gone` where the round is not in that phase any more; a page that was sent before is a repeat all the same.
pub(super) async fn take(
    engine: Engine,
    tx: &mut AnyConnection,
    round: &Round,
    phase: Phase,
    mark: &[u8],
) -> Result<Taken> {
    let sql = format!(
        "select stage from session_round where id = $1{}",
        engine.for_share()
    );
    let stage: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(round.id.as_str())
        .fetch_optional(&mut *tx)
        .await?;
    let stage: Stage = stage.ok_or(Error::Gone)?.parse().map_err(Error::Broken)?;
    if stage.phase() != Some(phase) {
        return match has_mark(tx, round, phase, mark).await? {
            true => Ok(Taken::Repeat),
            false => Err(Error::Gone),
        };
    }
    let added = sqlx::query(
        "insert into round_mark (round_id, phase, mark) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(round.id.as_str())
    .bind(phase.as_str())
    .bind(mark)
    .execute(tx)
    .await?;
    Ok(match added.rows_affected() {
        0 => Taken::Repeat,
        _ => Taken::New,
    })
}

async fn has_mark(
    tx: &mut AnyConnection,
    round: &Round,
    phase: Phase,
    mark: &[u8],
) -> Result<bool> {
    let known: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from round_mark where round_id = $1 and phase = $2 and mark = $3",
    )
    .bind(round.id.as_str())
    .bind(phase.as_str())
    .bind(mark)
    .fetch_one(tx)
    .await?;
    Ok(known > 0)
}

/// Takes in what somebody wrote, once.
///
/// # Errors
/// `Gone` where nobody writes in this round any more.
pub async fn create_answers(
    engine: Engine,
    tx: &mut AnyConnection,
    protocol: Protocol,
    round: &Round,
    mark: &[u8],
    language: &Lang,
    written: &[Written],
) -> Result<Taken> {
    let taken = take(engine, tx, round, Phase::Write, mark).await?;
    if taken == Taken::New {
        let answers = written.iter().map(|one| {
            let id = fresh_id(protocol);
            Answer {
                item: id.clone(),
                id,
                concept: one.concept,
                language: language.clone(),
                text: one.text.clone(),
                number: 0,
                meaning: String::new(),
                points: 0,
                chosen_by: 0,
            }
        });
        insert(tx, &round.id, &answers.collect::<Vec<_>>()).await?;
    }
    Ok(taken)
}

/// Rows that one statement writes.
const ROWS: usize = 200;

async fn insert(tx: &mut AnyConnection, round: &RoundId, answers: &[Answer]) -> Result<()> {
    for part in answers.chunks(ROWS) {
        let sql = format!(
            "insert into round_answer
             (id, round_id, term, language, text, number, item, meaning, points, chosen_by) values {}",
            placeholders(part.len(), 10)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for answer in part {
            insert = insert
                .bind(answer.id.as_str())
                .bind(round.as_str())
                .bind(answer.concept.map_or("", |concept| concept.as_str()))
                .bind(answer.language.as_str())
                .bind(&answer.text)
                .bind(answer.number)
                .bind(answer.item.as_str())
                .bind(&answer.meaning)
                .bind(answer.points)
                .bind(answer.chosen_by);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

fn read(row: &AnyRow) -> Result<Answer> {
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Answer {
        id: AnswerId(text("id")?),
        concept: match text("term")?.as_str() {
            "" => None,
            term => Some(term.parse().map_err(Error::Broken)?),
        },
        language: text("language")?
            .parse()
            .map_err(|error| Error::Broken(format!("{error}")))?,
        text: text("text")?,
        number: row.try_get("number")?,
        item: AnswerId(text("item")?),
        meaning: text("meaning")?,
        points: row.try_get("points")?,
        chosen_by: row.try_get("chosen_by")?,
    })
}

/// What was written in a round, in the order of the list: nothing while it may not be seen.
pub async fn list_answers(db: &Db, protocol: Protocol, round: &Round) -> Result<Vec<Answer>> {
    if !round.stage.shows_answers() && !protocol.has(Fault::ShowsEarly) {
        return Ok(Vec::new());
    }
    let rows = sqlx::query("select * from round_answer where round_id = $1 order by number, id")
        .bind(round.id.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// Writes every answer anew under another id, in an order drawn by chance, which is the list's from now on. One
/// transaction writes them all: neither where a row lies nor, on PostgreSQL, which transaction wrote it tells when it
/// came. So it is with the marks, in the order of their hashes.
pub(super) async fn publish(
    tx: &mut AnyConnection,
    protocol: Protocol,
    round: &Round,
) -> Result<()> {
    let rows = sqlx::query("select * from round_answer where round_id = $1 order by id")
        .bind(round.id.as_str())
        .fetch_all(&mut *tx)
        .await?;
    let mut answers = rows.iter().map(read).collect::<Result<Vec<Answer>>>()?;
    if !protocol.has(Fault::KeepsOrder) {
        answers.shuffle(&mut rand::rng());
    }
    for (answer, number) in answers.iter_mut().zip(1..) {
        answer.id = fresh_id(protocol);
        answer.item = answer.id.clone();
        answer.number = number;
    }
    delete_answers(tx, &round.id).await?;
    insert(tx, &round.id, &answers).await?;
    rewrite_marks(tx, &round.id, Phase::Write).await
}

pub(super) async fn delete_answers(tx: &mut AnyConnection, round: &RoundId) -> Result<()> {
    sqlx::query("delete from round_answer where round_id = $1")
        .bind(round.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// How many sendings a phase has. For its closing alone: no page, command or log may tell it before.
pub(super) async fn count_marks(
    tx: &mut AnyConnection,
    round: &RoundId,
    phase: Phase,
) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from round_mark where round_id = $1 and phase = $2",
    )
    .bind(round.as_str())
    .bind(phase.as_str())
    .fetch_one(tx)
    .await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub(super) async fn delete_marks(
    tx: &mut AnyConnection,
    round: &RoundId,
    phase: Phase,
) -> Result<()> {
    sqlx::query("delete from round_mark where round_id = $1 and phase = $2")
        .bind(round.as_str())
        .bind(phase.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn rewrite_marks(
    tx: &mut AnyConnection,
    round: &RoundId,
    phase: Phase,
) -> Result<()> {
    let mut marks: Vec<Vec<u8>> =
        sqlx::query_scalar("select mark from round_mark where round_id = $1 and phase = $2")
            .bind(round.as_str())
            .bind(phase.as_str())
            .fetch_all(&mut *tx)
            .await?;
    marks.sort_unstable();
    delete_marks(tx, round, phase).await?;
    for part in marks.chunks(ROWS) {
        let sql = format!(
            "insert into round_mark (round_id, phase, mark) values {}",
            placeholders(part.len(), 3)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for mark in part {
            insert = insert.bind(round.as_str()).bind(phase.as_str()).bind(mark);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// What a facilitator does with one line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Makes an item, with all its wordings, wordings of another.
    Merge { item: AnswerId, into: AnswerId },
    /// Makes a wording an item of its own again.
    Part { wording: AnswerId },
    /// Says what an item means, in the room's words.
    Clarify { item: AnswerId, meaning: String },
}

/// Changes the list. False where it is not being clarified now, or an id is of no such line; nothing has changed then.
///
/// # Errors
/// `NotFound` where the initiative has no such round.
pub async fn change_list(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    round: &RoundId,
    change: &Change,
) -> Result<bool> {
    let round = lock_round(engine, tx, initiative, round).await?;
    if round.stage != Stage::Listed {
        return Ok(false);
    }
    let changed = match change {
        Change::Merge { item, into } if item != into => {
            // Both must be items: `id = item`.
            sqlx::query(
                "update round_answer set item = $1 where round_id = $2 and item = $3
                 and exists (select 1 from round_answer as whole
                     where whole.round_id = $2 and whole.id = $1 and whole.item = $1)
                 and exists (select 1 from round_answer as part
                     where part.round_id = $2 and part.id = $3 and part.item = $3)",
            )
            .bind(into.as_str())
            .bind(round.id.as_str())
            .bind(item.as_str())
            .execute(&mut *tx)
            .await?
        }
        Change::Merge { .. } => return Ok(false),
        Change::Part { wording } => {
            sqlx::query(
                "update round_answer set item = id where round_id = $1 and id = $2 and item <> id",
            )
            .bind(round.id.as_str())
            .bind(wording.as_str())
            .execute(&mut *tx)
            .await?
        }
        Change::Clarify { item, meaning } => sqlx::query(
            "update round_answer set meaning = $1 where round_id = $2 and id = $3 and item = id",
        )
        .bind(meaning)
        .bind(round.id.as_str())
        .bind(item.as_str())
        .execute(&mut *tx)
        .await?,
    };
    if changed.rows_affected() == 0 {
        return Ok(false);
    }
    super::steps::count_step(tx, &round.id).await?;
    Ok(true)
}
