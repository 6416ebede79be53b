//! The numbers of the figures: the total, each value of each variable, each cell of each table.

use super::{People, Role};
use std::collections::HashSet;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Everybody.
    Total,
    /// Those with one value of one variable.
    Margin { variable: usize, value: usize },
    /// Those with a value of a table's subject and a value of its group.
    Cell {
        table: usize,
        value: usize,
        group: usize,
    },
}

/// Where each figure stands in a list of all.
#[derive(Clone, Debug)]
pub struct Layout {
    pub figures: Vec<Figure>,
    margins: Vec<usize>,
    cells: Vec<usize>,
    widths: Vec<usize>,
    /// For each variable the tables it stands in, with the other variable.
    tables_of: Vec<Vec<(usize, usize)>>,
    subjects: Vec<usize>,
    roles: Vec<Role>,
    /// For variables that are tied: which values somebody with a tie really has.
    met: HashSet<(usize, u16, u64)>,
}

impl Layout {
    pub fn new(people: &People) -> Layout {
        let mut figures = vec![Figure::Total];
        let mut margins = Vec::new();
        for (variable, of) in people.variables.iter().enumerate() {
            margins.push(figures.len());
            figures.extend((0..of.values).map(|value| Figure::Margin { variable, value }));
        }
        let mut cells = Vec::new();
        let mut widths = Vec::new();
        let mut tables_of = vec![Vec::new(); people.variables.len()];
        for (table, (subject, by)) in people.tables.iter().enumerate() {
            cells.push(figures.len());
            widths.push(people.variables[*by].values);
            tables_of[*subject].push((table, *by));
            tables_of[*by].push((table, *subject));
            for value in 0..people.variables[*subject].values {
                let groups = 0..people.variables[*by].values;
                figures.extend(groups.map(|group| Figure::Cell {
                    table,
                    value,
                    group,
                }));
            }
        }
        Layout {
            figures,
            margins,
            cells,
            widths,
            tables_of,
            subjects: people.tables.iter().map(|(subject, _)| *subject).collect(),
            roles: people.variables.iter().map(|of| of.role).collect(),
            met: list_met(people),
        }
    }

    pub const TOTAL: usize = 0;

    /// Whether the form lets a person with this tie have a value: it does where nothing ties, or where somebody alike
    /// has it.
    pub fn may_have(&self, people: &People, person: usize, variable: usize, value: usize) -> bool {
        let tie = people.ties[person][variable];
        let of = &people.variables[variable];
        !of.tied
            || tie == 0
            || of.blank == Some(value)
            || self.met.contains(&(variable, value as u16, tie))
    }

    pub fn margin(&self, variable: usize, value: usize) -> usize {
        self.margins[variable] + value
    }

    pub fn cell(&self, table: usize, value: usize, group: usize) -> usize {
        self.cells[table] + value * self.widths[table] + group
    }

    /// The cell of a table where `variable`, whichever of the two it is, has `value`, and the other has `other`.
    pub fn cell_of(&self, table: usize, variable: usize, value: usize, other: usize) -> usize {
        if self.subjects[table] == variable {
            self.cell(table, value, other)
        } else {
            self.cell(table, other, value)
        }
    }

    /// The tables a variable stands in, each with the other variable.
    pub fn tables_of(&self, variable: usize) -> &[(usize, usize)] {
        &self.tables_of[variable]
    }

    pub fn role(&self, variable: usize) -> Role {
        self.roles[variable]
    }

    /// The variable a figure counts values of.
    pub fn subject(&self, figure: usize) -> Option<usize> {
        match self.figures[figure] {
            Figure::Total => None,
            Figure::Margin { variable, .. } => Some(variable),
            Figure::Cell { table, .. } => Some(self.subjects[table]),
        }
    }

    /// Whether a figure is the mention of a theme, of which at most a band is shown.
    pub fn is_theme(&self, figure: usize) -> bool {
        self.subject(figure)
            .is_some_and(|variable| self.roles[variable] == Role::Theme)
    }
}

fn list_met(people: &People) -> HashSet<(usize, u16, u64)> {
    let tied = |variable: &usize| people.variables[*variable].tied;
    let variables: Vec<usize> = (0..people.variables.len()).filter(tied).collect();
    let everybody = people.values.iter().zip(&people.ties);
    let met = everybody.flat_map(|(values, ties)| {
        let own = variables.iter();
        own.map(|variable| (*variable, values[*variable], ties[*variable]))
    });
    met.collect()
}
