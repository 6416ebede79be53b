//! Who belongs to an initiative, and as what.

use super::read_account;
use crate::{
    account::{Account, Membership, Role},
    db::Db,
    error::{Error, Result},
    ids::{AccountId, InitiativeId},
};
use sqlx::{AnyConnection, Row};

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

/// Makes a person a member of an initiative. False for one who is a member already: they keep the role they have.
pub async fn create_member(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
    role: Role,
) -> Result<bool> {
    let created = sqlx::query(
        "insert into membership (initiative_id, account_id, role) values ($1, $2, $3)
         on conflict (initiative_id, account_id) do nothing",
    )
    .bind(initiative.as_str())
    .bind(account.as_str())
    .bind(role.as_str())
    .execute(tx)
    .await?;
    Ok(created.rows_affected() == 1)
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

/// Everybody who belongs to an initiative, by name.
pub async fn list_members(db: &Db, initiative: &InitiativeId) -> Result<Vec<(Account, Role)>> {
    let rows = sqlx::query(
        "select account.id, account.email, account.name, account.language, membership.role
         from membership join account on account.id = membership.account_id
         where membership.initiative_id = $1 order by account.name, account.id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let role: String = row.try_get("role")?;
            Ok((read_account(row)?, role.parse().map_err(Error::Broken)?))
        })
        .collect()
}

/// What became of a change to somebody's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Done,
    /// Nobody else organizes the initiative: it stays as it was.
    LastOrganizer,
}

/// Lets one change of places at a time into an initiative: two organizers who remove each other at the same moment
/// would otherwise each see the other still there. On SQLite a write has the whole database to itself anyway.
async fn take_turn(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<()> {
    sqlx::query("update initiative set name = name where id = $1")
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Whether somebody other than this person organizes the initiative.
const ANOTHER_ORGANIZES: &str =
    "exists (select 1 from membership other where other.initiative_id = $1
     and other.account_id <> $2 and other.role = 'organizer')";

/// Gives a member another role, and takes back the invitations of one who may not invite any more. `NotFound` for one
/// who is no member.
pub async fn change_role(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
    role: Role,
) -> Result<Changed> {
    take_turn(tx, initiative).await?;
    let sql = format!(
        "update membership set role = $3 where initiative_id = $1 and account_id = $2
         and ($4 = 'organizer' or {ANOTHER_ORGANIZES})"
    );
    let changed = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(account.as_str())
        .bind(role.as_str())
        .bind(role.as_str())
        .execute(&mut *tx)
        .await?;
    if role != Role::Organizer && changed.rows_affected() == 1 {
        delete_invitations_by(tx, initiative, account).await?;
    }
    outcome(tx, initiative, account, changed.rows_affected()).await
}

/// Takes a member out of an initiative, with the invitations they gave. `NotFound` for one who is no member.
pub async fn delete_member(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
) -> Result<Changed> {
    take_turn(tx, initiative).await?;
    let sql = format!(
        "delete from membership where initiative_id = $1 and account_id = $2
         and (role <> 'organizer' or {ANOTHER_ORGANIZES})"
    );
    let deleted = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    if deleted.rows_affected() == 1 {
        delete_invitations_by(tx, initiative, account).await?;
    }
    outcome(tx, initiative, account, deleted.rows_affected()).await
}

async fn outcome(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
    changed: u64,
) -> Result<Changed> {
    if changed == 1 {
        return Ok(Changed::Done);
    }
    let role: Option<String> = sqlx::query_scalar(
        "select role from membership where initiative_id = $1 and account_id = $2",
    )
    .bind(initiative.as_str())
    .bind(account.as_str())
    .fetch_optional(tx)
    .await?;
    role.map(|_| Changed::LastOrganizer).ok_or(Error::NotFound)
}

/// Somebody who may not invite any more must not leave a way in behind.
async fn delete_invitations_by(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    account: &AccountId,
) -> Result<()> {
    sqlx::query("delete from member_invitation where initiative_id = $1 and invited_by = $2")
        .bind(initiative.as_str())
        .bind(account.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
