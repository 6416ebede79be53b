//! How long answers are kept, and erasing those of one survey at once.

use super::{
    Retention, erasing,
    identities::Identities,
    pages::{self, Ended, Standing},
    read_months,
    store::retention,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::Result,
    harken::Harken,
    ids::Millis,
    request::Fields,
    shell::Place,
    survey::{self, Status, Survey},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_keeping(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::View)?;
    let retention = retention::find_setting(&harken.db, &member.initiative.id).await?;
    let typed = retention
        .as_ref()
        .map_or(String::new(), |retention| retention.months.to_string());
    let standing = standing(&harken, &member, retention).await?;
    let is_saved = query.as_deref() == Some("saved");
    let page = pages::keeping(&member, &standing, &typed, None, is_saved);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

/// Chooses how long answers are kept.
pub async fn save_keeping(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let typed = fields.text("months");
    let Ok(months) = read_months(typed) else {
        let retention = retention::find_setting(&harken.db, &member.initiative.id).await?;
        let standing = standing(&harken, &member, retention).await?;
        let problem = member
            .words
            .keeping_months_wrong(super::MOST_MONTHS as usize);
        let page = pages::keeping(&member, &standing, typed, Some(problem), false);
        return Ok(page.respond(&member, Place::Barriers, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let mut tx = harken.db.write_tx().await?;
    let today = Millis::now().day();
    retention::set_retention(&mut tx, &member.initiative.id, months, &today).await?;
    let entry = member.did(Action::RetentionChanged, "");
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("keeping?saved")).into_response())
}

pub async fn show_erase(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let page = pages::erase(&member, &survey, "", None);
    Ok(page.respond(&member, Place::Barriers, StatusCode::OK))
}

/// Erases the answers of a survey that has ended, once its name has been typed.
pub async fn save_erase(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let typed = fields.text("name");
    let problem = find_hindrance(&member, &survey, typed);
    if let Some(problem) = problem {
        let page = pages::erase(&member, &survey, typed, Some(problem));
        return Ok(page.respond(&member, Place::Barriers, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let today = Millis::now().day();
    let entry = member.did(Action::AnswersErased, &survey.slug);
    erasing::erase_answers(&harken, &survey.id, &today, Some(&entry)).await?;
    Ok(Redirect::to(&member.path("keeping")).into_response())
}

fn find_hindrance(member: &Member, survey: &Survey, typed: &str) -> Option<String> {
    if survey.status != Status::Closed {
        Some(member.words.keeping_erase_not_ended().into())
    } else if typed != survey.slug {
        Some(member.words.keeping_erase_name_wrong(survey.slug.as_str()))
    } else {
        None
    }
}

/// What stands in this initiative, and what is due when.
async fn standing(
    harken: &Harken,
    member: &Member,
    retention: Option<Retention>,
) -> Result<Standing> {
    let initiative = &member.initiative.id;
    let ends = retention::list_ends(&harken.db, initiative).await?;
    let erased = retention::list_erasures(&harken.db, initiative).await?;
    let surveys = survey::store::list_surveys(&harken.db, initiative).await?;
    let ended = surveys.into_iter().filter_map(|survey| {
        let closed_on = ends.get(&survey.id)?.day();
        Some(Ended {
            due_on: retention
                .as_ref()
                .and_then(|retention| retention.due_on(&closed_on)),
            erased_on: erased.get(&survey.id).cloned(),
            closed_on,
            survey,
        })
    });
    let backups = Identities::of(&harken.keys).list()?;
    Ok(Standing {
        ended: ended.collect(),
        is_chosen: retention.is_some(),
        last_backup: backups.first().map(|known| known.made_on.clone()),
    })
}
