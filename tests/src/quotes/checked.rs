//! A check holds for the words it was made about, and no longer.

use super::{Desk, Words, telling};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    coding::text::Range,
    quote::{Decision, Guard, Problem, PublicWords, Wording},
};

const TEXT: &str = "basku wuu daahaa";

/// A cleared quote of a family among many.
async fn cleared(world: &World, desk: &Desk) -> Words {
    let own = desk.hear(world, "so", "north", true, TEXT).await;
    desk.hear_others(world, "so", "north", 12).await;
    assert!(desk.choose(world, &[&own.coding], &Guard::house()).await);
    desk.press(world, &own.coding, "clear", &[("looked", "1")])
        .await
        .expect(303);
    assert!(desk.goes_out(world, TEXT, &Guard::house()).await);
    own
}

on_both_engines!(
    a_range_that_changes_after_the_check_needs_a_new_one,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = cleared(&world, &desk).await;
        sqlx::query("update coding set range_end = 5, quote = 'basku' where id = $1")
            .bind(own.coding.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        assert!(desk.published(&world, &Guard::house()).await.is_empty());
        let page = desk.organizer.get(&world, &desk.path(&own.coding)).await;
        assert!(page.expect(200).has(".status.todo"));
    }
);

on_both_engines!(
    words_that_change_after_the_check_need_a_new_one,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = cleared(&world, &desk).await;
        sqlx::query("update passage set text = 'Xaawo, basku wuu daahaa' where id = $1")
            .bind(own.passage.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        assert!(desk.published(&world, &Guard::house()).await.is_empty());
    }
);

on_both_engines!(
    choosing_others_keeps_a_check_and_choosing_again_does_not,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = cleared(&world, &desk).await;
        let other = desk.hear(&world, "so", "north", true, "waan sugnaa").await;
        let guard = Guard::house();
        assert!(
            desk.choose(&world, &[&own.coding, &other.coding], &guard)
                .await
        );
        assert!(
            desk.goes_out(&world, TEXT, &guard).await,
            "it was chosen all along"
        );
        assert!(desk.choose(&world, &[&other.coding], &guard).await);
        assert!(
            desk.choose(&world, &[&own.coding, &other.coding], &guard)
                .await
        );
        assert!(!desk.goes_out(&world, TEXT, &guard).await);
    }
);

on_both_engines!(a_refused_quote_is_shown_nowhere, |world| async {
    let desk = Desk::make(&world).await;
    let own = cleared(&world, &desk).await;
    desk.press(&world, &own.coding, "refuse", &[])
        .await
        .expect(303);
    assert!(desk.published(&world, &Guard::house()).await.is_empty());
    for path in [format!("themes/{}", desk.theme_slug), "summary".into()] {
        let page = desk
            .organizer
            .get(&world, &format!("/i/listening/{path}"))
            .await;
        assert!(!page.expect(200).text().contains(TEXT), "{path}");
    }
    desk.press(&world, &own.coding, "reopen", &[])
        .await
        .expect(303);
    let page = desk.organizer.get(&world, &desk.path(&own.coding)).await;
    assert!(page.expect(200).has(".status.todo"));
});

on_both_engines!(
    a_check_of_what_has_changed_meanwhile_is_refused,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk.hear(&world, "so", "north", true, TEXT).await;
        desk.hear_others(&world, "so", "north", 12).await;
        assert!(desk.choose(&world, &[&own.coding], &Guard::house()).await);
        for seen in ["", "something else"] {
            desk.press(
                &world,
                &own.coding,
                "clear",
                &[("seen", seen), ("looked", "1")],
            )
            .await
            .expect(422);
        }
        assert!(desk.published(&world, &Guard::house()).await.is_empty());
    }
);

on_both_engines!(
    what_is_marked_must_be_looked_at_before_a_quote_is_cleared,
    |world| async {
        let desk = Desk::make(&world).await;
        let text = "Call 612 555 0147 when the bus is late";
        let own = desk.hear(&world, "en", "north", true, text).await;
        desk.hear_others(&world, "en", "north", 12).await;
        assert!(desk.choose(&world, &[&own.coding], &Guard::house()).await);
        let page = desk.organizer.get(&world, &desk.path(&own.coding)).await;
        let page = page.expect(200);
        assert_eq!(page.text_of(".text mark"), "Call 612 555 0147");
        assert!(page.text_of(".codings").contains("telephone"));
        let target = page.attributes(".text mark a", "href").remove(0);
        assert!(page.has(&format!("li{target}")), "{target}");
        let refused = desk
            .press(&world, &own.coding, "clear", &[])
            .await
            .expect(422);
        assert!(refused.has("[role=alert]"));
        assert!(desk.published(&world, &Guard::house()).await.is_empty());
        desk.press(&world, &own.coding, "clear", &[("looked", "1")])
            .await
            .expect(303);
        assert!(desk.goes_out(&world, text, &Guard::house()).await);
    }
);

on_both_engines!(
    a_part_of_a_translation_goes_out_and_changed_words_do_not,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk
            .hear(
                &world,
                "so",
                "north",
                true,
                "basku wuu daahaa. Waan sugnaa.",
            )
            .await;
        let part = desk
            .code_words(&world, &own.passage, Range { start: 0, end: 17 })
            .await;
        desk.hear_others(&world, "so", "north", 12).await;
        desk.translate(&world, &own.passage, "the bus is late. We wait.")
            .await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&part], &guard).await);
        let page = desk
            .organizer
            .get(&world, &desk.path(&part))
            .await
            .expect(200);
        assert_eq!(
            page.values("translation"),
            ["the bus is late."],
            "the sentence that fits"
        );
        desk.press(
            &world,
            &part,
            "translation",
            &[("translation", "The bus was late.")],
        )
        .await
        .expect(422);
        desk.press(&world, &part, "translation", &[])
            .await
            .expect(303);
        let published = desk.published(&world, &guard).await;
        let words = PublicWords::Translation(telling("en", "the bus is late."));
        assert_eq!(published[0].words, words);
        // The translation is mended: what was cleared no longer stands in it.
        desk.translate(&world, &own.passage, "the school bus is late. We wait.")
            .await;
        assert_eq!(desk.published(&world, &guard).await, []);
    }
);

on_both_engines!(a_paraphrase_holds_no_name_and_no_number, |world| async {
    let desk = Desk::make(&world).await;
    let own = desk.hear(&world, "so", "north", true, TEXT).await;
    let guard = Guard::house();
    assert!(desk.choose(&world, &[&own.coding], &guard).await);
    let say = async |text: &str| {
        let fields = [("paraphrase", text), ("paraphrase_language", "en")];
        let page = desk.press(&world, &own.coding, "paraphrase", &fields).await;
        page.status.as_u16()
    };
    assert_eq!(say("").await, 422);
    assert_eq!(say("They call 612 555 0147.").await, 422);
    assert_eq!(say("Basku wuu daahaa!").await, 422, "that is the quote");
    assert_eq!(say("Buses come late.").await, 303);
    let published = desk.published(&world, &guard).await;
    assert_eq!(published.len(), 1);
    assert_eq!(
        published[0].words,
        PublicWords::Paraphrase(telling("en", "Buses come late."))
    );
});

on_both_engines!(
    the_store_asks_the_rules_whatever_a_page_said,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk.hear(&world, "so", "north", true, TEXT).await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&own.coding], &guard).await);
        for (wording, problem) in [
            (Wording::Original { translation: None }, Problem::Narrow),
            (
                Wording::Translation(telling("en", "late")),
                Problem::NotTranslated,
            ),
            (Wording::Paraphrase(telling("en", " ")), Problem::Empty),
        ] {
            let decided = desk
                .decide(&world, &own.coding, Decision::Clear(wording), &guard)
                .await;
            assert_eq!(decided, Err(problem));
        }
    }
);

on_both_engines!(another_initiative_cannot_look_or_decide, |world| async {
    let desk = Desk::make(&world).await;
    let own = desk.hear(&world, "so", "north", true, TEXT).await;
    let guard = Guard::house();
    assert!(desk.choose(&world, &[&own.coding], &guard).await);
    let elsewhere = world.create_initiative("elsewhere").await;
    let stranger = world.sign_in_as(Role::Organizer, &elsewhere).await;
    let theirs = desk.path(&own.coding).replace("listening", "elsewhere");
    stranger.get(&world, &theirs).await.expect(404);
    stranger
        .post(&world, &theirs, &[("act", "refuse")])
        .await
        .expect(404);
    stranger
        .get(&world, &desk.path(&own.coding))
        .await
        .expect(404);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from quote_check")
            .await,
        0
    );
});
