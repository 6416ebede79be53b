//! What organizers do with surveys: bring in, settle, open, end.

use super::{
    BY_LANGUAGE, Status, Survey, frame,
    pages::{self, Figures, Problem, Settings},
    store, upload,
};
use crate::{
    account::{
        Act,
        guard::{Member, public_base},
    },
    audit::{self, Action},
    error::{Bad, Error, Result},
    harken::Harken,
    i18n::Words,
    ids::Millis,
    initiative::slug_of,
    request::Fields,
    response,
    shell::Place,
    translation::{self, Tally},
};
use axum::{
    extract::{Multipart, Path, RawQuery, State, multipart::MultipartRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// More days on which answers leave are no longer a plan.
const MOST_DAYS: usize = 12;

pub async fn show_surveys(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let surveys = store::list_surveys(&harken.db, &member.initiative.id).await?;
    Ok(pages::list(&member, &surveys).respond(&member, Place::Surveys, StatusCode::OK))
}

pub async fn show_new_survey(member: Member) -> Result<Response> {
    member.must(Act::Organize)?;
    Ok(pages::bring_in(&member, "", None).respond(&member, Place::Surveys, StatusCode::OK))
}

/// Takes a form in, or shows the page again with what is wrong; then nothing of it is kept. The answer is the report:
/// it is seen once, and needs no place to wait in.
pub async fn save_new_survey(
    State(harken): State<Harken>,
    member: Member,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let again = |slug: &str, problem: Problem, status: StatusCode| {
        pages::bring_in(&member, slug, Some(problem)).respond(&member, Place::Surveys, status)
    };
    let parts = parts.map_err(|_| Error::BadRequest(Bad::Form))?;
    let upload = match upload::read(parts).await {
        Err(Error::TooLarge) => {
            return Ok(again("", Problem::TooLarge, StatusCode::PAYLOAD_TOO_LARGE));
        }
        read => read?,
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    if upload.bytes.is_empty() {
        return Ok(again(&upload.slug, Problem::NoFile, wrong));
    }
    let imported = match upload::import(upload.bytes, upload.file_name).await? {
        Ok(imported) => imported,
        Err(refusal) => return Ok(again(&upload.slug, Problem::Form(refusal), wrong)),
    };
    let wanted = (!upload.slug.is_empty()).then(|| slug_of(&upload.slug, "survey"));
    let mut tx = harken.db.write_tx().await?;
    let created = store::create_survey(
        &mut tx,
        &member.initiative.id,
        wanted.as_deref(),
        &imported.form,
    );
    let slug = match (created.await, wanted) {
        (Ok((_, slug)), _) => slug,
        (Err(Error::Invalid(_)), Some(taken)) => {
            return Ok(again(&upload.slug, Problem::SlugTaken(taken), wrong));
        }
        (Err(error), _) => return Err(error),
    };
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::SurveyImported, &slug),
    )
    .await?;
    tx.commit().await?;
    let survey = member.get_survey(&harken, &slug).await?;
    let page = pages::report(&member, &survey, &imported);
    Ok(page.respond(&member, Place::Surveys, StatusCode::CREATED))
}

pub async fn show_survey(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response> {
    member.must(Act::View)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let saved = query.as_deref() == Some("saved");
    let figures = figures(&harken, &survey, &headers).await?;
    let page = pages::overview(
        &member,
        &survey,
        &figures,
        &Settings::of(&survey),
        None,
        saved,
    );
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// Settles cuts, days and consent of a draft.
pub async fn save_survey(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let here = frame::path(&member, &survey, "");
    if survey.status != Status::Draft {
        return Ok(Redirect::to(&here).into_response());
    }
    let typed = read_settings(&survey, &fields)?;
    let settings = match checked(member.words, typed) {
        Ok(settings) => settings,
        Err((typed, problem)) => {
            let figures = figures(&harken, &survey, &headers).await?;
            let page = pages::overview(&member, &survey, &figures, &typed, Some(problem), false);
            return Ok(page.respond(&member, Place::Surveys, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let mut tx = harken.db.write_tx().await?;
    store::set_cuts(&mut tx, &survey.id, &settings.cuts).await?;
    store::set_mixing_days(&mut tx, &survey.id, &settings.days).await?;
    store::set_asks_quote_consent(&mut tx, &survey.id, settings.asks_quote_consent).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::SurveySettled, &survey.slug),
    )
    .await?;
    tx.commit().await?;
    harken.surveys.forget(&survey.slug);
    Ok(Redirect::to(&format!("{here}?saved")).into_response())
}

pub async fn show_open(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    if survey.status != Status::Draft {
        return Ok(Redirect::to(&frame::path(&member, &survey, "")).into_response());
    }
    let page = pages::open(&member, &survey, tally(&harken, &survey).await?, None);
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// Opens a draft that asks something and whose days are all to come. A second press finds it open and changes nothing.
pub async fn save_open(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let here = Redirect::to(&frame::path(&member, &survey, ""));
    if survey.status != Status::Draft {
        return Ok(here.into_response());
    }
    if let Some(problem) = find_hindrance(member.words, &survey) {
        let tally = tally(&harken, &survey).await?;
        let page = pages::open(&member, &survey, tally, Some(problem));
        return Ok(page.respond(&member, Place::Surveys, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let mut tx = harken.db.write_tx().await?;
    match store::set_status(&mut tx, &survey.id, Status::Open).await {
        // Somebody else opened it a moment ago.
        Err(Error::NotFound) => return Ok(here.into_response()),
        opened => opened?,
    }
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::SurveyOpened, &survey.slug),
    )
    .await?;
    tx.commit().await?;
    harken.surveys.forget(&survey.slug);
    Ok(here.into_response())
}

pub async fn show_close(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    if survey.status != Status::Open {
        return Ok(Redirect::to(&frame::path(&member, &survey, "")).into_response());
    }
    let page = pages::close(&member, &survey);
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// Ends a survey: all its answers leave together.
pub async fn save_close(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Organize)?;
    let survey = member.get_survey(&harken, &slug).await?;
    if survey.status == Status::Open {
        let closed = close(&harken, &member, &survey).await;
        harken.surveys.forget(&survey.slug);
        match closed {
            // Somebody else ended it a moment ago.
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Redirect::to(&frame::path(&member, &survey, "")).into_response())
}

async fn close(harken: &Harken, member: &Member, survey: &Survey) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    let mixed = response::mixing::close_within(harken, &mut tx, survey).await?;
    let entry = member.did(Action::SurveyClosed, &survey.slug);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    response::mixing::finish(harken, &mixed).await
}

pub async fn show_look(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let survey = member.get_survey(&harken, &slug).await?;
    Ok(pages::look(&member, &survey).respond(&member, Place::Surveys, StatusCode::OK))
}

async fn figures(harken: &Harken, survey: &Survey, headers: &HeaderMap) -> Result<Figures> {
    let kept = translation::store::list_texts(&harken.db, &survey.id).await?;
    let has_answers = response::store::has_responses(harken.db.read(), &survey.id).await?;
    Ok(Figures {
        languages: translation::standing::list_tallies(&survey.form, &kept),
        address: format!("{}/s/{}", public_base(headers), survey.slug),
        has_answers,
    })
}

/// How all translations stand together.
async fn tally(harken: &Harken, survey: &Survey) -> Result<Tally> {
    let kept = translation::store::list_texts(&harken.db, &survey.id).await?;
    let tallies = translation::standing::list_tallies(&survey.form, &kept);
    let others = tallies
        .into_iter()
        .filter(|(lang, _)| *lang != survey.form.default_language);
    Ok(others.map(|(_, tally)| tally).sum())
}

/// What the page sent. A cut that the page does not offer was not sent by it.
fn read_settings(survey: &Survey, fields: &Fields) -> Result<Settings> {
    let groupings = survey.form.list_groupings();
    let sent: BTreeSet<&str> = fields.all("cut").collect();
    let offered = || {
        let questions = groupings.iter().map(|question| question.name.as_str());
        [BY_LANGUAGE].into_iter().chain(questions)
    };
    let known = |cut: &&str| offered().any(|name| name == *cut);
    if !sent.iter().all(known) {
        return Err(Error::BadRequest(Bad::UnknownField("cut".into())));
    }
    Ok(Settings {
        cuts: offered()
            .filter(|name| sent.contains(name))
            .map(str::to_string)
            .collect(),
        days: fields
            .all("day")
            .map(|day| day.trim().to_string())
            .filter(|day| !day.is_empty())
            .take(MOST_DAYS + 1)
            .collect(),
        asks_quote_consent: fields.find("consent").is_some(),
    })
}

/// The settings with their days in order, or as typed with what is wrong.
fn checked(words: Words, typed: Settings) -> Result<Settings, (Settings, String)> {
    let today = Millis::now().day();
    let to_come = |day: &String| {
        let date: Option<Date> = day.parse().ok();
        date.map(|date| date.to_string())
            .filter(|date| date == day && *date > today)
    };
    if typed.days.len() > MOST_DAYS {
        let problem = words.survey_days_many(MOST_DAYS);
        return Err((typed, problem));
    }
    let days: Option<BTreeSet<String>> = typed.days.iter().map(to_come).collect();
    match days {
        Some(days) => Ok(Settings {
            days: days.into_iter().collect(),
            ..typed
        }),
        None => {
            let example = Millis::now().plus_hours(24 * 30).day();
            Err((typed, words.survey_days_wrong(example)))
        }
    }
}

/// Why a draft cannot be opened yet, if so. A day that has passed would let the first answer leave alone.
fn find_hindrance(words: Words, survey: &Survey) -> Option<String> {
    let today = Millis::now().day();
    if survey.form.questions().is_empty() {
        Some(words.survey_open_empty().into())
    } else if survey.mixing_days.iter().any(|day| *day <= today) {
        Some(words.survey_open_late().into())
    } else {
        None
    }
}
