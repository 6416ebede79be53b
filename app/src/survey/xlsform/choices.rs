//! The choices sheet.

use super::{
    ImportError, Notes,
    headers::{Columns, Field},
    languages::Languages,
    settings::Settings,
    sheets::Sheet,
    text::{squeezed, straight_quotes},
};
use crate::survey::Choice;
use std::collections::{BTreeMap, HashSet};

/// Choice lists by name.
///
/// # Errors
/// When a choice has no name, or two choices of a list share one and the settings do not allow it.
pub fn read(
    sheet: &Sheet,
    columns: &Columns,
    languages: &Languages,
    settings: &Settings,
    notes: &mut Notes,
) -> Result<BTreeMap<String, Vec<Choice>>, ImportError> {
    let mut lists: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for row in &sheet.rows {
        let known = |field| {
            columns
                .find(row, &field)
                .map(squeezed)
                .map(|text| straight_quotes(&text))
        };
        let Some(list) = known(Field::ListName) else {
            notes.warn(
                Some(&sheet.name),
                Some(row.number),
                None,
                "The row names no list and is not used.",
            );
            continue;
        };
        let name_column = columns.title(&Field::Name);
        let Some(name) = known(Field::Name) else {
            return Err(ImportError::at(
                &sheet.name,
                row.number,
                name_column,
                "A choice needs a name.",
            ));
        };
        if !seen.insert((list.clone(), name.clone())) && !settings.allow_choice_duplicates {
            let what = format!(
                "The list {list} already has a choice named {name}: rename one, or set allow_choice_duplicates to yes on the settings sheet."
            );
            return Err(ImportError::at(&sheet.name, row.number, name_column, what));
        }
        let mut label = languages.text(sheet, columns, row, &Field::Label, notes);
        if label.is_empty() {
            let column = columns.title(&Field::Label);
            notes.warn(
                Some(&sheet.name),
                Some(row.number),
                Some(column),
                format!("The choice has no label, so its name, {name}, is shown."),
            );
            label.0.insert(languages.default_tag(), name.clone());
        }
        let others = columns
            .others(row)
            .into_iter()
            .filter(|(header, _)| !header.contains(' '));
        let others = others
            .map(|(header, value)| (header, straight_quotes(&value)))
            .collect();
        lists.entry(list).or_default().push(Choice {
            name,
            label,
            columns: others,
        });
    }
    Ok(lists)
}
