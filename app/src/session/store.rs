//! Every SQL statement about listening sessions and their notes.

use super::{NewNote, Note, Session};
use crate::{
    coding::{self, Passage, Source},
    db::Db,
    error::{Error, Result},
    ids::{InitiativeId, Millis, NoteId, PassageId, SessionId},
};
use sqlx::{AnyConnection, Row, any::AnyRow};

fn read(row: &AnyRow) -> Result<Session> {
    let kind: String = row.try_get("kind")?;
    Ok(Session {
        id: SessionId(row.try_get("id")?),
        initiative: InitiativeId(row.try_get("initiative_id")?),
        title: row.try_get("title")?,
        kind: kind.parse().map_err(Error::Broken)?,
        held_on: row.try_get("held_on")?,
        place: row.try_get("place")?,
        languages: serde_json::from_str(&row.try_get::<String, _>("languages")?)?,
        prompts: serde_json::from_str(&row.try_get::<String, _>("prompts")?)?,
        participants: row.try_get("participants")?,
    })
}

/// The sessions of an initiative, the latest day first.
pub async fn list_sessions(db: &Db, initiative: &InitiativeId) -> Result<Vec<Session>> {
    let rows = sqlx::query(
        "select * from session where initiative_id = $1 order by held_on desc, id desc",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter().map(read).collect()
}

/// A session of an initiative; NotFound where the initiative has none such.
pub async fn get_session(db: &Db, initiative: &InitiativeId, id: &SessionId) -> Result<Session> {
    let row = sqlx::query("select * from session where id = $1 and initiative_id = $2")
        .bind(id.as_str())
        .bind(initiative.as_str())
        .fetch_optional(db.read())
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// Creates a session.
pub async fn create_session(tx: &mut AnyConnection, session: &Session) -> Result<()> {
    sqlx::query(
        "insert into session
         (id, initiative_id, title, kind, held_on, place, languages, prompts, participants, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(session.id.as_str())
    .bind(session.initiative.as_str())
    .bind(&session.title)
    .bind(session.kind.as_str())
    .bind(&session.held_on)
    .bind(&session.place)
    .bind(serde_json::to_string(&session.languages)?)
    .bind(serde_json::to_string(&session.prompts)?)
    .bind(session.participants)
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// The notes of a session in the order they were written down.
pub async fn list_notes(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Note>> {
    let rows = sqlx::query(
        "select id, prompt, kind, language, text,
         cast(case when exists (select 1 from coding where coding.passage_id = session_note.passage_id)
                   then 1 else 0 end as bigint) as coded
         from session_note where session_id = $1 and initiative_id = $2 order by position, id",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get("kind")?;
            let language: String = row.try_get("language")?;
            Ok(Note {
                id: NoteId(row.try_get("id")?),
                prompt: usize::try_from(row.try_get::<i64, _>("prompt")?).unwrap_or(0),
                kind: kind.parse().map_err(Error::Broken)?,
                language: language
                    .parse()
                    .map_err(|error| Error::Broken(format!("{error}")))?,
                text: row.try_get("text")?,
                is_coded: row.try_get::<i64, _>("coded")? == 1,
            })
        })
        .collect()
}

/// Writes a note down behind the others, and makes it a passage that can be coded.
pub async fn create_note(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    note: &NewNote,
) -> Result<(NoteId, PassageId)> {
    let id = NoteId::new();
    let passage = Passage {
        id: PassageId::new(),
        initiative: initiative.clone(),
        source: Source::Note {
            session: session.clone(),
            kind: note.kind,
        },
        language: note.language.clone(),
        text: note.text.clone(),
    };
    let written = sqlx::query(
        "insert into session_note
         (id, initiative_id, session_id, prompt, kind, language, text, passage_id, position)
         select $1, initiative_id, id, $2, $3, $4, $5, $6,
         (select cast(coalesce(max(position), 0) + 1 as bigint) from session_note where session_id = session.id)
         from session where id = $7 and initiative_id = $8",
    )
    .bind(id.as_str())
    .bind(note.prompt as i64)
    .bind(note.kind.as_str())
    .bind(note.language.as_str())
    .bind(&note.text)
    .bind(passage.id.as_str())
    .bind(session.as_str())
    .bind(initiative.as_str())
    .execute(&mut *tx)
    .await?;
    if written.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    coding::store::create_passages(tx, std::slice::from_ref(&passage)).await?;
    Ok((id, passage.id))
}

/// What became of a note that somebody wanted removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    Removed,
    /// A code lies on it: it stays.
    Coded,
}

/// Takes a note and its passage away, as long as nothing is coded on it. NotFound where the session has no such note.
pub async fn delete_note(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    note: &NoteId,
) -> Result<Removal> {
    let passage: Option<String> = sqlx::query_scalar(
        "select passage_id from session_note where id = $1 and session_id = $2 and initiative_id = $3",
    )
    .bind(note.as_str())
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let passage = passage.ok_or(Error::NotFound)?;
    let removed = sqlx::query(
        "delete from passage where id = $1
         and not exists (select 1 from coding where coding.passage_id = passage.id)",
    )
    .bind(&passage)
    .execute(&mut *tx)
    .await?;
    if removed.rows_affected() == 0 {
        return Ok(Removal::Coded);
    }
    sqlx::query("delete from session_note where id = $1")
        .bind(note.as_str())
        .execute(tx)
        .await?;
    Ok(Removal::Removed)
}
