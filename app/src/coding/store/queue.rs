//! Every SQL statement about the queue of passages to read. Its order is that of their random ids: it says nothing
//! about who answered when, and two answers of one person do not stand together.

use super::{in_sight_of, read_language, read_source};
use crate::{
    coding::{
        Source,
        filter::{Filter, Origin},
    },
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, DoubleCodingId, InitiativeId, PassageId, SurveyId},
    language::Lang,
};
use sqlx::{AssertSqlSafe, Row};

/// A passage as the queue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    pub id: PassageId,
    pub source: Source,
    pub language: Lang,
    /// How the text begins: at most 160 code points.
    pub beginning: String,
    /// How many different codes the reader sees on it.
    pub codes: usize,
}

/// Which way to go in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Back,
}

/// How far the coding of an initiative has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub coded: usize,
    pub all: usize,
}

/// The conditions of a filter as SQL, and what they compare with.
struct Wanted {
    sql: String,
    values: Vec<String>,
}

/// The placeholder of the reader in every query of the queue.
const READER: usize = 2;

impl Wanted {
    /// What is coded, and with what, is as the reader sees it: a filter must not tell what a page would not.
    fn new(initiative: &InitiativeId, reader: &AccountId, filter: &Filter) -> Wanted {
        let mut wanted = Wanted {
            // The reader is named in every query, so that both engines know of the value that is bound.
            sql: format!("passage.initiative_id = $1 and ${READER} <> ''"),
            values: vec![initiative.to_string(), reader.to_string()],
        };
        match filter.origin {
            Some(Origin::Survey) => wanted.sql += " and passage.survey_id <> ''",
            // What no survey asked was said in a session; put this way, an index leads straight to it.
            Some(Origin::Session) => {
                wanted.sql += " and passage.survey_id = '' and passage.question = ''";
            }
            None => {}
        }
        if let Some((survey, question)) = &filter.question {
            wanted.and(" and passage.survey_id = ", survey.as_str());
            wanted.and(" and passage.question = ", question);
        }
        if let Some(language) = &filter.language {
            wanted.and(" and passage.language = ", language.as_str());
        }
        if let Some(code) = &filter.code {
            wanted.with_code(code);
        }
        if filter.uncoded {
            wanted.sql += &format!(
                " and not exists (select 1 from coding where coding.passage_id = passage.id and {})",
                in_sight_of(READER)
            );
        }
        if let Some(double) = &filter.double {
            wanted.left_in(double);
        }
        wanted
    }

    /// Adds a condition that ends with a value.
    fn and(&mut self, condition: &str, value: &str) {
        self.values.push(value.to_string());
        self.sql += &format!("{condition}${}", self.values.len());
    }

    fn with_code(&mut self, code: &CodeId) {
        let condition = format!(
            " and exists (select 1 from coding where coding.passage_id = passage.id and {} and coding.code_id = ",
            in_sight_of(READER)
        );
        self.and(&condition, code.as_str());
        self.sql.push(')');
    }

    /// What the reader still has to look at in a double coding.
    fn left_in(&mut self, double: &DoubleCodingId) {
        let condition = format!(
            " and exists (select 1 from double_coding_passage drawn
              join double_coding on double_coding.id = drawn.double_coding_id
              where drawn.passage_id = passage.id and double_coding.compared_at = 0
              and ((drawn.first_id = ${READER} and drawn.first_done = 0)
                   or (double_coding.second_id = ${READER} and drawn.second_done = 0))
              and double_coding.id = "
        );
        self.and(&condition, double.as_str());
        self.sql.push(')');
    }

    /// The ids, and more of each row, in the order of the queue from a passage on, which is itself left out.
    fn from(
        mut self,
        columns: &str,
        from: Option<&PassageId>,
        way: Direction,
        most: usize,
    ) -> Self {
        let (beyond, order) = match way {
            Direction::Forward => (" and passage.id > ", "asc"),
            Direction::Back => (" and passage.id < ", "desc"),
        };
        if let Some(from) = from {
            self.and(beyond, from.as_str());
        }
        self.sql = format!(
            "select passage.id{columns} from passage where {} order by passage.id {order} limit {most}",
            self.sql
        );
        self
    }
}

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
    let columns = format!(
        ", passage.survey_id, passage.response_id, passage.session_id, passage.question, passage.kind,
         passage.language, substr(passage.text, 1, 160) as beginning,
         (select count(distinct coding.code_id) from coding where coding.passage_id = passage.id and {}) as codes",
        in_sight_of(READER)
    );
    let wanted = Wanted::new(initiative, reader, filter).from(&columns, from, way, most);
    let mut query = sqlx::query(AssertSqlSafe(wanted.sql));
    for value in wanted.values {
        query = query.bind(value);
    }
    let rows = query.fetch_all(db.read()).await?;
    let mut queued = rows
        .iter()
        .map(|row| {
            Ok(Queued {
                id: PassageId(row.try_get("id")?),
                source: read_source(row)?,
                language: read_language(row)?,
                beginning: row.try_get("beginning")?,
                codes: row.try_get::<i64, _>("codes")?.max(0) as usize,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    if way == Direction::Back {
        queued.reverse();
    }
    Ok(queued)
}

/// Every passage that fits, with its language, as this person sees it: for drawing a sample from them.
pub async fn list_matching(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    filter: &Filter,
) -> Result<Vec<(PassageId, Lang)>> {
    let wanted = Wanted::new(initiative, reader, filter);
    let sql = format!(
        "select passage.id, passage.language from passage where {}",
        wanted.sql
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for value in wanted.values {
        query = query.bind(value);
    }
    let rows = query.fetch_all(db.read()).await?;
    rows.iter()
        .map(|row| Ok((PassageId(row.try_get("id")?), read_language(row)?)))
        .collect()
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
    let wanted = Wanted::new(initiative, reader, filter).from("", Some(passage), way, 1);
    let mut query = sqlx::query_scalar::<_, String>(AssertSqlSafe(wanted.sql));
    for value in wanted.values {
        query = query.bind(value);
    }
    Ok(query.fetch_optional(db.read()).await?.map(PassageId))
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
