//! What is due is erased, all of it and nothing else, and no file holds it any more.

use super::{ended, files, picture, with};
use crate::{
    harness::{Engine, World, forms, fresh_nonce, run},
    on_both_engines,
};
use app::{
    check,
    error::Error,
    ids::Millis,
    keeping::{
        erasing,
        rules::{Fault, Rules},
        store::{find_retention, retention},
    },
    survey::Survey,
};
use sqlx::{AssertSqlSafe, Executor};

async fn keep_for(world: &World, survey: &Survey, months: u32, set_on: &str) {
    let mut tx = world.db().write_tx().await.unwrap();
    retention::set_retention(&mut tx, &survey.initiative, Some(months), set_on)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn end_on(world: &World, survey: &Survey, day: &str) {
    let noon: app::ids::Millis = {
        let at: i64 = day.replace('-', "").parse::<i64>().unwrap();
        let date = civil(at);
        Millis(date * 86_400_000 + 43_200_000)
    };
    assert_eq!(noon.day(), day);
    let sql = format!(
        "update survey set closed_at = {} where id = '{}'",
        noon.0, survey.id
    );
    world.db().read().execute(AssertSqlSafe(sql)).await.unwrap();
}

/// Days since 1970 of a day `YYYYMMDD`.
fn civil(day: i64) -> i64 {
    let (year, month, day) = (day / 10_000, day / 100 % 100, day % 100);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

async fn holding(world: &World) -> Vec<String> {
    world
        .column("select distinct survey.slug from survey join response on response.survey_id = survey.id order by 1")
        .await
}

on_both_engines!(
    exactly_what_is_due_is_erased_and_not_a_day_early,
    |world| async {
        let answers = ["a", "b", "c", "d", "e"];
        let mut surveys = Vec::new();
        for (slug, months, ended_on) in [
            ("long-over", Some(12), "2024-01-31"),
            ("due-today", Some(12), "2025-03-01"),
            ("due-tomorrow", Some(12), "2025-03-02"),
            ("kept", None, "2020-01-01"),
        ] {
            let survey = ended(&world, slug, &answers).await;
            end_on(&world, &survey, ended_on).await;
            if let Some(months) = months {
                keep_for(&world, &survey, months, "2025-01-01").await;
            }
            surveys.push(survey);
        }
        let open = world.open_survey("open", &forms::one_question()).await;
        keep_for(&world, &open, 1, "2020-01-01").await;
        world
            .answer("open", &fresh_nonce(), &[("say", "x")])
            .await
            .expect(200);
        let kept = find_retention(world.db(), &surveys[0].initiative)
            .await
            .unwrap();
        assert_eq!(kept, Some(12));
        assert_eq!(
            find_retention(world.db(), &surveys[3].initiative)
                .await
                .unwrap(),
            None
        );

        let before = picture::take(world.db()).await;
        let rules = Rules::default();
        assert_eq!(
            erasing::erase_due(&world.harken, "2024-12-31", rules)
                .await
                .unwrap(),
            0
        );
        assert_eq!(picture::take(world.db()).await, before);
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-01", rules)
                .await
                .unwrap(),
            2
        );
        assert_eq!(holding(&world).await, ["due-tomorrow", "kept"]);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from inbox")
                .await,
            1
        );
        let after = picture::take(world.db()).await;
        let differ = picture::differences(&before, &after);
        let expected = [
            "nonce",
            "passage",
            "passage_gram",
            "response",
            "survey_erasure",
            "workbench_change",
        ];
        assert_eq!(differ, expected);
        for table in ["nonce", "passage", "response"] {
            assert!(after[table].is_subset(&before[table]));
            assert_eq!(before[table].len() - after[table].len(), 10, "{table}");
        }
        // The second round of the day has nothing left to do.
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-01", rules)
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-02", rules)
                .await
                .unwrap(),
            1
        );
        assert!(check::check(&world.harken).await.unwrap().whole);
    }
);

on_both_engines!(
    a_change_of_mind_leaves_a_week_to_notice_a_slip,
    |world| async {
        let survey = ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        end_on(&world, &survey, "2020-01-01").await;
        keep_for(&world, &survey, 12, "2026-03-01").await;
        // The same number again does not begin the week anew.
        keep_for(&world, &survey, 12, "2026-03-05").await;
        let rules = Rules::default();
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-07", rules)
                .await
                .unwrap(),
            0
        );
        keep_for(&world, &survey, 6, "2026-03-07").await;
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-13", rules)
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-14", rules)
                .await
                .unwrap(),
            1
        );
    }
);

on_both_engines!(
    answers_that_were_too_few_to_leave_are_erased_with_their_key,
    |world| async {
        let survey = world.open_survey("few", &forms::one_question()).await;
        for _ in 0..3 {
            world
                .answer("few", &fresh_nonce(), &[("say", "x")])
                .await
                .expect(200);
        }
        assert_eq!(world.close(&survey).await.unwrap(), 0);
        let batches = world.harken.keys.folder.join("batches");
        assert_eq!(std::fs::read_dir(&batches).unwrap().count(), 1);
        end_on(&world, &survey, "2020-01-01").await;
        keep_for(&world, &survey, 1, "2020-01-01").await;
        let rules = Rules::default();
        assert_eq!(
            erasing::erase_due(&world.harken, "2026-03-14", rules)
                .await
                .unwrap(),
            1
        );
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from inbox")
                .await,
            0
        );
        assert_eq!(std::fs::read_dir(&batches).unwrap().count(), 0);
    }
);

const SAID: &str = "erased-canary-6e02";

/// Erases a survey's answers, and says which file still holds their words.
async fn erase_and_look(world: &World, rules: Rules) -> Option<String> {
    // Many answers: few would be changed in place, and the planner would keep no sample of them.
    let answers: Vec<String> = (0..60).map(|number| format!("{SAID} {number}")).collect();
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    let survey = ended(world, "one", &answers).await;
    ended(world, "other", &["a", "b", "c", "d", "e"]).await;
    if world.db().engine() == Engine::Postgres {
        world.db().read().execute("analyze").await.unwrap();
    }
    let before = files::find(world.db(), &world.database, &[SAID]).await;
    assert!(
        before.is_some(),
        "looking proves nothing where nothing is found"
    );
    let today = Millis::now().day();
    erasing::erase_answers(&world.harken, &survey.id, &today, None)
        .await
        .unwrap();
    match erasing::finish(&world.harken, rules).await {
        // Left for the next round of the timed work.
        Err(Error::Unavailable) => {}
        done => done.unwrap(),
    }
    assert_eq!(holding(world).await, ["other"]);
    files::find(world.db(), &world.database, &[SAID]).await
}

on_both_engines!(no_file_holds_a_word_of_what_was_erased, |world| async {
    assert_eq!(erase_and_look(&world, Rules::default()).await, None);
    let unfinished = retention::list_unfinished(world.db()).await.unwrap();
    assert!(unfinished.is_empty());
});

on_both_engines!(
    rows_that_are_only_deleted_would_be_found_in_the_files,
    |world| async {
        assert!(
            erase_and_look(&world, with(&[Fault::NoRewrite]))
                .await
                .is_some()
        );
    }
);

#[test]
fn the_planners_samples_of_words_would_be_found_in_postgres_files() {
    run(Engine::Postgres, |world| async move {
        let sample = "alter table passage alter column text set statistics -1";
        world.db().read().execute(sample).await.unwrap();
        assert!(erase_and_look(&world, Rules::default()).await.is_some());
    });
}

#[test]
fn somebody_who_still_reads_delays_the_rewriting_and_does_not_spoil_it() {
    run(Engine::Postgres, |world| async move {
        let mut reader = world.db().snapshot().await.unwrap();
        let count = "select cast(count(*) as bigint) from survey";
        let _: i64 = sqlx::query_scalar(count)
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        assert!(erase_and_look(&world, Rules::default()).await.is_some());
        assert_eq!(
            retention::list_unfinished(world.db()).await.unwrap().len(),
            1
        );
        reader.rollback().await.unwrap();
        erasing::finish(&world.harken, Rules::default())
            .await
            .unwrap();
        assert_eq!(
            files::find(world.db(), &world.database, &[SAID]).await,
            None
        );
    });
}

on_both_engines!(
    a_look_at_the_data_says_how_long_the_log_keeps_what_was_deleted,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let notes = |report: check::Report| -> String {
            let notes = report.looks.into_iter().flat_map(|look| look.notes);
            notes.collect::<Vec<_>>().join(" ")
        };
        world.db().forget_deleted().await.unwrap();
        let said = notes(check::check(&world.harken).await.unwrap());
        match world.db().engine() {
            Engine::Sqlite => {
                assert!(said.contains("log is cut"), "{said}");
                world.create_initiative("another").await;
                let said = notes(check::check(&world.harken).await.unwrap());
                assert!(said.contains("holds") && said.contains("kB"), "{said}");
            }
            Engine::Postgres => {
                assert!(said.contains("reaches back"), "{said}");
            }
        }
    }
);
