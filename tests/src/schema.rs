//! Both engines hold the same tables, and a database of a newer Harken is left alone.

use crate::{
    harness::{Database, Engine, World, in_runtime},
    on_both_engines,
};
use app::db::Db;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row};
use std::collections::{BTreeMap, BTreeSet};

/// A table's columns with their kind and whether they may be null, and each set of columns that must be unique.
#[derive(Debug, Default, PartialEq, Eq)]
struct Table {
    columns: BTreeMap<String, (String, bool)>,
    unique: BTreeSet<BTreeSet<String>>,
    indexed: BTreeSet<Vec<String>>,
}

type Schema = BTreeMap<String, Table>;

/// Everything but sqlx's own table.
const SQLITE_TABLES: &str = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '_sqlx_migrations'";

async fn sqlite_schema(world: &World) -> Schema {
    let pool = world.db().read();
    let mut schema = Schema::new();
    for name in world.column(SQLITE_TABLES).await {
        let mut table = Table::default();
        let columns = sqlx::query(AssertSqlSafe(format!(
            "select name, lower(type) as type, \"notnull\" as required, pk from pragma_table_info('{name}')"
        )));
        let mut key = BTreeSet::new();
        for row in columns.fetch_all(pool).await.unwrap() {
            let column: String = row.get("name");
            let kind: String = row.get("type");
            let required = row.get::<i64, _>("required") == 1;
            if row.get::<i64, _>("pk") > 0 {
                key.insert(column.clone());
            }
            table.columns.insert(column, (kind, required));
        }
        table.unique.insert(key);
        let indexes = sqlx::query(AssertSqlSafe(format!(
            "select name, \"unique\" as is_unique, origin from pragma_index_list('{name}')"
        )));
        for row in indexes.fetch_all(pool).await.unwrap() {
            let index: String = row.get("name");
            let columns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
                "select name from pragma_index_info('{index}') order by seqno"
            )))
            .fetch_all(pool)
            .await
            .unwrap();
            if row.get::<i64, _>("is_unique") == 1 {
                table.unique.insert(columns.into_iter().collect());
            } else {
                table.indexed.insert(columns);
            }
        }
        schema.insert(name, table);
    }
    schema
}

async fn postgres_schema(connection: &mut PgConnection) -> Schema {
    let mut schema = Schema::new();
    let columns = "select table_name::text, column_name::text, data_type::text, is_nullable = 'NO' as required
                   from information_schema.columns
                   where table_schema = 'public' and table_name <> '_sqlx_migrations'";
    for row in sqlx::query(columns)
        .fetch_all(&mut *connection)
        .await
        .unwrap()
    {
        let table = schema.entry(row.get("table_name")).or_default();
        let kind: String = row.get("data_type");
        // The one type that the engines call by different names.
        let kind = if kind == "bytea" {
            "blob".to_string()
        } else {
            kind
        };
        table
            .columns
            .insert(row.get("column_name"), (kind, row.get("required")));
    }
    let indexes = "select t.relname::text as name, i.indisunique as is_unique,
                   array(select a.attname::text from unnest(i.indkey::int[]) with ordinality k(number, place)
                         join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by place) as columns
                   from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
                   where n.nspname = 'public' and t.relname <> '_sqlx_migrations'";
    for row in sqlx::query(indexes)
        .fetch_all(&mut *connection)
        .await
        .unwrap()
    {
        let table = schema.entry(row.get("name")).or_default();
        let columns: Vec<String> = row.get("columns");
        if row.get("is_unique") {
            table.unique.insert(columns.into_iter().collect());
        } else {
            table.indexed.insert(columns);
        }
    }
    schema
}

/// Both schemas; none, and a skipped test, without PostgreSQL.
async fn both_schemas() -> Option<(Schema, Schema)> {
    let sqlite = World::make(Engine::Sqlite).await?;
    let postgres = Database::make(Engine::Postgres).await?;
    let mut connection = PgConnection::connect(&postgres.url).await.unwrap();
    Some((
        sqlite_schema(&sqlite).await,
        postgres_schema(&mut connection).await,
    ))
}

#[test]
fn both_engines_have_the_same_tables_columns_and_keys() {
    in_runtime(async {
        let Some((sqlite, postgres)) = both_schemas().await else {
            return;
        };
        assert!(sqlite.len() > 10, "{:?}", sqlite.keys());
        let names = |schema: &Schema| schema.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&sqlite), names(&postgres));
        for (name, table) in &sqlite {
            assert_eq!(table, &postgres[name], "table {name}");
        }
    });
}

#[test]
fn a_column_that_one_engine_lacks_would_be_noticed() {
    in_runtime(async {
        let Some((sqlite, mut postgres)) = both_schemas().await else {
            return;
        };
        let code = postgres.get_mut("code").unwrap();
        code.columns.remove("colour");
        assert_ne!(sqlite, postgres);
    });
}

#[test]
fn postgres_compares_every_text_by_its_bytes_as_sqlite_does() {
    in_runtime(async {
        let Some(database) = Database::make(Engine::Postgres).await else {
            return;
        };
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let others: Vec<String> = sqlx::query_scalar(
            "select table_name || '.' || column_name from information_schema.columns
             where table_schema = 'public' and table_name <> '_sqlx_migrations'
             and data_type = 'text' and collation_name is distinct from 'C'",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        assert_eq!(others, Vec::<String>::new());
    });
}

#[test]
fn tables_about_respondents_hold_no_time_and_no_address() {
    in_runtime(async {
        let Some((schema, _)) = both_schemas().await else {
            return;
        };
        for (table, columns) in [
            ("nonce", vec!["fresh", "nonce_hash", "survey_id"]),
            ("spent", vec!["code_hash", "fresh", "survey_id"]),
            (
                "inbox",
                vec!["id", "key_id", "language", "payload", "survey_id"],
            ),
            (
                "response",
                vec![
                    "answers",
                    "code_used",
                    "id",
                    "language",
                    "left_on",
                    "quote_ok",
                    "receipt_hash",
                    "survey_id",
                    "version",
                ],
            ),
            (
                "batch_key",
                vec!["coded", "id", "language", "public_key", "survey_id"],
            ),
            ("invitation", vec!["code_hash", "survey_id"]),
            (
                "round_answer",
                vec![
                    "chosen_by",
                    "id",
                    "item",
                    "language",
                    "meaning",
                    "number",
                    "points",
                    "round_id",
                    "term",
                    "text",
                ],
            ),
            ("round_mark", vec!["mark", "phase", "round_id"]),
            ("round_point", vec!["id", "item", "points", "round_id"]),
            ("session_code", vec!["code", "session_id"]),
            (
                "wish",
                vec!["kind", "passage_id", "response_id", "state", "words"],
            ),
            (
                "held_answer",
                vec![
                    "id",
                    "initiative_id",
                    "language",
                    "passage_id",
                    "question",
                    "response_id",
                    "survey_id",
                    "text",
                ],
            ),
            ("release_truth", vec!["release_id", "survey_id", "truth"]),
            (
                "passage",
                vec![
                    "id",
                    "initiative_id",
                    "kind",
                    "language",
                    "question",
                    "response_id",
                    "session_id",
                    "sha256",
                    "survey_id",
                    "text",
                ],
            ),
        ] {
            let held: Vec<&String> = schema[table].columns.keys().collect();
            assert_eq!(
                held, columns,
                "{table}: whatever is added here must be promised to families"
            );
        }
    });
}

on_both_engines!(
    every_write_is_on_the_disk_before_it_is_acknowledged,
    |world| async {
        match world.db().engine() {
            Engine::Sqlite => {
                assert_eq!(world.column("pragma journal_mode").await, ["wal"]);
                // 2 is FULL: an fsync at every commit.
                assert_eq!(world.number("pragma synchronous").await, 2);
                assert_eq!(world.number("pragma secure_delete").await, 1);
            }
            Engine::Postgres => {
                assert_eq!(world.column("show synchronous_commit").await, ["on"]);
            }
        }
    }
);

on_both_engines!(
    a_database_from_a_newer_harken_is_refused_and_left_as_it_is,
    |world| async {
        let add_future = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                      select 9999, 'from the future', success, checksum, execution_time from _sqlx_migrations where version = 1";
        world.db().read().execute(add_future).await.unwrap();
        let World {
            harken,
            database,
            router,
        } = world;
        drop(router);
        harken.db.close().await;
        drop(harken);

        let before = picture(&database).await;
        let error = Db::open(&database.url).await.err().expect("it is refused");
        assert!(error.to_string().contains("newer Harken"), "{error}");
        assert!(error.to_string().contains("Nothing was changed"), "{error}");
        assert_eq!(picture(&database).await, before);
    }
);

on_both_engines!(opening_a_database_again_changes_nothing, |world| async {
    world.harken.db.close().await;
    let before = picture(&world.database).await;
    Db::open(&world.database.url).await.unwrap().close().await;
    assert_eq!(picture(&world.database).await, before);
});

/// Everything a database holds: on SQLite the bytes of its file, on PostgreSQL its schema and migrations.
async fn picture(database: &Database) -> Vec<String> {
    if database.engine == Engine::Sqlite {
        let bytes = std::fs::read(database.folder.path().join("harken.db")).unwrap();
        return vec![app::ids::hex(&bytes)];
    }
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let schema = format!("{:?}", postgres_schema(&mut connection).await);
    let mut lines: Vec<String> =
        sqlx::query_scalar("select m::text from _sqlx_migrations m order by version")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    lines.push(schema);
    lines
}

#[test]
fn an_address_of_no_known_kind_is_refused_in_one_sentence() {
    in_runtime(async {
        let error = Db::open("mysql://localhost/x").await.err().unwrap();
        assert_eq!(
            error.to_string(),
            "The database address must begin with sqlite: or postgres:."
        );
    });
}
