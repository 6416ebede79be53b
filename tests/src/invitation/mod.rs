//! Invitation codes: one answer each, nothing to guess and nothing to probe.

mod attacks;
mod door;
mod probing;
mod slips;

use crate::harness::{NONCE, Page, World, fresh_nonce};
use app::{
    invitation::issuing,
    survey::{Form, Status, Survey},
    token::Token,
};

/// The field of the code.
const CODE: &str = "_code";
/// The open question of [`crate::harness::forms::one_question`].
const SAY: &str = "say";

/// A draft with codes, in an initiative `SLUG-initiative`.
async fn draft_with_codes(
    world: &World,
    slug: &str,
    form: &Form,
    count: usize,
) -> (Survey, Vec<Token>) {
    let initiative = world.create_initiative(&format!("{slug}-initiative")).await;
    let survey = world.create_survey(&initiative, slug, form).await;
    let codes = issuing::draw_codes(count).unwrap();
    let issued = issuing::issue_codes(&world.harken, &survey, &codes, None, || Ok(())).await;
    issued.unwrap().unwrap();
    (survey, codes)
}

/// A survey that is answered with codes.
async fn open_with_codes(
    world: &World,
    slug: &str,
    form: &Form,
    count: usize,
) -> (Survey, Vec<Token>) {
    let (survey, codes) = draft_with_codes(world, slug, form, count).await;
    world.set_status(&survey, Status::Open).await;
    (world.survey(slug).await, codes)
}

/// Answers the one question with a code under this nonce.
async fn answer_with(world: &World, slug: &str, code: &str, nonce: &str, text: &str) -> Page {
    let fields = [(NONCE, nonce), (CODE, code), (SAY, text)];
    world.post_form(&format!("/s/{slug}"), &fields).await
}

/// As [`answer_with`], under a fresh nonce.
async fn answer(world: &World, slug: &str, code: &Token, text: &str) -> Page {
    answer_with(world, slug, &code.to_string(), &fresh_nonce(), text).await
}
