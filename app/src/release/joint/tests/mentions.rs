//! Themes that share codes say more together than each: an attacker who knows the codebook lays them side by side.

use super::{
    super::{Layout, list_bands, locks::Locks, sandbox::Sandbox},
    *,
};
use rand::SeedableRng;
use std::collections::BTreeSet;

/// The group is variable 0; the wider theme, variable 2, counts every code of the narrower one, variable 1.
fn nested(random: &mut StdRng) -> People {
    let mut people = People {
        variables: vec![
            variable(Role::Group, 2),
            variable(Role::Theme, 2),
            variable(Role::Theme, 2),
        ],
        codes: vec![vec![1, 2], vec![2]],
        tables: vec![(1, 0), (2, 0)],
        ..People::default()
    };
    for group in 0..2 {
        add(&mut people, &[group, 0, 0], random.random_range(0..=9), 0);
        add(&mut people, &[group, 0, 1], random.random_range(0..=3), 0);
        add(&mut people, &[group, 1, 1], random.random_range(0..=9), 0);
    }
    people
}

/// Whether somebody who knows how many are in each group, every band, and that no one mentions the narrower theme without
/// the wider, is left with one number of mentions for a band. Every list of answers there could be is tried.
fn tells_a_number(people: &People, bands_of: &People) -> bool {
    let layout = Layout::new(people);
    let truth = people.list_counts(&layout);
    let bands = list_bands(bands_of, &layout, |figure| Some(truth[figure]));
    let figures: Vec<[usize; 3]> = [1, 2]
        .iter()
        .map(|theme| {
            [
                layout.cell(theme - 1, 1, 0),
                layout.cell(theme - 1, 1, 1),
                layout.margin(*theme, 1),
            ]
        })
        .collect();
    let size = |group: usize| truth[layout.margin(0, group)];
    let mut numbers = vec![BTreeSet::new(); layout.figures.len()];
    let fits = |figure: usize, count: i64| {
        bands[figure].is_none_or(|(_, (low, high))| (low..=high).contains(&count))
    };
    let lists = |group: usize| {
        (0..=size(group)).flat_map(move |wide| (0..=wide).map(move |narrow| [narrow, wide]))
    };
    for first in lists(0) {
        for second in lists(1) {
            let counts = (0..2).flat_map(|at| {
                let [a, b, all] = figures[at];
                [
                    (a, first[at]),
                    (b, second[at]),
                    (all, first[at] + second[at]),
                ]
            });
            let counts: Vec<(usize, i64)> = counts.collect();
            if counts.iter().all(|(figure, count)| fits(*figure, *count)) {
                for (figure, count) in counts {
                    numbers[figure].insert(count);
                }
            }
        }
    }
    let mut out = figures
        .iter()
        .flatten()
        .filter(|figure| bands[**figure].is_some());
    out.any(|figure| numbers[*figure].len() < 2)
}

#[test]
fn bands_of_themes_that_share_codes_leave_more_than_one_number_together() {
    let mut random = StdRng::seed_from_u64(5);
    let mut apart = 0;
    for case in 0..how_many(600) {
        let people = nested(&mut random);
        assert!(!tells_a_number(&people, &people), "case {case}");
        let one_at_a_time = People {
            codes: Vec::new(),
            ..people.clone()
        };
        apart += usize::from(tells_a_number(&people, &one_at_a_time));
    }
    assert!(apart > 0, "checked one theme at a time they do tell");
}

#[test]
fn other_answers_in_which_somebody_mentions_the_narrower_theme_alone_prove_nothing() {
    let mut people = nested(&mut StdRng::seed_from_u64(1));
    add(&mut people, &[0, 0, 0], 1, 0);
    let person = people.values.len() - 1;
    let layout = Layout::new(&people);
    let truth = Sandbox::new(&people, &layout).recount();
    let figures = layout.figures.len();
    let (shown, ranges) = (vec![false; figures], vec![None; figures]);
    let locks = Locks::new(&people, &layout, &shown, &ranges, &truth);
    let mut sandbox = Sandbox::new(&people, &layout);
    sandbox.flip(person, 1, 1);
    assert!(locks.check(&sandbox, &truth, &shown).is_none());
    sandbox.flip(person, 2, 1);
    assert!(locks.check(&sandbox, &truth, &shown).is_some());
    sandbox.flip(person, 1, 0);
    assert!(locks.check(&sandbox, &truth, &shown).is_some());
}
