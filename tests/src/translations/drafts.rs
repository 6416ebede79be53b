//! Drafts by a translation service: asked for by a person, for one passage, and marked as what they are.

use super::{Room, path, stored, write};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    coding::{NoteKind, TranslationOrigin, TranslationStatus, machine::Machine},
    ids::PassageId,
};
use axum::{Router, body::Bytes, extract::State, http::StatusCode, routing::post};
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

/// A translation service of the test's own, and what it was asked.
struct Service {
    url: String,
    asked: Arc<Mutex<Vec<Value>>>,
}

impl Service {
    /// It answers every request with this status and body, after so long.
    async fn begin(status: u16, answer: Value, after: Duration) -> Service {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let handler = move |State(asked): State<Arc<Mutex<Vec<Value>>>>, body: Bytes| async move {
            let request = serde_json::from_slice(&body).unwrap();
            asked.lock().unwrap().push(request);
            tokio::time::sleep(after).await;
            (StatusCode::from_u16(status).unwrap(), answer.to_string())
        };
        let router = Router::new()
            .route("/translate", post(handler))
            .with_state(asked.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Service { url, asked }
    }

    async fn saying(text: &str) -> Service {
        Service::begin(200, json!({"translatedText": text}), Duration::ZERO).await
    }

    fn machine(&self) -> Machine {
        let machine = Machine::at(&self.url, Some("key-1")).unwrap();
        machine.within(Duration::from_millis(500))
    }

    fn asked(&self) -> Vec<Value> {
        self.asked.lock().unwrap().clone()
    }
}

/// The same Harken, with a translation service.
fn with(world: World, machine: Machine) -> World {
    let World {
        mut harken,
        database,
        router,
    } = world;
    drop(router);
    harken.machine = machine;
    World {
        router: server::router::routes(harken.clone()),
        harken,
        database,
    }
}

/// So many families wrote in Spanish; the first of their answers.
async fn many(world: &World, count: usize) -> (Room, PassageId) {
    let room = Room::make(world).await;
    let first = room.say(world, "es", "El autobús llega tarde.").await;
    for number in 1..count {
        room.say(world, "es", &format!("Otra cosa {number}.")).await;
    }
    (room, first)
}

fn draft(passage: &PassageId) -> String {
    format!("/i/room/words/{passage}/draft")
}

const ENGLISH: [(&str, &str); 1] = [("language", "en")];

on_both_engines!(
    a_draft_comes_when_somebody_presses_for_it_and_says_what_it_is,
    |world| async {
        let service = Service::saying("The bus is late.").await;
        let world = with(world, service.machine());
        let (room, passage) = many(&world, 12).await;
        let bench = format!("/i/room/words/{passage}");
        let page = room.organizer.get(&world, &bench).await.expect(200);
        assert!(page.attributes("a", "href").contains(&draft(&passage)));
        let page = room
            .organizer
            .get(&world, &draft(&passage))
            .await
            .expect(200);
        let said = page.text_of("#leaves");
        assert!(
            said.contains("leave Harken") && said.contains("127.0.0.1"),
            "{said}"
        );
        assert_eq!(
            service.asked(),
            Vec::<Value>::new(),
            "looking sends nothing"
        );

        let made = room
            .organizer
            .post(&world, &draft(&passage), &ENGLISH)
            .await;
        assert_eq!(made.expect(303).location(), path(&passage, ""));
        assert_eq!(
            service.asked(),
            [
                json!({"q": "El autobús llega tarde.", "source": "es", "target": "en", "format": "text", "api_key": "key-1"})
            ]
        );
        let now = stored(&world, &room, &passage).await;
        assert_eq!(
            (now.origin, now.status),
            (TranslationOrigin::Machine, TranslationStatus::Drafted)
        );
        let page = room.organizer.get(&world, &bench).await.expect(200);
        assert!(
            page.text_of("#translation-en .by")
                .contains("a machine’s draft")
        );
        let log = room.organizer.get(&world, "/i/room/log").await.expect(200);
        assert!(log.text().contains("Sent words to the translation service"));
        // Whoever asked may check it: a machine wrote it.
        let check = path(&passage, "/check");
        room.organizer
            .post(&world, &check, &[("version", "1")])
            .await
            .expect(303);
        let page = room.organizer.get(&world, &bench).await.expect(200);
        assert!(page.text_of("#translation-en .by").contains("checked by"));
    }
);

on_both_engines!(
    words_that_could_be_known_by_their_language_or_room_are_never_sent,
    |world| async {
        let service = Service::saying("No").await;
        let world = with(world, service.machine());
        let (room, few) = many(&world, 9).await;
        let small = room.session(&world, "Small", "2026-05-01", 4).await;
        let small = room
            .note(&world, &small, NoteKind::Verbatim, "El bus.")
            .await;
        let large = room.session(&world, "Large", "2026-05-01", 14).await;
        let large = room
            .note(&world, &large, NoteKind::Verbatim, "The bus.")
            .await;
        sqlx::query("update passage set kind = 'translated' where id = (select max(id) from passage where kind = 'answer')")
            .execute(world.db().read())
            .await
            .unwrap();
        let held = world
            .column("select id from passage where kind = 'translated'")
            .await;
        for passage in [few, small, held[0].clone().into()] {
            let page = room
                .organizer
                .get(&world, &draft(&passage))
                .await
                .expect(200);
            assert!(!page.has("main form"), "{}", page.text());
            room.organizer
                .post(&world, &draft(&passage), &ENGLISH)
                .await
                .expect(422);
        }
        assert_eq!(service.asked(), Vec::<Value>::new());
        let spanish = [("language", "es")];
        room.organizer
            .post(&world, &draft(&large), &spanish)
            .await
            .expect(303);
        assert_eq!(service.asked().len(), 1);
    }
);

on_both_engines!(without_a_service_nothing_is_offered, |world| async {
    let (room, passage) = many(&world, 12).await;
    let bench = format!("/i/room/words/{passage}");
    let page = room.organizer.get(&world, &bench).await.expect(200);
    assert!(!page.attributes("a", "href").contains(&draft(&passage)));
    let page = room
        .organizer
        .get(&world, &draft(&passage))
        .await
        .expect(200);
    assert!(page.text().contains("No translation service is set up"));
    room.organizer
        .post(&world, &draft(&passage), &ENGLISH)
        .await
        .expect(422);
    let viewer = world.sign_in_as(Role::Viewer, &room.initiative).await;
    viewer
        .post(&world, &draft(&passage), &ENGLISH)
        .await
        .expect(403);
});

on_both_engines!(
    a_service_that_fails_is_told_of_plainly_and_changes_nothing,
    |world| async {
        let (room, passage) = many(&world, 12).await;
        let nothing = Duration::ZERO;
        let long = Duration::from_secs(5);
        let empty = json!({"translatedText": "  "});
        let services = [
            (
                Service::begin(400, json!({"error": "es is <not> supported"}), nothing).await,
                "es is <not> supported",
            ),
            (
                Service::begin(200, empty, nothing).await,
                "not with a translation",
            ),
            (
                Service::begin(200, json!(["?"]), nothing).await,
                "not with a translation",
            ),
            (
                Service::begin(200, json!({"translatedText": "a\u{0}b"}), nothing).await,
                "not with a translation",
            ),
            (
                Service::begin(200, json!({"translatedText": "x".repeat(20_001)}), nothing).await,
                "not with a translation",
            ),
            (
                Service::begin(200, json!({"translatedText": "Late."}), long).await,
                "took too long",
            ),
        ];
        let mut world = world;
        for (service, said) in &services {
            world = with(world, service.machine());
            let page = room
                .organizer
                .post(&world, &draft(&passage), &ENGLISH)
                .await
                .expect(422);
            let problem = page.text_of(".notice.bad");
            assert!(problem.contains(said), "{problem}");
        }
        // Nobody listens there any more.
        let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", gone.local_addr().unwrap());
        drop(gone);
        for (url, said) in [
            (url.as_str(), "cannot be reached"),
            ("http://8.8.8.8:9", "not on this machine"),
        ] {
            world = with(world, Machine::at(url, None).unwrap());
            let page = room
                .organizer
                .post(&world, &draft(&passage), &ENGLISH)
                .await
                .expect(422);
            assert!(page.text_of(".notice.bad").contains(said), "{url}");
        }
        let kept = world.column("select text from passage_translation").await;
        assert_eq!(kept, Vec::<String>::new());
    }
);

on_both_engines!(a_machine_never_takes_the_place_of_a_person, |world| async {
    let service = Service::saying("Bus late.").await;
    let world = with(world, service.machine());
    let (room, passage) = many(&world, 12).await;
    write(&world, &room.organizer, &passage, "The bus is late.").await;
    room.organizer
        .post(&world, &draft(&passage), &ENGLISH)
        .await
        .expect(422);
    assert_eq!(service.asked(), Vec::<Value>::new());
    assert_eq!(
        stored(&world, &room, &passage).await.text,
        "The bus is late."
    );
});
