//! Times as transcripts write them: `01:02:03`, `2:03`, `00:02:03.500`, in brackets or not.

/// The seconds of a time of two or three parts; None for anything else.
pub fn find_seconds(text: &str) -> Option<i64> {
    find_millis(text).map(|millis| millis / 1000)
}

/// The milliseconds of a time, with or without hours and a fraction after a dot or comma.
pub fn find_millis(text: &str) -> Option<i64> {
    let (whole, fraction) = match text.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    let digits = |text: &str, most: usize| -> Option<i64> {
        let fits =
            (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse().ok()).flatten()
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, digits(minutes, 3)?, digits(seconds, 2)?),
        [hours, minutes, seconds] => (digits(hours, 4)?, digits(minutes, 2)?, digits(seconds, 2)?),
        _ => return None,
    };
    if seconds > 59 || (parts.len() == 3 && minutes > 59) {
        return None;
    }
    let millis = match fraction {
        "" if text.len() == whole.len() => 0,
        // Captions write thousandths; other tools one or two digits.
        fraction => digits(fraction, 3)? * 10i64.pow(3 - fraction.len() as u32),
    };
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis)
}

/// A time at the beginning of a line, in brackets or bare, and the rest of the line.
pub fn split_leading(line: &str) -> Option<(i64, &str)> {
    let (inner, rest) = match line.chars().next()? {
        '[' => line[1..].split_once(']')?,
        '(' => line[1..].split_once(')')?,
        first if first.is_ascii_digit() => match line.split_once([' ', '\t']) {
            Some((time, rest)) => (time.trim_end_matches(['-', '–']), rest),
            None => (line, ""),
        },
        _ => return None,
    };
    let second = find_seconds(inner.trim())?;
    let rest = rest.trim_start();
    let rest = rest.strip_prefix(['-', '–']).unwrap_or(rest);
    Some((second, rest.trim_start()))
}

/// A time at the end of a text, in brackets or after white space, and what stands before it.
pub fn split_trailing(text: &str) -> Option<(&str, i64)> {
    let text = text.trim_end();
    let (before, inner) = if let Some(open) = text.strip_suffix(']') {
        open.rsplit_once('[')?
    } else if let Some(open) = text.strip_suffix(')') {
        open.rsplit_once('(')?
    } else {
        text.rsplit_once([' ', '\t'])?
    };
    let second = find_seconds(inner.trim())?;
    Some((before.trim_end(), second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_hours_and_fractions() {
        for (text, millis) in [
            ("00:00:01.500", 1500),
            ("00:01,250", 1250),
            ("1:02:03", 3_723_000),
            ("100:00:00.000", 360_000_000),
            ("75:10", 4_510_000),
            ("0:03.5", 3500),
        ] {
            assert_eq!(find_millis(text), Some(millis), "{text}");
        }
        for text in [
            "",
            ":",
            "12",
            "1:2:3:4",
            "00:61",
            "00:60:00",
            "a:bc",
            "00:00:01.",
            "00:00:01.1234",
            "-1:00",
            "99999999999:00",
        ] {
            assert_eq!(find_millis(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_is_found_at_either_end_of_a_line() {
        assert_eq!(
            split_leading("[00:01:02] Amina: no"),
            Some((62, "Amina: no"))
        );
        assert_eq!(split_leading("(1:02) - no"), Some((62, "no")));
        assert_eq!(split_leading("00:01:02\tAmina"), Some((62, "Amina")));
        assert_eq!(split_leading("12 people came"), None);
        assert_eq!(split_leading("[laughs] no"), None);
        assert_eq!(split_trailing("Speaker 1  0:03"), Some(("Speaker 1", 3)));
        assert_eq!(split_trailing("Amina (00:01:02)"), Some(("Amina", 62)));
        assert_eq!(split_trailing("we left at noon"), None);
    }
}
