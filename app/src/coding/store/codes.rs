//! Every SQL statement about codes.

use super::changes;
use crate::{
    coding::code::{COLOURS, Code, CodeProblem, makes_cycle},
    db::Db,
    error::{Error, Result},
    ids::{CodeId, InitiativeId, Millis},
};
use sqlx::{Any, AnyConnection, Executor, Row, any::AnyRow};

fn read(row: &AnyRow) -> Result<Code> {
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
    })
}

/// The codes of an initiative in the order they were made.
pub async fn list_codes(db: &Db, initiative: &InitiativeId) -> Result<Vec<Code>> {
    list(db.read(), initiative).await
}

async fn list<'c>(
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

/// A code by its exact name.
pub async fn find_code_by_name(
    db: &Db,
    initiative: &InitiativeId,
    name: &str,
) -> Result<Option<Code>> {
    let row = sqlx::query("select * from code where initiative_id = $1 and name = $2")
        .bind(initiative.as_str())
        .bind(name)
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read).transpose()
}

/// Creates a code, or says why it cannot be: its own rules, a name that is taken, a parent that would be a part of
/// it. A parent of another initiative is NotFound.
pub async fn create_code(
    tx: &mut AnyConnection,
    code: &Code,
) -> Result<std::result::Result<(), CodeProblem>> {
    if let Err(problem) = check(tx, code).await? {
        return Ok(Err(problem));
    }
    let created = sqlx::query(
        "insert into code (id, initiative_id, parent_id, name, definition, when_to_use, when_not, example, colour,
         created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (initiative_id, name) do nothing",
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
    .bind(Millis::now().0)
    .execute(&mut *tx)
    .await?;
    if created.rows_affected() == 0 {
        return Ok(Err(CodeProblem::Taken));
    }
    changes::note_codes(tx, &code.initiative).await?;
    Ok(Ok(()))
}

/// Changes everything a code says, or says why it cannot be, as [`create_code`] does.
pub async fn set_code(
    tx: &mut AnyConnection,
    code: &Code,
) -> Result<std::result::Result<(), CodeProblem>> {
    if let Err(problem) = check(tx, code).await? {
        return Ok(Err(problem));
    }
    let changed = sqlx::query(
        "update code set parent_id = $1, name = $2, definition = $3, when_to_use = $4, when_not = $5, example = $6,
         colour = $7 where id = $8 and initiative_id = $9",
    )
    .bind(code.parent.as_ref().map_or("", CodeId::as_str))
    .bind(&code.name)
    .bind(&code.definition)
    .bind(&code.when_to_use)
    .bind(&code.when_not)
    .bind(&code.example)
    .bind(i64::from(code.colour))
    .bind(code.id.as_str())
    .bind(code.initiative.as_str())
    .execute(&mut *tx)
    .await;
    match changed {
        Ok(changed) if changed.rows_affected() == 1 => {
            changes::note_codes(tx, &code.initiative).await?;
            Ok(Ok(()))
        }
        Ok(_) => Err(Error::NotFound),
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Ok(Err(CodeProblem::Taken))
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a code out of the codebook, or says what still needs it.
pub async fn delete_code(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<std::result::Result<(), CodeProblem>> {
    for (sql, problem) in [
        (
            "select count(*) from coding where code_id = $1 and initiative_id = $2",
            CodeProblem::InUse,
        ),
        (
            "select count(*) from code where parent_id = $1 and initiative_id = $2",
            CodeProblem::HasParts,
        ),
    ] {
        let count: i64 = sqlx::query_scalar(sql)
            .bind(code.as_str())
            .bind(initiative.as_str())
            .fetch_one(&mut *tx)
            .await?;
        if count > 0 {
            return Ok(Err(problem));
        }
    }
    let deleted = sqlx::query("delete from code where id = $1 and initiative_id = $2")
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    if deleted.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    changes::note_codes(tx, initiative).await?;
    Ok(Ok(()))
}

async fn check(
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
