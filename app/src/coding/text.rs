//! Ranges of text, counted in Unicode code points, and the way to and from how others count.
//!
//! A browser counts UTF-16 units, Rust counts UTF-8 bytes, and what is stored counts code points: the one number that
//! every tool for coding words agrees on. Nothing here needs the server, so the browser's part counts alike.

use std::ops;

/// A half-open range of a text in Unicode code points: `start` is in it, `end` is the first that is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Range {
    pub start: usize,
    pub end: usize,
}

impl Range {
    /// A range; None where it would end before it starts.
    pub fn find(start: usize, end: usize) -> Option<Range> {
        (start <= end).then_some(Range { start, end })
    }

    /// The range of a whole text.
    pub fn of(text: &str) -> Range {
        Range {
            start: 0,
            end: length(text),
        }
    }

    /// Whether no code point is in it.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }
}

/// The length of a text in code points.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// The words in a range, exactly; None where the range reaches past the text.
pub fn cut(text: &str, range: Range) -> Option<&str> {
    text.get(to_utf8(text, range)?)
}

/// A range in UTF-8 bytes; None where it reaches past the text.
pub fn to_utf8(text: &str, range: Range) -> Option<ops::Range<usize>> {
    to_units(text, range, char::len_utf8)
}

/// A range in UTF-16 units; None where it reaches past the text.
pub fn to_utf16(text: &str, range: Range) -> Option<ops::Range<usize>> {
    to_units(text, range, char::len_utf16)
}

/// The range that UTF-8 bytes stand for; None where they reach past the text or part a code point.
pub fn from_utf8(text: &str, bytes: ops::Range<usize>) -> Option<Range> {
    from_units(text, bytes, char::len_utf8)
}

/// The range that UTF-16 units stand for; None where they reach past the text or part a code point.
pub fn from_utf16(text: &str, units: ops::Range<usize>) -> Option<Range> {
    from_units(text, units, char::len_utf16)
}

/// The smallest range that holds all of these UTF-16 units: half a surrogate pair brings the other half with it, and
/// what lies past the text is left out.
pub fn around_utf16(text: &str, units: ops::Range<usize>) -> Range {
    let mut start = 0;
    let mut end = 0;
    let mut unit = 0;
    for character in text.chars() {
        unit += character.len_utf16();
        if unit <= units.start {
            start += 1;
        }
        if unit - character.len_utf16() < units.end {
            end += 1;
        }
    }
    Range {
        start: start.min(end),
        end,
    }
}

/// Where each code point of a text begins in UTF-8, and where the text ends: made once, it finds the words of many
/// ranges of a long text without counting from its beginning each time.
pub struct Places<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Places<'t> {
    pub fn of(text: &'t str) -> Places<'t> {
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        Places {
            text,
            starts: starts.collect(),
        }
    }

    /// The length of the text in code points.
    pub fn length(&self) -> usize {
        self.starts.len() - 1
    }

    /// As [`cut`].
    pub fn cut(&self, range: Range) -> Option<&'t str> {
        let (start, end) = (self.starts.get(range.start)?, self.starts.get(range.end)?);
        self.text.get(*start..*end)
    }

    /// The code point that begins at a byte, or the length of the text where that is its end.
    pub fn find_point(&self, byte: usize) -> Option<usize> {
        self.starts.binary_search(&byte).ok()
    }
}

fn to_units(text: &str, range: Range, width: fn(char) -> usize) -> Option<ops::Range<usize>> {
    if range.start > range.end {
        return None;
    }
    let mut characters = text.chars();
    let mut count = |points: usize| {
        let mut units = 0;
        for _ in 0..points {
            units += width(characters.next()?);
        }
        Some(units)
    };
    let start = count(range.start)?;
    let end = start + count(range.end - range.start)?;
    Some(start..end)
}

fn from_units(text: &str, units: ops::Range<usize>, width: fn(char) -> usize) -> Option<Range> {
    let mut characters = text.chars();
    let mut count = |wanted: usize| {
        let (mut points, mut seen) = (0, 0);
        while seen < wanted {
            seen += width(characters.next()?);
            points += 1;
        }
        (seen == wanted).then_some(points)
    };
    let start = count(units.start)?;
    let end = start + count(units.end.checked_sub(units.start)?)?;
    Some(Range { start, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_past_the_text_is_no_range() {
        assert_eq!(cut("añb", Range { start: 2, end: 4 }), None);
        assert_eq!(cut("añb", Range { start: 4, end: 4 }), None);
        assert_eq!(cut("añb", Range { start: 2, end: 1 }), None);
        assert_eq!(cut("añb", Range { start: 3, end: 3 }), Some(""));
        assert_eq!(Range::find(2, 1), None);
    }

    #[test]
    fn many_ranges_of_a_text_are_cut_as_one_is() {
        let text = "añ🙂b\u{301}";
        let places = Places::of(text);
        assert_eq!(places.length(), length(text));
        for start in 0..7 {
            for end in 0..7 {
                let range = Range { start, end };
                assert_eq!(places.cut(range), cut(text, range), "{range:?}");
            }
        }
        for byte in 0..=text.len() {
            let point = from_utf8(text, 0..byte).map(|range| range.end);
            assert_eq!(places.find_point(byte), point);
        }
    }

    #[test]
    fn a_code_point_is_never_parted() {
        assert_eq!(from_utf8("ñ", 0..1), None);
        assert_eq!(from_utf8("ñ", 1..2), None);
        assert_eq!(from_utf16("a🙂b", 1..2), None);
        let (later, sooner) = (2, 1);
        assert_eq!(from_utf16("a🙂b", later..sooner), None);
        assert_eq!(from_utf16("a🙂b", 3..9), None);
    }

    #[test]
    fn half_a_surrogate_pair_brings_the_other_half() {
        let text = "a🙂b";
        for units in [1..2, 2..3, 1..3] {
            let range = around_utf16(text, units.clone());
            assert_eq!(cut(text, range), Some("🙂"), "{units:?}");
        }
        assert_eq!(around_utf16(text, 3..99), Range { start: 2, end: 3 });
        assert_eq!(around_utf16(text, 50..99), Range { start: 3, end: 3 });
        assert!(around_utf16(text, 1..1).is_empty());
    }
}
