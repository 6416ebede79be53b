//! One-vs-rest ridge: a line for each code that tells the texts with it (1) from those without (−1).
//!
//! A. Hoerl and R. Kennard, Ridge Regression (1970), in its dual form, with an intercept that is not penalised; solved
//! for all codes at once by conjugate gradients (M. Hestenes and E. Stiefel 1952).

use super::matrix::{Dense, Sparse};

/// How near a solution must come, as a share of what was to be explained.
const TOLERANCE: f64 = 1e-3;
const MOST_STEPS: usize = 100;

/// A line for each code.
pub struct Ridge {
    /// A row a feature, a column a code.
    weights: Dense,
    intercepts: Vec<f32>,
}

impl Ridge {
    /// Learns from `rows`, each with the codes (below `codes`) it was given.
    pub fn learn(rows: &Sparse, given: &[&[usize]], codes: usize, penalty: f32) -> Ridge {
        let mut target = Dense::zeros(rows.height(), codes);
        target.values.fill(-1.0);
        for (row, given) in given.iter().enumerate() {
            for code in *given {
                target.values[row * codes + code] = 1.0;
            }
        }
        let shares = target.means();
        target.subtract_from_rows(&shares);
        let turned = rows.transposed();
        let solution = solve(rows, &turned, target, penalty);
        let weights = turned.times(&solution);
        let explained = rows.times(&weights).means();
        let intercepts = shares
            .iter()
            .zip(explained)
            .map(|(share, mean)| share - mean);
        Ridge {
            intercepts: intercepts.collect(),
            weights,
        }
    }

    /// What it takes of memory.
    pub fn bytes(&self) -> usize {
        self.weights.bytes()
    }

    /// A row a text, a column a code: the higher, the more the text looks like those with that code.
    pub fn score(&self, rows: &Sparse) -> Dense {
        let mut scores = rows.times(&self.weights);
        let down: Vec<f32> = self.intercepts.iter().map(|value| -value).collect();
        scores.subtract_from_rows(&down);
        scores
    }
}

/// Solves (H X Xᵀ H + penalty) A = target for A, where H takes every column's mean away; target's means are 0.
fn solve(rows: &Sparse, turned: &Sparse, target: Dense, penalty: f32) -> Dense {
    let width = target.width;
    let mut solution = Dense::zeros(rows.height(), width);
    let mut residual = target;
    let mut direction = residual.clone();
    let mut lengths = column_dots(&residual, &residual);
    let goals: Vec<f64> = lengths
        .iter()
        .map(|length| length * TOLERANCE * TOLERANCE)
        .collect();
    for _ in 0..MOST_STEPS {
        if lengths
            .iter()
            .zip(&goals)
            .all(|(length, goal)| length <= goal)
        {
            break;
        }
        let mut image = rows.times(&turned.times(&direction));
        let means = image.means();
        image.subtract_from_rows(&means);
        for (value, along) in image.values.iter_mut().zip(&direction.values) {
            *value += penalty * along;
        }
        let curvature = column_dots(&direction, &image);
        let steps: Vec<f32> = lengths
            .iter()
            .zip(curvature)
            .map(|(length, curve)| ratio(*length, curve))
            .collect();
        add(&mut solution, &direction, &steps, 1.0);
        add(&mut residual, &image, &steps, -1.0);
        let next = column_dots(&residual, &residual);
        let turns: Vec<f32> = next
            .iter()
            .zip(&lengths)
            .map(|(next, last)| ratio(*next, *last))
            .collect();
        for (row, fresh) in direction
            .values
            .chunks_exact_mut(width)
            .zip(residual.rows())
        {
            for ((value, turn), fresh) in row.iter_mut().zip(&turns).zip(fresh) {
                *value = fresh + turn * *value;
            }
        }
        lengths = next;
    }
    solution
}

/// A column that is solved stays as it is.
fn ratio(above: f64, below: f64) -> f32 {
    if above > 0.0 && below > 0.0 {
        (above / below) as f32
    } else {
        0.0
    }
}

fn add(sum: &mut Dense, other: &Dense, factors: &[f32], sign: f32) {
    for (row, other) in sum
        .values
        .chunks_exact_mut(other.width.max(1))
        .zip(other.rows())
    {
        for ((value, other), factor) in row.iter_mut().zip(other).zip(factors) {
            *value += sign * factor * other;
        }
    }
}

fn column_dots(a: &Dense, b: &Dense) -> Vec<f64> {
    let mut sums = vec![0.0; a.width];
    for (a, b) in a.rows().zip(b.rows()) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += f64::from(*a) * f64::from(*b);
        }
    }
    sums
}
