//! Somebody who looks at every page of the staff, and every export, after each answer.

use super::{against, arrive, let_leave_what_may};
use crate::{
    harness::{SignedIn, World, forms},
    on_both_engines,
    staff::routes::STAFF_ROUTES,
};
use app::{
    account::Role,
    response::{
        export,
        protocol::{FULL, Fault, K},
        store::list_responses,
    },
    survey::Survey,
};
use regex::Regex;

/// A page without what is drawn anew at every look.
fn settled(page: &str) -> String {
    let nonces = Regex::new(r#"(nonce="|name="_nonce" value=")[0-9a-f]+"#).unwrap();
    nonces.replace_all(page, "$1").into_owned()
}

/// Every page and every export that somebody can look at.
async fn look(world: &World, staff: &[SignedIn], survey: &Survey) -> Vec<(String, u16, String)> {
    let mut seen = Vec::new();
    for person in staff {
        for route in STAFF_ROUTES.iter().filter(|route| route.method == "GET") {
            let path = route.path("quiet-initiative", "quiet");
            let page = person.get(world, &path).await;
            seen.push((path, page.status.as_u16(), settled(&page.text())));
        }
    }
    let rows = list_responses(world.db(), &survey.id).await.unwrap();
    let rows = export::rows_of(rows).unwrap();
    let csv = export::to_csv(&survey.form, &rows).unwrap();
    // An export shuffles its rows anew each time; which rows there are must not change.
    let csv = String::from_utf8(csv).unwrap();
    let mut lines: Vec<&str> = csv.lines().collect();
    lines.sort_unstable();
    seen.push(("export".into(), 200, lines.join("\n")));
    seen
}

/// After which of so many answers anything changed, and whether the close changed anything.
async fn watch(world: &World, answers: usize, is_coded: bool) -> (Vec<usize>, usize) {
    let survey = world.open_survey("quiet", &forms::one_question()).await;
    let initiative = world.initiative("quiet-initiative").await;
    let staff = [
        world.sign_in_as(Role::Organizer, &initiative).await,
        world.sign_in_as(Role::Translator, &initiative).await,
    ];
    let mut before = look(world, &staff, &survey).await;
    assert!(before.iter().any(|(_, status, _)| *status == 200));
    let mut changes = Vec::new();
    for number in 1..=answers {
        arrive(world, &survey, &format!("Answer {number}"), is_coded).await;
        let_leave_what_may(world).await;
        let after = look(world, &staff, &survey).await;
        if after != before {
            changes.push(number);
        }
        before = after;
    }
    let left = world.close(&survey).await.unwrap();
    assert_ne!(
        look(world, &staff, &survey).await,
        before,
        "the close shows"
    );
    (changes, left)
}

on_both_engines!(
    a_watcher_sees_coded_answers_only_when_a_pool_is_full,
    |world| async {
        let (changes, left) = watch(&world, 25, true).await;
        assert_eq!(changes, [FULL]);
        assert_eq!(left, 25 - K);
    }
);

on_both_engines!(the_last_of_a_pool_leaves_with_ten_others, |world| async {
    let (changes, left) = watch(&world, 21, true).await;
    assert_eq!(changes, [20]);
    assert_eq!(left, 11);
});

on_both_engines!(
    a_watcher_sees_nothing_of_open_links_before_the_close,
    |world| async {
        let (changes, left) = watch(&world, 25, false).await;
        assert_eq!(changes, Vec::<usize>::new());
        assert_eq!(left, 25);
    }
);

#[test]
fn answers_that_show_as_they_come_would_be_noticed() {
    against(Fault::KeepsNoPool, |world| async move {
        assert!(watch(&world, 12, true).await.0.len() > 1);
    });
}
