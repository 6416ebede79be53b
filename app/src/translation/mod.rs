//! Surveys in other languages: which texts there are, and how each stands.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    language::Lang,
    survey::{Form, Item, Text},
};

/// One text of a survey in one language, as somebody wrote it on the translation page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// Where the text stands in the form: see [`texts_of`].
    pub key: String,
    pub language: Lang,
    pub text: String,
    /// SHA-256 of the source text it was made from, in hexadecimal.
    pub source_hash: String,
    pub status: TextStatus,
}

/// How a text stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStatus {
    Missing,
    /// The source has changed since.
    Outdated,
    Drafted,
    Approved,
}

/// Every text of a form with its key: `title`, `about`, `NAME:label`, `NAME:hint`, `NAME:required`, `NAME:constraint`,
/// and for choices `LIST/CHOICE:label` (a choice list and a question may share a name, so lists carry a slash).
/// The order is that of the page.
pub fn texts_of(form: &mut Form) -> Vec<(String, &mut Text)> {
    let mut texts = vec![
        ("title".to_string(), &mut form.title),
        ("about".to_string(), &mut form.about),
    ];
    texts_of_items(&mut form.items, &mut texts);
    for (list, choices) in &mut form.lists {
        for choice in choices {
            texts.push((format!("{list}/{}:label", choice.name), &mut choice.label));
        }
    }
    texts
}

fn texts_of_items<'a>(items: &'a mut [Item], texts: &mut Vec<(String, &'a mut Text)>) {
    for item in items {
        match item {
            Item::Group(group) => {
                texts.push((format!("{}:label", group.name), &mut group.label));
                texts.push((format!("{}:hint", group.name), &mut group.hint));
                texts_of_items(&mut group.items, texts);
            }
            Item::Question(question) => {
                texts.push((format!("{}:label", question.name), &mut question.label));
                texts.push((format!("{}:hint", question.name), &mut question.hint));
                texts.push((
                    format!("{}:required", question.name),
                    &mut question.required_message,
                ));
                texts.push((
                    format!("{}:constraint", question.name),
                    &mut question.constraint_message,
                ));
            }
            Item::Note(note) => {
                texts.push((format!("{}:label", note.name), &mut note.label));
                texts.push((format!("{}:hint", note.name), &mut note.hint));
            }
            Item::Calculation(_) => {}
        }
    }
}

/// Puts what was written on the translation page into the form. A text for a key the form no longer has is passed over.
pub fn apply(form: &mut Form, translated: &[Translated]) {
    for (key, text) in texts_of(form) {
        for one in translated.iter().filter(|one| one.key == key) {
            text.0.insert(one.language.clone(), one.text.clone());
        }
    }
    for one in translated {
        if !form.languages.contains(&one.language) {
            form.languages.push(one.language.clone());
        }
    }
}
