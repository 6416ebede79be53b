//! Every SQL statement about words that two people code.

mod deciding;

pub use deciding::{Undecided, decide, list_decisions, list_given};

use super::{DoubleCoding, Drawn, First, Side};
use crate::{
    coding::{self, filter::Filter},
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{AccountId, DoubleCodingId, InitiativeId, Millis, PassageId},
    language::Lang,
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::{HashMap, HashSet};

/// Passages of one statement.
const PART: usize = 500;

fn read(row: &AnyRow) -> Result<DoubleCoding> {
    let first: String = row.try_get("first_id")?;
    let compared_at: i64 = row.try_get("compared_at")?;
    Ok(DoubleCoding {
        id: DoubleCodingId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        title: row.try_get("title")?,
        drawn_from: row.try_get("drawn_from")?,
        drawn: usize::try_from(row.try_get::<i64, _>("drawn")?).unwrap_or(0),
        first: match first.is_empty() {
            true => First::Whoever,
            false => First::Coder(AccountId(first)),
        },
        second: AccountId(row.try_get("second_id")?),
        started_at: Millis(row.try_get("started_at")?),
        compared_at: (compared_at != 0).then_some(Millis(compared_at)),
    })
}

/// The double codings of an initiative, the newest first.
pub async fn list_double_codings(db: &Db, initiative: &InitiativeId) -> Result<Vec<DoubleCoding>> {
    let rows = sqlx::query("select * from double_coding where initiative_id = $1 order by id desc")
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// A double coding of an initiative.
pub async fn get_double_coding(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
) -> Result<DoubleCoding> {
    let row = sqlx::query("select * from double_coding where id = $1 and initiative_id = $2")
        .bind(double.as_str())
        .bind(initiative.as_str())
        .fetch_one(db.read())
        .await?;
    read(&row)
}

/// The open double coding these words are in, where this person is one of its two: they code them blind.
pub async fn find_task(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
    coder: &AccountId,
) -> Result<Option<(DoubleCoding, Drawn)>> {
    let row = sqlx::query(
        "select double_coding.* from double_coding
         join double_coding_passage drawn on drawn.double_coding_id = double_coding.id
         where drawn.passage_id = $1 and double_coding.initiative_id = $2 and double_coding.compared_at = 0
         and (drawn.first_id = $3 or double_coding.second_id = $3) order by double_coding.id limit 1",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .bind(coder.as_str())
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let double = read(&row)?;
    let drawn = find_drawn(db, initiative, &double.id, passage).await?;
    Ok(drawn.map(|drawn| (double, drawn)))
}

/// What a sample can be drawn from: the words that fit, but for those another open double coding has, and those that
/// serve as quotes, since everybody can see how these were coded. Where the first coder is whoever coded the words
/// before, somebody has, and it was not the second.
pub async fn list_candidates(
    db: &Db,
    initiative: &InitiativeId,
    by: &AccountId,
    filter: &Filter,
    first: &First,
    second: &AccountId,
) -> Result<Vec<(PassageId, Lang)>> {
    let mut fitting = coding::store::list_matching(db, initiative, by, filter).await?;
    let taken = "select drawn.passage_id from double_coding_passage drawn
         join double_coding on double_coding.id = drawn.double_coding_id
         where double_coding.initiative_id = $1 and double_coding.compared_at = 0
         union select coding.passage_id from coding join evidence_quote on evidence_quote.coding_id = coding.id
         where coding.initiative_id = $1";
    let taken = list_ids(db, taken, initiative).await?;
    fitting.retain(|(passage, _)| !taken.contains(passage));
    if *first == First::Whoever {
        let coded = "select distinct passage_id from coding where initiative_id = $1";
        let coded = list_ids(db, coded, initiative).await?;
        let own =
            "select distinct passage_id from coding where initiative_id = $1 and coder_id = $2";
        let own: HashSet<String> = sqlx::query_scalar(own)
            .bind(initiative.as_str())
            .bind(second.as_str())
            .fetch_all(db.read())
            .await?
            .into_iter()
            .collect();
        fitting.retain(|(passage, _)| coded.contains(passage) && !own.contains(passage.as_str()));
    }
    Ok(fitting)
}

async fn list_ids(db: &Db, sql: &str, initiative: &InitiativeId) -> Result<HashSet<PassageId>> {
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql.to_string()))
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    Ok(ids.into_iter().map(PassageId).collect())
}

/// Begins a double coding of these words, and says how many it got: those that were erased meanwhile are left out.
/// `double.drawn` is not looked at. Who is the first because they coded the words before has looked at them.
pub async fn create_double_coding(
    tx: &mut AnyConnection,
    double: &DoubleCoding,
    passages: &[PassageId],
) -> Result<usize> {
    let first = match &double.first {
        First::Coder(coder) => coder.as_str(),
        First::Whoever => "",
    };
    sqlx::query(
        "insert into double_coding
         (id, initiative_id, title, drawn_from, drawn, first_id, second_id, started_at, compared_at)
         values ($1, $2, $3, $4, 0, $5, $6, $7, 0)",
    )
    .bind(double.id.as_str())
    .bind(double.initiative.as_str())
    .bind(&double.title)
    .bind(&double.drawn_from)
    .bind(first)
    .bind(double.second.as_str())
    .bind(double.started_at.0)
    .execute(&mut *tx)
    .await?;
    let mut drawn = 0;
    for part in passages.chunks(PART) {
        let (double_at, initiative_at, first_at) = (part.len() + 1, part.len() + 2, part.len() + 3);
        // Two ways to know the first coder, one place for each: both engines want every value used.
        let earliest = "(select coding.coder_id from coding where coding.passage_id = passage.id
             order by coding.created_at, coding.id limit 1)";
        let sql = format!(
            "insert into double_coding_passage (double_coding_id, passage_id, first_id, first_done, second_done)
             select ${double_at}, passage.id, case when ${first_at} = '' then {earliest} else ${first_at} end,
             case when ${first_at} = '' then 1 else 0 end, 0
             from passage where passage.initiative_id = ${initiative_at}
             and (${first_at} <> '' or exists (select 1 from coding where coding.passage_id = passage.id))
             and passage.id in {}",
            placeholders(1, part.len())
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for passage in part {
            insert = insert.bind(passage.as_str());
        }
        let inserted = insert
            .bind(double.id.as_str())
            .bind(double.initiative.as_str())
            .bind(first)
            .execute(&mut *tx)
            .await?;
        drawn += inserted.rows_affected();
    }
    sqlx::query("update double_coding set drawn = $1 where id = $2")
        .bind(i64::try_from(drawn).unwrap_or(i64::MAX))
        .bind(double.id.as_str())
        .execute(tx)
        .await?;
    Ok(usize::try_from(drawn).unwrap_or(usize::MAX))
}

fn read_drawn(row: &AnyRow) -> Result<Drawn> {
    let language: String = row.try_get("language")?;
    Ok(Drawn {
        passage: PassageId(row.try_get("passage_id")?),
        language: language
            .parse()
            .map_err(|error| Error::Broken(format!("{error}")))?,
        first: AccountId(row.try_get("first_id")?),
        first_done: row.try_get::<i64, _>("first_done")? == 1,
        second_done: row.try_get::<i64, _>("second_done")? == 1,
    })
}

const DRAWN: &str = "select drawn.*, passage.language from double_coding_passage drawn
     join double_coding on double_coding.id = drawn.double_coding_id
     join passage on passage.id = drawn.passage_id
     where drawn.double_coding_id = $1 and double_coding.initiative_id = $2";

/// The words of a double coding that are still there, by their random ids.
pub async fn list_drawn(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
) -> Result<Vec<Drawn>> {
    let rows = sqlx::query(AssertSqlSafe(format!("{DRAWN} order by drawn.passage_id")))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read_drawn).collect()
}

/// One of the words of a double coding.
pub async fn find_drawn(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    passage: &PassageId,
) -> Result<Option<Drawn>> {
    let row = sqlx::query(AssertSqlSafe(format!("{DRAWN} and drawn.passage_id = $3")))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .bind(passage.as_str())
        .fetch_optional(db.read())
        .await?;
    row.as_ref().map(read_drawn).transpose()
}

/// The words of a double coding that this person codes blind just now: of one that has been compared, those that another
/// one has drawn again.
pub async fn list_blind(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    reader: &AccountId,
) -> Result<HashSet<PassageId>> {
    let sql = format!(
        "select drawn.passage_id from double_coding_passage drawn
         join double_coding on double_coding.id = drawn.double_coding_id
         where drawn.double_coding_id = $1 and double_coding.initiative_id = $2 and {}",
        coding::store::blind_for("drawn.passage_id", 3)
    );
    let ids: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    Ok(ids.into_iter().map(PassageId).collect())
}

/// How the words of a double coding begin: at most 160 code points each. Words that the reader codes blind are left out.
pub async fn list_beginnings(
    db: &Db,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    reader: &AccountId,
) -> Result<HashMap<PassageId, String>> {
    let sql = format!(
        "select passage.id, substr(passage.text, 1, 160) as beginning from passage
         join double_coding_passage drawn on drawn.passage_id = passage.id
         where drawn.double_coding_id = $1 and passage.initiative_id = $2 and not {}",
        coding::store::blind_for("passage.id", 3)
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(double.as_str())
        .bind(initiative.as_str())
        .bind(reader.as_str())
        .fetch_all(db.read())
        .await?;
    rows.iter()
        .map(|row| Ok((PassageId(row.try_get("id")?), row.try_get("beginning")?)))
        .collect()
}

/// Notes whether this one of the two has looked at the words. Changes nothing once they have been compared.
pub async fn set_done(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
    passage: &PassageId,
    side: Side,
    done: bool,
) -> Result<()> {
    let column = match side {
        Side::First => "first_done",
        Side::Second => "second_done",
    };
    let sql = format!(
        "update double_coding_passage set {column} = $1 where double_coding_id = $2 and passage_id = $3
         and exists (select 1 from double_coding where double_coding.id = $2 and double_coding.initiative_id = $4
                     and double_coding.compared_at = 0)"
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(i64::from(done))
        .bind(double.as_str())
        .bind(passage.as_str())
        .bind(initiative.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Ends the blindness and keeps what the two have given on the words both have looked at. False where that was done
/// before.
pub async fn set_compared(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    double: &DoubleCodingId,
) -> Result<bool> {
    let ended = sqlx::query(
        "update double_coding set compared_at = $1 where id = $2 and initiative_id = $3 and compared_at = 0",
    )
    .bind(Millis::now().0)
    .bind(double.as_str())
    .bind(initiative.as_str())
    .execute(&mut *tx)
    .await?;
    if ended.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "insert into double_coding_given
         (double_coding_id, passage_id, coding_id, code_id, coder_id, range_start, range_end)
         select drawn.double_coding_id, drawn.passage_id, coding.id, coding.code_id, coding.coder_id,
         coding.range_start, coding.range_end
         from double_coding_passage drawn
         join double_coding on double_coding.id = drawn.double_coding_id
         join coding on coding.passage_id = drawn.passage_id
         and coding.coder_id in (drawn.first_id, double_coding.second_id)
         where drawn.double_coding_id = $1 and drawn.first_done = 1 and drawn.second_done = 1",
    )
    .bind(double.as_str())
    .execute(tx)
    .await?;
    Ok(true)
}
