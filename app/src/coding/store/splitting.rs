//! One code becoming two: somebody goes through its codings, and then it is done at once.

use super::{
    changes, codes, codings, in_sight_of,
    replay::{Of, keep_past},
    touched::is_somebody_apart,
    versions::{self, Noted, note_version},
};
use crate::{
    coding::{
        Code, CodeProblem, Coding, Source,
        code::{COLOURS, next_colour},
        lineage::{Change, Choice, Counts, Hindrance},
    },
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, CodingId, InitiativeId, Millis, ThemeId},
    language::Lang,
};
use sqlx::{AnyConnection, Row};
use std::collections::HashSet;

/// A split that somebody is going through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    pub code: CodeId,
    /// Of the new code.
    pub name: String,
    pub definition: String,
    /// Who began it, while there is such an account.
    pub begun_by: Option<String>,
    pub begun_at: Millis,
}

/// A coding to be gone through, on its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub coding: Coding,
    pub source: Source,
    pub language: Lang,
    /// None while nobody has looked at it.
    pub choice: Option<Choice>,
}

/// How far a split has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SplitProgress {
    pub all: usize,
    pub stays: usize,
    pub new: usize,
    pub both: usize,
    /// Quotes chosen as evidence among those that would carry the new code alone.
    pub quotes: usize,
    /// Themes that gather the code.
    pub themes: Vec<ThemeId>,
}

/// Begins a split, or says why the new code cannot be. One that was begun already gets this name and definition.
pub async fn begin_split(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    split: (&CodeId, &str, &str),
    by: &AccountId,
) -> Result<std::result::Result<(), CodeProblem>> {
    let (code, name, definition) = split;
    versions::lock_codebook(tx, initiative).await?;
    let all = codes::list(&mut *tx, initiative).await?;
    let from = all.iter().find(|known| known.id == *code);
    let from = from.ok_or(Error::NotFound)?;
    if let Err(problem) = codes::check(tx, &new_code(&all, from, name, definition)).await? {
        return Ok(Err(problem));
    }
    sqlx::query(
        "insert into code_split (code_id, initiative_id, name, definition, account_id, begun_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (code_id) do update set name = excluded.name, definition = excluded.definition",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .bind(name)
    .bind(definition)
    .bind(by.as_str())
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(Ok(()))
}

/// The code that a split makes: beside the one it comes from, in another colour.
fn new_code(all: &[Code], from: &Code, name: &str, definition: &str) -> Code {
    let colour = match next_colour(all) {
        colour if colour == from.colour => colour % COLOURS + 1,
        colour => colour,
    };
    Code {
        parent: from.parent.clone(),
        definition: definition.to_string(),
        ..Code::new(from.initiative.clone(), name, colour)
    }
}

/// The split of a code that somebody is going through.
pub async fn find_split(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<Option<Split>> {
    let row = sqlx::query(
        "select code_split.*, account.name as account_name from code_split
         left join account on account.id = code_split.account_id
         where code_split.code_id = $1 and code_split.initiative_id = $2",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Split {
        code: code.clone(),
        name: row.try_get("name")?,
        definition: row.try_get("definition")?,
        begun_by: row.try_get("account_name")?,
        begun_at: Millis(row.try_get("begun_at")?),
    }))
}

/// Gives a split up. Nothing but what was chosen so far is lost.
pub async fn delete_split(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<()> {
    sqlx::query("delete from code_split where code_id = $1 and initiative_id = $2")
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// The codings of a code that the reader may see, by passage and range: at most `most` after the first `skip`. The order
/// of passages is by chance.
pub async fn list_judged(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
    reader: &AccountId,
    (skip, most): (i64, i64),
) -> Result<Vec<Judged>> {
    let sql = format!(
        "select coding.*, passage.survey_id, passage.response_id, passage.session_id, passage.question, passage.kind,
         passage.language, code_split_choice.choice
         from coding join passage on passage.id = coding.passage_id
         left join code_split_choice on code_split_choice.coding_id = coding.id
         and code_split_choice.code_id = coding.code_id
         where coding.code_id = $1 and coding.initiative_id = $2 and {}
         order by coding.passage_id, coding.range_start, coding.range_end, coding.id limit $3 offset $4",
        in_sight_of(5)
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(code.as_str())
        .bind(initiative.as_str())
        .bind(most)
        .bind(skip)
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| {
            let choice: Option<String> = row.try_get("choice")?;
            Ok(Judged {
                coding: codings::read(row)?,
                source: super::read_source(row)?,
                language: super::read_language(row)?,
                choice: match choice {
                    Some(choice) => Some(choice.parse().map_err(Error::Broken)?),
                    None => None,
                },
            })
        })
        .collect()
}

/// Notes where codings of a code go. Those that are not of the code, or no longer there, are passed over.
pub async fn set_choices(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
    choices: &[(CodingId, Choice)],
) -> Result<()> {
    for (coding, choice) in choices {
        sqlx::query(
            "insert into code_split_choice (coding_id, code_id, choice)
             select coding.id, coding.code_id, $1 from coding
             join code_split on code_split.code_id = coding.code_id
             where coding.id = $2 and coding.code_id = $3 and coding.initiative_id = $4
             on conflict (coding_id) do update set code_id = excluded.code_id, choice = excluded.choice",
        )
        .bind(choice.as_str())
        .bind(coding.as_str())
        .bind(code.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// How far a split has come, and what it would touch.
pub async fn find_split_progress(
    db: &Db,
    initiative: &InitiativeId,
    code: &CodeId,
    reader: &AccountId,
) -> Result<SplitProgress> {
    let sql = format!(
        "select coalesce(code_split_choice.choice, '') as choice, cast(count(*) as bigint) as codings,
         cast(coalesce(sum((select count(*) from evidence_quote where evidence_quote.coding_id = coding.id)), 0)
              as bigint) as quotes
         from coding left join code_split_choice on code_split_choice.coding_id = coding.id
         and code_split_choice.code_id = coding.code_id
         where coding.code_id = $1 and coding.initiative_id = $2 and {}
         group by coalesce(code_split_choice.choice, '')",
        in_sight_of(3)
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(code.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    let mut progress = SplitProgress {
        themes: list_themes_of(db, initiative, code).await?,
        ..SplitProgress::default()
    };
    for row in rows {
        let count = |name: &str| -> Result<usize> {
            Ok(usize::try_from(row.try_get::<i64, _>(name)?).unwrap_or(0))
        };
        let choice: String = row.try_get("choice")?;
        let codings = count("codings")?;
        progress.all += codings;
        match choice.parse() {
            Ok(Choice::Stays) => progress.stays = codings,
            Ok(Choice::Both) => progress.both = codings,
            Ok(Choice::New) => {
                progress.new = codings;
                progress.quotes = count("quotes")?;
            }
            Err(_) => {}
        }
    }
    Ok(progress)
}

async fn list_themes_of(db: &Db, initiative: &InitiativeId, code: &CodeId) -> Result<Vec<ThemeId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select theme.id from theme join theme_code on theme_code.theme_id = theme.id
         where theme_code.code_id = $1 and theme.initiative_id = $2 order by theme.position, theme.id",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    Ok(ids.into_iter().map(ThemeId).collect())
}

/// A split as somebody asked for it to be done.
#[derive(Clone, Debug)]
pub struct Splitting<'a> {
    pub code: &'a CodeId,
    /// Themes with the code that gather the new one as well.
    pub themes: &'a [ThemeId],
    /// The version of the codebook that it was asked for from.
    pub seen: i64,
    pub by: &'a AccountId,
}

/// Splits a code by what was chosen for its codings; those that nobody looked at stay. Gives the new code, the number of
/// the version and what it touched, or why nothing was done.
pub async fn split_code(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    splitting: &Splitting<'_>,
) -> Result<std::result::Result<(CodeId, i64, Counts), Hindrance>> {
    versions::lock_codebook(tx, initiative).await?;
    if is_somebody_apart(tx, initiative).await? {
        return Ok(Err(Hindrance::Apart));
    }
    let all = codes::list(&mut *tx, initiative).await?;
    let Some(from) = all.iter().find(|code| code.id == *splitting.code) else {
        let heir = versions::find_heir(tx, initiative, splitting.code).await?;
        return Ok(Err(Hindrance::Gone(heir)));
    };
    if versions::find_last_change(tx, initiative, &from.id).await? > splitting.seen {
        return Ok(Err(Hindrance::Changed));
    }
    let row = sqlx::query(
        "select name, definition from code_split where code_id = $1 and initiative_id = $2",
    )
    .bind(from.id.as_str())
    .bind(initiative.as_str())
    .fetch_one(&mut *tx)
    .await?;
    let new = new_code(&all, from, row.try_get("name")?, row.try_get("definition")?);
    if let Err(problem) = codes::check(tx, &new).await? {
        return Ok(Err(Hindrance::Code(problem)));
    }
    let chosen = list_chosen(tx, initiative, &from.id).await?;
    if chosen.is_empty() {
        return Ok(Err(Hindrance::NothingGoes));
    }
    let number = versions::next_version(tx, initiative).await?;
    codes::insert(tx, &new, number).await?;
    let mut counts = Counts::default();
    for (coding, choice) in &chosen {
        if *choice == Choice::New {
            keep_past(tx, initiative, Of::One(coding), number).await?;
            give(tx, coding, &new.id, number).await?;
            counts.moved += 1;
        } else {
            copy(tx, coding, &new.id, number).await?;
            counts.both += 1;
        }
    }
    let stayed: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from coding where code_id = $1 and initiative_id = $2",
    )
    .bind(from.id.as_str())
    .bind(initiative.as_str())
    .fetch_one(&mut *tx)
    .await?;
    counts.stayed = usize::try_from(stayed)
        .unwrap_or(0)
        .saturating_sub(counts.both);
    counts.quotes = count_quotes(tx, initiative, &new.id).await?;
    let distinct: HashSet<&ThemeId> = splitting.themes.iter().collect();
    for theme in distinct {
        let added = sqlx::query(
            "insert into theme_code (theme_id, code_id) select theme_id, $1 from theme_code
             where theme_id = $2 and code_id = $3",
        )
        .bind(new.id.as_str())
        .bind(theme.as_str())
        .bind(from.id.as_str())
        .execute(&mut *tx)
        .await?;
        counts.themes += usize::try_from(added.rows_affected()).unwrap_or(0);
    }
    delete_split(tx, initiative, &from.id).await?;
    let noted = Noted {
        number,
        change: Change::Split,
        by: Some(splitting.by),
        code: Some(&from.id),
        other: Some(&new.id),
        counts: counts.clone(),
    };
    note_version(tx, initiative, &noted).await?;
    changes::note_recoded(tx, initiative, &[&from.id, &new.id]).await?;
    Ok(Ok((new.id, number, counts)))
}

/// The codings that go to the new code, or to both.
async fn list_chosen(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<Vec<(CodingId, Choice)>> {
    let rows = sqlx::query(
        "select coding.id, code_split_choice.choice from coding
         join code_split_choice on code_split_choice.coding_id = coding.id
         and code_split_choice.code_id = coding.code_id
         where coding.code_id = $1 and coding.initiative_id = $2 and code_split_choice.choice <> $3
         order by coding.id",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .bind(Choice::Stays.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            let choice: String = row.try_get("choice")?;
            Ok((
                CodingId(row.try_get("id")?),
                choice.parse().map_err(Error::Broken)?,
            ))
        })
        .collect()
}

async fn give(tx: &mut AnyConnection, coding: &CodingId, code: &CodeId, since: i64) -> Result<()> {
    sqlx::query("update coding set code_id = $1, since = $2 where id = $3")
        .bind(code.as_str())
        .bind(since)
        .bind(coding.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

async fn copy(tx: &mut AnyConnection, coding: &CodingId, code: &CodeId, since: i64) -> Result<()> {
    sqlx::query(
        "insert into coding (id, initiative_id, code_id, passage_id, range_start, range_end, quote, coder_id,
         created_at, since)
         select $1, initiative_id, $2, passage_id, range_start, range_end, quote, coder_id, created_at,
         cast($3 as bigint) from coding where id = $4",
    )
    .bind(CodingId::new().as_str())
    .bind(code.as_str())
    .bind(since)
    .bind(coding.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

async fn count_quotes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    code: &CodeId,
) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from evidence_quote join coding on coding.id = evidence_quote.coding_id
         where coding.code_id = $1 and coding.initiative_id = $2",
    )
    .bind(code.as_str())
    .bind(initiative.as_str())
    .fetch_one(tx)
    .await?;
    Ok(usize::try_from(count).unwrap_or(0))
}
