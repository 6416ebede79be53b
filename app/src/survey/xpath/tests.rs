use super::*;
use crate::survey::Choice;
use std::collections::{BTreeMap, BTreeSet};

struct Given(BTreeMap<String, Vec<String>>);

impl Answers for Given {
    fn values(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn given(pairs: &[(&str, &str)]) -> Given {
    let values = |text: &str| {
        text.split(' ')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Given(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), values(value)))
            .collect(),
    )
}

fn evaluate(source: &str, pairs: &[(&str, &str)], own: Option<&str>) -> Value {
    let answers = given(pairs);
    let context = Context {
        answers: &answers,
        current: own,
        row: None,
        today: "2026-03-01",
    };
    Formula::parse(source)
        .unwrap_or_else(|error| panic!("{source}: {error}"))
        .evaluate(&context)
}

fn text(source: &str) -> String {
    evaluate(source, &[], None).text()
}

fn holds(source: &str) -> bool {
    evaluate(source, &[], None).boolean()
}

#[test]
fn arithmetic_follows_the_usual_precedence() {
    for (source, result) in [
        ("2+2", "4"),
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("7 div 2", "3.5"),
        ("-7 mod 3", "-1"),
        ("10 - 2 - 3", "5"),
        ("2 * -3", "-6"),
        ("--3", "3"),
        ("-0", "0"),
        ("0 div 0", "NaN"),
        ("1 div 0", "Infinity"),
        (".5 + 5.", "5.5"),
        ("0.1 * 3", "0.30000000000000004"),
        ("round(15 div (sqrt(cos(atan(20 div 100)))),2)", "15.15"),
        ("round(-2.5)", "-2"),
        ("round(1250, -2)", "1300"),
        ("int(-2.7)", "-2"),
        ("pow(2, 10)", "1024"),
        ("1 < 2 = true()", "true"),
    ] {
        assert_eq!(text(source), result, "{source}");
    }
}

#[test]
fn an_unanswered_question_fits_no_comparison_with_a_number() {
    for source in ["${q} < 5", "${q} >= 0", "${q} = 0", "${q} > -1"] {
        assert!(!holds(source), "{source}");
    }
    for source in [
        "${q} = ''",
        "not(${q})",
        "${q} != 0",
        "string-length(${q}) = 0",
        "count-selected(${q}) = 0",
    ] {
        assert!(holds(source), "{source}");
    }
}

#[test]
fn comparisons_convert_as_xpath_does() {
    for source in [
        "'1' = 1",
        "'1' != '1.0'",
        "1 = 1.0",
        "true() = 'anything'",
        "false() = ''",
        "'a' != 'b'",
        "'10' > '9'",
        "not('a' < 'b')",
        "true() = 1",
        "boolean('false')",
        "not(boolean(0))",
        "string(1.0) = '1'",
        "number('x') != number('x')",
        "not(number('1e3') = 1000)",
    ] {
        assert!(holds(source), "{source}");
    }
}

#[test]
fn dates_compare_and_count_as_dates() {
    for source in [
        "today() = '2026-03-01'",
        "'2026-02-28' < today()",
        "date('2026-03-02') > today()",
        "date(today() + 1) = '2026-03-02'",
        "'2026-03-01' - '2026-02-01' = 28",
        "today() < now()",
        "decimal-date-time('1970-01-02T12:00:00') = 1.5",
        "format-date(today(), '%e %b %Y, %a %%') = '1 Mar 2026, Sun %'",
        "date-time(0) = '1970-01-01T00:00:00.000Z'",
        "date('no date') = ''",
    ] {
        assert!(holds(source), "{source}");
    }
}

#[test]
fn functions_on_texts_count_characters_and_not_bytes() {
    for (source, result) in [
        ("string-length('ñandú')", "5"),
        ("substr('ñandú', 1, 3)", "an"),
        ("substr('ñandú', -2)", "dú"),
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring-before('a-b', '-')", "a"),
        ("substring-after('a-b', '-')", "b"),
        ("substring-after('a', '-')", ""),
        ("translate('bar', 'abc', 'AB')", "BAr"),
        ("normalize-space('  a   b ')", "a b"),
        ("concat('a', 1, true())", "a1true"),
        ("join(', ', 'a', 'b')", "a, b"),
        ("coalesce(${q}, 'x')", "x"),
        ("if(1 > 2, 'a', 'b')", "b"),
        ("selected-at('a b c', 1)", "b"),
        ("selected-at('a b c', 9)", ""),
        ("max(1, 3, ${q}, 2)", "3"),
        ("min(2, '1')", "1"),
        ("sum(1, ${q}, 2)", "3"),
        ("count-non-empty(${q}, 'x', 'y')", "2"),
        ("position(..)", "1"),
    ] {
        assert_eq!(text(source), result, "{source}");
    }
}

#[test]
fn references_paths_and_the_own_answer_reach_the_same_question() {
    for source in [
        "${q} = 'x'",
        "/data/group/q = 'x'",
        "../q = 'x'",
        "../../group/q = 'x'",
        "current()/../q = 'x'",
        "./../q = 'x'",
        "${ q }='x'",
        "jr:choice-name(${q}, '${q}') = 'x'",
        "indexed-repeat(${q}, ${q}, 1) = 'x'",
    ] {
        assert!(evaluate(source, &[("q", "x")], None).boolean(), "{source}");
        assert_eq!(
            Formula::parse(source).unwrap().references(),
            ["q"],
            "{source}"
        );
    }
    assert!(evaluate(". > 10.51 and . < 18.39", &[], Some("12")).boolean());
    assert!(evaluate("string-length() = 2 and current()/. = 12", &[], Some("12")).boolean());
    assert_eq!(evaluate("once('new')", &[], Some("old")).text(), "old");
}

#[test]
fn several_choices_are_names_joined_by_a_space() {
    let many = [("q", "a bb")];
    assert!(
        evaluate(
            "selected(${q}, 'bb') and not(selected(${q}, 'b'))",
            &many,
            None
        )
        .boolean()
    );
    assert!(evaluate("${q} = 'a bb' and count-selected(${q}) = 2", &many, None).boolean());
    assert!(
        evaluate(
            "not(selected(., 'yes') and selected (., 'no'))",
            &[],
            Some("yes")
        )
        .boolean()
    );
}

#[test]
fn curly_quotes_are_quotes() {
    for source in [
        "${q}=‘x’",
        "${q} = “x”",
        "${q} = ’x’",
        "${q} = 'x’",
        "${q} = ‘x'",
        "${q} = \"x”",
    ] {
        assert!(evaluate(source, &[("q", "x")], None).boolean(), "{source}");
    }
    assert_eq!(text("'it’s'"), "it’s");
    assert_eq!(text("\"it's\""), "it's");
}

#[cfg(feature = "ssr")]
#[test]
fn patterns_match_the_whole_answer() {
    let address = "regex(${a}, '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}')";
    assert!(evaluate(address, &[("a", "x@y.org")], None).boolean());
    assert!(!evaluate(address, &[("a", "x@y.org!")], None).boolean());
    assert!(evaluate("regex(., concat('a', '+'))", &[], Some("aa")).boolean());
    assert!(!evaluate("regex(., 'a|b')", &[], Some("ab")).boolean());
}

#[cfg(feature = "ssr")]
#[test]
fn a_pattern_that_is_broken_or_too_large_is_refused() {
    for source in [
        "regex(., '[')",
        "regex(., '(a{1000}){1000}')",
        "regex(., 'a)(b')",
        "regex(., '(')",
    ] {
        let error = Formula::parse(source).unwrap_err();
        assert!(error.message.contains("regex()"), "{source}: {error}");
    }
}

#[cfg(feature = "ssr")]
#[test]
fn a_pattern_that_would_backtrack_matches_in_no_time() {
    let long = "a".repeat(10_000);
    assert!(!evaluate("regex(., '(a+)+b')", &[], Some(&long)).boolean());
}

#[test]
fn a_pattern_that_cannot_be_checked_is_reported_and_refuses_nobody() {
    let formula = Formula::parse("regex(., '(?=.*[0-9]).*')").unwrap();
    assert_eq!(
        formula.unsupported(),
        ["regex() with look-around or back-references"]
    );
    assert!(evaluate("regex(., '(?=.*[0-9]).*')", &[], Some("x")).boolean());
}

#[test]
fn what_has_no_counterpart_is_reported_and_comes_to_an_empty_text() {
    for (source, named) in [
        ("pulldata('fruits', 'name', 'key', ${q})", "pulldata()"),
        ("instance('x')/root/item[name = ${q}]/label", "instance()"),
        ("${last-saved#name}", "last-saved"),
        ("/data/item[1]", "[…]"),
        ("//q", "//"),
        ("../@id", "@"),
        ("../a | ../b", "|"),
    ] {
        let formula = Formula::parse(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        assert_eq!(formula.unsupported(), [named], "{source}");
        assert_eq!(text(source), "", "{source}");
    }
    assert!(Formula::parse("${q} = 1").unwrap().unsupported().is_empty());
}

#[test]
fn a_fault_is_named_with_its_place() {
    for (source, column, part) in [
        ("", 1, "empty"),
        ("${q} = 'x", 8, "closing quotation mark"),
        ("é + ${q", 5, "closing “}”"),
        ("1 +", 4, "ends too early"),
        ("(1", 3, "“)”"),
        ("1 2", 3, "the end of the formula"),
        ("frobnicate(1)", 1, "no function called frobnicate()"),
        ("1 + TODAY()", 5, "Write today()"),
        ("selected(${q})", 1, "takes 2 values, not 1"),
        ("$q = 1", 1, "with braces"),
        ("${q} == 1", 7, "a value"),
        ("a # b", 3, "does not belong"),
        ("${}", 1, "name of a question"),
    ] {
        let error = Formula::parse(source).expect_err(source);
        assert_eq!(error.column, column, "{source}: {error}");
        assert!(error.message.contains(part), "{source}: {error}");
    }
}

#[test]
fn a_lone_yes_or_no_is_a_truth() {
    for (source, truth) in [
        ("yes", true),
        ("True", true),
        (" TRUE ", true),
        ("no", false),
        ("False", false),
    ] {
        assert_eq!(holds(source), truth, "{source}");
    }
}

#[test]
fn a_bare_name_is_a_column_of_the_choice() {
    let choice = Choice {
        name: "tana".into(),
        label: Default::default(),
        columns: BTreeMap::from([("region".into(), "east".into())]),
    };
    let columns = BTreeSet::from(["region", "zone"]);
    let answers = given(&[("region", "east")]);
    let context = Context {
        answers: &answers,
        current: None,
        row: Some(Row {
            choice: &choice,
            columns: &columns,
        }),
        today: "2026-03-01",
    };
    for source in [
        "region=${region}",
        "name = 'tana'",
        "zone = ''",
        "region = east",
        "true()",
    ] {
        assert!(Formula::parse(source).unwrap().holds(&context), "{source}");
    }
    assert_eq!(
        Formula::parse("region=${r} and zone = 1")
            .unwrap()
            .columns(),
        ["region", "zone"]
    );
}

#[test]
fn an_unknown_question_is_named() {
    let formula = Formula::parse("${a} = 1 and ${b} = 2").unwrap();
    assert_eq!(formula.check(|_| true), Ok(()));
    assert_eq!(
        formula.check(|name| name == "a"),
        Err(UnknownReference("b".into()))
    );
}

#[test]
fn references_can_be_renamed_without_touching_texts() {
    let formula = Formula::parse("${a} = '${a}' or ${ab}=1").unwrap();
    let renamed = formula
        .renamed(|name| (name == "a").then(|| "home/a".to_owned()))
        .unwrap();
    assert_eq!(renamed.source(), "${home/a} = '${a}' or ${ab}=1");
    assert_eq!(renamed.references(), ["ab", "home/a"]);
}

#[test]
fn a_formula_is_its_source_in_json() {
    let formula = Formula::parse("${a} =  ‘x’").unwrap();
    let json = serde_json::to_string(&formula).unwrap();
    assert_eq!(json, "\"${a} =  ‘x’\"");
    assert_eq!(serde_json::from_str::<Formula>(&json).unwrap(), formula);
    assert!(serde_json::from_str::<Formula>("\"(\"").is_err());
}

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

#[cfg(feature = "ssr")]
/// The expressions of every workbook among the shared inputs, with the column each stands in.
fn shared_expressions() -> Option<Vec<(String, String)>> {
    use calamine::{Data, Reader, open_workbook_auto};
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("HARKEN_SHARED").unwrap_or_else(|_| default.to_owned());
    let Ok(folder) = std::fs::read_dir(format!("{shared}/inputs/xlsform")) else {
        assert!(
            std::env::var_os("CI").is_none(),
            "the shared inputs are missing: set HARKEN_SHARED"
        );
        eprintln!("SKIPPED: the shared inputs are missing: set HARKEN_SHARED");
        return None;
    };
    let mut found = Vec::new();
    for path in folder.map(|entry| entry.unwrap().path()) {
        let is_form = path
            .extension()
            .is_some_and(|ending| ending == "xls" || ending == "xlsx");
        let Some(mut book) = is_form.then(|| open_workbook_auto(&path).unwrap()) else {
            continue;
        };
        let sheets = book
            .sheet_names()
            .into_iter()
            .filter(|name| name.trim().eq_ignore_ascii_case("survey"));
        for sheet in sheets.collect::<Vec<_>>() {
            let range = book.worksheet_range(&sheet).unwrap();
            let mut rows = range.rows();
            let Some(header) = rows.next() else { continue };
            let header: Vec<String> = header
                .iter()
                .map(|cell| cell.to_string().trim().to_lowercase())
                .collect();
            for row in rows {
                for (column, cell) in header.iter().zip(row) {
                    let expression = [
                        "relevant",
                        "constraint",
                        "required",
                        "choice_filter",
                        "calculation",
                    ];
                    if expression.contains(&column.as_str())
                        && !matches!(cell, Data::Empty)
                        && !cell.to_string().trim().is_empty()
                    {
                        found.push((column.clone(), cell.to_string()));
                    }
                }
            }
        }
    }
    Some(found)
}

#[cfg(feature = "ssr")]
#[test]
fn every_expression_of_the_shared_forms_is_understood() {
    let Some(expressions) = shared_expressions() else {
        return;
    };
    assert!(
        expressions.len() > 40,
        "only {} were found",
        expressions.len()
    );
    for (column, source) in expressions {
        let formula =
            Formula::parse(&source).unwrap_or_else(|error| panic!("{column} {source}: {error}"));
        assert!(formula.unsupported().is_empty(), "{source}");
        // With nothing answered no condition on an answer holds, unless it says so.
        let context = Context {
            answers: &NoAnswers,
            current: None,
            row: None,
            today: "2026-03-01",
        };
        if column == "relevant" && !source.contains("not(") {
            assert!(!formula.holds(&context), "{source}");
        }
    }
}
