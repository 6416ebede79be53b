//! Thousands of sequences of releases and requests, against an attacker who keeps every page and does sums.

use super::{
    super::{Figure, Layout},
    *,
};
use rand::SeedableRng;

/// A prime: the attacker's sums are done modulo it, which only makes more of them come out.
const PRIME: i64 = 2_147_483_647;

/// Known sums over unknown counts, in echelon form.
#[derive(Default)]
struct Known {
    rows: Vec<(usize, Vec<i64>)>,
}

impl Known {
    /// What is left of a sum when all that is known is taken away.
    fn reduce(&self, mut sum: Vec<i64>) -> Vec<i64> {
        for (lead, row) in &self.rows {
            let factor = sum[*lead];
            if factor != 0 {
                for (at, value) in row.iter().enumerate() {
                    sum[at] = (sum[at] - factor * value % PRIME).rem_euclid(PRIME);
                }
            }
        }
        sum
    }

    fn learn(&mut self, sum: Vec<i64>) {
        let mut rest = self.reduce(sum);
        let Some(lead) = rest.iter().position(|value| *value != 0) else {
            return;
        };
        let inverse = power(rest[lead], PRIME - 2);
        for value in &mut rest {
            *value = *value * inverse % PRIME;
        }
        self.rows.push((lead, rest));
    }

    fn tells(&self, sum: Vec<i64>) -> bool {
        self.reduce(sum).iter().all(|value| *value == 0)
    }
}

fn power(mut base: i64, mut exponent: i64) -> i64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent /= 2;
    }
    result
}

/// One page that was out: what it showed, and who was in it.
struct Page {
    shown: Vec<bool>,
    people: Vec<(Vec<u16>, usize)>,
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

/// How many groups under k the attacker learns exactly. He knows who stays: each combination of answers and each wave
/// is one unknown, and so is each withdrawal.
fn attack(frame: &People, pages: &[Page], k: i64) -> usize {
    let layout = Layout::new(frame);
    let cells = combinations(frame);
    let width = cells.len() * pages.len();
    let member = |figure: Figure, waves: std::ops::Range<usize>| {
        let mut sum = vec![0; width];
        for wave in waves {
            for (at, cell) in cells.iter().enumerate() {
                sum[wave * cells.len() + at] = i64::from(is_in(frame, figure, cell));
            }
        }
        sum
    };
    let mut known = Known::default();
    for (time, page) in pages.iter().enumerate() {
        for (figure, shown) in layout.figures.iter().zip(&page.shown) {
            if *shown {
                known.learn(member(*figure, 0..time + 1));
            }
        }
    }
    let count = |figure: Figure, time: usize, waves: std::ops::Range<usize>| {
        let inside = pages[time].people.iter();
        let inside =
            inside.filter(|(values, wave)| waves.contains(wave) && is_in(frame, figure, values));
        inside.count() as i64
    };
    let mut lost = 0;
    for figure in &layout.figures {
        for time in 0..pages.len() {
            for from in 0..time + 1 {
                let people = count(*figure, time, from..time + 1);
                let is_small = (from == 0 || people > 0) && people < k;
                if is_small && known.tells(member(*figure, from..time + 1)) {
                    lost += 1;
                }
            }
        }
    }
    lost
}

/// Answers come in waves, and after each a release is asked for, sometimes twice. What a request shows between releases
/// is the release before, so it teaches nothing.
fn play(seed: u64, rules: Rules) -> (usize, usize) {
    let mut random = StdRng::seed_from_u64(seed);
    let k = random.random_range(2..=4);
    let frame = random_frame(&mut random);
    let cells = combinations(&frame);
    let mut people = frame.clone();
    let mut pages: Vec<Page> = Vec::new();
    let mut shown = 0;
    for wave in 0..random.random_range(2..=3) {
        for cell in &cells {
            let count = match random.random_range(0..6) {
                0..3 => 0,
                3 => random.random_range(0..k),
                4 => random.random_range(0..=k),
                _ => random.random_range(k..=3 * k),
            };
            add(&mut people, cell, count as usize, wave);
        }
        let mut asked = people.clone();
        if !rules.ledger {
            asked.pasts.clear();
            asked.waves.fill(0);
        }
        let protection = protect_by(rules, &asked, k, PATIENCE);
        shown += protection.shown.iter().filter(|shown| **shown).count();
        people.pasts.push(Past {
            counts: people.clone().list_counts(&Layout::new(&people)),
            shown: protection.shown.clone(),
            ranges: vec![None; protection.shown.len()],
        });
        pages.push(Page {
            shown: protection.shown,
            people: people
                .values
                .iter()
                .cloned()
                .zip(people.waves.iter().copied())
                .collect(),
        });
    }
    (attack(&frame, &pages, k), shown)
}

#[test]
fn no_sequence_of_releases_tells_a_small_group() {
    let many = how_many(if cfg!(debug_assertions) { 200 } else { 2_000 });
    let mut shown = 0;
    for seed in 0..many {
        let (lost, out) = play(seed, Rules::ALL);
        assert_eq!(lost, 0, "seed {seed}");
        shown += out as u64;
    }
    assert!(shown > 2 * many, "{shown} figures in {many} sequences");
}

/// The proof must be able to fail: without the ledger the same attacker subtracts one page from the other.
#[test]
fn without_the_ledger_newcomers_are_told() {
    let rules = Rules {
        ledger: false,
        ..Rules::ALL
    };
    let lost = (0..100).filter(|seed| play(*seed, rules).0 > 0).count();
    assert!(lost > 30, "{lost} of 100");
}

/// And without the audit, within each.
#[test]
fn without_the_audit_small_groups_are_told() {
    let rules = Rules {
        audit: false,
        ..Rules::ALL
    };
    let lost = (0..100).filter(|seed| play(*seed, rules).0 > 0).count();
    assert!(lost > 30, "{lost} of 100");
}
