//! Every SQL statement about evidence.

use super::{Evidence, EvidenceKind, Removal};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{AccountId, BarrierId, EvidenceId, InitiativeId, Millis, ThemeId},
    language::Lang,
};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// Every tie of an initiative, in the order they were made.
pub async fn list_evidence(db: &Db, initiative: &InitiativeId) -> Result<Vec<Evidence>> {
    let rows = sqlx::query(
        "select id, theme_id, barrier_id, kind, note from evidence where initiative_id = $1 order by id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read).collect()
}

/// The ties of one theme, as they stand in a write that holds the theme.
pub async fn list_of_theme(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<Vec<Evidence>> {
    let rows = sqlx::query(
        "select id, theme_id, barrier_id, kind, note from evidence
         where initiative_id = $1 and theme_id = $2 order by id",
    )
    .bind(initiative.as_str())
    .bind(theme.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Evidence> {
    Ok(Evidence {
        id: EvidenceId(row.try_get("id")?),
        theme: ThemeId(row.try_get("theme_id")?),
        barrier: BarrierId(row.try_get("barrier_id")?),
        kind: read_kind(row)?,
        note: row.try_get("note")?,
    })
}

fn read_kind(row: &AnyRow) -> Result<EvidenceKind> {
    let kind: String = row.try_get("kind")?;
    kind.parse().map_err(Error::Broken)
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

/// What is written beside a tie, in a write that holds its theme. NotFound where the tie is gone.
pub async fn get_note(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    evidence: &EvidenceId,
) -> Result<String> {
    let note = sqlx::query_scalar("select note from evidence where id = $1 and initiative_id = $2")
        .bind(evidence.as_str())
        .bind(initiative.as_str())
        .fetch_one(tx)
        .await?;
    Ok(note)
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

/// Keeps why a tie is taken away, with what its theme says in one language.
pub async fn create_removal(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    tie: &Evidence,
    (statement, language): (&str, &Lang),
    reason: &str,
    by: &AccountId,
) -> Result<()> {
    sqlx::query(
        "insert into evidence_removal
         (id, initiative_id, theme_id, statement, language, barrier_id, kind, reason, account_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(tie.id.as_str())
    .bind(initiative.as_str())
    .bind(tie.theme.as_str())
    .bind(statement)
    .bind(language.as_str())
    .bind(tie.barrier.as_str())
    .bind(tie.kind.as_str())
    .bind(reason)
    .bind(by.as_str())
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Every tie of an initiative that was taken away, the last first.
pub async fn list_removals(db: &Db, initiative: &InitiativeId) -> Result<Vec<Removal>> {
    let rows = sqlx::query(
        "select evidence_removal.theme_id, evidence_removal.statement, evidence_removal.language,
         evidence_removal.barrier_id, evidence_removal.kind, evidence_removal.reason, evidence_removal.at,
         account.name as account_name
         from evidence_removal left join account on account.id = evidence_removal.account_id
         where evidence_removal.initiative_id = $1 order by evidence_removal.at desc, evidence_removal.id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get("language")?;
            Ok(Removal {
                theme: ThemeId(row.try_get("theme_id")?),
                statement: row.try_get("statement")?,
                language: language
                    .parse()
                    .map_err(|error| Error::Broken(format!("{error}")))?,
                barrier: BarrierId(row.try_get("barrier_id")?),
                kind: read_kind(row)?,
                reason: row.try_get("reason")?,
                by: row.try_get("account_name")?,
                at: Millis(row.try_get("at")?),
            })
        })
        .collect()
}
