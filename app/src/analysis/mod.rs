//! What the codes say together: which stand on the same words, in which sessions they came up, in which groups they
//! are released, and the words behind every figure.
//!
//! Who may see it: those who read words to code them, and nobody else. They see each passage with its language and its
//! question already, so a count of passages by code, language, question or session tells them nothing that reading
//! does not. Everything else about a speaker stays out: no figure here joins two answers of one family (what is
//! counted is a passage, never a response), and by a declared group there are the released tables alone, as everybody
//! in the initiative sees them. Whoever codes blind is counted what they may read, and no more.
//!
//! All of it but the released tables can be looked at as it stood at an earlier version of the codebook.

pub mod actions;
pub mod address;
pub mod pages;
pub mod store;

use crate::{
    coding::text::Range,
    ids::{AccountId, CodeId, PassageId, SessionId, SurveyId},
    language::Lang,
};
use std::{
    collections::{BTreeSet, HashMap},
    str::FromStr,
};

/// One coding, as far as counting needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub code: CodeId,
    pub passage: PassageId,
    /// Code points of the passage.
    pub range: Range,
}

/// When two codes count as standing together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nearness {
    /// Their ranges share at least one code point.
    #[default]
    Overlap,
    /// Both are on the same passage, wherever.
    Passage,
}

impl Nearness {
    pub const ALL: [Nearness; 2] = [Nearness::Overlap, Nearness::Passage];

    /// The nearness as an address writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Nearness::Overlap => "overlap",
            Nearness::Passage => "passage",
        }
    }
}

impl FromStr for Nearness {
    type Err = String;

    fn from_str(text: &str) -> Result<Nearness, String> {
        let found = Nearness::ALL.into_iter().find(|near| near.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a nearness. Choose overlap or passage."))
    }
}

/// Which codings are looked at. Empty: all of the initiative that the reader may read, as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub code: Option<CodeId>,
    /// A second code that stands with the first, as near as [`Choice::near`] says.
    pub with: Option<CodeId>,
    pub near: Nearness,
    pub language: Option<Lang>,
    /// The answers to one question; to all of the survey's where its name is empty.
    pub question: Option<(SurveyId, String)>,
    pub session: Option<SessionId>,
    pub coder: Option<AccountId>,
    /// The version of the codebook at whose end the codings are looked at.
    pub version: Option<i64>,
}

/// In how many passages codes stand together. Codes are meant by their place in the list that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Passages with each code.
    pub alone: Vec<usize>,
    /// Passages with both, for each pair of codes that has any; the smaller place stands first.
    pairs: HashMap<(usize, usize), usize>,
}

/// Two codes that stand together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub one: usize,
    pub other: usize,
    /// Passages in which they do.
    pub passages: usize,
    /// The c-coefficient: of the passages with either code, the share in which both stand together; 0 to 1.
    pub coefficient: f64,
}

impl Together {
    /// Counts passages by the codes that stand together in them. A passage counts once for a pair, however often the
    /// two meet in it and whoever put them there; marks of codes that are not in the list are passed over.
    pub fn count(codes: &[CodeId], marks: &[Mark], near: Nearness) -> Together {
        let places: HashMap<&CodeId, usize> = codes.iter().zip(0..).collect();
        let mut by_passage: HashMap<&PassageId, Vec<(Range, usize)>> = HashMap::new();
        for mark in marks {
            if let Some(place) = places.get(&mark.code) {
                let own = by_passage.entry(&mark.passage).or_default();
                own.push((mark.range, *place));
            }
        }
        let mut together = Together {
            alone: vec![0; codes.len()],
            pairs: HashMap::new(),
        };
        for own in by_passage.values_mut() {
            let here: BTreeSet<usize> = own.iter().map(|(_, place)| *place).collect();
            for place in &here {
                together.alone[*place] += 1;
            }
            let met = match near {
                Nearness::Passage => all_pairs(&here),
                Nearness::Overlap => overlapping_pairs(own),
            };
            for pair in met {
                *together.pairs.entry(pair).or_default() += 1;
            }
        }
        together
    }

    /// In how many passages two codes stand together.
    pub fn of(&self, one: usize, other: usize) -> usize {
        let pair = (one.min(other), one.max(other));
        self.pairs.get(&pair).copied().unwrap_or(0)
    }

    /// The pairs that stand together at all, the strongest first; where two are as strong, the one in more passages.
    pub fn strongest(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = self
            .pairs
            .iter()
            .map(|((one, other), passages)| {
                let either = self.alone[*one] + self.alone[*other] - passages;
                Pair {
                    one: *one,
                    other: *other,
                    passages: *passages,
                    coefficient: *passages as f64 / either as f64,
                }
            })
            .collect();
        pairs.sort_by(|a, b| {
            let strength = b.coefficient.total_cmp(&a.coefficient);
            let number = b.passages.cmp(&a.passages);
            strength
                .then(number)
                .then((a.one, a.other).cmp(&(b.one, b.other)))
        });
        pairs
    }
}

fn all_pairs(here: &BTreeSet<usize>) -> BTreeSet<(usize, usize)> {
    let others = |one: usize| here.range(one + 1..).map(move |other| (one, *other));
    here.iter().flat_map(|one| others(*one)).collect()
}

/// Half-open ranges that only touch do not overlap.
fn overlapping_pairs(own: &mut [(Range, usize)]) -> BTreeSet<(usize, usize)> {
    own.sort_by_key(|(range, place)| (range.start, range.end, *place));
    let mut met = BTreeSet::new();
    // What began before and goes on; what has ended is left behind, so that long texts are gone through once.
    let mut open: Vec<(Range, usize)> = Vec::new();
    for (range, place) in own.iter().filter(|(range, _)| !range.is_empty()) {
        open.retain(|(before, _)| before.end > range.start);
        for (_, other) in &open {
            if other != place {
                met.insert((*place.min(other), *place.max(other)));
            }
        }
        if !open.contains(&(*range, *place)) {
            open.push((*range, *place));
        }
    }
    met
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str) -> CodeId {
        CodeId(name.into())
    }

    fn mark(of: &str, passage: &str, start: usize, end: usize) -> Mark {
        Mark {
            code: code(of),
            passage: PassageId(passage.into()),
            range: Range { start, end },
        }
    }

    #[test]
    fn codes_overlap_where_their_ranges_share_a_code_point_and_not_where_they_touch() {
        let codes = [code("bus"), code("cost"), code("time")];
        let marks = [
            mark("bus", "p", 0, 5),
            mark("cost", "p", 4, 9),
            mark("time", "p", 9, 12),
            mark("time", "q", 0, 3),
            mark("gone", "q", 0, 3),
        ];
        let overlap = Together::count(&codes, &marks, Nearness::Overlap);
        assert_eq!(overlap.alone, [1, 1, 2]);
        assert_eq!(overlap.of(0, 1), 1);
        assert_eq!(overlap.of(1, 0), 1);
        assert_eq!((overlap.of(1, 2), overlap.of(0, 2)), (0, 0));
        let passage = Together::count(&codes, &marks, Nearness::Passage);
        assert_eq!((passage.of(1, 2), passage.of(0, 2)), (1, 1));
    }

    #[test]
    fn a_passage_counts_once_for_a_pair_however_often_it_was_coded() {
        let codes = [code("bus"), code("cost")];
        let mut marks = vec![mark("bus", "p", 0, 50); 3];
        marks.extend([mark("cost", "p", 1, 3), mark("cost", "p", 7, 9)]);
        for near in Nearness::ALL {
            let together = Together::count(&codes, &marks, near);
            assert_eq!((together.of(0, 1), &together.alone[..]), (1, &[1, 1][..]));
        }
    }

    #[test]
    fn the_coefficient_is_the_share_of_passages_with_either_code_that_have_both_together() {
        let codes = [code("bus"), code("cost"), code("time")];
        let marks = [
            mark("bus", "p", 0, 5),
            mark("cost", "p", 0, 5),
            mark("bus", "q", 0, 5),
            mark("time", "q", 0, 5),
            mark("bus", "r", 0, 5),
            mark("time", "r", 0, 5),
            mark("bus", "s", 0, 5),
        ];
        let strongest = Together::count(&codes, &marks, Nearness::Overlap).strongest();
        let pairs: Vec<_> = strongest
            .iter()
            .map(|pair| (pair.one, pair.other))
            .collect();
        assert_eq!(pairs, [(0, 2), (0, 1)]);
        assert_eq!(strongest[0].coefficient, 0.5);
        assert_eq!(strongest[1].coefficient, 0.25);
    }

    #[test]
    fn overlaps_found_in_one_pass_are_those_of_comparing_everything_with_everything() {
        let mut state = 11_u64;
        let mut roll = |sides: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            ((state >> 33) % sides) as usize
        };
        for _ in 0..500 {
            let mut own: Vec<(Range, usize)> = (0..roll(12))
                .map(|_| {
                    let start = roll(20);
                    let end = start + roll(9);
                    (Range { start, end }, roll(5))
                })
                .collect();
            let mut expected = BTreeSet::new();
            for (one, code) in &own {
                for (other, second) in &own {
                    if code < second && one.start.max(other.start) < one.end.min(other.end) {
                        expected.insert((*code, *second));
                    }
                }
            }
            assert_eq!(overlapping_pairs(&mut own), expected, "{own:?}");
        }
    }
}
