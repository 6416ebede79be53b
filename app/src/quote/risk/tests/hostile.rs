use super::{super::find_risks, list};
use crate::coding::text::{Range, cut, length};
use std::{path::PathBuf, time::Instant};

/// Every range lies in its text, and a second look finds the same.
fn look(text: &str, lang: &str) -> usize {
    let names = list(&["Garfield", "王建国", "رشيد", "ا", "🙂", "'"]);
    let lang = lang.parse().unwrap();
    let risks = find_risks(text, &lang, &names);
    for risk in &risks {
        assert!(
            !risk.range.is_empty() && risk.range.end <= length(text),
            "{text:?} {risk:?}"
        );
        assert!(cut(text, risk.range).is_some());
    }
    let all = Range::of(text);
    assert_eq!(
        super::super::find_risks_within(text, all, &lang, &names),
        risks
    );
    risks.len()
}

/// Beside the repository, as every shared input is; absent where only the repository was copied.
fn shared(name: &str) -> Option<String> {
    let folder = std::env::var_os("HARKEN_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    std::fs::read_to_string(folder.join("inputs").join(name)).ok()
}

#[test]
fn no_naughty_string_breaks_a_detector() {
    let Some(text) = shared("hostile/blns.json") else {
        return;
    };
    let strings: Vec<String> = serde_json::from_str(&text).unwrap();
    assert!(strings.len() > 400);
    for string in strings {
        look(&string, "en");
        look(&format!("{string} {string}"), "ar");
    }
}

#[test]
fn no_script_breaks_a_detector_and_articles_of_law_hold_nothing_certain() {
    let Some(text) = shared("scripts.csv") else {
        return;
    };
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    for row in rows.records() {
        let row = row.unwrap();
        look(&row[6], &row[1]);
        // Sentences made for the list may name somebody; one does.
        if row[7].contains("made") {
            continue;
        }
        let risks = find_risks(&row[6], &row[1].parse().unwrap(), &list(&[]));
        assert!(
            risks.iter().all(|risk| !risk.kind.is_certain()),
            "{row:?} {risks:?}"
        );
    }
}

#[test]
fn odd_pieces_of_text_break_no_detector() {
    for text in [
        "", " ", "\0", "\u{feff}", "\u{301}", "'", "''", "a'", "'a", "@", "+", "(", "１", "ﷺ",
        "🇸🇴", "ß", "İ", "ŉ",
    ] {
        look(text, "en");
        look(&text.repeat(50), "tr");
        look(&format!("{text}1{text}2{text}"), "de");
    }
}

/// Twice the text may not take much more than twice the time, whatever it repeats.
#[test]
fn the_time_grows_with_the_text_and_no_faster() {
    let pieces = [
        "1",
        "1 ",
        "a@",
        "a.",
        "a.com.",
        "@a",
        "1-",
        "Mr ",
        "my name is ",
        "A ",
        "Aa de ",
        "王",
        "路1",
        "ا",
        "و",
        "김",
        "ကျ",
        "a'",
        "'",
        "+1(",
        "one two ",
        "street 1 ",
        "age 9 ",
        "www.",
        "x at y dot ",
        "(at)",
    ];
    for piece in pieces {
        let time = |count: usize| {
            let text = piece.repeat(count / piece.chars().count());
            let start = Instant::now();
            find_risks(
                &text,
                &"en".parse().unwrap(),
                &list(&["Garfield", "王建国"]),
            );
            start.elapsed()
        };
        time(1_000);
        let (short, long) = (time(4_000), time(32_000));
        assert!(
            long.as_secs_f64() < 32.0 * short.as_secs_f64() + 0.5,
            "{piece:?}: {short:?}, then {long:?}"
        );
    }
}
