//! Writing a backup: every row of every table as it stood at one moment, sealed to a key that will be destroyed.

use super::{
    format::{FORMAT, FirstLine, Header, Line},
    identities::{Identities, Known},
    rules::{Fault, Rules},
    store::{catalogue, rows},
    tables::{self, Table},
};
use crate::{
    audit::{self, Action, Entry},
    db::Db,
    error::{Error, Result},
    ids::{BackupId, Millis, hex},
    keys::{Keys, sync_folder},
    secret_file,
};
use age::{Encryptor, stream::StreamWriter, x25519::Identity};
use flate2::{Compression, write::GzEncoder};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// A backup can be read for so many days, unless somebody says otherwise.
pub const KEEP_DAYS: u32 = 35;
/// And no longer than this: families are told that the keys go after some weeks.
pub const MOST_DAYS: u32 = 90;

/// Tables that no backup holds. A sign-in that was ended must not be opened again by a restore; and families were told
/// that what they need is erased for good once the session is over, which a copy of it somewhere would make untrue.
const PASSING: [&str; 3] = ["staff_session", "setup_link", "session_need"];

/// Where a backup goes, and for how long.
#[derive(Clone, Debug)]
pub struct Order {
    pub file: PathBuf,
    /// 1 to [`MOST_DAYS`].
    pub keep_days: u32,
    /// Whether a file of this name is written over.
    pub existing: Existing,
}

/// What becomes of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    Stays,
    IsReplaced,
}

/// Writes a backup, made `now`, and a line about it into the log of what staff did. The file is there when it is whole,
/// and not before; only its owner reads it.
///
/// # Errors
/// A sentence that names the file where it cannot be written, or is there already; where there is nothing to back up.
/// No key of it is left then.
pub async fn create_backup(
    db: &Db,
    keys: &Keys,
    order: &Order,
    now: Millis,
    rules: Rules,
) -> Result<Known> {
    check_place(order)?;
    let identities = Identities::of(keys);
    identities.destroy_expired(&now.day())?;
    let known = Known {
        id: BackupId::new(),
        made_on: now.day(),
        expires_on: now.plus_hours(24 * i64::from(order.keep_days)).day(),
    };
    let identity = identities.create(&known)?;
    // Before the snapshot: an erasing in between must count as a later one.
    let header = Header {
        format: FORMAT,
        id: known.id.clone(),
        expires_on: known.expires_on.clone(),
        schema: 0,
        made_at: now,
        server: mark_of_server(keys, &known.id),
    };
    let written = async {
        let part = write_beside(db, order, header, &identity, rules).await?;
        put_in_place(db, keys, order, &part, &known).await
    };
    match written.await {
        Ok(()) => Ok(known),
        Err(error) => {
            identities.destroy(&known.id)?;
            Err(error)
        }
    }
}

/// What the server's secret makes of a backup's id: see [`Header::server`].
pub fn mark_of_server(keys: &Keys, id: &BackupId) -> String {
    hex(&keys.mac("backup", &[id.as_str()]))
}

/// The tables that a backup holds.
pub fn list_kept(tables: Vec<Table>) -> Vec<Table> {
    let passing: Vec<String> = tables::list_dependent(&tables, &PASSING)
        .into_iter()
        .map(str::to_string)
        .collect();
    let mut kept = tables;
    kept.retain(|table| !passing.contains(&table.name));
    kept
}

fn check_place(order: &Order) -> Result<()> {
    let file = order.file.display();
    let Ok(found) = fs::metadata(&order.file) else {
        return Ok(());
    };
    if !found.is_file() {
        return Err(Error::Invalid(format!(
            "{file} is not a plain file. Name a file that a backup may take the place of."
        )));
    }
    match order.existing {
        Existing::IsReplaced => Ok(()),
        Existing::Stays => Err(Error::Invalid(format!(
            "{file} is there already. Choose another name, or write over it with --force."
        ))),
    }
}

/// A file that goes unless it gets its final name.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

async fn write_beside(
    db: &Db,
    order: &Order,
    header: Header,
    identity: &Identity,
    rules: Rules,
) -> Result<Part> {
    let fail = |error: io::Error| unwritable(&order.file, &error);
    let mut name = order.file.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", header.id));
    let part = Part(order.file.with_file_name(name));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let file = secret_file::for_owner(&mut options)
        .open(&part.0)
        .map_err(fail)?;
    let mut writer = Writer::begin(file, &header, identity, rules).map_err(fail)?;
    copy_all(db, header, |line| writer.write(line).map_err(fail)).await?;
    writer
        .finish()
        .and_then(|file| file.sync_all())
        .map_err(fail)?;
    Ok(part)
}

/// Gives the file its name and the log its line, both or neither. Where the log cannot go on, the backup is worth more
/// than its line.
async fn put_in_place(
    db: &Db,
    keys: &Keys,
    order: &Order,
    part: &Part,
    known: &Known,
) -> Result<()> {
    let fail = |error: io::Error| unwritable(&order.file, &error);
    let entry = Entry::new(Action::BackedUp, known.id.as_str()).to(&known.expires_on);
    let told = async {
        let mut tx = db.write_tx().await?;
        audit::store::record(&mut tx, keys, &entry).await?;
        Ok::<_, Error>(tx)
    };
    let told = told.await;
    check_place(order)?;
    fs::rename(&part.0, &order.file).map_err(fail)?;
    sync_folder(secret_file::folder_of(&order.file)).map_err(fail)?;
    let told = match told {
        Ok(tx) => tx.commit().await,
        Err(error) => Err(error),
    };
    if let Err(error) = told {
        audit::warn_of_gap(&error);
    }
    Ok(())
}

/// Gives every line of a backup.
async fn copy_all(
    db: &Db,
    mut header: Header,
    mut write: impl FnMut(&Line) -> Result<()>,
) -> Result<()> {
    let engine = db.engine();
    let mut snapshot = db.snapshot().await?;
    let tables = list_kept(catalogue::list_tables(engine, &mut snapshot).await?);
    if !rows::has_work(&mut snapshot, &tables).await? {
        return Err(Error::Invalid(
            "There is nothing here to back up. Name the right place with --data or --database-url."
                .into(),
        ));
    }
    header.schema = catalogue::get_schema(&mut snapshot).await?;
    write(&Line::Header(header))?;
    let mut count = 0;
    for table in &tables {
        write(&Line::beginning(table))?;
        rows::copy_rows(engine, &mut snapshot, table, |row| {
            count += 1;
            write(&Line::Row(row))
        })
        .await?;
    }
    write(&Line::End { end: count })?;
    Ok(snapshot.commit().await?)
}

/// The file as it is written: compressed, then sealed.
struct Writer {
    lines: GzEncoder<Sealing>,
}

/// What stands between the lines and the disk.
enum Sealing {
    Sealed(Box<StreamWriter<BufWriter<File>>>),
    /// Only under [`Fault::NotEncrypted`].
    Open(BufWriter<File>),
}

impl Writer {
    fn begin(file: File, header: &Header, identity: &Identity, rules: Rules) -> io::Result<Writer> {
        let mut file = BufWriter::new(file);
        let first = FirstLine {
            id: header.id.clone(),
            expires_on: header.expires_on.clone(),
        };
        file.write_all(first.write().as_bytes())?;
        let sealing = if rules.has(Fault::NotEncrypted) {
            Sealing::Open(file)
        } else {
            let recipient = identity.to_public();
            let recipients = std::iter::once(&recipient as &dyn age::Recipient);
            let encryptor = Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
            Sealing::Sealed(Box::new(encryptor.wrap_output(file)?))
        };
        Ok(Writer {
            lines: GzEncoder::new(sealing, Compression::default()),
        })
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        serde_json::to_writer(&mut self.lines, line)?;
        self.lines.write_all(b"\n")
    }

    fn finish(self) -> io::Result<File> {
        let file = match self.lines.finish()? {
            Sealing::Sealed(sealed) => sealed.finish()?,
            Sealing::Open(file) => file,
        };
        file.into_inner().map_err(io::IntoInnerError::into_error)
    }
}

impl Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sealing::Sealed(sealed) => sealed.write(bytes),
            Sealing::Open(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sealing::Sealed(sealed) => sealed.flush(),
            Sealing::Open(file) => file.flush(),
        }
    }
}

fn unwritable(file: &Path, error: &io::Error) -> Error {
    Error::Invalid(format!(
        "The backup {} cannot be written: {error}.",
        file.display()
    ))
}
