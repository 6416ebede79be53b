//! Erasing the numbers of times that are over, and ending sign-ups, so that no file holds the numbers any more.

use super::{over_since, store};
use crate::{
    audit::{self, Entry},
    error::Result,
    harken::Harken,
    ids::{Millis, SessionId},
    keeping::rules::{Fault, Rules},
};

/// Deletes the numbers of every time whose day is over at this moment, ends every sign-up whose last time is, and says
/// how many of these ended. One without times ends as well: nobody knows any more when it would have to.
pub async fn end_due(harken: &Harken, now: Millis) -> Result<usize> {
    let is_over = |day: &str| over_since(day).is_none_or(|over| over <= now);
    for (session, slot, day) in store::list_chosen(&harken.db).await? {
        if is_over(&day) {
            let mut tx = harken.db.write_tx().await?;
            store::delete_counts(&mut tx, &session, &slot).await?;
            tx.commit().await?;
        }
    }
    let mut ended = 0;
    for (session, last_day) in store::list_open(&harken.db).await? {
        if last_day.as_deref().is_none_or(is_over) {
            end(harken, &session, None).await?;
            ended += 1;
        }
    }
    Ok(ended)
}

/// Ends a sign-up and deletes its numbers. The files are written anew by [`finish`], which the timed work calls.
/// `entry` is for the log, where a person asked for it.
pub async fn end(harken: &Harken, session: &SessionId, entry: Option<&Entry>) -> Result<()> {
    let mut tx = harken.db.write_tx().await?;
    store::end_page(&mut tx, session).await?;
    if let Some(entry) = entry {
        audit::store::record(&mut tx, &harken.keys, entry).await?;
    }
    tx.commit().await
}

/// Writes anew the files in which deleted numbers may still stand, where there are such.
///
/// # Errors
/// `Unavailable` while somebody still reads what was there. Try again in a while.
pub async fn finish(harken: &Harken, rules: Rules) -> Result<()> {
    let unfinished = store::list_unfinished(&harken.db).await?;
    if unfinished.is_empty() {
        return Ok(());
    }
    if !rules.has(Fault::NoRewrite) {
        harken.db.erase_for_good(&store::ABOUT_FAMILIES).await?;
    }
    let mut tx = harken.db.write_tx().await?;
    store::set_finished(&mut tx, &unfinished).await?;
    tx.commit().await
}
