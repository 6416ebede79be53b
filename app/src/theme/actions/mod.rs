//! Making themes and changing them.

mod evidence;

pub use evidence::{
    save_evidence, save_evidence_removal, save_new_evidence, show_evidence, show_new_evidence,
};

use super::{
    Evidence, Fate, Missing, Theme, Ticks, csv, evidence_store, fate_of, find_missing,
    heard::Heard,
    kept_text,
    pages::{self, Retyped, TypedStatement, TypedTheme},
    show::{Links, Shown},
    store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    barrier::{self, Barrier},
    coding::code::has_control,
    error::{Error, Result},
    harken::Harken,
    ids::{CodeId, EvidenceId},
    language::Lang,
    memo::{self, About},
    quote::{self, Quote},
    request::Fields,
    shell::{Place, StaffPage},
    survey::{self, Survey},
    vocabulary,
};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use evidence::{find_reason_problem, untie};
use std::collections::HashMap;

/// A statement or note may be this long, in characters.
pub const LONGEST_TEXT: usize = 2_000;

/// What every page about evidence needs.
struct Frame {
    themes: Vec<Theme>,
    barriers: Vec<Barrier>,
    surveys: Vec<Survey>,
    evidence: Vec<Evidence>,
    quotes: HashMap<EvidenceId, Vec<Quote>>,
    vocabulary: Vec<vocabulary::Term>,
}

impl Frame {
    async fn load(harken: &Harken, member: &Member) -> Result<Frame> {
        let (db, initiative) = (&harken.db, &member.initiative.id);
        Ok(Frame {
            themes: store::list_themes(db, initiative).await?,
            barriers: barrier::store::list_barriers(db, initiative).await?,
            surveys: survey::store::list_surveys(db, initiative).await?,
            evidence: evidence_store::list_evidence(db, initiative).await?,
            quotes: quote::store::list_quotes(db, initiative).await?,
            vocabulary: vocabulary::store::list_terms(db, initiative).await?,
        })
    }

    fn shown<'a>(&'a self, member: &'a Member) -> Shown<'a> {
        Shown {
            member,
            themes: &self.themes,
            barriers: &self.barriers,
            surveys: &self.surveys,
            quotes: &self.quotes,
            vocabulary: &self.vocabulary,
            links: Links::Kept,
        }
    }

    async fn find_missing(&self, harken: &Harken, member: &Member) -> Result<Missing> {
        let spoken = store::list_spoken(&harken.db, &member.initiative.id).await?;
        Ok(find_missing(
            &self.themes,
            &self.barriers,
            &self.evidence,
            &spoken,
        ))
    }

    fn get_theme(&self, slug: &str) -> Result<&Theme> {
        let found = self.themes.iter().find(|theme| theme.slug == slug);
        found.ok_or(Error::NotFound)
    }

    /// The tie of this theme with this id.
    fn get_tie(&self, theme: &Theme, id: &str) -> Result<&Evidence> {
        let mut own = self.evidence.iter().filter(|tie| tie.theme == theme.id);
        own.find(|tie| tie.id.as_str() == id).ok_or(Error::NotFound)
    }
}

fn respond(page: StaffPage, member: &Member, is_fine: bool) -> Response {
    let status = if is_fine {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page.respond(member, Place::Themes, status)
}

fn to_theme(member: &Member, slug: &str) -> Response {
    Redirect::to(&member.path(&format!("themes/{slug}"))).into_response()
}

pub async fn show_themes(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let frame = Frame::load(&harken, &member).await?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    let heard = Heard::load(&harken.db, &member.initiative.id, &frame.surveys).await?;
    let missing = frame.find_missing(&harken, &member).await?;
    let shown = frame.shown(&member);
    let page = pages::themes(&shown, &codes, &frame.evidence, &missing, &heard);
    Ok(respond(page, &member, true))
}

/// The themes with their evidence and gaps as a file.
pub async fn show_themes_csv(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::View)?;
    let frame = Frame::load(&harken, &member).await?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    let heard = Heard::load(&harken.db, &member.initiative.id, &frame.surveys).await?;
    let missing = frame.find_missing(&harken, &member).await?;
    let shown = frame.shown(&member);
    let removals = evidence_store::list_removals(&harken.db, &member.initiative.id).await?;
    let gaps = csv::list_gaps(&shown, &missing, &heard);
    let file = csv::to_csv(&shown, &codes, &frame.evidence, &heard, &removals, gaps)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"themes.csv\"",
        ),
    ];
    Ok((headers, file).into_response())
}

pub async fn show_new_theme(State(harken): State<Harken>, member: Member) -> Result<Response> {
    member.must(Act::Code)?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    let typed = TypedTheme {
        language: member.words.lang().clone(),
        statement: String::new(),
        codes: Vec::new(),
    };
    Ok(respond(
        pages::new_theme(&member, &codes, &typed, None),
        &member,
        true,
    ))
}

pub async fn save_new_theme(
    State(harken): State<Harken>,
    member: Member,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let typed = TypedTheme {
        language: read_language(&fields)?,
        statement: kept_text(fields.text("statement")),
        codes: read_codes(&fields).collect(),
    };
    if let Some(problem) = find_statement_problem(&member, &typed.statement) {
        let codes = store::list_codes(&harken.db, initiative).await?;
        let page = pages::new_theme(&member, &codes, &typed, Some(problem));
        return Ok(respond(page, &member, false));
    }
    let mut tx = harken.db.write_tx().await?;
    let (id, slug) =
        store::create_theme(&mut tx, initiative, &typed.language, &typed.statement).await?;
    store::set_codes(&mut tx, initiative, &id, &typed.codes).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::ThemeCreated, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &slug))
}

fn read_language(fields: &Fields) -> Result<Lang> {
    fields.text("language").parse().map_err(|_| Error::NotFound)
}

fn read_codes(fields: &Fields) -> impl Iterator<Item = CodeId> {
    fields.all("codes").map(|id| CodeId(id.into()))
}

fn find_statement_problem(member: &Member, statement: &str) -> Option<String> {
    if statement.is_empty() {
        return Some(member.words.theme_statement_missing().into());
    }
    find_text_problem(member, statement)
}

/// What is wrong with a text that may be empty.
fn find_text_problem(member: &Member, text: &str) -> Option<String> {
    if text.chars().count() > LONGEST_TEXT {
        return Some(member.words.theme_text_long(LONGEST_TEXT));
    }
    has_control(text).then(|| member.words.coding_control().to_string())
}

pub async fn show_theme(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::View)?;
    let frame = Frame::load(&harken, &member).await?;
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let codes = store::list_codes(db, initiative).await?;
    let theme = frame.get_theme(&slug)?;
    let own: Vec<&Evidence> = frame
        .evidence
        .iter()
        .filter(|tie| tie.theme == theme.id)
        .collect();
    let about = About::Theme(theme.id.clone());
    let memos = match member.role.may(Act::Code) {
        true => memo::store::list_memos_about(db, initiative, &member.account.id, &about).await?,
        false => Vec::new(),
    };
    let heard = Heard::load(db, initiative, &frame.surveys).await?;
    let removals = evidence_store::list_removals(db, initiative).await?;
    let opened = pages::Opened {
        theme,
        codes: &codes,
        evidence: &own,
        removals: removals
            .iter()
            .filter(|removal| removal.theme == theme.id)
            .collect(),
        strength: heard.strength(&theme.id, &frame.evidence, &frame.quotes),
        behind: store::list_behind(db, initiative, &theme.id).await?,
        titles: &heard.titles,
        memos: &memos,
    };
    let page = pages::theme(&frame.shown(&member), &opened);
    Ok(respond(page, &member, true))
}

pub async fn show_edit_theme(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let retyped = Retyped::default();
    edit_page(&harken, &member, &slug, &retyped).await
}

/// The forms of a theme as it stands now; with what was typed and is wrong where something is.
async fn edit_page(
    harken: &Harken,
    member: &Member,
    slug: &str,
    retyped: &Retyped,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let theme = store::get_theme(db, initiative, slug).await?;
    let codes = store::list_codes(db, initiative).await?;
    let ties = evidence_store::list_evidence(db, initiative).await?;
    let is_tied = ties.iter().any(|tie| tie.theme == theme.id);
    let page = pages::edit_theme(member, &theme, &codes, is_tied, retyped);
    Ok(respond(page, member, retyped.problem.is_none()))
}

/// Writes, replaces or removes a theme's statement in one language. The last one stays, and what somebody else has
/// written meanwhile is not written over unseen.
pub async fn save_statement(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let words = member.words;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let language = read_language(&fields)?;
    let text = kept_text(fields.text("statement"));
    let seen = kept_text(fields.text("seen"));
    let is_removal = fields.find("remove").is_some();
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    let statements = store::list_statements_of(&mut tx, initiative, &theme.id).await?;
    let now = statements.0.get(&language).map(String::as_str);
    let now = kept_text(now.unwrap_or_default());
    let is_last = statements.0.keys().all(|known| *known == language);
    let fate = match is_removal {
        true if now.is_empty() => Fate::Same,
        true if now == seen => Fate::Written,
        true => Fate::Overtaken,
        false => fate_of(&now, &seen, &text),
    };
    let is_overtaken = fate == Fate::Overtaken;
    let problem = if is_removal && is_last {
        Some(words.theme_statement_last().to_string())
    } else if is_overtaken {
        Some(words.theme_overtaken().to_string())
    } else if is_removal {
        None
    } else {
        find_statement_problem(&member, &text)
    };
    if problem.is_some() {
        drop(tx);
        let retyped = Retyped {
            statement: Some(TypedStatement {
                language,
                text,
                theirs: is_overtaken.then_some(now),
            }),
            problem,
            ..Retyped::default()
        };
        return edit_page(&harken, &member, &slug, &retyped).await;
    }
    if fate == Fate::Written {
        match is_removal {
            true => store::delete_statement(&mut tx, &theme.id, &language).await?,
            false => store::set_statement(&mut tx, &theme.id, &language, &text).await?,
        }
        let entry = member.did(Action::ThemeChanged, &slug);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
    }
    Ok(to_theme(&member, &format!("{slug}/edit")))
}

/// Gathers and lets go the codes that were ticked and unticked. What somebody else ticked meanwhile stays.
pub async fn save_codes(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let was = fields.all("was").map(|id| CodeId(id.into()));
    let ticks = Ticks::read(read_codes(&fields), was);
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    if !store::change_codes(&mut tx, initiative, &theme.id, &ticks).await? {
        drop(tx);
        let retyped = Retyped {
            codes: Some(ticks.over(&theme.codes)),
            problem: Some(member.words.theme_codes_gone().to_string()),
            ..Retyped::default()
        };
        return edit_page(&harken, &member, &slug, &retyped).await;
    }
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::ThemeChanged, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &slug))
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
    let reason = kept_text(fields.text("reason"));
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    let ties = evidence_store::list_of_theme(&mut tx, initiative, &theme.id).await?;
    let problem = match ties.is_empty() {
        true => None,
        false => find_reason_problem(&member, &reason),
    };
    if problem.is_some() {
        drop(tx);
        let retyped = Retyped {
            reason,
            problem,
            ..Retyped::default()
        };
        return edit_page(&harken, &member, &slug, &retyped).await;
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
