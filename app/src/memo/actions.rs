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
    coding::filter::Filter,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::MemoId,
    request::Fields,
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
/// No filter of the workbench is longer than this, in bytes.
const LONGEST_QUERY: usize = 4_000;

/// All memos.
pub async fn show_memos(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let asked = Fields::of_query(query)?;
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
    let filter = match about {
        About::Passage(_) => read_filter(&fields),
        About::Code(_) | About::Theme(_) => Filter::default(),
    };
    let from = filter.query();
    let text = fields.kept("text");
    if let Some(problem) = find_problem(&text) {
        let problem = problem_text(member.words, problem);
        let page = pages::new_memo(&member, &about, &from, &text, problem);
        return Ok(page.respond(&member, Place::Codebook, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let initiative = &member.initiative.id;
    let mut tx = harken.db.write_tx().await?;
    let memo = store::create_memo(&mut tx, initiative, &about, &text, &member.account.id).await?;
    let entry = member.did(Action::MemoWritten, memo.as_str());
    audit::store::record(&mut tx, &harken.keys, &entry).await?;
    tx.commit().await?;
    let memo = store::get_memo(&harken.db, initiative, &member.account.id, &memo).await?;
    let back = format!("{}{from}#memos", member.path(&memo.place()));
    Ok(Redirect::to(&back).into_response())
}

/// Which words the workbench showed when the memo was written there, from the query in the field `from`. Nothing but a
/// filter is ever taken from it, so that nobody is led elsewhere; what is none filters nothing.
fn read_filter(fields: &Fields) -> Filter {
    let from = fields.text("from");
    let query = from
        .strip_prefix('?')
        .filter(|_| from.len() <= LONGEST_QUERY);
    match query.map(Fields::parse) {
        Some(Ok(asked)) if !asked.iter().any(|(_, value)| value.contains('\0')) => {
            Filter::parse(&asked)
        }
        _ => Filter::default(),
    }
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
        let text = fields.kept("text");
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(from: &str) -> String {
        let form = format!(
            "from={}",
            percent_encoding::utf8_percent_encode(from, percent_encoding::NON_ALPHANUMERIC)
        );
        read_filter(&Fields::parse(&form).unwrap()).query()
    }

    #[test]
    fn the_filter_a_memo_was_written_under_comes_back() {
        assert_eq!(read("?language=so&code=none"), "?language=so&code=none");
        assert_eq!(read("?q=late+bus"), "?q=late%20bus");
    }

    #[test]
    fn nothing_but_a_filter_comes_back() {
        for wrong in [
            "",
            "language=so",
            "//elsewhere.example/?language=so",
            "?next=//elsewhere.example",
            "?language=so\r\nset-cookie: a=b",
            "?q=%00",
            "?q=%ff",
            "?language=so#x",
        ] {
            assert_eq!(read(wrong), "", "{wrong}");
        }
        assert_eq!(read(&format!("?q={}", "a".repeat(LONGEST_QUERY))), "");
        let hostile = "?q=x&source=session#memos\r\nlocation: //elsewhere.example";
        assert_eq!(read(hostile), "?q=x");
    }
}
