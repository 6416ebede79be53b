//! Nothing shows before the closing: not on a page, not on the screen, not in what the screen asks for.

use super::{Room, listed};
use crate::{
    harness::{Engine, World, in_runtime},
    on_both_engines,
};
use app::{response::protocol::Fault, round::Kind};
use futures::future::join_all;
use regex::Regex;
use std::time::{Duration, Instant};

const PEOPLE: usize = 60;

/// Everything that anybody can look at while people write, without what changes at every look.
async fn picture(world: &World, room: &Room) -> Vec<String> {
    let session = room
        .initiative
        .path(&format!("sessions/{}", room.session.id));
    let mut pages = vec![room.phone(world).await.text()];
    for path in [
        room.path.clone(),
        format!("{}/projector", room.path),
        format!("{}/state", room.path),
        format!("{session}/rounds"),
        session,
        room.initiative.path("sessions"),
        room.initiative.path("summary"),
    ] {
        let page = room.person.get(world, &path).await.expect(200);
        pages.push(format!(
            "{path}\n{}\n{}",
            page.header("content-length"),
            page.text()
        ));
    }
    let nonces = Regex::new("[0-9a-f]{32}").unwrap();
    pages
        .iter()
        .map(|page| nonces.replace_all(page, "").into_owned())
        .collect()
}

/// Sixty people answer at once, one of them on paper.
async fn all_answer(world: &World, room: &Room) {
    let phones = (1..PEOPLE).map(|number| async move {
        let text = format!("Answer number {number} of many");
        room.send(world, &[("answer", &text)]).await.expect(200);
    });
    join_all(phones).await;
    let slip = [("language", "so"), ("answer", "Answer number 0 of many")];
    room.act(world, "slips", &slip).await.expect(303);
}

on_both_engines!(
    sixty_answers_at_once_show_nowhere_before_the_closing_and_all_within_a_second_after,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let before = picture(&world, &room).await;
        all_answer(&world, &room).await;
        assert_eq!(picture(&world, &room).await, before);

        let state = room.page(&world, "/state").await.text();
        let closing = Instant::now();
        room.step(&world, "close").await.expect(303);
        // As the screen does it: look, see that something has changed, load the page again.
        assert_ne!(room.page(&world, "/state").await.text(), state);
        let shown = listed(&room.projector(&world).await, ".heard li");
        assert!(
            closing.elapsed() < Duration::from_secs(1),
            "{:?}",
            closing.elapsed()
        );
        assert_eq!(shown.len(), PEOPLE);
        for number in 0..PEOPLE {
            assert!(shown.contains(&format!("Answer number {number} of many")));
        }
    }
);

#[test]
fn answers_that_show_as_they_come_would_be_noticed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        in_runtime(async {
            let Some(world) = World::faulty(engine, Fault::ShowsEarly).await else {
                return;
            };
            let room = Room::open(&world, Kind::Prompt).await;
            let before = picture(&world, &room).await;
            room.answer(&world, 1).await;
            assert_ne!(picture(&world, &room).await, before);
        });
    }
}

on_both_engines!(fewer_than_five_stay_hidden, |world| async {
    let room = Room::open(&world, Kind::Prompt).await;
    room.answer(&world, 4).await;
    let state = room.page(&world, "/state").await.text();
    room.step(&world, "close").await.expect(303);
    for rest in ["", "/projector", "/state"] {
        let page = room.page(&world, rest).await;
        assert!(!page.text().contains("#1"), "{rest}");
    }
    let screen = room.projector(&world).await;
    assert!(screen.text().contains("Fewer than five"));
    assert_ne!(room.page(&world, "/state").await.text(), state);
    // Nor do they become lines of the session.
    room.act(&world, "keep", &[]).await.expect(422);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from session_revision")
            .await,
        0
    );

    // The fifth, once the round is open again, shows all.
    room.step(&world, "reopen").await.expect(303);
    room.send(&world, &[("answer", "the fifth")])
        .await
        .expect(200);
    room.step(&world, "close").await.expect(303);
    assert_eq!(listed(&room.projector(&world).await, ".heard li").len(), 5);
});

on_both_engines!(what_is_ended_unread_is_in_no_file_any_more, |world| async {
    let room = Room::open(&world, Kind::Prompt).await;
    let secret = "quetzalcoatlus over the gymnasium";
    room.send(&world, &[("answer", secret)]).await.expect(200);
    room.step(&world, "close").await.expect(303);
    room.step(&world, "end").await.expect(303);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from round_answer")
            .await,
        0
    );
    assert!(room.projector(&world).await.text().contains("erased"));
    if world.db().engine() == Engine::Sqlite {
        assert_eq!(world.database.find_on_disk(&[secret]), None);
    }
    // It stays ended.
    for step in ["close", "reopen", "rank", "end", "", "nosuch"] {
        room.step(&world, step).await.expect(422);
    }
});

on_both_engines!(
    one_page_sent_twice_counts_once_even_after_the_closing,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let fields = room.filled(&world, &[("answer", "only once")]).await;
        for _ in 0..3 {
            room.post(&world, &fields).await.expect(200);
        }
        let count = "select cast(count(*) as bigint) from round_answer";
        assert_eq!(world.number(count).await, 1);
        // One who sends one page five times is not five people.
        room.post(&world, &fields).await.expect(200);
        room.post(&world, &fields).await.expect(200);
        room.step(&world, "close").await.expect(303);
        assert!(!room.projector(&world).await.has(".heard"));
        // The answer got lost on its way back, and the phone tries again.
        room.post(&world, &fields).await.expect(200);
        assert_eq!(world.number(count).await, 1);
    }
);
