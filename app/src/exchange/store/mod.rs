//! Every SQL statement about projects that came in, and what goes out of an initiative.

mod listing;
mod staying;

pub use listing::{
    OutCoding, OutPassage, list_coders, list_codings, list_colours, list_kept_codings,
    list_kept_memos, list_known_notes, list_known_sources, list_leaving, list_notes, list_passages,
    list_projects, list_selections, list_sources,
};
pub use staying::list_staying;

use super::{
    guid::Guid,
    kept::{CodingKept, NoteKept, ProjectKept, SelectionKept, SourceKept},
};
use crate::{
    coding::text::Range,
    db::placeholders,
    error::Result,
    ids::{CodingId, InitiativeId, MemoId, PassageId, ProjectId, SelectionId},
};
use serde::Serialize;
use sqlx::{AnyConnection, AssertSqlSafe};

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
