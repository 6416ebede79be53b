//! Every SQL statement about invitation codes.

use crate::{
    db::{Db, placeholders},
    error::Result,
    ids::SurveyId,
};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Executor};

/// Rows of one statement.
const PART: usize = 500;

/// Keeps what tells that codes were issued, in the order given.
pub async fn create_invitations(
    tx: &mut AnyConnection,
    survey: &SurveyId,
    hashes: &[[u8; 32]],
) -> Result<()> {
    for part in hashes.chunks(PART) {
        let sql = format!(
            "insert into invitation (code_hash, survey_id) values {}",
            placeholders(part.len(), 2)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for hash in part {
            insert = insert.bind(hash.to_vec()).bind(survey.as_str());
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// How many codes a survey has. The number is settled before it opens and shown to families.
pub async fn count_codes(db: &Db, survey: &SurveyId) -> Result<usize> {
    count(db.read(), survey).await
}

/// As [`count_codes`], inside a write.
pub async fn count_within(tx: &mut AnyConnection, survey: &SurveyId) -> Result<usize> {
    count(tx, survey).await
}

async fn count<'c>(from: impl Executor<'c, Database = Any>, survey: &SurveyId) -> Result<usize> {
    let count: i64 =
        sqlx::query_scalar("select cast(count(*) as bigint) from invitation where survey_id = $1")
            .bind(survey.as_str())
            .fetch_one(from)
            .await?;
    Ok(count.max(0) as usize)
}

/// The address name of the survey that a code was issued for. Whether it was used is not looked at.
pub async fn find_slug(db: &Db, hash: &[u8; 32]) -> Result<Option<String>> {
    let slug = sqlx::query_scalar(
        "select survey.slug from invitation join survey on survey.id = invitation.survey_id
         where invitation.code_hash = $1",
    )
    .bind(hash.to_vec());
    Ok(slug.fetch_optional(db.read()).await?)
}

/// Whether a code was issued for this survey. Whether it was used is not looked at.
pub async fn is_issued(db: &Db, survey: &SurveyId, hash: &[u8; 32]) -> Result<bool> {
    let found: Option<String> = sqlx::query_scalar(
        "select survey_id from invitation where code_hash = $1 and survey_id = $2",
    )
    .bind(hash.to_vec())
    .bind(survey.as_str())
    .fetch_optional(db.read())
    .await?;
    Ok(found.is_some())
}
