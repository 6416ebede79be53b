use super::super::{css_rules, flow};
use super::*;

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
