//! Every SQL statement about surveys.

use super::{Form, Status, Survey, form_json};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, Millis, SurveyId},
    initiative::slug_of,
    invitation,
    looked::Looked,
    translation,
};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// Everything about a survey but its form.
const COLUMNS: &str =
    "select survey.id, survey.initiative_id, survey.slug, survey.status, survey.version,
    survey.revision, survey.asks_quote_consent, survey_version.form
    from survey join survey_version
    on survey_version.survey_id = survey.id and survey_version.version = survey.version";

fn read(row: &AnyRow) -> Result<Survey> {
    let status: String = row.try_get("status")?;
    Ok(Survey {
        id: SurveyId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        slug: row.try_get("slug")?,
        status: status.parse().map_err(Error::Broken)?,
        version: row.try_get("version")?,
        revision: row.try_get("revision")?,
        asks_quote_consent: row.try_get::<i64, _>("asks_quote_consent")? == 1,
        form: form_json::from_json(&row.try_get::<String, _>("form")?)
            .map_err(|error| Error::Broken(error.to_string()))?,
        cuts: Vec::new(),
        mixing_days: Vec::new(),
        codes: 0,
    })
}

/// Adds what stands in tables of its own: translations, cuts, mixing days, codes.
async fn complete(db: &Db, mut survey: Survey) -> Result<Survey> {
    let id = survey.id.as_str();
    let texts = translation::store::list_texts(db, &survey.id).await?;
    translation::apply(&mut survey.form, &texts);
    survey.cuts = sqlx::query_scalar(
        "select question from survey_cut where survey_id = $1 order by position",
    )
    .bind(id)
    .fetch_all(db.read())
    .await?;
    survey.mixing_days =
        sqlx::query_scalar("select day from survey_mixing_day where survey_id = $1 order by day")
            .bind(id)
            .fetch_all(db.read())
            .await?;
    survey.codes = invitation::store::count_codes(db, &survey.id).await?;
    Ok(survey)
}

/// Creates a draft under the slug, or fails plainly where it is taken. Without a slug the title makes one, numbered
/// if need be.
pub async fn create_survey(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    slug: Option<&str>,
    form: &Form,
) -> Result<(SurveyId, String)> {
    let id = SurveyId::new();
    let title = form
        .title
        .find(&form.default_language, &form.default_language)
        .map_or("", |said| said.text);
    let base = slug_of(slug.unwrap_or(title), "survey");
    let mut free = base.clone();
    for number in 2.. {
        let created = sqlx::query(
            "insert into survey (id, initiative_id, slug, status, version, revision, asks_quote_consent, created_at)
             values ($1, $2, $3, 'draft', 1, 1, 1, $4) on conflict (slug) do nothing",
        )
        .bind(id.as_str())
        .bind(initiative.as_str())
        .bind(&free)
        .bind(Millis::now().0)
        .execute(&mut *tx)
        .await?;
        if created.rows_affected() == 1 {
            break;
        }
        if slug.is_some() {
            return Err(Error::Invalid(format!(
                "There is already a survey called {free}. Please choose another name."
            )));
        }
        free = format!("{base}-{number}");
    }
    sqlx::query("insert into survey_version (survey_id, version, form) values ($1, 1, $2)")
        .bind(id.as_str())
        .bind(form_json::to_json(form))
        .execute(tx)
        .await?;
    Ok((id, free))
}

/// A survey by the name in its public address.
pub async fn find_by_slug(db: &Db, slug: &str) -> Result<Option<Survey>> {
    let sql = sqlx::AssertSqlSafe(format!("{COLUMNS} where survey.slug = $1"));
    let row = sqlx::query(sql)
        .bind(slug)
        .fetch_optional(db.read())
        .await?;
    match row {
        Some(row) => Ok(Some(complete(db, read(&row)?).await?)),
        None => Ok(None),
    }
}

/// A survey of an initiative by its slug; NotFound where the initiative has none such.
pub async fn get_survey(db: &Db, initiative: &InitiativeId, slug: &str) -> Result<Survey> {
    let found = find_by_slug(db, slug).await?;
    found
        .filter(|survey| survey.initiative == *initiative)
        .ok_or(Error::NotFound)
}

/// The surveys of an initiative, newest first.
pub async fn list_surveys(db: &Db, initiative: &InitiativeId) -> Result<Vec<Survey>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{COLUMNS} where survey.initiative_id = $1 order by survey.id desc"
    ));
    let rows = sqlx::query(sql)
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    let mut surveys = Vec::with_capacity(rows.len());
    for row in &rows {
        surveys.push(complete(db, read(row)?).await?);
    }
    Ok(surveys)
}

/// How often a survey has changed, by its public name: a cheap look that tells whether what one holds is still true.
pub async fn find_revision(db: &Db, slug: &str) -> Result<Option<i64>> {
    let revision = sqlx::query_scalar("select revision from survey where slug = $1").bind(slug);
    Ok(revision.fetch_optional(db.read()).await?)
}

/// Notes that a survey has changed. Every write to a survey or what belongs to it ends with this.
pub async fn touch(tx: &mut AnyConnection, survey: &SurveyId) -> Result<()> {
    sqlx::query("update survey set revision = revision + 1 where id = $1")
        .bind(survey.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// As [`touch`], where only a draft may change: NotFound for any other. It comes before the change, so that nobody opens
/// the survey in between.
pub async fn touch_draft(tx: &mut AnyConnection, survey: &SurveyId) -> Result<()> {
    let changed =
        sqlx::query("update survey set revision = revision + 1 where id = $1 and status = 'draft'")
            .bind(survey.as_str())
            .execute(tx)
            .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// Opens a draft, or closes an open survey. Opening declares the cuts and mixing days for good. A survey never goes
/// back; where it is not in the state it would leave, this answers NotFound.
pub async fn set_status(tx: &mut AnyConnection, survey: &SurveyId, status: Status) -> Result<()> {
    let (sql, from) = match status {
        Status::Open => (
            "update survey set status = 'open', opened_at = $1 where id = $2 and status = $3",
            "draft",
        ),
        Status::Closed => (
            "update survey set status = 'closed', closed_at = $1 where id = $2 and status = $3",
            "open",
        ),
        Status::Draft => return Err(Error::NotFound),
    };
    let changed = sqlx::query(sql)
        .bind(Millis::now().0)
        .bind(survey.as_str())
        .bind(from)
        .execute(&mut *tx)
        .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    touch(tx, survey).await
}

/// Puts a new form in place of a draft's. NotFound where the survey is no longer a draft.
pub async fn set_form(tx: &mut AnyConnection, survey: &SurveyId, form: &Form) -> Result<()> {
    touch_draft(tx, survey).await?;
    sqlx::query("update survey_version set form = $1 where survey_id = $2")
        .bind(form_json::to_json(form))
        .bind(survey.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Settles whether families are asked if their words may be repeated. NotFound where the survey is no longer a draft:
/// those who answered before would not have been asked.
pub async fn set_asks_quote_consent(
    tx: &mut AnyConnection,
    survey: &SurveyId,
    asks: bool,
) -> Result<()> {
    touch_draft(tx, survey).await?;
    sqlx::query("update survey set asks_quote_consent = $1 where id = $2")
        .bind(i64::from(asks))
        .bind(survey.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Declares by which questions answers will be looked at, in place of an earlier declaration. NotFound where the
/// survey is no longer a draft.
pub async fn set_cuts(tx: &mut AnyConnection, survey: &SurveyId, cuts: &[String]) -> Result<()> {
    touch_draft(tx, survey).await?;
    sqlx::query("delete from survey_cut where survey_id = $1")
        .bind(survey.as_str())
        .execute(&mut *tx)
        .await?;
    for (position, question) in cuts.iter().enumerate() {
        sqlx::query("insert into survey_cut (survey_id, question, position) values ($1, $2, $3)")
            .bind(survey.as_str())
            .bind(question)
            .bind(position as i64)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Declares the days (`YYYY-MM-DD`) on which waiting answers leave, in place of an earlier declaration. NotFound
/// where the survey is no longer a draft.
pub async fn set_mixing_days(
    tx: &mut AnyConnection,
    survey: &SurveyId,
    days: &[String],
) -> Result<()> {
    touch_draft(tx, survey).await?;
    sqlx::query("delete from survey_mixing_day where survey_id = $1")
        .bind(survey.as_str())
        .execute(&mut *tx)
        .await?;
    for day in days {
        sqlx::query("insert into survey_mixing_day (survey_id, day, done) values ($1, $2, 0)")
            .bind(survey.as_str())
            .bind(day)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Open surveys with a mixing day that has come and is not done, by `day` (`YYYY-MM-DD`).
pub async fn list_due_for_mixing(db: &Db, day: &str) -> Result<Vec<SurveyId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select distinct survey.id from survey join survey_mixing_day on survey_mixing_day.survey_id = survey.id
         where survey.status = 'open' and survey_mixing_day.done = 0 and survey_mixing_day.day <= $1",
    )
    .bind(day)
    .fetch_all(db.read())
    .await?;
    Ok(ids.into_iter().map(SurveyId).collect())
}

/// Marks the mixing days up to `day` as done.
pub async fn set_mixing_done(tx: &mut AnyConnection, survey: &SurveyId, day: &str) -> Result<()> {
    sqlx::query("update survey_mixing_day set done = 1 where survey_id = $1 and day <= $2")
        .bind(survey.as_str())
        .bind(day)
        .execute(tx)
        .await?;
    Ok(())
}

/// A survey by its id; NotFound where it is gone.
pub async fn get_by_id(db: &Db, id: &SurveyId) -> Result<Survey> {
    let sql = sqlx::AssertSqlSafe(format!("{COLUMNS} where survey.id = $1"));
    let row = sqlx::query(sql)
        .bind(id.as_str())
        .fetch_optional(db.read())
        .await?
        .ok_or(Error::NotFound)?;
    complete(db, read(&row)?).await
}

/// Looks at every version of every form: whether it can be read.
pub async fn look_at_forms(db: &Db) -> Result<Looked> {
    let mut look = Looked::at("survey forms");
    let rows = sqlx::query(
        "select survey.slug, survey_version.version, survey_version.form from survey_version
         join survey on survey.id = survey_version.survey_id order by survey.slug, survey_version.version",
    )
    .fetch_all(db.read())
    .await?;
    for row in rows {
        look.saw();
        if let Err(error) = form_json::from_json(&row.try_get::<String, _>("form")?) {
            let (slug, version): (String, i64) = (row.try_get("slug")?, row.try_get("version")?);
            look.fault(format!("{slug}, version {version}"), error.to_string());
        }
    }
    Ok(look)
}
