//! A text in a language that may not be the page's.

use crate::language::Lang;
use leptos::prelude::*;

/// A text with its own language and direction, inside a sentence or a cell.
pub fn said(text: &str, lang: &Lang) -> impl IntoView + use<> {
    view! {
        <bdi lang=lang.to_string() dir=lang.direction().as_str()>
            {text.to_string()}
        </bdi>
    }
}

/// A language by its own name.
pub fn endonym(lang: &Lang) -> impl IntoView + use<> {
    said(lang.endonym(), lang)
}
