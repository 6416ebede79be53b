//! Recordings of sessions: kept on the server, played in step with what was written down, and erased on a day that is
//! settled when they come in.
//!
//! A voice cannot be made nameless. So a recording needs everybody's consent, is heard by the session's facilitators
//! alone, is never published, and goes whole when a seat's words are erased: nobody can be cut out of it.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod erasing;
#[cfg(feature = "ssr")]
mod media;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    ids::{InitiativeId, RecordingId, SessionId},
    session::State,
};

/// The largest recording, in bytes: a long morning in good quality.
pub const MOST_BYTES: usize = 512 << 20;
/// It is kept in parts of this many bytes, so that a listener who moves on is not sent the rest.
pub const PART: usize = 1 << 20;
/// A session has at most so many.
pub const MOST_RECORDINGS: usize = 8;
/// Kept for so many days where nobody chooses otherwise: time enough to write it out.
pub const USUAL_DAYS: i64 = 30;
/// Nobody keeps one longer, in days.
pub const MOST_DAYS: i64 = 366;

/// A recording of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub id: RecordingId,
    pub initiative: InitiativeId,
    pub session: SessionId,
    /// One of those that [`media`] knows.
    pub media_type: String,
    /// In bytes.
    pub size: i64,
    /// Where in the session it begins: seconds by the clock of whoever wrote lines down. Negative where it was running
    /// before.
    pub begins: i64,
    /// The day (`YYYY-MM-DD`) on which it is erased.
    pub erase_on: String,
}

/// The day (`YYYY-MM-DD`) on which somebody wants a recording erased; None where it is no day after `from` (a day
/// too), or more than [`MOST_DAYS`] behind it.
#[cfg(feature = "ssr")]
pub fn find_erase_day(typed: &str, from: &str) -> Option<String> {
    let day: jiff::civil::Date = typed.trim().parse().ok()?;
    let from: jiff::civil::Date = from.parse().ok()?;
    let last = from.checked_add(jiff::Span::new().days(MOST_DAYS)).ok()?;
    (from < day && day <= last).then(|| day.to_string())
}

/// Whether a session of which the room was told `before` (the day by which the sound is erased; None where no
/// recording was planned) may be planned as `after`. Once people have been asked, nothing they were promised grows
/// longer.
pub fn may_be_planned(state: State, before: Option<&str>, after: Option<&str>) -> bool {
    match (state, before, after) {
        (State::Planned, _, _) | (State::Open, None, _) => true,
        (State::Open, Some(before), Some(after)) => after <= before,
        (State::Open, Some(_), None) | (State::Closed, _, _) => false,
    }
}

/// Where a recording begins, from `M:SS`, `H:MM:SS` or seconds, with a minus sign in front where it ran before the
/// session. None for what is no such time, or longer than a session.
pub fn read_moment(typed: &str) -> Option<i64> {
    let typed = typed.trim();
    let (sign, plain) = match typed.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, typed),
    };
    let parts: Vec<&str> = plain.split(':').collect();
    let is_number = |part: &&str| {
        !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit())
    };
    if parts.len() > 3 || !parts.iter().all(is_number) {
        return None;
    }
    let numbers: Vec<i64> = parts.iter().map(|part| part.parse().unwrap_or(0)).collect();
    if numbers.iter().skip(1).any(|number| *number > 59) {
        return None;
    }
    let seconds = numbers.iter().fold(0, |sum, number| sum * 60 + number);
    (seconds <= crate::capture::MOST_SECONDS).then_some(sign * seconds)
}

/// A moment as it is shown and typed: `1:02:03`, `4:05`, `-0:30`.
pub fn moment_text(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    match hours {
        0 => format!("{sign}{minutes}:{rest:02}"),
        _ => format!("{sign}{hours}:{minutes:02}:{rest:02}"),
    }
}

/// The part of a file that a player asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    All,
    /// From the first byte to the last, both included.
    Span(i64, i64),
    /// There is no such part.
    Beyond,
}

/// Reads a `Range` header (RFC 9110, section 14.2) for a file of this size. What asks for several spans, or for none that
/// can be understood, gets all, as the standard allows.
pub fn read_range(header: Option<&str>, size: i64) -> Wanted {
    let Some(span) = header.and_then(|text| text.strip_prefix("bytes=")) else {
        return Wanted::All;
    };
    let number = |text: &str| text.parse::<i64>().ok().filter(|number| *number >= 0);
    let wanted = match span.split_once('-') {
        Some(("", last)) => number(last).map(|last| ((size - last).max(0), size - 1)),
        Some((first, "")) => number(first).map(|first| (first, size - 1)),
        Some((first, last)) => number(first)
            .zip(number(last))
            .filter(|(first, last)| first <= last),
        None => None,
    };
    match wanted {
        None => Wanted::All,
        Some((first, last)) if first > last || first >= size => Wanted::Beyond,
        Some((first, last)) => Wanted::Span(first, last.min(size - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_as_it_is_shown() {
        for seconds in [0, 5, 65, 3599, 3600, 36_125, -30, -4000] {
            assert_eq!(read_moment(&moment_text(seconds)), Some(seconds));
        }
        assert_eq!(read_moment(" 90 "), Some(90));
        for wrong in [
            "", "-", "1:60", "1:2:3:4", "a", "1:", "9999999", "700000", "٣",
        ] {
            assert_eq!(read_moment(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_recording_is_erased_on_a_day_to_come_and_within_a_year() {
        let found = |day: &str| find_erase_day(day, "2026-03-01");
        assert_eq!(found(" 2026-03-02 ").as_deref(), Some("2026-03-02"));
        assert_eq!(found("2027-03-02").as_deref(), Some("2027-03-02"));
        for wrong in ["2026-03-01", "2027-03-03", "2026-02-30", "soon", ""] {
            assert_eq!(found(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_a_room_was_told_of_a_recording_never_grows_longer() {
        let (early, late) = (Some("2026-03-01"), Some("2026-04-01"));
        for (before, after) in [(None, late), (early, late), (late, None)] {
            assert!(may_be_planned(State::Planned, before, after));
            assert!(!may_be_planned(State::Closed, before, after));
        }
        assert!(may_be_planned(State::Open, None, late));
        assert!(may_be_planned(State::Open, late, early));
        assert!(!may_be_planned(State::Open, early, late));
        assert!(!may_be_planned(State::Open, early, None));
    }

    #[test]
    fn players_get_the_part_they_ask_for() {
        for (header, expected) in [
            (None, Wanted::All),
            (Some("bytes=0-"), Wanted::Span(0, 99)),
            (Some("bytes=10-19"), Wanted::Span(10, 19)),
            (Some("bytes=90-200"), Wanted::Span(90, 99)),
            (Some("bytes=-5"), Wanted::Span(95, 99)),
            (Some("bytes=-500"), Wanted::Span(0, 99)),
            (Some("bytes=-0"), Wanted::Beyond),
            (Some("bytes=100-"), Wanted::Beyond),
            (Some("bytes=5-4"), Wanted::All),
            (Some("bytes=0-1,5-6"), Wanted::All),
            (Some("lines=0-1"), Wanted::All),
            (Some("bytes=x-"), Wanted::All),
        ] {
            assert_eq!(read_range(header, 100), expected, "{header:?}");
        }
    }
}
