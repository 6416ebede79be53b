//! From what may be shown to tables.

use super::{Frame, Subject, TrueCount};
use crate::release::{
    joint::{Layout, Past},
    protect::bands::Band,
    tables::{Column, Cut, Group, QuestionTable, Tables, ThemeCut, ThemeGroup, ThemeTable},
};

impl Frame {
    /// The true counts for the ledger: of all figures, but of mentions only where their band is out.
    pub fn truth(&self, layout: &Layout, figures: &Past) -> Vec<TrueCount> {
        let counted = (0..layout.figures.len())
            .filter(|figure| !layout.is_theme(*figure) || figures.ranges[*figure].is_some());
        let truth = counted.map(|figure| TrueCount {
            figure: self.name_of(layout.figures[figure]),
            count: figures.counts[figure],
            shown: figures.shown[figure],
            range: figures.ranges[figure],
        });
        truth.collect()
    }

    /// The tables as anybody may see them.
    pub fn tables(&self, layout: &Layout, figures: &Past, bands: &[Option<Band>]) -> Tables {
        let count = |figure: usize| figures.shown[figure].then_some(figures.counts[figure]);
        let cell = |variable: usize, value: usize, by: usize, group: usize| {
            let tables = layout.tables_of(variable).iter();
            let mut own = tables.filter(|(_, other)| *other == by);
            own.next()
                .map(|(table, _)| layout.cell_of(*table, variable, value, group))
        };
        let groups = |by: usize| {
            let values = self.values[by].iter().enumerate();
            values.map(move |(group, value)| (group, value.clone(), layout.margin(by, group)))
        };
        let column = |variable: usize, value: usize| Column {
            value: self.values[variable][value].clone(),
            count: count(layout.margin(variable, value)),
        };
        let place = |variable: usize| self.cuts.iter().position(|(_, cut)| *cut == variable);
        let questions = self.asked.iter().map(|asked| {
            let columns: Vec<(usize, usize)> = if asked.is_multiple {
                (0..asked.choices.len())
                    .map(|at| (asked.first + at, 1))
                    .collect()
            } else {
                let values = 0..self.values[asked.first].len();
                values.map(|value| (asked.first, value)).collect()
            };
            let own = place(asked.first);
            let cuts = self.cuts.iter().enumerate();
            let cuts = cuts.filter(|(at, _)| own.is_none_or(|own| own > *at));
            let cut = |(_, (name, by)): (usize, &(String, usize))| Cut {
                cut: name.clone(),
                groups: groups(*by)
                    .map(|(group, value, margin)| Group {
                        value,
                        base: count(margin),
                        counts: columns
                            .iter()
                            .map(|(variable, value)| {
                                cell(*variable, *value, *by, group).and_then(count)
                            })
                            .collect(),
                    })
                    .collect(),
            };
            QuestionTable {
                question: asked.name.clone(),
                is_multiple: asked.is_multiple,
                columns: columns
                    .iter()
                    .map(|(variable, value)| column(*variable, *value))
                    .collect(),
                cuts: cuts.map(cut).collect(),
            }
        });
        let themes = (self.themes..self.subjects.len()).filter_map(|variable| {
            let Subject::Theme(theme) = &self.subjects[variable] else {
                return None;
            };
            let cut = |(name, by): &(String, usize)| ThemeCut {
                cut: name.clone(),
                groups: groups(*by)
                    .map(|(group, value, _)| ThemeGroup {
                        value,
                        band: cell(variable, 1, *by, group).and_then(|cell| bands[cell]),
                    })
                    .collect(),
            };
            Some(ThemeTable {
                theme: theme.clone(),
                overall: bands[layout.margin(variable, 1)],
                cuts: self.cuts.iter().map(cut).collect(),
            })
        });
        Tables {
            answers: count(Layout::TOTAL),
            languages: (0..self.values[0].len())
                .map(|value| column(0, value))
                .collect(),
            questions: questions.collect(),
            themes: themes.collect(),
        }
    }
}
