//! A survey as JSON: the whole form, nothing lost.

use super::{Form, Group, Item, Kind, Layout, OTHER, is_name};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, fmt};

/// The version of this form of a form; a reader refuses those it does not know.
const VERSION: u64 = 1;

/// Deeper than any form a person could follow.
const DEEPEST: usize = 32;

#[derive(Serialize)]
struct Written<'a> {
    harken_form: u64,
    #[serde(flatten)]
    form: &'a Form,
}

#[derive(Deserialize)]
struct Version {
    harken_form: Option<u64>,
}

/// Why a text is not a form, in one sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct FormJsonError(String);

impl fmt::Display for FormJsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FormJsonError {}

fn refuse<T>(what: impl Into<String>) -> Result<T, FormJsonError> {
    Err(FormJsonError(what.into()))
}

/// Writes a form, with the version it is written in.
pub fn to_json(form: &Form) -> String {
    serde_json::to_string_pretty(&Written {
        harken_form: VERSION,
        form,
    })
    .expect("a form has only text for keys")
}

/// Reads what [`to_json`] writes.
///
/// # Errors
/// When it is not JSON, not a form of a known version, or breaks what every form keeps to.
pub fn from_json(text: &str) -> Result<Form, FormJsonError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let version: Version = serde_json::from_str(text)
        .or_else(|error| refuse(format!("The file is not JSON of a Harken form: {error}.")))?;
    match version.harken_form {
        Some(VERSION) => {}
        Some(other) => {
            return refuse(format!(
                "The form is of version {other}, and this Harken reads version {VERSION}: update Harken."
            ));
        }
        None => {
            return refuse(
                "The file is JSON but not a Harken form: it does not say \"harken_form\": 1.",
            );
        }
    }
    let form: Form = serde_json::from_str(text)
        .or_else(|error| refuse(format!("The form cannot be read: {error}.")))?;
    check(&form)?;
    Ok(form)
}

fn check(form: &Form) -> Result<(), FormJsonError> {
    if !form.languages.contains(&form.default_language) {
        return refuse(format!(
            "The default language {} is not among the form's languages.",
            form.default_language
        ));
    }
    let distinct: HashSet<_> = form.languages.iter().collect();
    if distinct.len() < form.languages.len() {
        return refuse("The form names a language twice.");
    }
    for (list, choices) in &form.lists {
        if list.trim().is_empty() || choices.iter().any(|choice| choice.name.trim().is_empty()) {
            return refuse(format!(
                "The list “{list}” or one of its choices has no name."
            ));
        }
    }
    check_items(form, &form.items, 0, &mut HashSet::new())
}

fn check_items(
    form: &Form,
    items: &[Item],
    depth: usize,
    fields: &mut HashSet<String>,
) -> Result<(), FormJsonError> {
    if depth > DEEPEST {
        return refuse(format!(
            "Groups stand inside each other more than {DEEPEST} deep."
        ));
    }
    let mut names = HashSet::new();
    for item in items {
        let (name, field) = match item {
            Item::Group(group) => (group.name.as_str(), None),
            Item::Question(question) => (
                question.name.rsplit('/').next().unwrap_or_default(),
                Some(&question.name),
            ),
            Item::Note(note) => (note.name.as_str(), None),
            Item::Calculation(calculation) => (calculation.name.as_str(), None),
        };
        if !is_name(name) {
            return refuse(format!(
                "“{name}” cannot be a name: begin with a letter or _, then letters, digits, _, - or . and no spaces."
            ));
        }
        if !names.insert(name) {
            return refuse(format!("The name {name} stands twice in the same group."));
        }
        if field.is_some_and(|field| field.starts_with('_')) {
            return refuse(format!(
                "The field {name} begins with _ and must carry its group's path."
            ));
        }
        if let Some(field) = field
            && !fields.insert(field.clone())
        {
            return refuse(format!(
                "Two questions have the field {field}: give one its group's path."
            ));
        }
        match item {
            Item::Group(group) => {
                check_group(group)?;
                check_items(form, &group.items, depth + 1, fields)?;
            }
            Item::Question(question) => {
                if question.kind.offers_other()
                    && !fields.insert(format!("{}_{OTHER}", question.name))
                {
                    return refuse(format!(
                        "The field {}_{OTHER} is taken by another question.",
                        question.name
                    ));
                }
                check_kind(form, name, &question.kind)?;
            }
            Item::Note(_) | Item::Calculation(_) => {}
        }
    }
    Ok(())
}

fn check_group(group: &Group) -> Result<(), FormJsonError> {
    match group.layout == Layout::Matrix && !group.can_be_matrix() {
        true => refuse(format!(
            "The group {} cannot be a table: its questions must take one answer each, over one list.",
            group.name
        )),
        false => Ok(()),
    }
}

fn check_kind(form: &Form, name: &str, kind: &Kind) -> Result<(), FormJsonError> {
    if let Kind::Range { start, end, step } = kind {
        let sound = [start, end, step].iter().all(|number| number.is_finite())
            && *step > 0.0
            && *step <= end - start;
        return if sound {
            Ok(())
        } else {
            refuse(format!(
                "The range of {name} cannot go from {start} to {end} in steps of {step}."
            ))
        };
    }
    let Some(choices) = kind.choices() else {
        return Ok(());
    };
    let Some(list) = form.lists.get(&choices.list) else {
        return refuse(format!(
            "The question {name} takes its choices from the list {}, which the form does not have.",
            choices.list
        ));
    };
    match kind {
        Kind::SelectMultiple(_) if list.iter().any(|choice| choice.name.contains(' ')) => {
            refuse(format!(
                "Several choices of {} can be selected, so their names cannot hold spaces.",
                choices.list
            ))
        }
        _ => Ok(()),
    }
}
