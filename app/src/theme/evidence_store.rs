//! Every SQL statement about evidence.

use super::{Evidence, EvidenceKind};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{BarrierId, EvidenceId, InitiativeId, Millis, ThemeId},
};
use sqlx::{AnyConnection, Row};

/// Every tie of an initiative, in the order they were made.
pub async fn list_evidence(db: &Db, initiative: &InitiativeId) -> Result<Vec<Evidence>> {
    let rows = sqlx::query(
        "select id, theme_id, barrier_id, kind, note from evidence where initiative_id = $1 order by id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get("kind")?;
            Ok(Evidence {
                id: EvidenceId(row.try_get("id")?),
                theme: ThemeId(row.try_get("theme_id")?),
                barrier: BarrierId(row.try_get("barrier_id")?),
                kind: kind.parse().map_err(Error::Broken)?,
                note: row.try_get("note")?,
            })
        })
        .collect()
}

/// Ties a theme to a barrier. None where the same tie is there already; NotFound where either belongs elsewhere.
pub async fn create_evidence(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
    barrier: &BarrierId,
    kind: EvidenceKind,
    note: &str,
) -> Result<Option<EvidenceId>> {
    let known: Option<String> = sqlx::query_scalar(
        "select barrier.id from barrier join theme on theme.initiative_id = barrier.initiative_id
         where barrier.id = $1 and theme.id = $2 and theme.initiative_id = $3",
    )
    .bind(barrier.as_str())
    .bind(theme.as_str())
    .bind(initiative.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    known.ok_or(Error::NotFound)?;
    let id = EvidenceId::new();
    let created = sqlx::query(
        "insert into evidence (id, initiative_id, theme_id, barrier_id, kind, note, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (theme_id, barrier_id, kind) do nothing",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(theme.as_str())
    .bind(barrier.as_str())
    .bind(kind.as_str())
    .bind(note)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok((created.rows_affected() == 1).then_some(id))
}

/// Changes what is written beside a tie.
pub async fn set_note(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
    note: &str,
) -> Result<()> {
    sqlx::query("update evidence set note = $1 where id = $2 and initiative_id = $3")
        .bind(note)
        .bind(evidence.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Unties a theme from a barrier.
pub async fn delete_evidence(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
) -> Result<()> {
    let deleted = sqlx::query("delete from evidence where id = $1 and initiative_id = $2")
        .bind(evidence.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    if deleted.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
