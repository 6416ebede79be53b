//! What staff see of times: the list with the numbers of those who could come, and the form of one.

use super::{moment, slot_details, wish_words, written_in};
use crate::{
    account::{Act, guard::Member},
    gathering::{
        Count, LONGEST_LINE, MOST_MINUTES, MOST_SLOTS, Need, Offer, SignUpPage, Slot, SlotProblem,
        State, TypedSlot, address,
    },
    i18n::Words,
    language::Lang,
    session::{
        Session,
        frame::{self, below_session, session_tabs},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, choice_rows},
        field::{problem_notice, text_field},
        qr::qr,
        table::{self, Cells, Label, NumbersRow},
    },
};
use leptos::prelude::*;

/// What is known of those who signed up.
pub struct Numbers {
    pub page: Option<SignUpPage>,
    /// Pages that were sent.
    pub sign_ups: i64,
    pub counts: Vec<Count>,
}

/// The times of a session, and how many need what at each. `base` is where Harken is reached.
pub fn slots(
    member: &Member,
    session: &Session,
    slots: &[Slot],
    numbers: &Numbers,
    base: &str,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let may = member.role.may(Act::Facilitate);
    let new = (may && slots.len() < MOST_SLOTS).then(|| {
        let address = frame::path(member, session, "slots/new");
        view! { <a class="quiet" href=address>{words.slot_new()}</a> }
    });
    let written_in = written_in(session);
    let item = |slot: &Slot| slot_item(member, session, slot, &written_in);
    let list = match slots {
        [] => view! { <p class="none">{words.slot_list_empty()}</p> }.into_any(),
        slots => {
            view! { <ul class="steps">{slots.iter().map(item).collect_view()}</ul> }.into_any()
        }
    };
    let body = view! {
        <h1>{session.title.clone()}</h1>
        {session_tabs(member, session, "slots")}
        {problem_notice(problem)}
        <section class="part">
            <h2>{words.slot_list_title()}</h2>
            {list}
            {new}
        </section>
        {page_part(member, session, numbers, base, may)}
        {counts_part(words, slots, numbers)}
    };
    below_session(
        StaffPage::new(words.session_tab_slots(), body),
        member,
        session,
    )
}

fn slot_item(
    member: &Member,
    session: &Session,
    slot: &Slot,
    written_in: &Lang,
) -> impl IntoView + use<> {
    let words = member.words;
    let when = moment(words, slot);
    let path = |rest: &str| frame::path(member, session, &format!("slots/{}{rest}", slot.id));
    let edit = member.role.may(Act::Facilitate).then(|| {
        let label = format!("{}: {when}", words.slot_edit());
        view! {
            <a class="quiet small" href=path("") aria-label=label>
                {words.slot_edit()}
            </a>
        }
    });
    let label = format!("{}: {when}", words.slot_calendar());
    view! {
        <li>
            <b>{when}</b>
            {slot_details(words, slot, written_in)}
            <p class="actions">
                {edit}
                <a class="quiet small" href=path("/calendar.ics") aria-label=label>
                    {words.slot_calendar()}
                </a>
            </p>
        </li>
    }
}

/// Where families sign up, and the buttons that begin and end it.
fn page_part(
    member: &Member,
    session: &Session,
    numbers: &Numbers,
    base: &str,
    may: bool,
) -> impl IntoView + use<> {
    let words = member.words;
    let form = |rest: &str, class: &'static str, text: &'static str| {
        view! {
            <form method="post" action=frame::path(member, session, rest)>
                <button class=class>{text}</button>
            </form>
        }
    };
    let inside = match &numbers.page {
        Some(page) if page.state == State::Open => {
            let address = address(base, &page.code);
            let end = may.then(|| {
                view! {
                    <p class="hint">{words.slot_end_text()}</p>
                    {form("sign-up/end", "stop", words.slot_end())}
                }
            });
            view! {
                <p>{words.slot_open_text()}</p>
                {qr(&address, words.slot_qr(address.as_str()))}
                <p>
                    <a href=address.clone() dir="ltr">
                        {address.clone()}
                    </a>
                </p>
                {end}
            }
            .into_any()
        }
        ended_or_none => {
            let ended = ended_or_none
                .is_some()
                .then(|| view! { <p>{words.slot_ended_text()}</p> });
            let open = may.then(|| form("sign-up", "do", words.slot_open()));
            view! {
                {ended}
                <p>{words.slot_closed_text()}</p>
                {open}
            }
            .into_any()
        }
    };
    view! {
        <section class="part">
            <h2>{words.slot_page_title()}</h2>
            {inside}
        </section>
    }
}

/// How many need what, a column a time. Each number stands for itself: nobody can be told from another.
fn counts_part(words: Words, slots: &[Slot], numbers: &Numbers) -> Option<AnyView> {
    let is_open = numbers.page.as_ref().map(|page| page.state) == Some(State::Open);
    if !is_open || slots.is_empty() {
        return None;
    }
    let mut needs: Vec<&Need> = numbers.counts.iter().map(|count| &count.need).collect();
    needs.sort();
    needs.dedup();
    let number = |slot: &Slot, need: &Need| {
        let mut counts = numbers.counts.iter();
        let found = counts.find(|count| count.slot == slot.id && count.need == *need);
        words.number(found.map_or(0, |count| count.number) as f64)
    };
    let row = |need: &&Need| NumbersRow {
        head: need_label(words, need),
        cells: Cells::Numbers(slots.iter().map(|slot| number(slot, need)).collect()),
    };
    let heads = std::iter::once(words.slot_need().to_string())
        .chain(slots.iter().map(|slot| moment(words, slot)));
    let table = table::Numbers {
        id: "needs".into(),
        caption: words.slot_counts_caption().into(),
        heads: heads.collect(),
        rows: needs.iter().map(row).collect(),
    };
    let table = (!needs.is_empty()).then(|| table.into_render());
    Some(
        view! {
            <section class="part">
                <h2>{words.slot_counts_title()}</h2>
                <p>{words.slot_sign_ups(numbers.sign_ups)}</p>
                <p class="hint">{words.slot_counts_hint()}</p>
                {table}
            </section>
        }
        .into_any(),
    )
}

fn need_label(words: Words, need: &Need) -> Label {
    match need {
        Need::Come => Label::plain(words.slot_need_come()),
        Need::Interpreter(lang) => Label::plain(words.slot_need_interpreter(lang.endonym())),
        Need::Childcare => Label::plain(words.slot_need_childcare()),
        Need::Children => Label::plain(words.slot_need_children()),
        Need::Wish(wish) => Label::plain(wish_words(words, *wish)),
    }
}

/// The form of a time in the making.
pub struct SlotForm<'a> {
    pub session: &'a Session,
    /// None for a new time.
    pub slot: Option<&'a Slot>,
    pub typed: &'a TypedSlot,
    pub problem: Option<SlotProblem>,
    /// How many chose it so far.
    pub chosen: i64,
}

/// The form for a time, new or known.
pub fn slot_form(member: &Member, form: &SlotForm<'_>) -> StaffPage {
    let words = member.words;
    let (session, typed) = (form.session, form.typed);
    let (title, rest) = match form.slot {
        None => (words.slot_new(), "slots/new".to_string()),
        Some(slot) => (words.slot_edit(), format!("slots/{}", slot.id)),
    };
    let problem = |of: fn(&SlotProblem) -> bool| {
        let found = form.problem.as_ref().filter(|problem| of(problem));
        found.map(|problem| problem_words(words, problem))
    };
    let languages = |name: &str, ticked: &[Lang]| {
        let choice = |lang: &Lang| {
            let label = Label::said(lang.endonym(), lang, words.lang());
            Choice::labelled(lang.as_str(), label, ticked.contains(lang))
        };
        let choices = session.languages.iter().map(choice).collect();
        choice_rows(name, Many::Any, choices)
    };
    let offers = Offer::ALL.map(|offer| {
        let label = super::offer_words(words, offer);
        Choice::new(offer.as_str(), label, typed.offers.contains(&offer))
    });
    let body = view! {
        <h1>{title}</h1>
        {problem_notice(form.problem.as_ref().map(|problem| problem_words(words, problem)))}
        {(form.chosen > 0).then(|| view! { <p class="notice">{words.slot_chosen(form.chosen)} " " {words.slot_chosen_told()}</p> })}
        <form class="form" method="post" action=frame::path(member, session, &rest)>
            {text_field("held_on", words.session_day_label(), &typed.held_on)
                .kind("date")
                .problem(problem(|problem| *problem == SlotProblem::Day))}
            {text_field("begins", words.slot_begins(), &typed.begins)
                .kind("time")
                .hint(words.slot_begins_hint())
                .problem(problem(|problem| *problem == SlotProblem::Begin))}
            {text_field("minutes", words.session_guide_minutes(), &typed.minutes)
                .problem(problem(|problem| *problem == SlotProblem::Minutes))}
            {text_field("place", words.session_place_label(), &typed.place)
                .hint(words.slot_place_hint())
                .optional(words.staff_optional())}
            <fieldset class="field">
                <legend>{words.slot_languages()}</legend>
                {languages("languages", &typed.languages)}
            </fieldset>
            {text_field("more_languages", words.session_more_languages_label(), &typed.more_languages)
                .hint(words.session_more_languages_hint())
                .optional(words.staff_optional())}
            <fieldset class="field" aria-describedby="f-interpretation-hint">
                <legend>{words.slot_interpretation()}</legend>
                <p class="hint" id="f-interpretation-hint">
                    {words.slot_interpretation_hint()}
                </p>
                {languages("interpretation", &typed.interpretation)}
            </fieldset>
            {text_field("more_interpretation", words.slot_more_interpretation(), &typed.more_interpretation)
                .hint(words.session_more_languages_hint())
                .optional(words.staff_optional())}
            {choice_field("offers", words.slot_offers(), None, Many::Any, offers.into())}
            {text_field("access_notes", words.slot_access(), &typed.access_notes)
                .hint(words.slot_access_hint())
                .optional(words.staff_optional())}
            <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=frame::path(member, session, "slots")>{words.staff_cancel()}</a>
            </div>
        </form>
        {form.slot.map(|slot| removal(member, session, slot))}
    };
    below_session(StaffPage::new(title, body), member, session).under(
        words.session_tab_slots(),
        frame::path(member, session, "slots"),
    )
}

fn removal(member: &Member, session: &Session, slot: &Slot) -> impl IntoView + use<> {
    let words = member.words;
    let action = frame::path(member, session, &format!("slots/{}/remove", slot.id));
    view! {
        <section class="part danger">
            <h2>{words.slot_remove()}</h2>
            <p>{words.slot_remove_text()}</p>
            <form method="post" action=action>
                <button class="stop">{words.slot_remove()}</button>
            </form>
        </section>
    }
}

fn problem_words(words: Words, problem: &SlotProblem) -> String {
    match problem {
        SlotProblem::Day => words.session_day_wrong().into(),
        SlotProblem::Begin => words.slot_begins_wrong().into(),
        SlotProblem::Minutes => words.slot_minutes_wrong(MOST_MINUTES),
        SlotProblem::Language(tag) => words.session_language_wrong(tag.as_str()),
        SlotProblem::NoLanguage => words.session_language_missing().into(),
        SlotProblem::TooLong => words.slot_long(LONGEST_LINE),
    }
}
