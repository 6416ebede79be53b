//! Keeping the codebook.

use super::id_from;
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    coding::{
        code::{COLOURS, Code, next_colour},
        pages::{
            codebook::{self, CodePage},
            lineage::History,
            problem_text,
        },
        store::{self, Settled},
    },
    error::{Bad, Error, Result},
    harken::Harken,
    ids::CodeId,
    memo::{self, About},
    request::{Fields, kept_text},
    shell::{Place, StaffPage},
    vocabulary,
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
    let terms = vocabulary::store::list_terms(&harken.db, initiative).await?;
    let page = codebook::codes(&member, &codes, &terms, &blank, None);
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
    if let Err(problem) = store::create_code_by(&mut tx, &code, &member.account.id).await? {
        let problem = problem_text(member.words, problem);
        let terms = vocabulary::store::list_terms(&harken.db, initiative).await?;
        let page = codebook::codes(&member, &codes, &terms, &code, Some(problem));
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

/// One code; where it is in the codebook no longer, what became of it.
pub async fn show_code(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let id: CodeId = id_from(code)?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    match codes.iter().find(|code| code.id == id) {
        Some(code) => {
            let page = page_of(&harken, &member, &codes, code, None).await?;
            Ok(page.respond(&member, Place::Codebook, StatusCode::OK))
        }
        None => show_gone(&harken, &member, &id, StatusCode::OK, None).await,
    }
}

async fn page_of(
    harken: &Harken,
    member: &Member,
    codes: &[Code],
    typed: &Code,
    problem: Option<String>,
) -> Result<StaffPage> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let about = About::Code(typed.id.clone());
    let page = CodePage {
        codes,
        typed,
        version: store::find_codebook_version(db, initiative).await?,
        history: find_history(harken, member, &typed.id).await?,
        memos: memo::store::list_memos_about(db, initiative, &member.account.id, &about).await?,
        problem,
    };
    Ok(codebook::code(member, page))
}

async fn find_history(harken: &Harken, member: &Member, code: &CodeId) -> Result<History> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    Ok(History {
        code: code.clone(),
        states: store::list_states(db, initiative, code).await?,
        versions: store::list_versions_of(db, initiative, code).await?,
        names: store::list_last_names(db, initiative).await?,
    })
}

/// What became of a code that left the codebook. NotFound where there never was one.
pub(super) async fn show_gone(
    harken: &Harken,
    member: &Member,
    code: &CodeId,
    status: StatusCode,
    problem: Option<String>,
) -> Result<Response> {
    let history = find_history(harken, member, code).await?;
    let last = history.states.last().map(|state| state.code.clone());
    let last = last.ok_or(Error::NotFound)?;
    let page = codebook::gone(member, &last, history, problem);
    Ok(page.respond(member, Place::Codebook, status))
}

/// Settles what a code says, or deletes it.
pub async fn save_code(
    State(harken): State<Harken>,
    member: Member,
    Path((_, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let (words, initiative) = (member.words, &member.initiative.id);
    let id: CodeId = id_from(code)?;
    let codes = store::list_codes(&harken.db, initiative).await?;
    let Some(kept) = codes.iter().find(|code| code.id == id) else {
        let problem = Some(words.codebook_gone_meanwhile().to_string());
        return show_gone(&harken, &member, &id, StatusCode::GONE, problem).await;
    };
    let deletes = fields.find("delete").is_some();
    let code = if deletes {
        kept.clone()
    } else {
        read_code(kept.clone(), &fields)?
    };
    // What came from no page of a certain version is taken as it comes.
    let seen = fields.text("version").parse().ok();
    let by = &member.account.id;
    let mut tx = harken.db.write_tx().await?;
    let settled = if deletes {
        store::delete_code(&mut tx, &code, seen, by).await?
    } else {
        store::set_code(&mut tx, &code, seen, by).await?
    };
    let problem = match settled {
        Settled::Done => None,
        Settled::Unchanged => return Ok(Redirect::to(&member.path("codes")).into_response()),
        Settled::Overtaken => Some(words.codebook_changed_meanwhile().to_string()),
        Settled::Refused(problem) => Some(problem_text(words, problem)),
    };
    if let Some(problem) = problem {
        drop(tx);
        let page = page_of(&harken, &member, &codes, &code, Some(problem)).await?;
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
        Some(text) => kept_text(text),
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
    // A box that is not ticked is not sent: the form is known by its name.
    let codable = match fields.find("name") {
        Some(_) => fields.find("heading").is_none(),
        None => before.codable,
    };
    Ok(Code {
        codable,
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
