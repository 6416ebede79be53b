//! The code that joins a session, made before anything is asked.

use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::Result,
    harken::Harken,
    round::store,
    session::frame,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

/// Makes the code ahead of the first round, so that the pack has slips with it.
pub async fn save_code(
    State(harken): State<Harken>,
    member: Member,
    Path((_, session)): Path<(String, String)>,
) -> Result<Response> {
    let session = member
        .get_session(&harken, Act::Facilitate, session)
        .await?;
    if store::find_code(&harken.db, &session.id).await?.is_none() {
        let mut tx = harken.db.write_tx().await?;
        let initiative = &member.initiative.id;
        store::prepare_code(harken.db.engine(), &mut tx, initiative, &session.id).await?;
        let entry = member.did(Action::JoinCodeMade, &session.title);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&frame::path(&member, &session, "pack")).into_response())
}
