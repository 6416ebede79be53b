//! Names of people: behind a title, behind “my name is”, by a capital where there should be none, or well known.

use super::{
    Finding, RiskKind,
    cues::{Cues, Needs, Side},
    tables::{
        EVERYDAY_CAPITALS, GIVEN_NAMES, HONORIFICS_BEHIND, KIN, NAME_IS, PATRONYMICS, SMALL_TITLES,
        TITLES, TITLES_THAT_ARE_WORDS, set,
    },
    word::{Capitals, Word, is_in},
};
use crate::{coding::text::Range, language::Lang};
use std::{collections::HashSet, sync::LazyLock};

/// Languages that write every noun with a capital: one in the midst of a sentence says nothing.
const CAPITAL_NOUNS: [&str; 3] = ["de", "lb", "nds"];
/// Texts with this share of words in capitals hide the names among them.
const SHOUTED: (usize, usize) = (3, 5);
/// Small words inside a name: “María de la Cruz”.
const PARTICLES: [&str; 16] = [
    "de", "del", "la", "las", "los", "da", "do", "dos", "das", "van", "von", "bin", "ibn", "al",
    "el", "dela",
];

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    use RiskKind::{NameGiven, PossibleName, Titled};
    Cues::default()
        .with(TITLES, Titled, Side::Behind, 2, Needs::Capital)
        .with(
            TITLES_THAT_ARE_WORDS,
            Titled,
            Side::Behind,
            1,
            Needs::Capital,
        )
        .with(SMALL_TITLES, Titled, Side::Behind, 2, Needs::StrictCapital)
        .with(HONORIFICS_BEHIND, Titled, Side::Ahead, 1, Needs::Uncased)
        .with(NAME_IS, NameGiven, Side::Behind, 3, Needs::Anything)
        .with(KIN, PossibleName, Side::Behind, 1, Needs::Uncased)
});
static EVERYDAY: LazyLock<HashSet<String>> = LazyLock::new(|| set(EVERYDAY_CAPITALS));
static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(|| set(GIVEN_NAMES));
static FATHERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    PATRONYMICS
        .iter()
        .map(|ending| super::fold::fold(ending))
        .collect()
});

/// Words that may be somebody's name.
pub fn find(whole: Range, words: &[Word], language: &Lang, found: &mut Vec<Finding>) {
    let cased: Vec<&Word> = words
        .iter()
        .filter(|word| word.is_cased() && word.text.chars().count() > 1)
        .collect();
    let shouted = cased
        .iter()
        .filter(|word| word.capitals == Capitals::All)
        .count();
    let is_shouted = cased.len() >= 4 && shouted * SHOUTED.1 >= cased.len() * SHOUTED.0;
    let has_capitals = cased.iter().any(|word| word.capitals != Capitals::None);
    CUES.find(words, has_capitals && !is_shouted, found);
    for word in words {
        let is_father = FATHERS.iter().any(|ending| {
            word.text
                .strip_suffix(ending.as_str())
                .is_some_and(|stem| stem.chars().count() >= 3)
        });
        if is_in(&KNOWN, word.text) || is_father {
            found.push(Finding::new(RiskKind::PossibleName, word.range));
        }
    }
    if is_shouted {
        found.push(Finding::new(RiskKind::Capitals, whole));
    } else if !CAPITAL_NOUNS.contains(&language.primary()) {
        find_capitals(words, found);
    }
}

/// Rows of words that begin with a capital where no sentence begins.
fn find_capitals(words: &[Word], found: &mut Vec<Finding>) {
    let mut at = 0;
    while at < words.len() {
        if !is_capital(&words[at]) {
            at += 1;
            continue;
        }
        let first = at;
        let mut last = at;
        at += 1;
        while at < words.len() && !words[at].is_initial {
            if is_capital(&words[at]) {
                last = at;
            } else if at - last > 2 || !PARTICLES.contains(&words[at].text) {
                break;
            }
            at += 1;
        }
        // One capital where a sentence begins is grammar; two in a row, or a possessive, are a name.
        if words[first].is_initial && first == last && !is_owner(&words[first]) {
            continue;
        }
        found.push(Finding::new(RiskKind::PossibleName, words[first].range).to(words[last].range));
    }
}

/// “Orlinda's”, and not “it's”.
fn is_owner(word: &Word) -> bool {
    const SHORT: [&str; 14] = [
        "it", "that", "what", "there", "he", "she", "let", "here", "who", "where", "how", "when",
        "this", "everyone",
    ];
    word.text
        .strip_suffix("'s")
        .is_some_and(|owner| !SHORT.contains(&owner))
}

fn is_capital(word: &Word) -> bool {
    word.capitals != Capitals::None
        && word.is_cased()
        && word.text.chars().count() > 1
        && !is_in(&EVERYDAY, word.text)
}
