//! What an attacker can say of a hidden count: the lowest and the highest value over all whole-number tables that fit
//! what is published. Branch and bound over the exact tableau.

use super::tableau::{Bounds, End, Reasons, Tableau, Unsettled};

/// The feasible interval of a count; without `high` nothing published limits it from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub low: i64,
    pub high: Option<i64>,
}

/// How many branches one question may take before it counts as not settled.
const BRANCHES: usize = 20_000;

/// Looks for a whole-number table within the bounds. When there is one, the tableau holds it; when there is none,
/// the error inside names the bounds that rule it out.
pub fn find_whole(tableau: &mut Tableau) -> Result<Result<(), Reasons>, Unsettled> {
    let mut left = BRANCHES;
    branch(tableau, &mut left)
}

fn branch(tableau: &mut Tableau, left: &mut usize) -> Result<Result<(), Reasons>, Unsettled> {
    if let Err(reasons) = tableau.settle()? {
        return Ok(Err(reasons));
    }
    let Some(atom) = tableau.find_fraction() else {
        return Ok(Ok(()));
    };
    *left = left.checked_sub(1).ok_or(Unsettled::OutOfTime)?;
    let before = tableau.bounds(atom);
    let floor = tableau.value(atom).floor();
    let lower = Bounds {
        high: Some(floor),
        ..before
    };
    let upper = Bounds {
        low: Some(floor + 1),
        ..before
    };
    let mut all = Reasons::new();
    for half in [lower, upper] {
        tableau.set_bounds(atom, half)?;
        let found = branch(tableau, left);
        tableau.set_bounds(atom, before)?;
        match found? {
            Ok(()) => return Ok(Ok(())),
            Err(reasons) => all.extend(reasons),
        }
    }
    Ok(Err(all))
}

/// Asks whether a whole-number table exists with the variable at least `bound` (`upwards`) or at most `bound`.
/// Afterwards the variable's own bounds are as before.
pub fn can_reach(
    tableau: &mut Tableau,
    variable: usize,
    bound: i64,
    upwards: bool,
) -> Result<Result<(), Reasons>, Unsettled> {
    let before = tableau.bounds(variable);
    let beyond = match upwards {
        true => before.high.is_some_and(|high| high < bound),
        false => before.low.is_some_and(|low| low > bound),
    };
    if beyond {
        return Ok(Err(Reasons::from([variable])));
    }
    let asked = match upwards {
        true => Bounds {
            low: Some(before.low.map_or(bound, |low| low.max(bound))),
            ..before
        },
        false => Bounds {
            high: Some(before.high.map_or(bound, |high| high.min(bound))),
            ..before
        },
    };
    tableau.set_bounds(variable, asked)?;
    let found = find_whole(tableau);
    tableau.set_bounds(variable, before)?;
    found
}

/// The lowest (or highest) whole value of a variable with the bounds that keep it from going further; `None` when
/// nothing does.
pub fn find_end(
    tableau: &mut Tableau,
    variable: usize,
    upwards: bool,
) -> Result<Option<(i64, Reasons)>, Unsettled> {
    if let Err(reasons) = tableau.settle()? {
        // Only contradictory publications get here; nothing may then be claimed about the cell.
        debug_assert!(reasons.is_empty(), "the true counts fit what is published");
        return Err(Unsettled::TooLarge);
    }
    let (value, mut reasons) = match tableau.drive(variable, upwards)? {
        End::Nowhere => return Ok(None),
        End::At(value, reasons) => (value, reasons),
    };
    let mut end = if upwards {
        value.floor()
    } else {
        value.ceiling()
    };
    loop {
        match can_reach(tableau, variable, end, upwards)? {
            Ok(()) => return Ok(Some((end, reasons))),
            Err(further) => reasons.extend(further),
        }
        end += if upwards { -1 } else { 1 };
    }
}

/// The feasible interval of a variable.
pub fn get_interval(tableau: &mut Tableau, variable: usize) -> Result<Interval, Unsettled> {
    let low = find_end(tableau, variable, false)?;
    let high = find_end(tableau, variable, true)?;
    Ok(Interval {
        low: low.map_or(0, |(low, _)| low),
        high: high.map(|(high, _)| high),
    })
}
