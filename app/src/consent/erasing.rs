//! Taking a seat's words back, so that no file holds them any more and no backup brings them back.

use super::store;
use crate::{
    audit::{self, Entry},
    capture::Seat,
    coding,
    error::{Error, Result},
    harken::Harken,
    ids::{InitiativeId, SessionId, hex},
    keys::Keys,
    receipt::withdrawn,
    recording,
    response::protocol::Fault,
};

/// Erases what was said from a seat. `entry` is for the log.
///
/// The rows are gone when this returns. Where somebody still reads what was there, the files follow with [`finish`].
pub async fn erase_seat(
    harken: &Harken,
    initiative: &InitiativeId,
    session: &SessionId,
    seat: &Seat,
    entry: &Entry,
) -> Result<()> {
    // The list that outlives backups comes first: after a crash in between, the next start erases.
    withdrawn::remember_marks(&harken.keys, &[mark_of(&harken.keys, session, seat)])?;
    let mut tx = harken.db.write_tx().await?;
    store::delete_seat(&mut tx, initiative, session, seat).await?;
    // Nobody can cut one voice out of a recording of many.
    let voices = recording::store::list_of_session(&mut tx, session).await?;
    recording::erasing::remember(&harken.keys, &voices)?;
    recording::store::erase(&mut tx, &voices).await?;
    audit::store::record(&mut tx, &harken.keys, entry).await?;
    tx.commit().await?;
    harken.learning.forget();
    finish_or_leave(harken).await
}

/// As [`finish`]. Where somebody still reads what was there, the timed work comes back to it.
async fn finish_or_leave(harken: &Harken) -> Result<()> {
    match finish(harken).await {
        Err(Error::Unavailable) => Ok(()),
        done => done,
    }
}

/// Writes anew the files in which words of erased seats may still stand, where there are such.
///
/// # Errors
/// `Unavailable` while somebody still reads what was there.
pub async fn finish(harken: &Harken) -> Result<()> {
    let behind = store::list_behind(&harken.db).await?;
    if behind.is_empty() {
        return Ok(());
    }
    if !harken.batch_keys.protocol().has(Fault::KeepsDeleted) {
        let tables = [&coding::store::ERASED_TABLES[..], &store::ERASED_TABLES].concat();
        harken.db.erase_for_good(&tables).await?;
    }
    let mut tx = harken.db.write_tx().await?;
    store::set_written(&mut tx, &behind).await?;
    tx.commit().await
}

/// Erases again what came back with an older copy of the database, and says of how many seats. Call it before anybody
/// is served.
pub async fn replay(harken: &Harken) -> Result<usize> {
    let marks = withdrawn::list_withdrawn(&harken.keys)?;
    if marks.is_empty() {
        return Ok(0);
    }
    let mut tx = harken.db.write_tx().await?;
    let mut heard = store::list_heard(&mut tx).await?;
    heard.retain(|(_, session, seat)| marks.contains(&mark_of(&harken.keys, session, seat)));
    for (initiative, session, seat) in &heard {
        store::delete_seat(&mut tx, initiative, session, seat).await?;
    }
    tx.commit().await?;
    harken.learning.forget();
    finish_or_leave(harken).await?;
    Ok(heard.len())
}

fn mark_of(keys: &Keys, session: &SessionId, seat: &Seat) -> String {
    hex(&keys.mac("erased seat", &[session.as_str(), &seat.to_string()]))
}
