//! Showing the guides.

use super::{Guide, pages};
use crate::{
    account::{Act, guard::Member},
    error::{Error, Result},
    harken::Harken,
    shell::Place,
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

pub async fn show_guides(member: Member) -> Result<Response> {
    member.must(Act::View)?;
    Ok(pages::guides(&member).respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn show_guide(
    State(harken): State<Harken>,
    member: Member,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let guide: Guide = name.parse().map_err(|_| Error::NotFound)?;
    let terms = vocabulary::store::list_terms(&harken.db, &member.initiative.id).await?;
    Ok(pages::guide(&member, guide, &terms).respond(&member, Place::Sessions, StatusCode::OK))
}
