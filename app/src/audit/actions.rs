//! Showing the log.

use super::{
    pages::Log,
    store::{self, Wanted},
};
use crate::{
    account::{Act, guard::Member},
    error::Result,
    harken::Harken,
    ids::AccountId,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// Lines on one page.
const A_PAGE: i64 = 50;
/// No log has this many pages; a larger number in an address is somebody's joke.
const LAST_PAGE: i64 = 1_000_000;

pub async fn show_log(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let asked = Fields::of_query(query)?;
    let page: i64 = asked.text("page").parse().unwrap_or(1);
    let page = page.clamp(1, LAST_PAGE);
    let person = Some(asked.text("person")).filter(|id| !id.is_empty());
    let person = person.map(|id| AccountId(id.into()));
    let wanted = Wanted {
        account: person.clone(),
        skip: (page - 1) * A_PAGE,
        most: A_PAGE + 1,
    };
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let mut rows = store::list_entries(db, initiative, &wanted).await?;
    let has_older = rows.len() as i64 > A_PAGE;
    rows.truncate(A_PAGE as usize);
    let log = Log {
        rows,
        people: store::list_people(db, initiative).await?,
        person,
        page,
        has_older,
    };
    Ok(log
        .page(&member)
        .respond(&member, Place::Log, StatusCode::OK))
}
