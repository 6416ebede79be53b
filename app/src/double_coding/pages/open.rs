//! A double coding that is under way: how far the two have come, and what is left for the reader.

use super::{Names, page_of};
use crate::{
    account::{Act, guard::Member},
    coding::filter::Filter,
    double_coding::{DoubleCoding, Drawn, Side},
    shell::StaffPage,
    ui::field::problem_notice,
};
use leptos::prelude::*;

/// The page. Nothing in it tells what either has given.
pub fn open(
    member: &Member,
    double: &DoubleCoding,
    drawn: &[Drawn],
    names: &Names,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let is_through = drawn.iter().all(Drawn::is_done);
    let progress = |side: Side, id: &'static str, name: String| {
        let done = drawn.iter().filter(|drawn| drawn.is_done_by(side)).count();
        view! {
            <p class="done">
                <label for=id>{words.agreement_progress(drawn.len(), done, name)}</label>
                <progress id=id value=done.to_string() max=drawn.len().max(1).to_string()></progress>
            </p>
        }
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>
                    <bdi>{double.title.clone()}</bdi>
                </h1>
                <p class="lead">{words.agreement_open_lead()}</p>
            </div>
        </div>
        {problem_notice(problem)}
        {left(member, double, drawn.len())}
        <section class="part">
            <h2>{words.agreement_how_far()}</h2>
            {progress(Side::First, "first-done", double.first_name(words, names))}
            {progress(Side::Second, "second-done", names.of(words, &double.second))}
        </section>
        {task(member, double, drawn)}
        {ending(member, double, is_through)}
    };
    page_of(member, double.title.clone(), body.into_any())
}

/// Says so where words of the sample are gone; nothing where none are.
pub fn left(member: &Member, double: &DoubleCoding, left: usize) -> Option<AnyView> {
    let words = member.words;
    (left < double.drawn).then(|| {
        view! { <p class="notice">{words.agreement_left(double.drawn, left)}</p> }.into_any()
    })
}

/// The reader's own part, where they are one of the two.
fn task(member: &Member, double: &DoubleCoding, drawn: &[Drawn]) -> Option<AnyView> {
    let words = member.words;
    let own: Vec<bool> = drawn
        .iter()
        .filter_map(|drawn| {
            let side = double.side(drawn, &member.account.id)?;
            Some(drawn.is_done_by(side))
        })
        .collect();
    if own.is_empty() {
        return None;
    }
    let left = own.iter().filter(|done| !**done).count();
    let queue = Filter {
        double: Some(double.id.clone()),
        ..Filter::default()
    };
    let address = member.path("words") + &queue.query();
    let button = (left > 0).then(|| {
        view! {
            <p>
                <a class="do" href=address>
                    {words.agreement_go_on()}
                </a>
            </p>
        }
    });
    Some(
        view! {
            <section class="part">
                <h2>{words.agreement_your_part()}</h2>
                <p>{words.agreement_your_part_left(left)}</p>
                <p>{words.agreement_your_part_text()}</p>
                {button}
            </section>
        }
        .into_any(),
    )
}

/// How it ends: by anybody who codes once both are through, before that by organizers alone.
fn ending(member: &Member, double: &DoubleCoding, is_through: bool) -> Option<AnyView> {
    let words = member.words;
    let (text, button, class) = if is_through {
        (
            words.agreement_compare_text(),
            words.agreement_compare(),
            "do",
        )
    } else if member.role.may(Act::Organize) {
        (
            words.agreement_end_early_text(),
            words.agreement_end_early(),
            "quiet",
        )
    } else {
        return None;
    };
    Some(
        view! {
            <section class="part">
                <h2>{words.agreement_compare_title()}</h2>
                <p>{text}</p>
                <form method="post" action=double.path(member, "/compare")>
                    <button class=class>{button}</button>
                </form>
            </section>
        }
        .into_any(),
    )
}
