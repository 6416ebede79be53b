//! The figures of a theme lead to the words behind them.

use super::heard;
use crate::on_both_engines;
use app::{account::Role, coding::NoteKind};

on_both_engines!(
    the_figures_of_a_theme_lead_to_their_words_and_to_no_others,
    |world| async {
        let (room, slug, _) = heard(&world).await;
        room.release(&world).await;
        let bus = world
            .column("select id from code where name = 'Late bus'")
            .await
            .remove(0);
        for (title, people) in [("Large", 12), ("Small", 3)] {
            let session = room.session(&world, title, "2026-05-01", people).await;
            let text = format!("The bus again, {title}");
            let passage = room.note(&world, &session, NoteKind::Verbatim, &text).await;
            let range = (0, text.len());
            room.put(&world, &bus.clone().into(), &passage, range).await;
        }
        let path = format!("/i/room/themes/{slug}");
        let page = room.organizer.get(&world, &path).await.expect(200);
        let names = page.texts_of("#behind a");
        // Somali is in no figure, and the small session has no place of its own.
        assert_eq!(names, ["Late bus", "English", "Large"]);
        let links = page.attributes("#behind a", "href");
        let words = async |at: usize| {
            let page = room.organizer.get(&world, &links[at]).await.expect(200);
            page.texts_of("ol.quotes li").join(" ")
        };
        assert!(words(0).await.contains("The bus "));
        let english = words(1).await;
        assert!(english.contains(", en ") || english.contains("Large"));
        assert!(!english.contains(", so "), "{english}");
        let large = words(2).await;
        assert!(large.contains("The bus again, Large"), "{large}");
        assert!(!large.contains("Small") && !large.contains("came late"));

        // The board leads there as well. Who may not read words is shown no way to them.
        let board = room.organizer.get(&world, "/i/room/themes").await;
        let ways = board
            .expect(200)
            .attributes("td a[href$='#behind']", "href");
        assert_eq!(ways, [format!("{path}#behind")]);
        let viewer = world.sign_in_as(Role::Viewer, &room.initiative).await;
        let page = viewer.get(&world, &path).await.expect(200);
        assert!(!page.has("#behind") && page.has("dl.figures"));
    }
);
