//! Every SQL statement about themes, their statements and their codes.

use super::{Behind, CodeTag, Theme};
use crate::{
    coding::store::settled,
    db::Db,
    error::{Error, Result},
    ids::{CodeId, InitiativeId, Millis, SessionId, ThemeId},
    initiative::slug_of,
    language::Lang,
    meanwhile::Ticks,
    survey::Text,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};
use std::collections::{HashMap, HashSet};

/// Which codes each theme counts: those it gathers, and everything below them in the codebook. It stands in place of
/// the table: `join {COUNTED_CODES} as theme_code on …`. Each code stands once for a theme, and a codebook that has
/// turned in a circle ends.
pub const COUNTED_CODES: &str = "(with recursive counted (theme_id, code_id) as (
     select theme_id, code_id from theme_code
     union
     select counted.theme_id, code.id from counted join code on code.parent_id = counted.code_id)
     select theme_id, code_id from counted)";

/// The themes of an initiative in their order, each with its statements and codes.
pub async fn list_themes(db: &Db, initiative: &InitiativeId) -> Result<Vec<Theme>> {
    let rows =
        sqlx::query("select id, slug from theme where initiative_id = $1 order by position, id")
            .bind(initiative.as_str())
            .fetch_all(db.read())
            .await?;
    let mut statements = statements(db, initiative).await?;
    let mut gathered = codes(db, initiative, "theme_code").await?;
    let mut counted = codes(db, initiative, COUNTED_CODES).await?;
    rows.iter()
        .map(|row| {
            let id: String = row.try_get("id")?;
            Ok(Theme {
                slug: row.try_get("slug")?,
                statement: statements.remove(&id).unwrap_or_default(),
                codes: gathered.remove(&id).unwrap_or_default(),
                counted: counted.remove(&id).unwrap_or_default(),
                id: ThemeId(id),
            })
        })
        .collect()
}

async fn statements(db: &Db, initiative: &InitiativeId) -> Result<HashMap<String, Text>> {
    let rows = sqlx::query(
        "select theme_statement.theme_id, theme_statement.language, theme_statement.text
         from theme_statement join theme on theme.id = theme_statement.theme_id
         where theme.initiative_id = $1",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    let mut found: HashMap<String, Text> = HashMap::new();
    for row in rows {
        let text = found.entry(row.try_get("theme_id")?).or_default();
        text.0
            .insert(read_lang(row.try_get("language")?)?, row.try_get("text")?);
    }
    Ok(found)
}

/// The codes of each theme, out of `theme_code` or what stands in its place.
async fn codes(
    db: &Db,
    initiative: &InitiativeId,
    from: &str,
) -> Result<HashMap<String, Vec<CodeId>>> {
    let sql = format!(
        "select gathered.theme_id, gathered.code_id
         from {from} as gathered join theme on theme.id = gathered.theme_id
         where theme.initiative_id = $1 order by gathered.code_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    let mut found: HashMap<String, Vec<CodeId>> = HashMap::new();
    for row in rows {
        let codes = found.entry(row.try_get("theme_id")?).or_default();
        codes.push(CodeId(row.try_get("code_id")?));
    }
    Ok(found)
}

fn read_lang(tag: String) -> Result<Lang> {
    tag.parse()
        .map_err(|error| Error::Broken(format!("{error}")))
}

/// A theme of an initiative by its slug; NotFound where the initiative has none such.
pub async fn get_theme(db: &Db, initiative: &InitiativeId, slug: &str) -> Result<Theme> {
    let themes = list_themes(db, initiative).await?;
    themes
        .into_iter()
        .find(|theme| theme.slug == slug)
        .ok_or(Error::NotFound)
}

/// Creates a theme behind the others. Its first statement makes its slug, numbered if need be.
pub async fn create_theme(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    language: &Lang,
    statement: &str,
) -> Result<(ThemeId, String)> {
    let id = ThemeId::new();
    let mut base = slug_of(statement, "theme");
    if base == "new" {
        // The address of the form for a new theme.
        base = "theme".to_string();
    }
    let mut slug = base.clone();
    for number in 2.. {
        let created = sqlx::query(
            "insert into theme (id, initiative_id, slug, position, created_at)
             values ($1, $2, $3,
             (select cast(coalesce(max(position), 0) + 1 as bigint) from theme where initiative_id = $2), $4)
             on conflict (initiative_id, slug) do nothing",
        )
        .bind(id.as_str())
        .bind(initiative.as_str())
        .bind(&slug)
        .bind(Millis::now().0)
        .execute(&mut *tx)
        .await?;
        if created.rows_affected() == 1 {
            break;
        }
        slug = format!("{base}-{number}");
    }
    set_statement(tx, &id, language, statement).await?;
    Ok((id, slug))
}

/// Until this write ends, nobody else changes this theme or its ties. NotFound where it is gone.
pub async fn lock_theme(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<()> {
    let found =
        sqlx::query("update theme set position = position where id = $1 and initiative_id = $2")
            .bind(theme.as_str())
            .bind(initiative.as_str())
            .execute(tx)
            .await?;
    if found.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// A theme's statements, as they stand in a write that holds the theme.
pub async fn list_statements_of(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<Text> {
    let rows = sqlx::query(
        "select language, text from theme_statement where theme_id = $1
         and exists (select 1 from theme where id = $1 and initiative_id = $2)",
    )
    .bind(theme.as_str())
    .bind(initiative.as_str())
    .fetch_all(tx)
    .await?;
    let mut statements = Text::default();
    for row in rows {
        let language = read_lang(row.try_get("language")?)?;
        statements.0.insert(language, row.try_get("text")?);
    }
    Ok(statements)
}

/// Writes a theme's statement in one language, in place of an earlier one.
pub async fn set_statement(
    tx: &mut AnyConnection,
    theme: &ThemeId,
    language: &Lang,
    text: &str,
) -> Result<()> {
    sqlx::query(
        "insert into theme_statement (theme_id, language, text) values ($1, $2, $3)
         on conflict (theme_id, language) do update set text = excluded.text",
    )
    .bind(theme.as_str())
    .bind(language.as_str())
    .bind(text)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes a theme's statement in one language away.
pub async fn delete_statement(
    tx: &mut AnyConnection,
    theme: &ThemeId,
    language: &Lang,
) -> Result<()> {
    sqlx::query("delete from theme_statement where theme_id = $1 and language = $2")
        .bind(theme.as_str())
        .bind(language.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Gathers these codes under a theme, in place of earlier ones. A code of another initiative is NotFound.
pub async fn set_codes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
    codes: &[CodeId],
) -> Result<()> {
    sqlx::query("delete from theme_code where theme_id = $1")
        .bind(theme.as_str())
        .execute(&mut *tx)
        .await?;
    let ticks = Ticks {
        added: codes.to_vec(),
        removed: Vec::new(),
    };
    match change_codes(tx, initiative, theme, &ticks).await? {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

/// Gathers more codes under a theme and lets others go. False where one of them is not in the codebook: then nothing
/// should be committed.
pub async fn change_codes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
    ticks: &Ticks<CodeId>,
) -> Result<bool> {
    for code in &ticks.removed {
        sqlx::query("delete from theme_code where theme_id = $1 and code_id = $2")
            .bind(theme.as_str())
            .bind(code.as_str())
            .execute(&mut *tx)
            .await?;
    }
    for code in &ticks.added {
        let known: Option<String> =
            sqlx::query_scalar("select id from code where id = $1 and initiative_id = $2")
                .bind(code.as_str())
                .bind(initiative.as_str())
                .fetch_optional(&mut *tx)
                .await?;
        if known.is_none() {
            return Ok(false);
        }
        sqlx::query(
            "insert into theme_code (theme_id, code_id)
             select $1, id from code where id = $2 and initiative_id = $3
             on conflict (theme_id, code_id) do nothing",
        )
        .bind(theme.as_str())
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    }
    Ok(true)
}

/// Takes a theme away, with its statements and ties. Codes and what is coded stay.
pub async fn delete_theme(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<()> {
    sqlx::query("delete from theme where id = $1 and initiative_id = $2")
        .bind(theme.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// The codes of an initiative, oldest first.
pub async fn list_codes(db: &Db, initiative: &InitiativeId) -> Result<Vec<CodeTag>> {
    let rows = sqlx::query(
        "select id, parent_id, name, definition, colour from code where initiative_id = $1 order by id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let parent: String = row.try_get("parent_id")?;
            Ok(CodeTag {
                id: CodeId(row.try_get("id")?),
                parent: (!parent.is_empty()).then_some(CodeId(parent)),
                name: row.try_get("name")?,
                definition: row.try_get("definition")?,
                colour: row.try_get("colour")?,
            })
        })
        .collect()
}

/// The themes under whose codes there are words of somebody, but for words that two people code blind just now.
pub async fn list_spoken(db: &Db, initiative: &InitiativeId) -> Result<HashSet<ThemeId>> {
    let sql = format!(
        "select id from theme where initiative_id = $1 and id in
         (select theme_code.theme_id from {COUNTED_CODES} as theme_code
          join coding on coding.code_id = theme_code.code_id where coding.initiative_id = $1 and {})",
        settled("coding.passage_id")
    );
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    Ok(ids.into_iter().map(ThemeId).collect())
}

/// Where there are words behind a theme's figures, but for words that two people code blind just now: for whoever may
/// read them.
pub async fn list_behind(
    db: &Db,
    initiative: &InitiativeId,
    theme: &ThemeId,
) -> Result<Vec<Behind>> {
    let sql = format!(
        "select distinct coding.code_id, passage.language, passage.session_id
         from {COUNTED_CODES} as theme_code join coding on coding.code_id = theme_code.code_id
         join passage on passage.id = coding.passage_id
         where theme_code.theme_id = $1 and coding.initiative_id = $2 and {}
         order by coding.code_id, passage.language, passage.session_id",
        settled("passage.id")
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(theme.as_str())
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            let session: String = row.try_get("session_id")?;
            Ok(Behind {
                code: CodeId(row.try_get("code_id")?),
                language: read_lang(row.try_get("language")?)?,
                session: (!session.is_empty()).then_some(SessionId(session)),
            })
        })
        .collect()
}
