//! The list of what was written, wherever it is shown.

use crate::{
    i18n::Words,
    round::{Answer, Item},
    ui::said::said,
};
use leptos::prelude::*;

/// The list in its order, each idea with its number and all its wordings.
pub fn plain_list(words: Words, list: &[Item]) -> AnyView {
    let items = list.iter().map(|item| {
        view! {
            <li value=item.lead.number.to_string()>
                {wording(&item.lead)}
                {item.others.iter().map(wording).collect_view()}
                {meaning(words, item)}
            </li>
        }
    });
    view! { <ol class="heard">{items.collect_view()}</ol> }.into_any()
}

/// What somebody wrote, in its own language and direction.
pub fn wording(answer: &Answer) -> AnyView {
    view! {
        <p lang=answer.language.to_string() dir="auto">
            {answer.text.clone()}
        </p>
    }
    .into_any()
}

/// What the room says an item means: never taken for what somebody wrote.
pub fn meaning(words: Words, item: &Item) -> Option<AnyView> {
    let text = &item.lead.meaning;
    (!text.is_empty()).then(|| {
        view! {
            <p class="hint">
                {words.circle_screen_agreed()} ": " <bdi>{text.clone()}</bdi>
            </p>
        }
        .into_any()
    })
}

/// A text in a table's cell or heading.
pub fn brief(answer: &Answer) -> AnyView {
    said(&answer.text, &answer.language).into_any()
}
