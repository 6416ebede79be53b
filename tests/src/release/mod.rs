//! Released tables: all that anybody sees of the counts.

mod erased;
mod late;
mod ledger;
mod sample;

use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    ids::ResponseId,
    initiative::Initiative,
    receipt,
    response::{self, Response, store::list_responses},
    survey::{
        BY_LANGUAGE, Form, Status, Survey,
        check::{Accepted, Answer},
    },
    theme,
};
use serde_json::json;

const SUMMARY: &str = "/i/schools/summary";

fn form() -> Form {
    serde_json::from_value(json!({
        "title": {"en": "Families"},
        "languages": ["en", "so", "am"],
        "default_language": "en",
        "lists": {"schools": [
            {"name": "north", "label": {"en": "North"}},
            {"name": "mill", "label": {"en": "=Mill()"}},
            {"name": "hill", "label": {"en": "Hill"}},
        ]},
        "items": [{"question": {
            "name": "school", "label": {"en": "School"}, "required": "true()",
            "kind": {"kind": "select_one", "list": "schools"}
        }}]
    }))
    .unwrap()
}

/// A survey by school and language with one theme, still open.
async fn open(world: &World) -> (Initiative, Survey) {
    let initiative = world.create_initiative("schools").await;
    let survey = world.create_survey(&initiative, "families", &form()).await;
    let mut tx = world.db().write_tx().await.unwrap();
    let cuts = [BY_LANGUAGE.to_string(), "school".to_string()];
    app::survey::store::set_cuts(&mut tx, &survey.id, &cuts)
        .await
        .unwrap();
    let english = "en".parse().unwrap();
    theme::store::create_theme(&mut tx, &initiative.id, &english, "The bus is late")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.set_status(&survey, Status::Open).await;
    (initiative, world.survey("families").await)
}

/// Answers that have left, as the mixing leaves them.
async fn add(world: &World, survey: &Survey, language: &str, school: &str, count: usize) {
    let one = |_| Response {
        id: ResponseId::new(),
        survey: survey.id.clone(),
        version: 1,
        language: language.into(),
        quote_ok: true,
        code_used: false,
        receipt_hash: String::new(),
        left_on: "2026-03-01".into(),
        answers: serde_json::to_string(&Accepted(vec![(
            "school".into(),
            Answer::One(school.into()),
        )]))
        .unwrap(),
    };
    let rows: Vec<Response> = (0..count).map(one).collect();
    let mut tx = world.db().write_tx().await.unwrap();
    response::store::create_responses(&mut tx, &rows)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// 30 + 24 in English, 22 in Somali, 4 in Amharic.
async fn answered(world: &World) -> (Initiative, Survey) {
    let (initiative, survey) = open(world).await;
    add(world, &survey, "en", "north", 30).await;
    add(world, &survey, "en", "mill", 24).await;
    add(world, &survey, "so", "mill", 22).await;
    add(world, &survey, "am", "hill", 4).await;
    world.set_status(&survey, Status::Closed).await;
    (initiative, survey)
}

async fn make(world: &World, organizer: &SignedIn) {
    let made = organizer
        .post(world, SUMMARY, &[("survey", "families")])
        .await
        .expect(303);
    assert_eq!(made.location(), "/i/schools/summary?survey=families");
}

/// The rows of a file: what is counted, answer, group question, group, what is shown.
async fn read_csv(world: &World, who: &SignedIn) -> Vec<Vec<String>> {
    let file = who
        .get(world, "/i/schools/summary.csv?survey=families")
        .await
        .expect(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let text = file.text();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_string).collect())
        .collect()
}

fn shown<'a>(rows: &'a [Vec<String>], place: [&str; 4]) -> &'a str {
    let of = |row: &&Vec<String>| row[..4] == place;
    let row = rows.iter().find(of);
    &row.unwrap_or_else(|| panic!("{place:?} in {rows:?}"))[4]
}

const HIDDEN: &str = "hidden to protect people";

fn answers(page: &Page) -> String {
    let figures = page.text_of("dl.figures");
    figures.split_whitespace().collect::<Vec<_>>().join(" ")
}

on_both_engines!(
    before_a_release_the_page_says_why_there_is_none,
    |world| async {
        let (initiative, survey) = open(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let page = organizer.get(&world, SUMMARY).await.expect(200);
        assert!(
            page.text()
                .contains("No answers of this survey have left yet")
        );
        assert!(!page.has("form[action='/i/schools/summary'][method=post]"));
        make(&world, &organizer).await;
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from release")
                .await,
            0
        );
        organizer
            .get(&world, "/i/schools/summary.csv?survey=families")
            .await
            .expect(303);

        add(&world, &survey, "en", "north", 40).await;
        let page = organizer.get(&world, SUMMARY).await.expect(200);
        assert!(page.text().contains("Nothing has been released yet"));
        assert!(page.has("form[action='/i/schools/summary'][method=post]"));
        assert!(
            !page.text_of("dl.figures").contains("40"),
            "not even how many there are"
        );
        let viewer = world.sign_in_as(Role::Viewer, &initiative).await;
        let page = viewer.get(&world, SUMMARY).await.expect(200);
        assert!(!page.has("form[action='/i/schools/summary'][method=post]"));
        viewer
            .post(&world, SUMMARY, &[("survey", "families")])
            .await
            .expect(403);
    }
);

on_both_engines!(
    a_release_hides_small_groups_and_what_would_tell_them,
    |world| async {
        let (initiative, _) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make(&world, &organizer).await;
        let rows = read_csv(&world, &organizer).await;
        assert_eq!(shown(&rows, ["Answers", "", "", ""]), "80");
        assert_eq!(shown(&rows, ["Language", "English", "", ""]), "54");
        // 80 − 54 − 22 would be the four who answered in Amharic.
        assert_eq!(shown(&rows, ["Language", "አማርኛ", "", ""]), HIDDEN);
        assert_eq!(shown(&rows, ["Language", "Soomaali", "", ""]), HIDDEN);
        assert_eq!(shown(&rows, ["School", "Hill", "", ""]), HIDDEN);
        // Another school must shield Hill, and which does not matter.
        let others = ["North", "'=Mill()"].map(|school| shown(&rows, ["School", school, "", ""]));
        assert!(others.contains(&HIDDEN));
        assert_eq!(
            shown(&rows, ["Theme", "The bus is late", "", ""]),
            "under 20 %"
        );
        assert_eq!(
            shown(&rows, ["Theme", "The bus is late", "Language", "አማርኛ"]),
            HIDDEN
        );
        for row in &rows {
            assert!(row.iter().all(|cell| !cell.starts_with('=')), "{row:?}");
            assert!(row[4].parse::<i64>().is_err() || row[4].parse::<i64>().unwrap() >= 10);
        }
        let page = organizer.get(&world, SUMMARY).await.expect(200);
        assert!(answers(&page).contains("80"), "{}", answers(&page));
        let text = page.text();
        assert!(text.contains(HIDDEN) && text.contains("under 20"));
    }
);

on_both_engines!(nothing_on_the_page_moves_between_releases, |world| async {
    let (initiative, survey) = answered(&world).await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    make(&world, &organizer).await;
    let before = read_csv(&world, &organizer).await;
    add(&world, &survey, "en", "north", 5).await;
    assert_eq!(read_csv(&world, &organizer).await, before);
    // Five newcomers would stand out in a new release; they wait until there are more of them.
    make(&world, &organizer).await;
    assert_eq!(read_csv(&world, &organizer).await, before);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from response where id not in (select response_id from release_answer)")
            .await,
        5
    );
    add(&world, &survey, "en", "north", 10).await;
    make(&world, &organizer).await;
    let after = read_csv(&world, &organizer).await;
    assert_eq!(shown(&after, ["Answers", "", "", ""]), "95");
    assert_eq!(shown(&after, ["Language", "English", "", ""]), "69");
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from release_answer where number = 3")
            .await,
        15
    );
});

on_both_engines!(
    a_release_stands_when_somebody_withdraws_and_says_so,
    |world| async {
        let (initiative, survey) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make(&world, &organizer).await;
        let before = read_csv(&world, &organizer).await;
        let page = organizer.get(&world, SUMMARY).await.expect(200);
        assert!(!page.text().contains("has since withdrawn"));
        let responses = list_responses(world.db(), &survey.id).await.unwrap();
        sqlx::query("insert into wish (response_id, kind, passage_id, words, state) values ($1, 'withdraw', '', '', 'waiting')")
            .bind(responses[0].id.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        receipt::daily::take_effect(&world.harken).await.unwrap();
        let page = organizer.get(&world, SUMMARY).await.expect(200);
        assert!(page.text().contains("has since withdrawn"));
        assert_eq!(read_csv(&world, &organizer).await, before);
    }
);

on_both_engines!(a_release_is_of_the_own_initiatives_survey, |world| async {
    let (_, _) = answered(&world).await;
    let other = world.create_initiative("elsewhere").await;
    let stranger = world.sign_in_as(Role::Organizer, &other).await;
    for (path, fields) in [
        ("/i/elsewhere/summary", vec![("survey", "families")]),
        ("/i/elsewhere/summary", vec![]),
        (SUMMARY, vec![("survey", "families")]),
    ] {
        stranger.post(&world, path, &fields).await.expect(404);
    }
    stranger
        .get(&world, "/i/elsewhere/summary.csv?survey=families")
        .await
        .expect(404);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from release")
            .await,
        0
    );
});
