//! The browser's part of the workbench. Without it, sentences can be ticked instead.

#[cfg(feature = "hydrate")]
mod browser;

use leptos::prelude::*;

/// Words of a passage that somebody has chosen; none where they are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Picked {
    words: String,
    /// The `lang` and `dir` of the passage.
    lang: String,
    dir: String,
}

/// Watches which words of the passage (`#text`) a person selects, shows them, and writes where they stand into every
/// `start` and `end` field of the page, in code points. The passage may be changed for another meanwhile.
#[island]
pub fn SelectWords(
    /// What to do, while no words are chosen.
    hint: String,
    /// What stands before the chosen words.
    chosen: String,
) -> impl IntoView {
    let picked = RwSignal::new(None::<Picked>);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| browser::watch_selection(picked));
    view! {
        {move || {
            let inside = match picked.get()? {
                picked if picked.words.is_empty() => view! { <p>{hint.clone()}</p> }.into_any(),
                Picked { words, lang, dir } => {
                    view! {
                        <p>
                            {chosen.clone()} " " <q lang=lang dir=dir>
                                {words}
                            </q>
                        </p>
                    }
                        .into_any()
                }
            };
            Some(view! { <div class="picked" role="status">{inside}</div> })
        }}
    }
}

/// A box that leaves only those codes of the codebook to be seen whose names hold what is typed, and what those are part
/// of.
#[island]
pub fn FindCode(label: String) -> impl IntoView {
    let awake = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        browser::show_codes("");
        awake.set(true);
    });
    let show = move |_typed: String| {
        #[cfg(feature = "hydrate")]
        browser::show_codes(&_typed);
    };
    view! {
        {move || {
            awake
                .get()
                .then(|| {
                    view! {
                        <div class="field">
                            <label for="find">{label.clone()}</label>
                            <input
                                id="find"
                                type="search"
                                dir="auto"
                                autocomplete="off"
                                on:input=move |event| show(event_target_value(&event))
                            />
                        </div>
                    }
                })
        }}
    }
}
