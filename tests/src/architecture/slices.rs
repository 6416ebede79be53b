//! Which module may know which.

use super::{Source, code_lines, list_sources};
use regex::Regex;
use std::sync::LazyLock;

/// What people do: one folder each.
const SLICES: [&str; 29] = [
    "account",
    "analysis",
    "audit",
    "barrier",
    "capture",
    "coding",
    "consent",
    "double_coding",
    "exchange",
    "gathering",
    "guide",
    "initiative",
    "keeping",
    "invitation",
    "memo",
    "quote",
    "readback",
    "receipt",
    "recording",
    "release",
    "response",
    "round",
    "saturation",
    "session",
    "survey",
    "theme",
    "transcript",
    "translation",
    "vocabulary",
];

static USE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?ms)^\s*(?:pub(?:\([a-z]+\))? )?use ([^;]+);").unwrap());
static PATH: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(?:crate|super|self)(?:::\w+)+").unwrap());

/// The module a file is: `response::pages` for `app/src/response/pages/mod.rs`.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("app/src/").trim_end_matches(".rs");
    let mut parts: Vec<String> = inner.split('/').map(str::to_string).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

/// Every module a file names, from the root of the crate: `use super::{store, x::y}` in `theme/actions.rs` gives
/// `theme::store` and `theme::x::y`.
fn named_modules(source: &Source) -> Vec<Vec<String>> {
    let code: String = code_lines(source)
        .map(|(_, line)| format!("{line}\n"))
        .collect();
    let mut named = Vec::new();
    for statement in USE.captures_iter(&code) {
        flatten(statement[1].trim(), "", &mut named);
    }
    named.extend(PATH.find_iter(&code).map(|path| path.as_str().to_string()));
    let here = module_of(&source.path);
    named
        .iter()
        .filter_map(|path| resolve(&here, path))
        .collect()
}

fn flatten(tree: &str, before: &str, into: &mut Vec<String>) {
    match tree.split_once('{') {
        None => into.push(format!("{before}{}", tree.trim())),
        Some((head, rest)) => {
            let inner = rest.trim_end().trim_end_matches('}');
            let before = format!("{before}{}", head.trim());
            for part in split_outside_braces(inner) {
                flatten(part.trim(), &before, into);
            }
        }
    }
}

fn split_outside_braces(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect()
}

fn resolve(here: &[String], path: &str) -> Option<Vec<String>> {
    let mut parts = path.split("::").peekable();
    let mut module = here.to_vec();
    match *parts.peek()? {
        "crate" => module.clear(),
        "self" | "super" => {}
        _ => return None,
    }
    for part in parts {
        match part {
            "crate" | "self" => {}
            "super" => {
                module.pop();
            }
            name => module.push(name.split(' ').next().unwrap_or(name).to_string()),
        }
    }
    Some(module)
}

/// What is wrong with what a file names, in one sentence each.
fn find_faults(source: &Source) -> Vec<String> {
    let here = module_of(&source.path);
    let (slice, layer) = match here.as_slice() {
        [slice, layer, ..] if SLICES.contains(&slice.as_str()) => (slice.as_str(), layer.as_str()),
        [slice] if SLICES.contains(&slice.as_str()) => (slice.as_str(), "mod"),
        _ => ("", ""),
    };
    let layer = layer.rsplit('_').next().unwrap_or(layer);
    let fault = |named: &Vec<String>| -> Option<String> {
        let [other, part, ..] = named.as_slice() else {
            return None;
        };
        if !SLICES.contains(&other.as_str()) {
            return None;
        }
        let part = part.rsplit('_').next().unwrap_or(part);
        let what = format!("{} names {}", source.path, named.join("::"));
        if other != slice && matches!(part, "pages" | "actions") {
            return Some(format!("{what}: a slice's pages and actions are its own"));
        }
        // The types of rows are what a view is given; functions are what it must not call.
        let is_type = named
            .last()
            .is_some_and(|name| name.starts_with(char::is_uppercase));
        match layer {
            "pages" | "islands" if matches!(part, "store" | "actions") && !is_type => {
                Some(format!("{what}: views are given what they show"))
            }
            "store" | "mod" if part == "actions" && slice == other => Some(format!(
                "{what}: handlers stand on rules and stores, not under them"
            )),
            _ => None,
        }
    };
    let mut faults: Vec<String> = named_modules(source).iter().filter_map(fault).collect();
    faults.sort();
    faults.dedup();
    faults
}

#[test]
fn views_and_stores_know_only_what_is_below_them() {
    let faults: Vec<String> = list_sources(&["app/src"], &["rs"])
        .iter()
        .flat_map(find_faults)
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_folder_of_the_product_is_a_known_slice() {
    let sources = list_sources(&["app/src"], &["rs"]);
    let frame = ["db", "i18n", "looked", "meanwhile", "shell", "ui"];
    for source in &sources {
        let folder = source.path.trim_start_matches("app/src/").split_once('/');
        if let Some((folder, _)) = folder {
            let known = SLICES.contains(&folder) || frame.contains(&folder);
            assert!(known, "{folder} is not in the list of slices");
        }
    }
}

#[test]
fn a_wrong_import_would_be_noticed() {
    for (path, text) in [
        ("app/src/theme/pages.rs", "use super::{Theme, store};"),
        (
            "app/src/theme/pages/list.rs",
            "use super::super::store::list_themes;",
        ),
        ("app/src/theme/store.rs", "use super::actions;"),
        (
            "app/src/theme/actions.rs",
            "use crate::{\n    coding::{self, pages::Card},\n};",
        ),
        (
            "app/src/theme/actions.rs",
            "fn f() { crate::coding::actions::show() }",
        ),
        (
            "app/src/theme/islands.rs",
            "    use crate::theme::store as rows;",
        ),
        ("app/src/shell.rs", "use crate::coding::pages;"),
    ] {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        assert_eq!(find_faults(&source).len(), 1, "{path}: {text}");
    }
}

#[test]
fn an_honest_import_is_left_alone() {
    for (path, text) in [
        (
            "app/src/theme/actions.rs",
            "use super::{pages, store};\nuse crate::coding::{self, store::x};",
        ),
        (
            "app/src/theme/mod.rs",
            "pub mod actions;\n// crate::theme::actions",
        ),
        (
            "app/src/theme/store.rs",
            "use crate::{db::Db, coding::store};",
        ),
    ] {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        assert_eq!(find_faults(&source), Vec::<String>::new(), "{path}: {text}");
    }
}
