//! What goes: small groups, further figures that shield them, and whatever could not be proven in time.

use super::{
    Figure, Layout, People, Protection, Rules,
    bands::list_bands,
    certify::{Certifier, Found, Proof, Watched},
};
use crate::release::protect::tableau::Deadline;
use std::collections::{BTreeSet, VecDeque};

/// The share of the time for shielding each small group in the cheapest way. After that whole questions are hidden.
const SHIELDING: f64 = 0.4;
/// The share of what is then left in which every proof must be found; the rest is for showing again what need not be
/// hidden.
const PROVING: f64 = 0.6;

struct Hiding<'a> {
    certifier: Certifier<'a>,
    people: &'a People,
    layout: &'a Layout,
    k: i64,
    shown: Vec<bool>,
    ranges: Vec<Option<(i64, i64)>>,
    /// Figures that were hidden to shield others, as they went: a cell, or a line with all its cells.
    shields: Vec<usize>,
    /// May never be shown in this release.
    barred: BTreeSet<usize>,
    /// What went with a whole table or question because there was no time to look for less.
    hasty: Vec<usize>,
}

/// Decides what a release shows.
pub(super) fn hide(
    rules: Rules,
    people: &People,
    layout: &Layout,
    k: i64,
    deadline: Deadline,
) -> Protection {
    let mut hiding = Hiding {
        certifier: Certifier::new(people, layout, k),
        people,
        layout,
        k,
        shown: vec![true; layout.figures.len()],
        ranges: vec![None; layout.figures.len()],
        shields: Vec::new(),
        barred: BTreeSet::new(),
        hasty: Vec::new(),
    };
    let watched = hiding.start(rules);
    let mut ran_out = false;
    if rules.audit {
        match hiding.prove(&watched, deadline) {
            Some(proofs) => {
                let has_tried = hiding.show_again(&watched, proofs, deadline);
                let is_hidden = |figure: &usize| !hiding.shown[*figure];
                ran_out = !has_tried && hiding.hasty.iter().any(is_hidden);
            }
            None => {
                ran_out = true;
                hiding.shown.fill(false);
            }
        }
    }
    hiding.settle_bands();
    Protection {
        shown: hiding.shown,
        ran_out,
    }
}

impl Hiding<'_> {
    /// Hides what is small in itself, and gives the groups that must not be worked out.
    fn start(&mut self, rules: Rules) -> Vec<Watched> {
        let now = self.people.pasts.len();
        let mut watched = Vec::new();
        for figure in 0..self.layout.figures.len() {
            if self.layout.is_theme(figure) {
                // A count of mentions is never shown: only its band may be.
                continue;
            }
            let count = self.certifier.truth.count(figure);
            if count < self.k {
                self.barred.insert(figure);
                watched.push(Watched {
                    figure,
                    waves: 0..now + 1,
                    constant: 0,
                });
            }
            if !rules.ledger {
                continue;
            }
            for (time, past) in self.people.pasts.iter().enumerate() {
                let earlier = Watched {
                    figure,
                    waves: 0..time + 1,
                    constant: 0,
                };
                let gone = past.counts[figure] - self.certifier.present(&earlier, figure);
                if past.counts[figure] < self.k && !past.shown[figure] {
                    watched.push(Watched {
                        constant: gone,
                        ..earlier
                    });
                }
                let moved = count - past.counts[figure];
                if moved != 0 && moved.abs() < self.k {
                    self.barred.insert(figure);
                    watched.push(Watched {
                        figure,
                        waves: time + 1..now + 1,
                        constant: -gone,
                    });
                }
            }
        }
        for figure in self.barred.clone() {
            self.hide(figure);
        }
        self.settle_bands();
        watched
    }

    /// Hides a figure; with the sum of a line all its cells, which would give it away.
    fn hide(&mut self, figure: usize) {
        self.shown[figure] = false;
        if let Figure::Margin { variable, value } = self.layout.figures[figure] {
            for cell in self.line(variable, value) {
                self.shown[cell] = false;
            }
        }
    }

    fn line(&self, variable: usize, value: usize) -> Vec<usize> {
        let tables = self.layout.tables_of(variable).iter();
        let cells = tables.flat_map(|(table, other)| {
            let others = 0..self.people.variables[*other].values;
            others.map(|other| self.layout.cell_of(*table, variable, value, other))
        });
        cells.collect()
    }

    /// Shows the bands that the shown bases allow.
    fn settle_bands(&mut self) {
        let base = |figure: usize| self.shown[figure].then(|| self.certifier.truth.count(figure));
        let bands = list_bands(self.people, self.layout, base);
        for (figure, band) in bands.into_iter().enumerate() {
            if self.layout.is_theme(figure) {
                self.shown[figure] = band.is_some();
                self.ranges[figure] = band.map(|(_, range)| range);
            }
        }
    }

    /// Hides further figures until there is a proof for every group. None where time ran out.
    fn prove(&mut self, watched: &[Watched], deadline: Deadline) -> Option<Vec<Vec<Proof>>> {
        let patient = deadline.part(SHIELDING);
        let last = deadline.part(SHIELDING + (1.0 - SHIELDING) * PROVING);
        let mut proofs = Vec::new();
        for group in watched {
            let mut tried = 0;
            proofs.push(loop {
                last.keep().ok()?;
                match self.certifier.find_proofs(group, &self.shown, &self.ranges) {
                    Found::Proofs(found) => break found,
                    Found::Short(_) if self.is_dark(group.figure) => break Vec::new(),
                    Found::Short(lacking) => {
                        let hidden = match patient.keep() {
                            Ok(()) => self.shield(group, lacking, &mut tried),
                            Err(_) => {
                                let before = self.shields.len();
                                let hidden = self.give_up(group.figure, &mut tried);
                                self.hasty.extend(&self.shields[before..]);
                                hidden
                            }
                        };
                        if !hidden {
                            // With nothing shown there is nothing to work out.
                            break Vec::new();
                        }
                    }
                }
            });
        }
        Some(proofs)
    }

    /// Hides something more for a group that lacks people. False where nothing is left to hide.
    fn shield(&mut self, group: &Watched, lacking: i64, tried: &mut usize) -> bool {
        let shielded = match self.layout.figures[group.figure] {
            Figure::Total => false,
            Figure::Margin { variable, value } => self.shield_line(group, variable, value, lacking),
            Figure::Cell {
                table,
                value,
                group: at,
            } => self.shield_cell(group, table, (value, at), lacking),
        };
        shielded || self.give_up(group.figure, tried)
    }

    /// Hides another value of the variable: the smallest from which enough people could come.
    fn shield_line(
        &mut self,
        group: &Watched,
        variable: usize,
        value: usize,
        lacking: i64,
    ) -> bool {
        let others = 0..self.people.variables[variable].values;
        let margins = others.filter(|other| *other != value).map(|other| {
            let margin = self.layout.margin(variable, other);
            (self.certifier.present(group, margin), margin)
        });
        let is_out = |figure: usize| self.shown[figure] && !self.layout.is_theme(figure);
        let mut open: Vec<(i64, usize)> = margins
            .filter(|(count, margin)| {
                let Figure::Margin { variable, value } = self.layout.figures[*margin] else {
                    return false;
                };
                *count > 0
                    && (is_out(*margin) || self.line(variable, value).into_iter().any(is_out))
            })
            .collect();
        open.sort_unstable();
        let enough = open.iter().find(|(count, _)| *count >= lacking);
        let Some((_, margin)) = enough.or(open.last()).copied() else {
            return false;
        };
        self.hide(margin);
        self.shields.push(margin);
        self.settle_bands();
        true
    }

    /// Hides the corners of the cheapest rectangle through a cell in which enough people can exchange their answers.
    fn shield_cell(
        &mut self,
        group: &Watched,
        table: usize,
        (value, at): (usize, usize),
        lacking: i64,
    ) -> bool {
        let (subject, by) = self.people.tables[table];
        let cell = |value: usize, at: usize| self.layout.cell(table, value, at);
        let mut best: Option<(i64, Vec<usize>)> = None;
        for other in (0..self.people.variables[subject].values).filter(|other| *other != value) {
            for place in (0..self.people.variables[by].values).filter(|place| *place != at) {
                let corners = [cell(other, at), cell(value, place), cell(other, place)];
                let fresh: Vec<usize> = corners
                    .into_iter()
                    .filter(|corner| self.shown[*corner])
                    .collect();
                let held = |figure: usize| self.certifier.present(group, figure);
                let room = held(corners[0]).min(held(corners[1])).min(lacking);
                if fresh.is_empty() || room <= 0 {
                    continue;
                }
                let price: i64 = fresh
                    .iter()
                    .map(|corner| self.certifier.truth.count(*corner))
                    .sum();
                // Two half-sized rectangles cost as much as a whole one: what counts is the price of a place.
                let price = price * lacking / room;
                if best.as_ref().is_none_or(|(other, _)| price < *other) {
                    best = Some((price, fresh));
                }
            }
        }
        let Some((_, fresh)) = best else {
            return false;
        };
        for corner in fresh {
            self.shown[corner] = false;
            self.shields.push(corner);
        }
        true
    }

    /// Hides ever more of what a figure stands in: its table, then all about its subject, then all about its group,
    /// then everything.
    fn give_up(&mut self, figure: usize, tried: &mut usize) -> bool {
        loop {
            let subject = self.layout.subject(figure);
            let wide: Vec<usize> = match (*tried, self.layout.figures[figure], subject) {
                (0, Figure::Cell { table, .. }, _) => self.cells_of(table),
                (1, _, Some(subject)) => self.all_about(subject),
                (2, Figure::Cell { table, .. }, _) => self.all_about(self.people.tables[table].1),
                (3, _, _) => (0..self.layout.figures.len()).collect(),
                (0..3, _, _) => Vec::new(),
                _ => return false,
            };
            *tried += 1;
            let fresh: Vec<usize> = wide
                .into_iter()
                .filter(|figure| self.shown[*figure] && !self.layout.is_theme(*figure))
                .collect();
            if !fresh.is_empty() {
                for figure in fresh {
                    self.shown[figure] = false;
                    self.shields.push(figure);
                }
                self.settle_bands();
                return true;
            }
        }
    }

    /// Whether nothing is out, now or before, about one of the questions that make a group. Then any answers to it
    /// fit, as far as the groups that are asked reach; these are watched for themselves.
    fn is_dark(&self, figure: usize) -> bool {
        let is_out = |figure: usize| {
            let before = self.people.pasts.iter();
            self.shown[figure] || before.clone().any(|past| past.shown[figure])
        };
        let is_dark = |variable: usize| !self.all_about(variable).into_iter().any(is_out);
        match self.layout.figures[figure] {
            Figure::Total => false,
            Figure::Margin { variable, .. } => is_dark(variable),
            Figure::Cell { table, .. } => {
                let (subject, by) = self.people.tables[table];
                is_dark(subject) || is_dark(by)
            }
        }
    }

    fn cells_of(&self, table: usize) -> Vec<usize> {
        let of = |figure: &usize| matches!(self.layout.figures[*figure], Figure::Cell { table: own, .. } if own == table);
        (0..self.layout.figures.len()).filter(of).collect()
    }

    fn all_about(&self, variable: usize) -> Vec<usize> {
        let values = 0..self.people.variables[variable].values;
        let lines = values.flat_map(|value| {
            let margin = self.layout.margin(variable, value);
            self.line(variable, value).into_iter().chain([margin])
        });
        lines.collect()
    }

    /// Tries to show each shield again, the dearest first; what time does not allow to try stays hidden. False where
    /// there is such.
    fn show_again(
        &mut self,
        watched: &[Watched],
        mut proofs: Vec<Vec<Proof>>,
        deadline: Deadline,
    ) -> bool {
        let price = |figure: &usize| (-self.certifier.truth.count(*figure), *figure);
        let mut shields = std::mem::take(&mut self.shields);
        shields.sort_by_key(price);
        shields.dedup();
        // Sums first: a cell cannot be shown while the sum of its line is hidden.
        shields.sort_by_key(|figure| matches!(self.layout.figures[*figure], Figure::Cell { .. }));
        let mut shields = VecDeque::from(shields);
        let mut order: Vec<usize> = (0..watched.len()).collect();
        while let Some(figure) = shields.pop_front() {
            // A line with all it holds, or else its sum alone, and then its cells one by one.
            for whole in [true, false] {
                if deadline.keep().is_err() {
                    return false;
                }
                let before = (self.shown.clone(), self.ranges.clone());
                if !self.show(figure, whole) {
                    break;
                }
                match self.prove_again(watched, &order, &proofs, deadline) {
                    Ok(fresh) => {
                        for (at, found) in fresh {
                            proofs[at] = found;
                        }
                        if let (false, Figure::Margin { variable, value }) =
                            (whole, self.layout.figures[figure])
                        {
                            shields.extend(self.line(variable, value));
                        }
                        break;
                    }
                    // A group that is hard to shield is soonest found at the front.
                    Err(Some(lacking)) => {
                        if let Some(place) = order.iter().position(|at| *at == lacking) {
                            order[..=place].rotate_right(1);
                        }
                    }
                    Err(None) => {}
                }
                (self.shown, self.ranges) = before;
                if matches!(self.layout.figures[figure], Figure::Cell { .. }) {
                    break;
                }
            }
        }
        true
    }

    /// Shows a figure, and with a whole line those of its cells that are not small and whose other line is shown. False
    /// where it cannot be shown.
    fn show(&mut self, figure: usize, whole: bool) -> bool {
        if self.shown[figure] || self.barred.contains(&figure) || self.layout.is_theme(figure) {
            return false;
        }
        if let Figure::Cell {
            table,
            value,
            group,
        } = self.layout.figures[figure]
        {
            let (subject, by) = self.people.tables[table];
            let lines = [
                self.layout.margin(subject, value),
                self.layout.margin(by, group),
            ];
            if !lines.iter().all(|line| self.shown[*line]) {
                return false;
            }
        }
        self.shown[figure] = true;
        if let (true, Figure::Margin { variable, value }) = (whole, self.layout.figures[figure]) {
            for cell in self.line(variable, value) {
                self.show(cell, false);
            }
        }
        self.settle_bands();
        true
    }

    /// Proofs in place of those that no longer hold, looked at in this order; where one is missing, the group that
    /// lacks it, and None where time ran out.
    fn prove_again(
        &self,
        watched: &[Watched],
        order: &[usize],
        proofs: &[Vec<Proof>],
        deadline: Deadline,
    ) -> Result<Vec<(usize, Vec<Proof>)>, Option<usize>> {
        let mut fresh = Vec::new();
        for at in order.iter().copied() {
            let group = &watched[at];
            let holds = |proof: &Proof| proof.holds(self.layout, &self.shown, &self.ranges);
            let settled = match proofs[at].is_empty() {
                true => self.is_dark(group.figure),
                false => proofs[at].iter().all(holds),
            };
            if settled {
                continue;
            }
            deadline.keep().map_err(|_| None)?;
            match self.certifier.find_proofs(group, &self.shown, &self.ranges) {
                Found::Proofs(found) => fresh.push((at, found)),
                Found::Short(_) => return Err(Some(at)),
            }
        }
        Ok(fresh)
    }
}
