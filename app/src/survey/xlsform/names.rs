//! Field names: unique in the form, and never one of Harken's own.

use crate::survey::{Item, OTHER};
use std::collections::{HashMap, HashSet};

/// Gives a question its group's path where its name repeats across groups or begins with `_`, which marks the fields
/// that Harken adds to a page.
pub fn settle(items: &mut [Item]) {
    let mut counts = HashMap::new();
    count(items, &mut counts);
    rename(items, "", &counts);
}

fn count(items: &[Item], counts: &mut HashMap<String, usize>) {
    for item in items {
        match item {
            Item::Group(group) => count(&group.items, counts),
            Item::Question(question) => {
                *counts.entry(question.name.clone()).or_default() += 1;
                if question.kind.offers_other() {
                    *counts
                        .entry(format!("{}_{OTHER}", question.name))
                        .or_default() += 1;
                }
            }
            Item::Note(_) | Item::Calculation(_) => {}
        }
    }
}

fn rename(items: &mut [Item], path: &str, counts: &HashMap<String, usize>) {
    for item in items {
        match item {
            Item::Group(group) => {
                let path = if path.is_empty() {
                    group.name.clone()
                } else {
                    format!("{path}/{}", group.name)
                };
                rename(&mut group.items, &path, counts);
            }
            Item::Question(question) => {
                let repeats =
                    counts.get(&question.name).is_some_and(|count| *count > 1) && !path.is_empty();
                if repeats || question.name.starts_with('_') {
                    question.name = format!("{path}/{}", question.name);
                }
            }
            Item::Note(_) | Item::Calculation(_) => {}
        }
    }
}

/// The name a row of the survey sheet gave a field.
pub fn written(field: &str) -> &str {
    field.rsplit('/').next().unwrap_or(field)
}

/// Every written name that has a value: questions and calculations.
pub fn held(items: &[Item]) -> HashSet<String> {
    let mut names = HashSet::new();
    gather(items, &mut names);
    names
}

fn gather(items: &[Item], names: &mut HashSet<String>) {
    for item in items {
        match item {
            Item::Group(group) => gather(&group.items, names),
            Item::Question(question) => {
                let name = written(&question.name);
                names.insert(name.to_owned());
                if question.kind.offers_other() {
                    names.insert(format!("{name}_{OTHER}"));
                }
            }
            Item::Calculation(calculation) => {
                names.insert(calculation.name.clone());
            }
            Item::Note(_) => {}
        }
    }
}
