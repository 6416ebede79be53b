//! The two turns of a survey that cannot be taken back: opening and ending. Each is asked about once more.

use super::settings::settled;
use crate::{
    account::guard::Member,
    shell::StaffPage,
    survey::{Survey, frame},
    translation::Tally,
    ui::{field::problem_notice, said::said},
};
use leptos::prelude::*;

/// What is opened, and what that means. `tally` is over all languages together.
pub fn open(member: &Member, survey: &Survey, tally: Tally, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let title = survey.title(words.lang());
    let lacking = tally.missing + tally.outdated;
    let missing = (lacking > 0).then(|| {
        view! { <p class="notice">{words.survey_open_missing(lacking)}</p> }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_open()}</h1>
                <p class="lead">{words.survey_open_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {missing}
        <section class="part">
            <h2>{words.survey_open_check()}</h2>
            <p>{said(title.text, title.lang)}</p>
            {settled(words, survey)}
        </section>
        <form class="form" method="post">
            <div class="actions">
                <button class="do">{words.survey_open_submit()}</button>
                <a href=frame::path(member, survey, "")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    frame::below_survey(StaffPage::new(words.survey_open(), body), member, survey)
}

/// What ending means.
pub fn close(member: &Member, survey: &Survey) -> StaffPage {
    let words = member.words;
    let title = survey.title(words.lang());
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_close()}</h1>
                <p class="lead">{words.survey_close_lead()}</p>
            </div>
        </div>
        <section class="part danger">
            <h2>{said(title.text, title.lang)}</h2>
            <p>{words.survey_close_text()}</p>
            <form method="post">
                <div class="actions">
                    <button class="stop">{words.survey_close_submit()}</button>
                    <a href=frame::path(member, survey, "")>{words.staff_cancel()}</a>
                </div>
            </form>
        </section>
    };
    frame::below_survey(StaffPage::new(words.survey_close(), body), member, survey)
}
