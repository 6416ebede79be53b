//! Every SQL statement about families' answers.
//!
//! Respondent rows have random keys and no time, so that neither their order nor a column tells who came when.

pub mod arrivals;
pub mod held;
pub mod pools;

use super::Response;
use crate::{
    db::{Db, placeholders},
    error::Result,
    ids::{InitiativeId, ResponseId, SurveyId},
    looked::{Looked, store::look_at_rows},
    survey::check::Accepted,
};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Executor, Row, any::AnyRow};

/// Values that fit one statement on both engines.
pub(crate) const ROWS_A_STATEMENT: usize = 500;

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

const COLUMNS: &str = "select id, survey_id, version, language, quote_ok, code_used, receipt_hash, left_on, answers from response";

/// The answers of a survey that have been mixed, by their random ids.
pub async fn list_responses(db: &Db, survey: &SurveyId) -> Result<Vec<Response>> {
    let sql = format!("{COLUMNS} where survey_id = $1 order by id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(survey.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// The answer that a receipt belongs to, by the hash of the receipt.
pub async fn find_by_receipt(db: &Db, hash: &str) -> Result<Option<Response>> {
    let sql = format!("{COLUMNS} where receipt_hash = $1 and receipt_hash <> ''");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(hash)
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &AnyRow) -> Result<Response> {
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
}

/// Whether answers of a survey have left. How many is for a release to say: a number that is counted anew at each
/// look tells who has just answered, or withdrawn.
pub async fn has_responses<'c>(
    from: impl Executor<'c, Database = Any>,
    survey: &SurveyId,
) -> Result<bool> {
    let found: Option<String> =
        sqlx::query_scalar("select id from response where survey_id = $1 limit 1")
            .bind(survey.as_str())
            .fetch_optional(from)
            .await?;
    Ok(found.is_some())
}

/// Looks at every response: whether its answers can be read and its survey is there.
pub async fn look_at_responses(db: &Db) -> Result<Looked> {
    let sql = "select id, answers, cast(case when exists
               (select 1 from survey where survey.id = response.survey_id) then 1 else 0 end as bigint) as placed
               from response where id > $1 order by id limit $2";
    look_at_rows(db, "responses", sql, |look, id, row| {
        if serde_json::from_str::<Accepted>(row.try_get("answers")?).is_err() {
            look.fault(id, "The answers cannot be read.");
        }
        if row.try_get::<i64, _>("placed")? == 0 {
            look.fault(id, "The survey it belongs to is gone.");
        }
        Ok(())
    })
    .await
}

/// Every table that holds something of a family, or small groups of them; each has a `survey_id`.
pub const ABOUT_RESPONDENTS: [&str; 8] = [
    "nonce",
    "spent",
    "inbox",
    "batch_key",
    "response",
    "held_answer",
    "passage",
    "release_truth",
];

/// Erases everything families sent to the surveys of an initiative, and the words of its sessions.
pub async fn delete_of_initiative(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<()> {
    let wishes = "delete from wish where response_id in (select response.id from response
         join survey on survey.id = response.survey_id where survey.initiative_id = $1)";
    sqlx::query(wishes)
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    for table in ABOUT_RESPONDENTS.into_iter().chain(["invitation"]) {
        let sql = format!(
            "delete from {table} where survey_id in (select id from survey where initiative_id = $1)"
        );
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
