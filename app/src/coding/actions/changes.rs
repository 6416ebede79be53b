//! Telling a page what has changed since it last asked.

use super::{as_json, json::read_number, words::must_read};
use crate::{
    account::guard::Member,
    coding::{
        store::{self, changes::Numbers},
        wire::{self, LONGEST_WAIT},
    },
    error::Result,
    harken::Harken,
    request::Fields,
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

/// How often one looks. Another server may share the database, so that no change is only ever seen from inside.
const EVERY: Duration = Duration::from_millis(500);
/// More passages than this are not listed one by one.
const MOST_LISTED: usize = 200;

/// What has changed since a number; waits until something has.
pub async fn show_changes(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let fields = Fields::of_query(query)?;
    let initiative = &member.initiative.id;
    let begun = Instant::now();
    let since = match fields.text("since") {
        "" => None,
        since => Some(read_number(since)?),
    };
    loop {
        let numbers = store::changes::get_numbers(&harken.db, initiative).await?;
        let is_over = begun.elapsed() >= Duration::from_secs(LONGEST_WAIT)
            || harken.stopping.load(Ordering::Relaxed);
        let Some(since) = since.filter(|since| *since <= numbers.last) else {
            // A page that knows no number, or one from before an older copy of the database was put back.
            let changes = wire::Changes {
                change: numbers.last,
                all: since.is_some(),
                ..wire::Changes::default()
            };
            return as_json(StatusCode::OK, &changes);
        };
        if numbers.last > since || is_over {
            let changes = list_changes(&harken, &member, since, numbers).await?;
            return as_json(StatusCode::OK, &changes);
        }
        tokio::time::sleep(EVERY).await;
    }
}

async fn list_changes(
    harken: &Harken,
    member: &Member,
    since: i64,
    numbers: Numbers,
) -> Result<wire::Changes> {
    let most = MOST_LISTED + 1;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let changed = store::changes::list_changed(&harken.db, initiative, reader, since, most).await?;
    let all = changed.len() == most;
    Ok(wire::Changes {
        change: numbers.last,
        passages: match all {
            true => Vec::new(),
            false => changed.iter().map(ToString::to_string).collect(),
        },
        codes: numbers.codes > since,
        queue: numbers.passages > since,
        all,
    })
}
