//! Words of people: quoted, or told by somebody else. The two never look alike.

use crate::language::Lang;
use leptos::prelude::*;

/// A text under another that says what the other says.
pub struct Translation {
    /// What it is and who made it.
    pub by: String,
    pub text: String,
    pub lang: Lang,
}

/// Somebody's own words, the original first, with a source line that names no person.
pub fn quote(
    text: &str,
    lang: &Lang,
    translation: Option<Translation>,
    source: impl IntoAny,
) -> AnyView {
    let translation = translation.map(|translation| {
        view! {
            <div class="translation">
                <p class="by">{translation.by}</p>
                <p lang=translation.lang.to_string() dir=translation.lang.direction().as_str()>
                    {translation.text}
                </p>
            </div>
        }
    });
    view! {
        <figure class="quote">
            <blockquote lang=lang.to_string() dir=lang.direction().as_str()>
                <p>{text.to_string()}</p>
            </blockquote>
            {translation}
            <figcaption>{source.into_any()}</figcaption>
        </figure>
    }
    .into_any()
}

/// Somebody's words in translation only: neither the original nor its language is told.
pub fn translated(by: impl IntoAny, text: &str, lang: &Lang, source: impl IntoAny) -> AnyView {
    view! {
        <figure class="quote">
            <div class="translation">
                <p class="by">{by.into_any()}</p>
                <p lang=lang.to_string() dir=lang.direction().as_str()>
                    {text.to_string()}
                </p>
            </div>
            <figcaption>{source.into_any()}</figcaption>
        </figure>
    }
    .into_any()
}

/// What somebody wrote down about words or deeds of others: never a quotation.
pub fn told(by: impl IntoAny, text: &str, lang: &Lang) -> AnyView {
    told_in(by, text.to_string(), lang)
}

/// As [`told`], with something in the text marked.
pub fn told_in(by: impl IntoAny, text: impl IntoAny, lang: &Lang) -> AnyView {
    view! {
        <div class="told">
            <p class="by">{by.into_any()}</p>
            <p lang=lang.to_string() dir=lang.direction().as_str()>
                {text.into_any()}
            </p>
        </div>
    }
    .into_any()
}
