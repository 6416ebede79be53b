//! The pack: everything a session needs on paper.

use super::{moment, paper::paper, slot_details, written_in};
use crate::{
    account::{Act, guard::Member},
    capture::Seat,
    consent::{script::scripts, spoken::Spoken},
    gathering::Slot,
    i18n::Words,
    language::Lang,
    round::code::spoken,
    session::{
        Session, State,
        frame::{below_session, kind_words, path, session_tabs},
        prompts::{Prompt, minutes_of},
    },
    shell::StaffPage,
    survey::Text,
    ui::{
        qr::qr,
        said::{endonym, said},
    },
    vocabulary::{
        Term,
        show::{agreed_part, said_marked},
    },
};
use leptos::prelude::*;

/// What the pack is made of.
pub struct Pack<'a> {
    pub session: &'a Session,
    /// Names of those who facilitate.
    pub facilitators: &'a [String],
    pub slots: &'a [Slot],
    /// The address at which families sign up, while they can.
    pub sign_up: Option<String>,
    /// Where those present join from their phones, while they can.
    pub join: Option<Join>,
    /// The day (`YYYY-MM-DD`) by which a planned recording is erased; None where none is planned.
    pub sound: Option<&'a str>,
    /// What the initiative has agreed that words mean.
    pub terms: &'a [Term],
}

/// The way into a session.
pub struct Join {
    pub address: String,
    pub code: String,
}

/// Slips of one kind on a sheet.
const SLIPS: usize = 8;
/// Seats on the counting sheet.
const SEATS: usize = 12;

/// The pack, made to be printed.
pub fn pack(member: &Member, pack: &Pack<'_>) -> StaffPage {
    let words = member.words;
    let session = pack.session;
    let body = view! {
        <h1>{session.title.clone()}</h1>
        {session_tabs(member, session, "pack")}
        <p class="lead no-print">{words.pack_lead()}</p>
        <p class="no-print">{words.pack_print()} " " <a href=member.path("guides")>{words.guide_list_title()}</a></p>
        {about(words, pack)}
        {guide(words, pack)}
        {agreed_part(words, pack.terms)}
        {consent(words, pack)}
        {slips(member, pack)}
        {paper(words, session)}
        {tally(words, pack.sound.is_some())}
    };
    below_session(
        StaffPage::new(words.session_tab_pack(), body),
        member,
        session,
    )
}

fn about(words: Words, pack: &Pack<'_>) -> impl IntoView + use<> {
    let session = pack.session;
    let written_in = written_in(session);
    let languages = session.languages.iter().enumerate().map(|(place, lang)| {
        view! {
            {(place > 0).then_some(", ")}
            {endonym(lang)}
        }
    });
    let fact = |name: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> })
    };
    let day = match session.held_on.as_str() {
        "" => String::new(),
        day => words.weekday(day),
    };
    let time = |slot: &Slot| {
        view! {
            <li>
                <b>{moment(words, slot)}</b>
                {slot_details(words, slot, &written_in)}
            </li>
        }
    };
    let times = (!pack.slots.is_empty()).then(|| {
        let times = pack.slots.iter().map(time).collect_view();
        view! {
            <h3>{words.pack_times()}</h3>
            <ul class="steps">{times}</ul>
        }
    });
    let purpose = (!session.purpose.is_empty())
        .then(|| said_marked(words, &session.purpose, &written_in, pack.terms, "purpose"))
        .map(|purpose| view! { <p>{purpose}</p> });
    view! {
        <section class="part">
            <h2>{words.pack_about()}</h2>
            {purpose}
            <dl class="figures">
                {fact(words.session_kind_label(), kind_words(words, session.kind).into())}
                {fact(words.session_day_label(), day)}
                {fact(words.session_place_label(), session.place.clone())}
                {fact(words.session_facilitators_label(), pack.facilitators.join(", "))}
                <div>
                    <dt>{words.session_languages_label()}</dt>
                    <dd>{languages.collect_view()}</dd>
                </div>
            </dl>
            {times}
        </section>
    }
}

/// A text in every language of the session that it is written in; in whatever language there is, where it is in none of
/// them. `place` tells it from the other texts of the page.
fn in_languages(words: Words, text: &Text, pack: &Pack<'_>, place: &str) -> AnyView {
    let languages = &pack.session.languages;
    let own: Vec<(&Lang, &String)> = languages
        .iter()
        .filter_map(|lang| text.0.get_key_value(lang))
        .collect();
    let shown = match own.is_empty() {
        true => text.0.iter().take(1).collect(),
        false => own,
    };
    let lines = shown.into_iter().map(|(lang, text)| {
        let text = said_marked(words, text, lang, pack.terms, &format!("{place}-{lang}"));
        view! { <span class="detail" dir=lang.direction().as_str()>{text}</span> }
    });
    lines.collect_view().into_any()
}

fn guide(words: Words, pack: &Pack<'_>) -> impl IntoView + use<> {
    let session = pack.session;
    let mut minute = 0;
    let item = |(number, prompt): (usize, &Prompt)| {
        let begins = minute;
        minute += prompt.minutes;
        let time = (prompt.minutes > 0).then(|| {
            let time = words.pack_guide_time(i64::from(begins), i64::from(minute));
            view! { <span class="hint detail">{time}</span> }
        });
        let probes = prompt.probes.iter().enumerate().map(|(at, probe)| {
            let text = in_languages(words, probe, pack, &format!("probe-{number}-{at}"));
            view! { <li>{text}</li> }
        });
        let text = in_languages(words, &prompt.text, pack, &format!("prompt-{number}"));
        view! {
            <li>
                {time}
                <b>{text}</b>
                <ul>{probes.collect_view()}</ul>
            </li>
        }
    };
    let list = match session.prompts.as_slice() {
        [] => view! { <p class="none">{words.pack_guide_empty()}</p> }.into_any(),
        prompts => {
            let items: Vec<_> = prompts.iter().enumerate().map(item).collect();
            view! { <ol class="script">{items}</ol> }.into_any()
        }
    };
    let minutes = minutes_of(&session.prompts);
    let total =
        (minutes > 0).then(|| view! { <p>{words.session_guide_total(i64::from(minutes))}</p> });
    view! {
        <section class="part new-page">
            <h2>{words.pack_guide()}</h2>
            {total}
            {list}
        </section>
    }
}

/// What is read aloud, in every language of the session.
fn consent(words: Words, pack: &Pack<'_>) -> impl IntoView + use<> {
    view! {
        <section class="part new-page">
            <h2>{words.pack_consent()}</h2>
            <p>{words.pack_consent_text()}</p>
            {scripts(words, &pack.session.languages, pack.sound)}
        </section>
    }
}

/// What a slip says in one language, with the address in it.
type SlipWords = fn(Words, &str) -> String;

fn slips(member: &Member, pack: &Pack<'_>) -> impl IntoView + use<> {
    let words = member.words;
    let session = pack.session;
    let sign_up = pack.sign_up.as_deref().map(|address| {
        let say: SlipWords = |words, address| words.gathering_slip(address);
        slip_sheet(words, session, address, None, say)
    });
    let join = pack.join.as_ref().map(|join| {
        let say: SlipWords = |words, address| words.gathering_slip_join(address);
        slip_sheet(words, session, &join.address, Some(&join.code), say)
    });
    let is_empty = sign_up.is_none() && join.is_none();
    let none = sign_up
        .is_none()
        .then(|| view! { <p class="none no-print">{words.pack_slips_closed()}</p> });
    let may = member.role.may(Act::Facilitate) && session.state != State::Closed;
    let make = (may && join.is_none()).then(|| {
        view! {
            <form class="no-print" method="post" action=path(member, session, "join-code")>
                <p>{words.pack_join_text()}</p>
                <button class="quiet">{words.pack_join_make()}</button>
            </form>
        }
    });
    let class = if is_empty {
        "part no-print"
    } else {
        "part new-page"
    };
    view! {
        <section class=class>
            <h2>{words.pack_slips()}</h2>
            {none}
            {sign_up}
            {make}
            {join}
        </section>
    }
}

fn slip_sheet(
    words: Words,
    session: &Session,
    address: &str,
    code: Option<&str>,
    say: SlipWords,
) -> AnyView {
    let written_in = written_in(session);
    let languages = Spoken::of(&session.languages, words).with_english();
    let slip = |_| {
        let code = code.map(|code| view! { <p class="code-field" dir="ltr">{spoken(code)}</p> });
        let lines = languages.iter().map(|words| {
            let lang = words.lang();
            view! {
                <p lang=lang.to_string() dir=lang.direction().as_str()>
                    {say(*words, address)}
                </p>
            }
        });
        view! {
            <li class="slip">
                {qr(address, words.slot_qr(address))}
                <div class="said">
                    <p>
                        <b>{said(&session.title, &written_in)}</b>
                    </p>
                    {lines.collect_view()}
                </div>
                {code}
            </li>
        }
    };
    view! { <ol class="slips">{(0..SLIPS).map(slip).collect_view()}</ol> }.into_any()
}

/// The sheet on which hands are counted and seats are known.
fn tally(words: Words, is_recorded: bool) -> impl IntoView {
    let line = |text: &'static str| {
        view! {
            <tr>
                <th scope="row">{text}</th>
                <td></td>
            </tr>
        }
    };
    let seat = |seat: Seat| {
        view! {
            <tr>
                <th scope="row">{seat.to_string()}</th>
                <td></td>
                <td></td>
                <td></td>
                <td></td>
            </tr>
        }
    };
    let seats = Seat::first(SEATS).into_iter().map(seat).collect_view();
    view! {
        <section class="part new-page">
            <h2>{words.pack_tally()}</h2>
            <p>{words.pack_tally_text()}</p>
            <table class="sheet">
                <caption class="unseen">{words.pack_tally()}</caption>
                <tbody>
                    {line(words.pack_tally_present())}
                    {line(words.pack_tally_notes())}
                    {line(words.pack_tally_quotes())}
                    {is_recorded.then(|| line(words.pack_tally_sound()))}
                </tbody>
            </table>
            <table class="sheet">
                <caption>{words.pack_tally_seats()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.pack_tally_seat()}</th>
                        <th scope="col">{words.pack_tally_here()}</th>
                        <th scope="col">{words.pack_tally_quote()}</th>
                        <th scope="col">{words.pack_tally_left()}</th>
                        <th scope="col">{words.pack_tally_erase()}</th>
                    </tr>
                </thead>
                <tbody>{seats}</tbody>
            </table>
        </section>
    }
}
