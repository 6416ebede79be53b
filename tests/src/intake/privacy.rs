//! Nothing of a family's request but its answers reaches the disk.

use super::{SAY, say};
use crate::{
    harness::{NONCE, forms, fresh_nonce},
    on_both_engines,
};

/// What a browser or a proxy tells about its person; each with a mark of its own.
const CANARIES: [(&str, &str); 8] = [
    ("user-agent", "CanaryAgent-4f1d"),
    ("x-forwarded-for", "203.0.113.77"),
    ("forwarded", "for=203.0.113.78"),
    ("x-real-ip", "203.0.113.79"),
    ("referer", "https://canary-referrer-9a2c.example/"),
    ("cookie", "harken=canarycookie5e8b"),
    ("authorization", "Bearer canarybearer77d1"),
    ("origin", "https://canary-origin-31bb.example"),
];

on_both_engines!(
    nothing_of_the_request_but_the_answer_reaches_the_disk,
    |world| async {
        let survey = world
            .open_survey("canary-survey-slug", &forms::one_question())
            .await;
        let nonce = fresh_nonce();
        for answer in ["One", "Two"] {
            let mut ask = world.to("/s/canary-survey-slug");
            for (name, value) in CANARIES {
                ask = ask.with(name, value);
            }
            // The second is refused as a repeat, the third (below) for a field that is not there.
            ask.post(&[(NONCE, nonce.as_str()), (SAY, answer)])
                .await
                .expect(200);
        }
        let mut ask = world.to("/s/canary-survey-slug");
        for (name, value) in CANARIES {
            ask = ask.with(name, value);
        }
        ask.post(&[(NONCE, nonce.as_str()), ("nosuch", "x")])
            .await
            .expect(422);

        // Looked for before and after the mixing, in every file.
        let look = || {
            assert!(
                world
                    .database
                    .find_on_disk(&["canary-survey-slug"])
                    .is_some(),
                "what is stored must be found, or looking proves nothing"
            );
            for (name, value) in CANARIES {
                let mark = value
                    .rsplit(['=', ' ', '/'])
                    .find(|part| !part.is_empty())
                    .unwrap();
                assert_eq!(world.database.find_on_disk(&[mark]), None, "{name}");
            }
            assert_eq!(
                world.database.find_on_disk(&[&nonce]),
                None,
                "the nonce itself"
            );
        };
        look();
        world.close(&survey).await.unwrap();
        look();
    }
);

on_both_engines!(
    a_family_gets_no_cookie_and_may_not_be_kept_by_anyone_between,
    |world| async {
        world.open_survey("plain", &forms::one_question()).await;
        let pages = [
            world.get("/").await,
            world.get("/s/plain").await,
            say(&world, "plain", "Hello").await,
            world.answer("plain", "x", &[(SAY, "no nonce")]).await,
            world.get("/s/nosuch").await,
        ];
        for page in pages {
            assert!(!page.headers.contains_key("set-cookie"));
            assert_eq!(page.header("cache-control"), "no-store");
            assert_eq!(page.header("referrer-policy"), "no-referrer");
        }
    }
);
