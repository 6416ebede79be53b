//! Where a text uses words of the vocabulary: whole words by ICU's segmentation, whatever their case.

use super::Term;
use crate::language::Lang;
use icu::{
    casemap::CaseMapper,
    normalizer::ComposingNormalizerBorrowed,
    segmenter::{WordSegmenter, options::WordBreakInvariantOptions},
};
use std::{collections::HashMap, ops::Range};

/// A word of the vocabulary in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes of the text; always whole characters.
    pub range: Range<usize>,
    /// Which of the given terms it is.
    pub term: usize,
}

/// Every place in which a text in this language uses one of these terms, in order and apart from one another. Where
/// two begin at the same place the longer is meant: “social justice” before “social”. In scripts without spaces a word is
/// missed where the dictionary parts it from its neighbours in another way: better than marking a part of another word.
pub fn find_terms(text: &str, lang: &Lang, terms: &[Term]) -> Vec<Found> {
    let mut names: HashMap<String, usize> = HashMap::new();
    for (place, term) in terms.iter().enumerate() {
        for name in term.names(lang) {
            names.entry(compared(name)).or_insert(place);
        }
    }
    names.remove("");
    let Some(longest) = names.keys().map(|name| name.chars().count()).max() else {
        return Vec::new();
    };
    let words = words_of(text);
    let mut found = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let start = words[next].start;
        let fitting = (next..words.len())
            // Composed letters and folded ones differ in number, but never threefold.
            .take_while(|last| text[start..words[*last].end].chars().count() <= longest * 3)
            .filter_map(|last| {
                let range = start..words[last].end;
                let term = names.get(&compared(&text[range.clone()]))?;
                Some((last, Found { range, term: *term }))
            })
            .last();
        next = match fitting {
            Some((last, one)) => {
                found.push(one);
                last + 1
            }
            None => next + 1,
        };
    }
    found
}

/// A text as it is compared: without case, letters composed, any white space one space.
fn compared(text: &str) -> String {
    let spaced: Vec<&str> = text.split_whitespace().collect();
    let composed = ComposingNormalizerBorrowed::new_nfc()
        .normalize(&spaced.join(" "))
        .into_owned();
    CaseMapper::new().fold_string(&composed).into_owned()
}

/// The words of a text. Scripts without spaces are told apart by a dictionary.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut words = Vec::new();
    let mut start = 0;
    for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
        if kind.is_word_like() {
            words.push(start..end);
        }
        start = end;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::TermId,
        vocabulary::{Concept, Wording},
    };

    fn concept(concept: Concept) -> Term {
        Term {
            id: TermId(concept.as_str().into()),
            concept: Some(concept),
            session: None,
            wordings: Default::default(),
        }
    }

    fn own(lang: &str, names: &[&str]) -> Term {
        let wording = Wording {
            names: names.iter().map(|name| name.to_string()).collect(),
            definition: "Agreed.".into(),
        };
        Term {
            id: TermId("own".into()),
            concept: None,
            session: None,
            wordings: [(lang.parse().unwrap(), wording)].into(),
        }
    }

    fn found<'a>(text: &'a str, lang: &str, terms: &[Term]) -> Vec<&'a str> {
        let found = find_terms(text, &lang.parse().unwrap(), terms);
        found.into_iter().map(|one| &text[one.range]).collect()
    }

    #[test]
    fn whole_words_are_found_whatever_their_case_and_parts_of_words_are_not() {
        let terms = Concept::ALL.map(concept);
        assert_eq!(
            found(
                "EQUITY is not equality. Injustice, inequity; Justice!",
                "en",
                &terms
            ),
            ["EQUITY", "equality", "Justice"]
        );
        assert_eq!(
            found("Equidad e INCLUSIÓN", "es", &terms),
            ["Equidad", "INCLUSIÓN"]
        );
        // The same letters in another language are another word.
        assert!(found("Equidad", "en", &terms).is_empty());
        assert!(found("", "en", &terms).is_empty());
    }

    #[test]
    fn an_accent_typed_apart_is_the_same_word() {
        let terms = [concept(Concept::Inclusion)];
        assert_eq!(
            found("la inclusio\u{301}n.", "es", &terms),
            ["inclusio\u{301}n"]
        );
    }

    #[test]
    fn scripts_without_spaces_and_from_the_right_are_read_word_by_word() {
        let terms = Concept::ALL.map(concept);
        assert_eq!(
            found("教育公平、社会正义", "zh-Hans", &terms),
            ["公平", "正义"]
        );
        assert_eq!(
            found("نريد العدالة والمساواة", "ar", &terms),
            ["العدالة", "والمساواة"]
        );
        assert_eq!(found("እኩልነት እና ፍትህ።", "am", &terms), ["እኩልነት", "ፍትህ"]);
        assert_eq!(
            found("Sự công  bằng và công lý", "vi", &terms),
            ["công  bằng", "công lý"]
        );
    }

    #[test]
    fn names_typed_by_the_staff_are_found_and_the_longer_is_meant() {
        let terms = [
            own("en", &["justice"]),
            own("en", &["social justice", "Fair Share"]),
        ];
        let text = "Social justice is a fair share; justice is more.";
        let places = find_terms(text, &"en".parse().unwrap(), &terms);
        let named: Vec<(&str, usize)> = places
            .iter()
            .map(|one| (&text[one.range.clone()], one.term))
            .collect();
        assert_eq!(
            named,
            [("Social justice", 1), ("fair share", 1), ("justice", 0)]
        );
    }

    #[test]
    fn hostile_texts_end_and_keep_their_characters_whole() {
        let terms = [own("en", &["a b", "👩‍👩‍👧", " "])];
        for text in [
            "\u{0}",
            "a\u{301} b",
            &"a ".repeat(20_000),
            "👩‍👩‍👧 a b",
            "\u{202e}a b",
        ] {
            for one in find_terms(text, &"en".parse().unwrap(), &terms) {
                assert!(
                    text.is_char_boundary(one.range.start) && text.is_char_boundary(one.range.end)
                );
            }
        }
    }
}
