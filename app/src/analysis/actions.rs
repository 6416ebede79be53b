//! Looking at what the codes say together.

use super::{
    Choice, Together,
    address::find_after,
    pages::{self, Room, Then, groups::Released, quotes::Shelf},
    store::{self, After},
};
use crate::{
    account::{self, Act, guard::Member},
    coding,
    error::Result,
    harken::Harken,
    ids::CodeId,
    release,
    request::Fields,
    session,
    shell::{Place, StaffPage},
    survey,
    theme::{self, CodeTag},
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// So many quotes stand on one page.
const PAGE: usize = 50;

/// What every page of the analysis needs to call things by name. Codes are called what they were called at the version
/// that is looked at; NotFound where there is no such version.
async fn load(harken: &Harken, member: &Member, version: Option<i64>) -> Result<Room> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let then = match version {
        Some(number) => Some(Then {
            version: coding::store::get_codebook_version(db, initiative, number).await?,
            is_newest: coding::store::find_codebook_version(db, initiative).await? == number,
        }),
        None => None,
    };
    let codes = match version {
        Some(number) => {
            let codes = coding::store::list_codes_at(db, initiative, number).await?;
            let tag = |code: coding::Code| CodeTag {
                id: code.id,
                parent: code.parent,
                name: code.name,
                definition: code.definition,
                colour: code.colour.into(),
            };
            codes.into_iter().map(tag).collect()
        }
        None => theme::store::list_codes(db, initiative).await?,
    };
    let mut sessions = session::store::list_sessions(db, initiative).await?;
    // The earliest first: one reads what changed from left to right.
    sessions.reverse();
    let people = account::store::list_members(db, initiative).await?;
    Ok(Room {
        then,
        codes,
        surveys: survey::store::list_surveys(db, initiative).await?,
        sessions,
        people: people.into_iter().map(|(account, _)| account).collect(),
        languages: coding::store::list_languages(db, initiative).await?,
        questions: coding::store::list_questions(db, initiative).await?,
    })
}

fn respond(page: StaffPage, member: &Member) -> Response {
    page.respond(member, Place::Analysis, StatusCode::OK)
}

/// Which codes stand together.
pub async fn show_together(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    // Here all codes are counted against each other, wherever they stand.
    let choice = Choice {
        code: None,
        with: None,
        session: None,
        ..Choice::parse(&Fields::of_query(query)?)
    };
    let room = load(&harken, &member, choice.version).await?;
    let reader = &member.account.id;
    let marks = store::list_marks(&harken.db, &member.initiative.id, reader, &choice).await?;
    let codes: Vec<CodeId> = room.codes.iter().map(|code| code.id.clone()).collect();
    let together = Together::count(&codes, &marks, choice.near);
    let page = pages::together::together(&member, &room, &choice, &together);
    Ok(respond(page, &member))
}

/// In which sessions codes came up.
pub async fn show_sessions(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let choice = Choice::parse(&Fields::of_query(query)?).all_at_version();
    let room = load(&harken, &member, choice.version).await?;
    let lines = store::list_by_session(db, initiative, &member.account.id, &choice).await?;
    let heard = store::list_heard_sessions(db, initiative).await?;
    let page = pages::sessions::sessions(&member, &room, &choice, &lines, &heard);
    Ok(respond(page, &member))
}

/// Codes by declared group, as far as that has been released.
pub async fn show_groups(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let fields = Fields::of_query(query)?;
    let room = load(&harken, &member, None).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let mut released = Vec::new();
    for survey in &room.surveys {
        if let Some(found) = release::store::find_latest(db, initiative, &survey.id).await? {
            released.push(Released {
                survey,
                release: found,
            });
        }
    }
    let asked = fields.text("survey");
    let chosen = released
        .iter()
        .position(|of| of.survey.slug == asked)
        .unwrap_or(0);
    let page = pages::groups::groups(&member, &room, &themes, &released, chosen);
    Ok(respond(page, &member))
}

/// The words behind the figures.
pub async fn show_quotes(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let fields = Fields::of_query(query)?;
    let (choice, after) = (Choice::parse(&fields), find_after(&fields));
    let room = load(&harken, &member, choice.version).await?;
    let mut coded = store::list_coded(
        &harken.db,
        &member.initiative.id,
        &member.account.id,
        &choice,
        after.as_ref(),
        PAGE + 1,
    )
    .await?;
    let goes_on = coded.len() > PAGE;
    coded.truncate(PAGE);
    let last = coded.last().filter(|_| goes_on);
    let shelf = Shelf {
        next: last.map(|last| After {
            passage: last.passage.clone(),
            coding: last.id.clone(),
        }),
        is_first: after.is_none(),
        coded,
    };
    let page = pages::quotes::quotes(&member, &room, &choice, &shelf);
    Ok(respond(page, &member))
}
