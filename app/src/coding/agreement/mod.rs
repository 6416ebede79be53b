//! How far coders agree, beyond what chance alone would give.
//!
//! Figures, each for what it can bear: Krippendorff's alpha (any number of coders, gaps, four levels of
//! measurement), Cohen's kappa (exactly two coders; for one code, or pooled over many) and alpha over sets of codes with
//! the MASI or the Jaccard distance.
//! All of them are 0/0 when nothing varies or nothing can be compared. Then there is no figure, only a reason: a page
//! shows the reason and the percent agreement beside it, never 1, 0 or NaN.

mod alpha;
mod kappa;
mod pooled;
mod sets;
#[cfg(test)]
mod tests;

pub use alpha::{Level, alpha, nominal_alpha};
pub use kappa::{Weights, kappa, table_kappa};
pub use pooled::pooled_kappa;
pub use sets::{
    CodeAgreement, Codes, Mixup, SetDistance, code_agreement, jaccard_distance, list_mixups,
    masi_distance, set_alpha,
};

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// Every value that can be compared is the same, so chance alone would agree as well.
    NoVariation,
    /// No unit was coded by two coders.
    NothingPairable,
    /// A ratio needs a true zero: there is a value below it.
    BelowZero,
}

impl Undefined {
    /// The reason as `--json` writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Undefined::NoVariation => "no_variation",
            Undefined::NothingPairable => "nothing_pairable",
            Undefined::BelowZero => "below_zero",
        }
    }
}

/// A coefficient of agreement and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// 1 is perfect, 0 is what chance gives, below 0 is systematic disagreement.
    pub value: Result<f64, Undefined>,
    /// The share (0 to 1) of agreeing pairs over all pairs of values in all units; none without a pair.
    pub percent: Option<f64>,
    /// Units with at least two values.
    pub units: usize,
    /// Values in those units.
    pub pairable: usize,
}

/// Counts of whatever is compared, before any distance: the ground alpha and percent agreement stand on.
struct Pairs {
    /// For each unit with at least two values: which distinct values, by index.
    units: Vec<Vec<usize>>,
    /// How often each distinct value occurs in those units.
    counts: Vec<usize>,
}

impl Pairs {
    /// `units` hold indexes below `distinct`, gaps already left out.
    fn new(units: impl IntoIterator<Item = Vec<usize>>, distinct: usize) -> Pairs {
        let units: Vec<Vec<usize>> = units.into_iter().filter(|unit| unit.len() > 1).collect();
        let mut counts = vec![0; distinct];
        for value in units.iter().flatten() {
            counts[*value] += 1;
        }
        Pairs { units, counts }
    }

    fn percent(&self) -> Option<f64> {
        let (mut same, mut all) = (0, 0);
        for unit in &self.units {
            for (index, first) in unit.iter().enumerate() {
                all += unit.len() - index - 1;
                same += unit[index + 1..]
                    .iter()
                    .filter(|second| first == *second)
                    .count();
            }
        }
        (all > 0).then(|| same as f64 / all as f64)
    }

    /// Krippendorff's alpha, 1 − observed / expected disagreement, with any squared (or other) difference.
    ///
    /// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), in its form without a coincidence matrix:
    /// each unit of m values spreads its ordered pairs with weight 1 / (m − 1).
    fn alpha(&self, distance: impl Fn(usize, usize) -> f64) -> Agreement {
        let pairable: usize = self.counts.iter().sum();
        let total = pairable as f64;
        let mut observed = 0.0;
        for unit in &self.units {
            let mut within = 0.0;
            for (index, first) in unit.iter().enumerate() {
                for second in &unit[index + 1..] {
                    within += distance(*first, *second);
                }
            }
            observed += 2.0 * within / (unit.len() as f64 - 1.0);
        }
        let mut expected = 0.0;
        for (first, count) in self.counts.iter().enumerate() {
            for (second, other) in self.counts.iter().enumerate().skip(first + 1) {
                if *count > 0 && *other > 0 {
                    expected += 2.0 * (count * other) as f64 * distance(first, second);
                }
            }
        }
        let value = if pairable == 0 {
            Err(Undefined::NothingPairable)
        } else if expected == 0.0 {
            Err(Undefined::NoVariation)
        } else {
            Ok(1.0 - (total - 1.0) * observed / expected)
        };
        Agreement {
            value,
            percent: self.percent(),
            units: self.units.len(),
            pairable,
        }
    }
}
