//! The codebook: as a palette beside the passage, and as pages of its own.

use super::{Bench, Opened, apart, class_of};
use crate::{
    account::guard::Member,
    coding::{
        code::{COLOURS, Code, in_tree_order},
        islands::FindCode,
    },
    shell::StaffPage,
    ui::field::{problem_notice, text_field},
};
use leptos::prelude::*;

/// Parts of parts are set in so many times, then no further: there is no room for more.
const DEEPEST_SHOWN: usize = 5;

/// All codes, each a button.
pub fn buttons(member: &Member, bench: &Bench) -> AnyView {
    let button = |code: &Code| {
        view! {
            <button class=class_of(code) name="code" value=code.id.to_string()>
                <bdi>{code.name.clone()}</bdi>
                " "
            </button>
            {when_to_use(member, code)}
        }
        .into_any()
    };
    let order = in_tree_order(&bench.codes);
    let list = (!order.is_empty()).then(|| tree(&order, &button));
    view! { <div id="codes">{list}</div> }.into_any()
}

/// The codes beside a passage: each is a button that puts it on the chosen words.
pub fn picker(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let action = member.path(&format!("words/{}/code", opened.passage.id)) + &bench.filter.query();
    let typed = &bench.typed;
    // Both forms carry the chosen words, which the island writes here.
    let chosen = || {
        view! {
            <input type="hidden" name="start" value=typed.start.clone() />
            <input type="hidden" name="end" value=typed.end.clone() />
        }
    };
    let name = (!typed.whole && typed.sentences.is_empty()).then(|| typed.name.clone());
    view! {
        <section class="codebook" aria-labelledby="codebook-title">
            <h2 id="codebook-title">{words.staff_codebook()}</h2>
            <FindCode label=words.coding_find().to_string() />
            <form method="post" action=action.clone()>
                {chosen()} {buttons(member, bench)}
            </form>
            <form class="field" method="post" action=action>
                {chosen()} <label for="new">{words.coding_new()}</label>
                <input id="new" name="name" type="text" dir="auto" autocomplete="off" value=name />
                <button class="quiet">{words.coding_new_apply()}</button>
            </form>
        </section>
    }
    .into_any()
}

fn when_to_use(member: &Member, code: &Code) -> Option<AnyView> {
    let words = member.words;
    let facts = [
        (None, &code.definition),
        (None, &code.when_to_use),
        (Some(words.codebook_when_not()), &code.when_not),
        (Some(words.codebook_example()), &code.example),
    ];
    let lines: Vec<_> = facts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(label, text)| {
            let label = label.map(|label| view! { <b>{label}</b> ": " });
            view! {
                <p>
                    {label} <bdi>{text.clone()}</bdi>
                </p>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.codebook_when_to_use()}</summary>
                {lines}
            </details>
        }
        .into_any()
    })
}

/// Codes as nested lists, each drawn by `draw`.
fn tree(order: &[(&Code, usize)], draw: &dyn Fn(&Code) -> AnyView) -> AnyView {
    let mut items = Vec::new();
    let mut rest = order;
    while let Some(((code, depth), after)) = rest.split_first() {
        let depth = (*depth).min(DEEPEST_SHOWN);
        let parts = after
            .iter()
            .take_while(|(_, below)| (*below).min(DEEPEST_SHOWN) > depth)
            .count();
        let inside = (parts > 0).then(|| tree(&after[..parts], draw));
        items.push(view! { <li>{draw(code)} {inside}</li> });
        rest = &after[parts..];
    }
    view! { <ul class="codes">{items}</ul> }.into_any()
}

/// The codebook as a page, with a form for a new code.
pub fn codes(member: &Member, codes: &[Code], typed: &Code, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let link = |code: &Code| {
        let address = member.path(&format!("codes/{}", code.id));
        view! {
            <a class=class_of(code) href=address>
                <bdi>{code.name.clone()}</bdi>
            </a>
            {when_to_use(member, code)}
        }
        .into_any()
    };
    let order = in_tree_order(codes);
    let list = if order.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.codebook_empty_title()}</h2>
                <p>{words.codebook_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        tree(&order, &link)
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.staff_codebook()}</h1>
                <p class="lead">{words.codebook_lead()}</p>
            </div>
            {apart::link(member)}
        </div>
        {problem_notice(problem)}
        {list}
        <section class="part">
            <h2>{words.codebook_new()}</h2>
            <form class="form" method="post" action=member.path("codes")>
                {fields(member, codes, typed)} <div class="actions">
                    <button class="do">{words.codebook_make()}</button>
                </div>
            </form>
        </section>
    };
    StaffPage::new(words.staff_codebook(), body)
}

/// One code, to be settled.
pub fn code(member: &Member, codes: &[Code], typed: &Code, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let kept = codes
        .iter()
        .find(|code| code.id == typed.id)
        .unwrap_or(typed);
    let here = member.path(&format!("codes/{}", typed.id));
    let body = view! {
        <div class="head">
            <h1>
                <span class=class_of(kept)>
                    <bdi>{kept.name.clone()}</bdi>
                </span>
            </h1>
            <a href=member.path(&format!("words?code={}", typed.id))>{words.codebook_words()}</a>
        </div>
        {problem_notice(problem)}
        <form class="form" method="post" action=here.clone()>
            {fields(member, codes, typed)} <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=member.path("codes")>{words.staff_cancel()}</a>
            </div>
        </form>
        <section class="part danger">
            <h2>{words.codebook_delete_title()}</h2>
            <p>{words.codebook_delete_text()}</p>
            <form method="post" action=here>
                <button class="stop" name="delete" value="1">
                    {words.codebook_delete()}
                </button>
            </form>
        </section>
    };
    StaffPage::new(kept.name.clone(), body).under(words.staff_codebook(), member.path("codes"))
}

fn fields(member: &Member, codes: &[Code], typed: &Code) -> AnyView {
    let words = member.words;
    let optional = words.staff_optional();
    let parents = in_tree_order(codes)
        .into_iter()
        .filter(|(code, _)| code.id != typed.id)
        .map(|(code, _)| {
            view! {
                <option value=code.id.to_string() dir="auto" selected=typed.parent.as_ref() == Some(&code.id)>
                    {code.name.clone()}
                </option>
            }
        });
    let colours = (1..=COLOURS).map(|colour| {
        view! {
            <label class="choice">
                <input type="radio" name="colour" value=colour.to_string() checked=typed.colour == colour />
                <span class=format!("code code-{colour}")>
                    {words.codebook_colour_number(usize::from(colour))}
                </span>
            </label>
        }
    });
    view! {
        {text_field("name", words.codebook_name(), &typed.name)}
        <div class="field">
            <label for="f-parent">{words.codebook_parent()}</label>
            <select id="f-parent" name="parent">
                <option value="">{words.codebook_parent_none()}</option>
                {parents.collect_view()}
            </select>
        </div>
        {text_field("definition", words.codebook_definition(), &typed.definition).rows(2).optional(optional)}
        {text_field("when_to_use", words.codebook_when_to_use(), &typed.when_to_use).rows(2).optional(optional)}
        {text_field("when_not", words.codebook_when_not(), &typed.when_not).rows(2).optional(optional)}
        {text_field("example", words.codebook_example(), &typed.example).rows(2).optional(optional)}
        <fieldset class="field">
            <legend>{words.codebook_colour()}</legend>
            {colours.collect_view()}
        </fieldset>
    }
    .into_any()
}
