//! Every SQL statement about what holders of receipts see and want.

use super::{Contest, OwnWords, Wish};
use crate::{
    coding,
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{InitiativeId, PassageId, ResponseId, SurveyId, ThemeId},
    language::Lang,
    theme::{Theme, store::COUNTED_CODES},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::{BTreeSet, HashSet};

/// True of a `passage` that nobody who said it disputes or has withdrawn. Quotes ask it at every reading, so that they
/// are gone from every page the moment somebody wants it.
pub const UNDISPUTED: &str = "not exists (select 1 from wish where wish.state <> 'settled'
    and ((wish.kind = 'contest' and wish.passage_id = passage.id)
    or (wish.kind = 'withdraw' and wish.response_id = passage.response_id)))";

/// What an answer leaves traces in beside [`coding::store::ERASED_TABLES`].
pub const ERASED_TABLES: [&str; 4] = ["response", "held_answer", "release_answer", "wish"];

/// Ids of one statement.
const PART: usize = 500;

/// Whether the holder has withdrawn the answer or closed the receipt: from then on it finds nothing.
pub async fn is_over(db: &Db, response: &ResponseId) -> Result<bool> {
    let found: Option<String> = sqlx::query_scalar(
        "select kind from wish where response_id = $1 and kind in ('withdraw', 'close') limit 1",
    )
    .bind(response.as_str())
    .fetch_optional(db.read())
    .await?;
    Ok(found.is_some())
}

/// The open answers of a response with what became of them, by random ids, but for where they are quoted. `themes` are
/// those of its initiative.
pub async fn list_own_words(
    db: &Db,
    response: &ResponseId,
    themes: &[Theme],
) -> Result<Vec<OwnWords>> {
    let rows = fetch(
        db,
        response,
        "select passage.id as passage_id, passage.question, passage.language as read_in,
         coalesce(held_answer.language, passage.language) as language, coalesce(held_answer.text, passage.text) as text
         from passage left join held_answer on held_answer.response_id = passage.response_id
         and held_answer.passage_id = passage.id
         where passage.response_id = $1 order by passage.id",
    );
    let mut own = rows
        .await?
        .iter()
        .map(read_words)
        .collect::<Result<Vec<_>>>()?;
    let held = fetch(
        db,
        response,
        "select passage_id, question, language as read_in, language, text from held_answer
         where response_id = $1 and passage_id = '' order by id",
    );
    for row in held.await? {
        own.push(read_words(&row)?);
    }
    let coded = fetch(
        db,
        response,
        "select distinct coding.passage_id, coding.quote, coding.range_start, code.name
         from passage join coding on coding.passage_id = passage.id join code on code.id = coding.code_id
         where passage.response_id = $1 order by coding.passage_id, coding.range_start, code.name",
    );
    for row in coded.await? {
        let coding = (row.try_get("name")?, row.try_get("quote")?);
        if let Some(words) = find_words(&mut own, &row)? {
            words.codings.push(coding);
        }
    }
    let themed = format!(
        "select distinct coding.passage_id, theme_code.theme_id
         from passage join coding on coding.passage_id = passage.id
         join {COUNTED_CODES} as theme_code on theme_code.code_id = coding.code_id where passage.response_id = $1"
    );
    for row in fetch(db, response, &themed).await? {
        let id = ThemeId(row.try_get("theme_id")?);
        let theme = themes.iter().find(|theme| theme.id == id);
        if let (Some(words), Some(theme)) = (find_words(&mut own, &row)?, theme) {
            words.themes.push(theme.clone());
        }
    }
    let contests = fetch(
        db,
        response,
        "select passage_id, state from wish where response_id = $1 and kind = 'contest'",
    );
    for row in contests.await? {
        let state: String = row.try_get("state")?;
        if let Some(words) = find_words(&mut own, &row)? {
            words.contest = Some(match state.as_str() {
                "settled" => Contest::Settled,
                _ => Contest::Unsettled,
            });
        }
    }
    Ok(own)
}

async fn fetch(db: &Db, response: &ResponseId, sql: &str) -> Result<Vec<AnyRow>> {
    let query = sqlx::query(AssertSqlSafe(sql.to_string())).bind(response.as_str());
    Ok(query.fetch_all(db.read()).await?)
}

fn read_words(row: &AnyRow) -> Result<OwnWords> {
    let passage: String = row.try_get("passage_id")?;
    let language = |column: &str| -> Result<Lang> {
        let tag: String = row.try_get(column)?;
        tag.parse()
            .map_err(|error| Error::Broken(format!("{error}")))
    };
    Ok(OwnWords {
        passage: (!passage.is_empty()).then_some(PassageId(passage)),
        question: row.try_get("question")?,
        language: language("language")?,
        text: row.try_get("text")?,
        read_in: language("read_in")?,
        codings: Vec::new(),
        themes: Vec::new(),
        quotes: Vec::new(),
        contest: None,
    })
}

fn find_words<'a>(own: &'a mut [OwnWords], row: &AnyRow) -> Result<Option<&'a mut OwnWords>> {
    let passage = PassageId(row.try_get("passage_id")?);
    let is_it = |words: &&mut OwnWords| words.passage.as_ref() == Some(&passage);
    Ok(own.iter_mut().find(is_it))
}

/// Notes what a holder wants. The same again changes nothing, but that new words about a contest replace the old, and
/// a contest that was settled begins anew.
pub async fn create_wish(tx: &mut AnyConnection, response: &ResponseId, wish: &Wish) -> Result<()> {
    let (kind, passage, words) = match wish {
        Wish::Contest { passage, words } => ("contest", passage.as_str(), words.as_str()),
        Wish::Withdraw => ("withdraw", "", ""),
        Wish::Close => ("close", "", ""),
    };
    sqlx::query(
        "insert into wish (response_id, kind, passage_id, words, state) values ($1, $2, $3, $4, 'waiting')
         on conflict (response_id, kind, passage_id) do update set words = excluded.words, state = 'waiting'",
    )
    .bind(response.as_str())
    .bind(kind)
    .bind(passage)
    .bind(words)
    .execute(tx)
    .await?;
    Ok(())
}

/// Answers whose holders wait to have them withdrawn.
pub async fn list_to_withdraw(tx: &mut AnyConnection) -> Result<Vec<ResponseId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select response_id from wish where kind = 'withdraw' and state = 'waiting' order by response_id",
    )
    .fetch_all(tx)
    .await?;
    Ok(ids.into_iter().map(ResponseId).collect())
}

/// The surveys that these answers are of, each once.
pub async fn list_surveys_of(
    tx: &mut AnyConnection,
    responses: &[ResponseId],
) -> Result<BTreeSet<SurveyId>> {
    let mut surveys = BTreeSet::new();
    for part in responses.chunks(PART) {
        let these = placeholders(1, part.len());
        let sql = format!("select distinct survey_id from response where id in {these}");
        let mut select = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql));
        for id in part {
            select = select.bind(id.as_str());
        }
        surveys.extend(select.fetch_all(&mut *tx).await?.into_iter().map(SurveyId));
    }
    Ok(surveys)
}

/// Removes answers with their words, and whatever was made of those: translations, codings and quotes go with them.
pub async fn delete_responses(tx: &mut AnyConnection, responses: &[ResponseId]) -> Result<()> {
    let mut initiatives = BTreeSet::new();
    for part in responses.chunks(PART) {
        let these = placeholders(1, part.len());
        let sql =
            format!("select distinct initiative_id from passage where response_id in {these}");
        let mut known = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql));
        for id in part {
            known = known.bind(id.as_str());
        }
        initiatives.extend(known.fetch_all(&mut *tx).await?);
        for sql in [
            format!("delete from held_answer where response_id in {these}"),
            format!("delete from passage where response_id in {these}"),
            format!("delete from response where id in {these}"),
            format!("delete from wish where kind = 'contest' and response_id in {these}"),
            format!("update wish set state = 'erased' where response_id in {these}"),
        ] {
            let mut change = sqlx::query(AssertSqlSafe(sql));
            for id in part {
                change = change.bind(id.as_str());
            }
            change.execute(&mut *tx).await?;
        }
    }
    for initiative in initiatives {
        coding::store::changes::note_erasure(&mut *tx, &InitiativeId(initiative)).await?;
    }
    Ok(())
}

/// Erases the hashes of receipts whose holders wait for that.
pub async fn close_receipts(tx: &mut AnyConnection) -> Result<()> {
    for sql in [
        "update response set receipt_hash = '' where id in
         (select response_id from wish where kind = 'close' and state = 'waiting')",
        "update wish set state = 'erased' where kind = 'close' and state = 'waiting'",
    ] {
        sqlx::query(sql).execute(&mut *tx).await?;
    }
    Ok(())
}

/// Lets coders see the contests that wait, and says how many. The rows are written anew in the order of their random
/// ids, so that their place says nothing about when each came.
pub async fn open_contests(tx: &mut AnyConnection) -> Result<usize> {
    let rows = sqlx::query(
        "select response_id, passage_id, words from wish where kind = 'contest' and state = 'waiting'
         order by response_id, passage_id",
    )
    .fetch_all(&mut *tx)
    .await?;
    sqlx::query("delete from wish where kind = 'contest' and state = 'waiting'")
        .execute(&mut *tx)
        .await?;
    for row in &rows {
        sqlx::query(
            "insert into wish (response_id, kind, passage_id, words, state) values ($1, 'contest', $2, $3, 'open')",
        )
        .bind(row.try_get::<String, _>("response_id")?)
        .bind(row.try_get::<String, _>("passage_id")?)
        .bind(row.try_get::<String, _>("words")?)
        .execute(&mut *tx)
        .await?;
    }
    Ok(rows.len())
}

/// Whether rows were erased whose bytes have not been seen to yet.
pub async fn has_erased(db: &Db) -> Result<bool> {
    let found: Option<String> =
        sqlx::query_scalar("select kind from wish where state = 'erased' limit 1")
            .fetch_optional(db.read())
            .await?;
    Ok(found.is_some())
}

/// Forgets the wishes that have been fulfilled to the last byte.
pub async fn delete_erased(tx: &mut AnyConnection) -> Result<()> {
    sqlx::query("delete from wish where state = 'erased'")
        .execute(tx)
        .await?;
    Ok(())
}

/// Which of all answers have a mark among these; `mark` makes it. For a backup that was put back.
pub async fn list_marked(
    tx: &mut AnyConnection,
    marks: &HashSet<String>,
    mark: impl Fn(&ResponseId) -> String,
) -> Result<Vec<ResponseId>> {
    let ids: Vec<String> = sqlx::query_scalar("select id from response order by id")
        .fetch_all(tx)
        .await?;
    let ids = ids.into_iter().map(ResponseId);
    Ok(ids.filter(|id| marks.contains(&mark(id))).collect())
}

/// What the holder says against how a passage is read, once coders may see it; it may be empty. None where nobody
/// contests it.
pub async fn find_contest(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Option<String>> {
    let words = sqlx::query_scalar(
        "select wish.words from wish join passage on passage.id = wish.passage_id
         where wish.kind = 'contest' and wish.state = 'open' and passage.id = $1 and passage.initiative_id = $2",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str());
    Ok(words.fetch_optional(db.read()).await?)
}

/// Notes that a coder has looked at contested words again. NotFound where nobody contests them.
pub async fn settle_contest(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<()> {
    let settled = sqlx::query(
        "update wish set state = 'settled', words = '' where kind = 'contest' and state = 'open' and passage_id = $1
         and exists (select 1 from passage where passage.id = wish.passage_id and passage.initiative_id = $2)",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .execute(tx)
    .await?;
    if settled.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// Whether a daily step was done on this day (`YYYY-MM-DD`) or later.
pub async fn is_step_done(db: &Db, name: &str, day: &str) -> Result<bool> {
    let done_on: Option<String> =
        sqlx::query_scalar("select done_on from daily_step where name = $1")
            .bind(name)
            .fetch_optional(db.read())
            .await?;
    Ok(done_on.is_some_and(|done_on| done_on.as_str() >= day))
}

/// Notes the day of a daily step.
pub async fn set_step_done(tx: &mut AnyConnection, name: &str, day: &str) -> Result<()> {
    sqlx::query(
        "insert into daily_step (name, done_on) values ($1, $2)
         on conflict (name) do update set done_on = excluded.done_on",
    )
    .bind(name)
    .bind(day)
    .execute(tx)
    .await?;
    Ok(())
}
