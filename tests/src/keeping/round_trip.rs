//! What goes into a backup comes out of it, row for row, from either engine into either.

use super::{
    ENGINES, back_up, ended, fresh, order, picture, restore,
    seed::{fill, fill_world, find_texts},
};
use crate::{
    harness::{Database, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    db::Db,
    harken::Harken,
    ids::Millis,
    keeping::{
        backup::{self, Existing},
        identities::Identities,
        restore::{self as restoring, Target},
        rules::Rules,
    },
};
use std::{fs, os::unix::fs::PermissionsExt};

on_both_engines!(
    every_row_of_every_table_comes_back_as_it_was_on_either_engine,
    |world| async {
        let Some(texts) = find_texts() else { return };
        fill_world(&world, &texts).await;
        let before = picture::take(world.db()).await;
        for (table, rows) in &before {
            assert!(!rows.is_empty(), "nothing stands in {table}");
        }
        let made = back_up(&world, Rules::default()).await;
        for engine in ENGINES {
            let Some((_database, db)) = fresh(engine).await else {
                continue;
            };
            restore(&made.file, &world.harken.keys, &db, Rules::default())
                .await
                .unwrap();
            let after = picture::take(&db).await;
            assert_eq!(
                picture::differences(&before, &after),
                Vec::<String>::new(),
                "to {engine:?}"
            );
            assert!(
                after["staff_session"].is_empty(),
                "everybody signs in again"
            );
            assert!(
                after["session_need"].is_empty(),
                "what families need is in no copy"
            );
        }
    }
);

on_both_engines!(
    a_row_or_a_letter_that_is_lost_on_the_way_would_be_noticed,
    |world| async {
        fill_world(&world, &["one".into(), "two".into(), "three".into()]).await;
        let before = picture::take(world.db()).await;
        let mut lost = before.clone();
        lost.get_mut("code").unwrap().pop_first();
        assert_eq!(picture::differences(&before, &lost), ["code"]);
        let mut changed = before.clone();
        let theme = changed.get_mut("theme_statement").unwrap();
        let row = theme.pop_first().unwrap().replace("one", "One");
        theme.insert(row);
        assert_eq!(picture::differences(&before, &changed), ["theme_statement"]);
        let mut forgotten = before.clone();
        forgotten.remove("barrier");
        assert_eq!(picture::differences(&before, &forgotten), ["barrier"]);
    }
);

on_both_engines!(
    a_backup_of_an_older_harken_is_brought_up_to_date,
    |world| async {
        let engine = world.db().engine();
        let (folder, url) = empty_place(&world).await;
        let older = Db::open_at(&url, 2).await.unwrap();
        let keys = world.harken.keys.clone();
        let harken = Harken::new(older.clone(), keys.clone());
        fill(&older, &harken.batch_keys, &["one".into(), "two".into()]).await;
        let before = picture::take(&older).await;
        let file = folder.folder.path().join("backup");
        let order = order(&file, Existing::Stays);
        backup::create_backup(&older, &keys, &order, Millis::now(), Rules::default())
            .await
            .unwrap();
        let opened = restoring::Backup::open(&keys, &file, Rules::default()).unwrap();
        assert_eq!(opened.header.schema, 2);

        // A database that is further already is left alone.
        let refused =
            restoring::restore(&opened, &keys, world.db(), Target::Empty, Rules::default());
        let error = refused.await.unwrap_err().to_string();
        assert!(error.contains("older Harken"), "{error}");
        let error = Db::open_at(&world.database.url, 2).await.err().unwrap();
        assert!(error.to_string().contains("fresh"), "{error}");

        let (_place, url) = empty_place(&world).await;
        let db = Db::open_at(&url, opened.header.schema).await.unwrap();
        restoring::restore(&opened, &keys, &db, Target::Empty, Rules::default())
            .await
            .unwrap();
        let after = picture::take(&db).await;
        for (table, rows) in before {
            if !["staff_session", "setup_link", "session_need"].contains(&table.as_str()) {
                assert_eq!(after[&table].len(), rows.len(), "{table} on {engine:?}");
            }
        }
    }
);

/// A place of the world's engine where no Harken has been.
async fn empty_place(world: &crate::harness::World) -> (Database, String) {
    let database = Database::make_empty(world.db().engine()).await.unwrap();
    let url = database.url.clone();
    (database, url)
}

on_both_engines!(
    answers_that_wait_come_back_waiting_and_none_is_lost,
    |world| async {
        world.open_survey("waiting", &forms::one_question()).await;
        for _ in 0..7 {
            world
                .answer("waiting", &fresh_nonce(), &[("say", "The bus")])
                .await
                .expect(200);
        }
        let made = back_up(&world, Rules::default()).await;
        for engine in ENGINES {
            let Some((_database, db)) = fresh(engine).await else {
                continue;
            };
            let keys = &world.harken.keys;
            restore(&made.file, keys, &db, Rules::default())
                .await
                .unwrap();
            let harken = Harken::new(db.clone(), keys.clone());
            let survey = app::survey::store::find_by_slug(&db, "waiting")
                .await
                .unwrap()
                .unwrap();
            // The secret of the pool is one, and goes with the first that lets its answers leave.
            let copy = world.database.folder.path().join("copy");
            copy_folder(&keys.folder.join("batches"), &copy);
            let mixed = app::response::mixing::close(&harken, &survey)
                .await
                .unwrap();
            assert_eq!(mixed.left, 7);
            copy_folder(&copy, &keys.folder.join("batches"));
        }
    }
);

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

on_both_engines!(
    a_file_that_is_there_and_a_database_that_holds_something_are_left_alone,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let made = back_up(&world, Rules::default()).await;
        let mode = fs::metadata(&made.file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let (bytes, keys) = (made.bytes(), world.harken.keys.clone());
        let again = |existing| {
            let order = order(&made.file, existing);
            let (db, keys) = (world.db().clone(), keys.clone());
            async move {
                backup::create_backup(&db, &keys, &order, Millis::now(), Rules::default()).await
            }
        };
        let refused = again(Existing::Stays).await.unwrap_err().to_string();
        assert!(refused.contains("--force"), "{refused}");
        assert_eq!(made.bytes(), bytes);
        assert_eq!(Identities::of(&keys).list().unwrap().len(), 1);
        again(Existing::IsReplaced).await.unwrap();
        assert_ne!(made.bytes(), bytes);
        let folder = made.file.parent().unwrap();
        assert_eq!(
            fs::read_dir(folder).unwrap().count(),
            1,
            "nothing half-done lies about"
        );

        let before = picture::take(world.db()).await;
        let refused = restore(&made.file, &keys, world.db(), Rules::default()).await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("--replace"), "{refused}");
        assert_eq!(picture::take(world.db()).await, before);
    }
);

on_both_engines!(what_is_replaced_is_gone_from_the_files_too, |world| async {
    ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
    let made = back_up(&world, Rules::default()).await;
    let before = picture::take(world.db()).await;
    let later = "said-after-the-backup-7c1e";
    ended(&world, "two", &[later, "b", "c", "d", "e"]).await;
    assert!(
        crate::keeping::files::find(world.db(), &world.database, &[later])
            .await
            .is_some()
    );
    let opened = restoring::Backup::open(&world.harken.keys, &made.file, Rules::default());
    restoring::restore(
        &opened.unwrap(),
        &world.harken.keys,
        world.db(),
        Target::Replaced,
        Rules::default(),
    )
    .await
    .unwrap();
    let after = picture::take(world.db()).await;
    // The log tells of the backup first, and of the restore in its place.
    assert_eq!(
        picture::differences(&before, &after),
        ["audit_entry", "audit_head"]
    );
    assert_eq!(
        crate::keeping::files::find(world.db(), &world.database, &[later]).await,
        None
    );
});

on_both_engines!(an_empty_database_is_not_worth_a_backup, |world| async {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let order = order(&file, Existing::Stays);
    let keys = &world.harken.keys;
    let refused =
        backup::create_backup(world.db(), keys, &order, Millis::now(), Rules::default()).await;
    assert!(refused.unwrap_err().to_string().contains("nothing here"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(Identities::of(keys).list().unwrap(), []);
});

/// Looks at codes, lets somebody write a code and a theme together, and looks at themes: how many of each were seen.
async fn look_while_somebody_writes(db: &Db, look: &mut sqlx::AnyConnection) -> (i64, i64) {
    let codes = "select cast(count(*) as bigint) from code";
    let codes: i64 = sqlx::query_scalar(codes)
        .fetch_one(&mut *look)
        .await
        .unwrap();
    let mut tx = db.write_tx().await.unwrap();
    for sql in [
        "insert into code (id, initiative_id, parent_id, name, definition, when_to_use, when_not, example, colour, created_at)
         select 'code', id, '', 'Late', '', '', '', '', 1, 1 from initiative",
        "insert into theme (id, initiative_id, slug, position, created_at) select 'theme', id, 'late', 1, 1 from initiative",
    ] {
        sqlx::query(sql).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    let themes = "select cast(count(*) as bigint) from theme";
    let themes = sqlx::query_scalar(themes).fetch_one(look).await.unwrap();
    (codes, themes)
}

on_both_engines!(a_backup_is_of_one_moment, |world| async {
    world.create_initiative("one").await;
    let mut snapshot = world.db().snapshot().await.unwrap();
    let seen = look_while_somebody_writes(world.db(), &mut snapshot).await;
    assert_eq!(seen, (0, 0));
    snapshot.rollback().await.unwrap();
});

on_both_engines!(
    a_look_that_is_of_two_moments_would_be_noticed,
    |world| async {
        world.create_initiative("one").await;
        let mut connection = world.db().read().acquire().await.unwrap();
        let seen = look_while_somebody_writes(world.db(), &mut connection).await;
        assert_eq!(seen, (0, 1));
    }
);
