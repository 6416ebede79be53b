//! The known right answers of suppression-random.json, and the tables among the named cases.

use super::{
    super::{
        audit::{Auditor, Hidden},
        complementary::{Cover, find_cover},
        interval::Interval,
        table::{Need, System},
        tableau::Deadline,
    },
    PATIENCE, protect_patiently,
};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

pub fn read(name: &str) -> Option<Value> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("HARKEN_SHARED").unwrap_or_else(|_| default.to_owned());
    let Ok(text) = std::fs::read_to_string(format!("{shared}/oracles/{name}")) else {
        assert!(
            std::env::var_os("CI").is_none(),
            "the shared oracles are missing: set HARKEN_SHARED"
        );
        eprintln!("SKIPPED: the shared oracles are missing: set HARKEN_SHARED");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

/// The numbers of a nested array, and its shape.
pub fn flatten(counts: &Value) -> (Vec<usize>, Vec<i64>) {
    let mut shape = Vec::new();
    let mut level = counts;
    while let Some(list) = level.as_array() {
        shape.push(list.len());
        level = &list[0];
    }
    fn collect(value: &Value, into: &mut Vec<i64>) {
        match value.as_array() {
            Some(list) => list.iter().for_each(|item| collect(item, into)),
            None => into.push(value.as_i64().unwrap()),
        }
    }
    let mut flat = Vec::new();
    collect(counts, &mut flat);
    (shape, flat)
}

pub fn indices(list: &Value) -> Vec<usize> {
    let list = list.as_array().unwrap().iter();
    list.map(|index| index.as_u64().unwrap() as usize).collect()
}

/// A table with all its margins published.
pub struct Full {
    pub system: System,
    /// The figure of each inner cell.
    pub inner: HashMap<Vec<usize>, usize>,
}

impl Full {
    pub fn new(k: i64, shape: &[usize], counts: &[i64]) -> Full {
        let mut system = System::new(k);
        let cube = system.add_cube(shape, counts);
        let axes: Vec<usize> = (0..shape.len()).collect();
        let places = system.add_cube_table(&cube, &axes, 0..=shape.len());
        let whole = |place: Vec<Option<usize>>| place.into_iter().collect::<Option<Vec<usize>>>();
        let inner = places.into_iter();
        let inner = inner.filter_map(|(place, figure)| Some((whole(place)?, figure)));
        Full {
            system,
            inner: inner.collect(),
        }
    }

    pub fn cells(&self, hidden: &Hidden) -> BTreeSet<Vec<usize>> {
        let cells = self.inner.iter();
        let cells = cells.filter(|(_, figure)| hidden.contains(figure));
        cells.map(|(cell, _)| cell.clone()).collect()
    }

    /// The intervals of some inner cells while just those are hidden.
    pub fn intervals(&self, cells: &[Vec<usize>]) -> Vec<Interval> {
        let mut system = self.system.clone();
        let mut hidden = Hidden::new();
        for cell in cells {
            let figure = self.inner[cell];
            hidden.insert(figure);
            let atoms = system.figures[figure].facts[0].terms.iter();
            let atoms = atoms.map(|(atom, _)| *atom).collect();
            system.add_group(atoms, Need::NotExact);
        }
        let mut auditor = Auditor::new(&system, Deadline::after(PATIENCE)).unwrap();
        auditor.list_intervals(&hidden).unwrap()
    }
}

#[test]
fn every_interval_of_the_random_oracle_is_met_exactly() {
    let Some(oracle) = read("suppression-random.json") else {
        return;
    };
    let mut compared = 0;
    for table in oracle["tables"].as_array().unwrap() {
        let (shape, counts) = flatten(&table["counts"]);
        let full = Full::new(table["k"].as_i64().unwrap(), &shape, &counts);
        let primary: BTreeSet<Vec<usize>> = table["primary"]
            .as_array()
            .unwrap()
            .iter()
            .map(indices)
            .collect();
        let small: Hidden = full
            .inner
            .values()
            .copied()
            .filter(|at| full.system.figures[*at].cost < full.system.k)
            .collect();
        assert_eq!(full.cells(&small), primary);
        for pattern in table["patterns"].as_array().unwrap() {
            let hidden: Vec<Vec<usize>> = pattern["hidden"]
                .as_array()
                .unwrap()
                .iter()
                .map(indices)
                .collect();
            let ours = full.intervals(&hidden);
            let listed = pattern["intervals"].as_array().unwrap();
            assert_eq!(ours.len(), listed.len());
            for (cell, interval) in hidden.iter().zip(ours) {
                let expected = listed
                    .iter()
                    .find(|entry| indices(&entry[0]) == *cell)
                    .unwrap();
                let name = format!("{} {} {cell:?}", table["id"], pattern["pattern"]);
                assert_eq!(Some(interval.low), expected[1].as_i64(), "{name}");
                assert_eq!(interval.high, expected[2].as_i64(), "{name}");
                compared += 1;
            }
        }
    }
    assert!(compared > 1_000, "{compared} intervals");
}

/// The cheapest set that only has to let each small cell be k or more, as the oracle asks.
fn find_cheapest(full: &Full, need: Need) -> Option<BTreeSet<Vec<usize>>> {
    let mut system = full.system.clone();
    let start: Hidden = full
        .inner
        .values()
        .copied()
        .filter(|at| system.figures[*at].cost < system.k)
        .collect();
    for figure in &start {
        let atom = system.figures[*figure].facts[0].terms[0].0;
        system.add_group(vec![atom], need);
    }
    let deadline = Deadline::after(PATIENCE);
    let mut auditor = Auditor::new(&system, deadline).unwrap();
    match find_cover(&system, &mut auditor, &start, 0, deadline).unwrap() {
        Cover::Found(hidden) => Some(full.cells(&hidden.difference(&start).copied().collect())),
        Cover::Impossible => None,
    }
}

#[test]
fn protection_costs_no_more_than_the_oracle_says() {
    let Some(oracle) = read("suppression-random.json") else {
        return;
    };
    let needs = [
        ("cheapest_no_primary_exact", Need::NotExact),
        ("cheapest_primary_upper_at_least_k", Need::CouldBeLarge),
    ];
    let mut compared = 0;
    for table in oracle["tables"].as_array().unwrap() {
        let (shape, counts) = flatten(&table["counts"]);
        let full = Full::new(table["k"].as_i64().unwrap(), &shape, &counts);
        for (field, need) in needs {
            let expected = &table[field];
            if expected.is_null() {
                continue;
            }
            let name = format!("{} {field}", table["id"]);
            let found = find_cheapest(&full, need);
            compared += 1;
            let Some(cost) = expected["cost"].as_i64() else {
                assert_eq!(found, None, "{name}: there is no protection");
                continue;
            };
            let found = found.unwrap_or_else(|| panic!("{name}: there is a protection"));
            let ours: i64 = found
                .iter()
                .map(|cell| full.system.figures[full.inner[cell]].cost)
                .sum();
            assert_eq!(ours, cost, "{name}: {found:?} against {expected}");
            let sets = expected["sets"].as_array().unwrap().iter();
            let mut sets = sets.map(|set| {
                set.as_array()
                    .unwrap()
                    .iter()
                    .map(indices)
                    .collect::<BTreeSet<_>>()
            });
            assert!(sets.any(|set| set == found), "{name}: {found:?}");
        }
    }
    assert!(compared > 60, "{compared} tables");
}

#[test]
fn where_no_inner_cell_helps_the_whole_table_goes() {
    let Some(oracle) = read("suppression-random.json") else {
        return;
    };
    for table in oracle["tables"].as_array().unwrap() {
        let expected = &table["cheapest_primary_upper_at_least_k"];
        if expected.is_null() || !expected["cost"].is_null() {
            continue;
        }
        let (shape, counts) = flatten(&table["counts"]);
        let mut full = Full::new(table["k"].as_i64().unwrap(), &shape, &counts);
        let protection = protect_patiently(&mut full.system);
        assert_eq!(
            full.cells(&protection.hidden).len(),
            counts.len(),
            "{}",
            table["id"]
        );
    }
}
