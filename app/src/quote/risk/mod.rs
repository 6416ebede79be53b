//! What in a text might tell who spoke. It flags too much rather than too little: a person decides.
//!
//! Every detector looks at the text folded ([`fold`]), so that digits of any script, accents, spelling variants and
//! invisible characters make no difference, and takes time in proportion to the text.

mod address;
mod contact;
mod cues;
pub mod kept;
mod numbers;
mod people;
mod tables;
mod word;

#[cfg(test)]
mod tests;

use crate::{
    coding::{fold, text::Range},
    language::Lang,
};
use fold::{Folded, fold};
use kept::KeptNames;
use regex::Regex;
use std::sync::LazyLock;

/// What a stretch of text might be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RiskKind {
    /// A name the initiative keeps.
    KeptName,
    Email,
    Phone,
    Link,
    /// A name on a service, or a service where one has a name.
    Handle,
    Address,
    Place,
    /// A number that may belong to one person.
    Number,
    Date,
    Age,
    /// A title with what follows or precedes it.
    Titled,
    /// What somebody says they or others are called.
    NameGiven,
    /// A word that looks like a name.
    PossibleName,
    /// A text in capitals, in which names cannot be told from other words.
    Capitals,
}

impl RiskKind {
    pub const ALL: [RiskKind; 14] = [
        RiskKind::KeptName,
        RiskKind::Email,
        RiskKind::Phone,
        RiskKind::Link,
        RiskKind::Handle,
        RiskKind::Address,
        RiskKind::Place,
        RiskKind::Number,
        RiskKind::Date,
        RiskKind::Age,
        RiskKind::Titled,
        RiskKind::NameGiven,
        RiskKind::PossibleName,
        RiskKind::Capitals,
    ];

    /// The kind as messages select by it.
    pub fn as_str(self) -> &'static str {
        match self {
            RiskKind::KeptName => "kept",
            RiskKind::Email => "email",
            RiskKind::Phone => "phone",
            RiskKind::Link => "link",
            RiskKind::Handle => "handle",
            RiskKind::Address => "address",
            RiskKind::Place => "place",
            RiskKind::Number => "number",
            RiskKind::Date => "date",
            RiskKind::Age => "age",
            RiskKind::Titled => "titled",
            RiskKind::NameGiven => "given",
            RiskKind::PossibleName => "possible",
            RiskKind::Capitals => "capitals",
        }
    }

    /// Whether there is next to no doubt what it is: such a thing never goes into words a checker types.
    pub fn is_certain(self) -> bool {
        matches!(
            self,
            RiskKind::KeptName | RiskKind::Email | RiskKind::Phone | RiskKind::Link
        )
    }
}

/// A stretch of a text that might tell who spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Risk {
    /// Code points of the text.
    pub range: Range,
    pub kind: RiskKind,
}

/// A risk in the making.
struct Finding(Risk);

impl Finding {
    fn new(kind: RiskKind, range: Range) -> Finding {
        Finding(Risk { range, kind })
    }

    /// As far as this range, on whichever side it lies.
    fn to(self, other: Range) -> Finding {
        let range = self.0.range;
        Finding::new(
            self.0.kind,
            Range {
                start: range.start.min(other.start),
                end: range.end.max(other.end),
            },
        )
    }
}

static UNSPACED: LazyLock<Vec<(RiskKind, Regex)>> = LazyLock::new(|| {
    let read = |(kind, pattern): &(RiskKind, &str)| {
        (
            *kind,
            Regex::new(&fold(pattern)).expect("a pattern of ours"),
        )
    };
    tables::UNSPACED.iter().map(read).collect()
});

/// What in a text of a language might tell who spoke, in the order of the text. Ranges of one kind do not overlap.
pub fn find_risks(text: &str, language: &Lang, names: &KeptNames) -> Vec<Risk> {
    let original: Vec<char> = text.chars().collect();
    let whole = Range {
        start: 0,
        end: original.len(),
    };
    let folded = Folded::new(text);
    let words = word::words(&folded, &original);
    let mut found = Vec::new();
    for kept in names.find(&folded, &words) {
        found.push(Finding::new(RiskKind::KeptName, kept.range));
    }
    contact::find(&folded, &words, &mut found);
    numbers::find(&folded, &words, &mut found);
    let has_capitals = words
        .iter()
        .any(|word| word.capitals != word::Capitals::None && word.text.len() > 1);
    address::find(&folded, &words, has_capitals, &mut found);
    people::find(whole, &words, language, &mut found);
    for (kind, pattern) in UNSPACED.iter() {
        for hit in pattern.find_iter(&folded.text) {
            found.push(Finding::new(*kind, folded.range(hit.range())));
        }
    }
    merged(found)
}

/// The risks that touch a part of a text, as ranges of that part. The text around it is looked at, too: it tells
/// where a sentence begins, and what stands before a name.
pub fn find_risks_within(text: &str, part: Range, language: &Lang, names: &KeptNames) -> Vec<Risk> {
    let risks = find_risks(text, language, names).into_iter();
    let cut = |risk: Risk| Risk {
        range: Range {
            start: risk.range.start.max(part.start) - part.start,
            end: risk.range.end.min(part.end).saturating_sub(part.start),
        },
        ..risk
    };
    risks
        .filter(|risk| risk.range.start < part.end && risk.range.end > part.start)
        .map(cut)
        .collect()
}

/// The kept names that stand in a text, each once, in the order of the list.
pub fn find_kept<'a>(text: &str, names: &'a KeptNames) -> Vec<&'a str> {
    let original: Vec<char> = text.chars().collect();
    let folded = Folded::new(text);
    let words = word::words(&folded, &original);
    let mut found: Vec<usize> = names
        .find(&folded, &words)
        .iter()
        .map(|kept| kept.name)
        .collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|name| names.name(name)).collect()
}

fn merged(found: Vec<Finding>) -> Vec<Risk> {
    let mut risks: Vec<Risk> = found
        .into_iter()
        .map(|finding| finding.0)
        .filter(|risk| !risk.range.is_empty())
        .collect();
    risks.sort_by_key(|risk| (risk.kind, risk.range));
    let mut kept: Vec<Risk> = Vec::with_capacity(risks.len());
    for risk in risks {
        match kept.last_mut() {
            Some(last) if last.kind == risk.kind && risk.range.start < last.range.end => {
                last.range.end = last.range.end.max(risk.range.end);
            }
            _ => kept.push(risk),
        }
    }
    kept.sort();
    kept
}
