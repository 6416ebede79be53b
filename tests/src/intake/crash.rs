//! A Harken that dies right after saying thank you has lost nothing.
//!
//! The Harken that dies is this test binary again, in a process of its own, killed without warning in the middle of
//! taking answers.

use super::{SAY, said};
use crate::harness::{
    Database, Engine, NONCE, World, cluster::Cluster, forms, fresh_nonce, in_runtime, skip,
};
use app::response::store::list_responses;
use futures::{StreamExt, stream};
use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

/// The address of the database that the other process works on.
const URL: &str = "HARKEN_TEST_CRASH_URL";
/// Its folder of keys.
const KEYS: &str = "HARKEN_TEST_CRASH_KEYS";
const SLUG: &str = "crash";
/// How many thanks are waited for before the end.
const ENOUGH: usize = 300;
/// After so many answers the other process ends by itself, should nobody end it.
const MOST: usize = 20_000;
const MARK: &str = "thanked ";

#[test]
#[ignore = "the other tests of this file start it in a process of its own"]
fn takes_answers_until_it_is_killed() {
    let Ok(url) = std::env::var(URL) else {
        return;
    };
    in_runtime(async move {
        let database = Database {
            engine: if url.starts_with("sqlite:") {
                Engine::Sqlite
            } else {
                Engine::Postgres
            },
            url,
            folder: tempfile::tempdir().unwrap(),
            cluster: None,
        };
        let keys = std::env::var(KEYS).unwrap();
        let world = World::with_keys(database, Path::new(&keys)).await;
        stream::iter(0..MOST)
            .for_each_concurrent(32, |number| {
                let world = &world;
                async move {
                    let text = format!("answer {number}");
                    let fields = [(NONCE, fresh_nonce()), (SAY, text.clone())];
                    let page = world.post_form(&format!("/s/{SLUG}"), &fields).await;
                    if page.status.as_u16() == 200 {
                        let mut out = std::io::stdout().lock();
                        let _ = writeln!(out, "{MARK}{text}").and_then(|()| out.flush());
                    }
                }
            })
            .await;
    });
}

/// Starts the other process, waits for enough thanks, does `crash`, and tells what was thanked for until then.
fn thanked_before(url: &str, keys: &Path, crash: impl FnOnce(&mut Child)) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "--test-threads=1"])
        .arg("intake::crash::takes_answers_until_it_is_killed")
        .env(URL, url)
        .env(KEYS, keys)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut crash = Some(crash);
    let mut thanked = Vec::new();
    for line in lines.map_while(Result::ok) {
        // The test runner's own line has no end when the first answer is thanked for.
        if let Some((_, text)) = line.split_once(MARK) {
            thanked.push(text.to_string());
        }
        if thanked.len() == ENOUGH
            && let Some(crash) = crash.take()
        {
            crash(&mut child);
        }
    }
    let _ = child.kill();
    child.wait().unwrap();
    assert!(
        thanked.len() >= ENOUGH,
        "only {} answers were thanked for",
        thanked.len()
    );
    thanked
}

async fn expect_all(world: &World, thanked: &[String]) {
    let survey = world.survey(SLUG).await;
    world.close(&survey).await.unwrap();
    let responses = list_responses(world.db(), &survey.id).await.unwrap();
    let kept: Vec<String> = responses
        .iter()
        .map(|response| said(&response.answers))
        .collect();
    let lost: Vec<&String> = thanked.iter().filter(|text| !kept.contains(text)).collect();
    assert!(lost.is_empty(), "thanked for and lost: {lost:?}");
}

/// Makes the survey, closes everything, lets the other process be killed, and opens the database again.
async fn kill_and_look(world: World) {
    world.open_survey(SLUG, &forms::one_question()).await;
    let World {
        harken,
        database,
        router,
    } = world;
    drop(router);
    harken.db.close().await;
    drop(harken);
    let keys = database.keys();
    let thanked = thanked_before(&database.url, &keys, |child| child.kill().unwrap());
    expect_all(&World::over(database).await, &thanked).await;
}

crate::on_both_engines!(
    a_harken_killed_while_taking_answers_lost_none_it_thanked_for,
    |world| async {
        kill_and_look(world).await;
    }
);

#[test]
fn a_postgres_that_crashes_between_thanks_and_mixing_loses_nothing() {
    in_runtime(async {
        let folder = tempfile::Builder::new()
            .prefix("harken-crash-")
            .tempdir_in("/tmp")
            .unwrap();
        let cluster = match Cluster::durable(folder.path()).await {
            Ok(cluster) => cluster,
            Err(why) => return skip(&why),
        };
        cluster.create_database("crash").await.unwrap();
        let make = || Database {
            url: cluster.url("crash"),
            engine: Engine::Postgres,
            folder: tempfile::tempdir().unwrap(),
            cluster: Some(cluster.clone()),
        };
        let keys = folder.path().join("keys");
        let world = World::with_keys(make(), &keys).await;
        assert_eq!(world.column("show fsync").await, ["on"]);
        world.open_survey(SLUG, &forms::one_question()).await;
        world.harken.db.close().await;
        let thanked = thanked_before(&cluster.url("crash"), &keys, |child| {
            cluster.crash().unwrap();
            child.kill().unwrap();
        });
        cluster.restart().unwrap();
        let again = World::with_keys(make(), &keys).await;
        expect_all(&again, &thanked).await;
        again.harken.db.close().await;
        cluster.crash().unwrap();
    });
}

#[test]
fn a_copy_of_the_sqlite_files_taken_without_closing_holds_every_thanked_answer() {
    in_runtime(async {
        let world = World::make(Engine::Sqlite).await.unwrap();
        world.open_survey(SLUG, &forms::one_question()).await;
        let mut thanked = Vec::new();
        for number in 0..100 {
            let text = format!("answer {number}");
            world
                .answer(SLUG, &fresh_nonce(), &[(SAY, &text)])
                .await
                .expect(200);
            thanked.push(text);
        }
        let copy = tempfile::tempdir().unwrap();
        for file in ["harken.db", "harken.db-wal"] {
            std::fs::copy(
                world.database.folder.path().join(file),
                copy.path().join(file),
            )
            .unwrap();
        }
        let database = Database {
            url: crate::harness::sqlite_url(&copy.path().join("harken.db")),
            engine: Engine::Sqlite,
            folder: copy,
            cluster: None,
        };
        let keys = world.database.keys();
        expect_all(&World::with_keys(database, &keys).await, &thanked).await;
    });
}
