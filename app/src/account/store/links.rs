//! Links that work once: for the first organizer, and for colleagues who are invited.

use super::token_hash;
use crate::{
    account::{INVITATION_DAYS, Invitation, Role},
    db::Db,
    error::{Error, Result},
    ids::{AccountId, InitiativeId, InvitationId, Millis},
};
use sqlx::{AnyConnection, Row, any::AnyRow};

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

/// Keeps a fresh invitation. Only the hash of its token is stored: the link is shown once.
pub async fn create_invitation(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    by: &AccountId,
    role: Role,
    token: &str,
) -> Result<InvitationId> {
    let (id, now) = (InvitationId::new(), Millis::now());
    sqlx::query(
        "insert into member_invitation (id, initiative_id, token_hash, role, invited_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(token_hash(token))
    .bind(role.as_str())
    .bind(by.as_str())
    .bind(now.0)
    .bind(now.plus_hours(24 * INVITATION_DAYS).0)
    .execute(tx)
    .await?;
    Ok(id)
}

fn read_invitation(row: &AnyRow) -> Result<Invitation> {
    let role: String = row.try_get("role")?;
    Ok(Invitation {
        id: InvitationId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        role: role.parse().map_err(Error::Broken)?,
        invited_by: row.try_get("invited_by_name")?,
        ends_on: Millis(row.try_get("expires_at")?).day(),
    })
}

/// The invitations of an initiative that still work, oldest first.
pub async fn list_invitations(db: &Db, initiative: &InitiativeId) -> Result<Vec<Invitation>> {
    sqlx::query(
        "select member_invitation.id, member_invitation.initiative_id, member_invitation.role, member_invitation.expires_at,
                account.name as invited_by_name
         from member_invitation join account on account.id = member_invitation.invited_by
         where member_invitation.initiative_id = $1 and member_invitation.expires_at > $2 order by member_invitation.id",
    )
    .bind(initiative.as_str())
    .bind(Millis::now().0)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(read_invitation)
    .collect()
}

/// The invitation behind a link. `NotFound` where it was used, taken back, ended or never given: all look the same.
pub async fn get_invitation(db: &Db, token: &str) -> Result<Invitation> {
    let row = sqlx::query(
        "select member_invitation.id, member_invitation.initiative_id, member_invitation.role, member_invitation.expires_at,
                account.name as invited_by_name
         from member_invitation join account on account.id = member_invitation.invited_by
         where member_invitation.token_hash = $1 and member_invitation.expires_at > $2",
    )
    .bind(token_hash(token))
    .bind(Millis::now().0)
    .fetch_one(db.read())
    .await?;
    read_invitation(&row)
}

/// Uses an invitation up. False where it is gone: of two people with the same link, one gets in.
pub async fn use_invitation(tx: &mut AnyConnection, token: &str) -> Result<bool> {
    let used =
        sqlx::query("delete from member_invitation where token_hash = $1 and expires_at > $2")
            .bind(token_hash(token))
            .bind(Millis::now().0)
            .execute(tx)
            .await?;
    Ok(used.rows_affected() == 1)
}

/// Takes an invitation back. `NotFound` where it is not this initiative's.
pub async fn delete_invitation(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    invitation: &InvitationId,
) -> Result<()> {
    let deleted = sqlx::query("delete from member_invitation where initiative_id = $1 and id = $2")
        .bind(initiative.as_str())
        .bind(invitation.as_str())
        .execute(tx)
        .await?;
    if deleted.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
