//! A facilitator reaches the rounds of sessions they hold, and no others.

use super::{Room, create_session};
use crate::{
    on_both_engines,
    staff::routes::{STAFF_ROUTES, fill},
};
use app::{account::Role, round::Kind, session};

on_both_engines!(
    rounds_of_a_session_that_somebody_else_holds_are_not_there,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let outsider = world.sign_in_as(Role::Facilitator, &room.initiative).await;
        let holder = world.sign_in_as(Role::Facilitator, &room.initiative).await;
        let account = world.account_of(&holder).await;
        let mut tx = world.db().write_tx().await.unwrap();
        session::store::set_facilitators(&mut tx, &room.session.id, &[account])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let round = room.path.rsplit('/').next().unwrap().to_string();
        let mut tried = 0;
        for route in STAFF_ROUTES {
            if !route.pattern.contains("{session}/rounds") {
                continue;
            }
            tried += 1;
            let path = fill(route.pattern, |part| match part {
                "initiative" => room.initiative.slug.clone(),
                "session" => room.session.id.to_string(),
                _ => round.clone(),
            });
            for (person, is_theirs) in [(&outsider, false), (&holder, true)] {
                let page = match route.method {
                    "GET" => person.get(&world, &path).await,
                    _ => person.post(&world, &path, &[]).await,
                };
                let status = page.status.as_u16();
                let place = format!("{} {}: {status}", route.method, route.pattern);
                assert_eq!(status == 404, !is_theirs, "{place}");
                assert!(status < 500, "{place}");
            }
        }
        assert!(tried > 10);
        // A round is only there under its own session.
        let other = create_session(&world, &room.initiative).await;
        let path = room
            .initiative
            .path(&format!("sessions/{}/rounds/{round}", other.id));
        room.person.get(&world, &path).await.expect(404);
    }
);
