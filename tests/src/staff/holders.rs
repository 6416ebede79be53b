//! What was said in a small room is for those who were there: on every route of a session, whoever does not hold it is
//! told that there is none. The routes come from the router's list, those that are still to be written as well.

use super::{
    foreign::{Scene, picture},
    routes::{STAFF_ROUTES, StaffRoute},
};
use crate::{harness::World, on_both_engines};
use app::{account::Role, ids::SessionId, session::store};

/// The routes of one session; what takes things away comes last.
fn list_routes() -> Vec<&'static StaffRoute> {
    let mut routes: Vec<&StaffRoute> = STAFF_ROUTES
        .iter()
        .filter(|route| route.pattern.contains("{session}"))
        .collect();
    assert!(routes.len() > 10);
    routes.sort_by_key(|route| {
        let takes_away = ["/remove", "/erase"]
            .iter()
            .any(|end| route.pattern.ends_with(end));
        (takes_away, route.method != "GET")
    });
    routes
}

fn reaches(role: Role, route: &StaffRoute) -> bool {
    route.acts.iter().any(|act| role.may(*act))
}

async fn hold(world: &World, scene: &Scene, person: &crate::harness::SignedIn) {
    let account = world.account_of(person).await;
    let session = SessionId(scene.things["session"].clone());
    let mut tx = world.db().write_tx().await.unwrap();
    store::set_facilitators(&mut tx, &session, &[account])
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

on_both_engines!(
    whoever_does_not_hold_a_session_finds_none_on_any_route,
    |world| async {
        let scene = Scene::make(&world).await;
        let mut people = Vec::new();
        for role in Role::ALL {
            if role != Role::Organizer {
                people.push((role, world.sign_in_as(role, &scene.sample).await));
            }
        }
        let before = picture(&world).await;
        for route in list_routes() {
            for (role, person) in &people {
                let page = scene.visit(&world, person, route, &scene.sample.slug).await;
                let expected = if reaches(*role, route) { 404 } else { 403 };
                let place = format!("{role} at {} {}", route.method, route.pattern);
                assert_eq!(page.status.as_u16(), expected, "{place}");
            }
        }
        assert!(
            picture(&world).await == before,
            "a refused request changed something"
        );
    }
);

on_both_engines!(whoever_holds_it_gets_there, |world| async {
    let scene = Scene::make(&world).await;
    let facilitator = world.sign_in_as(Role::Facilitator, &scene.sample).await;
    hold(&world, &scene, &facilitator).await;
    for route in list_routes() {
        if !reaches(Role::Facilitator, route) {
            continue;
        }
        let page = scene
            .visit(&world, &facilitator, route, &scene.sample.slug)
            .await;
        let status = page.status.as_u16();
        let place = format!("{} {}: {status}", route.method, route.pattern);
        assert!(
            status < 500 && ![403, 404, 405].contains(&status),
            "{place}"
        );
    }
});
