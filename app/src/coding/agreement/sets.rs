//! Agreement where a coder may give a passage several codes, or none.

use super::{Agreement, Pairs, Weights, kappa, nominal_alpha};
use std::collections::{BTreeMap, BTreeSet};

/// What one coder gave one unit. Empty means: looked, and gave no code.
pub type Codes<C> = BTreeSet<C>;

/// How two sets of codes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetDistance {
    /// Partial overlap counts, and one set inside the other counts more.
    Masi,
    /// The share of codes only one of them gave.
    Jaccard,
    /// The same set or not.
    Whole,
}

/// 1 − |A∩B| / |A∪B|; two empty sets are equal.
pub fn jaccard_distance<C: Ord>(a: &Codes<C>, b: &Codes<C>) -> f64 {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    if all == 0 {
        0.0
    } else {
        1.0 - common as f64 / all as f64
    }
}

/// R. Passonneau, Measuring Agreement on Set-valued Items (MASI) (LREC 2006): 1 − Jaccard × m, where m is 1 for equal
/// sets, 2/3 when one contains the other, 1/3 when they overlap and 0 when they share nothing. Two empty sets are
/// equal; an empty and a full one share nothing.
pub fn masi_distance<C: Ord>(a: &Codes<C>, b: &Codes<C>) -> f64 {
    let monotonicity = if a == b {
        1.0
    } else if a.is_disjoint(b) {
        0.0
    } else if a.is_subset(b) || b.is_subset(a) {
        2.0 / 3.0
    } else {
        1.0 / 3.0
    };
    1.0 - (1.0 - jaccard_distance(a, b)) * monotonicity
}

/// Krippendorff's alpha with a distance between sets, taken as it stands (not squared). `units` holds a row a unit
/// and in it a place a coder; `None` where that coder has not coded the unit. `percent` is of identical sets.
pub fn set_alpha<C: Ord>(units: &[Vec<Option<Codes<C>>>], distance: SetDistance) -> Agreement {
    let sets: BTreeSet<&Codes<C>> = units.iter().flatten().flatten().collect();
    let sets: Vec<&Codes<C>> = sets.into_iter().collect();
    let index = |set: &Codes<C>| sets.partition_point(|known| *known < set);
    let rows = units
        .iter()
        .map(|unit| unit.iter().flatten().map(index).collect());
    Pairs::new(rows, sets.len()).alpha(|a, b| match distance {
        SetDistance::Masi => masi_distance(sets[a], sets[b]),
        SetDistance::Jaccard => jaccard_distance(sets[a], sets[b]),
        SetDistance::Whole if a == b => 0.0,
        SetDistance::Whole => 1.0,
    })
}

/// How far coders agree on one code: given or not given.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeAgreement<C> {
    pub code: C,
    /// How often any coder gave it.
    pub uses: usize,
    /// Alpha of given / not given.
    pub alpha: Agreement,
    /// Cohen's kappa of given / not given, when there are exactly two coders.
    pub kappa: Option<Agreement>,
}

/// Agreement on each of `codes`, in their order. `units` as in [`set_alpha`].
pub fn code_agreement<C: Ord + Clone>(
    units: &[Vec<Option<Codes<C>>>],
    codes: &[C],
) -> Vec<CodeAgreement<C>> {
    let coders = units.iter().map(Vec::len).max().unwrap_or(0);
    let of_code = |code: &C| {
        let given: Vec<Vec<Option<bool>>> = units
            .iter()
            .map(|unit| {
                let has = |set: &Option<Codes<C>>| set.as_ref().map(|set| set.contains(code));
                unit.iter().map(has).collect()
            })
            .collect();
        let pairs: Vec<(Option<bool>, Option<bool>)> = given
            .iter()
            .filter(|unit| unit.len() == 2)
            .map(|unit| (unit[0], unit[1]))
            .collect();
        CodeAgreement {
            code: code.clone(),
            uses: given
                .iter()
                .flatten()
                .filter(|it| **it == Some(true))
                .count(),
            alpha: nominal_alpha(&given),
            kappa: (coders == 2).then(|| kappa(&pairs, Weights::Plain)),
        }
    };
    codes.iter().map(of_code).collect()
}

/// What drives disagreement: where one coder gave `first` and another, on the same unit, gave `second` instead, or
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixup<C> {
    pub first: C,
    /// None: the other coder gave no code in its place.
    pub second: Option<C>,
    /// Pairs of coders on a unit.
    pub count: usize,
}

/// Every mix-up, the commonest first; equals in the order of the codes.
pub fn list_mixups<C: Ord + Clone>(units: &[Vec<Option<Codes<C>>>]) -> Vec<Mixup<C>> {
    let mut counts: BTreeMap<(C, Option<C>), usize> = BTreeMap::new();
    for unit in units {
        let sets: Vec<&Codes<C>> = unit.iter().flatten().collect();
        for (index, a) in sets.iter().enumerate() {
            for b in &sets[index + 1..] {
                let only_a: Vec<&C> = a.difference(b).collect();
                let only_b: Vec<&C> = b.difference(a).collect();
                for first in &only_a {
                    for second in &only_b {
                        let (low, high) = if first < second {
                            (first, second)
                        } else {
                            (second, first)
                        };
                        let pair = ((*low).clone(), Some((*high).clone()));
                        *counts.entry(pair).or_default() += 1;
                    }
                }
                let alone = match (only_a.is_empty(), only_b.is_empty()) {
                    (false, true) => only_a,
                    (true, false) => only_b,
                    _ => continue,
                };
                for first in alone {
                    *counts.entry((first.clone(), None)).or_default() += 1;
                }
            }
        }
    }
    let mut mixups: Vec<Mixup<C>> = counts
        .into_iter()
        .map(|((first, second), count)| Mixup {
            first,
            second,
            count,
        })
        .collect();
    mixups.sort_by_key(|mixup| std::cmp::Reverse(mixup.count));
    mixups
}
