//! A release for which time ran out says so.

use super::{HIDDEN, SUMMARY, add, answered, make, read_csv, shown};
use crate::{
    harness::{SignedIn, World},
    on_both_engines,
};
use app::{account::Role, release::making, survey::Survey};
use std::time::Duration;

async fn says_so(world: &World, who: &SignedIn) -> bool {
    let page = who.get(world, SUMMARY).await.expect(200);
    page.text().contains("hidden whole")
}

async fn make_in_no_time(world: &World, survey: &Survey, who: &SignedIn) {
    let by = world.account_of(who).await;
    let made = making::make_release(&world.harken, survey, &by, Duration::ZERO).await;
    assert!(made.unwrap());
}

on_both_engines!(
    tables_that_could_not_be_checked_in_time_are_hidden_and_the_page_says_why,
    |world| async {
        let (initiative, survey) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make_in_no_time(&world, &survey, &organizer).await;
        let rows = read_csv(&world, &organizer).await;
        assert!(rows[1..].iter().all(|row| row[4] == HIDDEN), "{rows:?}");
        assert!(says_so(&world, &organizer).await);

        // A few newcomers wait, so that the tables stand as they are, and so does the reason.
        add(&world, &survey, "en", "north", 3).await;
        make(&world, &organizer).await;
        assert!(says_so(&world, &organizer).await);

        add(&world, &survey, "en", "north", 12).await;
        make(&world, &organizer).await;
        let rows = read_csv(&world, &organizer).await;
        assert_eq!(shown(&rows, ["Answers", "", "", ""]), "95");
        assert!(!says_so(&world, &organizer).await);
    }
);

on_both_engines!(
    a_release_with_time_enough_blames_nothing_on_it,
    |world| async {
        let (initiative, _) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make(&world, &organizer).await;
        assert!(!says_so(&world, &organizer).await);
    }
);
