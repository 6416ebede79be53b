//! Pages about words that two people code: the list, the form, the work that is left, the figures and the decisions.

pub mod compared;
pub mod deciding;
mod figures;
mod new;
pub mod open;

pub use new::{Choices, Typed, new_double_coding};

use super::{DoubleCoding, First};
use crate::{
    account::{Act, guard::Member},
    coding::Code,
    i18n::Words,
    ids::{AccountId, CodeId},
    language::Lang,
    shell::StaffPage,
    ui::table::{ListRow, list_table},
};
use leptos::prelude::*;
use std::collections::HashMap;

/// What people are called.
pub struct Names(pub HashMap<AccountId, String>);

impl Names {
    /// A name; somebody whose account is gone has none.
    pub fn of(&self, words: Words, account: &AccountId) -> String {
        let known = self.0.get(account).cloned();
        known.unwrap_or_else(|| words.agreement_somebody().to_string())
    }
}

impl DoubleCoding {
    fn path(&self, member: &Member, rest: &str) -> String {
        member.path(&format!("agreement/{}{rest}", self.id))
    }

    fn first_name(&self, words: Words, names: &Names) -> String {
        match &self.first {
            First::Coder(coder) => names.of(words, coder),
            First::Whoever => words.agreement_whoever().to_string(),
        }
    }
}

/// A code, drawn as its highlight is; nothing where it is gone.
fn code_tag(codes: &[Code], id: &CodeId) -> Option<AnyView> {
    let code = codes.iter().find(|code| code.id == *id)?;
    let class = format!("code code-{}", code.colour);
    Some(
        view! {
            <span class=class>
                <bdi>{code.name.clone()}</bdi>
            </span>
        }
        .into_any(),
    )
}

/// The `dir` of a text: where nobody stated its language, the browser decides by its first letter.
fn dir_of(lang: &Lang) -> &'static str {
    if *lang == Lang::undetermined() {
        "auto"
    } else {
        lang.direction().as_str()
    }
}

/// A language by its own name.
fn endonym(words: Words, lang: &Lang) -> AnyView {
    if *lang == Lang::undetermined() {
        return words.coding_language_unknown().into_any();
    }
    crate::ui::said::endonym(lang).into_any()
}

/// A language's name as a text for a table's head.
fn language_name(words: Words, lang: &Lang) -> String {
    if *lang == Lang::undetermined() {
        return words.coding_language_unknown().to_string();
    }
    lang.endonym().to_string()
}

/// Every double coding of an initiative.
pub fn double_codings(member: &Member, doubles: &[DoubleCoding], names: &Names) -> StaffPage {
    let words = member.words;
    let new = || {
        let may = member.role.may(Act::Organize);
        may.then(|| {
            let address = member.path("agreement/new");
            view! { <a class="do" href=address>{words.agreement_new()}</a> }
        })
    };
    let row = |double: &DoubleCoding| {
        let (class, state) = match double.is_open() {
            true => ("status open", words.agreement_state_open()),
            false => ("status closed", words.agreement_state_compared()),
        };
        let first = double.first_name(words, names);
        let second = names.of(words, &double.second);
        ListRow {
            head: view! {
                <a href=double.path(member, "")>
                    <bdi>{double.title.clone()}</bdi>
                </a>
            }
            .into_any(),
            cells: vec![
                view! { <span class=class>{state}</span> }.into_any(),
                view! { <bdi>{first}</bdi> }.into_any(),
                view! { <bdi>{second}</bdi> }.into_any(),
                words.number(double.drawn as f64).into_any(),
                words.day(&double.started_at.day()).into_any(),
            ],
        }
    };
    let body = if doubles.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.agreement_empty_title()}</h2>
                <p>{words.agreement_empty_text()}</p>
                {new()}
            </div>
        }
        .into_any()
    } else {
        let heads = [
            words.agreement_name(),
            words.agreement_state(),
            words.agreement_first(),
            words.agreement_second(),
            words.agreement_passages(),
            words.agreement_begun(),
        ];
        list_table(
            words.agreement_title(),
            &heads,
            doubles.iter().map(row).collect(),
        )
    };
    let head_button = (!doubles.is_empty()).then(new).flatten();
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.agreement_title()}</h1>
                <p class="lead">{words.agreement_lead()}</p>
            </div>
            {head_button}
        </div>
        {body}
        <p>
            <a href=member.path("saturation")>{words.saturation_link()}</a>
        </p>
    };
    StaffPage::new(words.agreement_title(), body).under(words.staff_words(), member.path("words"))
}

/// Says so where words are left out because the reader codes them blind just now; nothing where none are.
fn left_out(member: &Member, count: usize) -> Option<AnyView> {
    let words = member.words;
    (count > 0)
        .then(|| view! { <p class="notice">{words.agreement_left_out(count)}</p> }.into_any())
}

/// A page about one double coding.
fn page_of(member: &Member, title: String, body: AnyView) -> StaffPage {
    let words = member.words;
    StaffPage::new(title, body)
        .under(words.staff_words(), member.path("words"))
        .under(words.agreement_title(), member.path("agreement"))
}
