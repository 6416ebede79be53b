//! Whatever table is added later: what it holds of a family is known to those who erase.

use super::{picture, seed};
use crate::{harness::World, on_both_engines};
use app::{
    ids::SurveyId,
    keeping::{
        erasing,
        store::catalogue,
        tables::{Reference, Table, list_dependent},
    },
    response::store::ABOUT_RESPONDENTS,
};
use sqlx::Executor;

async fn list(world: &World) -> Vec<Table> {
    let mut snapshot = world.db().snapshot().await.unwrap();
    catalogue::list_tables(world.db().engine(), &mut snapshot)
        .await
        .unwrap()
}

/// Fills every table, erases the answers of one survey of five, and says which tables have lost rows they should keep,
/// or kept what they should lose. The world's second rows are all of the second survey.
async fn find_wrongly_erased(world: &World, tables: &[Table]) -> Vec<String> {
    let about = list_dependent(tables, &ABOUT_RESPONDENTS);
    let texts = ["one", "two", "three", "four", "five"].map(str::to_string);
    seed::fill_world(world, &texts).await;
    let before = picture::take(world.db()).await;
    let survey = SurveyId("two #1".into());
    erasing::erase_answers(&world.harken, &survey, "2026-03-01", None)
        .await
        .unwrap();
    let after = picture::take(world.db()).await;
    let wrong = tables.iter().filter_map(|table| {
        let name = &table.name;
        let lost = before[name].difference(&after[name]).count();
        let new = after[name].difference(&before[name]).count();
        let expected = usize::from(about.contains(&name.as_str()));
        // These count the erasing itself.
        let counts = ["survey_erasure", "workbench_change"].contains(&name.as_str());
        let is_right = (lost, new) == (expected, 0) || counts;
        (!is_right).then(|| format!("{name}: {lost} of {expected} lost, {new} new"))
    });
    wrong.collect()
}

on_both_engines!(
    whatever_table_holds_something_of_a_family_loses_it_and_no_other_loses_anything,
    |world| async {
        let tables = list(&world).await;
        for name in ABOUT_RESPONDENTS {
            let table = tables.iter().find(|table| table.name == name);
            assert!(table.unwrap().place("survey_id").is_some(), "{name}");
        }
        assert_eq!(
            find_wrongly_erased(&world, &tables).await,
            Vec::<String>::new()
        );
    }
);

on_both_engines!(
    a_table_whose_rows_outlive_their_words_would_be_noticed,
    |world| async {
        let orphans =
            "create table note_of_words (id text not null primary key, words_of text not null)";
        world.db().read().execute(orphans).await.unwrap();
        let mut tables = list(&world).await;
        // As if its rows were of a response, under a name that nobody knows.
        let place = tables
            .iter()
            .position(|table| table.name == "note_of_words");
        let mut table = tables.remove(place.unwrap());
        table.references.push(Reference {
            columns: vec!["words_of".into()],
            table: "response".into(),
            parent_columns: vec!["id".into()],
            is_held: false,
        });
        tables.push(table);
        let wrong = find_wrongly_erased(&world, &tables).await;
        assert_eq!(wrong, ["note_of_words: 0 of 1 lost, 0 new"]);
    }
);

on_both_engines!(
    every_table_has_a_key_by_which_its_rows_are_put_in_order,
    |world| async {
        for table in list(&world).await {
            assert!(!table.key.is_empty(), "{} has no key", table.name);
        }
    }
);

/// Columns that hold what a family wrote, or tell it, or count small groups.
const WORDS: [&str; 7] = [
    "answers",
    "quote",
    "receipt_hash",
    "sha256",
    "text",
    "truth",
    "words",
];

#[test]
fn postgres_keeps_no_sample_of_what_families_wrote() {
    crate::harness::run(crate::harness::Engine::Postgres, |world| async move {
        let tables = list(&world).await;
        let about = list_dependent(&tables, &ABOUT_RESPONDENTS);
        let sampled = world
            .column(
                "select cast(t.relname || '.' || a.attname as text) from pg_attribute a
                 join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
                 where n.nspname = 'public' and t.relkind = 'r' and a.attnum > 0 and coalesce(a.attstattarget, -1) <> 0",
            )
            .await;
        let of_words: Vec<&String> = sampled
            .iter()
            .filter(|column| {
                let (table, column) = column.split_once('.').unwrap();
                about.contains(&table) && WORDS.contains(&column)
            })
            .collect();
        assert_eq!(
            of_words,
            Vec::<&String>::new(),
            "`alter column … set statistics 0`"
        );
        assert!(sampled.contains(&"response.survey_id".to_string()));
    });
}
