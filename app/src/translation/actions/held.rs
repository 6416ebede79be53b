//! What only a translator reads: open answers in a language that too few people chose to name it.

use crate::{
    account::{Act, guard::Member},
    coding::{self, LONGEST_TRANSLATION, Passage, Source, code::has_control},
    error::{Error, Result},
    harken::Harken,
    ids::{HeldAnswerId, PassageId},
    request::Fields,
    response::store::held,
    shell::Place,
    survey,
    translation::pages::{self, Held, HeldTyped},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// The answers that wait for a translator.
pub async fn show_held(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::TranslateHeld)?;
    show(&harken, &member, None, StatusCode::OK).await
}

/// Gives the coders what a translator made of an answer. The original stays here.
pub async fn save_held(
    State(harken): State<Harken>,
    member: Member,
    Path((_, held)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::TranslateHeld)?;
    let (words, initiative) = (member.words, &member.initiative.id);
    let held = HeldAnswerId(held);
    let text = fields.kept("text");
    let problem = if text.is_empty() {
        Some(words.coding_translation_missing().to_string())
    } else if text.chars().count() > LONGEST_TRANSLATION {
        Some(words.coding_translation_long(LONGEST_TRANSLATION))
    } else if has_control(&text) {
        Some(words.coding_control().to_string())
    } else {
        None
    };
    if let Some(problem) = problem {
        let typed = HeldTyped {
            id: held,
            text,
            problem,
        };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show(&harken, &member, Some(typed), status).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let answer = held::get_held(&mut tx, initiative, &held).await?;
    let survey = survey::store::get_by_id(&harken.db, &answer.survey).await?;
    let passage = Passage {
        id: PassageId::new(),
        initiative: initiative.clone(),
        source: Source::Answer {
            survey: answer.survey,
            response: answer.response,
            question: answer.question,
            is_translated: true,
        },
        language: survey.form.default_language,
        text,
    };
    held::set_passage(&mut tx, &held, &passage.id).await?;
    coding::store::create_passages(&mut tx, &[passage]).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("held")).into_response())
}

async fn show(
    harken: &Harken,
    member: &Member,
    typed: Option<HeldTyped>,
    status: StatusCode,
) -> Result<Response> {
    let db = &harken.db;
    let answers = held::list_held(db, &member.initiative.id).await?;
    // What somebody else has translated meanwhile waits no longer.
    if let Some(typed) = &typed
        && !answers.iter().any(|answer| answer.id == typed.id)
    {
        return Err(Error::NotFound);
    }
    let mut surveys = Vec::new();
    for answer in &answers {
        if !surveys
            .iter()
            .any(|known: &survey::Survey| known.id == answer.survey)
        {
            surveys.push(survey::store::get_by_id(db, &answer.survey).await?);
        }
    }
    let shown = Held {
        answers,
        surveys,
        typed,
    };
    Ok(pages::held(member, &shown).respond(member, Place::Words, status))
}
