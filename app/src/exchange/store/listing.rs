//! What is here of projects that came in, and what goes out of an initiative.

use super::{KeptCoding, KeptMemo, KeptNote, KeptProject, KeptSelection, KeptSource};
use crate::{
    coding::text::Range,
    error::{Error, Result},
    exchange::guid::Guid,
    ids::{CodeId, CodingId, InitiativeId, MemoId, PassageId, SelectionId},
};
use serde::de::DeserializeOwned;
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::{HashMap, HashSet};

/// Whose answer withdrew is in no file from that moment on, whatever the daily step has done so far.
const STAYS: &str =
    "not exists (select 1 from wish where wish.kind = 'withdraw' and wish.state <> 'settled'
     and wish.response_id = passage.response_id)";

fn read_json<T: DeserializeOwned>(row: &AnyRow) -> Result<T> {
    Ok(serde_json::from_str(&row.try_get::<String, _>("kept")?)?)
}

/// The GUIDs of notes that are here: memos, those that came in and Harken's own, and notes about texts.
pub async fn list_known_notes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<HashSet<Guid>> {
    let own: Vec<String> = sqlx::query_scalar("select id from memo where initiative_id = $1")
        .bind(initiative.as_str())
        .fetch_all(&mut *tx)
        .await?;
    let mut known: HashSet<Guid> = own.iter().map(|id| Guid::of("memo", id)).collect();
    let came = list_kept_memos(tx, initiative).await?.into_iter();
    known.extend(came.map(|kept| kept.note.guid));
    let on_texts = list_notes(tx, initiative).await?.into_iter();
    known.extend(on_texts.map(|kept| kept.note.guid));
    Ok(known)
}

/// What memos of an initiative were where they came from.
pub async fn list_kept_memos(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptMemo>> {
    let rows = sqlx::query(
        "select exchange_memo.* from exchange_memo join memo on memo.id = exchange_memo.memo_id
         where memo.initiative_id = $1 order by exchange_memo.guid",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(KeptMemo {
                memo: MemoId(row.try_get("memo_id")?),
                note: read_json(row)?,
            })
        })
        .collect()
}

/// The passages of an initiative by the GUID under which they go out, with the SHA-256 of their text.
pub async fn list_known_sources(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<HashMap<Guid, (PassageId, String)>> {
    let rows = sqlx::query(
        "select passage.id, passage.sha256, coalesce(exchange_source.guid, '') as guid
         from passage left join exchange_source on exchange_source.passage_id = passage.id
         where passage.initiative_id = $1",
    )
    .bind(initiative.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            let id: String = row.try_get("id")?;
            let guid: String = row.try_get("guid")?;
            let guid = match guid.is_empty() {
                true => Guid::of("source", &id),
                false => Guid::read(&guid),
            };
            Ok((guid, (PassageId(id), row.try_get("sha256")?)))
        })
        .collect()
}

/// The projects that came into an initiative, in the order they came.
pub async fn list_projects(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptProject>> {
    let rows =
        sqlx::query("select name, kept from exchange_project where initiative_id = $1 order by id")
            .bind(initiative.as_str())
            .fetch_all(from)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(KeptProject {
                name: row.try_get("name")?,
                kept: read_json(row)?,
            })
        })
        .collect()
}

/// The colours of an initiative's codes, inside a write.
pub async fn list_colours(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<HashMap<CodeId, u8>> {
    let rows = sqlx::query("select id, colour from code where initiative_id = $1")
        .bind(initiative.as_str())
        .fetch_all(tx)
        .await?;
    rows.iter()
        .map(|row| {
            let colour: i64 = row.try_get("colour")?;
            Ok((
                CodeId(row.try_get("id")?),
                u8::try_from(colour).unwrap_or(1),
            ))
        })
        .collect()
}

/// A passage on its way out.
#[derive(Clone, Debug)]
pub struct OutPassage {
    pub id: PassageId,
    pub survey: String,
    pub response: String,
    pub session: String,
    pub question: String,
    pub kind: String,
    pub language: String,
    pub text: String,
}

/// The passages of an initiative that may go out.
pub async fn list_passages(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<OutPassage>> {
    let sql = format!(
        "select id, survey_id, response_id, session_id, question, kind, language, text from passage
         where initiative_id = $1 and {STAYS} order by id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(initiative.as_str())
        .fetch_all(from)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(OutPassage {
                id: PassageId(row.try_get("id")?),
                survey: row.try_get("survey_id")?,
                response: row.try_get("response_id")?,
                session: row.try_get("session_id")?,
                question: row.try_get("question")?,
                kind: row.try_get("kind")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
            })
        })
        .collect()
}

/// A coding on its way out.
#[derive(Clone, Debug)]
pub struct OutCoding {
    pub id: CodingId,
    pub passage: PassageId,
    pub code: String,
    pub range: Range,
    pub quote: String,
    pub coder: String,
}

/// The codings of an initiative, by place.
pub async fn list_codings(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<OutCoding>> {
    let rows = sqlx::query(
        "select id, passage_id, code_id, range_start, range_end, quote, coder_id from coding
         where initiative_id = $1 order by passage_id, range_start, range_end, code_id, coder_id",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(OutCoding {
                id: CodingId(row.try_get("id")?),
                passage: PassageId(row.try_get("passage_id")?),
                code: row.try_get("code_id")?,
                range: read_range(row)?,
                quote: row.try_get("quote")?,
                coder: row.try_get("coder_id")?,
            })
        })
        .collect()
}

fn read_range(row: &AnyRow) -> Result<Range> {
    let point = |name: &str| -> Result<usize> {
        let point: i64 = row.try_get(name)?;
        usize::try_from(point).map_err(|_| Error::Broken(format!("A range has {name} {point}.")))
    };
    Ok(Range {
        start: point("range_start")?,
        end: point("range_end")?,
    })
}

/// What passages of an initiative were in the projects they came with.
pub async fn list_sources(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptSource>> {
    let rows = sqlx::query(
        "select exchange_source.* from exchange_source
         join passage on passage.id = exchange_source.passage_id where passage.initiative_id = $1
         order by exchange_source.passage_id",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(KeptSource {
                passage: PassageId(row.try_get("passage_id")?),
                guid: Guid::read(&row.try_get::<String, _>("guid")?),
                breaks: row.try_get("breaks")?,
                kept: read_json(row)?,
            })
        })
        .collect()
}

/// The selections that came into an initiative.
pub async fn list_selections(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptSelection>> {
    let rows = sqlx::query(
        "select exchange_selection.* from exchange_selection
         join passage on passage.id = exchange_selection.passage_id where passage.initiative_id = $1
         order by exchange_selection.id",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(KeptSelection {
                id: SelectionId(row.try_get("id")?),
                passage: PassageId(row.try_get("passage_id")?),
                guid: Guid::read(&row.try_get::<String, _>("guid")?),
                range: read_range(row)?,
                kept: read_json(row)?,
            })
        })
        .collect()
}

/// What codings of an initiative were where they came from.
pub async fn list_kept_codings(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptCoding>> {
    let rows = sqlx::query(
        "select exchange_coding.* from exchange_coding
         join coding on coding.id = exchange_coding.coding_id where coding.initiative_id = $1
         order by exchange_coding.coding_id, exchange_coding.guid",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            let selection: String = row.try_get("selection_id")?;
            Ok(KeptCoding {
                coding: CodingId(row.try_get("coding_id")?),
                guid: Guid::read(&row.try_get::<String, _>("guid")?),
                selection: (!selection.is_empty()).then_some(SelectionId(selection)),
                kept: read_json(row)?,
            })
        })
        .collect()
}

/// The notes that came in with passages of an initiative.
pub async fn list_notes(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<Vec<KeptNote>> {
    let rows = sqlx::query(
        "select exchange_note.* from exchange_note
         join passage on passage.id = exchange_note.passage_id where passage.initiative_id = $1
         order by exchange_note.guid, exchange_note.passage_id",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(KeptNote {
                passage: PassageId(row.try_get("passage_id")?),
                note: read_json(row)?,
            })
        })
        .collect()
}

/// The names of those whose codings are in an initiative, by account.
pub async fn list_coders(
    from: &mut AnyConnection,
    initiative: &InitiativeId,
) -> Result<HashMap<String, String>> {
    let rows = sqlx::query(
        "select id, name from account where id in (select coder_id from coding where initiative_id = $1)",
    )
    .bind(initiative.as_str())
    .fetch_all(from)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("id")?, row.try_get("name")?)))
        .collect()
}

/// Responses that were withdrawn, and are not erased yet.
pub async fn list_leaving(from: &mut AnyConnection) -> Result<HashSet<String>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select response_id from wish where kind = 'withdraw' and state <> 'settled'",
    )
    .fetch_all(from)
    .await?;
    Ok(ids.into_iter().collect())
}
