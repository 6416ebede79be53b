//! The log of what staff did: what it tells, what it never tells, and how tampering shows.

use super::sign_in::{EMAIL, PASSWORD, cookie, sign_in};
use crate::{
    harness::{SignedIn, World, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    account::Role,
    audit::{
        Action, Entry, Row, START,
        store::{self, Wanted, list_entries},
    },
    ids::{InitiativeId, hex},
};
use sqlx::AssertSqlSafe;

async fn add(world: &World, entry: &Entry) {
    let mut tx = world.db().write_tx().await.unwrap();
    store::record(&mut tx, &world.harken.keys, entry)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// A log of this many lines.
async fn fill(world: &World, lines: usize) {
    for line in 0..lines {
        let entry = Entry::new(Action::CodeCreated, format!("code {line}"))
            .by(&app::ids::AccountId("somebody".into()))
            .within(&InitiativeId("somewhere".into()))
            .to("detail");
        add(world, &entry).await;
    }
}

/// What the check finds wrong.
async fn find_faults(world: &World) -> Vec<String> {
    let looked = store::look_at_log(world.db(), &world.harken.keys)
        .await
        .unwrap();
    let faults = looked.faults.into_iter();
    faults
        .map(|fault| format!("{} {}", fault.id, fault.why))
        .collect()
}

async fn run(world: &World, sql: &str) {
    let mut tx = world.db().write_tx().await.unwrap();
    sqlx::query(AssertSqlSafe(sql.to_string()))
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

on_both_engines!(a_log_that_nobody_touched_is_whole, |world| async {
    assert_eq!(
        find_faults(&world).await,
        Vec::<String>::new(),
        "before it has begun"
    );
    fill(&world, 5).await;
    assert_eq!(find_faults(&world).await, Vec::<String>::new());
    let report = app::check::check(&world.harken).await.unwrap();
    let log = report
        .looks
        .iter()
        .find(|look| look.what.contains("log"))
        .unwrap();
    assert_eq!(log.count, Some(5));
    assert!(report.whole);
});

/// What somebody with the database in their hands might do, and where the check must see it.
const TAMPERINGS: &[(&str, &str)] = &[
    (
        "update audit_entry set at = at + 1 where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set account_id = 'another' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set account_id = '' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set initiative_id = 'another' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set action = 'code-deleted' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set subject = 'another' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set detail = '' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set subject = subject || detail, detail = '' where seq = 3",
        "entry 3",
    ),
    (
        "update audit_entry set hash = (select hash from audit_entry where seq = 2) where seq = 3",
        "entry 3",
    ),
    ("update audit_entry set seq = 9 where seq = 3", "entry 4"),
    (
        "update audit_entry set seq = -3 where seq = 3",
        "before the first",
    ),
    ("delete from audit_entry where seq = 1", "entry 2"),
    ("delete from audit_entry where seq = 3", "entry 4"),
    ("delete from audit_entry where seq = 5", "its end"),
    ("delete from audit_entry where seq > 2", "its end"),
    ("delete from audit_entry", "its end"),
    ("delete from audit_head", "its end"),
    ("update audit_head set length = 4", "its end"),
    (
        "update audit_head set hash = (select hash from audit_entry where seq = 4)",
        "its end",
    ),
    ("update audit_head set seal = hash", "its end"),
    (
        "insert into audit_entry select 6, at, account_id, initiative_id, action, subject, detail, hash from audit_entry where seq = 5",
        "entry 6",
    ),
];

on_both_engines!(every_tampering_shows_and_says_where, |world| async {
    fill(&world, 5).await;
    run(
        &world,
        "create table entry_before as select * from audit_entry",
    )
    .await;
    run(
        &world,
        "create table head_before as select * from audit_head",
    )
    .await;
    for (tampering, place) in TAMPERINGS {
        run(&world, tampering).await;
        let faults = find_faults(&world).await.join(" ");
        assert!(faults.contains(place), "{tampering}: {faults:?}");
        for table in ["entry", "head"] {
            run(&world, &format!("delete from audit_{table}")).await;
            run(
                &world,
                &format!("insert into audit_{table} select * from {table}_before"),
            )
            .await;
        }
        assert_eq!(
            find_faults(&world).await,
            Vec::<String>::new(),
            "put back after {tampering}"
        );
    }
});

/// Writes a shorter log with right hashes, as somebody who has read this source could.
async fn rewrite(world: &World) -> (i64, Vec<u8>) {
    run(world, "delete from audit_entry").await;
    let mut before = START;
    for seq in 1..=3 {
        let row = Row::new(seq, &before, &Entry::new(Action::SignedIn, ""));
        before = row.hash.clone().try_into().unwrap();
        let mut tx = world.db().write_tx().await.unwrap();
        let insert = "insert into audit_entry (seq, at, account_id, initiative_id, action, subject, detail, hash)
                      values ($1, $2, $3, $4, $5, $6, $7, $8)";
        sqlx::query(insert)
            .bind(row.seq)
            .bind(row.at)
            .bind(row.account)
            .bind(row.initiative)
            .bind(row.action)
            .bind(row.subject)
            .bind(row.detail)
            .bind(row.hash)
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    (3, before.to_vec())
}

async fn set_head(world: &World, length: i64, hash: &[u8], seal: &[u8]) {
    let mut tx = world.db().write_tx().await.unwrap();
    sqlx::query("update audit_head set length = $1, hash = $2, seal = $3")
        .bind(length)
        .bind(hash.to_vec())
        .bind(seal.to_vec())
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

on_both_engines!(a_log_rewritten_without_the_keys_shows, |world| async {
    fill(&world, 5).await;
    let (length, hash) = rewrite(&world).await;
    set_head(&world, length, &hash, &[0; 32]).await;
    assert!(find_faults(&world).await.join(" ").contains("sealed"));
    // It is the keys that tell the difference: whoever holds them too can write what they like.
    let parts = [length.to_string(), hex(&hash)];
    let seal = world.harken.keys.mac("audit head", &[&parts[0], &parts[1]]);
    set_head(&world, length, &hash, &seal).await;
    assert_eq!(find_faults(&world).await, Vec::<String>::new());
});

on_both_engines!(a_log_taken_out_whole_is_not_a_new_one, |world| async {
    fill(&world, 2).await;
    run(&world, "delete from audit_entry").await;
    run(&world, "delete from audit_head").await;
    assert!(find_faults(&world).await.join(" ").contains("taken away"));
    // Going on as if nothing were does not mend it.
    fill(&world, 2).await;
    let faults = find_faults(&world).await;
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].contains("entry 1: There was a log before it"),
        "{faults:?}"
    );
});

on_both_engines!(many_writers_at_once_make_one_chain, |world| async {
    let initiative = world.create_initiative("ours").await;
    let person = world.sign_in_as(Role::Organizer, &initiative).await;
    let names: Vec<String> = (0..20).map(|number| format!("Code {number}")).collect();
    let posts = names.iter().map(|name| {
        let fields = [("name", name.as_str())];
        let (person, world) = (&person, &world);
        async move { person.post(world, "/i/ours/codes", &fields).await }
    });
    for page in futures::future::join_all(posts).await {
        assert_eq!(page.status.as_u16(), 303);
    }
    assert_eq!(world.number("select count(*) from audit_entry").await, 20);
    assert_eq!(find_faults(&world).await, Vec::<String>::new());
});

on_both_engines!(what_is_not_done_is_not_told, |world| async {
    fill(&world, 1).await;
    let mut tx = world.db().write_tx().await.unwrap();
    let entry = Entry::new(Action::CodeDeleted, "x");
    store::record(&mut tx, &world.harken.keys, &entry)
        .await
        .unwrap();
    drop(tx);
    fill(&world, 1).await;
    assert_eq!(world.number("select count(*) from audit_entry").await, 2);
    assert_eq!(find_faults(&world).await, Vec::<String>::new());
});

async fn actions(world: &World, initiative: &InitiativeId) -> Vec<String> {
    let wanted = Wanted {
        most: 100,
        ..Wanted::default()
    };
    let rows = list_entries(world.db(), initiative, &wanted).await.unwrap();
    rows.into_iter()
        .rev()
        .map(|row| format!("{} {}", row.action, row.subject))
        .collect()
}

on_both_engines!(
    what_staff_do_is_told_and_what_families_do_is_not,
    |world| async {
        let initiative = world.create_initiative("ours").await;
        let person = world.sign_in_as(Role::Organizer, &initiative).await;
        world
            .create_survey(&initiative, "bus", &forms::one_question())
            .await;
        let post =
            |path: &'static str, fields: &'static [(&str, &str)]| person.post(&world, path, fields);
        post("/i/ours/surveys/bus", &[]).await.expect(303);
        post("/i/ours/surveys/bus/open", &[]).await.expect(303);
        post("/i/ours/surveys/bus/open", &[]).await.expect(303);
        for _ in 0..3 {
            let fields = [("_nonce", fresh_nonce()), ("say", "Hello".into())];
            world.post_form("/s/bus", &fields).await.expect(200);
        }
        let before = actions(&world, &initiative.id).await;
        post("/i/ours/surveys/bus/close", &[]).await.expect(303);
        post("/i/ours/codes", &[("name", "Late buses")])
            .await
            .expect(303);
        post("/i/ours/codes", &[("name", "")]).await.expect(422);
        post(
            "/i/ours/themes/new",
            &[("language", "en"), ("statement", "Buses come late")],
        )
        .await
        .expect(303);
        post(
            "/i/ours/barriers/new",
            &[("title", "Old buses"), ("statement", "s")],
        )
        .await
        .expect(303);
        post("/i/ours/about", &[("name", "Getting there")])
            .await
            .expect(303);
        post("/i/ours/people", &[("role", "coder")])
            .await
            .expect(200);
        assert_eq!(before, ["survey-settled bus", "survey-opened bus"]);
        assert_eq!(
            actions(&world, &initiative.id).await[2..],
            [
                "survey-closed bus",
                "code-created Late buses",
                "theme-created buses-come-late",
                "barrier-created Old buses",
                "initiative-changed ",
                "invited ",
            ]
        );
        assert_eq!(find_faults(&world).await, Vec::<String>::new());
        let page = person.get(&world, "/i/ours/log").await.expect(200);
        assert_eq!(page.count("table.list tbody tr"), 8);
        for told in ["Opened the survey", "Late buses", "Hodan", "UTC"] {
            assert!(page.text().contains(told), "{told}");
        }
    }
);

on_both_engines!(
    the_page_filters_by_person_and_shows_one_initiative,
    |world| async {
        let ours = world.create_initiative("ours").await;
        let theirs = world.create_initiative("theirs").await;
        let one = world.sign_in_as(Role::Organizer, &ours).await;
        let other = world.sign_in_as(Role::Organizer, &ours).await;
        let stranger = world.sign_in_as(Role::Organizer, &theirs).await;
        let code = |person: &SignedIn, path: &'static str, name: &'static str| {
            let person = SignedIn {
                token: person.token.clone(),
            };
            let world = &world;
            async move {
                person
                    .post(world, path, &[("name", name)])
                    .await
                    .expect(303)
            }
        };
        code(&one, "/i/ours/codes", "First").await;
        code(&other, "/i/ours/codes", "Second").await;
        code(&stranger, "/i/theirs/codes", "Third").await;
        for signed_in in [&one, &stranger] {
            let id = world.account_of(signed_in).await;
            add(&world, &Entry::new(Action::PasswordChanged, "").by(&id)).await;
        }
        let lines = async |query: String| {
            let page = one
                .get(&world, &format!("/i/ours/log{query}"))
                .await
                .expect(200);
            page.count("table.list tbody tr")
        };
        assert_eq!(lines(String::new()).await, 3);
        assert_eq!(
            lines(format!("?person={}", world.account_of(&one).await)).await,
            2
        );
        assert_eq!(
            lines(format!("?person={}", world.account_of(&other).await)).await,
            1
        );
        assert_eq!(
            lines(format!("?person={}", world.account_of(&stranger).await)).await,
            0
        );
        for odd in [
            "?page=2",
            "?page=-1",
            "?page=99999999999999999999",
            "?page=x",
            "?person=%27",
        ] {
            one.get(&world, &format!("/i/ours/log{odd}"))
                .await
                .expect(200);
        }
    }
);

on_both_engines!(a_long_log_is_paged, |world| async {
    let ours = world.create_initiative("ours").await;
    let person = world.sign_in_as(Role::Organizer, &ours).await;
    for number in 0..60 {
        add(
            &world,
            &Entry::new(Action::CodeCreated, number.to_string()).within(&ours.id),
        )
        .await;
    }
    let first = person.get(&world, "/i/ours/log").await.expect(200);
    assert_eq!(first.count("table.list tbody tr"), 50);
    let older = first.attributes("nav.actions a", "href");
    assert_eq!(older.len(), 1);
    let second = person.get(&world, &older[0]).await.expect(200);
    assert_eq!(second.count("table.list tbody tr"), 10);
    assert_eq!(second.count("nav.actions a"), 1);
});

on_both_engines!(
    what_people_do_with_their_own_account_is_told_to_their_organizers,
    |world| async {
        let initiative = world.create_initiative("ours").await;
        let id = world.create_account(EMAIL, PASSWORD).await;
        let mut tx = world.db().write_tx().await.unwrap();
        app::account::store::set_role(&mut tx, &initiative.id, &id, Role::Coder)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        sign_in(&world, EMAIL, "four other words here")
            .await
            .expect(422);
        assert_eq!(
            actions(&world, &initiative.id).await,
            Vec::<String>::new(),
            "a failed try may be a stranger's"
        );
        let token = cookie(&sign_in(&world, EMAIL, PASSWORD).await.expect(303));
        let browser = SignedIn { token };
        browser
            .post(&world, "/account/sign-out-everywhere", &[])
            .await
            .expect(303);
        assert_eq!(
            actions(&world, &initiative.id).await,
            ["signed-in ", "signed-out-everywhere "]
        );
        // Elsewhere they are nobody's colleague.
        let other = world.create_initiative("other").await;
        assert_eq!(actions(&world, &other.id).await, Vec::<String>::new());
    }
);

on_both_engines!(the_sample_comes_and_goes_in_the_log, |world| async {
    server::sample::bring_in(&world.harken).await.unwrap();
    let sample = app::initiative::store::list_all(world.db())
        .await
        .unwrap()
        .remove(0);
    let before = actions(&world, &sample.id).await;
    assert!(before.contains(&"sample-brought-in ".to_string()));
    server::sample::remove(&world.harken).await.unwrap();
    let after = actions(&world, &sample.id).await;
    assert_eq!(after.last().unwrap(), "sample-removed ");
    assert_eq!(
        after[..before.len()],
        before,
        "the log outlives what it tells of"
    );
    assert_eq!(find_faults(&world).await, Vec::<String>::new());
});
