//! Erasing recordings, so that no file holds the voices any more and no backup brings them back.

use super::store;
use crate::{
    error::{Error, Result},
    harken::Harken,
    ids::{RecordingId, hex},
    keys::Keys,
    receipt::withdrawn,
    response::protocol::Fault,
};

/// Remembers that these are gone, for the day an older copy of the database is put back. Call it before the rows go.
pub fn remember(keys: &Keys, ids: &[RecordingId]) -> Result<()> {
    let marks: Vec<String> = ids.iter().map(|id| mark_of(keys, id)).collect();
    withdrawn::remember_marks(keys, &marks)
}

/// Erases every recording whose day has come, and says how many. `today` is a day (`YYYY-MM-DD`).
pub async fn erase_due(harken: &Harken, today: &str) -> Result<usize> {
    let mut tx = harken.db.write_tx().await?;
    let due = store::list_due(&mut tx, today).await?;
    if due.is_empty() {
        return Ok(0);
    }
    remember(&harken.keys, &due)?;
    store::erase(&mut tx, &due).await?;
    tx.commit().await?;
    Ok(due.len())
}

/// Writes anew the files in which erased recordings may still stand, where there are such.
///
/// # Errors
/// `Unavailable` while somebody still reads what was there. Try again in a while.
pub async fn finish(harken: &Harken) -> Result<()> {
    let unfinished = store::list_unfinished(&harken.db).await?;
    if unfinished.is_empty() {
        return Ok(());
    }
    if !harken.batch_keys.protocol().has(Fault::KeepsDeleted) {
        harken.db.erase_for_good(&store::ERASED_TABLES).await?;
    }
    let mut tx = harken.db.write_tx().await?;
    store::set_finished(&mut tx, &unfinished).await?;
    tx.commit().await
}

/// As [`finish`]. Where somebody still reads what was there, the timed work comes back to it.
pub async fn finish_or_leave(harken: &Harken) -> Result<()> {
    match finish(harken).await {
        Err(Error::Unavailable) => Ok(()),
        done => done,
    }
}

/// Erases again what came back with an older copy of the database, and says how many. Call it before anybody is served.
pub async fn replay(harken: &Harken) -> Result<usize> {
    let marks = withdrawn::list_withdrawn(&harken.keys)?;
    if marks.is_empty() {
        return Ok(0);
    }
    let mut tx = harken.db.write_tx().await?;
    let mut back = store::list_all(&mut tx).await?;
    back.retain(|id| marks.contains(&mark_of(&harken.keys, id)));
    store::erase(&mut tx, &back).await?;
    tx.commit().await?;
    finish_or_leave(harken).await?;
    Ok(back.len())
}

fn mark_of(keys: &Keys, id: &RecordingId) -> String {
    hex(&keys.mac("erased recording", &[id.as_str()]))
}
