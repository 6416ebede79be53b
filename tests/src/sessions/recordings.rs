//! Recordings: kept whole or not at all, heard by those who hold the session, and gone on their day and with a seat.

use super::{Room, erasing::count_on_disk, line};
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{
    capture::LineKind,
    harken::Harken,
    ids::Millis,
    recording::{PART, erasing, store},
    response::protocol::{Fault, Protocol},
};

/// An Ogg file of so many bytes, in which a text stands in each part.
fn sound(mark: &str, size: usize) -> Vec<u8> {
    let mut bytes = b"OggS\0\x02".to_vec();
    while bytes.len() < size {
        bytes.extend(format!("{mark} {} ", bytes.len()).bytes());
    }
    bytes.truncate(size);
    bytes
}

fn in_days(days: i64) -> String {
    Millis::now().plus_hours(24 * days).day()
}

async fn send(world: &World, room: &Room, bytes: &[u8], begins: &str, day: &str) -> Page {
    let fields: [(&str, Option<&str>, &[u8]); 4] = [
        ("agreed", None, b"yes"),
        ("begins", None, begins.as_bytes()),
        ("erase_on", None, day.as_bytes()),
        ("file", Some("talk.ogg"), bytes),
    ];
    room.send(world, "/recordings", &fields).await
}

/// The address of the only recording's sound, below the session.
async fn sound_path(world: &World) -> String {
    let id = world
        .column("select id from session_recording")
        .await
        .remove(0);
    format!("/recordings/{id}/sound")
}

async fn count_parts(world: &World) -> i64 {
    world
        .number("select cast(count(*) as bigint) from recording_part")
        .await
}

on_both_engines!(
    a_recording_is_heard_as_it_was_sent_whole_and_in_parts,
    |world| async {
        let room = Room::open(&world, 3, 3).await;
        let mut said = line(1, "A", LineKind::Verbatim, "Basku wuu daahaa");
        said.second = 65;
        room.keep(&world, &[said]).await;
        let bytes = sound("hello", 2 * PART + 12_345);
        send(&world, &room, &bytes, "0:05", &in_days(30))
            .await
            .expect(303);
        let page = room.get(&world, "/recordings").await.expect(200);
        assert!(page.has("audio[controls]"));
        assert!(page.has("[data-second='60'] a[href$='#t=60']"));
        let path = sound_path(&world).await;
        let whole = room.get(&world, &path).await.expect(200);
        assert_eq!(whole.bytes, bytes);
        assert_eq!(whole.headers["content-type"], "audio/ogg");
        for (first, last) in [(0, 9), (PART - 3, PART + 3), (5, 2 * PART + 7)] {
            let part = room
                .facilitator
                .to(&world, &room.path(&path))
                .with("range", &format!("bytes={first}-{last}"))
                .get()
                .await
                .expect(206);
            assert_eq!(part.bytes, bytes[first..=last]);
            let span = format!("bytes {first}-{last}/{}", bytes.len());
            assert_eq!(part.headers["content-range"], span);
        }
        let beyond = room
            .facilitator
            .to(&world, &room.path(&path))
            .with("range", &format!("bytes={}-", bytes.len()));
        beyond.get().await.expect(416);
    }
);

on_both_engines!(
    what_is_no_recording_or_lacks_consent_is_refused_and_nothing_stays,
    |world| async {
        let planned = Room::plan(&world).await;
        let fine = sound("x", 100);
        let page = send(&world, &planned, &fine, "", &in_days(9)).await;
        assert!(page.expect(422).text().contains("ask who agrees"));
        planned.agree(&world, 3, 3).await;
        let room = planned;
        let page = send(&world, &room, b"<script>alert(1)</script>", "", &in_days(9)).await;
        assert!(page.expect(422).text().contains("not a recording"));
        let page = send(&world, &room, b"", "", &in_days(9)).await;
        assert!(page.expect(422).text().contains("choose a file"));
        for day in [String::new(), in_days(0), in_days(400), "31.12.2099".into()] {
            let page = send(&world, &room, &fine, "", &day).await;
            assert!(page.expect(422).text().contains("a day after today"));
        }
        let page = send(&world, &room, &fine, "soon", &in_days(9)).await;
        assert!(page.expect(422).text().contains("not a time"));
        let unasked: [(&str, Option<&str>, &[u8]); 1] = [("file", Some("a.ogg"), &fine)];
        let page = room.send(&world, "/recordings", &unasked).await;
        assert!(page.expect(422).text().contains("agreed to be recorded"));
        assert_eq!(count_parts(&world).await, 0);
        erasing::finish(&world.harken).await.unwrap();
        let rows = "select cast(count(*) as bigint) from session_recording";
        assert_eq!(world.number(rows).await, 0);
    }
);

on_both_engines!(a_recording_is_in_no_file_after_its_day, |world| async {
    let own = app::ids::hex(&app::ids::random_bytes::<8>());
    let room = Room::open(&world, 3, 3).await;
    send(&world, &room, &sound(&own, 3 * PART), "", &in_days(2))
        .await
        .expect(303);
    assert!(
        count_on_disk(&world, &own).await > 100,
        "what is stored must be found"
    );
    assert_eq!(
        erasing::erase_due(&world.harken, &in_days(1))
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        erasing::erase_due(&world.harken, &in_days(2))
            .await
            .unwrap(),
        1
    );
    erasing::finish(&world.harken).await.unwrap();
    assert_eq!(count_on_disk(&world, &own).await, 0);
    let rows = "select cast(count(*) as bigint) from session_recording";
    assert_eq!(world.number(rows).await, 0);
});

on_both_engines!(
    sabotage_a_recording_that_is_only_deleted_is_noticed,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 3, 3).await;
        send(&world, &room, &sound(&own, 3 * PART), "", &in_days(2))
            .await
            .expect(303);
        let protocol = Protocol {
            fault: Some(Fault::KeepsDeleted),
        };
        let careless = Harken::with(world.db().clone(), world.harken.keys.clone(), protocol);
        erasing::erase_due(&careless, &in_days(2)).await.unwrap();
        erasing::finish(&careless).await.unwrap();
        assert_eq!(count_parts(&world).await, 0);
        assert_ne!(count_on_disk(&world, &own).await, 0);
    }
);

on_both_engines!(
    a_seat_takes_every_recording_with_it_and_no_older_copy_brings_one_back,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 3, 3).await;
        send(&world, &room, &sound(&own, PART + 9), "", &in_days(9))
            .await
            .expect(303);
        let recording = world
            .column("select id from session_recording")
            .await
            .remove(0);
        room.post(&world, "/seats/A/erase", &[]).await.expect(303);
        app::consent::erasing::finish(&world.harken).await.unwrap();
        assert_eq!(count_on_disk(&world, &own).await, 0);
        let page = room.get(&world, "/recordings").await.expect(200);
        assert!(!page.has("audio"));
        let refused = send(&world, &room, &sound(&own, 9), "", &in_days(9)).await;
        assert!(refused.expect(422).text().contains("words erased"));
        // An older copy of the database has it whole.
        for sql in [
            "delete from session_recording",
            "update session_seat set erased = 0",
        ] {
            sqlx::query(sql).execute(world.db().read()).await.unwrap();
        }
        send(&world, &room, &sound(&own, PART + 9), "", &in_days(9))
            .await
            .expect(303);
        let back = format!(
            "insert into session_recording
             select '{recording}', initiative_id, session_id, media_type, 4, begins, created_on, erase_on, 'whole'
             from session_recording"
        );
        sqlx::query(sqlx::AssertSqlSafe(back))
            .execute(world.db().read())
            .await
            .unwrap();
        assert_eq!(erasing::replay(&world.harken).await.unwrap(), 1);
        let mut tx = world.db().write_tx().await.unwrap();
        let left = store::list_all(&mut tx).await.unwrap();
        assert!(left.len() == 1 && left[0].as_str() != recording);
    }
);

on_both_engines!(somebody_elses_recording_is_not_there, |world| async {
    let room = Room::open(&world, 3, 3).await;
    send(&world, &room, &sound("x", 99), "", &in_days(9))
        .await
        .expect(303);
    let path = sound_path(&world).await;
    let other = world
        .sign_in_as(app::account::Role::Facilitator, &room.initiative)
        .await;
    other.get(&world, &room.path(&path)).await.expect(404);
    other
        .get(&world, &room.path("/recordings"))
        .await
        .expect(404);
});
