//! Short pages: thank you, the survey has ended, the front door.

use crate::{
    i18n::Words, shell::FamilyPage, survey::check::SentAnswers, token::Token,
    ui::tongue::language_switch,
};
use leptos::prelude::*;

/// A receipt as the thank-you page shows it, on request.
pub struct Receipt {
    pub token: Token,
    /// Where it can be looked up.
    pub address: String,
}

/// The receipt behind a line that opens: it is there for whoever wants it, and not read over a shoulder.
fn receipt_details(words: Words, receipt: Receipt) -> impl IntoView {
    view! {
        <details>
            <summary>{words.receipt_keep()}</summary>
            <p>{words.receipt_what()}</p>
            <p class="code-field" dir="ltr">
                {receipt.token.to_string()}
            </p>
            <p>
                {words.receipt_later()} " "
                <a href="/r" dir="ltr">
                    {receipt.address}
                </a>
            </p>
        </details>
    }
}

/// The answer to a sent survey: what arrived, what happens next, and a fresh start for the next person at this phone.
pub fn thanks(words: Words, slug: &str, is_repeat: bool, receipt: Option<Receipt>) -> FamilyPage {
    let (title, lead) = if is_repeat {
        (words.thanks_repeat_title(), words.thanks_repeat_text())
    } else {
        (words.thanks_title(), words.thanks_lead())
    };
    let body = view! {
        <main id="main" class="thanks">
            <h1>{title}</h1>
            <p class="lead" role="status">
                {lead}
            </p>
            <h2>{words.thanks_next_title()}</h2>
            <ol class="steps">
                <li>{words.thanks_next_read()}</li>
                <li>{words.thanks_next_hear()}</li>
                <li>{words.thanks_next_close()}</li>
            </ol>
            {receipt.map(|receipt| receipt_details(words, receipt))}
            <form class="again" method="get" action=format!("/s/{slug}")>
                <input type="hidden" name="lang" value=words.lang().to_string() />
                <p>{words.thanks_another()}</p>
                <button class="quiet">{words.thanks_another_submit()}</button>
            </form>
        </main>
    };
    FamilyPage::new(words, title, body)
}

/// A survey that takes no answers any more. What somebody wrote stands below, so that it is not lost to them.
pub fn closed(words: Words, typed: Option<&SentAnswers>) -> FamilyPage {
    let written = typed.into_iter().flat_map(|typed| typed.0.iter());
    let written: Vec<AnyView> = written
        .filter(|(field, value)| !field.starts_with('_') && value.chars().count() > 20)
        .map(|(_, value)| view! { <blockquote dir="auto">{value.clone()}</blockquote> }.into_any())
        .collect();
    let body = view! {
        <main id="main" class="message">
            <h1>{words.closed_title()}</h1>
            <p class="lead">{words.closed_text()}</p>
            {written}
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.closed_title(), body)
}

/// A title, a sentence, and the way to the first page.
pub fn message(words: Words, title: &'static str, text: &'static str) -> FamilyPage {
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="message">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <p>
                <a href="/">{words.home_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, title, body)
}

/// The front door: answer a survey, join a conversation, or sign in.
pub fn home(words: Words, code: &str, problem: Option<&'static str>) -> FamilyPage {
    let described = if problem.is_some() {
        "code-hint code-problem"
    } else {
        "code-hint"
    };
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="home">
            <h1>{words.home_title()}</h1>
            <p class="lead">{words.home_lead()}</p>
            <section class=if problem.is_some() { "card wrong" } else { "card" }>
                <h2>{words.home_survey_title()}</h2>
                <p>{words.home_survey_text()}</p>
                <form method="post" action="/c">
                    <input type="hidden" name="lang" value=words.lang().to_string() />
                    <label for="code">{words.home_code_label()}</label>
                    <p class="hint" id="code-hint">
                        {words.home_code_hint()}
                    </p>
                    {problem
                        .map(|text| {
                            view! {
                                <p class="problem" id="code-problem">
                                    {text}
                                </p>
                            }
                        })}
                    <input
                        class="code-field"
                        id="code"
                        name="code"
                        type="text"
                        value=code.to_string()
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        dir="ltr"
                        aria-describedby=described
                        aria-invalid=problem.map(|_| "true")
                    />
                    <button class="do">{words.home_code_submit()}</button>
                </form>
            </section>
            <section class="card">
                <h2>{words.home_session_title()}</h2>
                <p>{words.home_session_text()}</p>
                <form method="post" action="/j">
                    <input type="hidden" name="lang" value=words.lang().to_string() />
                    <label for="session">{words.home_code_label()}</label>
                    <input
                        class="code-field"
                        id="session"
                        name="code"
                        type="text"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        dir="ltr"
                    />
                    <button class="quiet">{words.home_session_submit()}</button>
                </form>
            </section>
            <p class="aside">
                <a href="/r">{words.receipt_title()}</a>
            </p>
            <p class="aside">
                <a href="/sign-in">{words.home_staff_link()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.home_title(), body)
}
