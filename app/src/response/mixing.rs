//! T2: answers leave the inbox together, shuffled, so that nobody can tell which came when.
//!
//! All answers of a survey leave at its close, or on days declared before it opened. Mixing never runs inside a
//! request that brings an answer.

use super::{Packed, Response, store};
use crate::{
    coding::{self, Passage, Source},
    db::Db,
    error::Result,
    ids::{Millis, PassageId, ResponseId},
    survey::{self, Status, Survey},
};
use rand::seq::SliceRandom;

/// Ends a survey and lets all its answers leave: in one step, so that there is no moment in between.
pub async fn close(db: &Db, survey: &Survey) -> Result<usize> {
    let mut tx = db.write_tx().await?;
    let left = close_within(&mut tx, survey).await?;
    tx.commit().await?;
    db.forget_deleted().await?;
    Ok(left)
}

/// As [`close`], inside a write that does more. Whoever commits it calls [`Db::forget_deleted`] afterwards.
pub async fn close_within(tx: &mut sqlx::AnyConnection, survey: &Survey) -> Result<usize> {
    survey::store::set_status(tx, &survey.id, Status::Closed).await?;
    mix(tx, survey).await
}

/// Lets the waiting answers leave on a declared day; on others nothing happens and this answers 0.
pub async fn mix_if_due(db: &Db, survey: &Survey) -> Result<usize> {
    let today = Millis::now().day();
    if !survey::store::list_due_for_mixing(db, &today)
        .await?
        .contains(&survey.id)
    {
        return Ok(0);
    }
    let mut tx = db.write_tx().await?;
    let left = mix(&mut tx, survey).await?;
    survey::store::set_mixing_done(&mut tx, &survey.id, &today).await?;
    tx.commit().await?;
    db.forget_deleted().await?;
    Ok(left)
}

async fn mix(tx: &mut sqlx::AnyConnection, survey: &Survey) -> Result<usize> {
    let waiting = store::list_waiting(tx, &survey.id).await?;
    let day = Millis::now().day();
    let mut responses = Vec::with_capacity(waiting.len());
    let mut passages = Vec::new();
    for one in waiting {
        let packed: Packed = serde_json::from_slice(&one.payload)?;
        let id = ResponseId::new();
        passages.extend(open_answers(survey, &id, &one.language, &packed));
        responses.push(Response {
            id,
            survey: survey.id.clone(),
            version: packed.version,
            language: one.language,
            quote_ok: packed.quote_ok,
            code_used: false,
            receipt_hash: String::new(),
            left_on: day.clone(),
            answers: serde_json::to_string(&packed.answers)?,
        });
    }
    // Two shuffles: the words of one family must not stand side by side either.
    responses.shuffle(&mut rand::rng());
    passages.shuffle(&mut rand::rng());
    store::create_responses(tx, &responses).await?;
    coding::store::create_passages(tx, &passages).await?;
    store::delete_waiting(tx, &survey.id).await?;
    Ok(responses.len())
}

/// The open answers among a response's answers, as passages of their own.
fn open_answers(
    survey: &Survey,
    response: &ResponseId,
    language: &str,
    packed: &Packed,
) -> Vec<Passage> {
    let language = language
        .parse()
        .unwrap_or_else(|_| survey.form.default_language.clone());
    let passage = |(question, text): (&str, &str)| Passage {
        id: PassageId::new(),
        initiative: survey.initiative.clone(),
        source: Source::Answer {
            survey: survey.id.clone(),
            response: response.clone(),
            question: question.to_string(),
        },
        language: language.clone(),
        text: text.to_string(),
    };
    packed.answers.open_texts().map(passage).collect()
}
