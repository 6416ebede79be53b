//! The theme summary.

use super::{
    charts::Names,
    csv, making,
    pages::{Summary, Surveyed},
    store,
};
use crate::{
    account::{Act, guard::Member},
    barrier,
    error::{Error, Result},
    harken::Harken,
    ids::EvidenceId,
    quote::{self, Origin, Quote, Standing},
    request::Fields,
    response,
    shell::Place,
    survey::{self, Status, Survey},
    theme::{
        self, evidence_store, find_missing,
        heard::Heard,
        show::{Links, Shown},
    },
    vocabulary,
};
use axum::{
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use std::collections::HashMap;

pub async fn show_summary(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    summarize(harken, member, query, Links::Kept).await
}

/// The summary as one file that stands by itself: no script, nothing fetched, and of families' words only what a person
/// has cleared.
pub async fn show_summary_file(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    summarize(harken, member, query, Links::Left).await
}

async fn summarize(
    harken: Harken,
    member: Member,
    query: Option<String>,
    links: Links,
) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let asked = Fields::of_query(query)?;
    let surveys = survey::store::list_surveys(db, initiative).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let barriers = barrier::store::list_barriers(db, initiative).await?;
    let evidence = evidence_store::list_evidence(db, initiative).await?;
    let mut quotes = quote::store::list_quotes(db, initiative).await?;
    if links == Links::Left {
        for chosen in quotes.values_mut() {
            chosen.retain(|quote| matches!(quote.standing, Standing::Cleared(_)));
        }
    }
    let removals = evidence_store::list_removals(db, initiative).await?;
    let spoken = theme::store::list_spoken(db, initiative).await?;
    let heard = Heard::load(db, initiative, &surveys).await?;
    let survey = match find_survey(&surveys, asked.text("survey"))? {
        Some(survey) => Some(get_surveyed(&harken, survey.clone(), &quotes).await?),
        None => None,
    };
    let vocabulary = vocabulary::store::list_terms(db, initiative).await?;
    let summary = Summary {
        missing: find_missing(&themes, &barriers, &evidence, &spoken),
        evidence: &evidence,
        removals: &removals,
        heard: &heard,
        survey,
        shown: Shown {
            member: &member,
            themes: &themes,
            barriers: &barriers,
            surveys: &surveys,
            quotes: &quotes,
            vocabulary: &vocabulary,
            links,
        },
    };
    let page = summary.page();
    if links == Links::Left {
        return Ok(page.respond_file(member.words, "theme-summary.html"));
    }
    Ok(page.respond(&member, Place::Summary, StatusCode::OK))
}

/// The survey asked for; else the newest that families have met, else the newest; None where there is none.
fn find_survey<'a>(surveys: &'a [Survey], asked: &str) -> Result<Option<&'a Survey>> {
    if !asked.is_empty() {
        let found = surveys.iter().find(|survey| survey.slug == asked);
        return Ok(Some(found.ok_or(Error::NotFound)?));
    }
    // What an organizer comes to read is the newest survey whose answers have left; an open one has none yet.
    let newest = |status| surveys.iter().find(|survey| survey.status == status);
    Ok(newest(Status::Closed)
        .or(newest(Status::Open))
        .or(surveys.first()))
}

async fn get_surveyed(
    harken: &Harken,
    survey: Survey,
    quotes: &HashMap<EvidenceId, Vec<Quote>>,
) -> Result<Surveyed> {
    let db = &harken.db;
    let own = |quote: &&Quote| {
        quote.origin == Origin::Survey(survey.id.clone()) && quote.standing != Standing::Refused
    };
    let quoted = quotes.values().flatten().filter(own);
    Ok(Surveyed {
        release: store::find_latest(db, &survey.initiative, &survey.id).await?,
        has_answers: response::store::has_responses(db.read(), &survey.id).await?,
        quoted: quoted.map(|quote| quote.language.to_string()).collect(),
        survey,
    })
}

/// Makes a release of a survey's tables. Where no answer has left yet, nothing is made and the page says why.
pub async fn save_release(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let slug = fields.text("survey");
    let survey = member.get_survey(&harken, slug).await?;
    making::make_release(&harken, &survey, &member.account.id, making::BUDGET).await?;
    Ok(to_summary(&member, &survey))
}

fn to_summary(member: &Member, survey: &Survey) -> Response {
    let summary = format!("{}?survey={}", member.path("summary"), survey.slug);
    Redirect::to(&summary).into_response()
}

/// The newest release of a survey as a file.
pub async fn show_summary_csv(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let asked = Fields::of_query(query)?;
    let surveys = survey::store::list_surveys(db, initiative).await?;
    let Some(survey) = find_survey(&surveys, asked.text("survey"))? else {
        return Ok(Redirect::to(&member.path("summary")).into_response());
    };
    let Some(release) = store::find_latest(db, initiative, &survey.id).await? else {
        // The page says why there is none yet.
        return Ok(to_summary(&member, survey));
    };
    let themes = theme::store::list_themes(db, initiative).await?;
    let names = Names {
        words: member.words,
        form: &survey.form,
    };
    let file = csv::to_csv(&names, &release.tables, &themes)?;
    let named = format!("attachment; filename=\"{}-tables.csv\"", survey.slug);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_string()),
        (header::CONTENT_DISPOSITION, named),
    ];
    Ok((headers, file).into_response())
}
