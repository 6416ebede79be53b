//! Cohen's kappa, for exactly two coders.

use super::{Agreement, Undefined};
use std::collections::BTreeMap;

/// How much a disagreement weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// Every disagreement weighs the same (J. Cohen 1960).
    Plain,
    /// By the number of steps between the two categories (J. Cohen 1968).
    Linear,
    /// By the square of that number.
    Quadratic,
}

impl Weights {
    fn between(self, a: usize, b: usize) -> f64 {
        let steps = a.abs_diff(b) as f64;
        match self {
            Weights::Plain => steps.min(1.0),
            Weights::Linear => steps,
            Weights::Quadratic => steps * steps,
        }
    }
}

/// Kappa over units that both coders coded; a unit with a gap is left out. Weighted kappas take the categories in
/// their own order, one step from each that occurs to the next.
pub fn kappa<V: PartialOrd>(units: &[(Option<V>, Option<V>)], weights: Weights) -> Agreement {
    let both: Vec<(&V, &V)> = units
        .iter()
        .filter_map(|(first, second)| Some((first.as_ref()?, second.as_ref()?)))
        .collect();
    let mut categories: Vec<&V> = both.iter().flat_map(|(a, b)| [*a, *b]).collect();
    categories.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    categories.dedup_by(|a, b| a == b);
    let index = |value: &V| categories.partition_point(|known| *known < value);
    let mut counts: BTreeMap<(usize, usize), u64> = BTreeMap::new();
    for (first, second) in both {
        *counts.entry((index(first), index(second))).or_default() += 1;
    }
    kappa_of(&counts, categories.len(), weights)
}

/// Kappa of a square table of counts: a row a category of the first coder, a column one of the second.
pub fn table_kappa(table: &[Vec<u64>], weights: Weights) -> Agreement {
    let mut counts = BTreeMap::new();
    let mut categories = table.len();
    for (row, cells) in table.iter().enumerate() {
        categories = categories.max(cells.len());
        for (column, count) in cells.iter().enumerate() {
            counts.insert((row, column), *count);
        }
    }
    kappa_of(&counts, categories, weights)
}

/// 1 − observed / expected disagreement, the expected one from the two coders' own margins.
fn kappa_of(
    counts: &BTreeMap<(usize, usize), u64>,
    categories: usize,
    weights: Weights,
) -> Agreement {
    let mut rows = vec![0_u64; categories];
    let mut columns = vec![0_u64; categories];
    let (mut observed, mut same) = (0.0, 0_u64);
    for ((row, column), count) in counts {
        rows[*row] += count;
        columns[*column] += count;
        observed += *count as f64 * weights.between(*row, *column);
        if row == column {
            same += count;
        }
    }
    let total: u64 = rows.iter().sum();
    let mut expected = 0.0;
    for (row, in_row) in rows.iter().enumerate().filter(|(_, count)| **count > 0) {
        for (column, in_column) in columns.iter().enumerate() {
            expected += *in_row as f64 * *in_column as f64 * weights.between(row, column);
        }
    }
    let value = if total == 0 {
        Err(Undefined::NothingPairable)
    } else if expected == 0.0 {
        Err(Undefined::NoVariation)
    } else {
        Ok(1.0 - total as f64 * observed / expected)
    };
    Agreement {
        value,
        percent: (total > 0).then(|| same as f64 / total as f64),
        units: total as usize,
        pairable: 2 * total as usize,
    }
}
