//! Surveys in other languages: which texts there are, and how each stands.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod saving;
#[cfg(feature = "ssr")]
pub mod standing;
#[cfg(feature = "ssr")]
pub mod store;
pub mod texts;

pub use texts::{Part, Place, Slot, texts_of};

use crate::{language::Lang, survey::Form};
use std::collections::HashMap;

/// One text of a survey in one language, as somebody wrote it on the translation page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// Where the text stands in the form: see [`texts_of`].
    pub key: String,
    pub language: Lang,
    /// Empty where somebody took an imported translation away: then the source shows again.
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

impl TextStatus {
    /// Whether a translator has nothing left to do here.
    pub fn is_current(self) -> bool {
        matches!(self, TextStatus::Drafted | TextStatus::Approved)
    }
}

/// How a text stands: `text` is what the form shows in the language, `kept` what somebody wrote on the translation
/// page, `source_hash` the hash of the source as it is now.
///
/// A text that came with the form and that nobody has touched since is a draft: nobody here has vouched for it.
pub fn status_of(text: &str, kept: Option<&Translated>, source_hash: &str) -> TextStatus {
    match kept {
        _ if text.trim().is_empty() => TextStatus::Missing,
        None => TextStatus::Drafted,
        Some(kept) if kept.source_hash != source_hash => TextStatus::Outdated,
        Some(kept) => kept.status,
    }
}

/// How many texts stand how, in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub missing: usize,
    pub outdated: usize,
    pub drafted: usize,
    pub approved: usize,
}

impl Tally {
    /// Counts texts by how they stand.
    pub fn of(statuses: impl IntoIterator<Item = TextStatus>) -> Tally {
        let mut tally = Tally::default();
        for status in statuses {
            *match status {
                TextStatus::Missing => &mut tally.missing,
                TextStatus::Outdated => &mut tally.outdated,
                TextStatus::Drafted => &mut tally.drafted,
                TextStatus::Approved => &mut tally.approved,
            } += 1;
        }
        tally
    }

    /// Every text.
    pub fn total(self) -> usize {
        self.missing + self.outdated + self.current()
    }

    /// Texts that need nothing more: drafted or approved from the source as it is.
    pub fn current(self) -> usize {
        self.drafted + self.approved
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), |sum, one| Tally {
            missing: sum.missing + one.missing,
            outdated: sum.outdated + one.outdated,
            drafted: sum.drafted + one.drafted,
            approved: sum.approved + one.approved,
        })
    }
}

/// A text as it is kept and compared: line ends as one character, no space around it. Forms post CRLF, and a page
/// gives a text back without the line break it began with.
pub fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim()
        .to_string()
}

/// Puts what was written on the translation page into the form. A text for a key the form no longer has is passed
/// over; an empty one takes the form's own translation away, so that the source shows rather than a blank.
pub fn apply(form: &mut Form, translated: &[Translated]) {
    let mut by_key: HashMap<&str, Vec<&Translated>> = HashMap::new();
    for one in translated {
        by_key.entry(&one.key).or_default().push(one);
    }
    for slot in texts_of(form) {
        for one in by_key.get(slot.key.as_str()).into_iter().flatten() {
            if one.text.trim().is_empty() {
                slot.text.0.remove(&one.language);
            } else {
                slot.text.0.insert(one.language.clone(), one.text.clone());
            }
        }
    }
    for one in translated.iter().filter(|one| !one.text.trim().is_empty()) {
        if !form.languages.contains(&one.language) {
            form.languages.push(one.language.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Choice, Choices, Group, Item, Kind, Layout, Note, Question, Text};

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    fn text(pairs: &[(&str, &str)]) -> Text {
        Text(
            pairs
                .iter()
                .map(|(tag, text)| (lang(tag), text.to_string()))
                .collect(),
        )
    }

    fn select(name: &str, list: &str) -> Item {
        Item::Question(Question {
            name: name.into(),
            label: text(&[("en", name)]),
            hint: Text::default(),
            kind: Kind::SelectOne(Choices {
                list: list.into(),
                filter: None,
                or_other: false,
                likert: false,
            }),
            required: None,
            required_message: Text::default(),
            relevant: None,
            constraint: None,
            constraint_message: Text::default(),
            default: None,
        })
    }

    fn note(name: &str, words: &str) -> Item {
        Item::Note(Note {
            name: name.into(),
            label: text(&[("en", words)]),
            hint: Text::default(),
            relevant: None,
        })
    }

    fn form(items: Vec<Item>) -> Form {
        let choice = |name: &str| Choice {
            name: name.into(),
            label: text(&[("en", name), ("so", "haa")]),
            columns: Default::default(),
        };
        Form {
            title: text(&[("en", "Title")]),
            about: Text::default(),
            languages: vec![lang("en"), lang("so")],
            default_language: lang("en"),
            items,
            lists: [("household".to_string(), vec![choice("name")])].into(),
        }
    }

    fn kept(key: &str, tag: &str, text: &str, hash: &str, status: TextStatus) -> Translated {
        Translated {
            key: key.into(),
            language: lang(tag),
            text: text.into(),
            source_hash: hash.into(),
            status,
        }
    }

    #[test]
    fn a_translation_is_outdated_as_soon_as_its_source_is_another() {
        let approved = kept("title", "so", "Cinwaan", "a", TextStatus::Approved);
        assert_eq!(
            status_of("Cinwaan", Some(&approved), "a"),
            TextStatus::Approved
        );
        assert_eq!(
            status_of("Cinwaan", Some(&approved), "b"),
            TextStatus::Outdated
        );
    }

    #[test]
    fn a_translation_that_came_with_the_form_is_a_draft_and_an_empty_one_is_missing() {
        assert_eq!(status_of("Cinwaan", None, "a"), TextStatus::Drafted);
        assert_eq!(status_of("", None, "a"), TextStatus::Missing);
        let emptied = kept("title", "so", "", "a", TextStatus::Drafted);
        assert_eq!(status_of("", Some(&emptied), "a"), TextStatus::Missing);
    }

    #[test]
    fn a_tally_counts_every_text_once() {
        use TextStatus::*;
        let tally = Tally::of([Missing, Outdated, Drafted, Drafted, Approved]);
        assert_eq!((tally.total(), tally.current()), (5, 3));
        assert_eq!((tally.missing, tally.outdated), (1, 1));
    }

    #[test]
    fn a_translation_fills_in_and_an_emptied_one_gives_way_to_the_source() {
        let mut form = form(vec![select("asked", "household")]);
        apply(
            &mut form,
            &[
                kept("title", "ar", "عنوان", "", TextStatus::Drafted),
                kept("household/name:label", "so", " ", "", TextStatus::Drafted),
                kept("gone:label", "so", "x", "", TextStatus::Drafted),
            ],
        );
        assert_eq!(form.title.0[&lang("ar")], "عنوان");
        assert!(form.languages.contains(&lang("ar")));
        let said = form.list("household")[0]
            .label
            .find(&lang("so"), &lang("en"));
        assert_eq!(said.unwrap().text, "name");
    }

    #[test]
    fn a_language_whose_every_text_was_emptied_is_not_added() {
        let mut form = form(vec![]);
        apply(
            &mut form,
            &[kept("title", "ar", "", "", TextStatus::Drafted)],
        );
        assert!(!form.languages.contains(&lang("ar")));
    }

    #[test]
    fn no_two_texts_of_a_form_share_a_key() {
        let group = |name: &str| {
            Item::Group(Group {
                name: name.into(),
                label: text(&[("en", name)]),
                hint: Text::default(),
                relevant: None,
                layout: Layout::Plain,
                items: vec![note("intro", name)],
            })
        };
        // A question in a group may be called what a choice of a list is called, and notes may share a name.
        let mut form = form(vec![
            select("asked", "household"),
            select("household/name", "household"),
            group("one"),
            group("two"),
        ]);
        let mut keys: Vec<String> = texts_of(&mut form)
            .into_iter()
            .map(|slot| slot.key)
            .collect();
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }

    #[test]
    fn choices_come_after_the_first_question_that_offers_them() {
        let mut form = form(vec![
            select("first", "household"),
            select("second", "household"),
        ]);
        let places: Vec<Place> = texts_of(&mut form)
            .into_iter()
            .map(|slot| slot.place)
            .collect();
        let at = |wanted: Place| places.iter().position(|place| *place == wanted).unwrap();
        let choice = at(Place::Choice { question: 1 });
        assert!(at(Place::Question(1, Part::Label)) < choice);
        assert!(choice < at(Place::Question(2, Part::Label)));
    }

    #[test]
    fn line_ends_and_outer_space_make_no_other_text() {
        assert_eq!(tidy("\r\n a\r\nb \n"), "a\nb");
    }
}
