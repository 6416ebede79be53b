//! Choosing quotes where there are many: all can be reached, and what is ticked stays.

use super::tie;
use crate::{
    analysis::Room,
    harness::{Page, World},
    on_both_engines,
};
use app::{
    coding::{self, store::NewCoding, text::Range},
    ids::CodeId,
    theme::EvidenceKind,
};
use std::collections::HashSet;

/// Seven passages, of each a hundred words under a code.
async fn fill(world: &World, room: &Room, code: &CodeId) {
    for passage in 0..7 {
        let words: Vec<String> = (0..100)
            .map(|word| format!("p{passage}w{word:02}"))
            .collect();
        let id = room.say(world, "en", &words.join(" ")).await;
        let mut tx = world.db().write_tx().await.unwrap();
        for at in 0..words.len() {
            let start = at * "p0w00 ".len();
            let new = NewCoding {
                code: code.clone(),
                passage: id.clone(),
                range: Range {
                    start,
                    end: start + "p0w00".len(),
                },
                coder: room.account.clone(),
            };
            coding::store::create_coding(&mut tx, &room.initiative.id, &new)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// Sends a page as it stands, with more fields.
async fn send(world: &World, room: &Room, path: &str, page: &Page, more: &[(&str, &str)]) -> Page {
    let fields = page.fields();
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend(more);
    room.organizer.post(world, path, &fields).await.expect(303)
}

on_both_engines!(
    each_of_seven_hundred_quotes_can_be_reached_and_ticks_of_every_page_stay,
    |world| async {
        let room = Room::make(&world).await;
        let code = room.code(&world, "Late", None).await;
        fill(&world, &room, &code).await;
        let slug = room.theme(&world, "The bus is late.", &[code]).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let mut page = room.organizer.get(&world, &path).await.expect(200);
        let mut reached: HashSet<String> = HashSet::new();
        let mut ticked: Vec<String> = Vec::new();
        loop {
            let offered = page.attributes("input[name=quotes]", "value");
            assert!(offered.len() <= 100, "{}", offered.len());
            ticked.push(offered[offered.len() / 2].clone());
            reached.extend(offered);
            let tick = ("quotes", ticked[ticked.len() - 1].as_str());
            let ways = page.attributes("button[name=go]", "value");
            let Some(next) = ways.iter().find(|way| !way.is_empty()) else {
                send(&world, &room, &path, &page, &[tick]).await;
                break;
            };
            let saved = send(&world, &room, &path, &page, &[tick, ("go", next.as_str())]).await;
            page = room
                .organizer
                .get(&world, saved.location())
                .await
                .expect(200);
        }
        assert_eq!((reached.len(), ticked.len()), (700, 7));
        ticked.sort();
        let chosen = "select coding_id from evidence_quote order by coding_id";
        assert_eq!(world.column(chosen).await, ticked);

        // From further on one comes back to the beginning, where all that is chosen stands ticked.
        let first = send(&world, &room, &path, &page, &[("go", "")]).await;
        let first = room
            .organizer
            .get(&world, first.location())
            .await
            .expect(200);
        let mut shown = first.values("quotes");
        shown.sort();
        assert_eq!(shown, ticked);
        assert_eq!(first.count("input[name=quotes]"), 107);
        assert_eq!(world.column(chosen).await, ticked);
    }
);

on_both_engines!(
    the_same_words_under_two_codes_of_a_theme_are_offered_once,
    |world| async {
        let room = Room::make(&world).await;
        let codes = [
            room.code(&world, "Late", None).await,
            room.code(&world, "Cold", None).await,
        ];
        let passage = room.say(&world, "en", "We wait in the cold").await;
        for code in &codes {
            room.put(&world, code, &passage, (0, 7)).await;
        }
        let slug = room.theme(&world, "The bus is late.", &codes).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let page = room.organizer.get(&world, &path).await.expect(200);
        let offered = page.attributes("input[name=quotes]", "value");
        assert_eq!(offered.len(), 1);
        let tick = ("quotes", offered[0].as_str());
        send(&world, &room, &path, &page, &[tick]).await;
        let page = room.organizer.get(&world, &path).await.expect(200);
        assert_eq!(page.attributes("input[name=quotes]", "value"), offered);
        assert_eq!(page.values("quotes"), offered);
    }
);

on_both_engines!(
    what_is_ticked_stays_ticked_where_another_language_was_chosen_and_something_is_wrong,
    |world| async {
        let room = Room::make(&world).await;
        let code = room.code(&world, "Late", None).await;
        for (language, text) in [("en", "The bus is late"), ("so", "Basku wuu daahaa")] {
            let passage = room.say(&world, language, text).await;
            room.put(&world, &code, &passage, (0, 5)).await;
        }
        let slug = room.theme(&world, "The bus is late.", &[code]).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Supports).await;
        let path = format!("/i/room/themes/{slug}/evidence/{tied}");
        let somali = format!("{path}?language=so&after=");
        let page = room.organizer.get(&world, &somali).await.expect(200);
        let offered = page.attributes("input[name=quotes]", "value");
        assert_eq!(offered.len(), 1);
        let long = "x".repeat(2_001);
        let shown = page.values("shown");
        let fields = [
            ("shown", shown[0].as_str()),
            ("language", "en"),
            ("quotes", offered[0].as_str()),
            ("note", long.as_str()),
            ("seen", "=why"),
        ];
        let refused = room.organizer.post(&world, &path, &fields).await;
        assert_eq!(refused.expect(422).values("quotes"), offered);
        // Saved and going on, the other language is shown.
        let fields = [
            &fields[..3],
            &[("note", "=why"), ("seen", "=why"), ("go", "")],
        ]
        .concat();
        let saved = room
            .organizer
            .post(&world, &path, &fields)
            .await
            .expect(303);
        assert!(saved.location().contains("language=en"));
        let chosen = "select coding_id from evidence_quote";
        assert_eq!(world.column(chosen).await, offered);
    }
);
