//! The page's figures, held to worked cases that go through the database.

use super::*;
use crate::{harness::inputs, on_both_engines};
use app::i18n::Words;
use serde_json::Value;

/// The worked cases of two coders who may give several codes; none, and a skipped test, where they are missing.
fn find_cases() -> Option<Vec<Value>> {
    let oracle: Value = serde_json::from_str(&inputs::find_oracle("agreement.json")?).unwrap();
    let cases = oracle["cases"].as_array().unwrap().iter();
    let of_two = |case: &&Value| {
        case["kind"] == "multi_label" && case["data"].as_array().unwrap().len() == 2
    };
    let cases: Vec<Value> = cases.filter(of_two).cloned().collect();
    assert!(cases.len() > 4);
    Some(cases)
}

/// What the page should say for a figure of the oracle.
fn expected(figure: &Value) -> String {
    match figure.as_f64() {
        Some(figure) => Words::english().number((figure * 1000.0).round() / 1000.0 + 0.0),
        None => "undefined".into(),
    }
}

#[track_caller]
fn same(found: &str, figure: &Value, what: &str) {
    let expected = expected(figure);
    match expected.as_str() {
        "undefined" => assert!(found.starts_with("undefined"), "{what}: {found}"),
        _ => assert_eq!(found, expected, "{what}"),
    }
}

on_both_engines!(
    every_worked_case_comes_out_on_the_page_as_it_should,
    |world| async {
        let Some(cases) = find_cases() else { return };
        let team = Team::make(&world).await;
        for case in cases {
            let id = case["id"].as_str().unwrap();
            let names: Vec<&str> = case["codes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|name| name.as_str().unwrap())
                .collect();
            let mut codes = Vec::new();
            for name in &names {
                codes.push(team.code(&world, &format!("{id} {name}")).await);
            }
            let data = case["data"].as_array().unwrap();
            let count = data[0].as_array().unwrap().len();
            let passages = team.say(&world, count, "en").await;
            let double = team.begin(&world, &passages).await;
            for (side, coder, account) in [
                (Side::First, &data[0], &team.first_id),
                (Side::Second, &data[1], &team.second_id),
            ] {
                for (unit, passage) in coder.as_array().unwrap().iter().zip(&passages) {
                    // Not coded is not the same as coded with nothing.
                    let Some(given) = unit.as_array() else {
                        continue;
                    };
                    for name in given {
                        let at = names.iter().position(|known| *known == name).unwrap();
                        // The same code on two ranges is still one code on the passage.
                        for range in [(0, 3), (4, 7)] {
                            team.put(&world, account, passage, &codes[at], range).await;
                        }
                    }
                    let mut tx = world.db().write_tx().await.unwrap();
                    let initiative = &team.initiative.id;
                    store::set_done(&mut tx, initiative, &double.id, passage, side, true)
                        .await
                        .unwrap();
                    tx.commit().await.unwrap();
                }
            }
            // What somebody else has given is nothing to the two.
            let third = world.account_of(&team.third).await;
            team.put(&world, &third, &passages[0], &codes[0], (8, 9))
                .await;
            let page = team.compare(&world, &double).await;
            same(&page.text_of("#masi"), &case["alpha_masi"], id);
            if let Some(share) = case["percent_identical_sets"].as_f64() {
                let percent = format!("{} %", (share * 100.0).round());
                assert_eq!(page.text_of("#identical"), percent, "{id}");
            }
            for of_code in case["per_code"].as_array().unwrap() {
                let name = format!("{id} {}", of_code["code"].as_str().unwrap());
                let row = row_of(&page, "Code by code", &name);
                let Some(row) = row else {
                    assert_eq!(of_code["uses"], 0, "{name}");
                    continue;
                };
                let uses = row[0].parse::<u64>().unwrap() + row[1].parse::<u64>().unwrap();
                if !data.iter().any(has_gap) {
                    assert_eq!(of_code["uses"], uses, "{name}");
                }
                same(&row[3], &of_code["kappa_binary"], &name);
                same(&row[4], &of_code["alpha_binary"], &name);
            }
        }
    }
);

fn has_gap(coder: &Value) -> bool {
    coder.as_array().unwrap().iter().any(Value::is_null)
}

on_both_engines!(
    what_drives_disagreement_is_named_with_the_passages_that_show_it,
    |world| async {
        let team = Team::make(&world).await;
        let mut passages = team.say(&world, 10, "so").await;
        passages.extend(team.say(&world, 10, "en").await);
        passages.extend(team.say(&world, 3, "am").await);
        let (bus, food) = (
            team.code(&world, "Bus").await,
            team.code(&world, "Food").await,
        );
        let double = team.begin(&world, &passages).await;
        for (at, passage) in passages.iter().enumerate() {
            let first = if at % 2 == 0 { &bus } else { &food };
            // In Somali the second reads three of the first's buses as food.
            let second = if [0, 2, 4].contains(&at) {
                &food
            } else {
                first
            };
            for (coder, code) in [(&team.first_id, first), (&team.second_id, second)] {
                team.put(&world, coder, passage, code, (0, 3)).await;
            }
        }
        team.look_at(&world, &double, &passages).await;
        let page = team.compare(&world, &double).await;
        let mixed = row_of(&page, "What they mix up", "Bus")
            .or_else(|| row_of(&page, "What they mix up", "Food"))
            .unwrap();
        assert_eq!(mixed[1], "3 passages");
        let somali = row_of(&page, "Language by language", "Soomaali").unwrap();
        assert_eq!((somali[0].as_str(), somali[1].as_str()), ("10", "70 %"));
        let english = row_of(&page, "Language by language", "English").unwrap();
        assert_eq!(english[2], "1");
        assert!(row_of(&page, "Language by language", "አማርኛ").is_none());
        assert!(page.text().contains("fewer than"));
        let links = page.attributes("main a[href*='other=']", "href");
        let listed = team.third.get(&world, &links[0]).await.expect(200);
        assert_eq!(listed.count("table.list tbody tr"), 3);
        let in_english = team.path(&format!("agreement/{}/adjudicate?language=en", double.id));
        let none = team.third.get(&world, &in_english).await.expect(200);
        assert_eq!(none.count("table.list tbody tr"), 0);
    }
);

on_both_engines!(
    where_everything_is_coded_alike_there_is_no_figure,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let double = team.begin(&world, &passages).await;
        team.look_at(&world, &double, &passages).await;
        let page = team.compare(&world, &double).await;
        assert_eq!(page.text_of("#masi"), "undefined: no variation");
        assert_eq!(page.text_of("#identical"), "100 %");
        assert!(!page.text().contains("NaN"));
        let nothing = team.begin(&world, &team.say(&world, 3, "en").await).await;
        let page = team.compare(&world, &nothing).await;
        assert_eq!(page.text_of("#masi"), "undefined: nothing to compare");
        assert_eq!(page.text_of("#units"), "0");
    }
);
