//! How a survey's texts stand in a language: what the source says now, and what each translation was made from.

use super::{Place, Tally, TextStatus, Translated, status_of, texts_of, tidy};
use crate::{
    ids::hex,
    language::Lang,
    survey::{Form, Text},
};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, sync::Arc};

/// The SHA-256 of a text, in hexadecimal; line ends and outer space make no difference.
pub fn hash_of(text: &str) -> String {
    hex(&Sha256::digest(tidy(text).as_bytes()))
}

/// A text that can be translated: one that the source language has.
#[derive(Clone, Debug)]
pub struct Source {
    pub key: String,
    pub place: Place,
    /// In every language it has.
    pub all: Text,
    /// In the survey's default language.
    pub text: String,
    /// Of `text`.
    pub hash: String,
}

/// One text in one language beside its source.
#[derive(Clone, Debug)]
pub struct Line {
    pub source: Arc<Source>,
    /// Empty where it is missing.
    pub text: String,
    pub status: TextStatus,
    /// The hash of the source it was made from; of the present one where it came with the form.
    pub made_from: String,
}

/// Every text there is to translate, in the order of the page.
pub fn list_sources(form: &Form) -> Vec<Arc<Source>> {
    let mut form = form.clone();
    let original = form.default_language.clone();
    texts_of(&mut form)
        .into_iter()
        .filter_map(|slot| {
            let text = slot.text.0.get(&original)?.clone();
            let source = |text: String| Source {
                key: slot.key,
                place: slot.place,
                all: slot.text.clone(),
                hash: hash_of(&text),
                text,
            };
            (!text.trim().is_empty()).then(|| Arc::new(source(text)))
        })
        .collect()
}

/// How every text stands in one language. `kept` is everything somebody wrote for the survey, in any language.
pub fn list_lines(sources: &[Arc<Source>], kept: &[Translated], lang: &Lang) -> Vec<Line> {
    let kept: HashMap<&str, &Translated> = kept
        .iter()
        .filter(|one| one.language == *lang)
        .map(|one| (one.key.as_str(), one))
        .collect();
    let line = |source: &Arc<Source>| {
        let kept = kept.get(source.key.as_str()).copied();
        let text = source.all.0.get(lang).map_or("", String::as_str);
        Line {
            text: text.to_string(),
            status: status_of(text, kept, &source.hash),
            made_from: kept.map_or_else(|| source.hash.clone(), |kept| kept.source_hash.clone()),
            source: source.clone(),
        }
    };
    sources.iter().map(line).collect()
}

/// How complete each language of a form is, the source language among them.
pub fn list_tallies(form: &Form, kept: &[Translated]) -> Vec<(Lang, Tally)> {
    let sources = list_sources(form);
    let tally = |lang: &Lang| {
        let lines = list_lines(&sources, kept, lang);
        let tally = Tally::of(lines.into_iter().map(|line| line.status));
        (lang.clone(), tally)
    };
    form.languages.iter().map(tally).collect()
}
