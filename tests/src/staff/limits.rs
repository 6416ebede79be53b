//! Limits on tries at signing in: by account, never by address, and never for families.

use super::sign_in::{EMAIL, PASSWORD, cookie, sign_in};
use crate::{
    harness::{World, forms, fresh_nonce},
    on_both_engines,
};
use std::time::{Duration, Instant};

/// Tries until the wait begins.
const FREE: usize = 5;

async fn fail(world: &World, email: &str) -> u16 {
    sign_in(world, email, "not the right words")
        .await
        .status
        .as_u16()
}

on_both_engines!(
    too_many_wrong_passwords_make_an_account_wait_and_nobody_else,
    |world| async {
        world.open_survey("open", &forms::one_question()).await;
        world.create_account(EMAIL, PASSWORD).await;
        world.create_account("other@school.example", PASSWORD).await;
        let unknown = "nobody@school.example";
        for email in [EMAIL, unknown] {
            for _ in 0..FREE {
                assert_eq!(fail(&world, email).await, 422);
            }
            let page = sign_in(&world, &email.to_uppercase(), PASSWORD)
                .await
                .expect(429);
            assert!(!page.header("retry-after").is_empty());
            assert!(page.has("h1"), "a page says so in words");
        }
        let waits = |email| sign_in(&world, email, PASSWORD);
        let known = waits(EMAIL).await.expect(429).text();
        assert_eq!(
            known,
            waits(unknown).await.expect(429).text(),
            "the wait tells nobody who has an account"
        );
        // All of these come from the same address.
        sign_in(&world, "other@school.example", PASSWORD)
            .await
            .expect(303);
        let fields = [("_nonce", fresh_nonce()), ("say", "Hello".into())];
        world.post_form("/s/open", &fields).await.expect(200);
    }
);

on_both_engines!(a_stranger_cannot_keep_a_person_out, |world| async {
    world.create_account(EMAIL, PASSWORD).await;
    let page = sign_in(&world, EMAIL, PASSWORD).await.expect(303);
    let browser = crate::harness::SignedIn {
        token: cookie(&page),
    };
    let account = browser.get(&world, "/account").await.expect(200).text();
    let (_, own) = account
        .split_once("/sign-in?own=")
        .expect("the own address is shown");
    let own = own.split('<').next().unwrap().trim();
    while fail(&world, EMAIL).await != 429 {}
    sign_in(&world, EMAIL, PASSWORD).await.expect(429);
    browser.get(&world, "/account").await.expect(200);

    let page = world.get(&format!("/sign-in?own={own}")).await.expect(200);
    assert_eq!(page.values("own"), [own]);
    let post = |own: String, password: &'static str| {
        let ask = world.to("/sign-in").sent_from_here();
        let fields = [
            ("email", EMAIL.to_string()),
            ("password", password.to_string()),
            ("own", own),
        ];
        async move { ask.post(&fields).await }
    };
    post(own.into(), PASSWORD).await.expect(303);
    // It lets nobody in by itself, a made-up one is none, and another's is none either.
    let page = post(own.into(), "not the right words").await.expect(422);
    assert_eq!(page.values("own"), [own], "still on the own page");
    post("0123456789abcdef0123456789abcdef".into(), PASSWORD)
        .await
        .expect(429);
    post("<script>".into(), PASSWORD).await.expect(429);
});

on_both_engines!(
    many_wrong_passwords_at_the_same_moment_count_as_many,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let statuses = futures::future::join_all((0..20).map(|_| fail(&world, EMAIL))).await;
        let looked_at = statuses.iter().filter(|status| **status == 422).count();
        assert_eq!(looked_at, FREE);
    }
);

/// The quickest of these: whatever else a machine does only ever adds, so this is what somebody who listens would
/// compare too.
fn quickest(times: Vec<Duration>) -> Duration {
    times.into_iter().min().unwrap()
}

async fn timed<F: Future>(work: F) -> Duration {
    let start = Instant::now();
    work.await;
    start.elapsed()
}

/// Whether nobody could tell these apart over a network.
fn look_alike(one: Duration, other: Duration) -> bool {
    one < other * 2 && other < one * 2
}

on_both_engines!(
    an_unknown_address_takes_as_long_as_a_wrong_password,
    |world| async {
        let hash = app::account::password::hash(PASSWORD.into()).await.unwrap();
        let mut tx = world.db().write_tx().await.unwrap();
        for number in 0..15 {
            let email = format!("known{number}@school.example");
            app::account::store::create_account(&mut tx, &email, "Hodan", &hash, "en")
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        fail(&world, "first@school.example").await;
        let (mut known, mut unknown, mut unchecked) = (vec![], vec![], vec![]);
        for number in 0..15 {
            known.push(timed(fail(&world, &format!("known{number}@school.example"))).await);
            unknown.push(timed(fail(&world, &format!("unknown{number}@school.example"))).await);
            unchecked.push(timed(world.get("/sign-in")).await);
        }
        let (known, unknown, unchecked) = (quickest(known), quickest(unknown), quickest(unchecked));
        assert!(look_alike(known, unknown), "{known:?} {unknown:?}");
        // An answer without checking a password at all would be noticed.
        assert!(!look_alike(known, unchecked), "{known:?} {unchecked:?}");
    }
);
