//! Every SQL statement about the log of what staff did.

use super::{Action, Chain, Entry, Hash, Row, START};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{AccountId, InitiativeId},
    keys::Keys,
    looked::Looked,
};
use sqlx::{AnyConnection, Row as _, any::AnyRow};

/// Which database this is.
const INSTANCE: &str = "select id from instance order by id limit 1";

/// The mark in the keys folder that a log has begun in this database: one that was taken out whole must not look like
/// a new one.
fn mark(instance: &str) -> String {
    format!("audit-{instance}")
}

/// Adds an entry to the log, inside the write that does what it tells.
///
/// Call it last in the write. The head's row is locked from here to the commit, so that two writers never continue the
/// same entry; whoever takes it last waits for nothing else while holding it.
pub async fn record(tx: &mut AnyConnection, keys: &Keys, entry: &Entry) -> Result<()> {
    let instance: String = sqlx::query_scalar(INSTANCE).fetch_one(&mut *tx).await?;
    let mark = mark(&instance);
    if let Some(head) = take_head(tx).await? {
        // Not before: a write that is not committed has begun no log.
        if !keys.has_mark(&mark) {
            keys.leave_mark(&mark)?;
        }
        return add(tx, keys, head, entry).await;
    }
    if begin(tx, keys, &mark).await? {
        let head = take_head(tx).await?.ok_or_else(unreadable)?;
        add(tx, keys, head, &Entry::new(Action::LogLost, "")).await?;
    }
    let head = take_head(tx).await?.ok_or_else(unreadable)?;
    add(tx, keys, head, entry).await
}

/// As [`record`], for several entries of one write.
pub async fn record_all(tx: &mut AnyConnection, keys: &Keys, entries: &[Entry]) -> Result<()> {
    for entry in entries {
        record(tx, keys, entry).await?;
    }
    Ok(())
}

/// Writes an entry at the end whose lock was taken.
async fn add(
    tx: &mut AnyConnection,
    keys: &Keys,
    (length, before): (i64, Hash),
    entry: &Entry,
) -> Result<()> {
    let row = Row::new(length, &before, entry);
    sqlx::query(
        "insert into audit_entry (seq, at, account_id, initiative_id, action, subject, detail, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(row.seq)
    .bind(row.at)
    .bind(&row.account)
    .bind(&row.initiative)
    .bind(&row.action)
    .bind(&row.subject)
    .bind(&row.detail)
    .bind(row.hash.clone())
    .execute(&mut *tx)
    .await?;
    sqlx::query("update audit_head set hash = $1, seal = $2 where name = 'staff'")
        .bind(row.hash.clone())
        .bind(seal(keys, row.seq, &row.hash))
        .execute(tx)
        .await?;
    Ok(())
}

/// Takes the next number, and with it the lock: the number and the hash of the entry before.
async fn take_head(tx: &mut AnyConnection) -> Result<Option<(i64, Hash)>> {
    let head = sqlx::query(
        "update audit_head set length = length + 1 where name = 'staff' returning length, hash",
    )
    .fetch_optional(tx)
    .await?;
    head.map(|row| {
        let hash: Vec<u8> = row.try_get("hash")?;
        Ok((
            row.try_get("length")?,
            hash.try_into().map_err(|_| unreadable())?,
        ))
    })
    .transpose()
}

/// Begins the log, after whatever is there. True where there was one before, and its end was taken away. Of two that
/// begin it at the same moment, the second finds it begun.
async fn begin(tx: &mut AnyConnection, keys: &Keys, mark: &str) -> Result<bool> {
    let last = sqlx::query("select seq, hash from audit_entry order by seq desc limit 1")
        .fetch_optional(&mut *tx)
        .await?;
    let (length, hash) = match &last {
        Some(row) => (row.try_get("seq")?, row.try_get("hash")?),
        None => (0, START.to_vec()),
    };
    let seal = seal(keys, length, &hash);
    let created = sqlx::query(
        "insert into audit_head (name, length, hash, seal) values ('staff', $1, $2, $3) on conflict (name) do nothing",
    )
    .bind(length)
    .bind(hash)
    .bind(seal)
    .execute(tx)
    .await?;
    let was_there = last.is_some() || keys.has_mark(mark);
    Ok(created.rows_affected() == 1 && was_there)
}

fn unreadable() -> Error {
    Error::Broken("The end of the log of what staff did cannot be read. Run “harken check”.".into())
}

/// What only the holder of the keys can write: this many entries, the last with this hash.
fn seal(keys: &Keys, length: i64, hash: &[u8]) -> Vec<u8> {
    let parts = [length.to_string(), crate::ids::hex(hash)];
    keys.mac("audit head", &[&parts[0], &parts[1]]).to_vec()
}

fn read(row: &AnyRow) -> Result<Row> {
    Ok(Row {
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        account: row.try_get("account_id")?,
        initiative: row.try_get("initiative_id")?,
        action: row.try_get("action")?,
        subject: row.try_get("subject")?,
        detail: row.try_get("detail")?,
        hash: row.try_get("hash")?,
    })
}

/// What one page of the log shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only what this person did.
    pub account: Option<AccountId>,
    /// Entries to pass over, from the newest.
    pub skip: i64,
    pub most: i64,
}

/// Entries of an initiative, newest first: what was done in it, what became of its members' accounts, and what was done
/// to all initiatives at once.
pub async fn list_entries(db: &Db, initiative: &InitiativeId, wanted: &Wanted) -> Result<Vec<Row>> {
    let account = wanted.account.as_ref().map_or("", AccountId::as_str);
    sqlx::query(
        "select seq, at, account_id, initiative_id, action, subject, detail, hash from audit_entry
         where (initiative_id = $1 or (initiative_id = '' and (action in ($5, $6) or exists
                (select 1 from membership where membership.initiative_id = $1
                 and membership.account_id in (audit_entry.account_id, audit_entry.subject)))))
         and ($2 = '' or account_id = $2)
         order by seq desc limit $3 offset $4",
    )
    .bind(initiative.as_str())
    .bind(account)
    .bind(wanted.most)
    .bind(wanted.skip)
    .bind(Action::BackedUp.as_str())
    .bind(Action::Restored.as_str())
    .fetch_all(db.read())
    .await?
    .iter()
    .map(read)
    .collect()
}

/// The accounts that did or met something in an initiative's log, with their names; those that are gone have none.
pub async fn list_people(db: &Db, initiative: &InitiativeId) -> Result<Vec<(AccountId, String)>> {
    let rows = sqlx::query(
        "select id, name from account where id in (select account_id from audit_entry where initiative_id = $1)
         or id in (select subject from audit_entry where initiative_id = $1)
         or id in (select account_id from membership where initiative_id = $1)
         order by name, id",
    )
    .bind(initiative.as_str())
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| Ok((AccountId(row.try_get("id")?), row.try_get("name")?)))
        .collect()
}

/// Rows to read at a time: the log of many years does not fit into memory at once.
const ROWS_A_STEP: i64 = 1_000;

/// Walks the whole log and says where it breaks first.
pub async fn look_at_log(db: &Db, keys: &Keys) -> Result<Looked> {
    loop {
        let head = find_head(db).await?;
        let looked = walk(db, keys, head.as_ref()).await?;
        // Somebody may have written while we walked: then the end we compare with is not the end any more.
        if looked.faults.is_empty() || find_head(db).await? == head {
            return Ok(looked);
        }
    }
}

async fn walk(db: &Db, keys: &Keys, head: Option<&Head>) -> Result<Looked> {
    let mut looked = Looked::at("the log of what staff did");
    let mut chain = Chain::start();
    // A row numbered 0 or below would never be walked over.
    let strays: i64 =
        sqlx::query_scalar("select cast(count(*) as bigint) from audit_entry where seq < 1")
            .fetch_one(db.read())
            .await?;
    if strays > 0 {
        looked.fault("", "There are entries before the first.");
    }
    loop {
        let rows = sqlx::query(
            "select seq, at, account_id, initiative_id, action, subject, detail, hash from audit_entry
             where seq > $1 order by seq limit $2",
        )
        .bind(chain.length)
        .bind(ROWS_A_STEP)
        .fetch_all(db.read())
        .await?;
        for row in &rows {
            let row = read(row)?;
            if let Err(why) = chain.follow(&row) {
                looked.fault(format!("entry {}:", row.seq), why);
                return Ok(looked);
            }
            if row.action == Action::LogLost.as_str() {
                looked.fault(
                    format!("entry {}:", row.seq),
                    "There was a log before it, and it was taken away.",
                );
            }
            looked.saw();
        }
        if rows.is_empty() {
            break;
        }
    }
    if head.is_none() && chain.length == 0 {
        let instance: String = sqlx::query_scalar(INSTANCE).fetch_one(db.read()).await?;
        if !keys.has_mark(&mark(&instance)) {
            return Ok(looked);
        }
    }
    if let Some(why) = find_fault_at_end(keys, head, &chain) {
        looked.fault("its end:", why);
    }
    Ok(looked)
}

/// Where the log ends, as it was sealed.
#[derive(PartialEq, Eq)]
struct Head {
    length: i64,
    hash: Vec<u8>,
    seal: Vec<u8>,
}

async fn find_head(db: &Db) -> Result<Option<Head>> {
    let head = sqlx::query("select length, hash, seal from audit_head where name = 'staff'")
        .fetch_optional(db.read())
        .await?;
    head.map(|row| {
        Ok(Head {
            length: row.try_get("length")?,
            hash: row.try_get("hash")?,
            seal: row.try_get("seal")?,
        })
    })
    .transpose()
}

/// Why the end of the log is not the end that was sealed.
fn find_fault_at_end(keys: &Keys, head: Option<&Head>, chain: &Chain) -> Option<String> {
    let Some(head) = head else {
        return Some("It was taken away, with the seal on it.".into());
    };
    if head.seal != seal(keys, head.length, &head.hash) {
        return Some("It is not sealed with this keys folder.".into());
    }
    if head.length != chain.length {
        return Some(format!(
            "There were {} entries when it was sealed, and there are {}.",
            head.length, chain.length
        ));
    }
    (head.hash != chain.hash).then(|| "The log before it was rewritten.".into())
}
