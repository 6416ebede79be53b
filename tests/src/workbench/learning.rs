//! Suggestions come from what people confirmed, and go with it.

use super::Bench;
use crate::{
    harness::{Page, World},
    on_both_engines,
};
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

const FEW: &str = "Too little in this language is coded";
const LEARNING: &str = "Learning from what was coded";

async fn look(bench: &Bench, world: &World, passage: &PassageId) -> Page {
    bench.part(world, &format!("words/{passage}/part")).await
}

/// A passage once learning is done.
async fn learned(bench: &Bench, world: &World, passage: &PassageId) -> Page {
    for _ in 0..600 {
        let page = look(bench, world, passage).await;
        if !page.text().contains(LEARNING) {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("learning never ends");
}

/// The codes that a page suggests, the likeliest first.
fn suggested(page: &Page) -> Vec<String> {
    page.attributes(".suggested button[name=code]", "value")
}

/// The passages that suggestions are said to resemble, in the order of the page.
fn alike(page: &Page) -> Vec<String> {
    let links = page.attributes(".suggested li li a", "href").into_iter();
    links
        .map(|link| link.rsplit('/').next().unwrap_or_default().to_string())
        .collect()
}

on_both_engines!(
    what_was_confirmed_is_suggested_with_the_quotes_it_resembles,
    |world| async {
        let coded = code_some(&world).await;
        let (bench, codes) = (&coded.bench, &coded.codes);
        for (fresh, code) in coded.fresh.iter().zip(codes) {
            let page = learned(bench, &world, fresh).await;
            let found = suggested(&page);
            assert_eq!(found.len(), 3, "{}", page.text());
            assert_eq!(found[0], code.to_string(), "{}", page.text_of("#text"));
            assert!(page.text_of(".suggested").contains("times in a hundred"));
            // The first it resembles is one that has the code, with the words under it.
            let like = PassageId(alike(&page).remove(0));
            let quote = page.text_of(".suggested li li a");
            let shown = look(bench, &world, &like).await;
            assert_eq!(shown.text_of(".codings q"), quote);
            let name = page.text_of(".suggested button bdi");
            assert_eq!(shown.text_of(".codings bdi"), name);
        }
        let page = bench.part(&world, "words/clusters").await;
        let row = page.text_of("table.list tbody tr");
        assert!(row.contains("48") && row.contains("shown"), "{row}");
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
        let page = learned(bench, &world, &own[1]).await;
        assert!(page.text().contains(FEW) && suggested(&page).is_empty());
        let long = "so it goes on and on ".repeat(200);
        let long = bench.hear(&world, "en", &[&long]).await;
        let page = learned(bench, &world, &long[0]).await;
        assert!(!page.has(".suggested"));
    }
);

on_both_engines!(
    what_was_learned_from_withdrawn_words_is_forgotten_at_once,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        let page = learned(bench, &world, &coded.fresh[0]).await;
        let like = alike(&page).remove(0);
        assert!(coded.buses.iter().any(|id| id.as_str() == like));
        let response: String = sqlx::query_scalar("select response_id from passage where id = $1")
            .bind(like.as_str())
            .fetch_one(world.db().read())
            .await
            .unwrap();
        let mut tx = world.db().write_tx().await.unwrap();
        receipt::store::create_wish(&mut tx, &response.into(), &receipt::Wish::Withdraw)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        receipt::daily::take_effect(&world.harken).await.unwrap();
        let at_once = look(bench, &world, &coded.fresh[0]).await;
        assert!(at_once.text().contains(LEARNING));
        let anew = learned(bench, &world, &coded.fresh[0]).await;
        assert!(!suggested(&anew).is_empty() && !alike(&anew).contains(&like));
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
    let at_once = look(bench, &world, &coded.fresh[0]).await;
    assert!(at_once.text().contains(LEARNING));
});

on_both_engines!(
    what_to_read_next_is_uncoded_and_from_the_languages_of_which_least_is_coded,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        let texts: Vec<String> = said(&BUS, 30);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let spanish = bench.hear(&world, "es", &texts).await;
        let known: BTreeSet<String> = spanish.iter().map(ToString::to_string).collect();
        let french = bench.hear(&world, "fr", &texts).await;
        let french: BTreeSet<String> = french.iter().map(ToString::to_string).collect();
        let mut languages = BTreeSet::new();
        let mut read = BTreeSet::new();
        for _ in 0..6 {
            let next = find_next(bench, &world, "").await;
            assert!(read.insert(next.clone()), "what is coded is not read again");
            languages.insert((known.contains(&next), french.contains(&next)));
            let next = PassageId(next);
            let range = Range { start: 0, end: 3 };
            bench.put(&world, &coded.codes[0], &next, range).await;
        }
        assert_eq!(languages, BTreeSet::from([(false, true), (true, false)]));
        let next = find_next(bench, &world, "&language=es&q=late").await;
        assert!(known.contains(&next), "{next}");
        let next = look(bench, &world, &PassageId(next)).await;
        assert!(next.text_of("#text").contains("late"));
    }
);

on_both_engines!(
    what_to_read_next_waits_for_nobody_who_learns,
    |world| async {
        let bench = Bench::make(&world).await;
        let heard = bench.hear(&world, "en", &BUS).await;
        let known: BTreeSet<String> = heard.iter().map(ToString::to_string).collect();
        let turn = world.harken.learning.turn().await.unwrap();
        let next = find_next(&bench, &world, "");
        let next = tokio::time::timeout(Duration::from_secs(60), next).await;
        assert!(known.contains(&next.expect("it comes while somebody learns")));
        drop(turn);
    }
);

/// The passage that is to be read first, as the workbench opens it.
async fn find_next(bench: &Bench, world: &World, query: &str) -> String {
    let page = bench
        .part(world, &format!("words?order=teaching{query}"))
        .await;
    page.attributes("#reading", "data-passage").remove(0)
}

on_both_engines!(
    the_queue_that_teaches_most_first_is_read_to_its_end_and_back_the_same_way,
    |world| async {
        let coded = code_some(&world).await;
        let bench = &coded.bench;
        learned(bench, &world, &coded.fresh[0]).await;
        // More than are chosen, so that the way leads from those to the others.
        let texts: Vec<String> = (0..130).map(|n| format!("Basku {n} waa daahaa")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let somali = bench.hear(&world, "so", &texts).await;
        let first = find_next(bench, &world, "").await;
        let ids: wire::Ids = bench.ask(&world, "words/ids.json?order=teaching").await;
        let ids: Vec<String> = ids
            .ids
            .as_bytes()
            .chunks(ids.width)
            .map(|id| String::from_utf8_lossy(id).into_owned())
            .collect();
        assert_eq!(ids[0], first);
        let all: wire::Ids = bench.ask(&world, "words/ids.json").await;
        assert_eq!(ids.len() * all.width, all.ids.len());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        // Both languages are among the first, and what is coded is not.
        let is_somali = |id: &String| somali.iter().any(|known| known.as_str() == id);
        assert!(ids[..8].iter().any(is_somali));
        let fresh: BTreeSet<&str> = coded.fresh.iter().map(PassageId::as_str).collect();
        assert!(
            ids[..100]
                .iter()
                .all(|id| is_somali(id) || fresh.contains(id.as_str()))
        );
        assert!(ids[..8].iter().any(|id| fresh.contains(id.as_str())));
        // Coding on the way changes nothing of the way.
        let range = Range { start: 0, end: 3 };
        for id in &ids[..3] {
            let passage = PassageId(id.clone());
            bench.put(&world, &coded.codes[0], &passage, range).await;
        }
        // Nor does the list, where it leaves out what is coded.
        let uncoded = "?code=none&order=teaching";
        let opened = bench.part(&world, &format!("words{uncoded}")).await;
        let begun = opened.attributes("#reading", "data-passage").remove(0);
        let begun = PassageId(begun);
        bench.put(&world, &coded.codes[0], &begun, range).await;
        let listed: wire::Ids = bench.ask(&world, &format!("words/ids.json{uncoded}")).await;
        let rows = bench
            .part(&world, &format!("words/rows{uncoded}&count=20"))
            .await;
        let rows = rows.attributes("li a", "data-passage");
        assert_eq!(rows[0], begun.as_str());
        assert_eq!(rows.concat(), listed.ids[..20 * listed.width]);
        let mut way = vec![first];
        for _ in 1..ids.len() {
            let at = format!("words/{}/part?order=teaching", way[way.len() - 1]);
            let page = bench.part(&world, &at).await;
            let back = page.attributes("#reading", "data-before");
            assert_eq!(
                back.first(),
                way.len().checked_sub(2).map(|before| &way[before])
            );
            way.push(page.attributes("#reading", "data-next").remove(0));
        }
        assert_eq!(way, ids);
        let rows = format!("words/rows?order=teaching&count=50&after={}", ids[89]);
        let rows = bench.part(&world, &rows).await;
        assert_eq!(rows.attributes("li a", "data-passage"), ids[90..140]);
        // What is erased falls out of the way.
        let gone = "delete from passage where id = $1";
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query(gone)
            .bind(&ids[4])
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let page = bench
            .part(&world, &format!("words/{}/part?order=teaching", ids[3]))
            .await;
        assert_eq!(page.attributes("#reading", "data-next"), [ids[5].clone()]);
    }
);

on_both_engines!(groups_of_uncoded_words_may_become_codes, |world| async {
    let bench = Bench::make(&world).await;
    for about in [BUS, FOOD] {
        let texts = said(&about, 16);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        bench.hear(&world, "en", &texts).await;
    }
    let page = bench.part(&world, "words/clusters").await;
    let names = page.texts_of("section[aria-labelledby^=cluster] h2");
    assert!(names.len() >= 2, "{names:?}");
    assert!(names.iter().all(|name| !name.is_empty()));
    assert!(page.count("section[aria-labelledby^=cluster] li a") >= names.len());
    let made = [("name", names[0].as_str())];
    bench
        .coder
        .post(&world, &bench.path("codes"), &made)
        .await
        .expect(303);
    let few = bench.part(&world, "words/clusters?language=so").await;
    assert!(!few.has("section[aria-labelledby^=cluster]"));
});
