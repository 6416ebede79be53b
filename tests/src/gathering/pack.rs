//! The pack: what it brings beside the sign-up, whatever the session's languages, and before anything has begun.

use super::create_session;
use crate::{
    harness::{SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role, initiative::Initiative, language::Lang, round::code::spoken, session::prompts_of,
};

/// A planned session, and whoever plans it.
struct Planned {
    initiative: Initiative,
    organizer: SignedIn,
    path: String,
}

impl Planned {
    /// In English, Somali and Arabic, with one prompt.
    async fn make(world: &World) -> Planned {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let prompts = prompts_of("Is there equity on the bus?", &"en".parse().unwrap());
        let session = create_session(world, &initiative.id, prompts).await;
        Planned {
            path: format!("/i/north/sessions/{session}"),
            initiative,
            organizer,
        }
    }

    fn path(&self, rest: &str) -> String {
        format!("{}/{rest}", self.path)
    }

    async fn pack(&self, world: &World) -> crate::harness::Page {
        self.organizer
            .get(world, &self.path("pack"))
            .await
            .expect(200)
    }
}

on_both_engines!(
    a_language_without_a_consent_script_is_named_and_gets_the_english_one,
    |world| async {
        let planned = Planned::make(&world).await;
        let plan = [
            ("title", "An evening"),
            ("kind", "conversation"),
            ("languages", "en"),
            ("languages", "so"),
            ("more_languages", "om, es-MX"),
        ];
        let organizer = &planned.organizer;
        organizer
            .post(&world, &planned.path("plan"), &plan)
            .await
            .expect(303);
        let oromo: Lang = "om".parse().unwrap();
        for rest in ["pack", "consent"] {
            let page = organizer.get(&world, &planned.path(rest)).await.expect(200);
            let read_in = page.attributes("div.script", "lang");
            assert_eq!(read_in, ["en", "so", "es", "en"], "{rest}");
            let notices = page.texts_of("div.script .notice");
            assert_eq!(notices.len(), 1, "{rest}");
            assert!(notices[0].contains("No consent script in"));
            assert!(notices[0].contains(oromo.endonym()));
            let heads = page.texts_of("div.script h3");
            assert!(heads[3].contains(oromo.endonym()), "{}", heads[3]);
        }
    }
);

on_both_engines!(
    slips_for_joining_are_printed_before_anything_begins,
    |world| async {
        let planned = Planned::make(&world).await;
        let organizer = &planned.organizer;
        assert_eq!(planned.pack(&world).await.count(".slip"), 0);
        for _ in 0..2 {
            let made = organizer
                .post(&world, &planned.path("join-code"), &[])
                .await;
            assert_eq!(made.expect(303).location(), planned.path("pack"));
        }
        let codes = world.column("select code from session_code").await;
        let [code] = codes.as_slice() else {
            panic!("{codes:?}")
        };
        assert_eq!(code.len(), 8);
        let pack = planned.pack(&world).await;
        assert_eq!(pack.count(".slip .qr svg"), 8);
        assert!(pack.text_of(".slip").contains(&format!("/j/{code}")));
        assert!(pack.text_of(".slip").contains(&spoken(code)));
        // The door says that it has not begun, and nothing else.
        let door = format!("/j/{code}");
        for (tag, title) in [("en", "has not begun yet"), ("so", "ma bilaaban")] {
            let page = world.get(&format!("{door}?lang={tag}")).await.expect(200);
            assert!(page.text_of("h1").contains(title), "{}", page.text_of("h1"));
            assert!(!page.text().contains(&planned.initiative.name));
            assert!(!page.text().contains("An evening"));
            assert!(!page.has("textarea"));
        }
        // The first round opens under the same code.
        let round = [("kind", "prompt"), ("prompt", "1")];
        organizer
            .post(&world, &planned.path("rounds"), &round)
            .await
            .expect(303);
        assert_eq!(world.column("select code from session_code").await, codes);
        let page = world.get(&format!("{door}?lang=en")).await.expect(200);
        assert!(page.has("textarea"));
        // Closed, it opens nothing any more, and no slip says otherwise.
        sqlx::query("update session set state = 'closed'")
            .execute(world.db().read())
            .await
            .unwrap();
        world.get(&door).await.expect(410);
        assert_eq!(planned.pack(&world).await.count(".slip"), 0);
    }
);

on_both_engines!(
    a_session_that_is_closed_gets_no_code_for_joining,
    |world| async {
        let planned = Planned::make(&world).await;
        sqlx::query("update session set state = 'closed'")
            .execute(world.db().read())
            .await
            .unwrap();
        let make = planned.path("join-code");
        planned.organizer.post(&world, &make, &[]).await.expect(410);
        assert!(!planned.pack(&world).await.has("form[action$='join-code']"));
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from session_code")
                .await,
            0
        );
    }
);

on_both_engines!(
    ideas_words_and_rankings_can_be_written_on_paper_in_each_language,
    |world| async {
        let planned = Planned::make(&world).await;
        let pack = planned.pack(&world).await;
        let sheets = pack.attributes(".slips[lang]", "lang");
        let three = ["en", "so", "ar"];
        assert_eq!(sheets, three.repeat(3));
        assert_eq!(pack.attributes(".slips[lang=ar]", "dir"), ["rtl"; 3]);
        // Four slips with five ideas, four with four words, six with five places.
        let rooms = 4 * 5 + 4 * 4 + 6 * 5;
        assert_eq!(pack.count(".blank .room"), 3 * rooms);
        let english = pack.texts_of(".slips[lang=en] .blank").join(" ");
        for said in [
            "Idea 5",
            "Inclusion",
            "Most important",
            "Do not write your name",
        ] {
            assert!(english.contains(said), "{said}");
        }
    }
);

on_both_engines!(
    agreed_words_are_marked_in_the_pack_and_in_the_guides,
    |world| async {
        let planned = Planned::make(&world).await;
        assert!(!planned.pack(&world).await.has("dfn"));
        let equity = [
            ("term", "equity"),
            ("language", "en"),
            ("definition", "What each needs"),
        ];
        let organizer = &planned.organizer;
        let vocabulary = planned.initiative.path("vocabulary");
        organizer
            .post(&world, &vocabulary, &equity)
            .await
            .expect(303);
        let guide = planned.initiative.path("guides/vocabulary");
        let code = [
            ("name", "Bus"),
            ("definition", "Whether there is equity on the bus."),
            ("colour", "1"),
        ];
        let codes = planned.initiative.path("codes");
        organizer.post(&world, &codes, &code).await.expect(303);
        for path in [planned.path("pack"), guide, codes] {
            let page = organizer.get(&world, &path).await.expect(200);
            let marked = page.texts_of("dfn");
            assert!(!marked.is_empty(), "{path}");
            assert!(marked.iter().all(|word| word.to_lowercase() == "equity"));
            let targets = page.attributes("button.agreed", "popovertarget");
            for target in &targets {
                assert_eq!(page.count(&format!("[id='{target}'][popover]")), 1);
            }
        }
        // A page of paper opens nothing: what was agreed stands on it.
        let pack = planned.pack(&world).await;
        assert!(pack.text_of(".vocabulary").contains("What each needs"));
    }
);
