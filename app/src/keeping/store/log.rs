//! The engines' own logs, in which deleted bytes outlive their rows.

use crate::{
    db::{Db, Engine},
    error::Result,
    ids::Millis,
    looked::Looked,
};
use sqlx::Row;

/// Says how long deleted bytes may still be read in the engine's log. It only looks.
pub async fn look_at_log(db: &Db) -> Result<Looked> {
    let mut look = Looked::at("the database's log");
    let note = match db.engine() {
        Engine::Sqlite => note_sqlite(db).await?,
        Engine::Postgres => note_postgres(db.find_oldest_log().await),
    };
    look.notes.push(note);
    Ok(look)
}

async fn note_sqlite(db: &Db) -> Result<String> {
    let row = sqlx::query("select file from pragma_database_list where name = 'main'")
        .fetch_one(db.read())
        .await?;
    let file: String = row.try_get(0)?;
    let length = std::fs::metadata(format!("{file}-wal")).map_or(0, |found| found.len());
    Ok(match length {
        0 => "SQLite's log is cut: what was deleted is in no file.".into(),
        _ => format!(
            "SQLite's log holds {} kB, among them perhaps what was deleted since it was last cut. It is cut after every mixing and erasing, and when Harken stops.",
            length.div_ceil(1024)
        ),
    })
}

/// The age of the oldest segment, or why it is not known: many clusters keep that from all but their owner.
fn note_postgres(oldest: Option<Millis>) -> String {
    match oldest {
        Some(oldest) => format!(
            "PostgreSQL's write-ahead log reaches back {}. What was deleted can be read in it that long. It shortens as the server writes; archives and replicas of it are yours to expire.",
            in_words((Millis::now().0 - oldest.0) / 1000)
        ),
        None => "PostgreSQL does not let this user see how old its write-ahead log is (pg_ls_waldir; the role pg_monitor may). What was deleted can be read in it until its segments are written over.".into(),
    }
}

fn in_words(seconds: i64) -> String {
    match seconds.max(0) {
        0..3600 => format!("{} minutes", seconds.max(0) / 60),
        3600..172_800 => format!("{} hours", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_may_not_be_looked_at_is_plainly_said_to_be_so() {
        assert!(note_postgres(None).contains("does not let this user see"));
        let yesterday = Millis::now().plus_hours(-50);
        assert!(note_postgres(Some(yesterday)).contains("reaches back 2 days"));
    }

    #[test]
    fn an_age_is_told_in_words() {
        assert_eq!(in_words(-5), "0 minutes");
        assert_eq!(in_words(3599), "59 minutes");
        assert_eq!(in_words(7200), "2 hours");
        assert_eq!(in_words(900_000), "10 days");
    }
}
