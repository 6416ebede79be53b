//! What every staff page about one survey wears, whichever slice it is of: its address, its tabs, the way back.

use super::{Status, Survey};
use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    shell::StaffPage,
    ui::tabs::tabs,
};
use leptos::prelude::*;

/// An address below a survey's staff page: `""`, `look`, `languages/so`.
pub fn path(member: &Member, survey: &Survey, rest: &str) -> String {
    let page = member.path(&format!("surveys/{}", survey.slug));
    match rest {
        "" => page,
        rest => format!("{page}/{rest}"),
    }
}

/// The tabs of a survey; `here` is one of their addresses below it.
pub fn survey_tabs(member: &Member, survey: &Survey, here: &str) -> impl IntoView + use<> {
    let words = member.words;
    let mut links = vec![
        (words.survey_tab_overview(), ""),
        (words.survey_tab_look(), "look"),
        (words.survey_tab_languages(), "languages"),
    ];
    if member.role.may(Act::Organize) {
        links.push((words.survey_tab_codes(), "codes"));
    }
    let links = links.into_iter();
    let links = links.map(|(text, rest)| (text, path(member, survey, rest)));
    tabs(
        words.survey_tabs(),
        links.collect(),
        &path(member, survey, here),
    )
}

/// Puts a page below the survey in the breadcrumbs.
pub fn below_survey(page: StaffPage, member: &Member, survey: &Survey) -> StaffPage {
    let title = survey.title(member.words.lang()).text;
    page.under(member.words.staff_surveys(), member.path("surveys"))
        .under(title, path(member, survey, ""))
}

/// A survey's status as a word with its mark.
pub fn status(words: Words, status: Status) -> impl IntoView + use<> {
    let (class, text) = match status {
        Status::Draft => ("status", words.survey_status_draft()),
        Status::Open => ("status open", words.survey_status_open()),
        Status::Closed => ("status closed", words.survey_status_closed()),
    };
    view! { <span class=class>{text}</span> }
}
