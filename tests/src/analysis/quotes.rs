//! The words behind the figures.

use super::Room;
use crate::on_both_engines;
use app::{account::Role, coding::NoteKind};
use std::collections::BTreeSet;

const QUOTES: &str = "/i/room/analysis/quotes";

on_both_engines!(
    words_stand_with_where_they_come_from_and_lead_to_their_passage,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let somali = room.say(&world, "so", "Basku wuu soo daahaa").await;
        let coding = room.put(&world, &bus, &somali, (0, 5)).await;
        let page = room.organizer.get(&world, QUOTES).await.expect(200);
        assert_eq!(page.text_of("blockquote").trim(), "Basku");
        assert_eq!(page.attributes("blockquote", "lang"), ["so"]);
        let source = page.text_of("figcaption");
        for told in ["Late bus", "What should we know?", "Soomaali", "Hodan"] {
            assert!(source.contains(told), "{told} in {source}");
        }
        let link = page.attributes("figcaption a", "href");
        assert_eq!(link, [format!("/i/room/words/{somali}#coding-{coding}")]);
        let (passage, anchor) = link[0].split_once('#').unwrap();
        let bench = room.organizer.get(&world, passage).await.expect(200);
        assert!(bench.has(&format!("#{anchor}")));
    }
);

on_both_engines!(
    what_was_retold_or_seen_never_stands_as_a_quotation,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let session = room.session(&world, "In May", "2026-05-01", 12).await;
        for kind in NoteKind::ALL {
            let text = format!("The bus, {}", kind.as_str());
            let passage = room.note(&world, &session, kind, &text).await;
            room.put(&world, &bus, &passage, (0, 7)).await;
        }
        let page = room.organizer.get(&world, QUOTES).await.expect(200);
        assert_eq!((page.count("blockquote"), page.count(".told")), (1, 4));
    }
);

on_both_engines!(
    a_long_list_goes_on_and_shows_every_coding_once_and_no_total,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        for number in 0..30 {
            let passage = room.say(&world, "en", &format!("The bus {number}")).await;
            for end in [3, 7] {
                room.put(&world, &bus, &passage, (0, end)).await;
            }
        }
        let (mut path, mut seen, mut pages) = (QUOTES.to_string(), BTreeSet::new(), 0);
        loop {
            let page = room.organizer.get(&world, &path).await.expect(200);
            let said = page.text_of("main");
            assert!(!said.contains("60"), "{said}");
            let links = page.attributes("figcaption a", "href");
            let new = links.len();
            let before = seen.len();
            seen.extend(links);
            assert_eq!(seen.len(), before + new);
            pages += 1;
            let next = page.attributes("main .actions a.quiet", "href");
            match next.first() {
                Some(next) => path = next.clone(),
                None => break,
            }
        }
        assert_eq!((seen.len(), pages), (60, 2));
    }
);

on_both_engines!(
    hostile_addresses_of_the_analysis_choose_nothing,
    |world| async {
        let room = Room::make(&world).await;
        let bus = room.code(&world, "Late bus", None).await;
        let passage = room.say(&world, "en", "The bus").await;
        room.put(&world, &bus, &passage, (0, 3)).await;
        for query in [
            "code=%27%3B--",
            "after=%3A",
            "after=zzz%3Azzz",
            "question=%3A",
            "near=everywhere&language=%3F",
            "session=%F0%9F%99%82&coder=0",
        ] {
            for path in [
                "analysis",
                "analysis/quotes",
                "analysis/groups",
                "analysis/sessions",
            ] {
                let path = format!("/i/room/{path}?{query}");
                room.organizer.get(&world, &path).await.expect(200);
            }
        }
        let viewer = world.sign_in_as(Role::Viewer, &room.initiative).await;
        viewer.get(&world, QUOTES).await.expect(403);
    }
);
