//! Every SQL statement about what has changed on the workbench. Each write notes in its own transaction what it
//! touched; whoever watches asks for what came after the last number they know. Who changed what is not kept here.

use crate::{
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, InitiativeId, PassageId},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// The numbers of an initiative's workbench. They only grow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Of the last change of any kind.
    pub last: i64,
    /// At which the codebook last changed.
    pub codes: i64,
    /// At which passages last came or went.
    pub passages: i64,
    /// At which words were last erased.
    pub erased: i64,
}

/// Begins a change: gives it its number. `also` names the further columns that get it.
async fn count(tx: &mut AnyConnection, initiative: &InitiativeId, also: &[&str]) -> Result<i64> {
    let set: String = also
        .iter()
        .map(|column| format!(", {column} = workbench_change.number + 1"))
        .collect();
    let first = |column: &str| if also.contains(&column) { 1 } else { 0 };
    let sql = format!(
        "insert into workbench_change (initiative_id, number, codes, passages, erased) values ($1, 1, {}, {}, {})
         on conflict (initiative_id) do update set number = workbench_change.number + 1{set} returning number",
        first("codes"),
        first("passages"),
        first("erased"),
    );
    let number = sqlx::query_scalar(AssertSqlSafe(sql)).bind(initiative.as_str());
    Ok(number.fetch_one(tx).await?)
}

/// Notes that the codings or translations of a passage are others than before, and gives the number of the change.
pub async fn note_passage(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<i64> {
    let number = count(tx, initiative, &[]).await?;
    sqlx::query(
        "insert into passage_change (passage_id, initiative_id, number) values ($1, $2, $3)
         on conflict (passage_id) do update set number = excluded.number",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .bind(number)
    .execute(tx)
    .await?;
    Ok(number)
}

/// Notes that the codebook is another: what it says, or which words carry which of its codes.
pub async fn note_codes(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<i64> {
    count(tx, initiative, &["codes"]).await
}

/// Notes that words have other codes than before, because these codes became others: all of them at once.
pub async fn note_recoded(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    codes: &[&CodeId],
) -> Result<()> {
    let number = note_codes(tx, initiative).await?;
    for code in codes {
        sqlx::query(
            "insert into passage_change (passage_id, initiative_id, number)
             select distinct passage_id, initiative_id, cast($1 as bigint) from coding
             where initiative_id = $2 and code_id = $3
             on conflict (passage_id) do update set number = excluded.number",
        )
        .bind(number)
        .bind(initiative.as_str())
        .bind(code.as_str())
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Notes that passages have come.
pub async fn note_passages(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<i64> {
    count(tx, initiative, &["passages"]).await
}

/// Notes that words were erased. What was learned from them is forgotten with it.
pub async fn note_erasure(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<i64> {
    count(tx, initiative, &["passages", "erased"]).await
}

/// The numbers as they stand.
pub async fn get_numbers(db: &Db, initiative: &InitiativeId) -> Result<Numbers> {
    let row = sqlx::query(
        "select number, codes, passages, erased from workbench_change where initiative_id = $1",
    )
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    row.map_or(Ok(Numbers::default()), |row| {
        Ok(Numbers {
            last: row.try_get("number")?,
            codes: row.try_get("codes")?,
            passages: row.try_get("passages")?,
            erased: row.try_get("erased")?,
        })
    })
}

/// The passages that changed after a number, at most `most`, the latest first; but for those this person codes blind:
/// that something changed there would tell what somebody else does.
pub async fn list_changed(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    since: i64,
    most: usize,
) -> Result<Vec<PassageId>> {
    let sql = format!(
        "select passage_id from passage_change where initiative_id = $1 and number > $2
         and not exists (select 1 from double_coding_passage apart
                         join double_coding on double_coding.id = apart.double_coding_id
                         where apart.passage_id = passage_change.passage_id and double_coding.compared_at = 0
                         and (apart.first_id = $3 or double_coding.second_id = $3))
         order by number desc limit {most}"
    );
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(since)
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    Ok(ids.into_iter().map(PassageId).collect())
}
