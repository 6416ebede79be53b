//! Timed work: answers leave on the days declared for it.

use app::{harken::Harken, ids::Millis, response::mixing, survey};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(60);

/// Looks once a minute for what is due. A failure is logged and tried again at the next look.
pub async fn run(harken: Harken) {
    loop {
        if let Err(error) = mix_what_is_due(&harken).await {
            tracing::error!(%error, "answers that were due could not be mixed");
        }
        tokio::time::sleep(EVERY).await;
    }
}

async fn mix_what_is_due(harken: &Harken) -> app::error::Result<()> {
    for survey in survey::store::list_due_for_mixing(&harken.db, &Millis::now().day()).await? {
        mixing::mix_if_due(
            &harken.db,
            &survey::store::get_by_id(&harken.db, &survey).await?,
        )
        .await?;
    }
    Ok(())
}
