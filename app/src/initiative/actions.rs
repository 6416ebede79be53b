//! Changing what an initiative says of itself.

use super::{Initiative, pages, store};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::Result,
    harken::Harken,
    request::Fields,
    shell::Place,
    vocabulary,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// A problem statement may be this long, in characters.
const LONGEST_TEXT: usize = 5_000;
/// A name or place may be this long, in characters.
const LONGEST_NAME: usize = 200;

pub async fn show_about(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let vocabulary = vocabulary::store::list_terms(&harken.db, &member.initiative.id).await?;
    let page = pages::about(&member, &member.initiative, &vocabulary, None);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

pub async fn save_about(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let typed = Initiative {
        name: fields.text("name").into(),
        place: fields.text("place").into(),
        problem_statement: fields.text("problem_statement").replace("\r\n", "\n"),
        ..member.initiative.clone()
    };
    if let Some(problem) = find_problem(&member, &typed) {
        let page = pages::about(&member, &typed, &[], Some(problem));
        return Ok(page.respond(&member, Place::Barriers, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let mut tx = harken.db.write_tx().await?;
    store::set_initiative(&mut tx, &typed).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::InitiativeChanged, ""),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("barriers")).into_response())
}

fn find_problem(member: &Member, typed: &Initiative) -> Option<String> {
    let words = member.words;
    let is_longer = |text: &str, most: usize| text.chars().count() > most;
    if typed.name.is_empty() {
        Some(words.setup_initiative_missing().into())
    } else if is_longer(&typed.name, LONGEST_NAME) || is_longer(&typed.place, LONGEST_NAME) {
        Some(words.theme_text_long(LONGEST_NAME))
    } else if is_longer(&typed.problem_statement, LONGEST_TEXT) {
        Some(words.theme_text_long(LONGEST_TEXT))
    } else {
        None
    }
}
