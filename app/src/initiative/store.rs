//! Every SQL statement about initiatives.

use super::{Initiative, slug_of};
use crate::{
    db::Db,
    error::Result,
    ids::{AccountId, InitiativeId, Millis},
    response,
};
use sqlx::{AnyConnection, Row, any::AnyRow};

fn read(row: &AnyRow) -> Result<Initiative> {
    Ok(Initiative {
        id: InitiativeId(row.try_get("id")?),
        slug: row.try_get("slug")?,
        name: row.try_get("name")?,
        place: row.try_get("place")?,
        problem_statement: row.try_get("problem_statement")?,
        language: row.try_get("language")?,
        is_sample: row.try_get::<i64, _>("is_sample")? == 1,
    })
}

/// Creates an initiative under the slug it names, or the next free one (`name-2`).
pub async fn create_initiative(
    tx: &mut AnyConnection,
    mut wanted: Initiative,
) -> Result<Initiative> {
    let base = slug_of(&wanted.slug, "initiative");
    wanted.slug = base.clone();
    for number in 2.. {
        let created = sqlx::query(
            "insert into initiative (id, slug, name, place, problem_statement, language, is_sample, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (slug) do nothing",
        )
        .bind(wanted.id.as_str())
        .bind(&wanted.slug)
        .bind(&wanted.name)
        .bind(&wanted.place)
        .bind(&wanted.problem_statement)
        .bind(&wanted.language)
        .bind(i64::from(wanted.is_sample))
        .bind(Millis::now().0)
        .execute(&mut *tx)
        .await?;
        if created.rows_affected() == 1 {
            break;
        }
        wanted.slug = format!("{base}-{number}");
    }
    Ok(wanted)
}

/// An initiative by the name in its address.
pub async fn find_by_slug(db: &Db, slug: &str) -> Result<Option<Initiative>> {
    let row = sqlx::query("select * from initiative where slug = $1")
        .bind(slug)
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).transpose()
}

/// An initiative by its id.
pub async fn find_by_id(db: &Db, id: &InitiativeId) -> Result<Option<Initiative>> {
    let row = sqlx::query("select * from initiative where id = $1")
        .bind(id.as_str())
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).transpose()
}

/// Every initiative, oldest first.
pub async fn list_all(db: &Db) -> Result<Vec<Initiative>> {
    sqlx::query("select * from initiative order by id")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(read)
        .collect()
}

/// The initiatives a person belongs to, oldest first.
pub async fn list_of_account(db: &Db, account: &AccountId) -> Result<Vec<Initiative>> {
    let rows = sqlx::query(
        "select initiative.* from initiative join membership on membership.initiative_id = initiative.id
         where membership.account_id = $1 order by initiative.id",
    )
    .bind(account.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read).collect()
}

/// Changes what an initiative says of itself.
pub async fn set_initiative(tx: &mut AnyConnection, initiative: &Initiative) -> Result<()> {
    sqlx::query(
        "update initiative set name = $1, place = $2, problem_statement = $3 where id = $4",
    )
    .bind(&initiative.name)
    .bind(&initiative.place)
    .bind(&initiative.problem_statement)
    .bind(initiative.id.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Erases an initiative and everything under it: surveys, answers, words, codes, themes, barriers and sessions. Whoever
/// commits it calls [`Db::forget_deleted`] afterwards.
pub async fn delete_initiative(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<()> {
    response::store::delete_of_initiative(tx, initiative).await?;
    sqlx::query("delete from initiative where id = $1")
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
