//! What every handler works with.

use crate::{
    account::tries::Tries,
    coding::{course::Courses, learning::Learning, machine::Machine},
    db::Db,
    invitation::refusals::Refusals,
    keys::Keys,
    response::{batch_keys::BatchKeys, intake::Intake, protocol::Protocol},
    survey::open::OpenSurveys,
};
use std::sync::{Arc, atomic::AtomicBool};

/// The running product: its database, its secrets, its intake. Cheap to clone.
#[derive(Clone)]
pub struct Harken {
    pub db: Db,
    pub keys: Keys,
    /// The secrets that waiting answers are sealed to.
    pub batch_keys: BatchKeys,
    pub intake: Intake,
    /// Surveys as families meet them, kept ready.
    pub surveys: OpenSurveys,
    /// Where unknown invitation codes wait to be turned away.
    pub refusals: Refusals,
    /// Tries to sign in, counted in memory.
    pub tries: Tries,
    /// Where drafts of translations come from; nowhere unless whoever runs the server says so.
    pub machine: Machine,
    /// What is learned about codes while people code.
    pub learning: Learning,
    /// What people read first because it teaches most.
    pub courses: Courses,
    /// Set when the server is about to stop: nobody is kept waiting for news any more.
    pub stopping: Arc<AtomicBool>,
}

impl Harken {
    /// Puts the parts together and starts the intake.
    pub fn new(db: Db, keys: Keys) -> Harken {
        Harken::with(db, keys, Protocol::default())
    }

    /// As [`Harken::new`], with a mixing that may carry a fault where the tests ask for one.
    pub fn with(db: Db, keys: Keys, protocol: Protocol) -> Harken {
        let batch_keys = BatchKeys::of(&keys, protocol);
        Harken {
            intake: Intake::start(db.clone(), batch_keys.clone()),
            batch_keys,
            surveys: OpenSurveys::new(db.clone()),
            refusals: Refusals::default(),
            tries: Tries::default(),
            machine: Machine::default(),
            learning: Learning::default(),
            courses: Courses::default(),
            stopping: Arc::default(),
            db,
            keys,
        }
    }
}
