//! Every role at every route.

use super::routes::{PLAIN_ROUTES, STAFF_ROUTES, StaffRoute};
use crate::{
    harness::{Page, ROOT, SignedIn, World, forms},
    on_both_engines,
};
use app::account::Role;
use regex::Regex;
use std::collections::BTreeSet;

async fn visit(world: &World, person: &SignedIn, route: &StaffRoute) -> Page {
    let path = route.path("ours-initiative", "ours");
    match route.method {
        "GET" => person.get(world, &path).await,
        _ => person.post(world, &path, &[]).await,
    }
}

on_both_engines!(
    every_role_reaches_what_it_may_and_nothing_else,
    |world| async {
        world.open_survey("ours", &forms::one_question()).await;
        let initiative = world.initiative("ours-initiative").await;
        for role in Role::ALL {
            let person = world.sign_in_as(role, &initiative).await;
            for route in STAFF_ROUTES {
                let page = visit(&world, &person, route).await;
                let status = page.status.as_u16();
                let place = format!("{role} at {} {}: {status}", route.method, route.pattern);
                if route.acts.iter().any(|act| role.may(*act)) {
                    assert!(status != 403 && status < 500, "{place}");
                    assert!(
                        status != 404 || route.method == "POST" || !route.is_of_known_things(),
                        "{place}"
                    );
                } else {
                    assert_eq!(status, 403, "{place}");
                }
            }
        }
    }
);

on_both_engines!(
    a_member_of_another_initiative_learns_nothing,
    |world| async {
        world.open_survey("ours", &forms::one_question()).await;
        let elsewhere = world.create_initiative("elsewhere").await;
        let stranger = world.sign_in_as(Role::Organizer, &elsewhere).await;
        let nowhere = stranger
            .get(&world, "/i/nosuch/surveys/nosuch/preview")
            .await
            .expect(404);
        for route in STAFF_ROUTES {
            let page = visit(&world, &stranger, route).await;
            assert_eq!(
                page.status.as_u16(),
                404,
                "{} {}",
                route.method,
                route.pattern
            );
            assert_eq!(page.text(), nowhere.text(), "as if it were not there");
        }
        // Nor through their own initiative.
        let path = "/i/elsewhere/surveys/ours/preview";
        assert_eq!(
            stranger.get(&world, path).await.expect(404).text(),
            nowhere.text()
        );
    }
);

on_both_engines!(nobody_gets_in_without_signing_in, |world| async {
    world.open_survey("ours", &forms::one_question()).await;
    for route in STAFF_ROUTES {
        let ask = world
            .to(&route.path("ours-initiative", "ours"))
            .sent_from_here();
        let page = match route.method {
            "GET" => ask.get().await,
            _ => ask.post::<&str, &str>(&[]).await,
        };
        assert_eq!(
            page.status.as_u16(),
            303,
            "{} {}",
            route.method,
            route.pattern
        );
        assert_eq!(page.location(), "/sign-in");
    }
});

on_both_engines!(a_stranger_reaches_only_the_way_in, |world| async {
    for route in PLAIN_ROUTES {
        let ask = world.to(&route.path()).sent_from_here();
        let page = match route.method {
            "GET" => ask.get().await,
            _ => ask.post::<&str, &str>(&[]).await,
        };
        let place = format!("{} {}: {}", route.method, route.pattern, page.status);
        let is_sent_to_sign_in = page.status.as_u16() == 303 && page.location() == "/sign-in";
        assert_eq!(is_sent_to_sign_in, route.needs_sign_in, "{place}");
        assert!(page.status.as_u16() < 500, "{place}");
    }
});

/// The routes of the staff that the router has, each with its methods: every one between `fn staff`, or the `fn routes`
/// of a larger room, and the next function.
fn routed(router: &str) -> BTreeSet<(String, String)> {
    let rooms = ["fn staff(", "pub(super) fn routes("];
    let staff: String = rooms
        .into_iter()
        .flat_map(|room| router.split(room).skip(1))
        .filter_map(|room| room.split("\n}").next())
        .collect();
    let method = Regex::new(r"\b(get|post|put|delete|patch)\(").unwrap();
    let mut found = BTreeSet::new();
    for route in staff.split(".route(").skip(1) {
        let path = route.split('"').nth(1).unwrap_or_default();
        for method in method.captures_iter(route) {
            found.insert((method[1].to_uppercase(), path.to_string()));
        }
    }
    found
}

#[test]
fn the_list_of_routes_is_the_routers() {
    let files = ["router.rs", "router/listening.rs", "router/words.rs"];
    let files =
        files.map(|file| std::fs::read_to_string(ROOT.join("server/src").join(file)).unwrap());
    let router = files.concat();
    let inside = STAFF_ROUTES
        .iter()
        .map(|route| (route.method.to_string(), route.pattern.to_string()));
    let plain = PLAIN_ROUTES
        .iter()
        .map(|route| (route.method.to_string(), route.pattern.to_string()));
    let listed: BTreeSet<(String, String)> = inside.chain(plain).collect();
    assert_eq!(
        listed,
        routed(&router),
        "tests/src/staff/routes.rs and server/src/router.rs differ"
    );
}

#[test]
fn a_route_that_is_not_listed_would_be_noticed() {
    let found = routed(
        "fn families() { Router::new().route(\"/s\", get(x)) \n}\nfn staff() {\n    Router::new()\n        .route(\"/i/{initiative}/a\", get(x::show).post(x::save))\n        .route(\n            \"/i/{initiative}/b\",\n            post(x::save),\n        )\n}\nfn more() { x.route(\"/n\", get(x)) }",
    );
    let expected = [
        ("GET", "/i/{initiative}/a"),
        ("POST", "/i/{initiative}/a"),
        ("POST", "/i/{initiative}/b"),
    ];
    assert_eq!(
        found,
        expected
            .map(|(method, path)| (method.to_string(), path.to_string()))
            .into()
    );
}
