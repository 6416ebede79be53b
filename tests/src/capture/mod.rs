//! Lines on their way from several devices: each is kept once, in order, and nobody else's session is reached.

use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    capture::{self, Agreed, LineKind, Revision, store},
    ids::{LineId, RevisionId, SessionId},
    initiative::Initiative,
    session::{self, Session, SessionKind, State},
};
use futures::future::join_all;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A session that has begun, and whoever holds it.
struct Room {
    initiative: Initiative,
    session: SessionId,
    facilitator: SignedIn,
}

impl Room {
    async fn open(world: &World) -> Room {
        let initiative = world.create_initiative("listening").await;
        let facilitator = world.sign_in_as(Role::Facilitator, &initiative).await;
        let session = Session {
            id: SessionId::new(),
            initiative: initiative.id.clone(),
            title: "An evening".into(),
            kind: SessionKind::FocusGroup,
            held_on: String::new(),
            place: String::new(),
            languages: vec!["so".parse().unwrap()],
            prompts: Vec::new(),
            participants: 0,
            purpose: String::new(),
            state: State::Planned,
        };
        let account = world.account_of(&facilitator).await;
        let agreed = Agreed {
            present: 8,
            to_notes: 8,
            to_quotes: 5,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        session::store::create_session(&mut tx, &session)
            .await
            .unwrap();
        session::store::set_facilitators(&mut tx, &session.id, &[account])
            .await
            .unwrap();
        store::set_agreed(&mut tx, &initiative.id, &session.id, agreed)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Room {
            initiative,
            session: session.id,
            facilitator,
        }
    }

    fn path(&self, rest: &str) -> String {
        self.initiative
            .path(&format!("sessions/{}/{rest}", self.session))
    }

    /// One exchange, as a device has it.
    async fn exchange(&self, world: &World, cursor: i64, revisions: &[Revision]) -> Exchanged {
        let page = self
            .send(world, json!({ "cursor": cursor, "revisions": revisions }))
            .await
            .expect(200);
        Exchanged::read(&page)
    }

    async fn send(&self, world: &World, body: Value) -> Page {
        self.facilitator
            .to(world, &self.path("capture/lines"))
            .with("content-type", "application/json")
            .send_as_is("POST", serde_json::to_vec(&body).unwrap())
            .await
    }

    async fn texts(&self, world: &World) -> Vec<String> {
        let lines = store::list_lines(world.db(), &self.initiative.id, &self.session);
        lines
            .await
            .unwrap()
            .into_iter()
            .map(|line| line.text)
            .collect()
    }

    async fn close(&self, world: &World) {
        let sql = "update session set state = 'closed'";
        sqlx::query(sql).execute(world.db().read()).await.unwrap();
    }
}

/// What a device is answered.
struct Exchanged(Value);

impl Exchanged {
    fn read(page: &Page) -> Exchanged {
        Exchanged(serde_json::from_slice(&page.bytes).expect("an answer for devices"))
    }

    fn outcomes(&self) -> Vec<&str> {
        let outcomes = self.0["outcomes"].as_object().unwrap();
        outcomes.values().map(|one| one.as_str().unwrap()).collect()
    }

    fn news(&self) -> Vec<String> {
        let news = self.0["news"].as_array().unwrap();
        news.iter()
            .map(|one| one["text"].as_str().unwrap().to_string())
            .collect()
    }

    fn cursor(&self) -> i64 {
        self.0["cursor"].as_i64().unwrap()
    }

    fn is(&self, flag: &str) -> bool {
        self.0[flag].as_bool().unwrap()
    }
}

/// The first saving of a line.
fn line(device: &str, counter: i64, text: &str) -> Revision {
    Revision {
        id: RevisionId::new(),
        line: LineId::new(),
        base: None,
        place: counter,
        counter,
        device: device.into(),
        prompt: 0,
        seat: "B".parse().unwrap(),
        kind: LineKind::Verbatim,
        language: "so".parse().unwrap(),
        interpreted: false,
        second: 12,
        tags: Vec::new(),
        text: text.into(),
        removed: false,
    }
}

/// The browser's tests read the same cases.
#[test]
fn server_and_browser_agree_on_what_stands() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../lines.json")).unwrap();
    assert!(cases.len() > 5);
    for case in cases {
        let revisions: Vec<Revision> = serde_json::from_value(case["revisions"].clone()).unwrap();
        let stand: Vec<RevisionId> = capture::lines(revisions)
            .into_iter()
            .map(|one| one.id)
            .collect();
        let expected: Vec<RevisionId> = serde_json::from_value(case["standing"].clone()).unwrap();
        assert_eq!(stand, expected, "{}", case["name"]);
    }
}

on_both_engines!(
    what_two_devices_send_again_and_again_is_kept_once_and_in_order,
    |world| async {
        let room = Room::open(&world).await;
        let one: Vec<Revision> = (0..60)
            .map(|n| line("device01", n * 2 + 1, &format!("one {n}")))
            .collect();
        let two: Vec<Revision> = (0..60)
            .map(|n| line("device02", n * 2 + 2, &format!("two {n}")))
            .collect();
        // Every part is sent three times, in parts that overlap, from both at once.
        let parts = (0..3).flat_map(|_| one.chunks(7).chain(two.chunks(11)));
        join_all(parts.map(|part| room.exchange(&world, 0, part))).await;
        let expected: Vec<String> = (0..60)
            .flat_map(|n| [format!("one {n}"), format!("two {n}")])
            .collect();
        assert_eq!(room.texts(&world).await, expected);
        let again = room.exchange(&world, 0, &one).await;
        assert!(again.outcomes().iter().all(|outcome| *outcome == "known"));
        assert!(!again.is("more") && !again.is("closed"));
    }
);

on_both_engines!(
    a_device_that_asks_while_others_write_misses_nothing,
    |world| async {
        let room = Room::open(&world).await;
        let writers = (0..6).map(|writer| {
            let (room, world) = (&room, &world);
            async move {
                for n in 0..20 {
                    let device = format!("device0{writer}");
                    room.exchange(world, 0, &[line(&device, n + 1, &format!("{writer} {n}"))])
                        .await;
                }
            }
        });
        let reader = async {
            let (mut cursor, mut heard) = (0, BTreeSet::new());
            for _ in 0..500 {
                let news = room.exchange(&world, cursor, &[]).await;
                cursor = news.cursor();
                heard.extend(news.news());
                if heard.len() == 120 {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
            heard
        };
        let (_, heard) = tokio::join!(join_all(writers), reader);
        assert_eq!(heard.len(), 120);
    }
);

on_both_engines!(
    a_line_that_cannot_be_taken_is_named_and_the_others_go_on,
    |world| async {
        let room = Room::open(&world).await;
        let fine = line("device01", 1, "Basku wuu daahaa");
        let mut long = line("device01", 2, "");
        long.text = "x".repeat(capture::LONGEST_LINE + 1);
        let mut nul = serde_json::to_value(line("device01", 3, "a")).unwrap();
        nul["text"] = json!("a\u{0}b");
        let mut kind = serde_json::to_value(line("device01", 4, "a")).unwrap();
        kind["kind"] = json!("rumour");
        let sent = json!({ "cursor": 0, "revisions": [fine, long, nul, kind, { "id": 7 }] });
        let page = room.send(&world, sent).await.expect(200);
        let answer = Exchanged::read(&page);
        let outcomes = answer.outcomes();
        assert_eq!(outcomes.len(), 5);
        for outcome in ["kept", "long", "text", "form"] {
            assert!(outcomes.contains(&outcome), "{outcome}: {outcomes:?}");
        }
        assert_eq!(room.texts(&world).await, ["Basku wuu daahaa"]);
        for wrong in [
            json!([]),
            json!({ "cursor": "x", "revisions": [] }),
            json!("hello"),
        ] {
            room.send(&world, wrong).await.expect(400);
        }
        let many: Vec<Revision> = (0..201).map(|n| line("device01", n, "many")).collect();
        room.send(&world, json!({ "cursor": 0, "revisions": many }))
            .await
            .expect(413);
        let huge = json!({ "cursor": 0, "revisions": ["x".repeat(10 << 20)] });
        room.send(&world, huge).await.expect(413);
    }
);

on_both_engines!(a_closed_session_takes_nothing_and_says_so, |world| async {
    let room = Room::open(&world).await;
    room.exchange(&world, 0, &[line("device01", 1, "before")])
        .await;
    room.close(&world).await;
    let answer = room
        .exchange(&world, 0, &[line("device01", 2, "after")])
        .await;
    assert!(answer.is("closed") && answer.outcomes() == ["closed"]);
    assert_eq!(answer.news().len(), 1);
    assert_eq!(room.texts(&world).await, ["before"]);
});

on_both_engines!(
    a_form_that_is_sent_twice_writes_one_line_and_another_text_another,
    |world| async {
        let room = Room::open(&world).await;
        let path = room.path("capture");
        let page = room.facilitator.get(&world, &path).await.expect(200);
        let send = async |page: &Page, text: &str| {
            let fields = page.fields().into_iter();
            let typed = fields.map(|(name, value)| match name.as_str() {
                "text" => (name, text.to_string()),
                _ => (name, value),
            });
            let typed: Vec<(String, String)> = typed.collect();
            let ask = room.facilitator.to(&world, &path);
            ask.post(&typed).await.expect(303)
        };
        join_all((0..4).map(|_| send(&page, "Basku wuu daahaa"))).await;
        assert_eq!(room.texts(&world).await, ["Basku wuu daahaa"]);
        // Somebody goes back, changes the words and sends the same page: both were meant.
        send(&page, "Waa qabow").await;
        // The same words are said once more.
        let page = room.facilitator.get(&world, &path).await.expect(200);
        send(&page, "Waa qabow").await;
        assert_eq!(
            room.texts(&world).await,
            ["Basku wuu daahaa", "Waa qabow", "Waa qabow"]
        );
    }
);

on_both_engines!(lines_can_be_written_without_scripts, |world| async {
    let room = Room::open(&world).await;
    let path = room.path("capture");
    let page = room.facilitator.get(&world, &path).await.expect(200);
    assert_eq!(page.count("[name=seat]"), 9, "eight people, and nobody");
    for (n, text) in [
        "Basku wuu daahaa",
        "<script>alert(1)</script>",
        "አውቶቡሱ ይዘገያል",
    ]
    .iter()
    .enumerate()
    {
        let fields = [
            ("kind", "paraphrase"),
            ("seat", "C"),
            ("language", "so"),
            ("text", text),
        ];
        let saved = room
            .facilitator
            .post(&world, &path, &fields)
            .await
            .expect(303);
        assert!(saved.location().contains("seat=C&kind=paraphrase"));
        let page = room
            .facilitator
            .get(&world, saved.location())
            .await
            .expect(200);
        assert_eq!(page.count("#lines li"), n + 1);
        assert!(page.text().contains("kind") && page.has("[name=seat][value=C][checked]"));
    }
    assert_eq!(room.texts(&world).await.len(), 3);
    for (field, wrong) in [("text", "  "), ("prompt", "9")] {
        let mut fields = vec![
            ("kind", "verbatim"),
            ("seat", "D"),
            ("text", "kept as typed"),
            ("prompt", "0"),
        ];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, wrong));
        let page = room
            .facilitator
            .post(&world, &path, &fields)
            .await
            .expect(422);
        assert!(page.has("[name=seat][value=D][checked]"));
        assert!(field == "text" || page.text_of("textarea").contains("kept as typed"));
    }
    let kept = room
        .facilitator
        .get(&world, &format!("{path}?shell"))
        .await
        .expect(200);
    assert_eq!(
        kept.count("#lines li"),
        0,
        "what a browser keeps holds no words"
    );
});

/// Notes that no server can have been made for, each with its language: Adlam and N'Ko, a code point that no script has
/// yet, one that none ever will have, and marks with no letter to stand on.
const UNSEEN: [(&str, &str); 6] = [
    ("ff-Adlm", "\u{1e900}\u{1e923}\u{1e924}\u{1e922}\u{1e925}"),
    ("nqo", "\u{7d2}\u{7de}\u{7cf}"),
    ("so", "\u{378}"),
    ("so", "bus \u{1fffe} daahaa"),
    ("so", "\u{301}"),
    ("ar", "\u{650}\u{651}\u{323}"),
];

on_both_engines!(
    a_note_in_a_script_the_server_has_never_seen_is_kept_to_the_letter_and_shown,
    |world| async {
        let room = Room::open(&world).await;
        let expected = UNSEEN.map(|(_, text)| text);
        let sent = UNSEEN
            .iter()
            .zip(1..)
            .map(|((language, text), counter)| Revision {
                language: language.parse().unwrap(),
                ..line("device01", counter, text)
            });
        let sent: Vec<Revision> = sent.collect();
        let answer = room.exchange(&world, 0, &sent).await;
        assert_eq!(answer.outcomes(), ["kept"; 6]);
        assert_eq!(answer.news(), expected, "as other devices are told");
        assert_eq!(room.texts(&world).await, expected);
        let page = room.facilitator.get(&world, &room.path("capture")).await;
        assert_eq!(page.texts_of("#lines li p:first-child"), expected);
        // And as a form sends them.
        for (language, text) in UNSEEN {
            let fields = [("kind", "verbatim"), ("language", language), ("text", text)];
            let path = room.path("capture");
            room.facilitator
                .post(&world, &path, &fields)
                .await
                .expect(303);
        }
        let twice = [expected, expected].concat();
        assert_eq!(room.texts(&world).await, twice);
        let path = room.path("read-back");
        let page = room.facilitator.get(&world, &path).await.expect(200);
        let seen = page.values("seen").remove(0);
        room.facilitator
            .post(&world, &room.path("close"), &[("seen", &seen)])
            .await
            .expect(303);
        let passages = "select passage.text from session_note
             join passage on passage.id = session_note.passage_id order by session_note.position";
        assert_eq!(world.column(passages).await, twice);
        let path = room.initiative.path(&format!("sessions/{}", room.session));
        let page = room.facilitator.get(&world, &path).await.expect(200);
        let shown = page.texts_of("blockquote");
        assert_eq!(shown.len(), 12);
        for (text, shown) in twice.iter().zip(shown) {
            assert!(shown.contains(text), "{text:?} in {shown:?}");
        }
    }
);

on_both_engines!(
    a_session_is_seen_by_its_facilitators_and_organizers_alone,
    |world| async {
        let room = Room::open(&world).await;
        let other = world.sign_in_as(Role::Facilitator, &room.initiative).await;
        let organizer = world.sign_in_as(Role::Organizer, &room.initiative).await;
        let fields = [("text", "not mine"), ("kind", "verbatim")];
        for path in ["capture", "capture?shell"].map(|rest| room.path(rest)) {
            other.get(&world, &path).await.expect(404);
            other.post(&world, &path, &fields).await.expect(404);
            organizer.get(&world, &path).await.expect(200);
        }
        let lines = room.path("capture/lines");
        let body = br#"{"cursor":0,"revisions":[]}"#.to_vec();
        let exchange = |who: &SignedIn| {
            who.to(&world, &lines)
                .with("content-type", "application/json")
        };
        exchange(&other)
            .send_as_is("POST", body.clone())
            .await
            .expect(404);
        exchange(&organizer)
            .send_as_is("POST", body)
            .await
            .expect(200);
        let list = room.initiative.path("sessions");
        assert!(!other.get(&world, &list).await.text().contains("An evening"));
        assert!(
            organizer
                .get(&world, &list)
                .await
                .text()
                .contains("An evening")
        );
        assert!(room.texts(&world).await.is_empty());
    }
);
