//! Every SQL statement of the theme summary. Rows are read once, counted, and forgotten; none is ever shown.

use super::{Tally, groups_of};
use crate::{
    coding::NoteKind,
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, SessionId, SurveyId, ThemeId},
    language::Lang,
    theme::Theme,
};
use sqlx::Row;
use std::collections::{BTreeMap, HashMap};

/// Responses read at a time: a survey of any size is counted in little memory.
const PAGE: i64 = 4000;

/// Counts a survey's mixed answers by language and cut, and how many mention each theme: an answer mentions a theme
/// when one of the theme's codes lies on one of its words.
pub async fn count(
    db: &Db,
    initiative: &InitiativeId,
    survey: &SurveyId,
    themes: &[Theme],
    cuts: &[String],
) -> Result<Tally> {
    let mentions = mentions(db, initiative, survey, themes).await?;
    let mut tally = Tally::new(themes.len(), cuts.len());
    let mut after = String::new();
    loop {
        let rows = sqlx::query(
            "select response.id, response.language, response.answers from response
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
            let groups = groups_of(row.try_get("answers")?, cuts)?;
            let mentioned = mentions.get(id).map_or(&[][..], Vec::as_slice);
            tally.add(row.try_get("language")?, groups, mentioned);
        }
    }
    Ok(tally)
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
        for code in &theme.codes {
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

/// How many passages of a survey carry a code, by language.
pub async fn count_coded(
    db: &Db,
    initiative: &InitiativeId,
    survey: &SurveyId,
) -> Result<BTreeMap<String, usize>> {
    let rows = sqlx::query(
        "select language, cast(count(*) as bigint) as passages from passage
         where initiative_id = $1 and survey_id = $2
         and exists (select 1 from coding where coding.passage_id = passage.id)
         group by language",
    )
    .bind(initiative.as_str())
    .bind(survey.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let passages: i64 = row.try_get("passages")?;
            Ok((
                row.try_get("language")?,
                usize::try_from(passages).unwrap_or(0),
            ))
        })
        .collect()
}

/// Words of a session under a theme's codes.
pub struct SessionMention {
    pub session: SessionId,
    pub kind: NoteKind,
    pub language: Lang,
    /// The exact words the code lies on.
    pub text: String,
}

/// What was said in sessions under each theme's codes, each piece once.
pub async fn list_session_mentions(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<ThemeId, Vec<SessionMention>>> {
    let rows = sqlx::query(
        "select distinct theme_code.theme_id, session_note.session_id, session_note.position,
         passage.kind, passage.language, coding.quote, coding.range_start
         from coding join passage on passage.id = coding.passage_id
         join session_note on session_note.passage_id = passage.id
         join theme_code on theme_code.code_id = coding.code_id
         where coding.initiative_id = $1 and passage.session_id <> ''
         order by session_note.session_id, session_note.position, coding.range_start",
    )
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
