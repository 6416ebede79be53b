//! What holders of receipts want takes effect once a day, all of it together: whoever watches the answers sees that
//! some of those who came since yesterday wanted something, never who or when. Quotes are the exception; they are gone
//! at once, see [`store::UNDISPUTED`].

use super::{Wish, store, withdrawn};
use crate::{
    coding,
    db::WriteTx,
    error::Result,
    harken::Harken,
    ids::{Millis, ResponseId},
    release,
    response::protocol::Fault,
};

/// The hour (UTC) at which a day's wishes take effect.
const HOUR: i64 = 3;
const STEP: &str = "receipts";

/// Does the day's step if its hour has come and nobody has done it.
pub async fn take_effect_if_due(harken: &Harken) -> Result<()> {
    let day = Millis::now().plus_hours(-HOUR).day();
    if store::is_step_done(&harken.db, STEP, &day).await? {
        // A reader may have kept the last bytes of yesterday's answers in place.
        return forget_erased(harken).await;
    }
    take_effect(harken).await?;
    let mut tx = harken.db.write_tx().await?;
    store::set_step_done(&mut tx, STEP, &day).await?;
    tx.commit().await
}

/// Withdraws, closes and opens everything that waits, and makes what was removed unreadable. Stopped at any point, it
/// goes on where it was when it is called again.
pub async fn take_effect(harken: &Harken) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    let withdrawn = store::list_to_withdraw(&mut tx).await?;
    erase(harken, &mut tx, &withdrawn).await?;
    store::close_receipts(&mut tx).await?;
    let contested = store::open_contests(&mut tx).await?;
    tx.commit().await?;
    harken.learning.forget();
    forget_erased(harken).await?;
    if contested > 0 {
        // Of the contests, the rows they were before are to go: they lay in the order in which they came.
        harken.db.erase_for_good(&["wish"]).await?;
    }
    Ok(())
}

/// Removes from a database that was put back whatever was withdrawn since it was copied, and says how many answers
/// that were. Call it before anybody is served.
pub async fn replay_withdrawals(harken: &Harken) -> Result<usize> {
    let marks = withdrawn::list_withdrawn(&harken.keys)?;
    let mut tx = harken.db.write_tx().await?;
    let keys = &harken.keys;
    let again = store::list_marked(&mut tx, &marks, |response| {
        withdrawn::mark_of(keys, response)
    })
    .await?;
    for response in &again {
        // As if their holders had just come: what is not erased to the last byte today, the next step goes on with.
        store::create_wish(&mut tx, response, &Wish::Withdraw).await?;
    }
    erase(harken, &mut tx, &again).await?;
    tx.commit().await?;
    harken.learning.forget();
    forget_erased(harken).await?;
    Ok(again.len())
}

/// The one place where answers are removed because somebody withdrew them. The list that outlives backups comes first:
/// a crash in between leaves an answer that is removed at the next step.
async fn erase(harken: &Harken, tx: &mut WriteTx, responses: &[ResponseId]) -> Result<()> {
    if responses.is_empty() {
        return Ok(());
    }
    withdrawn::remember(&harken.keys, responses)?;
    // What was published stands, and says that somebody has withdrawn since.
    for survey in store::list_surveys_of(tx, responses).await? {
        release::store::set_touched(tx, &survey).await?;
    }
    store::delete_responses(tx, responses).await
}

/// Sees to the bytes of what was removed, and forgets the wish only then.
async fn forget_erased(harken: &Harken) -> Result<()> {
    if !store::has_erased(&harken.db).await? {
        return Ok(());
    }
    if !harken.batch_keys.protocol().has(Fault::KeepsDeleted) {
        let tables = [&coding::store::ERASED_TABLES[..], &store::ERASED_TABLES].concat();
        harken.db.erase_for_good(&tables).await?;
        if let Some(oldest) = harken.db.find_oldest_log().await {
            tracing::info!(
                since = oldest.day(),
                "what was withdrawn can still be read in PostgreSQL's own log, which reaches back to this day"
            );
        }
    }
    let mut tx = harken.db.write_tx().await?;
    store::delete_erased(&mut tx).await?;
    tx.commit().await
}
