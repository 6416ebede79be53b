//! Signing in and out, and the first account.

use crate::{
    harness::{Page, World, forms, fresh_nonce},
    on_both_engines,
};
use app::{
    account::store,
    ids::{hex, random_bytes},
};

pub const EMAIL: &str = "maryan@school.example";
pub const PASSWORD: &str = "four plain words here";

pub async fn sign_in(world: &World, email: &str, password: &str) -> Page {
    world
        .to("/sign-in")
        .sent_from_here()
        .post(&[("email", email), ("password", password)])
        .await
}

/// The value of the cookie that a page sets.
pub fn cookie(page: &Page) -> String {
    let header = page.header("set-cookie");
    let (_, rest) = header.split_once('=').expect("a cookie is set");
    rest.split(';').next().unwrap().to_string()
}

on_both_engines!(
    the_right_password_signs_in_and_lands_at_home,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        for typed in [EMAIL, " Maryan@School.Example "] {
            let page = sign_in(&world, typed, PASSWORD).await.expect(303);
            assert_eq!(page.location(), "/home");
            let header = page.header("set-cookie");
            for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(header.contains(part), "{header}");
            }
            let home = world
                .to("/home")
                .with("cookie", &format!("harken={}", cookie(&page)));
            home.get().await.expect(200);
        }
    }
);

on_both_engines!(
    a_wrong_password_and_an_unknown_address_look_the_same,
    |world| async {
        world.create_account(EMAIL, PASSWORD).await;
        let settled = |page: &Page, typed: &str| {
            let nonce = regex::Regex::new(r#"nonce="[0-9a-f]+""#).unwrap();
            nonce.replace_all(&page.text(), "").replace(typed, "TYPED")
        };
        let unknown = "nobody@school.example";
        let wrong = sign_in(&world, EMAIL, "four other words here")
            .await
            .expect(422);
        let nobody = sign_in(&world, unknown, PASSWORD).await.expect(422);
        assert_eq!(settled(&wrong, EMAIL), settled(&nobody, unknown));
        assert!(!wrong.headers.contains_key("set-cookie"));
        assert_eq!(
            wrong.values("email"),
            [EMAIL],
            "the address is kept, the password is not"
        );
        assert_eq!(wrong.values("password"), [""]);
        for (email, password) in [
            ("", ""),
            ("no address", PASSWORD),
            (EMAIL, ""),
            (EMAIL, "FOUR PLAIN WORDS HERE"),
        ] {
            sign_in(&world, email, password).await.expect(422);
        }
    }
);

on_both_engines!(only_the_hash_of_a_sign_in_is_stored, |world| async {
    world.create_account(EMAIL, PASSWORD).await;
    let token = cookie(&sign_in(&world, EMAIL, PASSWORD).await.expect(303));
    assert_eq!(token.len(), 64, "256 random bits");
    let hashes: Vec<Vec<u8>> = sqlx::query_scalar("select token_hash from staff_session")
        .fetch_all(world.db().read())
        .await
        .unwrap();
    assert_eq!(hashes.len(), 1);
    use sha2::Digest;
    assert_eq!(hashes[0], sha2::Sha256::digest(token.as_bytes()).to_vec());
    // What the database holds signs nobody in.
    let stolen = format!("harken={}", hex(&hashes[0]));
    world
        .to("/home")
        .with("cookie", &stolen)
        .get()
        .await
        .expect(303);
    assert_eq!(world.database.find_on_disk(&[&token, PASSWORD]), None);
    assert!(
        world.database.find_on_disk(&[EMAIL]).is_some(),
        "looking finds what is stored"
    );
});

on_both_engines!(signing_out_ends_the_sign_in_for_good, |world| async {
    world.create_account(EMAIL, PASSWORD).await;
    let token = cookie(&sign_in(&world, EMAIL, PASSWORD).await);
    let other = cookie(&sign_in(&world, EMAIL, PASSWORD).await);
    let with = |path: &str, token: &str| {
        world
            .to(path)
            .sent_from_here()
            .with("cookie", &format!("harken={token}"))
    };
    let page = with("/sign-out", &token)
        .post::<&str, &str>(&[])
        .await
        .expect(303);
    assert_eq!(page.location(), "/sign-in");
    assert!(page.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(
        with("/home", &token).get().await.expect(303).location(),
        "/sign-in"
    );
    with("/home", &other).get().await.expect(200);
});

on_both_engines!(a_sign_in_ends_by_itself, |world| async {
    let initiative = world.create_initiative("ours").await;
    let person = world
        .sign_in_as(app::account::Role::Viewer, &initiative)
        .await;
    assert_eq!(
        person.get(&world, "/home").await.location(),
        "/i/ours/surveys"
    );
    let mut tx = world.db().write_tx().await.unwrap();
    sqlx::query("update staff_session set expires_at = 1")
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        person.get(&world, "/home").await.expect(303).location(),
        "/sign-in"
    );
});

on_both_engines!(behind_https_the_cookie_is_tied_to_its_host, |world| async {
    world.create_account(EMAIL, PASSWORD).await;
    let fields = [("email", EMAIL), ("password", PASSWORD)];
    let page = world
        .to("/sign-in")
        .with("host", "harken.example")
        .sent_from_here()
        .post(&fields)
        .await
        .expect(303);
    let header = page.header("set-cookie").to_string();
    assert!(
        header.starts_with("__Host-harken=") && header.contains("; Secure"),
        "{header}"
    );
    let token = cookie(&page);
    let home = |cookie: &str| {
        world
            .to("/home")
            .with("host", "harken.example")
            .with("cookie", cookie)
    };
    home(&format!("__Host-harken={token}"))
        .get()
        .await
        .expect(200);
    // A cookie that a subdomain or plain HTTP could have set is not taken.
    home(&format!("harken={token}")).get().await.expect(303);
});

async fn first_link(world: &World) -> String {
    let token = hex(&random_bytes::<32>());
    store::create_setup_link(world.db(), &token).await.unwrap();
    format!("/setup/{token}")
}

const FIRST: [(&str, &str); 4] = [
    ("name", "Maryan"),
    ("email", EMAIL),
    ("initiative", "Getting to school"),
    ("password", PASSWORD),
];

on_both_engines!(
    the_first_link_makes_one_organizer_and_works_once,
    |world| async {
        let link = first_link(&world).await;
        world.get(&link).await.expect(200);
        let page = world
            .to(&link)
            .sent_from_here()
            .post(&FIRST)
            .await
            .expect(303);
        assert_eq!(page.location(), "/home");
        let home = world
            .to("/home")
            .with("cookie", &format!("harken={}", cookie(&page)))
            .get()
            .await;
        assert_eq!(home.expect(303).location(), "/i/getting-to-school/surveys");
        assert_eq!(
            world.column("select role from membership").await,
            ["organizer"]
        );
        world.get(&link).await.expect(404);
        world
            .to(&link)
            .sent_from_here()
            .post(&FIRST)
            .await
            .expect(404);
        sign_in(&world, EMAIL, PASSWORD).await.expect(303);
    }
);

on_both_engines!(
    two_people_racing_with_the_first_link_make_one_organizer,
    |world| async {
        let link = first_link(&world).await;
        let other = [
            ("name", "Other"),
            ("email", "other@school.example"),
            ("initiative", "Other"),
            ("password", PASSWORD),
        ];
        let (one, two) = futures::future::join(
            world.to(&link).sent_from_here().post(&FIRST),
            world.to(&link).sent_from_here().post(&other),
        )
        .await;
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort();
        assert_eq!(statuses, [303, 404]);
        assert_eq!(world.column("select email from account").await.len(), 1);
    }
);

on_both_engines!(
    a_first_account_that_will_not_do_is_asked_again,
    |world| async {
        let link = first_link(&world).await;
        let long = "x".repeat(513);
        for (field, value) in [
            ("name", ""),
            ("email", "no address"),
            ("initiative", " "),
            ("password", "short"),
            ("password", long.as_str()),
        ] {
            let fields = FIRST.map(|(name, kept)| (name, if name == field { value } else { kept }));
            let page = world
                .to(&link)
                .sent_from_here()
                .post(&fields)
                .await
                .expect(422);
            for (name, kept) in fields.iter().filter(|(name, _)| *name != "password") {
                assert_eq!(page.values(name), [kept.trim()], "{name}");
            }
        }
        world
            .to(&link)
            .sent_from_here()
            .post(&FIRST)
            .await
            .expect(303);
    }
);

on_both_engines!(a_family_route_takes_no_notice_of_a_sign_in, |world| async {
    world.open_survey("open", &forms::one_question()).await;
    let initiative = world.initiative("open-initiative").await;
    let person = world
        .sign_in_as(app::account::Role::Organizer, &initiative)
        .await;
    let page = person
        .post(
            &world,
            "/s/open",
            &[("_nonce", &fresh_nonce()), ("say", "Hello")],
        )
        .await
        .expect(200);
    assert!(!page.text().contains("Hodan"));
    let plain = world.get("/").await.text();
    assert_eq!(person.get(&world, "/").await.text(), plain);
});
