//! Signing in with two steps: a code works once, and so does a recovery code.

use super::sign_in::{EMAIL, PASSWORD, cookie, sign_in};
use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::{
        second_factor::{Secret, recovery_hash},
        store,
    },
    ids::{AccountId, Millis},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use futures::future::join_all;
use std::sync::Arc;
use tokio::sync::Barrier;

/// Somebody who has turned two steps on.
struct Person {
    id: AccountId,
    secret: Secret,
    browser: SignedIn,
    recovery: Vec<String>,
    /// The code that turned them on.
    used: String,
}

async fn browser(world: &World) -> SignedIn {
    let token = cookie(&sign_in(world, EMAIL, PASSWORD).await.expect(303));
    SignedIn { token }
}

/// The secret that the page offers, as only Harken can read it.
fn offered(world: &World, id: &AccountId, page: &Page) -> (String, Secret) {
    let sealed = page.values("secret")[0].clone();
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(&sealed).unwrap();
    let secret = Secret::unseal(&world.harken.keys, id, &bytes).expect("it is ours");
    (sealed, secret)
}

fn code_of(secret: &Secret) -> String {
    secret.code(Millis::now())
}

/// A code that comes after the one of this moment, and is already taken: clocks differ.
fn next_code(secret: &Secret) -> String {
    secret.code(Millis(Millis::now().0 + 30_000))
}

async fn turn_on(world: &World) -> Person {
    let id = world.create_account(EMAIL, PASSWORD).await;
    let browser = browser(world).await;
    let page = browser.get(world, "/account/two-step").await.expect(200);
    let (sealed, secret) = offered(world, &id, &page);
    assert!(
        page.text().contains(&secret.letters()),
        "the letters to type"
    );
    assert!(page.has("svg[role=img] path.dark"), "the picture");
    let code = code_of(&secret);
    let fields = [
        ("secret", sealed.as_str()),
        ("password", PASSWORD),
        ("totp", &code),
    ];
    let page = browser
        .post(world, "/account/two-step", &fields)
        .await
        .expect(200);
    let document = page.document();
    let list = scraper::Selector::parse("ul.once code").unwrap();
    let recovery: Vec<String> = document
        .select(&list)
        .map(|element| element.text().collect())
        .collect();
    assert_eq!(recovery.len(), 10);
    Person {
        id,
        secret,
        browser,
        recovery,
        used: code,
    }
}

/// The right password, and the ticket that the page then carries.
async fn first_step(world: &World) -> String {
    let page = sign_in(world, EMAIL, PASSWORD).await.expect(200);
    assert!(
        !page.headers.contains_key("set-cookie"),
        "not signed in yet"
    );
    page.values("ticket")[0].clone()
}

async fn second_step(world: &World, ticket: &str, code: &str) -> Page {
    world
        .to("/sign-in")
        .sent_from_here()
        .post(&[("ticket", ticket), ("totp", code)])
        .await
}

async fn run(world: &World, sql: &'static str) {
    let mut tx = world.db().write_tx().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}

on_both_engines!(
    the_code_is_asked_after_the_right_password_only,
    |world| async {
        let person = turn_on(&world).await;
        let wrong = sign_in(&world, EMAIL, "four other words here")
            .await
            .expect(422);
        assert!(
            !wrong.has("[name=totp]"),
            "a wrong password learns nothing of two steps"
        );
        let ticket = first_step(&world).await;
        let page = second_step(&world, &ticket, "000000").await.expect(422);
        assert_eq!(
            page.values("ticket"),
            [ticket.as_str()],
            "the password need not be typed again"
        );
        assert_eq!(page.values("totp"), [""]);
        let page = second_step(&world, &ticket, &next_code(&person.secret))
            .await
            .expect(303);
        assert_eq!(page.location(), "/home");
        let token = cookie(&page);
        SignedIn { token }.get(&world, "/home").await.expect(200);
    }
);

on_both_engines!(
    a_script_may_send_password_and_code_together,
    |world| async {
        let person = turn_on(&world).await;
        let code = next_code(&person.secret);
        let post = |code: String| {
            let fields = [
                ("email", EMAIL.to_string()),
                ("password", PASSWORD.to_string()),
                ("totp", code),
            ];
            let ask = world.to("/sign-in");
            async move { ask.post(&fields).await }
        };
        post("12345".into()).await.expect(422);
        post(code).await.expect(303);
    }
);

on_both_engines!(
    whoever_made_too_many_tries_is_not_shown_their_code,
    |world| async {
        turn_on(&world).await;
        let ticket = first_step(&world).await;
        // As it is printed, in fours. It was not looked at, and still opens the door.
        let recovery = "abcd efgh ijkl mnop";
        for _ in 0..100 {
            let page = second_step(&world, &ticket, recovery).await;
            if page.status.as_u16() == 429 {
                assert!(!page.text().contains("efgh"), "{}", page.text());
                assert!(!page.text().contains(&ticket) && !page.has("main form"));
                return;
            }
            page.expect(422);
        }
        panic!("a hundred tries");
    }
);

on_both_engines!(a_code_works_once, |world| async {
    let person = turn_on(&world).await;
    let ticket = first_step(&world).await;
    // The one that turned two steps on is used up too.
    second_step(&world, &ticket, &person.used).await.expect(422);
    let code = next_code(&person.secret);
    second_step(&world, &ticket, &code).await.expect(303);
    second_step(&world, &ticket, &code).await.expect(422);
    let other = first_step(&world).await;
    second_step(&world, &other, &code).await.expect(422);
    // Were used codes forgotten, this would let the same one in again.
    run(&world, "update second_factor set last_step = 0").await;
    second_step(&world, &other, &code).await.expect(303);
});

on_both_engines!(of_many_with_the_same_code_one_gets_in, |world| async {
    let person = turn_on(&world).await;
    let code = next_code(&person.secret);
    let ticket = first_step(&world).await;
    let pages = join_all((0..20).map(|_| second_step(&world, &ticket, &code))).await;
    let got_in = pages
        .iter()
        .filter(|page| page.status.as_u16() == 303)
        .count();
    assert_eq!(got_in, 1);
    assert!(
        pages
            .iter()
            .all(|page| [303, 422, 429].contains(&page.status.as_u16()))
    );
});

/// Whether each of these racing writers was told that the code is theirs.
async fn race<F: Future<Output = bool>>(writers: impl Iterator<Item = F>) -> usize {
    join_all(writers)
        .await
        .into_iter()
        .filter(|won| *won)
        .count()
}

on_both_engines!(
    of_twenty_with_the_same_recovery_code_one_gets_in,
    |world| async {
        let person = turn_on(&world).await;
        let ticket = first_step(&world).await;
        let code = &person.recovery[3];
        let pages = join_all((0..20).map(|_| second_step(&world, &ticket, code))).await;
        let got_in = pages
            .iter()
            .filter(|page| page.status.as_u16() == 303)
            .count();
        assert_eq!(got_in, 1);
        assert_eq!(world.number("select count(*) from recovery_code").await, 9);

        // Past the limit on tries, twenty at the same row.
        let hash = recovery_hash(&world.harken.keys, &person.id, &person.recovery[4]);
        let take = || async {
            let mut tx = world.db().write_tx().await.unwrap();
            let won = store::use_recovery_code(&mut tx, &person.id, &hash)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            won
        };
        assert_eq!(race((0..20).map(|_| take())).await, 1);

        // Looking first and taking after lets several in: the race above would show it.
        let (all_have_looked, keys) = (Arc::new(Barrier::new(4)), &world.harken.keys);
        let hash = recovery_hash(keys, &person.id, &person.recovery[5]).to_vec();
        let look_then_take = || async {
            let count = "select count(*) from recovery_code where code_hash = $1";
            let there: i64 = sqlx::query_scalar(count)
                .bind(&hash)
                .fetch_one(world.db().read())
                .await
                .unwrap();
            all_have_looked.wait().await;
            let mut tx = world.db().write_tx().await.unwrap();
            let take = sqlx::query("delete from recovery_code where code_hash = $1").bind(&hash);
            take.execute(&mut *tx).await.unwrap();
            tx.commit().await.unwrap();
            there == 1
        };
        assert_eq!(race((0..4).map(|_| look_then_take())).await, 4);
    }
);

on_both_engines!(a_recovery_code_is_taken_as_people_type_it, |world| async {
    let person = turn_on(&world).await;
    let ticket = first_step(&world).await;
    let typed = format!(" {} ", person.recovery[0].to_uppercase().replace(' ', "-"));
    second_step(&world, &ticket, &typed).await.expect(303);
    let other = first_step(&world).await;
    second_step(&world, &other, &person.recovery[0])
        .await
        .expect(422);
});

on_both_engines!(
    a_ticket_is_of_one_account_one_password_and_five_minutes,
    |world| async {
        let person = turn_on(&world).await;
        let ticket = first_step(&world).await;
        let parts: Vec<&str> = ticket.split('.').collect();
        let older = (parts[1].parse::<i64>().unwrap() - 1).to_string();
        let stranger = AccountId::new().0;
        let forged = [
            String::new(),
            "..".into(),
            ticket[..ticket.len() - 1].to_string(),
            format!("{}.{older}.{}", parts[0], parts[2]),
            format!("{stranger}.{}.{}", parts[1], parts[2]),
        ];
        for ticket in &forged {
            let page = second_step(&world, ticket, &next_code(&person.secret))
                .await
                .expect(422);
            assert!(
                page.has("[name=password]") && !page.has("[name=ticket]"),
                "from the beginning: {ticket}"
            );
        }
        run(&world, "update account set password_hash = 'another'").await;
        let page = second_step(&world, &ticket, &next_code(&person.secret))
            .await
            .expect(422);
        assert!(!page.has("[name=ticket]"), "another password makes it void");
    }
);

on_both_engines!(turning_it_off_asks_password_and_code, |world| async {
    let person = turn_on(&world).await;
    let code = next_code(&person.secret);
    let off = |password: &'static str, code: String| {
        let browser = &person.browser;
        let world = &world;
        async move {
            let fields = [("password", password), ("totp", code.as_str())];
            browser.post(world, "/account/two-step/off", &fields).await
        }
    };
    off("four other words here", code.clone()).await.expect(422);
    off(PASSWORD, "000000".into()).await.expect(422);
    assert_eq!(world.number("select count(*) from second_factor").await, 1);
    off(PASSWORD, code).await.expect(303);
    assert_eq!(world.number("select count(*) from second_factor").await, 0);
    assert_eq!(world.number("select count(*) from recovery_code").await, 0);
    sign_in(&world, EMAIL, PASSWORD).await.expect(303);
});

on_both_engines!(turning_it_on_asks_password_and_code, |world| async {
    let id = world.create_account(EMAIL, PASSWORD).await;
    let browser = browser(&world).await;
    let page = browser.get(&world, "/account/two-step").await;
    let (sealed, secret) = offered(&world, &id, &page);
    let theirs = Secret::new();
    let foreign = theirs.seal(&world.harken.keys, &AccountId::new());
    let foreign = BASE64_URL_SAFE_NO_PAD.encode(foreign);
    let (code, their_code) = (code_of(&secret), code_of(&theirs));
    for (secret, password, code) in [
        (sealed.as_str(), "four other words here", code.as_str()),
        (&sealed, PASSWORD, "000000"),
        (&sealed, PASSWORD, ""),
        (&foreign, PASSWORD, &their_code),
        ("", PASSWORD, &code),
    ] {
        let fields = [("secret", secret), ("password", password), ("totp", code)];
        let page = browser
            .post(&world, "/account/two-step", &fields)
            .await
            .expect(422);
        if secret == sealed {
            let (_, again) = offered(&world, &id, &page);
            assert!(again.letters() == offered(&world, &id, &page).1.letters());
        }
    }
    assert_eq!(world.number("select count(*) from second_factor").await, 0);
});

on_both_engines!(
    fresh_recovery_codes_take_the_place_of_the_old,
    |world| async {
        let person = turn_on(&world).await;
        let code = next_code(&person.secret);
        let fields = [("password", PASSWORD), ("totp", code.as_str())];
        let page = person
            .browser
            .post(&world, "/account/two-step/codes", &fields)
            .await
            .expect(200);
        assert_eq!(page.count("ul.once li"), 10);
        assert!(
            person
                .recovery
                .iter()
                .all(|old| !page.text().contains(old.as_str()))
        );
        let ticket = first_step(&world).await;
        second_step(&world, &ticket, &person.recovery[0])
            .await
            .expect(422);
    }
);

on_both_engines!(a_stolen_database_holds_no_second_factor, |world| async {
    let person = turn_on(&world).await;
    let letters = person.secret.letters().replace(' ', "");
    let mut secrets: Vec<&str> = vec![&letters];
    secrets.extend(person.recovery.iter().map(String::as_str));
    assert_eq!(world.database.find_on_disk(&secrets), None);
    assert!(
        world.database.find_on_disk(&[EMAIL]).is_some(),
        "looking finds what is stored"
    );
    let sealed: Vec<Vec<u8>> = sqlx::query_scalar("select secret from second_factor")
        .fetch_all(world.db().read())
        .await
        .unwrap();
    // With the keys it opens, so it is the keys that keep it shut.
    assert!(Secret::unseal(&world.harken.keys, &person.id, &sealed[0]).is_some());
    let folder = tempfile::tempdir().unwrap();
    let other = app::keys::Keys::open(folder.path()).unwrap();
    assert!(Secret::unseal(&other, &person.id, &sealed[0]).is_none());
});
