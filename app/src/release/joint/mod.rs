//! One release of a survey: all its tables, protected and audited together.
//!
//! [`super::protect`] answers exactly what an attacker can work out of a few tables. The tables of a survey are too many
//! for that: they hang together in the people who stand in all of them, and the full cross of all questions is huge.
//! So this module asks the question the other way round. A small group counts as safe only when *another set of
//! answers* has been found that gives every published number of this release and of those before it, and puts k or
//! more people into the group, with room of k − 1 between the two. Such a set is a proof, however it was found: the
//! attacker cannot tell it from the true one. What has not been proven safe is hidden, so a search that finds too
//! little hides more, never less.
//!
//! Why the proof holds for the whole release at once: the other set is a list of people with all their answers, not a
//! table at a time. Tables that share a group share its people, so no attacker gains by laying tables side by side.
//! Auditing each table with its shared sums alone would not do: three tables in a ring can agree in every sum they
//! share and yet have no people who stand in all three, and then the attacker knows more than each table says.
//!
//! The search only exchanges answers between people whom a survey's conditions treat alike ([`People::ties`]), so the
//! other set is also one that the form allows; nor does anybody in it mention themes that no codes bring together
//! ([`People::codes`]).
//!
//! - `layout` numbers the figures, `sandbox` holds a set of answers and its counts, `locks` knows what is out, `moves` changes answers so that it
//!   stays as it is, `certify` looks for the proofs and checks them, `hiding` decides what goes, `bands` sees to
//!   the shares of themes, `mentions` knows which of them go together.

mod bands;
mod certify;
mod hiding;
mod layout;
mod locks;
mod mentions;
mod moves;
mod sandbox;
#[cfg(test)]
mod tests;

pub use bands::list_bands;
pub use layout::{Figure, Layout};
pub use mentions::list_bound;

use super::protect::tableau::Deadline;
use std::time::Duration;

/// What a question does in a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Answers are counted by its groups: a declared cut.
    Group,
    /// It is counted.
    Answer,
    /// Whether a theme is mentioned (value 1) or not (0): shown in bands only.
    Theme,
}

/// Something every person has one value of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub role: Role,
    /// How many values there are; people hold them as 0, 1, …
    pub values: usize,
    /// Whether the answer leans on other answers: then it is only exchanged between people with the same tie.
    pub tied: bool,
    /// The value of those who did not answer, where the form lets anybody leave it so.
    pub blank: Option<usize>,
}

/// Those who answered, as numbers, and what is to be published of them.
#[derive(Clone, Debug, Default)]
pub struct People {
    pub variables: Vec<Variable>,
    /// For each code the themes that count it, as variables: who has the code mentions all of them. A theme that is in none
    /// is mentioned or not, whatever else is.
    pub codes: Vec<Vec<usize>>,
    /// The declared tables: what is counted, and by which group.
    pub tables: Vec<(usize, usize)>,
    /// For each person the value of each variable.
    pub values: Vec<Vec<u16>>,
    /// For each person and variable: two people can exchange their answers only where this is alike.
    pub ties: Vec<Vec<u64>>,
    /// The release in which each person was first counted; `pasts.len()` for those who come with this one.
    pub waves: Vec<usize>,
    /// What is out already, oldest first.
    pub pasts: Vec<Past>,
}

/// An earlier release of the same survey, figure by figure as [`Layout`] numbers them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    pub shown: Vec<bool>,
    /// The true counts then. They may count people who have withdrawn since.
    pub counts: Vec<i64>,
    /// For each theme figure whose band was out: how many mentions read as that band.
    pub ranges: Vec<Option<(i64, i64)>>,
}

/// What of a release may be seen. Nothing in it tells which figures were small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// By figure.
    pub shown: Vec<bool>,
    /// Whether time ran out, so that whole tables are hidden.
    pub ran_out: bool,
}

/// How thorough the protection is. Anything but [`Rules::ALL`] is for tests that must see it fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rules {
    /// Look for the proofs, and hide what has none.
    audit: bool,
    /// Keep what is out already in mind.
    ledger: bool,
}

impl Rules {
    const ALL: Rules = Rules {
        audit: true,
        ledger: true,
    };
}

/// Protects a release. `k` is the smallest group that may be shown.
pub fn protect(people: &People, k: i64, budget: Duration) -> Protection {
    protect_by(Rules::ALL, people, k, budget)
}

/// As [`protect`], under these rules.
fn protect_by(rules: Rules, people: &People, k: i64, budget: Duration) -> Protection {
    let layout = Layout::new(people);
    hiding::hide(rules, people, &layout, k, Deadline::after(budget))
}

impl People {
    /// The true count of every figure.
    pub fn list_counts(&self, layout: &Layout) -> Vec<i64> {
        let truth = sandbox::Sandbox::new(self, layout);
        (0..layout.figures.len())
            .map(|figure| truth.count(figure))
            .collect()
    }
}
