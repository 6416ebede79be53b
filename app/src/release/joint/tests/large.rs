//! A release as large as they come.

use super::{
    super::{Layout, protect},
    *,
};
use rand::SeedableRng;
use std::time::Instant;

/// Picks a value with falling weights, as languages and answers fall.
fn skewed(random: &mut StdRng, values: usize, fall: f64) -> u16 {
    let weights: Vec<f64> = (0..values).map(|at| fall.powi(at as i32)).collect();
    let mut left = random.random_range(0.0..weights.iter().sum());
    for (at, weight) in weights.iter().enumerate() {
        if left < *weight {
            return at as u16;
        }
        left -= weight;
    }
    values as u16 - 1
}

/// Eight languages, twelve schools, `questions` of five answers and `themes`, each by language and by school.
fn community(people_count: usize, questions: usize, themes: usize) -> People {
    let mut random = StdRng::seed_from_u64(12);
    let mut variables = vec![variable(Role::Group, 8), variable(Role::Group, 12)];
    let mut tables = vec![(0, 1)];
    for at in 0..questions + themes {
        let role = if at < questions {
            Role::Answer
        } else {
            Role::Theme
        };
        variables.push(variable(role, if at < questions { 5 } else { 2 }));
        tables.extend([(at + 2, 0), (at + 2, 1)]);
    }
    let mut people = People {
        variables,
        tables,
        ..People::default()
    };
    for _ in 0..people_count {
        let mut values = vec![skewed(&mut random, 8, 0.62), skewed(&mut random, 12, 0.93)];
        for _ in 0..questions {
            values.push(skewed(&mut random, 5, 0.75));
        }
        for _ in 0..themes {
            values.push(u16::from(random.random_range(0..4) == 0));
        }
        add(&mut people, &values, 1, 0);
    }
    people
}

/// More than 12 tables over 2,000 answers in 8 languages and 12 schools.
#[test]
fn a_large_release_is_protected_within_a_minute() {
    let many = 2_000;
    let people = community(many, 4, 4);
    let layout = Layout::new(&people);
    let from = Instant::now();
    let protection = protect(&people, 10, Duration::from_secs(50));
    let took = from.elapsed();
    let shown = protection.shown.iter().filter(|shown| **shown).count();
    println!(
        "{many} answers, {} figures: {shown} shown, {took:.1?}",
        layout.figures.len()
    );
    let by_table = (0..people.tables.len()).map(|table| {
        let of = |(at, _): &(usize, &bool)| matches!(layout.figures[*at], super::super::Figure::Cell { table: own, .. } if own == table);
        let figures: Vec<bool> = protection.shown.iter().enumerate().filter(of).map(|(_, shown)| *shown).collect();
        (figures.iter().filter(|shown| **shown).count(), figures.len())
    });
    println!("{:?}", by_table.collect::<Vec<_>>());
    assert!(!protection.ran_out);
    assert!(took < Duration::from_secs(60), "{took:?}");
    assert!(
        shown * 4 > layout.figures.len(),
        "{shown} of {}",
        layout.figures.len()
    );
}
