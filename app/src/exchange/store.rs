//! Every SQL statement about projects that came in, and what goes out of an initiative.

use super::{
    guid::Guid,
    kept::{CodingKept, NoteKept, ProjectKept, SelectionKept, SourceKept},
};
use crate::{
    coding::text::Range,
    db::placeholders,
    error::{Error, Result},
    ids::{CodeId, CodingId, InitiativeId, MemoId, PassageId, ProjectId, SelectionId},
};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};
use std::collections::{HashMap, HashSet};

/// A project that came in.
#[derive(Clone, Debug)]
pub struct KeptProject {
    pub name: String,
    pub kept: ProjectKept,
}

/// What a passage was in the project it came with.
#[derive(Clone, Debug)]
pub struct KeptSource {
    pub passage: PassageId,
    pub guid: Guid,
    pub breaks: String,
    pub kept: SourceKept,
}

/// A selection that came in.
#[derive(Clone, Debug)]
pub struct KeptSelection {
    pub id: SelectionId,
    pub passage: PassageId,
    pub guid: Guid,
    pub range: Range,
    pub kept: SelectionKept,
}

/// A coding as it came in.
#[derive(Clone, Debug)]
pub struct KeptCoding {
    pub coding: CodingId,
    pub guid: Guid,
    /// None where the code was on the whole source.
    pub selection: Option<SelectionId>,
    pub kept: CodingKept,
}

/// A note that came in with a passage.
#[derive(Clone, Debug)]
pub struct KeptNote {
    pub passage: PassageId,
    pub note: NoteKept,
}

/// A note that became a memo.
#[derive(Clone, Debug)]
pub struct KeptMemo {
    pub memo: MemoId,
    /// As it came in.
    pub note: NoteKept,
}

/// Whose answer withdrew is in no file from that moment on, whatever the daily step has done so far.
const STAYS: &str =
    "not exists (select 1 from wish where wish.kind = 'withdraw' and wish.state <> 'settled'
     and wish.response_id = passage.response_id)";

fn read_json<T: DeserializeOwned>(row: &AnyRow) -> Result<T> {
    Ok(serde_json::from_str(&row.try_get::<String, _>("kept")?)?)
}

fn to_json(kept: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(kept)?)
}

/// Writes down that a project came in.
pub async fn create_project(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    id: &ProjectId,
    project: &KeptProject,
) -> Result<()> {
    sqlx::query(
        "insert into exchange_project (id, initiative_id, name, kept) values ($1, $2, $3, $4)",
    )
    .bind(id.as_str())
    .bind(initiative.as_str())
    .bind(&project.name)
    .bind(to_json(&project.kept)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// Writes down what passages were in the project they came with.
pub async fn create_sources(
    tx: &mut AnyConnection,
    project: &ProjectId,
    sources: &[KeptSource],
) -> Result<()> {
    for part in sources.chunks(200) {
        let sql = format!(
            "insert into exchange_source (passage_id, project_id, guid, breaks, kept) values {}",
            placeholders(part.len(), 5)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for source in part {
            insert = insert
                .bind(source.passage.to_string())
                .bind(project.to_string())
                .bind(source.guid.to_string())
                .bind(source.breaks.clone())
                .bind(to_json(&source.kept)?);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Writes down selections.
pub async fn create_selections(tx: &mut AnyConnection, selections: &[KeptSelection]) -> Result<()> {
    for part in selections.chunks(200) {
        let sql = format!(
            "insert into exchange_selection (id, passage_id, guid, range_start, range_end, kept) values {}",
            placeholders(part.len(), 6)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for selection in part {
            insert = insert
                .bind(selection.id.to_string())
                .bind(selection.passage.to_string())
                .bind(selection.guid.to_string())
                .bind(selection.range.start as i64)
                .bind(selection.range.end as i64)
                .bind(to_json(&selection.kept)?);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Writes down what codings were where they came from.
pub async fn create_codings(tx: &mut AnyConnection, codings: &[KeptCoding]) -> Result<()> {
    for part in codings.chunks(200) {
        let sql = format!(
            "insert into exchange_coding (coding_id, guid, selection_id, kept) values {}
             on conflict (coding_id, guid) do nothing",
            placeholders(part.len(), 4)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for coding in part {
            let selection = coding.selection.as_ref();
            insert = insert
                .bind(coding.coding.to_string())
                .bind(coding.guid.to_string())
                .bind(selection.map_or_else(String::new, SelectionId::to_string))
                .bind(to_json(&coding.kept)?);
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// Writes notes down beside the passages they are about.
pub async fn create_notes(tx: &mut AnyConnection, notes: &[KeptNote]) -> Result<()> {
    for note in notes {
        sqlx::query(
            "insert into exchange_note (passage_id, guid, kept) values ($1, $2, $3)
             on conflict (passage_id, guid) do nothing",
        )
        .bind(note.passage.as_str())
        .bind(note.note.guid.as_str())
        .bind(to_json(&note.note)?)
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Writes down what a memo was where it came from.
pub async fn create_memo(tx: &mut AnyConnection, kept: &KeptMemo) -> Result<()> {
    sqlx::query("insert into exchange_memo (memo_id, guid, kept) values ($1, $2, $3)")
        .bind(kept.memo.as_str())
        .bind(kept.note.guid.as_str())
        .bind(to_json(&kept.note)?)
        .execute(tx)
        .await?;
    Ok(())
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
