//! What the workbench's page asks for by itself; see [`wire`].

use super::{
    as_json, id_from,
    putting::put_code,
    queue::Queue,
    ranges::read_ranges,
    read_filter,
    words::{find_passage, must_read},
};
use crate::{
    account::{Act, guard::Member},
    coding::{Coding, code::Code, quoted::quoted_text, store, wire},
    error::{Bad, Error, Result},
    harken::Harken,
    ids::PassageId,
    request::Fields,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

/// Every id of the queue.
pub async fn show_ids(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let filter = read_filter(query)?;
    let ids = Queue::find(&harken, &member, &filter)
        .await?
        .list_ids()
        .await?;
    let width = ids.first().map_or(32, |id| id.as_str().len());
    if ids.iter().any(|id| id.as_str().len() != width) {
        return Err(Error::Broken(
            "Ids of passages differ in length, so that they cannot stand together.".into(),
        ));
    }
    let ids = ids.iter().map(PassageId::as_str).collect();
    as_json(StatusCode::OK, &wire::Ids { ids, width })
}

fn as_code(code: &Code) -> wire::Code {
    wire::Code {
        id: code.id.to_string(),
        parent: code.parent.as_ref().map(ToString::to_string),
        name: code.name.clone(),
        colour: code.colour,
        hint: code.definition.clone(),
    }
}

fn as_coding(member: &Member, coding: &Coding) -> wire::Coding {
    wire::Coding {
        id: coding.id.to_string(),
        code: coding.code.to_string(),
        start: coding.range.start,
        end: coding.range.end,
        coder: coding.coder.to_string(),
        own: coding.coder == member.account.id,
    }
}

/// Puts a code, old or new, on words of a passage.
pub async fn save_coding_json(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let ranges = read_ranges(&passage.text, &fields)?;
    match put_code(&harken, &member, &passage, &ranges, &fields).await? {
        Ok(put) => {
            let saved = wire::Saved {
                codings: put
                    .codings
                    .iter()
                    .map(|coding| as_coding(&member, coding))
                    .collect(),
                created: put.created.iter().map(ToString::to_string).collect(),
                code: put.made.as_ref().map(as_code),
            };
            as_json(StatusCode::OK, &saved)
        }
        Err(problem) => {
            let refused = wire::Refused { problem };
            as_json(StatusCode::UNPROCESSABLE_ENTITY, &refused)
        }
    }
}

/// Takes a code off words, unless they are shown as a quote, and says what is needed to put it back.
pub async fn save_uncoding_json(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (initiative, reader) = (&member.initiative.id, &member.account.id);
    let passage: PassageId = id_from(passage)?;
    let coding = id_from(fields.text("coding").to_string())?;
    let coding = store::get_coding(&harken.db, initiative, &passage, &coding, reader).await?;
    let mut tx = harken.db.write_tx().await?;
    let removed = store::delete_coding(&mut tx, initiative, &passage, &coding.id, reader).await?;
    if let Err(quoted) = removed {
        drop(tx);
        let refused = wire::Refused {
            problem: quoted_text(&harken, &member, &quoted).await?,
        };
        return as_json(StatusCode::UNPROCESSABLE_ENTITY, &refused);
    }
    tx.commit().await?;
    let coding = as_coding(&member, &coding);
    as_json(StatusCode::OK, &wire::Removed { coding })
}

/// Lets a number through that an address may bring; a bad request where it is none.
pub(super) fn read_number(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Error::BadRequest(Bad::Form))
}
