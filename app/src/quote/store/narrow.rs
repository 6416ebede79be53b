//! Which quotes could single their speaker out by their language, their group and what they speak about. Answers are
//! read, counted and forgotten: all that leaves this file is yes or no.

use crate::{
    db::Db,
    error::Result,
    ids::InitiativeId,
    survey::check::{Accepted, Answer},
    theme::store::COUNTED_CODES,
};
use sqlx::{AssertSqlSafe, Row};
use std::collections::{HashMap, HashSet};

/// Answers read at a time.
const PAGE: i64 = 4_000;

/// A chosen quote as counting needs it. Ids of rows, never shown.
pub(super) struct Spoken {
    pub theme: String,
    pub language: String,
    /// Empty for words said in a session.
    pub survey: String,
    pub response: String,
}

/// Answers that mention a theme in a language, in all (no question) or in one group of a declared cut.
type Group<'a> = (String, String, Option<(&'a str, String)>);

/// For each of these quotes, whether fewer than `k` people speak of its theme in its language, or fewer than `k` of
/// them in one of its speaker's declared groups. Not having answered is a group, too. Of words said in sessions it is
/// known only who was there, so those count who were in sessions where the theme came up in that language; a session
/// whose number of people nobody wrote down counts as one.
pub(super) async fn find_narrow(
    db: &Db,
    initiative: &InitiativeId,
    quotes: &[Spoken],
    k: usize,
) -> Result<Vec<bool>> {
    let mut narrow = vec![false; quotes.len()];
    let surveys: HashSet<&str> = quotes.iter().map(|quote| quote.survey.as_str()).collect();
    for survey in surveys {
        let own = || {
            let quotes = quotes.iter().enumerate();
            quotes.filter(|(_, quote)| quote.survey == survey)
        };
        if survey.is_empty() {
            let heard = count_in_sessions(db, initiative).await?;
            for (at, quote) in own() {
                let key = (quote.theme.clone(), quote.language.clone());
                narrow[at] = heard.get(&key).copied().unwrap_or(0) < k;
            }
            continue;
        }
        let counted = Counted::read(db, initiative, survey).await?;
        let mut known = HashMap::new();
        for (at, quote) in own() {
            narrow[at] = counted.is_narrow(quote, k, &mut known);
        }
    }
    Ok(narrow)
}

struct Counted {
    cuts: Vec<String>,
    /// The themes each answer mentions.
    themes: HashMap<String, Vec<String>>,
    /// Each mentioning answer's language and, for each cut, its groups.
    groups: HashMap<String, (String, Vec<Vec<String>>)>,
}

impl Counted {
    async fn read(db: &Db, initiative: &InitiativeId, survey: &str) -> Result<Counted> {
        let cuts: Vec<String> = sqlx::query_scalar(
            "select question from survey_cut where survey_id = $1
             and exists (select 1 from survey where id = $1 and initiative_id = $2) order by position",
        )
        .bind(survey)
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
        let mut counted = Counted {
            cuts,
            themes: HashMap::new(),
            groups: HashMap::new(),
        };
        let mentions = format!(
            "select distinct passage.response_id, theme_code.theme_id from {COUNTED_CODES} as theme_code
             join coding on coding.code_id = theme_code.code_id
             join passage on passage.id = coding.passage_id
             where coding.initiative_id = $1 and passage.survey_id = $2 and passage.response_id <> ''"
        );
        let mentions = sqlx::query(AssertSqlSafe(mentions))
            .bind(initiative.as_str())
            .bind(survey)
            .fetch_all(db.read())
            .await?;
        for row in mentions {
            let themes = counted.themes.entry(row.try_get("response_id")?);
            themes.or_default().push(row.try_get("theme_id")?);
        }
        let mut after = String::new();
        loop {
            let rows = sqlx::query(
                "select id, language, answers from response where survey_id = $1 and id > $2
                 and exists (select 1 from passage join coding on coding.passage_id = passage.id
                             where passage.response_id = response.id)
                 order by id limit $3",
            )
            .bind(survey)
            .bind(&after)
            .bind(PAGE)
            .fetch_all(db.read())
            .await?;
            let Some(last) = rows.last() else { break };
            after = last.try_get("id")?;
            for row in &rows {
                let answers: Accepted =
                    serde_json::from_str(&row.try_get::<String, _>("answers")?)?;
                let groups = counted.cuts.iter().map(|cut| groups_of(&answers, cut));
                let groups = (row.try_get("language")?, groups.collect());
                counted.groups.insert(row.try_get("id")?, groups);
            }
        }
        Ok(counted)
    }

    /// `known` holds what has been counted before.
    fn is_narrow<'a>(
        &'a self,
        quote: &Spoken,
        k: usize,
        known: &mut HashMap<Group<'a>, usize>,
    ) -> bool {
        let Some((language, groups)) = self.groups.get(&quote.response) else {
            return k > 0;
        };
        let mut own: Vec<Group> = vec![(quote.theme.clone(), language.clone(), None)];
        for (cut, values) in self.cuts.iter().zip(groups) {
            for value in values {
                let group = Some((cut.as_str(), value.clone()));
                own.push((quote.theme.clone(), language.clone(), group));
            }
        }
        own.into_iter().any(|group| {
            let count = *known
                .entry(group)
                .or_insert_with_key(|group| self.count(group));
            count < k
        })
    }

    fn count(&self, (theme, language, group): &Group) -> usize {
        let is_in = |(response, (spoken, groups)): &(&String, &(String, Vec<Vec<String>>))| {
            let mentions = self.themes.get(*response);
            let in_group = group.as_ref().is_none_or(|(cut, value)| {
                let at = self.cuts.iter().position(|known| known == cut);
                at.is_some_and(|at| groups[at].contains(value))
            });
            spoken == language && in_group && mentions.is_some_and(|themes| themes.contains(theme))
        };
        self.groups.iter().filter(is_in).count()
    }
}

/// The groups of an answer in one cut; the group of those who did not answer has no name.
fn groups_of(answers: &Accepted, cut: &str) -> Vec<String> {
    match answers.find(cut) {
        Some(answer @ (Answer::One(_) | Answer::Many(_))) if !answer.values().is_empty() => {
            answer.values().to_vec()
        }
        _ => vec![String::new()],
    }
}

/// How many people were in sessions where a theme came up in a language in somebody's own words.
async fn count_in_sessions(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<(String, String), usize>> {
    let sql = format!(
        "select distinct theme_code.theme_id, passage.language, session.id, session.participants
         from {COUNTED_CODES} as theme_code join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         join session on session.id = passage.session_id
         where coding.initiative_id = $1 and session.initiative_id = $1 and passage.kind = 'verbatim'"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    let mut heard: HashMap<(String, String), usize> = HashMap::new();
    for row in rows {
        let people: i64 = row.try_get("participants")?;
        let key = (row.try_get("theme_id")?, row.try_get("language")?);
        *heard.entry(key).or_default() += usize::try_from(people).unwrap_or(0).max(1);
    }
    Ok(heard)
}
