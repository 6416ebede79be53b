//! The audit: an attacker's questions about every small group, asked of everything that is out at once.

use super::{
    interval::{Interval, can_reach, find_end, get_interval},
    table::{Fact, Group, Need, STANDS, System},
    tableau::{Bounds, Deadline, Reasons, Tableau, Unsettled},
};
use std::collections::{BTreeSet, HashMap};

/// Shown figures of which at least one must go, or a small group stays within reach.
pub type Cut = BTreeSet<usize>;

/// A set of hidden figures, by number.
pub type Hidden = BTreeSet<usize>;

/// A table that fits some publications: the figures it contradicts, and the count it gives each group.
struct Witness {
    contradicts: Vec<usize>,
    counts: Vec<i64>,
}

/// More remembered tables cost more time than they save.
const WITNESSES: usize = 600;

/// Asks the questions. It keeps its tableau between audits, and the tables it found.
pub struct Auditor<'a> {
    system: &'a System,
    tableau: Tableau,
    /// What each figure says of the variables.
    said: Vec<Vec<(usize, Bounds)>>,
    /// The figures that speak of a variable.
    speakers: HashMap<usize, Vec<usize>>,
    groups: Vec<usize>,
    shown: Vec<bool>,
    witnesses: Vec<Witness>,
    oldest: usize,
}

impl<'a> Auditor<'a> {
    /// Nothing is shown yet but what stands.
    pub fn new(system: &'a System, deadline: Deadline) -> Result<Auditor<'a>, Unsettled> {
        let mut tableau = Tableau::new(&system.atoms, deadline);
        let mut known: HashMap<Vec<(usize, i64)>, usize> = HashMap::new();
        let mut add = |tableau: &mut Tableau, terms: &[(usize, i64)]| {
            if let Some(variable) = known.get(terms) {
                return Ok(*variable);
            }
            tableau.keep()?;
            let variable = tableau.add_sum(terms)?;
            known.insert(terms.to_vec(), variable);
            Ok::<usize, Unsettled>(variable)
        };
        let mut said = Vec::new();
        let mut speakers: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, figure) in system.figures.iter().enumerate() {
            let mut facts = Vec::new();
            for Fact { terms, low, high } in &figure.facts {
                let variable = add(&mut tableau, terms)?;
                let (low, high) = (*low, *high);
                facts.push((variable, Bounds { low, high }));
                speakers.entry(variable).or_default().push(at);
            }
            said.push(facts);
        }
        let mut groups = Vec::new();
        for Group { terms, .. } in &system.groups {
            groups.push(add(&mut tableau, terms)?);
        }
        let mut auditor = Auditor {
            system,
            tableau,
            said,
            speakers,
            groups,
            shown: vec![false; system.figures.len()],
            witnesses: Vec::new(),
            oldest: 0,
        };
        auditor.remember();
        Ok(auditor)
    }

    pub fn set_deadline(&mut self, deadline: Deadline) {
        self.tableau.set_deadline(deadline);
    }

    /// Looks from outside: these figures are hidden, the others are out.
    pub fn set_hidden(&mut self, hidden: &Hidden) -> Result<(), Unsettled> {
        for figure in 0..self.shown.len() {
            let shown = !hidden.contains(&figure);
            if self.shown[figure] == shown {
                continue;
            }
            self.shown[figure] = shown;
            for (variable, _) in self.said[figure].clone() {
                let bounds = self.bounds_of(variable);
                self.tableau.set_bounds(variable, bounds)?;
            }
        }
        Ok(())
    }

    fn bounds_of(&self, variable: usize) -> Bounds {
        let is_atom = variable < self.system.atoms.len();
        let mut bounds = Bounds {
            low: is_atom.then_some(0),
            high: None,
        };
        for figure in &self.speakers[&variable] {
            if !self.shown[*figure] {
                continue;
            }
            for (_, said) in self.said[*figure].iter().filter(|(of, _)| *of == variable) {
                bounds.low = bounds.low.max(said.low);
                bounds.high = match (bounds.high, said.high) {
                    (Some(own), Some(other)) => Some(own.min(other)),
                    (own, other) => own.or(other),
                };
            }
        }
        bounds
    }

    /// Every group that can be worked out too well while these figures are hidden, as a cut each. Only figures up
    /// to `tier` can be in a cut: an empty one says that no hiding at this tier helps. No cut: the audit passes.
    pub fn list_cuts(&mut self, hidden: &Hidden, tier: u8) -> Result<Vec<Cut>, Unsettled> {
        self.audit(hidden, tier, usize::MAX)
    }

    /// Whether the audit passes with these figures hidden.
    pub fn is_safe(&mut self, hidden: &Hidden) -> Result<bool, Unsettled> {
        Ok(self.audit(hidden, STANDS, 1)?.is_empty())
    }

    fn audit(&mut self, hidden: &Hidden, tier: u8, enough: usize) -> Result<Vec<Cut>, Unsettled> {
        self.set_hidden(hidden)?;
        let mut seen = self.list_seen(hidden);
        let mut cuts: Vec<Cut> = Vec::new();
        for group in 0..self.groups.len() {
            self.tableau.keep()?;
            let failed = match self.system.groups[group].need {
                Need::CouldBeLarge => self.question_size(group, &mut seen)?,
                Need::NotExact => self.question_exactness(group, &mut seen)?,
            };
            if let Some(reasons) = failed {
                let cut = self.cut(&reasons, tier);
                if !cuts.contains(&cut) {
                    cuts.push(cut);
                }
                if cuts.len() >= enough {
                    break;
                }
            }
        }
        Ok(cuts)
    }

    fn cut(&self, reasons: &Reasons, tier: u8) -> Cut {
        let speakers = reasons
            .iter()
            .filter_map(|variable| self.speakers.get(variable));
        let may_go =
            |figure: &usize| self.shown[*figure] && self.system.figures[*figure].tier <= tier;
        speakers.flatten().copied().filter(may_go).collect()
    }

    /// The lowest and highest count of each group among the remembered tables that fit what is shown.
    fn list_seen(&self, hidden: &Hidden) -> Vec<(i64, i64)> {
        let mut seen = vec![(i64::MAX, i64::MIN); self.groups.len()];
        for witness in &self.witnesses {
            if witness.contradicts.iter().all(|at| hidden.contains(at)) {
                widen(&mut seen, &witness.counts);
            }
        }
        seen
    }

    fn question_size(
        &mut self,
        group: usize,
        seen: &mut [(i64, i64)],
    ) -> Result<Option<Reasons>, Unsettled> {
        let k = self.system.k;
        let variable = self.groups[group];
        let wide = |(low, high): (i64, i64)| high >= k && high - low >= k - 1;
        if wide(seen[group]) {
            return Ok(None);
        }
        if seen[group].1 < k {
            // One question for two: a table with this much room is usually wide enough as well.
            let bound = k.max(seen[group].0 + k - 1);
            if can_reach(&mut self.tableau, variable, bound, true)?.is_ok() {
                self.remember_into(seen);
            } else {
                match can_reach(&mut self.tableau, variable, k, true)? {
                    Ok(()) => self.remember_into(seen),
                    Err(reasons) => return Ok(Some(reasons)),
                }
            }
            if wide(seen[group]) {
                return Ok(None);
            }
        }
        let Some((low, mut reasons)) = find_end(&mut self.tableau, variable, false)? else {
            return Ok(None);
        };
        self.remember_into(seen);
        if wide(seen[group]) {
            return Ok(None);
        }
        match can_reach(&mut self.tableau, variable, k.max(low + k - 1), true)? {
            Ok(()) => {
                self.remember_into(seen);
                Ok(None)
            }
            Err(further) => {
                reasons.extend(further);
                Ok(Some(reasons))
            }
        }
    }

    fn question_exactness(
        &mut self,
        group: usize,
        seen: &mut [(i64, i64)],
    ) -> Result<Option<Reasons>, Unsettled> {
        if seen[group].0 < seen[group].1 {
            return Ok(None);
        }
        let count = self.system.group_count(&self.system.groups[group]);
        let mut reasons = Reasons::new();
        for (bound, upwards) in [(count + 1, true), (count - 1, false)] {
            match can_reach(&mut self.tableau, self.groups[group], bound, upwards)? {
                Ok(()) => {
                    self.remember_into(seen);
                    return Ok(None);
                }
                Err(further) => reasons.extend(further),
            }
        }
        Ok(Some(reasons))
    }

    fn remember_into(&mut self, seen: &mut [(i64, i64)]) {
        let at = self.remember();
        widen(seen, &self.witnesses[at].counts);
    }

    /// Keeps the table that the tableau holds now, and gives its place.
    fn remember(&mut self) -> usize {
        let value = |variable: usize| self.tableau.value(variable).floor();
        let contradicted = |at: &usize| {
            self.said[*at].iter().any(|(variable, bounds)| {
                let value = value(*variable);
                bounds.low.is_some_and(|low| value < low)
                    || bounds.high.is_some_and(|high| value > high)
            })
        };
        let witness = Witness {
            contradicts: (0..self.said.len()).filter(contradicted).collect(),
            counts: self.groups.iter().map(|group| value(*group)).collect(),
        };
        if self.witnesses.len() < WITNESSES {
            self.witnesses.push(witness);
            return self.witnesses.len() - 1;
        }
        // The first table is the true one and fits whatever is shown.
        self.oldest = self.oldest % (WITNESSES - 1) + 1;
        self.witnesses[self.oldest] = witness;
        self.oldest
    }

    /// The feasible interval of each watched group, in the order they were added.
    pub fn list_intervals(&mut self, hidden: &Hidden) -> Result<Vec<Interval>, Unsettled> {
        self.set_hidden(hidden)?;
        let groups = self.groups.clone();
        groups
            .into_iter()
            .map(|group| get_interval(&mut self.tableau, group))
            .collect()
    }
}

fn widen(seen: &mut [(i64, i64)], counts: &[i64]) {
    for ((low, high), count) in seen.iter_mut().zip(counts) {
        *low = (*low).min(*count);
        *high = (*high).max(*count);
    }
}
