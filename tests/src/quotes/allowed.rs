//! Only words whose speaker allowed it are ever chosen or shown.

use super::{Desk, ORIGINAL};
use crate::{harness::World, on_both_engines};
use app::{
    capture::Seat,
    coding::{NoteKind, text::Range},
    quote::{Checking, Consent, Guard},
    session::{self, NewNote, Session, SessionKind},
};

/// Tries to bring words out that their family did not allow. True where they got out.
async fn brings_out_a_refused_answer(world: &World, desk: &Desk, guard: &Guard) -> bool {
    let kept = desk
        .hear(world, "so", "north", false, "basku wuu daahaa")
        .await;
    desk.hear_others(world, "so", "north", 12).await;
    if desk.choose(world, &[&kept.coding], guard).await {
        let _ = desk.decide(world, &kept.coding, ORIGINAL, guard).await;
    }
    desk.goes_out(world, "basku wuu daahaa", guard).await
}

on_both_engines!(
    words_of_a_family_that_did_not_allow_it_never_go_out,
    |world| async {
        let desk = Desk::make(&world).await;
        assert!(!brings_out_a_refused_answer(&world, &desk, &Guard::house()).await);
    }
);

on_both_engines!(
    sabotage_a_guard_that_does_not_ask_is_caught,
    |world| async {
        let desk = Desk::make(&world).await;
        let guard = Guard {
            consent: Consent::Ignored,
            ..Guard::house()
        };
        assert!(brings_out_a_refused_answer(&world, &desk, &guard).await);
    }
);

on_both_engines!(
    choosing_words_that_were_not_allowed_is_refused,
    |world| async {
        let desk = Desk::make(&world).await;
        let kept = desk
            .hear(&world, "so", "north", false, "basku wuu daahaa")
            .await;
        let path = format!(
            "/i/listening/themes/{}/evidence/{}",
            desk.theme_slug, desk.evidence
        );
        let page = desk.organizer.get(&world, &path).await.expect(200);
        assert!(
            !page.text().contains("basku wuu daahaa"),
            "it is not offered"
        );
        desk.organizer
            .post(&world, &path, &[("quotes", kept.coding.as_str())])
            .await
            .expect(422);
        desk.organizer
            .post(&world, &desk.path(&kept.coding), &[("act", "clear")])
            .await
            .expect(404);
    }
);

on_both_engines!(
    words_are_gone_as_soon_as_they_are_no_longer_allowed,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk
            .hear(&world, "so", "north", true, "basku wuu daahaa")
            .await;
        desk.hear_others(&world, "so", "north", 12).await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&own.coding], &guard).await);
        desk.decide(&world, &own.coding, ORIGINAL, &guard)
            .await
            .unwrap();
        assert!(desk.goes_out(&world, "basku wuu daahaa", &guard).await);
        sqlx::query("update response set quote_ok = 0 where id = $1")
            .bind(own.response.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        assert!(!desk.goes_out(&world, "basku wuu daahaa", &guard).await);
        desk.organizer
            .get(&world, &desk.path(&own.coding))
            .await
            .expect(404);
        for page in ["summary", "quotes"] {
            let page = desk
                .organizer
                .get(&world, &format!("/i/listening/{page}"))
                .await;
            assert!(!page.text().contains("basku wuu daahaa"));
        }
    }
);

on_both_engines!(
    of_a_session_only_a_speakers_own_words_can_be_quoted,
    |world| async {
        let desk = Desk::make(&world).await;
        let session = Session {
            id: app::ids::SessionId::new(),
            initiative: desk.initiative.id.clone(),
            title: "An evening".into(),
            kind: SessionKind::FocusGroup,
            held_on: String::new(),
            place: String::new(),
            languages: vec!["so".parse().unwrap()],
            prompts: Vec::new(),
            participants: 12,
            purpose: String::new(),
            state: app::session::State::Closed,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        session::store::create_session(&mut tx, &session)
            .await
            .unwrap();
        let mut made = Vec::new();
        for kind in NoteKind::ALL {
            let note = NewNote {
                prompt: 0,
                kind,
                language: "so".parse().unwrap(),
                text: format!("note {}", kind.as_str()),
                seat: Seat::NOBODY,
                quote_ok: true,
                tags: Vec::new(),
            };
            let (_, passage) =
                session::store::create_note(&mut tx, &desk.initiative.id, &session.id, &note)
                    .await
                    .unwrap();
            made.push((kind, passage, note.text));
        }
        tx.commit().await.unwrap();
        let guard = Guard::house();
        for (kind, passage, text) in made {
            let coding = desk.code_words(&world, &passage, Range::of(&text)).await;
            let chosen = desk.choose(&world, &[&coding], &guard).await;
            assert_eq!(chosen, kind == NoteKind::Verbatim, "{kind:?}");
            if chosen {
                assert!(!desk.goes_out(&world, &text, &guard).await);
                desk.decide(&world, &coding, ORIGINAL, &guard)
                    .await
                    .unwrap();
                assert!(desk.goes_out(&world, &text, &guard).await);
            }
        }
    }
);

on_both_engines!(
    what_only_a_translator_may_read_is_never_quoted,
    |world| async {
        let desk = Desk::make(&world).await;
        let own = desk
            .hear_or_read(&world, "en", ("north", true), "the bus is late", true)
            .await;
        assert!(!desk.choose(&world, &[&own.coding], &Guard::house()).await);
    }
);

/// Tries to bring words out that nobody has looked at.
async fn brings_out_what_nobody_checked(world: &World, desk: &Desk, guard: &Guard) -> bool {
    let own = desk
        .hear(world, "so", "north", true, "basku wuu daahaa")
        .await;
    desk.hear_others(world, "so", "north", 12).await;
    assert!(desk.choose(world, &[&own.coding], guard).await);
    desk.goes_out(world, "basku wuu daahaa", guard).await
}

on_both_engines!(a_quote_that_nobody_checked_does_not_go_out, |world| async {
    let desk = Desk::make(&world).await;
    assert!(!brings_out_what_nobody_checked(&world, &desk, &Guard::house()).await);
});

on_both_engines!(sabotage_a_guard_without_a_check_is_caught, |world| async {
    let desk = Desk::make(&world).await;
    let guard = Guard {
        check: Checking::Ignored,
        ..Guard::house()
    };
    assert!(brings_out_what_nobody_checked(&world, &desk, &guard).await);
});
