//! `harken mix`: let answers leave the inbox that may.

use app::{
    error::{Error, Result},
    harken::Harken,
    response::mixing,
    survey::Status,
};

pub async fn run(harken: &Harken, slug: &str, close: bool) -> Result<()> {
    let survey = super::get_survey(harken, slug).await?;
    if !close {
        let left = mixing::mix_if_due(&harken.db, &survey).await?;
        println!(
            "{left} answers left. The others leave on a declared day or when the survey ends."
        );
        return Ok(());
    }
    if survey.status != Status::Open {
        return Err(Error::Invalid(format!(
            "The survey {slug} is not open, so it cannot be closed."
        )));
    }
    let left = mixing::close(&harken.db, &survey).await?;
    println!("The survey {slug} has ended; {left} answers left the inbox together.");
    Ok(())
}
