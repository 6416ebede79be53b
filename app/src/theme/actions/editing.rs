//! Changing a theme: its statements, the codes it gathers, and taking it away.

use super::{
    Frame,
    evidence::{find_reason_problem, untie},
    find_statement_problem, read_codes, read_language, respond, to_theme,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    error::Result,
    harken::Harken,
    ids::CodeId,
    language::Lang,
    meanwhile::{Fate, Ticks, fate_of},
    request::{Fields, kept_text},
    survey::Text,
    theme::{
        edit_pages::{self, Retyped, TypedStatement},
        evidence_store, store,
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

pub async fn show_edit_theme(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    edit_page(&harken, &member, &slug, Retyped::default()).await
}

/// The form of a theme as it stands now; with what was typed and is wrong where something is.
async fn edit_page(
    harken: &Harken,
    member: &Member,
    slug: &str,
    mut retyped: Retyped,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let theme = store::get_theme(db, initiative, slug).await?;
    settle(&mut retyped.statements, &theme.statement);
    let codes = store::list_codes(db, initiative).await?;
    let ties = evidence_store::list_evidence(db, initiative).await?;
    let is_tied = ties.iter().any(|tie| tie.theme == theme.id);
    let page = edit_pages::edit_theme(member, &theme, &codes, is_tied, &retyped);
    Ok(respond(page, member, retyped.problem.is_none()))
}

/// What the form brought: statements as `statement_TAG`, each with what the page had shown as `seen_TAG`; one more as
/// `statement`, in `language`.
fn read(fields: &Fields) -> Result<Retyped> {
    let own = fields.iter().filter_map(|(name, text)| {
        let tag = name.strip_prefix("statement_")?;
        Some(TypedStatement {
            language: tag.parse().ok()?,
            text: kept_text(text),
            seen: fields.kept(&format!("seen_{tag}")),
            is_more: false,
            theirs: None,
        })
    });
    let mut statements: Vec<TypedStatement> = own.collect();
    let text = fields.kept("statement");
    if !text.is_empty() {
        statements.push(TypedStatement {
            language: read_language(fields)?,
            text,
            seen: String::new(),
            is_more: true,
            theirs: None,
        });
    }
    let was = fields.all("was").map(|id| CodeId(id.into()));
    Ok(Retyped {
        statements,
        ticks: Ticks::read(read_codes(fields), was),
        reason: fields.kept("reason"),
        problem: None,
    })
}

/// Writes, replaces and removes the statements that were changed, and gathers and lets go the codes that were ticked and
/// unticked. The last statement stays; what somebody else has written meanwhile is not written over unseen, and what
/// they ticked stays. All of it or nothing.
pub async fn save_theme(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let mut typed = read(&fields)?;
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    let now = store::list_statements_of(&mut tx, initiative, &theme.id).await?;
    let written = settle(&mut typed.statements, &now);
    typed.problem = find_problem(&member, &now, &typed.statements, &written);
    let has_changed = !written.is_empty() || typed.ticks != Ticks::default();
    if typed.problem.is_none() {
        for TypedStatement { language, text, .. } in &written {
            match text.is_empty() {
                true => store::delete_statement(&mut tx, &theme.id, language).await?,
                false => store::set_statement(&mut tx, &theme.id, language, text).await?,
            }
        }
        if !store::change_codes(&mut tx, initiative, &theme.id, &typed.ticks).await? {
            typed.problem = Some(member.words.theme_codes_gone().to_string());
        }
    }
    if typed.problem.is_some() {
        drop(tx);
        return edit_page(&harken, &member, &slug, typed).await;
    }
    if has_changed {
        let entry = member.did(Action::ThemeChanged, &slug);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    }
    Ok(match fields.find("go") {
        Some(_) => to_theme(&member, &format!("{slug}/edit")),
        None => to_theme(&member, &slug),
    })
}

/// Sets each statement beside how it reads now: what was left alone follows that, and where somebody else has changed
/// what was typed over, theirs is noted. Those to be written.
fn settle(typed: &mut [TypedStatement], now: &Text) -> Vec<TypedStatement> {
    let mut written = Vec::new();
    for typed in typed {
        let now = now.0.get(&typed.language);
        let now = kept_text(now.map_or("", String::as_str));
        typed.theirs = None;
        match fate_of(&now, &typed.seen, &typed.text) {
            Fate::Same => typed.text = now,
            Fate::Written => written.push(typed.clone()),
            Fate::Overtaken => typed.theirs = Some(now),
        }
    }
    written
}

fn find_problem(
    member: &Member,
    now: &Text,
    typed: &[TypedStatement],
    written: &[TypedStatement],
) -> Option<String> {
    if typed.iter().any(|typed| typed.theirs.is_some()) {
        return Some(member.words.overtaken().to_string());
    }
    let (gone, put): (Vec<&TypedStatement>, Vec<&TypedStatement>) =
        written.iter().partition(|typed| typed.text.is_empty());
    let is_gone = |known: &Lang| gone.iter().any(|typed| typed.language == *known);
    if !gone.is_empty() && put.is_empty() && now.0.keys().all(is_gone) {
        return Some(member.words.theme_statement_last().to_string());
    }
    put.into_iter()
        .find_map(|typed| find_statement_problem(member, &typed.text))
}

/// Takes a theme away. Where it is tied to barriers, why is kept with them.
pub async fn save_theme_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let reason = fields.kept("reason");
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    let ties = evidence_store::list_of_theme(&mut tx, initiative, &theme.id).await?;
    let problem = match ties.is_empty() {
        true => None,
        false => find_reason_problem(&member, &reason),
    };
    if problem.is_some() {
        drop(tx);
        let typed = Retyped {
            problem,
            ..read(&fields)?
        };
        return edit_page(&harken, &member, &slug, typed).await;
    }
    for tie in &ties {
        untie(&harken, &member, &mut tx, (&frame, theme, tie), &reason).await?;
    }
    store::delete_theme(&mut tx, initiative, &theme.id).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::ThemeRemoved, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(Redirect::to(&member.path("themes")).into_response())
}
