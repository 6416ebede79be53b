//! A restore that dies in the middle leaves nothing.
//!
//! What dies is this test binary again, in a process of its own.

use super::{back_up, fresh, picture, restore, seed::fill_world, with};
use crate::{
    harness::{Engine, World, in_runtime},
    on_both_engines,
};
use app::{
    db::Db,
    keeping::rules::{Fault, Rules},
    keys::Keys,
};
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const URL: &str = "HARKEN_TEST_RESTORE_URL";
const FILE: &str = "HARKEN_TEST_RESTORE_FILE";
const KEYS: &str = "HARKEN_TEST_RESTORE_KEYS";
const CARELESS: &str = "HARKEN_TEST_RESTORE_IN_PIECES";

#[test]
#[ignore = "the other tests of this file start it in a process of its own"]
fn dies_in_the_middle_of_a_restore() {
    let Ok(url) = std::env::var(URL) else {
        return;
    };
    let path = |name: &str| PathBuf::from(std::env::var_os(name).unwrap());
    let rules = match std::env::var_os(CARELESS) {
        Some(_) => with(&[Fault::DiesHalfway, Fault::InPieces]),
        None => with(&[Fault::DiesHalfway]),
    };
    in_runtime(async move {
        let keys = Keys::open(&path(KEYS)).unwrap();
        let db = Db::open(&url).await.unwrap();
        restore(&path(FILE), &keys, &db, rules).await.unwrap();
    });
}

fn let_another_die(url: &str, file: &Path, keys: &Keys, careless: bool) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--ignored", "--exact", "--nocapture", "--test-threads=1"])
        .arg("keeping::crash::dies_in_the_middle_of_a_restore")
        .env(URL, url)
        .env(FILE, file)
        .env(KEYS, &*keys.folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if careless {
        command.env(CARELESS, "yes");
    }
    let status = command.status().unwrap();
    assert_eq!(status.code(), None, "it was to die by a signal");
}

/// The tables in which a restore that dies in the middle leaves something.
async fn left_by(world: &World, engine: Engine, careless: bool) -> Vec<String> {
    let made = back_up(world, Rules::default()).await;
    let (database, db) = fresh(engine).await.unwrap();
    let before = picture::take(&db).await;
    db.close().await;
    let keys = &world.harken.keys;
    let_another_die(&database.url, &made.file, keys, careless);
    let db = Db::open(&database.url).await.unwrap();
    let left = picture::differences(&before, &picture::take(&db).await);
    if left.is_empty() {
        // And the place is as good as before.
        restore(&made.file, keys, &db, Rules::default())
            .await
            .unwrap();
    }
    left
}

on_both_engines!(
    a_restore_that_dies_in_the_middle_leaves_nothing,
    |world| async {
        fill_world(&world, &["one".into(), "two".into(), "three".into()]).await;
        let engine = world.db().engine();
        assert_eq!(left_by(&world, engine, false).await, Vec::<String>::new());
        let pieces = left_by(&world, engine, true).await;
        assert!(!pieces.is_empty(), "in pieces, it leaves pieces");
    }
);
