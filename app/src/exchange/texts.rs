//! The plain text of a source, as a file holds it and as Harken does: bytes become text, CR LF becomes LF, and positions
//! follow. On the way out a text gets back the line ends it came with.

use super::remark::Reading;
use crate::coding::text::Range;

/// A text as it was found.
pub struct Plain {
    /// Without a byte order mark, with the line ends it had.
    raw: String,
    has_mark: bool,
    has_nul: bool,
    /// Where each code point of `raw` begins, in bytes, and the end.
    points: Vec<u32>,
    /// The code point that each UTF-16 unit of `raw` belongs to; empty where both count alike.
    units: Vec<u32>,
    /// The code points of `raw` that are the LF of a CR LF, in order.
    pairs: Vec<usize>,
}

impl Plain {
    /// Reads bytes: UTF-8, or UTF-16 that says so. Nothing is guessed.
    ///
    /// # Errors
    /// The first byte, counted from 1, that is not text.
    pub fn read(bytes: &[u8]) -> Result<Plain, usize> {
        let (text, has_mark) = decode(bytes)?;
        Ok(Plain::new(text, has_mark))
    }

    /// A text that stood in the project itself.
    pub fn inline(text: &str) -> Plain {
        Plain::new(text.to_string(), false)
    }

    fn new(text: String, has_mark: bool) -> Plain {
        let has_nul = text.contains('\0');
        let raw = match has_nul {
            true => text.replace('\0', "\u{fffd}"),
            false => text,
        };
        let mut points: Vec<u32> = raw.char_indices().map(|(at, _)| at as u32).collect();
        points.push(raw.len() as u32);
        let has_astral = raw.chars().any(|letter| letter.len_utf16() > 1);
        let mut units = Vec::new();
        if has_astral {
            for (point, letter) in (0..).zip(raw.chars()) {
                units.extend(std::iter::repeat_n(point, letter.len_utf16()));
            }
            units.push(points.len() as u32 - 1);
        }
        let mut pairs = Vec::new();
        let mut last = ' ';
        for (point, letter) in raw.chars().enumerate() {
            if (last, letter) == ('\r', '\n') {
                pairs.push(point);
            }
            last = letter;
        }
        Plain {
            raw,
            has_mark,
            has_nul,
            points,
            units,
            pairs,
        }
    }

    /// The text with LF line ends.
    pub fn text(&self) -> String {
        self.raw.replace("\r\n", "\n").replace('\r', "\n")
    }

    /// How each line ended, a letter each: `n` for LF, `r` for CR, `b` for both. Empty where all ended with LF.
    pub fn breaks(&self) -> String {
        if !self.raw.contains('\r') {
            return String::new();
        }
        let mut breaks = String::new();
        let mut last = ' ';
        for letter in self.raw.chars() {
            match (last, letter) {
                ('\r', '\n') => {
                    breaks.pop();
                    breaks.push('b');
                }
                (_, '\n') => breaks.push('n'),
                (_, '\r') => breaks.push('r'),
                _ => {}
            }
            last = letter;
        }
        breaks
    }

    /// Whether U+0000 was in it.
    pub fn has_nul(&self) -> bool {
        self.has_nul
    }

    /// Whether positions in it can be counted in more than one way.
    pub fn is_open_to_reading(&self) -> bool {
        self.has_mark || !self.pairs.is_empty()
    }

    /// The range of [`Plain::text`] that two positions of a file stand for, and whether it had to be widened because one
    /// fell between CR and LF. None where it is empty, turned round or reaches past the text.
    pub fn locate(&self, start: i64, end: i64, reading: Reading) -> Option<(Range, bool)> {
        let end = if reading.closed {
            end.checked_add(1)?
        } else {
            end
        };
        let (start, end) = (self.point(start, reading)?, self.point(end, reading)?);
        if start >= end {
            return None;
        }
        let before = |point: usize| self.pairs.partition_point(|pair| *pair < point);
        let parts = |point: usize| self.pairs.binary_search(&point).is_ok();
        let range = Range {
            start: start - before(start) - usize::from(parts(start)),
            end: end - before(end),
        };
        Some((range, parts(start) || parts(end)))
    }

    /// The code point of `raw` at a position of the file.
    fn point(&self, position: i64, reading: Reading) -> Option<usize> {
        let mark = i64::from(reading.counted_mark && self.has_mark);
        let position = usize::try_from(position.checked_sub(mark)?).ok()?;
        let point = match reading.utf16 && !self.units.is_empty() {
            true => *self.units.get(position)? as usize,
            false => position,
        };
        let point = match reading.joined_breaks {
            true => point + self.joined_before(point),
            false => point,
        };
        (point < self.points.len()).then_some(point)
    }

    /// How many CR LF end before a position at which each counted as one.
    fn joined_before(&self, position: usize) -> usize {
        // The LF of the nth pair (from 0) stands at `pair - n - 1` where pairs count as one; what follows is beyond it.
        let (mut low, mut high) = (0, self.pairs.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.pairs[middle] - middle - 1 < position {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Whether positions, so read, select exactly these words. White space around them does not count, nor how lines end.
    pub fn selects(&self, start: i64, end: i64, reading: Reading, words: &str) -> bool {
        let end = end.saturating_add(i64::from(reading.closed));
        let (Some(start), Some(end)) = (self.point(start, reading), self.point(end, reading))
        else {
            return false;
        };
        if start >= end {
            return false;
        }
        // Looked at only where it can be so: texts are long, and selections are many.
        let length = end - start;
        if length > 4 * words.len() + 16 {
            return false;
        }
        let cut = &self.raw[self.points[start] as usize..self.points[end] as usize];
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        // An ill-placed cut that only loses white space is still ill-placed.
        let edges = |text: &str| {
            let begins = text.starts_with(char::is_whitespace);
            (begins, text.ends_with(char::is_whitespace))
        };
        plain(cut) == plain(words) && (edges(cut) == edges(words) || edges(words) == (false, false))
    }
}

fn decode(bytes: &[u8]) -> Result<(String, bool), usize> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Ok((utf8(rest, 3)?, true)),
        [0xff, 0xfe, rest @ ..] => Ok((utf16(rest, u16::from_le_bytes)?, true)),
        [0xfe, 0xff, rest @ ..] => Ok((utf16(rest, u16::from_be_bytes)?, true)),
        all => Ok((utf8(all, 0)?, false)),
    }
}

/// Bytes as text, without a byte order mark.
///
/// # Errors
/// The first byte, counted from 1, that is not text.
pub fn read_marked(bytes: &[u8]) -> Result<String, usize> {
    decode(bytes).map(|(text, _)| text)
}

fn utf8(bytes: &[u8], before: usize) -> Result<String, usize> {
    std::str::from_utf8(bytes)
        .map(str::to_string)
        .map_err(|error| before + error.valid_up_to() + 1)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(bytes.len() + 2);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut at = 0;
    for letter in char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]]))) {
        let letter = letter.map_err(|_| at + 3)?;
        text.push(letter);
        at += 2 * letter.len_utf16();
    }
    Ok(text)
}

/// A text with the line ends it came with.
pub fn with_breaks(text: &str, breaks: &str) -> String {
    if breaks.is_empty() {
        return text.to_string();
    }
    let mut kinds = breaks.chars();
    let mut whole = String::with_capacity(text.len() + breaks.len());
    for letter in text.chars() {
        match letter {
            '\n' => whole.push_str(match kinds.next() {
                Some('r') => "\r",
                Some('b') => "\r\n",
                _ => "\n",
            }),
            other => whole.push(other),
        }
    }
    whole
}

/// How positions in a text move when it gets back the line ends it came with: [`Shift::of`] turns the one into the other.
pub struct Shift {
    /// Positions of LF that become two.
    pairs: Vec<usize>,
}

impl Shift {
    /// For a text with LF line ends, and how they were.
    pub fn new(text: &str, breaks: &str) -> Shift {
        let lines = text
            .chars()
            .enumerate()
            .filter(|(_, letter)| !breaks.is_empty() && *letter == '\n');
        let pairs = lines
            .zip(breaks.chars())
            .filter(|(_, kind)| *kind == 'b')
            .map(|((at, _), _)| at);
        Shift {
            pairs: pairs.collect(),
        }
    }

    /// The position in the text as it came.
    pub fn of(&self, position: i64) -> i64 {
        let before = |pair: &usize| (*pair as i64) < position;
        position + self.pairs.partition_point(before) as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Reading = Reading {
        joined_breaks: false,
        counted_mark: false,
        utf16: false,
        closed: false,
    };

    fn range(start: usize, end: usize) -> Option<(Range, bool)> {
        Some((Range { start, end }, false))
    }

    #[test]
    fn positions_follow_when_cr_lf_becomes_lf_and_come_back() {
        let plain = Plain::read("one\r\ntwo\rthree\nfour\r\n".as_bytes()).unwrap();
        let text = plain.text();
        assert_eq!(text, "one\ntwo\nthree\nfour\n");
        assert_eq!(plain.breaks(), "brnb");
        assert_eq!(with_breaks(&text, &plain.breaks()), plain.raw);
        let shift = Shift::new(&text, &plain.breaks());
        let raw: Vec<char> = plain.raw.chars().collect();
        let bare: Vec<char> = text.chars().collect();
        for start in 0..raw.len() {
            for end in start + 1..=raw.len() {
                let (range, widened) = plain.locate(start as i64, end as i64, PLAIN).unwrap();
                let kept: String = bare[range.start..range.end].iter().collect();
                let meant: String = raw[start..end].iter().collect();
                if !widened {
                    let meant = meant.replace("\r\n", "\n").replace('\r', "\n");
                    assert_eq!(kept, meant);
                    assert_eq!(shift.of(range.start as i64), start as i64);
                    assert_eq!(shift.of(range.end as i64), end as i64);
                }
            }
        }
        assert_eq!(
            plain.locate(3, 4, PLAIN),
            Some((Range { start: 3, end: 4 }, true))
        );
        assert_eq!(
            plain.locate(4, 5, PLAIN),
            Some((Range { start: 3, end: 4 }, true))
        );
    }

    #[test]
    fn each_reading_counts_in_its_own_way() {
        let plain = Plain::read("\u{feff}a🙂\r\nbc".as_bytes()).unwrap();
        assert_eq!(plain.text(), "a🙂\nbc");
        let read = |reading, start, end| plain.locate(start, end, reading);
        assert_eq!(read(PLAIN, 4, 6), range(3, 5));
        let joined = Reading {
            joined_breaks: true,
            ..PLAIN
        };
        assert_eq!(read(joined, 3, 5), range(3, 5));
        assert_eq!(read(joined, 2, 3), range(2, 3));
        let marked = Reading {
            counted_mark: true,
            ..PLAIN
        };
        assert_eq!(read(marked, 5, 7), range(3, 5));
        let utf16 = Reading {
            utf16: true,
            ..PLAIN
        };
        assert_eq!(read(utf16, 5, 7), range(3, 5));
        let closed = Reading {
            closed: true,
            ..PLAIN
        };
        assert_eq!(read(closed, 4, 5), range(3, 5));
        assert!(plain.selects(4, 6, PLAIN, "bc"));
        assert!(!plain.selects(3, 5, PLAIN, "bc"));
    }

    #[test]
    fn what_lies_outside_is_nowhere() {
        let plain = Plain::inline("ሰላም");
        for (start, end) in [
            (0, 4),
            (2, 2),
            (2, 1),
            (-1, 2),
            (i64::MAX, i64::MAX),
            (i64::MIN, 1),
        ] {
            assert_eq!(plain.locate(start, end, PLAIN), None, "{start} {end}");
        }
        assert_eq!(plain.locate(0, 3, PLAIN), range(0, 3));
    }

    #[test]
    fn bytes_that_are_no_text_are_named_by_their_place() {
        assert_eq!(Plain::read(b"ab\xffc").err(), Some(3));
        assert_eq!(Plain::read(b"\xff\xfea").err(), Some(3));
        let text = Plain::read(b"\xff\xfe\x3d\xd8\x42\xde").unwrap().text();
        assert_eq!(text, "\u{1f642}");
        let nul = Plain::read(b"a\0b").unwrap();
        assert!(nul.has_nul());
        assert_eq!(nul.text(), "a\u{fffd}b");
    }
}
