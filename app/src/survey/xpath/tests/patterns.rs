use super::*;

#[test]
fn patterns_match_the_whole_answer() {
    let address = "regex(${a}, '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}')";
    assert!(evaluate(address, &[("a", "x@y.org")], None).boolean());
    assert!(!evaluate(address, &[("a", "x@y.org!")], None).boolean());
    assert!(evaluate("regex(., concat('a', '+'))", &[], Some("aa")).boolean());
    assert!(!evaluate("regex(., 'a|b')", &[], Some("ab")).boolean());
}

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
