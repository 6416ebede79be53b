//! What the database says of its own tables, and the order in which their rows can be written.

use crate::error::{Error, Result};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    BigInt,
    Double,
    Blob,
}

impl Kind {
    /// The kind as either engine names it. None for what Harken's tables never have.
    pub fn find(name: &str) -> Option<Kind> {
        Some(match name {
            "text" => Kind::Text,
            "bigint" => Kind::BigInt,
            "double" | "double precision" => Kind::Double,
            "blob" | "bytea" => Kind::Blob,
            _ => return None,
        })
    }
}

/// Columns that name a row of another table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub columns: Vec<String>,
    pub table: String,
    pub parent_columns: Vec<String>,
    /// Whether the database holds it; otherwise it is only called so (`response_id`).
    pub is_held: bool,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<(String, Kind)>,
    /// The columns of its primary key.
    pub key: Vec<String>,
    pub references: Vec<Reference>,
}

impl Table {
    /// The place of a column in a row.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|(name, _)| name == column)
    }

    /// The text in a column of a row; none where there is no such column, or no text.
    pub fn text<'a>(&self, row: &'a [Value], column: &str) -> Option<&'a str> {
        row.get(self.place(column)?)?.as_str()
    }

    fn values(&self, row: &[Value], columns: &[String]) -> String {
        let values = columns
            .iter()
            .map(|column| self.place(column).and_then(|place| row.get(place)));
        values
            .map(|value| format!("{}\n", value.unwrap_or(&Value::Null)))
            .collect()
    }
}

/// Adds to the references that the database holds those that a column's name tells: `response_id` names a `response`.
/// Answers are tied to their words in this way only.
pub fn add_named_references(tables: &mut [Table]) {
    let with_id: HashSet<String> = tables
        .iter()
        .filter(|table| table.place("id").is_some())
        .map(|table| table.name.clone())
        .collect();
    for table in tables {
        for (column, _) in &table.columns {
            let held = table.references.iter();
            let is_held = held
                .clone()
                .any(|reference| reference.columns == [column.clone()]);
            let parent = column.strip_suffix("_id").unwrap_or_default();
            if !is_held && with_id.contains(parent) && parent != table.name {
                table.references.push(Reference {
                    columns: vec![column.clone()],
                    table: parent.to_string(),
                    parent_columns: vec!["id".into()],
                    is_held: false,
                });
            }
        }
    }
}

/// Tables in an order in which each comes after those it refers to; by name where that leaves a choice.
///
/// # Errors
/// `Broken` where the database holds tables to one another in a circle, so that there is no such order.
pub fn in_order(mut tables: Vec<Table>) -> Result<Vec<Table>> {
    tables.sort_by(|one, other| one.name.cmp(&other.name));
    let mut ordered: Vec<Table> = Vec::with_capacity(tables.len());
    while !tables.is_empty() {
        let waits = |table: &Table, held_alone: bool| {
            let mut references = table.references.iter();
            references.any(|reference| {
                (reference.is_held || !held_alone)
                    && !ordered.iter().any(|before| before.name == reference.table)
            })
        };
        let free = tables.iter().position(|table| !waits(table, false));
        let free = free.or_else(|| tables.iter().position(|table| !waits(table, true)));
        let Some(free) = free else {
            return Err(Error::Broken(format!(
                "The table {} refers to itself in a circle, so its rows cannot be written one after another.",
                tables[0].name
            )));
        };
        ordered.push(tables.remove(free));
    }
    Ok(ordered)
}

/// These tables and every one that refers to them, by a key or by name: whose rows go with theirs.
pub fn list_dependent<'a>(ordered: &'a [Table], roots: &[&str]) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for table in ordered {
        let goes_with = |reference: &Reference| found.contains(&reference.table.as_str());
        if roots.contains(&table.name.as_str()) || table.references.iter().any(goes_with) {
            found.push(&table.name);
        }
    }
    found
}

/// Rows that are left out while others are written, and with them every row that refers to one of them.
#[derive(Default)]
pub struct LeftOut {
    gone: HashMap<String, Vec<Gone>>,
}

/// The rows of a table that are left out, by one set of columns it is referred to by.
struct Gone {
    columns: Vec<String>,
    /// What stood there.
    values: HashSet<String>,
}

impl LeftOut {
    /// Room for what these tables may refer to.
    pub fn among(tables: &[Table]) -> LeftOut {
        let mut left_out = LeftOut::default();
        for reference in tables.iter().flat_map(|table| &table.references) {
            let known = left_out.gone.entry(reference.table.clone()).or_default();
            if known
                .iter()
                .all(|gone| gone.columns != reference.parent_columns)
            {
                known.push(Gone {
                    columns: reference.parent_columns.clone(),
                    values: HashSet::new(),
                });
            }
        }
        left_out
    }

    /// Whether a row goes because another went. Tables come in the order of [`in_order`].
    pub fn covers(&self, table: &Table, row: &[Value]) -> bool {
        table.references.iter().any(|reference| {
            let known = self.gone.get(&reference.table);
            let mut known = known.into_iter().flatten();
            known.any(|gone| {
                !gone.values.is_empty()
                    && gone.columns == reference.parent_columns
                    && gone.values.contains(&table.values(row, &reference.columns))
            })
        })
    }

    /// Leaves a row out.
    pub fn add(&mut self, table: &Table, row: &[Value]) {
        for gone in self.gone.get_mut(&table.name).into_iter().flatten() {
            gone.values.insert(table.values(row, &gone.columns));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(name: &str, columns: &[&str], parents: &[&str]) -> Table {
        let reference = |parent: &&str| Reference {
            columns: vec![format!("{parent}_id")],
            table: parent.to_string(),
            parent_columns: vec!["id".into()],
            is_held: true,
        };
        Table {
            name: name.into(),
            columns: columns
                .iter()
                .map(|column| (column.to_string(), Kind::Text))
                .collect(),
            key: vec!["id".into()],
            references: parents.iter().map(reference).collect(),
        }
    }

    fn family() -> Vec<Table> {
        let mut tables = vec![
            table("coding", &["id", "passage_id"], &["passage"]),
            table("code", &["id"], &[]),
            table("passage", &["id", "response_id"], &[]),
            table("quote", &["coding_id"], &["coding"]),
            table("response", &["id"], &[]),
        ];
        add_named_references(&mut tables);
        in_order(tables).unwrap()
    }

    #[test]
    fn a_table_comes_after_those_it_refers_to_by_key_or_by_name() {
        let names: Vec<String> = family().into_iter().map(|table| table.name).collect();
        assert_eq!(names, ["code", "response", "passage", "coding", "quote"]);
    }

    #[test]
    fn a_circle_of_keys_is_refused_and_one_of_names_is_not() {
        let circle = vec![
            table("a", &["id", "b_id"], &["b"]),
            table("b", &["id", "a_id"], &["a"]),
        ];
        assert!(in_order(circle).is_err());
        let mut named = vec![
            table("a", &["id", "b_id"], &[]),
            table("b", &["id", "a_id"], &[]),
        ];
        add_named_references(&mut named);
        assert_eq!(in_order(named).unwrap().len(), 2);
    }

    #[test]
    fn what_refers_to_a_row_that_is_left_out_is_left_out_too_and_nothing_else() {
        let tables = family();
        let mut left_out = LeftOut::among(&tables);
        left_out.add(&tables[1], &[json!("r1")]);
        assert!(left_out.covers(&tables[2], &[json!("p1"), json!("r1")]));
        assert!(!left_out.covers(&tables[2], &[json!("p2"), json!("r2")]));
        left_out.add(&tables[2], &[json!("p1"), json!("r1")]);
        assert!(left_out.covers(&tables[3], &[json!("c1"), json!("p1")]));
        left_out.add(&tables[3], &[json!("c1"), json!("p1")]);
        assert!(left_out.covers(&tables[4], &[json!("c1")]));
        assert!(!left_out.covers(&tables[4], &[json!("c2")]));
    }

    #[test]
    fn the_tables_that_hold_words_are_those_that_go_with_them() {
        let tables = family();
        assert_eq!(
            list_dependent(&tables, &["response", "passage"]),
            ["response", "passage", "coding", "quote"]
        );
    }
}
