//! What is kept, until when, and how to end it sooner.

use super::DAYS_TO_THINK;
use crate::{
    account::{Act, guard::Member},
    shell::StaffPage,
    survey::{Status, Survey},
    ui::{
        field::{problem_notice, text_field},
        said::said,
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// A survey that has ended.
pub struct Ended {
    pub survey: Survey,
    /// `YYYY-MM-DD`.
    pub closed_on: String,
    /// The day its answers are erased, where one was chosen.
    pub due_on: Option<String>,
    /// The day they were.
    pub erased_on: Option<String>,
}

/// How an initiative stands.
pub struct Standing {
    pub ended: Vec<Ended>,
    /// Whether it was chosen how long answers are kept.
    pub is_chosen: bool,
    /// The day (`YYYY-MM-DD`) of the newest backup that can still be read.
    pub last_backup: Option<String>,
}

/// The page about keeping: for organizers with the form, and the way to erase. Never a count.
pub fn keeping(
    member: &Member,
    standing: &Standing,
    typed: &str,
    problem: Option<String>,
    is_saved: bool,
) -> StaffPage {
    let words = member.words;
    let organizes = member.role.may(Act::Organize);
    let form = organizes.then(|| {
        view! {
            <form class="form" method="post" action=member.path("keeping")>
                {text_field("months", words.keeping_months_label(), typed)
                    .hint(words.keeping_months_hint(DAYS_TO_THINK as usize))
                    .optional(words.staff_optional())}
                <div class="actions">
                    <button class="do">{words.staff_save()}</button>
                </div>
            </form>
        }
    });
    let nudge = (!standing.is_chosen).then(|| {
        view! { <p class="notice">{words.keeping_none_chosen()}</p> }
    });
    let backup = match &standing.last_backup {
        Some(day) => words.keeping_backup_last(words.day(day)),
        None => words.keeping_backup_none().to_string(),
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.keeping_title()}</h1>
                <p class="lead">{words.keeping_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {is_saved.then(|| view! { <p class="notice fine" role="status">{words.survey_saved()}</p> })}
        {nudge}
        {form}
        <section class="part">
            <h2>{words.keeping_ended_title()}</h2>
            {ended(member, standing, organizes)}
        </section>
        <section class="part">
            <h2>{words.keeping_stays_title()}</h2>
            <p>{words.keeping_goes_text()}</p>
            <p>{words.keeping_stays_text()}</p>
        </section>
        <section class="part">
            <h2>{words.keeping_backup_title()}</h2>
            <p>{backup}</p>
            <p>{words.keeping_backup_text()}</p>
        </section>
    };
    StaffPage::new(words.keeping_title(), body)
        .under(words.barrier_list_title(), member.path("barriers"))
        .under(words.initiative_about_title(), member.path("about"))
}

fn ended(member: &Member, standing: &Standing, organizes: bool) -> AnyView {
    let words = member.words;
    if standing.ended.is_empty() {
        return view! { <p>{words.keeping_ended_none()}</p> }.into_any();
    }
    let row = |ended: &Ended| {
        let title = ended.survey.title(words.lang());
        let due = match (&ended.erased_on, &ended.due_on) {
            (Some(day), _) => words.keeping_erased(words.day(day)),
            (None, Some(day)) => words.day(day),
            (None, None) => words.keeping_no_day().to_string(),
        };
        let erase = (organizes && ended.erased_on.is_none()).then(|| {
            let path = member.path(&format!("keeping/{}", ended.survey.slug));
            view! { <a href=path>{words.keeping_erase_link(title.text)}</a> }
        });
        ListRow {
            head: said(title.text, title.lang).into_any(),
            cells: vec![
                words.day(&ended.closed_on).into_any(),
                due.into_any(),
                erase.into_any(),
            ],
        }
    };
    list_table(
        words.keeping_ended_title(),
        &[
            words.survey_column_survey(),
            words.keeping_column_ended(),
            words.keeping_column_due(),
            words.keeping_column_now(),
        ],
        standing.ended.iter().map(row).collect(),
    )
}

/// What erasing means, asked about once more.
pub fn erase(member: &Member, survey: &Survey, typed: &str, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let title = survey.title(words.lang());
    let content = if survey.status == Status::Closed {
        view! {
            <section class="part danger">
                <h2>{said(title.text, title.lang)}</h2>
                <p>{words.keeping_goes_text()}</p>
                <p>{words.keeping_stays_text()}</p>
                <p>{words.keeping_erase_backups()}</p>
                <form class="form" method="post">
                    {text_field("name", words.keeping_erase_name_label(), typed)
                        .hint(words.keeping_erase_name_hint(survey.slug.as_str()))
                        .autocomplete("off")}
                    <div class="actions">
                        <button class="stop">{words.keeping_erase_submit()}</button>
                        <a href=member.path("keeping")>{words.staff_cancel()}</a>
                    </div>
                </form>
            </section>
        }
        .into_any()
    } else {
        view! {
            <p>{words.keeping_erase_not_ended()}</p>
            <p>
                <a href=member.path("keeping")>{words.keeping_title()}</a>
            </p>
        }
        .into_any()
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.keeping_erase_title()}</h1>
                <p class="lead">{words.keeping_erase_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {content}
    };
    StaffPage::new(words.keeping_erase_title(), body)
        .under(words.barrier_list_title(), member.path("barriers"))
        .under(words.initiative_about_title(), member.path("about"))
        .under(words.keeping_title(), member.path("keeping"))
}
