//! The settings sheet.

use super::{
    ImportError, Notes,
    headers::{self, Columns, Field},
    languages::Languages,
    sheets::{Row, Sheet},
    text::{balanced, squeezed},
    types::find_yes_no,
};
use crate::survey::Text;

/// What a form says about itself.
#[derive(Default)]
pub struct Settings {
    pub title: Option<String>,
    pub id: Option<String>,
    /// As written: `English (en)`.
    pub default_language: Option<String>,
    pub allow_choice_duplicates: bool,
    /// Title and purpose in single languages, as the headers write them.
    titles: Vec<(Option<String>, String)>,
    abouts: Vec<(Option<String>, String)>,
}

impl Settings {
    /// The languages that titles are marked with.
    pub fn languages(&self) -> impl Iterator<Item = &String> {
        self.titles
            .iter()
            .chain(&self.abouts)
            .filter_map(|(language, _)| language.as_ref())
    }

    /// The title, in the default language where none is marked.
    pub fn title_text(&self, title: &str, languages: &Languages) -> Text {
        let marked = self.titles.iter().any(|(language, _)| language.is_some());
        match marked {
            true => texts(&self.titles, languages),
            false => Text([(languages.default_tag(), balanced(title))].into()),
        }
    }

    /// Who asks, and why.
    pub fn about_text(&self, languages: &Languages) -> Text {
        texts(&self.abouts, languages)
    }
}

fn texts(given: &[(Option<String>, String)], languages: &Languages) -> Text {
    let tagged = given
        .iter()
        .map(|(language, text)| (languages.tag(language.as_deref()), balanced(text)));
    Text(tagged.collect())
}

/// Reads the one row that counts.
///
/// # Errors
/// When two headers stand for one setting.
pub fn read(sheet: Option<&Sheet>, notes: &mut Notes) -> Result<Settings, ImportError> {
    let Some(sheet) = sheet else {
        return Ok(Settings::default());
    };
    let columns = headers::read(sheet, &headers::SETTINGS, notes)?;
    let Some(row) = sheet.rows.first() else {
        return Ok(Settings::default());
    };
    if let Some(second) = sheet.rows.get(1) {
        notes.warn(
            Some(&sheet.name),
            Some(second.number),
            None,
            "Only the first row of settings counts.",
        );
    }
    let one = |field| columns.find(row, &field).map(squeezed);
    // Older forms call it id_string.
    let unused = columns.others(row);
    let names: Vec<&str> = unused
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "id_string")
        .collect();
    if !names.is_empty() {
        let text = format!(
            "These settings have no counterpart here and are not used: {}.",
            names.join(", ")
        );
        notes.warn(Some(&sheet.name), Some(row.number), None, text);
    }
    let titles = every(&columns, row, Field::Title);
    let any_title = titles
        .iter()
        .find(|(language, _)| language.is_none())
        .or(titles.first());
    Ok(Settings {
        title: any_title.map(|(_, title)| title.clone()),
        id: one(Field::Id).or_else(|| unused.get("id_string").cloned()),
        default_language: one(Field::DefaultLanguage),
        allow_choice_duplicates: one(Field::AllowDuplicates)
            .is_some_and(|yes| find_yes_no(&yes) == Some(true)),
        abouts: every(&columns, row, Field::About),
        titles,
    })
}

fn every(columns: &Columns, row: &Row, field: Field) -> Vec<(Option<String>, String)> {
    columns
        .texts(row, &field)
        .map(|(column, text)| (column.language.clone(), text.to_owned()))
        .collect()
}
