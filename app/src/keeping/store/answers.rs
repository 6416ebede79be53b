//! Erasing what a survey's families sent, in whatever tables it stands.

use crate::{
    coding,
    error::Result,
    ids::{BatchKeyId, InitiativeId, SurveyId},
    keeping::tables::Table,
    response::store::ABOUT_RESPONDENTS,
};
use sqlx::{AnyConnection, AssertSqlSafe};

/// Erases everything families sent to a survey, and what was made of their words: codings, translations, quotes,
/// wishes. `tables` are in an order in which rows can be written. Gives the batches that waited, whose secrets must go
/// once this is committed.
pub async fn delete_answers(
    tx: &mut AnyConnection,
    tables: &[Table],
    survey: &SurveyId,
) -> Result<Vec<BatchKeyId>> {
    let batches: Vec<String> = sqlx::query_scalar("select id from batch_key where survey_id = $1")
        .bind(survey.as_str())
        .fetch_all(&mut *tx)
        .await?;
    for (place, table) in tables.iter().enumerate().rev() {
        if let Some(condition) = condition(&tables[..place], table) {
            let sql = format!("delete from \"{}\" where {condition}", table.name);
            sqlx::query(AssertSqlSafe(sql))
                .bind(survey.as_str())
                .execute(&mut *tx)
                .await?;
        }
    }
    let initiative: Option<String> =
        sqlx::query_scalar("select initiative_id from survey where id = $1")
            .bind(survey.as_str())
            .fetch_optional(&mut *tx)
            .await?;
    if let Some(initiative) = initiative {
        coding::store::changes::note_erasure(tx, &InitiativeId(initiative)).await?;
    }
    Ok(batches.into_iter().map(BatchKeyId).collect())
}

/// Which rows of a table are of the survey `$1`, itself or by what they refer to. None where no row can be.
fn condition(before: &[Table], table: &Table) -> Option<String> {
    if ABOUT_RESPONDENTS.contains(&table.name.as_str()) {
        return Some("survey_id = $1".into());
    }
    let of_parents = table.references.iter().filter_map(|reference| {
        // Of several columns at once the database takes care itself: such keys cascade.
        let ([column], [parent_column]) = (
            reference.columns.as_slice(),
            reference.parent_columns.as_slice(),
        ) else {
            return None;
        };
        let place = before.iter().position(|one| one.name == reference.table)?;
        let of_parent = condition(&before[..place], &before[place])?;
        Some(format!(
            "\"{column}\" in (select \"{parent_column}\" from \"{}\" where {of_parent})",
            reference.table
        ))
    });
    let parts: Vec<String> = of_parents.collect();
    (!parts.is_empty()).then(|| parts.join(" or "))
}
