//! Every SQL statement about memos.

use super::{About, Memo, Wording};
use crate::{
    coding::store::blind_for,
    db::Db,
    error::{Error, Result},
    ids::{AccountId, CodeId, InitiativeId, MemoId, Millis, PassageId, ThemeId},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// Memos as they read now, as far as the reader may see them: whoever codes words blind sees what they wrote about them
/// themselves. Those of a passage name it by how it begins. `$1` is the initiative, `$2` the reader.
fn memos() -> String {
    format!(
        "select memo.id, memo.passage_id, memo.code_id, memo.theme_id, memo.version,
         memo_wording.text, memo_wording.at, account.name as account_name,
         coalesce(code.name, theme.slug, substr(passage.text, 1, 80), '') as title, passage.language
         from memo join memo_wording on memo_wording.memo_id = memo.id and memo_wording.version = memo.version
         left join account on account.id = memo_wording.account_id
         left join code on code.id = memo.code_id
         left join theme on theme.id = memo.theme_id
         left join passage on passage.id = memo.passage_id
         where memo.initiative_id = $1 and (memo.passage_id is null or not {}
         or not exists (select 1 from memo_wording anybody
         where anybody.memo_id = memo.id and coalesce(anybody.account_id, '') <> $2))",
        blind_for("memo.passage_id", 2)
    )
}

fn read(row: &AnyRow) -> Result<Memo> {
    let id = |name: &str| -> Result<Option<String>> { Ok(row.try_get(name)?) };
    let about = match (id("passage_id")?, id("code_id")?, id("theme_id")?) {
        (Some(passage), ..) => About::Passage(PassageId(passage)),
        (_, Some(code), _) => About::Code(CodeId(code)),
        (.., Some(theme)) => About::Theme(ThemeId(theme)),
        _ => return Err(Error::Broken("A memo is about nothing.".into())),
    };
    let language: Option<String> = row.try_get("language")?;
    Ok(Memo {
        id: MemoId(row.try_get("id")?),
        about,
        title: row.try_get("title")?,
        title_language: language.and_then(|tag| tag.parse().ok()),
        text: row.try_get("text")?,
        version: row.try_get("version")?,
        by: row.try_get("account_name")?,
        at: Millis(row.try_get("at")?),
    })
}

/// The memos about one thing that this reader may see, oldest first.
pub async fn list_memos_about(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    about: &About,
) -> Result<Vec<Memo>> {
    let (column, id) = column_of(about);
    let memos = memos();
    let sql = format!("{memos} and memo.{column} = $3 order by memo.created_at, memo.id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .bind(id)
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

fn column_of(about: &About) -> (&'static str, &str) {
    match about {
        About::Passage(id) => ("passage_id", id.as_str()),
        About::Code(id) => ("code_id", id.as_str()),
        About::Theme(id) => ("theme_id", id.as_str()),
    }
}

/// All memos of an initiative that this reader may see, or simply all, newest first: at most `most` after the first
/// `skip`.
pub async fn list_memos(
    db: &Db,
    initiative: &InitiativeId,
    reader: Option<&AccountId>,
    skip: i64,
    most: i64,
) -> Result<Vec<Memo>> {
    let memos = memos();
    let sql = format!("{memos} order by memo.created_at desc, memo.id limit $3 offset $4");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.map_or("", AccountId::as_str))
        .bind(most)
        .bind(skip)
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// A memo of an initiative. NotFound where this reader may not see it.
pub async fn get_memo(
    db: &Db,
    initiative: &InitiativeId,
    reader: &AccountId,
    memo: &MemoId,
) -> Result<Memo> {
    let memos = memos();
    let sql = format!("{memos} and memo.id = $3");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .bind(memo.as_str())
        .fetch_one(db.read())
        .await?;
    read(&row)
}

/// Every wording of a memo, newest first.
pub async fn list_wordings(
    db: &Db,
    initiative: &InitiativeId,
    memo: &MemoId,
) -> Result<Vec<Wording>> {
    let rows = sqlx::query(
        "select memo_wording.version, memo_wording.text, memo_wording.at, account.name as account_name
         from memo_wording join memo on memo.id = memo_wording.memo_id
         left join account on account.id = memo_wording.account_id
         where memo.initiative_id = $1 and memo.id = $2 order by memo_wording.version desc",
    )
    .bind(initiative.as_str())
    .bind(memo.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Wording {
                version: row.try_get("version")?,
                text: row.try_get("text")?,
                by: row.try_get("account_name")?,
                at: Millis(row.try_get("at")?),
            })
        })
        .collect()
}

/// Writes a memo. NotFound where the initiative lacks what it is about.
pub async fn create_memo(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    about: &About,
    text: &str,
    by: &AccountId,
) -> Result<MemoId> {
    let (column, thing) = column_of(about);
    let table = column.trim_end_matches("_id");
    let id = MemoId::new();
    let sql = format!(
        "insert into memo (id, initiative_id, {column}, version, created_at)
         select $1, initiative_id, id, 1, cast($2 as bigint) from {table} where id = $3 and initiative_id = $4"
    );
    let made = sqlx::query(AssertSqlSafe(sql))
        .bind(id.as_str())
        .bind(Millis::now().0)
        .bind(thing)
        .bind(initiative.as_str())
        .execute(&mut *tx)
        .await?;
    if made.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    add_wording(tx, &id, 1, text, by).await?;
    Ok(id)
}

async fn add_wording(
    tx: &mut AnyConnection,
    memo: &MemoId,
    version: i64,
    text: &str,
    by: &AccountId,
) -> Result<()> {
    sqlx::query(
        "insert into memo_wording (memo_id, version, text, account_id, at) values ($1, $2, $3, $4, $5)",
    )
    .bind(memo.as_str())
    .bind(version)
    .bind(text)
    .bind(by.as_str())
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Words a memo anew; the earlier wordings are kept. False where somebody did so since the version `seen`: then nothing
/// is changed.
pub async fn set_memo(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    memo: &MemoId,
    seen: i64,
    text: &str,
    by: &AccountId,
) -> Result<bool> {
    let version: Option<i64> = sqlx::query_scalar(
        "update memo set version = version + 1 where id = $1 and initiative_id = $2 and version = $3
         returning version",
    )
    .bind(memo.as_str())
    .bind(initiative.as_str())
    .bind(seen)
    .fetch_optional(&mut *tx)
    .await?;
    let Some(version) = version else {
        return Ok(false);
    };
    add_wording(tx, memo, version, text, by).await?;
    Ok(true)
}

/// Takes a memo away with every wording it had.
pub async fn delete_memo(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    memo: &MemoId,
) -> Result<()> {
    let deleted = sqlx::query("delete from memo where id = $1 and initiative_id = $2")
        .bind(memo.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    if deleted.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// Memos about one code are about another from now on. Gives how many.
pub async fn move_to_code(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    from: &CodeId,
    into: &CodeId,
) -> Result<usize> {
    let moved =
        sqlx::query("update memo set code_id = $1 where code_id = $2 and initiative_id = $3")
            .bind(into.as_str())
            .bind(from.as_str())
            .bind(initiative.as_str())
            .execute(tx)
            .await?;
    Ok(usize::try_from(moved.rows_affected()).unwrap_or(0))
}
