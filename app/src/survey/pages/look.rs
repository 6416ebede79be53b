//! A survey as families will see it: in every language on a phone, and every question in words.

use super::question_label;
use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    shell::StaffPage,
    survey::{Asked, Choices, Form, Kind, Survey, condition, frame, xpath::Formula},
    ui::said::{endonym, said},
};
use leptos::prelude::*;

/// Phone frames, one a language, and the questions in the order they are asked.
pub fn look(member: &Member, survey: &Survey) -> StaffPage {
    let words = member.words;
    let phones = survey
        .form
        .languages
        .iter()
        .map(|lang| phone(member, survey, lang))
        .collect_view();
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_tab_look()}</h1>
                <p class="lead">{words.survey_look_lead()}</p>
            </div>
        </div>
        {frame::survey_tabs(member, survey, "look")}
        <section class="part">
            <h2>{words.survey_look_frames()}</h2>
            <div class="phones">{phones}</div>
        </section>
        <section class="part">
            <h2>{words.survey_look_questions()}</h2>
            {questions(words, survey)}
        </section>
    };
    frame::below_survey(
        StaffPage::new(words.survey_tab_look(), body),
        member,
        survey,
    )
}

fn phone(member: &Member, survey: &Survey, lang: &Lang) -> impl IntoView + use<> {
    let title = member.words.survey_frame_title(lang.endonym());
    let address = frame::path(member, survey, &format!("preview?lang={lang}"));
    let screen = leptos::html::iframe()
        .title(title)
        .src(address)
        .attr("loading", "lazy");
    view! {
        <figure class="phone">
            {screen}
            <figcaption>{endonym(lang)}</figcaption>
        </figure>
    }
}

fn questions(words: Words, survey: &Survey) -> impl IntoView + use<> {
    let row = |(index, asked): (usize, Asked<'_>)| {
        let question = asked.question;
        let form = &survey.form;
        let hint = question
            .hint
            .find(words.lang(), &form.default_language)
            .map(|hint| view! { <small>{said(hint.text, hint.lang)}</small> });
        let choices = match &question.kind {
            Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => {
                Some(choice_list(words, form, choices))
            }
            _ => None,
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {words.number((index + 1) as f64)} ". " {question_label(words, survey, question)}
                    {hint}
                </th>
                <td role="cell" data-label=words.survey_column_kind()>
                    <span>{kind(words, &question.kind)} {required(words, question.required.as_ref())}</span>
                </td>
                <td role="cell" data-label=words.survey_column_choices()>
                    {choices}
                </td>
                <td role="cell" data-label=words.survey_column_condition()>
                    {conditions(words, form, &asked)}
                </td>
            </tr>
        }
    };
    let rows = survey
        .form
        .questions()
        .into_iter()
        .enumerate()
        .map(row)
        .collect_view();
    view! {
        <table class="list" role="table">
            <caption class="unseen">{words.survey_look_caption()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">
                        {words.survey_column_question()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_kind()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_choices()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_condition()}
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn kind(words: Words, kind: &Kind) -> String {
    match kind {
        Kind::Text { multiline: false } => words.survey_kind_text().into(),
        Kind::Text { multiline: true } => words.survey_kind_lines().into(),
        Kind::Integer => words.survey_kind_integer().into(),
        Kind::Decimal => words.survey_kind_decimal().into(),
        Kind::Range { start, end, .. } => words.survey_kind_range(*start, *end),
        Kind::Date => words.survey_kind_date().into(),
        Kind::SelectOne(choices) if choices.likert => words.survey_kind_scale().into(),
        Kind::SelectOne(_) => words.survey_kind_one().into(),
        Kind::SelectMultiple(_) => words.survey_kind_several().into(),
        Kind::Acknowledge => words.survey_kind_acknowledge().into(),
    }
}

/// Whether a question needs an answer; a formula that is not plainly true may ask for one only sometimes.
fn required(words: Words, formula: Option<&Formula>) -> Option<String> {
    let text = match formula?.source().trim() {
        "false()" | "" => return None,
        "true()" => words.survey_required(),
        _ => words.survey_required_sometimes(),
    };
    Some(format!(" · {text}"))
}

fn choice_list(words: Words, form: &Form, choices: &Choices) -> impl IntoView + use<> {
    let list = form.list(&choices.list);
    let items = list
        .iter()
        .map(|choice| {
            let label = choice.label.find(words.lang(), &form.default_language);
            let text = match label {
                Some(label) => said(label.text, label.lang).into_any(),
                None => view! { <bdi>{choice.name.clone()}</bdi> }.into_any(),
            };
            view! { <li>{text}</li> }
        })
        .collect_view();
    let other = choices
        .or_other
        .then(|| view! { <li>{words.survey_choices_other()}</li> });
    let filtered = choices
        .filter
        .is_some()
        .then(|| view! { <p class="hint">{words.survey_choices_filtered()}</p> });
    let count = list.len() + usize::from(choices.or_other);
    view! {
        <details>
            <summary>{words.survey_choices_count(count)}</summary>
            {filtered}
            <ul>{items} {other}</ul>
        </details>
    }
}

/// The conditions of a question and of the groups around it: in words where that can be done, else as the form wrote
/// them.
fn conditions(words: Words, form: &Form, asked: &Asked<'_>) -> AnyView {
    let groups = asked
        .groups
        .iter()
        .filter_map(|group| group.relevant.as_ref());
    let formulas: Vec<&Formula> = groups.chain(asked.question.relevant.as_ref()).collect();
    if formulas.is_empty() {
        return words.survey_condition_none().into_any();
    }
    let part = |(index, formula): (usize, &Formula)| {
        let joint = (index > 0).then(|| format!(" {} ", words.survey_condition_and()));
        let text = match condition::in_words(formula, form, words.lang()) {
            condition::Words::Only { question, answer } => words
                .survey_condition_only(question.text, answer.text)
                .into_any(),
            condition::Words::Complex => {
                view! { <code dir="ltr">{formula.source().to_string()}</code> }.into_any()
            }
        };
        view! { {joint} {text} }
    };
    let parts = formulas.into_iter().enumerate().map(part).collect_view();
    // On a phone a cell sets its label and one value side by side.
    view! { <span>{parts}</span> }.into_any()
}
