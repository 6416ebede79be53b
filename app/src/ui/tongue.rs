//! The language switch of families' pages that hold nothing typed.

use crate::{i18n::Words, language::Lang};
use leptos::prelude::*;

/// Every language Harken speaks by its own name, and a button.
pub fn language_switch(words: Words) -> impl IntoView {
    let options = Words::all().map(|other| {
        let lang: &'static Lang = other.lang();
        view! {
            <option value=lang.as_str() lang=lang.as_str() dir=lang.direction().as_str() selected=lang == words.lang()>
                {lang.endonym()}
            </option>
        }
    });
    view! {
        <form class="tongue" method="get">
            <label for="to">{words.language_switch_label()}</label>
            <select id="to" name="lang">
                {options.collect_view()}
            </select>
            <button class="quiet">{words.language_change()}</button>
        </form>
    }
}
