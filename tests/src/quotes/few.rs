//! Where few speak of a theme in a language, or few of them in one of the speaker's groups, the original stays in.

use super::{Desk, ORIGINAL, telling};
use crate::{harness::World, on_both_engines};
use app::quote::{Decision, Guard, Problem, PublicWords, Wording};

const TEXT: &str = "basku wuu daahaa";

/// Tries to bring out the original of one of `others + 1` speakers of a language, of whom `near + 1` are of one school.
async fn brings_out_one_of_few(
    world: &World,
    desk: &Desk,
    guard: &Guard,
    (near, far): (usize, usize),
) -> bool {
    let own = desk.hear(world, "so", "hill", true, TEXT).await;
    desk.hear_others(world, "so", "hill", near).await;
    desk.hear_others(world, "so", "valley", far).await;
    desk.hear_others(world, "en", "hill", 12).await;
    assert!(desk.choose(world, &[&own.coding], guard).await);
    let _ = desk.decide(world, &own.coding, ORIGINAL, guard).await;
    desk.goes_out(world, TEXT, guard).await
}

on_both_engines!(
    one_of_nine_at_a_school_is_not_shown_as_they_wrote,
    |world| async {
        let desk = Desk::make(&world).await;
        assert!(!brings_out_one_of_few(&world, &desk, &Guard::house(), (8, 20)).await);
    }
);

on_both_engines!(one_of_ten_at_a_school_may_be, |world| async {
    let desk = Desk::make(&world).await;
    assert!(brings_out_one_of_few(&world, &desk, &Guard::house(), (9, 0)).await);
});

on_both_engines!(sabotage_a_guard_without_k_is_caught, |world| async {
    let desk = Desk::make(&world).await;
    let guard = Guard {
        k: 0,
        ..Guard::house()
    };
    assert!(brings_out_one_of_few(&world, &desk, &guard, (8, 20)).await);
});

on_both_engines!(
    a_quote_goes_back_in_when_its_group_has_become_small,
    |world| async {
        let desk = Desk::make(&world).await;
        let guard = Guard::house();
        assert!(brings_out_one_of_few(&world, &desk, &guard, (9, 5)).await);
        sqlx::query(
            "delete from coding where id in (select coding.id from coding
             join passage on passage.id = coding.passage_id
             where passage.text <> $1 and passage.language = 'so' order by coding.id limit 10)",
        )
        .bind(TEXT)
        .execute(world.db().read())
        .await
        .unwrap();
        assert!(!desk.goes_out(&world, TEXT, &guard).await);
    }
);

on_both_engines!(
    where_few_wrote_only_a_translation_or_a_paraphrase_is_offered,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk.hear(&world, "so", "hill", true, TEXT).await;
        desk.hear_others(&world, "so", "hill", 6).await;
        desk.translate(&world, &own.passage, "the bus is late")
            .await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&own.coding], &guard).await);
        let page = desk
            .organizer
            .get(&world, &desk.path(&own.coding))
            .await
            .expect(200);
        assert!(!page.has("button[name=act][value=clear]"));
        assert!(page.has("button[name=act][value=translation]"));
        assert!(page.has("button[name=act][value=paraphrase]"));
        assert!(page.text_of("main .notice").contains("Few people"));
        let shown = page.text_of("main");
        for told in ["hill", "7", "seven", "school"] {
            assert!(!shown.contains(told), "the page tells {told}: {shown}");
        }
        // A form made by hand gets no further.
        desk.press(&world, &own.coding, "clear", &[("looked", "1")])
            .await
            .expect(422);
        assert_eq!(
            desk.decide(&world, &own.coding, ORIGINAL, &guard).await,
            Err(Problem::Narrow)
        );
        let told = Wording::Translation(telling("en", "the bus is late"));
        desk.decide(&world, &own.coding, Decision::Clear(told), &guard)
            .await
            .unwrap();
        let published = desk.published(&world, &guard).await;
        assert_eq!(
            published[0].words,
            PublicWords::Translation(telling("en", "the bus is late"))
        );
        // Neither the original nor its language stands where the translation does.
        let theme = format!("/i/listening/themes/{}", desk.theme_slug);
        let page = desk.organizer.get(&world, &theme).await.expect(200);
        assert!(page.text_of("figure.quote").contains("the bus is late"));
        assert!(!page.has("blockquote"));
        let evidence = page.text_of(".evidence");
        assert!(
            !evidence.contains(TEXT) && !evidence.contains("Soomaali"),
            "{evidence}"
        );
    }
);
