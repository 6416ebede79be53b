//! The little linear algebra that learning needs: sparse rows times dense matrices, on all cores.

use std::{num::NonZero, thread};

/// Rows by columns, row after row.
#[derive(Clone, Debug, PartialEq)]
pub struct Dense {
    pub width: usize,
    pub values: Vec<f32>,
}

impl Dense {
    pub fn zeros(rows: usize, width: usize) -> Dense {
        Dense {
            width,
            values: vec![0.0; rows * width],
        }
    }

    /// What it takes of memory.
    pub fn bytes(&self) -> usize {
        size_of_val(self.values.as_slice())
    }

    pub fn rows(&self) -> std::slice::ChunksExact<'_, f32> {
        self.values.chunks_exact(self.width.max(1))
    }

    pub fn row(&self, index: usize) -> &[f32] {
        &self.values[index * self.width..][..self.width]
    }

    pub fn transposed(&self) -> Dense {
        let height = self.values.len() / self.width.max(1);
        let mut turned = Dense::zeros(self.width, height);
        for (row, values) in self.rows().enumerate() {
            for (column, value) in values.iter().enumerate() {
                turned.values[column * height + row] = *value;
            }
        }
        turned
    }

    /// The mean of every column.
    pub fn means(&self) -> Vec<f32> {
        let mut sums = vec![0.0_f64; self.width];
        for row in self.rows() {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += f64::from(*value);
            }
        }
        let height = (self.values.len() / self.width.max(1)).max(1) as f64;
        sums.iter().map(|sum| (sum / height) as f32).collect()
    }

    /// Takes a value from every column.
    pub fn subtract_from_rows(&mut self, offsets: &[f32]) {
        for row in self.values.chunks_exact_mut(self.width.max(1)) {
            for (value, offset) in row.iter_mut().zip(offsets) {
                *value -= offset;
            }
        }
    }
}

/// Rows of which most cells are zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparse {
    /// Columns there are.
    pub width: usize,
    /// Where each row begins in `cells`; one more than rows.
    starts: Vec<usize>,
    cells: Vec<(u32, f32)>,
}

impl Sparse {
    pub fn new(width: usize) -> Sparse {
        Sparse {
            width,
            starts: vec![0],
            cells: Vec::new(),
        }
    }

    pub fn push(&mut self, cells: impl IntoIterator<Item = (u32, f32)>) {
        self.cells.extend(cells);
        self.starts.push(self.cells.len());
    }

    /// What it takes of memory.
    pub fn bytes(&self) -> usize {
        size_of_val(self.starts.as_slice()) + size_of_val(self.cells.as_slice())
    }

    pub fn height(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn row(&self, index: usize) -> &[(u32, f32)] {
        &self.cells[self.starts[index]..self.starts[index + 1]]
    }

    /// The rows at these places, in this order.
    pub fn select(&self, rows: &[usize]) -> Sparse {
        let mut chosen = Sparse::new(self.width);
        for row in rows {
            chosen.push(self.row(*row).iter().copied());
        }
        chosen
    }

    pub fn transposed(&self) -> Sparse {
        let mut starts = vec![0; self.width + 1];
        for (column, _) in &self.cells {
            starts[*column as usize + 1] += 1;
        }
        for column in 0..self.width {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut cells = vec![(0, 0.0); self.cells.len()];
        for row in 0..self.height() {
            for (column, value) in self.row(row) {
                let place = &mut next[*column as usize];
                cells[*place] = (row as u32, *value);
                *place += 1;
            }
        }
        Sparse {
            width: self.height(),
            starts,
            cells,
        }
    }

    /// This matrix times a dense one.
    pub fn times(&self, dense: &Dense) -> Dense {
        let mut product = Dense::zeros(self.height(), dense.width);
        if dense.width == 0 {
            return product;
        }
        for_each_row(&mut product.values, dense.width, |row, sums| {
            for (column, value) in self.row(row) {
                let factors = dense.row(*column as usize);
                for (sum, factor) in sums.iter_mut().zip(factors) {
                    *sum += value * factor;
                }
            }
        });
        product
    }
}

/// Fills rows of `width` values on all cores, each row once.
pub fn for_each_row<T: Send>(
    values: &mut [T],
    width: usize,
    fill: impl Fn(usize, &mut [T]) + Sync,
) {
    let rows = values.len() / width.max(1);
    let share = rows.div_ceil(workers()).max(64);
    thread::scope(|scope| {
        for (part, chunk) in values.chunks_mut(share * width.max(1)).enumerate() {
            let fill = &fill;
            let mut work = move || {
                for (index, row) in chunk.chunks_exact_mut(width.max(1)).enumerate() {
                    fill(part * share + index, row);
                }
            };
            if share >= rows {
                work();
            } else {
                scope.spawn(work);
            }
        }
    });
}

/// Applies `work` to every item on all cores, and keeps their order.
pub fn map<T: Sync, U: Send + Default + Clone>(
    items: &[T],
    work: impl Fn(&T) -> U + Sync,
) -> Vec<U> {
    let mut results = vec![U::default(); items.len()];
    for_each_row(&mut results, 1, |index, result| {
        result[0] = work(&items[index]);
    });
    results
}

fn workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// The inner product, summed in double precision.
pub fn dot(a: &[f32], b: &[f32]) -> f64 {
    let products = a.iter().zip(b);
    products.map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}
