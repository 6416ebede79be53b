//! How agreed words are shown, wherever they stand.

use super::{Term, find::find_terms};
use crate::{i18n::Words, language::Lang, ui::said::said};
use leptos::prelude::*;

/// A text of the initiative's own with the agreed words in it marked. Each opens what was agreed, without a script. What
/// families said is never marked: their words are theirs. `place` tells this text from the others on its page.
///
/// The view holds buttons, so it must not stand in a link.
pub fn marked(words: Words, text: &str, lang: &Lang, terms: &[Term], place: &str) -> AnyView {
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut end = 0;
    for (at, found) in find_terms(text, lang, terms).into_iter().enumerate() {
        let term = &terms[found.term];
        let Some((said_in, definition)) = term.find_definition(&[lang, words.lang()]) else {
            continue;
        };
        pieces.push(text[end..found.range.start].to_string().into_any());
        let id = format!("agreed-{place}-{at}");
        let label = words.vocabulary_agreed_label();
        pieces.push(
            view! {
                <button class="agreed" type="button" popovertarget=id.clone()>
                    <dfn>{text[found.range.clone()].to_string()}</dfn>
                </button>
                <span class="pop" id=id popover>
                    <b lang=words.lang().to_string()>{label}</b>
                    " "
                    {said(definition, said_in)}
                </span>
            }
            .into_any(),
        );
        end = found.range.end;
    }
    pieces.push(text[end..].to_string().into_any());
    pieces.into_any()
}

/// As [`marked`], with the text's language and direction: for a page in another language.
pub fn said_marked(words: Words, text: &str, lang: &Lang, terms: &[Term], place: &str) -> AnyView {
    view! {
        <bdi lang=lang.to_string() dir=lang.direction().as_str()>
            {marked(words, text, lang, terms, place)}
        </bdi>
    }
    .into_any()
}

/// “Words we agreed on”: each with what it means, in the page's language first; nothing where there are none.
pub fn agreed_part(words: Words, terms: &[Term]) -> Option<AnyView> {
    let entries: Vec<AnyView> = terms.iter().filter_map(|term| entry(words, term)).collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.vocabulary_agreed_title()}</h2>
                <dl class="vocabulary">{entries}</dl>
            </section>
        }
        .into_any()
    })
}

fn entry(words: Words, term: &Term) -> Option<AnyView> {
    let (named_in, name) = term.find_title(words.lang())?;
    let name = said(name, named_in);
    let mut wordings: Vec<(&Lang, &str)> = term
        .wordings
        .iter()
        .map(|(lang, wording)| (lang, wording.definition.as_str()))
        .collect();
    wordings.sort_by_key(|(lang, _)| *lang != words.lang());
    let meanings = wordings.into_iter().map(|(lang, definition)| {
        view! {
            <dd>
                <p lang=lang.to_string() dir=lang.direction().as_str()>
                    {definition.to_string()}
                </p>
            </dd>
        }
    });
    Some(
        view! {
            <div>
                <dt>{name}</dt>
                {meanings.collect_view()}
            </div>
        }
        .into_any(),
    )
}
