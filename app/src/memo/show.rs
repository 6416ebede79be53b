//! Memos as other pages show them, beside what they are about.

use super::{About, LONGEST_MEMO, Memo, Problem};
use crate::{account::guard::Member, i18n::Words, ids::Millis, ui::field::text_field};
use leptos::prelude::*;

/// The memos about a thing, and a form for one more. `from` is the query of the filter under which words are read;
/// empty where nothing is filtered.
pub fn beside(member: &Member, about: &About, memos: &[Memo], from: &str) -> AnyView {
    let words = member.words;
    let none = memos
        .is_empty()
        .then(|| view! { <p class="none">{words.memo_none()}</p> });
    let items = memos
        .iter()
        .map(|memo| view! { <li>{one(member, memo)}</li> });
    view! {
        <section class="part memos" id="memos" aria-labelledby="memos-title">
            <h2 id="memos-title">{words.memo_title()}</h2>
            {none}
            <ul>{items.collect_view()}</ul>
            <details>
                <summary>{words.memo_write()}</summary>
                <form class="form" method="post" action=member.path("memos")>
                    {hidden(about, from)}
                    {field(words, about, "")}
                    <div class="actions">
                        <button class="do">{words.memo_keep()}</button>
                    </div>
                </form>
            </details>
        </section>
    }
    .into_any()
}

/// What a form says without being asked: what the memo is about, and the query of the filter under which the words are
/// read, empty where there is none, so that whoever keeps the memo comes back to the same words.
pub(super) fn hidden(about: &About, from: &str) -> AnyView {
    let from = (!from.is_empty())
        .then(|| view! { <input type="hidden" name="from" value=from.to_string() /> });
    view! {
        <input type="hidden" name="about" value=about.to_string() />
        {from}
    }
    .into_any()
}

/// The field for a memo's text, with what must not stand in it.
pub(super) fn field(words: Words, about: &About, typed: &str) -> AnyView {
    let hint = match about {
        About::Passage(_) => words.memo_hint_passage(),
        About::Code(_) | About::Theme(_) => words.memo_hint_other(),
    };
    text_field("text", words.memo_text(), typed)
        .id("f-memo")
        .rows(4)
        .hint(hint)
        .into_render()
        .into_any()
}

/// A memo with who wrote it, and the way to change it.
pub(super) fn one(member: &Member, memo: &Memo) -> AnyView {
    let words = member.words;
    view! {
        <div class="memo">
            {paragraphs(&memo.text)}
            <p class="hint">
                {signature(words, memo.by.as_deref(), memo.at)} " · "
                <a href=member.path(&format!("memos/{}", memo.id))>{words.memo_change()}</a>
            </p>
        </div>
    }
    .into_any()
}

/// A text as people wrote it, a paragraph a line.
pub(super) fn paragraphs(text: &str) -> AnyView {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p dir="auto">{line.to_string()}</p> })
        .collect_view()
        .into_any()
}

/// Who wrote something, and when.
pub fn signature(words: Words, by: Option<&str>, at: Millis) -> String {
    let when = words.audit_time(words.day(&at.day()), at.clock());
    match by {
        Some(name) => words.memo_by(name, when),
        None => words.memo_by_gone(when),
    }
}

/// The words for what is wrong with a memo.
pub(super) fn problem_text(words: Words, problem: Problem) -> String {
    match problem {
        Problem::Empty => words.memo_missing().into(),
        Problem::Long => words.memo_long(LONGEST_MEMO),
        Problem::Control => words.coding_control().into(),
    }
}
