//! Which themes one person can mention: themes that count the same codes are mentioned together.
//!
//! A theme is mentioned where one of its codes is. Whoever sees the codebook knows which codes two themes share, and so
//! knows that nobody mentions the narrower of them without the wider. Other answers in which somebody does are no proof
//! of anything.

use super::{People, sandbox::Sandbox};
use std::collections::BTreeSet;

/// The themes a person mentions in some answers, as far as codes bind them.
fn mentioned(sandbox: &Sandbox, person: usize) -> BTreeSet<usize> {
    let bound = sandbox.people.codes.iter().flatten().copied();
    bound
        .filter(|theme| sandbox.value(person, *theme) == 1)
        .collect()
}

/// The most of these themes that somebody can mention: those of the codes that bring no others with them.
fn possible(people: &People, themes: &BTreeSet<usize>) -> BTreeSet<usize> {
    let within = people
        .codes
        .iter()
        .filter(|own| own.iter().all(|theme| themes.contains(theme)));
    within.flatten().copied().collect()
}

/// Whether somebody's codes could give the themes that a person mentions in some answers.
pub fn is_possible(sandbox: &Sandbox, person: usize) -> bool {
    let themes = mentioned(sandbox, person);
    possible(sandbox.people, &themes) == themes
}

/// The ways in which a person could mention a theme, or not mention it, against what these answers say: each with all
/// themes that change, this one among them.
pub fn list_ways(sandbox: &Sandbox, person: usize, theme: usize) -> Vec<Vec<usize>> {
    let people = sandbox.people;
    let mut bringing = people.codes.iter().filter(|own| own.contains(&theme));
    if sandbox.value(person, theme) == 0 {
        let absent = |own: &Vec<usize>| {
            let others = own.iter().copied();
            others
                .filter(|other| sandbox.value(person, *other) == 0)
                .collect()
        };
        let ways: Vec<Vec<usize>> = bringing.map(absent).collect();
        return match ways.is_empty() {
            true => vec![vec![theme]],
            false => ways,
        };
    }
    if bringing.next().is_none() {
        return vec![vec![theme]];
    }
    let now = mentioned(sandbox, person);
    let mut left = now.clone();
    left.remove(&theme);
    let left = possible(people, &left);
    vec![now.difference(&left).copied().collect()]
}

/// For each theme those that are bound to it, itself among them: they share a code, or each shares one with a third.
pub fn list_bound(codes: &[Vec<usize>], theme: usize) -> BTreeSet<usize> {
    let mut bound = BTreeSet::from([theme]);
    loop {
        let before = bound.len();
        let touching = codes
            .iter()
            .filter(|own| own.iter().any(|other| bound.contains(other)));
        let more: Vec<usize> = touching.flatten().copied().collect();
        bound.extend(more);
        if bound.len() == before {
            return bound;
        }
    }
}
