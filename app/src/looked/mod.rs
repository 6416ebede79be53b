//! What a look at stored data found: stores say it, `check` gathers it.

pub mod store;

use serde::Serialize;

/// What one look found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// What was looked at, as a sentence names it.
    pub what: &'static str,
    /// How many were looked at; none where the number would tell who has answered.
    pub count: Option<usize>,
    pub faults: Vec<Fault>,
    /// What is as it should be, and still worth knowing: one sentence each.
    pub notes: Vec<String>,
}

/// Something that is not as it was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The row, or empty where it is the whole database.
    pub id: String,
    pub why: String,
}

impl Looked {
    /// A look that has not begun.
    pub fn at(what: &'static str) -> Looked {
        Looked {
            what,
            ..Looked::default()
        }
    }

    /// Counts one more row.
    pub fn saw(&mut self) {
        *self.count.get_or_insert(0) += 1;
    }

    /// Adds a fault.
    pub fn fault(&mut self, id: impl Into<String>, why: impl Into<String>) {
        self.faults.push(Fault {
            id: id.into(),
            why: why.into(),
        });
    }
}
