//! The vocabulary of an initiative: what its people agreed that words mean.

use super::{Concept, Term, Wording};
use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    language::Lang,
    request::Fields,
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        said::{endonym, said},
        table::Label,
    },
};
use leptos::prelude::*;

/// A wording as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedWording {
    /// The id of a known term, one of the four words, or `own`.
    pub term: String,
    pub language: String,
    pub names: String,
    pub definition: String,
}

impl TypedWording {
    /// What a form brought.
    pub fn read(fields: &Fields) -> TypedWording {
        TypedWording {
            term: fields.text("term").into(),
            language: fields.text("language").into(),
            names: fields.find("names").unwrap_or_default().into(),
            definition: fields.kept("definition"),
        }
    }
}

/// The value of the field `term` for a word that is not there yet.
pub const OWN: &str = "own";

/// Every agreed word with its meanings, and the form that adds one.
pub fn vocabulary(
    member: &Member,
    terms: &[Term],
    typed: &TypedWording,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let may = member.role.may(Act::Facilitate);
    let empty = terms.is_empty().then(|| {
        view! {
            <div class="empty">
                <h2>{words.vocabulary_empty()}</h2>
                <p>{words.vocabulary_empty_text()}</p>
            </div>
        }
    });
    let body = view! {
        <h1>{words.vocabulary_title()}</h1>
        <p class="lead">{words.vocabulary_lead()}</p>
        {empty}
        {terms.iter().map(|term| agreed(member, term)).collect_view()}
        {may.then(|| form(member, terms, typed, problem))}
    };
    StaffPage::new(words.vocabulary_title(), body)
}

fn agreed(member: &Member, term: &Term) -> AnyView {
    let words = member.words;
    let title = match term.find_title(words.lang()) {
        Some((lang, name)) => said(name, lang).into_any(),
        None => words.vocabulary_unnamed().into_any(),
    };
    let session = term.session.as_ref().map(|session| {
        let path = member.path(&format!("sessions/{session}"));
        view! { <p class="hint"><a href=path>{words.vocabulary_from_session()}</a></p> }
    });
    let wordings = term
        .wordings
        .iter()
        .map(|(lang, wording)| wording_item(member, term, lang, wording));
    view! {
        <section class="part">
            <h2>{title}</h2>
            {session}
            {wordings.collect_view()}
        </section>
    }
    .into_any()
}

fn wording_item(member: &Member, term: &Term, lang: &Lang, wording: &Wording) -> AnyView {
    let words = member.words;
    let names = (!wording.names.is_empty()).then(|| {
        view! {
            <p class="hint">
                {words.vocabulary_names_label()} ": " {said(&wording.names.join(", "), lang)}
            </p>
        }
    });
    let may = member.role.may(Act::Facilitate);
    let remove = may.then(|| {
        view! {
            <form method="post" action=member.path(&format!("vocabulary/{}", term.id))>
                <input type="hidden" name="language" value=lang.to_string() />
                <button class="quiet small">
                    {words.staff_remove()} " " {endonym(lang)}
                </button>
            </form>
        }
    });
    view! {
        <div class="told">
            <p class="by">{endonym(lang)}</p>
            <p lang=lang.to_string() dir=lang.direction().as_str()>
                {wording.definition.clone()}
            </p>
            {names}
            {remove}
        </div>
    }
    .into_any()
}

fn form(member: &Member, terms: &[Term], typed: &TypedWording, problem: Option<String>) -> AnyView {
    let words = member.words;
    let four = Concept::ALL.map(|concept| {
        Choice::new(
            concept.as_str(),
            concept.in_words(words),
            typed.term == concept.as_str(),
        )
    });
    let known = terms
        .iter()
        .filter(|term| term.concept.is_none())
        .map(|term| {
            let label = match term.find_title(words.lang()) {
                Some((lang, name)) => Label::said(name, lang, words.lang()),
                None => Label::plain(words.vocabulary_unnamed()),
            };
            Choice::labelled(term.id.as_str(), label, typed.term == term.id.as_str())
        });
    let own = Choice::new(OWN, words.vocabulary_term_own(), typed.term == OWN);
    let choices: Vec<Choice> = four.into_iter().chain(known).chain([own]).collect();
    view! {
        <section class="part">
            <h2>{words.vocabulary_add_title()}</h2>
            {problem_notice(problem)}
            <form class="form" method="post" action=member.path("vocabulary")>
                {select_field("term", words.vocabulary_term_label(), None, choices)}
                {language_field(words, &typed.language)}
                {text_field("definition", words.vocabulary_definition_label(), &typed.definition).rows(3)}
                {text_field("names", words.vocabulary_names_label(), &typed.names)
                    .hint(words.vocabulary_names_hint())
                    .optional(words.staff_optional())
                    .rows(3)}
                <div class="actions">
                    <button class="do">{words.staff_save()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// Every language of Harken's, and one that was typed elsewhere.
fn language_field(words: Words, chosen: &str) -> AnyView {
    let chosen = match chosen {
        "" => words.lang().as_str(),
        tag => tag,
    };
    let choices = Words::all().map(|other| {
        let lang = other.lang();
        let label = Label::said(lang.endonym(), lang, words.lang());
        Choice::labelled(lang.as_str(), label, lang.as_str() == chosen)
    });
    select_field(
        "language",
        words.vocabulary_language_label(),
        None,
        choices.collect(),
    )
}
