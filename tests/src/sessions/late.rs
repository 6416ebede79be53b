//! Lines that came after closing, from a device or a file: each once, checked as any, and quoted with consent alone.

use super::{Room, change, closing::passages, line};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    capture::{self, LineKind, Revision},
    readback::late,
};
use futures::future::join_all;
use serde_json::{Value, json};

/// A room in which everybody agreed to everything, closed with these lines.
async fn closed(world: &World, revisions: &[Revision]) -> Room {
    let room = Room::open(world, 12, 12).await;
    room.keep(world, revisions).await;
    room.close(world).await.expect(303);
    room
}

/// What a device is told became of each of these. `late` where somebody has said that they may come late.
async fn send(world: &World, room: &Room, revisions: &[Revision], late: bool) -> Vec<String> {
    let page = room
        .exchange(world, &room.facilitator, json!(revisions), late)
        .await
        .expect(200);
    let answer: Value = serde_json::from_slice(&page.bytes).unwrap();
    assert_eq!(answer["closed"], json!(true));
    let outcome = |one: &Revision| answer["outcomes"][one.id.as_str()].as_str();
    let outcomes = revisions.iter().map(|one| outcome(one).unwrap().into());
    outcomes.collect()
}

async fn send_late(world: &World, room: &Room, revisions: &[Revision]) -> Vec<String> {
    send(world, room, revisions, true).await
}

/// A file as the page for writing down saves it.
fn saved(session: &str, revisions: &[Revision]) -> Vec<u8> {
    let file = json!({ "harken": "lines", "session": session, "revisions": revisions });
    serde_json::to_vec(&file).unwrap()
}

/// What stands beside the session on the workbench, where the passage with this text is open.
async fn marks_for_coders(world: &World, room: &Room, text: &str) -> Vec<String> {
    let coder = world.sign_in_as(Role::Coder, &room.initiative).await;
    let ids = world.column("select id || ' ' || text from passage").await;
    let found = ids
        .iter()
        .find_map(|one| one.strip_suffix(&format!(" {text}")));
    let path = room.initiative.path(&format!("words/{}", found.unwrap()));
    let page = coder.get(world, &path).await.expect(200);
    assert!(page.text_of("#reading .asked").contains("An evening"));
    page.texts_of("#reading .asked .status")
}

/// Every passage with whether it came late and whether it may be quoted.
async fn notes(world: &World) -> Vec<String> {
    world
        .column(
            "select text || ' ' || cast(late as text) || cast(quote_ok as text)
             from session_note order by position",
        )
        .await
}

const LOGGED: &str =
    "select cast(count(*) as bigint) from audit_entry where action = 'late-lines-taken'";

on_both_engines!(
    what_a_device_still_held_comes_once_and_says_that_it_came_late,
    |world| async {
        let first = line(1, "A", LineKind::Verbatim, "basku wuu daahaa");
        let room = closed(&world, std::slice::from_ref(&first)).await;
        let held = [
            line(2, "B", LineKind::Verbatim, "waa qabow"),
            line(3, "", LineKind::Observation, "Everybody nods"),
            line(4, "", LineKind::Thought, "Ask the driver"),
        ];
        // Nobody has said yet that they may come.
        assert_eq!(send(&world, &room, &held, false).await, ["closed"; 3]);
        assert_eq!(passages(&world).await.len(), 1);
        let sendings = (0..5).map(|_| send_late(&world, &room, &held));
        let outcomes = join_all(sendings).await;
        let kept = outcomes.iter().filter(|all| **all == ["kept"; 3]).count();
        let known = outcomes.iter().filter(|all| **all == ["known"; 3]).count();
        assert_eq!((kept, known), (1, 4), "{outcomes:?}");
        let expected = [
            "verbatim A 1 verbatim basku wuu daahaa",
            "verbatim B 1 verbatim waa qabow",
            "observation  1 observation Everybody nods",
        ];
        assert_eq!(passages(&world).await, expected);
        assert_eq!(world.number(LOGGED).await, 1);
        let page = room.get(&world, "").await.expect(200);
        let marks = page.texts_of(".status.todo");
        assert_eq!(marks, ["came after closing, not read back"; 2]);
        assert!(page.has(&format!("a[href='{}']", room.path("/late"))));
        let coders = marks_for_coders(&world, &room, "waa qabow").await;
        assert_eq!(coders, ["came after closing, not read back"]);
        let coders = marks_for_coders(&world, &room, "basku wuu daahaa").await;
        assert!(coders.is_empty());
        // The same, and what the server had before, once more from a file.
        let file = saved(room.session.as_str(), &[&held[..], &[first]].concat());
        let sent = [("file", Some("harken.json"), file.as_slice())];
        let page = room.send(&world, "/late", &sent).await.expect(303);
        let page = room
            .facilitator
            .get(&world, page.location())
            .await
            .expect(200);
        assert!(page.text_of(".notice.fine").contains("nothing new"));
        assert_eq!(passages(&world).await, expected);
        assert_eq!(world.number(LOGGED).await, 1);
    }
);

on_both_engines!(
    a_saved_file_brings_each_line_once_however_often_it_is_sent,
    |world| async {
        let room = closed(&world, &[line(1, "A", LineKind::Verbatim, "basku")]).await;
        let held = line(2, "B", LineKind::Verbatim, "waa qabow");
        let mut broken = json!([held, change(&held, "B", "waa qabow badan")]);
        broken.as_array_mut().unwrap().push(json!({ "id": 7 }));
        let file = json!({
            "harken": "lines", "session": room.session.as_str(), "revisions": broken,
        });
        let file = serde_json::to_vec(&file).unwrap();
        let sent = [("file", Some("harken.json"), file.as_slice())];
        let sendings = (0..4).map(|_| room.send(&world, "/late", &sent));
        for page in join_all(sendings).await {
            page.expect(303);
        }
        assert_eq!(notes(&world).await, ["basku 01", "waa qabow badan 11"]);
        let page = room.send(&world, "/late", &sent).await.expect(303);
        let page = room
            .facilitator
            .get(&world, page.location())
            .await
            .expect(200);
        assert!(page.text_of(".notice.fine").contains("1 entry"));
        assert_eq!(world.number(LOGGED).await, 1);
    }
);

on_both_engines!(
    what_was_changed_on_the_way_becomes_one_passage_and_what_stands_already_none,
    |world| async {
        let first = line(1, "A", LineKind::Verbatim, "basku");
        let room = closed(&world, std::slice::from_ref(&first)).await;
        let draft = line(5, "B", LineKind::Verbatim, "waa");
        let more = change(&draft, "B", "waa qabow");
        let last = change(&more, "B", "waa qabow badan");
        // A device sends the newest first, and its network may break in between.
        for one in [&last, &more, &draft] {
            send_late(&world, &room, std::slice::from_ref(one)).await;
        }
        assert_eq!(notes(&world).await, ["basku 01", "waa qabow badan 11"]);
        // The same words under another code are the same words.
        let same = change(&first, "A", "basku");
        send_late(&world, &room, std::slice::from_ref(&same)).await;
        assert_eq!(notes(&world).await.len(), 2);
        // Other words stand beside those that were read back: codes may lie on these.
        let other = change(&same, "A", "basku wuu daahaa");
        send_late(&world, &room, std::slice::from_ref(&other)).await;
        let mut back = change(&other, "A", "basku wuu daahaa");
        back.removed = true;
        send_late(&world, &room, &[back]).await;
        assert_eq!(
            notes(&world).await,
            ["basku 01", "waa qabow badan 11", "basku wuu daahaa 11"]
        );
    }
);

on_both_engines!(
    late_lines_of_an_erased_seat_are_refused_and_take_with_them_what_the_line_had_become,
    |world| async {
        let unseated = line(1, "", LineKind::Verbatim, "my landlord came again");
        let other = line(2, "B", LineKind::Verbatim, "basku");
        let room = closed(&world, &[unseated.clone(), other]).await;
        room.post(&world, "/seats/A/erase", &[]).await.expect(303);
        assert_eq!(notes(&world).await.len(), 2, "nobody knew whose it was");
        let outcomes = send_late(
            &world,
            &room,
            &[
                line(3, "A", LineKind::Verbatim, "and once more"),
                change(&unseated, "A", "my landlord came again"),
                line(4, "B", LineKind::Verbatim, "B goes on"),
            ],
        )
        .await;
        assert_eq!(outcomes, ["erased", "erased", "kept"]);
        assert_eq!(notes(&world).await, ["basku 01", "B goes on 11"]);
        let mut left = world.column("select text from passage").await;
        left.sort();
        assert_eq!(left, ["B goes on", "basku"]);
        let file = saved(
            room.session.as_str(),
            &[line(9, "A", LineKind::Verbatim, "from a file")],
        );
        let page = room
            .send(
                &world,
                "/late",
                &[("file", Some("x.json"), file.as_slice())],
            )
            .await
            .expect(303);
        let page = room
            .facilitator
            .get(&world, page.location())
            .await
            .expect(200);
        assert!(page.text().contains("seat that was erased"));
        assert_eq!(notes(&world).await.len(), 2);
    }
);

on_both_engines!(
    late_lines_are_quoted_with_the_consent_of_their_seat_alone,
    |world| async {
        let room = Room::open(&world, 3, 1).await;
        let mut tx = world.db().write_tx().await.unwrap();
        capture::store::set_seat(&mut tx, &room.session, &"A".parse().unwrap(), true)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let first = line(1, "A", LineKind::Verbatim, "basku");
        room.keep(&world, std::slice::from_ref(&first)).await;
        room.close(&world).await.expect(303);
        let held = ["A", "B", ""].map(|seat| line(2, seat, LineKind::Verbatim, "late"));
        for one in held {
            send_late(&world, &room, &[one]).await;
        }
        assert_eq!(
            notes(&world).await,
            ["basku 01", "late 11", "late 10", "late 10"]
        );
        // What was noted for A were B's words all along, and B has not agreed.
        send_late(&world, &room, &[change(&first, "B", "basku")]).await;
        let all = notes(&world).await;
        assert_eq!((all[0].as_str(), all[4].as_str()), ("basku 00", "basku 10"));
    }
);

on_both_engines!(
    who_has_taken_quotes_back_is_not_quoted_with_what_comes_late,
    |world| async {
        let room = closed(
            &world,
            &[
                line(1, "A", LineKind::Verbatim, "one"),
                line(2, "B", LineKind::Verbatim, "two"),
            ],
        )
        .await;
        room.post(&world, "/seats/B/quotes", &[]).await.expect(303);
        let held = ["A", "B", ""].map(|seat| line(3, seat, LineKind::Verbatim, "late"));
        for one in held {
            send_late(&world, &room, &[one]).await;
        }
        // What belongs to no seat may be B's.
        assert_eq!(
            notes(&world).await,
            ["one 01", "two 00", "late 11", "late 10", "late 10"]
        );
    }
);

on_both_engines!(
    a_file_that_cannot_be_taken_says_why_and_changes_nothing,
    |world| async {
        let room = closed(&world, &[line(1, "A", LineKind::Verbatim, "basku")]).await;
        let held = line(2, "A", LineKind::Verbatim, "late");
        let other = saved("another0session", std::slice::from_ref(&held));
        let large = vec![b' '; late::MOST_BYTES + 1];
        let bad = [
            (Vec::new(), 422, "choose a file"),
            (b"hello".to_vec(), 422, "does not hold lines"),
            (b"\xff\xfe\x00".to_vec(), 422, "does not hold lines"),
            (
                b"{\"harken\":\"lines\"}".to_vec(),
                422,
                "does not hold lines",
            ),
            (other, 422, "another session"),
            (large, 413, "too large"),
        ];
        for (file, status, why) in bad {
            let page = room
                .send(
                    &world,
                    "/late",
                    &[("file", Some("x.json"), file.as_slice())],
                )
                .await
                .expect(status);
            assert!(page.text_of("#f-file-problem").contains(why), "{why}");
        }
        room.post(&world, "/late", &[("file", "x")])
            .await
            .expect(400);
        assert_eq!(notes(&world).await, ["basku 01"]);
        assert_eq!(world.number(LOGGED).await, 0);
        // Where nobody was asked, as in what another tool brought, nothing comes late.
        sqlx::query("update session set agreed = ''")
            .execute(world.db().read())
            .await
            .unwrap();
        let file = saved(room.session.as_str(), std::slice::from_ref(&held));
        room.send(
            &world,
            "/late",
            &[("file", Some("x.json"), file.as_slice())],
        )
        .await
        .expect(409);
        room.exchange(&world, &room.facilitator, json!([held]), true)
            .await
            .expect(409);
        assert_eq!(notes(&world).await, ["basku 01"]);
    }
);

on_both_engines!(
    only_a_closed_session_of_ones_own_takes_late_lines,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        let first = line(1, "A", LineKind::Verbatim, "basku");
        // An open one takes them as any: a device may have heard of a closing that an older copy does not know.
        room.exchange(&world, &room.facilitator, json!([first]), true)
            .await
            .expect(200);
        assert!(passages(&world).await.is_empty());
        let held = line(2, "B", LineKind::Verbatim, "late");
        let file = saved(room.session.as_str(), std::slice::from_ref(&held));
        let sent = [("file", Some("x.json"), file.as_slice())];
        let page = room.send(&world, "/late", &sent).await.expect(409);
        assert!(page.has(&format!("a[href='{}']", room.path("/capture"))));
        room.close(&world).await.expect(303);
        let other = Room {
            facilitator: world.sign_in_as(Role::Facilitator, &room.initiative).await,
            initiative: room.initiative.clone(),
            session: room.session.clone(),
        };
        other.get(&world, "/late").await.expect(404);
        other.send(&world, "/late", &sent).await.expect(404);
        other
            .exchange(&world, &other.facilitator, json!([held]), true)
            .await
            .expect(404);
        let coder = world.sign_in_as(Role::Coder, &room.initiative).await;
        coder.get(&world, &room.path("/late")).await.expect(403);
        room.exchange(&world, &coder, json!([held]), true)
            .await
            .expect(403);
        assert_eq!(notes(&world).await, ["basku 01"]);
        let organizer = world.sign_in_as(Role::Organizer, &room.initiative).await;
        organizer.get(&world, &room.path("/late")).await.expect(200);
        room.exchange(&world, &organizer, json!([held]), true)
            .await
            .expect(200);
        assert_eq!(notes(&world).await, ["basku 01", "late 11"]);
    }
);

on_both_engines!(
    a_line_that_was_being_typed_without_scripts_while_another_closed_is_still_there,
    |world| async {
        let room = closed(&world, &[line(1, "A", LineKind::Verbatim, "basku")]).await;
        let page = room.get(&world, "/capture").await.expect(200);
        assert!(page.has("#line[hidden]"));
        let mut fields = vec![
            ("kind", "verbatim"),
            ("seat", "B"),
            ("language", "so"),
            ("text", "waa qabow"),
        ];
        let page = room.post(&world, "/capture", &fields).await.expect(422);
        assert!(!page.has("#line[hidden]"));
        assert_eq!(page.values("text")[0].trim(), "waa qabow");
        assert_eq!(page.values("late"), ["yes"]);
        assert_eq!(notes(&world).await, ["basku 01"]);
        fields.push(("late", "yes"));
        let page = room.post(&world, "/capture", &fields).await.expect(303);
        assert_eq!(page.location(), room.path(""));
        assert_eq!(notes(&world).await, ["basku 01", "waa qabow 11"]);
    }
);
