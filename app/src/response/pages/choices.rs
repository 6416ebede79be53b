//! Choices: rows that light up, a scale, or a menu for long lists.

use super::Context;
use crate::survey::{
    Choice, Kind, OTHER, Question,
    condition::{choice_id, drawn_as_menu},
    other_field,
};
use leptos::prelude::*;

/// A scale with this many choices fits across; a longer one is stacked.
const ACROSS: std::ops::RangeInclusive<usize> = 2..=7;

fn choice_label<'a>(context: &Context<'a>, choice: &'a Choice) -> AnyView {
    match context.say(&choice.label) {
        Some(said) => context.show(said),
        None => choice.name.clone().into_any(),
    }
}

/// The element id of an item is `i7`; its number is what choice ids are made from.
fn number_of(id: &str) -> usize {
    id[1..].parse().unwrap_or_default()
}

fn is_across(question: &Question, count: usize, in_matrix: bool) -> bool {
    let likert = question
        .kind
        .choices()
        .is_some_and(|choices| choices.likert);
    (likert || in_matrix) && ACROSS.contains(&count)
}

fn in_matrix(context: &Context<'_>, question: &Question) -> bool {
    context.numbers.items.iter().any(|placed| {
        matches!(placed.item, crate::survey::Item::Question(other) if std::ptr::eq(other, question))
            && placed
                .groups
                .last()
                .is_some_and(|group| group.layout == crate::survey::Layout::Matrix)
    })
}

/// Every choice of a question as a row with a radio button or a box.
pub(super) fn rows<'a>(context: &Context<'a>, question: &'a Question, id: &str) -> AnyView {
    let Some(choices) = question.kind.choices() else {
        return ().into_any();
    };
    let words = context.page.words;
    let list = context.form.list(&choices.list);
    let kind = if matches!(question.kind, Kind::SelectOne(_)) {
        "radio"
    } else {
        "checkbox"
    };
    let number = number_of(id);
    let is_typed = |value: &str| {
        context
            .page
            .typed
            .values(&question.name)
            .any(|typed| typed == value)
    };
    let row = |index: usize, value: String, label: AnyView, class: Option<&'static str>| {
        let checked = is_typed(&value);
        view! {
            <label class="choice" id=choice_id(number, index)>
                <input type=kind name=question.name.clone() value=value id=format!("{id}-{}", index + 1) class=class checked=checked />
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    let mut rows: Vec<AnyView> = list
        .iter()
        .enumerate()
        .map(|(index, choice)| {
            row(
                index,
                choice.name.clone(),
                choice_label(context, choice),
                None,
            )
        })
        .collect();
    let matrix = in_matrix(context, question);
    if choices.or_other {
        let label = view! { <span lang=context.words_lang>{words.survey_other()}</span> };
        rows.push(row(
            list.len(),
            OTHER.to_string(),
            label.into_any(),
            Some("is-other"),
        ));
        rows.push(other_line(context, question, id));
    }
    // Whoever has chosen and would rather not say can take it back: a radio button alone cannot be unchosen.
    if kind == "radio" && question.required.is_none() && !matrix {
        let label = view! { <span lang=context.words_lang>{words.survey_clear_choice()}</span> };
        rows.push(row(list.len() + 1, String::new(), label.into_any(), None));
    }
    if is_across(question, list.len(), matrix) {
        view! { <div class="across">{rows}</div> }.into_any()
    } else {
        rows.into_any()
    }
}

/// The line for “something else”.
fn other_line(context: &Context<'_>, question: &Question, id: &str) -> AnyView {
    let words = context.page.words;
    let field = other_field(&question.name);
    let value = context
        .page
        .typed
        .values(&field)
        .next()
        .unwrap_or_default()
        .to_string();
    let other_id = format!("{id}-other");
    let wrong = context
        .problems
        .get(question.name.as_str())
        .is_some_and(|problem| problem.field == field);
    view! {
        <div class="other" lang=context.words_lang>
            <label for=other_id.clone()>{words.survey_other_label()}</label>
            <p class="hint" id=format!("{id}-other-hint")>
                {words.survey_other_hint()}
            </p>
            <input
                type="text"
                id=other_id
                name=field
                value=value
                dir="auto"
                autocomplete="off"
                aria-describedby=format!("{id}-other-hint")
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
    .into_any()
}

/// The steps of a short range, across where they fit.
pub(super) fn range(
    context: &Context<'_>,
    question: &Question,
    id: &str,
    steps: &[f64],
) -> AnyView {
    let words = context.page.words;
    let typed = context.page.typed.values(&question.name).next();
    let row = |(index, step): (usize, &f64)| {
        let value = step.to_string();
        let checked = typed == Some(value.as_str());
        view! {
            <label class="choice">
                <input type="radio" name=question.name.clone() value=value id=format!("{id}-{}", index + 1) checked=checked />
                <span>{words.number(*step)}</span>
            </label>
        }
    };
    let rows = steps.iter().enumerate().map(row).collect_view();
    let class = ACROSS.contains(&steps.len()).then_some("across");
    let clear = question.required.is_none().then(|| {
        view! {
            <label class="choice" lang=context.words_lang>
                <input type="radio" name=question.name.clone() value="" />
                <span>{words.survey_clear_choice()}</span>
            </label>
        }
    });
    view! {
        <div class=class>{rows}</div>
        {clear}
    }
    .into_any()
}

/// A long list as a menu.
pub(super) fn menu<'a>(
    context: &Context<'a>,
    question: &'a Question,
    id: &str,
    described: Option<String>,
    invalid: Option<&'static str>,
) -> AnyView {
    let Some(choices) = question.kind.choices() else {
        return ().into_any();
    };
    let words = context.page.words;
    let list = context.form.list(&choices.list);
    let number = number_of(id);
    let typed = context
        .page
        .typed
        .values(&question.name)
        .next()
        .unwrap_or_default();
    let options = list.iter().enumerate().map(|(index, choice)| {
        let said = context.say(&choice.label);
        let lang = said.filter(|said| said.lang != context.page.lang).map(|said| said.lang.to_string());
        let label = said.map_or_else(|| choice.name.clone(), |said| said.text.to_string());
        view! {
            <option id=choice_id(number, index) value=choice.name.clone() selected=typed == choice.name lang=lang>
                {label}
            </option>
        }
    });
    let other = choices.or_other.then(|| {
        view! {
            <option class="is-other" id=choice_id(number, list.len()) value=OTHER selected=typed == OTHER lang=context.words_lang>
                {words.survey_other()}
            </option>
        }
    });
    view! {
        <select id=format!("{id}-a") name=question.name.clone() aria-describedby=described aria-invalid=invalid>
            <option value="" lang=context.words_lang>
                {words.survey_choose_one()}
            </option>
            {options.collect_view()}
            {other}
        </select>
        {choices.or_other.then(|| other_line(context, question, id))}
    }
    .into_any()
}

/// The heads of a matrix's columns, where it is wide enough for columns.
pub(super) fn heads<'a>(context: &Context<'a>, question: &'a Question) -> Option<AnyView> {
    let choices = question.kind.choices()?;
    let list = context.form.list(&choices.list);
    if !is_across(question, list.len(), true) || drawn_as_menu(context.form, choices) {
        return None;
    }
    let heads = list
        .iter()
        .map(|choice| view! { <span>{choice_label(context, choice)}</span> });
    Some(
        view! {
            <div class="heads" aria-hidden="true">
                {heads.collect_view()}
            </div>
        }
        .into_any(),
    )
}
