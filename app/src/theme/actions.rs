//! Making themes, tying them to barriers, and choosing quotes.

use super::{
    Evidence, Missing, Theme, csv,
    evidence_pages::{self, Quotable, TypedEvidence},
    evidence_store, find_missing,
    heard::Heard,
    kept_text,
    pages::{self, TypedTheme},
    show::{Links, Shown},
    store,
};
use crate::{
    account::{Act, guard::Member},
    audit::{self, Action},
    barrier::{self, Barrier},
    error::{Error, Result},
    harken::Harken,
    ids::{BarrierId, CodeId, CodingId, EvidenceId},
    language::Lang,
    memo::{self, About},
    quote::{self, Guard, Quote},
    request::Fields,
    shell::{Place, StaffPage},
    survey::{self, Survey},
    vocabulary,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use std::collections::HashMap;

/// A statement or note may be this long, in characters.
pub const LONGEST_TEXT: usize = 2_000;
/// So many words are offered to choose from; a filter by language shows others.
const MOST_OFFERED: i64 = 300;

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
    let gaps = csv::list_gaps(&shown, &missing, &heard);
    let file = csv::to_csv(&shown, &codes, &frame.evidence, &heard, gaps)?;
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
        codes: read_codes(&fields),
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

fn read_codes(fields: &Fields) -> Vec<CodeId> {
    fields.all("codes").map(|id| CodeId(id.into())).collect()
}

fn find_statement_problem(member: &Member, statement: &str) -> Option<String> {
    if statement.is_empty() {
        return Some(member.words.theme_statement_missing().into());
    }
    (statement.chars().count() > LONGEST_TEXT).then(|| member.words.theme_text_long(LONGEST_TEXT))
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
    let strength = heard.strength(&theme.id, &frame.evidence, &frame.quotes);
    let page = pages::theme(
        &frame.shown(&member),
        theme,
        &codes,
        &own,
        &strength,
        &memos,
    );
    Ok(respond(page, &member, true))
}

pub async fn show_edit_theme(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let theme = store::get_theme(&harken.db, &member.initiative.id, &slug).await?;
    let codes = store::list_codes(&harken.db, &member.initiative.id).await?;
    Ok(respond(
        pages::edit_theme(&member, &theme, &codes, None, None),
        &member,
        true,
    ))
}

/// Writes, replaces or removes a theme's statement in one language. The last one stays.
pub async fn save_statement(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let language = read_language(&fields)?;
    let text = kept_text(fields.text("statement"));
    let is_removal = fields.find("remove").is_some();
    let is_last = theme.statement.0.keys().all(|known| *known == language);
    let problem = if is_removal {
        is_last.then(|| member.words.theme_statement_last().to_string())
    } else {
        find_statement_problem(&member, &text)
    };
    if problem.is_some() {
        let codes = store::list_codes(&harken.db, initiative).await?;
        let typed = (language, text);
        let page = pages::edit_theme(&member, &theme, &codes, Some(&typed), problem);
        return Ok(respond(page, &member, false));
    }
    let mut tx = harken.db.write_tx().await?;
    if is_removal {
        store::delete_statement(&mut tx, &theme.id, &language).await?;
    } else {
        store::set_statement(&mut tx, &theme.id, &language, &text).await?;
    }
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::ThemeChanged, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &format!("{slug}/edit")))
}

pub async fn save_codes(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let mut tx = harken.db.write_tx().await?;
    store::set_codes(&mut tx, initiative, &theme.id, &read_codes(&fields)).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::ThemeChanged, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &slug))
}

pub async fn save_theme_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let initiative = &member.initiative.id;
    let theme = store::get_theme(&harken.db, initiative, &slug).await?;
    let mut tx = harken.db.write_tx().await?;
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

pub async fn show_new_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let asked = Fields::parse(query.as_deref().unwrap_or_default())?;
    let typed = TypedEvidence {
        barrier: asked.text("barrier").into(),
        ..TypedEvidence::default()
    };
    let page = evidence_pages::new_evidence(&frame.shown(&member), theme, &typed, None);
    Ok(respond(page, &member, true))
}

pub async fn save_new_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let words = member.words;
    let initiative = &member.initiative.id;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let typed = TypedEvidence {
        barrier: fields.text("barrier").into(),
        kind: fields.text("kind").into(),
        note: kept_text(fields.text("note")),
    };
    let refuse = |problem: String| {
        let page =
            evidence_pages::new_evidence(&frame.shown(&member), theme, &typed, Some(problem));
        Ok(respond(page, &member, false))
    };
    let Ok(kind) = typed.kind.parse() else {
        return refuse(words.theme_evidence_kind_missing().into());
    };
    if typed.note.chars().count() > LONGEST_TEXT {
        return refuse(words.theme_text_long(LONGEST_TEXT));
    }
    let barrier = BarrierId(typed.barrier.clone());
    let mut tx = harken.db.write_tx().await?;
    let created = evidence_store::create_evidence(
        &mut tx,
        initiative,
        &theme.id,
        &barrier,
        kind,
        &typed.note,
    )
    .await?;
    let Some(id) = created else {
        return refuse(words.theme_evidence_twice().into());
    };
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::EvidenceCreated, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &format!("{slug}/evidence/{id}")))
}

/// The quotes to choose from for a tie: the chosen first, then others of the language asked for.
async fn find_quotable(
    harken: &Harken,
    member: &Member,
    theme: &Theme,
    chosen: Vec<Quote>,
    language: Option<Lang>,
) -> Result<Quotable> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let mut others =
        quote::store::list_quotable(db, initiative, &theme.id, language.as_ref(), MOST_OFFERED)
            .await?;
    others.retain(|quote| {
        !chosen
            .iter()
            .any(|known| known.passage == quote.passage && known.text == quote.text)
    });
    Ok(Quotable {
        chosen,
        others,
        languages: quote::store::list_quotable_languages(db, initiative, &theme.id).await?,
        language,
    })
}

pub async fn show_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, id)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let tie = frame.get_tie(theme, &id)?;
    let asked = Fields::parse(query.as_deref().unwrap_or_default())?;
    let language = asked.text("language").parse().ok();
    let chosen = frame.quotes.get(&tie.id).cloned().unwrap_or_default();
    let ticked: Vec<CodingId> = chosen.iter().map(|quote| quote.coding.clone()).collect();
    let quotable = find_quotable(&harken, &member, theme, chosen, language).await?;
    let shown = frame.shown(&member);
    let page = evidence_pages::evidence(&shown, theme, tie, &quotable, &tie.note, &ticked, None);
    Ok(respond(page, &member, true))
}

pub async fn save_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let words = member.words;
    let initiative = &member.initiative.id;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let tie = frame.get_tie(theme, &id)?;
    let note = kept_text(fields.text("note"));
    let ticked: Vec<CodingId> = fields.all("quotes").map(|id| CodingId(id.into())).collect();
    let problem = if note.chars().count() > LONGEST_TEXT {
        Some(words.theme_text_long(LONGEST_TEXT))
    } else {
        let mut tx = harken.db.write_tx().await?;
        evidence_store::set_note(&mut tx, initiative, &tie.id, &note).await?;
        let guard = Guard::house();
        if quote::store::set_quotes(&mut tx, initiative, &tie.id, &ticked, &guard).await? {
            let entry = member.did(Action::EvidenceChanged, &slug);
            audit::store::record(&mut tx, &harken.keys, &entry).await?;
            tx.commit().await?;
            return Ok(to_theme(&member, &slug));
        }
        Some(words.theme_quotes_refused().to_string())
    };
    let chosen = frame.quotes.get(&tie.id).cloned().unwrap_or_default();
    let quotable = find_quotable(&harken, &member, theme, chosen, None).await?;
    let shown = frame.shown(&member);
    let page = evidence_pages::evidence(&shown, theme, tie, &quotable, &note, &ticked, problem);
    Ok(respond(page, &member, false))
}

pub async fn save_evidence_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, id)): Path<(String, String, String)>,
) -> Result<Response> {
    member.must(Act::Code)?;
    let mut tx = harken.db.write_tx().await?;
    let id = EvidenceId(id);
    evidence_store::delete_evidence(&mut tx, &member.initiative.id, &id).await?;
    audit::store::record(
        &mut tx,
        &harken.keys,
        &member.did(Action::EvidenceRemoved, &slug),
    )
    .await?;
    tx.commit().await?;
    Ok(to_theme(&member, &slug))
}
