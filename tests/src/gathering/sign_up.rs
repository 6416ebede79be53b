//! A family says when it could come and what it needs: in its language, without a name, counted once.

use super::{DAY, Evening, numbers};
use crate::{
    harness::{NONCE, World, fresh_nonce},
    on_both_engines,
};

on_both_engines!(
    the_page_is_in_the_visitors_language_and_asks_for_no_name,
    |world| async {
        let evening = Evening::open(&world).await;
        let path = format!("/l/{}", evening.code);
        for (tag, direction) in [("en", "ltr"), ("ar", "rtl"), ("so", "ltr"), ("am", "ltr")] {
            let expected = (tag.to_string(), direction.to_string());
            let page = world.get(&format!("{path}?lang={tag}")).await.expect(200);
            assert_eq!(page.language(), expected);
            let preferred = world.to(&path).reading(tag).get().await.expect(200);
            assert_eq!(preferred.language(), expected);
            assert_eq!(page.header("cache-control"), "no-store");
            assert!(!page.headers.contains_key("set-cookie"));
            assert!(!page.has("script"), "{tag}");
            // Nothing can be written but a number.
            assert_eq!(page.attributes("input[type=text]", "name"), ["children"]);
            assert!(!page.has("textarea"));
            assert_eq!(page.count("[name=slot]"), 2);
            assert_eq!(page.attributes("h1 bdi", "lang"), ["en"]);
        }
        let page = world.get(&path).await;
        assert!(page.text_of("#slots").contains("Tuesday"), "{DAY} is one");
        assert!(page.text_of("#slots").contains("School hall"));
    }
);

on_both_engines!(
    what_families_choose_is_counted_exactly_and_staff_see_only_numbers,
    |world| async {
        let evening = Evening::open(&world).await;
        let (first, second) = (evening.slots[0].as_str(), evening.slots[1].as_str());
        let page = evening
            .send(
                &world,
                &fresh_nonce(),
                &[
                    ("slot", first),
                    ("slot", second),
                    ("interpreter", "so"),
                    ("children", "٣"),
                    ("wish", "eat"),
                    ("wish", "halal"),
                    ("_lang", "so"),
                ],
            )
            .await
            .expect(200);
        assert_eq!(page.language().0, "so");
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.count("main a[href$='.ics?lang=so']"), 2);
        evening
            .sign_up(&world, &[("children", "1"), ("wish", "step_free")])
            .await
            .expect(200);
        evening.sign_up(&world, &[]).await.expect(200);
        let expected = [
            ("come", 3),
            ("interpreter:so", 1),
            ("childcare", 2),
            ("children", 4),
            ("eat", 1),
            ("halal", 1),
            ("step_free", 1),
        ];
        assert_eq!(evening.counts(&world, first).await, numbers(&expected));
        let alone = [
            ("come", 1),
            ("interpreter:so", 1),
            ("childcare", 1),
            ("children", 3),
            ("eat", 1),
            ("halal", 1),
        ];
        assert_eq!(evening.counts(&world, second).await, numbers(&alone));
        let page = evening
            .organizer
            .get(&world, &format!("{}/slots", evening.path))
            .await
            .expect(200);
        let text = page.text();
        assert!(text.contains("3 families have signed up"), "{text}");
        assert!(
            page.text_of("table.numbers")
                .contains("Children to look after")
        );
        assert_eq!(page.count("table.numbers tbody tr"), 7);
    }
);

on_both_engines!(
    two_crowds_with_the_same_numbers_leave_the_same_rows,
    |world| async {
        // Who needs one thing beside another is nowhere: only ids, which are drawn by lot, tell the two apart.
        let evening = Evening::open(&world).await;
        let rows = "select need || ' ' || number from session_need order by need";
        let clear = "delete from session_need";
        let mut pictures = Vec::new();
        let crowds: [[&[(&str, &str)]; 2]; 2] = [
            [
                &[("wish", "eat"), ("wish", "sign")],
                &[("interpreter", "so")],
            ],
            [
                &[("wish", "sign")],
                &[("wish", "eat"), ("interpreter", "so")],
            ],
        ];
        for crowd in crowds {
            for family in crowd {
                evening.sign_up(&world, family).await.expect(200);
            }
            pictures.push(world.column(rows).await);
            sqlx::query(clear).execute(world.db().read()).await.unwrap();
        }
        assert_eq!(pictures[0], pictures[1]);
        assert_eq!(
            pictures[0],
            ["come 2", "eat 1", "interpreter:so 1", "sign 1"]
        );
    }
);

on_both_engines!(the_same_page_sent_again_counts_once, |world| async {
    let evening = Evening::open(&world).await;
    let nonce = fresh_nonce();
    let fields = [("slot", evening.slots[0].as_str()), ("wish", "eat")];
    let many = (0..6).map(|_| evening.send(&world, &nonce, &fields));
    let mut fresh = 0;
    for page in futures::future::join_all(many).await {
        let page = page.expect(200);
        fresh += usize::from(page.text_of("h1") == "Thank you");
    }
    assert_eq!(fresh, 1);
    let again = evening.send(&world, &nonce, &fields).await.expect(200);
    assert_eq!(again.text_of("h1"), "We have counted this already");
    let counts = evening.counts(&world, &evening.slots[0]).await;
    assert_eq!(counts, numbers(&[("come", 1), ("eat", 1)]));
});

on_both_engines!(many_families_at_once_are_all_counted, |world| async {
    let evening = Evening::open(&world).await;
    let wishes = ["eat", "sign", "quiet", "transport"];
    let families = (0..24).map(|at| {
        let (world, evening) = (&world, &evening);
        async move {
            let mut fields = vec![("wish", wishes[at % 4]), ("wish", wishes[(at + 1) % 4])];
            fields.push(("slot", &evening.slots[0]));
            fields.push(("slot", &evening.slots[1]));
            evening
                .send(world, &fresh_nonce(), &fields)
                .await
                .expect(200)
        }
    });
    futures::future::join_all(families).await;
    let expected = numbers(&[
        ("come", 24),
        ("eat", 12),
        ("quiet", 12),
        ("sign", 12),
        ("transport", 12),
    ]);
    for slot in &evening.slots {
        assert_eq!(evening.counts(&world, slot).await, expected);
    }
});

async fn count_rows(world: &World) -> i64 {
    world
        .number(
            "select (select cast(count(*) as bigint) from session_need)
             + (select cast(count(*) as bigint) from session_sign_up_nonce)",
        )
        .await
}

on_both_engines!(
    what_needs_another_look_comes_back_with_everything_typed,
    |world| async {
        let evening = Evening::open(&world).await;
        let nonce = fresh_nonce();
        let page = evening
            .send(
                &world,
                &nonce,
                &[
                    ("interpreter", "so"),
                    ("children", "\"><b>many"),
                    ("wish", "baby"),
                    ("_lang", "ar"),
                ],
            )
            .await
            .expect(422);
        assert_eq!(page.language(), ("ar".into(), "rtl".into()));
        assert_eq!(page.values(NONCE), [nonce.as_str()]);
        assert_eq!(page.values("interpreter"), ["so"]);
        assert_eq!(page.values("children"), ["\"><b>many"]);
        assert_eq!(page.values("wish"), ["baby"]);
        assert_eq!(page.count("#problems li"), 2);
        for target in page.attributes("#problems a", "href") {
            assert!(page.has(&target), "{target}");
        }
        assert_eq!(count_rows(&world).await, 0);

        let first = evening.slots[0].as_str();
        for (fields, kept) in [
            (vec![("slot", first), ("interpreter", "xx-bad!")], true),
            (vec![("slot", first), ("slot", "nosuch")], true),
            (vec![("slot", "' or 1=1 --")], false),
            (vec![("slot", first), ("children", "21")], true),
        ] {
            let page = evening
                .send(&world, &fresh_nonce(), &fields)
                .await
                .expect(422);
            let is_kept = page.values("slot").iter().any(|slot| slot == first);
            assert_eq!(is_kept, kept, "{fields:?}");
        }
        // No nonce: the page comes back with one, so that it can be sent once more.
        let path = format!("/l/{}", evening.code);
        let page = world
            .post_form(&path, &[("slot", first), ("_lang", "es")])
            .await
            .expect(422);
        assert_eq!(page.language().0, "es");
        assert_eq!(page.values("slot"), [first]);
        let fresh = page.values(NONCE).remove(0);
        assert_eq!(count_rows(&world).await, 0);
        evening
            .send(&world, &fresh, &[("slot", first)])
            .await
            .expect(200);
        // What is no form at all.
        let page = world.to(&path).post_bytes(vec![0xff]).await;
        assert_eq!(page.status.as_u16(), 400);
        let huge = vec![b'a'; 3 * 1024 * 1024];
        let page = world.to(&path).post_bytes(huge).await;
        assert_eq!(page.status.as_u16(), 413);
    }
);

on_both_engines!(
    changing_the_language_keeps_what_was_chosen_and_counts_nothing,
    |world| async {
        let evening = Evening::open(&world).await;
        let nonce = fresh_nonce();
        let first = evening.slots[0].as_str();
        let fields = [
            ("slot", first),
            ("children", "2"),
            ("_lang", "en"),
            ("_to", "am"),
            ("_switch", "1"),
        ];
        let page = evening.send(&world, &nonce, &fields).await.expect(200);
        assert_eq!(page.language().0, "am");
        assert_eq!(page.values("slot"), [first]);
        assert_eq!(page.values("children"), ["2"]);
        assert_eq!(page.values(NONCE), [nonce]);
        assert_eq!(count_rows(&world).await, 0);
    }
);

on_both_engines!(
    a_code_is_read_however_it_is_written_and_an_unknown_one_leads_nowhere,
    |world| async {
        let evening = Evening::open(&world).await;
        let plain = evening.code.replace('-', "").to_lowercase();
        for written in [plain, evening.code.replace('5', "s")] {
            world.get(&format!("/l/{written}")).await.expect(200);
        }
        // Typed on the first page as well.
        let fields = [("code", evening.code.as_str()), ("lang", "so")];
        let found = world.post_form("/c", &fields).await.expect(303);
        assert_eq!(found.location(), format!("/l/{}?lang=so", evening.code));
        for wrong in ["2222-2222", "x", "%2e%2e%2f", "7K4M-2RXE-H6PT"] {
            let page = world
                .to(&format!("/l/{wrong}"))
                .reading("so")
                .get()
                .await
                .expect(404);
            assert_eq!(page.language().0, "so");
            let path = format!("/l/{wrong}");
            world.post_form(&path, &[("slot", "a")]).await.expect(404);
        }
    }
);

on_both_engines!(
    the_page_reads_no_cookie_of_anybody_signed_in,
    |world| async {
        let evening = Evening::open(&world).await;
        let path = format!("/l/{}?lang=es", evening.code);
        let without = |page: crate::harness::Page| {
            let nonce = page.values(NONCE).remove(0);
            page.text().replace(&nonce, "")
        };
        let stranger = without(world.get(&path).await.expect(200));
        let staff = without(evening.organizer.get(&world, &path).await.expect(200));
        assert!(stranger == staff);
    }
);
