//! Existing answers come in as they are, become words that can be coded, and go out as they came.

use crate::{
    harness::{World, inputs},
    on_both_engines,
};
use app::{
    account::Role,
    coding::Passage,
    response::{export, import, store, tables},
};
use std::collections::BTreeMap;

/// The sets of real answers: the file, and in which language how many answers it holds. Where rows name no language
/// they are taken for English.
const SETS: &[(&str, &str, usize)] = &[
    ("bowling-green", "en", 607),
    ("gadarian", "en", 341),
    ("klimarat-konsum", "de", 277),
    ("vtaiwan-uberx", "zh-Hant", 119),
];

/// The answers of a set as its file has them, by text.
fn rows_of(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

on_both_engines!(
    real_answers_come_in_with_their_languages_and_go_out_unchanged,
    |world| async {
        let initiative = world.create_initiative("open-ended").await;
        for (name, language, count) in SETS {
            let Some(text) = inputs::find(&format!("open-ended/{name}.csv")) else {
                return;
            };
            let table = tables::read(text.as_bytes(), "answers.csv").unwrap();
            let unstated = "en".parse().unwrap();
            let report = import::into_new_survey(
                &world.harken,
                &initiative.id,
                name,
                &table,
                Some(&unstated),
                name,
            )
            .await
            .unwrap();
            let expected = BTreeMap::from([(language.to_string(), *count)]);
            assert_eq!(report.languages, expected, "{name}");

            let survey = world.survey(name).await;
            let responses = store::list_responses(world.db(), &survey.id).await.unwrap();
            let exported = export::to_json(&export::rows_of(responses).unwrap()).unwrap();
            let exported = String::from_utf8(exported).unwrap();
            for row in rows_of(&text) {
                let answer = serde_json::to_string(&row["text"].replace("\r\n", "\n")).unwrap();
                assert!(exported.contains(&answer), "{name}: {answer}");
            }
        }
    }
);

on_both_engines!(
    an_imported_answer_is_coded_by_its_last_word_through_the_page,
    |world| async {
        let initiative = world.create_initiative("scripts").await;
        let Some(text) = inputs::find("scripts.csv") else {
            return;
        };
        let rows = rows_of(&text);
        let mut csv = csv::Writer::from_writer(Vec::new());
        csv.write_record(["lang", "sentence"]).unwrap();
        for row in &rows {
            csv.write_record([&row["tag"], &row["sentence"]]).unwrap();
        }
        let table = tables::read(&csv.into_inner().unwrap(), "scripts.csv").unwrap();
        import::into_new_survey(
            &world.harken,
            &initiative.id,
            "scripts",
            &table,
            None,
            "scripts.csv",
        )
        .await
        .unwrap();
        let coder = world.sign_in_as(Role::Coder, &initiative).await;
        let survey = world.survey("scripts").await;
        let mut tx = world.db().write_tx().await.unwrap();
        let passages = app::coding::store::list_answers_within(&mut tx, &initiative.id, &survey.id)
            .await
            .unwrap();
        drop(tx);
        assert_eq!(passages.len(), rows.len());
        for passage in &passages {
            code_last_word(&world, &coder, passage).await;
        }
        assert_eq!(
            world.number("select count(*) from coding").await,
            rows.len() as i64
        );
        let report = app::check::check(&world.harken).await.unwrap();
        assert!(report.whole, "{report:?}");
    }
);

/// Codes a passage's last word as the browser does: by half-open code points.
async fn code_last_word(world: &World, coder: &crate::harness::SignedIn, passage: &Passage) {
    let text = passage.text.trim_end();
    let word = text.split_whitespace().next_back().unwrap();
    let start = text.chars().count() - word.chars().count();
    let end = text.chars().count();
    let path = format!("/i/scripts/words/{}", passage.id);
    let page = coder
        .post(
            world,
            &format!("{path}/code"),
            &[
                ("start", &start.to_string()),
                ("end", &end.to_string()),
                ("name", "Last word"),
            ],
        )
        .await
        .expect(303);
    assert!(page.location().starts_with(&path), "{}", page.location());
    let shown = coder.get(world, &path).await.expect(200);
    assert_eq!(
        shown.text_of(".codings q").trim(),
        word,
        "{:?}",
        passage.text
    );
}
