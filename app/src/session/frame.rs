//! What every staff page about one session wears, whichever slice it is of: its address, its tabs, the way back.

use super::{Session, SessionKind};
use crate::{
    account::{Act, guard::Member},
    coding::NoteKind,
    i18n::Words,
    shell::StaffPage,
    ui::tabs::tabs,
    vocabulary::{Term, show::said_marked},
};
use leptos::prelude::*;

/// An address below a session's page: `""`, `plan`, `slots/new`.
pub fn path(member: &Member, session: &Session, rest: &str) -> String {
    let page = member.path(&format!("sessions/{}", session.id));
    match rest {
        "" => page,
        rest => format!("{page}/{rest}"),
    }
}

/// The tabs of a session; `here` is one of their addresses below it.
pub fn session_tabs(member: &Member, session: &Session, here: &str) -> impl IntoView + use<> {
    let words = member.words;
    let mut links = vec![(words.session_tab_overview(), "")];
    if member.role.may(Act::Facilitate) {
        links.push((words.capture_title(), "capture"));
        links.push((words.session_tab_plan(), "plan"));
        links.push((words.session_tab_guide(), "guide"));
        links.push((words.round_list_title(), "rounds"));
        links.push((words.recording_title(), "recordings"));
    }
    links.push((words.session_tab_slots(), "slots"));
    links.push((words.session_tab_pack(), "pack"));
    let links = links.into_iter();
    let links = links.map(|(text, rest)| (text, path(member, session, rest)));
    tabs(
        words.session_tabs(),
        links.collect(),
        &path(member, session, here),
    )
}

/// Puts a page below the session in the breadcrumbs.
pub fn below_session(page: StaffPage, member: &Member, session: &Session) -> StaffPage {
    page.under(member.words.session_list_title(), member.path("sessions"))
        .under(session.title.clone(), path(member, session, ""))
}

/// The prompt with this number in the page's language, or as near as there is, with the agreed words in it marked; what
/// stands over words that answer none, where there is no such prompt.
pub fn prompt_heading(words: Words, session: &Session, number: usize, terms: &[Term]) -> AnyView {
    let prompt = number.checked_sub(1).and_then(|at| session.prompts.get(at));
    let first = session.languages.first();
    let said = prompt
        .zip(first)
        .and_then(|(prompt, first)| prompt.text.find(words.lang(), first));
    match said {
        Some(said) => said_marked(
            words,
            said.text,
            said.lang,
            terms,
            &format!("prompt-{number}"),
        ),
        None => words.session_no_prompt().into_any(),
    }
}

/// The kind of a session in words.
pub fn kind_words(words: Words, kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::FocusGroup => words.session_kind_focus_group(),
        SessionKind::Interview => words.session_kind_interview(),
        SessionKind::Conversation => words.session_kind_conversation(),
        SessionKind::StaffRound => words.session_kind_staff_round(),
        SessionKind::Imported => words.session_kind_imported(),
    }
}

/// The kind of a note, named.
pub fn kind_of_note(words: Words, kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Verbatim => words.session_note_verbatim(),
        NoteKind::Interpreted => words.session_note_interpreted(),
        NoteKind::Paraphrase => words.session_note_paraphrase(),
        NoteKind::Observation => words.session_note_observation(),
        NoteKind::Correction => words.session_note_correction(),
    }
}
