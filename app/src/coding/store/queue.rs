//! Every SQL statement about the queue of passages to read. Its order is that of their random ids: it says nothing
//! about who answered when, and two answers of one person do not stand together.

use super::{read_language, read_source};
use crate::{
    coding::{
        Source,
        filter::{Filter, Origin},
    },
    db::Db,
    error::Result,
    ids::{CodeId, InitiativeId, PassageId, SurveyId},
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
    /// How many different codes are on it.
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

impl Wanted {
    fn new(initiative: &InitiativeId, filter: &Filter) -> Wanted {
        let mut wanted = Wanted {
            sql: "passage.initiative_id = $1".into(),
            values: vec![initiative.to_string()],
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
            wanted.sql +=
                " and not exists (select 1 from coding where coding.passage_id = passage.id)";
        }
        wanted
    }

    /// Adds a condition that ends with a value.
    fn and(&mut self, condition: &str, value: &str) {
        self.values.push(value.to_string());
        self.sql += &format!("{condition}${}", self.values.len());
    }

    fn with_code(&mut self, code: &CodeId) {
        let condition = " and exists (select 1 from coding where coding.passage_id = passage.id and coding.code_id = ";
        self.and(condition, code.as_str());
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
    filter: &Filter,
    from: Option<&PassageId>,
    way: Direction,
    most: usize,
) -> Result<Vec<Queued>> {
    let columns = ", passage.survey_id, passage.response_id, passage.session_id, passage.question, passage.kind,
         passage.language, substr(passage.text, 1, 160) as beginning,
         (select count(distinct coding.code_id) from coding where coding.passage_id = passage.id) as codes";
    let wanted = Wanted::new(initiative, filter).from(columns, from, way, most);
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

/// The passage that comes next in the queue, or came before.
pub async fn find_beside(
    db: &Db,
    initiative: &InitiativeId,
    filter: &Filter,
    passage: &PassageId,
    way: Direction,
) -> Result<Option<PassageId>> {
    let wanted = Wanted::new(initiative, filter).from("", Some(passage), way, 1);
    let mut query = sqlx::query_scalar::<_, String>(AssertSqlSafe(wanted.sql));
    for value in wanted.values {
        query = query.bind(value);
    }
    Ok(query.fetch_optional(db.read()).await?.map(PassageId))
}

/// How many passages of the whole initiative are coded. There is no such count for a part of them.
pub async fn find_progress(db: &Db, initiative: &InitiativeId) -> Result<Progress> {
    let row = sqlx::query(
        "select (select count(*) from passage where initiative_id = $1) as passages,
         (select count(distinct passage_id) from coding where initiative_id = $2) as coded",
    )
    .bind(initiative.as_str())
    .bind(initiative.as_str())
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
