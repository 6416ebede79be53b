//! The joint protection against attackers who use none of its arithmetic.

mod bands;
mod large;
mod mentions;
mod over_time;
mod tables;

use super::{Past, People, Protection, Role, Rules, Variable, protect_by};
use rand::{RngExt, rngs::StdRng};
use std::time::Duration;

/// Long enough never to matter.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many random cases to try: 10,000 in the long run (`HARKEN_TABLES=10000`).
fn how_many(usual: u64) -> u64 {
    let asked = std::env::var("HARKEN_TABLES").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(usual)
}

fn variable(role: Role, values: usize) -> Variable {
    Variable {
        role,
        values,
        tied: false,
        blank: None,
    }
}

/// Variables and tables without people: one or two questions by one or two groups, up to 3×4×2.
fn random_frame(random: &mut StdRng) -> People {
    let (a, b) = (random.random_range(2..=3), random.random_range(2..=4));
    let (variables, tables) = match random.random_range(0..5) {
        0 => (vec![variable(Role::Group, a + 2)], vec![]),
        1 | 2 => (
            vec![variable(Role::Answer, a), variable(Role::Group, b)],
            vec![(0, 1)],
        ),
        // Two tables that share the sums of the middle question.
        3 => (
            vec![
                variable(Role::Answer, a),
                variable(Role::Group, b),
                variable(Role::Answer, 2),
            ],
            vec![(0, 1), (2, 1)],
        ),
        // Three tables in a ring.
        _ => (
            vec![
                variable(Role::Answer, 2),
                variable(Role::Group, b),
                variable(Role::Group, 2),
            ],
            vec![(0, 1), (0, 2), (1, 2)],
        ),
    };
    People {
        variables,
        tables,
        ..People::default()
    }
}

/// Adds `count` people with these values, who come with this wave.
fn add(people: &mut People, values: &[u16], count: usize, wave: usize) {
    for _ in 0..count {
        people.values.push(values.to_vec());
        people.ties.push(vec![0; values.len()]);
        people.waves.push(wave);
    }
}

/// Every combination of values, the last variable running fastest.
fn combinations(people: &People) -> Vec<Vec<u16>> {
    people
        .variables
        .iter()
        .fold(vec![Vec::new()], |made, next| {
            let longer = made.iter().flat_map(|start| {
                (0..next.values).map(move |value| {
                    let mut longer: Vec<u16> = start.clone();
                    longer.push(value as u16);
                    longer
                })
            });
            longer.collect()
        })
}
