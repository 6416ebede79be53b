//! Suggestions come from what people confirmed, and go with it.

use super::Bench;
use crate::{harness::World, on_both_engines};
use app::{
    coding::{text::Range, wire},
    ids::{CodeId, PassageId},
    receipt,
};
use std::{collections::BTreeSet, time::Duration};

/// Texts about two things; the last ones are left for suggestions.
fn said(about: &[&str; 4], count: usize) -> Vec<String> {
    (0..count)
        .map(|n| format!("{} {} number {n}", about[n % 4], about[(n + 1) % 4]))
        .collect()
}

const BUS: [&str; 4] = [
    "the bus is late",
    "no bus came",
    "the bus stop is far",
    "a cold bus",
];
const FOOD: [&str; 4] = [
    "lunch is cold",
    "the food is dear",
    "no halal lunch",
    "old food",
];
const CALL: [&str; 4] = [
    "nobody calls",
    "the phone rings",
    "a letter came",
    "they never call",
];
const ROOM: [&str; 4] = [
    "the class is full",
    "a loud room",
    "no chairs",
    "the roof leaks",
];

struct Coded {
    bench: Bench,
    codes: Vec<CodeId>,
    /// One of each kind that nobody has coded.
    fresh: Vec<PassageId>,
    /// Coded ones of the first kind.
    buses: Vec<PassageId>,
}

async fn code_some(world: &World) -> Coded {
    let bench = Bench::make(world).await;
    let (mut codes, mut fresh, mut buses) = (Vec::new(), Vec::new(), Vec::new());
    for (name, about) in [
        ("Buses", BUS),
        ("Food", FOOD),
        ("Calls", CALL),
        ("Rooms", ROOM),
    ] {
        let code = bench.code(world, name).await;
        let texts = said(&about, 13);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut own = bench.hear(world, "en", &texts).await;
        fresh.push(own.pop().unwrap());
        for (passage, text) in own.iter().zip(&texts) {
            bench.put(world, &code, passage, Range::of(text)).await;
        }
        if buses.is_empty() {
            buses = own;
        }
        codes.push(code);
    }
    Coded {
        bench,
        codes,
        fresh,
        buses,
    }
}

/// A passage once learning is done.
async fn learned(bench: &Bench, world: &World, passage: &PassageId) -> wire::Passage {
    for _ in 0..600 {
        let answer: wire::Passage = bench
            .ask(world, &format!("words/{passage}/passage.json"))
            .await;
        if answer.suggestions.state != wire::Standing::Learning {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("learning never ends");
}

on_both_engines!(
    what_was_confirmed_is_suggested_with_the_quotes_it_resembles,
    |world| async {
        let coded = code_some(&world).await;
        let (bench, codes) = (&coded.bench, &coded.codes);
        for (fresh, code) in coded.fresh.iter().zip(codes) {
            let passage = learned(bench, &world, fresh).await;
            let suggestions = passage.suggestions;
            assert_eq!(suggestions.state, wire::Standing::Ready);
            assert!(suggestions.recall.unwrap() >= suggestions.floor);
            assert_eq!(suggestions.codes.len(), 3);
            let first = &suggestions.codes[0];
            assert_eq!(first.code, code.to_string(), "{}", passage.text);
            assert!(!first.like.is_empty());
            for like in &first.like {
                let path = format!("words/{}/passage.json", like.passage);
                let shown: wire::Passage = bench.ask(&world, &path).await;
                let words: String = shown
                    .text
                    .chars()
                    .skip(like.start)
                    .take(like.end - like.start)
                    .collect();
                assert_eq!(words, like.quote);
                assert!(shown.codings.iter().any(|coding| coding.code == first.code));
            }
        }
        let all: wire::Learned = bench.ask(&world, "words/suggestions.json").await;
        assert_eq!(all.languages.len(), 1);
        assert_eq!(
            (all.languages[0].confirmed, all.languages[0].state),
            (48, wire::Standing::Ready)
        );
    }
);

on_both_engines!(
    a_language_in_which_little_is_coded_gets_no_suggestions,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        let own = bench
            .hear(&world, "so", &["Basku waa daahaa", "Cuntadu waa qabow"])
            .await;
        bench
            .put(&world, &coded.codes[0], &own[0], Range { start: 0, end: 5 })
            .await;
        let passage = learned(bench, &world, &own[1]).await;
        assert_eq!(passage.suggestions.state, wire::Standing::Few);
        assert!(passage.suggestions.codes.is_empty());
        let long = "so it goes on and on ".repeat(200);
        let long = bench.hear(&world, "en", &[&long]).await;
        let passage = learned(bench, &world, &long[0]).await;
        assert_eq!(passage.suggestions.state, wire::Standing::Long);
    }
);

on_both_engines!(
    what_was_learned_from_withdrawn_words_is_forgotten_at_once,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        let passage = learned(bench, &world, &coded.fresh[0]).await;
        let like = passage.suggestions.codes[0].like[0].clone();
        assert!(coded.buses.iter().any(|id| id.as_str() == like.passage));
        let response: String = sqlx::query_scalar("select response_id from passage where id = $1")
            .bind(like.passage.as_str())
            .fetch_one(world.db().read())
            .await
            .unwrap();
        let mut tx = world.db().write_tx().await.unwrap();
        receipt::store::create_wish(&mut tx, &response.into(), &receipt::Wish::Withdraw)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        receipt::daily::take_effect(&world.harken).await.unwrap();
        let path = format!("words/{}/passage.json", coded.fresh[0]);
        let at_once: wire::Passage = bench.ask(&world, &path).await;
        assert_eq!(at_once.suggestions.state, wire::Standing::Learning);
        let anew = learned(bench, &world, &coded.fresh[0]).await;
        for code in &anew.suggestions.codes {
            assert!(code.like.iter().all(|known| known.passage != like.passage));
        }
        assert_eq!(anew.suggestions.state, wire::Standing::Ready);
    }
);

on_both_engines!(what_another_server_erased_is_forgotten_too, |world| async {
    let coded = code_some(&world).await;
    let bench = &coded.bench;
    learned(bench, &world, &coded.fresh[0]).await;
    let mut tx = world.db().write_tx().await.unwrap();
    app::coding::store::changes::note_erasure(&mut tx, &bench.initiative.id)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let path = format!("words/{}/passage.json", coded.fresh[0]);
    let at_once: wire::Passage = bench.ask(&world, &path).await;
    assert_eq!(at_once.suggestions.state, wire::Standing::Learning);
});

on_both_engines!(
    what_to_read_next_is_uncoded_and_from_every_language,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        let texts: Vec<String> = said(&BUS, 30);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let spanish = bench.hear(&world, "es", &texts).await;
        let next: wire::Queue = bench.ask(&world, "words/next.json?count=6").await;
        assert_eq!(next.rows.len(), 6);
        assert!(next.rows.iter().all(|row| row.codes == 0));
        let languages: BTreeSet<&str> = next.rows.iter().map(|row| row.lang.as_str()).collect();
        assert_eq!(languages, BTreeSet::from(["en", "es"]));
        let own: wire::Queue = bench
            .ask(&world, "words/next.json?language=es&q=late")
            .await;
        let known: BTreeSet<String> = spanish.iter().map(ToString::to_string).collect();
        assert!(
            own.rows
                .iter()
                .all(|row| known.contains(&row.id) && row.text.contains("late"))
        );
        let first = bench
            .coder
            .get(&world, &bench.path("words/next?language=es"))
            .await
            .expect(303);
        let id = first
            .location()
            .split(['/', '?'])
            .nth(4)
            .unwrap()
            .to_string();
        assert!(known.contains(&id), "{}", first.location());
    }
);

on_both_engines!(groups_of_uncoded_words_may_become_codes, |world| async {
    let bench = Bench::make(&world).await;
    for about in [BUS, FOOD] {
        let texts = said(&about, 16);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        bench.hear(&world, "en", &texts).await;
    }
    let groups: wire::Clusters = bench.ask(&world, "words/clusters.json").await;
    assert!(groups.clusters.len() >= 2, "{groups:?}");
    for group in &groups.clusters {
        assert!(!group.words.is_empty() && !group.typical.is_empty());
    }
    let page = bench
        .coder
        .get(&world, &bench.path("words/clusters"))
        .await
        .expect(200);
    let name = groups.clusters[0].words.join(" · ");
    assert!(page.text().contains(&name));
    bench
        .coder
        .post(&world, &bench.path("codes"), &[("name", &name)])
        .await
        .expect(303);
    let few: wire::Clusters = bench.ask(&world, "words/clusters.json?language=so").await;
    assert!(few.clusters.is_empty());
});
