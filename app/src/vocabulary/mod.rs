//! The vocabulary: words that the people of an initiative have agreed on, each with what it means to them, in every
//! language in which they did.

pub mod actions;
pub mod find;
mod names;
pub mod pages;
pub mod show;
pub mod store;

use crate::{
    ids::{SessionId, TermId},
    language::Lang,
};
use std::{collections::BTreeMap, str::FromStr};

/// The four words of the exercise of shared language. Everybody uses them, and few mean the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concept {
    Equity,
    Equality,
    Inclusion,
    Justice,
}

impl Concept {
    pub const ALL: [Concept; 4] = [
        Concept::Equity,
        Concept::Equality,
        Concept::Inclusion,
        Concept::Justice,
    ];

    /// The word as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Concept::Equity => "equity",
            Concept::Equality => "equality",
            Concept::Inclusion => "inclusion",
            Concept::Justice => "justice",
        }
    }

    /// The word in a language of Harken's.
    pub fn in_words(self, words: crate::i18n::Words) -> &'static str {
        match self {
            Concept::Equity => words.circle_word_equity(),
            Concept::Equality => words.circle_word_equality(),
            Concept::Inclusion => words.circle_word_inclusion(),
            Concept::Justice => words.circle_word_justice(),
        }
    }
}

impl FromStr for Concept {
    type Err = String;

    fn from_str(text: &str) -> Result<Concept, String> {
        Concept::ALL
            .into_iter()
            .find(|concept| concept.as_str() == text)
            .ok_or_else(|| {
                format!("“{text}” is not a word of the exercise. Choose equity, equality, inclusion or justice.")
            })
    }
}

/// A word an initiative has agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub id: TermId,
    /// Which of the four it is; None for a word of the initiative's own.
    pub concept: Option<Concept>,
    /// Where it was agreed; None where it was typed in.
    pub session: Option<SessionId>,
    pub wordings: BTreeMap<Lang, Wording>,
}

/// A word in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The first is shown; the others are forms in which it is met. Empty for one of the four that goes by its usual
    /// names.
    pub names: Vec<String>,
    /// What was agreed; never empty.
    pub definition: String,
}

impl Term {
    /// What the word is called in a language, its agreed names first; empty where nobody has said.
    pub fn names(&self, lang: &Lang) -> Vec<&str> {
        let typed = self.wordings.get(lang).into_iter();
        let typed = typed.flat_map(|wording| wording.names.iter().map(String::as_str));
        let usual = self.concept.into_iter();
        let usual = usual.flat_map(|concept| names::usual_names(concept, lang));
        typed.chain(usual.copied()).collect()
    }

    /// What the word is called: in this language, else in one in which it was agreed. None only for a word without
    /// any name.
    pub fn find_title<'a>(&'a self, lang: &'a Lang) -> Option<(&'a Lang, &'a str)> {
        let languages = std::iter::once(lang).chain(self.wordings.keys());
        languages
            .filter_map(|lang| Some((lang, *self.names(lang).first()?)))
            .next()
    }

    /// What was agreed: in this language, else in the next of these, else in any.
    pub fn find_definition<'a>(&'a self, wanted: &[&Lang]) -> Option<(&'a Lang, &'a str)> {
        let exact = wanted
            .iter()
            .find_map(|lang| self.wordings.get_key_value(lang));
        let found = exact.or_else(|| self.wordings.iter().next());
        found.map(|(lang, wording)| (lang, wording.definition.as_str()))
    }
}

/// A name or definition may be this long, in characters.
pub const LONGEST_TEXT: usize = 2_000;
/// A name may be this long, in characters.
pub const LONGEST_NAME: usize = 100;

/// Names as typed, one a line or with commas between them.
pub fn names_of(typed: &str) -> Vec<String> {
    typed
        .split(['\n', '\r', ',', '،', '、', '，', ';', '؛'])
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_string)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_on_lines_or_between_commas_of_any_script() {
        assert_eq!(
            names_of("equity, fairness\r\n عدل، عدالة "),
            ["equity", "fairness", "عدل", "عدالة"]
        );
        assert!(names_of(" \n,").is_empty());
    }

    #[test]
    fn a_definition_in_another_language_is_better_than_none() {
        let lang = |tag: &str| tag.parse::<Lang>().unwrap();
        let wording = |definition: &str| Wording {
            names: Vec::new(),
            definition: definition.into(),
        };
        let term = Term {
            id: TermId("t".into()),
            concept: Some(Concept::Equity),
            session: None,
            wordings: [(lang("so"), wording("a")), (lang("es"), wording("b"))].into(),
        };
        let (es, so, en) = (lang("es"), lang("so"), lang("en"));
        assert_eq!(term.find_definition(&[&so, &es]), Some((&so, "a")));
        assert_eq!(term.find_definition(&[&en, &so]), Some((&so, "a")));
        assert_eq!(term.find_definition(&[&en]), Some((&es, "b")));
        assert_eq!(term.find_title(&es), Some((&es, "equidad")));
    }

    #[test]
    fn every_concept_reads_back() {
        for concept in Concept::ALL {
            assert_eq!(concept.as_str().parse(), Ok(concept));
        }
    }
}
