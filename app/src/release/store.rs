//! Every SQL statement of releases. Answers are read once, counted, and forgotten; none is ever shown.

use super::{
    frame::Frame,
    made::{Ledger, Made},
    tables::Tables,
};
use crate::{
    coding::{NoteKind, store::settled},
    db::Db,
    error::{Error, Result},
    ids::{AccountId, InitiativeId, Millis, ReleaseId, ResponseId, SessionId, SurveyId, ThemeId},
    language::Lang,
    theme::{Theme, store::COUNTED_CODES},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::collections::HashMap;

/// Responses read at a time: a survey of any size is counted in little memory.
const PAGE: i64 = 4000;

/// Adds a survey's mixed answers to a frame, with the themes each mentions: one does when one of the theme's codes lies
/// on one of its words. Gives the ids of those that no release has counted. `erased` is that of the [`Ledger`].
pub async fn read_answers(
    db: &Db,
    initiative: &InitiativeId,
    survey: &SurveyId,
    themes: &[Theme],
    erased: i64,
    frame: &mut Frame,
) -> Result<Vec<ResponseId>> {
    let mentions = mentions(db, initiative, survey, themes).await?;
    let mut new = Vec::new();
    let mut after = String::new();
    loop {
        let rows = sqlx::query(
            "select response.id, response.language, response.answers,
             cast(coalesce(release_answer.number, 0) as bigint) as wave
             from response left join release_answer on release_answer.response_id = response.id
             where response.survey_id = $1 and response.id > $2
             and exists (select 1 from survey where survey.id = $1 and survey.initiative_id = $3)
             order by response.id limit $4",
        )
        .bind(survey.as_str())
        .bind(&after)
        .bind(initiative.as_str())
        .bind(PAGE)
        .fetch_all(db.read())
        .await?;
        let Some(last) = rows.last() else { break };
        after = last.try_get("id")?;
        for row in &rows {
            let id: &str = row.try_get("id")?;
            let wave: i64 = row.try_get("wave")?;
            let mentioned = mentions.get(id).map_or(&[][..], Vec::as_slice);
            let wave = usize::try_from(wave - erased).unwrap_or(0);
            frame.add(
                row.try_get("language")?,
                row.try_get("answers")?,
                mentioned,
                wave,
            )?;
            if wave == 0 {
                new.push(ResponseId(id.to_string()));
            }
        }
    }
    Ok(new)
}

/// A release as anybody in the initiative may see it.
pub struct Release {
    pub made_at: Millis,
    /// Somebody counted in it has withdrawn since. The tables stand as they were published.
    pub is_touched: bool,
    /// Tables are hidden whole because there was no time left to check them.
    pub ran_out: bool,
    pub tables: Tables,
}

/// The newest release of a survey.
pub async fn find_latest(
    db: &Db,
    initiative: &InitiativeId,
    survey: &SurveyId,
) -> Result<Option<Release>> {
    let row = sqlx::query(
        "select made_at, touched, ran_out, tables from release
         where survey_id = $1 and initiative_id = $2 order by number desc limit 1",
    )
    .bind(survey.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Release {
        made_at: Millis(row.try_get("made_at")?),
        is_touched: row.try_get::<i64, _>("touched")? == 1,
        ran_out: row.try_get::<i64, _>("ran_out")? == 1,
        tables: serde_json::from_str(row.try_get("tables")?)?,
    }))
}

/// What is kept of the earlier releases of a survey.
pub async fn get_ledger(db: &Db, initiative: &InitiativeId, survey: &SurveyId) -> Result<Ledger> {
    let rows = sqlx::query(
        "select release.number, release.ran_out, release_truth.truth from release
         left join release_truth on release_truth.release_id = release.id
         where release.survey_id = $1 and release.initiative_id = $2 order by release.number",
    )
    .bind(survey.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let mut ledger = Ledger::default();
    for row in rows {
        match row.try_get::<Option<String>, _>("truth")? {
            Some(truth) => {
                ledger.pasts.push(serde_json::from_str(&truth)?);
                ledger.ran_out = row.try_get::<i64, _>("ran_out")? == 1;
            }
            // Answers are erased all at once: what came before has nobody left in it either.
            None => {
                ledger = Ledger {
                    erased: row.try_get("number")?,
                    ..Ledger::default()
                }
            }
        }
    }
    Ok(ledger)
}

/// Stores a release under its number. False where there is one of that number already.
pub async fn create_release(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    survey: &SurveyId,
    number: i64,
    by: &AccountId,
    made: &Made,
) -> Result<bool> {
    let id = ReleaseId::new();
    let created = sqlx::query(
        "insert into release (id, initiative_id, survey_id, number, made_at, made_by, touched, tables, ran_out)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $8) on conflict (survey_id, number) do nothing",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(survey.as_str())
    .bind(number)
    .bind(Millis::now().0)
    .bind(by.as_str())
    .bind(serde_json::to_string(&made.tables)?)
    .bind(i64::from(made.ran_out))
    .execute(&mut *tx)
    .await?;
    if created.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("insert into release_truth (release_id, survey_id, truth) values ($1, $2, $3)")
        .bind(id.as_str())
        .bind(survey.as_str())
        .bind(serde_json::to_string(&made.truth)?)
        .execute(tx)
        .await?;
    Ok(true)
}

/// Notes which release counted these answers first. One that has been withdrawn meanwhile is passed over.
pub async fn create_counted(
    tx: &mut AnyConnection,
    survey: &SurveyId,
    responses: &[ResponseId],
    number: i64,
) -> Result<()> {
    for part in responses.chunks(500) {
        let places: Vec<String> = (0..part.len()).map(|at| format!("${}", at + 3)).collect();
        let sql = format!(
            "insert into release_answer (response_id, number)
             select id, cast($1 as bigint) from response where survey_id = $2 and id in ({})
             on conflict do nothing",
            places.join(", ")
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql))
            .bind(number)
            .bind(survey.as_str());
        for response in part {
            insert = insert.bind(response.as_str());
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Notes on every release of a survey that somebody counted in it may have withdrawn since. It says neither who nor how
/// many.
pub async fn set_touched(tx: &mut AnyConnection, survey: &SurveyId) -> Result<()> {
    sqlx::query("update release set touched = 1 where survey_id = $1")
        .bind(survey.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Which themes each response mentions, by their place in `themes`, each once.
async fn mentions(
    db: &Db,
    initiative: &InitiativeId,
    survey: &SurveyId,
    themes: &[Theme],
) -> Result<HashMap<String, Vec<usize>>> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, theme) in themes.iter().enumerate() {
        for code in &theme.counted {
            places.entry(code.as_str()).or_default().push(place);
        }
    }
    let rows = sqlx::query(
        "select passage.response_id, coding.code_id
         from coding join passage on passage.id = coding.passage_id
         where coding.initiative_id = $1 and passage.survey_id = $2",
    )
    .bind(initiative.as_str())
    .bind(survey.as_str())
    .fetch_all(db.read())
    .await?;
    let mut mentions: HashMap<String, Vec<usize>> = HashMap::new();
    for row in rows {
        let code: &str = row.try_get("code_id")?;
        let Some(places) = places.get(code) else {
            continue;
        };
        let mentioned = mentions.entry(row.try_get("response_id")?).or_default();
        for place in places {
            if !mentioned.contains(place) {
                mentioned.push(*place);
            }
        }
    }
    Ok(mentions)
}

/// Words of a session under a theme's codes.
pub struct SessionMention {
    pub session: SessionId,
    pub kind: NoteKind,
    pub language: Lang,
    /// The exact words the code lies on.
    pub text: String,
}

/// What was said in sessions under each theme's codes, each piece once; but not what two people code blind just now.
pub async fn list_session_mentions(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<ThemeId, Vec<SessionMention>>> {
    let sql = format!(
        "select distinct theme_code.theme_id, session_note.session_id, session_note.position,
         passage.kind, passage.language, coding.quote, coding.range_start
         from coding join passage on passage.id = coding.passage_id
         join session_note on session_note.passage_id = passage.id
         join {COUNTED_CODES} as theme_code on theme_code.code_id = coding.code_id
         where coding.initiative_id = $1 and passage.session_id <> '' and {}
         order by session_note.session_id, session_note.position, coding.range_start",
        settled("passage.id")
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    let mut found: HashMap<ThemeId, Vec<SessionMention>> = HashMap::new();
    for row in rows {
        let kind: String = row.try_get("kind")?;
        let language: String = row.try_get("language")?;
        let theme = ThemeId(row.try_get("theme_id")?);
        found.entry(theme).or_default().push(SessionMention {
            session: SessionId(row.try_get("session_id")?),
            kind: kind.parse().map_err(Error::Broken)?,
            language: language
                .parse()
                .map_err(|error| Error::Broken(format!("{error}")))?,
            text: row.try_get("quote")?,
        });
    }
    Ok(found)
}
