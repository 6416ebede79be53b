use super::*;

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
