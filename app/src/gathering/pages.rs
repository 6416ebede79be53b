//! The pages of times and sign-ups: what families meet, and what staff see.

mod families;
mod pack;
mod paper;
mod slots;

pub use families::{SignUpForm, ended, sign_up, thanks};
pub use pack::{Join, Pack, pack};
pub use slots::{Numbers, SlotForm, slot_form, slots};

use super::{Offer, Slot, Wish};
use crate::{
    i18n::Words,
    language::Lang,
    session::Session,
    ui::said::{endonym, said},
};
use leptos::prelude::*;

/// The day and the hours of a time.
pub fn moment(words: Words, slot: &Slot) -> String {
    let hours = words.gathering_hours(slot.begins.as_str(), slot.ends());
    format!("{}, {hours}", words.weekday(&slot.held_on))
}

/// What is offered at a time, in a sentence.
fn offer_words(words: Words, offer: Offer) -> &'static str {
    match offer {
        Offer::Childcare => words.gathering_has_childcare(),
        Offer::Food => words.gathering_has_food(),
        Offer::Transport => words.gathering_has_transport(),
        Offer::StepFree => words.gathering_has_step_free(),
    }
}

/// What can be wished for.
fn wish_words(words: Words, wish: Wish) -> &'static str {
    match wish {
        Wish::Eat => words.gathering_food_eat(),
        Wish::Vegetarian => words.gathering_food_vegetarian(),
        Wish::Halal => words.gathering_food_halal(),
        Wish::NoNuts => words.gathering_food_nuts(),
        Wish::Transport => words.gathering_way_transport(),
        Wish::StepFree => words.gathering_way_step_free(),
        Wish::Hear => words.gathering_way_hear(),
        Wish::Sign => words.gathering_way_sign(),
        Wish::Read => words.gathering_way_read(),
        Wish::Quiet => words.gathering_way_quiet(),
        Wish::Baby => words.gathering_way_baby(),
    }
}

/// What staff have written of their own accord is in the session's first language.
fn written_in(session: &Session) -> Lang {
    let first = session.languages.first();
    first.cloned().unwrap_or_else(Lang::undetermined)
}

/// Languages by their own names, behind what they are.
fn languages_line(label: &'static str, languages: &[Lang]) -> Option<AnyView> {
    let names = languages.iter().enumerate().map(|(position, lang)| {
        view! {
            {(position > 0).then_some(", ")}
            {endonym(lang)}
        }
    });
    (!languages.is_empty()).then(|| {
        view! {
            <span class="hint detail">{label} " " {names.collect_view()}</span>
        }
        .into_any()
    })
}

/// Everything about a time but its day and hours, line under line.
fn slot_details(words: Words, slot: &Slot, written_in: &Lang) -> AnyView {
    let line = |text: &str| {
        (!text.is_empty()).then(|| view! { <span class="detail">{said(text, written_in)}</span> })
    };
    let offers: Vec<&str> = slot
        .offers
        .iter()
        .map(|offer| offer_words(words, *offer))
        .collect();
    let offers =
        (!offers.is_empty()).then(|| view! { <span class="hint detail">{offers.join(" ")}</span> });
    view! {
        {line(&slot.place)}
        {languages_line(words.gathering_languages(), &slot.languages)}
        {languages_line(words.gathering_interpretation(), &slot.interpretation)}
        {offers}
        {line(&slot.access_notes)}
    }
    .into_any()
}

/// The same for a calendar, which knows no marks.
pub fn description(words: Words, slot: &Slot) -> String {
    let names = |label: &str, languages: &[Lang]| {
        let names: Vec<&str> = languages.iter().map(Lang::endonym).collect();
        (!names.is_empty()).then(|| format!("{label} {}", names.join(", ")))
    };
    let mut lines = vec![
        names(words.gathering_languages(), &slot.languages),
        names(words.gathering_interpretation(), &slot.interpretation),
    ];
    let offers = slot.offers.iter();
    lines.extend(offers.map(|offer| Some(offer_words(words, *offer).to_string())));
    lines.push(Some(slot.access_notes.clone()).filter(|text| !text.is_empty()));
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
