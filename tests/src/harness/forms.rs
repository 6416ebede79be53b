//! Surveys for the tests.

use super::ROOT;
use app::survey::Form;
use serde_json::{Value, json};

/// The tags of the languages in [`every_kind`].
pub const TAGS: [&str; 7] = ["en", "ar", "so", "am", "fa", "zh-Hans", "vi"];

fn read(form: Value) -> Form {
    serde_json::from_value(form).expect("the form of a test is a form")
}

/// One open question, `say`.
pub fn one_question() -> Form {
    read(json!({
        "title": {"en": "One question"},
        "languages": ["en"],
        "default_language": "en",
        "items": [text("say", "What should we know?")]
    }))
}

fn text(name: &str, label: &str) -> Value {
    json!({"question": {
        "name": name, "label": {"en": label}, "kind": {"kind": "text", "multiline": true}
    }})
}

/// Every kind of question in seven languages. `name` is required, and `score` under 11.
pub fn every_kind() -> Form {
    let say = |english: &str| -> Value {
        let pairs = TAGS.iter().map(|tag| {
            let text = if *tag == "en" {
                english.to_string()
            } else {
                format!("{english} ({tag})")
            };
            ((*tag).to_string(), Value::String(text))
        });
        Value::Object(pairs.collect())
    };
    let ask = |name: &str, kind: Value| json!({"question": {"name": name, "label": say(name), "hint": say("A hint"), "kind": kind}});
    let mut name = ask("name", json!({"kind": "text", "multiline": false}));
    name["question"]["required"] = json!("true()");
    let mut score = ask("score", json!({"kind": "decimal"}));
    score["question"]["constraint"] = json!(". < 11");
    let choices = |names: &[&str]| -> Value {
        let choices = names
            .iter()
            .map(|name| json!({"name": name, "label": say(name)}));
        Value::Array(choices.collect())
    };
    let many: Vec<String> = (1..=40).map(|number| format!("place{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    read(json!({
        "title": say("Every kind of question"),
        "about": say("Made for a test"),
        "languages": TAGS,
        "default_language": "en",
        "lists": {
            "ways": choices(&["bus", "foot", "car"]),
            "agree": choices(&["no", "partly", "yes"]),
            "places": choices(&many),
        },
        "items": [
            name,
            ask("story", json!({"kind": "text", "multiline": true})),
            ask("age", json!({"kind": "integer"})),
            score,
            ask("steps", json!({"kind": "range", "start": 1.0, "end": 5.0, "step": 1.0})),
            ask("long_range", json!({"kind": "range", "start": 0.0, "end": 100.0, "step": 1.0})),
            ask("since", json!({"kind": "date"})),
            ask("way", json!({"kind": "select_one", "list": "ways", "or_other": true})),
            ask("place", json!({"kind": "select_one", "list": "places", "or_other": true})),
            ask("ways", json!({"kind": "select_multiple", "list": "ways", "or_other": true})),
            ask("agree", json!({"kind": "select_one", "list": "agree", "likert": true})),
            {"group": {"name": "grid", "label": say("Grid"), "layout": "matrix", "items": [
                ask("row1", json!({"kind": "select_one", "list": "agree"})),
                ask("row2", json!({"kind": "select_one", "list": "agree"})),
            ]}},
            ask("read_it", json!({"kind": "acknowledge"})),
        ]
    }))
}

/// Something valid for every question of [`every_kind`] but the required one, in the order of the page.
pub const FILLED: [(&str, &str); 18] = [
    (
        "story",
        "\nAn empty line first,\nthen <b>bold</b> & \"quotes\"",
    ),
    ("age", "12"),
    ("score", "2.5"),
    ("steps", "3"),
    ("long_range", "77"),
    ("since", "2024-02-29"),
    ("way", "other"),
    ("way_other", "a donkey"),
    ("place", "place7"),
    ("place_other", ""),
    ("ways", "bus"),
    ("ways", "car"),
    ("ways", "other"),
    ("ways_other", "a boat"),
    ("agree", "partly"),
    ("row1", "no"),
    ("row2", "yes"),
    ("read_it", "OK"),
];

/// The survey of the sample community: 13 questions in eight languages, with a matrix, a scale and open answers.
pub fn sample() -> Form {
    let path = ROOT.join("server/sample/survey.json");
    let text = std::fs::read_to_string(path).expect("the sample survey is there");
    app::survey::form_json::from_json(&text).expect("the sample survey is a form")
}
