//! The organizer who hands out slips, watches families answer, keeps a copy of everything before and after each mixing,
//! and looks for whose answer is whose.

use super::{SAY, against, arrive, let_leave_what_may};
use crate::{
    harness::{Engine, World, forms},
    on_both_engines,
};
use app::{
    response::{
        export::rows_of,
        protocol::{Fault, K},
        store::list_responses,
    },
    survey::{Survey, check::Answer},
};
use sqlx::{AssertSqlSafe, Row};
use std::collections::{BTreeMap, HashMap, HashSet};

const ARRIVALS: usize = 200;
/// Somebody who guesses among ten gets 20 of 200; four standard deviations more (√(200 · 0.1 · 0.9) = 4.2) is chance
/// once in thirty thousand runs.
const MOST: usize = 38;

/// What each family wrote, in the order they came. Lengths follow no order.
fn texts() -> Vec<String> {
    let text = |arrival: usize| format!("#{arrival} {}", "x".repeat((arrival * 77) % ARRIVALS * 7));
    (0..ARRIVALS).map(text).collect()
}

fn arrival_of(text: &str) -> usize {
    let number = text.trim_start_matches('#').split(' ').next().unwrap();
    number.parse().unwrap()
}

/// Everything that was seen at one mixing.
struct Seen {
    /// How many had arrived.
    arrived: usize,
    /// For each way to put them in order, the texts that came out.
    orders: BTreeMap<&'static str, Vec<String>>,
}

/// What the organizer has at the end.
struct Watched {
    mixings: Vec<Seen>,
    /// The length of the sealed answer that stood in the inbox anew after each arrival, unless a mixing came between.
    lengths: Vec<Option<usize>>,
}

async fn watch(world: &World) -> Watched {
    let survey = world.open_survey("watched", &forms::one_question()).await;
    let mut out = HashSet::new();
    let mut watched = Watched {
        mixings: Vec::new(),
        lengths: Vec::new(),
    };
    for (arrival, text) in texts().iter().enumerate() {
        let before = inbox(world).await;
        arrive(world, &survey, text, true).await;
        let new = inbox(world).await;
        let mut fresh = new.iter().filter(|(id, _)| !before.contains_key(*id));
        watched
            .lengths
            .push(fresh.next().map(|(_, length)| *length));
        let_leave_what_may(world).await;
        if passages(world).await > out.len() {
            let orders = orders(world, &survey, &out).await;
            see(&mut watched, orders, arrival + 1, &mut out);
        }
    }
    world.close(&survey).await.unwrap();
    let orders = orders(world, &survey, &out).await;
    see(&mut watched, orders, ARRIVALS, &mut out);
    assert_eq!(out.len(), ARRIVALS);
    watched
}

fn see(
    watched: &mut Watched,
    orders: BTreeMap<&'static str, Vec<String>>,
    arrived: usize,
    out: &mut HashSet<String>,
) {
    out.extend(orders["the export"].iter().cloned());
    watched.mixings.push(Seen { arrived, orders });
}

async fn passages(world: &World) -> usize {
    let sql = "select cast(count(*) as bigint) from passage";
    world.number(sql).await as usize
}

async fn inbox(world: &World) -> HashMap<String, usize> {
    let rows = sqlx::query("select id, cast(length(payload) as bigint) as length from inbox");
    let rows = rows.fetch_all(world.db().read()).await.unwrap();
    let pair = |row: &sqlx::any::AnyRow| {
        let length: i64 = row.get("length");
        (row.get("id"), length as usize)
    };
    rows.iter().map(pair).collect()
}

/// The texts that have come out since, in every order that the database, its files and the export give them.
async fn orders(
    world: &World,
    survey: &Survey,
    out: &HashSet<String>,
) -> BTreeMap<&'static str, Vec<String>> {
    let mut sources = vec![
        ("passages by id", "select text from passage order by id"),
        ("passages as they lie", "select text from passage"),
        (
            "passages by their response",
            "select text from passage order by response_id",
        ),
    ];
    if world.db().engine() == Engine::Postgres {
        sources.extend([
            ("passages by place", "select text from passage order by ctid"),
            (
                "passages by transaction",
                "select text from passage order by cast(xmin as text), ctid",
            ),
            (
                "responses by place",
                "select passage.text from response join passage on passage.response_id = response.id
                 order by response.ctid",
            ),
        ]);
    }
    let mut orders = BTreeMap::new();
    for (name, sql) in sources {
        let texts: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_all(world.db().read())
            .await
            .unwrap();
        orders.insert(name, texts);
    }
    let rows = rows_of(list_responses(world.db(), &survey.id).await.unwrap()).unwrap();
    let exported = rows.iter().map(|row| match row.answers.find(SAY) {
        Some(Answer::Text(text)) => text.clone(),
        other => panic!("{other:?}"),
    });
    orders.insert("the export", exported.collect());
    if world.db().engine() == Engine::Sqlite {
        let texts = &orders["the export"];
        let mut found = Vec::new();
        for (name, file) in [("the file", "harken.db"), ("the log", "harken.db-wal")] {
            let bytes = std::fs::read(world.database.folder.path().join(file)).unwrap_or_default();
            found.push((name, texts_in(&bytes, texts)));
        }
        orders.extend(found);
    }
    for texts in orders.values_mut() {
        texts.retain(|text| !out.contains(text));
    }
    orders
}

/// These texts in the order in which their beginnings (`#17 `) stand in a file.
fn texts_in(bytes: &[u8], texts: &[String]) -> Vec<String> {
    let by_number: HashMap<usize, &String> =
        texts.iter().map(|text| (arrival_of(text), text)).collect();
    let mut found = Vec::new();
    for piece in bytes.split(|byte| *byte == b'#').skip(1) {
        let digits: String = piece
            .iter()
            .map_while(|byte| byte.is_ascii_digit().then_some(char::from(*byte)))
            .collect();
        let text = digits
            .parse()
            .ok()
            .and_then(|number| by_number.get(&number));
        if let Some(text) = text
            && piece.get(digits.len()) == Some(&b' ')
            && !found.contains(*text)
        {
            found.push((*text).clone());
        }
    }
    found
}

/// How many of the 200 are rightly linked by the best of the orders. Those who came out are taken for the first, or the
/// last, of those who may have been in.
fn linked_by_order(watched: &Watched) -> (usize, String) {
    let names: HashSet<&str> = watched.mixings[0].orders.keys().copied().collect();
    let mut best = (0, String::new());
    for name in names {
        for backwards in [false, true] {
            for newest in [false, true] {
                let right = linked(watched, name, backwards, newest);
                best = best.max((right, format!("{name}, {backwards}, {newest}")));
            }
        }
    }
    best
}

fn linked(watched: &Watched, name: &str, backwards: bool, newest: bool) -> usize {
    let mut guessed = HashSet::new();
    let mut right = 0;
    for seen in &watched.mixings {
        let mut texts = seen.orders.get(name).cloned().unwrap_or_default();
        if backwards {
            texts.reverse();
        }
        let mut candidates: Vec<usize> = (0..seen.arrived)
            .filter(|arrival| !guessed.contains(arrival))
            .collect();
        if newest {
            candidates.drain(..candidates.len().saturating_sub(texts.len()));
        }
        for (text, arrival) in texts.iter().zip(candidates) {
            right += usize::from(arrival_of(text) == arrival);
            guessed.insert(arrival);
        }
    }
    right
}

/// How many are rightly linked by matching the lengths of what stood in the inbox with the lengths of what came out.
fn linked_by_length(watched: &Watched) -> usize {
    let mut sealed: Vec<(usize, usize)> = watched
        .lengths
        .iter()
        .enumerate()
        .filter_map(|(arrival, length)| Some((length.as_ref().copied()?, arrival)))
        .collect();
    sealed.sort();
    let mut texts: Vec<String> = watched
        .mixings
        .iter()
        .flat_map(|seen| seen.orders["the export"].clone())
        .collect();
    texts.sort_by_key(String::len);
    let pairs = texts.iter().zip(&sealed);
    pairs
        .filter(|(text, (_, arrival))| arrival_of(text) == *arrival)
        .count()
}

on_both_engines!(nobody_links_an_answer_to_an_arrival, |world| async {
    let watched = watch(&world).await;
    assert!(
        watched.mixings.len() > ARRIVALS / K / 2,
        "answers left in pools"
    );
    let (by_order, how) = linked_by_order(&watched);
    assert!(by_order <= MOST, "{by_order} of {ARRIVALS} by {how}");
    let by_length = linked_by_length(&watched);
    assert!(by_length <= MOST, "{by_length} of {ARRIVALS} by length");
});

#[test]
fn answers_that_keep_their_order_are_linked() {
    against(Fault::KeepsOrder, |world| async move {
        assert!(linked_by_order(&watch(&world).await).0 > MOST);
    });
}

#[test]
fn answers_that_leave_one_by_one_are_linked() {
    against(Fault::KeepsNoPool, |world| async move {
        assert!(linked_by_order(&watch(&world).await).0 > MOST);
    });
}

#[test]
fn answers_that_keep_their_length_are_linked() {
    against(Fault::KeepsLength, |world| async move {
        assert!(linked_by_length(&watch(&world).await) > MOST);
    });
}
