//! Every SQL statement about accounts, memberships and sign-ins.

mod links;
mod people;
mod second_factor;
mod sessions;

pub use links::*;
pub use people::*;
pub use second_factor::*;
pub use sessions::*;

use super::Account;
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{AccountId, Millis},
};
use sha2::{Digest, Sha256};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// What the database keeps of a token: a copy of the table signs nobody in.
fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

fn read_account(row: &AnyRow) -> Result<Account> {
    Ok(Account {
        id: AccountId(row.try_get("id")?),
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
    })
}

/// Creates an account. The address must be free.
pub async fn create_account(
    tx: &mut AnyConnection,
    email: &str,
    name: &str,
    password_hash: &str,
    language: &str,
) -> Result<AccountId> {
    let id = AccountId::new();
    let created = sqlx::query(
        "insert into account (id, email, name, password_hash, language, created_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (email) do nothing",
    )
    .bind(id.as_str())
    .bind(email)
    .bind(name)
    .bind(password_hash)
    .bind(language)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    if created.rows_affected() == 0 {
        return Err(Error::Invalid(format!(
            "There is already an account for {email}."
        )));
    }
    Ok(id)
}

/// An account and its password hash, by address.
pub async fn find_by_email(db: &Db, email: &str) -> Result<Option<(Account, String)>> {
    let row = sqlx::query(
        "select id, email, name, language, password_hash from account where email = $1",
    )
    .bind(email)
    .fetch_optional(db.read())
    .await?;
    row.map(|row| Ok((read_account(&row)?, row.try_get("password_hash")?)))
        .transpose()
}

/// An account and its password hash, by id.
pub async fn get_by_id(db: &Db, account: &AccountId) -> Result<(Account, String)> {
    let row =
        sqlx::query("select id, email, name, language, password_hash from account where id = $1")
            .bind(account.as_str())
            .fetch_one(db.read())
            .await?;
    Ok((read_account(&row)?, row.try_get("password_hash")?))
}

/// Whether anybody can sign in yet.
pub async fn has_accounts(db: &Db) -> Result<bool> {
    let count: i64 = sqlx::query_scalar("select count(*) from account")
        .fetch_one(db.read())
        .await?;
    Ok(count > 0)
}

/// Puts another password in place of a person's, and ends their sign-ins.
pub async fn set_password(
    tx: &mut AnyConnection,
    account: &AccountId,
    password_hash: &str,
) -> Result<()> {
    sqlx::query("update account set password_hash = $1 where id = $2")
        .bind(password_hash)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    delete_sessions(tx, account).await
}

/// Changes the name that colleagues see.
pub async fn set_name(db: &Db, account: &AccountId, name: &str) -> Result<()> {
    let mut tx = db.write_tx().await?;
    sqlx::query("update account set name = $1 where id = $2")
        .bind(name)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    tx.commit().await
}

/// Chooses the language of a person's staff pages.
pub async fn set_language(db: &Db, account: &AccountId, language: &str) -> Result<()> {
    let mut tx = db.write_tx().await?;
    sqlx::query("update account set language = $1 where id = $2")
        .bind(language)
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    tx.commit().await
}

/// Erases an account that has no place in any initiative any more; one that has stays.
pub async fn delete_if_placeless(tx: &mut AnyConnection, email: &str) -> Result<()> {
    sqlx::query(
        "delete from account where email = $1
         and not exists (select 1 from membership where membership.account_id = account.id)",
    )
    .bind(email)
    .execute(tx)
    .await?;
    Ok(())
}
