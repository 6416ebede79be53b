//! Erasing answers whose time has come, so that no file holds them any more.

use super::{
    replay,
    rules::{Fault, Rules},
    store::{answers::delete_answers, catalogue, retention},
    tables,
};
use crate::{
    audit::{self, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::{Millis, SurveyId},
    response::store::ABOUT_RESPONDENTS,
};

/// Erases what is due by `today` (`YYYY-MM-DD`), and says of how many surveys.
pub async fn erase_due(harken: &Harken, today: &str, rules: Rules) -> Result<usize> {
    let due = retention::list_due(&harken.db, today).await?;
    for survey in &due {
        erase_answers(harken, survey, today, None).await?;
    }
    match finish(harken, rules).await {
        // Somebody reads what was there; the timed work comes back to it.
        Err(Error::Unavailable) => {}
        done => done?,
    }
    Ok(due.len())
}

/// Erases everything families sent to a survey, and what was made of their words. What was published stays, and so do
/// statements of themes. Older backups do not bring it back.
///
/// The rows are gone when this returns. Writing the files anew may take minutes: the timed work calls [`finish`].
/// `entry` is for the log, where a person asked for it.
pub async fn erase_answers(
    harken: &Harken,
    survey: &SurveyId,
    today: &str,
    entry: Option<&Entry>,
) -> Result<()> {
    replay::note_erasure(&harken.keys, survey)?;
    let mut tx = harken.db.write_tx().await?;
    let tables = catalogue::list_tables(harken.db.engine(), &mut tx).await?;
    let batches = delete_answers(&mut tx, &tables, survey).await?;
    retention::create_erasure(&mut tx, survey, today).await?;
    if let Some(entry) = entry {
        audit::store::record(&mut tx, &harken.keys, entry).await?;
    }
    tx.commit().await?;
    harken.learning.forget();
    for batch in &batches {
        harken.batch_keys.destroy(batch).map_err(|error| {
            Error::Broken(format!(
                "The key of answers that were erased cannot be destroyed: {error}. The next start tries again."
            ))
        })?;
    }
    Ok(())
}

/// Writes anew the files in which erased answers may still stand, where there are such.
///
/// # Errors
/// `Unavailable` while somebody still reads what was there.
pub async fn finish(harken: &Harken, rules: Rules) -> Result<()> {
    let unfinished = retention::list_unfinished(&harken.db).await?;
    if unfinished.is_empty() {
        return Ok(());
    }
    if !rules.has(Fault::NoRewrite) {
        let mut snapshot = harken.db.snapshot().await?;
        let all = catalogue::list_tables(harken.db.engine(), &mut snapshot).await?;
        snapshot.commit().await?;
        let about = tables::list_dependent(&all, &ABOUT_RESPONDENTS);
        harken.db.erase_for_good(&about).await?;
    }
    let mut tx = harken.db.write_tx().await?;
    retention::set_finished(&mut tx, &unfinished).await?;
    tx.commit().await
}

/// The daily round: keys of expired backups go, and so does what is due.
pub async fn keep(harken: &Harken) -> Result<()> {
    let today = Millis::now().day();
    super::identities::Identities::of(&harken.keys).destroy_expired(&today)?;
    erase_due(harken, &today, Rules::default()).await?;
    Ok(())
}
