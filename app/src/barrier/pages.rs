//! The list of barriers under the problem they are part of, the page of one, and the form that writes it.

use super::Barrier;
use crate::{
    account::{Act, guard::Member},
    shell::StaffPage,
    theme::{
        Evidence, Missing, Removal,
        show::{Facing, Shown, missing_part, own_words, problem_paragraph},
    },
    ui::{
        field::{problem_notice, text_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// The barriers of an initiative, below the problem statement that frames them.
pub fn barriers(shown: &Shown, evidence: &[Evidence], missing: &Missing) -> StaffPage {
    let member = shown.member;
    let words = member.words;
    let new = member.path("barriers/new");
    let may = member.role.may(Act::Organize);
    let button = may.then(|| view! { <a class="do" href=new>{words.barrier_new()}</a> });
    let list = if shown.barriers.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.barrier_list_empty()}</h2>
                <p>{words.barrier_list_empty_text()}</p>
                {button}
            </div>
        }
        .into_any()
    } else {
        let row = |barrier: &Barrier| {
            let path = member.path(&format!("barriers/{}", barrier.id));
            let ties = evidence
                .iter()
                .filter(|tie| tie.barrier == barrier.id)
                .count();
            ListRow {
                head: view! { <a href=path dir="auto">{barrier.title.clone()}</a> }.into_any(),
                cells: vec![
                    view! { <span dir="auto">{barrier.indicator.clone()}</span> }.into_any(),
                    view! { <span dir="auto">{barrier.baseline.clone()}</span> }.into_any(),
                    words.number(ties as f64).into_any(),
                ],
            }
        };
        let heads = [
            words.barrier_title_label(),
            words.barrier_indicator_label(),
            words.barrier_baseline_label(),
            words.theme_evidence_title(),
        ];
        let rows = shown.barriers.iter().map(row).collect();
        view! {
            {list_table(words.barrier_list_title(), &heads, rows)}
            {button.map(|button| view! { <p>{button}</p> })}
        }
        .into_any()
    };
    let body = view! {
        <h1>{words.barrier_list_title()}</h1>
        <p class="lead">{words.barrier_list_lead()}</p>
        {problem_statement(shown)}
        {list}
        {missing_part(words, shown.missing(missing))}
    };
    StaffPage::new(words.barrier_list_title(), body)
}

/// What the initiative wants to change: every barrier is a part of why it has not yet.
fn problem_statement(shown: &Shown) -> AnyView {
    let member = shown.member;
    let words = member.words;
    let text = if member.initiative.problem_statement.is_empty() {
        view! { <p class="none">{words.barrier_problem_empty()}</p> }.into_any()
    } else {
        problem_paragraph(member, shown.vocabulary)
    };
    view! {
        <section class="part">
            <h2>{words.barrier_problem_title()}</h2>
            {text}
            <p>
                <a href=member.path("about")>{words.initiative_about_title()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The form for a barrier, new or known.
pub fn barrier_form(
    member: &Member,
    typed: &Barrier,
    form: Form,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let now = match form {
        Form::New => None,
        Form::Known(now) | Form::Overtaken(now) => Some(now),
    };
    let (title, action, back) = match now {
        None => (
            words.barrier_new(),
            "barriers/new".to_string(),
            "barriers".to_string(),
        ),
        Some(now) => (
            words.barrier_edit(),
            format!("barriers/{}/edit", now.id),
            format!("barriers/{}", now.id),
        ),
    };
    let place = now.map(|_| {
        text_field(
            "position",
            words.barrier_position_label(),
            &typed.position.to_string(),
        )
        .hint(words.barrier_position_hint())
        .into_render()
    });
    let body = view! {
        <h1>{title}</h1>
        {problem_notice(problem)}
        {matches!(form, Form::Overtaken(_)).then(|| theirs(member, now, typed)).flatten()}
        <form class="form" method="post" action=member.path(&action)>
            {now.map(seen_fields)}
            {text_field("title", words.barrier_title_label(), &typed.title).hint(words.barrier_title_hint())}
            {text_field("statement", words.barrier_statement_label(), &typed.statement)
                .hint(words.barrier_statement_hint())
                .rows(4)}
            {text_field("indicator", words.barrier_indicator_label(), &typed.indicator)
                .hint(words.barrier_indicator_hint())
                .optional(words.staff_optional())}
            {text_field("baseline", words.barrier_baseline_label(), &typed.baseline)
                .hint(words.barrier_baseline_hint())
                .optional(words.staff_optional())}
            {place}
            <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=member.path(&back)>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(title, body).under(words.barrier_list_title(), member.path("barriers"))
}

/// What the form showed, so that nobody writes over what they have not seen.
fn seen_fields(now: &Barrier) -> AnyView {
    let fields = [
        ("seen-title", now.title.clone()),
        ("seen-statement", now.statement.clone()),
        ("seen-indicator", now.indicator.clone()),
        ("seen-baseline", now.baseline.clone()),
        ("seen-position", now.position.to_string()),
    ];
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
        .into_any()
}

/// How the barrier reads now, wherever that is not what was typed.
fn theirs(member: &Member, now: Option<&Barrier>, typed: &Barrier) -> Option<AnyView> {
    let (words, now) = (member.words, now?);
    let texts = [
        (words.barrier_title_label(), &now.title, &typed.title),
        (
            words.barrier_statement_label(),
            &now.statement,
            &typed.statement,
        ),
        (
            words.barrier_indicator_label(),
            &now.indicator,
            &typed.indicator,
        ),
        (
            words.barrier_baseline_label(),
            &now.baseline,
            &typed.baseline,
        ),
        (
            words.barrier_position_label(),
            &now.position.to_string(),
            &typed.position.to_string(),
        ),
    ];
    let differing = texts.into_iter().filter(|(_, now, typed)| now != typed);
    let lines = differing.map(
        |(name, now, _)| view! { <div><dt>{name}</dt><dd dir="auto">{now.clone()}</dd></div> },
    );
    let lines = lines.collect_view();
    let view = view! {
        <p class="hint">{words.overtaken_now()}</p>
        <dl class="figures">{lines}</dl>
    };
    Some(view.into_any())
}

/// Whether a form makes a barrier or changes one, which is given as it reads now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form<'a> {
    New,
    Known(&'a Barrier),
    /// Somebody else has changed it while the form was open.
    Overtaken(&'a Barrier),
}

/// A barrier with the themes tied to it and their quotes, and the ties that were taken away.
pub fn barrier(
    shown: &Shown,
    barrier: &Barrier,
    evidence: &[&Evidence],
    removals: &[&Removal],
) -> StaffPage {
    let member = shown.member;
    let words = member.words;
    let edit = member.path(&format!("barriers/{}/edit", barrier.id));
    let may = member.role.may(Act::Organize);
    let facts = [
        (words.barrier_indicator_label(), &barrier.indicator),
        (words.barrier_baseline_label(), &barrier.baseline),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let facts = facts.map(|(name, text)| {
        view! { <div><dt>{name}</dt><dd dir="auto">{text.clone()}</dd></div> }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1 dir="auto">{barrier.title.clone()}</h1>
                <p class="lead" dir="auto">
                    {own_words(member, &barrier.statement, shown.vocabulary, "barrier")}
                </p>
            </div>
            {may.then(|| view! { <a class="quiet" href=edit>{words.barrier_edit()}</a> })}
        </div>
        <dl class="figures">{facts.collect_view()}</dl>
        <section class="part">
            <h2>{words.barrier_heard_title()}</h2>
            {shown.evidence(evidence, Facing::Theme)}
        </section>
        {shown.removals(removals, Facing::Theme)}
    };
    StaffPage::new(barrier.title.clone(), body)
        .under(words.barrier_list_title(), member.path("barriers"))
}
