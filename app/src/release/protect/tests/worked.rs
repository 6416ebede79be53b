//! The named cases O1-O8 and X1-X4.

use super::{
    super::{
        Margins,
        audit::{Auditor, Hidden},
        bands::Band,
        interval::Interval,
        protect,
        table::{Need, STANDS, System},
        tableau::Deadline,
    },
    PATIENCE,
    oracles::{Full, flatten, read},
    protect_patiently,
};
use serde_json::Value;
use std::collections::BTreeSet;

pub fn list_cases(kind: &str) -> Vec<Value> {
    let Some(oracle) = read("suppression.json") else {
        return Vec::new();
    };
    let cases = oracle["cases"].as_array().unwrap().iter();
    let cases: Vec<Value> = cases.filter(|case| case["type"] == kind).cloned().collect();
    assert!(!cases.is_empty(), "the oracle has cases of {kind}");
    cases
}

fn names(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// The names of a table's inner cells, in the order of its counts, and the table.
fn table_of(case: &Value) -> (Vec<String>, Vec<Vec<usize>>, Full) {
    // O3 states its rule otherwise; its demands at k = 10 are in a field of their own.
    let k = case["k"].as_i64().unwrap_or(10);
    if let Some(groups) = case["counts"].as_object() {
        let counts: Vec<i64> = groups
            .values()
            .map(|count| count.as_i64().unwrap())
            .collect();
        let places = (0..counts.len()).map(|at| vec![at]).collect();
        let full = Full::new(k, &[counts.len()], &counts);
        return (groups.keys().cloned().collect(), places, full);
    }
    let (rows, columns) = (names(&case["rows"]), names(&case["columns"]));
    let (shape, counts) = flatten(&case["counts"]);
    let mut cells = Vec::new();
    let mut places = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        for (j, column) in columns.iter().enumerate() {
            cells.push(format!("{row}/{column}"));
            places.push(vec![i, j]);
        }
    }
    (cells, places, Full::new(k, &shape, &counts))
}

fn place(of: &[String], places: &[Vec<usize>], name: &str) -> Vec<usize> {
    places[of.iter().position(|other| other == name).unwrap()].clone()
}

fn known_to_attacker(system: &System, hidden: &Hidden) -> Vec<Interval> {
    let mut auditor = Auditor::new(system, Deadline::after(PATIENCE)).unwrap();
    auditor.list_intervals(hidden).unwrap()
}

/// Every object with `intervals` in a case: the hidden cells and what the attacker knows of them.
fn list_patterns<'a>(value: &'a Value, into: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("intervals") {
                into.push(value);
            }
            fields.values().for_each(|inner| list_patterns(inner, into));
        }
        Value::Array(list) => list.iter().for_each(|inner| list_patterns(inner, into)),
        _ => {}
    }
}

#[test]
fn every_interval_of_the_named_tables_is_met_exactly() {
    let mut compared = 0;
    for case in list_cases("one_way").iter().chain(&list_cases("two_way")) {
        let (cells, places, full) = table_of(case);
        let mut patterns = Vec::new();
        list_patterns(case, &mut patterns);
        for pattern in patterns {
            let listed = pattern["intervals"].as_array().unwrap();
            let named = |entry: &Value| place(&cells, &places, entry["cell"].as_str().unwrap());
            let hidden: Vec<Vec<usize>> = listed.iter().map(named).collect();
            for (entry, interval) in listed.iter().zip(full.intervals(&hidden)) {
                assert_eq!(
                    Some(interval.low),
                    entry["lowest"].as_i64(),
                    "{} {entry}",
                    case["id"]
                );
                assert_eq!(
                    interval.high,
                    entry["highest"].as_i64(),
                    "{} {entry}",
                    case["id"]
                );
                compared += 1;
            }
        }
    }
    assert!(
        compared > 30 || read("suppression.json").is_none(),
        "{compared} intervals"
    );
}

#[test]
fn one_way_tables_hide_what_is_required() {
    for case in list_cases("one_way") {
        let (cells, places, mut full) = table_of(&case);
        let hidden = protect_patiently(&mut full.system).hidden;
        let ours = full.cells(&hidden);
        let expected: Vec<String> = match case["required"]["hide"].is_array() {
            true => names(&case["required"]["hide"]),
            false => names(&case["after"]["hidden"]),
        };
        let expected: BTreeSet<Vec<usize>> = expected
            .iter()
            .map(|name| place(&cells, &places, name))
            .collect();
        assert_eq!(ours, expected, "{}", case["id"]);
        assert_eq!(
            hidden.len(),
            expected.len(),
            "{}: the total stands",
            case["id"]
        );
    }
}

#[test]
fn two_way_tables_are_protected_at_the_cheapest_cost() {
    let mut compared = 0;
    for case in list_cases("two_way") {
        let (cells, places, mut full) = table_of(&case);
        let cheapest = match &case["cheapest_primary_could_be_k_or_more"] {
            Value::Null => &case["cheapest_from_scratch"],
            cheapest => cheapest,
        };
        if cheapest.is_null() {
            continue;
        }
        compared += 1;
        let hidden = protect_patiently(&mut full.system).hidden;
        let below = names(&case["below_k"]);
        let below: BTreeSet<Vec<usize>> = below
            .iter()
            .map(|name| place(&cells, &places, name))
            .collect();
        let added: BTreeSet<Vec<usize>> = full.cells(&hidden).difference(&below).cloned().collect();
        let mut sets = cheapest["sets"].as_array().unwrap().iter().map(|set| {
            let set = names(set);
            set.iter()
                .map(|name| place(&cells, &places, name))
                .collect::<BTreeSet<_>>()
        });
        assert!(sets.any(|set| set == added), "{}: {added:?}", case["id"]);
    }
    assert!(
        compared == 2 || read("suppression.json").is_none(),
        "O2 and O4"
    );
}

#[test]
fn where_the_margins_give_everything_away_only_the_total_is_shown() {
    let cases = list_cases("two_way");
    let Some(case) = cases.iter().find(|case| case["id"] == "O3") else {
        return;
    };
    assert_eq!(case["k10"]["show_only"], serde_json::json!(["total"]));
    for margins in [Margins::Stand, Margins::MayGo] {
        let (_, _, mut full) = table_of(case);
        let hidden = protect(&mut full.system, margins, PATIENCE).hidden;
        let shown: Vec<i64> = (0..full.system.figures.len())
            .filter(|figure| !hidden.contains(figure))
            .map(|figure| full.system.figures[figure].cost)
            .collect();
        assert_eq!(shown, [20], "{margins:?}");
    }
}

#[test]
fn a_cube_with_all_two_way_margins_needs_all_eight_cells() {
    for case in list_cases("three_way") {
        let (shape, counts) = flatten(&case["counts"]);
        let mut full = Full::new(case["k"].as_i64().unwrap(), &shape, &counts);
        let hidden = protect_patiently(&mut full.system).hidden;
        assert_eq!(hidden.len(), 8);
        assert_eq!(full.cells(&hidden).len(), 8);
        let listed = case["after"]["intervals"].as_array().unwrap();
        let cell = |entry: &Value| {
            let digits = entry["cell"].as_str().unwrap().trim_matches(['(', ')']);
            let digits = digits.split(", ").map(|digit| digit.parse().unwrap());
            digits.collect::<Vec<usize>>()
        };
        let cells: Vec<Vec<usize>> = listed.iter().map(cell).collect();
        let full = Full::new(case["k"].as_i64().unwrap(), &shape, &counts);
        for (entry, interval) in listed.iter().zip(full.intervals(&cells)) {
            assert_eq!(Some(interval.low), entry["lowest"].as_i64());
            assert_eq!(interval.high, entry["highest"].as_i64());
        }
    }
}

#[test]
fn shares_are_bands_that_leave_the_count_open() {
    for case in list_cases("share_band") {
        let k = case["k"].as_i64().unwrap();
        let (base, mentions) = (
            case["group_size"].as_i64().unwrap(),
            case["mentions"].as_i64().unwrap(),
        );
        let mut system = System::new(k);
        let first = system.add_atoms(&[mentions, base - mentions]);
        let table = system.add_table();
        system.add_count(vec![first, first + 1], 1, table);
        let shown = system.add_band(&[first], &[first, first + 1], 0, table);
        let nearly_all = Some(Band { from: 80, to: 100 });
        let band = shown.map(|(_, band)| band);
        if case["show"].is_null() {
            assert_eq!(band, None, "{}", case["id"]);
            continue;
        }
        assert_eq!(
            band == nearly_all,
            case["in_band"] == true,
            "{}",
            case["id"]
        );
        let Some(range) = case["attacker_range_of_mentions"].as_array() else {
            continue;
        };
        let protection = protect_patiently(&mut system);
        assert!(protection.hidden.is_empty(), "{}", case["id"]);
        let known = known_to_attacker(&system, &protection.hidden);
        assert_eq!(Some(known[0].low), range[0].as_i64(), "{}", case["id"]);
        assert_eq!(known[0].high, range[1].as_i64(), "{}", case["id"]);
        let by_hand = band.unwrap().range(base);
        assert_eq!(
            (Some(by_hand.0), Some(by_hand.1)),
            (range[0].as_i64(), range[1].as_i64())
        );
    }
}

#[test]
fn a_question_that_isolates_a_small_group_is_refused() {
    for case in list_cases("differencing") {
        let parts = case["parts"].as_object().unwrap();
        let order: Vec<&String> = parts.keys().collect();
        let atoms = |list: &Value| -> Vec<usize> {
            let list = names(list);
            list.iter()
                .map(|name| order.iter().position(|part| *part == name).unwrap())
                .collect()
        };
        let counts: Vec<i64> = parts
            .values()
            .map(|count| count.as_i64().unwrap())
            .collect();
        let mut system = System::new(case["k"].as_i64().unwrap());
        system.add_atoms(&counts);
        let table = system.add_table();
        for published in case["published"].as_array().unwrap() {
            let figure = system.add_count(atoms(&published["of"]), STANDS, table);
            assert_eq!(
                Some(system.figures[figure].cost),
                published["value"].as_i64()
            );
        }
        let asked = system.add_count(atoms(&case["asked"]["of"]), 0, table);
        system.watch_small_atoms(0..counts.len());
        let watched: Vec<String> = system
            .groups
            .iter()
            .map(|group| order[group.terms[0].0].clone())
            .collect();
        assert!(
            system
                .groups
                .iter()
                .all(|group| group.need == Need::CouldBeLarge)
        );
        let known = known_to_attacker(&system, &Hidden::new());
        let exact: Vec<(String, i64)> = watched
            .into_iter()
            .zip(known)
            .filter(|(_, interval)| interval.high == Some(interval.low))
            .map(|(name, interval)| (name, interval.low))
            .collect();
        let expected = case["newly_known_groups_below_k"]
            .as_array()
            .unwrap()
            .iter();
        let expected: Vec<(String, i64)> = expected
            .map(|group| {
                (
                    group["group"].as_str().unwrap().to_owned(),
                    group["size"].as_i64().unwrap(),
                )
            })
            .collect();
        assert_eq!(exact, expected, "{}", case["id"]);
        let hidden = protect_patiently(&mut system).hidden;
        assert_eq!(
            hidden.contains(&asked),
            case["decision"] == "refuse",
            "{}",
            case["id"]
        );
    }
}
