//! Parts of the workbench, which its script puts into the page instead of loading it anew. They are the page's own
//! views: whoever has no script gets the same ones with all around them.

use super::{
    queue::Queue,
    read_filter,
    words::{find_passage, frame, must_read, open},
};
use crate::{
    account::guard::Member,
    coding::{filter::Filter, pages, store::Direction},
    error::Result,
    harken::Harken,
    ids::PassageId,
    request::Fields,
    shell::respond_part,
};
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};

/// Rows of the queue that come at once, at most.
const MOST_ROWS: usize = 200;

/// A passage with all that is known of it.
pub async fn show_part(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let mut bench = frame(&harken, &member, read_filter(query)?).await?;
    open(&harken, &member, &mut bench, passage).await?;
    let part = bench.open.as_ref();
    let part = part.map(|opened| pages::parts(&member, &bench, opened));
    Ok(respond_part(part))
}

/// The next rows of the queue: `count` of them after the passage `after`, or from its beginning.
pub async fn show_rows(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let fields = Fields::of_query(query)?;
    let after = fields.text("after");
    let after = (!after.is_empty()).then(|| PassageId(after.into()));
    let count = fields.text("count").parse().unwrap_or(MOST_ROWS);
    let mut bench = frame(&harken, &member, Filter::parse(&fields)).await?;
    let queue = Queue::find(&harken, &member, &bench.filter).await?;
    let (way, most) = (Direction::Forward, count.min(MOST_ROWS));
    bench.queue = queue.list(after.as_ref(), way, most).await?;
    Ok(respond_part(Some(pages::rows(&member, &bench))))
}

/// The codes beside a passage.
pub async fn show_picker(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let bench = frame(&harken, &member, read_filter(query)?).await?;
    Ok(respond_part(Some(pages::codebook::buttons(
        &member, &bench,
    ))))
}
