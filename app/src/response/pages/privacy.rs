//! What is said about privacy, and the question whether words may be repeated.
//!
//! Every sentence here is a promise. Where no speaker has checked its translation, the page says so and shows the
//! English beneath.

use super::Context;
use crate::i18n::Words;
use leptos::prelude::*;

/// The field in which a family allows its words to be repeated.
pub const QUOTE_FIELD: &str = "_quote";
/// Its value for yes.
pub const QUOTE_YES: &str = "yes";

/// “Anonymous: what we keep, and what we do not”, as a line that opens.
pub(super) fn details(context: &Context<'_>) -> AnyView {
    let words = context.page.words;
    let draft = !words.is_reviewed();
    let original = draft.then(|| {
        let english = Words::english();
        view! {
            <div class="original" lang="en" dir="ltr">
                <h2>{words.privacy_original()}</h2>
                {promises(context, english)}
            </div>
        }
    });
    view! {
        <details class="privacy" lang=context.words_lang>
            <summary>{words.privacy_summary()}</summary>
            {draft.then(|| view! { <p class="original">{words.privacy_draft()}</p> })}
            {promises(context, words)}
            {original}
        </details>
    }
    .into_any()
}

fn promises(context: &Context<'_>, words: Words) -> AnyView {
    let survey = &context.page.ready.survey;
    let when = if survey.mixing_days.is_empty() {
        words.privacy_when_close().to_string()
    } else {
        let days: Vec<String> = survey
            .mixing_days
            .iter()
            .map(|day| words.day(day))
            .collect();
        words.privacy_when_dates(days.join(" · "))
    };
    let mut kept = vec![
        words.privacy_kept_answers(),
        words.privacy_kept_version(),
        words.privacy_kept_day(),
        words.privacy_kept_number(),
        words.privacy_kept_receipt(),
    ];
    if survey.codes > 0 {
        kept.push(words.privacy_kept_code());
    }
    if survey.asks_quote_consent {
        kept.push(words.privacy_kept_quote());
    }
    let not_kept = vec![
        words.privacy_not_kept_name(),
        words.privacy_not_kept_device(),
        words.privacy_not_kept_cookie(),
    ];
    let limits = vec![
        words.privacy_limits_network(),
        words.privacy_limits_words(),
        words.privacy_limits_together(),
        words.privacy_limits_database(),
    ];
    let list = |lines: Vec<&'static str>| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! { <ul>{lines.collect_view()}</ul> }
    };
    view! {
        <h2>{words.privacy_kept_title()}</h2>
        {list(kept)}
        <h2>{words.privacy_not_kept_title()}</h2>
        {list(not_kept)}
        <h2>{words.privacy_when_title()}</h2>
        <p>{when}</p>
        {(survey.codes > 0).then(|| view! { <p>{words.privacy_codes(survey.codes)}</p> })}
        {(!survey.cuts.is_empty()).then(|| view! { <p>{words.privacy_groups()}</p> })}
        <h2>{words.privacy_limits_title()}</h2>
        {list(limits)}
    }
    .into_any()
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
