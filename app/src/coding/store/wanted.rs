//! A filter as SQL.

use super::in_sight_of;
use crate::{
    coding::{
        filter::{Filter, Origin},
        search::{Search, Signature},
    },
    ids::{AccountId, DoubleCodingId, InitiativeId, PassageId},
};
use sqlx::{Any, AssertSqlSafe, any::AnyArguments, query::Query};

/// Which way to go in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Back,
}

/// The conditions of a filter, and what they compare with.
///
/// What is searched for is narrowed down by the index only: whoever reads the rows makes sure with [`Wanted::search`].
pub(super) struct Wanted {
    sql: String,
    values: Vec<Value>,
    search: Option<Search>,
}

enum Value {
    Text(String),
    Bits(i64),
}

/// The placeholder of the reader in every query of the queue.
pub(super) const READER: usize = 2;

impl Wanted {
    /// What is coded, and with what, is as the reader sees it: a filter must not tell what a page would not.
    pub fn new(initiative: &InitiativeId, reader: &AccountId, filter: &Filter) -> Wanted {
        let mut wanted = Wanted {
            // The reader is named in every query, so that both engines know of the value that is bound.
            sql: format!("passage.initiative_id = $1 and ${READER} <> ''"),
            values: vec![
                Value::Text(initiative.to_string()),
                Value::Text(reader.to_string()),
            ],
            search: filter.search(),
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
        if filter.code.is_some() || filter.coder.is_some() {
            wanted.sql += &format!(
                " and exists (select 1 from coding where coding.passage_id = passage.id and {}",
                in_sight_of(READER)
            );
            if let Some(code) = &filter.code {
                wanted.and(" and coding.code_id = ", code.as_str());
            }
            if let Some(coder) = &filter.coder {
                wanted.and(" and coding.coder_id = ", coder.as_str());
            }
            wanted.sql.push(')');
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
        let signatures: Vec<Signature> = match &wanted.search {
            Some(search) => search.signatures().copied().collect(),
            None => Vec::new(),
        };
        for signature in signatures {
            wanted.with_signature(initiative, &signature);
        }
        wanted
    }

    /// What the rows must hold, where something is searched for.
    pub fn search(&self) -> Option<Search> {
        self.search.clone()
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

    /// Adds a condition that ends with a value.
    pub fn and(&mut self, condition: &str, value: &str) {
        self.bind(condition, Value::Text(value.to_string()));
    }

    /// Leaves only these passages.
    pub fn among(&mut self, passages: &[PassageId]) {
        self.sql += " and passage.id in (";
        for (place, id) in passages.iter().enumerate() {
            self.and(if place == 0 { "" } else { ", " }, id.as_str());
        }
        self.sql.push(')');
    }

    /// Leaves out what stands behind (or, going back, before) a passage in the order of ids, and the passage itself.
    pub fn beyond(&mut self, from: &PassageId, way: Direction) {
        let beyond = match way {
            Direction::Forward => " and passage.id > ",
            Direction::Back => " and passage.id < ",
        };
        self.and(beyond, from.as_str());
    }

    /// Leaves only passages whose signatures have these bits, and those that have no signature yet.
    fn with_signature(&mut self, initiative: &InitiativeId, signature: &Signature) {
        self.and(
            " and passage.id in (select passage_id from passage_gram where initiative_id = ",
            initiative.as_str(),
        );
        for (column, bits) in signature.iter().enumerate() {
            if *bits != 0 {
                self.bind(&format!(" and (g{column} & "), Value::Bits(*bits as i64));
                self.bind(") = ", Value::Bits(*bits as i64));
            }
        }
        self.sql += " union all select passage_id from passage_unindexed)";
    }

    fn bind(&mut self, before: &str, value: Value) {
        self.values.push(value);
        self.sql += &format!("{before}${}", self.values.len());
    }

    /// Completes the statement: these columns of the passages, in the order of their ids.
    pub fn select(&self, columns: &str, way: Direction, most: Option<usize>) -> String {
        let order = match way {
            Direction::Forward => "asc",
            Direction::Back => "desc",
        };
        let limit = most.map_or(String::new(), |most| format!(" limit {most}"));
        format!(
            "select {columns} from passage where {} order by passage.id {order}{limit}",
            self.sql
        )
    }

    /// The statement with its values.
    pub fn query(&self, sql: String) -> Query<'static, Any, AnyArguments> {
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for value in &self.values {
            query = match value {
                Value::Text(text) => query.bind(text.clone()),
                Value::Bits(bits) => query.bind(*bits),
            };
        }
        query
    }
}
