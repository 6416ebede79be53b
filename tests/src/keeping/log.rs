//! Backups and restores stand in the log of what staff did, and the log goes on behind a restore as one chain.

use super::{ENGINES, back_up, ended, fresh, order, restore};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    audit::{
        Action, Entry,
        store::{look_at_log, record},
    },
    check,
    db::Db,
    harken::Harken,
    ids::Millis,
    keeping::{
        backup::{self, Existing},
        rules::Rules,
    },
    keys::Keys,
};
use sqlx::Executor;

async fn lines(db: &Db) -> Vec<String> {
    let sql = "select action || ' ' || account_id || initiative_id from audit_entry order by seq";
    let lines = sqlx::query_scalar(sql).fetch_all(db.read()).await.unwrap();
    lines
        .into_iter()
        .map(|line: String| line.trim().into())
        .collect()
}

async fn find_faults(db: &Db, keys: &Keys) -> Vec<String> {
    let looked = look_at_log(db, keys).await.unwrap();
    let faults = looked.faults.into_iter();
    faults
        .map(|fault| format!("{} {}", fault.id, fault.why))
        .collect()
}

async fn do_something(world: &World) {
    let mut tx = world.db().write_tx().await.unwrap();
    let entry = Entry::new(Action::TwoStepOn, "");
    record(&mut tx, &world.harken.keys, &entry).await.unwrap();
    tx.commit().await.unwrap();
}

on_both_engines!(
    a_backup_and_its_restore_are_told_and_the_chain_goes_on,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        do_something(&world).await;
        let made = back_up(&world, Rules::default()).await;
        do_something(&world).await;
        let here = lines(world.db()).await;
        assert_eq!(here, ["two-step-on", "backed-up", "two-step-on"]);
        let keys = &world.harken.keys;
        assert_eq!(find_faults(world.db(), keys).await, Vec::<String>::new());
        for engine in ENGINES {
            let Some((_database, db)) = fresh(engine).await else {
                continue;
            };
            restore(&made.file, keys, &db, Rules::default())
                .await
                .unwrap();
            assert_eq!(lines(&db).await, ["two-step-on", "restored"]);
            let harken = Harken::new(db.clone(), keys.clone());
            assert!(check::check(&harken).await.unwrap().whole, "to {engine:?}");
            // Whoever takes the line out again is noticed.
            let take_out = "delete from audit_entry where action = 'restored'";
            db.read().execute(take_out).await.unwrap();
            assert_eq!(find_faults(&db, keys).await.len(), 1);
        }
    }
);

on_both_engines!(
    organizers_read_of_backups_and_restores_whatever_their_initiative,
    |world| async {
        let survey = ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let ours = world.initiative("one-initiative").await;
        assert_eq!(ours.id, survey.initiative);
        let other = world.create_initiative("other").await;
        back_up(&world, Rules::default()).await;
        for initiative in [&ours, &other] {
            let organizer = world.sign_in_as(Role::Organizer, initiative).await;
            let log = format!("/i/{}/log", initiative.slug);
            let page = organizer.get(&world, &log).await.expect(200);
            assert_eq!(page.count("table.list tbody tr"), 1);
            for told in ["Wrote a backup", "Whoever runs the machine"] {
                assert!(page.text().contains(told), "{told}");
            }
        }
    }
);

on_both_engines!(
    what_was_not_written_or_put_back_is_not_told,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let made = back_up(&world, Rules::default()).await;
        let keys = &world.harken.keys;
        let order = order(&made.file, Existing::Stays);
        let now = Millis::now();
        let again = backup::create_backup(world.db(), keys, &order, now, Rules::default());
        again.await.unwrap_err();
        restore(&made.file, keys, world.db(), Rules::default())
            .await
            .unwrap_err();
        assert_eq!(lines(world.db()).await, ["backed-up"]);
    }
);

on_both_engines!(
    a_log_that_is_damaged_keeps_nobody_from_backing_up_and_restoring_and_stays_known_as_such,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        do_something(&world).await;
        for damage in [
            "update audit_entry set subject = 'changed' where seq = 1",
            // Now the next line has no place.
            "update audit_head set length = 0",
        ] {
            world.db().read().execute(damage).await.unwrap();
            let made = back_up(&world, Rules::default()).await;
            for engine in ENGINES {
                let Some((_database, db)) = fresh(engine).await else {
                    continue;
                };
                let keys = &world.harken.keys;
                restore(&made.file, keys, &db, Rules::default())
                    .await
                    .unwrap();
                let answers = "select cast(count(*) as bigint) from response";
                let answers: i64 = sqlx::query_scalar(answers)
                    .fetch_one(db.read())
                    .await
                    .unwrap();
                assert_eq!(answers, 5);
                assert_eq!(find_faults(&db, keys).await.len(), 1);
            }
        }
    }
);
