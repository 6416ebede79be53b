use super::*;
use crate::coding::tests::find_shared;
use serde_json::Value;

fn number(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("{value} is not a count"))
}

#[test]
fn every_case_of_the_oracle_comes_out_to_the_fraction() {
    let Some(oracle) = find_shared("oracles/saturation.json") else {
        return;
    };
    let oracle: Value = serde_json::from_str(&oracle).unwrap();
    let mut runs_seen = 0;
    for case in oracle["cases"].as_array().unwrap() {
        let new_codes: Vec<u64> = case["new_codes_per_session"]
            .as_array()
            .unwrap()
            .iter()
            .map(number)
            .collect();
        if let Some(sessions) = case["sessions"].as_array() {
            let sessions: Vec<BTreeSet<&str>> = sessions
                .iter()
                .map(|codes| {
                    codes
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|code| code.as_str().unwrap())
                        .collect()
                })
                .collect();
            assert_eq!(count_new_codes(&sessions), new_codes, "{}", case["id"]);
        }
        assert_eq!(new_codes.iter().sum::<u64>(), number(&case["codes_in_all"]));
        for result in case["results"].as_array().unwrap() {
            let base_size = number(&result["base_size"]) as usize;
            let run_length = number(&result["run_length"]) as usize;
            let threshold =
                Fraction::percent((result["threshold"].as_f64().unwrap() * 100.0).round() as u64);
            let found = assess(
                &new_codes,
                Rule {
                    base_size,
                    run_length,
                    threshold,
                },
            );
            let status = match found.outcome {
                Outcome::Reached { at_session, .. } => {
                    assert_eq!(at_session as u64, number(&result["at_session"]));
                    "reached"
                }
                Outcome::NotReached => "not_reached",
                Outcome::TooFewSessions { needs } => {
                    assert_eq!(needs as u64, number(&result["needs"]));
                    "too_few_sessions"
                }
                Outcome::NoCodesInBase => "no_codes_in_base",
            };
            assert_eq!(status, result["status"], "{}", case["id"]);
            assert_eq!(
                found.outcome.to_string(),
                result["report"].as_str().unwrap_or_default()
            );
            let steps = result["steps"].as_array().unwrap();
            assert_eq!(found.runs.len(), steps.len(), "{}", case["id"]);
            for (run, step) in found.runs.iter().zip(steps) {
                assert_eq!(run.sessions.0 as u64, number(&step["run"][0]));
                assert_eq!(run.sessions.1 as u64, number(&step["run"][1]));
                assert_eq!(run.new_codes, number(&step["new_codes"]));
                assert_eq!(run.ratio.to_string(), step["ratio"]);
                assert_eq!(run.is_saturated, step["reached"]);
                runs_seen += 1;
            }
        }
    }
    assert!(runs_seen > 50, "only {runs_seen} runs");
}

#[test]
fn one_in_nineteen_is_not_five_percent_though_it_rounds_to_it() {
    let five = Fraction::percent(5);
    assert!(Fraction::new(1, 20).unwrap() <= five);
    assert!(Fraction::new(1, 19).unwrap() > five);
    assert_eq!(Fraction::new(1, 0), None);
}

#[test]
fn a_rule_without_base_or_run_is_taken_as_one_session_each() {
    let rule = Rule {
        base_size: 0,
        run_length: 0,
        threshold: Fraction::percent(0),
    };
    let found = assess(&[3, 0], rule);
    assert_eq!(found.outcome.to_string(), "1+1");
}
