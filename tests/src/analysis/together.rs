//! Codes that stand together.

use super::Room;
use crate::{harness::World, on_both_engines};
use app::account::Role;

/// Two codes that overlap, and a third on other words of the same passage.
async fn coded(world: &World) -> Room {
    let room = Room::make(world).await;
    let bus = room.code(world, "Late bus", None).await;
    let cost = room.code(world, "Cost", None).await;
    let sleep = room.code(world, "Sleep", None).await;
    let passage = room
        .say(world, "en", "The bus is late and costs us. We sleep less.")
        .await;
    room.put(world, &bus, &passage, (0, 15)).await;
    room.put(world, &cost, &passage, (4, 28)).await;
    room.put(world, &sleep, &passage, (29, 44)).await;
    room
}

on_both_engines!(
    codes_on_the_same_words_stand_together_and_lead_to_them,
    |world| async {
        let room = coded(&world).await;
        let page = room.organizer.get(&world, "/i/room/analysis").await;
        let page = page.expect(200);
        let list = page.text_of("table.list tbody");
        assert!(list.contains("Late bus") && list.contains("Cost"), "{list}");
        assert!(!list.contains("Sleep"), "{list}");
        assert!(!page.text_of("table.numbers caption").trim().is_empty());
        let links = page.attributes("table.list tbody a", "href");
        let words = room.organizer.get(&world, &links[0]).await.expect(200);
        assert_eq!(words.count("blockquote"), 1);
        let quote = words.text_of("blockquote");
        assert!(
            ["The bus is late", "bus is late and costs us"].contains(&quote.trim()),
            "{quote}"
        );

        let near = "/i/room/analysis?near=passage";
        let page = room.organizer.get(&world, near).await.expect(200);
        assert!(page.text_of("table.list tbody").contains("Sleep"));
        assert_eq!(page.count("table.list tbody tr"), 3);
    }
);

on_both_engines!(
    a_choice_of_language_question_or_coder_leaves_the_others_out,
    |world| async {
        let room = coded(&world).await;
        let other = world.sign_in_as(Role::Coder, &room.initiative).await;
        let other = world.account_of(&other).await;
        for query in [
            "language=so".to_string(),
            format!("question={}%3Aother", room.survey.id),
            format!("coder={other}"),
        ] {
            let path = format!("/i/room/analysis?{query}");
            let page = room.organizer.get(&world, &path).await.expect(200);
            assert!(!page.has("table"), "{query}");
        }
        for query in [
            "language=en".to_string(),
            format!("question={}%3Asay", room.survey.id),
            format!("coder={}", room.account),
        ] {
            let path = format!("/i/room/analysis?{query}");
            let page = room.organizer.get(&world, &path).await.expect(200);
            assert_eq!(page.count("table.list tbody tr"), 1, "{query}");
        }
    }
);

on_both_engines!(
    who_codes_blind_is_counted_and_shown_only_what_they_gave,
    |world| async {
        let room = coded(&world).await;
        let second = world.sign_in_as(Role::Coder, &room.initiative).await;
        let account = world.account_of(&second).await;
        let before = second.get(&world, "/i/room/analysis").await.expect(200);
        assert!(before.has("table"));
        room.draw_apart(&world, &account).await;
        for path in ["/i/room/analysis", "/i/room/analysis/quotes"] {
            let page = second.get(&world, path).await.expect(200);
            assert!(!page.has("table") && !page.has("blockquote"), "{path}");
        }
        let own = room.code(&world, "Own", None).await;
        let passage = world
            .column("select id from passage")
            .await
            .remove(0)
            .into();
        room.put_by(&world, &account, &own, &passage, (0, 5)).await;
        let path = format!("/i/room/analysis/quotes?code={own}&near=passage");
        let page = second.get(&world, &path).await.expect(200);
        assert_eq!(page.count("blockquote"), 1);
        // Nor can it be asked which other code stands there.
        let code = world
            .column("select id from code where name = 'Cost'")
            .await;
        let path = format!("{path}&with={}", code[0]);
        let page = second.get(&world, &path).await.expect(200);
        assert_eq!(page.count("blockquote"), 0);
        let page = room.organizer.get(&world, &path).await.expect(200);
        assert_eq!(page.count("blockquote"), 0, "the first is blind as well");
    }
);
