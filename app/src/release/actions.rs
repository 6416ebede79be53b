//! The theme summary.

use super::{
    charts,
    pages::{Summary, SurveyCount},
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
    session,
    shell::Place,
    survey::{self, Status, Survey},
    theme::{self, Theme, evidence_store, find_missing, show::Shown},
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use std::collections::{BTreeMap, HashMap};

pub async fn show_summary(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let asked = Fields::parse(query.as_deref().unwrap_or_default())?;
    let surveys = survey::store::list_surveys(db, initiative).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let barriers = barrier::store::list_barriers(db, initiative).await?;
    let evidence = evidence_store::list_evidence(db, initiative).await?;
    let quotes = quote::store::list_quotes(db, initiative).await?;
    let spoken = theme::store::list_spoken(db, initiative).await?;
    let survey = match find_survey(&surveys, asked.text("survey"))? {
        Some(slug) => Some(count(&harken, &member, slug, &themes, &quotes).await?),
        None => None,
    };
    let summary = Summary {
        missing: find_missing(&themes, &barriers, &evidence, &spoken),
        evidence: &evidence,
        sessions: session::store::list_sessions(db, initiative).await?.len(),
        session_mentions: store::list_session_mentions(db, initiative).await?,
        survey,
        shown: Shown {
            member: &member,
            themes: &themes,
            barriers: &barriers,
            surveys: &surveys,
            quotes: &quotes,
        },
    };
    Ok(summary
        .page()
        .respond(&member, Place::Summary, StatusCode::OK))
}

/// The survey asked for; else the newest that families have met, else the newest; None where there is none.
fn find_survey<'a>(surveys: &'a [Survey], asked: &str) -> Result<Option<&'a str>> {
    if !asked.is_empty() {
        let found = surveys.iter().find(|survey| survey.slug == asked);
        return Ok(Some(&found.ok_or(Error::NotFound)?.slug));
    }
    // What an organizer comes to read is the newest survey whose answers have left; an open one has none yet.
    let newest = |status| surveys.iter().find(|survey| survey.status == status);
    let chosen = newest(Status::Closed)
        .or(newest(Status::Open))
        .or(surveys.first());
    Ok(chosen.map(|survey| survey.slug.as_str()))
}

async fn count(
    harken: &Harken,
    member: &Member,
    slug: &str,
    themes: &[Theme],
    quotes: &HashMap<EvidenceId, Vec<Quote>>,
) -> Result<SurveyCount> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let survey = survey::store::get_survey(db, initiative, slug).await?;
    let has_choices = |cut: &&String| charts::find_choices(&survey.form, cut).is_some();
    let cuts: Vec<String> = survey.cuts.iter().filter(has_choices).cloned().collect();
    let mut quoted: BTreeMap<String, usize> = BTreeMap::new();
    let own = |quote: &&Quote| {
        quote.origin == Origin::Survey(survey.id.clone()) && quote.standing != Standing::Refused
    };
    for quote in quotes.values().flatten().filter(own) {
        *quoted.entry(quote.language.to_string()).or_default() += 1;
    }
    Ok(SurveyCount {
        tally: store::count(db, initiative, &survey.id, themes, &cuts).await?,
        coded: store::count_coded(db, initiative, &survey.id).await?,
        quoted,
        cuts,
        survey,
    })
}
