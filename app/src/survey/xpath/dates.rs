//! Dates as ODK reckons with them: days since 1970-01-01 in the proleptic Gregorian calendar.

/// Days since 1970-01-01 of an ISO date such as `2026-03-01`, with the time as a fraction of a day where one follows
/// (`2026-03-01T12:00:00.000+01:00` is noon there). None where the text is no real date.
pub fn days_of(text: &str) -> Option<f64> {
    let text = text.trim();
    let (date, time) = match text.find(['T', ' ']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (year, month, day) = civil_of(date)?;
    let fraction = match time {
        Some(time) => fraction_of(time)?,
        None => 0.0,
    };
    Some(days_from_civil(year, month, day) as f64 + fraction)
}

/// The time of day (`HH:MM`, `HH:MM:SS.sss`, any zone ignored) as a fraction of a day.
pub(super) fn fraction_of(time: &str) -> Option<f64> {
    let clock = time
        .find(['Z', '+', '-'])
        .map_or(time, |zone| &time[..zone]);
    let mut parts = clock.split(':');
    let hours = small_number(parts.next()?)?;
    let minutes = small_number(parts.next()?)?;
    let seconds = parts.next().map_or(Some(0.0), small_number)?;
    let real =
        hours < 24.0 && minutes < 60.0 && seconds < 60.0 && hours.fract() + minutes.fract() == 0.0;
    (real && parts.next().is_none())
        .then_some((hours * 3600.0 + minutes * 60.0 + seconds) / 86_400.0)
}

/// The ISO date on which so many days have passed since 1970-01-01; None outside the years 1 to 9999.
pub fn iso_date(days: f64) -> Option<String> {
    let (year, month, day) = civil_from_days(days)?;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// Year, month and day of a date written as `YYYY-MM-DD`, if the calendar has it.
fn civil_of(date: &str) -> Option<(i64, i64, i64)> {
    let bytes = date.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return None;
    }
    let (year, month, day) = (
        date[..4].parse().ok()?,
        date[5..7].parse().ok()?,
        date[8..].parse().ok()?,
    );
    let real =
        year >= 1 && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
    real.then_some((year, month, day))
}

fn small_number(text: &str) -> Option<f64> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if plain { text.parse().ok() } else { None }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

// Years are counted from March, so that the leap day is the last day of a year and months follow a fixed pattern.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil_from_days(days: f64) -> Option<(i64, i64, i64)> {
    let days = days.floor();
    if !(-719_162.0..=2_932_896.0).contains(&days) {
        return None;
    }
    let shifted = days as i64 + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    Some((year_of_era + era * 400 + i64::from(month <= 2), month, day))
}

fn clock(days: f64) -> (i64, i64, i64) {
    let seconds = ((days - days.floor()) * 86_400.0).round().min(86_399.0) as i64;
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// The ISO date and time of so many days since 1970-01-01; empty outside the years 1 to 9999.
pub(super) fn date_time(days: f64) -> String {
    let (hour, minute, second) = clock(days);
    iso_date(days).map_or(String::new(), |date| {
        format!("{date}T{hour:02}:{minute:02}:{second:02}.000Z")
    })
}

/// A date written by the signs of `format-date()`. Names of months and days are English, as in ODK without a device.
pub(super) fn format_date(days: f64, format: &str) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let Some((year, month, day)) = civil_from_days(days) else {
        return String::new();
    };
    let (hour, minute, second) = clock(days);
    let mut written = String::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            written.push(c);
            continue;
        }
        match chars.next() {
            Some('Y') => written += &format!("{year:04}"),
            Some('y') => written += &format!("{:02}", year % 100),
            Some('m') => written += &format!("{month:02}"),
            Some('n') => written += &month.to_string(),
            Some('b') => written += MONTHS[(month - 1) as usize],
            Some('d') => written += &format!("{day:02}"),
            Some('e') => written += &day.to_string(),
            Some('H') => written += &format!("{hour:02}"),
            Some('h') => written += &hour.to_string(),
            Some('M') => written += &format!("{minute:02}"),
            Some('S') => written += &format!("{second:02}"),
            Some('3') => written += "000",
            Some('a') => written += DAYS[days.floor().rem_euclid(7.0) as usize],
            Some(other) => written.push(other),
            None => written.push('%'),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_over_the_whole_calendar() {
        for days in (-719_162..=2_932_896).step_by(11) {
            let text = iso_date(f64::from(days)).unwrap();
            assert_eq!(days_of(&text), Some(f64::from(days)), "{text}");
        }
        assert_eq!(iso_date(0.0).as_deref(), Some("1970-01-01"));
        assert_eq!(days_of("2000-03-01"), Some(11_017.0));
    }

    #[test]
    fn only_real_dates_are_dates() {
        for wrong in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-1",
            "0000-01-01",
            "",
            "é2024-01-0",
        ] {
            assert_eq!(days_of(wrong), None, "{wrong}");
        }
        assert_eq!(
            days_of("2024-02-29T12:00:00.000+01:00"),
            Some(days_of("2024-02-29").unwrap() + 0.5)
        );
        assert_eq!(iso_date(f64::NAN), None);
        assert_eq!(iso_date(1e18), None);
    }
}
