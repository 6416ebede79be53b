//! Codes by group: released tables, and nothing else.

use super::Room;
use crate::{harness::World, on_both_engines};
use app::coding::text::length;

const GROUPS: &str = "/i/room/analysis/groups";

/// 40 in English, 30 in Somali, 3 in Amharic; 20, 10 and 1 of them speak of the bus, in words under a narrower code.
async fn heard(world: &World) -> Room {
    let room = Room::make(world).await;
    let travel = room.code(world, "Travel", None).await;
    let bus = room.code(world, "Late bus", Some(&travel)).await;
    room.code(world, "Meals", None).await;
    for (lang, people, mentions) in [("en", 40, 20), ("so", 30, 10), ("am", 3, 1)] {
        for number in 0..people {
            let text = format!("Words {number}");
            let passage = room.say(world, lang, &text).await;
            if number < mentions {
                room.put(world, &bus, &passage, (0, length(&text))).await;
            }
        }
    }
    room.theme(world, "The bus is late.", &[travel]).await;
    room
}

on_both_engines!(
    by_group_there_is_nothing_before_a_release_and_bands_after_it,
    |world| async {
        let room = heard(&world).await;
        let page = room.organizer.get(&world, GROUPS).await.expect(200);
        assert!(!page.has("table") && page.has(".empty"));
        room.release(&world).await;
        let page = room.organizer.get(&world, GROUPS).await.expect(200);
        let table = page.text_of("table.numbers tbody");
        assert!(table.contains("The bus is late."), "{table}");
        assert!(table.contains('%'), "{table}");
        // A band is the theme's. Its codes stand beside the theme once, without one.
        assert_eq!(page.count("table.numbers tbody tr"), 1);
        assert!(
            !table.contains("Travel") && !table.contains("Late bus"),
            "{table}"
        );
        let codes = page.text_of("table.list tbody");
        assert!(codes.contains("The bus is late."), "{codes}");
        assert!(!codes.contains('%'), "{codes}");
        let mut names = page.texts_of("table.list tbody td a");
        names.sort();
        assert_eq!(names, ["Late bus", "Travel"]);
        for link in page.attributes("table.list tbody td a", "href") {
            room.organizer.get(&world, &link).await.expect(200);
        }
        // Three people are too few for a band, and no cell is a count.
        assert!(table.contains("hidden to protect people"), "{table}");
        let viewer_table = room
            .organizer
            .get(&world, "/i/room/summary?survey=asked")
            .await;
        let summary = viewer_table.expect(200).text();
        for cell in ["40 to 60", "20 to 40"] {
            assert_eq!(table.contains(cell), summary.contains(cell), "{cell}");
        }
        let left = page.text_of("main section:last-of-type ul");
        assert!(left.contains("Meals") && !left.contains("Travel"), "{left}");
    }
);

on_both_engines!(codes_put_after_a_release_move_no_band, |world| async {
    let room = heard(&world).await;
    room.release(&world).await;
    let before = room.organizer.get(&world, GROUPS).await.expect(200);
    let bus = world
        .column("select id from code where name = 'Late bus'")
        .await;
    for passage in world.column("select id from passage").await {
        room.put(&world, &bus[0].clone().into(), &passage.into(), (0, 5))
            .await;
    }
    let after = room.organizer.get(&world, GROUPS).await.expect(200);
    assert_eq!(
        after.text_of("table.numbers"),
        before.text_of("table.numbers")
    );
});
