//! Every SQL statement about listening sessions and their notes.

use super::{NewNote, Note, Prompt, Session, Sight, prompts::Use};
use crate::{
    coding::{self, Passage, Source},
    db::{Db, Engine, placeholders},
    error::{Error, Result},
    ids::{AccountId, InitiativeId, LineId, Millis, NoteId, PassageId, SessionId},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

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
        purpose: row.try_get("purpose")?,
        state: row
            .try_get::<String, _>("state")?
            .parse()
            .map_err(Error::Broken)?,
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

/// The sessions of an initiative that somebody sees, the latest day first.
pub async fn list_seen_sessions(
    db: &Db,
    initiative: &InitiativeId,
    sight: &Sight,
) -> Result<Vec<Session>> {
    let sql = format!(
        "select session.* from session where initiative_id = $1 and {SEEN} order by held_on desc, id desc"
    );
    let rows = sqlx::query(AssertSqlSafe(sql.replace("$seen", "$2")))
        .bind(initiative.as_str())
        .bind(seer(sight))
        .fetch_all(db.read())
        .await?;
    rows.iter().map(read).collect()
}

/// A session of an initiative; NotFound where the initiative has none such, or this member may not see it.
pub async fn get_session(
    db: &Db,
    initiative: &InitiativeId,
    sight: &Sight,
    id: &SessionId,
) -> Result<Session> {
    let sql =
        format!("select session.* from session where id = $1 and initiative_id = $2 and {SEEN}");
    let row = sqlx::query(AssertSqlSafe(sql.replace("$seen", "$3")))
        .bind(id.as_str())
        .bind(initiative.as_str())
        .bind(seer(sight))
        .fetch_optional(db.read())
        .await?;
    read(&row.ok_or(Error::NotFound)?)
}

/// Holds for sessions that whoever is named by `$seen` sees.
const SEEN: &str = "($seen = '' or exists (select 1 from session_facilitator
     where session_facilitator.session_id = session.id and session_facilitator.account_id = $seen))";

/// The account that `$seen` names; empty where all are seen.
fn seer(sight: &Sight) -> &str {
    match sight {
        Sight::All => "",
        Sight::Held(account) => account.as_str(),
    }
}

/// Who holds a session.
pub async fn list_facilitators(db: &Db, session: &SessionId) -> Result<Vec<AccountId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select account_id from session_facilitator where session_id = $1 order by account_id",
    )
    .bind(session.as_str())
    .fetch_all(db.read())
    .await?;
    Ok(ids.into_iter().map(AccountId).collect())
}

/// Says who holds a session, in place of whoever did.
pub async fn set_facilitators(
    tx: &mut AnyConnection,
    session: &SessionId,
    accounts: &[AccountId],
) -> Result<()> {
    sqlx::query("delete from session_facilitator where session_id = $1")
        .bind(session.as_str())
        .execute(&mut *tx)
        .await?;
    for account in accounts {
        sqlx::query(
            "insert into session_facilitator (session_id, account_id) values ($1, $2)
             on conflict (session_id, account_id) do nothing",
        )
        .bind(session.as_str())
        .bind(account.as_str())
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Creates a session.
pub async fn create_session(tx: &mut AnyConnection, session: &Session) -> Result<()> {
    sqlx::query(
        "insert into session
         (id, initiative_id, title, kind, held_on, place, languages, prompts, participants, purpose, state, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
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
    .bind(&session.purpose)
    .bind(session.state.as_str())
    .bind(Millis::now().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Gives a session another plan. Its prompts and its state stay as they are; so do its kind and how many take part, once
/// those who came were asked: what is shown of it rests on what they said.
pub async fn set_plan(tx: &mut AnyConnection, session: &Session) -> Result<()> {
    sqlx::query(
        "update session set title = $1, held_on = $3, place = $4, languages = $5, purpose = $7,
         kind = case when state = 'planned' then $2 else kind end,
         participants = case when state = 'planned' then cast($6 as bigint) else participants end
         where id = $8 and initiative_id = $9",
    )
    .bind(&session.title)
    .bind(session.kind.as_str())
    .bind(&session.held_on)
    .bind(&session.place)
    .bind(serde_json::to_string(&session.languages)?)
    .bind(session.participants)
    .bind(&session.purpose)
    .bind(session.id.as_str())
    .bind(session.initiative.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// The prompt that a passage answers; None where it answers none, or was not said in a session.
pub async fn find_prompt_of(
    db: &Db,
    initiative: &InitiativeId,
    passage: &PassageId,
) -> Result<Option<Prompt>> {
    let row = sqlx::query(
        "select session.prompts, session_note.prompt from session_note
         join session on session.id = session_note.session_id
         where session_note.passage_id = $1 and session_note.initiative_id = $2 and session_note.prompt > 0",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let prompts: Vec<Prompt> = serde_json::from_str(&row.try_get::<String, _>("prompts")?)?;
    let number: i64 = row.try_get("prompt")?;
    let at = usize::try_from(number - 1).unwrap_or(usize::MAX);
    Ok(prompts.into_iter().nth(at))
}

/// Whether a passage came after its session was closed, so that nobody read it back to the room.
pub async fn is_late(db: &Db, initiative: &InitiativeId, passage: &PassageId) -> Result<bool> {
    let late: Option<i64> = sqlx::query_scalar(
        "select late from session_note where passage_id = $1 and initiative_id = $2",
    )
    .bind(passage.as_str())
    .bind(initiative.as_str())
    .fetch_optional(db.read())
    .await?;
    Ok(late == Some(1))
}

/// The prompts of a session as they stand in this write, until it ends.
pub async fn find_prompts(
    tx: &mut AnyConnection,
    engine: Engine,
    session: &SessionId,
) -> Result<Vec<Prompt>> {
    let sql = format!(
        "select prompts from session where id = $1{}",
        engine.for_update()
    );
    let prompts: String = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(session.as_str())
        .fetch_one(tx)
        .await?;
    Ok(serde_json::from_str(&prompts)?)
}

/// Gives a session other prompts.
pub async fn set_prompts(
    tx: &mut AnyConnection,
    session: &SessionId,
    prompts: &[Prompt],
) -> Result<()> {
    sqlx::query("update session set prompts = $1 where id = $2")
        .bind(serde_json::to_string(prompts)?)
        .bind(session.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Whether prompts of a session are in use: from the moment it has begun. What is written down under them may lie on a
/// device that was not heard of for days.
pub async fn find_use(db: &Db, session: &SessionId) -> Result<Use> {
    let mut connection = db.read().acquire().await?;
    find_use_within(&mut connection, session).await
}

/// As [`find_use`], as it stands in this write.
pub async fn find_use_within(tx: &mut AnyConnection, session: &SessionId) -> Result<Use> {
    let begun: i64 = sqlx::query_scalar(
        "select cast(count(*) as bigint) from session where id = $1 and (state <> 'planned'
         or exists (select 1 from session_note where session_note.session_id = session.id and prompt > 0))",
    )
    .bind(session.as_str())
    .fetch_one(tx)
    .await?;
    Ok(if begun > 0 { Use::Taken } else { Use::Free })
}

/// The notes of a session in the order they were written down.
pub async fn list_notes(
    db: &Db,
    initiative: &InitiativeId,
    session: &SessionId,
) -> Result<Vec<Note>> {
    let sql = format!(
        "select id, prompt, kind, language, text, seat, late,
         cast(case when exists (select 1 from coding where coding.passage_id = session_note.passage_id and {})
                   then 1 else 0 end as bigint) as coded
         from session_note where session_id = $1 and initiative_id = $2 order by position, id",
        coding::store::settled("coding.passage_id")
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
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
                seat: row
                    .try_get::<String, _>("seat")?
                    .parse()
                    .map_err(Error::Broken)?,
                is_coded: row.try_get::<i64, _>("coded")? == 1,
                came_late: row.try_get::<i64, _>("late")? == 1,
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
    let made = create_notes(tx, initiative, session, std::slice::from_ref(note)).await?;
    made.into_iter().next().ok_or(Error::NotFound)
}

/// Columns of a note as it is written.
const WIDTH: usize = 13;
/// Notes in one statement.
const PART: usize = 500;

/// Writes notes down behind the others, in this order, and makes each a passage that can be coded.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn create_notes(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    notes: &[NewNote],
) -> Result<Vec<(NoteId, PassageId)>> {
    create_notes_of(tx, initiative, session, notes, &[], false).await
}

/// As [`create_notes`]. `lines` are what the notes were made of, in their order; notes behind the last line were made of
/// none. `late` where the lines came after the closing. Here alone words of a session become passages.
///
/// # Errors
/// `NotFound` where the initiative has no such session.
pub async fn create_notes_of(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    notes: &[NewNote],
    lines: &[LineId],
    late: bool,
) -> Result<Vec<(NoteId, PassageId)>> {
    let last: Option<i64> = sqlx::query_scalar(
        "select (select cast(coalesce(max(position), 0) as bigint) from session_note where session_id = session.id)
         from session where id = $1 and initiative_id = $2",
    )
    .bind(session.as_str())
    .bind(initiative.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let mut position = last.ok_or(Error::NotFound)?;
    let mut made = Vec::with_capacity(notes.len());
    let mut lines = lines.iter();
    for part in notes.chunks(PART) {
        let passages: Vec<Passage> = part
            .iter()
            .map(|note| Passage {
                id: PassageId::new(),
                initiative: initiative.clone(),
                source: Source::Note {
                    session: session.clone(),
                    kind: note.kind,
                },
                language: note.language.clone(),
                text: note.text.clone(),
            })
            .collect();
        let sql = format!(
            "insert into session_note
             (id, initiative_id, session_id, prompt, kind, language, text, passage_id, position, seat, quote_ok,
              line_id, late)
             values {}",
            placeholders(part.len(), WIDTH)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (note, passage) in part.iter().zip(&passages) {
            let id = NoteId::new();
            position += 1;
            insert = insert
                .bind(id.to_string())
                .bind(initiative.as_str())
                .bind(session.as_str())
                .bind(note.prompt as i64)
                .bind(note.kind.as_str())
                .bind(note.language.as_str())
                .bind(note.text.as_str())
                .bind(passage.id.to_string())
                .bind(position)
                .bind(note.seat.to_string())
                .bind(i64::from(note.quote_ok))
                .bind(lines.next().map_or("", LineId::as_str))
                .bind(i64::from(late));
            made.push((id, passage.id.clone()));
        }
        insert.execute(&mut *tx).await?;
        coding::store::create_passages(tx, &passages).await?;
        for (note, passage) in part.iter().zip(&passages) {
            coding::store::create_hints(tx, initiative, &passage.id, &note.tags).await?;
        }
    }
    Ok(made)
}
