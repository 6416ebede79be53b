//! Restoring a backup: the whole of it in one transaction, but for what was withdrawn or erased since.

use super::{
    backup::{list_kept, mark_of_server},
    format::{FORMAT, Header, Line},
    identities::Identities,
    lines::{Lines, damaged, newer, read_first_line},
    replay::Replay,
    rules::{Fault, Rules},
    store::{catalogue, rows},
    tables::{Kind, LeftOut, Table},
};
use crate::{
    audit::{self, Action, Entry},
    db::{Db, NEWEST_SCHEMA, WriteTx},
    error::{Error, Result},
    ids::{BatchKeyId, Millis, ResponseId, SurveyId},
    keys::Keys,
    response::{
        batch_keys::BatchKeys,
        protocol::Protocol,
        store::{ABOUT_RESPONDENTS, pools},
    },
};
use age::x25519::Identity;
use serde_json::Value;
use sqlx::{AnyConnection, Connection};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// Rows, or bytes of them, that are held before they are written.
const MOST_ROWS: usize = 500;
const MOST_BYTES: usize = 4 << 20;

/// A backup that has been read to its end once: it is whole, and the key that reads it is there.
pub struct Backup {
    pub header: Header,
    file: PathBuf,
    identity: Identity,
}

/// What a restore may meet in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Nobody's work: whatever is there would be lost.
    Empty,
    /// Anything: it goes, and the backup takes its place.
    Replaced,
}

impl Backup {
    /// Opens a backup and reads it from beginning to end before anything else happens.
    ///
    /// # Errors
    /// One sentence where the file is no backup, was cut short or changed, has expired, was written by a newer Harken
    /// or under another server's keys.
    pub fn open(keys: &Keys, file: &Path, rules: Rules) -> Result<Backup> {
        let shown = file.display();
        let today = Millis::now().day();
        let identities = Identities::of(keys);
        if !rules.has(Fault::KeepsIdentity) {
            identities.destroy_expired(&today)?;
        }
        let (first, _) = read_first_line(file)?;
        let Some(identity) = identities.find(&first.id) else {
            return Err(Error::Invalid(if first.expires_on < today {
                format!(
                    "The backup {shown} expired on {}. Its key was destroyed then, so that nobody can read it any more.",
                    first.expires_on
                )
            } else {
                format!(
                    "The key of the backup {shown} is not there: {}. Name the keys folder it was made with by --keys.",
                    identities.path(&first.id).display()
                )
            }));
        };
        let header = Lines::open(file, &identity)?.read_header()?;
        let backup = Backup {
            header,
            file: file.to_owned(),
            identity,
        };
        let header = &backup.header;
        if header.id != first.id || header.expires_on != first.expires_on {
            return Err(damaged(file));
        }
        if header.format > FORMAT || header.schema > NEWEST_SCHEMA {
            return Err(newer(file));
        }
        if header.server != mark_of_server(keys, &header.id) {
            return Err(Error::Invalid(format!(
                "The backup {shown} was made with another server key than {}. Put the keys folder back as it was.",
                keys.folder.join("server.key").display()
            )));
        }
        if !rules.has(Fault::InPieces) {
            let mut lines = backup.lines()?;
            while lines.next_row()?.is_some() {}
        }
        Ok(backup)
    }

    /// The lines after the header.
    fn lines(&self) -> Result<Lines> {
        let mut lines = Lines::open(&self.file, &self.identity)?;
        lines.read_header()?;
        Ok(lines)
    }
}

/// Writes a backup into a database of the same schema, in one transaction, with a line about it at the end of the
/// backup's log of what staff did. What was withdrawn or erased after the backup never reaches the files; neither do
/// answers that waited then and whose key is gone: they have left since. A database of an older schema is then brought
/// up to date.
///
/// # Errors
/// One sentence, and nothing is changed.
pub async fn restore(
    backup: &Backup,
    keys: &Keys,
    db: &Db,
    target: Target,
    rules: Rules,
) -> Result<()> {
    let engine = db.engine();
    let mut tx = db.write_tx().await?;
    if catalogue::get_schema(&mut tx).await? != backup.header.schema {
        return Err(Error::Invalid(format!(
            "The backup {} is of an older Harken. Restore it into a fresh database, where it is then brought up to date.",
            backup.file.display()
        )));
    }
    let all = catalogue::list_tables(engine, &mut tx).await?;
    rows::lock(engine, &mut tx, &all).await?;
    let tables = list_kept(all.clone());
    if target == Target::Empty && rows::has_work(&mut tx, &all).await? {
        return Err(Error::Invalid(
            "This database holds something already. Restore into a fresh one (--data or --database-url), or replace everything that is in it with --replace."
                .into(),
        ));
    }
    // A fresh database is not quite empty either: it has been given a name, and a link for its first account.
    rows::delete_all(engine, &mut tx, &all).await?;
    let mut tx = Restoring::begin(backup, keys, db, tx, tables, rules)?
        .run()
        .await?;
    let is_of_today = backup.header.schema == NEWEST_SCHEMA;
    if is_of_today {
        tell(&mut tx, keys, &backup.header).await?;
    }
    tx.commit().await?;
    db.forget_deleted().await?;
    if !is_of_today {
        // An older schema may have no log yet.
        db.bring_up_to_date().await?;
        let mut tx = db.write_tx().await?;
        tell(&mut tx, keys, &backup.header).await?;
        tx.commit().await?;
    }
    pools::destroy_orphans(db, &BatchKeys::of(keys, Protocol::default())).await?;
    Ok(())
}

/// Adds the line about a restore to the log. A log that came damaged out of the backup is no reason not to restore:
/// the check names what is wrong with it.
async fn tell(tx: &mut AnyConnection, keys: &Keys, header: &Header) -> Result<()> {
    let entry = Entry::new(Action::Restored, header.id.as_str()).to(header.made_at.day());
    let mut line = tx.begin().await?;
    match audit::store::record(&mut line, keys, &entry).await {
        Ok(()) => line.commit().await?,
        Err(error) => {
            line.rollback().await?;
            audit::warn_of_gap(&error);
        }
    }
    Ok(())
}

/// One restore, inside a write.
struct Restoring<'a> {
    backup: &'a Backup,
    db: &'a Db,
    tx: Option<WriteTx>,
    rules: Rules,
    tables: Vec<Table>,
    seen: BTreeSet<String>,
    left_out: LeftOut,
    replay: Option<Replay>,
    batch_keys: BatchKeys,
    waiting: Vec<Vec<Value>>,
}

impl<'a> Restoring<'a> {
    fn begin(
        backup: &'a Backup,
        keys: &Keys,
        db: &'a Db,
        tx: WriteTx,
        tables: Vec<Table>,
        rules: Rules,
    ) -> Result<Restoring<'a>> {
        Ok(Restoring {
            backup,
            db,
            tx: Some(tx),
            rules,
            left_out: LeftOut::among(&tables),
            tables,
            seen: BTreeSet::new(),
            replay: match rules.has(Fault::NoReplay) {
                true => None,
                false => Some(Replay::read(keys)?),
            },
            batch_keys: BatchKeys::of(keys, Protocol::default()),
            waiting: Vec::new(),
        })
    }

    /// Writes every row, and gives the transaction back to be committed.
    async fn run(mut self) -> Result<WriteTx> {
        let mut lines = self.backup.lines()?;
        let mut table: Option<Table> = None;
        let mut bytes = 0;
        while let Some((line, length)) = lines.next_row()? {
            match line {
                Line::Table {
                    table: name,
                    columns,
                } => {
                    if let Some(done) = table.take() {
                        self.write(&done).await?;
                        self.after_table(&done).await?;
                    }
                    table = Some(self.begin_table(&name, &columns)?);
                }
                Line::Row(row) => {
                    let Some(table) = &table else {
                        return Err(damaged(&self.backup.file));
                    };
                    if row.len() != table.columns.len() {
                        return Err(damaged(&self.backup.file));
                    }
                    if self.must_stay_away(table, &row) {
                        self.left_out.add(table, &row);
                        continue;
                    }
                    bytes += length;
                    self.waiting.push(row);
                    if self.waiting.len() >= MOST_ROWS || bytes >= MOST_BYTES {
                        self.write(table).await?;
                        bytes = 0;
                    }
                }
                Line::End { .. } | Line::Header(_) => {}
            }
        }
        if let Some(done) = table {
            self.write(&done).await?;
        }
        let all = self.tables.iter();
        let is_whole = all
            .map(|table| &table.name)
            .all(|name| self.seen.contains(name));
        let tx = self.tx.filter(|_| is_whole);
        tx.ok_or_else(|| damaged(&self.backup.file))
    }

    /// The table that a line begins, with its columns in the order of the file.
    fn begin_table(&mut self, name: &str, columns: &[(String, String)]) -> Result<Table> {
        let misfit = || {
            Error::Invalid(format!(
                "The backup {} holds a table {name} that this Harken does not know as it is there.",
                self.backup.file.display()
            ))
        };
        let known = self.tables.iter().find(|table| table.name == name);
        let known = known.ok_or_else(misfit)?;
        let mut written = Vec::with_capacity(columns.len());
        for (column, kind) in columns {
            let column = (column.clone(), Kind::find(kind).ok_or_else(misfit)?);
            if !known.columns.contains(&column) || written.contains(&column) {
                return Err(misfit());
            }
            written.push(column);
        }
        if written.len() != known.columns.len() || !self.seen.insert(name.to_string()) {
            return Err(misfit());
        }
        Ok(Table {
            columns: written,
            ..known.clone()
        })
    }

    /// Whether a row is of somebody who has taken it back, of answers whose time was over, or of a batch that has left.
    fn must_stay_away(&self, table: &Table, row: &[Value]) -> bool {
        let name = table.name.as_str();
        let has_left = |column: &str| {
            table
                .text(row, column)
                .is_some_and(|key| !key.is_empty() && !self.batch_keys.has(&BatchKeyId(key.into())))
        };
        let waits_for_nothing = match name {
            "batch_key" => has_left("id"),
            "inbox" => has_left("key_id"),
            _ => false,
        };
        let Some(replay) = &self.replay else {
            return waits_for_nothing;
        };
        let response = match name {
            "response" => table.text(row, "id"),
            _ => table.text(row, "response_id"),
        };
        let survey = table
            .text(row, "survey_id")
            .filter(|_| ABOUT_RESPONDENTS.contains(&name));
        waits_for_nothing
            || response.is_some_and(|id| replay.is_withdrawn(&ResponseId(id.into())))
            || survey.is_some_and(|id| {
                replay.is_erased_since(&SurveyId(id.into()), self.backup.header.made_at)
            })
            || self.left_out.covers(table, row)
    }

    async fn write(&mut self, table: &Table) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        match &mut self.tx {
            Some(tx) => rows::create_rows(tx, table, &waiting).await,
            None => Err(Error::Unavailable),
        }
    }

    /// Where the tests put their faults.
    async fn after_table(&mut self, table: &Table) -> Result<()> {
        if self.rules.has(Fault::InPieces) {
            if let Some(tx) = self.tx.take() {
                tx.commit().await?;
            }
            self.tx = Some(self.db.write_tx().await?);
        }
        if self.rules.has(Fault::DiesHalfway) && table.name == "response" {
            std::process::abort();
        }
        Ok(())
    }
}
