//! How a round goes on: each step in one write, so that there is no moment in between.

use super::{
    answers::{count_marks, delete_answers, delete_marks, publish},
    lock_round, lock_session, ranking,
};
use crate::{
    db::Engine,
    error::Result,
    ids::{InitiativeId, RoundId},
    response::protocol::Protocol,
    round::{Phase, Stage, Step},
};
use sqlx::AnyConnection;

/// Takes a step. None where there is no such step now: somebody else was quicker, people are asked something else, or
/// the session is closed.
///
/// # Errors
/// `NotFound` where the initiative has no such round.
pub async fn take_step(
    engine: Engine,
    tx: &mut AnyConnection,
    protocol: Protocol,
    initiative: &InitiativeId,
    id: &RoundId,
    step: Step,
) -> Result<Option<Stage>> {
    let round = lock_round(engine, tx, initiative, id).await?;
    let took_part = match round.stage.phase() {
        Some(phase) => count_marks(tx, id, phase).await?,
        None => 0,
    };
    let Some(next) = round.stage.after(step, round.kind, took_part) else {
        return Ok(None);
    };
    if next.phase().is_some() {
        match lock_session(engine, tx, &round).await? {
            (crate::session::State::Closed, _) | (_, true) => return Ok(None),
            _ => {}
        }
    }
    match (round.stage, next) {
        (Stage::Writing, Stage::Listed) => publish(tx, protocol, &round).await?,
        (_, Stage::Erased) => {
            delete_answers(tx, id).await?;
            delete_marks(tx, id, Phase::Write).await?;
        }
        (_, Stage::Ranked) => ranking::add_up(tx, id).await?,
        (_, Stage::Listed) => ranking::delete_ranking(tx, id).await?,
        _ => {}
    }
    sqlx::query("update session_round set stage = $1 where id = $2")
        .bind(next.as_str())
        .bind(id.as_str())
        .execute(&mut *tx)
        .await?;
    count_step(tx, id).await?;
    Ok(Some(next))
}

/// Lets screens know that something has changed.
pub(super) async fn count_step(tx: &mut AnyConnection, id: &RoundId) -> Result<()> {
    sqlx::query("update session_round set step = step + 1 where id = $1")
        .bind(id.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Notes that a round's words have become lines of its session. False where they had before, or may not be seen.
///
/// # Errors
/// `NotFound` where the initiative has no such round.
pub async fn set_kept(
    engine: Engine,
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &RoundId,
) -> Result<bool> {
    let round = lock_round(engine, tx, initiative, id).await?;
    if round.kept || !round.stage.shows_answers() {
        return Ok(false);
    }
    sqlx::query("update session_round set kept = 1 where id = $1")
        .bind(id.as_str())
        .execute(&mut *tx)
        .await?;
    count_step(tx, id).await?;
    Ok(true)
}
