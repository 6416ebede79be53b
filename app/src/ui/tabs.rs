//! The views of one thing, side by side.

use leptos::prelude::*;

/// Links to the views of one thing, each with its words and address; `here` is the address of the view shown.
pub fn tabs(label: &str, links: Vec<(&'static str, String)>, here: &str) -> impl IntoView + use<> {
    let links = links
        .into_iter()
        .map(|(text, address)| {
            let current = (address == here).then_some("page");
            view! {
                <a href=address aria-current=current>
                    {text}
                </a>
            }
        })
        .collect_view();
    view! {
        <nav class="tabs" aria-label=label.to_string()>
            {links}
        </nav>
    }
}
