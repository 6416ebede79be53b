//! Thousands of small tables against the patient attacker.

use super::{
    super::{
        Margins,
        audit::{Auditor, Hidden},
        protect,
        table::{Group, Kind, Need, System},
        tableau::Deadline,
    },
    PATIENCE,
    brute::{Sum, find_intervals},
};
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// After this many steps the patient attacker gives up.
const STEPS: usize = 200_000;

struct Tried {
    enumerated: usize,
    shown: usize,
}

/// How many tables to try: 10,000 in the long run (`HARKEN_TABLES=10000`).
fn how_many() -> u64 {
    let asked = std::env::var("HARKEN_TABLES").ok();
    let usual = if cfg!(debug_assertions) { 60 } else { 2_000 };
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(usual)
}

fn random_counts(random: &mut StdRng, cells: usize, k: i64) -> Vec<i64> {
    let most = if cells > 12 { k + 2 } else { 3 * k };
    let count = |_| match random.random_range(0..10) {
        0..2 => 0,
        2..5 => random.random_range(0..k),
        _ => random.random_range(k..=most),
    };
    (0..cells).map(count).collect()
}

fn random_system(random: &mut StdRng) -> System {
    let k = random.random_range(2..=4);
    let mut system = System::new(k);
    let pick = random.random_range(0..6);
    let shape: Vec<usize> = match pick {
        0 => vec![random.random_range(2..=7)],
        1 | 2 => vec![random.random_range(2..=3), random.random_range(2..=4)],
        _ => vec![random.random_range(2..=3), random.random_range(2..=4), 2],
    };
    let counts = random_counts(random, shape.iter().product(), k);
    let cube = system.add_cube(&shape, &counts);
    let pair = pick == 5;
    let orders = if random.random_range(0..5) == 0 {
        0..=random.random_range(0..shape.len())
    } else {
        0..=shape.len()
    };
    if pair {
        // Two tables that share the margin of the middle axis.
        system.add_cube_table(&cube, &[0, 1], 0..=2);
        system.add_cube_table(&cube, &[1, 2], 0..=2);
    } else {
        let axes: Vec<usize> = (0..shape.len()).collect();
        system.add_cube_table(&cube, &axes, orders);
    }
    system.watch_small_atoms(0..counts.len());
    system
}

fn shown_sums(system: &System, hidden: &Hidden) -> Vec<Sum> {
    let shown = system.figures().iter().enumerate();
    let shown = shown.filter(|(at, _)| !hidden.contains(at));
    shown
        .map(|(_, figure)| {
            assert_eq!(figure.kind, Kind::Count);
            Sum {
                atoms: figure.facts[0]
                    .terms
                    .iter()
                    .map(|(atom, _)| *atom)
                    .collect(),
                total: figure.cost,
            }
        })
        .collect()
}

fn asked_groups(system: &System) -> Vec<Vec<usize>> {
    let atoms = |group: &Group| group.terms.iter().map(|(atom, _)| *atom).collect();
    system.groups.iter().map(atoms).collect()
}

/// Protects one random system, attacks it, and compares every interval.
fn try_system(seed: u64) -> Tried {
    let mut random = StdRng::seed_from_u64(seed);
    let mut system = random_system(&mut random);
    let margins = if random.random_range(0..2) == 0 {
        Margins::Stand
    } else {
        Margins::MayGo
    };
    let protection = protect(&mut system, margins, PATIENCE);
    assert!(protection.unsettled.is_empty(), "seed {seed}: settled");
    let hidden = protection.hidden;
    for figure in system.list_primary() {
        assert!(
            hidden.contains(&figure),
            "seed {seed}: a small figure is out"
        );
    }
    let sums = shown_sums(&system, &hidden);
    let shown = sums.len();
    let asked = asked_groups(&system);
    let Some(found) = find_intervals(system.atoms.len(), &sums, &asked, STEPS) else {
        return Tried {
            enumerated: 0,
            shown,
        };
    };
    let mut auditor = Auditor::new(&system, Deadline::after(PATIENCE)).unwrap();
    let ours = auditor.list_intervals(&hidden).unwrap();
    for (group, (interval, (low, high))) in system.groups.iter().zip(ours.iter().zip(&found)) {
        assert_eq!(interval.low, *low, "seed {seed}: lowest of {group:?}");
        assert_eq!(interval.high, *high, "seed {seed}: highest of {group:?}");
        assert_eq!(group.need, Need::CouldBeLarge);
        let wide = high.is_none_or(|high| high >= system.k && high - low >= system.k - 1);
        assert!(wide, "seed {seed}: {group:?} lies in {low}..={high:?}");
    }
    Tried {
        enumerated: 1,
        shown,
    }
}

#[test]
fn no_small_group_of_any_random_table_can_be_worked_out() {
    let many = how_many();
    let tried: Vec<Tried> = (0..many).map(try_system).collect();
    let enumerated: usize = tried.iter().map(|one| one.enumerated).sum();
    let shown: usize = tried.iter().map(|one| one.shown).sum();
    assert!(
        enumerated as u64 * 5 >= many * 4,
        "only {enumerated} of {many} tables were small enough to enumerate"
    );
    assert!(
        shown as u64 > 3 * many,
        "protection by hiding everything proves nothing"
    );
}

/// The proof must be able to fail: with only the small figures hidden, the same attacker succeeds.
#[test]
fn hiding_only_the_small_figures_lets_the_attacker_win() {
    let mut recovered = 0;
    for seed in 0..100 {
        let mut random = StdRng::seed_from_u64(seed);
        let system = random_system(&mut random);
        let hidden = system.list_primary();
        let sums = shown_sums(&system, &hidden);
        let asked = asked_groups(&system);
        let Some(found) = find_intervals(system.atoms.len(), &sums, &asked, STEPS) else {
            continue;
        };
        let exact = found.iter().any(|(low, high)| Some(*low) == *high);
        let mut auditor = Auditor::new(&system, Deadline::after(PATIENCE)).unwrap();
        if exact {
            recovered += 1;
            assert!(
                !auditor.is_safe(&hidden).unwrap(),
                "seed {seed}: the audit sees it too"
            );
        }
    }
    assert!(recovered > 30, "{recovered} of 100");
}
