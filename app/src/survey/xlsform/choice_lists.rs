//! Whether a question's choices exist and can be offered as it wants them.

use super::{
    ImportError,
    cells::Cells,
    headers::Field,
    types::{self, Select, Style},
};
use crate::survey::Choice;

/// Holds a select question to the lists there are. `table` is the list of the table around it, set by its first row.
///
/// # Errors
/// When there is no such list, or the question cannot offer it so.
pub fn check(
    select: &Select,
    cells: &Cells,
    table: Option<&mut Option<String>>,
) -> Result<(), ImportError> {
    let list = select.list.as_str();
    let refuse = |field, what: String| Err(cells.error(&field, what));
    let from_file = matches!(select.style, Style::OneFromFile | Style::MultipleFromFile);
    if from_file && !types::is_file(list) {
        return refuse(
            Field::Type,
            format!("“{list}” should be a file whose name ends in .csv, .xml or .geojson."),
        );
    }
    if select.style == Style::External {
        return match cells.source.external {
            Some(_) => Ok(()),
            None => refuse(
                Field::Type,
                "The workbook has no sheet named external_choices.".into(),
            ),
        };
    }
    if from_file || types::is_file(list) || list.contains("${") {
        return Ok(());
    }
    let choices = get(list, cells)?;
    if select.style == Style::Multiple
        && let Some(spaced) = choices.iter().find(|choice| choice.name.contains(' '))
    {
        let what = format!(
            "Several choices of {list} can be selected, so their names cannot hold spaces: see “{}”.",
            spaced.name
        );
        return refuse(Field::Type, what);
    }
    let filtered = cells.find(&Field::ChoiceFilter).is_some();
    if select.or_other && filtered {
        return refuse(
            Field::ChoiceFilter,
            "A question with or_other cannot have a choice filter.".into(),
        );
    }
    let Some(of_table) = table else { return Ok(()) };
    match of_table.as_deref() {
        None if filtered => refuse(
            Field::ChoiceFilter,
            "A table-list cannot have a choice filter.".into(),
        ),
        None => {
            *of_table = Some(list.to_owned());
            Ok(())
        }
        Some(first) if first != list => refuse(
            Field::Type,
            format!(
                "All questions of a table-list take one list: this one takes {list}, the first takes {first}."
            ),
        ),
        Some(_) => Ok(()),
    }
}

/// The choices of a list.
///
/// # Errors
/// When the choices sheet has no such list.
pub fn get<'a>(list: &str, cells: &'a Cells) -> Result<&'a [Choice], ImportError> {
    cells
        .source
        .lists
        .get(list)
        .map(Vec::as_slice)
        .ok_or_else(|| {
            cells.error(
                &Field::Type,
                format!("There is no choice list named {list} on the choices sheet."),
            )
        })
}
