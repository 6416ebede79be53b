//! What stands in the files themselves: of a backup, and of a database.

use super::{back_up, ended, with};
use crate::{
    harness::{Database, Engine, find_in_files},
    on_both_engines,
};
use app::{
    db::Db,
    keeping::rules::{Fault, Rules},
};
use flate2::read::GzDecoder;
use sqlx::Executor;
use std::io::Read;

/// The first file of the database that holds one of these texts. On PostgreSQL only its tables and indexes are looked
/// through: its log keeps deleted bytes for a while, and `harken check` says how long.
pub async fn find(db: &Db, database: &Database, texts: &[&str]) -> Option<String> {
    let Some(cluster) = &database.cluster else {
        return database.find_on_disk(texts);
    };
    db.read().execute("checkpoint").await.unwrap();
    let oid: i64 = sqlx::query_scalar(
        "select cast(oid as bigint) from pg_database where datname = current_database()",
    )
    .fetch_one(db.read())
    .await
    .unwrap();
    let data = cluster.folder.join("data");
    let folders = [data.join("base").join(oid.to_string()), data.join("global")];
    let file = find_in_files(&folders, texts)?;
    // The number of the file says nothing to whoever reads the failure.
    let number: i64 = file
        .rsplit('/')
        .next()?
        .split(['.', '_'])
        .next()?
        .parse()
        .unwrap_or(0);
    let name = format!("select cast(pg_filenode_relation(0, cast({number} as oid)) as text)");
    let name: Option<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(name))
        .fetch_one(db.read())
        .await
        .unwrap_or(None);
    Some(format!("{} ({file})", name.unwrap_or_default()))
}

/// Whether a file shows one of these texts to whoever looks at its bytes, packed ones included.
pub fn shows(bytes: &[u8], texts: &[&str]) -> bool {
    let holds = |bytes: &[u8]| {
        texts.iter().any(|text| {
            bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        })
    };
    let packed = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(&[0x1f, 0x8b, 8]));
    holds(bytes)
        || packed.into_iter().any(|at| {
            let mut unpacked = Vec::new();
            let _ = GzDecoder::new(&bytes[at..]).read_to_end(&mut unpacked);
            holds(&unpacked)
        })
}

const SAID: &str = "canary-in-an-answer-51d0";

/// What must not be seen in a backup: an answer, a survey's name, an initiative's, the names of tables.
const UNSEEN: [&str; 5] = [
    SAID,
    "canary-slug",
    "Initiative canary",
    "receipt_hash",
    "\"table\"",
];

on_both_engines!(a_backup_shows_nothing_of_what_it_holds, |world| async {
    ended(&world, "canary-slug", &[SAID, "b", "c", "d", "e"]).await;
    assert!(find(world.db(), &world.database, &[SAID]).await.is_some());
    assert!(!shows(
        &back_up(&world, Rules::default()).await.bytes(),
        &UNSEEN
    ));
    // The same look at a backup that lies in the open.
    let open = back_up(&world, with(&[Fault::NotEncrypted])).await;
    assert!(shows(&open.bytes(), &UNSEEN));
});

on_both_engines!(
    no_secret_of_a_batch_is_in_a_backup_or_in_the_database,
    |world| async {
        world
            .open_survey("waiting", &crate::harness::forms::one_question())
            .await;
        world
            .answer("waiting", &crate::harness::fresh_nonce(), &[("say", "x")])
            .await
            .expect(200);
        let folder = world.harken.keys.folder.join("batches");
        let file = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap();
        let secret = std::fs::read(file.path()).unwrap();
        for row in crate::keeping::picture::take(world.db())
            .await
            .values()
            .flatten()
        {
            assert!(!row.contains(&app::ids::hex(&secret)));
        }
        let made = back_up(&world, Rules::default()).await;
        let bytes = made.bytes();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret));
        let key = std::fs::read_to_string(
            world
                .harken
                .keys
                .folder
                .join("backups")
                .join(made.known.id.as_str()),
        )
        .unwrap();
        let key = key.lines().last().unwrap();
        assert!(key.starts_with("AGE-SECRET-KEY-") && !shows(&bytes, &[key]));
        if world.db().engine() == Engine::Sqlite {
            assert!(!made.file.starts_with(world.database.folder.path()));
        }
    }
);
