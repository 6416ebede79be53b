//! The names an initiative keeps.

use super::Desk;
use crate::on_both_engines;
use app::{account::Role, quote::Guard};

on_both_engines!(
    a_kept_name_is_marked_and_asks_for_a_new_check,
    |world| async {
        let desk = Desk::make(&world).await;
        let text = "macallin jaamac wuu daahaa";
        let own = desk.hear(&world, "so", "north", true, text).await;
        desk.hear_others(&world, "so", "north", 12).await;
        let guard = Guard::house();
        assert!(desk.choose(&world, &[&own.coding], &guard).await);
        desk.press(&world, &own.coding, "clear", &[("looked", "1")])
            .await
            .expect(303);
        assert!(desk.goes_out(&world, text, &guard).await);

        let keep = async |names: &str| {
            let page = desk
                .organizer
                .post(&world, "/i/listening/names", &[("names", names)])
                .await;
            page.expect(303);
        };
        keep("Marjorie Holt\r\n  Two Bridges \r\n").await;
        assert!(
            desk.goes_out(&world, text, &guard).await,
            "neither stands in it"
        );
        keep("Marjorie Holt\nJAAMAC").await;
        assert!(!desk.goes_out(&world, text, &guard).await);
        let page = desk
            .organizer
            .get(&world, &desk.path(&own.coding))
            .await
            .expect(200);
        assert!(page.text_of(".codings").contains("A name from your list"));
        let page = desk
            .organizer
            .get(&world, "/i/listening/names")
            .await
            .expect(200);
        assert_eq!(page.values("names"), ["JAAMAC\nMarjorie Holt"]);
    }
);

on_both_engines!(a_list_that_is_too_long_comes_back_as_typed, |world| async {
    let desk = Desk::make(&world).await;
    let typed = format!("Holt\n{}", "a".repeat(201));
    let page = desk
        .organizer
        .post(&world, "/i/listening/names", &[("names", &typed)])
        .await;
    let page = page.expect(422);
    assert_eq!(page.values("names"), [typed]);
    assert!(page.has("#f-names-problem"));
});

on_both_engines!(each_initiative_keeps_its_own_names, |world| async {
    let desk = Desk::make(&world).await;
    desk.organizer
        .post(&world, "/i/listening/names", &[("names", "Holt")])
        .await
        .expect(303);
    let elsewhere = world.create_initiative("elsewhere").await;
    let other = world.sign_in_as(Role::Organizer, &elsewhere).await;
    let page = other.get(&world, "/i/elsewhere/names").await.expect(200);
    assert_eq!(page.values("names"), [""]);
    other
        .post(&world, "/i/elsewhere/names", &[("names", "")])
        .await
        .expect(303);
    assert_eq!(world.column("select name from kept_name").await, ["Holt"]);
});
