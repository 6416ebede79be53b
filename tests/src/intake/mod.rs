//! Answers on their way in: each counts once, none is lost, and nothing tells when it came.

mod ahead;
mod crash;
mod exactly_once;
pub mod order;
mod privacy;

use crate::harness::{Page, World, fresh_nonce};
use app::survey::check::{Accepted, Answer};

/// The open question of [`crate::harness::forms::one_question`].
const SAY: &str = "say";

/// Answers the one question under a fresh nonce.
async fn say(world: &World, slug: &str, text: &str) -> Page {
    world.answer(slug, &fresh_nonce(), &[(SAY, text)]).await
}

/// The text in a stored answer to the one question.
fn said(answers: &str) -> String {
    let accepted: Accepted = serde_json::from_str(answers).expect("stored answers can be read");
    match accepted.find(SAY) {
        Some(Answer::Text(text)) => text.clone(),
        other => panic!("no text was stored: {other:?}"),
    }
}
