//! A seat's words taken back: gone from every table and file, refused when they come late, gone again when an older copy
//! of the database brings them back.

use super::{Room, change, line};
use crate::{
    harness::{Engine, World},
    on_both_engines,
};
use app::{
    capture::{LineKind, Revision, Seat, store::Kept},
    check,
    consent::{erasing, store},
    harken::Harken,
    response::protocol::{Fault, Protocol},
};
use std::{fs, process::Command};

/// What is looked for in files: words of the seat that goes, each with this in it.
const MARK: &str = "qorraxda-soo-baxday";

/// How often a text stands in the files where the engine keeps tables and indexes. PostgreSQL's log is no such file.
pub(super) async fn count_on_disk(world: &World, text: &str) -> usize {
    let folder = match &world.database.cluster {
        Some(cluster) => {
            sqlx::query("checkpoint")
                .execute(world.db().read())
                .await
                .unwrap();
            cluster.folder.join("data/base")
        }
        None => world.database.folder.path().to_owned(),
    };
    let mut grep = Command::new("grep");
    grep.args([
        "--recursive",
        "--text",
        "--only-matching",
        "--no-filename",
        "--fixed-strings",
        "-e",
        text,
    ]);
    let found = grep.arg(folder).output().expect("grep runs");
    String::from_utf8_lossy(&found.stdout).lines().count()
}

/// A text that is in no other test's database.
fn marked(what: &str, own: &str) -> String {
    format!("{what} {MARK}-{own}")
}

/// The revisions of a talk in which seat A said much, some of it corrected, moved and taken back.
fn talk(own: &str) -> Vec<Revision> {
    let mut all = Vec::new();
    for number in 0..40 {
        let at = number * 4 + 1;
        let first = line(
            at,
            "A",
            LineKind::Verbatim,
            &marked(&format!("draft {number}"), own),
        );
        all.push(change(
            &first,
            "A",
            &marked(&format!("final {number}"), own),
        ));
        all.push(first);
        all.push(line(
            at + 2,
            "B",
            LineKind::Verbatim,
            &format!("what B said {number}"),
        ));
    }
    // Nobody's at first, then A's.
    let unseated = line(401, "", LineKind::Paraphrase, &marked("unseated", own));
    all.push(change(&unseated, "A", &marked("seated", own)));
    all.push(unseated);
    // Noted for A by mistake: it is B's.
    let mistaken = line(501, "A", LineKind::Verbatim, &marked("mistaken", own));
    all.push(change(&mistaken, "B", "B's in the end"));
    all.push(mistaken);
    all
}

/// Erases seat A as a facilitator does.
async fn press_erase(world: &World, room: &Room) {
    room.get(world, "/seats/A/erase").await.expect(200);
    let page = room.post(world, "/seats/A/erase", &[]).await.expect(303);
    let page = room
        .facilitator
        .get(world, page.location())
        .await
        .expect(200);
    assert!(page.has(".notice.fine") && !page.has("a[href$='/seats/A/erase']"));
}

/// As [`press_erase`]. Where another test's reader was in the way, the timed work follows.
async fn erase(world: &World, room: &Room) {
    press_erase(world, room).await;
    erasing::finish(&world.harken).await.unwrap();
}

/// Codes, translates and quotes what seat A said, so that there is something to go with it.
async fn make_use(world: &World) {
    for sql in [
        "insert into code (id, initiative_id, parent_id, name, definition, when_to_use, when_not, example, colour, created_at)
         select 'code', id, '', 'Late', '', '', '', '', 1, 1 from initiative",
        "insert into barrier select 'barrier', id, 'b', '', '', '', 1, 1 from initiative",
        "insert into theme select 'theme', id, 'theme', 1, 1 from initiative",
        "insert into evidence select 'evidence', id, 'theme', 'barrier', 'supports', '', 1 from initiative",
        "insert into coding select 'c' || id, initiative_id, 'code', id, 0, 5, substr(text, 1, 5), 'coder', 1, 1 from passage",
        "insert into passage_translation select id, 'en', 'in English: ' || text, 'Hodan', 'drafted', 1 from passage",
        "insert into evidence_quote select 'evidence', id from coding",
        "insert into quote_check select 'evidence', id, 'original', 'en', quote, '', '', 'coder', 1 from coding",
    ] {
        sqlx::query(sql).execute(world.db().read()).await.unwrap();
    }
    assert!(
        world
            .number("select cast(count(*) as bigint) from quote_check")
            .await
            > 40
    );
}

/// The rows of each table in which something of seat A could stand.
async fn count_rows(world: &World) -> Vec<i64> {
    let mut counts = Vec::new();
    for sql in [
        "select cast(count(*) as bigint) from session_revision",
        "select cast(count(*) as bigint) from session_note",
        "select cast(count(*) as bigint) from passage",
        "select cast(count(*) as bigint) from passage_translation",
        "select cast(count(*) as bigint) from coding",
        "select cast(count(*) as bigint) from evidence_quote",
        "select cast(count(*) as bigint) from quote_check",
    ] {
        counts.push(world.number(sql).await);
    }
    counts
}

on_both_engines!(before_closing_an_erased_seat_is_in_no_file, |world| async {
    let own = app::ids::hex(&app::ids::random_bytes::<8>());
    let room = Room::open(&world, 12, 12).await;
    room.keep(&world, &talk(&own)).await;
    assert!(
        count_on_disk(&world, &own).await >= 83,
        "what is stored must be found"
    );
    erase(&world, &room).await;
    assert_eq!(count_on_disk(&world, &own).await, 0);
    let lines = room.lines(&world).await;
    assert_eq!(lines.len(), 41, "the others' lines stay");
    assert!(lines.iter().all(|line| line.seat.to_string() == "B"));
    // What is left can be closed, and nothing of A comes back with it.
    room.close(&world).await.expect(303);
    assert_eq!(count_on_disk(&world, &own).await, 0);
});

on_both_engines!(
    after_closing_an_erased_seat_is_in_no_file_with_all_that_was_made_of_it,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &talk(&own)).await;
        room.close(&world).await.expect(303);
        make_use(&world).await;
        assert_eq!(count_rows(&world).await[1..], [82; 6]);
        erase(&world, &room).await;
        assert_eq!(count_rows(&world).await[1..], [41; 6]);
        assert_eq!(count_on_disk(&world, &own).await, 0);
        assert!(check::check(&world.harken).await.unwrap().whole);
        let page = room.get(&world, "").await.expect(200);
        assert!(!page.text().contains(MARK) && page.text().contains("what B said 7"));
    }
);

on_both_engines!(
    sabotage_words_that_are_only_deleted_are_noticed,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &talk(&own)).await;
        room.close(&world).await.expect(303);
        let protocol = Protocol {
            fault: Some(Fault::KeepsDeleted),
        };
        let careless = Harken::with(world.db().clone(), world.harken.keys.clone(), protocol);
        let entry = app::audit::Entry::new(app::audit::Action::SeatErased, "x");
        let seat: Seat = "A".parse().unwrap();
        erasing::erase_seat(&careless, &room.initiative.id, &room.session, &seat, &entry)
            .await
            .unwrap();
        assert_eq!(room.lines(&world).await.len(), 41);
        if world.db().engine() == Engine::Postgres {
            // What most would take for enough.
            for sql in [
                "vacuum session_revision",
                "vacuum session_note",
                "vacuum passage",
            ] {
                sqlx::query(sql).execute(world.db().read()).await.unwrap();
            }
        }
        assert_ne!(count_on_disk(&world, &own).await, 0);
    }
);

on_both_engines!(
    what_comes_late_for_an_erased_seat_is_refused_in_every_version,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 12, 12).await;
        let early = line(1, "A", LineKind::Verbatim, &marked("known", &own));
        let moved = line(
            2,
            "",
            LineKind::Verbatim,
            &marked("before it had a seat", &own),
        );
        room.keep(&world, &[early.clone(), moved.clone()]).await;
        erase(&world, &room).await;
        let unseated = line(
            5,
            "",
            LineKind::Verbatim,
            &marked("written without a network", &own),
        );
        let kept = room
            .keep(
                &world,
                &[
                    early.clone(),
                    change(&early, "B", &marked("given to another seat", &own)),
                    line(4, "A", LineKind::Verbatim, &marked("new", &own)),
                    unseated.clone(),
                    change(&unseated, "A", &marked("and then seated", &own)),
                    line(6, "B", LineKind::Verbatim, "B goes on"),
                ],
            )
            .await;
        let mut expected = vec![Kept::Erased; 5];
        expected.push(Kept::Kept);
        assert_eq!(kept, expected);
        // A line that was kept while it had no seat turns out to be A's.
        let kept = room
            .keep(&world, &[change(&moved, "A", &marked("seated late", &own))])
            .await;
        assert_eq!(kept, [Kept::Erased]);
        let lines = room.lines(&world).await;
        assert_eq!(lines.len(), 1);
        erasing::finish(&world.harken).await.unwrap();
        assert!(store::list_behind(world.db()).await.unwrap().is_empty());
        assert_eq!(count_on_disk(&world, &own).await, 0);
    }
);

on_both_engines!(
    a_reader_of_what_was_there_delays_the_files_and_not_the_erasing,
    |world| async {
        if world.db().engine() == Engine::Sqlite {
            return;
        }
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &talk(&own)).await;
        let mut reader = world.db().snapshot().await.unwrap();
        sqlx::query("select cast(count(*) as bigint) from session")
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        press_erase(&world, &room).await;
        assert_eq!(room.lines(&world).await.len(), 41);
        assert_eq!(store::list_behind(world.db()).await.unwrap().len(), 1);
        drop(reader);
        erasing::finish(&world.harken).await.unwrap();
        assert_eq!(count_on_disk(&world, &own).await, 0);
    }
);

on_both_engines!(
    what_an_older_copy_brings_back_is_erased_again,
    |world| async {
        let own = app::ids::hex(&app::ids::random_bytes::<8>());
        let room = Room::open(&world, 12, 12).await;
        let all = talk(&own);
        room.keep(&world, &all).await;
        erase(&world, &room).await;
        // As the copy had it: the lines are there, and nothing says that they were erased.
        for sql in [
            "delete from session_erased_line",
            "delete from session_seat",
            "delete from session_revision",
        ] {
            sqlx::query(sql).execute(world.db().read()).await.unwrap();
        }
        room.keep(&world, &all).await;
        assert_eq!(room.lines(&world).await.len(), 82);
        assert_eq!(erasing::replay(&world.harken).await.unwrap(), 1);
        assert_eq!(room.lines(&world).await.len(), 41);
        assert_eq!(count_on_disk(&world, &own).await, 0);
        assert_eq!(erasing::replay(&world.harken).await.unwrap(), 0);
        let marks = fs::read_to_string(world.database.keys().join("withdrawn")).unwrap();
        assert!(marks.lines().count() == 1 && !marks.contains(room.session.as_str()));
    }
);

on_both_engines!(what_is_no_seat_is_not_there, |world| async {
    let room = Room::open(&world, 12, 12).await;
    for seat in ["a", "AA", "1", "%20"] {
        room.get(&world, &format!("/seats/{seat}/erase"))
            .await
            .expect(404);
        room.post(&world, &format!("/seats/{seat}/erase"), &[])
            .await
            .expect(404);
    }
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from session_seat")
            .await,
        0
    );
});
