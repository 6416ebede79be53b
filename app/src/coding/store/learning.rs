//! Every SQL statement about what suggestions are learned from.

use super::{
    in_sight_of, read_language, settled,
    wanted::{Direction, Wanted},
};
use crate::{
    coding::{filter::Filter, text::Range},
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, InitiativeId, PassageId},
    language::Lang,
};
use sqlx::{AssertSqlSafe, Row, any::AnyRow};

/// A passage with the codes people put on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub passage: PassageId,
    pub text: String,
    /// Each code with its words, in the order of the text.
    pub marks: Vec<Mark>,
}

/// Words with a code on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub code: CodeId,
    pub range: Range,
    pub quote: String,
}

/// A passage to read: its id, language, and at most so many code points of its text as were asked for.
pub type Text = (PassageId, Lang, String);

/// What decides whether learning anew in a language would learn anything new: how many passages were ever coded there,
/// and the number of the last change of one.
pub async fn find_state(db: &Db, initiative: &InitiativeId, language: &Lang) -> Result<(i64, i64)> {
    let row = sqlx::query(
        "select cast(count(*) as bigint) as changed, cast(coalesce(max(passage_change.number), 0) as bigint) as last
         from passage_change join passage on passage.id = passage_change.passage_id
         where passage_change.initiative_id = $1 and passage.language = $2",
    )
    .bind(initiative.as_str())
    .bind(language.as_str())
    .fetch_one(db.read())
    .await?;
    Ok((row.try_get("changed")?, row.try_get("last")?))
}

/// The coded passages of a language, at most `most`, by their random ids. What somebody codes blind just now is left
/// out: its codes would show in the quotes that others are shown.
pub async fn list_confirmed(
    db: &Db,
    initiative: &InitiativeId,
    language: &Lang,
    most: usize,
) -> Result<Vec<Confirmed>> {
    let settled = settled("passage.id");
    let sql = format!(
        "select id, text from passage where initiative_id = $1 and language = $2 and {settled}
         and exists (select 1 from coding where coding.passage_id = passage.id) order by id limit {most}"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(language.as_str())
        .fetch_all(db.read())
        .await?;
    let mut confirmed = Vec::with_capacity(rows.len());
    for row in &rows {
        confirmed.push(Confirmed {
            passage: PassageId(row.try_get("id")?),
            text: row.try_get("text")?,
            marks: Vec::new(),
        });
    }
    let marks = format!(
        "select coding.passage_id, coding.code_id, coding.range_start, coding.range_end, coding.quote
         from coding join passage on passage.id = coding.passage_id
         where coding.initiative_id = $1 and passage.language = $2 and {settled}
         order by coding.passage_id, coding.range_start, coding.range_end, coding.id"
    );
    let rows = sqlx::query(AssertSqlSafe(marks))
        .bind(initiative.as_str())
        .bind(language.as_str())
        .fetch_all(db.read())
        .await?;
    for row in &rows {
        let passage: String = row.try_get("passage_id")?;
        let place = confirmed.binary_search_by(|known| known.passage.as_str().cmp(&passage));
        if let Ok(place) = place {
            confirmed[place].marks.push(read_mark(row)?);
        }
    }
    Ok(confirmed)
}

fn read_mark(row: &AnyRow) -> Result<Mark> {
    let point = |name: &str| -> Result<usize> { Ok(row.try_get::<i64, _>(name)?.max(0) as usize) };
    Ok(Mark {
        code: CodeId(row.try_get("code_id")?),
        range: Range {
            start: point("range_start")?,
            end: point("range_end")?,
        },
        quote: row.try_get("quote")?,
    })
}

/// Texts of a language that nobody has coded, at most `most`, each up to `length` code points. What somebody codes blind
/// just now is left out, coded or not: that it is gone from here would tell.
pub async fn list_uncoded(
    db: &Db,
    initiative: &InitiativeId,
    language: &Lang,
    most: usize,
    length: usize,
) -> Result<Vec<String>> {
    let sql = format!(
        "select substr(text, 1, {length}) from passage where initiative_id = $1 and language = $2
         and {} and not exists (select 1 from coding where coding.passage_id = passage.id) order by id limit {most}",
        settled("passage.id")
    );
    let texts = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(language.as_str());
    Ok(texts.fetch_all(db.read()).await?)
}

/// The texts of a queue from its beginning, at most `most`, each up to `length` code points. Where something is searched
/// for, those that the index leaves over and that hold it.
pub async fn list_texts(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
    most: usize,
    length: usize,
) -> Result<Vec<Text>> {
    let wanted = Wanted::new(initiative, reader, filter);
    let search = wanted.search();
    let columns = match search {
        Some(_) => "passage.id, passage.language, passage.text as words".to_string(),
        None => format!("passage.id, passage.language, substr(passage.text, 1, {length}) as words"),
    };
    let sql = wanted.select(&columns, Direction::Forward, Some(most));
    let rows = wanted.query(sql).fetch_all(db.read()).await?;
    let mut texts = Vec::with_capacity(rows.len());
    for row in &rows {
        let text: String = row.try_get("words")?;
        if search
            .as_ref()
            .is_none_or(|search| search.find(&text).is_some())
        {
            let text = text.chars().take(length).collect();
            texts.push((PassageId(row.try_get("id")?), read_language(row)?, text));
        }
    }
    Ok(texts)
}

/// For each language of an initiative, how many of its passages are coded and how many are not, as this person sees it.
pub async fn list_coverage(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
) -> Result<Vec<(Lang, usize, usize)>> {
    let sql = format!(
        "select language, cast(count(*) as bigint) as passages,
         cast(sum(case when id in (select passage_id from coding where initiative_id = $1 and {}) then 1 else 0 end)
              as bigint) as coded
         from passage where initiative_id = $1 group by language order by language",
        in_sight_of(2)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    let count = |row: &AnyRow, name: &str| -> Result<usize> {
        Ok(row.try_get::<i64, _>(name)?.max(0) as usize)
    };
    rows.iter()
        .map(|row| {
            let (all, coded) = (count(row, "passages")?, count(row, "coded")?);
            Ok((read_language(row)?, coded, all.saturating_sub(coded)))
        })
        .collect()
}
