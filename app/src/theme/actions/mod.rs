//! Making themes and changing them.

mod editing;
mod evidence;

pub use editing::{save_theme, save_theme_removal, show_edit_theme};
pub use evidence::{
    save_evidence, save_evidence_removal, save_new_evidence, show_evidence, show_new_evidence,
};

use super::{
    Evidence, Missing, Theme, csv, evidence_store, find_missing,
    heard::Heard,
    pages::{self, TypedTheme},
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
        statement: fields.kept("statement"),
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
