//! Which languages a form is in, and which of them its unmarked texts are in.

use super::{
    Notes,
    headers::{Column, Columns, Field},
    language_names::{find_by_name, find_tag, private_tag},
    settings::Settings,
    sheets::{Row, Sheet},
    text::balanced,
};
use crate::{
    language::Lang,
    survey::{Form, Item, Text},
};
use icu::properties::{CodePointMapData, PropertyNamesShort, props::Script};
use std::collections::{BTreeMap, HashMap};

/// A form's languages.
pub struct Languages {
    tags: Vec<Lang>,
    by_name: HashMap<String, Lang>,
    /// What texts are in whose header names no language.
    unmarked: Lang,
    default: Lang,
}

const SPOKEN: [Field; 5] = [
    Field::Label,
    Field::Hint,
    Field::GuidanceHint,
    Field::RequiredMessage,
    Field::ConstraintMessage,
];

impl Languages {
    /// Decides from the headers of all sheets, the settings, and what stands in the cells.
    pub fn settle(
        sheets: &[(&Sheet, &Columns)],
        settings: &Settings,
        notes: &mut Notes,
    ) -> Languages {
        let columns = sheets
            .iter()
            .flat_map(|(_, columns)| &columns.0)
            .filter_map(|column| column.language.as_ref());
        let (mut tags, mut by_name) = (Vec::<Lang>::new(), HashMap::<String, Lang>::new());
        for name in columns.chain(settings.languages()) {
            let number = tags.len() + 1;
            let tag = by_name
                .entry(name.to_lowercase())
                .or_insert_with(|| tag_of(name, number, notes));
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }

        let bare = bare_texts(sheets);
        let stated = settings
            .default_language
            .as_ref()
            .filter(|name| !name.eq_ignore_ascii_case("default"));
        let stated = stated.and_then(|name| {
            let known = by_name
                .get(&name.to_lowercase())
                .cloned()
                .unwrap_or_else(|| tag_of(name, 0, notes));
            let used = !bare.is_empty() || tags.is_empty() || tags.contains(&known);
            if !used {
                let text = format!(
                    "The form has no texts in its default language {name}; {} is taken instead.",
                    tags[0]
                );
                notes.warn(Some("settings"), None, Some("default_language"), text);
            }
            used.then_some(known)
        });
        let unmarked = match (&stated, tags.is_empty()) {
            (Some(stated), _) => stated.clone(),
            (None, true) => {
                notes.warn(None, None, None, NOT_STATED);
                undetermined(&bare)
            }
            (None, false) => {
                fitting(sheets, &tags, &by_name).unwrap_or_else(|| undetermined(&bare))
            }
        };
        if !bare.is_empty() && !tags.is_empty() {
            let text = format!(
                "Some texts name no language beside others that do; they are taken as {}. Mark them, or set default_language on the settings sheet.",
                called(&unmarked)
            );
            notes.warn(None, None, None, text);
        }
        let default = stated.unwrap_or_else(|| match (bare.is_empty(), tags.first()) {
            (true, Some(first)) => first.clone(),
            _ => unmarked.clone(),
        });
        if !tags.contains(&default) {
            tags.insert(0, default.clone());
        }
        if !bare.is_empty() && !tags.contains(&unmarked) {
            tags.push(unmarked.clone());
        }
        Languages {
            tags,
            by_name,
            unmarked,
            default,
        }
    }

    /// In the order they were first met.
    pub fn tags(&self) -> Vec<Lang> {
        self.tags.clone()
    }

    /// The language a text falls back to.
    pub fn default_tag(&self) -> Lang {
        self.default.clone()
    }

    /// The tag for a header's language, or for none.
    pub fn tag(&self, written: Option<&str>) -> Lang {
        written
            .and_then(|name| self.by_name.get(&name.to_lowercase()))
            .unwrap_or(&self.unmarked)
            .clone()
    }

    /// One text of a row in every language it is given in.
    pub fn text(
        &self,
        sheet: &Sheet,
        columns: &Columns,
        row: &Row,
        field: &Field,
        notes: &mut Notes,
    ) -> Text {
        let mut said: BTreeMap<Lang, (String, &Column)> = BTreeMap::new();
        // A text that names its language comes before one that does not.
        let mut cells: Vec<_> = columns.texts(row, field).collect();
        cells.sort_by_key(|(column, _)| column.language.is_none());
        for (column, cell) in cells {
            let (tag, cell) = (self.tag(column.language.as_deref()), balanced(cell));
            match said.get(&tag) {
                Some((other, first)) if *other != cell => {
                    let text = format!(
                        "This text is not used: {} gives another in the same language.",
                        first.header
                    );
                    notes.warn(
                        Some(&sheet.name),
                        Some(row.number),
                        Some(&column.header),
                        text,
                    );
                }
                Some(_) => {}
                None => {
                    said.insert(tag, (cell, column));
                }
            }
        }
        Text(
            said.into_iter()
                .map(|(tag, (text, _))| (tag, text))
                .collect(),
        )
    }
}

const NOT_STATED: &str =
    "The form does not say which language it is in: set default_language on the settings sheet.";

fn tag_of(name: &str, number: usize, notes: &mut Notes) -> Lang {
    if let Some(tag) = find_by_name(name) {
        let text = format!("The language {name} names no code; it is taken as {tag}.");
        notes.warn(None, None, Some(name), text);
    }
    find_tag(name).unwrap_or_else(|| {
        let tag = private_tag(name, number);
        let text = format!(
            "No language named {name} is known, so it is kept as {tag}: write its code in brackets, as in Somali (so)."
        );
        notes.warn(None, None, Some(name), text);
        tag
    })
}

/// Every text whose header names no language, together.
fn bare_texts(sheets: &[(&Sheet, &Columns)]) -> String {
    let mut all = String::new();
    for (sheet, columns) in sheets {
        let bare = |column: &&Column| column.language.is_none() && SPOKEN.contains(&column.field);
        for column in columns.0.iter().filter(bare) {
            for cell in sheet
                .rows
                .iter()
                .filter_map(|row| row.cells.get(&column.index))
            {
                all.push_str(cell);
            }
        }
    }
    all
}

/// The first marked language that unmarked texts could be in: one that never says something else in the same place.
fn fitting(
    sheets: &[(&Sheet, &Columns)],
    tags: &[Lang],
    by_name: &HashMap<String, Lang>,
) -> Option<Lang> {
    let differs = |tag: &Lang| {
        sheets.iter().any(|(sheet, columns)| {
            sheet.rows.iter().any(|row| {
                SPOKEN.iter().any(|field| {
                    let bare = columns
                        .texts(row, field)
                        .find(|(column, _)| column.language.is_none());
                    let marked = columns.texts(row, field).find(|(column, _)| {
                        column
                            .language
                            .as_ref()
                            .is_some_and(|name| by_name.get(&name.to_lowercase()) == Some(tag))
                    });
                    bare.zip(marked)
                        .is_some_and(|((_, bare), (_, marked))| bare.trim() != marked.trim())
                })
            })
        })
    };
    tags.iter().find(|tag| !differs(tag)).cloned()
}

/// No language, but the script most letters are in, which gives the direction.
fn undetermined(text: &str) -> Lang {
    let scripts = CodePointMapData::<Script>::new();
    let mut counts: HashMap<Script, usize> = HashMap::new();
    for script in text.chars().map(|c| scripts.get(c)) {
        if ![Script::Common, Script::Inherited, Script::Unknown].contains(&script) {
            *counts.entry(script).or_default() += 1;
        }
    }
    let most = counts
        .into_iter()
        .max_by_key(|(script, count)| (*count, *script == Script::Latin))
        .map(|(script, _)| script);
    let name = most
        .filter(|script| *script != Script::Latin)
        .and_then(|script| PropertyNamesShort::<Script>::new().get(script));
    let tag = name.and_then(|name| format!("und-{name}").parse().ok());
    tag.unwrap_or_else(Lang::undetermined)
}

fn called(tag: &Lang) -> String {
    match tag.primary() {
        "und" => "a language that the form does not state".into(),
        _ => format!("{} ({tag})", tag.endonym()),
    }
}

/// Says how many texts each language lacks.
pub fn tell_missing(form: &Form, languages: &Languages, notes: &mut Notes) {
    let mut all: Vec<&Text> = form
        .lists
        .values()
        .flatten()
        .map(|choice| &choice.label)
        .collect();
    gather(&form.items, &mut all);
    for tag in &languages.tags {
        let missing = all
            .iter()
            .filter(|text| !text.is_empty() && !text.0.contains_key(tag))
            .count();
        if missing > 0 {
            let texts = if missing == 1 {
                "1 text is".into()
            } else {
                format!("{missing} texts are")
            };
            let text = format!(
                "{texts} not given in {}, and shown in another language there.",
                called(tag)
            );
            notes.warn(None, None, None, text);
        }
    }
}

fn gather<'a>(items: &'a [Item], into: &mut Vec<&'a Text>) {
    for item in items {
        match item {
            Item::Group(group) => {
                into.extend([&group.label, &group.hint]);
                gather(&group.items, into);
            }
            Item::Question(question) => into.extend([
                &question.label,
                &question.hint,
                &question.required_message,
                &question.constraint_message,
            ]),
            Item::Note(note) => into.extend([&note.label, &note.hint]),
            Item::Calculation(_) => {}
        }
    }
}
