//! Codes over sessions.

use super::Room;
use crate::on_both_engines;
use app::coding::NoteKind;

const SESSIONS: &str = "/i/room/analysis/sessions";

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
        let page = room.organizer.get(&world, SESSIONS).await.expect(200);
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

on_both_engines!(
    a_session_in_which_nobody_said_it_is_shown_with_noughts,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let coded = room.session(&world, "In March", "2026-03-01", 12).await;
        let silent = room.session(&world, "In April", "2026-04-01", 12).await;
        room.session(&world, "In May", "2026-05-01", 12).await;
        let passage = room
            .note(&world, &coded, NoteKind::Verbatim, "The bus")
            .await;
        room.note(&world, &silent, NoteKind::Verbatim, "The meals")
            .await;
        // Before anything is coded there is no finding.
        let page = room.organizer.get(&world, SESSIONS).await.expect(200);
        assert!(page.has(".empty") && !page.has("table"));
        room.put(&world, &bus, &passage, (0, 7)).await;
        let page = room.organizer.get(&world, SESSIONS).await.expect(200);
        let heads = page.texts_of("table.numbers thead th");
        // Of the session without a line there is nothing to say.
        assert_eq!(heads.len(), 3, "{heads:?}");
        assert_eq!(heads[1].trim(), "In March");
        assert!(
            heads[2].contains("In April") && heads[2].contains("no code here"),
            "{heads:?}"
        );
        let cells = page.texts_of("table.numbers tbody td");
        assert!(cells[0].contains("one line"), "{cells:?}");
        assert_eq!(cells[1].trim(), "0", "{cells:?}");
    }
);
