//! A time as a calendar reads it: iCalendar, RFC 5545.

use super::Slot;
use jiff::civil::{Date, Time};
use std::fmt::Write;

/// What a calendar shows of a time, in the words of whoever takes it there.
pub struct Entry<'a> {
    pub slot: &'a Slot,
    pub title: &'a str,
    /// Lines with `\n` between them.
    pub description: &'a str,
}

/// A line holds at most so many bytes before it is folded.
const LONGEST_LINE: usize = 75;

/// The file. `now` is the moment it is made. Its times are the clock's on the wall there, wherever that is: no zone is
/// known, and a calendar shows them as they stand. None for a slot whose day or hour is none.
pub fn file(entry: &Entry<'_>, now: jiff::Timestamp) -> Option<String> {
    let slot = entry.slot;
    let day: Date = slot.held_on.parse().ok()?;
    let hour: Time = slot.begins.parse().ok()?;
    let begin = day.to_datetime(hour);
    let end = begin
        .checked_add(jiff::SignedDuration::from_mins(slot.minutes))
        .ok()?;
    let local = |moment: jiff::civil::DateTime| moment.strftime("%Y%m%dT%H%M%S").to_string();
    let lines = [
        "BEGIN:VCALENDAR".to_string(),
        "VERSION:2.0".to_string(),
        "PRODID:-//Harken//Harken//EN".to_string(),
        "CALSCALE:GREGORIAN".to_string(),
        "METHOD:PUBLISH".to_string(),
        "BEGIN:VEVENT".to_string(),
        format!("UID:{}@harken", slot.id),
        format!("DTSTAMP:{}", now.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART:{}", local(begin)),
        format!("DTEND:{}", local(end)),
        text("SUMMARY", entry.title),
        text("LOCATION", &slot.place),
        text("DESCRIPTION", entry.description),
        "CLASS:PRIVATE".to_string(),
        "END:VEVENT".to_string(),
        "END:VCALENDAR".to_string(),
    ];
    let mut file = String::new();
    for line in lines.iter().filter(|line| !line.is_empty()) {
        let _ = write!(file, "{}\r\n", fold(line));
    }
    Some(file)
}

/// A line with a text; empty where there is no text.
fn text(name: &str, text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("{name}:{}", escape(text)),
    }
}

/// A text value: what has a meaning of its own there is marked, and control characters, which have none, are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Breaks a line so that no part is longer than it may be, and no letter is torn apart. The parts after the first begin
/// with a space, which counts.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / 25);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{super::tests::slot, *};

    fn made(title: &str, place: &str, description: &str) -> String {
        let mut slot = slot("0198", "2026-05-12", "23:30", 45);
        slot.place = place.into();
        let entry = Entry {
            slot: &slot,
            title,
            description,
        };
        file(&entry, "2026-04-01T08:09:10Z".parse().unwrap()).unwrap()
    }

    /// The lines as a calendar puts them together again.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "")
            .split_terminator("\r\n")
            .map(str::to_string)
            .collect()
    }

    #[test]
    fn a_time_is_written_as_calendars_read_it() {
        let file = made("Listening evening", "Two Bridges", "");
        assert_eq!(
            unfolded(&file),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Harken//Harken//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:0198@harken",
                "DTSTAMP:20260401T080910Z",
                "DTSTART:20260512T233000",
                "DTEND:20260513T001500",
                "SUMMARY:Listening evening",
                "LOCATION:Two Bridges",
                "CLASS:PRIVATE",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
        assert!(file.ends_with("\r\n"));
    }

    #[test]
    fn what_has_a_meaning_is_escaped_and_nothing_can_begin_a_line_of_its_own() {
        let file = made(
            "a;b,c\\d: \"e\":",
            "x\r\nATTENDEE:mailto:x@example.org",
            "1\n2\u{7}",
        );
        let lines = unfolded(&file);
        assert!(
            lines.contains(&"SUMMARY:a\\;b\\,c\\\\d: \"e\":".to_string()),
            "{file}"
        );
        assert!(
            lines.contains(&"LOCATION:x\\nATTENDEE:mailto:x@example.org".to_string()),
            "{file}"
        );
        assert!(lines.contains(&"DESCRIPTION:1\\n2".to_string()), "{file}");
        assert!(!lines.iter().any(|line| line.starts_with("ATTENDEE")));
    }

    #[test]
    fn long_lines_are_folded_between_letters_of_any_script() {
        for text in [
            "ልጆቻችን በትምህርት ቤት ውስጥ ምን ይፈልጋሉ? ".repeat(9),
            "الحافلة تتأخر كل يوم، ولا أحد يخبرنا. ".repeat(9),
            "家庭想要什么样的会议时间，请告诉我们。".repeat(9),
            "🚌".repeat(80),
            "x".repeat(300),
        ] {
            let file = made(&text, "", "");
            for line in file.split("\r\n") {
                assert!(line.len() <= 75, "{} bytes: {line}", line.len());
                assert!(!line.contains('\n'));
            }
            let summary = format!("SUMMARY:{}", text.replace(',', "\\,"));
            assert!(unfolded(&file).contains(&summary), "{file}");
        }
        // A line of exactly 75 bytes is whole.
        let exact = "y".repeat(75 - "SUMMARY:".len());
        assert!(made(&exact, "", "").contains(&format!("\r\nSUMMARY:{exact}\r\n")));
    }
}
