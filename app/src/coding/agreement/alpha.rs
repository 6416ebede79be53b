//! Krippendorff's alpha at the four levels of measurement.

use super::{Agreement, Pairs, Undefined};
use std::{collections::BTreeMap, str::FromStr};

/// What a difference between two values means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Names: the same or not.
    Nominal,
    /// Ranks: how many values lie between.
    Ordinal,
    /// Steps of equal size: the difference.
    Interval,
    /// Amounts with a true zero: the difference as a share of the sum.
    Ratio,
}

impl Level {
    pub const ALL: [Level; 4] = [
        Level::Nominal,
        Level::Ordinal,
        Level::Interval,
        Level::Ratio,
    ];

    /// The level as the command line writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Nominal => "nominal",
            Level::Ordinal => "ordinal",
            Level::Interval => "interval",
            Level::Ratio => "ratio",
        }
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Level, String> {
        let found = Level::ALL.into_iter().find(|level| level.as_str() == text);
        found.ok_or_else(|| {
            format!(
                "“{text}” is not a level of measurement. Choose nominal, ordinal, interval or ratio."
            )
        })
    }
}

/// Alpha over numbers. `units` holds a row a unit and in it a place a coder, `None` where that coder gave no value.
/// Values must be finite.
///
/// The differences are those of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). The ordinal one
/// sums the frequencies from the lower to the higher rank, the two ends counted half, and squares; frequencies are
/// those of pairable values only.
pub fn alpha(units: &[Vec<Option<f64>>], level: Level) -> Agreement {
    let mut values: Vec<f64> = units.iter().flatten().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    values.dedup_by(|a, b| a == b);
    let index = |value: &f64| values.partition_point(|known| known < value);
    let rows = units
        .iter()
        .map(|unit| unit.iter().flatten().map(index).collect());
    let pairs = Pairs::new(rows, values.len());
    // Alpha is the same in any unit of measurement, and a value near 1 cannot overflow when it is squared.
    let largest = values
        .iter()
        .fold(0.0_f64, |most, value| most.max(value.abs()));
    let scaled: Vec<f64> = values
        .iter()
        .map(|value| if largest > 0.0 { value / largest } else { 0.0 })
        .collect();
    match level {
        Level::Nominal => pairs.alpha(differs),
        Level::Ordinal => {
            let middles = find_middles(&pairs.counts);
            pairs.alpha(|a, b| (middles[a] - middles[b]).powi(2))
        }
        Level::Interval => pairs.alpha(|a, b| (scaled[a] - scaled[b]).powi(2)),
        Level::Ratio => {
            let mut agreement = pairs.alpha(|a, b| {
                let sum = scaled[a] + scaled[b];
                if a == b || sum == 0.0 {
                    0.0
                } else {
                    ((scaled[a] - scaled[b]) / sum).powi(2)
                }
            });
            let negative = values.iter().zip(&pairs.counts);
            if negative
                .into_iter()
                .any(|(value, n)| *value < 0.0 && *n > 0)
            {
                agreement.value = Err(Undefined::BelowZero);
            }
            agreement
        }
    }
}

/// Alpha over names of any kind. `units` holds a row a unit and in it a place a coder.
pub fn nominal_alpha<V: Ord>(units: &[Vec<Option<V>>]) -> Agreement {
    let mut known = BTreeMap::new();
    let mut rows = Vec::with_capacity(units.len());
    for unit in units {
        let mut row = Vec::with_capacity(unit.len());
        for value in unit.iter().flatten() {
            let next = known.len();
            row.push(*known.entry(value).or_insert(next));
        }
        rows.push(row);
    }
    Pairs::new(rows, known.len()).alpha(differs)
}

/// The nominal difference.
fn differs(a: usize, b: usize) -> f64 {
    if a == b { 0.0 } else { 1.0 }
}

/// Where the middle of each rank lies when all values stand in line. The ordinal difference of two ranks is the
/// distance of their middles: all between them, and half of each end.
fn find_middles(counts: &[usize]) -> Vec<f64> {
    let mut before = 0;
    let middle = |count: &usize| {
        let middle = before as f64 + *count as f64 / 2.0;
        before += count;
        middle
    };
    counts.iter().map(middle).collect()
}
