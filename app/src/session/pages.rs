//! The page of a session: what it is, what comes next, and what was said.

mod guide;
mod list;
mod plan;

pub use guide::{GuideForm, guide};
pub use list::sessions;
pub use plan::{Form, People, TypedSession, plan, summary};

use super::{
    Note, Session, SessionKind, State,
    frame::{self, kind_of_note, kind_words, prompt_heading},
};
use crate::{
    account::{Act, guard::Member},
    coding::NoteKind,
    i18n::Words,
    language::Lang,
    release,
    shell::StaffPage,
    ui::{
        choice::Choice,
        quote::{quote, told},
        said::endonym,
        table::Label,
    },
    vocabulary::Term,
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

/// How far a session has come, in words.
fn state_words(words: Words, state: State) -> &'static str {
    match state {
        State::Planned => words.session_state_planned(),
        State::Open => words.session_state_open(),
        State::Closed => words.session_state_closed(),
    }
}

/// A session: what it is, what can be done next, and, once it is closed, what was said under its prompts.
pub fn session(member: &Member, session: &Session, notes: Vec<Note>, terms: &[Term]) -> StaffPage {
    let words = member.words;
    let day = (!session.held_on.is_empty()).then(|| words.day(&session.held_on));
    let facts = [
        Some((
            words.session_state_label(),
            state_words(words, session.state).into_any(),
        )),
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
    let is_closed = session.state == State::Closed;
    let body = view! {
        <h1>{session.title.clone()}</h1>
        {frame::session_tabs(member, session, "")}
        <dl class="figures">{facts.collect_view()}</dl>
        {summary(member, session, terms)}
        {may.then(|| steps(member, session))}
        {(is_closed || !notes.is_empty())
            .then(|| {
                view! {
                    <section class="part">
                        <h2>{words.session_notes_title()}</h2>
                        {notes_by_prompt(member, session, notes, terms)}
                    </section>
                }
            })}
    };
    StaffPage::new(session.title.clone(), body)
        .under(words.session_list_title(), member.path("sessions"))
}

/// The steps of a session in their order; the next one stands out.
fn steps(member: &Member, session: &Session) -> AnyView {
    let words = member.words;
    let step = |rest: &str, name: &'static str, text: &'static str, is_next: bool| {
        let path = member.path(&format!("sessions/{}/{rest}", session.id));
        view! {
            <li>
                <a class=if is_next { "do" } else { "quiet" } href=path>
                    {name}
                </a>
                <p class="hint">{text}</p>
            </li>
        }
    };
    let state = session.state;
    let consent = step(
        "consent",
        words.session_step_consent(),
        words.session_step_consent_text(),
        state == State::Planned,
    );
    let write = (state != State::Closed).then(|| {
        let capture = step(
            "capture",
            words.session_step_capture(),
            words.session_step_capture_text(),
            state == State::Open,
        );
        let transcript = step(
            "transcript",
            words.session_step_transcript(),
            words.session_step_transcript_text(),
            false,
        );
        view! {
            {capture}
            {transcript}
        }
    });
    let read_back = step(
        "read-back",
        words.session_step_read_back(),
        words.session_step_read_back_text(),
        false,
    );
    // What was brought in from another tool was on no device.
    let may_have_late = state == State::Closed && session.kind != SessionKind::Imported;
    let late = may_have_late.then(|| {
        step(
            "late",
            words.readback_late_title(),
            words.session_step_late_text(),
            false,
        )
    });
    view! {
        <section class="part no-print">
            <h2>{words.session_steps_title()}</h2>
            <ol class="steps">{consent} {write} {read_back} {late}</ol>
        </section>
    }
    .into_any()
}

fn notes_by_prompt(
    member: &Member,
    session: &Session,
    notes: Vec<Note>,
    terms: &[Term],
) -> AnyView {
    let words = member.words;
    if notes.is_empty() {
        return view! { <p class="none">{words.session_notes_empty()}</p> }.into_any();
    }
    let sections = (1..=session.prompts.len()).chain([0]).map(|number| {
        let own: Vec<&Note> = notes.iter().filter(|note| note.prompt == number).collect();
        if own.is_empty() {
            return ().into_any();
        }
        view! {
            <h3>{prompt_heading(words, session, number, terms)}</h3>
            {own.into_iter().map(|note| note_item(words, note)).collect_view()}
        }
        .into_any()
    });
    sections.collect_view().into_any()
}

/// One note. Only a speaker's own words stand as a quotation.
fn note_item(words: Words, note: &Note) -> AnyView {
    let kind = kind_of_note(words, note.kind);
    let seat = (!note.seat.is_nobody()).then(|| words.session_note_seat(note.seat.to_string()));
    let coded = note
        .is_coded
        .then(|| view! { " " <span class="status fine">{words.session_note_coded()}</span> });
    let late = note
        .came_late
        .then(|| view! { " " <span class="status todo">{words.session_note_late()}</span> });
    let by = view! {
        {seat.map(|seat| view! { {seat} " · " })}
        {kind}
        " · "
        {endonym(&note.language)}
        {coded}
        {late}
    };
    match note.kind {
        NoteKind::Verbatim => quote(&note.text, &note.language, None, by),
        _ => told(by, &note.text, &note.language),
    }
}
