//! Every SQL statement about codings.

use super::{
    changes, in_sight_of,
    replay::{Of, keep_past},
    versions::{find_heir, lock_codebook},
};
use crate::{
    coding::{
        Coding,
        text::{Range, cut},
    },
    db::Db,
    error::{Bad, Error, Result},
    ids::{AccountId, CodeId, CodingId, InitiativeId, Millis, PassageId, ThemeId},
    theme::store::COUNTED_CODES,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// A code that somebody puts on words. The range is taken as it is: whoever hands over a person's selection snaps it
/// first.
#[derive(Clone, Debug)]
pub struct NewCoding {
    pub code: CodeId,
    pub passage: PassageId,
    pub range: Range,
    pub coder: AccountId,
}

/// Why a code stays on words: they are shown as a quote under this theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    pub theme: ThemeId,
}

/// The range of a row with `range_start` and `range_end`.
pub(super) fn read_range(row: &AnyRow) -> Result<Range> {
    let point = |name: &str| -> Result<usize> {
        let point: i64 = row.try_get(name)?;
        usize::try_from(point).map_err(|_| Error::Broken(format!("A coding has {name} {point}.")))
    };
    Ok(Range {
        start: point("range_start")?,
        end: point("range_end")?,
    })
}

pub(super) fn read(row: &AnyRow) -> Result<Coding> {
    Ok(Coding {
        id: CodingId(row.try_get("id")?),
        code: CodeId(row.try_get("code_id")?),
        passage: PassageId(row.try_get("passage_id")?),
        range: read_range(row)?,
        quote: row.try_get("quote")?,
        coder: AccountId(row.try_get("coder_id")?),
    })
}

/// Puts a code on words and keeps the words beside it. The same person doing it again changes nothing and gives what
/// is there. A code that was merged meanwhile means the one it was merged into. NotFound where the initiative lacks the
/// passage or the code; a range that is empty or reaches past the text is a bad request.
pub async fn create_coding(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    new: &NewCoding,
) -> Result<Coding> {
    let (coding, _) = create_coding_or_find(tx, initiative, new).await?;
    Ok(coding)
}

/// As [`create_coding`], and whether it was not there before.
pub async fn create_coding_or_find(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    new: &NewCoding,
) -> Result<(Coding, bool)> {
    let version = lock_codebook(tx, initiative).await?;
    let text: String =
        sqlx::query_scalar("select text from passage where id = $1 and initiative_id = $2")
            .bind(new.passage.as_str())
            .bind(initiative.as_str())
            .fetch_one(&mut *tx)
            .await?;
    let quote = cut(&text, new.range)
        .filter(|quote| !quote.is_empty())
        .ok_or(Error::BadRequest(Bad::Form))?;
    let code = find_heir(tx, initiative, &new.code).await?;
    let code = code.ok_or(Error::NotFound)?;
    let created = sqlx::query(
        "insert into coding (id, initiative_id, code_id, passage_id, range_start, range_end, quote, coder_id, created_at,
         since) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (code_id, passage_id, range_start, range_end, coder_id) do nothing",
    )
    .bind(CodingId::new().as_str())
    .bind(initiative.as_str())
    .bind(code.as_str())
    .bind(new.passage.as_str())
    .bind(new.range.start as i64)
    .bind(new.range.end as i64)
    .bind(quote)
    .bind(new.coder.as_str())
    .bind(Millis::now().0)
    .bind(version)
    .execute(&mut *tx)
    .await?;
    let is_new = created.rows_affected() == 1;
    if is_new {
        changes::note_passage(&mut *tx, initiative, &new.passage).await?;
    }
    let row = sqlx::query(
        "select * from coding where code_id = $1 and passage_id = $2 and range_start = $3 and range_end = $4
         and coder_id = $5",
    )
    .bind(code.as_str())
    .bind(new.passage.as_str())
    .bind(new.range.start as i64)
    .bind(new.range.end as i64)
    .bind(new.coder.as_str())
    .fetch_one(tx)
    .await?;
    Ok((read(&row)?, is_new))
}

/// Takes a code off words of a passage. NotFound where it is not there, or this person may not see it. While two people
/// code the words apart from each other, what they have given is theirs alone to take off. Where the words are shown as
/// a quote nothing is done: it would be gone without a word.
pub async fn delete_coding(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
    coding: &CodingId,
    by: &AccountId,
) -> Result<Result<(), Quoted>> {
    let version = lock_codebook(tx, initiative).await?;
    // Whether it may go comes first: what was noted as past and stays would be counted twice.
    let _: String = sqlx::query_scalar(
        "select id from coding where id = $1 and passage_id = $2 and initiative_id = $3
         and (coder_id = $4 or not exists (select 1 from double_coding_passage apart
              join double_coding on double_coding.id = apart.double_coding_id
              where apart.passage_id = coding.passage_id and double_coding.compared_at = 0
              and (coding.coder_id in (apart.first_id, double_coding.second_id)
                   or $4 in (apart.first_id, double_coding.second_id))))",
    )
    .bind(coding.as_str())
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .bind(by.as_str())
    .fetch_one(&mut *tx)
    .await?;
    if let Some(quoted) = find_quoted(tx, coding).await? {
        return Ok(Err(quoted));
    }
    keep_past(tx, initiative, Of::One(coding), version).await?;
    sqlx::query("delete from coding where id = $1 and initiative_id = $2")
        .bind(coding.as_str())
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    changes::note_passage(tx, initiative, passage).await?;
    Ok(Ok(()))
}

/// The first theme that shows the words of a coding as a quote. A theme that no longer counts the code shows them no
/// more.
async fn find_quoted(tx: &mut AnyConnection, coding: &CodingId) -> Result<Option<Quoted>> {
    let sql = format!(
        "select theme.id from evidence_quote
         join coding on coding.id = evidence_quote.coding_id
         join evidence on evidence.id = evidence_quote.evidence_id
         join theme on theme.id = evidence.theme_id
         where evidence_quote.coding_id = $1 and (evidence.theme_id, coding.code_id) in {COUNTED_CODES}
         order by theme.position, theme.id limit 1"
    );
    let theme: Option<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(coding.as_str())
        .fetch_optional(tx)
        .await?;
    Ok(theme.map(|theme| Quoted {
        theme: ThemeId(theme),
    }))
}

/// A coding of a passage that this person may see.
pub async fn get_coding(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
    coding: &CodingId,
    reader: &AccountId,
) -> Result<Coding> {
    let sql = format!(
        "select * from coding where id = $1 and passage_id = $2 and initiative_id = $3 and {}",
        in_sight_of(4)
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(coding.as_str())
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_one(db.read())
        .await?;
    read(&row)
}

/// Every coding of a passage in the order of its text, whoever reads. Pages show [`list_codings_for`].
pub async fn list_codings(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Vec<Coding>> {
    let rows = sqlx::query(
        "select * from coding where passage_id = $1 and initiative_id = $2
         order by range_start, range_end desc, id",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read).collect()
}

/// The codings of a passage that this person may see, in the order of its text: while they code it blind, their own.
pub async fn list_codings_for(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
    reader: &AccountId,
) -> Result<Vec<Coding>> {
    let sql = format!(
        "select * from coding where passage_id = $1 and initiative_id = $2 and {}
         order by range_start, range_end desc, id",
        in_sight_of(3)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}
