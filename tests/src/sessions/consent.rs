//! Who agreed: counted, by seat, and asked for before anything is written down.

use super::{Room, line};
use crate::on_both_engines;
use app::capture::{self, LineKind};

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
