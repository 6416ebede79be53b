//! Who sees which codings. While two people code the same words apart from each other, neither sees what the other did;
//! everybody else sees both. This is the one place where that is decided: whatever shows a reader codings or memos, counts
//! them, or lets it be told that there are any, asks one of these conditions.

use crate::{
    db::Db,
    error::Result,
    ids::{AccountId, InitiativeId, PassageId},
};
use sqlx::{AnyConnection, AssertSqlSafe};

/// True of words that the account bound to this placeholder codes blind just now. `passage` is the column with the
/// passage's id.
pub fn blind_for(passage: &str, placeholder: usize) -> String {
    format!(
        "exists (select 1 from double_coding_passage apart
         join double_coding on double_coding.id = apart.double_coding_id
         where apart.passage_id = {passage} and double_coding.compared_at = 0
         and (apart.first_id = ${placeholder} or double_coding.second_id = ${placeholder}))"
    )
}

/// True of a row of `coding` that the account bound to this placeholder may see.
pub fn in_sight_of(placeholder: usize) -> String {
    let blind = blind_for("coding.passage_id", placeholder);
    format!("(coding.coder_id = ${placeholder} or not {blind})")
}

/// True of words that nobody codes blind just now. Whatever has many readers at once, as quotes do, shows no others: one
/// of the readers could be the one who must not see. `passage` is as in [`blind_for`].
pub fn settled(passage: &str) -> String {
    format!(
        "not exists (select 1 from double_coding_passage apart
         join double_coding on double_coding.id = apart.double_coding_id
         where apart.passage_id = {passage} and double_coding.compared_at = 0)"
    )
}

/// Whether this person must code these words without help just now: no codes of others on them, and no suggestions.
pub async fn is_blind(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
    reader: &AccountId,
) -> Result<bool> {
    let blind = blind_for("passage.id", 3);
    let sql = format!("select id from passage where id = $1 and initiative_id = $2 and {blind}");
    let found: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_optional(db.read())
        .await?;
    Ok(found.is_some())
}

/// Whether two people code these words apart from each other just now, inside a write that does more.
pub async fn is_apart(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<bool> {
    let settled = settled("passage.id");
    let sql =
        format!("select id from passage where id = $1 and initiative_id = $2 and not {settled}");
    let found: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .fetch_optional(tx)
        .await?;
    Ok(found.is_some())
}

/// True where the account bound to `reader` codes any words blind just now of the initiative bound to `initiative`.
pub(super) fn blind_anywhere(initiative: usize, reader: usize) -> String {
    format!(
        "exists (select 1 from double_coding_passage apart
         join double_coding on double_coding.id = apart.double_coding_id
         where double_coding.initiative_id = ${initiative} and double_coding.compared_at = 0
         and (apart.first_id = ${reader} or double_coding.second_id = ${reader}))"
    )
}

/// Whether this person codes any words of the initiative without help just now. A file with everything in it is then not
/// for them.
pub async fn is_blind_anywhere(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
) -> Result<bool> {
    let blind = blind_anywhere(1, 2);
    let sql = format!("select id from initiative where id = $1 and {blind}");
    let found: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_optional(db.read())
        .await?;
    Ok(found.is_some())
}
