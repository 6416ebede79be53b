//! Every SQL statement about translated texts of surveys.

use super::{TextStatus, Translated};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::SurveyId,
};
use sqlx::{AnyConnection, Row};

/// Every text somebody wrote for a survey.
pub async fn list_texts(db: &Db, survey: &SurveyId) -> Result<Vec<Translated>> {
    let rows = sqlx::query(
        "select key, language, text, source_hash, status from survey_text where survey_id = $1 order by key, language",
    )
    .bind(survey.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get("language")?;
            let status: String = row.try_get("status")?;
            Ok(Translated {
                key: row.try_get("key")?,
                language: language
                    .parse()
                    .map_err(|error| Error::Broken(format!("{error}")))?,
                text: row.try_get("text")?,
                source_hash: row.try_get("source_hash")?,
                status: if status == "approved" {
                    TextStatus::Approved
                } else {
                    TextStatus::Drafted
                },
            })
        })
        .collect()
}

/// Keeps a text in place of an earlier one.
pub async fn set_text(
    tx: &mut AnyConnection,
    survey: &SurveyId,
    translated: &Translated,
) -> Result<()> {
    let status = if translated.status == TextStatus::Approved {
        "approved"
    } else {
        "drafted"
    };
    sqlx::query(
        "insert into survey_text (survey_id, key, language, text, source_hash, status) values ($1, $2, $3, $4, $5, $6)
         on conflict (survey_id, key, language) do update
         set text = excluded.text, source_hash = excluded.source_hash, status = excluded.status",
    )
    .bind(survey.as_str())
    .bind(&translated.key)
    .bind(translated.language.as_str())
    .bind(&translated.text)
    .bind(&translated.source_hash)
    .bind(status)
    .execute(tx)
    .await?;
    Ok(())
}
