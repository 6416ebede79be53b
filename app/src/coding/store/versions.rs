//! The versions of the codebook, and what each code was in them.

use super::codes;
use crate::{
    coding::{
        Code,
        lineage::{Change, CodeState, Counts, Version},
    },
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, InitiativeId, Millis},
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::collections::HashMap;

/// Takes hold of the codebook until this write ends, and gives its version: 0 before the first change. Whoever writes a
/// code or a coding begins with it, so that no coding is made under a code that is being merged or split. NotFound
/// where there is no such initiative.
pub async fn lock_codebook(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<i64> {
    step(tx, initiative, 0).await
}

/// Begins a new version of the codebook and gives its number. [`note_version`] says what it was.
pub(super) async fn next_version(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<i64> {
    step(tx, initiative, 1).await
}

async fn step(tx: &mut AnyConnection, initiative: &InitiativeId, by: i64) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into codebook_head (initiative_id, version) select id, cast($2 as bigint) from initiative where id = $1
         on conflict (initiative_id) do update set version = codebook_head.version + excluded.version returning version",
    )
    .bind(initiative.as_str())
    .bind(by)
    .fetch_one(tx)
    .await?)
}

/// What a version was about.
pub(super) struct Noted<'a> {
    pub number: i64,
    pub change: Change,
    pub by: Option<&'a AccountId>,
    pub code: Option<&'a CodeId>,
    pub other: Option<&'a CodeId>,
    pub counts: Counts,
}

/// Notes what a version changed.
pub(super) async fn note_version(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    noted: &Noted<'_>,
) -> Result<()> {
    sqlx::query(
        "insert into codebook_version (initiative_id, version, kind, account_id, at, code_id, other_id, counts)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(initiative.as_str())
    .bind(noted.number)
    .bind(noted.change.as_str())
    .bind(noted.by.map_or("", AccountId::as_str))
    .bind(Millis::now().0)
    .bind(noted.code.map_or("", CodeId::as_str))
    .bind(noted.other.map_or("", CodeId::as_str))
    .bind(serde_json::to_string(&noted.counts)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// Notes what a code is from a version on.
pub(super) async fn note_state(tx: &mut AnyConnection, version: i64, code: &Code) -> Result<()> {
    write_state(tx, version, code, None).await
}

/// Notes that a code is in the codebook no longer, and which one took its place.
pub(super) async fn note_gone(
    tx: &mut AnyConnection,
    version: i64,
    code: &Code,
    into: Option<&CodeId>,
) -> Result<()> {
    write_state(tx, version, code, Some(into)).await
}

async fn write_state(
    tx: &mut AnyConnection,
    version: i64,
    code: &Code,
    gone: Option<Option<&CodeId>>,
) -> Result<()> {
    sqlx::query(
        "insert into code_version (initiative_id, code_id, version, parent_id, name, definition, when_to_use, when_not,
         example, colour, codable, gone, merged_into)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (code_id, version) do update set parent_id = excluded.parent_id, name = excluded.name,
         definition = excluded.definition, when_to_use = excluded.when_to_use, when_not = excluded.when_not,
         example = excluded.example, colour = excluded.colour, codable = excluded.codable, gone = excluded.gone,
         merged_into = excluded.merged_into",
    )
    .bind(code.initiative.as_str())
    .bind(code.id.as_str())
    .bind(version)
    .bind(code.parent.as_ref().map_or("", CodeId::as_str))
    .bind(&code.name)
    .bind(&code.definition)
    .bind(&code.when_to_use)
    .bind(&code.when_not)
    .bind(&code.example)
    .bind(i64::from(code.colour))
    .bind(i64::from(code.codable))
    .bind(i64::from(gone.is_some()))
    .bind(gone.flatten().map_or("", CodeId::as_str))
    .execute(tx)
    .await?;
    Ok(())
}

/// The version that the codebook is at; 0 before the first change.
pub async fn find_codebook_version(db: &Db, initiative: &InitiativeId) -> Result<i64> {
    let version = sqlx::query_scalar("select version from codebook_head where initiative_id = $1")
        .bind(initiative.as_str())
        .fetch_optional(db.read())
        .await?;
    Ok(version.unwrap_or(0))
}

const VERSIONS: &str =
    "select codebook_version.*, account.name as account_name from codebook_version
     left join account on account.id = codebook_version.account_id
     where codebook_version.initiative_id = $1";

/// Versions of the codebook before a number, newest first, at most `most`.
pub async fn list_codebook_versions(
    db: &Db,
    initiative: &InitiativeId,
    before: i64,
    most: i64,
) -> Result<Vec<Version>> {
    let sql = format!("{VERSIONS} and version < $2 order by version desc limit $3");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(before)
        .bind(most)
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read_version).collect()
}

/// A version of the codebook.
pub async fn get_codebook_version(
    db: &Db,
    initiative: &InitiativeId,
    number: i64,
) -> Result<Version> {
    let sql = format!("{VERSIONS} and version = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(number)
        .fetch_one(db.read())
        .await?;
    read_version(&row)
}

/// The versions that a code had a part in, oldest first.
pub async fn list_versions_of(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<Vec<Version>> {
    let sql = format!(
        "{VERSIONS} and (codebook_version.code_id = $2 or codebook_version.other_id = $2
         or exists (select 1 from code_version where code_version.code_id = $2
                    and code_version.version = codebook_version.version))
         order by version"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(code.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read_version).collect()
}

fn read_version(row: &AnyRow) -> Result<Version> {
    let code = |column: &str| -> Result<Option<CodeId>> {
        let id: String = row.try_get(column)?;
        Ok((!id.is_empty()).then_some(CodeId(id)))
    };
    let account: String = row.try_get("account_id")?;
    let kind: String = row.try_get("kind")?;
    let counts: String = row.try_get("counts")?;
    Ok(Version {
        number: row.try_get("version")?,
        change: kind.parse().map_err(Error::Broken)?,
        by: (!account.is_empty()).then_some(AccountId(account)),
        name: row.try_get("account_name")?,
        at: Millis(row.try_get("at")?),
        code: code("code_id")?,
        other: code("other_id")?,
        counts: match counts.as_str() {
            "" => Counts::default(),
            counts => serde_json::from_str(counts)?,
        },
    })
}

/// The codes of the codebook as it stood at a version, in the order they were made.
pub async fn list_codes_at(db: &Db, initiative: &InitiativeId, version: i64) -> Result<Vec<Code>> {
    let rows = sqlx::query(
        "select code_version.*, code_version.code_id as id from code_version
         join (select code_id, max(version) as newest from code_version
               where initiative_id = $1 and version <= $2 group by code_id) as latest
         on latest.code_id = code_version.code_id and latest.newest = code_version.version
         where code_version.gone = 0 order by code_version.code_id",
    )
    .bind(initiative.as_str())
    .bind(version)
    .fetch_all(db.read())
    .await?;
    rows.iter().map(codes::read).collect()
}

/// Everything a code has been, oldest first; empty for one there never was.
pub async fn list_states(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<Vec<CodeState>> {
    let rows = sqlx::query(
        "select code_version.*, code_id as id from code_version where initiative_id = $1 and code_id = $2
         order by version",
    )
    .bind(initiative.as_str())
    .bind(code.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read_state).collect()
}

/// What changed in a version: each code as it was from it on, with what it was before.
pub async fn list_changes(
    db: &Db,
    initiative: &InitiativeId,
    version: i64,
) -> Result<Vec<(Option<CodeState>, CodeState)>> {
    let rows = sqlx::query(
        "select code_version.*, code_id as id from code_version where initiative_id = $1 and version = $2
         order by name",
    )
    .bind(initiative.as_str())
    .bind(version)
    .fetch_all(db.read())
    .await?;
    let before = sqlx::query(
        "select code_version.*, code_version.code_id as id from code_version
         join (select code_id, max(version) as newest from code_version
               where initiative_id = $1 and version < $2 group by code_id) as latest
         on latest.code_id = code_version.code_id and latest.newest = code_version.version
         where exists (select 1 from code_version later where later.code_id = code_version.code_id
                       and later.version = $2)",
    )
    .bind(initiative.as_str())
    .bind(version)
    .fetch_all(db.read())
    .await?;
    let mut earlier: HashMap<CodeId, CodeState> = HashMap::new();
    for row in &before {
        let state = read_state(row)?;
        earlier.insert(state.code.id.clone(), state);
    }
    rows.iter()
        .map(|row| {
            let state = read_state(row)?;
            Ok((earlier.remove(&state.code.id), state))
        })
        .collect()
}

fn read_state(row: &AnyRow) -> Result<CodeState> {
    let into: String = row.try_get("merged_into")?;
    let is_gone = row.try_get::<i64, _>("gone")? == 1;
    Ok(CodeState {
        version: row.try_get("version")?,
        code: codes::read(row)?,
        gone: is_gone.then(|| (!into.is_empty()).then_some(CodeId(into))),
    })
}

/// The names codes had last, whether or not they are still there.
pub async fn list_last_names(
    db: &Db,
    initiative: &InitiativeId,
) -> Result<HashMap<CodeId, String>> {
    let rows = sqlx::query(
        "select code_version.code_id, code_version.name from code_version
         join (select code_id, max(version) as newest from code_version
               where initiative_id = $1 group by code_id) as latest
         on latest.code_id = code_version.code_id and latest.newest = code_version.version",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| Ok((CodeId(row.try_get("code_id")?), row.try_get("name")?)))
        .collect()
}

/// The code that stands for one now: itself, or the one it was merged into, however many times. None where it was
/// deleted, or never was.
pub async fn find_heir(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<Option<CodeId>> {
    let mut at = code.clone();
    // A code is merged into one that is there, so every step leads on; the bound is for a damaged database.
    for _ in 0..1000 {
        let known: Option<String> =
            sqlx::query_scalar("select id from code where id = $1 and initiative_id = $2")
                .bind(at.as_str())
                .bind(initiative.as_str())
                .fetch_optional(&mut *tx)
                .await?;
        if known.is_some() {
            return Ok(Some(at));
        }
        let into: Option<String> = sqlx::query_scalar(
            "select merged_into from code_version where code_id = $1 and initiative_id = $2 and gone = 1
             order by version desc limit 1",
        )
        .bind(at.as_str())
        .bind(initiative.as_str())
        .fetch_optional(&mut *tx)
        .await?;
        match into.filter(|into| !into.is_empty()) {
            Some(into) => at = CodeId(into),
            None => return Ok(None),
        }
    }
    Ok(None)
}

/// The version in which a code was changed last; 0 where it never was.
pub(super) async fn find_last_change(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(max(version), 0) as bigint) from code_version where code_id = $1 and initiative_id = $2",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .fetch_one(tx)
    .await?)
}
