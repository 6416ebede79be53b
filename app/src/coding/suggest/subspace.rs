//! Latent semantic analysis: what occurs together, learned from texts nobody has coded.
//!
//! S. Deerwester and others, Indexing by Latent Semantic Analysis (1990), with the randomised range finder of N. Halko,
//! P. Martinsson and J. Tropp, Finding Structure with Randomness (2011), algorithm 4.4. Ridge and cosine do not care
//! how the axes of the space are turned, so no singular vectors are computed: any orthonormal axes of the same space
//! serve.

use super::matrix::{self, Dense, Sparse, dot};

/// Rounds of the power iteration: two separate the leading directions of texts well enough.
const ROUNDS: usize = 2;

/// The space the leading directions of a set of texts span.
pub struct Subspace {
    /// A row an n-gram: not orthonormal yet.
    basis: Dense,
    /// The lower triangle that makes it so: basis · inverse(lower)ᵀ is orthonormal.
    lower: Dense,
    mean: Vec<f32>,
}

impl Subspace {
    /// Learns from rows of TF-IDF; `rank` directions or as many as there are.
    pub fn learn(texts: &Sparse, rank: usize) -> Subspace {
        let turned = texts.transposed();
        let rank = rank.min(texts.height()).min(texts.width);
        let mut directions = random_signs(texts.height(), rank);
        for _ in 0..ROUNDS {
            let axes = turned.times(&orthonormal(&directions));
            directions = texts.times(&axes);
        }
        let basis = turned.times(&orthonormal(&directions));
        let lower = cholesky(&gram(&basis));
        let mut subspace = Subspace {
            mean: vec![0.0; basis.width],
            basis,
            lower,
        };
        subspace.mean = subspace.project(texts).means();
        subspace
    }

    /// Where each text lies in the space, seen from the middle of all texts and at distance 1 from it.
    pub fn place(&self, texts: &Sparse) -> Sparse {
        let mut places = self.project(texts);
        places.subtract_from_rows(&self.mean);
        let mut rows = Sparse::new(places.width);
        for (index, place) in places.rows().enumerate() {
            let length = dot(place, place).sqrt();
            // A text of which nothing is known lies nowhere: it resembles none.
            let scale = if length > 0.0 && !texts.row(index).is_empty() {
                length.recip() as f32
            } else {
                0.0
            };
            rows.push((0..).zip(place.iter().map(|value| value * scale)));
        }
        rows
    }

    /// What it takes of memory.
    pub fn bytes(&self) -> usize {
        self.basis.bytes() + self.lower.bytes()
    }

    fn project(&self, texts: &Sparse) -> Dense {
        let mut places = texts.times(&self.basis);
        matrix::for_each_row(&mut places.values, self.basis.width, |_, place| {
            for row in 0..place.len() {
                let (known, rest) = place.split_at_mut(row);
                let factors = self.lower.row(row);
                let pivot = factors[row];
                let sum = dot(&factors[..row], known) as f32;
                rest[0] = if pivot > 0.0 {
                    (rest[0] - sum) / pivot
                } else {
                    0.0
                };
            }
        });
        places
    }
}

/// The same signs every time, so that the same texts always give the same suggestions.
fn random_signs(rows: usize, width: usize) -> Dense {
    let mut signs = Dense::zeros(rows, width);
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for value in &mut signs.values {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *value = if state >> 63 == 0 { 1.0 } else { -1.0 };
    }
    signs
}

/// Orthonormal columns that span the same space (modified Gram–Schmidt, twice for precision). What depends on earlier
/// columns becomes zero.
fn orthonormal(matrix: &Dense) -> Dense {
    let mut columns = matrix.transposed();
    let height = columns.width;
    for index in 0..matrix.width {
        let (done, rest) = columns.values.split_at_mut(index * height);
        let column = &mut rest[..height];
        let before = dot(column, column).sqrt();
        for _ in 0..2 {
            for earlier in done.chunks_exact(height.max(1)) {
                let shared = dot(column, earlier) as f32;
                for (value, other) in column.iter_mut().zip(earlier) {
                    *value -= shared * other;
                }
            }
        }
        let length = dot(column, column).sqrt();
        let scale = if length > before * 1e-5 {
            length.recip() as f32
        } else {
            0.0
        };
        for value in column {
            *value *= scale;
        }
    }
    columns.transposed()
}

/// All inner products of columns.
fn gram(matrix: &Dense) -> Dense {
    let width = matrix.width;
    let mut products = Dense::zeros(width, width);
    let mut sums = vec![0.0_f64; width * width];
    matrix::for_each_row(&mut sums, width, |row, sums| {
        for values in matrix.rows() {
            let factor = f64::from(values[row]);
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += factor * f64::from(*value);
            }
        }
    });
    for (product, sum) in products.values.iter_mut().zip(sums) {
        *product = sum as f32;
    }
    products
}

/// The lower triangle whose product with its own transpose is `square`. A direction of no length gets a zero pivot.
fn cholesky(square: &Dense) -> Dense {
    let size = square.width;
    let mut lower = Dense::zeros(size, size);
    for row in 0..size {
        for column in 0..=row {
            let sum = dot(&lower.row(row)[..column], &lower.row(column)[..column]);
            let rest = f64::from(square.row(row)[column]) - sum;
            lower.values[row * size + column] = if row != column {
                let pivot = lower.row(column)[column];
                if pivot > 0.0 {
                    rest as f32 / pivot
                } else {
                    0.0
                }
            } else if rest > f64::from(square.row(row)[row]) * 1e-6 {
                rest.sqrt() as f32
            } else {
                0.0
            };
        }
    }
    lower
}
