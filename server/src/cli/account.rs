//! `harken account`: people who work with Harken.

use crate::config::AccountTask;
use app::{
    account::{SHORTEST_PASSWORD, find_email, password, store},
    error::{Error, Result},
    harken::Harken,
};
use std::io::Read;

pub async fn run(harken: &Harken, task: AccountTask) -> Result<()> {
    let AccountTask::Create {
        email,
        name,
        role,
        initiative,
        ..
    } = task;
    let email = find_email(&email)
        .ok_or_else(|| Error::Invalid(format!("“{email}” is not an e-mail address.")))?;
    let mut secret = String::new();
    std::io::stdin()
        .read_to_string(&mut secret)
        .map_err(|error| {
            Error::Invalid(format!(
                "The password could not be read from standard input: {error}."
            ))
        })?;
    let secret = secret.trim_end_matches(['\r', '\n']).to_string();
    if secret.chars().count() < SHORTEST_PASSWORD {
        return Err(Error::Invalid(format!(
            "The password needs at least {SHORTEST_PASSWORD} characters."
        )));
    }
    let hash = password::hash(secret).await?;
    let initiative = super::settle_initiative(harken, initiative.as_deref()).await?;
    let mut tx = harken.db.write_tx().await?;
    let account =
        store::create_account(&mut tx, &email, &name, &hash, &initiative.language).await?;
    store::set_role(&mut tx, &initiative.id, &account, role).await?;
    tx.commit().await?;
    println!("{email} is {role} of {}.", initiative.slug);
    Ok(())
}
