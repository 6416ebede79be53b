//! A restored backup holds nothing of what was withdrawn or erased after it.

use super::{ENGINES, back_up, ended, files, fresh, response_of, restore, with};
use crate::{
    harness::{World, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    db::Db,
    ids::{Millis, hex},
    keeping::{
        erasing,
        rules::{Fault, Rules},
    },
    keys::Keys,
    survey::Survey,
};
use sqlx::Executor;
use std::io::Write;

const WITHDRAWN: &str = "withdrawn-canary-0a77";
const KEPT: &str = "kept-canary-93be";
const TRUTH: &str = "truth-canary-5c20";

/// As the withdrawal of a receipt leaves it in the keys folder.
fn note_withdrawal(keys: &Keys, response: &str) {
    let mut options = std::fs::OpenOptions::new();
    let mut file = options
        .append(true)
        .create(true)
        .open(keys.folder.join("withdrawn"))
        .unwrap();
    writeln!(file, "{}", hex(&keys.mac("withdrawn", &[response]))).unwrap();
}

/// Two answers that were coded, translated, quoted as evidence, and kept for a translator.
async fn prepare(world: &World) -> Survey {
    let survey = ended(world, "one", &[WITHDRAWN, KEPT, "c", "d", "e"]).await;
    let initiative = survey.initiative.as_str();
    let mut statements = vec![
        format!(
            "insert into code (id, initiative_id, parent_id, name, definition, when_to_use, when_not, example, colour, created_at) values ('code', '{initiative}', '', 'Late', '', '', '', '', 1, 1)"
        ),
        format!(
            "insert into theme (id, initiative_id, slug, position, created_at) values ('theme', '{initiative}', 'late', 1, 1)"
        ),
        format!(
            "insert into barrier (id, initiative_id, title, statement, indicator, baseline, position, created_at) values ('barrier', '{initiative}', 'Buses', '', '', '', 1, 1)"
        ),
        format!(
            "insert into evidence (id, initiative_id, theme_id, barrier_id, kind, note, created_at) values ('evidence', '{initiative}', 'theme', 'barrier', 'supports', '', 1)"
        ),
        format!(
            "insert into release (id, initiative_id, survey_id, number, made_at, made_by, touched, tables) values ('release', '{initiative}', '{}', 1, 1, '', 0, '{{}}')",
            survey.id
        ),
        format!(
            "insert into release_truth (release_id, survey_id, truth) values ('release', '{}', '{TRUTH}')",
            survey.id
        ),
    ];
    for said in [WITHDRAWN, KEPT] {
        let response = response_of(world, &survey, said).await;
        let survey = survey.id.as_str();
        statements.extend([
            format!("insert into coding (id, initiative_id, code_id, passage_id, range_start, range_end, quote, coder_id, created_at) select 'coding-{said}', '{initiative}', 'code', id, 0, 5, text, 'coder', 1 from passage where response_id = '{response}'"),
            format!("insert into passage_translation (passage_id, language, text, translator, status, version) select id, 'es', 'traducido: ' || text, 'Hodan', 'draft', 1 from passage where response_id = '{response}'"),
            format!("insert into evidence_quote (evidence_id, coding_id) values ('evidence', 'coding-{said}')"),
            format!("insert into held_answer (id, initiative_id, survey_id, response_id, question, language, text, passage_id) values ('held-{said}', '{initiative}', '{survey}', '{response}', 'say', 'so', '{said} again', '')"),
        ]);
    }
    for statement in statements {
        let statement = sqlx::AssertSqlSafe(statement);
        world.db().read().execute(statement).await.unwrap();
    }
    survey
}

async fn number(db: &Db, table: &str) -> i64 {
    let sql = format!("select cast(count(*) as bigint) from {table}");
    let count = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
    count.fetch_one(db.read()).await.unwrap()
}

const OF_WORDS: [&str; 5] = [
    "coding",
    "passage_translation",
    "evidence_quote",
    "held_answer",
    "release_truth",
];

/// How many rows each of these tables holds after the restore, and the first file that holds one of the texts.
async fn restored(
    world: &World,
    file: &std::path::Path,
    texts: &[&str],
    rules: Rules,
) -> Vec<(Vec<i64>, Option<String>)> {
    let mut found = Vec::new();
    for engine in ENGINES {
        let Some((database, db)) = fresh(engine).await else {
            continue;
        };
        restore(file, &world.harken.keys, &db, rules).await.unwrap();
        let mut counts = vec![number(&db, "response").await, number(&db, "passage").await];
        for table in OF_WORDS {
            counts.push(number(&db, table).await);
        }
        assert!(
            files::find(&db, &database, &["Initiative one"])
                .await
                .is_some()
        );
        found.push((counts, files::find(&db, &database, texts).await));
    }
    found
}

on_both_engines!(
    a_withdrawn_response_stays_away_with_every_word_of_it,
    |world| async {
        let survey = prepare(&world).await;
        let made = back_up(&world, Rules::default()).await;
        let gone = response_of(&world, &survey, WITHDRAWN).await;
        note_withdrawal(&world.harken.keys, gone.as_str());
        let texts = [WITHDRAWN, gone.as_str()];
        for (counts, found) in restored(&world, &made.file, &texts, Rules::default()).await {
            assert_eq!(counts, [4, 4, 1, 1, 1, 1, 1]);
            assert_eq!(found, None);
        }
        // A restore that reads no list brings it all back, and the same look finds it.
        let careless = with(&[Fault::NoReplay]);
        for (counts, found) in restored(&world, &made.file, &texts, careless).await {
            assert_eq!(counts, [5, 5, 2, 2, 2, 2, 1]);
            assert!(found.is_some());
        }
    }
);

on_both_engines!(
    answers_erased_after_a_backup_do_not_come_back_with_it,
    |world| async {
        let survey = prepare(&world).await;
        ended(&world, "two", &["other-1", "b", "c", "d", "e"]).await;
        let before = back_up(&world, Rules::default()).await;
        let today = Millis::now().day();
        erasing::erase_answers(&world.harken, &survey.id, &today, None)
            .await
            .unwrap();
        let gone = [KEPT, TRUTH];
        for (counts, found) in restored(&world, &before.file, &gone, Rules::default()).await {
            assert_eq!(counts, [5, 5, 0, 0, 0, 0, 0]);
            assert_eq!(found, None);
        }
        let careless = with(&[Fault::NoReplay]);
        for text in gone {
            for (counts, found) in restored(&world, &before.file, &[text], careless).await {
                assert_eq!((counts[0], counts[6]), (10, 1));
                assert!(found.is_some());
            }
        }
        // What came into the survey after the erasing is in later backups, and stays.
        let again = "insert into response (id, survey_id, version, language, quote_ok, code_used, receipt_hash, left_on, answers)
                     select 'later', id, 1, 'en', 0, 0, '', '2026-01-01', '[]' from survey where slug = 'one'";
        world.db().read().execute(again).await.unwrap();
        let after = back_up(&world, Rules::default()).await;
        for (counts, _) in restored(&world, &after.file, &[KEPT], Rules::default()).await {
            assert_eq!(counts[0], 6);
        }
    }
);

on_both_engines!(
    answers_that_have_left_since_do_not_wait_again,
    |world| async {
        let survey = world.open_survey("waiting", &forms::one_question()).await;
        for _ in 0..6 {
            world
                .answer("waiting", &fresh_nonce(), &[("say", "The bus")])
                .await
                .expect(200);
        }
        let made = back_up(&world, Rules::default()).await;
        world.close(&survey).await.unwrap();
        for engine in ENGINES {
            let Some((_database, db)) = fresh(engine).await else {
                continue;
            };
            let keys = &world.harken.keys;
            restore(&made.file, keys, &db, Rules::default())
                .await
                .unwrap();
            assert_eq!(number(&db, "inbox").await, 0);
            assert_eq!(number(&db, "batch_key").await, 0);
            assert_eq!(
                number(&db, "nonce").await,
                6,
                "a page sent again counts once"
            );
        }
    }
);

on_both_engines!(
    a_list_of_withdrawals_that_cannot_be_read_stops_the_restore,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let made = back_up(&world, Rules::default()).await;
        std::fs::write(world.harken.keys.folder.join("withdrawn"), [0xff, 0xfe]).unwrap();
        let (_database, db) = fresh(world.db().engine()).await.unwrap();
        let refused = restore(&made.file, &world.harken.keys, &db, Rules::default()).await;
        assert!(refused.unwrap_err().to_string().contains("withdrawn"));
        assert_eq!(number(&db, "survey").await, 0);
    }
);
