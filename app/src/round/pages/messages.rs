//! Short pages on a participant's phone: wait, thank you, too late, over.

use super::join::Typed;
use crate::{
    i18n::Words,
    round::{Phase, store::Joined},
    shell::FamilyPage,
    ui::tongue::language_switch,
};
use leptos::prelude::*;

/// Where a code leads, in the reader's language.
fn address(code: &str, words: Words) -> String {
    format!("/j/{code}?lang={}", words.lang())
}

/// Nothing is asked right now.
pub fn wait(words: Words, code: &str, joined: &Joined) -> FamilyPage {
    let held_by = words.circle_lead(joined.held_by.as_str());
    let (title, text) = (words.circle_wait_title(), words.circle_wait_text());
    waiting(words, code, joined, title, text, Some(held_by))
}

/// The conversation has not begun. Until it has, a code that somebody found by trying tells nothing: not even who holds
/// it.
pub fn soon(words: Words, code: &str, joined: &Joined) -> FamilyPage {
    let (title, text) = (words.circle_soon_title(), words.circle_soon_text());
    waiting(words, code, joined, title, text, None)
}

/// A page to come back to. It does not load itself again: whoever reads slowly, or aloud, would lose the place.
fn waiting(
    words: Words,
    code: &str,
    joined: &Joined,
    title: &'static str,
    text: &'static str,
    held_by: Option<String>,
) -> FamilyPage {
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="message">
            {joined.is_sample.then(|| view! { <p class="sample">{words.sample_banner()}</p> })}
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {held_by.map(|text| view! { <p>{text}</p> })}
            <p>
                <a class="do" href=address(code, words)>
                    {words.circle_look_again()}
                </a>
            </p>
        </main>
    };
    FamilyPage::new(words, title, body)
}

/// The code joins nothing.
pub fn unknown(words: Words) -> FamilyPage {
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="message">
            <h1>{words.home_session_title()}</h1>
            <p class="lead">{words.session_unknown()}</p>
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.home_session_title(), body)
}

/// What was sent has arrived, or had before; what happens next, and a fresh start for the next person at this phone.
pub fn thanks(words: Words, code: &str, phase: Phase, is_repeat: bool) -> FamilyPage {
    let lead = match is_repeat {
        true => words.circle_thanks_repeat(),
        false => words.circle_thanks_lead(),
    };
    let together = match phase {
        Phase::Write => words.circle_next_together(),
        Phase::Rank => words.circle_next_result(),
    };
    let body = view! {
        <main id="main" class="thanks">
            <h1>{words.circle_thanks_title()}</h1>
            <p class="lead" role="status">
                {lead}
            </p>
            <h2>{words.thanks_next_title()}</h2>
            <ol class="steps">
                <li>{words.circle_next_silent()}</li>
                <li>{together}</li>
                <li>
                    {words.circle_next_look()} " " <a href=address(code, words)>{words.circle_look_again()}</a>
                </li>
            </ol>
            <form class="again" method="get" action=format!("/j/{code}")>
                <input type="hidden" name="lang" value=words.lang().to_string() />
                <p>{words.circle_another()}</p>
                <button class="quiet">{words.circle_another_submit()}</button>
            </form>
        </main>
    };
    FamilyPage::new(words, words.circle_thanks_title(), body)
}

/// What somebody wrote, to be read off or copied. What they chose from a list says nothing outside its page.
fn quoted(written: &Typed) -> Vec<AnyView> {
    written
        .iter()
        .filter(|(field, text)| !field.starts_with("rank_") && !text.trim().is_empty())
        .map(|(_, text)| view! { <blockquote dir="auto">{text.clone()}</blockquote> }.into_any())
        .collect()
}

/// What somebody wrote came too late. It stands below, so that it is not lost to them.
pub fn late(words: Words, code: &str, written: &Typed) -> FamilyPage {
    let body = view! {
        <main id="main" class="message">
            <h1>{words.circle_late_title()}</h1>
            <p class="lead">{words.circle_late_text()}</p>
            {quoted(written)}
            <p>
                <a href=address(code, words)>{words.circle_late_next()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.circle_late_title(), body)
}

/// The conversation is over; what came after its end is not lost to whoever wrote it.
pub fn over(words: Words, written: &Typed) -> FamilyPage {
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="message">
            <h1>{words.circle_over_title()}</h1>
            <p class="lead">{words.circle_over_text()}</p>
            {quoted(written)}
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.circle_over_title(), body)
}
