//! What people write around numbers, names and places, by language. One line is one language, or one script. Words are
//! folded when they are read, so spelling variants need not stand here twice.

mod address;
mod numbers;
mod people;
mod unspaced;

pub use address::{
    BEFORE_NUMBER, LIVE, PLACES_AHEAD, PLACES_BEHIND, STREET_ENDINGS, STREETS_AHEAD, STREETS_BEHIND,
};
pub use numbers::{AGE_WORDS, CALL_WORDS, MONTHS, NUMBER_WORDS, SERVICES};
pub use people::{
    EVERYDAY_CAPITALS, GENERIC, GIVEN_NAMES, HONORIFICS_BEHIND, KIN, NAME_IS, PATRONYMICS,
    SMALL_TITLES, TITLES, TITLES_THAT_ARE_WORDS,
};
pub use unspaced::UNSPACED;

use super::fold::{fold, is_word};
use std::collections::HashSet;

/// The words of a table, folded.
pub fn set(table: &[&str]) -> HashSet<String> {
    let words = table.iter().flat_map(|line| line.split_whitespace());
    words.map(fold).filter(|word| !word.is_empty()).collect()
}

/// The phrases of a table, which stand between bars, each as its folded words.
pub fn phrases(table: &[&str]) -> Vec<Vec<String>> {
    let phrases = table.iter().flat_map(|line| line.split('|'));
    let words = |phrase: &str| -> Vec<String> {
        let folded = fold(phrase);
        let words = folded.split(|letter: char| !is_word(letter) && letter != '\'');
        words
            .filter(|word| !word.is_empty())
            .map(str::to_string)
            .collect()
    };
    phrases
        .map(words)
        .filter(|words| !words.is_empty())
        .collect()
}
