//! The list of double codings, one of them, and working through it.

use super::{Opened, find_names};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        filter::Filter,
        store::{Direction, list_queue},
    },
    double_coding::{
        First,
        compare::{compare, list_waiting, units},
        pages, store,
    },
    error::Result,
    harken::Harken,
    ids::PassageId,
    request::Fields,
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::collections::BTreeSet;

/// Every double coding of the initiative.
pub async fn show_double_codings(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let doubles = store::list_double_codings(&harken.db, &member.initiative.id).await?;
    let mut people = BTreeSet::new();
    for double in &doubles {
        if let First::Coder(coder) = &double.first {
            people.insert(coder.clone());
        }
        people.insert(double.second.clone());
    }
    let names = find_names(&harken, &member, people).await?;
    let page = pages::double_codings(&member, &doubles, &names);
    Ok(page.respond(&member, Place::Words, StatusCode::OK))
}

/// One double coding: what is left to do, or how far the two agree.
pub async fn show_double_coding(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let opened = Opened::load(&harken, &member, &double).await?;
    show(&harken, &member, &opened, None).await
}

async fn show(
    harken: &Harken,
    member: &Member,
    opened: &Opened,
    problem: Option<String>,
) -> Result<Response> {
    let Opened {
        double,
        drawn,
        blind,
        codes,
        names,
    } = opened;
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = if double.is_open() {
        pages::open::open(member, double, drawn, names, problem)
    } else {
        let (db, initiative, reader) = (&harken.db, &member.initiative.id, &member.account.id);
        let given = store::list_given(db, initiative, &double.id, reader).await?;
        let units = units(drawn, &given);
        let decisions = store::list_decisions(db, initiative, &double.id, reader).await?;
        let compared = pages::compared::Compared {
            member,
            double,
            codes,
            names,
            left: drawn.len() + blind.len(),
            left_out: blind.len(),
            comparison: compare(&units),
            waiting: list_waiting(&units, &decisions).len(),
        };
        compared.page(problem)
    };
    Ok(page.respond(member, Place::Words, status))
}

/// One of the two has looked at some words, or takes that back (`undo`).
pub async fn save_done(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double, passage)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let opened = Opened::load(&harken, &member, &double).await?;
    let drawn = opened.get_drawn(&passage)?;
    let double = &opened.double;
    let side = double.side(drawn, &member.account.id);
    let Some(side) = side.filter(|_| double.is_open()) else {
        let problem = member.words.agreement_done_not_yours().to_string();
        return show(&harken, &member, &opened, Some(problem)).await;
    };
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let undo = fields.find("undo").is_some();
    let mut tx = harken.db.write_tx().await?;
    store::set_done(&mut tx, initiative, &double.id, &drawn.passage, side, !undo).await?;
    tx.commit().await?;
    let mine = Filter {
        double: Some(double.id.clone()),
        ..Filter::default()
    };
    let to = |passage: &PassageId| member.path(&format!("words/{passage}")) + &mine.query();
    if undo {
        return Ok(Redirect::to(&to(&drawn.passage)).into_response());
    }
    // On to what is left, behind these words or before them.
    for from in [Some(&drawn.passage), None] {
        let way = Direction::Forward;
        let next = list_queue(&harken.db, initiative, reader, &mine, from, way, 1).await?;
        if let Some(next) = next.first() {
            return Ok(Redirect::to(&to(&next.id)).into_response());
        }
    }
    Ok(Redirect::to(&member.path(&format!("agreement/{}", double.id))).into_response())
}

/// Compares what the two have given. Before both are through, only organizers end it.
pub async fn save_comparison(
    State(harken): State<Harken>,
    member: Member,
    Path((_, double)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let opened = Opened::load(&harken, &member, &double).await?;
    let double = &opened.double;
    let is_through = opened.drawn.iter().all(|drawn| drawn.is_done());
    if double.is_open() && !is_through && !member.role.may(Act::Organize) {
        let problem = member.words.agreement_not_through().to_string();
        return show(&harken, &member, &opened, Some(problem)).await;
    }
    let mut tx = harken.db.write_tx().await?;
    if store::set_compared(&mut tx, &member.initiative.id, &double.id).await? {
        let entry = member.did(Action::DoubleCodingCompared, &double.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&member.path(&format!("agreement/{}", double.id))).into_response())
}
