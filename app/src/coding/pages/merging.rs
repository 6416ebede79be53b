//! Merging a code into another: choosing it, and what it would change.

use super::class_of;
use crate::{
    account::guard::Member,
    coding::{
        Code,
        code::in_tree_order,
        lineage::Hindrance,
        store::{Texts, Touched},
    },
    i18n::Words,
    shell::StaffPage,
    theme::Theme,
    ui::{
        choice::{Choice, Many, choice_field, select_field},
        field::problem_notice,
    },
};
use leptos::prelude::*;

/// What a merge of two codes would touch.
pub struct Preview<'a> {
    pub into: &'a Code,
    pub touched: Touched,
    /// Whether what both say is short enough to be put together.
    pub texts_fit: bool,
    pub texts: Texts,
    /// The version of the codebook that this was worked out from.
    pub version: i64,
}

/// Merging a code: choosing the one that stays, and, once that is chosen, what would change.
pub fn merge(
    member: &Member,
    codes: &[Code],
    from: &Code,
    themes: &[Theme],
    preview: Option<Preview<'_>>,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let here = member.path(&format!("codes/{}/merge", from.id));
    let chosen = preview.as_ref().map(|preview| &preview.into.id);
    let mut choices = vec![Choice::new(
        "",
        words.codebook_merge_choose(),
        chosen.is_none(),
    )];
    choices.extend(
        in_tree_order(codes)
            .into_iter()
            .filter(|(code, _)| code.id != from.id)
            .map(|(code, _)| Choice::new(code.id.as_str(), &code.name, chosen == Some(&code.id))),
    );
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.codebook_merge()}</h1>
                <p class="lead">
                    <span class=class_of(from)>
                        <bdi>{from.name.clone()}</bdi>
                    </span>
                </p>
            </div>
        </div>
        {problem_notice(problem)}
        <form class="form" method="get" action=here.clone()>
            {select_field("into", words.codebook_merge_into(), Some(words.codebook_merge_hint().into()), choices)}
            <div class="actions">
                <button class="quiet">{words.codebook_look()}</button>
                <a href=member.path(&format!("codes/{}", from.id))>{words.staff_cancel()}</a>
            </div>
        </form>
        {preview.map(|preview| show(member, from, themes, &preview, &here))}
    };
    StaffPage::new(words.codebook_merge(), body)
        .under(words.staff_codebook(), member.path("codes"))
        .under(
            from.name.clone(),
            member.path(&format!("codes/{}", from.id)),
        )
}

fn show(
    member: &Member,
    from: &Code,
    themes: &[Theme],
    preview: &Preview<'_>,
    here: &str,
) -> AnyView {
    let words = member.words;
    let (into, touched) = (preview.into, &preview.touched);
    let mut lines = vec![
        words.codebook_will_go(&from.name, &into.name),
        words.codebook_will_move(touched.codings.0 - touched.same.min(touched.codings.0)),
    ];
    let mut tell = |count: usize, line: fn(Words, usize) -> String| {
        if count > 0 {
            lines.push(line(words, count));
        }
    };
    tell(touched.same, |words, count| words.codebook_will_join(count));
    tell(touched.quotes, |words, count| {
        words.codebook_will_quotes(count)
    });
    tell(touched.parts, |words, count| {
        words.codebook_will_parts(count)
    });
    tell(touched.memos, |words, count| {
        words.codebook_will_memos(count)
    });
    for theme in &touched.themes {
        let slug = themes.iter().find(|known| known.id == theme.theme);
        let title = slug.map_or_else(String::new, |theme| title_of(member, theme));
        lines.push(match (theme.gathers_first, theme.gathers_second) {
            (true, true) => words.codebook_will_theme_same(title),
            (true, false) => words.codebook_will_theme(title, &into.name, touched.codings.1),
            _ => words.codebook_will_theme(title, &from.name, touched.codings.0),
        });
    }
    lines.push(match touched.releases {
        0 => words.codebook_will_no_release().into(),
        count => words.codebook_will_release(count),
    });
    if touched.is_being_split {
        lines.push(words.codebook_will_end_split(&from.name));
    }
    if touched.comparisons > 0 {
        lines.push(words.codebook_will_comparisons(touched.comparisons));
    }
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> });
    let texts = [
        Choice::new(
            "left",
            words.codebook_texts_left(&into.name),
            preview.texts == Texts::Left,
        ),
        Choice::new(
            "added",
            words.codebook_texts_added(&from.name, &into.name),
            preview.texts == Texts::Added,
        ),
    ];
    let texts = texts
        .into_iter()
        .take(if preview.texts_fit { 2 } else { 1 });
    let texts = choice_field(
        "texts",
        words.codebook_texts(),
        (!preview.texts_fit).then(|| words.codebook_texts_long().to_string()),
        Many::One,
        texts.collect(),
    );
    view! {
        <section class="part" aria-labelledby="preview-title">
            <h2 id="preview-title">{words.codebook_preview()}</h2>
            <ul>{items.collect_view()}</ul>
            <form class="form" method="post" action=here.to_string()>
                <input type="hidden" name="into" value=into.id.to_string() />
                <input type="hidden" name="version" value=preview.version.to_string() />
                {texts}
                <div class="actions">
                    <button class="do">{words.codebook_merge_now()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// A theme's statement as the page's reader reads it.
pub fn title_of(member: &Member, theme: &Theme) -> String {
    let page = member.words.lang();
    let fallback = member.initiative.language.parse();
    let fallback = fallback.unwrap_or_else(|_| page.clone());
    theme.title(page, &fallback).text.to_string()
}

/// Why codes were not merged, or one was not split, in words.
pub fn hindrance_text(words: Words, hindrance: &Hindrance) -> String {
    match hindrance {
        Hindrance::Same => words.codebook_same().into(),
        Hindrance::Gone(_) => words.codebook_gone_meanwhile().into(),
        Hindrance::Changed => words.codebook_changed_meanwhile().into(),
        Hindrance::Heading => words.codebook_into_heading().into(),
        Hindrance::Long => words.codebook_texts_long().into(),
        Hindrance::Apart => words.codebook_apart().into(),
        Hindrance::NothingGoes => words.codebook_nothing_goes().into(),
        Hindrance::Code(problem) => super::problem_text(words, *problem),
    }
}
