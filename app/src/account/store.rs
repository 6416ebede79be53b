//! Every SQL statement about accounts, memberships and sign-ins.

use super::{Account, Membership, Role, SESSION_HOURS};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{AccountId, InitiativeId, Millis},
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

/// Whether anybody can sign in yet.
pub async fn has_accounts(db: &Db) -> Result<bool> {
    let count: i64 = sqlx::query_scalar("select count(*) from account")
        .fetch_one(db.read())
        .await?;
    Ok(count > 0)
}

/// Makes a person a member of an initiative, or changes their role there.
pub async fn set_role(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
    role: Role,
) -> Result<()> {
    sqlx::query(
        "insert into membership (initiative_id, account_id, role) values ($1, $2, $3)
         on conflict (initiative_id, account_id) do update set role = excluded.role",
    )
    .bind(initiative.as_str())
    .bind(account.as_str())
    .bind(role.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// A person's place in an initiative, if they have one.
pub async fn find_membership(
    db: &Db,
    initiative: &InitiativeId,
    account: &AccountId,
) -> Result<Option<Membership>> {
    let role: Option<String> = sqlx::query_scalar(
        "select role from membership where initiative_id = $1 and account_id = $2",
    )
    .bind(initiative.as_str())
    .bind(account.as_str())
    .fetch_optional(db.read())
    .await?;
    role.map(|role| {
        let role = role.parse().map_err(Error::Broken)?;
        Ok(Membership {
            initiative: initiative.clone(),
            account: account.clone(),
            role,
        })
    })
    .transpose()
}

/// Begins a sign-in and forgets the ones that have ended.
pub async fn create_session(
    tx: &mut AnyConnection,
    account: &AccountId,
    token: &str,
) -> Result<()> {
    let now = Millis::now();
    sqlx::query("delete from staff_session where expires_at < $1")
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
    sqlx::query("insert into staff_session (token_hash, account_id, created_at, expires_at) values ($1, $2, $3, $4)")
        .bind(token_hash(token))
        .bind(account.as_str())
        .bind(now.0)
        .bind(now.plus_hours(SESSION_HOURS).0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Who holds this token, while it lasts.
pub async fn find_by_session(db: &Db, token: &str) -> Result<Option<Account>> {
    let row = sqlx::query(
        "select account.id, account.email, account.name, account.language
         from staff_session join account on account.id = staff_session.account_id
         where staff_session.token_hash = $1 and staff_session.expires_at > $2",
    )
    .bind(token_hash(token))
    .bind(Millis::now().0)
    .fetch_optional(db.read())
    .await?;
    row.as_ref().map(read_account).transpose()
}

/// Ends a sign-in.
pub async fn delete_session(db: &Db, token: &str) -> Result<()> {
    let mut tx = db.write_tx().await?;
    sqlx::query("delete from staff_session where token_hash = $1")
        .bind(token_hash(token))
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

/// Keeps a fresh one-time link for the first organizer, in place of any earlier one.
pub async fn create_setup_link(db: &Db, token: &str) -> Result<()> {
    let mut tx = db.write_tx().await?;
    sqlx::query("delete from setup_link")
        .execute(&mut *tx)
        .await?;
    sqlx::query("insert into setup_link (token_hash, expires_at) values ($1, $2)")
        .bind(token_hash(token))
        .bind(Millis::now().plus_hours(24).0)
        .execute(&mut *tx)
        .await?;
    tx.commit().await
}

/// Whether this one-time link still works.
pub async fn is_setup_link(db: &Db, token: &str) -> Result<bool> {
    let found: Option<i64> = sqlx::query_scalar(
        "select expires_at from setup_link where token_hash = $1 and expires_at > $2",
    )
    .bind(token_hash(token))
    .bind(Millis::now().0)
    .fetch_optional(db.read())
    .await?;
    Ok(found.is_some())
}

/// Uses the one-time link up. False where it was used, ended or never given: two people racing make one organizer.
pub async fn use_setup_link(tx: &mut AnyConnection, token: &str) -> Result<bool> {
    let used = sqlx::query("delete from setup_link where token_hash = $1 and expires_at > $2")
        .bind(token_hash(token))
        .bind(Millis::now().0)
        .execute(tx)
        .await?;
    Ok(used.rows_affected() == 1)
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
    sqlx::query("delete from staff_session where account_id = $1")
        .bind(account.as_str())
        .execute(tx)
        .await?;
    Ok(())
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
