//! Everything that a database holds, read past the code under test.

use crate::harness::Engine;
use app::{db::Db, ids::hex};
use sqlx::{AssertSqlSafe, Row, TypeInfo, ValueRef, any::AnyRow};
use std::collections::{BTreeMap, BTreeSet};

/// Each table's rows, written out by column.
pub type Picture = BTreeMap<String, BTreeSet<String>>;

pub async fn list_tables(db: &Db) -> Vec<String> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select name from sqlite_master where type = 'table' and substr(name, 1, 1) <> '_'"
        }
        Engine::Postgres => {
            "select cast(tablename as text) from pg_tables where schemaname = 'public' and substr(tablename, 1, 1) <> '_'"
        }
    };
    let names: Vec<String> = sqlx::query_scalar(sql).fetch_all(db.read()).await.unwrap();
    assert!(names.len() > 20, "{names:?}");
    names
}

pub async fn take(db: &Db) -> Picture {
    let mut picture = Picture::new();
    for table in list_tables(db).await {
        let sql = AssertSqlSafe(format!("select * from \"{table}\""));
        let rows = sqlx::query(sql).fetch_all(db.read()).await.unwrap();
        let written: BTreeSet<String> = rows.iter().map(write).collect();
        assert_eq!(
            written.len(),
            rows.len(),
            "two rows of {table} look the same"
        );
        picture.insert(table, written);
    }
    picture
}

fn write(row: &AnyRow) -> String {
    let mut cells = BTreeMap::new();
    for column in row.columns() {
        let name = sqlx::Column::name(column).to_string();
        let value = row.try_get_raw(name.as_str()).unwrap();
        let place = name.as_str();
        let text = if value.is_null() {
            "nothing".to_string()
        } else {
            match value.type_info().name() {
                "TEXT" => format!("{:?}", row.get::<String, _>(place)),
                "BLOB" => hex(&row.get::<Vec<u8>, _>(place)),
                "DOUBLE" => format!("{:x}", row.get::<f64, _>(place).to_bits()),
                _ => row.get::<i64, _>(place).to_string(),
            }
        };
        cells.insert(name, text);
    }
    format!("{cells:?}")
}

/// The tables in which two databases differ, but for those that no backup keeps.
pub fn differences(one: &Picture, other: &Picture) -> Vec<String> {
    let tables: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differ = tables.into_iter().filter(|table| {
        let passing = ["staff_session", "setup_link", "session_need"].contains(&table.as_str());
        !passing && one.get(*table) != other.get(*table)
    });
    differ.cloned().collect()
}
