//! Nothing shown or stored tells who was first.

use super::{Room, listed};
use crate::{
    harness::{Engine, World, in_runtime},
    intake::order::{rank_correlation, ranks},
    on_both_engines,
};
use app::{response::protocol::Fault, round::Kind};

const PEOPLE: usize = 60;
/// Five standard deviations of the rank correlation of 60 things in no order.
const MOST: f64 = 0.651;

/// Every order in which somebody can come to see the answers, by name.
async fn orders(world: &World, room: &Room) -> Vec<(&'static str, Vec<String>)> {
    let mut orders = vec![(
        "on the screen",
        listed(&room.projector(world).await, ".heard li"),
    )];
    let mut stored = vec![
        ("by id", "select text from round_answer order by id"),
        ("by number", "select text from round_answer order by number"),
        // Without `order by`, rows come as the engine keeps them.
        ("as stored", "select text from round_answer"),
        (
            "as lines",
            "select text from session_revision order by arrived",
        ),
        (
            "as lines by id",
            "select text from session_revision order by id",
        ),
    ];
    if world.db().engine() == Engine::Postgres {
        stored.push(("by place", "select text from round_answer order by ctid"));
        stored.push((
            "by transaction",
            "select text from round_answer order by cast(cast(xmin as text) as bigint), ctid",
        ));
    }
    for (name, sql) in stored {
        orders.push((name, world.column(sql).await));
    }
    orders
}

async fn closed(world: &World) -> Room {
    let room = Room::open(world, Kind::Prompt).await;
    room.answer(world, PEOPLE).await;
    room.step(world, "close").await.expect(303);
    room.act(world, "keep", &[]).await.expect(303);
    room
}

on_both_engines!(no_order_of_answers_is_that_of_their_coming, |world| async {
    let room = closed(&world).await;
    for (name, texts) in orders(&world, &room).await {
        assert_eq!(texts.len(), PEOPLE, "{name}");
        let correlation = rank_correlation(&ranks(&texts));
        assert!(correlation.abs() < MOST, "{name}: {correlation}");
    }
});

#[test]
fn answers_that_keep_their_order_would_be_noticed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        in_runtime(async {
            let Some(world) = World::faulty(engine, Fault::KeepsOrder).await else {
                return;
            };
            let room = closed(&world).await;
            for (name, texts) in orders(&world, &room).await {
                // Lines of the session are drawn by chance once more.
                if !name.starts_with("as lines") {
                    assert!(rank_correlation(&ranks(&texts)) > MOST, "{name}");
                }
            }
        });
    }
}
