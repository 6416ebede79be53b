//! Transcripts: looked at first, taken once, and nobody's name kept.

use super::Room;
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::capture::LineKind;

const TALK: &str = "WEBVTT\n\n00:05.000 --> 00:07.000\n<v Facilitator>Sidee bay u socotaa?\n\n00:08.000 --> 00:10.000\n<v Xidigaysan>Basku wuu daahaa.\n\n00:01.000 --> 00:02.000\n<v Hodan>Haa.\n";

async fn send(world: &World, room: &Room, fields: &[(&str, Option<&str>, &[u8])]) -> Page {
    room.send(world, "/transcript", fields).await
}

async fn look(world: &World, room: &Room, name: &str, bytes: &[u8]) -> Page {
    send(world, room, &[("file", Some(name), bytes)]).await
}

/// Takes what a page shows, with these places for the speakers.
async fn take(world: &World, room: &Room, page: &Page, places: &[&str], language: &str) -> Page {
    let turns = page.values("turns").remove(0);
    let mut fields: Vec<(&str, Option<&str>, &[u8])> = vec![
        ("turns", None, turns.as_bytes()),
        ("language", None, language.as_bytes()),
    ];
    fields.extend(
        places
            .iter()
            .map(|place| ("speaker", None, place.as_bytes())),
    );
    send(world, room, &fields).await
}

async fn count_revisions(world: &World) -> i64 {
    world
        .number("select cast(count(*) as bigint) from session_revision")
        .await
}

on_both_engines!(
    a_transcript_is_looked_at_and_then_becomes_lines,
    |world| async {
        let room = Room::open(&world, 3, 3).await;
        room.get(&world, "/transcript").await.expect(200);
        let page = look(&world, &room, "talk.vtt", TALK.as_bytes())
            .await
            .expect(200);
        assert_eq!(count_revisions(&world).await, 0, "nothing is kept yet");
        assert!(page.text().contains("One caption stood after later ones"));
        let guesses = page.values("speaker");
        assert_eq!(
            guesses,
            ["A", "facilitator", "B"],
            "in the order of their times"
        );
        let guesses: Vec<&str> = guesses.iter().map(String::as_str).collect();
        let next = take(&world, &room, &page, &guesses, "so").await.expect(303);
        assert_eq!(next.location(), room.path("/read-back"));
        let lines = room.lines(&world).await;
        let said: Vec<_> = lines
            .iter()
            .map(|line| {
                (
                    line.seat.to_string(),
                    line.kind,
                    line.second,
                    line.text.as_str(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                ("A".to_string(), LineKind::Verbatim, 1, "Haa."),
                (String::new(), LineKind::Thought, 5, "Sidee bay u socotaa?"),
                ("B".to_string(), LineKind::Verbatim, 8, "Basku wuu daahaa."),
            ]
        );
        assert!(
            lines
                .iter()
                .all(|line| line.language.as_str() == "so" && line.device.starts_with("import"))
        );
        assert_eq!(
            world.database.find_on_disk(&["Xidigaysan"]),
            None,
            "names are not kept"
        );
    }
);

on_both_engines!(taking_a_transcript_twice_takes_it_once, |world| async {
    let room = Room::open(&world, 3, 3).await;
    let page = look(&world, &room, "talk.vtt", TALK.as_bytes())
        .await
        .expect(200);
    for _ in 0..2 {
        take(&world, &room, &page, &["A", "out", "B"], "so")
            .await
            .expect(303);
    }
    assert_eq!(count_revisions(&world).await, 2);
    // A file looked at again is another transcript.
    let page = look(&world, &room, "talk.vtt", TALK.as_bytes())
        .await
        .expect(200);
    take(&world, &room, &page, &["A", "out", "B"], "so")
        .await
        .expect(303);
    let lines = room.lines(&world).await;
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[2].text, "Haa.", "behind what was there");
});

on_both_engines!(
    what_cannot_be_read_is_refused_in_one_sentence,
    |world| async {
        let room = Room::open(&world, 3, 3).await;
        let long = "Amina: waa daahay.\n".repeat(300_000);
        for (name, bytes, status, sentence) in [
            (
                "talk.txt",
                b"caf\xe9".as_slice(),
                422,
                "the byte 0xE9 at place 4",
            ),
            (
                "talk.pdf",
                b"%PDF-1.7",
                422,
                "Files of this kind cannot be read",
            ),
            (
                "talk.docx",
                b"PK\x03\x04broken",
                422,
                "damaged or was cut off",
            ),
            (
                "talk.doc",
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
                422,
                "an old Word file",
            ),
            ("talk.txt", b" \n", 422, "No words were found"),
            ("talk.txt", b"", 422, "Please choose a file"),
            (
                "talk.txt",
                long.as_bytes(),
                413,
                "too long to be taken at once",
            ),
        ] {
            let page = look(&world, &room, name, bytes).await.expect(status);
            assert!(
                page.text_of("#f-file-problem")
                    .replace(['\u{2068}', '\u{2069}'], "")
                    .contains(sentence),
                "{sentence}: {}",
                page.text_of("#f-file-problem")
            );
        }
        let huge = vec![b'a'; 20 << 20];
        let page = look(&world, &room, "talk.txt", &huge).await.expect(413);
        assert!(page.text_of("#f-file-problem").contains("too large"));
        assert_eq!(count_revisions(&world).await, 0);
    }
);

on_both_engines!(
    what_no_page_sends_is_refused_and_changes_nothing,
    |world| async {
        let room = Room::open(&world, 3, 3).await;
        let page = look(&world, &room, "talk.vtt", TALK.as_bytes())
            .await
            .expect(200);
        take(&world, &room, &page, &["A"], "so").await.expect(400);
        take(&world, &room, &page, &["A", "Z9", "B"], "so")
            .await
            .expect(400);
        take(&world, &room, &page, &["A", "A", "B"], "not a tag")
            .await
            .expect(400);
        take(&world, &room, &page, &["out", "out", "out"], "so")
            .await
            .expect(422);
        send(
            &world,
            &room,
            &[("turns", None, b"[]"), ("language", None, b"so")],
        )
        .await
        .expect(400);
        send(
            &world,
            &room,
            &[("turns", None, b"\xff"), ("language", None, b"so")],
        )
        .await
        .expect(400);
        send(&world, &room, &[("other", None, b"x")])
            .await
            .expect(400);
        room.post(&world, "/transcript", &[("turns", "[]")])
            .await
            .expect(400);
        assert_eq!(count_revisions(&world).await, 0);
    }
);

on_both_engines!(
    nothing_is_brought_in_before_somebody_agreed_or_after_closing,
    |world| async {
        let room = Room::plan(&world).await;
        let page = room.get(&world, "/transcript").await.expect(200);
        assert!(
            page.has(&format!("a[href='{}']", room.path("/consent"))) && !page.has("[type=file]")
        );
        look(&world, &room, "talk.vtt", TALK.as_bytes())
            .await
            .expect(422);
        room.agree(&world, 3, 3).await;
        let page = look(&world, &room, "talk.vtt", TALK.as_bytes())
            .await
            .expect(200);
        take(&world, &room, &page, &["A", "out", "B"], "so")
            .await
            .expect(303);
        room.close(&world).await.expect(303);
        look(&world, &room, "talk.vtt", TALK.as_bytes())
            .await
            .expect(410);
        take(&world, &room, &page, &["A", "out", "B"], "so")
            .await
            .expect(410);
        assert_eq!(count_revisions(&world).await, 2);
    }
);
