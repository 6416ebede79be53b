//! The forms that tie a theme to a barrier and choose the quotes that show it.

use super::{
    Evidence, EvidenceKind, Theme,
    show::{Shown, kind_words, reason_field, standing_words, statement},
};
use crate::{
    account::guard::Member,
    analysis::store::After,
    ids::CodingId,
    language::Lang,
    meanwhile::{Ticks, show::overtaken},
    quote::{Quote, Standing},
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, select_field},
        field::{problem_notice, text_field},
        table::Label,
    },
};
use leptos::prelude::*;

/// A tie as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedEvidence {
    pub barrier: String,
    pub kind: String,
    pub note: String,
}

/// The form for a new tie.
pub fn new_evidence(
    shown: &Shown,
    theme: &Theme,
    typed: &TypedEvidence,
    problem: Option<String>,
) -> StaffPage {
    let member = shown.member;
    let words = member.words;
    let path = member.path(&format!("themes/{}", theme.slug));
    let form = if shown.barriers.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.theme_evidence_no_barriers()}</h2>
                <p>
                    <a href=member.path("barriers")>{words.barrier_list_title()}</a>
                </p>
            </div>
        }
        .into_any()
    } else {
        let barriers = shown.barriers.iter().map(|barrier| {
            let id = barrier.id.as_str();
            Choice::new(id, barrier.title.clone(), typed.barrier == id)
        });
        let kinds = EvidenceKind::ALL.map(|kind| {
            let label = match kind {
                EvidenceKind::Supports => words.theme_supports_long(),
                EvidenceKind::Contradicts => words.theme_contradicts_long(),
                EvidenceKind::Explains => words.theme_explains_long(),
            };
            Choice::new(kind.as_str(), label, typed.kind == kind.as_str())
        });
        view! {
            <form class="form" method="post" action=format!("{path}/evidence/new")>
                {select_field("barrier", words.theme_evidence_barrier(), None, barriers.collect())}
                {choice_field("kind", words.theme_evidence_kind(), None, Many::One, kinds.into())}
                {note_field(shown, &typed.note)}
                <div class="actions">
                    <button class="do">{words.theme_evidence_create()}</button>
                    <a href=path.clone()>{words.staff_cancel()}</a>
                </div>
            </form>
        }
        .into_any()
    };
    let body = view! {
        <h1>{words.theme_evidence_new()}</h1>
        <p class="statement">{statement(member, theme).into_render()}</p>
        {problem_notice(problem)}
        {form}
    };
    StaffPage::new(words.theme_evidence_new(), body)
        .under(words.theme_list_title(), member.path("themes"))
        .under(statement(member, theme).text, path)
}

fn note_field(shown: &Shown, note: &str) -> AnyView {
    let words = shown.member.words;
    text_field("note", words.theme_evidence_note(), note)
        .hint(words.theme_evidence_note_hint())
        .optional(words.staff_optional())
        .rows(3)
        .into_render()
}

/// What may be quoted for a tie.
pub struct Quotable {
    /// Where the list begins; further on they are not shown again.
    pub chosen: Vec<Quote>,
    /// A page of those not chosen, of the language asked for.
    pub others: Vec<Quote>,
    pub has_more: bool,
    /// Where this page goes on; None where the list begins.
    pub after: Option<After>,
    pub languages: Vec<Lang>,
    pub language: Option<Lang>,
}

/// What stands in the forms of a tie where something of it could not be saved.
#[derive(Clone, Debug, Default)]
pub struct Retyped {
    pub note: Option<String>,
    /// How the note read on the page.
    pub seen: String,
    /// How the note reads now, where somebody else has changed it meanwhile; empty where they took it away.
    pub theirs: Option<String>,
    pub ticks: Ticks<CodingId>,
    /// Why the tie is to be removed.
    pub reason: String,
    pub problem: Option<String>,
}

/// A tie: its note, and the quotes to choose from.
pub fn evidence(
    shown: &Shown,
    theme: &Theme,
    tie: &Evidence,
    quotable: &Quotable,
    retyped: &Retyped,
) -> StaffPage {
    let member = shown.member;
    let words = member.words;
    let barrier = shown
        .barriers
        .iter()
        .find(|barrier| barrier.id == tie.barrier);
    let barrier = barrier
        .map(|barrier| barrier.title.clone())
        .unwrap_or_default();
    let path = member.path(&format!("themes/{}", theme.slug));
    let own = format!("{path}/evidence/{}", tie.id);
    let was: Vec<CodingId> = quotable
        .chosen
        .iter()
        .map(|quote| quote.coding.clone())
        .collect();
    let ticked = retyped.ticks.over(&was);
    let all = quotable.chosen.iter().chain(&quotable.others);
    let choices = all.map(|quote| choice(member, quote, ticked.contains(&quote.coding)));
    let shown_ticked = was
        .iter()
        .map(|coding| view! { <input type="hidden" name="was" value=coding.to_string() /> });
    let is_empty =
        quotable.chosen.is_empty() && quotable.others.is_empty() && quotable.after.is_none();
    let note = retyped.note.as_deref().unwrap_or(&tie.note);
    let body = view! {
        <h1>{kind_words(words, tie.kind)} ": " <bdi>{barrier.clone()}</bdi></h1>
        <p class="statement">{statement(member, theme).into_render()}</p>
        {problem_notice(retyped.problem.clone())}
        // One form, so that no button takes away what was typed or ticked beside another.
        <form class="form" method="post" action=own.clone()>
            <input type="hidden" name="seen" value=tie.note.clone() />
            {place_fields(quotable)}
            {shown_ticked.collect_view()}
            {note_field(shown, note)}
            {overtaken(words, retyped.theirs.as_deref(), None)}
            {language_choice(shown, quotable)}
            <fieldset class="field" aria-describedby="f-quotes-hint">
                <legend>{words.theme_quotes_label()}</legend>
                <p class="hint" id="f-quotes-hint">
                    {words.theme_quotes_hint()}
                </p>
                {is_empty.then(|| view! { <p class="none">{words.theme_quotes_empty()}</p> })}
                {choices.collect_view()}
            </fieldset>
            <div class="actions">
                <button class="do">{words.staff_save()}</button>
                {further(member, quotable)}
                <a href=path.clone()>{words.staff_cancel()}</a>
            </div>
            <section class="part danger">
                <h2>{words.theme_evidence_remove()}</h2>
                <p>{words.theme_evidence_remove_text()}</p>
                {reason_field(words, &retyped.reason)}
                <div class="actions">
                    <button class="stop" formaction=format!("{own}/remove")>
                        {words.theme_evidence_remove()}
                    </button>
                </div>
            </section>
        </form>
    };
    StaffPage::new(barrier, body)
        .under(words.theme_list_title(), member.path("themes"))
        .under(statement(member, theme).text, path)
}

/// Words to tick.
fn choice(member: &Member, quote: &Quote, is_ticked: bool) -> AnyView {
    let source = quote.language.endonym().to_string();
    let lang = quote.language.to_string();
    view! {
        <label class="choice">
            <input type="checkbox" name="quotes" value=quote.coding.to_string() checked=is_ticked />
            <span>
                <q lang=lang.clone() dir=quote.language.direction().as_str()>
                    {quote.text.clone()}
                </q>
                " "
                <small>
                    <bdi lang=lang>{source}</bdi>
                </small>
                {standing(member, quote)}
            </span>
        </label>
    }
    .into_any()
}

/// Where in the list a form was shown, and in which language, so that it is shown there again where something is wrong.
fn place_fields(quotable: &Quotable) -> AnyView {
    let after = quotable.after.as_ref().map(place_of);
    let shown = quotable.language.as_ref().map(Lang::to_string);
    view! {
        {after.map(|after| view! { <input type="hidden" name="after" value=after /> })}
        <input type="hidden" name="shown" value=shown.unwrap_or_default() />
    }
    .into_any()
}

/// A place in the list as an address writes it.
fn place_of(after: &After) -> String {
    format!("{}:{}", after.passage, after.coding)
}

/// The ways to further words and back to the first. They save what is ticked here, so that nothing is lost on the way.
fn further(member: &Member, quotable: &Quotable) -> AnyView {
    let words = member.words;
    let last = quotable.others.last().filter(|_| quotable.has_more);
    let next = last.map(|last| {
        let place = place_of(&After {
            passage: last.passage.clone(),
            coding: last.coding.clone(),
        });
        view! {
            <button class="quiet" name="go" value=place>
                {words.theme_quotes_further()}
            </button>
        }
    });
    let first = quotable.after.as_ref().map(|_| {
        view! {
            <button class="quiet" name="go" value="">
                {words.theme_quotes_beginning()}
            </button>
        }
    });
    view! { {next} {first} }.into_any()
}

/// How far a chosen quote has come; nothing where nobody has looked at it.
fn standing(member: &Member, quote: &Quote) -> Option<AnyView> {
    (quote.standing != Standing::Unchecked).then(|| {
        let (class, words) = standing_words(member.words, &quote.standing);
        view! {
            " "
            <span class=class>{words}</span>
        }
        .into_any()
    })
}

/// Chooses the language of the words offered, where there is more than one. What is ticked is saved on the way.
fn language_choice(shown: &Shown, quotable: &Quotable) -> Option<AnyView> {
    let words = shown.member.words;
    let mut choices = vec![Choice::new(
        "",
        words.theme_every_language(),
        quotable.language.is_none(),
    )];
    choices.extend(quotable.languages.iter().map(|lang| {
        let label = Label::said(lang.endonym(), lang, words.lang());
        Choice::labelled(
            lang.as_str(),
            label,
            quotable.language.as_ref() == Some(lang),
        )
    }));
    (quotable.languages.len() > 1).then(|| {
        view! {
            <div class="filters">
                {select_field("language", words.theme_quotes_language(), None, choices)}
                <button class="quiet" name="go" value="">
                    {words.theme_quotes_show()}
                </button>
            </div>
        }
        .into_any()
    })
}
