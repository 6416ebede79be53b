//! Releases over time, against someone who keeps every page.

use super::{
    super::{
        Margins,
        ledger::{Past, Timeline},
        protect,
    },
    PATIENCE,
    worked::list_cases,
};
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Which of the wanted sums come out after the earlier releases.
fn release(k: i64, pasts: &[Past], counts: &[i64], wanted: &[Vec<usize>]) -> Vec<bool> {
    let mut timeline = Timeline::new(k, pasts.to_vec(), counts);
    let table = timeline.system.add_table();
    let figures: Vec<usize> = wanted
        .iter()
        .map(|cells| timeline.add_count(cells, u8::from(cells.len() > 1), table))
        .collect();
    let protection = protect(&mut timeline.system, Margins::MayGo, PATIENCE);
    assert!(protection.unsettled.is_empty());
    figures
        .iter()
        .map(|figure| !protection.hidden.contains(figure))
        .collect()
}

#[test]
fn a_total_is_published_again_only_after_it_moved_by_nobody_or_by_k() {
    for case in list_cases("releases_over_time") {
        let k = case["k"].as_i64().unwrap();
        let mut pasts: Vec<Past> = Vec::new();
        for step in case["steps"].as_array().unwrap() {
            let total = step["total"].as_i64().unwrap();
            let shown = release(k, &pasts, &[total], &[vec![0]])[0];
            assert_eq!(
                shown,
                step["decision"] == "publish",
                "{} {step}",
                case["id"]
            );
            if shown {
                pasts.push(Past {
                    counts: vec![total],
                    shown: vec![vec![0]],
                    bands: vec![],
                });
            }
            let last = pasts.last().unwrap().counts[0];
            let next = (last + 1..).find(|next| release(k, &pasts, &[*next], &[vec![0]])[0]);
            assert_eq!(
                next,
                step["next_larger_total_allowed"].as_i64(),
                "{}",
                case["id"]
            );
        }
    }
}

#[test]
fn newcomers_below_k_are_not_shown_by_any_cell() {
    for case in list_cases("releases_over_time_cells") {
        let k = case["k"].as_i64().unwrap();
        let counts = |release: &str| {
            let read = |name: &str| case[release][name].as_i64().unwrap();
            vec![read("English"), read("Spanish")]
        };
        let sums = [vec![0], vec![1], vec![0, 1]];
        let first = Past {
            counts: counts("first"),
            shown: sums.to_vec(),
            bands: vec![],
        };
        assert_eq!(release(k, &[], &first.counts, &sums), [true, true, true]);
        let shown = release(k, &[first], &counts("second"), &sums);
        assert_eq!(shown, [false, false, true], "{}", case["decision"]);
    }
}

/// The parts of a release that can be put together from what is out are never fewer than k people, and neither are
/// those by which two releases differ.
#[test]
fn a_sequence_of_random_releases_isolates_no_small_group() {
    let many = if cfg!(debug_assertions) { 40 } else { 400 };
    for seed in 0..many {
        let mut random = StdRng::seed_from_u64(seed);
        let k = random.random_range(2..=5);
        let cells = random.random_range(2..=4);
        let mut counts: Vec<i64> = (0..cells).map(|_| random.random_range(0..=3 * k)).collect();
        let mut pasts: Vec<Past> = Vec::new();
        for _ in 0..3 {
            let mut wanted: Vec<Vec<usize>> = (0..cells).map(|cell| vec![cell]).collect();
            wanted.push((0..cells).collect());
            wanted.push((0..cells - 1).collect());
            wanted.dedup();
            let declared = wanted.clone();
            let shown = release(k, &pasts, &counts, &wanted);
            let out = wanted.into_iter().zip(shown).filter(|(_, shown)| *shown);
            let shown: Vec<Vec<usize>> = out.map(|(cells, _)| cells).collect();
            pasts.push(Past {
                counts: counts.clone(),
                shown,
                bands: vec![],
            });
            attack(k, &pasts, &declared, seed);
            for count in &mut counts {
                *count = match random.random_range(0..4) {
                    0 => *count,
                    1 => (*count - random.random_range(0..=2)).max(0),
                    2 => *count + random.random_range(0..k),
                    _ => *count + random.random_range(k..=2 * k),
                };
            }
        }
    }
}

/// Adds and subtracts up to three published sums of the same or of different releases. Between releases, a sum of
/// cells tells a group when it was declared, or when all its cells moved the same way.
fn attack(k: i64, pasts: &[Past], declared: &[Vec<usize>], seed: u64) {
    let cells = pasts[0].counts.len();
    let mut known: Vec<(Vec<i64>, i64)> = Vec::new();
    for (time, past) in pasts.iter().enumerate() {
        for shown in &past.shown {
            let mut sum = vec![0; cells * pasts.len()];
            for cell in shown {
                sum[time * cells + cell] = 1;
            }
            let value = shown.iter().map(|cell| past.counts[*cell]).sum();
            known.push((sum, value));
        }
    }
    for a in &known {
        for b in &known {
            for c in known.iter().chain([&(vec![0; cells * pasts.len()], 0)]) {
                let sum: Vec<i64> = (0..a.0.len())
                    .map(|at| a.0[at] - b.0[at] - c.0[at])
                    .collect();
                let value = a.1 - b.1 - c.1;
                let times: Vec<&[i64]> = sum.chunks(cells).collect();
                let present = times
                    .iter()
                    .filter(|time| time.iter().any(|part| *part != 0));
                let present: Vec<&&[i64]> = present.collect();
                let group = match present[..] {
                    [one] => one.iter().all(|part| (0..=1).contains(part)),
                    [one, other] => {
                        one.iter()
                            .zip(other.iter())
                            .all(|(one, other)| *one == -*other)
                            && one.iter().all(|part| part.abs() <= 1)
                            && (one.iter().all(|part| *part >= 0)
                                || one.iter().all(|part| *part <= 0))
                            && tells(&sum, pasts, declared)
                    }
                    _ => false,
                };
                assert!(
                    !group || value == 0 && present.len() == 2 || value.abs() >= k,
                    "seed {seed}: {sum:?} are {value} people"
                );
            }
        }
    }
}

fn tells(sum: &[i64], pasts: &[Past], declared: &[Vec<usize>]) -> bool {
    let cells = pasts[0].counts.len();
    let group: Vec<usize> = (0..cells)
        .filter(|cell| (0..pasts.len()).any(|time| sum[time * cells + cell] != 0))
        .collect();
    let moved = group.iter().map(|cell| -> i64 {
        (0..pasts.len())
            .map(|time| sum[time * cells + cell] * pasts[time].counts[*cell])
            .sum()
    });
    let moved: Vec<i64> = moved.collect();
    let one_way = moved.iter().all(|by| *by >= 0) || moved.iter().all(|by| *by <= 0);
    one_way || declared.contains(&group)
}
