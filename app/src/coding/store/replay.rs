//! Codings as they stood at a version of the codebook: at its end, just before the next one began.

use super::{codings::read_range, in_sight_of};
use crate::{
    coding::text::Range,
    db::Db,
    error::Result,
    ids::{AccountId, CodeId, CodingId, InitiativeId, PassageId},
};
use sqlx::{AnyConnection, Row};
use std::collections::HashMap;

/// A coding as it stood at a version. What it lay on is read from the passage, which never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodingAt {
    pub id: CodingId,
    pub code: CodeId,
    pub passage: PassageId,
    /// Code points of the passage's text.
    pub range: Range,
    pub coder: AccountId,
}

/// Every coding of an initiative as it stood at a version, to be read in place of the table `coding`. The two numbers are
/// the placeholders that both are bound to. Of the columns of `coding` it lacks the words, which the passage has.
pub fn codings_at(initiative: usize, version: usize) -> String {
    let columns = "initiative_id, code_id, passage_id, range_start, range_end, coder_id";
    format!(
        "select id, {columns} from coding where initiative_id = ${initiative} and since <= ${version}
         union all
         select coding_id as id, {columns} from coding_past
         where initiative_id = ${initiative} and since <= ${version} and until > ${version}"
    )
}

/// The codings of an initiative as they stood at a version of its codebook, by passage and range. What was merged, split
/// or taken off since is as it was; what was withdrawn or erased since is gone from every version. At the version that
/// the codebook is at now, these are the codings as they are. Those that the reader must not see are left out.
pub async fn list_codings_at(
    db: &Db,
    initiative: &InitiativeId,
    version: i64,
    reader: &AccountId,
) -> Result<Vec<CodingAt>> {
    let sql = format!(
        "select * from ({}) as coding where {} order by passage_id, range_start, range_end, id",
        codings_at(1, 2),
        in_sight_of(3)
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(version)
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(CodingAt {
                id: CodingId(row.try_get("id")?),
                code: CodeId(row.try_get("code_id")?),
                passage: PassageId(row.try_get("passage_id")?),
                range: read_range(row)?,
                coder: AccountId(row.try_get("coder_id")?),
            })
        })
        .collect()
}

/// How much a code was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    pub codings: usize,
    pub passages: usize,
}

/// How often each code was on words at a version, over all languages and groups at once, as far as the reader may see.
pub async fn count_uses_at(
    db: &Db,
    initiative: &InitiativeId,
    version: i64,
    reader: &AccountId,
) -> Result<HashMap<CodeId, Uses>> {
    let sql = format!(
        "select code_id, cast(count(*) as bigint) as codings,
         cast(count(distinct passage_id) as bigint) as passages from ({}) as coding where {} group by code_id",
        codings_at(1, 2),
        in_sight_of(3)
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(version)
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    let count = |number: i64| usize::try_from(number).unwrap_or(0);
    rows.iter()
        .map(|row| {
            let uses = Uses {
                codings: count(row.try_get("codings")?),
                passages: count(row.try_get("passages")?),
            };
            Ok((CodeId(row.try_get("code_id")?), uses))
        })
        .collect()
}

/// Which codings are about to change.
pub(super) enum Of<'a> {
    Code(&'a CodeId),
    One(&'a CodingId),
}

/// Keeps codings as they are for the versions before `until`. Call it before they change. What came up under this very
/// version was never part of a finished one, and is not kept.
pub(super) async fn keep_past(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    of: Of<'_>,
    until: i64,
) -> Result<()> {
    let (column, id) = match of {
        Of::Code(code) => ("code_id", code.as_str()),
        Of::One(coding) => ("id", coding.as_str()),
    };
    let sql = format!(
        "insert into coding_past (coding_id, since, until, initiative_id, code_id, passage_id, range_start, range_end,
         coder_id)
         select id, since, cast($1 as bigint), initiative_id, code_id, passage_id, range_start, range_end, coder_id from coding
         where {column} = $2 and initiative_id = $3 and since < $1"
    );
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(until)
        .bind(id)
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
