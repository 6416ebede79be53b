//! Saturation: whether more sessions still bring new codes.
//!
//! G. Guest, E. Namey and M. Chen, A simple method to assess and report thematic saturation in qualitative research,
//! PLoS ONE 15(5): e0232076 (2020). The base is the first sessions; its number of distinct codes is the denominator
//! throughout. A run is so many sessions in a row after the base; runs slide by one session and overlap. The numerator
//! is the codes seen for the first time within the run. Saturation is reached at the first run whose ratio is at or
//! below the threshold. Ratios are exact: 1 new in 19 is not 5 %, though it rounds to it.

#[cfg(test)]
mod tests;

use std::{cmp::Ordering, collections::BTreeSet, fmt};

/// An exact fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// None when the denominator is 0.
    pub fn new(numerator: u64, denominator: u64) -> Option<Fraction> {
        let (mut a, mut b) = (numerator, denominator);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        (denominator > 0).then(|| Fraction {
            numerator: numerator / a,
            denominator: denominator / a,
        })
    }

    /// So many in a hundred.
    pub fn percent(numerator: u64) -> Fraction {
        Fraction::new(numerator, 100).expect("100 is not 0")
    }

    /// For drawing; comparisons use the fraction itself.
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        let across = |a: u64, b: u64| u128::from(a) * u128::from(b);
        across(self.numerator, other.denominator).cmp(&across(other.numerator, self.denominator))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// What counts as saturated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Sessions in the base, at least 1.
    pub base_size: usize,
    /// Sessions in a run, at least 1.
    pub run_length: usize,
    /// The largest ratio of new codes that still counts as nothing new.
    pub threshold: Fraction,
}

impl Default for Rule {
    /// The method paper's plainest setting: base 4, runs of 2, at most 5 % new.
    fn default() -> Rule {
        Rule {
            base_size: 4,
            run_length: 2,
            threshold: Fraction::percent(5),
        }
    }
}

/// One run of sessions after the base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// First and last session, counted from 1.
    pub sessions: (usize, usize),
    pub new_codes: u64,
    pub ratio: Fraction,
    pub is_saturated: bool,
}

/// What the method says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Saturated; `at_session` is the last session before the first quiet run.
    Reached {
        at_session: usize,
        run_length: usize,
    },
    NotReached,
    /// Nothing can be said before there are this many sessions.
    TooFewSessions {
        needs: usize,
    },
    /// The ratio has no denominator.
    NoCodesInBase,
}

impl fmt::Display for Outcome {
    /// In the paper's notation, `6+2`: saturated at session 6, confirmed by a run of 2. Empty when not reached.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Reached {
                at_session,
                run_length,
            } => write!(f, "{at_session}+{run_length}"),
            _ => Ok(()),
        }
    }
}

/// The outcome and the runs looked at, up to the first quiet one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub outcome: Outcome,
    pub runs: Vec<Run>,
}

/// How many codes each session, in the order they were held, brought for the first time.
pub fn count_new_codes<C: Ord>(sessions: &[BTreeSet<C>]) -> Vec<u64> {
    let mut seen = BTreeSet::new();
    sessions
        .iter()
        .map(|codes| codes.iter().filter(|code| seen.insert(*code)).count() as u64)
        .collect()
}

/// Assesses saturation from the new codes of each session, in the order they were held.
pub fn assess(new_codes: &[u64], rule: Rule) -> Assessment {
    let (base_size, run_length) = (rule.base_size.max(1), rule.run_length.max(1));
    let needs = base_size.saturating_add(run_length);
    let nothing = |outcome| Assessment {
        outcome,
        runs: Vec::new(),
    };
    if new_codes.len() < needs {
        return nothing(Outcome::TooFewSessions { needs });
    }
    let base_codes: u64 = new_codes[..base_size].iter().sum();
    let mut runs = Vec::new();
    for (index, window) in new_codes[base_size..].windows(run_length).enumerate() {
        let found = window.iter().sum();
        let Some(ratio) = Fraction::new(found, base_codes) else {
            return nothing(Outcome::NoCodesInBase);
        };
        let at_session = base_size + index;
        let is_saturated = ratio <= rule.threshold;
        runs.push(Run {
            sessions: (at_session + 1, at_session + run_length),
            new_codes: found,
            ratio,
            is_saturated,
        });
        if is_saturated {
            let outcome = Outcome::Reached {
                at_session,
                run_length,
            };
            return Assessment { outcome, runs };
        }
    }
    Assessment {
        outcome: Outcome::NotReached,
        runs,
    }
}
