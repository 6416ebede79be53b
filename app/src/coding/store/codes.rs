//! Every SQL statement about codes.

use super::{
    changes,
    touched::is_somebody_apart,
    versions::{self, Noted, note_gone, note_state, note_version},
};
use crate::{
    coding::{
        code::{COLOURS, Code, CodeProblem, makes_cycle},
        lineage::{Change, Counts},
    },
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, InitiativeId, Millis},
};
use sqlx::{Any, AnyConnection, Executor, Row, any::AnyRow};

/// Reads a row of `code`, or one of `code_version` with its code's id as `id`.
pub(super) fn read(row: &AnyRow) -> Result<Code> {
    let parent: String = row.try_get("parent_id")?;
    let colour: i64 = row.try_get("colour")?;
    Ok(Code {
        id: CodeId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        parent: (!parent.is_empty()).then_some(CodeId(parent)),
        name: row.try_get("name")?,
        definition: row.try_get("definition")?,
        when_to_use: row.try_get("when_to_use")?,
        when_not: row.try_get("when_not")?,
        example: row.try_get("example")?,
        colour: colour.clamp(1, COLOURS.into()) as u8,
        codable: row.try_get::<i64, _>("codable")? == 1,
    })
}

/// The codes of an initiative in the order they were made.
pub async fn list_codes(db: &Db, initiative: &InitiativeId) -> Result<Vec<Code>> {
    list(db.read(), initiative).await
}

/// As [`list_codes`], inside a write that does more.
pub(super) async fn list<'c>(
    from: impl Executor<'c, Database = Any>,
    initiative: &InitiativeId,
) -> Result<Vec<Code>> {
    let rows = sqlx::query("select * from code where initiative_id = $1 order by id")
        .bind(initiative.as_str())
        .fetch_all(from)
        .await?;
    rows.iter().map(read).collect()
}

/// A code of an initiative.
pub async fn get_code(db: &Db, initiative: &InitiativeId, code: &CodeId) -> Result<Code> {
    let row = sqlx::query("select * from code where id = $1 and initiative_id = $2")
        .bind(code.as_str())
        .bind(initiative.as_str())
        .fetch_one(db.read())
        .await?;
    read(&row)
}

/// Creates a code as [`create_code_by`] does, by nobody in particular: from the command line, or with the sample.
pub async fn create_code(
    tx: &mut AnyConnection,
    code: &Code,
) -> Result<std::result::Result<(), CodeProblem>> {
    create(tx, code, None).await
}

/// Creates a code, which makes a new version of the codebook; or says why it cannot be: its own rules, a name that is
/// taken, a parent that would be a part of it. A parent of another initiative is NotFound.
pub async fn create_code_by(
    tx: &mut AnyConnection,
    code: &Code,
    by: &AccountId,
) -> Result<std::result::Result<(), CodeProblem>> {
    create(tx, code, Some(by)).await
}

async fn create(
    tx: &mut AnyConnection,
    code: &Code,
    by: Option<&AccountId>,
) -> Result<std::result::Result<(), CodeProblem>> {
    versions::lock_codebook(tx, &code.initiative).await?;
    if let Err(problem) = check(tx, code).await? {
        return Ok(Err(problem));
    }
    let version = versions::next_version(tx, &code.initiative).await?;
    insert(tx, code, version).await?;
    note(tx, version, Change::Created, by, code).await?;
    Ok(Ok(()))
}

/// Writes a code that has been checked, and what it is from this version on.
pub(super) async fn insert(tx: &mut AnyConnection, code: &Code, version: i64) -> Result<()> {
    sqlx::query(
        "insert into code (id, initiative_id, parent_id, name, definition, when_to_use, when_not, example, colour,
         codable, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(code.id.as_str())
    .bind(code.initiative.as_str())
    .bind(code.parent.as_ref().map_or("", CodeId::as_str))
    .bind(&code.name)
    .bind(&code.definition)
    .bind(&code.when_to_use)
    .bind(&code.when_not)
    .bind(&code.example)
    .bind(i64::from(code.colour))
    .bind(i64::from(code.codable))
    .bind(Millis::now().0)
    .execute(&mut *tx)
    .await?;
    note_state(tx, version, code).await
}

/// Writes what an existing code has become and has been checked as, and that it is this from a version on.
pub(super) async fn update(tx: &mut AnyConnection, code: &Code, version: i64) -> Result<()> {
    let changed = sqlx::query(
        "update code set parent_id = $1, name = $2, definition = $3, when_to_use = $4, when_not = $5, example = $6,
         colour = $7, codable = $8 where id = $9 and initiative_id = $10",
    )
    .bind(code.parent.as_ref().map_or("", CodeId::as_str))
    .bind(&code.name)
    .bind(&code.definition)
    .bind(&code.when_to_use)
    .bind(&code.when_not)
    .bind(&code.example)
    .bind(i64::from(code.colour))
    .bind(i64::from(code.codable))
    .bind(code.id.as_str())
    .bind(code.initiative.as_str())
    .execute(&mut *tx)
    .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    note_state(tx, version, code).await
}

async fn note(
    tx: &mut AnyConnection,
    number: i64,
    change: Change,
    by: Option<&AccountId>,
    code: &Code,
) -> Result<()> {
    let noted = Noted {
        number,
        change,
        by,
        code: Some(&code.id),
        other: None,
        counts: Counts::default(),
    };
    note_version(tx, &code.initiative, &noted).await?;
    changes::note_codes(tx, &code.initiative).await?;
    Ok(())
}

/// What became of a change that somebody made while looking at an earlier state of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    Done,
    /// It is what it was before: no version was made.
    Unchanged,
    /// Somebody else changed the code since the version that was looked at. Nothing is done.
    Overtaken,
    Refused(CodeProblem),
}

/// Changes everything a code says, which makes a new version of the codebook; or says why it cannot be, as
/// [`create_code_by`] does. `seen` is the version of the codebook that the change was made from, where it is known.
pub async fn set_code(
    tx: &mut AnyConnection,
    code: &Code,
    seen: Option<i64>,
    by: &AccountId,
) -> Result<Settled> {
    versions::lock_codebook(tx, &code.initiative).await?;
    let codes = list(&mut *tx, &code.initiative).await?;
    let before = codes.iter().find(|known| known.id == code.id);
    let before = before.ok_or(Error::NotFound)?;
    if before == code {
        return Ok(Settled::Unchanged);
    }
    if is_overtaken(tx, code, seen).await? {
        return Ok(Settled::Overtaken);
    }
    if let Err(problem) = check(tx, code).await? {
        return Ok(Settled::Refused(problem));
    }
    if before.codable && !code.codable {
        if is_somebody_apart(tx, &code.initiative).await? {
            return Ok(Settled::Refused(CodeProblem::Apart));
        }
        if is_on_words(tx, code).await? {
            return Ok(Settled::Refused(CodeProblem::Carried));
        }
    }
    let version = versions::next_version(tx, &code.initiative).await?;
    update(tx, code, version).await?;
    note(tx, version, Change::Changed, Some(by), code).await?;
    Ok(Settled::Done)
}

async fn is_overtaken(tx: &mut AnyConnection, code: &Code, seen: Option<i64>) -> Result<bool> {
    let last = versions::find_last_change(tx, &code.initiative, &code.id).await?;
    Ok(seen.is_some_and(|seen| last > seen))
}

pub(super) async fn is_on_words(tx: &mut AnyConnection, code: &Code) -> Result<bool> {
    let count: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from coding where code_id = $1 and initiative_id = $2",
    )
    .bind(code.id.as_str())
    .bind(code.initiative.as_str())
    .fetch_one(tx)
    .await?;
    Ok(count > 0)
}

/// Takes a code out of the codebook, which makes a new version of it; or says what still needs the code. Its memos go
/// with it. `seen` is as in [`set_code`].
pub async fn delete_code(
    tx: &mut AnyConnection,
    code: &Code,
    seen: Option<i64>,
    by: &AccountId,
) -> Result<Settled> {
    versions::lock_codebook(tx, &code.initiative).await?;
    let codes = list(&mut *tx, &code.initiative).await?;
    let kept = codes.iter().find(|known| known.id == code.id);
    let kept = kept.ok_or(Error::NotFound)?;
    if is_overtaken(tx, code, seen).await? {
        return Ok(Settled::Overtaken);
    }
    if is_somebody_apart(tx, &code.initiative).await? {
        return Ok(Settled::Refused(CodeProblem::Apart));
    }
    if is_on_words(tx, code).await? {
        return Ok(Settled::Refused(CodeProblem::InUse));
    }
    let is_parent = |known: &Code| known.parent.as_ref() == Some(&code.id);
    if codes.iter().any(is_parent) {
        return Ok(Settled::Refused(CodeProblem::HasParts));
    }
    let version = versions::next_version(tx, &code.initiative).await?;
    note_gone(tx, version, kept, None).await?;
    remove(tx, &kept.initiative, &kept.id).await?;
    note(tx, version, Change::Deleted, Some(by), kept).await?;
    Ok(Settled::Done)
}

/// Takes the row of a code away. Nothing may hang on it any more.
pub(super) async fn remove(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<()> {
    sqlx::query("delete from code where id = $1 and initiative_id = $2")
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    Ok(())
}

/// Whether a code may be as it is beside the others.
pub(super) async fn check(
    tx: &mut AnyConnection,
    code: &Code,
) -> Result<std::result::Result<(), CodeProblem>> {
    if let Err(problem) = code.check() {
        return Ok(Err(problem));
    }
    let codes = list(&mut *tx, &code.initiative).await?;
    if let Some(parent) = &code.parent {
        if !codes.iter().any(|known| known.id == *parent) {
            return Err(Error::NotFound);
        }
        if makes_cycle(&codes, &code.id, parent) {
            return Ok(Err(CodeProblem::Cycle));
        }
    }
    let taken = codes
        .iter()
        .any(|known| known.name == code.name && known.id != code.id);
    Ok(if taken {
        Err(CodeProblem::Taken)
    } else {
        Ok(())
    })
}
