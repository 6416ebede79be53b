//! The list of themes, the page of one, and the forms that write it.

use super::{
    Behind, CodeTag, Evidence, Missing, Removal, Theme,
    board::{behind_part, board, codes_of, strength_part, unheard_items},
    heard::Heard,
    show::{
        Facing, Shown, code_tag, missing_part, overtaken, reason_field, statement,
        statement_paragraph,
    },
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

fn language_field(words: Words, chosen: &Lang) -> AnyView {
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
fn codes_field(words: Words, codes: &[CodeTag], chosen: &[CodeId]) -> AnyView {
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

/// What stands in the forms of a theme where something of it could not be saved.
#[derive(Clone, Debug, Default)]
pub struct Retyped {
    pub statement: Option<TypedStatement>,
    /// The codes ticked; None: those the theme gathers.
    pub codes: Option<Vec<CodeId>>,
    /// Why the theme is to be removed.
    pub reason: String,
    pub problem: Option<String>,
}

/// A statement as typed.
#[derive(Clone, Debug)]
pub struct TypedStatement {
    pub language: Lang,
    pub text: String,
    /// How it reads now, where somebody else has changed it meanwhile; empty where they took it away.
    pub theirs: Option<String>,
}

/// The forms that change a theme: a statement in each language, and its codes.
pub fn edit_theme(
    member: &Member,
    theme: &Theme,
    codes: &[CodeTag],
    is_tied: bool,
    retyped: &Retyped,
) -> StaffPage {
    let words = member.words;
    let path = member.path(&format!("themes/{}", theme.slug));
    let action = format!("{path}/statement");
    let typed = retyped.statement.as_ref();
    let written = theme.statement.0.iter().map(|(lang, text)| {
        let name = lang.endonym().to_string();
        let typed = typed.filter(|typed| typed.language == *lang);
        let shown = typed.map_or(text, |typed| &typed.text);
        view! {
            <form class="form" method="post" action=action.clone()>
                <input type="hidden" name="language" value=lang.to_string() />
                <input type="hidden" name="seen" value=text.clone() />
                {text_field("statement", words.theme_statement_in(name), shown).id(format!("f-{lang}")).rows(3).lang(lang)}
                {typed.and_then(|typed| overtaken(words, typed.theirs.as_deref(), Some(lang)))}
                <div class="actions">
                    <button class="quiet">{words.staff_save()}</button>
                    <button class="quiet" name="remove" value="1">
                        {words.staff_remove()}
                    </button>
                </div>
            </form>
        }
    });
    let unwritten = Words::all()
        .map(Words::lang)
        .find(|lang| !theme.statement.0.contains_key(lang));
    let typed = typed.filter(|typed| !theme.statement.0.contains_key(&typed.language));
    let (language, text) = match typed {
        Some(typed) => (typed.language.clone(), typed.text.as_str()),
        None => (unwritten.unwrap_or(words.lang()).clone(), ""),
    };
    let gone = typed.and_then(|typed| overtaken(words, typed.theirs.as_deref(), None));
    let was = theme
        .codes
        .iter()
        .map(|code| view! { <input type="hidden" name="was" value=code.to_string() /> });
    let ticked = retyped.codes.as_deref().unwrap_or(&theme.codes);
    let body = view! {
        <h1>{words.theme_edit()}</h1>
        {statement_paragraph(member, theme, &[])}
        {problem_notice(retyped.problem.clone())}
        <section class="part">
            <h2>{words.theme_statements_title()}</h2>
            {written.collect_view()}
            <form class="form" method="post" action=action.clone()>
                {text_field("statement", words.theme_statement_more(), text).rows(3)}
                {gone}
                {language_field(words, &language)}
                <div class="actions">
                    <button class="do">{words.theme_statement_add()}</button>
                </div>
            </form>
        </section>
        <form class="form part" method="post" action=format!("{path}/codes")>
            {was.collect_view()}
            {codes_field(words, codes, ticked)}
            <div class="actions">
                <button class="do">{words.theme_codes_save()}</button>
                <a href=path.clone()>{words.staff_cancel()}</a>
            </div>
        </form>
        <section class="part danger">
            <h2>{words.theme_remove_title()}</h2>
            <p>{words.theme_remove_text()}</p>
            <form class="form" method="post" action=format!("{path}/remove")>
                {is_tied.then(|| reason_field(words, &retyped.reason))}
                <div class="actions">
                    <button class="stop">{words.theme_remove_title()}</button>
                </div>
            </form>
        </section>
    };
    StaffPage::new(words.theme_edit(), body)
        .under(words.theme_list_title(), member.path("themes"))
        .under(statement(member, theme).text, path)
}
