//! The sample community ends with a release, so that a newcomer sees what one looks like.

use crate::harness::{Database, Engine, World, in_runtime};
use app::release;

#[test]
fn the_sample_shows_some_of_its_tables_and_hides_others() {
    in_runtime(async {
        let Some(database) = Database::make(Engine::Sqlite).await else {
            return;
        };
        let world = World::over(database).await;
        server::sample::bring_in(&world.harken).await.unwrap();
        let survey = world.survey("alder-creek-families").await;
        let found = release::store::find_latest(world.db(), &survey.initiative, &survey.id).await;
        let tables = found.unwrap().expect("a release").tables;
        assert_eq!(tables.answers, Some(240));
        let languages = tables.languages.iter();
        let counts: Vec<bool> = languages.map(|column| column.count.is_some()).collect();
        assert!(
            counts.contains(&true) && counts.contains(&false),
            "{tables:?}"
        );
        let bands = tables.themes.iter().flat_map(|theme| &theme.cuts);
        let bands = bands.flat_map(|cut| cut.groups.iter().map(|group| group.band.is_some()));
        let bands: Vec<bool> = bands.collect();
        assert!(bands.contains(&true) && bands.contains(&false), "{bands:?}");
        let shown = |table: &release::tables::QuestionTable| {
            let groups = table.cuts.iter().flat_map(|cut| &cut.groups);
            groups
                .flat_map(|group| &group.counts)
                .filter(|count| count.is_some())
                .count()
        };
        let cells: Vec<usize> = tables.questions.iter().map(shown).collect();
        println!("shown cells by question: {cells:?}");
        assert!(cells.iter().sum::<usize>() > 0);
    });
}
