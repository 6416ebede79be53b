//! What every handler works with.

use crate::{db::Db, keys::Keys, response::intake::Intake, survey::open::OpenSurveys};

/// The running product: its database, its secrets, its intake. Cheap to clone.
#[derive(Clone)]
pub struct Harken {
    pub db: Db,
    pub keys: Keys,
    pub intake: Intake,
    /// Surveys as families meet them, kept ready.
    pub surveys: OpenSurveys,
}

impl Harken {
    /// Puts the parts together and starts the intake.
    pub fn new(db: Db, keys: Keys) -> Harken {
        Harken {
            intake: Intake::start(db.clone()),
            surveys: OpenSurveys::new(db.clone()),
            db,
            keys,
        }
    }
}
