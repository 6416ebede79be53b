//! Open answers that only translators read, because too few people wrote in their language.

use crate::{
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{HeldAnswerId, InitiativeId, PassageId, ResponseId, SurveyId},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// An open answer in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldAnswer {
    pub id: HeldAnswerId,
    pub initiative: InitiativeId,
    pub survey: SurveyId,
    pub response: ResponseId,
    pub question: String,
    pub language: String,
    pub text: String,
}

/// Keeps answers for the translators.
pub async fn create_held(tx: &mut AnyConnection, held: &[HeldAnswer]) -> Result<()> {
    for part in held.chunks(super::ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into held_answer
             (id, initiative_id, survey_id, response_id, question, language, text, passage_id) values {}",
            placeholders(part.len(), 8)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for one in part {
            insert = insert
                .bind(one.id.as_str())
                .bind(one.initiative.as_str())
                .bind(one.survey.as_str())
                .bind(one.response.as_str())
                .bind(&one.question)
                .bind(&one.language)
                .bind(&one.text)
                .bind("");
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

const COLUMNS: &str =
    "select id, initiative_id, survey_id, response_id, question, language, text from held_answer";

/// The answers that wait for a translator, by their random ids.
pub async fn list_held(db: &Db, initiative: &InitiativeId) -> Result<Vec<HeldAnswer>> {
    let sql = format!("{COLUMNS} where initiative_id = $1 and passage_id = '' order by id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// One that waits; NotFound where it does not, or not here.
pub async fn get_held(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &HeldAnswerId,
) -> Result<HeldAnswer> {
    let sql = format!("{COLUMNS} where initiative_id = $1 and id = $2 and passage_id = ''");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(id.as_str())
        .fetch_optional(tx)
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// Ties an answer to the passage made of it, so that it waits no longer. NotFound where somebody was quicker.
pub async fn set_passage(
    tx: &mut AnyConnection,
    id: &HeldAnswerId,
    passage: &PassageId,
) -> Result<()> {
    let done =
        sqlx::query("update held_answer set passage_id = $1 where id = $2 and passage_id = ''")
            .bind(passage.as_str())
            .bind(id.as_str())
            .execute(tx)
            .await?;
    if done.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

fn read(row: &AnyRow) -> Result<HeldAnswer> {
    Ok(HeldAnswer {
        id: HeldAnswerId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        survey: SurveyId(row.try_get("survey_id")?),
        response: ResponseId(row.try_get("response_id")?),
        question: row.try_get("question")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
    })
}
