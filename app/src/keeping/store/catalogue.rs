//! What the database says of its own tables. Nobody keeps a list of them, so that a new one cannot be forgotten.

use crate::{
    db::Engine,
    error::{Error, Result},
    keeping::tables::{Kind, Reference, Table, add_named_references, in_order},
};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

/// Every table but the migrations' own, in an order in which rows can be written.
pub async fn list_tables(engine: Engine, tx: &mut AnyConnection) -> Result<Vec<Table>> {
    let mut tables = match engine {
        Engine::Sqlite => list_sqlite(tx).await?,
        Engine::Postgres => list_postgres(tx).await?,
    };
    add_named_references(&mut tables);
    in_order(tables)
}

/// The number of the last migration.
pub async fn get_schema(tx: &mut AnyConnection) -> Result<i64> {
    let number = "select cast(max(version) as bigint) from _sqlx_migrations";
    Ok(sqlx::query_scalar(number).fetch_one(tx).await?)
}

async fn list_sqlite(tx: &mut AnyConnection) -> Result<Vec<Table>> {
    let names: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name <> '_sqlx_migrations' order by name",
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut tables = Vec::with_capacity(names.len());
    for name in names {
        let mut table = empty(&name);
        let columns =
            format!("select name, lower(type) as kind, pk from pragma_table_info('{name}')");
        let mut key = Vec::new();
        for row in sqlx::query(AssertSqlSafe(columns))
            .fetch_all(&mut *tx)
            .await?
        {
            let column: String = row.try_get("name")?;
            let place: i64 = row.try_get("pk")?;
            if place > 0 {
                key.push((place, column.clone()));
            }
            let kind = kind(&name, &row.try_get::<String, _>("kind")?)?;
            table.columns.push((column, kind));
        }
        key.sort();
        table.key = key.into_iter().map(|(_, column)| column).collect();
        let references = format!(
            "select id, \"table\" as parent, \"from\" as child, \"to\" as parent_column
             from pragma_foreign_key_list('{name}') order by id, seq"
        );
        let mut last = None;
        for row in sqlx::query(AssertSqlSafe(references))
            .fetch_all(&mut *tx)
            .await?
        {
            let id: i64 = row.try_get("id")?;
            if last != Some(id) {
                table.references.push(reference(row.try_get("parent")?));
            }
            last = Some(id);
            if let Some(reference) = table.references.last_mut() {
                reference.columns.push(row.try_get("child")?);
                reference.parent_columns.push(row.try_get("parent_column")?);
            }
        }
        tables.push(table);
    }
    Ok(tables)
}

async fn list_postgres(tx: &mut AnyConnection) -> Result<Vec<Table>> {
    let mut tables: Vec<Table> = Vec::new();
    let columns = "select cast(c.table_name as text) as name, cast(c.column_name as text) as column_name,
                   cast(c.data_type as text) as kind from information_schema.columns c
                   join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                   where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                   and c.table_name <> '_sqlx_migrations' order by c.table_name, c.ordinal_position";
    for row in sqlx::query(columns).fetch_all(&mut *tx).await? {
        let name: String = row.try_get("name")?;
        if tables.last().is_none_or(|last| last.name != name) {
            tables.push(empty(&name));
        }
        let kind = kind(&name, &row.try_get::<String, _>("kind")?)?;
        if let Some(table) = tables.last_mut() {
            table.columns.push((row.try_get("column_name")?, kind));
        }
    }
    let keys = "select cast(t.relname as text) as name, cast(a.attname as text) as column_name
                from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
                cross join lateral unnest(cast(i.indkey as int2[])) with ordinality as k (number, place)
                join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
                where i.indisprimary and n.nspname = current_schema() order by t.relname, k.place";
    for row in sqlx::query(keys).fetch_all(&mut *tx).await? {
        let name: String = row.try_get("name")?;
        if let Some(table) = tables.iter_mut().find(|table| table.name == name) {
            table.key.push(row.try_get("column_name")?);
        }
    }
    let references = "select cast(c.conname as text) as id, cast(t.relname as text) as name,
                      cast(p.relname as text) as parent, cast(a.attname as text) as child,
                      cast(b.attname as text) as parent_column
                      from pg_constraint c join pg_class t on t.oid = c.conrelid
                      join pg_class p on p.oid = c.confrelid join pg_namespace n on n.oid = t.relnamespace
                      cross join lateral unnest(c.conkey, c.confkey) with ordinality as k (here, there, place)
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
                      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there
                      where c.contype = 'f' and n.nspname = current_schema()
                      order by t.relname, c.conname, k.place";
    let mut last = (String::new(), String::new());
    for row in sqlx::query(references).fetch_all(&mut *tx).await? {
        let this: (String, String) = (row.try_get("name")?, row.try_get("id")?);
        let Some(table) = tables.iter_mut().find(|table| table.name == this.0) else {
            continue;
        };
        if last != this {
            table.references.push(reference(row.try_get("parent")?));
        }
        last = this;
        if let Some(reference) = table.references.last_mut() {
            reference.columns.push(row.try_get("child")?);
            reference.parent_columns.push(row.try_get("parent_column")?);
        }
    }
    Ok(tables)
}

fn empty(name: &str) -> Table {
    Table {
        name: name.to_string(),
        columns: Vec::new(),
        key: Vec::new(),
        references: Vec::new(),
    }
}

fn reference(table: String) -> Reference {
    Reference {
        columns: Vec::new(),
        table,
        parent_columns: Vec::new(),
        is_held: true,
    }
}

fn kind(table: &str, name: &str) -> Result<Kind> {
    Kind::find(name).ok_or_else(|| {
        Error::Broken(format!(
            "The table {table} has a column of the kind {name}, which no backup can hold."
        ))
    })
}
