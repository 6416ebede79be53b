//! The page of a session, on which notes are typed.

mod guide;
mod list;
mod plan;

pub use guide::{GuideForm, guide};
pub use list::sessions;
pub use plan::{Form, People, TypedSession, plan, summary};

use super::{
    Note, Session,
    frame::{self, kind_words},
};
use crate::{
    account::{Act, guard::Member},
    coding::NoteKind,
    i18n::Words,
    language::Lang,
    release,
    request::Fields,
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, select_field},
        field::{problem_notice, text_field},
        table::Label,
    },
};
use leptos::prelude::*;

/// Languages by their own names.
pub(super) fn language_names(languages: &[Lang]) -> AnyView {
    languages
        .iter()
        .enumerate()
        .map(|(position, lang)| {
            view! {
                {(position > 0).then_some(", ")}
                <bdi lang=lang.to_string()>{lang.endonym().to_string()}</bdi>
            }
        })
        .collect_view()
        .into_any()
}

/// A language as a choice, under its own name.
pub(super) fn language_choice(lang: &Lang, page: &Lang, chosen: bool) -> Choice {
    Choice::labelled(
        lang.as_str(),
        Label::said(lang.endonym(), lang, page),
        chosen,
    )
}

/// A note as typed, with what is chosen around it.
#[derive(Clone, Debug)]
pub struct TypedNote {
    pub prompt: usize,
    pub kind: NoteKind,
    pub language: Lang,
    pub text: String,
}

impl TypedNote {
    /// What a form or an address brought; where it says nothing, the first prompt, a speaker's own words, and the
    /// session's first language.
    pub fn read(fields: &Fields, session: &Session) -> TypedNote {
        let first = session.languages.first().cloned();
        TypedNote {
            prompt: fields
                .text("prompt")
                .parse()
                .unwrap_or(usize::from(!session.prompts.is_empty())),
            kind: fields.text("kind").parse().unwrap_or(NoteKind::Verbatim),
            language: fields
                .text("language")
                .parse()
                .ok()
                .or(first)
                .unwrap_or_else(Lang::undetermined),
            text: fields.find("text").unwrap_or_default().into(),
        }
    }
}

/// The kind of a note, named.
fn note_kind(words: Words, kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Verbatim => words.session_note_verbatim(),
        NoteKind::Paraphrase => words.session_note_paraphrase(),
        NoteKind::Observation => words.session_note_observation(),
    }
}

/// The kind of a note, explained to whoever chooses it.
fn note_kind_explained(words: Words, kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Verbatim => words.session_note_verbatim_long(),
        NoteKind::Paraphrase => words.session_note_paraphrase_long(),
        NoteKind::Observation => words.session_note_observation_long(),
    }
}

/// A session: what it is, the form for the next note, and the notes under their prompts.
pub fn session(
    member: &Member,
    session: &Session,
    notes: Vec<Note>,
    typed: &TypedNote,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let day = (!session.held_on.is_empty()).then(|| words.day(&session.held_on));
    let facts = [
        Some((
            words.session_kind_label(),
            kind_words(words, session.kind).into_any(),
        )),
        day.map(|day| (words.session_day_label(), day.into_any())),
        (!session.place.is_empty()).then(|| {
            (
                words.session_place_label(),
                session.place.clone().into_any(),
            )
        }),
        Some((
            words.session_languages_label(),
            language_names(&session.languages),
        )),
        (session.participants > 0).then(|| {
            let number = match session.is_large() {
                true => words.number(session.participants as f64),
                false => words.session_participants_few(release::K),
            };
            (words.session_participants_label(), number.into_any())
        }),
    ];
    let facts = facts.into_iter().flatten().map(|(name, value)| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    });
    let may = member.role.may(Act::Facilitate);
    let body = view! {
        <h1>{session.title.clone()}</h1>
        {frame::session_tabs(member, session, "")}
        <dl class="figures">{facts.collect_view()}</dl>
        {summary(member, session)}
        {may.then(|| note_form(member, session, typed, problem))}
        <section class="part">
            <h2>{words.session_notes_title()}</h2>
            {notes_by_prompt(member, session, notes)}
        </section>
    };
    StaffPage::new(session.title.clone(), body)
        .under(words.session_list_title(), member.path("sessions"))
}

fn note_form(
    member: &Member,
    session: &Session,
    typed: &TypedNote,
    problem: Option<String>,
) -> impl IntoView + use<> {
    let words = member.words;
    let action = member.path(&format!("sessions/{}/notes", session.id));
    let mut prompts: Vec<Choice> = (1..=session.prompts.len())
        .map(|number| {
            let label = match find_prompt(words, session, number) {
                Some(label) => Label {
                    text: words.session_prompt_numbered(number, label.text.as_str()),
                    lang: label.lang,
                },
                None => Label::plain(words.number(number as f64)),
            };
            Choice::labelled(number.to_string(), label, typed.prompt == number)
        })
        .collect();
    prompts.push(Choice::new(
        "0",
        words.session_no_prompt(),
        typed.prompt == 0,
    ));
    let kinds = NoteKind::ALL.map(|kind| {
        Choice::new(
            kind.as_str(),
            note_kind_explained(words, kind),
            kind == typed.kind,
        )
    });
    let others = Words::all()
        .map(|other| other.lang().clone())
        .filter(|lang| !session.languages.contains(lang));
    let mut languages: Vec<Lang> = session.languages.iter().cloned().chain(others).collect();
    if !languages.contains(&typed.language) {
        languages.push(typed.language.clone());
    }
    let languages = languages
        .iter()
        .map(|lang| language_choice(lang, words.lang(), *lang == typed.language));
    view! {
        <section class="part no-print">
            <h2>{words.session_note_new()}</h2>
            {problem_notice(problem)}
            <form class="form" method="post" action=action>
                {text_field("text", words.session_note_label(), &typed.text)
                    .hint(words.session_note_hint())
                    .rows(4)
                    .autofocus()}
                {choice_field("kind", words.session_note_kind_label(), None, Many::One, kinds.into())}
                {select_field("prompt", words.session_prompt_label(), None, prompts)}
                {select_field("language", words.session_note_language_label(), None, languages.collect())}
                <div class="actions">
                    <button class="do">{words.session_note_save()}</button>
                </div>
            </form>
        </section>
    }
}

/// A prompt in the page's language, or as near as there is.
fn find_prompt(words: Words, session: &Session, number: usize) -> Option<Label> {
    let prompt = session.prompts.get(number.checked_sub(1)?)?;
    let said = prompt.text.find(words.lang(), session.languages.first()?)?;
    Some(Label::said(said.text, said.lang, words.lang()))
}

fn notes_by_prompt(member: &Member, session: &Session, notes: Vec<Note>) -> AnyView {
    let words = member.words;
    if notes.is_empty() {
        return view! { <p class="none">{words.session_notes_empty()}</p> }.into_any();
    }
    let sections = (1..=session.prompts.len()).chain([0]).map(|number| {
        let own: Vec<&Note> = notes.iter().filter(|note| note.prompt == number).collect();
        if own.is_empty() {
            return ().into_any();
        }
        let heading = find_prompt(words, session, number)
            .unwrap_or_else(|| Label::plain(words.session_no_prompt()));
        view! {
            <h3>{heading.into_render()}</h3>
            {own.into_iter().map(|note| note_item(member, session, note)).collect_view()}
        }
        .into_any()
    });
    sections.collect_view().into_any()
}

/// One note. Only a speaker's own words stand as a quotation.
fn note_item(member: &Member, session: &Session, note: &Note) -> AnyView {
    let words = member.words;
    let lang = note.language.to_string();
    let dir = note.language.direction().as_str();
    let language = view! { <bdi lang=lang.clone()>{note.language.endonym().to_string()}</bdi> };
    let coded = note
        .is_coded
        .then(|| view! { " " <span class="status fine">{words.session_note_coded()}</span> });
    let may_remove = !note.is_coded && member.role.may(Act::Facilitate);
    let remove = may_remove.then(|| {
        let action = member.path(&format!("sessions/{}/notes/{}/remove", session.id, note.id));
        view! {
            <form method="post" action=action>
                <button class="quiet small">{words.staff_remove()}</button>
            </form>
        }
    });
    let kind = note_kind(words, note.kind);
    match note.kind {
        NoteKind::Verbatim => view! {
            <figure class="quote">
                <blockquote lang=lang dir=dir>
                    <p>{note.text.clone()}</p>
                </blockquote>
                <figcaption>{kind} " · " {language} {coded}</figcaption>
                {remove}
            </figure>
        }
        .into_any(),
        NoteKind::Paraphrase | NoteKind::Observation => view! {
            <div class="told">
                <p class="by">{kind} " · " {language} {coded}</p>
                <p lang=lang dir=dir>
                    {note.text.clone()}
                </p>
                {remove}
            </div>
        }
        .into_any(),
    }
}
