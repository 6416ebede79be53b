//! Every SQL statement about the index that searches ask; see [`crate::coding::search`].

use super::read_passage;
use crate::{
    coding::{
        Passage,
        search::{Signature, WORDS, signatures},
    },
    db::{Db, placeholders},
    error::Result,
};
use sqlx::{AnyConnection, AssertSqlSafe};

/// Rows of one statement.
const PART: usize = 500;
/// Passages that are indexed in one write, so that others need not wait long for theirs.
const STEP: usize = 1000;

/// Writes what passages hold into the index.
pub(super) async fn create_grams(tx: &mut AnyConnection, passages: &[Passage]) -> Result<()> {
    let mut rows: Vec<(&Passage, usize, Signature)> = Vec::new();
    for passage in passages {
        let signed = signatures(&passage.text).into_iter().enumerate();
        rows.extend(signed.map(|(part, signature)| (passage, part, signature)));
    }
    let columns: String = (0..WORDS).map(|word| format!(", g{word}")).collect();
    for part in rows.chunks(PART) {
        let sql = format!(
            "insert into passage_gram (passage_id, part, initiative_id{columns}) values {} on conflict do nothing",
            placeholders(part.len(), 3 + WORDS)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (passage, part, signature) in part {
            insert = insert
                .bind(passage.id.as_str())
                .bind(*part as i64)
                .bind(passage.initiative.as_str());
            for bits in signature {
                insert = insert.bind(*bits as i64);
            }
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Indexes some of the passages that were there before the index was, and says whether any were left. Stopped at any
/// point, it goes on where it was when it is called again; until then searches read those passages whole.
pub async fn index_older(db: &Db) -> Result<bool> {
    let mut tx = db.write_tx().await?;
    let sql = format!(
        "select passage.* from passage where id in (select passage_id from passage_unindexed order by passage_id limit {STEP})"
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *tx).await?;
    if rows.is_empty() {
        return Ok(false);
    }
    let passages = rows.iter().map(read_passage).collect::<Result<Vec<_>>>()?;
    create_grams(&mut tx, &passages).await?;
    for part in passages.chunks(PART) {
        let sql = format!(
            "delete from passage_unindexed where passage_id in {}",
            placeholders(1, part.len())
        );
        let mut delete = sqlx::query(AssertSqlSafe(sql));
        for passage in part {
            delete = delete.bind(passage.id.as_str());
        }
        delete.execute(&mut *tx).await?;
    }
    tx.commit().await?;
    Ok(true)
}
