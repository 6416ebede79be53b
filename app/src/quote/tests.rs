use super::*;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn telling(tag: &str, text: &str) -> Telling {
    Telling {
        language: lang(tag),
        text: text.into(),
    }
}

/// “basku”, the first word of a passage that has been translated.
fn quote() -> Quote {
    Quote {
        coding: CodingId("c".into()),
        passage: PassageId("p".into()),
        origin: Origin::Survey(SurveyId("s".into())),
        language: lang("so"),
        text: "basku".into(),
        range: Range { start: 0, end: 5 },
        passage_text: "basku wuu daahaa".into(),
        translations: vec![PassageTranslation {
            language: lang("en"),
            text: "the bus is late".into(),
            is_approved: false,
        }],
        standing: Standing::Unchecked,
    }
}

fn seen() -> Seen {
    Seen {
        words: "words".into(),
        names: "names".into(),
    }
}

fn check(wording: Option<Wording>) -> Check {
    Check {
        wording,
        seen: seen(),
    }
}

const ORIGINAL: Wording = Wording::Original { translation: None };

#[test]
fn a_reader_of_the_original_is_shown_no_translation() {
    let quote = quote();
    let found = |wanted: &str| quote.find_translation(&lang(wanted), &lang("en"));
    assert_eq!(found("so"), None);
    assert_eq!(
        found("es").map(|found| found.text.as_str()),
        Some("the bus is late")
    );
}

#[test]
fn nothing_is_cleared_that_nobody_has_looked_at() {
    let standing = Guard::house().standing(&quote(), None, &seen(), false);
    assert_eq!(standing, Standing::Unchecked);
}

#[test]
fn a_check_holds_while_what_was_seen_holds() {
    let guard = Guard::house();
    let check = check(Some(ORIGINAL));
    let standing = |now: &Seen| guard.standing(&quote(), Some(&check), now, false);
    assert_eq!(standing(&seen()), Standing::Cleared(ORIGINAL));
    for changed in [
        Seen {
            words: "other".into(),
            ..seen()
        },
        Seen {
            names: "other".into(),
            ..seen()
        },
    ] {
        assert_eq!(standing(&changed), Standing::Unchecked);
    }
}

#[test]
fn a_refused_quote_stays_refused_until_its_words_change() {
    let guard = Guard::house();
    let standing = |now: &Seen| guard.standing(&quote(), Some(&check(None)), now, true);
    assert_eq!(standing(&seen()), Standing::Refused);
    let changed = Seen {
        words: "other".into(),
        ..seen()
    };
    assert_eq!(standing(&changed), Standing::Unchecked);
}

#[test]
fn an_original_that_singles_out_is_never_cleared_and_other_wordings_may_be() {
    let guard = Guard::house();
    let standing = |wording: &Wording| {
        guard.standing(&quote(), Some(&check(Some(wording.clone()))), &seen(), true)
    };
    assert_eq!(standing(&ORIGINAL), Standing::Unchecked);
    for wording in [
        Wording::Translation(telling("en", "the bus")),
        Wording::Paraphrase(telling("en", "Transport is slow.")),
    ] {
        assert_eq!(standing(&wording), Standing::Cleared(wording));
    }
}

#[test]
fn a_translation_shown_is_an_exact_part_of_a_stored_one() {
    let problem = |wording: Wording| find_problem(&quote(), &wording, false);
    let both = |telling: Telling| {
        [
            Wording::Translation(telling.clone()),
            Wording::Original {
                translation: Some(telling),
            },
        ]
    };
    for wording in both(telling("en", "the bus")) {
        assert_eq!(problem(wording), None);
    }
    for changed in [telling("en", "a bus"), telling("es", "the bus")] {
        for wording in both(changed) {
            assert_eq!(problem(wording), Some(Problem::NotTranslated));
        }
    }
}

#[test]
fn a_paraphrase_says_something_and_does_not_repeat_the_quote() {
    let problem = |text: &str| {
        let wording = Wording::Paraphrase(telling("en", text));
        find_problem(&quote(), &wording, true)
    };
    assert_eq!(problem(" "), Some(Problem::Empty));
    assert_eq!(problem("They said “Basku!”"), Some(Problem::Repeats));
    assert_eq!(
        problem(&"a".repeat(LONGEST_TELLING + 1)),
        Some(Problem::TooLong)
    );
    assert_eq!(problem("Transport is slow."), None);
}

#[test]
fn only_a_cleared_quote_goes_out_and_only_in_its_wording() {
    let publish = |standing: Standing| {
        let chosen = Chosen {
            evidence: EvidenceId("e".into()),
            theme: ThemeId("t".into()),
            barrier: BarrierId("b".into()),
            quote: Quote {
                standing,
                ..quote()
            },
            is_narrow: false,
            seen: seen(),
        };
        chosen.into_publishable().map(|out| out.words)
    };
    assert_eq!(publish(Standing::Unchecked), None);
    assert_eq!(publish(Standing::Refused), None);
    let told = telling("en", "the bus");
    assert_eq!(
        publish(Standing::Cleared(Wording::Translation(told.clone()))),
        Some(PublicWords::Translation(told))
    );
    assert_eq!(
        publish(Standing::Cleared(ORIGINAL)),
        Some(PublicWords::Original {
            quote: telling("so", "basku"),
            translation: None
        })
    );
}

#[cfg(feature = "ssr")]
mod kept {
    use super::*;
    use crate::quote::{
        names::{MOST_NAMES, read_names, seen},
        risk::kept::KeptNames,
    };

    fn list(names: &[&str]) -> KeptNames {
        let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
        KeptNames::new(&names)
    }

    #[test]
    fn a_list_is_one_name_a_line_each_once() {
        let names = read_names(" Holt \r\n\nأ. رشيد\nHolt\n").unwrap();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["Holt", "أ. رشيد"]);
        assert!(read_names(&"a".repeat(201)).is_err());
        let many: String = (0..=MOST_NAMES).map(|at| format!("n{at}\n")).collect();
        assert_eq!(read_names(&many), Err(String::new()));
    }

    #[test]
    fn what_was_seen_changes_with_the_range_and_with_a_name_that_stands_in_the_words() {
        let before = seen(&quote(), None, &list(&[]));
        let moved = Quote {
            range: Range { start: 0, end: 4 },
            text: "bask".into(),
            ..quote()
        };
        assert_ne!(seen(&moved, None, &list(&[])).words, before.words);
        assert_eq!(seen(&quote(), None, &list(&["Holt"])), before);
        assert_ne!(seen(&quote(), None, &list(&["Basku"])), before);
        assert_ne!(
            seen(&quote(), Some("Mrs Holt is late"), &list(&["Holt"])),
            before
        );
    }
}
