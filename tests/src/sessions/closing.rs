//! Reading back and closing: lines become passages once, each as what it was.

use super::{Room, change, line};
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{
    account::Role,
    capture::{self, LineKind},
    error::Error,
};
use futures::future::join_all;

pub(super) async fn passages(world: &World) -> Vec<String> {
    world
        .column(
            "select session_note.kind || ' ' || session_note.seat || ' ' || cast(session_note.quote_ok as text) || ' '
             || passage.kind || ' ' || passage.text
             from session_note join passage on passage.id = session_note.passage_id order by session_note.position",
        )
        .await
}

on_both_engines!(
    lines_become_passages_as_what_they_were_and_thoughts_become_none,
    |world| async {
        let room = Room::open(&world, 3, 1).await;
        let mut tx = world.db().write_tx().await.unwrap();
        capture::store::set_seat(&mut tx, &room.session, &"A".parse().unwrap(), true)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let first = line(1, "A", LineKind::Verbatim, "basku wuu dahaa");
        let mut gone = line(4, "B", LineKind::Verbatim, "said in error");
        gone.removed = true;
        room.keep(
            &world,
            &[
                first.clone(),
                change(&first, "A", "basku wuu daahaa"),
                line(2, "B", LineKind::Paraphrase, "They wait in the cold"),
                line(3, "", LineKind::Observation, "Everybody nods"),
                gone,
                line(5, "", LineKind::Thought, "Ask the driver"),
                line(6, "B", LineKind::Verbatim, "waa qabow"),
            ],
        )
        .await;
        let fields = [
            ("act", "summary"),
            ("summary_so", "Basku wuu daahaa subax kasta."),
            ("summary_en", ""),
        ];
        room.post(&world, "/read-back", &fields).await.expect(303);
        let fields = [
            ("act", "correction"),
            ("correction", "maya, galab kasta"),
            ("language", "so"),
        ];
        room.post(&world, "/read-back", &fields).await.expect(303);
        let fields = [
            ("act", "correction"),
            ("correction", "a slip"),
            ("language", "en"),
        ];
        room.post(&world, "/read-back", &fields).await.expect(303);
        let page = room.get(&world, "/read-back").await.expect(200);
        for text in [
            "basku wuu daahaa",
            "They wait in the cold",
            "Ask the driver",
            "maya, galab kasta",
        ] {
            assert!(page.text().contains(text), "{text}");
        }
        assert!(!page.text().contains("said in error") && !page.text().contains("wuu dahaa"));
        let slip = page.attributes("button[name=remove]", "value").remove(1);
        room.post(&world, "/read-back", &[("remove", &slip)])
            .await
            .expect(303);
        let page = room.close(&world).await.expect(303);
        assert_eq!(page.location(), room.path(""));
        assert_eq!(
            passages(&world).await,
            [
                "verbatim A 1 verbatim basku wuu daahaa",
                "paraphrase B 0 paraphrase They wait in the cold",
                "observation  0 observation Everybody nods",
                "verbatim B 0 verbatim waa qabow",
                "correction  0 correction maya, galab kasta",
            ]
        );
        // The room's own stands among the words, told and not quoted; the summary stays with the session.
        let page = room.get(&world, "").await.expect(200);
        assert_eq!(page.count("blockquote"), 2);
        assert!(page.text().contains("maya, galab kasta"));
        let coder = world.sign_in_as(Role::Coder, &room.initiative).await;
        let queue = coder.get(&world, "/i/listening/words").await.expect(200);
        assert!(!queue.text().contains("subax kasta") && !queue.text().contains("Ask the driver"));
        let page = room.get(&world, "/read-back").await.expect(200);
        assert!(page.text().contains("subax kasta") && !page.has("textarea"));
    }
);

on_both_engines!(
    two_closings_at_once_make_one_set_of_passages,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        let lines: Vec<_> = (1..=40)
            .map(|number| line(number, "A", LineKind::Verbatim, &format!("line {number}")))
            .collect();
        room.keep(&world, &lines).await;
        let page = room.get(&world, "/read-back").await.expect(200);
        let seen = page.values("seen").remove(0);
        let fields = [("seen", seen.as_str())];
        let closings = (0..6).map(|_| room.post(&world, "/close", &fields));
        for page in join_all(closings).await {
            page.expect(303);
        }
        assert_eq!(passages(&world).await.len(), 40);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from passage")
                .await,
            40
        );
        let logged =
            "select cast(count(*) as bigint) from audit_entry where action = 'session-closed'";
        assert_eq!(world.number(logged).await, 1);
    }
);

on_both_engines!(
    a_closed_session_takes_nothing_more_and_says_so,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        room.close(&world).await.expect(303);
        let mut tx = world.db().write_tx().await.unwrap();
        let late = [line(2, "A", LineKind::Verbatim, "too late")];
        let late =
            capture::store::add_revisions(&mut tx, &room.initiative.id, &room.session, &late).await;
        assert!(matches!(late, Err(Error::Gone)));
        drop(tx);
        for fields in [
            [("act", "summary"), ("summary_so", "late")],
            [("act", "correction"), ("correction", "late")],
            [("remove", "late"), ("language", "so")],
        ] {
            let page = room.post(&world, "/read-back", &fields).await.expect(410);
            assert!(page.has(".notice.bad"));
        }
        room.post(&world, "/close", &[("seen", "1")])
            .await
            .expect(303);
        assert_eq!(passages(&world).await.len(), 1);
    }
);

on_both_engines!(
    lines_that_came_since_they_were_read_are_read_before_closing,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        let page = room.get(&world, "/read-back").await.expect(200);
        let seen = page.values("seen").remove(0);
        room.keep(
            &world,
            &[line(2, "B", LineKind::Verbatim, "while you read")],
        )
        .await;
        let page = room
            .post(&world, "/close", &[("seen", &seen)])
            .await
            .expect(422);
        assert!(page.has(".notice.bad") && page.text().contains("while you read"));
        assert!(passages(&world).await.is_empty());
        room.close(&world).await.expect(303);
        assert_eq!(passages(&world).await.len(), 2);
    }
);

on_both_engines!(an_empty_session_is_not_closed_by_a_slip, |world| async {
    let room = Room::open(&world, 12, 12).await;
    room.close(&world).await.expect(422);
    room.keep(&world, &[line(1, "", LineKind::Thought, "nobody came")])
        .await;
    room.close(&world).await.expect(422);
    assert_eq!(world.column("select state from session").await, ["open"]);
});

on_both_engines!(what_is_typed_stays_where_it_is_too_long, |world| async {
    let room = Room::open(&world, 12, 12).await;
    let long = "x".repeat(10_001);
    let saved = "Basku wuu daahaa";
    let summary = [("act", "summary"), ("summary_so", saved)];
    room.post(&world, "/read-back", &summary).await.expect(303);
    let page = room
        .post(
            &world,
            "/read-back",
            &[("act", "summary"), ("summary_so", &long)],
        )
        .await
        .expect(422);
    assert_eq!(page.values("summary_so")[0].trim(), long);
    let page = room
        .post(
            &world,
            "/read-back",
            &[
                ("act", "correction"),
                ("correction", &long),
                ("language", "en"),
            ],
        )
        .await
        .expect(422);
    assert_eq!(page.values("correction")[0].trim(), long);
    // The summary that was saved still stands in its field: saving it again must not remove it.
    assert_eq!(page.values("summary_so")[0].trim(), saved);
    room.post(
        &world,
        "/read-back",
        &[("act", "correction"), ("correction", "  ")],
    )
    .await
    .expect(422);
    room.post(&world, "/read-back", &[("act", "nonsense")])
        .await
        .expect(400);
});

/// What the page for reading back would send, with these fields typed over.
fn typed_over(page: &Page, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let fields = page.fields().into_iter().map(|(name, value)| {
        let typed = typed.iter().find(|(known, _)| *known == name);
        let value = typed.map_or(value, |(_, text)| text.to_string());
        (name, value)
    });
    fields.collect()
}

async fn summaries(world: &World) -> Vec<String> {
    let sql = "select language || ' ' || text from session_summary order by language";
    world.column(sql).await
}

async fn corrections(world: &World) -> Vec<String> {
    let sql = "select language || ' ' || text from session_correction order by position";
    world.column(sql).await
}

on_both_engines!(
    every_button_keeps_whatever_was_typed_above_another,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        let read_back = room.path("/read-back");
        let press = async |page: &Page, typed: &[(&str, &str)], button: (&str, &str)| {
            let mut fields = typed_over(page, typed);
            fields.push((button.0.into(), button.1.into()));
            room.facilitator.to(&world, &read_back).post(&fields).await
        };
        // A summary that was not saved, and the button of the correction.
        let page = room.get(&world, "/read-back").await.expect(200);
        assert_eq!(page.count("main form"), 1, "one form, so nothing is lost");
        let typed = [("summary_so", "Basku wuu daahaa."), ("correction", "maya")];
        press(&page, &typed, ("act", "correction"))
            .await
            .expect(303);
        assert_eq!(summaries(&world).await, ["so Basku wuu daahaa."]);
        assert_eq!(corrections(&world).await, ["so maya"]);
        // Pressed twice, it says nothing twice; what a second family says alike, it does.
        press(&page, &typed, ("act", "correction"))
            .await
            .expect(303);
        assert_eq!(corrections(&world).await, ["so maya"]);
        let again = room.get(&world, "/read-back").await.expect(200);
        press(&again, &typed[1..], ("act", "correction"))
            .await
            .expect(303);
        assert_eq!(corrections(&world).await, ["so maya", "so maya"]);
        // A correction that was not saved, and the button that takes another back.
        let page = room.get(&world, "/read-back").await.expect(200);
        let first = page.attributes("button[name=remove]", "value").remove(0);
        let typed = [("summary_en", "The bus is late."), ("correction", "haa")];
        press(&page, &typed, ("remove", &first)).await.expect(303);
        assert_eq!(corrections(&world).await, ["so maya", "so haa"]);
        assert_eq!(summaries(&world).await.len(), 2);
        // And the button that closes: what it refuses is still typed, and what it takes is kept.
        let page = room.get(&world, "/read-back").await.expect(200);
        room.keep(&world, &[line(2, "B", LineKind::Verbatim, "qabow")])
            .await;
        let typed = [
            ("summary_en", "The bus is late and cold."),
            ("correction", "subax"),
        ];
        let fields = typed_over(&page, &typed);
        let close = room.path("/close");
        let page = room.facilitator.to(&world, &close).post(&fields).await;
        let page = page.expect(422);
        assert_eq!(page.values("correction"), ["subax"]);
        assert_eq!(page.values("summary_en"), ["The bus is late and cold."]);
        let page = room
            .facilitator
            .to(&world, &close)
            .post(&page.fields())
            .await;
        page.expect(303);
        assert!(
            summaries(&world)
                .await
                .contains(&"en The bus is late and cold.".into())
        );
        assert_eq!(
            passages(&world).await[2..],
            [
                "correction  0 correction maya",
                "correction  0 correction haa",
                "correction  0 correction subax"
            ]
        );
    }
);

on_both_engines!(
    two_who_write_the_summary_at_once_lose_nothing,
    |world| async {
        let room = Room::open(&world, 12, 12).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        let page = room.get(&world, "/read-back").await.expect(200);
        let read_back = room.path("/read-back");
        let post = async |path: &str, fields: &[(String, String)]| {
            room.facilitator.to(&world, path).post(fields).await
        };
        let theirs = typed_over(&page, &[("summary_en", "The bus is late.")]);
        post(&read_back, &theirs).await.expect(303);
        // What nobody changed is not written over by the page that still shows it as it was.
        let other = typed_over(&page, &[("summary_so", "Basku wuu daahaa.")]);
        post(&read_back, &other).await.expect(303);
        assert_eq!(
            summaries(&world).await,
            ["en The bus is late.", "so Basku wuu daahaa."]
        );
        for path in [read_back.clone(), room.path("/close")] {
            let mine = typed_over(
                &page,
                &[("summary_en", "Buses are cold."), ("correction", "no")],
            );
            let refused = post(&path, &mine).await.expect(422);
            assert!(
                refused
                    .text_of("main form blockquote")
                    .contains("The bus is late.")
            );
            assert_eq!(refused.values("summary_en"), ["Buses are cold."]);
            assert_eq!(refused.values("correction"), ["no"]);
            assert!(corrections(&world).await.is_empty(), "all or nothing");
        }
        let refused = post(&read_back, &typed_over(&page, &[("summary_en", "Mine.")])).await;
        // What was left alone follows what others wrote: sending the refused page takes nothing of theirs away.
        post(&read_back, &refused.fields()).await.expect(303);
        assert_eq!(
            summaries(&world).await,
            ["en Mine.", "so Basku wuu daahaa."]
        );
        // Nor does a page that was opened before there was any summary, whatever it is refused for.
        let long = "x".repeat(10_001);
        let refused = post(&read_back, &typed_over(&page, &[("correction", &long)])).await;
        let refused = refused.expect(422);
        assert_eq!(refused.values("summary_en"), ["Mine."]);
        room.keep(&world, &[line(2, "B", LineKind::Verbatim, "qabow")])
            .await;
        let refused = post(&room.path("/close"), &page.fields()).await.expect(422);
        assert_eq!(refused.values("summary_so"), ["Basku wuu daahaa."]);
        // Somebody else closes the session: what is typed here is not gone with it.
        let mine = typed_over(
            &page,
            &[("summary_en", "Too\r\nlate."), ("correction", "so late")],
        );
        room.close(&world).await.expect(303);
        for path in [read_back, room.path("/close")] {
            let gone = post(&path, &mine).await.expect(410);
            assert_eq!(gone.texts_of(".unkept textarea"), ["Too\nlate.", "so late"]);
        }
    }
);

on_both_engines!(
    whoever_closes_is_told_before_what_is_still_undone,
    |world| async {
        let room = Room::open(&world, 8, 8).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        let early = room.get(&world, "/read-back").await.expect(200);
        assert!(early.text_of("#before-closing").contains("No summary"));
        assert_eq!(early.count("#before-closing li"), 1);
        let fields = [("act", "summary"), ("summary_so", "Basku wuu daahaa.")];
        room.post(&world, "/read-back", &fields).await.expect(303);
        let page = room.get(&world, "/read-back").await.expect(200);
        assert!(page.text_of("#before-closing").contains("English"));
        // Meanwhile a round was shown elsewhere, and nobody has kept its answers.
        let sql = "insert into session_round (id, initiative_id, session_id, kind, stage, prompt, prompt_number, step, kept)
             values ('round0001', $1, $2, 'prompt', 'listed', '{\"en\": \"What now?\"}', 0, 0, 0)";
        sqlx::query(sql)
            .bind(room.initiative.id.as_str())
            .bind(room.session.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        let seen = page.values("seen").remove(0);
        let page = room
            .post(&world, "/close", &[("seen", &seen)])
            .await
            .expect(422);
        assert!(page.has(".notice.bad"));
        assert!(page.text_of("#before-closing").contains("What now?"));
        assert_eq!(world.column("select state from session").await, ["open"]);
        let round = room.path("/rounds/round0001");
        assert!(page.has(&format!("#before-closing a[href='{round}']")));
        // Once it is told, nobody is kept from closing.
        room.close(&world).await.expect(303);
        assert_eq!(world.column("select state from session").await, ["closed"]);
    }
);

on_both_engines!(
    a_session_with_nothing_undone_is_closed_without_a_warning,
    |world| async {
        let room = Room::open(&world, 8, 8).await;
        room.keep(&world, &[line(1, "A", LineKind::Verbatim, "basku")])
            .await;
        let fields = [
            ("act", "summary"),
            ("summary_so", "Basku wuu daahaa."),
            ("summary_en", "The bus is late."),
        ];
        room.post(&world, "/read-back", &fields).await.expect(303);
        let sql = "insert into session_round (id, initiative_id, session_id, kind, stage, prompt, prompt_number, step, kept)
             values ('round0001', $1, $2, 'prompt', 'listed', '{}', 0, 0, 1)";
        sqlx::query(sql)
            .bind(room.initiative.id.as_str())
            .bind(room.session.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        let page = room.get(&world, "/read-back").await.expect(200);
        assert!(!page.has("#before-closing"));
        room.close(&world).await.expect(303);
    }
);

on_both_engines!(another_facilitator_reaches_nothing_of_it, |world| async {
    let room = Room::open(&world, 12, 12).await;
    let other = world.sign_in_as(Role::Facilitator, &room.initiative).await;
    for rest in [
        "/consent",
        "/transcript",
        "/read-back",
        "/late",
        "/seats/A/erase",
    ] {
        other.get(&world, &room.path(rest)).await.expect(404);
        other
            .post(&world, &room.path(rest), &[("act", "summary")])
            .await
            .expect(404);
    }
    other
        .post(&world, &room.path("/close"), &[("seen", "0")])
        .await
        .expect(404);
});
