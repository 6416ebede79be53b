//! Writing and reading memos. Those who code do.

use super::{
    About, find_problem,
    pages::{self, Listed},
    show::problem_text,
    store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::{Bad, Error, Result},
    harken::Harken,
    ids::MemoId,
    request::{Fields, with_plain_line_ends},
    shell::Place,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// Memos on one page.
const A_PAGE: i64 = 50;
/// No initiative has this many pages of them.
const LAST_PAGE: i64 = 1_000_000;

/// All memos.
pub async fn show_memos(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let asked = Fields::parse(query.as_deref().unwrap_or_default())?;
    let page: i64 = asked.text("page").parse().unwrap_or(1);
    let page = page.clamp(1, LAST_PAGE);
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let (reader, skip) = (Some(&member.account.id), (page - 1) * A_PAGE);
    let mut memos = store::list_memos(db, initiative, reader, skip, A_PAGE + 1).await?;
    let has_older = memos.len() as i64 > A_PAGE;
    memos.truncate(A_PAGE as usize);
    let listed = Listed {
        memos,
        page,
        has_older,
    };
    Ok(pages::memos(&member, &listed).respond(&member, Place::Codebook, StatusCode::OK))
}

/// Writes a memo about the thing that the form names.
pub async fn save_new_memo(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let about: About = fields
        .text("about")
        .parse()
        .map_err(|_| Error::BadRequest(Bad::Form))?;
    let text = with_plain_line_ends(fields.text("text"));
    if let Some(problem) = find_problem(&text) {
        let problem = problem_text(member.words, problem);
        let page = pages::new_memo(&member, &about, &text, problem);
        return Ok(page.respond(&member, Place::Codebook, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let initiative = &member.initiative.id;
    let mut tx = harken.db.write_tx().await?;
    let memo = store::create_memo(&mut tx, initiative, &about, &text, &member.account.id).await?;
    let entry = member.did(Action::MemoWritten, memo.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let memo = store::get_memo(&harken.db, initiative, &member.account.id, &memo).await?;
    let back = format!("{}#memos", member.path(&memo.place()));
    Ok(Redirect::to(&back).into_response())
}

/// One memo.
pub async fn show_memo(
    State(harken): State<Harken>,
    member: Member,
    Path((_, memo)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    respond(&harken, &member, &MemoId(memo), None).await
}

/// The page of a memo; with what was typed and is wrong where something is.
async fn respond(
    harken: &Harken,
    member: &Member,
    memo: &MemoId,
    wrong: Option<(&str, String)>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let memo = store::get_memo(db, initiative, &member.account.id, memo).await?;
    let wordings = store::list_wordings(db, initiative, &memo.id).await?;
    let status = match wrong {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let (typed, problem) = match wrong {
        Some((typed, problem)) => (typed.to_string(), Some(problem)),
        None => (memo.text.clone(), None),
    };
    let page = pages::memo(member, &memo, &wordings, &typed, problem);
    Ok(page.respond(member, Place::Codebook, status))
}

/// Words a memo anew, or takes it away.
pub async fn save_memo(
    State(harken): State<Harken>,
    member: Member,
    Path((_, memo)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let by = &member.account.id;
    let memo = store::get_memo(&harken.db, initiative, by, &MemoId(memo)).await?;
    let mut tx = harken.db.write_tx().await?;
    let action = if fields.find("delete").is_some() {
        store::delete_memo(&mut tx, initiative, &memo.id).await?;
        Action::MemoDeleted
    } else {
        let text = with_plain_line_ends(fields.text("text"));
        if let Some(problem) = find_problem(&text) {
            drop(tx);
            let problem = problem_text(member.words, problem);
            return respond(&harken, &member, &memo.id, Some((&text, problem))).await;
        }
        // A form without a version was not made from any wording, and overwrites none.
        let seen = fields.text("version").parse().unwrap_or(0);
        if text != memo.text
            && !store::set_memo(&mut tx, initiative, &memo.id, seen, &text, by).await?
        {
            drop(tx);
            let problem = member.words.memo_overtaken().to_string();
            return respond(&harken, &member, &memo.id, Some((&text, problem))).await;
        }
        Action::MemoChanged
    };
    let entry = member.did(action, memo.id.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let back = format!("{}#memos", member.path(&memo.place()));
    Ok(Redirect::to(&back).into_response())
}
