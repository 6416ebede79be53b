//! Where forms come from: staff forms from our own pages only, families' forms from anywhere.

use super::routes::{PLAIN_ROUTES, STAFF_ROUTES};
use crate::{
    harness::{SignedIn, World, forms, fresh_nonce},
    on_both_engines,
};
use app::account::Role;

type Headers = &'static [(&'static str, &'static str)];

/// What a browser sends along with a form of another site.
const ELSEWHERE: &[Headers] = &[
    &[
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ],
    &[
        ("sec-fetch-site", "cross-site"),
        ("origin", "http://localhost"),
    ],
    // Another port or subdomain of the same site.
    &[
        ("sec-fetch-site", "same-site"),
        ("origin", "http://localhost:8080"),
    ],
    // Typed, from a bookmark, or from another program.
    &[("sec-fetch-site", "none")],
    &[("sec-fetch-site", "")],
    &[("origin", "https://evil.example")],
    &[("origin", "http://localhost.evil.example")],
    &[("origin", "http://localhost:8080")],
    &[("origin", "localhost")],
    // A sandboxed frame, a file, a redirection across sites.
    &[("origin", "null")],
    &[("origin", "")],
];

/// What browsers sent before they named the origin of a form: it cannot be told where these come from.
const OLD: &[Headers] = &[
    &[],
    &[(
        "user-agent",
        "Mozilla/5.0 (Linux; U; Android 4.1.2) AppleWebKit/534.30 Mobile Safari/534.30",
    )],
    &[
        (
            "user-agent",
            "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
        ),
        ("referer", "http://localhost/i/ours-initiative/surveys"),
    ],
    &[
        (
            "user-agent",
            "Opera/9.80 (J2ME/MIDP; Opera Mini/4.2) Presto/2.12",
        ),
        ("x-forwarded-for", "203.0.113.9"),
    ],
    &[
        ("referer", "http://localhost/"),
        ("x-requested-with", "XMLHttpRequest"),
    ],
];

/// Every address that takes a form of the staff.
fn list_posts() -> Vec<String> {
    let inside = STAFF_ROUTES
        .iter()
        .filter(|route| route.method == "POST")
        .map(|route| route.path("ours-initiative", "ours"));
    let plain = PLAIN_ROUTES
        .iter()
        .filter(|route| route.method == "POST")
        .map(|route| route.path());
    inside.chain(plain).collect()
}

/// Forms that were taken under these headers, from somebody who is signed in.
async fn find_taken(world: &World, person: &SignedIn, sets: &[Headers]) -> Vec<String> {
    let mut taken = Vec::new();
    for path in list_posts() {
        for headers in sets {
            let mut ask = world
                .to(&path)
                .with("cookie", &format!("harken={}", person.token));
            for (name, value) in *headers {
                ask = ask.with(name, value);
            }
            let page = ask.post::<&str, &str>(&[]).await;
            if page.status.as_u16() != 403 {
                taken.push(format!("{path} under {headers:?}: {}", page.status));
            }
        }
    }
    taken
}

async fn organizer(world: &World) -> SignedIn {
    world.open_survey("ours", &forms::one_question()).await;
    let initiative = world.initiative("ours-initiative").await;
    world.sign_in_as(Role::Organizer, &initiative).await
}

on_both_engines!(
    a_staff_form_from_elsewhere_is_refused_on_every_route,
    |world| async {
        let person = organizer(&world).await;
        assert!(list_posts().len() > 30);
        assert_eq!(
            find_taken(&world, &person, ELSEWHERE).await,
            Vec::<String>::new()
        );
        person.get(&world, "/home").await.expect(303);
    }
);

on_both_engines!(
    a_staff_form_that_says_nothing_of_its_origin_is_refused,
    |world| async {
        let person = organizer(&world).await;
        assert_eq!(find_taken(&world, &person, OLD).await, Vec::<String>::new());
        person.get(&world, "/home").await.expect(303);
    }
);

on_both_engines!(a_lock_left_open_would_be_noticed, |world| async {
    let person = organizer(&world).await;
    let mut world = world;
    world.router = server::router::routes_guarded_by(world.harken.clone(), |_, _| true);
    assert!(
        !find_taken(&world, &person, &ELSEWHERE[..1])
            .await
            .is_empty()
    );
    // The first form that is taken is the one that signs out.
    let person = organizer_of(&world).await;
    assert!(!find_taken(&world, &person, &OLD[..1]).await.is_empty());
});

async fn organizer_of(world: &World) -> SignedIn {
    let initiative = world.initiative("ours-initiative").await;
    world.sign_in_as(Role::Organizer, &initiative).await
}

on_both_engines!(a_familys_form_is_taken_from_every_browser, |world| async {
    world.open_survey("ours", &forms::one_question()).await;
    for headers in ELSEWHERE.iter().chain(OLD) {
        let mut ask = world.to("/s/ours");
        for (name, value) in *headers {
            ask = ask.with(name, value);
        }
        let fields = [("_nonce", fresh_nonce()), ("say", "Hello".into())];
        let page = ask.post(&fields).await;
        assert_eq!(page.status.as_u16(), 200, "{headers:?}");
    }
});
