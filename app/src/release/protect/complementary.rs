//! The further figures that must go so that the small ones cannot be worked out.

use super::{
    audit::{Auditor, Cut, Hidden},
    hitting::{BRANCHES, extend_greedily, find_cheapest_hitting_set},
    table::System,
    tableau::{Deadline, Unsettled},
};

/// What came of looking for protection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cover {
    /// These figures hidden, the audit passes.
    Found(Hidden),
    /// Whatever is hidden up to the tier, a small group stays within reach.
    Impossible,
}

/// The share of the time that may go into looking for the very cheapest set.
const EXACT_SHARE: f64 = 0.4;

/// Adds the cheapest figures up to `tier` to `start` until the audit passes. In large systems, where the cheapest
/// set cannot be found in time, a cheap one from which nothing can be taken away again.
pub fn find_cover(
    system: &System,
    auditor: &mut Auditor,
    start: &Hidden,
    tier: u8,
    deadline: Deadline,
) -> Result<Cover, Unsettled> {
    let cost = |figure: usize| system.figures[figure].cost;
    let mut cuts: Vec<Cut> = Vec::new();
    let exact = deadline.part(EXACT_SHARE);
    auditor.set_deadline(exact);
    let mut branches = BRANCHES;
    while exact.keep().is_ok() {
        let Some(added) = find_cheapest_hitting_set(&cuts, &cost, &mut branches) else {
            break;
        };
        let hidden: Hidden = start.union(&added).copied().collect();
        let found = match auditor.list_cuts(&hidden, tier) {
            Err(Unsettled::OutOfTime) => break,
            found => found?,
        };
        if found.is_empty() {
            return Ok(Cover::Found(hidden));
        }
        if found.iter().any(Cut::is_empty) {
            return Ok(Cover::Impossible);
        }
        cuts.extend(found);
    }
    auditor.set_deadline(deadline);
    let mut hidden = extend_greedily(start.clone(), &cuts, &cost);
    loop {
        let found = auditor.list_cuts(&hidden, tier)?;
        if found.is_empty() {
            break;
        }
        if found.iter().any(Cut::is_empty) {
            return Ok(Cover::Impossible);
        }
        hidden = extend_greedily(hidden, &found, &cost);
    }
    Ok(Cover::Found(trimmed(system, auditor, start, hidden)))
}

/// Tries to take each added figure away again, the dearest first. What time does not allow to try stays hidden.
fn trimmed(system: &System, auditor: &mut Auditor, start: &Hidden, mut hidden: Hidden) -> Hidden {
    let mut added: Vec<usize> = hidden.difference(start).copied().collect();
    added.sort_by_key(|figure| (-system.figures[*figure].cost, *figure));
    for figure in added {
        hidden.remove(&figure);
        match auditor.is_safe(&hidden) {
            Ok(true) => {}
            Ok(false) | Err(_) => {
                hidden.insert(figure);
            }
        }
    }
    hidden
}
