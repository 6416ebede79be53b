//! `harken mix`: let answers leave the inbox that may.

use app::{
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
    response::{mixing, protocol::FEWEST},
    survey::Status,
};

pub async fn run(harken: &Harken, slug: &str, close: bool) -> Result<()> {
    let survey = super::get_survey(harken, slug).await?;
    let done = |action| Entry::new(action, slug).within(&survey.initiative);
    if !close {
        let mut tx = harken.db.write_tx().await?;
        audit::store::record(&mut tx, &harken.keys, &done(Action::AnswersMixed)).await?;
        tx.commit().await?;
        let mixed = mixing::mix_what_may_leave(harken, &survey).await?;
        println!(
            "{} answers left. Those with a code leave when enough wait; the others on a declared day or when the survey ends.",
            mixed.left
        );
        return Ok(());
    }
    if survey.status != Status::Open {
        return Err(Error::Invalid(format!(
            "The survey {slug} is not open, so it cannot be closed."
        )));
    }
    let mut tx = harken.db.write_tx().await?;
    let mixed = mixing::close_within(harken, &mut tx, &survey).await?;
    audit::store::record(&mut tx, &harken.keys, &done(Action::SurveyClosed)).await?;
    tx.commit().await?;
    mixing::finish(harken, &mixed).await?;
    if mixed.too_few {
        println!(
            "The survey {slug} has ended. Fewer than {FEWEST} answers came, so they stay sealed: nobody can read so few without guessing who wrote them."
        );
    } else {
        println!(
            "The survey {slug} has ended; {} answers left the inbox together.",
            mixed.left
        );
    }
    Ok(())
}
