//! One question as a card: label, hint, what is wrong, and the field to answer in.

use super::{Context, choices};
use crate::survey::{
    ACKNOWLEDGED, Group, Item, Kind, Question, Text,
    check::{Problem, ProblemKind},
    condition::{Placed, drawn_as_menu, element_id},
};
use leptos::prelude::*;

/// A range with up to this many steps is a row of choices. A slider would send its middle when nobody touched it.
const MOST_STEPS: usize = 11;

/// The message beside a question, in the form's own words where it has some.
pub(super) fn problem_text(context: &Context<'_>, problem: &Problem) -> String {
    let words = context.page.words;
    let own = |text: fn(&Question) -> &Text| {
        let question = context.form.find_question(&problem.question)?;
        text(question)
            .find(context.page.lang, &context.form.default_language)
            .map(|said| said.text.to_string())
    };
    let required = |fallback: &str| {
        own(|question| &question.required_message).unwrap_or_else(|| fallback.to_string())
    };
    match problem.kind {
        ProblemKind::Required => required(words.error_required()),
        ProblemKind::RequiredChoice => required(words.error_required_choice()),
        ProblemKind::RequiredAcknowledge => required(words.error_required_acknowledge()),
        ProblemKind::WholeNumber => words.error_whole_number(2.0),
        ProblemKind::Number => words.error_number(2.5),
        ProblemKind::Range { start, end } => words.error_range(start, end),
        ProblemKind::Date => words.error_date().to_string(),
        ProblemKind::Constraint => own(|question| &question.constraint_message)
            .unwrap_or_else(|| words.error_constraint().to_string()),
        ProblemKind::Choice => words.error_choice().to_string(),
        ProblemKind::OneChoice => words.error_one_choice().to_string(),
        ProblemKind::OtherEmpty => words.error_other_empty().to_string(),
        ProblemKind::TooLong { by } => words.error_too_long(by),
        ProblemKind::Character => words.error_character().to_string(),
    }
}

/// Where an error about this question leads.
pub(super) fn control_id(context: &Context<'_>, placed: &Placed<'_>, problem: &Problem) -> String {
    let id = element_id(placed.number);
    let Item::Question(question) = placed.item else {
        return id;
    };
    if problem.field != question.name {
        return format!("{id}-other");
    }
    if is_fieldset(context, question) {
        format!("{id}-1")
    } else {
        format!("{id}-a")
    }
}

/// Whether the answer is picked among several controls.
fn is_fieldset(context: &Context<'_>, question: &Question) -> bool {
    match &question.kind {
        Kind::SelectOne(choices) => !drawn_as_menu(context.form, choices),
        Kind::SelectMultiple(_) | Kind::Acknowledge => true,
        Kind::Range { start, end, step } => steps(*start, *end, *step).is_some(),
        _ => false,
    }
}

/// The values of a range that is short enough to be shown whole.
pub(super) fn steps(start: f64, end: f64, step: f64) -> Option<Vec<f64>> {
    let count = ((end - start) / step).floor() + 1.0;
    (step > 0.0 && count >= 2.0 && count <= MOST_STEPS as f64).then(|| {
        (0..count as usize)
            .map(|index| start + step * index as f64)
            .collect()
    })
}

pub(super) fn card<'a>(context: &Context<'a>, question: &'a Question, id: String) -> AnyView {
    let problem = context.problems.get(question.name.as_str()).copied();
    let mut class = String::from("card");
    if question.relevant.is_some() {
        class.push_str(" when");
    }
    if problem.is_some() {
        class.push_str(" wrong");
    }
    let content = if is_fieldset(context, question) {
        fieldset(context, question, &id, problem)
    } else {
        single(context, question, &id, problem)
    };
    view! {
        <div class=class id=id>
            {content}
        </div>
    }
    .into_any()
}

/// The question's text with its number, and whether it may stay empty.
fn label<'a>(context: &Context<'a>, question: &'a Question) -> AnyView {
    let words = context.page.words;
    let ordinal = context
        .ordinals
        .get(question.name.as_str())
        .copied()
        .unwrap_or_default();
    let number = words.survey_progress(ordinal, context.ordinals.len());
    let text = match context.say(&question.label) {
        Some(said) => context.show(said),
        None => question.name.clone().into_any(),
    };
    let optional = question.required.is_none().then(|| {
        view! {
            " "
            <span class="optional" lang=context.words_lang>
                {words.survey_optional()}
            </span>
        }
    });
    view! {
        <span class="number" lang=context.words_lang>
            {number}
        </span>
        {text}
        {optional}
    }
    .into_any()
}

/// What stands between the label and the field, and the ids that describe the field.
fn around<'a>(
    context: &Context<'a>,
    question: &'a Question,
    id: &str,
    extra_hint: Option<String>,
    problem: Option<&Problem>,
) -> (AnyView, Option<String>) {
    let own = context.say(&question.hint);
    let hint_id = format!("{id}-hint");
    let problem_id = format!("{id}-problem");
    let mut described = Vec::new();
    if own.is_some() || extra_hint.is_some() {
        described.push(hint_id.clone());
    }
    if problem.is_some() {
        described.push(problem_id.clone());
    }
    let between = (own.is_some() && extra_hint.is_some()).then_some(" ");
    let hint = (own.is_some() || extra_hint.is_some()).then(|| {
        view! {
            <p class="hint" id=hint_id>
                {own.map(|said| context.show(said))}
                {between}
                {extra_hint.map(|text| view! { <span lang=context.words_lang>{text}</span> })}
            </p>
        }
    });
    let problem = problem.map(|problem| {
        view! {
            <p class="problem" id=problem_id>
                {problem_text(context, problem)}
            </p>
        }
    });
    let untranslated = context
        .say(&question.label)
        .and_then(|said| context.not_translated(said));
    let view = view! {
        {untranslated}
        {context.condition(question.relevant.as_ref(), id)}
        {hint}
        {problem}
    };
    (
        view.into_any(),
        (!described.is_empty()).then(|| described.join(" ")),
    )
}

/// A question answered in one control.
fn single<'a>(
    context: &Context<'a>,
    question: &'a Question,
    id: &str,
    problem: Option<&Problem>,
) -> AnyView {
    let words = context.page.words;
    let extra_hint = match &question.kind {
        Kind::Text { multiline: true } => Some(words.survey_write_language().to_string()),
        Kind::Integer => Some(words.survey_whole_number_hint(2.0)),
        Kind::Decimal => Some(words.survey_decimal_hint(2.5)),
        Kind::Range { start, end, .. } => Some(words.survey_range_hint(*start, *end)),
        Kind::Date => Some(words.survey_date_hint().to_string()),
        _ => None,
    };
    let (between, described) = around(context, question, id, extra_hint, problem);
    let control = format!("{id}-a");
    let name = question.name.clone();
    let value = context
        .page
        .typed
        .values(&question.name)
        .next()
        .unwrap_or_default()
        .to_string();
    let invalid = problem.map(|_| "true");
    let (kind, mode, class, dir) = match &question.kind {
        Kind::Integer => ("text", Some("numeric"), Some("short"), None),
        Kind::Decimal | Kind::Range { .. } => ("text", Some("decimal"), Some("short"), None),
        Kind::Date => ("date", None, Some("short"), None),
        _ => ("text", None, None, Some("auto")),
    };
    let field = match &question.kind {
        Kind::SelectOne(_) => choices::menu(context, question, id, described, invalid),
        // HTML drops a line break right after <textarea>, so one that was typed needs another before it.
        Kind::Text { multiline: true } => {
            let value = if value.starts_with('\n') || value.starts_with('\r') {
                format!("\n{value}")
            } else {
                value
            };
            view! {
                <textarea id=control.clone() name=name rows="4" dir="auto" aria-describedby=described aria-invalid=invalid>
                    {value}
                </textarea>
            }
            .into_any()
        }
        _ => view! {
            <input
                id=control.clone()
                name=name
                type=kind
                inputmode=mode
                class=class
                dir=dir
                value=value
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
            />
        }
        .into_any(),
    };
    view! {
        <label for=control>{label(context, question)}</label>
        {between}
        {field}
    }
    .into_any()
}

/// A question answered by picking among controls.
fn fieldset<'a>(
    context: &Context<'a>,
    question: &'a Question,
    id: &str,
    problem: Option<&Problem>,
) -> AnyView {
    let words = context.page.words;
    let extra_hint = match &question.kind {
        Kind::SelectMultiple(_) => Some(words.survey_choose_many().to_string()),
        Kind::SelectOne(_) => Some(words.survey_choose_one().to_string()),
        _ => None,
    };
    let (between, described) = around(context, question, id, extra_hint, problem);
    let controls = match &question.kind {
        Kind::Acknowledge => {
            let checked = context
                .page
                .typed
                .values(&question.name)
                .any(|value| value == ACKNOWLEDGED);
            view! {
                <label class="choice" lang=context.words_lang>
                    <input type="checkbox" name=question.name.clone() value=ACKNOWLEDGED id=format!("{id}-1") checked=checked />
                    <span>{words.survey_acknowledge()}</span>
                </label>
            }
            .into_any()
        }
        Kind::Range { start, end, step } => choices::range(
            context,
            question,
            id,
            &steps(*start, *end, *step).unwrap_or_default(),
        ),
        _ => choices::rows(context, question, id),
    };
    view! {
        <fieldset aria-describedby=described>
            <legend>{label(context, question)}</legend>
            {between}
            {controls}
        </fieldset>
    }
    .into_any()
}

/// Several questions over one list: stacked cards on a phone, a table's look where there is room.
pub(super) fn matrix<'a>(context: &Context<'a>, group: &'a Group, id: String) -> AnyView {
    let words = context.page.words;
    let rows: Vec<(&'a Question, String)> = group
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Question(question) => Some((question, element_id(context.numbers.find(item)?))),
            _ => None,
        })
        .collect();
    let title = context.say(&group.label);
    let heads = rows
        .first()
        .and_then(|(question, _)| choices::heads(context, question));
    let others: Vec<AnyView> = group
        .items
        .iter()
        .filter(|item| !matches!(item, Item::Question(_)))
        .map(|item| context.item(item))
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(question, id)| row(context, question, id))
        .collect();
    let class = if group.relevant.is_some() {
        "card matrix when"
    } else {
        "card matrix"
    };
    view! {
        <div class=class id=id.clone()>
            <fieldset aria-describedby=format!("{id}-hint")>
                <legend>
                    {match title {
                        Some(said) => context.show(said),
                        None => ().into_any(),
                    }}
                </legend>
                {title.and_then(|said| context.not_translated(said))}
                {context.condition(group.relevant.as_ref(), &id)}
                {context.hint(&group.hint, format!("{id}-more"))}
                <p class="hint" id=format!("{id}-hint") lang=context.words_lang>
                    {words.survey_choose_one()}
                </p>
                {others}
                {heads}
                {rows}
            </fieldset>
        </div>
    }
    .into_any()
}

fn row<'a>(context: &Context<'a>, question: &'a Question, id: String) -> AnyView {
    let problem = context.problems.get(question.name.as_str()).copied();
    let (between, described) = around(context, question, &id, None, problem);
    let mut class = String::from("row");
    if question.relevant.is_some() {
        class.push_str(" when");
    }
    if problem.is_some() {
        class.push_str(" wrong");
    }
    view! {
        <div class=class id=id.clone() role="radiogroup" aria-labelledby=format!("{id}-label") aria-describedby=described>
            <p class="label" id=format!("{id}-label")>
                {label(context, question)}
            </p>
            {between}
            {choices::rows(context, question, &id)}
        </div>
    }
    .into_any()
}
