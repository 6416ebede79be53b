//! Every SQL statement about barriers.

use super::Barrier;
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{BarrierId, InitiativeId, Millis},
};
use sqlx::{AnyConnection, Row, any::AnyRow};

fn read(row: &AnyRow) -> Result<Barrier> {
    Ok(Barrier {
        id: BarrierId(row.try_get("id")?),
        title: row.try_get("title")?,
        statement: row.try_get("statement")?,
        indicator: row.try_get("indicator")?,
        baseline: row.try_get("baseline")?,
        position: row.try_get("position")?,
    })
}

/// The barriers of an initiative, in the order it gave them.
pub async fn list_barriers(db: &Db, initiative: &InitiativeId) -> Result<Vec<Barrier>> {
    let rows = sqlx::query("select * from barrier where initiative_id = $1 order by position, id")
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// A barrier of an initiative; NotFound where the initiative has none such.
pub async fn get_barrier(db: &Db, initiative: &InitiativeId, id: &BarrierId) -> Result<Barrier> {
    let row = sqlx::query("select * from barrier where id = $1 and initiative_id = $2")
        .bind(id.as_str())
        .bind(initiative.as_str())
        .fetch_optional(db.read())
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// A barrier as it stands, which nobody else changes until this write ends. NotFound where the initiative has none such.
pub async fn lock_barrier(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &BarrierId,
) -> Result<Barrier> {
    let row = sqlx::query(
        "update barrier set position = position where id = $1 and initiative_id = $2 returning *",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .fetch_optional(tx)
    .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// Creates a barrier.
pub async fn create_barrier(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    barrier: &Barrier,
) -> Result<()> {
    sqlx::query(
        "insert into barrier
         (id, initiative_id, title, statement, indicator, baseline, position, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(barrier.id.as_str())
    .bind(initiative.as_str())
    .bind(&barrier.title)
    .bind(&barrier.statement)
    .bind(&barrier.indicator)
    .bind(&barrier.baseline)
    .bind(barrier.position)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Changes a barrier. NotFound where the initiative has none such.
pub async fn set_barrier(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    barrier: &Barrier,
) -> Result<()> {
    let changed = sqlx::query(
        "update barrier set title = $1, statement = $2, indicator = $3, baseline = $4, position = $5
         where id = $6 and initiative_id = $7",
    )
    .bind(&barrier.title)
    .bind(&barrier.statement)
    .bind(&barrier.indicator)
    .bind(&barrier.baseline)
    .bind(barrier.position)
    .bind(barrier.id.as_str())
    .bind(initiative.as_str())
    .execute(tx)
    .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
