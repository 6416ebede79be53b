use super::*;
use crate::coding::tests::find_shared;
use serde_json::Value;

fn same(found: &Agreement, wanted: &Value, what: &str) {
    match (found.value, wanted.as_f64()) {
        (Ok(value), Some(wanted)) => {
            // The oracle rounds to ten places.
            assert!(
                (value - wanted).abs() < 1e-9,
                "{what}: {value} is not {wanted}"
            );
        }
        (Err(_), None) => {}
        (value, _) => panic!("{what}: {value:?} is not {wanted}"),
    }
}

fn same_share(found: Option<f64>, wanted: &Value, what: &str) {
    match (found, wanted.as_f64()) {
        (Some(found), Some(wanted)) => assert!((found - wanted).abs() < 1e-9, "{what}: {found}"),
        (None, None) => {}
        _ => panic!("{what}: {found:?} is not {wanted}"),
    }
}

/// The oracle's `data[coder][unit]`, a row a unit.
fn turn<V>(case: &Value, read: impl Fn(&Value) -> Option<V>) -> Vec<Vec<Option<V>>> {
    let coders: Vec<&Vec<Value>> = case["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|coder| coder.as_array().unwrap())
        .collect();
    (0..coders[0].len())
        .map(|unit| coders.iter().map(|coder| read(&coder[unit])).collect())
        .collect()
}

fn list_cases(kind: &str) -> Vec<Value> {
    let Some(oracle) = find_shared("oracles/agreement.json") else {
        return Vec::new();
    };
    let oracle: Value = serde_json::from_str(&oracle).unwrap();
    let cases = oracle["cases"].as_array().unwrap().iter();
    let cases: Vec<Value> = cases.filter(|case| case["kind"] == kind).cloned().collect();
    assert!(!cases.is_empty());
    cases
}

#[test]
fn krippendorffs_alpha_matches_the_oracle_at_every_level() {
    for case in list_cases("krippendorff_alpha") {
        let units = turn(&case, Value::as_f64);
        for (level, wanted) in case["alpha"].as_object().unwrap() {
            let what = format!("{} {level}", case["id"]);
            let found = alpha(&units, level.parse().unwrap());
            same(&found, wanted, &what);
            same_share(found.percent, &case["percent_agreement"], &what);
            assert_eq!(found.units as u64, case["units_used"], "{what}");
            assert_eq!(found.pairable as u64, case["pairable_values"], "{what}");
        }
    }
}

#[test]
fn cohens_kappa_matches_the_oracle() {
    for case in list_cases("cohen_kappa") {
        let table: Vec<Vec<u64>> =
            serde_json::from_value(case["table_rows_are_coder_a"].clone()).unwrap();
        let mut units = Vec::new();
        for (row, cells) in table.iter().enumerate() {
            for (column, count) in cells.iter().enumerate() {
                units.extend(std::iter::repeat_n(
                    (Some(row), Some(column)),
                    *count as usize,
                ));
            }
        }
        for (name, wanted) in case["kappa"].as_object().unwrap() {
            let weights = match name.as_str() {
                "linear" => Weights::Linear,
                "quadratic" => Weights::Quadratic,
                _ => Weights::Plain,
            };
            let what = format!("{} {name}", case["id"]);
            let found = table_kappa(&table, weights);
            same(&found, wanted, &what);
            same_share(found.percent, &case["percent_agreement"], &what);
            assert_eq!(found.units as u64, case["n"]);
            assert_eq!(kappa(&units, weights), found, "{what}");
        }
    }
}

#[test]
fn agreement_on_sets_of_codes_matches_the_oracle() {
    let read = |value: &Value| -> Option<Codes<String>> {
        let codes = value.as_array()?.iter();
        Some(
            codes
                .map(|code| code.as_str().unwrap().to_owned())
                .collect(),
        )
    };
    for case in list_cases("multi_label") {
        let what = case["id"].to_string();
        let units = turn(&case, read);
        let distances = [
            ("alpha_masi", SetDistance::Masi),
            ("alpha_jaccard", SetDistance::Jaccard),
            ("alpha_nominal_whole_set", SetDistance::Whole),
        ];
        for (key, distance) in distances {
            let found = set_alpha(&units, distance);
            same(&found, &case[key], &format!("{what} {key}"));
            same_share(found.percent, &case["percent_identical_sets"], &what);
        }
        let codes: Vec<String> = serde_json::from_value(case["codes"].clone()).unwrap();
        let wanted = case["per_code"].as_array().unwrap();
        assert_eq!(codes.len(), wanted.len());
        for (found, wanted) in code_agreement(&units, &codes).iter().zip(wanted) {
            let what = format!("{what} {}", found.code);
            assert_eq!(found.uses as u64, wanted["uses"], "{what}");
            same(&found.alpha, &wanted["alpha_binary"], &what);
            same_share(found.alpha.percent, &wanted["percent_agreement"], &what);
            match (&found.kappa, wanted.get("kappa_binary")) {
                (Some(kappa), Some(wanted)) => same(kappa, wanted, &what),
                (None, None) => {}
                other => panic!("{what}: {other:?}"),
            }
        }
    }
}

#[test]
fn without_variation_or_pairs_there_is_a_reason_instead_of_a_figure() {
    let one = [vec![Some(1.0), Some(1.0)], vec![Some(2.0), None]];
    assert_eq!(
        alpha(&one, Level::Interval).value,
        Err(Undefined::NoVariation)
    );
    assert_eq!(alpha(&one, Level::Interval).percent, Some(1.0));
    let alone = [vec![Some(1.0), None], vec![None, Some(2.0)]];
    assert_eq!(
        alpha(&alone, Level::Ratio).value,
        Err(Undefined::NothingPairable)
    );
    assert_eq!(
        alpha(&[], Level::Ordinal).value,
        Err(Undefined::NothingPairable)
    );
    let below = [vec![Some(-1.0), Some(1.0)]];
    assert_eq!(alpha(&below, Level::Ratio).value, Err(Undefined::BelowZero));
    let nobody: [(Option<i32>, Option<i32>); 1] = [(Some(1), None)];
    assert_eq!(
        kappa(&nobody, Weights::Plain).value,
        Err(Undefined::NothingPairable)
    );
}

#[test]
fn huge_and_tiny_values_give_the_figure_of_plain_ones() {
    let plain = [
        vec![Some(1.0), Some(2.0)],
        vec![Some(3.0), Some(3.0)],
        vec![Some(4.0), Some(2.0)],
    ];
    for factor in [1e300, 1e-300] {
        let scaled = plain
            .clone()
            .map(|unit| unit.iter().map(|it| it.map(|it| it * factor)).collect());
        for level in Level::ALL {
            let (a, b) = (
                alpha(&plain, level).value.unwrap(),
                alpha(&scaled, level).value.unwrap(),
            );
            assert!((a - b).abs() < 1e-9, "{level:?} {factor}: {a} {b}");
        }
    }
}

/// Each of these is a mistake a known tool makes; the oracle's figure must tell it from the right one.
#[test]
fn sabotage_a_wrong_formula_is_caught() {
    let Some(case) = list_cases("multi_label")
        .into_iter()
        .find(|case| case["id"] == "segments-2")
    else {
        return;
    };
    let read =
        |value: &Value| -> Option<Codes<String>> { serde_json::from_value(value.clone()).ok() };
    let units = turn(&case, read);
    let sets: Vec<&Codes<String>> = units.iter().flatten().flatten().collect();
    let rows: Vec<Vec<usize>> = (0..units.len())
        .map(|unit| vec![2 * unit, 2 * unit + 1])
        .collect();
    let pairs = Pairs::new(rows, sets.len());
    let right = case["alpha_masi"].as_f64().unwrap();
    let with = |distance: &dyn Fn(&Codes<String>, &Codes<String>) -> f64| {
        pairs
            .alpha(|a, b| distance(sets[a], sets[b]))
            .value
            .unwrap()
    };
    assert!((with(&masi_distance) - right).abs() < 1e-9);
    let squared = with(&|a, b| masi_distance(a, b).powi(2));
    let empties_differ = with(&|a, b| {
        if a.is_empty() {
            1.0
        } else {
            masi_distance(a, b)
        }
    });
    let jaccard = with(&jaccard_distance);
    for (name, wrong) in [
        ("squared", squared),
        ("empties differ", empties_differ),
        ("jaccard", jaccard),
    ] {
        assert!((wrong - right).abs() > 1e-6, "{name} is not caught");
    }
}

#[test]
fn mixups_name_what_was_given_in_place_of_what() {
    let set = |codes: &[&'static str]| Some(codes.iter().copied().collect::<Codes<&str>>());
    let units = [
        vec![set(&["bus"]), set(&["food"])],
        vec![set(&["food", "staff"]), set(&["bus", "staff"])],
        vec![set(&["staff"]), set(&[])],
        vec![set(&["staff"]), None],
    ];
    let found = list_mixups(&units);
    assert_eq!(
        found[0],
        Mixup {
            first: "bus",
            second: Some("food"),
            count: 2
        }
    );
    assert_eq!(
        found[1],
        Mixup {
            first: "staff",
            second: None,
            count: 1
        }
    );
    assert_eq!(found.len(), 2);
}
