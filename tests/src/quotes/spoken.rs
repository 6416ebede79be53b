//! Of what was said in a session only words go out whose speaker, or everybody, agreed to be quoted; and nothing is
//! counted of a room so small that it would be somebody.

use super::{Desk, ORIGINAL};
use crate::{
    harness::World,
    on_both_engines,
    sessions::{Room, line},
};
use app::{
    capture::{self, LineKind},
    coding::text::Range,
    ids::PassageId,
    quote::{Consent, Guard},
    session::SessionKind,
};

const SAID: &str = "basku wuu daahaa";

/// A session in the desk's initiative in which seat A says [`SAID`] and seat B something else. Of those present so many
/// agreed to be quoted, and seat A if `seat_agrees`.
async fn hold(
    world: &World,
    desk: &Desk,
    kind: SessionKind,
    (present, to_quotes): (i64, i64),
    seat_agrees: bool,
) -> Room {
    let room = Room::plan_in(world, desk.initiative.clone(), kind).await;
    room.agree(world, present, to_quotes).await;
    let mut tx = world.db().write_tx().await.unwrap();
    capture::store::set_seat(&mut tx, &room.session, &"A".parse().unwrap(), seat_agrees)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let lines = [
        line(1, "A", LineKind::Verbatim, SAID),
        line(2, "B", LineKind::Verbatim, "waa qabow"),
    ];
    room.keep(world, &lines).await;
    room.close(world).await.expect(303);
    room
}

async fn passage(world: &World, text: &'static str) -> PassageId {
    let found: String = sqlx::query_scalar("select id from passage where text = $1")
        .bind(text)
        .fetch_one(world.db().read())
        .await
        .unwrap();
    PassageId(found)
}

/// Tries to have [`SAID`] chosen, cleared and shown. True where it got out.
async fn brings_it_out(world: &World, desk: &Desk, guard: &Guard) -> bool {
    let passage = passage(world, SAID).await;
    let coding = desk.code_words(world, &passage, Range::of(SAID)).await;
    if desk.choose(world, &[&coding], guard).await {
        let _ = desk.decide(world, &coding, ORIGINAL, guard).await;
    }
    desk.goes_out(world, SAID, guard).await
}

on_both_engines!(
    words_of_a_seat_that_did_not_agree_never_go_out,
    |world| async {
        let desk = Desk::make(&world).await;
        hold(&world, &desk, SessionKind::FocusGroup, (30, 29), false).await;
        assert!(!brings_it_out(&world, &desk, &Guard::house()).await);
        let path = format!(
            "/i/listening/themes/{}/evidence/{}",
            desk.theme_slug, desk.evidence
        );
        let page = desk.organizer.get(&world, &path).await.expect(200);
        assert!(!page.text().contains(SAID), "it is not offered");
        for page in ["summary", "quotes", "barriers"] {
            let page = desk
                .organizer
                .get(&world, &format!("/i/listening/{page}"))
                .await;
            assert!(!page.text().contains(SAID));
        }
    }
);

on_both_engines!(
    sabotage_a_guard_that_does_not_ask_the_room_is_caught,
    |world| async {
        let desk = Desk::make(&world).await;
        hold(&world, &desk, SessionKind::FocusGroup, (30, 29), false).await;
        let guard = Guard {
            consent: Consent::Ignored,
            ..Guard::house()
        };
        assert!(brings_it_out(&world, &desk, &guard).await);
    }
);

on_both_engines!(words_of_a_seat_that_agreed_may_be_quoted, |world| async {
    let desk = Desk::make(&world).await;
    hold(&world, &desk, SessionKind::FocusGroup, (30, 1), true).await;
    assert!(brings_it_out(&world, &desk, &Guard::house()).await);
});

on_both_engines!(
    where_everybody_agreed_everybody_may_be_quoted,
    |world| async {
        let desk = Desk::make(&world).await;
        hold(&world, &desk, SessionKind::FocusGroup, (30, 30), false).await;
        assert!(brings_it_out(&world, &desk, &Guard::house()).await);
    }
);

on_both_engines!(in_an_interview_only_consent_lets_words_out, |world| async {
    let desk = Desk::make(&world).await;
    hold(&world, &desk, SessionKind::Interview, (1, 0), false).await;
    assert!(!brings_it_out(&world, &desk, &Guard::house()).await);
});

on_both_engines!(
    a_consent_taken_back_takes_the_words_off_every_page,
    |world| async {
        let desk = Desk::make(&world).await;
        hold(&world, &desk, SessionKind::FocusGroup, (30, 30), false).await;
        assert!(brings_it_out(&world, &desk, &Guard::house()).await);
        sqlx::query("update session_note set quote_ok = 0")
            .execute(world.db().read())
            .await
            .unwrap();
        assert!(!desk.goes_out(&world, SAID, &Guard::house()).await);
    }
);

/// Whether the summary counts what was said in sessions.
async fn counts(world: &World, desk: &Desk) -> bool {
    for text in [SAID, "waa qabow"] {
        let passage = passage(world, text).await;
        desk.code_words(world, &passage, Range::of(text)).await;
    }
    let page = desk
        .organizer
        .get(world, "/i/listening/summary")
        .await
        .expect(200);
    page.text_of("main")
        .replace(['\u{2068}', '\u{2069}'], "")
        .contains("Mentioned 2 times")
}

on_both_engines!(
    nothing_is_counted_of_interviews_and_small_rooms,
    |world| async {
        for (kind, present) in [(SessionKind::Interview, 30), (SessionKind::FocusGroup, 9)] {
            let Some(world) = World::make(world.db().engine()).await else {
                return;
            };
            let desk = Desk::make(&world).await;
            let room = hold(&world, &desk, kind, (present, present), true).await;
            assert!(!counts(&world, &desk).await, "{kind:?} of {present}");
            let page = room.get(&world, "").await.expect(200);
            assert!(page.text_of("dl.figures").contains("fewer than 10"));
        }
    }
);

on_both_engines!(
    sabotage_a_large_group_is_counted_so_the_proof_can_fail,
    |world| async {
        let desk = Desk::make(&world).await;
        hold(&world, &desk, SessionKind::FocusGroup, (30, 30), true).await;
        assert!(counts(&world, &desk).await);
    }
);
