//! Seeing whether reading on still brings new codes.

use super::{
    assess_groups,
    pages::{self, Named},
    read_rule, store,
};
use crate::{
    account::{Act, guard::Member},
    error::Result,
    harken::Harken,
    request::Fields,
    shell::Place,
    survey, theme,
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// The page, by the rule the address asks for.
pub async fn show_saturation(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let rule = read_rule(&Fields::of_query(query)?);
    let heard = store::list_heard(db, initiative, &member.account.id).await?;
    let named = Named {
        surveys: survey::store::list_surveys(db, initiative).await?,
        codes: theme::store::list_codes(db, initiative).await?,
    };
    let page = pages::saturation(&member, rule, &assess_groups(&heard, rule), &named);
    Ok(page.respond(&member, Place::Words, StatusCode::OK))
}
