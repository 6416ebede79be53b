//! What an initiative says of itself.

use super::Initiative;
use crate::{
    account::{Act, guard::Member},
    shell::StaffPage,
    theme::show::problem_paragraph,
    ui::field::{problem_notice, text_field},
    vocabulary::Term,
};
use leptos::prelude::*;

/// The page about an initiative: for organizers with the form that changes it.
pub fn about(
    member: &Member,
    typed: &Initiative,
    vocabulary: &[Term],
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let content = if member.role.may(Act::Organize) {
        view! {
            <form class="form" method="post" action=member.path("about")>
                {text_field("name", words.setup_initiative(), &typed.name)}
                {text_field("place", words.initiative_place_label(), &typed.place)
                    .hint(words.initiative_place_hint())
                    .optional(words.staff_optional())}
                {text_field("problem_statement", words.initiative_problem_label(), &typed.problem_statement)
                    .hint(words.initiative_problem_hint())
                    .rows(8)}
                <div class="actions">
                    <button class="do">{words.staff_save()}</button>
                    <a href=member.path("barriers")>{words.staff_cancel()}</a>
                </div>
            </form>
            <p>
                <a href=member.path("names")>{words.quote_names_title()}</a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <p class="lead" dir="auto">
                {typed.place.clone()}
            </p>
            <h2>{words.initiative_problem_label()}</h2>
            {problem_paragraph(member, vocabulary)}
        }
        .into_any()
    };
    let body = view! {
        <h1>{words.initiative_about_title()}</h1>
        {problem_notice(problem)}
        {content}
        <p>
            <a href=member.path("keeping")>{words.keeping_link()}</a>
        </p>
    };
    StaffPage::new(words.initiative_about_title(), body)
        .under(words.barrier_list_title(), member.path("barriers"))
}
