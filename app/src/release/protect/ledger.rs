//! Releases over time. What was published stands, and whoever keeps the old page can subtract: so earlier releases
//! join the system, and the people who came or went between two releases are groups like any other.
//!
//! A cell's counts over time, sorted, are cut into pieces: the smallest count, and the steps from each to the next.
//! Each piece is an atom, and each release's count is a sum of pieces. This gives the attacker more than he has (which
//! counts rose and which fell), so what holds here holds against him.

use super::table::{Need, STANDS, System};

/// A release that is out: the true counts of its cells then, and the sums that were shown.
#[derive(Clone, Debug, Default)]
pub struct Past {
    pub counts: Vec<i64>,
    pub shown: Vec<Vec<usize>>,
    /// Bands that were shown: the cells that mention, among the cells of the base.
    pub bands: Vec<(Vec<usize>, Vec<usize>)>,
}

/// The system of a new release after earlier ones.
#[derive(Debug)]
pub struct Timeline {
    pub system: System,
    /// For each release, the new one last, and each cell: the atoms that add up to its count.
    pieces: Vec<Vec<Vec<usize>>>,
    pasts: Vec<Past>,
}

impl Timeline {
    /// `counts` are the cells of the new release; every past release has the same cells in the same order.
    pub fn new(k: i64, pasts: Vec<Past>, counts: &[i64]) -> Timeline {
        let mut timeline = Timeline {
            system: System::new(k),
            pieces: vec![Vec::new(); pasts.len() + 1],
            pasts,
        };
        for (cell, count) in counts.iter().enumerate() {
            let earlier = timeline.pasts.iter().map(|past| past.counts[cell]);
            let over_time: Vec<i64> = earlier.chain([*count]).collect();
            timeline.add_cell(&over_time);
        }
        let table = timeline.system.add_table();
        for (release, past) in timeline.pasts.clone().iter().enumerate() {
            for cells in &past.shown {
                let atoms = timeline.atoms_at(release, cells);
                timeline.system.add_count(atoms, STANDS, table);
            }
            for (mentions, base) in &past.bands {
                let (mentions, base) = (
                    timeline.atoms_at(release, mentions),
                    timeline.atoms_at(release, base),
                );
                timeline.system.add_band(&mentions, &base, STANDS, table);
            }
        }
        timeline
    }

    fn add_cell(&mut self, over_time: &[i64]) {
        let k = self.system.k();
        let mut order: Vec<usize> = (0..over_time.len()).collect();
        order.sort_by_key(|release| (over_time[*release], *release));
        let mut below = 0;
        let mut atoms = Vec::new();
        for release in order {
            let step = over_time[release] - below;
            let atom = self.system.add_atoms(&[step]);
            if !atoms.is_empty() && (1..k).contains(&step) {
                self.system.add_group(vec![atom], Need::CouldBeLarge);
            }
            below = over_time[release];
            atoms.push(atom);
            if below < k {
                self.system.add_group(atoms.clone(), Need::CouldBeLarge);
            }
            self.pieces[release].push(atoms.clone());
        }
    }

    fn atoms_at(&self, release: usize, cells: &[usize]) -> Vec<usize> {
        let pieces = cells.iter().map(|cell| &self.pieces[release][*cell]);
        pieces.flatten().copied().collect()
    }

    /// The atoms of some cells in the new release.
    pub fn atoms_now(&self, cells: &[usize]) -> Vec<usize> {
        self.atoms_at(self.pasts.len(), cells)
    }

    /// Publishes the sum of some cells of the new release. A sum that moved by 1 to k − 1 since an earlier release
    /// is hidden from the start, and neither may the move come out another way.
    pub fn add_count(&mut self, cells: &[usize], tier: u8, table: usize) -> usize {
        let atoms = self.atoms_now(cells);
        let now = self.system.count(&atoms);
        let figure = self.system.add_count(atoms.clone(), tier, table);
        for release in 0..self.pasts.len() {
            let before = self.atoms_at(release, cells);
            let moved = now - self.system.count(&before);
            if !(1..self.system.k()).contains(&moved.abs()) {
                continue;
            }
            let came = atoms.iter().filter(|atom| !before.contains(atom));
            let left = before.iter().filter(|atom| !atoms.contains(atom));
            let sign = moved.signum();
            let came = came.map(|atom| (*atom, sign));
            let terms = came.chain(left.map(|atom| (*atom, -sign))).collect();
            self.system.add_signed_group(terms, Need::CouldBeLarge);
            self.system.forbid(figure);
        }
        figure
    }
}
