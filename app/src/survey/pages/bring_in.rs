//! Bringing in a survey, and what came of it.

use crate::{
    account::guard::Member,
    i18n::Words,
    shell::StaffPage,
    survey::{
        Survey, frame,
        upload::Refusal,
        xlsform::{Dropped, Imported},
    },
    ui::{
        field::{file_field, text_field},
        said::{endonym, said},
    },
};
use leptos::prelude::*;

/// Why the page is shown again.
pub enum Problem {
    /// No file was chosen.
    NoFile,
    TooLarge,
    /// The file was not taken in.
    Form(Refusal),
    /// The wanted name is another survey's.
    SlugTaken(String),
}

/// The form that takes a spreadsheet, with the name as typed.
pub fn bring_in(member: &Member, slug: &str, problem: Option<Problem>) -> StaffPage {
    let words = member.words;
    let (notice, file_problem, slug_problem) = match problem {
        None => (None, None, None),
        Some(Problem::NoFile) => (None, Some(words.survey_file_missing()), None),
        Some(Problem::TooLarge) => (None, Some(words.survey_file_large()), None),
        Some(Problem::SlugTaken(slug)) => (
            None,
            Some(words.survey_file_again()),
            Some(words.survey_slug_taken(slug)),
        ),
        Some(Problem::Form(Refusal::TooSlow)) => (None, Some(words.survey_file_slow()), None),
        Some(Problem::Form(Refusal::Unreadable)) => {
            (None, Some(words.survey_file_unreadable()), None)
        }
        Some(Problem::Form(Refusal::Faulty(sentence))) => {
            (Some(fault(words, &sentence)), None, None)
        }
    };
    let is_noticed = notice.is_some();
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_bring_in()}</h1>
                <p class="lead">{words.survey_bring_in_lead()}</p>
            </div>
        </div>
        {notice}
        <form class="form" method="post" enctype="multipart/form-data">
            {file_field("form", words.survey_file(), words.survey_file_hint(), ".xlsx,.xls,.csv").problem(file_problem.map(String::from)).wrong(is_noticed)}
            {text_field("slug", words.survey_slug(), slug)
                .hint(words.survey_slug_hint())
                .optional(words.staff_optional())
                .problem(slug_problem)
                .autocomplete("off")}
            <div class="actions">
                <button class="do">{words.survey_bring_in_submit()}</button>
                <a href=member.path("surveys")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.survey_bring_in(), body)
        .under(words.staff_surveys(), member.path("surveys"))
}

/// What readers of workbooks say is in English: it quotes the form and the form's own rules.
fn fault(words: Words, sentence: &str) -> AnyView {
    view! {
        <div class="notice bad" role="alert">
            <p>{words.survey_form_faulty()}</p>
            <p lang="en" dir="auto">
                {sentence.to_string()}
            </p>
        </div>
    }
    .into_any()
}

/// What came in, what was left out and why, and what to look at.
pub fn report(member: &Member, survey: &Survey, imported: &Imported) -> StaffPage {
    let words = member.words;
    let title = survey.title(words.lang());
    let choices: usize = survey.form.lists.values().map(Vec::len).sum();
    let languages = survey.form.languages.iter();
    let languages = languages
        .map(|lang| view! { {endonym(lang)} " " })
        .collect_view();
    let warnings = (!imported.warnings.is_empty()).then(|| {
        let item = |warning: String| view! { <li lang="en">{warning}</li> };
        view! {
            <section class="part">
                <h2>{words.survey_report_warnings()}</h2>
                <ul>
                    {imported.warnings.iter().map(|warning| item(warning.to_string())).collect_view()}
                </ul>
            </section>
        }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_report_title()}</h1>
                <p class="lead">{said(title.text, title.lang)}</p>
            </div>
            <a class="do" href=frame::path(member, survey, "")>
                {words.survey_report_next()}
            </a>
        </div>
        <p class="notice fine" role="status">
            {words.survey_report_lead()}
        </p>
        <dl class="figures">
            <div>
                <dt>{words.survey_report_questions()}</dt>
                <dd>{words.number(survey.form.questions().len() as f64)}</dd>
            </div>
            <div>
                <dt>{words.survey_report_choices()}</dt>
                <dd>{words.number(choices as f64)}</dd>
            </div>
            <div>
                <dt>{words.survey_report_languages()}</dt>
                <dd>{words.number(survey.form.languages.len() as f64)}</dd>
            </div>
        </dl>
        <p>{languages}</p>
        <section class="part">
            <h2>{words.survey_report_dropped()}</h2>
            {dropped(words, &imported.dropped)}
        </section>
        {warnings}
    };
    StaffPage::new(words.survey_report_title(), body)
        .under(words.staff_surveys(), member.path("surveys"))
}

fn dropped(words: Words, rows: &[Dropped]) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{words.survey_report_dropped_none()}</p> }.into_any();
    }
    let asked = rows.iter().filter(|row| row.asked).count();
    let cells = |row: &Dropped| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    <bdi>{row.name.clone()}</bdi>
                </th>
                <td role="cell" data-label=words.survey_report_kind()>
                    <bdi>{row.kind.clone()}</bdi>
                </td>
                <td role="cell" data-label=words.survey_report_sheet()>
                    <bdi>{row.sheet.clone()}</bdi>
                </td>
                <td role="cell" data-label=words.survey_report_row()>
                    {row.row.to_string()}
                </td>
                <td role="cell" data-label=words.survey_report_why() lang="en">
                    {row.why.clone()}
                </td>
            </tr>
        }
    };
    view! {
        <p>
            {words.survey_report_dropped_text(rows.len())} " "
            {(asked > 0).then(|| words.survey_report_dropped_asked(asked))}
        </p>
        <table class="list" role="table">
            <caption class="unseen">{words.survey_report_dropped()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">
                        {words.survey_report_name()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_report_kind()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_report_sheet()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_report_row()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.survey_report_why()}
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.iter().map(cells).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
