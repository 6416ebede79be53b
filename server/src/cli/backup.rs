//! `harken backup` and `harken restore`.

use crate::config::{Backup, Place, Restore};
use app::{
    db::{Db, NEWEST_SCHEMA},
    error::Result,
    harken::Harken,
    ids::Millis,
    keeping::{
        backup::{self, Existing, Order},
        identities::Identities,
        restore::{self, Target},
        rules::Rules,
    },
};

pub async fn run(harken: &Harken, task: Backup) -> Result<()> {
    let order = Order {
        file: task.file,
        keep_days: task.keep_days,
        existing: match task.force {
            true => Existing::IsReplaced,
            false => Existing::Stays,
        },
    };
    let (db, keys, now) = (&harken.db, &harken.keys, Millis::now());
    let made = backup::create_backup(db, keys, &order, now, Rules::default()).await?;
    let key = Identities::of(&harken.keys).path(&made.id);
    if task.json {
        let report = serde_json::json!({
            "file": order.file, "id": made.id, "made_on": made.made_on, "expires_on": made.expires_on, "key": key,
        });
        println!("{report}");
        return Ok(());
    }
    println!(
        "{} is an encrypted backup. Until {} it can be read with {}. Then that key is destroyed, so that what is deleted from now on is gone from every copy of this file as well.",
        order.file.display(),
        made.expires_on,
        key.display()
    );
    println!(
        "The keys folder {} is not in the backup. Keep a copy of it in a safe place, apart from the backup: without it nobody can read this file. Renew that copy after each backup, and let no old one lie about: it would read what has expired.",
        harken.keys.folder.display()
    );
    Ok(())
}

/// Reads the backup before anything is made or opened.
pub async fn restore(place: &Place, task: Restore) -> Result<()> {
    let rules = Rules::default();
    let keys = place.open_existing_keys()?;
    let backup = restore::Backup::open(&keys, &task.file, rules)?;
    let url = place.address()?;
    let schema = backup.header.schema;
    let db = match schema == NEWEST_SCHEMA || task.replace {
        true => Db::open(&url).await?,
        false => Db::open_at(&url, schema).await?,
    };
    let target = match task.replace {
        true => Target::Replaced,
        false => Target::Empty,
    };
    let done = restore::restore(&backup, &keys, &db, target, rules).await;
    db.close().await;
    done?;
    println!(
        "{} is restored, but for what was withdrawn or erased since. Everybody signs in again.",
        task.file.display()
    );
    println!(
        "Answers that waited for their mixing then and have left since are not in it: nobody has their key any more. Run harken check to see that all is whole."
    );
    Ok(())
}
