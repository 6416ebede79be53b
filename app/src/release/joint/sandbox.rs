//! A set of answers with its counts, to be changed and changed back.

use super::{Layout, People};
use std::collections::BTreeSet;

/// One answer that was changed: the person, the variable, and what stood there.
type Change = (usize, usize, u16);

/// Answers that may differ from the true ones.
#[derive(Clone)]
pub struct Sandbox<'a> {
    pub people: &'a People,
    pub layout: &'a Layout,
    /// Person by person, variable by variable.
    values: Vec<u16>,
    width: usize,
    /// For each wave and figure.
    counts: Vec<Vec<i64>>,
    log: Vec<Change>,
}

impl<'a> Sandbox<'a> {
    /// The true answers.
    pub fn new(people: &'a People, layout: &'a Layout) -> Sandbox<'a> {
        let mut sandbox = Sandbox {
            people,
            layout,
            values: people.values.concat(),
            width: people.variables.len().max(1),
            counts: Vec::new(),
            log: Vec::new(),
        };
        sandbox.counts = sandbox.recount();
        sandbox
    }

    /// Counts everybody afresh, by wave and figure.
    pub fn recount(&self) -> Vec<Vec<i64>> {
        let waves = self.people.pasts.len() + 1;
        let mut counts = vec![vec![0; self.layout.figures.len()]; waves];
        for (values, wave) in self.values.chunks(self.width).zip(&self.people.waves) {
            let counts = &mut counts[*wave];
            counts[Layout::TOTAL] += 1;
            for (variable, value) in values.iter().enumerate() {
                counts[self.layout.margin(variable, usize::from(*value))] += 1;
            }
            for (table, (subject, by)) in self.people.tables.iter().enumerate() {
                let (value, group) = (usize::from(values[*subject]), usize::from(values[*by]));
                counts[self.layout.cell(table, value, group)] += 1;
            }
        }
        counts
    }

    pub fn value(&self, person: usize, variable: usize) -> usize {
        usize::from(self.values[person * self.width + variable])
    }

    /// The count of a figure among the people of one wave.
    pub fn in_wave(&self, wave: usize, figure: usize) -> i64 {
        self.counts[wave][figure]
    }

    /// The count of a figure among all who are still here.
    pub fn count(&self, figure: usize) -> i64 {
        self.counts.iter().map(|counts| counts[figure]).sum()
    }

    /// How many changes were made so far; for [`Sandbox::undo_to`].
    pub fn mark(&self) -> usize {
        self.log.len()
    }

    pub fn flip(&mut self, person: usize, variable: usize, value: usize) {
        let old = self.values[person * self.width + variable];
        self.log.push((person, variable, old));
        self.set(person, variable, value as u16);
    }

    pub fn undo_to(&mut self, mark: usize) {
        while self.log.len() > mark {
            if let Some((person, variable, old)) = self.log.pop() {
                self.set(person, variable, old);
            }
        }
    }

    /// Everybody with an answer that was changed.
    pub fn list_changed(&self) -> BTreeSet<usize> {
        self.log.iter().map(|(person, ..)| *person).collect()
    }

    fn set(&mut self, person: usize, variable: usize, value: u16) {
        let old = std::mem::replace(&mut self.values[person * self.width + variable], value);
        let (old, new) = (usize::from(old), usize::from(value));
        let layout = self.layout;
        let counts = &mut self.counts[self.people.waves[person]];
        counts[layout.margin(variable, old)] -= 1;
        counts[layout.margin(variable, new)] += 1;
        for (table, other) in layout.tables_of(variable) {
            let at = usize::from(self.values[person * self.width + *other]);
            counts[layout.cell_of(*table, variable, old, at)] -= 1;
            counts[layout.cell_of(*table, variable, new, at)] += 1;
        }
    }
}
