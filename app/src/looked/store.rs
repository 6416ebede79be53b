//! Reading whole tables, a page at a time.

use super::Looked;
use crate::{db::Db, error::Result};
use sqlx::{Row, any::AnyRow};

/// Rows that are held in memory at once.
const PAGE: i64 = 2000;

/// Looks at every row that a query gives, with its id. `sql` gives the rows whose `id` is above `$1`, in the order of
/// their ids, and no more than `$2` of them.
pub async fn look_at_rows(
    db: &Db,
    what: &'static str,
    sql: &'static str,
    mut each: impl FnMut(&mut Looked, &str, &AnyRow) -> Result<()>,
) -> Result<Looked> {
    let mut look = Looked::at(what);
    let mut after = String::new();
    loop {
        let rows = sqlx::query(sql)
            .bind(&after)
            .bind(PAGE)
            .fetch_all(db.read())
            .await?;
        if rows.is_empty() {
            return Ok(look);
        }
        for row in &rows {
            look.saw();
            after = row.try_get("id")?;
            each(&mut look, &after, row)?;
        }
    }
}
