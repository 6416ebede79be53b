//! What speaks for or against a barrier is never gone without a word.

use super::tie;
use crate::{analysis::Room, on_both_engines};
use app::{account::Role, theme::EvidenceKind};

const SAID: &str = "The bus is late.";
const WHY: &str = "We had misread the <b>second</b> session.";

on_both_engines!(
    a_tie_is_taken_away_with_a_reason_alone_and_the_reason_is_found_afterwards,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, SAID, &[]).await;
        let tied = tie(&world, &room, &slug, "Late", EvidenceKind::Contradicts).await;
        let theme = format!("/i/room/themes/{slug}");
        let remove = format!("{theme}/evidence/{tied}/remove");
        let ties = "select count(*) from evidence";
        let too_long = "x".repeat(2_001);
        for reason in ["", " \r\n ", too_long.as_str()] {
            let fields = [("reason", reason)];
            let refused = room.organizer.post(&world, &remove, &fields).await;
            let refused = refused.expect(422);
            assert_eq!(refused.text_of("#f-reason").trim(), reason.trim());
        }
        assert_eq!(world.number(ties).await, 1);
        let fields = [("reason", WHY)];
        let done = room.organizer.post(&world, &remove, &fields).await;
        assert_eq!(done.expect(303).location(), theme);
        assert_eq!(world.number(ties).await, 0);

        let barrier = world.column("select id from barrier").await.remove(0);
        let barrier = format!("/i/room/barriers/{barrier}");
        let viewer = world.sign_in_as(Role::Viewer, &room.initiative).await;
        for (path, other) in [(&barrier, SAID), (&theme, "Late")] {
            let page = viewer.get(&world, path).await.expect(200);
            let told = page.text_of("#untied");
            for part in ["Contradicts", WHY, other] {
                assert!(told.contains(part), "{path}: {told}");
            }
        }
        let logged = "select detail from audit_entry where action = 'evidence-removed'";
        assert_eq!(world.column(logged).await, ["Late"]);
        let log = room.organizer.get(&world, "/i/room/log").await.expect(200);
        let entry = format!(
            "a tie of the theme \u{2068}{slug}\u{2069} to the barrier \u{2068}Late\u{2069}"
        );
        assert!(log.text().contains(&entry), "{}", log.text_of("main"));
        let csv = viewer.get(&world, "/i/room/themes.csv").await.expect(200);
        for path in ["/i/room/summary", "/i/room/summary.html"] {
            let told = viewer.get(&world, path).await.expect(200);
            let told = told.text_of("#untied");
            for part in ["Contradicts", WHY, SAID, "Late"] {
                assert!(told.contains(part), "{path}: {told}");
            }
        }
        let row = format!(",{SAID},,,,,,,Contradicts,Late,{WHY},");
        assert!(csv.text().contains(&row), "{}", csv.text());
        room.organizer
            .post(&world, &remove, &fields)
            .await
            .expect(404);
    }
);

on_both_engines!(
    a_theme_with_ties_is_removed_with_a_reason_that_stays_with_its_barriers,
    |world| async {
        let room = Room::make(&world).await;
        let slug = room.theme(&world, SAID, &[]).await;
        tie(&world, &room, &slug, "Late", EvidenceKind::Contradicts).await;
        tie(&world, &room, &slug, "Cold", EvidenceKind::Supports).await;
        let loose = room.theme(&world, "Nobody asked.", &[]).await;
        let remove = |slug: &str| format!("/i/room/themes/{slug}/remove");
        let post = async |slug: &str, fields: &[(&str, &str)]| {
            room.organizer.post(&world, &remove(slug), fields).await
        };
        post(&slug, &[]).await.expect(422);
        assert_eq!(world.number("select count(*) from evidence").await, 2);
        post(&slug, &[("reason", WHY)]).await.expect(303);
        // A theme that says nothing of any barrier needs none.
        post(&loose, &[]).await.expect(303);
        assert_eq!(world.number("select count(*) from theme").await, 0);
        for barrier in world.column("select id from barrier").await {
            let path = format!("/i/room/barriers/{barrier}");
            let page = room.organizer.get(&world, &path).await.expect(200);
            let told = page.text_of("#untied");
            assert!(told.contains(SAID) && told.contains(WHY), "{told}");
            assert!(!page.has("#untied b"));
        }
    }
);
