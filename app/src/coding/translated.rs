//! Words in another language: who translated them, how far that can be relied on, what lies beside what, and what
//! somebody says is wrong with it.

use super::{Coding, text::Range};
use crate::{ids::DisputeId, language::Lang};
use std::str::FromStr;

/// A passage in another language, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageTranslation {
    pub language: Lang,
    pub text: String,
    /// The translator's name; of a machine's draft, the service's.
    pub translator: String,
    pub origin: TranslationOrigin,
    pub status: TranslationStatus,
    /// Who has checked it; empty while nobody has.
    pub checked_by: String,
    /// Grows by one with each change.
    pub version: i64,
    /// What of the translation says what of the original, in the order of the translation.
    pub segments: Vec<Segment>,
    /// Who has put the segments right; empty while they are as they were proposed.
    pub aligned_by: String,
    /// What is or was said to be wrong with it, in the order in which it was said.
    pub disputes: Vec<Dispute>,
}

/// A stretch of a translation, and the words of the original it stands for. Both in code points of their texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    pub target: Range,
    /// Empty where it stands for nothing there.
    pub source: Range,
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationOrigin {
    Person,
    /// A translation service. It is a draft until a person has checked it.
    Machine,
}

/// How far a translation of words can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationStatus {
    Drafted,
    /// A second person has checked it.
    Approved,
}

/// Somebody says that a stretch of a translation is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    pub id: DisputeId,
    pub version: i64,
    /// The words of the translation that are meant.
    pub said: String,
    pub reason: String,
    /// The name of whoever says so.
    pub raised_by: String,
    pub state: DisputeState,
    /// Why it was kept; empty otherwise.
    pub answer: String,
    /// The name of whoever settled it.
    pub settled_by: String,
}

/// What became of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisputeState {
    Open,
    /// The translation stays as it is.
    Kept,
    /// A newer version says it otherwise.
    Replaced,
}

/// A translation holds at most this many characters.
pub const LONGEST_TRANSLATION: usize = 20_000;
/// A reason or an answer in a dispute holds at most this many.
pub const LONGEST_REASON: usize = 2_000;

impl PassageTranslation {
    /// The disputes nobody has settled.
    pub fn open_disputes(&self) -> impl Iterator<Item = &Dispute> {
        let disputes = self.disputes.iter();
        disputes.filter(|dispute| dispute.state == DisputeState::Open)
    }

    /// Codings of the original as they show on the translation: on each segment that stands for words a code lies on.
    /// They stay what they are: codes of the original's words.
    pub fn project(&self, codings: &[Coding]) -> Vec<Coding> {
        let shown = |coding: &Coding| {
            let range = coding.range;
            let met = self.segments.iter().filter(move |segment| {
                segment.source.start < range.end && range.start < segment.source.end
            });
            let coding = coding.clone();
            met.map(move |segment| Coding {
                range: segment.target,
                ..coding.clone()
            })
            .collect::<Vec<_>>()
        };
        codings.iter().flat_map(shown).collect()
    }
}

impl TranslationOrigin {
    /// The origin as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            TranslationOrigin::Person => "person",
            TranslationOrigin::Machine => "machine",
        }
    }
}

impl FromStr for TranslationOrigin {
    type Err = String;

    fn from_str(text: &str) -> Result<TranslationOrigin, String> {
        [TranslationOrigin::Person, TranslationOrigin::Machine]
            .into_iter()
            .find(|origin| origin.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not where a translation comes from."))
    }
}

impl TranslationStatus {
    /// The status as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            TranslationStatus::Drafted => "drafted",
            TranslationStatus::Approved => "approved",
        }
    }
}

impl FromStr for TranslationStatus {
    type Err = String;

    fn from_str(text: &str) -> Result<TranslationStatus, String> {
        [TranslationStatus::Drafted, TranslationStatus::Approved]
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not a translation's status."))
    }
}

impl DisputeState {
    pub const ALL: [DisputeState; 3] = [
        DisputeState::Open,
        DisputeState::Kept,
        DisputeState::Replaced,
    ];

    /// The state as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            DisputeState::Open => "open",
            DisputeState::Kept => "kept",
            DisputeState::Replaced => "replaced",
        }
    }
}

impl FromStr for DisputeState {
    type Err = String;

    fn from_str(text: &str) -> Result<DisputeState, String> {
        let found = DisputeState::ALL
            .into_iter()
            .find(|state| state.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a state of a dispute."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AccountId, CodeId, CodingId, PassageId};

    fn range(start: usize, end: usize) -> Range {
        Range { start, end }
    }

    #[test]
    fn a_code_shows_on_every_segment_that_stands_for_its_words_and_on_no_other() {
        let translation = PassageTranslation {
            language: "en".parse().unwrap(),
            text: "One. Two. More.".into(),
            translator: "Hodan".into(),
            origin: TranslationOrigin::Person,
            status: TranslationStatus::Drafted,
            checked_by: String::new(),
            version: 1,
            segments: vec![
                Segment {
                    target: range(0, 4),
                    source: range(0, 5),
                },
                Segment {
                    target: range(5, 9),
                    source: range(6, 12),
                },
                Segment {
                    target: range(10, 15),
                    source: range(0, 0),
                },
            ],
            aligned_by: String::new(),
            disputes: Vec::new(),
        };
        let coding = |start, end| Coding {
            id: CodingId("c".into()),
            code: CodeId("late".into()),
            passage: PassageId("p".into()),
            range: range(start, end),
            quote: "words".into(),
            coder: AccountId("a".into()),
        };
        let shown = |start, end| -> Vec<Range> {
            let projected = translation.project(&[coding(start, end)]);
            projected.iter().map(|coding| coding.range).collect()
        };
        assert_eq!(shown(1, 2), [range(0, 4)]);
        assert_eq!(shown(4, 7), [range(0, 4), range(5, 9)]);
        assert_eq!(shown(5, 6), []);
        assert_eq!(translation.project(&[coding(6, 7)])[0].quote, "words");
    }
}
