//! `harken account`: people who work with Harken.

use crate::config::AccountTask;
use app::{
    account::{
        Account, LONGEST_NAME, LONGEST_PASSWORD, Role, SHORTEST_PASSWORD, find_email, password,
        store,
    },
    audit::{self, Action, Entry},
    error::{Error, Result},
    harken::Harken,
};
use std::io::Read;

pub async fn run(harken: &Harken, task: AccountTask) -> Result<()> {
    match task {
        AccountTask::Create {
            email,
            name,
            role,
            initiative,
            ..
        } => create(harken, &email, &name, role, initiative.as_deref()).await,
        AccountTask::ResetPassword {
            email,
            without_two_step,
            ..
        } => reset_password(harken, &email, without_two_step).await,
        AccountTask::SignOut { email } => sign_out(harken, &email).await,
    }
}

async fn create(
    harken: &Harken,
    email: &str,
    name: &str,
    role: Role,
    initiative: Option<&str>,
) -> Result<()> {
    let email = read_email(email)?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Error::Invalid(format!(
            "The name needs between 1 and {LONGEST_NAME} characters."
        )));
    }
    let hash = password::hash(read_password()?).await?;
    let initiative = super::settle_initiative(harken, initiative).await?;
    let mut tx = harken.db.write_tx().await?;
    let account = store::create_account(&mut tx, &email, name, &hash, &initiative.language).await?;
    store::set_role(&mut tx, &initiative.id, &account, role).await?;
    let entry = Entry::new(Action::AccountCreated, account.as_str())
        .within(&initiative.id)
        .to(role.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    println!("{email} is {role} of {}.", initiative.slug);
    Ok(())
}

async fn reset_password(harken: &Harken, email: &str, without_two_step: bool) -> Result<()> {
    let account = get_account(harken, email).await?;
    let hash = password::hash(read_password()?).await?;
    let mut tx = harken.db.write_tx().await?;
    store::set_password(&mut tx, &account.id, &hash).await?;
    if without_two_step {
        store::delete_second_factor(&mut tx, &account.id).await?;
        let entry = Entry::new(Action::TwoStepReset, account.id.as_str());
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
    }
    let entry = Entry::new(Action::PasswordReset, account.id.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    println!(
        "{} has another password, and is signed out everywhere.",
        account.email
    );
    Ok(())
}

async fn sign_out(harken: &Harken, email: &str) -> Result<()> {
    let account = get_account(harken, email).await?;
    let mut tx = harken.db.write_tx().await?;
    store::delete_sessions(&mut tx, &account.id).await?;
    let entry = Entry::new(Action::SignedOutByMachine, account.id.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    println!("{} is signed out everywhere.", account.email);
    Ok(())
}

fn read_email(text: &str) -> Result<String> {
    find_email(text).ok_or_else(|| Error::Invalid(format!("“{text}” is not an e-mail address.")))
}

async fn get_account(harken: &Harken, email: &str) -> Result<Account> {
    let email = read_email(email)?;
    let found = store::find_by_email(&harken.db, &email).await?;
    found
        .map(|(account, _)| account)
        .ok_or_else(|| Error::Invalid(format!("There is no account for {email}.")))
}

/// The password on standard input, without the line's end.
fn read_password() -> Result<String> {
    let mut secret = String::new();
    std::io::stdin()
        .read_to_string(&mut secret)
        .map_err(|error| {
            Error::Invalid(format!(
                "The password could not be read from standard input: {error}."
            ))
        })?;
    let secret = secret.trim_end_matches(['\r', '\n']).to_string();
    let length = secret.chars().count();
    if (SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&length) {
        return Ok(secret);
    }
    Err(Error::Invalid(format!(
        "The password needs between {SHORTEST_PASSWORD} and {LONGEST_PASSWORD} characters."
    )))
}
