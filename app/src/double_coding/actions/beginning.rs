//! Choosing two people and the words they will code.

use super::id_from;
use crate::{
    account::{self, Account, Act, guard::Member},
    audit::{self, Action},
    coding::{self, code::has_control, filter::Filter},
    double_coding::{
        DoubleCoding, FEWEST, First, LONGEST_TITLE,
        draw::draw,
        pages::{self, Choices, Typed},
        store,
    },
    error::{Error, Result},
    harken::Harken,
    ids::{AccountId, DoubleCodingId, Millis},
    request::Fields,
    shell::Place,
    survey,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// The form.
pub async fn show_new_double_coding(
    State(harken): State<Harken>,
    member: Member,
) -> Result<Response> {
    member.must(Act::Organize)?;
    show(&harken, &member, Typed::default(), None).await
}

async fn show(
    harken: &Harken,
    member: &Member,
    typed: Typed,
    problem: Option<String>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let choices = Choices {
        coders: list_coders(harken, member).await?,
        languages: coding::store::list_languages(db, initiative).await?,
        questions: coding::store::list_questions(db, initiative).await?,
        surveys: survey::store::list_surveys(db, initiative).await?,
    };
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = pages::new_double_coding(member, &choices, &typed, problem);
    Ok(page.respond(member, Place::Words, status))
}

/// The members who may code.
async fn list_coders(harken: &Harken, member: &Member) -> Result<Vec<Account>> {
    let members = account::store::list_members(&harken.db, &member.initiative.id).await?;
    Ok(members
        .into_iter()
        .filter(|(_, role)| role.may(Act::Code))
        .map(|(account, _)| account)
        .collect())
}

/// What the form asks for, once nothing is wrong with it.
struct Wanted {
    first: First,
    second: AccountId,
    filter: Filter,
    /// None for all.
    number: Option<usize>,
}

/// Draws the words and begins.
pub async fn save_new_double_coding(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let words = member.words;
    let typed = Typed::read(&fields);
    let coders = list_coders(&harken, &member).await?;
    let wanted = match read(&member, &coders, &typed) {
        Ok(wanted) => wanted,
        Err(problem) => return show(&harken, &member, typed, Some(problem)).await,
    };
    let candidates = store::list_candidates(
        &harken.db,
        &member.initiative.id,
        &member.account.id,
        &wanted.filter,
        &wanted.first,
        &wanted.second,
    )
    .await?;
    // Not how many there are: a number of a small group is a secret of its families.
    if candidates.len() < FEWEST {
        let problem = words.agreement_too_few(FEWEST);
        return show(&harken, &member, typed, Some(problem)).await;
    }
    let number = wanted.number.unwrap_or(candidates.len());
    let passages = draw(candidates, number, &mut rand::rng());
    let double = DoubleCoding {
        id: DoubleCodingId::new(),
        initiative: member.initiative.id.clone(),
        title: typed.title,
        drawn_from: wanted.filter.query(),
        drawn: 0,
        first: wanted.first,
        second: wanted.second,
        started_at: Millis::now(),
        compared_at: None,
    };
    let mut tx = harken.db.write_tx().await?;
    if store::create_double_coding(&mut tx, &double, &passages).await? == 0 {
        // They were erased while the form was read.
        return Err(Error::NotFound);
    }
    let entry = member.did(Action::DoubleCodingBegun, &double.title);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path(&format!("agreement/{}", double.id))).into_response())
}

/// What is asked for, or what is wrong with it.
fn read(member: &Member, coders: &[Account], typed: &Typed) -> Result<Wanted, String> {
    let words = member.words;
    if typed.title.is_empty() {
        return Err(words.agreement_title_missing().into());
    }
    if typed.title.chars().count() > LONGEST_TITLE {
        return Err(words.agreement_title_long(LONGEST_TITLE));
    }
    if has_control(&typed.title) || typed.title.contains(['\n', '\t']) {
        return Err(words.coding_control().into());
    }
    let find = |id: &str| -> Option<AccountId> {
        let id = id_from::<AccountId>(id).ok()?;
        let known = coders.iter().any(|coder| coder.id == id);
        known.then_some(id)
    };
    let first = match typed.first.as_str() {
        "" => First::Whoever,
        id => First::Coder(find(id).ok_or_else(|| words.agreement_coder_missing().to_string())?),
    };
    let second = find(&typed.second).ok_or_else(|| words.agreement_coder_missing().to_string())?;
    if first == First::Coder(second.clone()) {
        return Err(words.agreement_coders_same().into());
    }
    let number = if typed.all {
        None
    } else {
        let number = typed.number.parse().ok().filter(|number| *number >= FEWEST);
        Some(number.ok_or_else(|| words.agreement_number_wrong(FEWEST))?)
    };
    let mut filter = typed.filter.clone();
    // Drawn by a code, the words would tell the second coder what the first had found in them.
    filter.code = None;
    filter.double = None;
    filter.uncoded = filter.uncoded && first != First::Whoever;
    Ok(Wanted {
        first,
        second,
        filter,
        number,
    })
}
