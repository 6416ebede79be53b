//! Which languages of a session Harken can speak, and which it cannot yet.

use crate::{
    i18n::{Words, negotiate::find_best},
    language::Lang,
};

/// The languages of a session, parted.
pub struct Spoken {
    /// The words of each language that Harken speaks, in the session's order, none twice.
    pub words: Vec<Words>,
    /// Languages that nobody has translated Harken into.
    pub missing: Vec<Lang>,
}

impl Spoken {
    /// Parts the languages of a session. One of no language is taken to be in the reader's.
    pub fn of(languages: &[Lang], reader: Words) -> Spoken {
        let available: Vec<Lang> = Words::all().map(|words| words.lang().clone()).collect();
        let mut spoken = Spoken {
            words: Vec::new(),
            missing: Vec::new(),
        };
        for lang in languages {
            let known = find_best(std::slice::from_ref(lang), &available).and_then(Words::find);
            match known {
                Some(words) => spoken.add(words),
                None => spoken.missing.push(lang.clone()),
            }
        }
        if languages.is_empty() {
            spoken.add(reader);
        }
        spoken
    }

    fn add(&mut self, words: Words) {
        if !self.words.iter().any(|known| known.lang() == words.lang()) {
            self.words.push(words);
        }
    }

    /// For papers that are handed out: in place of what is missing, English.
    pub fn with_english(mut self) -> Vec<Words> {
        if !self.missing.is_empty() {
            self.add(Words::english());
        }
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(tags: &[&str]) -> (Vec<String>, Vec<String>, Vec<String>) {
        let languages: Vec<Lang> = tags.iter().map(|tag| tag.parse().unwrap()).collect();
        let names = |words: &[Words]| words.iter().map(|words| words.lang().to_string()).collect();
        let spoken = Spoken::of(&languages, Words::english());
        let missing = spoken.missing.iter().map(Lang::to_string).collect();
        (names(&spoken.words), missing, names(&spoken.with_english()))
    }

    fn owned(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| tag.to_string()).collect()
    }

    #[test]
    fn a_language_nobody_has_translated_is_named_and_english_stands_in() {
        assert_eq!(
            parted(&["so", "om", "es"]),
            (
                owned(&["so", "es"]),
                owned(&["om"]),
                owned(&["so", "es", "en"])
            )
        );
        assert_eq!(
            parted(&["kij"]),
            (owned(&[]), owned(&["kij"]), owned(&["en"]))
        );
    }

    #[test]
    fn a_region_goes_by_its_language_and_nothing_is_said_twice() {
        assert_eq!(
            parted(&["es-MX", "es", "zh-TW"]),
            (
                owned(&["es", "zh-Hant"]),
                owned(&[]),
                owned(&["es", "zh-Hant"])
            )
        );
        assert_eq!(parted(&[]), (owned(&["en"]), owned(&[]), owned(&["en"])));
    }
}
