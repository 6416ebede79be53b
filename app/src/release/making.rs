//! Making a release: reading the answers, protecting the tables off the server's own threads, storing them.

use super::{frame::Frame, made, store};
use crate::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    ids::AccountId,
    survey::Survey,
    theme,
};
use std::time::Duration;

/// Protecting a release may take this long. What cannot be proven safe by then is hidden.
pub const BUDGET: Duration = Duration::from_secs(45);

/// Makes and stores a release of a survey; protecting it takes no longer than `budget`. False, and nothing stored, where
/// no answer has left yet, or where somebody else made one at the same moment.
pub async fn make_release(
    harken: &Harken,
    survey: &Survey,
    by: &AccountId,
    budget: Duration,
) -> Result<bool> {
    let db = &harken.db;
    let initiative = &survey.initiative;
    let themes = theme::store::list_themes(db, initiative).await?;
    let ledger = store::get_ledger(db, initiative, &survey.id).await?;
    let mut frame = Frame::new(&survey.form, &survey.cuts, &themes);
    let erased = ledger.erased;
    let new = store::read_answers(db, initiative, &survey.id, &themes, erased, &mut frame).await?;
    if frame.count().0 == 0 {
        return Ok(false);
    }
    let number = ledger.next();
    let made = tokio::task::spawn_blocking(move || made::make(frame, &ledger, budget))
        .await
        .map_err(|error| Error::Broken(format!("A release could not be made: {error}.")))?;
    let mut tx = db.write_tx().await?;
    let stored = store::create_release(&mut tx, initiative, &survey.id, number, by, &made).await?;
    if stored && made.counts_new {
        store::create_counted(&mut tx, &survey.id, &new, number).await?;
    }
    if stored {
        let entry = Entry::new(Action::Released, &survey.slug)
            .by(by)
            .within(initiative);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    tx.commit().await?;
    Ok(stored)
}
