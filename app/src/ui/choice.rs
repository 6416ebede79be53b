//! Fields in which one chooses: from a list, or by ticking.

use super::table::Label;
use leptos::prelude::*;

/// One thing that can be chosen.
pub struct Choice {
    pub value: String,
    pub label: Label,
    pub chosen: bool,
}

impl Choice {
    /// A choice in the language of the page.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Choice {
        Choice {
            value: value.into(),
            label: Label::plain(label),
            chosen,
        }
    }

    /// A choice whose label may stand in another language than its page.
    pub fn labelled(value: impl Into<String>, label: Label, chosen: bool) -> Choice {
        Choice {
            value: value.into(),
            label,
            chosen,
        }
    }
}

/// A list that opens. With nothing chosen, browsers take the first.
pub fn select_field(
    name: &str,
    label: impl Into<String>,
    hint: Option<String>,
    choices: Vec<Choice>,
) -> AnyView {
    let id = format!("f-{name}");
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let option = |choice: Choice| {
        let (lang, dir) = choice.label.lang_and_dir();
        view! {
            <option value=choice.value selected=choice.chosen lang=lang dir=dir>
                {choice.label.text}
            </option>
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label.into()}</label>
            {hint.map(|text| view! { <p class="hint" id=hint_id.clone()>{text}</p> })}
            <select id=id name=name.to_string() aria-describedby=hint_id>
                {choices.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// How many of a group of choices may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    One,
    Any,
}

/// Choices as rows to tick, under one legend.
pub fn choice_field(
    name: &str,
    legend: impl Into<String>,
    hint: Option<String>,
    many: Many,
    choices: Vec<Choice>,
) -> AnyView {
    let hint_id = hint.is_some().then(|| format!("f-{name}-hint"));
    view! {
        <fieldset class="field" aria-describedby=hint_id.clone()>
            <legend>{legend.into()}</legend>
            {hint.map(|text| view! { <p class="hint" id=hint_id.clone()>{text}</p> })}
            {choice_rows(name, many, choices)}
        </fieldset>
    }
    .into_any()
}

/// The rows alone, for a fieldset that holds more than them.
pub fn choice_rows(name: &str, many: Many, choices: Vec<Choice>) -> AnyView {
    let kind = match many {
        Many::One => "radio",
        Many::Any => "checkbox",
    };
    choices
        .into_iter()
        .map(|choice| {
            view! {
                <label class="choice">
                    <input type=kind name=name.to_string() value=choice.value checked=choice.chosen />
                    <span>{choice.label.into_render()}</span>
                </label>
            }
        })
        .collect_view()
        .into_any()
}
