//! Which column of a table is what: the fields of a survey, the row's language, the consent to be quoted.

use super::tables::{Row, Table, fault};
use crate::{
    language::Lang,
    survey::{Form, Question, other_field, xlsform::ImportError},
};
use std::collections::HashMap;

/// The column of the row's language.
const LANG: &str = "lang";
/// The same, as people also call it.
const LANGUAGE: &str = "language";
/// The column that says whether the words may be repeated.
const QUOTE_OK: &str = "quote_ok";

/// The columns of a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub lang: Option<usize>,
    pub quote_ok: Option<usize>,
    /// Form fields, each with its column.
    pub fields: Vec<(usize, String)>,
}

/// The headers an export gives to language and consent. A question may bear either name, but never one that begins
/// with `_`.
pub fn own_headers(form: &Form) -> (String, String) {
    let header = |name: &str| {
        if form.find_question(name).is_some() {
            format!("_{name}")
        } else {
            name.to_string()
        }
    };
    (header(LANG), header(QUOTE_OK))
}

/// Every field a form can be answered in, in its order, with the question each belongs to: a question's own field, then
/// the one for “other”.
pub fn fields_of(form: &Form) -> Vec<(String, &Question)> {
    let mut fields = Vec::new();
    for asked in form.questions() {
        let question = asked.question;
        fields.push((question.name.clone(), question));
        if question.kind.offers_other() {
            fields.push((other_field(&question.name), question));
        }
    }
    fields
}

/// Finds the columns of a survey that exists.
///
/// # Errors
/// Names a column that stands twice, or that is no field of the survey.
pub fn find(form: &Form, table: &Table) -> Result<Columns, ImportError> {
    let known = fields_of(form);
    let mut columns = Columns::default();
    let mut seen = HashMap::new();
    for (column, title) in table.header.iter().enumerate() {
        let name = title.trim();
        if name.is_empty() && table.column(column).next().is_none() {
            continue;
        }
        let at_header = |what: String| fault(Some(1), Some(table.title_of(column)), what);
        if let Some(first) = seen.insert(name, column) {
            return Err(at_header(format!(
                "Column {} already has this header.",
                crate::survey::xlsform::sheets::letters(first)
            )));
        }
        if known.iter().any(|(field, _)| field == name) {
            columns.fields.push((column, name.to_string()));
        } else if columns.lang.is_none() && is_lang(name) {
            columns.lang = Some(column);
        } else if columns.quote_ok.is_none() && is_quote_ok(name) {
            columns.quote_ok = Some(column);
        } else {
            let fields: Vec<&str> = known.iter().map(|(field, _)| field.as_str()).collect();
            return Err(at_header(format!(
                "The survey has no such field. It has: {}, and takes lang and quote_ok.",
                fields.join(", ")
            )));
        }
    }
    Ok(columns)
}

/// Whether a header stands for the row's language.
pub fn is_lang(header: &str) -> bool {
    [LANG, LANGUAGE]
        .iter()
        .any(|name| bare(header).eq_ignore_ascii_case(name))
}

/// Whether a header stands for the row's language and nothing else could be meant.
pub fn is_plainly_lang(header: &str) -> bool {
    bare(header).eq_ignore_ascii_case(LANG)
}

/// Whether a header stands for the consent to be quoted.
pub fn is_quote_ok(header: &str) -> bool {
    bare(header).eq_ignore_ascii_case(QUOTE_OK)
}

fn bare(header: &str) -> &str {
    let header = header.trim();
    header.strip_prefix('_').unwrap_or(header)
}

impl Columns {
    /// The language of a row; `fallback` where the row names none.
    ///
    /// # Errors
    /// Where the cell holds something that is no language tag.
    pub fn lang_of(&self, table: &Table, row: &Row, fallback: &Lang) -> Result<Lang, ImportError> {
        let Some(column) = self
            .lang
            .filter(|column| !row.cells[*column].trim().is_empty())
        else {
            return Ok(fallback.clone());
        };
        row.cells[column]
            .parse()
            .map_err(|error: crate::language::BadTag| {
                fault(
                    Some(row.number),
                    Some(table.title_of(column)),
                    error.to_string(),
                )
            })
    }

    /// Whether a row allows its words to be repeated. Who says nothing does not.
    ///
    /// # Errors
    /// Where the cell is neither yes nor no.
    pub fn quote_ok_of(&self, table: &Table, row: &Row) -> Result<bool, ImportError> {
        let Some(column) = self.quote_ok else {
            return Ok(false);
        };
        let cell = row.cells[column].trim();
        match cell.to_ascii_lowercase().as_str() {
            "yes" | "true" | "1" => Ok(true),
            "" | "no" | "false" | "0" => Ok(false),
            _ => Err(fault(
                Some(row.number),
                Some(table.title_of(column)),
                format!("“{}” is neither yes nor no.", short(cell)),
            )),
        }
    }
}

/// A cell as a sentence can show it.
pub fn short(cell: &str) -> String {
    let mut shown: String = cell.trim().chars().take(60).collect();
    if shown.len() < cell.trim().len() {
        shown.push('…');
    }
    shown.replace(['\n', '\r', '\t'], " ")
}
