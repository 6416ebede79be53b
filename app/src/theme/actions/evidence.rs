//! Tying themes to barriers, choosing quotes for a tie, and untying them with a reason.

use super::{Frame, find_text_problem, respond, to_theme};
use crate::{
    account::{Act, guard::Member},
    analysis::address::find_after,
    audit::{self, Action},
    db::WriteTx,
    error::Result,
    harken::Harken,
    ids::{BarrierId, CodingId},
    language::Lang,
    meanwhile::{self, Fate, Ticks, fate_of},
    quote::{
        self, Guard,
        store::{Offer, list_quotable, list_quotable_languages},
    },
    request::{Fields, kept_text},
    theme::{
        Evidence, Theme,
        evidence_pages::{self, Quotable, Retyped, TypedEvidence},
        evidence_store, show, store,
    },
};
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// So many words are offered on one page.
const A_PAGE: i64 = 100;

pub async fn show_new_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let asked = Fields::of_query(query)?;
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
        note: fields.kept("note"),
    };
    let refuse = |problem: String| {
        let page =
            evidence_pages::new_evidence(&frame.shown(&member), theme, &typed, Some(problem));
        Ok(respond(page, &member, false))
    };
    let Ok(kind) = typed.kind.parse() else {
        return refuse(words.theme_evidence_kind_missing().into());
    };
    if let Some(problem) = find_text_problem(&member, &typed.note) {
        return refuse(problem);
    }
    let barrier = BarrierId(typed.barrier.clone());
    // No page offers another; whoever sends one has still written the note.
    if !frame.barriers.iter().any(|known| known.id == barrier) {
        return refuse(words.theme_evidence_barrier_gone().into());
    }
    let mut tx = harken.db.write_tx().await?;
    // Whoever removes the theme just now must give a reason for this tie too.
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
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

/// The page of a tie as it stands now. `asked` says of which language words are offered and where the list goes on, in
/// the fields `language` and `after`. A form has chosen a language for the next page; it was shown in `shown`.
async fn evidence_page(
    harken: &Harken,
    member: &Member,
    (slug, id): (&str, &str),
    asked: &Fields,
    mut retyped: Retyped,
) -> Result<Response> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let frame = Frame::load(harken, member).await?;
    let theme = frame.get_theme(slug)?;
    let tie = frame.get_tie(theme, id)?;
    settle(&mut retyped, tie);
    let shown = asked.find("shown");
    let language = shown.unwrap_or_else(|| asked.text("language"));
    let language: Option<Lang> = language.parse().ok();
    let after = find_after(asked);
    let offer = Offer {
        theme: &theme.id,
        language: language.as_ref(),
        apart_from: Some(&tie.id),
        after: after.as_ref(),
        most: A_PAGE + 1,
    };
    let mut others = list_quotable(db, initiative, &offer).await?;
    let has_more = others.len() as i64 > A_PAGE;
    others.truncate(A_PAGE as usize);
    let chosen = match after {
        None => frame.quotes.get(&tie.id).cloned().unwrap_or_default(),
        Some(_) => Vec::new(),
    };
    let quotable = Quotable {
        chosen,
        others,
        has_more,
        after,
        languages: list_quotable_languages(db, initiative, &theme.id).await?,
        language,
    };
    let page = evidence_pages::evidence(&frame.shown(member), theme, tie, &quotable, &retyped);
    Ok(respond(page, member, retyped.problem.is_none()))
}

/// Sets the note as typed beside how it reads now: left alone, it follows that; and where somebody else has changed it
/// too, theirs is shown.
fn settle(retyped: &mut Retyped, tie: &Evidence) {
    if let Some(note) = &mut retyped.note {
        retyped.theirs = meanwhile::settle(&kept_text(&tie.note), &retyped.seen, note);
    }
}

pub async fn show_evidence(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, id)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Code)?;
    let asked = Fields::of_query(query)?;
    let retyped = Retyped::default();
    evidence_page(&harken, &member, (&slug, &id), &asked, retyped).await
}

/// Writes the note of a tie, and chooses and lets go the quotes that were ticked and unticked. A note that somebody else
/// has written meanwhile is not written over unseen, and what they ticked stays.
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
    let note = fields.kept("note");
    let ticks = read_ticks(&fields);
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, initiative, &theme.id).await?;
    let now = evidence_store::get_note(&mut tx, initiative, &tie.id).await?;
    let now = kept_text(&now);
    let seen = fields.kept("seen");
    let fate = fate_of(&now, &seen, &note);
    let problem = if fate == Fate::Overtaken {
        Some(words.overtaken().to_string())
    } else if let Some(problem) = find_text_problem(&member, &note) {
        Some(problem)
    } else {
        if fate == Fate::Written {
            evidence_store::set_note(&mut tx, initiative, &tie.id, &note).await?;
        }
        let guard = Guard::house();
        let may = quote::store::change_quotes(&mut tx, initiative, &tie.id, &ticks, &guard).await?;
        (!may).then(|| words.theme_quotes_refused().to_string())
    };
    if problem.is_none() {
        let entry = member.did(Action::EvidenceChanged, &slug);
        audit::store::record(&mut tx, &harken.keys, &entry).await?;
        tx.commit().await?;
        return Ok(after_saving(&member, (&slug, &id), &fields));
    }
    drop(tx);
    let retyped = Retyped {
        note: Some(note),
        seen,
        theirs: None,
        ticks,
        reason: fields.kept("reason"),
        problem,
    };
    evidence_page(&harken, &member, (&slug, &id), &fields, retyped).await
}

fn read_ticks(fields: &Fields) -> Ticks<CodingId> {
    let codings = |name: &'static str| fields.all(name).map(|id| CodingId(id.into()));
    Ticks::read(codings("quotes"), codings("was"))
}

/// The theme; or, where somebody goes on choosing, the next words or the first ones.
fn after_saving(member: &Member, (slug, id): (&str, &str), fields: &Fields) -> Response {
    let Some(after) = fields.find("go") else {
        return to_theme(member, slug);
    };
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let language = encode(fields.text("language"));
    let after = encode(after);
    to_theme(
        member,
        &format!("{slug}/evidence/{id}?language={language}&after={after}"),
    )
}

/// Unties a theme from a barrier. Why is kept with the barrier.
pub async fn save_evidence_removal(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let frame = Frame::load(&harken, &member).await?;
    let theme = frame.get_theme(&slug)?;
    let tie = frame.get_tie(theme, &id)?;
    let reason = fields.kept("reason");
    if let Some(problem) = find_reason_problem(&member, &reason) {
        let retyped = Retyped {
            note: fields.find("note").map(kept_text),
            seen: fields.kept("seen"),
            theirs: None,
            ticks: read_ticks(&fields),
            reason,
            problem: Some(problem),
        };
        return evidence_page(&harken, &member, (&slug, &id), &fields, retyped).await;
    }
    let mut tx = harken.db.write_tx().await?;
    store::lock_theme(&mut tx, &member.initiative.id, &theme.id).await?;
    untie(&harken, &member, &mut tx, (&frame, theme, tie), &reason).await?;
    tx.commit().await?;
    Ok(to_theme(&member, &slug))
}

/// What is wrong with the reason for untying; None where it is fine.
pub(super) fn find_reason_problem(member: &Member, reason: &str) -> Option<String> {
    if reason.is_empty() {
        return Some(member.words.theme_reason_missing().to_string());
    }
    find_text_problem(member, reason)
}

/// Takes one tie away and keeps why.
pub(super) async fn untie(
    harken: &Harken,
    member: &Member,
    tx: &mut WriteTx,
    (frame, theme, tie): (&Frame, &Theme, &Evidence),
    reason: &str,
) -> Result<()> {
    let initiative = &member.initiative.id;
    let said = show::statement(member, theme);
    let language = said.lang.as_ref().unwrap_or(member.words.lang());
    let statement = (said.text.as_str(), language);
    let by = &member.account.id;
    evidence_store::delete_evidence(tx, initiative, &tie.id).await?;
    evidence_store::create_removal(tx, initiative, tie, statement, reason, by).await?;
    let barrier = frame.shown(member).barrier_title(&tie.barrier);
    // The reason may hold words of families: the log keeps what was untied, and no more.
    let entry = member.did(Action::EvidenceRemoved, &theme.slug).to(barrier);
    audit::store::record(tx, &harken.keys, &entry).await?;
    Ok(())
}
