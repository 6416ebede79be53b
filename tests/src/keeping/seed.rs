//! Rows for every table, whatever tables there are: hostile texts, the ends of numbers, nothing where nothing may be. The
//! second row of a table refers to the second rows of those it refers to.

use crate::harness::{Engine, World, inputs};
use app::{
    db::Db,
    keeping::{
        format::write_double,
        store::{catalogue, rows},
        tables::{Kind, Table},
    },
    response::batch_keys::BatchKeys,
};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// Hostile texts and a sentence in every script; none, and a skipped test, where the inputs are missing.
pub fn find_texts() -> Option<Vec<String>> {
    let mut texts = inputs::find_naughty_strings()?;
    let scripts = inputs::find("scripts.csv")?;
    let mut reader = csv::Reader::from_reader(scripts.as_bytes());
    texts.extend(reader.records().map(|row| row.unwrap()[6].to_string()));
    // PostgreSQL takes it in no text, and no form lets it in.
    texts.retain(|text| !text.contains('\0'));
    assert!(texts.len() > 450);
    Some(texts)
}

/// Writes a row of each table for each text.
pub async fn fill(db: &Db, batch_keys: &BatchKeys, texts: &[String]) {
    let mut tx = db.write_tx().await.unwrap();
    let tables = catalogue::list_tables(db.engine(), &mut tx).await.unwrap();
    let may_be_nothing = list_nullable(db, &mut tx).await;
    let batches: Vec<String> = (0..3).map(|_| batch_keys.create().unwrap().0.0).collect();
    let mut written: HashMap<String, (Table, Vec<Vec<Value>>)> = HashMap::new();
    for table in tables {
        let number = match table.name.as_str() {
            "batch_key" => batches.len(),
            _ => texts.len(),
        };
        let mut filled: Vec<Vec<Value>> = Vec::new();
        for at in 0..number {
            let columns = table.columns.iter().map(|(column, kind)| {
                for reference in &table.references {
                    let place = reference.columns.iter().position(|name| name == column);
                    // What is only called so may refer to a table that comes later.
                    let parent = written.get(&reference.table);
                    if let (Some(place), Some((parent, rows))) = (place, parent) {
                        let place = parent.place(&reference.parent_columns[place]).unwrap();
                        return rows[at % rows.len()][place].clone();
                    }
                }
                let name = (table.name.as_str(), column.as_str());
                if let ("batch_key", "id") | ("inbox", "key_id") = name {
                    return batches[at % batches.len()].clone().into();
                }
                let nothing = may_be_nothing.contains(&format!("{}.{column}", table.name));
                if nothing && at % 3 == 0 {
                    return Value::Null;
                }
                value(*kind, table.key.contains(column), at, texts)
            });
            filled.push(columns.collect());
        }
        rows::create_rows(&mut tx, &table, &filled).await.unwrap();
        written.insert(table.name.clone(), (table, filled));
    }
    tx.commit().await.unwrap();
}

fn value(kind: Kind, is_key: bool, at: usize, texts: &[String]) -> Value {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    match kind {
        Kind::Text => format!("{} #{at}", texts[at % texts.len()]).into(),
        Kind::BigInt if is_key => (at as i64 * 7919).into(),
        Kind::BigInt => [0, 1, -1, i64::MAX, i64::MIN, at as i64][at % 6].into(),
        Kind::Double => write_double([0.1, f64::MAX, f64::MIN_POSITIVE / 3.0, at as f64][at % 4]),
        Kind::Blob => {
            let mut bytes = vec![0, 255, b'\n', b'\'', 0];
            bytes.extend(at.to_be_bytes());
            BASE64_STANDARD.encode(bytes).into()
        }
    }
}

/// `table.column` of every column that may hold nothing.
async fn list_nullable(db: &Db, tx: &mut sqlx::AnyConnection) -> BTreeSet<String> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
             where m.type = 'table' and c.\"notnull\" = 0"
        }
        Engine::Postgres => {
            "select cast(table_name || '.' || column_name as text) from information_schema.columns
             where table_schema = 'public' and is_nullable = 'YES'"
        }
    };
    let found: Vec<String> = sqlx::query_scalar(sql).fetch_all(tx).await.unwrap();
    found.into_iter().collect()
}

/// As [`fill`], in the world's own database.
pub async fn fill_world(world: &World, texts: &[String]) {
    fill(world.db(), &world.harken.batch_keys, texts).await;
}
