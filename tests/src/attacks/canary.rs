//! A mark of its own on everything a family's request carries, and a search for all of them in every file.

use super::{SAY, let_leave_what_may};
use crate::{
    harness::{Database, NONCE, World, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    account::Role,
    db::Db,
    ids::{Millis, hex, random_bytes},
    invitation::issuing,
    keeping::{
        backup::{self, Existing, Order},
        restore::{self, Target},
        rules::Rules,
    },
};

const FAMILIES: usize = 22;

/// Headers that a browser, a phone or a proxy may send, each with room for a mark.
const HEADERS: [(&str, &str); 9] = [
    ("user-agent", "Agent/{}"),
    ("x-forwarded-for", "{}"),
    ("forwarded", "for={}"),
    ("x-real-ip", "{}"),
    ("referer", "https://{}.example/"),
    ("accept-language", "en, {};q=0.1"),
    ("cookie", "harken={}; other={}"),
    ("authorization", "Bearer {}"),
    ("x-request-id", "{}"),
];

fn mark() -> String {
    format!("canary{}", hex(&random_bytes::<10>()))
}

/// Sends answers whose every part is marked, and gives the marks: headers, a sign-in of the staff, nonces, codes and
/// receipts.
async fn send_marked(world: &World) -> Vec<String> {
    let initiative = world.create_initiative("canary-initiative").await;
    let draft = world
        .create_survey(&initiative, "canary", &forms::one_question())
        .await;
    let codes = issuing::draw_codes(FAMILIES).unwrap();
    let issued = issuing::issue_codes(&world.harken, &draft, &codes, None, || Ok(())).await;
    issued.unwrap().unwrap();
    world.set_status(&draft, app::survey::Status::Open).await;
    world.harken.surveys.forget("canary");
    let staff = world.sign_in_as(Role::Organizer, &initiative).await;
    let mut marks = Vec::new();
    for (family, code) in codes.iter().enumerate() {
        let nonce = fresh_nonce();
        let mut ask = world.to("/s/canary");
        for (name, value) in HEADERS {
            let one = match (name, family) {
                // Somebody of the staff answers too, without signing out first.
                ("cookie", 0) => staff.token.clone(),
                _ => mark(),
            };
            ask = ask.with(name, &value.replace("{}", &one));
            marks.push(one);
        }
        let typed = code.to_string();
        let text = format!("Story {family}");
        let fields = [
            (NONCE, nonce.as_str()),
            ("_code", typed.as_str()),
            (SAY, text.as_str()),
        ];
        let page = ask.post(&fields).await.expect(200);
        let receipt = page.text_of("details .code-field").trim().to_string();
        assert!(receipt.len() > 16, "{receipt}");
        marks.extend([nonce, code.plain(), typed, receipt.replace(['-', ' '], "")]);
        marks.push(receipt);
        let_leave_what_may(world).await;
    }
    marks
}

fn found(database: &Database, marks: &[String]) -> Option<String> {
    let marks: Vec<&str> = marks.iter().map(String::as_str).collect();
    database.find_on_disk(&marks)
}

on_both_engines!(no_mark_of_a_request_reaches_any_file, |world| async {
    let marks = send_marked(&world).await;
    assert!(marks.len() > FAMILIES * 12);
    // What is stored is found, or looking proves nothing.
    assert!(world.database.find_on_disk(&["Story 1"]).is_some());
    assert_eq!(found(&world.database, &marks), None);
    let survey = world.survey("canary").await;
    world.close(&survey).await.unwrap();
    assert_eq!(found(&world.database, &marks), None);

    // A backup that is put back holds none either.
    let folder = tempfile::tempdir().unwrap();
    let order = Order {
        file: folder.path().join("backup"),
        keep_days: 7,
        existing: Existing::Stays,
    };
    let (keys, rules) = (&world.harken.keys, Rules::default());
    backup::create_backup(world.db(), keys, &order, Millis::now(), rules)
        .await
        .unwrap();
    let Some(database) = Database::make(world.db().engine()).await else {
        return;
    };
    let db = Db::open(&database.url).await.unwrap();
    let backup = restore::Backup::open(keys, &order.file, rules).unwrap();
    restore::restore(&backup, keys, &db, Target::Empty, rules)
        .await
        .unwrap();
    assert!(database.find_on_disk(&["Story 1"]).is_some());
    assert_eq!(found(&database, &marks), None);
});

on_both_engines!(a_mark_that_is_kept_is_found, |world| async {
    let mut marks = send_marked(&world).await;
    let kept = mark();
    sqlx::query("insert into daily_step (name, done_on) values ($1, $1)")
        .bind(kept.clone())
        .execute(world.db().read())
        .await
        .unwrap();
    marks.push(kept);
    assert!(found(&world.database, &marks).is_some());
});
