//! What may not be shown whatever stands around it, and who must be watched over.

use super::table::{Kind, Need, STANDS, System};
use std::collections::BTreeSet;

impl System {
    /// Figures that were forbidden, and those about fewer than k people. An empty group is below k too: a zero says that nobody there spoke.
    pub fn list_primary(&self) -> BTreeSet<usize> {
        let small = |figure: &usize| {
            let figure = &self.figures[*figure];
            figure.tier != STANDS && figure.kind == Kind::Count && figure.cost < self.k
        };
        let small = (0..self.figures.len()).filter(small);
        small.chain(self.forbidden.iter().copied()).collect()
    }

    /// Has every group below k watched over that a figure speaks of.
    pub fn watch_small_figures(&mut self) {
        for figure in self.list_primary() {
            if self.figures[figure].cost >= self.k {
                continue;
            }
            let terms = &self.figures[figure].facts[0].terms;
            let atoms = terms.iter().map(|(atom, _)| *atom).collect();
            self.add_group(atoms, Need::CouldBeLarge);
        }
    }

    /// Has every atom below k watched over, declared in a table or not. Then no union of atoms below k can come
    /// out: its sum would cap a small atom in it.
    pub fn watch_small_atoms(&mut self, atoms: std::ops::Range<usize>) {
        for atom in atoms {
            if self.atoms[atom] < self.k {
                self.add_group(vec![atom], Need::CouldBeLarge);
            }
        }
    }
}
