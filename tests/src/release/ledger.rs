//! What the next release is told of those before it.

use super::{answered, make};
use crate::on_both_engines;
use app::{account::Role, release::store::get_ledger};

on_both_engines!(
    bands_that_are_out_are_remembered_with_what_they_stand_for,
    |world| async {
        let (initiative, survey) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make(&world, &organizer).await;
        let ledger = get_ledger(world.db(), &initiative.id, &survey.id)
            .await
            .unwrap();
        let themes = world.column("select id from theme").await;
        let overall = ledger.pasts[0]
            .iter()
            .find(|count| count.range.is_some() && count.figure.ends_with(&themes[0]))
            .expect("the theme has a band over all answers");
        // Nobody of 80 mentions it: that reads as “under 20 %”, as any number up to 15 does.
        assert_eq!((overall.count, overall.range), (0, Some((0, 15))));
        assert!(overall.shown);
        // Only bands have ranges, and only themes have bands.
        let others = ledger.pasts[0].iter().filter(|count| count.range.is_none());
        assert!(others.clone().count() > 10);
        assert!(
            others
                .into_iter()
                .all(|count| !count.figure.contains(&themes[0]))
        );
    }
);
