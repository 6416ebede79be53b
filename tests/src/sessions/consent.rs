//! Who agreed: counted, by seat, and asked for before anything is written down.

use super::{Room, line};
use crate::on_both_engines;
use app::{
    account::Role,
    capture::{self, LineKind},
    ids::Millis,
};

fn in_days(days: i64) -> String {
    Millis::now().plus_hours(24 * days).day()
}

on_both_engines!(
    the_tally_opens_the_session_and_comes_back_as_typed,
    |world| async {
        let room = Room::plan(&world).await;
        let page = room.get(&world, "/consent").await.expect(200);
        assert!(
            page.text().contains("We write no names"),
            "what is said to the room"
        );
        let fields = [
            ("present", "٣"),
            ("to_notes", "3"),
            ("to_quotes", "2"),
            ("seats", "A"),
            ("seats", "C"),
        ];
        let page = room.post(&world, "/consent", &fields).await.expect(303);
        assert_eq!(page.location(), room.path(""));
        let page = room.get(&world, "/consent").await.expect(200);
        assert_eq!(page.values("present"), ["3"]);
        assert_eq!(page.values("seats"), ["A", "C"]);
        let seats = capture::store::list_seats(world.db(), &room.initiative.id, &room.session)
            .await
            .unwrap();
        let may: Vec<bool> = seats.iter().map(|seat| seat.quote_ok).collect();
        assert_eq!(may, [true, false, true]);
        assert_eq!(world.column("select state from session").await, ["open"]);
        // Somebody changes their mind.
        let fields = [
            ("present", "3"),
            ("to_notes", "3"),
            ("to_quotes", "1"),
            ("seats", "A"),
        ];
        room.post(&world, "/consent", &fields).await.expect(303);
        assert_eq!(
            world
                .number("select cast(sum(quote_ok) as bigint) from session_seat")
                .await,
            1
        );
    }
);

on_both_engines!(a_tally_that_does_not_add_up_is_shown_again, |world| async {
    let room = Room::plan(&world).await;
    for wrong in [
        [
            ("present", "0"),
            ("to_notes", "0"),
            ("to_quotes", "0"),
            ("seats", ""),
        ],
        [
            ("present", "3"),
            ("to_notes", "4"),
            ("to_quotes", "0"),
            ("seats", ""),
        ],
        [
            ("present", "3"),
            ("to_notes", "3"),
            ("to_quotes", "x"),
            ("seats", ""),
        ],
        [
            ("present", "3"),
            ("to_notes", "3"),
            ("to_quotes", "0"),
            ("seats", "B"),
        ],
        [
            ("present", "99999999999999999999"),
            ("to_notes", ""),
            ("to_quotes", "-1"),
            ("seats", "Amina"),
        ],
    ] {
        let page = room.post(&world, "/consent", &wrong).await.expect(422);
        assert!(page.has(".notice.bad"));
        assert_eq!(page.values("present"), [wrong[0].1]);
    }
    assert_eq!(world.column("select state from session").await, ["planned"]);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from session_seat")
            .await,
        0
    );
});

on_both_engines!(
    after_closing_the_tally_stands_and_tells_no_number,
    |world| async {
        let room = Room::open(&world, 3, 2).await;
        let said = line(1, "A", LineKind::Verbatim, "basku wuu daahaa");
        room.keep(&world, &[said]).await;
        room.close(&world).await.expect(303);
        let fields = [("present", "9"), ("to_notes", "9"), ("to_quotes", "9")];
        room.post(&world, "/consent", &fields).await.expect(410);
        let page = room.get(&world, "/consent").await.expect(200);
        assert!(!page.has("[name=present]"));
        assert_eq!(
            world.column("select agreed from session").await,
            [r#"{"present":3,"to_notes":3,"to_quotes":2}"#]
        );
    }
);

on_both_engines!(
    what_is_read_aloud_speaks_of_recording_where_one_is_planned,
    |world| async {
        let room = Room::plan(&world).await;
        let scripts = async || {
            let mut said = Vec::new();
            for rest in ["/consent", "/pack"] {
                let page = room.get(&world, rest).await.expect(200);
                said.push(page.texts_of("div.script").join(" "));
            }
            said
        };
        for said in scripts().await {
            assert!(!said.contains("record the sound") && !said.contains("codka"));
        }
        for day in [String::new(), in_days(0), in_days(400), "soon".into()] {
            let fields = [("planned", "yes"), ("erase_on", day.as_str())];
            let page = room.post(&world, "/sound", &fields).await.expect(422);
            assert_eq!(page.values("erase_on"), [day]);
        }
        let day = in_days(20);
        let fields = [("planned", "yes"), ("erase_on", day.as_str())];
        let saved = room.post(&world, "/sound", &fields).await.expect(303);
        assert_eq!(saved.location(), room.path("/consent?sound"));
        let told = app::i18n::Words::english().day(&day);
        for said in scripts().await {
            assert!(said.contains(&told), "{said}");
            assert!(said.contains("Anyone can say no"));
            assert!(said.contains("inaan codka duubno") && said.contains("wuu diidi karaa"));
        }
        let pack = room.get(&world, "/pack").await.expect(200);
        assert!(pack.text_of(".sheet").contains("sound is recorded"));
        // Not planned any more, nothing is said of it.
        room.post(&world, "/sound", &[]).await.expect(303);
        for said in scripts().await {
            assert!(!said.contains("record the sound"));
        }
    }
);

on_both_engines!(
    what_the_room_was_told_of_a_recording_is_kept,
    |world| async {
        let room = Room::plan(&world).await;
        let plan = async |days: i64| {
            let day = in_days(days);
            let fields = [("planned", "yes"), ("erase_on", day.as_str())];
            room.post(&world, "/sound", &fields).await
        };
        plan(20).await.expect(303);
        let organizer = world.sign_in_as(Role::Organizer, &room.initiative).await;
        let log = organizer.get(&world, "/i/listening/log").await.expect(200);
        let title = world.column("select title from session").await.remove(0);
        let entry = format!("record the session \u{2068}{title}\u{2069} and to erase");
        assert!(log.text().contains(&entry), "{}", log.text_of("main"));
        room.agree(&world, 3, 3).await;
        // They have been told: it can become shorter, and neither longer nor unsaid.
        let page = plan(21).await.expect(422);
        assert!(page.text_of(".notice.bad").contains("has been told"));
        room.post(&world, "/sound", &[]).await.expect(422);
        plan(10).await.expect(303);
        let upload = async |days: i64| {
            let day = in_days(days);
            let fields: [(&str, Option<&str>, &[u8]); 4] = [
                ("agreed", None, b"yes"),
                ("begins", None, b""),
                ("erase_on", None, day.as_bytes()),
                ("file", Some("talk.ogg"), b"OggS\0\x02 sound"),
            ];
            room.send(&world, "/recordings", &fields).await
        };
        let page = room.get(&world, "/recordings").await.expect(200);
        assert_eq!(page.values("erase_on"), [in_days(10)]);
        let page = upload(11).await.expect(422);
        assert!(page.text_of(".notice.bad").contains("were told"));
        upload(10).await.expect(303);
        // What is there already goes by what the room is told now.
        plan(8).await.expect(303);
        let days = world.column("select erase_on from session_recording");
        assert_eq!(days.await, [in_days(8)]);
        let said = line(1, "A", LineKind::Verbatim, "basku wuu daahaa");
        room.keep(&world, &[said]).await;
        room.close(&world).await.expect(303);
        plan(5).await.expect(410);
    }
);

on_both_engines!(a_room_is_not_told_of_a_day_that_is_over, |world| async {
    let room = Room::plan(&world).await;
    let fields = |day: i64| [("planned", "yes".to_string()), ("erase_on", in_days(day))];
    let plan = async |days: i64| {
        let fields = fields(days);
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        room.post(&world, "/sound", &fields).await.expect(303)
    };
    plan(20).await;
    // The session is moved behind the day.
    let mut tx = world.db().write_tx().await.unwrap();
    sqlx::query("update session set held_on = $1 where id = $2")
        .bind(in_days(30))
        .bind(room.session.as_str())
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let tally = [("present", "3"), ("to_notes", "3"), ("to_quotes", "3")];
    let page = room.post(&world, "/consent", &tally).await.expect(422);
    assert!(page.text().contains("choose another day"));
    assert_eq!(page.values("present"), ["3"]);
    plan(40).await;
    room.post(&world, "/consent", &tally).await.expect(303);
});
