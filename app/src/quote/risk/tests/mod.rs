mod contact;
mod hostile;
mod kept;
mod people;
mod places;

use super::{RiskKind, find_risks, kept::KeptNames};
use crate::coding::text::cut;

fn list(names: &[&str]) -> KeptNames {
    let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
    KeptNames::new(&names)
}

/// What of a kind is found in a text, as its words.
fn found(kind: RiskKind, lang: &str, text: &str, names: &KeptNames) -> Vec<String> {
    find_risks(text, &lang.parse().unwrap(), names)
        .into_iter()
        .filter(|risk| risk.kind == kind)
        .map(|risk| {
            cut(text, risk.range)
                .expect("a range of the text")
                .to_string()
        })
        .collect()
}

/// Every text must hold a risk of one of these kinds that covers these words.
#[track_caller]
fn expect(kinds: &[RiskKind], cases: &[(&str, &str, &str)]) {
    let missed: Vec<String> = cases
        .iter()
        .filter(|(lang, text, words)| {
            !kinds.iter().any(|kind| {
                let found = found(*kind, lang, text, &KeptNames::default());
                found.iter().any(|found| found.contains(words))
            })
        })
        .map(|(lang, text, words)| {
            let all = find_risks(text, &lang.parse().unwrap(), &KeptNames::default());
            let all: Vec<_> = all
                .iter()
                .map(|risk| (risk.kind, cut(text, risk.range).unwrap_or_default()))
                .collect();
            format!("{lang}: {words} in {text}: {all:?}")
        })
        .collect();
    assert!(missed.is_empty(), "not found:\n{}", missed.join("\n"));
}

/// No text may hold a risk of this kind.
#[track_caller]
fn expect_none(kind: RiskKind, cases: &[(&str, &str)]) {
    for (lang, text) in cases {
        let found = found(kind, lang, text, &KeptNames::default());
        assert_eq!(found, Vec::<String>::new(), "{lang}: {text}");
    }
}
