//! Every SQL statement about families' answers.
//!
//! Respondent rows have random keys and no time, so that neither their order nor a column tells who came when.

use super::Response;
use crate::{
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{InboxId, ResponseId, SurveyId},
    survey::Status,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
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
    let open = list_open(db.engine(), &mut tx, arrivals).await?;
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
    tx.commit().await?;
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
