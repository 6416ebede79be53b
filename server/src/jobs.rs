//! Timed work: answers leave when their pool is full or their day has come, and what holders of receipts want takes
//! effect once a day.

use app::{
    error::Result,
    harken::Harken,
    ids::Millis,
    receipt,
    response::{mixing, store::pools},
    survey,
};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(60);

/// Looks once a minute for what is due. A failure is logged and tried again at the next look.
pub async fn run(harken: Harken) {
    loop {
        if let Err(error) = mix_what_may_leave(&harken).await {
            tracing::error!(%error, "answers that may leave could not be mixed");
        }
        if let Err(error) = receipt::daily::take_effect_if_due(&harken).await {
            tracing::error!(%error, "what holders of receipts want could not take effect");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Mixes every survey with a full pool or a mixing day that has come.
pub async fn mix_what_may_leave(harken: &Harken) -> Result<()> {
    let today = Millis::now().day();
    let mut surveys = survey::store::list_due_for_mixing(&harken.db, &today).await?;
    surveys.extend(pools::list_full(&harken.db, harken.batch_keys.protocol().full()).await?);
    surveys.sort();
    surveys.dedup();
    for survey in surveys {
        let survey = survey::store::get_by_id(&harken.db, &survey).await?;
        let _ = mixing::mix_what_may_leave(harken, &survey).await?;
    }
    Ok(())
}
