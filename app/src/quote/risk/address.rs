//! Where somebody lives, and the names of places.

use super::{
    Finding, RiskKind,
    cues::{Cues, Needs, Side},
    fold::{Folded, fold},
    tables::{
        BEFORE_NUMBER, LIVE, PLACES_AHEAD, PLACES_BEHIND, STREET_ENDINGS, STREETS_AHEAD,
        STREETS_BEHIND, set,
    },
    word::{Capitals, Word, is_in},
};
use regex::Regex;
use std::{collections::HashSet, sync::LazyLock};

static BEHIND: LazyLock<HashSet<String>> = LazyLock::new(|| set(STREETS_BEHIND));
static AHEAD: LazyLock<HashSet<String>> = LazyLock::new(|| set(STREETS_AHEAD));
static EVERYDAY: LazyLock<HashSet<String>> = LazyLock::new(|| set(BEFORE_NUMBER));
static ENDINGS: LazyLock<Vec<String>> =
    LazyLock::new(|| STREET_ENDINGS.iter().map(|ending| fold(ending)).collect());
static CUES: LazyLock<Cues> = LazyLock::new(|| {
    // A place's name is one phrase of the table each: its words stand between spaces there.
    let split = |table: &[&'static str]| -> Vec<&'static str> {
        table
            .iter()
            .flat_map(|line| line.split_whitespace())
            .collect()
    };
    Cues::default()
        .with(LIVE, RiskKind::Address, Side::Behind, 4, Needs::Anything)
        .with(
            &split(PLACES_AHEAD),
            RiskKind::Place,
            Side::Behind,
            2,
            Needs::StrictCapital,
        )
        .with(
            &split(PLACES_BEHIND),
            RiskKind::Place,
            Side::Ahead,
            2,
            Needs::StrictCapital,
        )
});
/// British, Irish and Canadian postcodes, and the ordinals of streets: “7th St”, “Mill and 4th”.
static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\b[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\b|\b[a-z]\d[a-z]\s?-?\d[a-z]\d\b|\b\d{1,3}(?:st|nd|rd|th)\s(?:and|&|st|street|ave|avenue|rd|road|pl|place)\b|\b(?:and|&)\s\d{1,3}(?:st|nd|rd|th)\b|\bp\.?\s?o\.?\s?box\b|\b(?:c\.?p\.?|cep|zip)\s?:?\s?\d{4,}",
    )
    .expect("a pattern of ours")
});

/// So far from a street's word its number may stand, in words.
const NEAR: usize = 3;

/// Addresses and places.
pub fn find(folded: &Folded, words: &[Word], has_capitals: bool, found: &mut Vec<Finding>) {
    for hit in POSTCODE.find_iter(&folded.text) {
        found.push(Finding::new(RiskKind::Address, folded.range(hit.range())));
    }
    CUES.find(words, has_capitals, found);
    for at in 0..words.len() {
        let is_grown = ENDINGS.iter().any(|ending| {
            words[at]
                .text
                .strip_suffix(ending.as_str())
                .is_some_and(|name| name.chars().count() >= 3)
        });
        let behind = is_grown || is_in(&BEHIND, words[at].text);
        let ahead = is_in(&AHEAD, words[at].text);
        if !behind && !ahead {
            continue;
        }
        if let Some(number) = find_number(words, at) {
            found.push(Finding::new(RiskKind::Address, words[at].range).to(number.range));
        }
        let mut beside = Vec::new();
        if behind && !words[at].is_initial && at > 0 {
            beside.push(&words[at - 1]);
        }
        if ahead {
            beside.extend(find_name(&words[at + 1..]));
        }
        let is_everyday = is_in(&EVERYDAY, words[at].text);
        let is_name = |word: &&&Word| {
            if word.is_cased() {
                word.capitals != Capitals::None && !word.is_initial
            } else {
                !is_everyday && !word.has_digit()
            }
        };
        for name in beside.iter().filter(is_name) {
            found.push(Finding::new(RiskKind::Address, words[at].range).to(name.range));
        }
    }
}

/// The name of a street behind its word, past small words such as “de la”.
fn find_name<'a>(after: &'a [Word]) -> Option<&'a Word<'a>> {
    let mut after = after.iter().take(3).take_while(|word| !word.is_initial);
    let is_small = |word: &&Word| {
        word.is_cased() && word.capitals == Capitals::None && word.text.chars().count() <= 3
    };
    after.find(|word| !is_small(word))
}

/// A short number near a street's word: the next behind it, or one before it that the street's name parts from it.
fn find_number<'a>(words: &'a [Word], at: usize) -> Option<&'a Word<'a>> {
    let is_number = |word: &&Word| {
        word.text.starts_with(|first: char| first.is_ascii_digit()) && word.text.len() <= 6
    };
    let after = words[at + 1..].iter().take(NEAR);
    let before = words[..at].iter().rev().take(NEAR);
    after.chain(before).find(is_number)
}
