//! Keeping the codebook.

use super::id_from;
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        code::{COLOURS, Code, next_colour},
        pages::{codebook, problem_text},
        store,
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::CodeId,
    request::{Fields, with_plain_line_ends},
    shell::Place,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// The codebook.
pub async fn show_codes(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let codes = store::list_codes(&harken.db, initiative).await?;
    let blank = Code::new(initiative.clone(), "", next_colour(&codes));
    let page = codebook::codes(&member, &codes, &blank, None);
    Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
}

/// Makes a code.
pub async fn save_new_code(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let codes = store::list_codes(&harken.db, initiative).await?;
    let blank = Code::new(initiative.clone(), "", next_colour(&codes));
    let code = read_code(blank, &fields)?;
    let mut tx = harken.db.write_tx().await?;
    if let Err(problem) = store::create_code(&mut tx, &code).await? {
        let problem = problem_text(member.words, problem);
        let page = codebook::codes(&member, &codes, &code, Some(problem));
        return Ok(page.respond(&member, Place::Codebook, StatusCode::UNPROCESSABLE_ENTITY));
    }
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::CodeCreated, &code.name),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("codes")).into_response())
}

/// One code.
pub async fn show_code(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let code = store::get_code(&harken.db, initiative, &id_from(code)?).await?;
    let codes = store::list_codes(&harken.db, initiative).await?;
    let page = codebook::code(&member, &codes, &code, None);
    Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
}

/// Settles what a code says, or deletes it.
pub async fn save_code(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let kept = store::get_code(&harken.db, initiative, &id_from(code)?).await?;
    let codes = store::list_codes(&harken.db, initiative).await?;
    let deletes = fields.find("delete").is_some();
    let code = if deletes {
        kept
    } else {
        read_code(kept, &fields)?
    };
    let mut tx = harken.db.write_tx().await?;
    let done = if deletes {
        store::delete_code(&mut tx, initiative, &code.id).await?
    } else {
        store::set_code(&mut tx, &code).await?
    };
    if let Err(problem) = done {
        let problem = problem_text(member.words, problem);
        let page = codebook::code(&member, &codes, &code, Some(problem));
        return Ok(page.respond(&member, Place::Codebook, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let action = if deletes {
        Action::CodeDeleted
    } else {
        Action::CodeChanged
    };
    audit::store::record(&mut tx, &harken.keys, &member.did(action, &code.name)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("codes")).into_response())
}

/// The code as the form says it. A field that was not sent stays as it was.
fn read_code(before: Code, fields: &Fields) -> Result<Code> {
    let text = |name: &str, before: String| match fields.find(name) {
        Some(text) => with_plain_line_ends(text).trim().to_string(),
        None => before,
    };
    let parent = match fields.find("parent").map(str::trim) {
        Some("") => None,
        Some(id) => Some(id_from::<CodeId>(id.to_string())?),
        None => before.parent,
    };
    let colour = match fields.find("colour") {
        Some(text) => {
            let colour = text.trim().parse().ok();
            colour
                .filter(|colour| (1..=COLOURS).contains(colour))
                .ok_or(Error::BadRequest(Bad::Form))?
        }
        None => before.colour,
    };
    Ok(Code {
        name: text("name", before.name),
        definition: text("definition", before.definition),
        when_to_use: text("when_to_use", before.when_to_use),
        when_not: text("when_not", before.when_not),
        example: text("example", before.example),
        parent,
        colour,
        ..before
    })
}
