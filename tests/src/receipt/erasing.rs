//! Withdrawn words are gone from every file, and stay gone when a backup is put back.

use super::{Told, ask, quote, told};
use crate::{
    harness::{Database, Engine, World, sqlite_url},
    on_both_engines,
};
use app::{
    db::Db,
    harken::Harken,
    keys::Keys,
    receipt::{daily, withdrawn},
    response::{
        protocol::{Fault, Protocol},
        store::{create_responses, list_responses},
    },
};
use std::{fs, process::Command};

/// How many families answered, and how many of them take their answers back.
const ALL: usize = 400;
const WITHDRAWN: usize = 60;

/// The words that can be found in the files where the engine keeps tables and indexes. PostgreSQL's log is no such
/// file: what it still holds, and since when, families are told.
async fn find_words(world: &World, told: &[Told]) -> Vec<String> {
    let folder = match &world.database.cluster {
        Some(cluster) => {
            sqlx::query("checkpoint")
                .execute(world.db().read())
                .await
                .unwrap();
            cluster.folder.join("data/base")
        }
        None => world.database.folder.path().to_owned(),
    };
    let mut grep = Command::new("grep");
    grep.args([
        "--recursive",
        "--text",
        "--only-matching",
        "--no-filename",
        "--fixed-strings",
    ]);
    grep.args(told.iter().flat_map(|one| ["-e", one.text.as_str()]))
        .arg(folder);
    let found = grep.output().expect("grep runs");
    let mut words: Vec<String> = String::from_utf8_lossy(&found.stdout)
        .lines()
        .map(str::to_string)
        .collect();
    words.sort();
    words.dedup();
    words
}

/// Many answers, each with a mark of its own, of which some were coded, quoted and taken back.
async fn withdraw_some(world: &World) -> (app::survey::Survey, Vec<Told>) {
    let (survey, mut all) = told(world, ALL).await;
    world.close(&survey).await.unwrap();
    let mut gone = all.split_off(ALL - WITHDRAWN);
    let quotes: Vec<&Told> = gone.iter().chain(&all[..20]).collect();
    quote(world, &quotes).await;
    assert_eq!(
        find_words(world, &gone).await.len(),
        WITHDRAWN,
        "what is stored must be found"
    );
    for one in &gone {
        ask(world, &one.receipt, &[("do", "withdraw")])
            .await
            .expect(200);
    }
    // What stays is there to see that nothing else went.
    gone.sort_by(|one, other| one.text.cmp(&other.text));
    assert!(!find_words(world, &all).await.is_empty());
    (survey, gone)
}

/// The fault that leaves deleted bytes where they are.
fn careless(world: &World) -> Harken {
    let protocol = Protocol {
        fault: Some(Fault::KeepsDeleted),
    };
    Harken::with(world.db().clone(), world.harken.keys.clone(), protocol)
}

on_both_engines!(withdrawn_words_are_gone_from_every_file, |world| async {
    let (survey, gone) = withdraw_some(&world).await;
    daily::take_effect(&world.harken).await.unwrap();
    assert_eq!(
        list_responses(world.db(), &survey.id).await.unwrap().len(),
        ALL - WITHDRAWN
    );
    assert_eq!(find_words(&world, &gone).await, Vec::<String>::new());
    if let Some(oldest) = world.db().find_oldest_log().await {
        println!("PostgreSQL's own log reaches back to {}", oldest.day());
    }
});

on_both_engines!(words_that_are_only_deleted_are_noticed, |world| async {
    let (_, gone) = withdraw_some(&world).await;
    daily::take_effect(&careless(&world)).await.unwrap();
    if world.db().engine() == Engine::Postgres {
        // What most would take for enough.
        for sql in ["vacuum response", "vacuum passage", "vacuum coding"] {
            sqlx::query(sql).execute(world.db().read()).await.unwrap();
        }
    }
    assert_ne!(find_words(&world, &gone).await, Vec::<String>::new());
});

on_both_engines!(
    a_step_that_stopped_halfway_is_finished_by_the_next,
    |world| async {
        let (_, gone) = withdraw_some(&world).await;
        // As after a power cut between the deleting and the erasing.
        let mut tx = world.db().write_tx().await.unwrap();
        let ids = app::receipt::store::list_to_withdraw(&mut tx)
            .await
            .unwrap();
        assert_eq!(ids.len(), WITHDRAWN);
        app::receipt::store::delete_responses(&mut tx, &ids)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        daily::take_effect(&world.harken).await.unwrap();
        assert_eq!(find_words(&world, &gone).await, Vec::<String>::new());
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from wish")
                .await,
            0
        );
    }
);

on_both_engines!(
    a_reader_of_an_older_state_delays_the_erasing_and_does_not_prevent_it,
    |world| async {
        let (_, gone) = withdraw_some(&world).await;
        let mut reader = world.db().read().begin().await.unwrap();
        if world.db().engine() == Engine::Postgres {
            sqlx::query("set transaction isolation level repeatable read")
                .execute(&mut *reader)
                .await
                .unwrap();
        }
        sqlx::query("select cast(count(*) as bigint) from survey")
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        let goes = async {
            tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
            reader.rollback().await.unwrap();
        };
        let (done, ()) = futures::join!(daily::take_effect(&world.harken), goes);
        done.unwrap();
        assert_eq!(find_words(&world, &gone).await, Vec::<String>::new());
    }
);

on_both_engines!(what_is_put_back_is_withdrawn_again, |world| async {
    let (survey, gone) = withdraw_some(&world).await;
    let before = list_responses(world.db(), &survey.id).await.unwrap();
    daily::take_effect(&world.harken).await.unwrap();
    assert_eq!(
        withdrawn::list_withdrawn(&world.harken.keys).unwrap().len(),
        WITHDRAWN
    );
    let after = list_responses(world.db(), &survey.id).await.unwrap();
    let lost: Vec<_> = before
        .into_iter()
        .filter(|response| !after.contains(response))
        .collect();
    assert_eq!(lost.len(), WITHDRAWN);
    let mut tx = world.db().write_tx().await.unwrap();
    create_responses(&mut tx, &lost).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(find_words(&world, &gone).await.len(), WITHDRAWN);
    assert_eq!(
        daily::replay_withdrawals(&world.harken).await.unwrap(),
        WITHDRAWN
    );
    assert_eq!(list_responses(world.db(), &survey.id).await.unwrap(), after);
    assert_eq!(find_words(&world, &gone).await, Vec::<String>::new());
    assert_eq!(daily::replay_withdrawals(&world.harken).await.unwrap(), 0);
});

#[test]
fn a_copy_of_the_sqlite_files_forgets_what_was_withdrawn_since() {
    crate::harness::in_runtime(async {
        let world = World::make(Engine::Sqlite).await.unwrap();
        let (survey, all) = told(&world, 12).await;
        world.close(&survey).await.unwrap();
        quote(&world, &[&all[0], &all[1]]).await;
        let copy = tempfile::tempdir().unwrap();
        for file in ["harken.db", "harken.db-wal"] {
            let _ = fs::copy(
                world.database.folder.path().join(file),
                copy.path().join(file),
            );
        }
        ask(&world, &all[0].receipt, &[("do", "withdraw")])
            .await
            .expect(200);
        daily::take_effect(&world.harken).await.unwrap();

        let url = sqlite_url(&copy.path().join("harken.db"));
        let keys = Keys::open(&world.database.folder.path().join("keys")).unwrap();
        let restored = Harken::new(Db::open(&url).await.unwrap(), keys);
        let database = Database {
            url,
            engine: Engine::Sqlite,
            folder: copy,
            cluster: None,
        };
        let restored = World {
            router: server::router::routes(restored.clone()),
            harken: restored,
            database,
        };
        assert_eq!(find_words(&restored, &all[..2]).await.len(), 2);
        assert_eq!(
            daily::replay_withdrawals(&restored.harken).await.unwrap(),
            1
        );
        assert_eq!(
            find_words(&restored, &all[..2]).await,
            [all[1].text.clone()]
        );
        let page = ask(&restored, &all[0].receipt, &[]).await.expect(200);
        assert!(page.text_of("h1").contains("nothing to show"));
    });
}
