//! Timed work: answers leave when their pool is full or their day has come, and go when their time is over; what holders
//! of receipts want takes effect once a day; the numbers of a sign-up go when its last time is over, and
//! recordings on their day.

use app::{
    coding, consent,
    error::{Error, Result},
    gathering,
    harken::Harken,
    ids::Millis,
    keeping::{erasing, rules::Rules},
    receipt, recording,
    response::{mixing, store::pools},
    survey,
};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(60);

/// Looks once a minute for what is due. A failure is logged and tried again at the next look.
pub async fn run(harken: Harken) {
    let mut kept_on = String::new();
    loop {
        if let Err(error) = mix_what_may_leave(&harken).await {
            tracing::error!(%error, "answers that may leave could not be mixed");
        }
        if let Err(error) = receipt::daily::take_effect_if_due(&harken).await {
            tracing::error!(%error, "what holders of receipts want could not take effect");
        }
        let today = Millis::now().day();
        if kept_on != today {
            match erasing::keep(&harken).await {
                Ok(()) => kept_on.clone_from(&today),
                Err(error) => tracing::error!(%error, "what is due could not be erased"),
            }
        }
        match erasing::finish(&harken, Rules::default()).await {
            // Somebody still reads what was there.
            Ok(()) | Err(Error::Unavailable) => {}
            Err(error) => tracing::error!(%error, "erased answers may still stand in the files"),
        }
        match consent::erasing::finish(&harken).await {
            Ok(()) | Err(Error::Unavailable) => {}
            Err(error) => {
                tracing::error!(%error, "words of an erased seat may still stand in the files")
            }
        }
        match end_recordings(&harken, &today).await {
            Ok(()) | Err(Error::Unavailable) => {}
            Err(error) => {
                tracing::error!(%error, "recordings whose day has come may still be there")
            }
        }
        match end_sign_ups(&harken).await {
            Ok(()) | Err(Error::Unavailable) => {}
            Err(error) => {
                tracing::error!(%error, "numbers of a sign-up may still stand in the files")
            }
        }
        if let Err(error) = harken.learning.forget_erased(&harken.db).await {
            tracing::error!(%error, "what was learned from erased words may still be in memory");
        }
        if let Err(error) = index_older(&harken).await {
            tracing::error!(%error, "older passages could not be indexed; searches read them whole");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Erases recordings whose day has come.
async fn end_recordings(harken: &Harken, today: &str) -> Result<()> {
    recording::erasing::erase_due(harken, today).await?;
    recording::erasing::finish(harken).await
}

/// Brings passages from before the index into it, part by part.
async fn index_older(harken: &Harken) -> Result<()> {
    while coding::store::index_older(&harken.db).await? {
        // Whoever waits to write comes first.
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// Erases the numbers of sign-ups whose last time is over.
async fn end_sign_ups(harken: &Harken) -> Result<()> {
    gathering::erasing::end_due(harken, Millis::now()).await?;
    gathering::erasing::finish(harken, Rules::default()).await
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
