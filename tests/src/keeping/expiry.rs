//! An expired backup can be read by nobody.

use super::{back_up_as_of, ended, fresh, restore, with};
use crate::{harness::World, on_both_engines};
use app::{
    db::Db,
    error::Result,
    ids::Millis,
    keeping::{
        backup::KEEP_DAYS,
        erasing,
        identities::Identities,
        rules::{Fault, Rules},
    },
};

/// Restores a backup so many days after it was made.
async fn restore_after(world: &World, db: &Db, days: i64, rules: Rules) -> Result<()> {
    let made = back_up_as_of(world, Millis::now().plus_hours(-24 * days), rules).await;
    restore(&made.file, &world.harken.keys, db, rules).await
}

on_both_engines!(an_expired_backup_is_noise_wherever_it_lies, |world| async {
    ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
    let days = i64::from(KEEP_DAYS) + 1;
    let (_database, db) = fresh(world.db().engine()).await.unwrap();
    let refused = restore_after(&world, &db, days, Rules::default()).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("expired on"), "{refused}");
    assert_eq!(Identities::of(&world.harken.keys).list().unwrap(), []);
    // The same days later, with a key that nobody destroyed.
    let kept = restore_after(&world, &db, days, with(&[Fault::KeepsIdentity])).await;
    kept.unwrap();
});

on_both_engines!(a_backup_can_be_read_on_its_last_day, |world| async {
    ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
    let (_database, db) = fresh(world.db().engine()).await.unwrap();
    restore_after(&world, &db, i64::from(KEEP_DAYS), Rules::default())
        .await
        .unwrap();
});

on_both_engines!(
    the_daily_round_destroys_the_keys_of_expired_backups,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let long_ago = Millis::now().plus_hours(-24 * 100);
        let old = back_up_as_of(&world, long_ago, Rules::default()).await;
        let new = crate::keeping::back_up(&world, with(&[])).await;
        let keys = &world.harken.keys;
        // Making the new one has destroyed the old one's key already: put it back.
        let again = back_up_as_of(&world, long_ago, Rules::default()).await;
        let look = Identities::of(keys).look().unwrap();
        assert_eq!(look.faults.len(), 1, "harken check tells of it");
        erasing::keep(&world.harken).await.unwrap();
        let left = Identities::of(keys).list().unwrap();
        assert_eq!(left, std::slice::from_ref(&new.known));
        for gone in [&old, &again] {
            assert!(
                !keys
                    .folder
                    .join("backups")
                    .join(gone.known.id.as_str())
                    .exists()
            );
        }
        assert!(Identities::of(keys).look().unwrap().faults.is_empty());
    }
);
