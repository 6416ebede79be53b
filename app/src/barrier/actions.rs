//! Naming barriers, and seeing what has been said about each.

use super::{
    Barrier,
    pages::{self, Form},
    store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::Result,
    harken::Harken,
    ids::BarrierId,
    meanwhile::{Fate, fate_of},
    quote,
    request::{Fields, kept_text},
    shell::{Place, StaffPage},
    survey,
    theme::{
        self, Evidence, Removal, evidence_store, find_missing,
        show::{Links, Shown},
    },
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// What stands in one field of a barrier may be this long, in characters.
const LONGEST_TEXT: usize = 2_000;

pub async fn show_barriers(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let barriers = store::list_barriers(db, initiative).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let evidence = evidence_store::list_evidence(db, initiative).await?;
    let spoken = theme::store::list_spoken(db, initiative).await?;
    let vocabulary = vocabulary::store::list_terms(db, initiative).await?;
    let mut missing = find_missing(&themes, &barriers, &evidence, &spoken);
    // What themes lack is said on their own list.
    missing.themes_without_barrier.clear();
    missing.themes_without_codes.clear();
    let shown = Shown {
        member: &member,
        themes: &themes,
        barriers: &barriers,
        surveys: &[],
        quotes: &Default::default(),
        vocabulary: &vocabulary,
        links: Links::Kept,
    };
    let page = pages::barriers(&shown, &evidence, &missing);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

pub async fn show_new_barrier(member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    let page = pages::barrier_form(&member, &read(&Fields::default(), None), Form::New, None);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

/// A barrier as typed; what the form does not say is as it was.
fn read(fields: &Fields, known: Option<&Barrier>) -> Barrier {
    let position = fields.text("position").parse().ok();
    Barrier {
        id: known.map_or_else(BarrierId::new, |barrier| barrier.id.clone()),
        title: fields.text("title").into(),
        statement: fields.kept("statement"),
        indicator: fields.text("indicator").into(),
        baseline: fields.text("baseline").into(),
        position: position
            .or(known.map(|barrier| barrier.position))
            .unwrap_or(1),
    }
}

fn find_problem(member: &Member, typed: &Barrier) -> Option<String> {
    let words = member.words;
    if typed.title.is_empty() {
        return Some(words.barrier_title_missing().into());
    }
    if typed.statement.is_empty() {
        return Some(words.barrier_statement_missing().into());
    }
    let texts = [
        &typed.title,
        &typed.statement,
        &typed.indicator,
        &typed.baseline,
    ];
    let too_long = texts
        .into_iter()
        .any(|text| text.chars().count() > LONGEST_TEXT);
    too_long.then(|| words.theme_text_long(LONGEST_TEXT))
}

fn refuse(page: StaffPage, member: &Member) -> Result<Response> {
    Ok(page.respond(member, Place::Barriers, StatusCode::UNPROCESSABLE_ENTITY))
}

pub async fn save_new_barrier(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let initiative = &member.initiative.id;
    let mut typed = read(&fields, None);
    if let Some(problem) = find_problem(&member, &typed) {
        return refuse(
            pages::barrier_form(&member, &typed, Form::New, Some(problem)),
            &member,
        );
    }
    let known = store::list_barriers(&harken.db, initiative).await?;
    typed.position = known
        .last()
        .map_or(1, |last| last.position.saturating_add(1));
    let mut tx = harken.db.write_tx().await?;
    store::create_barrier(&mut tx, initiative, &typed).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::BarrierCreated, &typed.title),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("barriers/{}", typed.id))).into_response())
}

pub async fn show_barrier(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let barrier = store::get_barrier(db, initiative, &BarrierId(id)).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let surveys = survey::store::list_surveys(db, initiative).await?;
    let evidence = evidence_store::list_evidence(db, initiative).await?;
    let quotes = quote::store::list_quotes(db, initiative).await?;
    let vocabulary = vocabulary::store::list_terms(db, initiative).await?;
    let own: Vec<&Evidence> = evidence
        .iter()
        .filter(|tie| tie.barrier == barrier.id)
        .collect();
    let shown = Shown {
        member: &member,
        themes: &themes,
        barriers: std::slice::from_ref(&barrier),
        surveys: &surveys,
        quotes: &quotes,
        vocabulary: &vocabulary,
        links: Links::Kept,
    };
    let removals = evidence_store::list_removals(db, initiative).await?;
    let removals: Vec<&Removal> = removals
        .iter()
        .filter(|removal| removal.barrier == barrier.id)
        .collect();
    let page = pages::barrier(&shown, &barrier, &own, &removals);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

pub async fn show_edit_barrier(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let barrier = store::get_barrier(&harken.db, &member.initiative.id, &BarrierId(id)).await?;
    let page = pages::barrier_form(&member, &barrier, Form::Known(&barrier), None);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

/// Changes what was changed in the form. What somebody else has changed meanwhile stays, and is not written over unseen.
pub async fn save_barrier(
    State(harken): State<Harken>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let initiative = &member.initiative.id;
    let mut tx = harken.db.write_tx().await?;
    let now = store::lock_barrier(&mut tx, initiative, &BarrierId(id)).await?;
    let mut typed = read(&fields, Some(&now));
    let is_overtaken = keep_of_others(&mut typed, &now, &fields);
    let problem = match is_overtaken {
        true => Some(member.words.overtaken().to_string()),
        false => find_problem(&member, &typed),
    };
    if problem.is_some() {
        let form = match is_overtaken {
            true => Form::Overtaken(&now),
            false => Form::Known(&now),
        };
        return refuse(pages::barrier_form(&member, &typed, form, problem), &member);
    }
    store::set_barrier(&mut tx, initiative, &typed).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::BarrierChanged, &typed.title),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("barriers/{}", typed.id))).into_response())
}

/// Leaves what whoever typed did not change as it is now. Whether somebody else has changed anything of the rest
/// meanwhile.
fn keep_of_others(typed: &mut Barrier, now: &Barrier, fields: &Fields) -> bool {
    let mut is_overtaken = false;
    let mut settle = |typed: &str, now: &str, seen: &str| {
        let fate = fate_of(&kept_text(now), &fields.kept(seen), &kept_text(typed));
        is_overtaken |= fate == Fate::Overtaken;
        fate == Fate::Same
    };
    if settle(&typed.title, &now.title, "seen-title") {
        typed.title = now.title.clone();
    }
    if settle(&typed.statement, &now.statement, "seen-statement") {
        typed.statement = now.statement.clone();
    }
    if settle(&typed.indicator, &now.indicator, "seen-indicator") {
        typed.indicator = now.indicator.clone();
    }
    if settle(&typed.baseline, &now.baseline, "seen-baseline") {
        typed.baseline = now.baseline.clone();
    }
    let (place, place_now) = (typed.position.to_string(), now.position.to_string());
    if settle(&place, &place_now, "seen-position") {
        typed.position = now.position;
    }
    is_overtaken
}
