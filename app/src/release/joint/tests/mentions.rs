//! Themes that share codes say more together than each: an attacker who knows the codebook lays them side by side.

use super::{
    super::{Layout, list_bands, locks::Locks, sandbox::Sandbox},
    *,
};
use rand::SeedableRng;
use std::collections::BTreeSet;

/// The third theme counts the one code of the first and the one code of the second.
fn joined(random: &mut StdRng) -> People {
    let mut people = People {
        variables: vec![variable(Role::Theme, 2); 3],
        codes: vec![vec![0, 2], vec![1, 2]],
        ..People::default()
    };
    let mut draw = |most: usize| random.random_range(0..=most);
    add(&mut people, &[0, 0, 0], draw(12), 0);
    add(&mut people, &[1, 0, 1], draw(6), 0);
    add(&mut people, &[0, 1, 1], draw(6), 0);
    add(&mut people, &[1, 1, 1], draw(2), 0);
    people
}

/// Whether somebody who knows how many there are, every band and the codes of each theme is left with one number of
/// mentions for a band. All lists of answers there could be are tried.
fn tells_a_number(people: &People, bands_of: &People) -> bool {
    let layout = Layout::new(people);
    let all = people.values.len();
    let bands = list_bands(bands_of, &layout, |_| Some(all as i64));
    let margins = [0, 1, 2].map(|theme| layout.margin(theme, 1));
    let fits = |figure: usize, count: i64| {
        bands[figure].is_none_or(|(_, (low, high))| (low..=high).contains(&count))
    };
    let mut numbers = [const { BTreeSet::new() }; 3];
    for first in 0..=all {
        for second in 0..=all - first {
            for both in 0..=all - first - second {
                let counts = [first + both, second + both, first + second + both];
                let counts = counts.map(|count| count as i64);
                if (0..3).all(|theme| fits(margins[theme], counts[theme])) {
                    (0..3).for_each(|theme| {
                        numbers[theme].insert(counts[theme]);
                    });
                }
            }
        }
    }
    (0..3).any(|theme| bands[margins[theme]].is_some() && numbers[theme].len() < 2)
}

#[test]
fn bands_of_themes_that_share_codes_leave_more_than_one_number_together() {
    let mut random = StdRng::seed_from_u64(5);
    let mut apart = 0;
    for case in 0..how_many(1_000) {
        let people = joined(&mut random);
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
fn other_answers_in_which_somebody_mentions_the_wider_theme_alone_prove_nothing() {
    let mut people = joined(&mut StdRng::seed_from_u64(1));
    add(&mut people, &[0, 0, 0], 1, 0);
    let person = people.values.len() - 1;
    let layout = Layout::new(&people);
    let truth = Sandbox::new(&people, &layout).recount();
    let figures = layout.figures.len();
    let (shown, ranges) = (vec![false; figures], vec![None; figures]);
    let locks = Locks::new(&people, &layout, &shown, &ranges, &truth);
    let mut sandbox = Sandbox::new(&people, &layout);
    let mut is_proof = |theme: usize, value: usize| {
        sandbox.flip(person, theme, value);
        locks.check(&sandbox, &truth, &shown).is_some()
    };
    assert!(!is_proof(2, 1), "without either of its codes");
    assert!(is_proof(1, 1));
    assert!(is_proof(0, 1));
    assert!(!is_proof(2, 0), "the narrower ones without the wider");
}
