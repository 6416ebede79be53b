//! The words behind the figures, each with where it comes from.

use super::{
    Frame, Room, choosing, code_field, entries, nothing_yet, page, together::near_field,
    version_field,
};
use crate::{
    account::guard::Member,
    analysis::{
        Choice,
        store::{After, Coded},
    },
    coding::{NoteKind, Source},
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    theme::show::code_tag,
    ui::{
        choice::{Choice as Entry, select_field},
        quote::{quote, told},
        said::endonym,
    },
};
use leptos::prelude::*;

/// What is on one page of the list.
pub struct Shelf {
    pub coded: Vec<Coded>,
    /// Where the list goes on; none where it ends.
    pub next: Option<After>,
    pub is_first: bool,
}

/// The page. A filtered list shows no totals, as the queue of words does not.
pub fn quotes(member: &Member, room: &Room, choice: &Choice, shelf: &Shelf) -> StaffPage {
    let words = member.words;
    let items = shelf.coded.iter().map(|coded| item(member, room, coded));
    let list = match (shelf.coded.is_empty(), choice.is_empty() && shelf.is_first) {
        (true, true) => nothing_yet(member),
        (true, false) => {
            view! { <p class="none">{words.coding_filter_empty_text()}</p> }.into_any()
        }
        (false, _) => view! { <ol class="quotes">{items.collect_view()}</ol> }.into_any(),
    };
    let address = |after: Option<&After>| member.path("analysis/quotes") + &choice.query(after);
    let next = shelf.next.as_ref().map(|next| {
        view! {
            <a class="quiet" href=address(Some(next))>
                {words.analysis_further()}
            </a>
        }
    });
    let beginning =
        (!shelf.is_first).then(|| view! { <a href=address(None)>{words.coding_beginning()}</a> });
    let body = view! {
        {filters(member, room, choice)}
        {list}
        <div class="actions">{next} {beginning}</div>
    };
    let frame = Frame {
        here: "analysis/quotes",
        title: words.analysis_quotes(),
        lead: words.analysis_quotes_lead(),
    };
    page(member, room, choice, frame, body.into_any())
}

fn filters(member: &Member, room: &Room, choice: &Choice) -> AnyView {
    let words = member.words;
    let sessions = room.sessions.iter().map(|session| {
        let is_chosen = choice.session.as_ref() == Some(&session.id);
        Entry::new(session.id.as_str(), session.title.as_str(), is_chosen)
    });
    let sessions = entries(
        words.analysis_session_any(),
        choice.session.is_none(),
        sessions,
    );
    let (code, with) = (choice.code.as_ref(), choice.with.as_ref());
    view! {
        <form class="filters" method="get" action=member.path("analysis/quotes") aria-label=words.analysis_choose()>
            {version_field(choice)}
            {code_field(room, "code", words.coding_code(), words.analysis_code_any(), code)}
            {code_field(room, "with", words.analysis_with(), words.analysis_with_any(), with)}
            {near_field(words, choice)} {choosing(words, room, choice)}
            {select_field("session", words.analysis_session(), None, sessions)}
            <button class="quiet">{words.coding_show()}</button>
        </form>
    }
    .into_any()
}

/// One coding: the words, and under them the code, where they were said, and who put the code there. Only somebody's
/// own words stand as a quotation.
fn item(member: &Member, room: &Room, coded: &Coded) -> AnyView {
    let words = member.words;
    // The passage is as it was. The coding may have changed since, or be gone.
    let (address, open) = match room.then {
        Some(_) => (
            format!("words/{}", coded.passage),
            words.analysis_open_now(),
        ),
        None => {
            let address = format!("words/{}#coding-{}", coded.passage, coded.id);
            (address, words.analysis_open())
        }
    };
    let address = member.path(&address);
    let code = room.find_code(&coded.code).map(code_tag);
    let source = view! {
        {code} " · " {place(words, room, coded)} " · " {language(words, &coded.language)} " · "
        {words.analysis_coded_by()} " " <bdi>{room.coder(words, &coded.coder)}</bdi> " · "
        <a href=address>{open}</a>
    };
    let retold = match &coded.source {
        Source::Answer {
            is_translated: true,
            ..
        } => Some(words.analysis_translated()),
        Source::Answer { .. } => None,
        Source::Note { kind, .. } => match kind {
            NoteKind::Verbatim => None,
            NoteKind::Interpreted => Some(words.coding_interpreted()),
            NoteKind::Paraphrase => Some(words.coding_paraphrase()),
            NoteKind::Observation => Some(words.coding_observation()),
            NoteKind::Correction => Some(words.coding_correction()),
        },
    };
    let shown = match retold {
        Some(by) => view! {
            {told(by, &coded.quote, &coded.language)}
            <p class="hint">{source}</p>
        }
        .into_any(),
        None => quote(&coded.quote, &coded.language, None, source.into_any()),
    };
    view! { <li>{shown}</li> }.into_any()
}

/// Where words were said: a survey's question, or a session.
fn place(words: Words, room: &Room, coded: &Coded) -> AnyView {
    let text = match &coded.source {
        Source::Answer {
            survey, question, ..
        } => room.question(words, survey, question),
        Source::Note { session, .. } => {
            let known = room.sessions.iter().find(|known| known.id == *session);
            known.map_or_else(
                || words.coding_in_session().to_string(),
                |session| session.title.clone(),
            )
        }
    };
    view! { <bdi>{text}</bdi> }.into_any()
}

fn language(words: Words, lang: &Lang) -> AnyView {
    if *lang == Lang::undetermined() {
        return words.coding_language_unknown().into_any();
    }
    endonym(lang).into_any()
}
