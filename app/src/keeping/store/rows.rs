//! Rows of any table, out and in.

use crate::{
    db::Engine,
    error::{Error, Result},
    keeping::{
        format::{read_double, write_double},
        tables::{Kind, Table},
    },
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use futures_util::TryStreamExt;
use serde_json::Value;
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// Values that fit one statement on both engines, and rows that make a good one.
const MOST_VALUES: usize = 30_000;
const MOST_ROWS: usize = 500;

/// Gives every row of a table, one at a time, in the order of its key: where rows lie would tell which came first.
pub async fn copy_rows(
    engine: Engine,
    tx: &mut AnyConnection,
    table: &Table,
    mut each: impl FnMut(Vec<Value>) -> Result<()>,
) -> Result<()> {
    if engine == Engine::Postgres {
        // Sorting what does not fit into memory would write it to a file of its own.
        sqlx::query("set local enable_sort = off")
            .execute(&mut *tx)
            .await?;
    }
    let sql = format!(
        "select {} from \"{}\" order by {}",
        names(table.columns.iter().map(|(column, _)| column)),
        table.name,
        names(&table.key)
    );
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(tx);
    while let Some(row) = rows.try_next().await? {
        each(read(table, &row)?)?;
    }
    Ok(())
}

fn names<'a>(columns: impl IntoIterator<Item = &'a String>) -> String {
    let quoted = columns.into_iter().map(|column| format!("\"{column}\""));
    quoted.collect::<Vec<_>>().join(", ")
}

fn read(table: &Table, row: &AnyRow) -> Result<Vec<Value>> {
    let columns = table.columns.iter().enumerate();
    let read = |(place, (_, kind)): (usize, &(String, Kind))| -> Result<Value> {
        Ok(match kind {
            Kind::Text => row.try_get::<Option<String>, _>(place)?.into(),
            Kind::BigInt => row.try_get::<Option<i64>, _>(place)?.into(),
            Kind::Double => row
                .try_get::<Option<f64>, _>(place)?
                .map_or(Value::Null, write_double),
            Kind::Blob => row
                .try_get::<Option<Vec<u8>>, _>(place)?
                .map(|bytes| BASE64_STANDARD.encode(bytes))
                .into(),
        })
    };
    columns.map(read).collect()
}

/// Writes rows that [`copy_rows`] gave.
pub async fn create_rows(tx: &mut AnyConnection, table: &Table, rows: &[Vec<Value>]) -> Result<()> {
    let most = (MOST_VALUES / table.columns.len().max(1)).min(MOST_ROWS);
    for part in rows.chunks(most) {
        let sql = format!(
            "insert into \"{}\" ({}) values {}",
            table.name,
            names(table.columns.iter().map(|(column, _)| column)),
            places(table, part)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for row in part {
            if row.len() != table.columns.len() {
                return Err(misfit(table));
            }
            for ((_, kind), value) in table.columns.iter().zip(row) {
                insert = match (kind, value) {
                    (Kind::Double, Value::Null) => insert,
                    (Kind::Text, Value::Null) => insert.bind(None::<String>),
                    (Kind::BigInt, Value::Null) => insert.bind(None::<i64>),
                    (Kind::Blob, Value::Null) => insert.bind(None::<Vec<u8>>),
                    (Kind::Text, Value::String(text)) => insert.bind(text),
                    (Kind::Double, Value::String(bits)) => insert.bind(read_double(bits)?),
                    (Kind::Blob, Value::String(text)) => {
                        let bytes = BASE64_STANDARD.decode(text);
                        insert.bind(bytes.map_err(|_| misfit(table))?)
                    }
                    (Kind::BigInt, Value::Number(number)) => {
                        insert.bind(number.as_i64().ok_or_else(|| misfit(table))?)
                    }
                    _ => return Err(misfit(table)),
                };
            }
        }
        insert.execute(&mut *tx).await?;
    }
    Ok(())
}

/// The places of these values. A number that is not there is written into the statement: bound, it would spoil the
/// value after it on PostgreSQL.
fn places(table: &Table, rows: &[Vec<Value>]) -> String {
    let mut next = 0;
    let mut row = |row: &Vec<Value>| {
        let columns = table.columns.iter().zip(row);
        let places = columns.map(|((_, kind), value)| {
            if *kind == Kind::Double && value.is_null() {
                return "null".to_string();
            }
            next += 1;
            format!("${next}")
        });
        format!("({})", places.collect::<Vec<_>>().join(", "))
    };
    rows.iter().map(&mut row).collect::<Vec<_>>().join(", ")
}

fn misfit(table: &Table) -> Error {
    Error::Broken(format!(
        "A row of {} in the backup does not fit the table.",
        table.name
    ))
}

/// Keeps everybody else out of these tables until the transaction ends. On SQLite a write transaction has the whole
/// database to itself.
pub async fn lock(engine: Engine, tx: &mut AnyConnection, tables: &[Table]) -> Result<()> {
    if engine == Engine::Postgres {
        let sql = format!(
            "lock table {} in access exclusive mode",
            names(tables.iter().map(|table| &table.name))
        );
        sqlx::query(AssertSqlSafe(sql)).execute(tx).await?;
    }
    Ok(())
}

/// What people make first. Other tables may hold rows of a database where nobody has been.
const MADE_FIRST: [&str; 2] = ["account", "initiative"];

/// Whether somebody has worked here.
pub async fn has_work(tx: &mut AnyConnection, tables: &[Table]) -> Result<bool> {
    for table in tables {
        if !MADE_FIRST.contains(&table.name.as_str()) {
            continue;
        }
        let sql = format!("select cast(1 as bigint) from \"{}\" limit 1", table.name);
        let found: Option<i64> = sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_optional(&mut *tx)
            .await?;
        if found.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Empties these tables, last ones first. On PostgreSQL they get new files, and the old ones go at the commit.
pub async fn delete_all(engine: Engine, tx: &mut AnyConnection, tables: &[Table]) -> Result<()> {
    if engine == Engine::Postgres {
        let sql = format!(
            "truncate table {}",
            names(tables.iter().map(|table| &table.name))
        );
        sqlx::query(AssertSqlSafe(sql)).execute(tx).await?;
        return Ok(());
    }
    for table in tables.iter().rev() {
        let sql = format!("delete from \"{}\"", table.name);
        sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    }
    Ok(())
}
