//! A person's own account.

use super::sign_in::{EMAIL, PASSWORD, cookie, sign_in};
use crate::{
    harness::{SignedIn, World},
    on_both_engines,
};

const BETTER: &str = "five plain words stand here";

async fn browser(world: &World) -> SignedIn {
    let token = cookie(&sign_in(world, EMAIL, PASSWORD).await.expect(303));
    SignedIn { token }
}

on_both_engines!(
    another_password_asks_the_old_one_and_ends_other_sign_ins,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let (here, elsewhere) = (browser(&world).await, browser(&world).await);
        for (old, new) in [
            ("four other words here", BETTER),
            (PASSWORD, "short"),
            ("", BETTER),
        ] {
            let fields = [("password", old), ("new", new)];
            let page = here
                .post(&world, "/account/password", &fields)
                .await
                .expect(422);
            assert!(page.has(".notice.bad"));
        }
        elsewhere.get(&world, "/account").await.expect(200);
        let fields = [("password", PASSWORD), ("new", BETTER)];
        let page = here
            .post(&world, "/account/password", &fields)
            .await
            .expect(303);
        assert_eq!(page.location(), "/account?saved");
        let token = cookie(&page);
        SignedIn { token }.get(&world, "/account").await.expect(200);
        for ended in [&here, &elsewhere] {
            assert_eq!(
                ended.get(&world, "/account").await.expect(303).location(),
                "/sign-in"
            );
        }
        sign_in(&world, EMAIL, PASSWORD).await.expect(422);
        sign_in(&world, EMAIL, BETTER).await.expect(303);
    }
);

on_both_engines!(
    sign_ins_are_listed_by_day_and_this_one_is_marked,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let (here, elsewhere) = (browser(&world).await, browser(&world).await);
        let page = here.get(&world, "/account").await.expect(200);
        assert_eq!(page.count("table.list tbody tr"), 2);
        assert_eq!(page.count("table.list .status.open"), 1);
        let ends = page.attributes("table.list form", "action");
        assert_eq!(ends.len(), 1, "this one ends with “sign out”");
        here.post(&world, &ends[0], &[]).await.expect(303);
        assert_eq!(
            elsewhere
                .get(&world, "/account")
                .await
                .expect(303)
                .location(),
            "/sign-in"
        );
        here.get(&world, "/account").await.expect(200);
        here.post(&world, &ends[0], &[]).await.expect(404);
    }
);

on_both_engines!(nobody_ends_the_sign_in_of_another, |world| async {
    let initiative = world.create_initiative("ours").await;
    let role = app::account::Role::Organizer;
    let (one, other) = (
        world.sign_in_as(role, &initiative).await,
        world.sign_in_as(role, &initiative).await,
    );
    for hash in world.session_ids().await {
        one.post(&world, &format!("/account/sign-ins/{hash}/end"), &[])
            .await;
    }
    other.get(&world, "/account").await.expect(200);
});

on_both_engines!(signing_out_everywhere_ends_every_sign_in, |world| async {
    world.create_account(EMAIL, PASSWORD).await;
    let (here, elsewhere) = (browser(&world).await, browser(&world).await);
    let page = here
        .post(&world, "/account/sign-out-everywhere", &[])
        .await
        .expect(303);
    assert!(page.header("set-cookie").contains("Max-Age=0"));
    for ended in [here, elsewhere] {
        assert_eq!(
            ended.get(&world, "/account").await.expect(303).location(),
            "/sign-in"
        );
    }
});

on_both_engines!(
    nothing_of_browser_or_address_is_kept_of_a_sign_in,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let marks = ["CanaryAgent-77af", "198.51.100.23"];
        let page = world
            .to("/sign-in")
            .sent_from_here()
            .with("user-agent", marks[0])
            .with("x-forwarded-for", marks[1])
            .post(&[("email", EMAIL), ("password", PASSWORD)])
            .await
            .expect(303);
        SignedIn {
            token: cookie(&page),
        }
        .to(&world, "/account")
        .with("user-agent", marks[0])
        .get()
        .await
        .expect(200);
        assert_eq!(world.database.find_on_disk(&marks), None);
    }
);

on_both_engines!(
    a_sign_in_notes_the_day_it_is_used_and_no_hour,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let here = browser(&world).await;
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("update staff_session set used_on = '2001-01-01'")
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        here.get(&world, "/account").await.expect(200);
        let today = app::ids::Millis::now().day();
        assert_eq!(
            world.column("select used_on from staff_session").await,
            [today]
        );
    }
);

on_both_engines!(
    a_name_is_changed_and_an_empty_one_is_asked_again,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let here = browser(&world).await;
        let long = "x".repeat(201);
        for name in ["", "  ", &long] {
            here.post(&world, "/account/name", &[("name", name)])
                .await
                .expect(422);
        }
        here.post(&world, "/account/name", &[("name", " Hodan Ali ")])
            .await
            .expect(303);
        let page = here.get(&world, "/account?saved").await.expect(200);
        assert_eq!(page.values("name"), ["Hodan Ali"]);
        assert!(page.has(".notice.fine"));
    }
);

on_both_engines!(
    choosing_a_language_leads_back_to_the_account,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let here = browser(&world).await;
        for from in ["/account", "/account/password?x"] {
            let page = here
                .to(&world, "/language")
                .with("referer", &format!("http://localhost{from}"))
                .post(&[("language", "es")])
                .await
                .expect(303);
            assert_eq!(page.location(), "/account");
        }
        assert_eq!(here.get(&world, "/account").await.language().0, "es");
    }
);
