//! Whether the stored data is whole: what can be read, what fits together, what has changed that never may.

use crate::{coding, db::Db, error::Result, response, survey};
use serde::Serialize;

/// What one look found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// What was looked at, as a sentence names it.
    pub what: &'static str,
    /// How many were looked at; none where the number would tell who has answered.
    pub count: Option<usize>,
    pub faults: Vec<Fault>,
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

/// Every look, one after another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    pub whole: bool,
    pub looks: Vec<Looked>,
}

/// Looks at everything that is stored. It only reads.
///
/// # Errors
/// Where the database does not answer. What it answers wrongly is in the report.
pub async fn check(db: &Db) -> Result<Report> {
    let mut file = Looked::at("the database itself");
    for why in db.find_damage().await? {
        file.fault("", why);
    }
    let looks = vec![
        file,
        survey::store::look_at_forms(db).await?,
        response::store::look_at_responses(db).await?,
        response::store::look_at_waiting(db).await?,
        coding::store::look_at_passages(db).await?,
        coding::store::look_at_codings(db).await?,
    ];
    Ok(Report {
        whole: looks.iter().all(|look| look.faults.is_empty()),
        looks,
    })
}
