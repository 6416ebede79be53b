//! Numbers and dates as people write them in any script, made plain.

use crate::{digits::find_digit, survey::xpath::days_of};

/// The most digits a number may have.
const MAX_DIGITS: usize = 30;

// Right-to-left keyboards slip marks of direction between the digits.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_group_mark(c: char) -> bool {
    matches!(c, '٬' | '\'' | '’') || c.is_whitespace()
}

/// The plain form of a number: ASCII digits, `-` only below zero, a point only before a fraction, no idle zeros
/// (`٠٧٫٥٠` is `7.5`). Accepts `.`, `,` and `٫` before the fraction and spaces between thousands.
///
/// None where it is no number, has more than 30 digits, or could mean two numbers: `1,000` is a thousand to some and
/// one to others, and to guess would change the answer.
pub(crate) fn plain_number(written: &str) -> Option<String> {
    let cleaned: String = written
        .trim()
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .collect();
    let unsigned = cleaned.trim_start_matches(['-', '−', '－', '+']);
    let negative = match &cleaned[..cleaned.len() - unsigned.len()] {
        "" | "+" => false,
        "-" | "−" | "－" => true,
        _ => return None,
    };
    let (whole, fraction, mark) = match unsigned.find(['.', ',', '٫']) {
        Some(at) => {
            let mark = unsigned[at..].chars().next()?;
            (
                &unsigned[..at],
                &unsigned[at + mark.len_utf8()..],
                Some(mark),
            )
        }
        None => (unsigned, "", None),
    };
    let grouped: Vec<&str> = whole.split(is_group_mark).collect();
    let well_grouped = grouped.len() == 1
        || (grouped[1..].iter().all(|group| group.chars().count() == 3)
            && (1..=3).contains(&grouped[0].chars().count()));
    let digits = |text: &str| text.chars().map(find_digit).collect::<Option<String>>();
    let (whole, fraction) = (digits(&grouped.concat())?, digits(fraction)?);
    let (kept, kept_fraction) = (
        whole.trim_start_matches('0'),
        fraction.trim_end_matches('0'),
    );
    let ambiguous = mark == Some(',') && fraction.len() == 3 && !kept.is_empty();
    let count = whole.len() + fraction.len();
    if !well_grouped || ambiguous || count == 0 || count > MAX_DIGITS {
        return None;
    }
    let sign = if negative && !(kept.is_empty() && kept_fraction.is_empty()) {
        "-"
    } else {
        ""
    };
    let kept = if kept.is_empty() { "0" } else { kept };
    let point = if kept_fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{kept}{point}{kept_fraction}"))
}

/// The plain form of a date, `YYYY-MM-DD` in ASCII; None where the calendar has no such day.
pub(crate) fn plain_date(written: &str) -> Option<String> {
    let plain: String = written
        .trim()
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .map(|c| find_digit(c).unwrap_or(c))
        .collect();
    (plain.len() == "2026-03-01".len() && days_of(&plain).is_some()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_any_script_become_plain() {
        for (written, plain) in [
            ("7", "7"),
            (" 007 ", "7"),
            ("٤٢", "42"),
            ("۴۲", "42"),
            ("४२", "42"),
            ("৪২", "42"),
            ("၄၂", "42"),
            ("４２", "42"),
            ("٧٫٥", "7.5"),
            ("7,5", "7.5"),
            ("7.50", "7.5"),
            ("-0", "0"),
            ("−3", "-3"),
            ("+3", "3"),
            (".5", "0.5"),
            ("5.", "5"),
            ("1 000", "1000"),
            ("1\u{202f}000\u{202f}000,5", "1000000.5"),
            ("١٬٠٠٠", "1000"),
            ("0,125", "0.125"),
            ("1.000", "1"),
            ("\u{200f}٥\u{200e}", "5"),
            ("0.0", "0"),
            ("-0.50", "-0.5"),
            ("𝟗", "9"),
        ] {
            assert_eq!(plain_number(written).as_deref(), Some(plain), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_or_could_be_two_is_refused() {
        let long = "1".repeat(31);
        for written in [
            "", "-", ".", "abc", "1e5", "1,000", "1,234.5", "1.2.3", "1 00", "10 00", "--1",
            "0x10", "NaN", "½", "Ⅷ", "1\0", &long,
        ] {
            assert_eq!(plain_number(written), None, "{written:?}");
        }
    }

    #[test]
    fn dates_must_be_in_the_calendar() {
        assert_eq!(plain_date("2024-02-29").as_deref(), Some("2024-02-29"));
        assert_eq!(plain_date("٢٠٢٤-٠٢-٢٩").as_deref(), Some("2024-02-29"));
        for wrong in [
            "2023-02-29",
            "2024-2-9",
            "29.02.2024",
            "2024-02-29T10:00",
            "",
            "0000-00-00",
        ] {
            assert_eq!(plain_date(wrong), None, "{wrong}");
        }
    }
}
