//! Attacks on the promise that nobody can tell it was you.
//!
//! Each attack is a function that says how far it got. It is run against Harken, where it must fail, and against a
//! Harken with a fault, where it must succeed: an attack that cannot succeed proves nothing.

mod canary;
mod copies;
mod linkage;
mod promises;
mod spreadsheets;
mod watcher;

use crate::harness::{Engine, World, in_runtime};
use app::{
    ids::random_bytes,
    response::{
        Packed,
        protocol::Fault,
        store::arrivals::{Arrival, Stored},
    },
    survey::{
        Survey,
        check::{Accepted, Answer},
    },
};
use std::future::Future;

/// The open question of [`crate::harness::forms::one_question`].
const SAY: &str = "say";

/// An answer that came in, with an invitation code or through the open link.
async fn arrive(world: &World, survey: &Survey, text: &str, is_coded: bool) {
    let packed = Packed {
        version: survey.version,
        quote_ok: true,
        code_used: is_coded,
        receipt_hash: String::new(),
        answers: Accepted(vec![(SAY.into(), Answer::Text(text.into()))]),
    };
    let arrival = Arrival {
        survey: survey.id.clone(),
        language: "en".into(),
        nonce_hash: random_bytes(),
        code_hash: is_coded.then(random_bytes),
        payload: serde_json::to_vec(&packed).unwrap(),
        sealed: None,
    };
    let stored = world.harken.intake.take(arrival).await.unwrap();
    assert_eq!(stored, Stored::New);
}

/// What the server does once a minute.
async fn let_leave_what_may(world: &World) {
    server::jobs::mix_what_may_leave(&world.harken)
        .await
        .unwrap();
}

/// Runs an attack against a Harken with this fault, on both engines.
fn against<F: Future<Output = ()>>(fault: Fault, attack: impl Fn(World) -> F) {
    against_on(&[Engine::Sqlite, Engine::Postgres], fault, attack);
}

fn against_on<F: Future<Output = ()>>(
    engines: &[Engine],
    fault: Fault,
    attack: impl Fn(World) -> F,
) {
    in_runtime(async {
        for engine in engines {
            if let Some(world) = World::faulty(*engine, fault).await {
                attack(world).await;
            }
        }
    });
}
