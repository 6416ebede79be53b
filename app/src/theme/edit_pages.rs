//! The form that changes a theme.

use super::{
    CodeTag, Theme,
    pages::{codes_field, language_field},
    show::{reason_field, statement, statement_paragraph},
};
use crate::{
    account::guard::Member,
    i18n::Words,
    ids::CodeId,
    language::Lang,
    meanwhile::{Ticks, show::overtaken},
    shell::StaffPage,
    ui::field::{problem_notice, text_field},
};
use leptos::prelude::*;

/// What stands in the form of a theme where something of it could not be saved.
#[derive(Clone, Debug, Default)]
pub struct Retyped {
    pub statements: Vec<TypedStatement>,
    pub ticks: Ticks<CodeId>,
    /// Why the theme is to be removed.
    pub reason: String,
    pub problem: Option<String>,
}

/// A statement as typed. An empty one is to be taken away.
#[derive(Clone, Debug)]
pub struct TypedStatement {
    pub language: Lang,
    pub text: String,
    /// How it read on the page.
    pub seen: String,
    /// Whether it was typed as one in another language.
    pub is_more: bool,
    /// How it reads now, where somebody else has changed it meanwhile; empty where they took it away.
    pub theirs: Option<String>,
}

/// The form that changes a theme: a statement in each language, its codes, and taking it away. It is one form, so that
/// no button takes away what was typed or ticked beside another.
pub fn edit_theme(
    member: &Member,
    theme: &Theme,
    codes: &[CodeTag],
    is_tied: bool,
    retyped: &Retyped,
) -> StaffPage {
    let words = member.words;
    let path = member.path(&format!("themes/{}", theme.slug));
    let was = theme
        .codes
        .iter()
        .map(|code| view! { <input type="hidden" name="was" value=code.to_string() /> });
    let body = view! {
        <h1>{words.theme_edit()}</h1>
        {statement_paragraph(member, theme, &[])}
        {problem_notice(retyped.problem.clone())}
        <form class="form" method="post" action=format!("{path}/edit")>
            <section class="part">
                <h2>{words.theme_statements_title()}</h2>
                <p class="hint">{words.theme_statements_hint()}</p>
                {written(words, theme, &retyped.statements)}
                {one_more(words, theme, &retyped.statements)}
            </section>
            <section class="part">
                {was.collect_view()}
                {codes_field(words, codes, &retyped.ticks.over(&theme.codes))}
                <div class="actions">
                    <button class="do">{words.staff_save()}</button>
                    <a href=path.clone()>{words.staff_cancel()}</a>
                </div>
            </section>
            <section class="part danger">
                <h2>{words.theme_remove_title()}</h2>
                <p>{words.theme_remove_text()}</p>
                {is_tied.then(|| reason_field(words, &retyped.reason))}
                <div class="actions">
                    <button class="stop" formaction=format!("{path}/remove")>
                        {words.theme_remove_title()}
                    </button>
                </div>
            </section>
        </form>
    };
    StaffPage::new(words.theme_edit(), body)
        .under(words.theme_list_title(), member.path("themes"))
        .under(statement(member, theme).text, path)
}

/// A field for the statement in each language that has one, or had one when the page was opened.
fn written(words: Words, theme: &Theme, typed: &[TypedStatement]) -> AnyView {
    let known = &theme.statement.0;
    // What somebody took away while it was left alone here is gone.
    let gone = typed.iter().filter(|typed| {
        !typed.is_more && !known.contains_key(&typed.language) && !typed.text.is_empty()
    });
    let languages = known.keys().chain(gone.map(|typed| &typed.language));
    let field = |lang: &Lang| {
        let now = known.get(lang).cloned().unwrap_or_default();
        let typed = find_own(typed, lang, &now).or_else(|| find_more(typed, lang));
        let text = typed.map_or(now.as_str(), |typed| &typed.text);
        view! {
            <input type="hidden" name=format!("seen_{lang}") value=now.clone() />
            {text_field(format!("statement_{lang}"), words.theme_statement_in(lang.endonym()), text)
                .rows(3)
                .lang(lang)}
            {typed.and_then(|typed| overtaken(words, typed.theirs.as_deref(), Some(lang)))}
        }
    };
    languages.map(field).collect_view().into_any()
}

/// What was typed over the statement in a language.
fn find_own<'a>(typed: &'a [TypedStatement], lang: &Lang, now: &str) -> Option<&'a TypedStatement> {
    let mut own = typed.iter().filter(|typed| !typed.is_more);
    own.find(|typed| typed.language == *lang && typed.text != now)
}

/// What was typed as one more, where it is in this language.
fn find_more<'a>(typed: &'a [TypedStatement], lang: &Lang) -> Option<&'a TypedStatement> {
    let mut more = typed.iter().filter(|typed| typed.is_more);
    more.find(|typed| typed.language == *lang)
}

/// The field for a statement in another language. One in a language that somebody else has written meanwhile stands
/// where theirs does, unless something else was typed there.
fn one_more(words: Words, theme: &Theme, typed: &[TypedStatement]) -> AnyView {
    let known = &theme.statement.0;
    let unwritten = Words::all()
        .map(Words::lang)
        .find(|lang| !known.contains_key(lang));
    let is_alone = |more: &&TypedStatement| match known.get(&more.language) {
        Some(now) => find_own(typed, &more.language, now).is_some(),
        None => true,
    };
    let more = typed.iter().filter(|typed| typed.is_more).find(is_alone);
    let theirs = more.and_then(|more| more.theirs.as_deref());
    let (language, text) = match more {
        Some(typed) => (&typed.language, typed.text.as_str()),
        None => (unwritten.unwrap_or(words.lang()), ""),
    };
    view! {
        {text_field("statement", words.theme_statement_more(), text)
            .optional(words.staff_optional())
            .rows(3)}
        {overtaken(words, theirs, Some(language))}
        {language_field(words, language)}
        <div class="actions">
            <button class="quiet" name="go" value="edit">
                {words.theme_statement_add()}
            </button>
        </div>
    }
    .into_any()
}
