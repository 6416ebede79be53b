//! Thousands of small releases against the attacker who tries every table that fits.

use super::{
    super::{Figure, Layout, protect},
    *,
};
use crate::release::protect::tests::brute::{Sum, find_intervals};
use rand::SeedableRng;

/// After this many steps the patient attacker gives up.
const STEPS: usize = 200_000;

fn random_people(random: &mut StdRng, k: i64) -> People {
    let mut people = random_frame(random);
    let cells = combinations(&people);
    let most = if cells.len() > 12 { k + 2 } else { 3 * k };
    for cell in &cells {
        let count = match random.random_range(0..10) {
            0..2 => 0,
            2..5 => random.random_range(0..k),
            _ => random.random_range(k..=most),
        };
        add(&mut people, cell, count as usize, 0);
    }
    people
}

fn is_in(people: &People, figure: Figure, values: &[u16]) -> bool {
    let has = |variable: usize, value: usize| usize::from(values[variable]) == value;
    match figure {
        Figure::Total => true,
        Figure::Margin { variable, value } => has(variable, value),
        Figure::Cell {
            table,
            value,
            group,
        } => {
            let (subject, by) = people.tables[table];
            has(subject, value) && has(by, group)
        }
    }
}

struct Attacked {
    enumerated: bool,
    shown: usize,
    /// Small groups that lie within too narrow an interval.
    lost: usize,
}

fn attack(people: &People, protection: &Protection, k: i64) -> Attacked {
    let layout = Layout::new(people);
    let atoms = combinations(people);
    let members = |figure: Figure| -> Vec<usize> {
        let inside = |at: &usize| is_in(people, figure, &atoms[*at]);
        (0..atoms.len()).filter(inside).collect()
    };
    let count = |figure: Figure| {
        let inside = people
            .values
            .iter()
            .filter(|values| is_in(people, figure, values));
        inside.count() as i64
    };
    let mut sums = Vec::new();
    let mut asked = Vec::new();
    for (figure, shown) in layout.figures.iter().zip(&protection.shown) {
        if *shown {
            assert!(count(*figure) >= k, "a small figure is out: {figure:?}");
            sums.push(Sum {
                atoms: members(*figure),
                total: count(*figure),
            });
        }
        if count(*figure) < k {
            asked.push(members(*figure));
        }
    }
    let shown = sums.len();
    let Some(found) = find_intervals(atoms.len(), &sums, &asked, STEPS) else {
        return Attacked {
            enumerated: false,
            shown,
            lost: 0,
        };
    };
    let narrow =
        |(low, high): &&(i64, Option<i64>)| high.is_some_and(|high| high < k || high - low < k - 1);
    Attacked {
        enumerated: true,
        shown,
        lost: found.iter().filter(narrow).count(),
    }
}

#[test]
fn no_small_group_of_any_random_release_can_be_worked_out() {
    let many = how_many(if cfg!(debug_assertions) { 60 } else { 2_000 });
    let (mut enumerated, mut shown) = (0, 0);
    for seed in 0..many {
        let mut random = StdRng::seed_from_u64(seed);
        let k = random.random_range(2..=4);
        let people = random_people(&mut random, k);
        let attacked = attack(&people, &protect(&people, k, PATIENCE), k);
        assert_eq!(attacked.lost, 0, "seed {seed}");
        enumerated += u64::from(attacked.enumerated);
        shown += attacked.shown;
    }
    assert!(
        enumerated * 5 >= many * 4,
        "only {enumerated} of {many} releases were small enough to enumerate"
    );
    assert!(
        shown as u64 > 2 * many,
        "protection by hiding everything proves nothing: {shown}"
    );
}

/// The proof must be able to fail: with only the small figures hidden, the same attacker succeeds.
#[test]
fn hiding_only_the_small_figures_lets_the_attacker_win() {
    let rules = Rules {
        audit: false,
        ..Rules::ALL
    };
    let lost = (0..100).filter(|seed| {
        let mut random = StdRng::seed_from_u64(*seed);
        let k = random.random_range(2..=4);
        let people = random_people(&mut random, k);
        attack(&people, &protect_by(rules, &people, k, PATIENCE), k).lost > 0
    });
    let lost = lost.count();
    assert!(lost > 30, "{lost} of 100");
}
