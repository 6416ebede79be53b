//! The words of a folded text, with what the original shows of them: capitals, and where sentences begin.

use super::fold::{Folded, is_word};
use crate::coding::text::Range;
use std::ops;

/// One word.
pub struct Word<'a> {
    /// Folded, apostrophes inside it kept.
    pub text: &'a str,
    /// Where it stands in the folded text.
    pub bytes: ops::Range<usize>,
    /// Where it stands in the original.
    pub range: Range,
    pub capitals: Capitals,
    /// Whether a sentence begins with it.
    pub is_initial: bool,
}

/// How a word is written, in scripts that have capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capitals {
    /// None, or the script has none.
    None,
    First,
    /// Two letters or more, and every one.
    All,
}

impl Word<'_> {
    pub fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    pub fn has_digit(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }

    /// Whether its script tells capitals from small letters.
    pub fn is_cased(&self) -> bool {
        self.text.chars().any(char::is_lowercase)
    }
}

/// What ends a sentence, once folded.
const ENDS: &str = ".!?؟。۔።፧।॥။\n\u{2028}\u{2029}";

/// The words of a text in order.
pub fn words<'a>(folded: &'a Folded, original: &[char]) -> Vec<Word<'a>> {
    let text = &folded.text;
    let mut found: Vec<Word> = Vec::new();
    let mut is_initial = true;
    let mut start = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let is_inside = is_word(character)
            || (character == '\'' && start.is_some() && next.is_some_and(is_word));
        if is_inside {
            start.get_or_insert(at);
        } else {
            if let Some(start) = start.take() {
                found.push(word(folded, original, start..at, is_initial));
                is_initial = false;
            }
            let after_letter = found.last().is_some_and(|last| {
                last.bytes.end == at && last.text.chars().count() == 1 && !last.is_number()
            });
            // The point of “J. Smith” or “a.m.” ends nothing.
            if ENDS.contains(character) && !(character == '.' && after_letter) {
                is_initial = true;
            }
        }
    }
    if let Some(start) = start {
        found.push(word(folded, original, start..text.len(), is_initial));
    }
    found
}

fn word<'a>(
    folded: &'a Folded,
    original: &[char],
    bytes: ops::Range<usize>,
    is_initial: bool,
) -> Word<'a> {
    let range = folded.range(bytes.clone());
    let letters = original[range.start..range.end].iter();
    let mut letters = letters.filter(|letter| letter.is_alphabetic());
    let is_capital = |letter: &char| letter.is_uppercase();
    let capitals = match letters.next() {
        Some(first) if is_capital(first) => {
            let (mut rest, mut all) = (0, true);
            for letter in letters {
                rest += 1;
                all &= is_capital(letter);
            }
            if all && rest > 0 {
                Capitals::All
            } else {
                Capitals::First
            }
        }
        _ => Capitals::None,
    };
    Word {
        text: &folded.text[bytes.clone()],
        bytes,
        range,
        capitals,
        is_initial,
    }
}

/// What a language writes onto the front of a word, longest first. Folded.
const CLITICS: &[&str] = &[
    // Arabic: and, so, with, like, for, the.
    "وبال",
    "وكال",
    "فبال",
    "ولل",
    "فلل",
    "وال",
    "بال",
    "كال",
    "فال",
    "لل",
    "ال",
    "و",
    "ف",
    "ب",
    "ك",
    "ل",
    // Amharic and Tigrinya: of, in, for, from, about, like, to.
    "ስለ",
    "እንደ",
    "ወደ",
    "እስከ",
    "የ",
    "በ",
    "ለ",
    "ከ",
    "ን",
    "ብ",
    "ዝ",
    // Hebrew.
    "ול",
    "וב",
    "ומ",
    "וה",
    "ש",
    "ה",
    "ו",
    "ב",
    "ל",
    "מ",
];

/// A word as it stands, without its possessive ending, behind an elided article, and without what is written onto its
/// front: every form under which a table may know it.
pub fn forms(word: &str) -> Vec<&str> {
    stripped(word, |_| true)
}

/// As [`forms`], but an Arabic article stays: a place's name follows “school of”, never “the school”.
pub fn forms_with_article(word: &str) -> Vec<&str> {
    stripped(word, |clitic| !clitic.ends_with("ال"))
}

fn stripped(word: &str, may_go: fn(&str) -> bool) -> Vec<&str> {
    let mut forms = vec![word];
    if let Some((before, after)) = word.split_once('\'') {
        forms.extend([before, after]);
    }
    for clitic in CLITICS.iter().filter(|clitic| may_go(clitic)) {
        if let Some(rest) = word.strip_prefix(*clitic)
            && !rest.is_empty()
        {
            forms.push(rest);
        }
    }
    forms
}

/// Whether a table of folded, sorted words has a word in any of its forms.
pub fn is_in(table: &std::collections::HashSet<String>, word: &str) -> bool {
    forms(word).into_iter().any(|form| table.contains(form))
}
