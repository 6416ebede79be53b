//! What the pages of staff show of a quote on its way.

use super::{Desk, ORIGINAL};
use crate::on_both_engines;
use app::{
    initiative,
    quote::{self, Guard, PublicWords, Standing},
};

const TEXT: &str = "الحافلة تتأخر كل يوم";

on_both_engines!(
    a_quote_stays_out_of_print_until_somebody_has_checked_it,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk.hear(&world, "ar", "north", true, TEXT).await;
        desk.hear_others(&world, "ar", "north", 12).await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&own.coding], &guard).await);
        let theme = format!("/i/listening/themes/{}", desk.theme_slug);
        for path in [theme.as_str(), "/i/listening/summary"] {
            let page = desk.organizer.get(&world, path).await.expect(200);
            assert!(page.has(".no-print blockquote[lang=ar][dir=rtl]"), "{path}");
            assert!(page.has(".no-print .status.todo"), "{path}");
        }
        desk.decide(&world, &own.coding, ORIGINAL, &guard)
            .await
            .unwrap();
        for path in [theme.as_str(), "/i/listening/summary"] {
            let page = desk.organizer.get(&world, path).await.expect(200);
            assert!(page.has("blockquote[lang=ar][dir=rtl]"), "{path}");
            assert!(!page.has(".no-print blockquote"), "{path}");
        }
    }
);

on_both_engines!(
    the_queue_leads_to_what_nobody_has_checked_and_from_one_to_the_next,
    |world| async {
        let desk = Desk::make(&world).await;
        let page = desk
            .organizer
            .get(&world, "/i/listening/quotes")
            .await
            .expect(200);
        assert!(page.has(".empty") && !page.has("a.do"));
        let first = desk.hear(&world, "ar", "north", true, TEXT).await;
        let second = desk
            .hear(&world, "ar", "north", true, "ننتظر في البرد")
            .await;
        desk.hear_others(&world, "ar", "north", 12).await;
        assert!(
            desk.choose(&world, &[&first.coding, &second.coding], &Guard::house())
                .await
        );
        let page = desk
            .organizer
            .get(&world, "/i/listening/quotes")
            .await
            .expect(200);
        assert!(page.has("table.list [lang=ar][dir=rtl]"));
        let next = page.attributes("a.do", "href").remove(0);
        let now = page.attributes("table.list a", "href");
        assert_eq!(now[0], next);
        let coding = app::ids::CodingId(next.rsplit('/').next().unwrap().to_string());
        let after = desk
            .press(&world, &coding, "clear", &[("looked", "1")])
            .await
            .expect(303);
        assert_eq!(after.location(), now[1]);
        let coding = app::ids::CodingId(now[1].rsplit('/').next().unwrap().to_string());
        let after = desk.press(&world, &coding, "refuse", &[]).await.expect(303);
        assert_eq!(after.location(), "/i/listening/quotes");
        let page = desk
            .organizer
            .get(&world, "/i/listening/quotes")
            .await
            .expect(200);
        assert!(page.has(".status.fine") && page.has(".status.bad") && !page.has(".status.todo"));
    }
);

on_both_engines!(
    marks_read_from_right_to_left_where_the_words_do,
    |world| async {
        let desk = Desk::make(&world).await;
        let text = "<b>رقمي</b> ٠٦١٢٥٥٥٠١٤٧ \"شكرا\"";
        let own = desk.hear(&world, "ar", "north", true, text).await;
        assert!(desk.choose(&world, &[&own.coding], &Guard::house()).await);
        let page = desk
            .organizer
            .get(&world, &desk.path(&own.coding))
            .await
            .expect(200);
        assert!(page.has(".text[lang=ar][dir=rtl] mark"));
        assert_eq!(
            page.text_of(".text"),
            text,
            "the words are whole and stay words"
        );
        assert!(!page.has(".text b"));
    }
);

on_both_engines!(
    of_the_samples_quotes_some_wait_and_none_of_few_goes_out_as_it_was_written,
    |world| async {
        server::sample::bring_in(&world.harken).await.unwrap();
        let all = initiative::store::list_all(world.db()).await.unwrap();
        let guard = Guard::house();
        let chosen = quote::store::list_chosen(world.db(), &all[0].id, &guard)
            .await
            .unwrap();
        let waiting = |chosen: &&quote::Chosen| chosen.quote.standing == Standing::Unchecked;
        assert!(chosen.iter().filter(waiting).count() > 5);
        let out = quote::store::list_publishable(world.db(), &all[0].id, &guard)
            .await
            .unwrap();
        assert!(out.len() > 10, "{}", out.len());
        assert!(
            chosen.iter().all(|chosen| chosen.is_narrow),
            "every school is small"
        );
        let is_original =
            |out: &quote::Publishable| matches!(out.words, PublicWords::Original { .. });
        assert!(!out.iter().any(is_original));
    }
);
