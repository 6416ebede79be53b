//! What belongs to one initiative is out of reach from every other: each route is tried with the ids of another's
//! things, by people who may do everything in their own.

use super::routes::{STAFF_ROUTES, StaffRoute, fill};
use crate::{
    harness::{Engine, Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::{Role, store},
    ids::RecordingId,
    initiative::Initiative,
    recording,
};
use sqlx::{AssertSqlSafe, Row};
use std::collections::BTreeMap;

/// A column of the first quote that was chosen for a tie and checked, so that all ids fit each other.
macro_rules! quoted {
    ($column:literal) => {
        concat!(
            "select ",
            $column,
            " from quote_check
             join evidence on evidence.id = quote_check.evidence_id
             join theme on theme.id = evidence.theme_id
             join coding on coding.id = quote_check.coding_id
             order by evidence.id, coding.id"
        )
    };
}

/// A column of the first coding on words that no tie quotes: contested words may not be quoted.
macro_rules! unquoted {
    ($column:literal) => {
        concat!(
            "select ",
            $column,
            " from coding where passage_id not in
             (select other.passage_id from coding other join evidence_quote on evidence_quote.coding_id = other.id)
             order by id"
        )
    };
}

/// Where an id of each kind of thing is found, by the name of its place in a route. Every thing is the sample's, the
/// only initiative that has any.
const THINGS: &[(&str, &str)] = &[
    ("slug", "select slug from survey"),
    ("tag", "select 'es'"),
    ("session", "select session_id from session_note order by id"),
    ("seat", "select 'A'"),
    (
        "slot",
        "select id from session_slot where session_id = (select session_id from session_note order by id limit 1)",
    ),
    ("round", "select id from session_round"),
    ("recording", "select id from session_recording"),
    ("term", "select id from vocabulary_term"),
    ("barrier", "select id from barrier"),
    ("theme", quoted!("theme.slug")),
    ("evidence", quoted!("evidence.id")),
    ("passage", unquoted!("passage_id")),
    ("code", unquoted!("code_id")),
    (
        "account",
        "select account_id from membership where role = 'viewer'",
    ),
    ("invitation", "select id from member_invitation"),
    ("held", "select id from held_answer"),
    ("coding", quoted!("coding.id")),
    (
        "version",
        "select cast(version as text) from codebook_version",
    ),
    ("memo", "select id from memo"),
    ("double", "select id from double_coding"),
    // Not in an address but in a field: what is taken off the passage.
    ("taken off", unquoted!("id")),
];

/// Things the sample has none of.
const MORE: &[&str] = &[
    "insert into session_slot
     select 'slot', initiative_id, id, '2091-05-08', '17:30', 90, 'Hall', '[\"en\"]', '[]', '[]', '' from session
     where id = (select session_id from session_note order by id limit 1)",
    "insert into session_round (id, initiative_id, session_id, kind, stage, prompt, prompt_number, step, kept)
     select 'round0001', initiative_id, session_id, 'ideas', 'listed', '{\"en\": \"What now?\"}', 0, 0, 0
     from session_note where id = (select min(id) from session_note)",
    "insert into session_recording
     select 'sound', initiative_id, session_id, '', 0, 0, '2026-01-01', '2091-01-01', 'coming'
     from session_note where id = (select min(id) from session_note)",
    "insert into vocabulary_term (id, initiative_id, concept) select 'term0001', id, 'equity' from initiative",
    "insert into vocabulary_wording (term_id, language, names, definition)
     values ('term0001', 'en', '', 'What each needs')",
    "insert into held_answer select id, initiative_id, survey_id, response_id, question, language, text, ''
     from passage where id = (select min(id) from passage where response_id <> '')",
    "insert into memo (id, initiative_id, code_id, version, created_at)
     select 'memo0001', initiative_id, id, 1, 0 from code where id = (select min(id) from code)",
    "insert into memo_wording (memo_id, version, text, account_id, at) values ('memo0001', 1, 'Look', '', 0)",
    "insert into double_coding select 'double01', id, 'Check', '', 1, 'one', 'other', 1, 1 from initiative",
    concat!(
        "insert into double_coding_passage select 'double01', passage.passage_id, 'one', 1, 1 from (",
        unquoted!("passage_id"),
        " limit 1) as passage"
    ),
    // One more to take off, with the same code on the same words.
    concat!(
        "insert into coding
         select 'script', initiative_id, code_id, passage_id, range_start, range_end, quote, 'else', created_at, since from (",
        unquoted!("*"),
        " limit 1) as known"
    ),
    concat!(
        "insert into wish (response_id, kind, passage_id, words, state)
         select 'somebody', 'contest', passage.passage_id, '', 'open' from (",
        unquoted!("passage_id"),
        " limit 1) as passage"
    ),
];

/// What every form brings: enough for each route to get as far as the thing it is about.
const FIELDS: &[(&str, &str)] = &[
    ("role", "coder"),
    ("language", "en"),
    ("statement", "Buses come late."),
    ("title", "Buses"),
    ("text", "Hello"),
];

/// The routes that name a thing; what takes things away comes last, and the smaller things before the larger.
fn list_routes() -> Vec<&'static StaffRoute> {
    let names = |route: &StaffRoute| route.pattern.matches('{').count();
    let mut routes: Vec<&StaffRoute> = STAFF_ROUTES
        .iter()
        .filter(|route| names(route) > 1)
        // The guides are Harken's own, and the same everywhere.
        .filter(|route| !route.pattern.contains("{guide}"))
        .collect();
    routes.sort_by_key(|route| {
        let takes_away = ["/remove", "/erase"]
            .iter()
            .any(|end| route.pattern.ends_with(end));
        (takes_away, route.method != "GET", usize::MAX - names(route))
    });
    routes
}

/// One person in each role of an initiative.
struct Team(Vec<(Role, SignedIn)>);

impl Team {
    async fn of(world: &World, initiative: &Initiative) -> Team {
        let mut people = Vec::new();
        for role in Role::ALL {
            people.push((role, world.sign_in_as(role, initiative).await));
        }
        Team(people)
    }

    /// Somebody whose role reaches the route.
    fn find(&self, route: &StaffRoute) -> &SignedIn {
        let reaches = |role: Role| route.acts.iter().any(|act| role.may(*act));
        let found = self.0.iter().find(|(role, _)| reaches(*role));
        &found.expect("some role reaches every route").1
    }
}

pub struct Scene {
    pub things: BTreeMap<&'static str, String>,
    pub sample: Initiative,
}

impl Scene {
    pub async fn make(world: &World) -> Scene {
        server::sample::bring_in(&world.harken).await.unwrap();
        let sample = app::initiative::store::list_all(world.db())
            .await
            .unwrap()
            .remove(0);
        world.sign_in_as(Role::Viewer, &sample).await;
        let organizer = world.sign_in_as(Role::Organizer, &sample).await;
        let by = world.account_of(&organizer).await;
        let mut tx = world.db().write_tx().await.unwrap();
        store::create_invitation(&mut tx, &sample.id, &by, Role::Coder, "token")
            .await
            .unwrap();
        for sql in MORE {
            sqlx::query(*sql).execute(&mut *tx).await.unwrap();
        }
        let sound = RecordingId("sound".into());
        recording::store::add_part(&mut tx, &sound, 0, b"OggS")
            .await
            .unwrap();
        recording::store::set_whole(&mut tx, &sound, "audio/ogg", 4)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut things = BTreeMap::new();
        for (part, sql) in THINGS {
            let found: Vec<String> = sqlx::query_scalar(AssertSqlSafe(*sql))
                .fetch_all(world.db().read())
                .await
                .unwrap();
            things.insert(
                *part,
                found.first().unwrap_or_else(|| panic!("no {part}")).clone(),
            );
        }
        Scene { things, sample }
    }

    /// The address of a route in an initiative, with things of the sample in its open parts.
    pub fn address(&self, route: &StaffRoute, slug: &str) -> String {
        fill(route.pattern, |part| match self.things.get(part) {
            _ if part == "initiative" => slug.to_string(),
            Some(thing) => thing.clone(),
            None => panic!("{}: say in THINGS where a {part} is found", route.pattern),
        })
    }

    pub async fn visit(
        &self,
        world: &World,
        person: &SignedIn,
        route: &StaffRoute,
        slug: &str,
    ) -> Page {
        let path = self.address(route, slug);
        match route.method {
            "GET" => person.get(world, &path).await,
            _ => {
                let mut fields = FIELDS.to_vec();
                // What was taken off by a form cannot be taken off by a script again.
                let taken_off = match route.pattern.ends_with(".json") {
                    true => "script",
                    false => &self.things["taken off"],
                };
                fields.push(("coding", taken_off));
                fields.push(("quotes", &self.things["coding"]));
                person.post(world, &path, &fields).await
            }
        }
    }
}

/// Everything the database holds but sign-ins, a line a row.
pub(super) async fn picture(world: &World) -> Vec<String> {
    let tables = match world.db().engine() {
        Engine::Sqlite => "select name from sqlite_master where type = 'table'",
        Engine::Postgres => {
            "select table_name::text from information_schema.tables where table_schema = 'public'"
        }
    };
    let mut lines = Vec::new();
    for table in world.column(tables).await {
        if table.starts_with("_sqlx") || table.starts_with("sqlite_") || table == "staff_session" {
            continue;
        }
        lines.extend(rows_of(world, &table).await);
    }
    lines.sort();
    lines
}

async fn rows_of(world: &World, table: &str) -> Vec<String> {
    let row = match world.db().engine() {
        Engine::Postgres => format!("{table}::text"),
        Engine::Sqlite => {
            let columns = format!("select name from pragma_table_info('{table}')");
            let columns = sqlx::query(AssertSqlSafe(columns))
                .fetch_all(world.db().read())
                .await
                .unwrap();
            let quoted = columns
                .iter()
                .map(|row| format!("quote(\"{}\")", row.get::<String, _>(0)));
            quoted.collect::<Vec<_>>().join(" || ',' || ")
        }
    };
    let sql = format!("select '{table} ' || {row} from {table}");
    sqlx::query_scalar(AssertSqlSafe(sql))
        .fetch_all(world.db().read())
        .await
        .unwrap()
}

on_both_engines!(
    the_things_of_another_initiative_are_out_of_reach_on_every_route,
    |world| async {
        let scene = Scene::make(&world).await;
        let elsewhere = world.create_initiative("elsewhere").await;
        let strangers = Team::of(&world, &elsewhere).await;
        let before = picture(&world).await;
        for route in list_routes() {
            for slug in ["elsewhere", &scene.sample.slug] {
                let page = scene
                    .visit(&world, strangers.find(route), route, slug)
                    .await;
                let place = format!("{} {} in {slug}", route.method, route.pattern);
                assert_eq!(page.status.as_u16(), 404, "{place}");
            }
        }
        assert!(
            picture(&world).await == before,
            "a refused request changed something"
        );
    }
);

on_both_engines!(
    the_same_requests_by_somebody_who_belongs_there_are_taken,
    |world| async {
        let scene = Scene::make(&world).await;
        let people = Team::of(&world, &scene.sample).await;
        let before = picture(&world).await;
        for route in list_routes() {
            let page = scene
                .visit(&world, people.find(route), route, &scene.sample.slug)
                .await;
            let status = page.status.as_u16();
            let place = format!("{} {}: {status}", route.method, route.pattern);
            assert!(
                status < 500 && ![403, 404, 405].contains(&status),
                "{place}"
            );
        }
        assert!(
            picture(&world).await != before,
            "the picture shows a change"
        );
    }
);
