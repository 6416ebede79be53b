//! Whoever keeps copies of the database, or looks into its corners, after answers have left.

use super::{against_on, arrive, let_leave_what_may};
use crate::{
    harness::{Engine, World, forms},
    on_both_engines,
};
use app::{
    ids::BatchKeyId,
    response::{
        mixing::{self, open},
        protocol::Fault,
        store::pools,
    },
    survey::Survey,
};
use sqlx::Row;

/// A sealed answer and the name of its key, as a copy of the inbox holds them.
type Sealed = Vec<(BatchKeyId, Vec<u8>)>;

async fn copy_inbox(world: &World) -> Sealed {
    let rows = sqlx::query("select key_id, payload from inbox");
    let rows = rows.fetch_all(world.db().read()).await.unwrap();
    let sealed = |row: &sqlx::any::AnyRow| (BatchKeyId(row.get("key_id")), row.get("payload"));
    rows.iter().map(sealed).collect()
}

/// How many answers of an old copy can be opened with all the secrets there are now.
fn opened(world: &World, copy: &Sealed) -> usize {
    let opens = |(key, sealed): &&(BatchKeyId, Vec<u8>)| {
        let secret = world.harken.batch_keys.get(key);
        secret.is_ok_and(|secret| open(&secret, sealed).is_ok())
    };
    copy.iter().filter(opens).count()
}

async fn twenty_five(world: &World, is_coded: bool) -> Survey {
    let survey = world.open_survey("copied", &forms::one_question()).await;
    for number in 0..25 {
        arrive(world, &survey, &format!("Answer {number}"), is_coded).await;
    }
    survey
}

/// How many answers of a copy taken before the mixings can be opened after them.
async fn open_old_copies(world: &World) -> usize {
    let survey = twenty_five(world, true).await;
    let full = copy_inbox(world).await;
    assert_eq!(
        opened(world, &full),
        25,
        "until they leave, the secret is there"
    );
    let_leave_what_may(world).await;
    let from_first = opened(world, &full);
    let rest = copy_inbox(world).await;
    assert_eq!(opened(world, &rest), rest.len());
    world.close(&survey).await.unwrap();
    from_first + opened(world, &full) + opened(world, &rest)
}

on_both_engines!(
    an_old_copy_cannot_be_opened_once_answers_have_left,
    |world| async {
        assert_eq!(open_old_copies(&world).await, 0);
    }
);

#[test]
fn a_secret_that_stays_would_be_caught() {
    super::against(Fault::KeepsSecret, |world| async move {
        assert!(open_old_copies(&world).await > 0);
    });
}

on_both_engines!(
    a_crash_between_the_mixing_and_the_destroying_is_made_good_at_the_next_start,
    |world| async {
        let survey = twenty_five(&world, false).await;
        let copy = copy_inbox(&world).await;
        let mut tx = world.db().write_tx().await.unwrap();
        let mixed = mixing::close_within(&world.harken, &mut tx, &survey).await;
        assert_eq!(mixed.unwrap().left, 25);
        tx.commit().await.unwrap();
        // The machine stops here. The secret is still there.
        assert_eq!(opened(&world, &copy), 25);
        let (db, keys) = (world.db(), &world.harken.batch_keys);
        assert_eq!(pools::destroy_orphans(db, keys).await.unwrap(), 1);
        assert_eq!(opened(&world, &copy), 0);
    }
);

on_both_engines!(
    a_crash_before_the_mixing_is_committed_loses_nothing,
    |world| async {
        let survey = twenty_five(&world, false).await;
        let mut tx = world.db().write_tx().await.unwrap();
        let mixed = mixing::close_within(&world.harken, &mut tx, &survey).await;
        assert_eq!(mixed.unwrap().left, 25);
        drop(tx);
        // The next start clears away what belongs to no batch, and no more.
        let (db, keys) = (world.db(), &world.harken.batch_keys);
        pools::destroy_orphans(db, keys).await.unwrap();
        assert_eq!(world.close(&survey).await.unwrap(), 25);
    }
);

on_both_engines!(
    keys_that_are_gone_are_named_and_what_waits_stays,
    |world| async {
        let survey = twenty_five(&world, false).await;
        let (key, _) = copy_inbox(&world).await.remove(0);
        let folder = world.database.keys().join("batches");
        let away = world.database.keys().join("away");
        std::fs::rename(&folder, &away).unwrap();
        let error = world.close(&survey).await.unwrap_err().to_string();
        assert!(error.contains(key.as_str()), "{error}");
        let report = app::check::check(&world.harken).await.unwrap();
        assert!(!report.whole);
        std::fs::rename(&away, &folder).unwrap();
        assert_eq!(world.close(&survey).await.unwrap(), 25);
    }
);

/// Whether some of the bytes of what has left can still be found in the files.
async fn finds_what_left(world: &World) -> bool {
    let survey = twenty_five(world, false).await;
    let copy = copy_inbox(world).await;
    world.close(&survey).await.unwrap();
    let folder = world.database.folder.path();
    let files = ["harken.db", "harken.db-wal"].map(|name| std::fs::read(folder.join(name)));
    copy.iter().any(|(_, sealed)| {
        // The one-time key in front of each answer is 32 random bytes: it is nowhere else.
        let mark = &sealed[..32];
        files.iter().flatten().any(|bytes| holds(bytes, mark))
    })
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == mark[0]) {
        rest = &rest[at..];
        if rest.starts_with(mark) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

#[test]
fn what_has_left_is_in_no_file_of_sqlite() {
    crate::harness::run(Engine::Sqlite, |world| async move {
        assert!(!finds_what_left(&world).await);
    });
}

#[test]
fn a_log_that_is_not_cut_would_be_caught() {
    against_on(&[Engine::Sqlite], Fault::KeepsDeleted, |world| async move {
        assert!(finds_what_left(&world).await);
    });
}

/// Whether the marks of nonces or codes still lie in the order they came, or tell by which transaction.
async fn marks_tell(world: &World) -> bool {
    let survey = world.open_survey("marks", &forms::one_question()).await;
    let mut came: Vec<Vec<u8>> = Vec::new();
    for number in 0..40 {
        arrive(world, &survey, &format!("Answer {number}"), true).await;
        let marks: Vec<Vec<u8>> = sqlx::query_scalar("select code_hash from spent")
            .fetch_all(world.db().read())
            .await
            .unwrap();
        let new = marks.into_iter().find(|mark| !came.contains(mark));
        came.extend(new);
    }
    assert_eq!(came.len(), 40);
    let_leave_what_may(world).await;
    if world.db().engine() == Engine::Sqlite {
        // The table is its own index: its rows lie in the order of their hashes whatever happens.
        return false;
    }
    let by_place: Vec<Vec<u8>> = sqlx::query_scalar("select code_hash from spent order by ctid")
        .fetch_all(world.db().read())
        .await
        .unwrap();
    let transactions = world
        .number("select cast(count(distinct cast(xmin as text)) as bigint) from spent")
        .await;
    by_place == came || transactions > 1
}

on_both_engines!(
    marks_of_arrivals_tell_no_order_after_a_mixing,
    |world| async {
        assert!(!marks_tell(&world).await);
    }
);

#[test]
fn marks_that_stay_as_they_were_written_would_be_caught() {
    against_on(&[Engine::Postgres], Fault::KeepsMarks, |world| async move {
        assert!(marks_tell(&world).await);
    });
}
