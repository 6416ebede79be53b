//! Numbers, days and texts inside sentences, as each language writes them.

use app::i18n::Words;

fn words(tag: &str) -> Words {
    Words::find(&tag.parse().unwrap()).unwrap()
}

/// A sentence without the marks that isolate what stands in it.
fn questions(tag: &str, count: usize) -> String {
    words(tag).survey_questions_count(count)
}

#[test]
fn digits_are_those_of_the_language() {
    for (tag, twelve) in [
        ("fa", "۱۲"),
        ("ps", "۱۲"),
        ("bn", "১২"),
        ("my", "၁၂"),
        ("ne", "१२"),
        ("en", "12"),
        ("so", "12"),
        ("ht", "12"),
        ("am", "12"),
        ("zh-Hans", "12"),
    ] {
        assert_eq!(words(tag).number(12.0), twelve, "{tag}");
        assert!(
            questions(tag, 12).contains(twelve),
            "{tag}: {}",
            questions(tag, 12)
        );
    }
}

#[test]
fn large_numbers_and_decimals_are_written_as_in_the_language() {
    for (tag, thousands, half) in [
        ("en", "12,345", "2.5"),
        ("es", "12.345", "2,5"),
        ("ru", "12\u{a0}345", "2,5"),
        ("hi", "12,345", "2.5"),
        ("fa", "۱۲٬۳۴۵", "۲٫۵"),
    ] {
        assert_eq!(words(tag).number(12_345.0), thousands, "{tag}");
        assert_eq!(words(tag).number(2.5), half, "{tag}");
    }
    assert_eq!(words("hi").number(1_234_567.0), "12,34,567");
}

#[test]
fn each_plural_category_brings_its_own_words() {
    let all_differ = |tag: &str, counts: &[usize]| {
        let without_number = |count: usize| {
            let number = words(tag).number(count as f64);
            questions(tag, count).replace(&number, "#")
        };
        for (index, count) in counts.iter().enumerate() {
            for other in &counts[index + 1..] {
                assert_ne!(
                    without_number(*count),
                    without_number(*other),
                    "{tag}: {count} and {other}"
                );
            }
        }
    };
    all_differ("ar", &[1, 2, 3, 11]);
    all_differ("ru", &[1, 2, 5]);
    all_differ("en", &[1, 2]);
    all_differ("es", &[1, 2]);
    assert_eq!(
        questions("ru", 21).replace("21", "#"),
        questions("ru", 1).replace('1', "#")
    );
    assert_eq!(
        questions("ru", 11).replace("11", "#"),
        questions("ru", 5).replace('5', "#")
    );
}

#[test]
fn haitian_creole_counts_by_its_own_rules_and_has_words_for_it() {
    for count in [0, 1, 2, 12] {
        let said = questions("ht", count);
        assert!(said.contains(&count.to_string()), "{said}");
        assert_ne!(said, questions("en", count));
    }
}

#[test]
fn days_are_written_out_in_the_language() {
    for (tag, day) in [
        ("en", "February 3, 2026"),
        ("es", "3 de febrero de 2026"),
        ("fr", "3 février 2026"),
        ("ru", "3 февраля 2026\u{202f}г."),
        ("zh-Hans", "2026年2月3日"),
        ("ko", "2026년 2월 3일"),
        ("bn", "৩ ফেব্রুয়ারি, ২০২৬"),
    ] {
        assert_eq!(words(tag).day("2026-02-03"), day, "{tag}");
    }
    for words in Words::all() {
        let day = words.day("2026-02-03");
        assert_ne!(day, "2026-02-03", "{}", words.lang());
        let number = words.number(3.0);
        let is_iranian = words.lang().as_str() == "fa" || words.lang().as_str() == "ps";
        assert!(
            is_iranian || day.contains(&number),
            "{}: {day}",
            words.lang()
        );
    }
    assert_eq!(words("en").day("no day"), "no day");
}

#[test]
fn a_text_in_a_sentence_keeps_its_own_direction() {
    for words in Words::all() {
        for text in ["العربية", "English", "\u{202e}evil"] {
            let isolated = format!("\u{2068}{text}\u{2069}");
            for sentence in [
                words.text_not_translated(text),
                words.bad_request_field(text),
                words.survey_only_if(text, "x"),
                words.privacy_when_dates(text),
            ] {
                assert!(sentence.contains(&isolated), "{}: {sentence}", words.lang());
            }
        }
    }
}

#[test]
fn every_message_of_every_locale_can_be_said() {
    for words in Words::all() {
        for count in [0_usize, 1, 2, 3, 5, 11, 21, 100] {
            for said in [
                words.survey_questions_count(count),
                words.error_summary_count(count),
                words.error_too_long(count),
            ] {
                assert!(
                    !said.trim().is_empty() && !said.contains('{'),
                    "{}: {said}",
                    words.lang()
                );
            }
        }
    }
}
