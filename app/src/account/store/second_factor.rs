//! Second factors and recovery codes.

use crate::{
    db::Db,
    error::Result,
    ids::{AccountId, Millis},
};
use sqlx::AnyConnection;

/// The sealed secret of a person who signs in with two steps.
pub async fn find_second_factor(db: &Db, account: &AccountId) -> Result<Option<Vec<u8>>> {
    Ok(
        sqlx::query_scalar("select secret from second_factor where account_id = $1")
            .bind(account.as_str())
            .fetch_optional(db.read())
            .await?,
    )
}

/// Turns two steps on. `step` is that of the code which proved that the app has the secret: it is used up. False where
/// they are on already.
pub async fn create_second_factor(
    tx: &mut AnyConnection,
    account: &AccountId,
    sealed: &[u8],
    step: i64,
) -> Result<bool> {
    let created = sqlx::query(
        "insert into second_factor (account_id, secret, last_step, created_at) values ($1, $2, $3, $4)
         on conflict (account_id) do nothing",
    )
    .bind(account.as_str())
    .bind(sealed.to_vec())
    .bind(step)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(created.rows_affected() == 1)
}

/// Uses up the code of this time step, and with it every earlier one. False where it was used before: of two people
/// with the same code, one gets in.
pub async fn use_step(tx: &mut AnyConnection, account: &AccountId, step: i64) -> Result<bool> {
    let used = sqlx::query(
        "update second_factor set last_step = $1 where account_id = $2 and last_step < $3",
    )
    .bind(step)
    .bind(account.as_str())
    .bind(step)
    .execute(tx)
    .await?;
    Ok(used.rows_affected() == 1)
}

/// Turns two steps off, and forgets the recovery codes.
pub async fn delete_second_factor(tx: &mut AnyConnection, account: &AccountId) -> Result<()> {
    for table in [
        "delete from second_factor where account_id = $1",
        "delete from recovery_code where account_id = $1",
    ] {
        sqlx::query(table)
            .bind(account.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Puts fresh recovery codes in place of all earlier ones.
pub async fn set_recovery_codes(
    tx: &mut AnyConnection,
    account: &AccountId,
    hashes: &[[u8; 32]],
) -> Result<()> {
    sqlx::query("delete from recovery_code where account_id = $1")
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    for hash in hashes {
        sqlx::query("insert into recovery_code (account_id, code_hash) values ($1, $2)")
            .bind(account.as_str())
            .bind(hash.to_vec())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Uses a recovery code up. False where there is no such code, or not any more.
pub async fn use_recovery_code(
    tx: &mut AnyConnection,
    account: &AccountId,
    hash: &[u8; 32],
) -> Result<bool> {
    let used = sqlx::query("delete from recovery_code where account_id = $1 and code_hash = $2")
        .bind(account.as_str())
        .bind(hash.to_vec())
        .execute(tx)
        .await?;
    Ok(used.rows_affected() == 1)
}

/// How many recovery codes a person has left.
pub async fn count_recovery_codes(db: &Db, account: &AccountId) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from recovery_code where account_id = $1",
    )
    .bind(account.as_str())
    .fetch_one(db.read())
    .await?;
    Ok(usize::try_from(count).unwrap_or_default())
}
