//! Every SQL statement of the analysis. Nothing here reads a response: what is counted are passages.

use super::{Choice, Mark, Nearness};
use crate::{
    coding::{
        Source,
        store::{codings_at, in_sight_of, read_language, read_source},
        text::Range,
    },
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, CodingId, InitiativeId, PassageId, SessionId},
    language::Lang,
};
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use std::collections::HashSet;

/// A coding with where its words come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub id: CodingId,
    pub code: CodeId,
    pub passage: PassageId,
    pub coder: AccountId,
    pub source: Source,
    pub language: Lang,
    /// The exact words.
    pub quote: String,
}

/// Where a list of codings goes on: behind this coding of this passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    pub passage: PassageId,
    pub coding: CodingId,
}

/// The conditions of a choice as SQL over `coding` and `passage`, and what they compare with. `$1` is the initiative,
/// `$2` whoever reads: somebody who codes blind is shown nothing of what the other gave, nor is it counted.
struct Wanted {
    sql: String,
    values: Vec<String>,
    version: Option<i64>,
}

/// Where the codings of a choice are read from. What stood at a version is named `stood`.
fn source_of(version: Option<i64>) -> &'static str {
    match version {
        Some(_) => "stood as coding",
        None => "coding",
    }
}

impl Wanted {
    fn new(initiative: &InitiativeId, reader: &AccountId, choice: &Choice) -> Wanted {
        let sight = in_sight_of(2);
        let source = source_of(choice.version);
        let mut wanted = Wanted {
            sql: format!("coding.initiative_id = $1 and passage.initiative_id = $1 and {sight}"),
            values: vec![initiative.to_string(), reader.to_string()],
            version: choice.version,
        };
        if let Some(code) = &choice.code {
            wanted.and("coding.code_id = ", code.as_str());
        }
        if let Some(with) = &choice.with {
            let overlap = match choice.near {
                Nearness::Overlap => {
                    " and other.range_start < coding.range_end and coding.range_start < other.range_end"
                }
                Nearness::Passage => "",
            };
            let other = format!(
                "exists (select 1 from (select * from {source} where {sight}) other
                 where other.passage_id = coding.passage_id{overlap} and other.code_id = "
            );
            wanted.and(&other, with.as_str());
            wanted.sql.push(')');
        }
        if let Some(language) = &choice.language {
            wanted.and("passage.language = ", language.as_str());
        }
        if let Some((survey, question)) = &choice.question {
            wanted.and("passage.survey_id = ", survey.as_str());
            if !question.is_empty() {
                wanted.and("passage.question = ", question);
            }
        }
        if let Some(session) = &choice.session {
            wanted.and("passage.session_id = ", session.as_str());
        }
        if let Some(coder) = &choice.coder {
            wanted.and("coding.coder_id = ", coder.as_str());
        }
        wanted
    }

    /// Adds a condition that ends with a value.
    fn and(&mut self, condition: &str, value: &str) {
        self.values.push(value.to_string());
        self.sql += &format!(" and {condition}${}", self.values.len());
    }

    async fn fetch(self, db: &Db, select: &str, end: &str) -> Result<Vec<AnyRow>> {
        let stood = self.version.map(|_| {
            let codings = codings_at(1, self.values.len() + 1);
            format!("with stood as ({codings}) ")
        });
        let sql = format!(
            "{}select {select} from {} join passage on passage.id = coding.passage_id
             where {} {end}",
            stood.unwrap_or_default(),
            source_of(self.version),
            self.sql
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for value in self.values {
            query = query.bind(value);
        }
        if let Some(version) = self.version {
            query = query.bind(version);
        }
        Ok(query.fetch_all(db.read()).await?)
    }
}

fn point(row: &AnyRow, name: &str) -> Result<usize> {
    let point: i64 = row.try_get(name)?;
    usize::try_from(point).map_err(|_| Error::Broken(format!("A coding has {name} {point}.")))
}

/// Every coding of a choice that this person may see, for counting.
pub async fn list_marks(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    choice: &Choice,
) -> Result<Vec<Mark>> {
    let select = "coding.code_id, coding.passage_id, coding.range_start, coding.range_end";
    let rows = Wanted::new(initiative, reader, choice).fetch(db, select, "");
    rows.await?
        .iter()
        .map(|row| {
            Ok(Mark {
                code: CodeId(row.try_get("code_id")?),
                passage: PassageId(row.try_get("passage_id")?),
                range: Range {
                    start: point(row, "range_start")?,
                    end: point(row, "range_end")?,
                },
            })
        })
        .collect()
}

/// In how many lines of each session each code of a choice stands, as far as this person may see it.
pub async fn list_by_session(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    choice: &Choice,
) -> Result<Vec<(CodeId, SessionId, usize)>> {
    let select = "coding.code_id, passage.session_id,
                  cast(count(distinct passage.id) as bigint) as lines";
    let rows = Wanted::new(initiative, reader, choice).fetch(
        db,
        select,
        "and passage.session_id <> '' group by coding.code_id, passage.session_id",
    );
    rows.await?
        .iter()
        .map(|row| {
            Ok((
                CodeId(row.try_get("code_id")?),
                SessionId(row.try_get("session_id")?),
                row.try_get::<i64, _>("lines")?.max(0) as usize,
            ))
        })
        .collect()
}

/// The sessions with lines to read, whether or not anything is coded in them.
pub async fn list_heard_sessions(db: &Db, initiative: &InitiativeId) -> Result<HashSet<SessionId>> {
    let sessions: Vec<String> = sqlx::query_scalar(
        "select distinct session_id from passage where initiative_id = $1 and session_id <> ''",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    Ok(sessions.into_iter().map(SessionId).collect())
}

/// The codings of a choice with their words, at most `most`, in the order of their passages' random ids: it says
/// nothing about who answered when, and two answers of one person do not stand together.
pub async fn list_coded(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    choice: &Choice,
    after: Option<&After>,
    most: usize,
) -> Result<Vec<Coded>> {
    let mut wanted = Wanted::new(initiative, reader, choice);
    if let Some(after) = after {
        wanted.and("(coding.passage_id > ", after.passage.as_str());
        wanted.sql += " or (coding.passage_id = ";
        wanted.sql += &format!("${}", wanted.values.len());
        wanted.and("coding.id > ", after.coding.as_str());
        wanted.sql += "))";
    }
    let quote = match choice.version {
        // A coding of an earlier version has kept its range alone. Both engines count code points.
        Some(_) => {
            "substr(passage.text, cast(coding.range_start + 1 as integer),
                    cast(coding.range_end - coding.range_start as integer))"
        }
        // Cutting it would read a long text once for each of its codings.
        None => "coding.quote",
    };
    let select = format!(
        "coding.id as coding_id, coding.code_id, coding.passage_id, coding.coder_id, {quote} as quote,
         passage.kind, passage.survey_id, passage.response_id, passage.session_id, passage.question,
         passage.language"
    );
    let end = format!("order by coding.passage_id, coding.id limit {most}");
    let rows = wanted.fetch(db, &select, &end).await?;
    rows.iter()
        .map(|row| {
            Ok(Coded {
                id: CodingId(row.try_get("coding_id")?),
                code: CodeId(row.try_get("code_id")?),
                passage: PassageId(row.try_get("passage_id")?),
                coder: AccountId(row.try_get("coder_id")?),
                source: read_source(row)?,
                language: read_language(row)?,
                quote: row.try_get("quote")?,
            })
        })
        .collect()
}
