//! The pack: everything a session needs on paper.

use super::{moment, slot_details, written_in};
use crate::{
    account::guard::Member,
    capture::Seat,
    consent::script::scripts,
    gathering::Slot,
    i18n::Words,
    language::Lang,
    session::{
        Session,
        frame::{below_session, kind_words, session_tabs},
        prompts::{Prompt, minutes_of},
    },
    shell::StaffPage,
    survey::Text,
    ui::{
        qr::qr,
        said::{endonym, said},
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
    /// The address at which those present join from their phones, where there is one.
    pub join: Option<String>,
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
        {guide(words, session)}
        {consent(words, session)}
        {slips(words, pack)}
        {tally(words)}
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
        .then(|| view! { <p>{said(&session.purpose, &written_in)}</p> });
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
/// them.
fn in_languages(text: &Text, languages: &[Lang]) -> AnyView {
    let own: Vec<(&Lang, &String)> = languages
        .iter()
        .filter_map(|lang| text.0.get_key_value(lang))
        .collect();
    let shown = match own.is_empty() {
        true => text.0.iter().take(1).collect(),
        false => own,
    };
    let lines = shown.into_iter().map(|(lang, text)| {
        view! { <span class="detail" lang=lang.to_string() dir=lang.direction().as_str()>{text.clone()}</span> }
    });
    lines.collect_view().into_any()
}

fn guide(words: Words, session: &Session) -> impl IntoView + use<> {
    let languages = &session.languages;
    let mut minute = 0;
    let item = |prompt: &Prompt| {
        let begins = minute;
        minute += prompt.minutes;
        let time = (prompt.minutes > 0).then(|| {
            let time = words.pack_guide_time(i64::from(begins), i64::from(minute));
            view! { <span class="hint detail">{time}</span> }
        });
        let probes = prompt.probes.iter();
        let probes = probes.map(|probe| view! { <li>{in_languages(probe, languages)}</li> });
        view! {
            <li>
                {time}
                <b>{in_languages(&prompt.text, languages)}</b>
                <ul>{probes.collect_view()}</ul>
            </li>
        }
    };
    let list = match session.prompts.as_slice() {
        [] => view! { <p class="none">{words.pack_guide_empty()}</p> }.into_any(),
        prompts => {
            let items: Vec<_> = prompts.iter().map(item).collect();
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

/// What is read aloud, in every language of the session that Harken speaks; in the reader's own where it speaks none.
fn consent(words: Words, session: &Session) -> impl IntoView + use<> {
    view! {
        <section class="part new-page">
            <h2>{words.pack_consent()}</h2>
            <p>{words.pack_consent_text()}</p>
            {scripts(words, &session.languages)}
        </section>
    }
}

/// What a slip says in one language, with the address in it.
type SlipWords = fn(Words, &str) -> String;

fn slips(words: Words, pack: &Pack<'_>) -> impl IntoView + use<> {
    let sheet = |address: &Option<String>, say: SlipWords| {
        address
            .as_deref()
            .map(|address| slip_sheet(words, pack.session, address, say))
    };
    let sign_up = sheet(&pack.sign_up, |words, address| {
        words.gathering_slip(address)
    });
    let join = sheet(&pack.join, |words, address| {
        words.gathering_slip_join(address)
    });
    let none = (sign_up.is_none() && join.is_none())
        .then(|| view! { <p class="none">{words.pack_slips_closed()}</p> });
    let class = if none.is_some() {
        "part no-print"
    } else {
        "part new-page"
    };
    view! {
        <section class=class>
            <h2>{words.pack_slips()}</h2>
            {none}
            {sign_up}
            {join}
        </section>
    }
}

fn slip_sheet(words: Words, session: &Session, address: &str, say: SlipWords) -> AnyView {
    let written_in = written_in(session);
    let spoken: Vec<Words> = session.languages.iter().filter_map(Words::find).collect();
    let spoken = if spoken.is_empty() {
        vec![words]
    } else {
        spoken
    };
    let slip = |_| {
        let lines = spoken.iter().map(|words| {
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
            </li>
        }
    };
    view! { <ol class="slips">{(0..SLIPS).map(slip).collect_view()}</ol> }.into_any()
}

/// The sheet on which hands are counted and seats are known.
fn tally(words: Words) -> impl IntoView {
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
