use super::super::css::css_string;
use super::super::{css_condition, css_rules};
use super::*;
use crate::survey::xpath::Formula;

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
        (
            "${m} != '' and (selected(${m}, 'a') or selected(${m}, 'b'))",
            r#"#f:has([name="m"]:checked:not([value=""])):has([name="m"][value="a"]:checked,[name="m"][value="b"]:checked)"#,
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
    let written = css_string("</style><script>\"']}\\\n\u{202e}\0&");
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
