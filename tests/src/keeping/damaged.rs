//! A backup that is not whole, or not ours, changes nothing.

use super::{Made, back_up, ended, fresh, order, picture, restore, with};
use crate::{
    harness::{Database, World},
    on_both_engines,
};
use app::{
    db::Db,
    error::Error,
    ids::{Millis, hex, random_bytes},
    keeping::{
        backup::{self, Existing},
        rules::{Fault, Rules},
    },
    keys::Keys,
};
use sqlx::Executor;
use std::fs;

const PLACES: usize = 50;

/// A backup of some thousand rows, and an empty database beside it.
async fn prepare(world: &World) -> (Made, Database, Db) {
    // Long, and of no pattern, so that the file has many parts that can each be read.
    let text = |_| hex(&random_bytes::<300>());
    let texts: Vec<String> = (0..60).map(text).collect();
    super::seed::fill_world(world, &texts).await;
    let made = back_up(world, Rules::default()).await;
    let (database, db) = fresh(world.db().engine()).await.unwrap();
    (made, database, db)
}

/// What happened to the database under damaged copies of a backup: whether each was refused in one sentence, and
/// whether nothing was left behind.
async fn try_all(world: &World, made: &Made, db: &Db, copies: Vec<Vec<u8>>, rules: Rules) -> bool {
    let keys = &world.harken.keys;
    let before = picture::take(db).await;
    let mut holds = true;
    for (number, copy) in copies.into_iter().enumerate() {
        fs::write(&made.file, copy).unwrap();
        let done = restore(&made.file, keys, db, rules).await;
        let is_plain = match done {
            Err(Error::Invalid(sentence)) => sentence.ends_with('.'),
            Err(other) => panic!("copy {number}: {other}"),
            Ok(()) => false,
        };
        holds &= is_plain && picture::take(db).await == before;
    }
    holds
}

fn cut_short(bytes: &[u8]) -> Vec<Vec<u8>> {
    let cut = (0..PLACES).map(|place| bytes[..bytes.len() * place / PLACES].to_vec());
    cut.chain([bytes[..bytes.len() - 1].to_vec()]).collect()
}

fn flipped(bytes: &[u8]) -> Vec<Vec<u8>> {
    let places = (0..PLACES).map(|place| match place {
        // The first line and age's own head are short: half of the places are there.
        0..25 => place * 12,
        _ => bytes.len() * place / PLACES,
    });
    let flip = |place: usize| {
        let mut copy = bytes.to_vec();
        copy[place] ^= 1;
        copy
    };
    let mut copies: Vec<Vec<u8>> = places.map(flip).collect();
    copies.push([bytes, b"more"].concat());
    copies
}

on_both_engines!(
    a_backup_that_was_cut_short_or_changed_is_refused_and_nothing_is_touched,
    |world| async {
        let (made, _database, db) = prepare(&world).await;
        let bytes = made.bytes();
        assert!(try_all(&world, &made, &db, cut_short(&bytes), Rules::default()).await);
        assert!(try_all(&world, &made, &db, flipped(&bytes), Rules::default()).await);
        // Whole again, it is taken.
        fs::write(&made.file, bytes).unwrap();
        restore(&made.file, &world.harken.keys, &db, Rules::default())
            .await
            .unwrap();
    }
);

on_both_engines!(
    a_restore_that_keeps_what_it_could_read_would_be_noticed,
    |world| async {
        let (made, _database, db) = prepare(&world).await;
        let half = made.bytes()[..made.bytes().len() * 3 / 4].to_vec();
        assert!(!try_all(&world, &made, &db, vec![half], with(&[Fault::InPieces])).await);
    }
);

on_both_engines!(
    a_file_of_something_else_a_newer_harken_or_another_server_is_refused,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let (_database, db) = fresh(world.db().engine()).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let keys = &world.harken.keys;
        let before = picture::take(&db).await;
        let refused = async |keys: &Keys| {
            let error = restore(&file, keys, &db, Rules::default())
                .await
                .unwrap_err();
            assert_eq!(picture::take(&db).await, before);
            error.to_string()
        };
        assert!(refused(keys).await.contains("cannot be read"), "no file");
        for foreign in [
            &b""[..],
            b"\n\n",
            b"SQLite format 3\0",
            &[0xff; 5000],
            b"age-encryption.org/v1\n",
        ] {
            fs::write(&file, foreign).unwrap();
            assert!(refused(keys).await.contains("not a backup of Harken"));
        }
        let made = back_up(&world, Rules::default()).await;
        let text = [b"harken-backup 2".as_slice(), &made.bytes()[15..]].concat();
        fs::write(&file, text).unwrap();
        assert!(refused(keys).await.contains("newer Harken"));

        // Another keys folder has not its key; with the key alone, its server is still another.
        fs::copy(&made.file, &file).unwrap();
        let other = Keys::open(&folder.path().join("other-keys")).unwrap();
        assert!(refused(&other).await.contains("--keys"));
        let name = format!("backups/{}", made.known.id);
        fs::create_dir_all(other.folder.join("backups")).unwrap();
        fs::copy(keys.folder.join(&name), other.folder.join(&name)).unwrap();
        assert!(refused(&other).await.contains("another server key"));

        let add_future = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                          select 9999, 'from the future', success, checksum, execution_time from _sqlx_migrations where version = 1";
        world.db().read().execute(add_future).await.unwrap();
        let order = order(&file, Existing::IsReplaced);
        backup::create_backup(world.db(), keys, &order, Millis::now(), Rules::default())
            .await
            .unwrap();
        assert!(refused(keys).await.contains("newer Harken"));
    }
);
