//! Nothing stored tells which answer came first.

use super::{said, say};
use crate::{
    harness::{Engine, World, forms, in_runtime},
    on_both_engines,
};
use app::{
    ids::{BatchKeyId, CodeId, InboxId},
    response::mixing,
};
use std::collections::HashMap;

const ARRIVALS: usize = 200;
/// Five standard deviations of the rank correlation of 200 things in no order: by chance once in two million runs.
const MOST: f64 = 0.355;

/// Spearman's rank correlation between an order and the order of arrival: `ranks[i]` is where the `i`th arrival
/// stands. 1 is the same order, -1 the reverse, near 0 none.
pub fn rank_correlation(ranks: &[usize]) -> f64 {
    let n = ranks.len() as f64;
    let differences = ranks.iter().enumerate().map(|(arrival, rank)| {
        let difference = arrival as f64 - *rank as f64;
        difference * difference
    });
    1.0 - 6.0 * differences.sum::<f64>() / (n * (n * n - 1.0))
}

/// Whether an order says something about the order of arrival.
fn betrays_arrival(ranks: &[usize]) -> bool {
    rank_correlation(ranks).abs() > MOST
}

/// Where each arrival (`#7` is the eighth) stands in an order of texts.
pub fn ranks(texts: &[String]) -> Vec<usize> {
    let places: HashMap<usize, usize> = texts
        .iter()
        .enumerate()
        .map(|(place, text)| (text.trim_start_matches('#').parse().unwrap(), place))
        .collect();
    (0..texts.len()).map(|arrival| places[&arrival]).collect()
}

async fn arrive(world: &World, slug: &str) {
    for number in 0..ARRIVALS {
        say(world, slug, &format!("#{number}")).await.expect(200);
    }
}

/// What waits, opened with the secrets that a thief of the database lacks, in the order of its ids.
async fn waiting_texts(world: &World) -> Vec<String> {
    let sealed: Vec<(String, Vec<u8>)> =
        sqlx::query_as("select key_id, payload from inbox order by id")
            .fetch_all(world.db().read())
            .await
            .unwrap();
    let text = |(key, payload): &(String, Vec<u8>)| {
        let secret = world.harken.batch_keys.get(&BatchKeyId(key.clone()));
        let packed = mixing::open(&secret.unwrap(), payload).unwrap();
        packed.answers.open_texts().next().unwrap().1.to_string()
    };
    sealed.iter().map(text).collect()
}

on_both_engines!(
    the_ids_of_waiting_answers_say_nothing_about_their_order,
    |world| async {
        world.open_survey("order", &forms::one_question()).await;
        arrive(&world, "order").await;
        let texts = waiting_texts(&world).await;
        assert_eq!(texts.len(), ARRIVALS);
        assert!(
            !betrays_arrival(&ranks(&texts)),
            "{}",
            rank_correlation(&ranks(&texts))
        );
    }
);

on_both_engines!(
    mixed_answers_and_passages_lie_in_no_order_of_arrival,
    |world| async {
        let survey = world.open_survey("order", &forms::one_question()).await;
        arrive(&world, "order").await;
        world.close(&survey).await.unwrap();
        let mut orders = vec![
            ("response by id", "select answers from response order by id"),
            // Without `order by`, rows come as the engine keeps them.
            ("response as stored", "select answers from response"),
            ("passage by id", "select text from passage order by id"),
            ("passage as stored", "select text from passage"),
        ];
        if world.db().engine() == Engine::Postgres {
            orders.push((
                "response by place",
                "select answers from response order by ctid",
            ));
            orders.push(("passage by place", "select text from passage order by ctid"));
        }
        for (order, sql) in orders {
            let rows = world.column(sql).await;
            let texts: Vec<String> = rows
                .into_iter()
                .map(|row| {
                    if row.starts_with('#') {
                        row
                    } else {
                        said(&row)
                    }
                })
                .collect();
            assert_eq!(texts.len(), ARRIVALS, "{order}");
            let ranks = ranks(&texts);
            assert!(
                !betrays_arrival(&ranks),
                "{order}: {}",
                rank_correlation(&ranks)
            );
        }
    }
);

on_both_engines!(
    the_passages_of_one_family_do_not_stand_side_by_side,
    |world| async {
        let survey = world.open_survey("order", &forms::one_question()).await;
        arrive(&world, "order").await;
        world.close(&survey).await.unwrap();
        let responses = world
            .column("select response_id from passage order by id")
            .await;
        let mut sorted = responses.clone();
        sorted.sort();
        let places: Vec<usize> = sorted
            .iter()
            .map(|id| responses.iter().position(|other| other == id).unwrap())
            .collect();
        assert!(!betrays_arrival(&places), "{}", rank_correlation(&places));
    }
);

#[test]
fn ids_that_grow_with_time_would_be_caught() {
    in_runtime(async {
        let order_of = |ids: Vec<String>| -> Vec<usize> {
            let mut sorted = ids.clone();
            sorted.sort();
            ids.iter()
                .map(|id| sorted.binary_search(id).unwrap())
                .collect()
        };
        let mut by_age = Vec::new();
        for _ in 0..ARRIVALS {
            by_age.push(CodeId::new().0);
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        assert!(betrays_arrival(&order_of(by_age.clone())));
        by_age.reverse();
        assert!(betrays_arrival(&order_of(by_age)));
        let by_chance = (0..ARRIVALS).map(|_| InboxId::new().0).collect();
        assert!(!betrays_arrival(&order_of(by_chance)));
    });
}

#[test]
fn an_order_that_is_only_partly_that_of_arrival_would_be_caught() {
    let swapped: Vec<usize> = (0..ARRIVALS)
        .map(|arrival| arrival ^ 15)
        .take(192)
        .collect();
    assert!(betrays_arrival(&swapped));
}
