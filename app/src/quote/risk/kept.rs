//! The names an initiative keeps so that no quote repeats them: school staff, places, schools.

use super::{
    fold::{Folded, fold},
    tables::{GENERIC, set},
    word::{Word, forms},
};
use crate::coding::text::Range;
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::LazyLock,
};

static GENERIC_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| set(GENERIC));

/// A name that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its place in the list.
    pub name: usize,
    pub range: Range,
}

/// The kept names, ready to be looked for.
#[derive(Default)]
pub struct KeptNames {
    names: Vec<String>,
    /// Names by each of their words that points at them alone.
    by_word: HashMap<String, Vec<Key>>,
    /// Names in scripts that put no space between words, whole.
    by_text: HashMap<String, usize>,
    lengths: BTreeSet<usize>,
}

#[derive(Clone, Copy)]
struct Key {
    name: usize,
    /// Letters that may follow: endings of case, number and possession.
    spare: usize,
}

impl KeptNames {
    /// Reads a list of names. Empty ones are left out.
    pub fn new(names: &[String]) -> KeptNames {
        let mut kept = KeptNames::default();
        for name in names {
            let name = name.trim();
            if !name.is_empty() {
                kept.add(name);
            }
        }
        kept
    }

    /// A name by its place in the list.
    pub fn name(&self, at: usize) -> &str {
        &self.names[at]
    }

    fn add(&mut self, name: &str) {
        let at = self.names.len();
        self.names.push(name.to_string());
        let folded = fold(name).replace('\'', "");
        let words: Vec<&str> = folded
            .split(|character: char| !super::fold::is_word(character))
            .filter(|word| !word.is_empty())
            .collect();
        let telling: Vec<&str> = words
            .iter()
            .filter(|word| is_long_enough(word) && !GENERIC_WORDS.contains(**word))
            .copied()
            .collect();
        // A name made of everyday words alone is looked for by all of them: better too often than never.
        let keys = if telling.is_empty() { &words } else { &telling };
        for word in keys {
            if word.chars().any(is_unspaced) {
                let text: Vec<char> = word.chars().collect();
                self.lengths.insert(text.len());
                self.by_text.insert(word.to_string(), at);
            } else {
                self.add_word(word, at);
            }
        }
        if words.iter().any(|word| word.chars().any(is_unspaced)) && words.len() > 1 {
            let joined = words.concat();
            self.lengths.insert(joined.chars().count());
            self.by_text.insert(joined, at);
        }
    }

    fn add_word(&mut self, word: &str, name: usize) {
        let length = word.chars().count();
        let is_ethiopic = word
            .chars()
            .any(|letter| ('\u{1200}'..='\u{137f}').contains(&letter));
        let spare = match length {
            _ if is_ethiopic => 3,
            0..=2 => 0,
            3 => 2,
            _ => 4,
        };
        let mut insert = |word: &str, spare: usize| {
            let keys = self.by_word.entry(word.to_string()).or_default();
            keys.push(Key { name, spare });
        };
        insert(word, spare);
        if let Some(bare) = word
            .strip_prefix("ال")
            .filter(|bare| bare.chars().count() >= 2)
        {
            insert(bare, 2);
        }
        // Slavic and some other endings change the last vowel: Ольга, Ольги, Ольгой.
        let last = word.chars().last().unwrap_or_default();
        let is_cyrillic = ('а'..='я').contains(&last);
        let is_vowel = "аяоеиыьйуюaoeiuy".contains(last);
        if is_vowel && (length >= 5 || (is_cyrillic && length >= 4)) {
            insert(&word[..word.len() - last.len_utf8()], 3);
        }
    }

    /// Where the names stand in a text, whole or by a word of theirs that others do not share.
    pub fn find(&self, folded: &Folded, words: &[Word]) -> Vec<Kept> {
        let mut found = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        for word in words {
            self.find_word(word, &mut found);
        }
        self.find_unspaced(folded, &mut found);
        found
    }

    fn find_word(&self, word: &Word, found: &mut Vec<Kept>) {
        let joined = word.text.replace('\'', "");
        let pieces = word.text.split('\'').filter(|piece| !piece.is_empty());
        let mut candidates: Vec<&str> = forms(&joined);
        candidates.extend(pieces);
        for candidate in candidates {
            let ends = candidate
                .char_indices()
                .map(|(at, _)| at)
                .chain([candidate.len()]);
            let ends: Vec<usize> = ends.collect();
            // The longest ending a name may carry is four letters.
            for (spare, end) in ends.iter().rev().take(5).enumerate() {
                // Room 1 is not Room 12.
                if candidate[*end..].starts_with(|cut: char| cut.is_ascii_digit()) {
                    break;
                }
                let known = self.by_word.get(&candidate[..*end]);
                for key in known.into_iter().flatten().filter(|key| key.spare >= spare) {
                    found.push(Kept {
                        name: key.name,
                        range: word.range,
                    });
                }
            }
        }
    }

    /// Looks at every stretch of the lengths the names have, with separators left out: 王 老师 is 王老师.
    fn find_unspaced(&self, folded: &Folded, found: &mut Vec<Kept>) {
        if self.lengths.is_empty() {
            return;
        }
        let letters: Vec<(usize, char)> = folded
            .text
            .char_indices()
            .filter(|(_, letter)| super::fold::is_word(*letter))
            .collect();
        for length in &self.lengths {
            for stretch in letters.windows(*length) {
                if !is_unspaced(stretch[0].1) {
                    continue;
                }
                let text: String = stretch.iter().map(|(_, letter)| *letter).collect();
                if let Some(name) = self.by_text.get(&text) {
                    let (last, letter) = stretch[length - 1];
                    let range = folded.range(stretch[0].0..last + letter.len_utf8());
                    found.push(Kept { name: *name, range });
                }
            }
        }
    }
}

/// Whether a part of a longer name says enough alone.
fn is_long_enough(word: &str) -> bool {
    let most_letters_a_syllable = word.chars().all(|letter| letter >= '\u{1100}');
    word.chars().count() >= if most_letters_a_syllable { 2 } else { 3 }
}

/// Scripts that put no space between words, and Korean, whose particles cling to them (decomposed, as folding leaves
/// it).
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0eff}' | '\u{0f00}'..='\u{0fff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}'
        | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}
