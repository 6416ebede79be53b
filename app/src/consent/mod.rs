//! Who agreed, in numbers and by seat and never by name; and taking a seat's words back.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod erasing;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod script;
#[cfg(feature = "ssr")]
pub mod spoken;
#[cfg(feature = "ssr")]
pub mod store;

use crate::capture::{Agreed, Seat};

/// What stands in the way of a tally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nobody is in the room.
    Nobody,
    /// More agree than are there.
    Numbers,
    /// More seats agree to be quoted than people do.
    Seats,
}

/// What is wrong with a tally and the seats that agreed to be quoted.
pub fn find_problem(agreed: Agreed, seats: &[Seat]) -> Option<Problem> {
    if agreed.present == 0 {
        return Some(Problem::Nobody);
    }
    if !agreed.is_possible() {
        return Some(Problem::Numbers);
    }
    let people = usize::try_from(agreed.to_quotes).unwrap_or(0);
    (seats.len() > people).then_some(Problem::Seats)
}

/// The seats of a table for so many, and at least one.
pub fn seats_for(present: i64) -> Vec<Seat> {
    Seat::first(usize::try_from(present).unwrap_or(0).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_fits_those_who_are_there() {
        let agreed = |present, to_notes, to_quotes| Agreed {
            present,
            to_notes,
            to_quotes,
        };
        let seats = Seat::first(3);
        assert_eq!(find_problem(agreed(8, 8, 3), &seats), None);
        assert_eq!(find_problem(agreed(8, 8, 2), &seats), Some(Problem::Seats));
        assert_eq!(find_problem(agreed(8, 2, 3), &[]), Some(Problem::Numbers));
        assert_eq!(find_problem(agreed(0, 0, 0), &[]), Some(Problem::Nobody));
    }

    #[test]
    fn there_is_a_seat_for_everybody_and_never_none() {
        assert_eq!(seats_for(0).len(), 1);
        assert_eq!(seats_for(-4).len(), 1);
        assert_eq!(seats_for(8).len(), 8);
        assert_eq!(seats_for(300).len(), 26);
    }
}
