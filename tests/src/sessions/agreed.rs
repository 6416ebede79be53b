//! Agreed words, where a session is looked at and where it is read back.

use super::{Room, line};
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{
    capture::LineKind,
    session::{self, Prompt},
    survey::Text,
};
use std::collections::BTreeMap;

/// The agreed words that are marked on a page. Each opens one definition of its own.
fn marked(page: &Page) -> Vec<String> {
    for target in page.attributes("button.agreed", "popovertarget") {
        assert_eq!(page.count(&format!("[id='{target}'][popover]")), 1);
    }
    page.texts_of("dfn")
}

/// A session with a purpose and a prompt that each name equity, which the initiative has agreed on.
async fn room_with_term(world: &World) -> Room {
    let room = Room::open(world, 12, 12).await;
    sqlx::query("update session set purpose = 'Equity on the bus', languages = '[\"en\"]'")
        .execute(world.db().read())
        .await
        .unwrap();
    let asked = ("en".parse().unwrap(), "What is equity to you?".to_string());
    let prompt = Prompt {
        text: Text(BTreeMap::from([asked])),
        ..Prompt::default()
    };
    let mut tx = world.db().write_tx().await.unwrap();
    session::store::set_prompts(&mut tx, &room.session, &[prompt])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let term = [
        ("term", "equity"),
        ("language", "en"),
        ("definition", "What each needs"),
    ];
    let vocabulary = room.initiative.path("vocabulary");
    let facilitator = &room.facilitator;
    facilitator
        .post(world, &vocabulary, &term)
        .await
        .expect(303);
    room
}

on_both_engines!(
    agreed_words_are_marked_where_a_session_is_looked_at_and_read_back_but_not_in_what_was_said,
    |world| async {
        let room = room_with_term(&world).await;
        let mut said = line(1, "A", LineKind::Verbatim, "There is no equity here");
        said.prompt = 1;
        said.language = "en".parse().unwrap();
        room.keep(&world, &[said]).await;
        let open = room.get(&world, "/read-back").await.expect(200);
        assert_eq!(marked(&open), ["equity"]);
        assert!(open.has("h3 dfn") && !open.has(".quote dfn"));
        let summary = [
            ("act", "summary"),
            ("summary_en", "Equity first, then equity."),
        ];
        room.post(&world, "/read-back", &summary).await.expect(303);
        room.close(&world).await.expect(303);
        let closed = room.get(&world, "/read-back").await.expect(200);
        assert_eq!(marked(&closed), ["Equity", "equity"]);
        assert!(closed.has(".told dfn"));
        let looked = room.get(&world, "").await.expect(200);
        assert_eq!(marked(&looked), ["Equity", "equity"]);
        assert!(looked.has(".lead dfn") && looked.has("h3 dfn"));
        assert!(!looked.has(".quote dfn"));
    }
);
