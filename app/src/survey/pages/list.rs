//! The surveys of an initiative.

use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    ids::Millis,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    ui::said::said,
};
use leptos::prelude::*;

/// Every survey with its status and what is next; never a count of answers.
pub fn list(member: &Member, surveys: &[Survey]) -> StaffPage {
    let words = member.words;
    let organizes = member.role.may(Act::Organize);
    let bring_in = || {
        organizes.then(|| {
            view! {
                <a class="do" href=member.path("surveys/new")>
                    {words.survey_bring_in()}
                </a>
            }
        })
    };
    let (head_action, content) = if surveys.is_empty() {
        let begin = if organizes {
            words.survey_empty_begin()
        } else {
            words.survey_empty_ask()
        };
        let empty = view! {
            <div class="empty">
                <h2>{words.survey_empty_title()}</h2>
                <p>{words.survey_empty_text()}</p>
                <p>{begin}</p>
                {bring_in()}
            </div>
        };
        (None, empty.into_any())
    } else {
        (bring_in(), table(member, surveys).into_any())
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.staff_surveys()}</h1>
                <p class="lead">{words.survey_list_lead()}</p>
            </div>
            {head_action}
        </div>
        {content}
    };
    StaffPage::new(words.staff_surveys(), body)
}

fn table(member: &Member, surveys: &[Survey]) -> impl IntoView + use<> {
    let words = member.words;
    let row = |survey: &Survey| {
        let title = survey.title(words.lang());
        let address = format!("/s/{}", survey.slug);
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    <a href=frame::path(member, survey, "")>{said(title.text, title.lang)}</a>
                </th>
                <td role="cell" data-label=words.survey_column_status()>
                    {frame::status(words, survey.status)}
                </td>
                <td role="cell" data-label=words.survey_column_languages()>
                    {words.number(survey.form.languages.len() as f64)}
                </td>
                <td role="cell" data-label=words.survey_column_next()>
                    {next(words, survey)}
                </td>
                <td role="cell" data-label=words.survey_column_address()>
                    <a href=address.clone() dir="ltr">
                        {address.clone()}
                    </a>
                </td>
            </tr>
        }
    };
    view! {
        <table class="list" role="table">
            <caption class="unseen">{words.survey_list_caption()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">
                        {words.survey_column_survey()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_status()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_languages()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_next()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_column_address()}
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{surveys.iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn next(words: Words, survey: &Survey) -> String {
    match survey.status {
        Status::Draft => words.survey_next_draft().into(),
        Status::Closed => words.survey_next_closed().into(),
        Status::Open => {
            let today = Millis::now().day();
            let mut days = survey.mixing_days.iter();
            match days.find(|day| **day > today) {
                Some(day) => words.survey_next_open_day(words.day(day)),
                None => words.survey_next_open().into(),
            }
        }
    }
}
