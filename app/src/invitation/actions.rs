//! What organizers do with invitation codes: make them, once.

use super::{MOST_ON_A_PAGE, issuing, pages};
use crate::{
    account::{
        Act,
        guard::{Member, public_base},
    },
    error::Result,
    harken::Harken,
    invitation::issuing::Refusal,
    request::Fields,
    shell::Place,
    survey::{Status, Survey, check::plain_number},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};

pub async fn show_codes(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let page = pages::codes(&member, &survey, "", None);
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// Makes the codes. The answer is the slips themselves: they are nowhere else, so no address leads to them again.
pub async fn save_codes(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let again = |survey: &Survey, refusal: Refusal| {
        let page = pages::codes(&member, survey, fields.text("count"), Some(refusal));
        Ok(page.respond(&member, Place::Surveys, StatusCode::UNPROCESSABLE_ENTITY))
    };
    if survey.status != Status::Draft {
        return again(&survey, Refusal::Opened);
    }
    let typed = plain_number(fields.text("count")).and_then(|number| number.parse().ok());
    let count = typed.filter(|count| *count <= MOST_ON_A_PAGE);
    let codes = match issuing::draw_codes(count.unwrap_or_default()) {
        Ok(codes) => codes,
        Err(refusal) => return again(&survey, refusal),
    };
    if let Err(refusal) = issuing::issue_codes(
        &harken,
        &survey,
        &codes,
        Some(&member.account.id),
        || Ok(()),
    )
    .await?
    {
        return again(&member.get_survey(&harken, &slug).await?, refusal);
    }
    let page = pages::slips(&member, &survey, &public_base(&headers), &codes);
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}
