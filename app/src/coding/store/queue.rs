//! Every SQL statement about the queue of passages to read. Its order is that of their random ids: it says nothing
//! about who answered when, and two answers of one person do not stand together.

use super::{
    in_sight_of, read_language, read_source,
    wanted::{Direction, READER, Wanted},
};
use crate::{
    coding::{Source, filter::Filter, search::Search, snap::to_graphemes, text::Range},
    db::Db,
    error::Result,
    ids::{AccountId, InitiativeId, PassageId, SurveyId},
    language::Lang,
};
use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use std::collections::HashMap;

/// A passage as the queue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    pub id: PassageId,
    pub source: Source,
    pub language: Lang,
    /// The code point at which `beginning` begins: 0, unless what was searched for stands far behind it.
    pub from: usize,
    /// How the text begins, or goes on from there: at most 160 code points.
    pub beginning: String,
    /// What was searched for, in code points of the text, where it lies in `beginning`.
    pub found: Vec<Range>,
    /// How many different codes are on it.
    pub codes: usize,
}

/// How far the coding of an initiative has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub coded: usize,
    pub all: usize,
}

/// Columns of a passage as the queue shows it, with `words` of it.
fn columns(words: &str) -> String {
    format!(
        "passage.id, passage.survey_id, passage.response_id, passage.session_id, passage.question, passage.kind,
         passage.language, {words} as words,
         (select count(distinct coding.code_id) from coding where coding.passage_id = passage.id and {}) as codes",
        in_sight_of(READER)
    )
}

/// The beginning of a passage that is shown.
fn beginning() -> String {
    format!("substr(passage.text, 1, {SHOWN})")
}

/// So many code points of a passage are shown.
const SHOWN: usize = 160;
/// What was searched for is shown with so many code points before it, where it stands further behind.
const LEAD: usize = 40;
/// So many passages are read at once to see whether they hold what is searched for.
const STEP: usize = 1000;

/// The next passages of the queue after (or, going back, before) a passage, at most `most`, in the order of the queue.
/// Without a passage it starts at the beginning, or at the end.
pub async fn list_queue(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
    from: Option<&PassageId>,
    way: Direction,
    most: usize,
) -> Result<Vec<Queued>> {
    let mut queued = match filter.search() {
        Some(search) => {
            let leg = Leg {
                initiative,
                reader,
                filter,
                way,
            };
            leg.find(db, &search, from, most).await?
        }
        None => {
            let mut wanted = Wanted::new(initiative, reader, filter);
            if let Some(from) = from {
                wanted.beyond(from, way);
            }
            let columns = columns(&beginning());
            let sql = wanted.select(&columns, way, Some(most));
            let rows = wanted.query(sql).fetch_all(db.read()).await?;
            let read = rows
                .iter()
                .map(|row| read_queued(row, 0, row.try_get("words")?, Vec::new()));
            read.collect::<Result<Vec<_>>>()?
        }
    };
    if way == Direction::Back {
        queued.reverse();
    }
    Ok(queued)
}

/// Those of these passages that are still there, in this order. What is searched for is marked in them.
pub async fn list_named(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
    named: &[PassageId],
) -> Result<Vec<Queued>> {
    if named.is_empty() {
        return Ok(Vec::new());
    }
    let mut wanted = Wanted::new(initiative, reader, &Filter::default());
    wanted.among(named);
    let search = filter.search();
    let columns = match search {
        Some(_) => columns("passage.text"),
        None => columns(&beginning()),
    };
    let sql = wanted.select(&columns, Direction::Forward, None);
    let rows = wanted.query(sql).fetch_all(db.read()).await?;
    let mut queued = Vec::with_capacity(rows.len());
    for row in &rows {
        let text: String = row.try_get("words")?;
        let found = search.as_ref().and_then(|search| search.find(&text));
        let found = found.unwrap_or_default();
        let (start, shown) = excerpt(&text, &found);
        queued.push(read_queued(row, start, shown, found)?);
    }
    let places = named.iter().enumerate();
    let places: HashMap<&str, usize> = places.map(|(place, id)| (id.as_str(), place)).collect();
    queued.sort_by_key(|queued| places.get(queued.id.as_str()).copied());
    Ok(queued)
}

/// A way through a queue where something is searched for.
struct Leg<'a> {
    initiative: &'a InitiativeId,
    reader: &'a AccountId,
    filter: &'a Filter,
    way: Direction,
}

impl Leg<'_> {
    /// Reads what the index leaves over until enough of it holds the words.
    async fn find(
        &self,
        db: &Db,
        search: &Search,
        from: Option<&PassageId>,
        most: usize,
    ) -> Result<Vec<Queued>> {
        let columns = columns("passage.text");
        let mut queued = Vec::new();
        let mut from = from.cloned();
        // The index leaves little over that is not wanted, so that the first step mostly does.
        let step = most.clamp(20, STEP);
        while queued.len() < most {
            let mut wanted = Wanted::new(self.initiative, self.reader, self.filter);
            if let Some(from) = &from {
                wanted.beyond(from, self.way);
            }
            let sql = wanted.select(&columns, self.way, Some(step));
            let rows = wanted.query(sql).fetch_all(db.read()).await?;
            for row in &rows {
                let text: String = row.try_get("words")?;
                let Some(found) = search.find(&text) else {
                    continue;
                };
                let (start, shown) = excerpt(&text, &found);
                queued.push(read_queued(row, start, shown, found)?);
            }
            match rows.last() {
                Some(last) if rows.len() == step => from = Some(PassageId(last.try_get("id")?)),
                _ => break,
            }
        }
        queued.truncate(most);
        Ok(queued)
    }
}

/// The part of a text that is shown, and where it begins: the beginning, unless what was found stands behind it.
fn excerpt(text: &str, found: &[Range]) -> (usize, String) {
    let first = found.first().copied().unwrap_or(Range { start: 0, end: 0 });
    let start = match first.end.min(first.start + SHOWN - LEAD) > SHOWN {
        true => first.start.saturating_sub(LEAD),
        false => 0,
    };
    let whole = to_graphemes(text, Range { start, end: start });
    let shown = text.chars().skip(whole.start).take(SHOWN).collect();
    (whole.start, shown)
}

fn read_queued(
    row: &AnyRow,
    from: usize,
    beginning: String,
    mut found: Vec<Range>,
) -> Result<Queued> {
    found.retain(|range| range.start >= from && range.end <= from + SHOWN);
    Ok(Queued {
        id: PassageId(row.try_get("id")?),
        source: read_source(row)?,
        language: read_language(row)?,
        from,
        beginning,
        found,
        codes: row.try_get::<i64, _>("codes")?.max(0) as usize,
    })
}

/// Every passage that fits, with its language, as this person sees it: for drawing a sample from them.
pub async fn list_matching(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
) -> Result<Vec<(PassageId, Lang)>> {
    let wanted = Wanted::new(initiative, reader, filter);
    let search = wanted.search();
    let columns = match search {
        Some(_) => "passage.id, passage.language, passage.text",
        None => "passage.id, passage.language",
    };
    let sql = wanted.select(columns, Direction::Forward, None);
    let mut rows = wanted.query(sql).fetch(db.read());
    let mut matching = Vec::new();
    while let Some(row) = rows.try_next().await? {
        if let Some(search) = &search
            && search.find(&row.try_get::<String, _>("text")?).is_none()
        {
            continue;
        }
        matching.push((PassageId(row.try_get("id")?), read_language(&row)?));
    }
    Ok(matching)
}

/// The passage that comes next in the queue, or came before.
pub async fn find_beside(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
    passage: &PassageId,
    way: Direction,
) -> Result<Option<PassageId>> {
    if filter.typed.is_some() {
        let beside = list_queue(db, initiative, reader, filter, Some(passage), way, 1).await?;
        return Ok(beside.into_iter().next().map(|queued| queued.id));
    }
    let mut wanted = Wanted::new(initiative, reader, filter);
    wanted.beyond(passage, way);
    let sql = wanted.select("passage.id", way, Some(1));
    let row = wanted.query(sql).fetch_optional(db.read()).await?;
    row.map(|row| Ok(PassageId(row.try_get("id")?))).transpose()
}

/// Every passage of a queue in its order, the ids alone.
pub async fn list_ids(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
) -> Result<Vec<PassageId>> {
    let matching = list_matching(db, initiative, reader, filter).await?;
    Ok(matching.into_iter().map(|(id, _)| id).collect())
}

/// Everybody who has coded in an initiative, as far as this person may see it, by name.
pub async fn list_coders(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
) -> Result<Vec<(AccountId, String)>> {
    let sql = format!(
        "select account.id, account.name from account
         where account.id in (select coder_id from coding where initiative_id = $1 and {})
         order by account.name, account.id",
        in_sight_of(READER)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| Ok((AccountId(row.try_get("id")?), row.try_get("name")?)))
        .collect()
}

/// How many passages of the whole initiative are coded, as far as this person may see it. There is no such count for a
/// part of them.
pub async fn find_progress(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
) -> Result<Progress> {
    let sql = format!(
        "select (select count(*) from passage where initiative_id = $1) as passages,
         (select count(distinct passage_id) from coding where initiative_id = $1 and {}) as coded",
        in_sight_of(READER)
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_one(db.read())
        .await?;
    Ok(Progress {
        coded: row.try_get::<i64, _>("coded")?.max(0) as usize,
        all: row.try_get::<i64, _>("passages")?.max(0) as usize,
    })
}

/// The languages that passages of an initiative are in, by tag.
pub async fn list_languages(db: &Db, initiative: &InitiativeId) -> Result<Vec<Lang>> {
    let rows = sqlx::query(
        "select distinct language from passage where initiative_id = $1 order by language",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read_language).collect()
}

/// The questions whose answers are passages of an initiative.
pub async fn list_questions(db: &Db, initiative: &InitiativeId) -> Result<Vec<(SurveyId, String)>> {
    let rows = sqlx::query(
        "select distinct survey_id, question from passage where initiative_id = $1 and survey_id <> ''
         order by survey_id, question",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                SurveyId(row.try_get("survey_id")?),
                row.try_get("question")?,
            ))
        })
        .collect()
}
