//! What is read aloud before anything is written down: on the page of the tally, and in the pack to print.

use crate::{i18n::Words, language::Lang};
use leptos::prelude::*;

/// The words in every language of a session. Where no speaker has checked a translation it says so, and the English is
/// at hand.
pub fn scripts(words: Words, languages: &[Lang]) -> impl IntoView + use<> {
    let mut spoken: Vec<Words> = languages.iter().filter_map(Words::find).collect();
    if spoken.is_empty() {
        spoken.push(words);
    }
    let has_draft = spoken.iter().any(|words| !words.is_reviewed());
    let english = Words::english();
    if has_draft && !spoken.iter().any(|words| words.lang() == english.lang()) {
        spoken.push(english);
    }
    spoken.into_iter().map(script).collect_view()
}

fn script(words: Words) -> impl IntoView {
    let lang = words.lang();
    let draft =
        (!words.is_reviewed()).then(|| view! { <p class="hint">{words.privacy_draft()}</p> });
    view! {
        <div class="script" lang=lang.to_string() dir=lang.direction().as_str()>
            <h3>{lang.endonym()} ": " {words.gathering_consent_title()}</h3>
            {draft}
            <p>{words.gathering_consent_welcome()}</p>
            <p>{words.gathering_consent_free()}</p>
            <p>{words.gathering_consent_notes()}</p>
            <p>{words.gathering_consent_erase()}</p>
            <p>{words.gathering_consent_share()}</p>
            <p>{words.gathering_consent_danger()}</p>
            <p>{words.gathering_consent_back()}</p>
            <ol>
                <li>{words.gathering_consent_ask_notes()}</li>
                <li>{words.gathering_consent_ask_quotes()}</li>
            </ol>
        </div>
    }
}
