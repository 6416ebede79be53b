//! Planning sessions, and looking at them.

mod plan;

pub use plan::{save_guide, save_new_session, save_plan, show_guide, show_new_session, show_plan};

use super::{Sight, pages, store};
use crate::{
    account::{Act, guard::Member},
    error::Result,
    harken::Harken,
    shell::Place,
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

pub async fn show_sessions(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let sessions = store::list_seen_sessions(
        &harken.db,
        &member.initiative.id,
        &Sight::of(member.role, &member.account.id),
    )
    .await?;
    let page = pages::sessions(&member, sessions);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn show_session(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let session = member.get_session(&harken, Act::View, id).await?;
    let notes = store::list_notes(&harken.db, &member.initiative.id, &session.id).await?;
    let terms = vocabulary::store::list_terms(&harken.db, &member.initiative.id).await?;
    let page = pages::session(&member, &session, notes, &terms);
    Ok(page.respond(&member, Place::Sessions, StatusCode::OK))
}
