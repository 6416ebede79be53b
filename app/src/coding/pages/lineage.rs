//! How the codebook came to be what it is: of one code, and version by version.

use super::{class_of, codebook::tree};
use crate::{
    account::guard::Member,
    coding::{
        Code,
        code::in_tree_order,
        lineage::{Change, CodeState, Difference, Version, list_differences},
        store::Uses,
    },
    i18n::Words,
    ids::CodeId,
    shell::StaffPage,
    ui::table::{ListRow, list_table},
};
use leptos::prelude::*;
use std::collections::HashMap;

/// What names codes have, or had last.
pub type Names = HashMap<CodeId, String>;

/// Everything that happened to a code.
pub struct History {
    pub code: CodeId,
    pub states: Vec<CodeState>,
    pub versions: Vec<Version>,
    pub names: Names,
}

impl History {
    /// What became of a code that is gone, in one sentence with a link to the code that took its place.
    pub fn what_became(&self, member: &Member) -> AnyView {
        let words = member.words;
        let last = self.states.last();
        let version = last.and_then(|last| {
            let mut known = self.versions.iter();
            known.find(|version| version.number == last.version)
        });
        let by = version.map_or_else(String::new, |version| signature(words, version));
        match last.and_then(|last| last.gone.clone()).flatten() {
            Some(into) => {
                let name = name_of(&self.names, &into);
                view! {
                    {words.codebook_gone_merged(by)}
                    " "
                    <a href=member.path(&format!("codes/{into}"))>
                        <bdi>{name}</bdi>
                    </a>
                }
                .into_any()
            }
            None => words.codebook_gone_deleted(by).into_any(),
        }
    }

    /// What happened to the code, oldest first.
    pub fn section(&self, member: &Member) -> AnyView {
        let words = member.words;
        let items = self.versions.iter().map(|version| {
            let at = self
                .states
                .iter()
                .position(|state| state.version == version.number);
            let what = match at {
                Some(at) => {
                    let before = at.checked_sub(1).map(|before| &self.states[before]);
                    self.what(words, version, before, Some(&self.states[at]))
                }
                None => self.what(words, version, None, None),
            };
            let address = member.path(&format!("codes/versions/{}", version.number));
            view! {
                <li>
                    {what} <br />
                    <span class="hint">
                        <a href=address>{words.codebook_version(version.number)}</a>
                        " · "
                        {signature(words, version)}
                    </span>
                </li>
            }
        });
        view! {
            <section class="part">
                <h2>{words.codebook_history()}</h2>
                <ol>{items.collect_view()}</ol>
            </section>
        }
        .into_any()
    }

    /// What a version did to this very code.
    fn what(
        &self,
        words: Words,
        version: &Version,
        before: Option<&CodeState>,
        state: Option<&CodeState>,
    ) -> String {
        let other_name = |id: &Option<CodeId>| {
            id.as_ref()
                .map_or_else(String::new, |id| name_of(&self.names, id))
        };
        let is_subject = version.code.as_ref() == Some(&self.code);
        match version.change {
            Change::Merged if is_subject => words.codebook_was_merged(other_name(&version.other)),
            Change::Merged if version.other.as_ref() == Some(&self.code) => {
                words.codebook_took_in(other_name(&version.code))
            }
            Change::Split if is_subject => words.codebook_was_split(other_name(&version.other)),
            Change::Split if version.other.as_ref() == Some(&self.code) => {
                words.codebook_split_from(other_name(&version.code))
            }
            Change::Deleted => words.codebook_was_deleted().into(),
            Change::Begun => words.codebook_was_there().into(),
            _ => match (before, state) {
                (Some(before), Some(state)) => {
                    let found = list_differences(&before.code, &state.code);
                    difference_words(words, &self.names, &state.code, &found)
                }
                _ if version.change == Change::Imported => words.codebook_was_imported().into(),
                _ => words.codebook_was_made().into(),
            },
        }
    }
}

pub(super) fn name_of(names: &Names, code: &CodeId) -> String {
    names.get(code).cloned().unwrap_or_default()
}

/// Who made a version, and when.
fn signature(words: Words, version: &Version) -> String {
    let when = words.audit_time(words.day(&version.at.day()), version.at.clock());
    match (&version.name, &version.by) {
        (Some(name), _) => words.memo_by(name, when),
        (None, Some(_)) => words.memo_by_gone(when),
        (None, None) => when,
    }
}

/// Differences in words, one after another.
pub(super) fn difference_words(
    words: Words,
    names: &Names,
    after: &Code,
    found: &[Difference],
) -> String {
    let above = |id: &Option<CodeId>| match id {
        Some(id) => name_of(names, id),
        None => words.codebook_parent_none().to_string(),
    };
    let told: Vec<String> = found
        .iter()
        .map(|difference| match difference {
            Difference::Renamed(before) => words.codebook_renamed(before, &after.name),
            Difference::Moved(before) => words.codebook_moved(above(before), above(&after.parent)),
            Difference::Definition => words.codebook_new_definition().into(),
            Difference::WhenToUse => words.codebook_new_use().into(),
            Difference::WhenNot => words.codebook_new_not().into(),
            Difference::Examples => words.codebook_new_examples().into(),
            Difference::Colour => words.codebook_new_colour().into(),
            Difference::Codable => words.codebook_new_codable().into(),
        })
        .collect();
    told.join(" ")
}

/// What a version of the codebook did, in one sentence.
fn headline(words: Words, names: &Names, version: &Version) -> String {
    let name = |id: &Option<CodeId>| {
        id.as_ref()
            .map_or_else(String::new, |id| name_of(names, id))
    };
    let (code, other) = (name(&version.code), name(&version.other));
    match version.change {
        Change::Begun => words.codebook_did_begin().into(),
        Change::Created => words.codebook_did_create(code),
        Change::Changed => words.codebook_did_change(code),
        Change::Deleted => words.codebook_did_delete(code),
        Change::Merged => words.codebook_did_merge(code, other),
        Change::Split => words.codebook_did_split(code, other),
        Change::Imported => words.codebook_did_import().into(),
    }
}

/// The versions of the codebook, newest first.
pub fn versions(
    member: &Member,
    versions: &[Version],
    names: &Names,
    older: Option<i64>,
) -> StaffPage {
    let words = member.words;
    let content = if versions.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.codebook_empty_title()}</h2>
                <p>{words.codebook_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        let rows = versions.iter().map(|version| {
            let address = member.path(&format!("codes/versions/{}", version.number));
            let number = words.codebook_version(version.number);
            ListRow {
                head: view! { <a href=address>{number}</a> }.into_any(),
                cells: vec![
                    headline(words, names, version).into_any(),
                    signature(words, version).into_any(),
                ],
            }
        });
        let heads = [
            words.codebook_version_head(),
            words.audit_what(),
            words.audit_who(),
        ];
        list_table(words.codebook_versions(), &heads, rows.collect())
    };
    let older = older.map(|before| {
        let address = member.path(&format!("codes/versions?before={before}"));
        view! { <p><a class="quiet" href=address>{words.audit_older()}</a></p> }
    });
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.codebook_versions()}</h1>
                <p class="lead">{words.codebook_versions_lead()}</p>
            </div>
        </div>
        {content}
        {older}
    };
    StaffPage::new(words.codebook_versions(), body)
        .under(words.staff_codebook(), member.path("codes"))
}

/// A version of the codebook: what it changed, and how everything stood.
pub struct Stood {
    pub version: Version,
    pub newest: i64,
    pub changes: Vec<(Option<CodeState>, CodeState)>,
    pub codes: Vec<Code>,
    pub uses: HashMap<CodeId, Uses>,
    pub names: Names,
}

/// One version of the codebook: what it changed, and the codebook as it stood with how much it was used.
pub fn version(member: &Member, stood: &Stood) -> StaffPage {
    let words = member.words;
    let version = &stood.version;
    let title = words.codebook_version(version.number);
    let moment = if version.number == stood.newest {
        words.codebook_stands()
    } else {
        words.codebook_stood()
    };
    let order = in_tree_order(&stood.codes);
    let entry = |code: &Code| {
        let uses = stood.uses.get(&code.id).copied().unwrap_or_default();
        let of_code = format!(
            "analysis/quotes?code={}&version={}",
            code.id, version.number
        );
        let used = uses_words(words, uses);
        let used = match uses.codings {
            0 => used.into_any(),
            _ => view! { <a href=member.path(&of_code)>{used}</a> }.into_any(),
        };
        let address = member.path(&format!("codes/{}", code.id));
        view! {
            <a class=class_of(code) href=address>
                <bdi>{code.name.clone()}</bdi>
            </a>
            " "
            <span class="hint">{used}</span>
        }
        .into_any()
    };
    let list = if order.is_empty() {
        view! { <p class="none">{words.codebook_empty_title()}</p> }.into_any()
    } else {
        tree(&order, &entry)
    };
    let step = |number: i64, text: &'static str| {
        let address = member.path(&format!("codes/versions/{number}"));
        view! { <a class="quiet" href=address>{text}</a> }
    };
    let earlier = (version.number > 1).then(|| step(version.number - 1, words.codebook_earlier()));
    let later =
        (version.number < stood.newest).then(|| step(version.number + 1, words.codebook_later()));
    let body = view! {
        <div class="head">
            <div>
                <h1>{title.clone()}</h1>
                <p class="lead">{headline(words, &stood.names, version)}</p>
                <p class="hint">{signature(words, version)}</p>
            </div>
        </div>
        {report(member, stood)}
        <section class="part">
            <h2>{moment}</h2>
            <p class="hint">{words.codebook_stood_hint()}</p>
            {list}
        </section>
        {analysis(member, version.number)}
        <nav class="actions" aria-label=words.codebook_versions()>
            {earlier}
            {later}
        </nav>
    };
    StaffPage::new(title, body)
        .under(words.staff_codebook(), member.path("codes"))
        .under(words.codebook_versions(), member.path("codes/versions"))
}

/// The ways to the analysis as it stood at a version.
fn analysis(member: &Member, number: i64) -> AnyView {
    let words = member.words;
    let pages = [
        (words.analysis_together(), "analysis"),
        (words.analysis_sessions(), "analysis/sessions"),
        (words.analysis_quotes(), "analysis/quotes"),
    ];
    let links = pages.map(|(text, rest)| {
        let address = member.path(&format!("{rest}?version={number}"));
        view! { <li><a href=address>{text}</a></li> }
    });
    view! {
        <section class="part">
            <h2>{words.codebook_replay()}</h2>
            <ul>{links.into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn uses_words(words: Words, uses: Uses) -> String {
    match uses.codings {
        0 => words.codebook_unused().into(),
        codings => words.codebook_uses(codings, uses.passages),
    }
}

/// What the version touched, line by line.
fn report(member: &Member, stood: &Stood) -> AnyView {
    let words = member.words;
    let version = &stood.version;
    let counts = &version.counts;
    let mut lines: Vec<String> = Vec::new();
    let mut tell = |count: usize, line: fn(Words, usize) -> String| {
        if count > 0 {
            lines.push(line(words, count));
        }
    };
    match version.change {
        Change::Merged | Change::Split => {
            tell(counts.moved, |words, count| words.codebook_did_move(count));
            tell(counts.both, |words, count| words.codebook_did_both(count));
            tell(counts.stayed, |words, count| words.codebook_did_stay(count));
            tell(counts.same, |words, count| words.codebook_did_join(count));
            tell(counts.quotes, |words, count| {
                words.codebook_did_quotes(count)
            });
            tell(counts.to_check, |words, count| {
                words.codebook_did_check(count)
            });
            tell(counts.themes, |words, count| {
                words.codebook_did_themes(count)
            });
            tell(counts.parts, |words, count| words.codebook_did_parts(count));
            tell(counts.memos, |words, count| words.codebook_did_memos(count));
            tell(counts.comparisons, |words, count| {
                words.codebook_did_comparisons(count)
            });
            if lines.is_empty() {
                lines.push(words.codebook_did_nothing().into());
            }
        }
        Change::Imported => {
            tell(counts.made, |words, count| words.codebook_did_make(count));
            tell(counts.changed, |words, count| {
                words.codebook_did_update(count)
            });
            tell(counts.kept, |words, count| words.codebook_did_keep(count));
        }
        _ => {}
    }
    if matches!(
        version.change,
        Change::Changed | Change::Imported | Change::Merged
    ) {
        lines.extend(stood.changes.iter().filter_map(|(before, after)| {
            let before = before.as_ref().filter(|before| before.gone.is_none())?;
            let found = list_differences(&before.code, &after.code);
            let told = difference_words(words, &stood.names, &after.code, &found);
            let is_told = after.gone.is_none() && !found.is_empty();
            is_told.then(|| words.codebook_of_code(&after.code.name, told))
        }));
    }
    if lines.is_empty() {
        return ().into_any();
    }
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> });
    view! {
        <section class="part" role="status">
            <h2>{words.codebook_report()}</h2>
            <ul>{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
