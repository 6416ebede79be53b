//! Double coding: two people code the same words apart from each other, and then it is looked at how far they agree, on
//! what they do not, and why.
//!
//! Until they are compared neither sees the other's codes: [`crate::coding::store::in_sight_of`] keeps them apart
//! wherever codings are read.

pub mod actions;
pub mod compare;
pub mod draw;
pub mod pages;
pub mod store;

use crate::{
    coding::text::Range,
    ids::{AccountId, CodeId, CodingId, DoubleCodingId, InitiativeId, Millis, PassageId},
    language::Lang,
};
use std::str::FromStr;

/// A sample of words that two people code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubleCoding {
    pub id: DoubleCodingId,
    pub initiative: InitiativeId,
    pub title: String,
    /// Which words were drawn from, as [`crate::coding::filter::Filter::query`] writes it.
    pub drawn_from: String,
    /// How many were drawn. Fewer are left where some have been erased since.
    pub drawn: usize,
    pub first: First,
    pub second: AccountId,
    pub started_at: Millis,
    /// None while the two must not see each other's codes.
    pub compared_at: Option<Millis>,
}

impl DoubleCoding {
    /// Which of the two this person is for these words; None for everybody else.
    pub fn side(&self, drawn: &Drawn, account: &AccountId) -> Option<Side> {
        if drawn.first == *account {
            Some(Side::First)
        } else {
            (self.second == *account).then_some(Side::Second)
        }
    }

    /// Whether the two still must not see each other's codes.
    pub fn is_open(&self) -> bool {
        self.compared_at.is_none()
    }
}

/// Whose codes the second coder's are held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    Coder(AccountId),
    /// Whoever was the first to code each of the words.
    Whoever,
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    First,
    Second,
}

/// Words of the sample, and how far each of the two has come with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    pub passage: PassageId,
    pub language: Lang,
    pub first: AccountId,
    pub first_done: bool,
    pub second_done: bool,
}

impl Drawn {
    /// Whether both have looked at it: only then can it be compared.
    pub fn is_done(&self) -> bool {
        self.first_done && self.second_done
    }

    /// Whether this one of the two has looked at it.
    pub fn is_done_by(&self, side: Side) -> bool {
        match side {
            Side::First => self.first_done,
            Side::Second => self.second_done,
        }
    }
}

/// What one of the two had given some words when they were compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub passage: PassageId,
    pub coding: CodingId,
    /// A code that was merged into another counts as that one, and one that was split as what it was.
    pub code: CodeId,
    pub coder: AccountId,
    pub range: Range,
}

/// Whose use of a code stays on words that the two coded differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    First,
    Second,
    Both,
    Neither,
}

impl Kept {
    pub const ALL: [Kept; 4] = [Kept::First, Kept::Second, Kept::Both, Kept::Neither];

    /// The choice as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kept::First => "first",
            Kept::Second => "second",
            Kept::Both => "both",
            Kept::Neither => "neither",
        }
    }

    /// Whether what this one of the two has given stays.
    pub fn keeps(self, side: Side) -> bool {
        match self {
            Kept::Both => true,
            Kept::Neither => false,
            Kept::First => side == Side::First,
            Kept::Second => side == Side::Second,
        }
    }
}

impl FromStr for Kept {
    type Err = String;

    fn from_str(text: &str) -> Result<Kept, String> {
        let found = Kept::ALL.into_iter().find(|kept| kept.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” keeps nothing. Choose first, second, both or neither.")
        })
    }
}

/// What was decided about one code on some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub passage: PassageId,
    pub code: CodeId,
    pub kept: Kept,
    pub reason: String,
    pub by: AccountId,
}

/// Fewer words than this say little of how two people agree, and would let small groups be counted.
pub const FEWEST: usize = 10;
/// A title has at most this many characters.
pub const LONGEST_TITLE: usize = 120;
/// A reason has at most this many characters.
pub const LONGEST_REASON: usize = 2_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_read_back_as_it_was_written() {
        for kept in Kept::ALL {
            assert_eq!(kept.as_str().parse(), Ok(kept));
        }
        assert!("all".parse::<Kept>().is_err());
    }

    #[test]
    fn what_is_kept_of_whom() {
        let sides = |kept: Kept| (kept.keeps(Side::First), kept.keeps(Side::Second));
        assert_eq!(
            Kept::ALL.map(sides),
            [(true, false), (false, true), (true, true), (false, false)]
        );
    }
}
