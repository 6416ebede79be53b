//! Whether the stored data is whole: what can be read, what fits together, what has changed that never may.

use crate::{
    audit, coding,
    error::Result,
    harken::Harken,
    keeping::{self, identities::Identities},
    looked::Looked,
    response, survey,
};
use serde::Serialize;

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
pub async fn check(harken: &Harken) -> Result<Report> {
    let db = &harken.db;
    let mut file = Looked::at("the database itself");
    for why in db.find_damage().await? {
        file.fault("", why);
    }
    let looks = vec![
        file,
        survey::store::look_at_forms(db).await?,
        response::store::look_at_responses(db).await?,
        response::mixing::look_at_waiting(harken).await?,
        coding::store::look_at_passages(db).await?,
        coding::store::look_at_codings(db).await?,
        audit::store::look_at_log(db, &harken.keys).await?,
        Identities::of(&harken.keys).look()?,
        keeping::store::log::look_at_log(db).await?,
    ];
    Ok(Report {
        whole: looks.iter().all(|look| look.faults.is_empty()),
        looks,
    })
}
