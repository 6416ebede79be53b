//! The codebook: as a palette beside the passage, and as pages of its own.

use super::{Bench, Opened, apart, class_of, lineage::History};
use crate::{
    account::guard::Member,
    coding::{
        code::{COLOURS, Code, in_tree_order},
        islands::FindCode,
    },
    memo::{self, About, Memo},
    shell::StaffPage,
    theme::show::own_words,
    ui::field::{problem_notice, text_field},
    vocabulary::Term,
};
use leptos::prelude::*;

/// Parts of parts are set in so many times, then no further: there is no room for more.
const DEEPEST_SHOWN: usize = 5;

/// All codes, each a button.
pub fn buttons(member: &Member, bench: &Bench) -> AnyView {
    let button = |code: &Code| {
        let name = code.name.clone();
        // What only gathers other codes is put on no words.
        let label = if code.codable {
            view! {
                <button class=class_of(code) name="code" value=code.id.to_string()>
                    <bdi>{name}</bdi>
                    " "
                </button>
            }
            .into_any()
        } else {
            view! {
                <span class=class_of(code)>
                    <bdi>{name}</bdi>
                </span>
            }
            .into_any()
        };
        view! {
            {label}
            {when_to_use(member, code, &[])}
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

/// When a code is to be used, with those of these terms marked that it names.
pub(super) fn when_to_use(member: &Member, code: &Code, terms: &[Term]) -> Option<AnyView> {
    let words = member.words;
    let facts = [
        (None, code.definition.as_str()),
        (None, code.when_to_use.as_str()),
        (Some(words.codebook_when_not()), code.when_not.as_str()),
    ];
    let examples = code
        .examples()
        .map(|example| (Some(words.codebook_example()), example));
    let lines: Vec<_> = facts
        .into_iter()
        .chain(examples)
        .filter(|(_, text)| !text.trim().is_empty())
        .enumerate()
        .map(|(at, (label, text))| {
            let label = label.map(|label| view! { <b>{label}</b> ": " });
            let text = own_words(member, text, terms, &format!("{}-{at}", code.id));
            view! {
                <p>
                    {label} <bdi>{text}</bdi>
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
pub(super) fn tree(order: &[(&Code, usize)], draw: &dyn Fn(&Code) -> AnyView) -> AnyView {
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
pub fn codes(
    member: &Member,
    codes: &[Code],
    terms: &[Term],
    typed: &Code,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let link = |code: &Code| {
        let address = member.path(&format!("codes/{}", code.id));
        view! {
            <a class=class_of(code) href=address>
                <bdi>{code.name.clone()}</bdi>
            </a>
            {when_to_use(member, code, terms)}
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
            <div class="actions">
                {apart::link(member)}
                <a class="quiet" href=member.path("codes/versions")>
                    {words.codebook_versions()}
                </a>
                <a class="quiet" href=member.path("memos")>
                    {words.memo_title()}
                </a>
                <a class="quiet" href=member.path("codes/file")>
                    {words.codebook_file()}
                </a>
            </div>
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

/// A code with everything around it.
pub struct CodePage<'a> {
    pub codes: &'a [Code],
    /// As somebody typed it, or as it is.
    pub typed: &'a Code,
    /// The version of the codebook that the form is made from.
    pub version: i64,
    pub history: History,
    pub memos: Vec<Memo>,
    pub problem: Option<String>,
}

/// One code, to be settled, merged or split, with how it came to be.
pub fn code(member: &Member, page: CodePage<'_>) -> StaffPage {
    let words = member.words;
    let (codes, typed) = (page.codes, page.typed);
    let kept = codes
        .iter()
        .find(|code| code.id == typed.id)
        .unwrap_or(typed);
    let here = member.path(&format!("codes/{}", typed.id));
    let about = About::Code(typed.id.clone());
    let body = view! {
        <div class="head">
            <h1>
                <span class=class_of(kept)>
                    <bdi>{kept.name.clone()}</bdi>
                </span>
            </h1>
            <a href=member.path(&format!("words?code={}", typed.id))>{words.codebook_words()}</a>
        </div>
        {problem_notice(page.problem)}
        <form class="form" method="post" action=here.clone()>
            <input type="hidden" name="version" value=page.version.to_string() />
            {fields(member, codes, typed)} <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=member.path("codes")>{words.staff_cancel()}</a>
            </div>
        </form>
        {memo::show::beside(member, &about, &page.memos, "")}
        <section class="part">
            <h2>{words.codebook_reshape()}</h2>
            <p>{words.codebook_reshape_text()}</p>
            <div class="actions">
                <a class="quiet" href=format!("{here}/merge")>
                    {words.codebook_merge()}
                </a>
                <a class="quiet" href=format!("{here}/split")>
                    {words.codebook_split()}
                </a>
            </div>
        </section>
        {page.history.section(member)}
        <section class="part danger">
            <h2>{words.codebook_delete_title()}</h2>
            <p>{words.codebook_delete_text()}</p>
            <form method="post" action=here>
                <input type="hidden" name="version" value=page.version.to_string() />
                <button class="stop" name="delete" value="1">
                    {words.codebook_delete()}
                </button>
            </form>
        </section>
    };
    StaffPage::new(kept.name.clone(), body).under(words.staff_codebook(), member.path("codes"))
}

/// A code that is in the codebook no longer: what became of it, and how it had come to be.
pub fn gone(member: &Member, last: &Code, history: History, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let body = view! {
        <h1>
            <span class=class_of(last)>
                <bdi>{last.name.clone()}</bdi>
            </span>
        </h1>
        {problem_notice(problem)}
        <p class="notice">{history.what_became(member)}</p>
        {when_to_use(member, last, &[])}
        {history.section(member)}
    };
    StaffPage::new(last.name.clone(), body).under(words.staff_codebook(), member.path("codes"))
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
        {text_field("example", words.codebook_examples(), &typed.example).rows(3).optional(optional)
            .hint(words.codebook_examples_hint())}
        <label class="choice">
            <input type="checkbox" name="heading" value="1" checked=!typed.codable />
            <span>{words.codebook_heading()}</span>
        </label>
        <fieldset class="field">
            <legend>{words.codebook_colour()}</legend>
            {colours.collect_view()}
        </fieldset>
    }
    .into_any()
}
