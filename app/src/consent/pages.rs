//! The page of the tally, and the page before a seat's words are erased.

use super::{script::scripts, seats_for};
use crate::{
    account::guard::Member,
    capture::{Agreed, Seat, SeatState},
    digits::find_digit,
    i18n::Words,
    language::Lang,
    request::Fields,
    session::{
        Session, State,
        frame::{below_session, path},
    },
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field, choice_rows},
        field::{problem_notice, text_field},
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is known of who agreed.
pub struct Asked {
    pub session: Session,
    /// None while nobody was asked.
    pub agreed: Option<Agreed>,
    /// Seats from which something was said that may be quoted. None before the session is closed.
    pub quotable: Vec<Seat>,
    pub seats: Vec<SeatState>,
    /// The day (`YYYY-MM-DD`) by which a planned recording is erased; None where none is planned.
    pub sound: Option<String>,
}

/// The tally as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedTally {
    pub present: String,
    pub to_notes: String,
    pub to_quotes: String,
    /// Seats that agreed to be quoted.
    pub seats: Vec<Seat>,
}

impl TypedTally {
    /// What a form brought. Seats that are none are passed over: no honest page sends them.
    pub fn read(fields: &Fields) -> TypedTally {
        let seats = fields.all("seats").filter_map(|seat| seat.parse().ok());
        TypedTally {
            present: fields.text("present").into(),
            to_notes: fields.text("to_notes").into(),
            to_quotes: fields.text("to_quotes").into(),
            seats: seats.filter(|seat: &Seat| !seat.is_nobody()).collect(),
        }
    }

    /// What was written down before.
    pub fn of(asked: &Asked) -> TypedTally {
        let seats = asked.seats.iter().filter(|seat| seat.quote_ok);
        let number = |number: fn(Agreed) -> i64| {
            asked
                .agreed
                .map_or(String::new(), |agreed| number(agreed).to_string())
        };
        TypedTally {
            present: number(|agreed| agreed.present),
            to_notes: number(|agreed| agreed.to_notes),
            to_quotes: number(|agreed| agreed.to_quotes),
            seats: seats.map(|seat| seat.seat.clone()).collect(),
        }
    }

    /// The numbers; None where one of them is none.
    pub fn find_agreed(&self) -> Option<Agreed> {
        let number = |text: &str| {
            let digits = text
                .chars()
                .map(|letter| find_digit(letter).unwrap_or(letter));
            digits.collect::<String>().parse().ok()
        };
        Some(Agreed {
            present: number(&self.present)?,
            to_notes: number(&self.to_notes)?,
            to_quotes: number(&self.to_quotes)?,
        })
    }
}

/// Whether sound is recorded, as typed.
#[derive(Clone, Debug, Default)]
pub struct TypedSound {
    pub planned: bool,
    pub erase_on: String,
}

impl TypedSound {
    /// What a form brought.
    pub fn read(fields: &Fields) -> TypedSound {
        TypedSound {
            planned: fields.text("planned") == "yes",
            erase_on: fields.text("erase_on").into(),
        }
    }

    /// What was planned before.
    pub fn of(asked: &Asked) -> TypedSound {
        TypedSound {
            planned: asked.sound.is_some(),
            erase_on: asked.sound.clone().unwrap_or_default(),
        }
    }
}

/// The forms of the page as typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub tally: TypedTally,
    pub sound: TypedSound,
}

impl Typed {
    /// What was written down before.
    pub fn of(asked: &Asked) -> Typed {
        Typed {
            tally: TypedTally::of(asked),
            sound: TypedSound::of(asked),
        }
    }
}

/// What is to be said, and the form for the numbers.
pub fn consent(
    member: &Member,
    asked: &Asked,
    typed: &Typed,
    problem: Option<String>,
    done: Option<&'static str>,
) -> StaffPage {
    let words = member.words;
    let session = &asked.session;
    let is_closed = session.state == State::Closed;
    let done = done.map(|text| {
        view! {
            <p class="notice fine" role="status">
                {text}
            </p>
        }
    });
    let tally = if is_closed {
        standing(words, asked)
    } else {
        form(member, asked, &typed.tally)
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.consent_title()}</h1>
                <p class="lead">{words.consent_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {done}
        {(!is_closed).then(|| sound(member, session, &typed.sound))}
        {(!is_closed).then(|| script(words, &session.languages, asked.sound.as_deref()))}
        {tally}
        {erasing(member, asked)}
    };
    below_session(StaffPage::new(words.consent_title(), body), member, session)
}

/// Whether what is read aloud speaks of recording.
fn sound(member: &Member, session: &Session, typed: &TypedSound) -> AnyView {
    let words = member.words;
    let planned = Choice::new("yes", words.consent_sound_planned(), typed.planned);
    let erase_on = text_field("erase_on", words.consent_sound_erase_on(), &typed.erase_on)
        .kind("date")
        .hint(words.consent_sound_erase_on_hint());
    view! {
        <section class="part">
            <h2>{words.consent_sound_title()}</h2>
            <p>{words.consent_sound_text()}</p>
            <form class="form" method="post" action=path(member, session, "sound")>
                {choice_rows("planned", Many::Any, vec![planned])}
                {erase_on.into_render()}
                <div class="actions">
                    <button class="quiet">{words.consent_sound_save()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// What is read aloud.
fn script(words: Words, languages: &[Lang], sound: Option<&str>) -> AnyView {
    view! {
        <section class="part">
            <h2>{words.consent_script_title()}</h2>
            {scripts(words, languages, sound)}
        </section>
    }
    .into_any()
}

fn form(member: &Member, asked: &Asked, typed: &TypedTally) -> AnyView {
    let words = member.words;
    let present = match asked.agreed {
        Some(agreed) => agreed.present,
        // Before anybody has counted, as many as are expected, or a small table.
        None => asked.session.participants.max(USUAL),
    };
    let is_erased = |seat: &Seat| {
        asked
            .seats
            .iter()
            .any(|known| known.erased && known.seat == *seat)
    };
    let seats = seats_for(present.max(typed.present.parse().unwrap_or(0)));
    let choices = seats.iter().filter(|seat| !is_erased(seat)).map(|seat| {
        let letter = seat.to_string();
        Choice::new(
            letter.as_str(),
            words.session_note_seat(letter.as_str()),
            typed.seats.contains(seat),
        )
    });
    let number = |name: &str, label: &'static str, value: &str| {
        text_field(name, label, value)
            .autocomplete("off")
            .into_render()
    };
    view! {
        <section class="part">
            <h2>{words.consent_numbers_title()}</h2>
            <form class="form" method="post" action=path(member, &asked.session, "consent")>
                {number("present", words.consent_present(), &typed.present)}
                {number("to_notes", words.consent_to_notes(), &typed.to_notes)}
                {number("to_quotes", words.consent_to_quotes(), &typed.to_quotes)}
                {choice_field(
                    "seats",
                    words.consent_seats(),
                    Some(words.consent_seats_hint().into()),
                    Many::Any,
                    choices.collect(),
                )}
                <p class="hint">{words.consent_seats_means()}</p>
                <div class="actions">
                    <button class="do">{words.consent_save()}</button>
                    <a href=path(member, &asked.session, "")>{words.staff_cancel()}</a>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// Seats that are offered before anybody has counted.
const USUAL: i64 = 8;

/// How it stood when the session was closed. Numbers about few people are nobody's to read any more.
fn standing(words: Words, asked: &Asked) -> AnyView {
    let text = match asked.agreed {
        None => words.consent_never_asked(),
        Some(agreed) if agreed.all_to_quotes() => words.consent_all_agreed(),
        Some(_) => words.consent_some_agreed(),
    };
    view! {
        <p>{words.consent_closed()}</p>
        <p>{text}</p>
    }
    .into_any()
}

/// The way to each seat's erasing.
fn erasing(member: &Member, asked: &Asked) -> Option<AnyView> {
    let words = member.words;
    if asked.session.state == State::Planned {
        return None;
    }
    let present = asked
        .agreed
        .map_or(asked.session.participants, |agreed| agreed.present);
    // A seat that more were counted for at first may have words as well.
    let known = asked.seats.iter().map(|known| known.seat.clone());
    let seats: BTreeSet<Seat> = seats_for(present).into_iter().chain(known).collect();
    let rows = seats.into_iter().map(|seat| {
        let letter = seat.to_string();
        let is_erased = asked
            .seats
            .iter()
            .any(|known| known.erased && known.seat == seat);
        let content = if is_erased {
            view! { {words.consent_seat_erased(letter)} }.into_any()
        } else {
            let href = path(member, &asked.session, &format!("seats/{letter}/erase"));
            view! {
                <a href=href>{words.consent_erase_link(letter)}</a>
                {unquoting(member, asked, &seat)}
            }
            .into_any()
        };
        view! { <li>{content}</li> }
    });
    Some(
        view! {
            <section class="part">
                <h2>{words.consent_erase_title()}</h2>
                <p>{words.consent_erase_lead()}</p>
                <ul>{rows.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The button that takes back a seat's consent to quotes once the tally stands for good.
fn unquoting(member: &Member, asked: &Asked, seat: &Seat) -> Option<AnyView> {
    let session = &asked.session;
    if session.state != State::Closed || !asked.quotable.contains(seat) {
        return None;
    }
    let action = path(member, session, &format!("seats/{seat}/quotes"));
    let form = view! {
        <form class="small" method="post" action=action>
            <button class="quiet small">{member.words.consent_unquote(seat.to_string())}</button>
        </form>
    };
    Some(form.into_any())
}

/// What erasing a seat means, asked about once more.
pub fn erase(member: &Member, session: &Session, seat: &Seat) -> StaffPage {
    let words = member.words;
    let title = words.consent_erase_link(seat.to_string());
    let body = view! {
        <h1>{title.clone()}</h1>
        <section class="part danger">
            <h2>{words.consent_erase_sure()}</h2>
            <p>{words.consent_erase_goes()}</p>
            <p>{words.consent_erase_stays()}</p>
            <p>{words.consent_erase_late()}</p>
            <form class="form" method="post" action=path(member, session, &format!("seats/{seat}/erase"))>
                <div class="actions">
                    <button class="stop">{words.consent_erase_submit(seat.to_string())}</button>
                    <a href=path(member, session, "consent")>{words.staff_cancel()}</a>
                </div>
            </form>
        </section>
    };
    below_session(StaffPage::new(title, body), member, session)
        .under(words.consent_title(), path(member, session, "consent"))
}
