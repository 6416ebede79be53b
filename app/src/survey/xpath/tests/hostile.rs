use super::*;

#[test]
fn deep_nesting_and_huge_formulas_are_refused() {
    for open in ["(", "not(", "-(", "a[", "if(1,2,"] {
        assert!(Formula::parse(&open.repeat(10_000)).is_err(), "{open}");
        assert!(Formula::parse(&open.repeat(2_000)).is_err(), "{open}");
    }
    let nested = |depth| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Formula::parse(&nested(60)).is_ok());
    assert!(
        Formula::parse(&nested(70))
            .unwrap_err()
            .message
            .contains("inside one another")
    );
    assert!(Formula::parse(&format!("1{}", " + 1".repeat(10_000))).is_err());
}

#[test]
fn long_chains_of_operators_are_read_and_evaluated() {
    assert_eq!(text(&format!("1{}", "+1".repeat(9_000))), "9001");
    assert_eq!(text(&format!("{}1", "-".repeat(9_001))), "-1");
    assert!(!holds(&format!("1=2{}", " or 1=2".repeat(2_000))));
}

#[test]
fn calls_inside_calls_take_no_longer_than_their_length() {
    for call in [
        "substr(",
        "substring(",
        "round(",
        "substring-after(",
        "translate(",
    ] {
        let end = if call == "translate(" { ",1,1)" } else { ",1)" };
        text(&format!("{}'x'{}", call.repeat(60), end.repeat(60)));
    }
}

#[test]
fn no_formula_makes_a_text_without_end() {
    let long = "x".repeat(10_000);
    let doubled = format!("concat({})", vec!["${q}"; 3_000].join(","));
    assert!(evaluate(&doubled, &[("q", &long)], None).text().len() <= eval::MAX_TEXT);
}

/// A small generator, so that a failure can be repeated.
fn pseudo_random(state: &mut u64) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

#[test]
fn random_garbage_never_panics() {
    const PARTS: &[&str] = &[
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "..",
        "/",
        "//",
        "*",
        "-",
        "+",
        "=",
        "!=",
        "<",
        ">=",
        "and",
        "or",
        "div",
        "mod",
        "${q}",
        "${",
        "}",
        "'x'",
        "'",
        "‘",
        "”",
        "1",
        "2.5",
        "9e9",
        "selected(",
        "if(",
        "substr(",
        "substring(",
        "round(",
        "format-date(",
        "regex(",
        "today()",
        "concat(",
        "name",
        "é",
        "\u{301}",
        "ع",
        "@",
        "|",
        "$",
        "#",
        " ",
        "\0",
        "😀",
        "-1",
        "'2020-02-30'",
        "selected-at(",
        "translate(",
        "date(",
        "1000000000000000000000",
        "current()",
    ];
    let mut state = 7;
    let mut read = 0;
    for _ in 0..60_000 {
        let length = pseudo_random(&mut state) % 9;
        let source: String = (0..=length)
            .map(|_| PARTS[pseudo_random(&mut state) % PARTS.len()])
            .collect();
        if let Ok(formula) = Formula::parse(&source) {
            read += 1;
            let answers = given(&[("q", "a b")]);
            let context = Context {
                answers: &answers,
                current: Some("ñ"),
                row: None,
                today: "2026-03-01",
            };
            let value = formula.evaluate(&context);
            let _ = (
                value.text(),
                value.number(),
                value.boolean(),
                formula.references(),
            );
        } else {
            assert!(Formula::parse(&source).unwrap_err().column <= source.chars().count() + 1);
        }
    }
    assert!(read > 1_000, "only {read} were formulas");
}
