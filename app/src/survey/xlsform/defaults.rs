//! The answer a question begins with.

use super::{Notes, cells::Cells, headers::Field};
use crate::survey::{Choices, Kind, OTHER};

/// Whether a default is an expression rather than an answer.
pub fn is_dynamic(written: &str) -> bool {
    let called = written.split_once('(').is_some_and(|(function, _)| {
        let function = function.rsplit([' ', ',', '+']).next().unwrap_or_default();
        !function.is_empty()
            && function
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'))
    });
    written.contains("${") || written.starts_with("../") || called && written.ends_with(')')
}

/// The default, where it is an answer the question could take.
pub fn find(kind: &Kind, cells: &Cells, notes: &mut Notes) -> Option<String> {
    let written = cells
        .source
        .columns
        .find(cells.row, &Field::Default)?
        .to_owned();
    if is_dynamic(&written) {
        cells.warn(
            notes,
            &Field::Default,
            "The default is an expression; the question begins empty.",
        );
        return None;
    }
    let listed = |choices: &Choices, name: &str| {
        let in_list = cells
            .source
            .lists
            .get(&choices.list)
            .is_some_and(|list| list.iter().any(|choice| choice.name == name));
        in_list || choices.or_other && name == OTHER
    };
    let fits = match kind {
        Kind::Text { .. } => true,
        Kind::Integer => written.parse::<i64>().is_ok(),
        Kind::Decimal | Kind::Range { .. } => written.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::Date => written.parse::<jiff::civil::Date>().is_ok(),
        Kind::SelectOne(choices) => listed(choices, &written),
        Kind::SelectMultiple(choices) => {
            written.split_whitespace().all(|name| listed(choices, name))
        }
        Kind::Acknowledge => written == "OK",
    };
    if !fits {
        cells.warn(
            notes,
            &Field::Default,
            format!("“{written}” is no answer to this question, so it begins empty."),
        );
    }
    fits.then_some(written)
}
