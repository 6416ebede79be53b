//! Every SQL statement about lines that were erased with their seat.

use super::{Revision, Seat, newest, store::fetch_revisions};
use crate::{
    error::Result,
    ids::{InitiativeId, LineId, SessionId},
};
use sqlx::AnyConnection;
use std::collections::{BTreeSet, HashSet};

/// The lines that were erased with a seat. A line that turns out to be of such a seat only now is erased too, in all its
/// versions: those from before it had a seat hold the same words.
pub(super) async fn erase_late_lines(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    session: &SessionId,
    revisions: &[Revision],
    erased: &HashSet<Seat>,
) -> Result<HashSet<LineId>> {
    let gone: Vec<String> =
        sqlx::query_scalar("select line_id from session_erased_line where session_id = $1")
            .bind(session.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let mut gone: HashSet<LineId> = gone.into_iter().map(LineId).collect();
    let late = revisions
        .iter()
        .filter(|revision| erased.contains(&revision.seat))
        .map(|revision| &revision.line)
        .filter(|line| !gone.contains(*line));
    let late: BTreeSet<LineId> = late.cloned().collect();
    for line in late {
        let mut all = fetch_revisions(&mut *tx, initiative, session, Some(&line)).await?;
        let was_kept = !all.is_empty();
        let new = revisions.iter().filter(|revision| revision.line == line);
        all.extend(new.cloned());
        let of_erased = newest(all)
            .into_iter()
            .find(|one| erased.contains(&one.seat));
        if let Some(newest) = of_erased {
            erase_line(tx, session, &line).await?;
            if was_kept {
                set_files_behind(tx, session, &newest.seat).await?;
            }
            gone.insert(line);
        }
    }
    Ok(gone)
}

/// Takes a line away in all its versions, with the passages it has become and whatever was made of them, and remembers
/// that it is to stay away.
pub async fn erase_line(tx: &mut AnyConnection, session: &SessionId, line: &LineId) -> Result<()> {
    for sql in [
        "delete from session_revision where session_id = $1 and line_id = $2",
        "delete from passage where id in
         (select passage_id from session_note where session_id = $1 and line_id = $2)",
        "delete from session_note where session_id = $1 and line_id = $2",
        "insert into session_erased_line (session_id, line_id) values ($1, $2)
         on conflict (session_id, line_id) do nothing",
    ] {
        sqlx::query(sql)
            .bind(session.as_str())
            .bind(line.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Notes that words of an erased seat may still stand in the engine's files.
async fn set_files_behind(tx: &mut AnyConnection, session: &SessionId, seat: &Seat) -> Result<()> {
    sqlx::query("update session_seat set files_behind = files_behind + 1 where session_id = $1 and seat = $2")
        .bind(session.as_str())
        .bind(seat.to_string())
        .execute(tx)
        .await?;
    Ok(())
}
