//! Showing the guides.

use super::{Guide, pages};
use crate::{
    account::{Act, guard::Member},
    error::{Error, Result},
    shell::Place,
};
use axum::{extract::Path, http::StatusCode, response::Response};

pub async fn show_guides(member: Member) -> Result<Response> {
    member.must(Act::View)?;
    Ok(pages::guides(&member).respond(&member, Place::Sessions, StatusCode::OK))
}

pub async fn show_guide(
    member: Member,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let guide: Guide = name.parse().map_err(|_| Error::NotFound)?;
    Ok(pages::guide(&member, guide).respond(&member, Place::Sessions, StatusCode::OK))
}
