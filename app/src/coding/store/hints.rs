//! Every SQL statement about codes that came to mind while words were written down. Nothing counts them.

use crate::{
    db::Db,
    error::Result,
    ids::{CodeId, InitiativeId, PassageId},
};
use sqlx::AnyConnection;

/// Keeps hints beside a passage. A code that is gone, or another initiative's, is none.
pub async fn create_hints(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    codes: &[CodeId],
) -> Result<()> {
    for code in codes {
        sqlx::query(
            "insert into passage_hint (passage_id, code_id)
             select passage.id, code.id from passage, code
             where passage.id = $1 and passage.initiative_id = $2 and code.id = $3 and code.initiative_id = $4
             on conflict do nothing",
        )
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// The hints beside a passage whose codes are not on it yet.
pub async fn list_hints(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Vec<CodeId>> {
    let codes: Vec<String> = sqlx::query_scalar(
        "select passage_hint.code_id from passage_hint
         join passage on passage.id = passage_hint.passage_id
         where passage.id = $1 and passage.initiative_id = $2 and not exists
         (select 1 from coding where coding.passage_id = passage.id and coding.code_id = passage_hint.code_id)
         order by passage_hint.code_id",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    Ok(codes.into_iter().map(CodeId).collect())
}
