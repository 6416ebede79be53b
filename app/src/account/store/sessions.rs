//! Sign-ins: what lies in a browser's cookie, and what the database knows of it.

use super::{read_account, token_hash};
use crate::{
    account::{Account, SESSION_HOURS, SignIn},
    db::Db,
    error::{Error, Result},
    ids::{AccountId, Millis, hex},
};
use sqlx::{AnyConnection, Row};

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
    sqlx::query(
        "insert into staff_session (token_hash, account_id, created_at, expires_at, used_on)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash(token))
    .bind(account.as_str())
    .bind(now.0)
    .bind(now.plus_hours(SESSION_HOURS).0)
    .bind(now.day())
    .execute(tx)
    .await?;
    Ok(())
}

/// Who holds this token, while it lasts.
pub async fn find_by_session(db: &Db, token: &str) -> Result<Option<Account>> {
    let now = Millis::now();
    let row = sqlx::query(
        "select account.id, account.email, account.name, account.language, staff_session.used_on
         from staff_session join account on account.id = staff_session.account_id
         where staff_session.token_hash = $1 and staff_session.expires_at > $2",
    )
    .bind(token_hash(token))
    .bind(now.0)
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    if row.try_get::<String, _>("used_on")? != now.day() {
        note_use(db, token, &now.day()).await?;
    }
    read_account(&row).map(Some)
}

/// Keeps the day on which a sign-in was last used: once a day, and never the hour.
async fn note_use(db: &Db, token: &str, day: &str) -> Result<()> {
    let mut tx = db.write_tx().await?;
    sqlx::query("update staff_session set used_on = $1 where token_hash = $2")
        .bind(day)
        .bind(token_hash(token))
        .execute(&mut *tx)
        .await?;
    tx.commit().await
}

/// A person's sign-ins that last, newest first. `token` is the one they are using.
pub async fn list_sign_ins(db: &Db, account: &AccountId, token: &str) -> Result<Vec<SignIn>> {
    let rows = sqlx::query(
        "select token_hash, created_at, used_on from staff_session
         where account_id = $1 and expires_at > $2 order by created_at desc, token_hash",
    )
    .bind(account.as_str())
    .bind(Millis::now().0)
    .fetch_all(db.read())
    .await?;
    let here = token_hash(token);
    rows.iter()
        .map(|row| {
            let hash: Vec<u8> = row.try_get("token_hash")?;
            Ok(SignIn {
                id: hex(&hash),
                begun_on: Millis(row.try_get("created_at")?).day(),
                used_on: row.try_get("used_on")?,
                is_here: hash == here,
            })
        })
        .collect()
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

/// Ends one of a person's own sign-ins, by its id in [`SignIn`]. `NotFound` where it is not theirs.
pub async fn delete_sign_in(
    tx: &mut AnyConnection,
    account: &AccountId,
    sign_in: &str,
) -> Result<()> {
    let hashes: Vec<Vec<u8>> =
        sqlx::query_scalar("select token_hash from staff_session where account_id = $1")
            .bind(account.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let found = hashes.into_iter().find(|hash| hex(hash) == sign_in);
    sqlx::query("delete from staff_session where token_hash = $1")
        .bind(found.ok_or(Error::NotFound)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// Ends every sign-in of a person.
pub async fn delete_sessions(tx: &mut AnyConnection, account: &AccountId) -> Result<()> {
    sqlx::query("delete from staff_session where account_id = $1")
        .bind(account.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
