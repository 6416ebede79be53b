//! Which codes a much coded passage has, above its words: whoever cannot point at a mark finds its colour and line here.

use super::{Bench, Opened, class_of, passage::MOST_LISTED};
use crate::{account::guard::Member, ids::CodeId};
use leptos::prelude::*;
use std::collections::HashSet;

/// With so many codings or fewer, the list below the words is legend enough.
const FEW: usize = 10;

/// Each code on the words once, in the order of the text, with the way to where it is first listed.
pub(super) fn legend(member: &Member, bench: &Bench, opened: &Opened) -> Option<AnyView> {
    if opened.codings.len() <= FEW {
        return None;
    }
    let all = address_of_all(member, bench, opened);
    let mut seen: HashSet<&CodeId> = HashSet::new();
    let mut codes = Vec::new();
    for (place, coding) in opened.codings.iter().enumerate() {
        let Some(code) = bench.find_code(&coding.code) else {
            continue;
        };
        if !seen.insert(&coding.code) {
            continue;
        }
        let is_listed = opened.lists_all || place < MOST_LISTED;
        let page = if is_listed { "" } else { all.as_str() };
        codes.push(view! {
            <a class=class_of(code) href=format!("{page}#coding-{}", coding.id)>
                <bdi>{code.name.clone()}</bdi>
            </a>
        });
    }
    let view = view! {
        <details>
            <summary>{member.words.coding_here()}</summary>
            <p class="hints">{codes}</p>
        </details>
    };
    Some(view.into_any())
}

/// Where everything about the passage is listed, under the filter it is read with.
pub(super) fn address_of_all(member: &Member, bench: &Bench, opened: &Opened) -> String {
    let query = bench.filter.query();
    let sign = if query.is_empty() { '?' } else { '&' };
    let address = member.path(&format!("words/{}", opened.passage.id));
    format!("{address}{query}{sign}list=all")
}
