mod agreement;
mod css;
mod flow;
mod words;

use crate::survey::Form;
use crate::survey::xpath::Answers;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const TODAY: &str = "2026-03-01";

struct Ticked(BTreeMap<String, Vec<String>>);

impl Answers for Ticked {
    fn values(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn ticked(pairs: &[(&str, &[&str])]) -> Ticked {
    Ticked(
        pairs
            .iter()
            .map(|(name, values)| ((*name).into(), values.iter().map(|v| (*v).into()).collect()))
            .collect(),
    )
}

fn question(name: &str, kind: Value, relevant: Option<&str>) -> Value {
    let mut question =
        json!({"name": name, "kind": kind, "label": {"en": format!("About {name}?")}});
    if let Some(relevant) = relevant {
        question["relevant"] = json!(relevant);
    }
    json!({"question": question})
}

fn one(list: &str) -> Value {
    json!({"kind": "select_one", "list": list})
}

fn form_of(items: Value) -> Form {
    let choice = |name: &str, region: &str| json!({"name": name, "columns": {"region": region}});
    let long: Vec<Value> = (1..=13).map(|at| json!({"name": at.to_string()})).collect();
    serde_json::from_value(json!({
        "title": {}, "languages": ["en"], "default_language": "en", "items": items,
        "lists": {
            "yn": [{"name": "yes", "label": {"en": "Yes", "so": "Haa"}}, {"name": "no", "label": {"en": "No"}}],
            "abc": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
            "regions": [{"name": "east"}, {"name": "north"}],
            "towns": [choice("tana", "east"), choice("oslo", "north"), choice("lund", "north"), choice("nil", "")],
            "long": long,
        },
    }))
    .unwrap()
}

fn sample() -> Form {
    form_of(json!([
        question("q", one("yn"), None),
        question("m", json!({"kind": "select_multiple", "list": "abc"}), None),
        question("ok", json!({"kind": "acknowledge"}), None),
        question("n", one("long"), None),
        question("t", json!({"kind": "text", "multiline": false}), None),
        question(
            "o",
            json!({"kind": "select_one", "list": "yn", "or_other": true}),
            None
        ),
    ]))
}
