use super::*;
use serde_json::{Value, json};

fn form(items: Value) -> Form {
    let choice = |name: &str, region: &str| json!({"name": name, "columns": {"region": region}});
    serde_json::from_value(json!({
        "title": {}, "languages": ["en"], "default_language": "en", "items": items,
        "lists": {
            "yn": [{"name": "yes"}, {"name": "no"}],
            "towns": [choice("tana", "east"), choice("oslo", "north"), choice("lund", "north")],
        },
    }))
    .unwrap()
}

fn question(name: &str, kind: Value, more: Value) -> Value {
    let mut question = json!({"name": name, "kind": kind});
    question
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({"question": question})
}

fn kind(name: &str) -> Value {
    match name {
        "text" => json!({"kind": "text", "multiline": true}),
        "range" => json!({"kind": "range", "start": 0.0, "end": 1.0, "step": 0.1}),
        "yn" => json!({"kind": "select_one", "list": "yn"}),
        "many" => json!({"kind": "select_multiple", "list": "towns", "or_other": true}),
        "one_other" => json!({"kind": "select_one", "list": "yn", "or_other": true}),
        simple => json!({"kind": simple}),
    }
}

fn sent(fields: &[(&str, &str)]) -> SentAnswers {
    fields.iter().copied().collect()
}

fn check_one(kind_name: &str, more: Value, values: &[&str]) -> Result<Accepted, Refusal> {
    let form = form(json!([question("q", kind(kind_name), more)]));
    check(
        &form,
        &values.iter().map(|value| ("q", *value)).collect(),
        "2026-03-01",
    )
}

fn accepted(kind_name: &str, values: &[&str]) -> Option<Answer> {
    check_one(kind_name, json!({}), values)
        .unwrap()
        .find("q")
        .cloned()
}

fn problem(kind_name: &str, more: Value, values: &[&str]) -> ProblemKind {
    match check_one(kind_name, more, values) {
        Err(Refusal::Problems(mut problems)) if problems.len() == 1 => problems.remove(0).kind,
        other => panic!("{kind_name} {values:?}: {other:?}"),
    }
}

#[test]
fn answers_are_kept_in_their_plain_form() {
    assert_eq!(
        accepted("text", &[" a\r\nb\rc "]),
        Some(Answer::Text(" a\nb\rc ".into()))
    );
    assert_eq!(
        accepted("integer", &["٤٢"]),
        Some(Answer::Number("42".into()))
    );
    assert_eq!(
        accepted("integer", &["8.0"]),
        Some(Answer::Number("8".into()))
    );
    assert_eq!(
        accepted("decimal", &["2,5"]),
        Some(Answer::Number("2.5".into()))
    );
    assert_eq!(
        accepted("range", &["0.3"]),
        Some(Answer::Number("0.3".into()))
    );
    assert_eq!(
        accepted("date", &["2024-02-29"]),
        Some(Answer::Date("2024-02-29".into()))
    );
    assert_eq!(
        accepted("yn", &["", "yes"]),
        Some(Answer::One("yes".into()))
    );
    assert_eq!(
        accepted("yn", &["yes", "yes"]),
        Some(Answer::One("yes".into()))
    );
    assert_eq!(
        accepted("acknowledge", &["OK"]),
        Some(Answer::One("OK".into()))
    );
    assert_eq!(
        accepted("many", &["lund", "tana", "lund"]),
        Some(Answer::Many(vec!["tana".into(), "lund".into()]))
    );
}

#[test]
fn white_space_alone_is_no_answer() {
    for kind_name in [
        "text",
        "integer",
        "decimal",
        "range",
        "date",
        "yn",
        "many",
        "acknowledge",
    ] {
        assert_eq!(accepted(kind_name, &[" \r\n\u{a0}"]), None, "{kind_name}");
        assert_eq!(accepted(kind_name, &[]), None, "{kind_name}");
    }
}

#[test]
fn each_fault_has_its_own_message() {
    let none = || json!({});
    let required = || json!({"required": "yes"});
    assert_eq!(problem("text", required(), &[" "]), ProblemKind::Required);
    assert_eq!(problem("yn", required(), &[]), ProblemKind::RequiredChoice);
    assert_eq!(
        problem("many", required(), &[]),
        ProblemKind::RequiredChoice
    );
    assert_eq!(
        problem("acknowledge", required(), &[]),
        ProblemKind::RequiredAcknowledge
    );
    assert_eq!(
        problem("integer", none(), &["2.5"]),
        ProblemKind::WholeNumber
    );
    assert_eq!(
        problem("integer", none(), &["two"]),
        ProblemKind::WholeNumber
    );
    assert_eq!(problem("decimal", none(), &["1,000"]), ProblemKind::Number);
    for outside in ["1.1", "0.25", "-0.1", "x"] {
        assert_eq!(
            problem("range", none(), &[outside]),
            ProblemKind::Range {
                start: 0.0,
                end: 1.0
            }
        );
    }
    assert_eq!(problem("date", none(), &["2023-02-29"]), ProblemKind::Date);
    assert_eq!(problem("yn", none(), &["maybe"]), ProblemKind::Choice);
    assert_eq!(
        problem("many", none(), &["tana", "nowhere"]),
        ProblemKind::Choice
    );
    assert_eq!(
        problem("yn", none(), &["yes", "no"]),
        ProblemKind::OneChoice
    );
    assert_eq!(problem("text", none(), &["a\0b"]), ProblemKind::Character);
    assert_eq!(
        problem("text", none(), &[&"ñ".repeat(10_003)]),
        ProblemKind::TooLong { by: 3 }
    );
    assert_eq!(
        problem("integer", json!({"constraint": ". < 10"}), &["10"]),
        ProblemKind::Constraint
    );
    assert_eq!(
        problem(
            "date",
            json!({"constraint": ". >= today()"}),
            &["2026-02-28"]
        ),
        ProblemKind::Constraint
    );
}

#[test]
fn the_longest_text_counts_characters_and_line_ends_once() {
    let longest = format!("{}\r\n", "ñ".repeat(9_999));
    assert!(check_one("text", json!({}), &[&longest]).is_ok());
}

#[test]
fn a_constraint_is_not_asked_of_an_empty_answer() {
    assert!(check_one("integer", json!({"constraint": ". > 5"}), &[""]).is_ok());
    assert!(
        check_one(
            "many",
            json!({"constraint": "count-selected(.) < 2"}),
            &["tana"]
        )
        .is_ok()
    );
    assert!(
        check_one(
            "many",
            json!({"constraint": "count-selected(.) < 2"}),
            &["tana", "oslo"]
        )
        .is_err()
    );
}

#[test]
fn other_needs_words_and_words_choose_other() {
    let form = form(json!([
        question("q", kind("one_other"), json!({})),
        question("m", kind("many"), json!({}))
    ]));
    let kept = |fields: &[(&str, &str)]| check(&form, &sent(fields), "2026-03-01");
    let empty = Problem {
        question: "q".into(),
        field: "q_other".into(),
        kind: ProblemKind::OtherEmpty,
    };
    assert_eq!(
        kept(&[("q", "other"), ("q_other", " ")]),
        Err(Refusal::Problems(vec![empty]))
    );
    let chosen = vec![
        ("q".to_owned(), Answer::One("other".into())),
        ("q_other".to_owned(), Answer::Text("teal".into())),
    ];
    assert_eq!(
        kept(&[("q", "other"), ("q_other", "teal")]),
        Ok(Accepted(chosen.clone()))
    );
    assert_eq!(kept(&[("q_other", "teal")]), Ok(Accepted(chosen)));
    assert_eq!(
        kept(&[("q", "yes"), ("q_other", "teal")]),
        Ok(Accepted(vec![("q".into(), Answer::One("yes".into()))]))
    );
    let many = kept(&[("m", "other"), ("m", "oslo"), ("m_other", "far away")]).unwrap();
    assert_eq!(
        many.find("m"),
        Some(&Answer::Many(vec!["oslo".into(), "other".into()]))
    );
    assert_eq!(many.find("m_other"), Some(&Answer::Text("far away".into())));
    match kept(&[("q", "other"), ("q_other", "a\0")]) {
        Err(Refusal::Problems(problems)) => assert_eq!(problems[0].kind, ProblemKind::Character),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_field_the_survey_lacks_is_named() {
    let form = form(json!([question("q", kind("text"), json!({}))]));
    let refused = check(&form, &sent(&[("q", "x"), ("r", "y")]), "2026-03-01");
    assert_eq!(refused, Err(Refusal::UnknownField("r".into())));
    let refused = check(&form, &sent(&[("q_other", "y")]), "2026-03-01");
    assert_eq!(refused, Err(Refusal::UnknownField("q_other".into())));
    assert!(
        check(
            &form,
            &sent(&[("_nonce", "x"), ("_lang", "so"), ("q", "x")]),
            "2026-03-01"
        )
        .is_ok()
    );
}

#[test]
fn what_is_not_asked_is_neither_checked_nor_kept() {
    let form = form(json!([
        question("a", kind("yn"), json!({})),
        question(
            "b",
            kind("integer"),
            json!({"relevant": "${a} = 'yes'", "required": "yes"})
        ),
        question("c", kind("text"), json!({"relevant": "${b} > 3"})),
    ]));
    let kept = |fields: &[(&str, &str)]| check(&form, &sent(fields), "2026-03-01");
    let only_a = Accepted(vec![("a".into(), Answer::One("no".into()))]);
    assert_eq!(
        kept(&[("a", "no"), ("b", "9"), ("c", "left over")]),
        Ok(only_a.clone())
    );
    assert_eq!(kept(&[("a", "no"), ("b", "not a number")]), Ok(only_a));
    assert!(kept(&[("a", "yes")]).is_err());
    assert_eq!(
        kept(&[("a", "yes"), ("b", "٩"), ("c", "kept")])
            .unwrap()
            .0
            .len(),
        3
    );
}

#[test]
fn a_choice_that_is_not_offered_is_refused() {
    let filtered =
        json!({"kind": "select_one", "list": "towns", "filter": "region = ${r}", "or_other": true});
    let form = form(json!([
        question("r", kind("text"), json!({})),
        question("t", filtered, json!({}))
    ]));
    let kept = |fields: &[(&str, &str)]| check(&form, &sent(fields), "2026-03-01");
    assert!(kept(&[("r", "north"), ("t", "oslo")]).is_ok());
    assert!(kept(&[("r", "north"), ("t", "other"), ("t_other", "Bergen")]).is_ok());
    let refused = Problem {
        question: "t".into(),
        field: "t".into(),
        kind: ProblemKind::Choice,
    };
    assert_eq!(
        kept(&[("r", "east"), ("t", "oslo")]),
        Err(Refusal::Problems(vec![refused]))
    );
}

#[test]
fn kept_answers_have_a_plain_shape_in_json() {
    let accepted = Accepted(vec![
        ("why".into(), Answer::Text("…".into())),
        ("age".into(), Answer::Number("7.5".into())),
        (
            "ways".into(),
            Answer::Many(vec!["bus".into(), "other".into()]),
        ),
    ]);
    let json =
        r#"[["why",{"text":"…"}],["age",{"number":"7.5"}],["ways",{"many":["bus","other"]}]]"#;
    assert_eq!(serde_json::to_string(&accepted).unwrap(), json);
    assert_eq!(serde_json::from_str::<Accepted>(json).unwrap(), accepted);
}

#[test]
fn every_message_exists_in_the_source_locale() {
    let words = include_str!("../../../../locales/en/family.ftl");
    let kinds = [
        ProblemKind::Required,
        ProblemKind::RequiredChoice,
        ProblemKind::RequiredAcknowledge,
        ProblemKind::WholeNumber,
        ProblemKind::Number,
        ProblemKind::Range {
            start: 0.0,
            end: 1.0,
        },
        ProblemKind::Date,
        ProblemKind::Constraint,
        ProblemKind::Choice,
        ProblemKind::OneChoice,
        ProblemKind::OtherEmpty,
        ProblemKind::TooLong { by: 1 },
        ProblemKind::Character,
    ];
    for kind in kinds {
        let id = format!("\n{} = ", kind.message_id());
        assert!(words.contains(&id), "{id}");
    }
}

#[test]
fn ten_thousand_fields_are_checked_at_once() {
    let form = form(json!([
        question("m", kind("many"), json!({})),
        question("t", kind("text"), json!({}))
    ]));
    let many: SentAnswers = (0..10_000)
        .map(|at| ("m".to_owned(), at.to_string()))
        .collect();
    assert!(check(&form, &many, "2026-03-01").is_err());
}
