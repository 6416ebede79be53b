//! Waiting answers, their pools, and the public halves they are sealed to.

use super::ROWS_A_STATEMENT;
use crate::{
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{BatchKeyId, InboxId, SurveyId},
    response::{batch_keys::BatchKeys, protocol::Pool, sealing::PublicKey},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::collections::HashSet;

/// A sealed answer in the inbox.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: InboxId,
    pub survey: SurveyId,
    pub language: String,
    pub key: BatchKeyId,
    pub sealed: Vec<u8>,
}

/// The key that a pool is sealed to now. It stays until the transaction ends, so that no mixing destroys it while an
/// answer is on its way to it.
pub async fn get_or_create_key(
    engine: Engine,
    tx: &mut AnyConnection,
    keys: &BatchKeys,
    pool: &Pool,
) -> Result<(BatchKeyId, PublicKey)> {
    if let Some(key) = find_key(engine, tx, pool).await? {
        return Ok(key);
    }
    engine.lock_against_orphan_hunt(tx).await?;
    let (id, public) = keys.create()?;
    sqlx::query(
        "insert into batch_key (id, survey_id, language, coded, public_key) values ($1, $2, $3, $4, $5)
         on conflict (survey_id, language, coded) do nothing",
    )
    .bind(id.as_str())
    .bind(pool.survey.as_str())
    .bind(&pool.language)
    .bind(i64::from(pool.is_coded))
    .bind(&public.0)
    .execute(&mut *tx)
    .await?;
    // Another server may have been quicker: then its key is the pool's, and ours is an orphan.
    find_key(engine, tx, pool).await?.ok_or(Error::Unavailable)
}

async fn find_key(
    engine: Engine,
    tx: &mut AnyConnection,
    pool: &Pool,
) -> Result<Option<(BatchKeyId, PublicKey)>> {
    let sql = format!(
        "select id, public_key from batch_key where survey_id = $1 and language = $2 and coded = $3{}",
        engine.for_share()
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(pool.survey.as_str())
        .bind(&pool.language)
        .bind(i64::from(pool.is_coded))
        .fetch_optional(tx)
        .await?;
    row.map(|row| {
        Ok((
            BatchKeyId(row.try_get("id")?),
            PublicKey(row.try_get("public_key")?),
        ))
    })
    .transpose()
}

/// The pools of a survey that hold answers, kept from changing until the transaction ends.
pub async fn list_pools(
    engine: Engine,
    tx: &mut AnyConnection,
    survey: &SurveyId,
) -> Result<Vec<(BatchKeyId, Pool)>> {
    let sql = format!(
        "select id, language, coded from batch_key where survey_id = $1 order by id{}",
        engine.for_update()
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(survey.as_str())
        .fetch_all(tx)
        .await?;
    rows.iter()
        .map(|row| {
            let pool = Pool {
                survey: survey.clone(),
                language: row.try_get("language")?,
                is_coded: row.try_get::<i64, _>("coded")? == 1,
            };
            Ok((BatchKeyId(row.try_get("id")?), pool))
        })
        .collect()
}

/// Open surveys with a pool of coded answers that is full.
pub async fn list_full(db: &Db, full: usize) -> Result<Vec<SurveyId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select distinct survey_id from (
             select batch_key.survey_id from batch_key join inbox on inbox.key_id = batch_key.id
             join survey on survey.id = batch_key.survey_id
             where batch_key.coded = 1 and survey.status = 'open'
             group by batch_key.survey_id, batch_key.id having count(*) >= $1
         ) as filled",
    )
    .bind(full as i64)
    .fetch_all(db.read())
    .await?;
    Ok(ids.into_iter().map(SurveyId).collect())
}

/// How many answers wait in a pool. For the mixing alone: no page, command or log may tell it.
pub async fn count_waiting(tx: &mut AnyConnection, key: &BatchKeyId) -> Result<usize> {
    let count: i64 =
        sqlx::query_scalar("select cast(count(*) as bigint) from inbox where key_id = $1")
            .bind(key.as_str())
            .fetch_one(tx)
            .await?;
    Ok(count.max(0) as usize)
}

/// Rows that are held in memory at once.
const PAGE: i64 = 2000;

/// The next sealed answers of a pool after this id, in the order of their random ids, which says nothing. Empty at the
/// end.
pub async fn list_sealed(
    tx: &mut AnyConnection,
    key: &BatchKeyId,
    after: &InboxId,
) -> Result<Vec<(InboxId, Vec<u8>)>> {
    let rows = sqlx::query(
        "select id, payload from inbox where key_id = $1 and id > $2 order by id limit $3",
    )
    .bind(key.as_str())
    .bind(after.as_str())
    .bind(PAGE)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok((InboxId(row.try_get("id")?), row.try_get("payload")?)))
        .collect()
}

/// Puts sealed answers into the inbox.
pub async fn create_waiting(tx: &mut AnyConnection, waiting: &[Waiting]) -> Result<()> {
    for part in waiting.chunks(ROWS_A_STATEMENT) {
        let sql = format!(
            "insert into inbox (id, survey_id, language, key_id, payload) values {}",
            placeholders(part.len(), 5)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for one in part {
            insert = insert
                .bind(one.id.as_str())
                .bind(one.survey.as_str())
                .bind(&one.language)
                .bind(one.key.as_str())
                .bind(&one.sealed);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Takes a pool out of the inbox, its key's public half included.
pub async fn delete_pool(tx: &mut AnyConnection, key: &BatchKeyId) -> Result<()> {
    for sql in [
        "delete from inbox where key_id = $1",
        "delete from batch_key where id = $1",
    ] {
        sqlx::query(sql)
            .bind(key.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Writes the marks of arrivals since the last mixing anew, in the order of their hashes: where a row lies, and on
/// PostgreSQL which transaction wrote it, told its moment until now. The work grows with what is new alone.
pub async fn rewrite_marks(tx: &mut AnyConnection, survey: &SurveyId) -> Result<()> {
    for (table, column) in [("nonce", "nonce_hash"), ("spent", "code_hash")] {
        let select =
            format!("select {column} from {table} where survey_id = $1 and fresh = 1 order by 1");
        let mut marks: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(select))
            .bind(survey.as_str())
            .fetch_all(&mut *tx)
            .await?;
        marks.sort_unstable();
        let delete = format!("delete from {table} where survey_id = $1 and fresh = 1");
        sqlx::query(AssertSqlSafe(delete))
            .bind(survey.as_str())
            .execute(&mut *tx)
            .await?;
        for part in marks.chunks(ROWS_A_STATEMENT) {
            let insert = format!(
                "insert into {table} ({column}, survey_id, fresh) values {}",
                placeholders(part.len(), 3)
            );
            let mut insert = sqlx::query(AssertSqlSafe(insert));
            for mark in part {
                insert = insert.bind(mark).bind(survey.as_str()).bind(0_i64);
            }
            insert.execute(&mut *tx).await?;
        }
    }
    Ok(())
}

/// Destroys the secrets of batches that the database knows nothing of: what a crash left behind. Nobody makes a key
/// meanwhile.
pub async fn destroy_orphans(db: &Db, keys: &BatchKeys) -> Result<usize> {
    let mut tx = db.write_tx().await?;
    db.engine().lock_against_orphan_hunt(&mut tx).await?;
    let known: Vec<String> = sqlx::query_scalar("select id from batch_key")
        .fetch_all(&mut *tx)
        .await?;
    let known: HashSet<BatchKeyId> = known.into_iter().map(BatchKeyId).collect();
    let destroyed = keys.destroy_but(&known).map_err(|error| {
        Error::Broken(format!(
            "A key of answers that have left cannot be destroyed: {error}."
        ))
    })?;
    tx.commit().await?;
    Ok(destroyed)
}

/// Every pool that holds answers, with whether its survey is there.
pub async fn list_all(db: &Db) -> Result<Vec<(BatchKeyId, bool)>> {
    let rows = sqlx::query(
        "select inbox.key_id, min(cast(case when exists
         (select 1 from survey where survey.id = inbox.survey_id) then 1 else 0 end as bigint)) as placed
         from inbox group by inbox.key_id order by inbox.key_id",
    )
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                BatchKeyId(row.try_get("key_id")?),
                row.try_get::<i64, _>("placed")? == 1,
            ))
        })
        .collect()
}
