//! Two codes becoming one.

use super::{
    changes, codes,
    replay::{Of, keep_past},
    touched::{is_somebody_apart, move_comparisons, move_quotes},
    versions::{self, Noted, note_gone, note_version},
};
use crate::{
    coding::{
        Code,
        code::LONGEST_TEXT,
        codebook_file::guid_of,
        lineage::{Change, Counts, Hindrance},
    },
    error::Result,
    ids::{AccountId, CodeId, CodingId, InitiativeId},
    memo,
};
use sqlx::{AnyConnection, Row};

/// What becomes of the texts of the code that goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// They stand in the history alone.
    Left,
    /// They stand behind those of the code that stays.
    Added,
}

/// A merge as somebody asked for it.
#[derive(Clone, Debug)]
pub struct Merge<'a> {
    pub from: &'a CodeId,
    /// The code that stays.
    pub into: &'a CodeId,
    pub texts: Texts,
    /// The version of the codebook that it was asked for from.
    pub seen: i64,
    pub by: &'a AccountId,
}

/// Merges a code into another: its codings, parts, memos and places in themes become the other's, and it leaves the
/// codebook. Gives the number of the new version and what it touched, or why nothing was done.
pub async fn merge_codes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    merge: &Merge<'_>,
) -> Result<std::result::Result<(i64, Counts), Hindrance>> {
    versions::lock_codebook(tx, initiative).await?;
    let (from, into) = match find_both(tx, initiative, merge).await? {
        Ok(both) => both,
        Err(hindrance) => return Ok(Err(hindrance)),
    };
    let stays = match merge.texts {
        Texts::Left => into.clone(),
        Texts::Added => with_texts_of(&into, &from),
    };
    if stays.check().is_err() {
        return Ok(Err(Hindrance::Long));
    }
    let number = versions::next_version(tx, initiative).await?;
    let mut counts = Counts::default();
    move_codings(tx, initiative, &from, &into, number, &mut counts).await?;
    counts.themes = move_themes(tx, &from, &into).await?;
    counts.parts = move_parts(tx, &from, &stays, number).await?;
    counts.memos = memo::store::move_to_code(tx, initiative, &from.id, &into.id).await?;
    counts.comparisons = move_comparisons(tx, &from.id, &into.id).await?;
    move_hints(tx, &from, &into).await?;
    move_guids(tx, &from, &into).await?;
    note_gone(tx, number, &from, Some(&into.id)).await?;
    codes::remove(tx, initiative, &from.id).await?;
    let noted = Noted {
        number,
        change: Change::Merged,
        by: Some(merge.by),
        code: Some(&from.id),
        other: Some(&into.id),
        counts: counts.clone(),
    };
    note_version(tx, initiative, &noted).await?;
    changes::note_recoded(tx, initiative, &[&into.id]).await?;
    Ok(Ok((number, counts)))
}

/// Both codes as they are, where they are still what was looked at.
async fn find_both(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    merge: &Merge<'_>,
) -> Result<std::result::Result<(Code, Code), Hindrance>> {
    if merge.from == merge.into {
        return Ok(Err(Hindrance::Same));
    }
    if is_somebody_apart(tx, initiative).await? {
        return Ok(Err(Hindrance::Apart));
    }
    let all = codes::list(&mut *tx, initiative).await?;
    let mut found = Vec::with_capacity(2);
    for id in [merge.from, merge.into] {
        let Some(code) = all.iter().find(|code| code.id == *id) else {
            let heir = versions::find_heir(tx, initiative, id).await?;
            return Ok(Err(Hindrance::Gone(heir)));
        };
        if versions::find_last_change(tx, initiative, id).await? > merge.seen {
            return Ok(Err(Hindrance::Changed));
        }
        found.push(code.clone());
    }
    let [from, into] = <[Code; 2]>::try_from(found)
        .map_err(|_| crate::error::Error::Broken("Two codes were looked for.".into()))?;
    if !into.codable && codes::is_on_words(tx, &from).await? {
        return Ok(Err(Hindrance::Heading));
    }
    Ok(Ok((from, into)))
}

/// A code with what another says behind what it says itself.
pub fn with_texts_of(code: &Code, other: &Code) -> Code {
    let join = |own: &str, more: &str, between: &str| match (own.is_empty(), more.is_empty()) {
        (_, true) => own.to_string(),
        (true, false) => more.to_string(),
        (false, false) if own == more => own.to_string(),
        (false, false) => format!("{own}{between}{more}"),
    };
    Code {
        definition: join(&code.definition, &other.definition, "\n\n"),
        when_to_use: join(&code.when_to_use, &other.when_to_use, "\n\n"),
        when_not: join(&code.when_not, &other.when_not, "\n\n"),
        example: join(&code.example, &other.example, "\n"),
        ..code.clone()
    }
}

/// Whether both texts together are short enough to be kept.
pub fn fit_together(code: &Code, other: &Code) -> bool {
    let both = with_texts_of(code, other);
    [
        &both.definition,
        &both.when_to_use,
        &both.when_not,
        &both.example,
    ]
    .into_iter()
    .all(|text| text.chars().count() <= LONGEST_TEXT)
}

async fn move_codings(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    from: &Code,
    into: &Code,
    number: i64,
    counts: &mut Counts,
) -> Result<()> {
    keep_past(tx, initiative, Of::Code(&from.id), number).await?;
    let quotes: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from evidence_quote join coding on coding.id = evidence_quote.coding_id
         where coding.code_id = $1 and coding.initiative_id = $2",
    )
    .bind(from.id.as_str())
    .bind(initiative.as_str())
    .fetch_one(&mut *tx)
    .await?;
    counts.quotes = usize::try_from(quotes).unwrap_or(0);
    // The same words by the same person under both codes are one coding of the code that stays.
    let same = sqlx::query(
        "select goes.id as goes, stays.id as stays from coding goes join coding stays
         on stays.passage_id = goes.passage_id and stays.range_start = goes.range_start
         and stays.range_end = goes.range_end and stays.coder_id = goes.coder_id
         where goes.code_id = $1 and stays.code_id = $2 and goes.initiative_id = $3",
    )
    .bind(from.id.as_str())
    .bind(into.id.as_str())
    .bind(initiative.as_str())
    .fetch_all(&mut *tx)
    .await?;
    for row in &same {
        let goes = CodingId(row.try_get("goes")?);
        let stays = CodingId(row.try_get("stays")?);
        counts.to_check += move_quotes(tx, &goes, &stays).await?;
        sqlx::query("delete from coding where id = $1 and initiative_id = $2")
            .bind(goes.as_str())
            .bind(initiative.as_str())
            .execute(&mut *tx)
            .await?;
    }
    counts.same = same.len();
    let moved = sqlx::query(
        "update coding set code_id = $1, since = $2 where code_id = $3 and initiative_id = $4",
    )
    .bind(into.id.as_str())
    .bind(number)
    .bind(from.id.as_str())
    .bind(initiative.as_str())
    .execute(&mut *tx)
    .await?;
    counts.moved = usize::try_from(moved.rows_affected()).unwrap_or(0);
    Ok(())
}

/// Themes that gathered the one gather the other. Gives how many gather other words now than before.
async fn move_themes(tx: &mut AnyConnection, from: &Code, into: &Code) -> Result<usize> {
    let touched: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from (select theme_id from theme_code where code_id in ($1, $2)
         group by theme_id having count(*) = 1) as touched",
    )
    .bind(from.id.as_str())
    .bind(into.id.as_str())
    .fetch_one(&mut *tx)
    .await?;
    sqlx::query(
        "insert into theme_code (theme_id, code_id) select theme_id, $1 from theme_code where code_id = $2
         on conflict (theme_id, code_id) do nothing",
    )
    .bind(into.id.as_str())
    .bind(from.id.as_str())
    .execute(tx)
    .await?;
    Ok(usize::try_from(touched).unwrap_or(0))
}

/// What was part of the code that goes becomes part of the one that stays. Where that one is itself a part of it,
/// however deep, it takes its place first.
async fn move_parts(
    tx: &mut AnyConnection,
    from: &Code,
    stays: &Code,
    number: i64,
) -> Result<usize> {
    let all = codes::list(&mut *tx, &from.initiative).await?;
    let mut stays = stays.clone();
    if crate::coding::code::makes_cycle(&all, &from.id, &stays.id) {
        stays.parent = from.parent.clone();
    }
    let before = all.iter().find(|code| code.id == stays.id);
    if before != Some(&stays) {
        codes::update(tx, &stays, number).await?;
    }
    let mut moved = 0;
    for part in &all {
        if part.parent.as_ref() == Some(&from.id) && part.id != stays.id {
            let part = Code {
                parent: Some(stays.id.clone()),
                ..part.clone()
            };
            codes::update(tx, &part, number).await?;
            moved += 1;
        }
    }
    Ok(moved)
}

/// What came to mind while words were written down means the code that stays.
async fn move_hints(tx: &mut AnyConnection, from: &Code, into: &Code) -> Result<()> {
    sqlx::query(
        "insert into passage_hint (passage_id, code_id) select passage_id, $1 from passage_hint where code_id = $2
         on conflict (passage_id, code_id) do nothing",
    )
    .bind(into.id.as_str())
    .bind(from.id.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Files that know the code that goes mean the one that stays.
async fn move_guids(tx: &mut AnyConnection, from: &Code, into: &Code) -> Result<()> {
    sqlx::query("update code_source set code_id = $1, own = 0 where code_id = $2")
        .bind(into.id.as_str())
        .bind(from.id.as_str())
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "insert into code_source (initiative_id, guid, code_id, own, written_name, given_name, colour)
         values ($1, $2, $3, 0, '', '', '') on conflict (initiative_id, guid) do nothing",
    )
    .bind(from.initiative.as_str())
    .bind(guid_of(from.id.as_str()))
    .bind(into.id.as_str())
    .execute(tx)
    .await?;
    Ok(())
}
