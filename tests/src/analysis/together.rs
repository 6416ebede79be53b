//! Codes that stand together, and codes over sessions.

use super::Room;
use crate::{harness::World, on_both_engines};
use app::{account::Role, coding::NoteKind};

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
        let draw = format!(
            "insert into double_coding (id, initiative_id, title, drawn_from, drawn, first_id, second_id, started_at, compared_at)
             values ('d1', '{}', 'Draw', '', 1, '{}', '{account}', 1, 0)",
            room.initiative.id, room.account
        );
        let drawn = format!(
            "insert into double_coding_passage (double_coding_id, passage_id, first_id, first_done, second_done)
             select 'd1', id, '{}', 0, 0 from passage",
            room.account
        );
        for sql in [draw, drawn] {
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .execute(world.db().read())
                .await
                .unwrap();
        }
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

on_both_engines!(
    codes_are_counted_by_session_from_the_earliest_on,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let later = room.session(&world, "In May", "2026-05-01", 12).await;
        let sooner = room.session(&world, "In March", "2026-03-01", 12).await;
        for (session, lines) in [(&later, 1), (&sooner, 2)] {
            for number in 0..lines {
                let text = format!("Line {number}: the bus");
                let passage = room.note(&world, session, NoteKind::Verbatim, &text).await;
                room.put(&world, &bus, &passage, (0, 4)).await;
                // A second coding of the same line is no second line.
                room.put(&world, &bus, &passage, (0, 6)).await;
            }
        }
        let path = "/i/room/analysis/sessions";
        let page = room.organizer.get(&world, path).await.expect(200);
        let text = page.text_of("table.numbers");
        assert!(text.find("In March") < text.find("In May"), "{text}");
        let links = page.attributes("table.numbers td a", "href");
        let mut lines = Vec::new();
        for link in &links {
            let words = room.organizer.get(&world, link).await.expect(200);
            lines.push(words.count("blockquote"));
        }
        assert_eq!(lines, [4, 2], "every coding of two lines, and of one");
        let cells = page.text_of("table.numbers tbody tr");
        assert!(
            cells.contains(": 2 lines") && cells.contains(": one line"),
            "{cells}"
        );
    }
);
