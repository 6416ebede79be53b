//! Showing the codebook as it stood.

use crate::{
    account::{Act, guard::Member},
    coding::{
        pages::lineage::{self, Stood},
        store,
    },
    error::{Error, Result},
    harken::Harken,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// Versions on one page.
const A_PAGE: i64 = 50;

/// The versions of the codebook, newest first.
pub async fn show_versions(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let before = Fields::of_query(query)?.text("before").parse();
    let before: i64 = before.unwrap_or(i64::MAX);
    let mut versions = store::list_codebook_versions(db, initiative, before, A_PAGE + 1).await?;
    let has_older = versions.len() as i64 > A_PAGE;
    versions.truncate(A_PAGE as usize);
    let older = versions.last().map(|version| version.number);
    let names = store::list_last_names(db, initiative).await?;
    let page = lineage::versions(&member, &versions, &names, older.filter(|_| has_older));
    Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
}

/// One version: what it changed, and the codebook as it stood.
pub async fn show_version(
    State(harken): State<Harken>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let stood = Stood {
        version: store::get_codebook_version(db, initiative, number).await?,
        newest: store::find_codebook_version(db, initiative).await?,
        changes: store::list_changes(db, initiative, number).await?,
        codes: store::list_codes_at(db, initiative, number).await?,
        uses: store::count_uses_at(db, initiative, number, &member.account.id).await?,
        names: store::list_last_names(db, initiative).await?,
    };
    let page = lineage::version(&member, &stood);
    Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
}
