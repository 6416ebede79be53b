//! Safe release: which numbers of some tables may be shown so that nobody can work out a group below k.
//!
//! `table` holds what is to be published as linear facts about atomic counts, `primary` what is too small to show,
//! `audit` the attacker's questions, `interval` and `tableau` the exact arithmetic that answers them, `complementary`
//! and `hitting` the cheapest further hiding, `bands` the shares and `ledger` the releases before.

pub mod audit;
pub mod bands;
pub mod complementary;
#[cfg(feature = "ssr")]
pub mod counts_file;
mod hitting;
pub mod interval;
pub mod ledger;
pub mod primary;
mod ratio;
pub mod table;
pub mod tableau;
#[cfg(test)]
pub(in crate::release) mod tests;

use audit::{Auditor, Hidden};
use complementary::{Cover, find_cover};
use std::time::Duration;
use table::{STANDS, System};
use tableau::{Deadline, Unsettled};

/// Whether the sums of a table are out whatever happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Margins {
    /// They are published. Where no hiding of inner cells helps, all inner cells go, and then the sums that tell.
    Stand,
    /// They may be hidden too, after the cells they sum, and go from the start when they are below k.
    MayGo,
}

/// What may not be shown. Nothing in it tells which figures were small: the rest of the program must not ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    pub hidden: Hidden,
    /// Tables that could not be audited in time, hidden whole.
    pub unsettled: Vec<usize>,
}

/// The share of the remaining time that each attempt gets before a table is given up.
const ATTEMPT: f64 = 0.6;

/// Protects everything in the system together within the time given. What cannot be settled in time is hidden.
pub fn protect(system: &mut System, margins: Margins, budget: Duration) -> Protection {
    system.watch_small_figures();
    let system = &*system;
    let deadline = Deadline::after(budget);
    let primary = system.list_primary();
    let top = list_hideable(system)
        .map(|figure| system.figures[figure].tier)
        .max()
        .unwrap_or(0);
    let up_to = |tier: u8| move |figure: &usize| system.figures[*figure].tier <= tier;
    let mut tier = 0;
    let mut start: Hidden = match margins {
        Margins::Stand => primary.iter().copied().filter(up_to(0)).collect(),
        Margins::MayGo => primary.clone(),
    };
    let mut unsettled = Vec::new();
    let mut auditor = None;
    loop {
        let attempt = deadline.part(ATTEMPT);
        match settle(system, &mut auditor, &start, tier, attempt) {
            Ok(Cover::Found(hidden)) => return Protection { hidden, unsettled },
            Ok(Cover::Impossible) if tier < top => {
                if margins == Margins::Stand {
                    start.extend(list_hideable(system).filter(up_to(tier)));
                    start.extend(&primary);
                }
                tier += 1;
            }
            Err(_) if unsettled.len() < system.tables => {
                let table = largest_table(system, &unsettled);
                let inside = |figure: &usize| system.figures[*figure].tables.contains(&table);
                start.extend(list_hideable(system).filter(inside));
                unsettled.push(table);
            }
            Ok(Cover::Impossible) | Err(_) => {
                return Protection {
                    hidden: list_hideable(system).collect(),
                    unsettled,
                };
            }
        }
    }
}

fn settle<'a>(
    system: &'a System,
    auditor: &mut Option<Auditor<'a>>,
    start: &Hidden,
    tier: u8,
    deadline: Deadline,
) -> Result<Cover, Unsettled> {
    // A tableau that ran out of time or of digits may be half turned: each attempt after that begins afresh.
    let mut own = match auditor.take() {
        Some(own) => own,
        None => Auditor::new(system, deadline)?,
    };
    let cover = find_cover(system, &mut own, start, tier, deadline)?;
    *auditor = Some(own);
    Ok(cover)
}

fn list_hideable(system: &System) -> impl Iterator<Item = usize> {
    (0..system.figures.len()).filter(|figure| system.figures[*figure].tier != STANDS)
}

fn largest_table(system: &System, without: &[usize]) -> usize {
    let size = |table: &usize| {
        let figures = system.figures.iter();
        figures
            .filter(|figure| figure.tables.contains(table))
            .count()
    };
    let tables = (0..system.tables).filter(|table| !without.contains(table));
    tables.max_by_key(size).unwrap_or(0)
}
