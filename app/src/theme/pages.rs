//! The list of themes, the page of one, and the forms that write it.

use super::{
    Behind, CodeTag, Evidence, Missing, Removal, Theme,
    board::{behind_part, board, codes_of, strength_part, unheard_items},
    heard::Heard,
    show::{Facing, Shown, code_tag, missing_part, statement},
    strength::Strength,
};
use crate::{
    account::{Act, guard::Member},
    i18n::Words,
    ids::{CodeId, SessionId},
    language::Lang,
    memo::{self, About, Memo},
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        table::Label,
    },
    vocabulary::show::marked,
};
use leptos::prelude::*;
use std::collections::HashMap;

/// The themes of an initiative, and what is missing at a glance.
pub fn themes(
    shown: &Shown,
    codes: &[CodeTag],
    evidence: &[Evidence],
    missing: &Missing,
    heard: &Heard,
) -> StaffPage {
    let member = shown.member;
    let words = member.words;
    let new = member.path("themes/new");
    let may = member.role.may(Act::Code);
    let button = may.then(|| view! { <a class="do" href=new>{words.theme_new()}</a> });
    let mut gaps = shown.missing(missing);
    gaps.extend(unheard_items(shown, heard));
    if shown.themes.is_empty() {
        let body = view! {
            <h1>{words.theme_list_title()}</h1>
            <div class="empty">
                <h2>{words.theme_list_empty()}</h2>
                <p>{words.theme_list_empty_text()}</p>
                {button}
            </div>
            {missing_part(words, gaps)}
        };
        return StaffPage::new(words.theme_list_title(), body);
    }
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.theme_list_title()}</h1>
                <p class="lead">{words.theme_list_lead()}</p>
            </div>
            {button}
        </div>
        {board(shown, codes, evidence, heard)}
        <p class="hint">{words.theme_strength_how()}</p>
        <p class="no-print">
            <a href=member.path("themes.csv")>{words.theme_csv()}</a>
        </p>
        {missing_part(words, gaps)}
    };
    StaffPage::new(words.theme_list_title(), body)
}

/// A new theme as typed.
#[derive(Clone, Debug)]
pub struct TypedTheme {
    pub language: Lang,
    pub statement: String,
    pub codes: Vec<CodeId>,
}

/// The form for a new theme.
pub fn new_theme(
    member: &Member,
    codes: &[CodeTag],
    typed: &TypedTheme,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let body = view! {
        <h1>{words.theme_new()}</h1>
        {problem_notice(problem)}
        <form class="form" method="post" action=member.path("themes/new")>
            {text_field("statement", words.theme_statement_label(), &typed.statement)
                .hint(words.theme_statement_hint())
                .rows(3)}
            {language_field(words, &typed.language)}
            {codes_field(words, codes, &typed.codes)}
            <div class="actions">
                <button class="do">{words.theme_create()}</button>
                <a href=member.path("themes")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.theme_new(), body).under(words.theme_list_title(), member.path("themes"))
}

pub(super) fn language_field(words: Words, chosen: &Lang) -> AnyView {
    let choices = Words::all().map(|other| {
        let lang = other.lang();
        let label = Label::said(lang.endonym(), lang, words.lang());
        Choice::labelled(lang.as_str(), label, lang == chosen)
    });
    select_field(
        "language",
        words.theme_language_label(),
        None,
        choices.collect(),
    )
}

/// The codebook to tick from: children right after their parents, which stand before them.
pub(super) fn codes_field(words: Words, codes: &[CodeTag], chosen: &[CodeId]) -> AnyView {
    let is_known = |id: &Option<CodeId>| {
        id.as_ref()
            .is_some_and(|id| codes.iter().any(|code| code.id == *id))
    };
    let mut rows = Vec::new();
    for top in codes.iter().filter(|code| !is_known(&code.parent)) {
        push_codes(codes, top, 0, chosen, &mut rows);
    }
    let none = rows
        .is_empty()
        .then(|| view! { <p class="none">{words.theme_codes_empty()}</p> });
    view! {
        <fieldset class="field" aria-describedby="f-codes-hint">
            <legend>{words.theme_codes_label()}</legend>
            <p class="hint" id="f-codes-hint">
                {words.theme_codes_hint()}
            </p>
            {none}
            {rows}
        </fieldset>
    }
    .into_any()
}

/// A codebook deeper than this has turned in a circle.
const DEEPEST: usize = 12;

fn push_codes(
    codes: &[CodeTag],
    code: &CodeTag,
    depth: usize,
    chosen: &[CodeId],
    rows: &mut Vec<AnyView>,
) {
    let indent = "– ".repeat(depth);
    rows.push(
        view! {
            <label class="choice">
                <input type="checkbox" name="codes" value=code.id.to_string() checked=chosen.contains(&code.id) />
                <span>{indent} {code_tag(code)}</span>
            </label>
        }
        .into_any(),
    );
    if depth < DEEPEST {
        let children = codes
            .iter()
            .filter(|child| child.parent.as_ref() == Some(&code.id));
        for child in children {
            push_codes(codes, child, depth + 1, chosen, rows);
        }
    }
}

/// A theme with everything its page shows.
pub struct Opened<'a> {
    pub theme: &'a Theme,
    pub codes: &'a [CodeTag],
    pub evidence: &'a [&'a Evidence],
    /// Its ties that were taken away.
    pub removals: Vec<&'a Removal>,
    pub strength: Strength,
    pub behind: Vec<Behind>,
    /// What larger sessions are called.
    pub titles: &'a HashMap<SessionId, String>,
    pub memos: &'a [Memo],
}

/// A theme: its statement, its codes, and the evidence side by side.
///
/// Memos and the ways to the words are shown to those who code.
pub fn theme(shown: &Shown, opened: &Opened) -> StaffPage {
    let (theme, codes) = (opened.theme, opened.codes);
    let (evidence, strength) = (opened.evidence, &opened.strength);
    let member = shown.member;
    let words = member.words;
    let may = member.role.may(Act::Code);
    let path = |rest: &str| member.path(&format!("themes/{}/{rest}", theme.slug));
    let title = statement(member, theme);
    let (tag, dir) = title.lang_and_dir();
    let lang = title.lang.as_ref().unwrap_or(words.lang());
    let text = marked(words, &title.text, lang, shown.vocabulary, "theme");
    let heading = view! { <span lang=tag dir=dir>{text}</span> };
    let no_codes = theme
        .codes
        .is_empty()
        .then(|| view! { <p class="none">{words.theme_codes_none()}</p> });
    let others = theme
        .statement
        .0
        .iter()
        .filter(|(_, text)| **text != title.text);
    let others = others.map(|(lang, text)| {
        let place = format!("theme-{lang}");
        view! {
            <p lang=lang.to_string() dir=lang.direction().as_str()>
                {marked(words, text, lang, shown.vocabulary, &place)}
            </p>
        }
    });
    let ties = evidence.iter().map(|tie| {
        let barrier = shown
            .barriers
            .iter()
            .find(|barrier| barrier.id == tie.barrier);
        let title = barrier.map(|barrier| barrier.title.clone());
        let kind = super::show::kind_words(words, tie.kind);
        view! {
            <li>
                <a href=path(&format!("evidence/{}", tie.id))>{kind} ": " <bdi>{title}</bdi></a>
            </li>
        }
    });
    let change = (may && !evidence.is_empty()).then(|| {
        view! {
            <div class="no-print">
                <h3>{words.theme_evidence_change()}</h3>
                <ul>{ties.collect_view()}</ul>
            </div>
        }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{heading}</h1>
                {others.collect_view()}
            </div>
            {may.then(|| view! { <a class="do" href=path("evidence/new")>{words.theme_evidence_new()}</a> })}
        </div>
        <section class="part">
            <h2>{words.theme_codes_label()}</h2>
            {no_codes}
            <p>{codes_of(words, theme, codes)}</p>
            {may.then(|| view! { <p><a class="quiet" href=path("edit")>{words.theme_edit()}</a></p> })}
        </section>
        <section class="part">
            <h2>{words.theme_evidence_title()}</h2>
            {strength_part(words, strength)}
            {may.then(|| behind_part(shown, codes, strength, &opened.behind, opened.titles))}
            {shown.evidence(evidence, Facing::Barrier)}
            {change}
        </section>
        {shown.removals(&opened.removals, Facing::Barrier)}
        {may.then(|| memo::show::beside(member, &About::Theme(theme.id.clone()), opened.memos, ""))}
    };
    StaffPage::new(title.text, body).under(words.theme_list_title(), member.path("themes"))
}
