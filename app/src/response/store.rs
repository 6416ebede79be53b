//! Every SQL statement about families' answers.
//!
//! Respondent rows have random keys and no time, so that neither their order nor a column tells who came when.

use super::{Packed, Response};
use crate::{
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{InboxId, InitiativeId, ResponseId, SurveyId},
    keys::Keys,
    language::Lang,
    looked::Looked,
    survey::{Status, check::Accepted},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::HashSet;

/// One sent answer on its way in.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub survey: SurveyId,
    pub language: String,
    /// HMAC of the page's nonce: the same page sent twice counts once.
    pub nonce_hash: [u8; 32],
    /// What will be read at the mixing: see [`super::Packed`].
    pub payload: Vec<u8>,
}

impl Arrival {
    /// An answer on its way in. `nonce` is any text; the same one again is the same answer.
    pub fn new(
        keys: &Keys,
        survey: &SurveyId,
        language: &Lang,
        nonce: &str,
        packed: &Packed,
    ) -> Result<Arrival> {
        Ok(Arrival {
            survey: survey.clone(),
            language: language.to_string(),
            nonce_hash: keys.mac("nonce", &[survey.as_str(), nonce]),
            payload: serde_json::to_vec(packed)?,
        })
    }
}

/// What became of an answer that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    New,
    /// The same nonce came before: nothing was stored again.
    Repeat,
}

/// Values that fit one statement on both engines.
const ROWS_A_STATEMENT: usize = 500;

/// Stores a batch of answers in one commit. Each gets its own outcome: `Gone` where its survey is not open any more.
/// A repeat within the batch is a repeat as well.
pub async fn create_arrivals(db: &Db, arrivals: &[Arrival]) -> Result<Vec<Result<Stored>>> {
    let mut tx = db.write_tx().await?;
    let outcomes = add_arrivals(db.engine(), &mut tx, arrivals).await?;
    tx.commit().await?;
    Ok(outcomes)
}

/// As [`create_arrivals`], inside a write that does more.
pub async fn add_arrivals(
    engine: Engine,
    tx: &mut AnyConnection,
    arrivals: &[Arrival],
) -> Result<Vec<Result<Stored>>> {
    let open = list_open(engine, tx, arrivals).await?;
    let mut seen = HashSet::new();
    let candidates: Vec<&Arrival> = arrivals
        .iter()
        .filter(|arrival| open.contains(arrival.survey.as_str()) && seen.insert(arrival.nonce_hash))
        .collect();
    let mut fresh = HashSet::new();
    for part in candidates.chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into nonce (nonce_hash, survey_id) values {} on conflict (nonce_hash) do nothing returning nonce_hash",
            placeholders(part.len(), 2)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for arrival in part {
            insert = insert
                .bind(arrival.nonce_hash.to_vec())
                .bind(arrival.survey.as_str());
        }
        for row in insert.fetch_all(&mut *tx).await? {
            fresh.insert(row.try_get::<Vec<u8>, _>(0)?);
        }
    }
    let to_store: Vec<&Arrival> = candidates
        .into_iter()
        .filter(|arrival| fresh.contains(arrival.nonce_hash.as_slice()))
        .collect();
    for part in to_store.chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into inbox (id, survey_id, language, key_id, payload) values {}",
            placeholders(part.len(), 5)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for arrival in part {
            insert = insert
                .bind(InboxId::new().0)
                .bind(arrival.survey.as_str())
                .bind(&arrival.language)
                .bind("")
                .bind(&arrival.payload);
        }
        insert.execute(&mut *tx).await?;
    }
    let mut outcome = |arrival: &Arrival| {
        if !open.contains(arrival.survey.as_str()) {
            Err(Error::Gone)
        } else if fresh.remove(arrival.nonce_hash.as_slice()) {
            Ok(Stored::New)
        } else {
            Ok(Stored::Repeat)
        }
    };
    Ok(arrivals.iter().map(&mut outcome).collect())
}

/// Which of the surveys take answers. The rows stay as they are until the answers are in, so that nothing slips in
/// behind a closing.
async fn list_open(
    engine: Engine,
    tx: &mut AnyConnection,
    arrivals: &[Arrival],
) -> Result<HashSet<String>> {
    let surveys: HashSet<&str> = arrivals
        .iter()
        .map(|arrival| arrival.survey.as_str())
        .collect();
    let sql = format!(
        "select status from survey where id = $1{}",
        engine.for_share()
    );
    let mut open = HashSet::new();
    for survey in surveys {
        let status: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql.clone()))
            .bind(survey)
            .fetch_optional(&mut *tx)
            .await?;
        if status.as_deref() == Some(Status::Open.as_str()) {
            open.insert(survey.to_string());
        }
    }
    Ok(open)
}

/// An answer that waits, as the mixing reads it.
pub struct Waiting {
    pub id: InboxId,
    pub language: String,
    pub payload: Vec<u8>,
}

/// Every answer that waits for a survey. Random ids make their order say nothing.
pub async fn list_waiting(tx: &mut AnyConnection, survey: &SurveyId) -> Result<Vec<Waiting>> {
    let rows =
        sqlx::query("select id, language, payload from inbox where survey_id = $1 order by id")
            .bind(survey.as_str())
            .fetch_all(tx)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(Waiting {
                id: InboxId(row.try_get("id")?),
                language: row.try_get("language")?,
                payload: row.try_get("payload")?,
            })
        })
        .collect()
}

/// Takes the waiting answers of a survey out of the inbox.
pub async fn delete_waiting(tx: &mut AnyConnection, survey: &SurveyId) -> Result<()> {
    sqlx::query("delete from inbox where survey_id = $1")
        .bind(survey.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Writes responses in the order given.
pub async fn create_responses(tx: &mut AnyConnection, responses: &[Response]) -> Result<()> {
    for part in responses.chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into response
             (id, survey_id, version, language, quote_ok, code_used, receipt_hash, left_on, answers) values {}",
            placeholders(part.len(), 9)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for response in part {
            insert = insert
                .bind(response.id.as_str())
                .bind(response.survey.as_str())
                .bind(response.version)
                .bind(&response.language)
                .bind(i64::from(response.quote_ok))
                .bind(i64::from(response.code_used))
                .bind(&response.receipt_hash)
                .bind(&response.left_on)
                .bind(&response.answers);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// The answers of a survey that have been mixed, by their random ids.
pub async fn list_responses(db: &Db, survey: &SurveyId) -> Result<Vec<Response>> {
    let rows = sqlx::query(
        "select id, survey_id, version, language, quote_ok, code_used, receipt_hash, left_on, answers
         from response where survey_id = $1 order by id",
    )
    .bind(survey.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Response {
                id: ResponseId(row.try_get("id")?),
                survey: SurveyId(row.try_get("survey_id")?),
                version: row.try_get("version")?,
                language: row.try_get("language")?,
                quote_ok: row.try_get::<i64, _>("quote_ok")? == 1,
                code_used: row.try_get::<i64, _>("code_used")? == 1,
                receipt_hash: row.try_get("receipt_hash")?,
                left_on: row.try_get("left_on")?,
                answers: row.try_get("answers")?,
            })
        })
        .collect()
}

/// How many answers of a survey have been mixed. What waits is not counted: watching that number would tell who has
/// answered.
pub async fn count_responses(db: &Db, survey: &SurveyId) -> Result<usize> {
    let count: i64 =
        sqlx::query_scalar("select cast(count(*) as bigint) from response where survey_id = $1")
            .bind(survey.as_str())
            .fetch_one(db.read())
            .await?;
    Ok(count.max(0) as usize)
}

/// Rows that are held in memory at once.
const PAGE: i64 = 2000;

/// Looks at every response: whether its answers can be read and its survey is there.
pub async fn look_at_responses(db: &Db) -> Result<Looked> {
    let readable = |row: &AnyRow| -> Result<bool> {
        let answers: String = row.try_get("stored")?;
        Ok(serde_json::from_str::<Accepted>(&answers).is_ok())
    };
    look_at(db, Looked::at("responses"), "response", "answers", readable).await
}

/// Looks at every answer that waits, as [`look_at_responses`] does. How many there are stays untold.
pub async fn look_at_waiting(db: &Db) -> Result<Looked> {
    let readable = |row: &AnyRow| -> Result<bool> {
        let payload: Vec<u8> = row.try_get("stored")?;
        Ok(serde_json::from_slice::<Packed>(&payload).is_ok())
    };
    let look = look_at(
        db,
        Looked::at("answers that wait"),
        "inbox",
        "payload",
        readable,
    )
    .await?;
    Ok(Looked {
        count: None,
        ..look
    })
}

async fn look_at(
    db: &Db,
    mut look: Looked,
    table: &str,
    column: &str,
    is_readable: impl Fn(&AnyRow) -> Result<bool>,
) -> Result<Looked> {
    let sql = format!(
        "select id, {column} as stored, cast(case when exists
         (select 1 from survey where survey.id = {table}.survey_id) then 1 else 0 end as bigint) as placed
         from {table} where id > $1 order by id limit $2"
    );
    let mut after = String::new();
    loop {
        let rows = sqlx::query(AssertSqlSafe(sql.clone()))
            .bind(&after)
            .bind(PAGE)
            .fetch_all(db.read())
            .await?;
        let Some(last) = rows.last() else {
            return Ok(look);
        };
        after = last.try_get("id")?;
        for row in &rows {
            look.saw();
            let id: String = row.try_get("id")?;
            if !is_readable(row)? {
                look.fault(&id, "The answers cannot be read.");
            }
            if row.try_get::<i64, _>("placed")? == 0 {
                look.fault(&id, "The survey it belongs to is gone.");
            }
        }
    }
}

/// Erases everything families sent to the surveys of an initiative, their words included.
pub async fn delete_of_initiative(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<()> {
    let tables = ["nonce", "spent", "inbox", "response"];
    let of_surveys = tables.map(|table| {
        format!("delete from {table} where survey_id in (select id from survey where initiative_id = $1)")
    });
    for sql in of_surveys {
        sqlx::query(AssertSqlSafe(sql))
            .bind(initiative.as_str())
            .execute(&mut *tx)
            .await?;
    }
    sqlx::query("delete from passage where initiative_id = $1")
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
