//! What is read aloud before anything is written down: on the page of the tally, and in the pack to print.

use super::spoken::Spoken;
use crate::{i18n::Words, language::Lang, ui::said::endonym};
use leptos::prelude::*;

/// The words in every language of a session. Where no speaker has checked a translation it says so, and the English is
/// at hand. A language without a script gets the English, for an interpreter to read aloud in it. `sound` is the day
/// (`YYYY-MM-DD`) by which a planned recording is erased; without one nothing is said of recording.
pub fn scripts(words: Words, languages: &[Lang], sound: Option<&str>) -> impl IntoView + use<> {
    let Spoken {
        words: mut spoken,
        missing,
    } = Spoken::of(languages, words);
    let has_draft = spoken.iter().any(|words| !words.is_reviewed());
    let english = Words::english();
    if has_draft && !spoken.iter().any(|words| words.lang() == english.lang()) {
        spoken.push(english);
    }
    let own = spoken.into_iter().map(|spoken| {
        let draft = (!spoken.is_reviewed())
            .then(|| view! { <p class="hint">{spoken.privacy_draft()}</p> }.into_any());
        script(spoken, spoken.lang(), draft, sound)
    });
    let interpreted = missing.iter().map(|lang| {
        let page = words.lang();
        let notice = view! {
            <p class="notice" lang=page.to_string() dir=page.direction().as_str()>
                {words.consent_script_missing(lang.endonym())}
            </p>
        };
        script(english, lang, Some(notice.into_any()), sound)
    });
    own.chain(interpreted).collect::<Vec<AnyView>>()
}

/// One script, headed by the language in which it is heard.
fn script(words: Words, heard_in: &Lang, note: Option<AnyView>, sound: Option<&str>) -> AnyView {
    let lang = words.lang();
    let recorded = sound.map(|day| {
        view! { <p>{words.gathering_consent_sound(words.day(day))}</p> }
    });
    let ask_sound = sound.map(|_| view! { <li>{words.gathering_consent_ask_sound()}</li> });
    view! {
        <div class="script" lang=lang.to_string() dir=lang.direction().as_str()>
            <h3>{endonym(heard_in)} ": " {words.gathering_consent_title()}</h3>
            {note}
            <p>{words.gathering_consent_welcome()}</p>
            <p>{words.gathering_consent_free()}</p>
            <p>{words.gathering_consent_notes()}</p>
            {recorded}
            <p>{words.gathering_consent_erase()}</p>
            <p>{words.gathering_consent_share()}</p>
            <p>{words.gathering_consent_danger()}</p>
            <p>{words.gathering_consent_back()}</p>
            <ol>
                <li>{words.gathering_consent_ask_notes()}</li>
                <li>{words.gathering_consent_ask_quotes()}</li>
                {ask_sound}
            </ol>
        </div>
    }
    .into_any()
}
