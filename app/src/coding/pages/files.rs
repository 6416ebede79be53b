//! The codebook as a file: the ways out and in, and what a file would change.

use super::lineage::difference_words;
use crate::{
    account::guard::Member,
    coding::{
        codebook_file::{FileBook, Refusal, carried},
        store::Taken,
    },
    i18n::Words,
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field},
        field::file_field,
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// Why nothing came in.
pub enum Problem {
    NoFile,
    /// It took too long to read.
    Unread,
    Refused(Refusal),
    /// The codebook holds all of it already.
    NothingNew,
}

impl Problem {
    fn text(&self, words: Words) -> String {
        match self {
            Problem::NoFile => words.codebook_no_file().into(),
            Problem::Unread => words.codebook_unread().into(),
            Problem::Refused(refusal) => refusal_text(words, refusal),
            Problem::NothingNew => words.codebook_nothing_new().into(),
        }
    }
}

/// Downloads, and the form to bring a file in.
pub fn choose(member: &Member, has_codes: bool, problem: Option<Problem>) -> StaffPage {
    let words = member.words;
    let notice = problem.map(|problem| {
        let (class, role) = match problem {
            Problem::NothingNew => ("notice", "status"),
            _ => ("notice bad", "alert"),
        };
        view! {
            <div class=class role=role>
                <p>{problem.text(words)}</p>
            </div>
        }
    });
    let out = if has_codes {
        view! {
            <p>{words.codebook_out_text()}</p>
            <div class="actions">
                <a class="quiet" href=member.path("codebook.qdc") download="">
                    {words.codebook_out_qdc()}
                </a>
                <a class="quiet" href=member.path("codebook.csv") download="">
                    {words.codebook_out_csv()}
                </a>
            </div>
        }
        .into_any()
    } else {
        view! { <p class="none">{words.codebook_out_none()}</p> }.into_any()
    };
    let body = view! {
        <h1>{words.codebook_file()}</h1>
        {notice}
        <section class="part">
            <h2>{words.codebook_out()}</h2>
            {out}
        </section>
        <section class="part">
            <h2>{words.codebook_in()}</h2>
            <form class="form" method="post" enctype="multipart/form-data" action=member.path("codes/file")>
                {file_field("file", words.codebook_in_file(), words.codebook_in_hint(), ".qdc,.csv,.xlsx,.xml")}
                <div class="actions">
                    <button class="do">{words.codebook_look()}</button>
                </div>
            </form>
        </section>
    };
    StaffPage::new(words.codebook_file(), body).under(words.staff_codebook(), member.path("codes"))
}

/// What a file holds and would change, with the way to take it.
pub fn look(member: &Member, book: &FileBook, taken: &Taken, name: &str) -> StaffPage {
    let words = member.words;
    let remarks = remarks(words, book);
    let changed = (!taken.changed.is_empty()).then(|| {
        let lines = taken.changed.iter().map(|(after, found)| {
            let told = difference_words(words, &taken.names, after, found);
            view! { <li>{words.codebook_of_code(&after.name, told)}</li> }
        });
        let choices = vec![
            Choice::new("keep", words.codebook_known_keep(), true),
            Choice::new("update", words.codebook_known_update(), false),
        ];
        view! {
            <details>
                <summary>{words.codebook_would_change(taken.changed.len())}</summary>
                <ul>{lines.collect_view()}</ul>
            </details>
            {choice_field("known", words.codebook_known(), None, Many::One, choices)}
        }
    });
    let made = (!taken.made.is_empty()).then(|| {
        let names = taken
            .made
            .iter()
            .map(|name| view! { <li><bdi>{name.clone()}</bdi></li> });
        view! {
            <details>
                <summary>{words.codebook_would_make(taken.made.len())}</summary>
                <ul>{names.collect_view()}</ul>
            </details>
        }
    });
    let renamed = taken
        .renamed
        .iter()
        .map(|(name, now)| view! { <p>{words.codebook_would_rename(name, now)}</p> });
    let same = (!taken.kept.is_empty())
        .then(|| view! { <p>{words.codebook_would_keep(taken.kept.len())}</p> });
    let body = view! {
        <h1>{words.codebook_in()}</h1>
        {remarks}
        <form class="form" method="post" enctype="multipart/form-data" action=member.path("codes/file")>
            <input type="hidden" name="name" value=name.to_string() />
            <input type="hidden" name="codebook" value=carried(&book.codes) />
            {made}
            {same}
            {renamed.collect_view()}
            {changed}
            <div class="actions">
                <button class="do">{words.codebook_take()}</button>
                <a href=member.path("codes/file")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.codebook_in(), body)
        .under(words.staff_codebook(), member.path("codes"))
        .under(words.codebook_file(), member.path("codes/file"))
}

/// Everything that was repaired or left out, with its line.
fn remarks(words: Words, book: &FileBook) -> AnyView {
    if book.remarks.is_empty() {
        return view! { <p class="notice fine">{words.codebook_all_read(book.codes.len())}</p> }
            .into_any();
    }
    let rows = book.remarks.iter().map(|remark| ListRow {
        head: words.codebook_line(remark.place).into_any(),
        cells: vec![remark.what.in_words(words).into_any()],
    });
    let heads = [words.codebook_line_head(), words.codebook_remark()];
    view! {
        <section class="part">
            <h2>{words.codebook_remarks(book.remarks.len())}</h2>
            {list_table(words.codebook_remark(), &heads, rows.collect())}
        </section>
    }
    .into_any()
}

/// Why a file was not read, in one sentence.
pub fn refusal_text(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => words.codebook_bad_empty().into(),
        Refusal::Long => words.codebook_bad_long().into(),
        Refusal::ManyCodes => words.codebook_bad_many(crate::coding::codebook_file::MOST_CODES),
        Refusal::Deep { line: at } => words.codebook_bad_deep(*at),
        Refusal::Project => words.codebook_bad_project().into(),
        Refusal::Binary => words.codebook_bad_binary().into(),
        Refusal::Byte { place } => words.codebook_bad_byte(*place),
        Refusal::Xml { line: at } => words.codebook_bad_xml(*at),
        Refusal::Doctype { line: at } => words.codebook_bad_doctype(*at),
        Refusal::NotCodebook { root } => words.codebook_bad_root(root),
        Refusal::NoNameColumn => words.codebook_bad_columns().into(),
        Refusal::Table(error) => words.codebook_bad_table(error.to_string()),
    }
}
