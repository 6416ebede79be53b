//! Telephone numbers and other long numbers, days and ages.

use super::{
    Finding, RiskKind,
    fold::Folded,
    tables::{AGE_WORDS, CALL_WORDS, MONTHS, NUMBER_WORDS, set},
    word::{Word, is_in},
};
use regex::Regex;
use std::{collections::HashSet, sync::LazyLock};

/// A telephone number has this many digits; less only where a word says that it is one.
const PHONE: usize = 7;
/// From so many digits on, a number may be a postcode or the number of a card, a case or a pupil.
const LONG: usize = 5;
/// So many numbers spelled out in a row are a telephone number.
const SPELLED: usize = 6;

static MONTH: LazyLock<HashSet<String>> = LazyLock::new(|| set(MONTHS));
static NUMBER: LazyLock<HashSet<String>> = LazyLock::new(|| set(NUMBER_WORDS));
static AGE: LazyLock<HashSet<String>> = LazyLock::new(|| set(AGE_WORDS));
static CALL: LazyLock<HashSet<String>> = LazyLock::new(|| set(CALL_WORDS));

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    folded_regex(
        r"(?x)\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}
        | \d{2,4}\s?(?:年|년)\s?\d{1,2}\s?(?:月|월)(?:\s?\d{1,2}\s?(?:日|号|號|일))?
        | \d{1,2}\s?(?:月|월)\s?\d{1,2}\s?(?:日|号|號|일)",
    )
});
static AGE_BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    folded_regex(r"\d{1,3}\s?(?:y\.?\s?/?\.?o\b|岁|歲|歳|才|个月大|살|세|ปี|ឆ្នាំ|နှစ်|အရွယ်)")
});
/// A row of years, as a school year is written, is nobody's number.
static YEARS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:19|20)\d\d\s?[-/]\s?(?:19|20)?\d\d$").expect("a pattern of ours")
});
/// Thousands, as sums of money are written.
static THOUSANDS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$").expect("a pattern of ours"));

/// A pattern in the letters of a folded text: Hangul and accents stand decomposed there.
fn folded_regex(pattern: &str) -> Regex {
    Regex::new(&super::fold::fold(pattern)).expect("a pattern of ours")
}

/// Numbers that may belong to one person.
pub fn find(folded: &Folded, words: &[Word], found: &mut Vec<Finding>) {
    for (kind, pattern) in [(RiskKind::Date, &DATE), (RiskKind::Age, &AGE_BEHIND)] {
        for hit in pattern.find_iter(&folded.text) {
            found.push(Finding::new(kind, folded.range(hit.range())));
        }
    }
    find_rows_of_digits(folded, found);
    find_han_digits(folded, found);
    find_among_words(words, found);
}

/// Digits with what people put between them, in one pass.
fn find_rows_of_digits(folded: &Folded, found: &mut Vec<Finding>) {
    let text = &folded.text;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (mut end, mut digits, mut gap) = (at, 0, 0);
        for (place, character) in text[at..].char_indices() {
            if character.is_ascii_digit() {
                digits += 1;
                gap = 0;
                end = at + place + 1;
            } else if gap < 4 && is_between(character) {
                gap += 1;
            } else {
                break;
            }
        }
        let row = &text[at..end];
        let after_call = text[..at].ends_with(['+', '☎', '#']);
        if digits >= LONG && !YEARS.is_match(row) && !THOUSANDS.is_match(row) {
            let kind = if digits >= PHONE || after_call {
                RiskKind::Phone
            } else {
                RiskKind::Number
            };
            let start = if text[..at].ends_with(['+', '(']) {
                at - 1
            } else {
                at
            };
            found.push(Finding::new(kind, folded.range(start..end)));
        }
        at = end.max(at + 1);
    }
}

fn is_between(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t'
            | '-'
            | '.'
            | ','
            | '/'
            | '('
            | ')'
            | '['
            | ']'
            | '·'
            | '•'
            | '_'
            | '*'
            | '،'
            | '٫'
            | '٬'
            | ':'
            | '\u{2212}'
            | 'ー'
            | '~'
    )
}

/// Chinese and Japanese digits, and Ethiopic ones, written out as a telephone number is.
fn find_han_digits(folded: &Folded, found: &mut Vec<Finding>) {
    let mut start = None;
    let mut count = 0;
    let mut last = 0;
    let mut close = |start: &mut Option<usize>, count: &mut usize, last: usize| {
        if let Some(start) = start.take()
            && *count >= PHONE
        {
            found.push(Finding::new(RiskKind::Phone, folded.range(start..last)));
        }
        *count = 0;
    };
    for (at, character) in folded.text.char_indices() {
        if matches!(
            character,
            '〇' | '零'
                | '一'
                | '二'
                | '三'
                | '四'
                | '五'
                | '六'
                | '七'
                | '八'
                | '九'
                | '两'
                | '幺'
                | '\u{1369}'..='\u{1371}'
        ) {
            start.get_or_insert(at);
            count += 1;
            last = at + character.len_utf8();
        } else if !(character == ' ' || character == '-') {
            close(&mut start, &mut count, last);
        }
    }
    close(&mut start, &mut count, last);
}

fn find_among_words(words: &[Word], found: &mut Vec<Finding>) {
    let is_spelled = |word: &Word| word.is_number() || is_in(&NUMBER, word.text);
    let is_count = |word: &&Word| {
        let length = word.text.chars().count();
        length <= 12 && (is_in(&NUMBER, word.text) || (word.has_digit() && length <= 6))
    };
    let mut spelled = 0;
    for (at, word) in words.iter().enumerate() {
        spelled = if is_spelled(word) { spelled + 1 } else { 0 };
        if spelled >= SPELLED {
            let first = &words[at + 1 - spelled];
            found.push(Finding::new(RiskKind::Phone, first.range).to(word.range));
        }
        let near = &words[at.saturating_sub(2)..(at + 3).min(words.len())];
        let is_day = |other: &&Word| {
            other.has_digit()
                && other.text.len() <= 4
                && other.text.starts_with(|c: char| c.is_ascii_digit())
        };
        if is_in(&MONTH, word.text) {
            for day in near.iter().filter(is_day) {
                found.push(Finding::new(RiskKind::Date, word.range).to(day.range));
            }
        }
        if is_in(&AGE, word.text) {
            for count in near.iter().filter(is_count) {
                found.push(Finding::new(RiskKind::Age, word.range).to(count.range));
            }
        }
        let ahead = &words[at + 1..(at + 5).min(words.len())];
        if is_in(&CALL, word.text)
            && let Some(number) = ahead
                .iter()
                .find(|other| other.has_digit() && other.text.len() >= 3)
        {
            found.push(Finding::new(RiskKind::Phone, word.range).to(number.range));
        }
    }
}
