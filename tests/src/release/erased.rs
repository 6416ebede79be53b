//! The true counts behind a release go with the answers; what was published stays.

use super::{add, answered, make, read_csv, shown};
use crate::{
    harness::{Engine, World},
    keeping::files,
    on_both_engines,
};
use app::{
    account::Role,
    ids::Millis,
    keeping::{
        erasing,
        rules::{Fault, Rules},
        store::retention,
    },
};
use sqlx::Executor;

/// How a true count is written, and nothing that was published.
const A_TRUE_COUNT: &str = r#""figure":"school\u001f"#;

/// Releases tables, erases the answers, and says which file still holds a true count.
async fn erase_and_look(world: &World, rules: Rules) -> Option<String> {
    let (initiative, survey) = answered(world).await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    make(world, &organizer).await;
    if world.db().engine() == Engine::Postgres {
        world.db().read().execute("analyze").await.unwrap();
    }
    let published = read_csv(world, &organizer).await;
    let before = files::find(world.db(), &world.database, &[A_TRUE_COUNT]).await;
    assert!(
        before.is_some(),
        "looking proves nothing where nothing is found"
    );
    let today = Millis::now().day();
    erasing::erase_answers(&world.harken, &survey.id, &today, None)
        .await
        .unwrap();
    erasing::finish(&world.harken, rules).await.unwrap();
    assert_eq!(read_csv(world, &organizer).await, published);
    files::find(world.db(), &world.database, &[A_TRUE_COUNT]).await
}

on_both_engines!(
    no_file_holds_a_true_count_once_the_answers_are_erased,
    |world| async {
        assert_eq!(erase_and_look(&world, Rules::default()).await, None);
        let unfinished = retention::list_unfinished(world.db()).await.unwrap();
        assert!(unfinished.is_empty());
    }
);

on_both_engines!(
    true_counts_that_are_only_deleted_would_be_found_in_the_files,
    |world| async {
        let careless = Rules {
            faults: &[Fault::NoRewrite],
        };
        assert!(erase_and_look(&world, careless).await.is_some());
    }
);

on_both_engines!(
    answers_that_come_after_an_erasing_are_released_for_themselves,
    |world| async {
        let (initiative, survey) = answered(&world).await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        make(&world, &organizer).await;
        add(&world, &survey, "en", "north", 20).await;
        make(&world, &organizer).await;
        let published = read_csv(&world, &organizer).await;
        let today = Millis::now().day();
        erasing::erase_answers(&world.harken, &survey.id, &today, None)
            .await
            .unwrap();
        make(&world, &organizer).await;
        assert_eq!(
            read_csv(&world, &organizer).await,
            published,
            "nobody is left"
        );

        add(&world, &survey, "so", "mill", 40).await;
        make(&world, &organizer).await;
        let rows = read_csv(&world, &organizer).await;
        assert_eq!(shown(&rows, ["Answers", "", "", ""]), "40");
        // From here on the ledger holds again: five newcomers wait, twenty are counted.
        add(&world, &survey, "so", "mill", 5).await;
        make(&world, &organizer).await;
        assert_eq!(read_csv(&world, &organizer).await, rows);
        add(&world, &survey, "so", "mill", 15).await;
        make(&world, &organizer).await;
        let rows = read_csv(&world, &organizer).await;
        assert_eq!(shown(&rows, ["Answers", "", "", ""]), "60");
        let numbers = "select cast(number as text) from release order by number";
        assert_eq!(world.column(numbers).await, ["1", "2", "3", "4", "5"]);
        let truths = "select cast(count(*) as bigint) from release_truth";
        assert_eq!(world.number(truths).await, 3);
    }
);
