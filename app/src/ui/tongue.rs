//! The language switch of families' pages.

use crate::{i18n::Words, language::Lang};
use leptos::prelude::*;

/// Every language Harken speaks by its own name, and a button: for pages that hold nothing typed.
pub fn language_switch(words: Words) -> impl IntoView {
    view! {
        <form class="tongue" method="get">
            {languages(words, "lang")} <button class="quiet">{words.language_change()}</button>
        </form>
    }
}

/// As [`language_switch`], inside a form that is being filled in: a button of it, so that nothing is lost.
pub fn switch_within(words: Words) -> impl IntoView {
    view! {
        <div class="tongue">
            {languages(words, "_to")} <button class="quiet" name="_switch" value="1">
                {words.language_change()}
            </button>
        </div>
    }
}

fn languages(words: Words, name: &'static str) -> impl IntoView {
    let options = Words::all().map(|other| {
        let lang: &'static Lang = other.lang();
        view! {
            <option value=lang.as_str() lang=lang.as_str() dir=lang.direction().as_str() selected=lang == words.lang()>
                {lang.endonym()}
            </option>
        }
    });
    view! {
        <label for="to">{words.language_switch_label()}</label>
        <select id="to" name=name>
            {options.collect_view()}
        </select>
    }
}
