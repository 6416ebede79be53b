//! Splitting a code: naming the new one, going through the words, and doing it.

use super::{codes::show_gone, id_from};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        Code,
        lineage::{Choice, Hindrance},
        pages::{
            merging::hindrance_text,
            problem_text,
            splitting::{self, SplitPreview, Through},
        },
        store::{self, Split, Splitting},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::{CodeId, CodingId, ThemeId},
    request::Fields,
    shell::{Place, StaffPage},
    theme,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// Codings on one page.
const A_PAGE: i64 = 50;

fn respond(member: &Member, page: StaffPage, is_fine: bool) -> Response {
    let status = match is_fine {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page.respond(member, Place::Codebook, status)
}

fn path_of(member: &Member, code: &CodeId, rest: &str) -> String {
    member.path(&format!("codes/{code}/split{rest}"))
}

/// Where a split of the code stands; None where it is in the codebook no longer.
async fn find(
    harken: &Harken,
    member: &Member,
    id: &CodeId,
) -> Result<Option<(Code, Option<Split>)>> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let codes = store::list_codes(db, initiative).await?;
    let Some(code) = codes.into_iter().find(|code| code.id == *id) else {
        return Ok(None);
    };
    let split = store::find_split(db, initiative, id).await?;
    Ok(Some((code, split)))
}

/// The beginning of a split, or how far it has come.
pub async fn show_split(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    show(&harken, &member, &id_from(code)?, None).await
}

async fn show(
    harken: &Harken,
    member: &Member,
    id: &CodeId,
    problem: Option<String>,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let is_fine = problem.is_none();
    let version = store::find_codebook_version(db, initiative).await?;
    let Some((code, split)) = find(harken, member, id).await? else {
        let status = match is_fine {
            true => StatusCode::OK,
            false => StatusCode::GONE,
        };
        return show_gone(harken, member, id, status, problem).await;
    };
    let Some(split) = &split else {
        let page = splitting::begin(member, &code, ("", ""), problem);
        return Ok(respond(member, page, is_fine));
    };
    let reader = &member.account.id;
    let progress = store::find_split_progress(db, initiative, id, reader).await?;
    let resting = store::find_resting(db, initiative, id, &progress.themes, reader).await?;
    let themes = theme::store::list_themes(db, initiative).await?;
    let preview = SplitPreview {
        code: &code,
        split,
        progress: &progress,
        resting: &resting,
        themes: &themes,
        version,
        problem,
    };
    let page = splitting::preview(member, preview);
    Ok(respond(member, page, is_fine))
}

/// Begins a split, gives it up, or does it.
pub async fn save_split(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let id: CodeId = id_from(code)?;
    let Some((code, split)) = find(&harken, &member, &id).await? else {
        let problem = Some(member.words.codebook_gone_meanwhile().to_string());
        return show_gone(&harken, &member, &id, StatusCode::GONE, problem).await;
    };
    match (fields.text("do"), split) {
        ("drop", _) => {
            let mut tx = harken.db.write_tx().await?;
            store::delete_split(&mut tx, &member.initiative.id, &id).await?;
            tx.commit().await?;
            Ok(Redirect::to(&member.path(&format!("codes/{id}"))).into_response())
        }
        ("split", Some(split)) => split_now(&harken, &member, &code, &split, &fields).await,
        ("begin", _) => begin(&harken, &member, &code, &fields).await,
        // Somebody else has done it, or given it up.
        _ => Ok(Redirect::to(&path_of(&member, &id, "")).into_response()),
    }
}

async fn begin(harken: &Harken, member: &Member, code: &Code, fields: &Fields) -> Result<Response> {
    let name = fields.text("name");
    let definition = fields.kept("definition");
    let (initiative, by) = (&member.initiative.id, &member.account.id);
    let mut tx = harken.db.write_tx().await?;
    let split = (&code.id, name, definition.as_str());
    if let Err(problem) = store::begin_split(&mut tx, initiative, split, by).await? {
        drop(tx);
        let problem = problem_text(member.words, problem);
        let page = splitting::begin(member, code, (name, &definition), Some(problem));
        return Ok(respond(member, page, false));
    }
    tx.commit().await?;
    Ok(Redirect::to(&path_of(member, &code.id, "/words")).into_response())
}

async fn split_now(
    harken: &Harken,
    member: &Member,
    code: &Code,
    split: &Split,
    fields: &Fields,
) -> Result<Response> {
    let themes: Vec<ThemeId> = fields.all("themes").map(|id| ThemeId(id.into())).collect();
    let splitting = Splitting {
        code: &code.id,
        themes: &themes,
        seen: fields.text("version").parse().unwrap_or(0),
        by: &member.account.id,
    };
    let mut tx = harken.db.write_tx().await?;
    let number = match store::split_code(&mut tx, &member.initiative.id, &splitting).await? {
        Ok((_, number, _)) => number,
        Err(hindrance) => {
            drop(tx);
            let problem = hindrance_text(member.words, &hindrance);
            return show(harken, member, &code.id, Some(problem)).await;
        }
    };
    let entry = member.did(Action::CodeSplit, &code.name).to(&split.name);
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let report = member.path(&format!("codes/versions/{number}"));
    Ok(Redirect::to(&report).into_response())
}

/// Words with the code, to be gone through.
pub async fn show_split_words(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let reader = &member.account.id;
    let id: CodeId = id_from(code)?;
    let Some((code, split)) = find(&harken, &member, &id).await? else {
        return show_gone(&harken, &member, &id, StatusCode::OK, None).await;
    };
    let Some(split) = split else {
        return Ok(Redirect::to(&path_of(&member, &id, "")).into_response());
    };
    let progress = store::find_split_progress(db, initiative, &id, reader).await?;
    let pages = (progress.all as i64 + A_PAGE - 1) / A_PAGE;
    let page = read_page(query)?.min(pages.max(1));
    let judged =
        store::list_judged(db, initiative, &id, reader, ((page - 1) * A_PAGE, A_PAGE)).await?;
    let through = Through {
        code: &code,
        split: &split,
        judged: &judged,
        page,
        pages: pages.max(1),
    };
    Ok(respond(
        &member,
        splitting::words_of(&member, &through),
        true,
    ))
}

fn read_page(query: Option<String>) -> Result<i64> {
    let page: i64 = Fields::of_query(query)?.text("page").parse().unwrap_or(1);
    Ok(page.clamp(1, 1_000_000))
}

/// Keeps where the words of one page go, and leads on.
pub async fn save_split_words(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let id: CodeId = id_from(code)?;
    let page = read_page(query)?;
    if find(&harken, &member, &id).await?.is_none() {
        let problem = Some(hindrance_text(member.words, &Hindrance::Gone(None)));
        return show_gone(&harken, &member, &id, StatusCode::GONE, problem).await;
    }
    let mut choices = Vec::new();
    for (name, value) in fields.iter() {
        if let Some(coding) = name.strip_prefix("choice-") {
            let coding: CodingId = id_from(coding.to_string())?;
            let choice: Choice = value.parse().map_err(|_| Error::BadRequest(Bad::Form))?;
            choices.push((coding, choice));
        }
    }
    let mut tx = harken.db.write_tx().await?;
    store::set_choices(&mut tx, &member.initiative.id, &id, &choices).await?;
    tx.commit().await?;
    let next = match fields.text("do") {
        "next" => path_of(&member, &id, &format!("/words?page={}", page + 1)),
        _ => path_of(&member, &id, ""),
    };
    Ok(Redirect::to(&next).into_response())
}
