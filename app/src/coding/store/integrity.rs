//! Whether passages and codings are as they were stored, over all initiatives.

use super::{ANSWER, TRANSLATED};
use crate::{
    coding::text::{Range, cut},
    db::Db,
    error::Result,
    ids::hex,
    looked::{Looked, store::look_at_rows},
};
use sha2::{Digest, Sha256};
use sqlx::Row;

/// Looks at every passage: its text has the hash it was stored with, and what it comes from is there.
pub async fn look_at_passages(db: &Db) -> Result<Looked> {
    let sql = "select passage.id, passage.text, passage.sha256, passage.kind,
               cast(case when exists (select 1 from initiative where initiative.id = passage.initiative_id) then 1 else 0 end as bigint) as placed,
               cast(case when exists (select 1 from response where response.id = passage.response_id) then 1 else 0 end as bigint) as answered,
               cast(case when exists (select 1 from session where session.id = passage.session_id) then 1 else 0 end as bigint) as held
               from passage where passage.id > $1 order by passage.id limit $2";
    look_at_rows(db, "passages", sql, |look, id, row| {
        let text: String = row.try_get("text")?;
        if hex(&Sha256::digest(text.as_bytes())) != row.try_get::<String, _>("sha256")? {
            look.fault(id, "The text has changed since it was stored.");
        }
        let kind: String = row.try_get("kind")?;
        let is_answer = [ANSWER, TRANSLATED].contains(&kind.as_str());
        let origin = if is_answer { "answered" } else { "held" };
        if row.try_get::<i64, _>("placed")? == 0 {
            look.fault(id, "The initiative it belongs to is gone.");
        }
        if row.try_get::<i64, _>(origin)? == 0 {
            look.fault(id, "The answer or session it comes from is gone.");
        }
        Ok(())
    })
    .await
}

/// Looks at every coding: its range lies in its passage, its quote is those words, and code and passage are of its
/// initiative.
pub async fn look_at_codings(db: &Db) -> Result<Looked> {
    let sql = "select coding.id, coding.range_start, coding.range_end, coding.quote, passage.text,
               cast(case when coding.initiative_id = passage.initiative_id
                         and coding.initiative_id = code.initiative_id then 1 else 0 end as bigint) as placed
               from coding join passage on passage.id = coding.passage_id join code on code.id = coding.code_id
               where coding.id > $1 order by coding.id limit $2";
    look_at_rows(db, "codings", sql, |look, id, row| {
        let point = |name: &str| -> Result<Option<usize>> {
            Ok(usize::try_from(row.try_get::<i64, _>(name)?).ok())
        };
        let range = match (point("range_start")?, point("range_end")?) {
            (Some(start), Some(end)) => Range::find(start, end),
            _ => None,
        };
        let text: String = row.try_get("text")?;
        match range.and_then(|range| cut(&text, range)) {
            None => look.fault(id, "Its range lies outside the passage."),
            Some(words) if words != row.try_get::<String, _>("quote")? => {
                look.fault(id, "Its quote is not what the passage says there.");
            }
            Some(_) => {}
        }
        if row.try_get::<i64, _>("placed")? == 0 {
            look.fault(id, "Its code or passage belongs to another initiative.");
        }
        Ok(())
    })
    .await
}
