//! Until answers leave, no page of the staff shows that any has come.

use super::say;
use crate::{
    harness::{SignedIn, World, forms},
    on_both_engines,
    staff::routes::STAFF_ROUTES,
};
use app::account::Role;
use regex::Regex;

/// A page without what is drawn anew at every look.
fn settled(page: &str) -> String {
    let nonces = Regex::new(r#"(nonce="|name="_nonce" value=")[0-9a-f]+"#).unwrap();
    nonces.replace_all(page, "$1").into_owned()
}

/// Every page of the initiative that an organizer can look at.
async fn look(world: &World, organizer: &SignedIn) -> Vec<(String, u16, String)> {
    let mut seen = Vec::new();
    for route in STAFF_ROUTES.iter().filter(|route| route.method == "GET") {
        let path = route.path("quiet-initiative", "quiet");
        let page = organizer.get(world, &path).await;
        seen.push((path, page.status.as_u16(), settled(&page.text())));
    }
    seen
}

on_both_engines!(no_staff_page_changes_when_answers_come_in, |world| async {
    let survey = world.open_survey("quiet", &forms::one_question()).await;
    let initiative = world.initiative("quiet-initiative").await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    let before = look(&world, &organizer).await;
    assert!(
        before.iter().any(|(_, status, _)| *status == 200),
        "{before:?}"
    );
    for number in 0..12 {
        say(&world, "quiet", &format!("Answer {number}"))
            .await
            .expect(200);
        let after = look(&world, &organizer).await;
        for (then, now) in before.iter().zip(&after) {
            assert_eq!(then, now, "after answer {number}");
        }
    }
    world.close(&survey).await.unwrap();
});

#[test]
fn a_count_on_the_page_would_be_noticed() {
    let page = |count: usize| {
        settled(&format!(
            r#"<script nonce="{count:032x}"></script>{count} answers"#
        ))
    };
    assert_ne!(page(1), page(2));
    assert_eq!(
        settled(r#"<script nonce="0a">"#),
        settled(r#"<script nonce="0b">"#)
    );
}
