//! What one coder does, the others see within two seconds, and no more of it than they may.

use super::{Bench, read};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    coding::{store, text::Range, wire},
};
use std::time::{Duration, Instant};

async fn ask(bench: &Bench, world: &World, since: i64) -> wire::Changes {
    bench
        .ask(world, &format!("words/changes.json?since={since}"))
        .await
}

on_both_engines!(
    whoever_waits_is_told_within_two_seconds_and_not_who_did_it,
    |world| async {
        let bench = Bench::make(&world).await;
        let passage = bench
            .hear(&world, "en", &["The bus is late"])
            .await
            .remove(0);
        let code = bench.code(&world, "Buses").await;
        let other = world.sign_in_as(Role::Coder, &bench.initiative).await;
        let now: wire::Changes = bench.ask(&world, "words/changes.json").await;
        assert!(now.change > 0 && !now.all && now.passages.is_empty());
        let path = bench.path(&format!("words/changes.json?since={}", now.change));
        let waits = async {
            let page = other.get(&world, &path).await.expect(200);
            (Instant::now(), page)
        };
        let codes = async {
            tokio::time::sleep(Duration::from_millis(700)).await;
            bench
                .put(&world, &code, &passage, Range { start: 0, end: 3 })
                .await;
            Instant::now()
        };
        let ((told, page), done) = tokio::join!(waits, codes);
        assert!(told > done, "it waited");
        assert!(told - done < Duration::from_secs(2), "{:?}", told - done);
        for secret in [code.as_str(), bench.account.as_str(), "Hodan", "Buses"] {
            assert!(!page.text().contains(secret), "{secret}");
        }
        let changes: wire::Changes = read(&page);
        assert_eq!(changes.passages, [passage.to_string()]);
        assert!(!changes.codes && !changes.queue && !changes.all);
    }
);

on_both_engines!(codes_and_passages_that_come_are_told_too, |world| async {
    let bench = Bench::make(&world).await;
    let begun: wire::Changes = bench.ask(&world, "words/changes.json").await;
    bench.code(&world, "Buses").await;
    let changes = ask(&bench, &world, begun.change).await;
    assert!(changes.codes && !changes.queue);
    bench.hear(&world, "en", &["The bus is late"]).await;
    let next = ask(&bench, &world, changes.change).await;
    assert!(!next.codes && next.queue && next.change > changes.change);
    let both = ask(&bench, &world, begun.change).await;
    assert!(both.codes && both.queue);
    // From before an older copy of the database was put back.
    let unknown = ask(&bench, &world, next.change + 5).await;
    assert!(unknown.all);
    assert_eq!(unknown.change, next.change);
    let bad = bench.path("words/changes.json?since=x");
    bench.coder.get(&world, &bad).await.expect(400);
});

on_both_engines!(many_changes_are_told_as_one, |world| async {
    let bench = Bench::make(&world).await;
    let own = bench.hear(&world, "en", &["The bus is late"; 210]).await;
    let code = bench.code(&world, "Buses").await;
    let begun: wire::Changes = bench.ask(&world, "words/changes.json").await;
    let mut tx = world.db().write_tx().await.unwrap();
    for passage in &own {
        store::changes::note_passage(&mut tx, &bench.initiative.id, passage)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let changes = ask(&bench, &world, begun.change).await;
    assert!(changes.all && changes.passages.is_empty());
    bench
        .put(&world, &code, &own[0], Range { start: 0, end: 3 })
        .await;
    let last = ask(&bench, &world, changes.change).await;
    assert_eq!(last.passages, [own[0].to_string()]);
    // The same code on the same words again is no change.
    bench
        .put(&world, &code, &own[0], Range { start: 0, end: 3 })
        .await;
    let numbers = store::changes::get_numbers(world.db(), &bench.initiative.id)
        .await
        .unwrap();
    assert_eq!(numbers.last, last.change);
});
