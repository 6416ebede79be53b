//! What holds once those who came were asked, and not before.

use super::{Room, change, line};
use crate::{harness::World, on_both_engines};
use app::{
    capture::{self, Agreed, LineKind, store::Kept},
    error::Error,
    session::{self, Sight},
};
use serde_json::{Value, json};

/// One exchange, as a device has it.
async fn exchange(world: &World, room: &Room, revisions: Value) -> Value {
    let page = room.exchange(world, &room.facilitator, revisions, false);
    serde_json::from_slice(&page.await.expect(200).bytes).unwrap()
}

async fn is_large(world: &World, room: &Room) -> bool {
    let found =
        session::store::get_session(world.db(), &room.initiative.id, &Sight::All, &room.session);
    found.await.unwrap().is_large()
}

on_both_engines!(
    nothing_is_written_down_before_anybody_was_asked,
    |world| async {
        let room = Room::plan(&world).await;
        let mut tx = world.db().write_tx().await.unwrap();
        let said = line(1, "A", LineKind::Verbatim, "too soon");
        let kept = capture::store::add_revisions(
            &mut tx,
            &room.initiative.id,
            &room.session,
            std::slice::from_ref(&said),
        )
        .await;
        assert!(matches!(kept, Err(Error::Unasked)));
        drop(tx);
        let fields = [
            ("kind", "verbatim"),
            ("language", "so"),
            ("text", "too soon"),
        ];
        let page = room.post(&world, "/capture", &fields).await.expect(422);
        assert!(page.text().contains("who agreed") && page.text().contains("too soon"));
        for late in [false, true] {
            room.exchange(&world, &room.facilitator, json!([said]), late)
                .await
                .expect(409);
        }
        let rows = "select cast(count(*) as bigint) from session_revision";
        assert_eq!(world.number(rows).await, 0);
    }
);

on_both_engines!(
    a_plan_saved_late_changes_neither_the_kind_nor_who_took_part,
    |world| async {
        let room = Room::plan(&world).await;
        let planned = [
            ("title", "An evening"),
            ("kind", "focus_group"),
            ("participants", "12"),
            ("languages", "so"),
        ];
        room.post(&world, "/plan", &planned).await.expect(303);
        assert!(is_large(&world, &room).await, "as planned");
        room.agree(&world, 4, 4).await;
        assert!(!is_large(&world, &room).await, "four came");
        // The page was open since before the tally.
        room.post(&world, "/plan", &planned).await.expect(303);
        assert!(!is_large(&world, &room).await);
        let page = room.get(&world, "/plan").await.expect(200);
        assert!(!page.has("[name=participants]") && !page.has("[name=kind]"));
        assert!(page.has("[name=title]"));
    }
);

on_both_engines!(
    a_room_is_as_large_as_those_who_agreed_to_notes,
    |world| async {
        let room = Room::plan(&world).await;
        let agreed = Agreed {
            present: 12,
            to_notes: 2,
            to_quotes: 2,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        capture::store::set_agreed(&mut tx, &room.initiative.id, &room.session, agreed)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert!(!is_large(&world, &room).await);
        // Each may sit wherever they like.
        let page = room.get(&world, "/capture").await.expect(200);
        assert!(page.has("[name=seat][value=L]"));
    }
);

on_both_engines!(
    a_device_learns_which_lines_were_erased_and_how_long_ago_it_began,
    |world| async {
        let room = Room::open(&world, 4, 4).await;
        let unseated = line(1, "", LineKind::Verbatim, "not yet anybody's");
        let seated = change(&unseated, "A", "of A");
        room.keep(&world, &[unseated.clone(), seated]).await;
        let before = exchange(&world, &room, json!([])).await;
        assert_eq!(before["erased_lines"], json!([]));
        assert!((0..60).contains(&before["since_start"].as_i64().unwrap()));
        room.post(&world, "/seats/A/erase", &[]).await.expect(303);
        let after = exchange(&world, &room, json!([])).await;
        assert_eq!(after["erased_lines"], json!([unseated.line.as_str()]));
        // Moved to another seat on a device that had not heard of it, the line stays away.
        let moved = change(&unseated, "B", "of A, or B");
        assert_eq!(room.keep(&world, &[moved]).await, [Kept::Erased]);
        // A later tally does not begin the session anew.
        let begun = "select begun_at from session";
        let first = world.number(begun).await;
        room.agree(&world, 3, 3).await;
        assert_eq!(world.number(begun).await, first);
    }
);

on_both_engines!(
    a_session_is_not_closed_while_people_write_on_their_phones,
    |world| async {
        let room = Room::open(&world, 8, 8).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "late")])
            .await;
        let sql = "insert into session_round (id, initiative_id, session_id, kind, stage, prompt, prompt_number, step, kept)
             values ('r', $1, $2, 'prompt', 'writing', '{}', 0, 0, 0)";
        sqlx::query(sql)
            .bind(room.initiative.id.as_str())
            .bind(room.session.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        let page = room.close(&world).await.expect(422);
        assert!(page.text().contains("round is still open"));
        sqlx::query("update session_round set stage = 'erased'")
            .execute(world.db().read())
            .await
            .unwrap();
        room.close(&world).await.expect(303);
    }
);
