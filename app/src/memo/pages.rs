//! Memos as pages of their own.

use super::{
    About, Memo, Wording,
    show::{field, hidden, one, paragraphs, signature},
};
use crate::{
    account::guard::Member,
    shell::StaffPage,
    ui::{
        field::problem_notice,
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// One page of all memos.
pub struct Listed {
    pub memos: Vec<Memo>,
    /// Counts from 1, the newest.
    pub page: i64,
    pub has_older: bool,
}

/// All memos, newest first.
pub fn memos(member: &Member, listed: &Listed) -> StaffPage {
    let words = member.words;
    let content = if listed.memos.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.memo_empty_title()}</h2>
                <p>{words.memo_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        let rows = listed.memos.iter().map(|memo| ListRow {
            head: about(member, memo),
            cells: vec![one(member, memo)],
        });
        let heads = [words.memo_about(), words.memo_text()];
        list_table(words.memo_title(), &heads, rows.collect())
    };
    let link = |page: i64, text: &'static str| {
        let address = member.path(&format!("memos?page={page}"));
        view! { <a class="quiet" href=address>{text}</a> }
    };
    let newer = (listed.page > 1).then(|| link(listed.page - 1, words.audit_newer()));
    let older = listed
        .has_older
        .then(|| link(listed.page + 1, words.audit_older()));
    let pager = (newer.is_some() || older.is_some()).then(|| {
        view! {
            <nav class="actions" aria-label=words.memo_pages()>
                {newer}
                {older}
            </nav>
        }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.memo_title()}</h1>
                <p class="lead">{words.memo_lead()}</p>
            </div>
        </div>
        {content}
        {pager}
    };
    StaffPage::new(words.memo_title(), body).under(words.staff_codebook(), member.path("codes"))
}

/// What a memo is about, as a link.
fn about(member: &Member, memo: &Memo) -> AnyView {
    let words = member.words;
    let kind = match memo.about {
        About::Passage(_) => words.memo_about_passage(),
        About::Code(_) => words.memo_about_code(),
        About::Theme(_) => words.memo_about_theme(),
    };
    let lang = memo.title_language.as_ref();
    let (tag, dir) = (
        lang.map(|lang| lang.to_string()),
        lang.map_or("auto", |lang| lang.direction().as_str()),
    );
    view! {
        {kind}
        ": "
        <a href=member.path(&memo.place())>
            <bdi lang=tag dir=dir>
                {memo.title.clone()}
            </bdi>
        </a>
    }
    .into_any()
}

/// One memo, to be worded anew, with its earlier wordings.
pub fn memo(
    member: &Member,
    memo: &Memo,
    wordings: &[Wording],
    typed: &str,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let here = member.path(&format!("memos/{}", memo.id));
    let earlier = wordings
        .iter()
        .filter(|known| known.version != memo.version);
    let earlier: Vec<_> = earlier
        .map(|known| {
            view! {
                <li>
                    {paragraphs(&known.text)}
                    <p class="hint">{signature(words, known.by.as_deref(), known.at)}</p>
                </li>
            }
        })
        .collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.memo_earlier()}</h2>
                <ol>{earlier}</ol>
            </section>
        }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.memo_one()}</h1>
                <p class="lead">{about(member, memo)}</p>
            </div>
        </div>
        {problem_notice(problem)}
        <p class="hint">{signature(words, memo.by.as_deref(), memo.at)}</p>
        <form class="form" method="post" action=here.clone()>
            <input type="hidden" name="version" value=memo.version.to_string() />
            {field(words, &memo.about, typed)}
            <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=member.path(&memo.place())>{words.staff_cancel()}</a>
            </div>
        </form>
        {earlier}
        <section class="part danger">
            <h2>{words.memo_delete_title()}</h2>
            <p>{words.memo_delete_text()}</p>
            <form method="post" action=here>
                <button class="stop" name="delete" value="1">
                    {words.memo_delete()}
                </button>
            </form>
        </section>
    };
    StaffPage::new(words.memo_one(), body).under(words.memo_title(), member.path("memos"))
}

/// The form for a memo that could not be kept as it was typed. `from` is the query of the filter it was written under.
pub fn new_memo(
    member: &Member,
    about: &About,
    from: &str,
    typed: &str,
    problem: String,
) -> StaffPage {
    let words = member.words;
    let body = view! {
        <h1>{words.memo_write()}</h1>
        {problem_notice(Some(problem))}
        <form class="form" method="post" action=member.path("memos")>
            {hidden(about, from)}
            {field(words, about, typed)}
            <div class="actions">
                <button class="do">{words.memo_keep()}</button>
                <a href=member.path("memos")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.memo_write(), body).under(words.memo_title(), member.path("memos"))
}
