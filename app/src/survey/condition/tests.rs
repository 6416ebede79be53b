use super::*;
use crate::language::Lang;
use crate::survey::Form;
use crate::survey::xpath::{Answers, Formula};
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

fn css(source: &str) -> Option<String> {
    css_condition(&Formula::parse(source).unwrap(), &sample())
}

#[test]
fn typical_conditions_become_small_selectors() {
    for (source, selector) in [
        ("${q} = 'yes'", r#"#f:has([name="q"][value="yes"]:checked)"#),
        ("'yes' = ${q}", r#"#f:has([name="q"][value="yes"]:checked)"#),
        (
            "selected(${q}, 'yes')",
            r#"#f:has([name="q"][value="yes"]:checked)"#,
        ),
        (
            "${q} != 'yes'",
            r#"#f:not(:has([name="q"][value="yes"]:checked))"#,
        ),
        (
            "${q} != ''",
            r#"#f:has([name="q"]:checked:not([value=""]))"#,
        ),
        (
            "${q} = ''",
            r#"#f:not(:has([name="q"]:checked:not([value=""])))"#,
        ),
        (
            "selected(${m}, 'a')",
            r#"#f:has([name="m"][value="a"]:checked)"#,
        ),
        (
            "${m} = 'a'",
            r#"#f:has([name="m"][value="a"]:checked):not(:has([name="m"]:checked:not([value=""]):not([value="a"])))"#,
        ),
        ("${ok} = 'OK'", r#"#f:has([name="ok"]:checked)"#),
        (
            "${n} = 7",
            r#"#f:has([name="n"] option[value="7"]:checked)"#,
        ),
        (
            "${n} > 11",
            r#"#f:has([name="n"] option[value="12"]:checked,[name="n"] option[value="13"]:checked)"#,
        ),
        (
            "${o} = 'other'",
            r#"#f:has([name="o"][value="other"]:checked)"#,
        ),
        (
            "${q} = 'yes' and not(selected(${m}, 'b'))",
            r#"#f:has([name="q"][value="yes"]:checked):not(:has([name="m"][value="b"]:checked))"#,
        ),
        (
            "${q} = 'yes' or ${ok} = 'OK'",
            r#"#f:is(:has([name="q"][value="yes"]:checked),:has([name="ok"]:checked))"#,
        ),
        ("true()", "#f"),
        ("false() or ${q} = 'nowhere'", "#f:not(*)"),
        (
            "1 = 1 and ${q} = 'no'",
            r#"#f:has([name="q"][value="no"]:checked)"#,
        ),
    ] {
        assert_eq!(css(source).as_deref(), Some(selector), "{source}");
    }
}

#[test]
fn what_depends_on_more_than_ticks_is_left_to_the_server() {
    for source in [
        "${t} = 'x'",
        "${q} = 'yes' and ${t} != ''",
        "${unknown} = 'x'",
        "${q} = ${o}",
        "today() > '2020-01-01'",
        ". = 1",
        "count-selected(${m}) > 1",
        "string-length(${m}) = 3",
        "pulldata('a', 'b') = ''",
    ] {
        assert_eq!(css(source), None, "{source}");
    }
}

#[test]
fn hostile_texts_cannot_break_out_of_a_css_string() {
    let written = css::css_string("</style><script>\"']}\\\n\u{202e}\0&");
    assert_eq!(
        written,
        r#""\3c /style\3e \3c script\3e \22 \27 ]}\5c \a \202e \fffd \26 ""#
    );
}

#[test]
fn hostile_names_and_choices_are_escaped_in_the_style_sheet() {
    let mut form = form_of(json!([
        question("a]<b", one("bad"), None),
        question("z", one("yn"), Some("${a]<b} = '</style>}'")),
    ]));
    form.lists.insert(
        "bad".into(),
        serde_json::from_value(json!([{"name": "</style>}"}, {"name": "b"}])).unwrap(),
    );
    let rule =
        r##"#f:not(:has([name="a]\3c b"][value="\3c /style\3e }"]:checked)) #i2{display:none}"##;
    assert_eq!(
        css_rules(&form),
        format!("@supports selector(:has(*)){{{rule}}}")
    );
}

#[test]
fn items_are_numbered_in_document_order_without_calculations() {
    let form = form_of(json!([
        {"calculation": {"name": "c", "formula": "1"}},
        {"group": {"name": "g", "items": [question("a", one("yn"), None), {"note": {"name": "n", "label": {}}}]}},
        question("b", one("yn"), None),
    ]));
    let numbers = item_numbers(&form);
    let kinds: Vec<(usize, usize)> = numbers
        .items
        .iter()
        .map(|placed| (placed.number, placed.groups.len()))
        .collect();
    assert_eq!(kinds, [(1, 0), (2, 1), (3, 1), (4, 0)]);
    assert_eq!(numbers.find(&form.items[2]), Some(4));
    assert_eq!(numbers.find(&form.items[0]), None);
    assert_eq!(
        (element_id(4), choice_id(4, 0)),
        ("i4".into(), "i4c0".into())
    );
}

#[test]
fn a_question_that_hangs_on_a_hidden_one_is_hidden_too() {
    let form = form_of(json!([
        question("a", one("yn"), None),
        {"group": {"name": "g", "relevant": "${a} = 'yes'", "items": [
            question("b", one("yn"), None),
            question("c", one("yn"), Some("${b} = 'yes'")),
        ]}},
        question("d", one("yn"), Some("${b} = 'yes'")),
    ]));
    let rules = css_rules(&form);
    // Inside the group its condition need not be said again; outside it must be.
    assert!(
        rules.contains(r##"#f:not(:has([name="b"][value="yes"]:checked)) #i4{"##),
        "{rules}"
    );
    let gated = r##"#f:not(:has([name="a"][value="yes"]:checked):has([name="b"][value="yes"]:checked)) #i5{"##;
    assert!(rules.contains(gated), "{rules}");
}

#[test]
fn choices_hide_by_their_filter_with_a_rule_for_each_condition() {
    let form = form_of(json!([
        question("r", one("regions"), None),
        question(
            "t",
            json!({"kind": "select_one", "list": "towns", "filter": "region = ${r}"}),
            None
        ),
    ]));
    let rules = css_rules(&form);
    for rule in [
        r##"#f:not(:has([name="r"][value="east"]:checked)) #i2c0{display:none}"##,
        r##"#f:not(:has([name="r"][value="north"]:checked)) :is(#i2c1,#i2c2){display:none}"##,
        r##"#f:has([name="r"]:checked:not([value=""])) #i2c3{display:none}"##,
    ] {
        assert!(rules.contains(rule), "{rule} in {rules}");
    }
    assert_eq!(rules.matches("display:none").count(), 3);
}

#[test]
fn a_long_filtered_list_does_not_flood_the_page() {
    let mut form = form_of(json!([
        question("r", one("many"), None),
        question(
            "t",
            json!({"kind": "select_one", "list": "many", "filter": "name = ${r}"}),
            None
        ),
    ]));
    let many: Vec<Value> = (0..200)
        .map(|at| json!({"name": format!("c{at}")}))
        .collect();
    form.lists
        .insert("many".into(), serde_json::from_value(json!(many)).unwrap());
    assert_eq!(css_rules(&form), "");
}

#[test]
fn a_form_without_conditions_needs_no_style_sheet() {
    assert_eq!(css_rules(&sample()), "");
}

#[test]
fn a_simple_condition_is_said_in_words() {
    let form = sample();
    let english: Lang = "en".parse().unwrap();
    let words =
        |source: &str, lang: &Lang| match in_words(&Formula::parse(source).unwrap(), &form, lang) {
            Words::Only { question, answer } => Some(format!(
                "{} ({}) {} ({})",
                question.text, question.lang, answer.text, answer.lang
            )),
            Words::Complex => None,
        };
    for source in ["${q} = 'yes'", "selected(${q}, 'yes')", "‘yes’=${q}"] {
        assert_eq!(
            words(source, &english).as_deref(),
            Some("About q? (en) Yes (en)"),
            "{source}"
        );
    }
    assert_eq!(
        words("${q} = 'yes'", &"so".parse().unwrap()).as_deref(),
        Some("About q? (en) Haa (so)")
    );
    for source in [
        "${q} != 'yes'",
        "${q} = 'yes' and ${q} = 'no'",
        "${t} = 'yes'",
        "${q} = 'nowhere'",
        "not(selected(${q}, 'yes'))",
    ] {
        assert_eq!(words(source, &english), None, "{source}");
    }
}

#[test]
fn calculations_and_later_questions_count_in_conditions() {
    let form = form_of(json!([
        question("early", one("yn"), Some("${late} = 'yes'")),
        {"calculation": {"name": "twice", "formula": "${n} * 2"}},
        question("n", json!({"kind": "integer"}), None),
        question("big", one("yn"), Some("${twice} > 10")),
        question("late", one("yn"), None),
    ]));
    let asked = |answers: &Ticked| {
        let flow = flow(&form, answers, TODAY);
        ["early", "big"].map(|name| flow.is_asked(name))
    };
    assert_eq!(asked(&ticked(&[])), [false, false]);
    assert_eq!(
        asked(&ticked(&[("late", &["yes"]), ("n", &["6"])])),
        [true, true]
    );
}

#[test]
fn circles_of_conditions_and_calculations_come_to_an_end() {
    let form = form_of(json!([
        question("a", one("yn"), Some("${b} = ''")),
        question("b", one("yn"), Some("${a} = ''")),
        {"calculation": {"name": "x", "formula": "concat(${y}, ${y}, 'z')"}},
        {"calculation": {"name": "y", "formula": "concat(${x}, ${x}, 'z')"}},
        {"calculation": {"name": "s", "formula": "${s} + 1"}},
    ]));
    flow(&form, &ticked(&[("a", &["yes"]), ("b", &["yes"])]), TODAY);
    assert!(css_rules(&form).contains("#i1{"));
}

#[test]
fn offered_choices_follow_the_filter() {
    let form = form_of(json!([
        question("r", one("regions"), Some("${q} = 'yes'")),
        question("q", one("yn"), None),
        question(
            "t",
            json!({"kind": "select_one", "list": "towns", "filter": "region = ${r}"}),
            None
        ),
    ]));
    let offered = |answers: &Ticked| -> Vec<String> {
        let flow = flow(&form, answers, TODAY);
        flow.offered_choices(form.find_question("t").unwrap())
            .iter()
            .map(|choice| choice.name.clone())
            .collect()
    };
    assert_eq!(
        offered(&ticked(&[("q", &["yes"]), ("r", &["north"])])),
        ["oslo", "lund"]
    );
    assert_eq!(
        offered(&ticked(&[("q", &["no"]), ("r", &["north"])])),
        ["nil"]
    );
}

/// Reads the selectors that are written here, against what is ticked.
struct Matcher<'a> {
    rest: &'a str,
    /// Every field with every value it could take, and whether that is ticked.
    elements: &'a [(String, String, bool)],
}

impl Matcher<'_> {
    fn take(&mut self, part: &str) -> bool {
        let rest = self.rest.strip_prefix(part);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A compound of conditions on the form, up to what it does not know.
    fn form(&mut self) -> bool {
        let mut holds = true;
        loop {
            if self.take(":has(") {
                holds &= self.list(Self::any_element);
            } else if self.take(":not(") {
                holds &= !self.list(Self::form);
            } else if self.take(":is(") {
                holds &= self.list(Self::form);
            } else if self.take("*") {
            } else {
                return holds;
            }
        }
    }

    fn list(&mut self, one: fn(&mut Self) -> bool) -> bool {
        let mut holds = one(self);
        while self.take(",") {
            holds |= one(self);
        }
        assert!(self.take(")"), "{}", self.rest);
        holds
    }

    fn any_element(&mut self) -> bool {
        let start = self.rest;
        let mut holds = false;
        for element in self.elements {
            self.rest = start;
            holds |= self.element(element);
        }
        holds
    }

    fn element(&mut self, element: &(String, String, bool)) -> bool {
        let mut holds = true;
        loop {
            if self.take("[name=") {
                holds &= self.string() == element.0;
            } else if self.take("[value=") {
                holds &= self.string() == element.1;
            } else if self.take(":checked") {
                holds &= element.2;
            } else if self.take(":not(") {
                holds &= !self.element(element);
                assert!(self.take(")"));
            } else if self.take(" option") {
            } else {
                return holds;
            }
        }
    }

    fn string(&mut self) -> String {
        assert!(self.take("\""));
        let end = self.rest.find("\"]").unwrap();
        let text = self.rest[..end].to_owned();
        self.rest = &self.rest[end + 2..];
        text
    }
}

#[test]
fn page_and_server_agree_on_every_compiled_condition() {
    let parts = [
        "${a} = 'yes'",
        "${a} != 'yes'",
        "${a} = ''",
        "${a} != ''",
        "selected(${b}, 'a')",
        "selected(${b}, 'b')",
        "${b} = 'a'",
        "${b} != ''",
        "${c} = 'no'",
        "selected(${c}, 'yes')",
        "not(${c} = 'yes')",
        "${n} > 11",
        "${n} <= 2",
        "true()",
        "false()",
        "${b} = 'c'",
        "string-length(${a}) > 2",
        "not(${b})",
        "coalesce(${a}, 'no') = 'no'",
    ];
    let mut state = 11_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..400 {
        let mut condition = || {
            let (first, second, third) = (
                parts[next(parts.len())],
                parts[next(parts.len())],
                parts[next(parts.len())],
            );
            match next(5) {
                0 => first.to_owned(),
                1 => format!("{first} and {second}"),
                2 => format!("{first} or {second}"),
                3 => format!("not({first} or {second}) and {third}"),
                _ => format!("({first} and {second}) or not({third})"),
            }
        };
        // Conditions look only at earlier questions here; circles have no single truth.
        let on_a = ["${a} = 'yes'", "${a} != 'no'", "true()"][next_of(&condition())];
        let asked = condition();
        let form = form_of(json!([
            question("a", one("yn"), None),
            question("n", one("long"), Some("${a} = 'yes' or ${a} = ''")),
            {"group": {"name": "g", "relevant": on_a, "items": [
                question("b", json!({"kind": "select_multiple", "list": "abc"}), None),
                question("c", one("yn"), Some("selected(${b}, 'a') or ${b} = ''")),
            ]}},
            question("z", json!({"kind": "integer"}), Some(&asked)),
        ]));
        let formula = Formula::parse(&asked).unwrap();
        let selector = css_condition(&formula, &form).unwrap_or_else(|| panic!("{asked}"));
        let mut elements = Vec::new();
        let mut answers = Ticked(BTreeMap::new());
        for (name, values) in [
            ("a", "yes no"),
            ("b", "a b c"),
            ("c", "yes no"),
            ("n", "1 2 7 12 13"),
        ] {
            let values: Vec<&str> = values.split(' ').collect();
            let only = next(values.len() + 1);
            for (at, value) in values.iter().enumerate() {
                let on = if name == "b" {
                    next(2) == 0
                } else {
                    at == only
                };
                elements.push((name.to_owned(), (*value).to_owned(), on));
                if on {
                    answers
                        .0
                        .entry(name.into())
                        .or_default()
                        .push((*value).into());
                }
            }
        }
        let mut matcher = Matcher {
            rest: selector.strip_prefix("#f").unwrap(),
            elements: &elements,
        };
        let shown = matcher.form();
        assert_eq!(matcher.rest, "", "{selector}");
        assert_eq!(
            shown,
            flow(&form, &answers, TODAY).is_asked("z"),
            "{asked}\n{on_a}\n{selector}\n{:?}",
            answers.0
        );
    }
}

/// A choice of three that depends on nothing but a text.
fn next_of(text: &str) -> usize {
    text.len() % 3
}
