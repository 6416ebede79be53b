//! What is said about privacy, and the question whether words may be repeated.
//!
//! Every sentence here is a promise. Where no speaker has checked its translation, the page says so and shows the
//! English beneath.

use super::{
    Context,
    promises::{Extent, promises},
};
use crate::{
    i18n::Words,
    shell::FamilyPage,
    survey::Survey,
    ui::{said::said, tongue::language_switch},
};
use leptos::prelude::*;

/// The field in which a family allows its words to be repeated.
pub const QUOTE_FIELD: &str = "_quote";
/// Its value for yes.
pub const QUOTE_YES: &str = "yes";

/// “Anonymous: what we keep, and what we do not”, as a line that opens.
pub(super) fn details(context: &Context<'_>) -> AnyView {
    let words = context.page.words;
    let survey = &context.page.ready.survey;
    let address = format!("/s/{}/privacy?lang={}", survey.slug, words.lang());
    // In a window of its own: whoever has begun to answer must not lose it by reading.
    view! {
        <details class="privacy" lang=context.words_lang>
            <summary>{words.privacy_summary()}</summary>
            {with_original(survey, words, Extent::Short)}
            <p>
                <a href=address target="_blank" rel="noopener">
                    {words.privacy_page_link()}
                </a>
            </p>
        </details>
    }
    .into_any()
}

/// Everything that is promised about a survey, on a page of its own. `months` is how long answers are kept after the
/// end, where somebody has chosen.
pub fn privacy(survey: &Survey, words: Words, months: Option<u32>) -> FamilyPage {
    let title = survey.title(words.lang());
    let body = view! {
        <header>{language_switch(words)}</header>
        <main id="main" class="privacy">
            <h1>{words.privacy_page_title()}</h1>
            <p class="lead">{said(title.text, title.lang)}</p>
            {with_original(survey, words, Extent::Whole { months })}
            <p>
                <a href=format!("/s/{}?lang={}", survey.slug, words.lang())>{words.home_code_submit()}</a>
            </p>
        </main>
    };
    FamilyPage::new(words, words.privacy_page_title(), body)
}

fn with_original(survey: &Survey, words: Words, extent: Extent) -> impl IntoView + use<> {
    let draft = !words.is_reviewed();
    let original = draft.then(|| {
        view! {
            <div class="original" lang="en" dir="ltr">
                <h2>{words.privacy_original()}</h2>
                {promises(survey, Words::english(), extent)}
            </div>
        }
    });
    view! {
        {draft.then(|| view! { <p class="original">{words.privacy_draft()}</p> })}
        {promises(survey, words, extent)}
        {original}
    }
}

/// The last card: may these words be repeated? Not answered is a no.
pub(super) fn quote_consent(context: &Context<'_>) -> Option<AnyView> {
    let survey = &context.page.ready.survey;
    let has_words = context.ordinals.keys().any(|name| {
        let question = survey.form.find_question(name);
        question.is_some_and(|question| matches!(question.kind, crate::survey::Kind::Text { .. }))
    });
    if !survey.asks_quote_consent || !has_words {
        return None;
    }
    let words = context.page.words;
    let english = Words::english();
    let beneath = |text: &'static str| {
        (!words.is_reviewed())
            .then(|| view! { <span class="original" lang="en" dir="ltr">{text}</span> })
    };
    let typed = context.page.typed.values(QUOTE_FIELD).next();
    let choice = |value: &'static str, label: &'static str, original: &'static str| {
        view! {
            <label class="choice">
                <input type="radio" name=QUOTE_FIELD value=value checked=typed == Some(value) />
                <span>{label} " " {beneath(original)}</span>
            </label>
        }
    };
    Some(
        view! {
            <div class="card" id="quote" lang=context.words_lang>
                <fieldset aria-describedby="quote-hint">
                    <legend>{words.quote_consent_label()} " " {beneath(english.quote_consent_label())}</legend>
                    <p class="hint" id="quote-hint">
                        {words.quote_consent_hint()} " " {beneath(english.quote_consent_hint())}
                    </p>
                    {choice(QUOTE_YES, words.quote_consent_yes(), english.quote_consent_yes())}
                    {choice("no", words.quote_consent_no(), english.quote_consent_no())}
                </fieldset>
            </div>
        }
        .into_any(),
    )
}
