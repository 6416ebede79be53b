//! Linear equations over unknown counts, solved exactly: the simplex method on variables that each have a lowest
//! and a highest value. Showing or hiding a number only tightens or frees such a pair, so one tableau serves a
//! whole audit and starts each question from the last answer.

use super::ratio::{Ratio, TooLarge};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

/// Why a question stays open. What cannot be settled must not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsettled {
    OutOfTime,
    TooLarge,
}

impl From<TooLarge> for Unsettled {
    fn from(_: TooLarge) -> Unsettled {
        Unsettled::TooLarge
    }
}

/// When to give up.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    pub fn after(budget: Duration) -> Deadline {
        Deadline(Instant::now() + budget)
    }

    /// The moment when `share` (0 to 1) of what is left has gone by.
    pub fn part(self, share: f64) -> Deadline {
        let left = self.0.saturating_duration_since(Instant::now());
        Deadline(Instant::now() + left.mul_f64(share))
    }

    pub fn keep(self) -> Result<(), Unsettled> {
        if Instant::now() < self.0 {
            Ok(())
        } else {
            Err(Unsettled::OutOfTime)
        }
    }
}

/// The lowest and the highest value a variable may take; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub low: Option<i64>,
    pub high: Option<i64>,
}

impl Bounds {
    pub const FREE: Bounds = Bounds {
        low: None,
        high: None,
    };

    pub fn exactly(value: i64) -> Bounds {
        Bounds {
            low: Some(value),
            high: Some(value),
        }
    }

    fn permit(self, value: Ratio, upwards: bool) -> bool {
        match if upwards { self.high } else { self.low } {
            None => true,
            Some(bound) if upwards => value.is_below(Ratio::whole(bound)),
            Some(bound) => Ratio::whole(bound).is_below(value),
        }
    }
}

/// Variables whose bounds, taken together, rule something out.
pub type Reasons = BTreeSet<usize>;

/// Where a variable's search for its end stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The end over fractions, and the bounds that hold it there.
    At(Ratio, Reasons),
    Nowhere,
}

struct Row {
    basic: usize,
    /// `basic = Σ factor × variable`, sorted by variable.
    terms: Vec<(usize, Ratio)>,
}

impl Row {
    fn factor(&self, variable: usize) -> Option<Ratio> {
        let at = self
            .terms
            .binary_search_by_key(&variable, |(other, _)| *other);
        at.ok().map(|at| self.terms[at].1)
    }
}

const OUTSIDE: usize = usize::MAX;

/// Variables, the first of them the atomic counts, and the rows that tie sums of them to further variables.
pub struct Tableau {
    bounds: Vec<Bounds>,
    values: Vec<Ratio>,
    rows: Vec<Row>,
    /// The row in which a variable is basic, or `OUTSIDE`.
    row_of: Vec<usize>,
    atoms: usize,
    deadline: Deadline,
}

impl Tableau {
    /// Atomic counts of 0 or more, starting from the true ones.
    pub fn new(atoms: &[i64], deadline: Deadline) -> Tableau {
        let at_least_nobody = Bounds {
            low: Some(0),
            high: None,
        };
        Tableau {
            bounds: vec![at_least_nobody; atoms.len()],
            values: atoms.iter().map(|count| Ratio::whole(*count)).collect(),
            rows: Vec::new(),
            row_of: vec![OUTSIDE; atoms.len()],
            atoms: atoms.len(),
            deadline,
        }
    }

    /// A variable for `Σ factor × atom`. All sums are added before the first question.
    pub fn add_sum(&mut self, terms: &[(usize, i64)]) -> Result<usize, Unsettled> {
        if let [(atom, 1)] = terms {
            return Ok(*atom);
        }
        let mut value = Ratio::ZERO;
        for (atom, factor) in terms {
            value = value.plus(Ratio::whole(*factor), self.values[*atom])?;
        }
        let variable = self.values.len();
        let mut terms: Vec<_> = terms
            .iter()
            .map(|(atom, factor)| (*atom, Ratio::whole(*factor)))
            .collect();
        terms.sort_by_key(|(atom, _)| *atom);
        self.row_of.push(self.rows.len());
        self.rows.push(Row {
            basic: variable,
            terms,
        });
        self.values.push(value);
        self.bounds.push(Bounds::FREE);
        Ok(variable)
    }

    pub fn set_deadline(&mut self, deadline: Deadline) {
        self.deadline = deadline;
    }

    pub fn keep(&self) -> Result<(), Unsettled> {
        self.deadline.keep()
    }

    pub fn value(&self, variable: usize) -> Ratio {
        self.values[variable]
    }

    pub fn bounds(&self, variable: usize) -> Bounds {
        self.bounds[variable]
    }

    /// An atom whose present value is no whole number.
    pub fn find_fraction(&self) -> Option<usize> {
        (0..self.atoms).find(|atom| !self.values[*atom].is_whole())
    }

    pub fn set_bounds(&mut self, variable: usize, bounds: Bounds) -> Result<(), Unsettled> {
        self.bounds[variable] = bounds;
        if self.row_of[variable] != OUTSIDE {
            return Ok(());
        }
        let value = self.values[variable];
        let nearest = match bounds {
            Bounds { low: Some(low), .. } if value.is_below(Ratio::whole(low)) => low,
            Bounds {
                high: Some(high), ..
            } if Ratio::whole(high).is_below(value) => high,
            _ => return Ok(()),
        };
        let change = Ratio::whole(nearest).minus(value)?;
        self.shift(variable, change)
    }

    /// Finds values that respect all bounds, over fractions. `Err` inside: the bounds that cannot hold together.
    pub fn settle(&mut self) -> Result<Result<(), Reasons>, Unsettled> {
        loop {
            self.keep()?;
            let Some((row, goal)) = self.find_violated() else {
                return Ok(Ok(()));
            };
            let basic = self.rows[row].basic;
            let upwards = self.values[basic].is_below(goal);
            match self.find_entering(row, upwards) {
                None => return Ok(Err(self.reasons(row))),
                Some((variable, factor)) => {
                    let change = goal.minus(self.values[basic])?.over(factor)?;
                    self.shift(variable, change)?;
                    self.pivot(row, variable)?;
                }
            }
        }
    }

    /// Drives a variable as far up or down as fractions allow. All bounds must hold before.
    pub fn drive(&mut self, variable: usize, upwards: bool) -> Result<End, Unsettled> {
        loop {
            self.keep()?;
            let row = self.row_of[variable];
            if row == OUTSIDE {
                if !self.bounds[variable].permit(self.values[variable], upwards) {
                    let held = Reasons::from([variable]);
                    return Ok(End::At(self.values[variable], held));
                }
                if !self.advance(variable, upwards, None)? {
                    return Ok(End::Nowhere);
                }
                continue;
            }
            if !self.bounds[variable].permit(self.values[variable], upwards) {
                return Ok(End::At(self.values[variable], Reasons::from([variable])));
            }
            let Some((entering, factor)) = self.find_entering(row, upwards) else {
                let mut held = self.reasons(row);
                held.remove(&variable);
                return Ok(End::At(self.values[variable], held));
            };
            let direction = factor.is_positive() == upwards;
            if !self.advance(entering, direction, Some(variable))? {
                return Ok(End::Nowhere);
            }
        }
    }

    fn find_violated(&self) -> Option<(usize, Ratio)> {
        let mut found: Option<(usize, Ratio)> = None;
        for (at, row) in self.rows.iter().enumerate() {
            if found.is_some_and(|(other, _)| self.rows[other].basic < row.basic) {
                continue;
            }
            let Bounds { low, high } = self.bounds[row.basic];
            let value = self.values[row.basic];
            let low = low.map(Ratio::whole).filter(|low| value.is_below(*low));
            let high = high.map(Ratio::whole).filter(|high| high.is_below(value));
            if let Some(goal) = low.or(high) {
                found = Some((at, goal));
            }
        }
        found
    }

    /// The first variable whose move brings the row's basic variable the wanted way (Bland's rule: no endless circles).
    fn find_entering(&self, row: usize, upwards: bool) -> Option<(usize, Ratio)> {
        let may_move = |(variable, factor): &&(usize, Ratio)| {
            self.bounds[*variable].permit(self.values[*variable], factor.is_positive() == upwards)
        };
        self.rows[row].terms.iter().find(may_move).copied()
    }

    fn reasons(&self, row: usize) -> Reasons {
        let row = &self.rows[row];
        let terms = row.terms.iter().map(|(variable, _)| *variable);
        terms.chain([row.basic]).collect()
    }

    /// Moves an outside variable until something stops it; a basic variable that stops it trades places with it.
    /// False when nothing ever does.
    fn advance(
        &mut self,
        variable: usize,
        upwards: bool,
        goal: Option<usize>,
    ) -> Result<bool, Unsettled> {
        let own = self.bounds[variable];
        let own = if upwards { own.high } else { own.low };
        let mut nearest = match own {
            None => None,
            Some(bound) => Some((
                magnitude(Ratio::whole(bound).minus(self.values[variable])?),
                None,
            )),
        };
        for (at, row) in self.rows.iter().enumerate() {
            let Some(factor) = row.factor(variable) else {
                continue;
            };
            let rises = factor.is_positive() == upwards;
            let bounds = self.bounds[row.basic];
            let Some(bound) = (if rises { bounds.high } else { bounds.low }) else {
                continue;
            };
            let room = Ratio::whole(bound).minus(self.values[row.basic])?;
            let room = magnitude(room.over(factor)?);
            let closer = match nearest {
                None => true,
                Some((other, _)) if room.is_below(other) => true,
                Some((other, Some(held))) => {
                    let held: &Row = &self.rows[held];
                    room == other && row.basic < held.basic
                }
                Some(_) => false,
            };
            if closer {
                nearest = Some((room, Some(at)));
            }
        }
        let Some((room, stopped_by)) = nearest else {
            return Ok(false);
        };
        self.shift(variable, if upwards { room } else { room.negated() })?;
        if let Some(row) = stopped_by
            && Some(self.rows[row].basic) != goal
        {
            self.pivot(row, variable)?;
        }
        Ok(true)
    }

    fn shift(&mut self, variable: usize, change: Ratio) -> Result<(), Unsettled> {
        if change.is_zero() {
            return Ok(());
        }
        self.values[variable] = self.values[variable].plus(Ratio::ONE, change)?;
        for row in &self.rows {
            if let Some(factor) = row.factor(variable) {
                self.values[row.basic] = self.values[row.basic].plus(factor, change)?;
            }
        }
        Ok(())
    }

    /// The row's basic variable and an outside variable of that row trade places.
    fn pivot(&mut self, at: usize, entering: usize) -> Result<(), Unsettled> {
        let leaving = self.rows[at].basic;
        let old = std::mem::take(&mut self.rows[at].terms);
        let mut divisor = Ratio::ONE;
        for (variable, factor) in &old {
            if *variable == entering {
                divisor = *factor;
            }
        }
        let mut terms = Vec::with_capacity(old.len());
        for (variable, factor) in old {
            if variable != entering {
                terms.push((variable, factor.over(divisor)?.negated()));
            }
        }
        let place = terms.partition_point(|(variable, _)| *variable < leaving);
        terms.insert(place, (leaving, Ratio::ONE.over(divisor)?));
        for (other, row) in self.rows.iter_mut().enumerate() {
            if other != at
                && let Some(factor) = row.factor(entering)
            {
                row.terms = merged(&row.terms, factor, &terms, entering)?;
            }
        }
        self.rows[at] = Row {
            basic: entering,
            terms,
        };
        self.row_of[entering] = at;
        self.row_of[leaving] = OUTSIDE;
        Ok(())
    }
}

fn magnitude(ratio: Ratio) -> Ratio {
    if ratio.is_below(Ratio::ZERO) {
        ratio.negated()
    } else {
        ratio
    }
}

/// `terms + factor × added`, without the variable that the addition stands for.
fn merged(
    terms: &[(usize, Ratio)],
    factor: Ratio,
    added: &[(usize, Ratio)],
    gone: usize,
) -> Result<Vec<(usize, Ratio)>, Unsettled> {
    let mut sum = Vec::with_capacity(terms.len() + added.len());
    let (mut left, mut right) = (terms.iter().peekable(), added.iter().peekable());
    loop {
        let next = match (left.peek(), right.peek()) {
            (None, None) => return Ok(sum),
            (Some(own), Some(other)) if own.0 == other.0 => {
                let both = (own.0, own.1.plus(factor, other.1)?);
                left.next();
                right.next();
                both
            }
            (Some(own), Some(other)) if own.0 > other.0 => {
                let scaled = (other.0, factor.times(other.1)?);
                right.next();
                scaled
            }
            (None, Some(other)) => {
                let scaled = (other.0, factor.times(other.1)?);
                right.next();
                scaled
            }
            (Some(own), _) => {
                let same = **own;
                left.next();
                same
            }
        };
        if next.0 != gone && !next.1.is_zero() {
            sum.push(next);
        }
    }
}
