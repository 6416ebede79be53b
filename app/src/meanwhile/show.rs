//! How texts are shown that were changed meanwhile, or could not be kept.

use crate::{i18n::Words, language::Lang};
use leptos::prelude::*;

/// How a text reads now that somebody else has changed while one's own words stood in the field; nothing where nobody
/// has.
pub fn overtaken(words: Words, theirs: Option<&str>, lang: Option<&Lang>) -> Option<AnyView> {
    let theirs = theirs?;
    if theirs.is_empty() {
        return Some(view! { <p class="hint">{words.overtaken_gone()}</p> }.into_any());
    }
    let dir = lang.map_or("auto", |lang| lang.direction().as_str());
    let view = view! {
        <p class="hint">{words.overtaken_now()}</p>
        <blockquote lang=lang.map(Lang::to_string) dir=dir>
            {theirs.to_string()}
        </blockquote>
    };
    Some(view.into_any())
}

/// Texts that somebody typed and that could not be kept, to be copied; nothing where there are none.
pub fn unkept(words: Words, texts: &[&str]) -> Option<AnyView> {
    let fields = texts.iter().map(|text| {
        view! {
            <textarea readonly rows="4" dir="auto" aria-label=words.typed_title()>
                {text.to_string()}
            </textarea>
        }
    });
    (!texts.is_empty()).then(|| {
        view! {
            <section class="part unkept">
                <h2>{words.typed_title()}</h2>
                <p class="hint">{words.typed_text()}</p>
                {fields.collect_view()}
            </section>
        }
        .into_any()
    })
}
