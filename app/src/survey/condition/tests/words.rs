use super::super::{Words, in_words};
use super::super::{choice_id, element_id, item_numbers};
use super::*;
use crate::language::Lang;
use crate::survey::xpath::Formula;

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
