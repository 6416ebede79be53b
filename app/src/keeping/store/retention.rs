//! How long answers are kept, and which were erased.

use crate::{
    db::Db,
    error::Result,
    ids::{InitiativeId, Millis, SurveyId},
    keeping::Retention,
    response::store::ABOUT_RESPONDENTS,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::collections::HashMap;

/// How many months an initiative keeps answers after their survey has ended. None: until somebody erases them.
pub async fn find_retention(db: &Db, initiative: &InitiativeId) -> Result<Option<u32>> {
    let found = find_setting(db, initiative).await?;
    Ok(found.map(|retention| retention.months))
}

/// As [`find_retention`], with the day on which it was chosen.
pub async fn find_setting(db: &Db, initiative: &InitiativeId) -> Result<Option<Retention>> {
    let row = sqlx::query("select months, set_on from retention where initiative_id = $1")
        .bind(initiative.as_str())
        .fetch_optional(db.read())
        .await?;
    row.map(|row| {
        Ok(Retention {
            months: row.try_get::<i64, _>("months")?.max(1) as u32,
            set_on: row.try_get("set_on")?,
        })
    })
    .transpose()
}

/// Chooses how long answers are kept, from `today` (`YYYY-MM-DD`) on. The same choice again keeps its day.
pub async fn set_retention(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    months: Option<u32>,
    today: &str,
) -> Result<()> {
    let Some(months) = months else {
        sqlx::query("delete from retention where initiative_id = $1")
            .bind(initiative.as_str())
            .execute(tx)
            .await?;
        return Ok(());
    };
    sqlx::query(
        "insert into retention (initiative_id, months, set_on) values ($1, $2, $3)
         on conflict (initiative_id) do update set months = excluded.months, set_on = excluded.set_on
         where retention.months <> excluded.months",
    )
    .bind(initiative.as_str())
    .bind(i64::from(months))
    .bind(today)
    .execute(tx)
    .await?;
    Ok(())
}

/// When each survey of an initiative ended; those that have not are not in it.
pub async fn list_ends(db: &Db, initiative: &InitiativeId) -> Result<HashMap<SurveyId, Millis>> {
    let rows = sqlx::query(
        "select id, closed_at from survey
         where initiative_id = $1 and status = 'closed' and closed_at is not null",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                SurveyId(row.try_get("id")?),
                Millis(row.try_get("closed_at")?),
            ))
        })
        .collect()
}

/// The days (`YYYY-MM-DD`) on which answers of an initiative's surveys were erased, but for surveys that have answers
/// again.
pub async fn list_erasures(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<SurveyId, String>> {
    let rows = sqlx::query(
        "select survey_erasure.survey_id, survey_erasure.erased_on from survey_erasure
         join survey on survey.id = survey_erasure.survey_id where survey.initiative_id = $1
         and not exists (select 1 from response where response.survey_id = survey.id)",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                SurveyId(row.try_get("survey_id")?),
                row.try_get("erased_on")?,
            ))
        })
        .collect()
}

/// Surveys of any initiative that have ended, still hold something of families, and whose day has come by `today`
/// (`YYYY-MM-DD`).
pub async fn list_due(db: &Db, today: &str) -> Result<Vec<SurveyId>> {
    let holds = ABOUT_RESPONDENTS
        .map(|table| format!("exists (select 1 from {table} where {table}.survey_id = survey.id)"));
    let sql = format!(
        "select survey.id, survey.closed_at, retention.months, retention.set_on
         from survey join retention on retention.initiative_id = survey.initiative_id
         where survey.status = 'closed' and survey.closed_at is not null and ({}) order by survey.id",
        holds.join(" or ")
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(db.read()).await?;
    let mut due = Vec::new();
    for row in rows {
        let retention = Retention {
            months: row.try_get::<i64, _>("months")?.max(1) as u32,
            set_on: row.try_get("set_on")?,
        };
        let closed_on = Millis(row.try_get("closed_at")?).day();
        if retention
            .due_on(&closed_on)
            .is_some_and(|day| day.as_str() <= today)
        {
            due.push(SurveyId(row.try_get("id")?));
        }
    }
    Ok(due)
}

/// Notes that the answers of a survey are erased, and that the files are still to follow.
pub async fn create_erasure(tx: &mut AnyConnection, survey: &SurveyId, today: &str) -> Result<()> {
    sqlx::query(
        "insert into survey_erasure (survey_id, erased_on, finished) values ($1, $2, 0)
         on conflict (survey_id) do update set erased_on = excluded.erased_on, finished = 0",
    )
    .bind(survey.as_str())
    .bind(today)
    .execute(tx)
    .await?;
    Ok(())
}

/// Surveys whose erased answers may still stand in the files.
pub async fn list_unfinished(db: &Db) -> Result<Vec<SurveyId>> {
    let ids: Vec<String> =
        sqlx::query_scalar("select survey_id from survey_erasure where finished = 0 order by 1")
            .fetch_all(db.read())
            .await?;
    Ok(ids.into_iter().map(SurveyId).collect())
}

/// Notes that the files hold nothing of these surveys' answers any more.
pub async fn set_finished(tx: &mut AnyConnection, surveys: &[SurveyId]) -> Result<()> {
    for survey in surveys {
        sqlx::query("update survey_erasure set finished = 1 where survey_id = $1")
            .bind(survey.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}
