//! XLSForm workbooks in and out.
//!
//! [`import`] makes a [`Form`] of a workbook and says, row by row, what it could not keep. [`export_xlsx`] writes a form
//! so that importing it gives the same form. Strict where the form's own rules are broken, as pyxform is: a form that
//! other tools refuse should not half work here.

mod archive;
mod biff;
mod cells;
mod choice_lists;
mod choices;
mod csv_sheets;
mod defaults;
mod export;
mod headers;
mod language_names;
mod languages;
mod names;
mod questions;
mod references;
mod settings;
pub(crate) mod sheets;
mod survey_sheet;
mod text;
mod types;

#[cfg(test)]
mod tests;

use super::Form;
use crate::language::Lang;
use serde::Serialize;
use std::fmt;

pub use export::{ExportError, export_xlsx};

/// A form read from a workbook, and everything about it that a person should know.
#[derive(Clone, Debug)]
pub struct Imported {
    pub form: Form,
    /// The form's title, or its id, or the file's name.
    pub title: String,
    /// `form_id` of the settings sheet, if there is one: a suggestion for the survey's address.
    pub id: Option<String>,
    /// Rows that ended as nothing a person is asked, each with its reason.
    pub dropped: Vec<Dropped>,
    pub warnings: Vec<Warning>,
}

/// A row of the survey sheet that the form does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    pub name: String,
    /// The type as the row wrote it.
    #[serde(rename = "type")]
    pub kind: String,
    pub sheet: String,
    /// As a spreadsheet counts: the header is row 1.
    pub row: usize,
    pub why: String,
    /// Whether the row would have put a question to a person, unlike `start` or `deviceid`.
    pub asked: bool,
}

/// Something a person should look at, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warning {
    pub sheet: Option<String>,
    pub row: Option<usize>,
    pub column: Option<String>,
    pub text: String,
}

/// Why a workbook was refused, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportError {
    pub sheet: Option<String>,
    /// As a spreadsheet counts: the header is row 1.
    pub row: Option<usize>,
    pub column: Option<String>,
    pub what: String,
}

impl ImportError {
    /// A fault of the whole file.
    fn file(what: impl Into<String>) -> ImportError {
        ImportError {
            what: what.into(),
            ..ImportError::default()
        }
    }

    /// A fault in one cell, or in one row where `column` is empty.
    fn at(sheet: &str, row: usize, column: &str, what: impl Into<String>) -> ImportError {
        ImportError {
            sheet: Some(sheet.into()),
            row: Some(row),
            column: (!column.is_empty()).then(|| column.into()),
            what: what.into(),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(
            f,
            self.sheet.as_deref(),
            self.row,
            self.column.as_deref(),
            &self.what,
        )
    }
}

impl std::error::Error for ImportError {}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(
            f,
            self.sheet.as_deref(),
            self.row,
            self.column.as_deref(),
            &self.text,
        )
    }
}

fn write_place(
    f: &mut fmt::Formatter<'_>,
    sheet: Option<&str>,
    row: Option<usize>,
    column: Option<&str>,
    text: &str,
) -> fmt::Result {
    let places = [
        sheet.map(|sheet| format!("sheet {sheet}")),
        row.map(|row| format!("row {row}")),
        column.map(|column| format!("column {column}")),
    ];
    let place = places.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match place.is_empty() {
        true => f.write_str(text),
        false => write!(f, "{place}: {text}"),
    }
}

/// What an import did, as `harken survey import --json` prints it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub slug: String,
    pub title: String,
    /// How many questions a person is asked: no notes, calculations or metadata.
    pub questions: usize,
    /// How many choices the form's lists hold together, used or not.
    pub choices: usize,
    pub languages: Vec<Lang>,
    pub dropped: Vec<Dropped>,
    pub warnings: Vec<String>,
}

/// Sums up an import under the address the survey has got.
pub fn report(imported: &Imported, slug: &str) -> Report {
    Report {
        slug: slug.into(),
        title: imported.title.clone(),
        questions: imported.form.questions().len(),
        choices: imported.form.lists.values().map(Vec::len).sum(),
        languages: imported.form.languages.clone(),
        dropped: imported.dropped.clone(),
        warnings: imported.warnings.iter().map(Warning::to_string).collect(),
    }
}

/// Reads an XLSForm from the bytes of an `.xlsx`, `.xls` or `.csv` file.
///
/// What the file is, its bytes decide; `file_name` only gives a title where the form has none, and says what the person
/// thought they were sending.
///
/// # Errors
/// One sentence, with sheet, row and column where they are known. Nothing of a refused form is kept.
pub fn import(bytes: &[u8], file_name: &str) -> Result<Imported, ImportError> {
    let book = sheets::read(bytes, file_name)?;
    let mut notes = Notes::default();
    book.tell_problems(&mut notes);

    let survey = book.get_survey()?;
    let survey_columns = headers::read(survey, &headers::SURVEY, &mut notes)?;
    let choice_sheet = book.find("choices");
    let choice_columns = match choice_sheet {
        Some(sheet) => headers::read(sheet, &headers::CHOICES, &mut notes)?,
        None => headers::Columns::default(),
    };
    let settings = settings::read(book.find("settings"), &mut notes)?;

    let languages = languages::Languages::settle(
        &[
            (survey, &survey_columns),
            (choice_sheet.unwrap_or(survey), &choice_columns),
        ],
        &settings,
        &mut notes,
    );
    let lists = match choice_sheet {
        Some(sheet) => choices::read(sheet, &choice_columns, &languages, &settings, &mut notes)?,
        None => Default::default(),
    };
    let surveyed = survey_sheet::read(
        &cells::Source {
            sheet: survey,
            columns: &survey_columns,
            languages: &languages,
            lists: &lists,
            external: book.find("external_choices"),
            choices: choice_sheet.map(|sheet| (sheet, &choice_columns)),
        },
        &mut notes,
    )?;

    let stem = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let title = surveyed.title.or_else(|| settings.title.clone());
    let id = surveyed.id.or_else(|| settings.id.clone());
    let title = title
        .or_else(|| id.clone())
        .unwrap_or_else(|| stem.to_owned());
    let mut form = Form {
        title: settings.title_text(&title, &languages),
        about: settings.about_text(&languages),
        languages: languages.tags(),
        default_language: languages.default_tag(),
        items: surveyed.items,
        lists,
    };
    names::settle(&mut form.items);
    references::settle(&mut form);
    languages::tell_missing(&form, &languages, &mut notes);
    if form.questions().is_empty() {
        notes.warn(
            Some(survey.name.as_str()),
            None,
            None,
            "The form asks nothing that Harken can ask.",
        );
    }
    Ok(Imported {
        form,
        title,
        id,
        dropped: notes.dropped,
        warnings: notes.warnings,
    })
}

/// What an import has to tell, gathered on the way.
#[derive(Default)]
struct Notes {
    dropped: Vec<Dropped>,
    warnings: Vec<Warning>,
}

/// As many warnings as a person could read; a hostile form could otherwise make millions.
const MOST_WARNINGS: usize = 2_000;

impl Notes {
    fn warn(
        &mut self,
        sheet: Option<&str>,
        row: Option<usize>,
        column: Option<&str>,
        text: impl Into<String>,
    ) {
        if self.warnings.len() < MOST_WARNINGS {
            self.warnings.push(Warning {
                sheet: sheet.map(Into::into),
                row,
                column: column.map(Into::into),
                text: text.into(),
            });
        }
    }
}
