//! Keeping and deleting: backups hold everything and show nothing, and what is deleted is gone.

mod crash;
mod damaged;
mod erasing;
mod expiry;
pub mod files;
mod log;
mod pages;
mod picture;
mod replay;
mod round_trip;
mod seed;
mod tables;

use crate::harness::{Database, Engine, World, forms, fresh_nonce};
use app::{
    db::Db,
    error::Result,
    ids::{Millis, ResponseId},
    keeping::{
        backup::{self, Existing, KEEP_DAYS, Order},
        identities::Known,
        restore::{self, Target},
        rules::{Fault, Rules},
    },
    keys::Keys,
    response::store::list_responses,
    survey::Survey,
};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// Rules with these faults.
const fn with(faults: &'static [Fault]) -> Rules {
    Rules { faults }
}

/// A backup in a folder of its own, apart from the database.
struct Made {
    _folder: TempDir,
    file: PathBuf,
    known: Known,
}

impl Made {
    fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.file).unwrap()
    }
}

async fn back_up(world: &World, rules: Rules) -> Made {
    back_up_as_of(world, Millis::now(), rules).await
}

async fn back_up_as_of(world: &World, now: Millis, rules: Rules) -> Made {
    let folder = TempDir::with_prefix("harken-backup-").unwrap();
    let file = folder.path().join("backup");
    let order = order(&file, Existing::Stays);
    let known = backup::create_backup(world.db(), &world.harken.keys, &order, now, rules)
        .await
        .unwrap();
    Made {
        _folder: folder,
        file,
        known,
    }
}

fn order(file: &Path, existing: Existing) -> Order {
    Order {
        file: file.to_owned(),
        keep_days: KEEP_DAYS,
        existing,
    }
}

/// Opens a backup and brings it into an empty database, as the command does.
async fn restore(file: &Path, keys: &Keys, db: &Db, rules: Rules) -> Result<()> {
    let backup = restore::Backup::open(keys, file, rules)?;
    restore::restore(&backup, keys, db, Target::Empty, rules).await
}

/// An empty database; none where the engine is missing.
async fn fresh(engine: Engine) -> Option<(Database, Db)> {
    let database = Database::make(engine).await?;
    let db = Db::open(&database.url).await.unwrap();
    Some((database, db))
}

/// A survey that has ended, with these answers to its one question.
async fn ended(world: &World, slug: &str, answers: &[&str]) -> Survey {
    let survey = world.open_survey(slug, &forms::one_question()).await;
    for answer in answers {
        world
            .answer(slug, &fresh_nonce(), &[("say", answer)])
            .await
            .expect(200);
    }
    assert_eq!(world.close(&survey).await.unwrap(), answers.len());
    world.survey(slug).await
}

/// The response in which this was said.
async fn response_of(world: &World, survey: &Survey, said: &str) -> ResponseId {
    let responses = list_responses(world.db(), &survey.id).await.unwrap();
    let found = responses.into_iter().find(|one| one.answers.contains(said));
    found.expect("somebody said so").id
}
