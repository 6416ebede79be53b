//! What goes out and what does not, what comes in, and what came of it.

use super::{importing::Report, remark::Refusal, staying::Staying};
use crate::{
    account::guard::Member,
    i18n::Words,
    reading::Unread,
    shell::StaffPage,
    ui::field::{file_field, text_field},
};
use leptos::prelude::*;

/// Why nothing was brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NoFile,
    TooLarge,
    /// What was typed is no language tag.
    Language(String),
    Refused(Refusal),
    Unread(Unread),
}

impl Problem {
    fn in_words(&self, words: Words) -> String {
        match self {
            Problem::NoFile => words.exchange_no_file().into(),
            Problem::TooLarge => words.exchange_large().into(),
            Problem::Language(tag) => words.exchange_language_wrong(tag.as_str()),
            Problem::Refused(refusal) => refusal.in_words(words),
            Problem::Unread(Unread::TooSlow) => words.exchange_slow().into(),
            Problem::Unread(Unread::Unreadable) => words.exchange_unreadable().into(),
        }
    }
}

/// The page of both doors, with the language as typed. `staying` is what does not go out; None where the reader codes
/// words blind, so that nothing goes out for them.
pub fn exchange(
    member: &Member,
    staying: Option<&[Staying]>,
    language: &str,
    problem: Option<Problem>,
) -> StaffPage {
    let words = member.words;
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.exchange_title()}</h1>
                <p class="lead">{words.exchange_lead()}</p>
            </div>
        </div>
        <section class="part">
            <h2>{words.exchange_out()}</h2>
            <p>{words.exchange_out_text()}</p>
            {way_out(member, staying)}
        </section>
        <section class="part">
            <h2>{words.exchange_in()}</h2>
            <p>{words.exchange_in_text()}</p>
            {form(member, language, problem)}
        </section>
    };
    StaffPage::new(words.exchange_title(), body)
}

/// What stays here, and the button; or why there is none.
fn way_out(member: &Member, staying: Option<&[Staying]>) -> AnyView {
    let words = member.words;
    let Some(staying) = staying else {
        return view! { <p class="notice">{words.agreement_no_export()}</p> }.into_any();
    };
    let list = if staying.is_empty() {
        view! { <p>{words.exchange_stays_none()}</p> }.into_any()
    } else {
        let items = staying.iter().map(|one| one.in_words(words));
        view! { <ul>{items.map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }.into_any()
    };
    view! {
        <h3>{words.exchange_stays()}</h3>
        {list}
        <form method="post" action=member.path("exchange/project")>
            <div class="actions">
                <button class="do">{words.exchange_export()}</button>
            </div>
        </form>
    }
    .into_any()
}

fn form(member: &Member, language: &str, problem: Option<Problem>) -> AnyView {
    let words = member.words;
    let text = problem.as_ref().map(|problem| problem.in_words(words));
    let (file_problem, language_problem) = match problem {
        Some(Problem::Language(_)) => (None, text),
        _ => (text, None),
    };
    view! {
        <form class="form" method="post" enctype="multipart/form-data" action=member.path("exchange")>
            {file_field("project", words.exchange_file(), words.exchange_file_hint(), ".qdpx").problem(file_problem)}
            {text_field("language", words.exchange_language(), language)
                .hint(words.exchange_language_hint())
                .optional(words.staff_optional())
                .problem(language_problem)
                .autocomplete("off")}
            <div class="actions">
                <button class="do">{words.exchange_import()}</button>
                <a href=member.path("codes")>{words.staff_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// What came in, and everything that did not as it stood.
pub fn report(member: &Member, report: &Report) -> StaffPage {
    let words = member.words;
    let figure = |name: &'static str, number: usize| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{words.number(number as f64)}</dd>
            </div>
        }
    };
    let remarks = if report.remarks.is_empty() {
        view! { <p>{words.exchange_report_none()}</p> }.into_any()
    } else {
        let items = report.remarks.iter().map(|remark| remark.in_words(words));
        view! { <ul>{items.map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }.into_any()
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.exchange_report()}</h1>
                <p class="lead">{words.exchange_report_lead(report.name.as_str())}</p>
            </div>
            <a class="do" href=member.path("words")>
                {words.exchange_report_next()}
            </a>
        </div>
        <dl class="figures">
            {figure(words.exchange_report_codes(), report.codes)}
            {figure(words.exchange_report_sources(), report.sources)}
            {figure(words.exchange_report_codings(), report.codings)}
        </dl>
        <section class="part">
            <h2>{words.exchange_report_remarks()}</h2>
            {remarks}
        </section>
        <p>
            <a href=member.path("exchange")>{words.exchange_again()}</a>
        </p>
    };
    StaffPage::new(words.exchange_report(), body)
        .under(words.exchange_title(), member.path("exchange"))
}
