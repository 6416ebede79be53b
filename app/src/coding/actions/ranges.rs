//! Which words a form has chosen.

use crate::{
    coding::{
        snap::to_graphemes,
        text::{Range, cut},
    },
    error::{Bad, Error, Result},
    request::Fields,
};

/// The words that were chosen, in whole characters: the whole answer, sentences that were ticked (neighbours become
/// one), or a selection. Empty where nothing was chosen; a bad request where the numbers fit no place of the text.
pub(super) fn read_ranges(text: &str, fields: &Fields) -> Result<Vec<Range>> {
    let bad = || Error::BadRequest(Bad::Form);
    let range = |start: &str, end: &str| {
        let number = |text: &str| text.trim().parse().ok();
        let range = Range::find(number(start)?, number(end)?)?;
        cut(text, range)?;
        // A place between two letters is no word, even inside what people see as one character.
        Some(if range.is_empty() {
            range
        } else {
            to_graphemes(text, range)
        })
    };
    let is_said = |range: &Range| cut(text, *range).is_some_and(|words| !words.trim().is_empty());
    if fields.find("whole").is_some() {
        return Ok([Range::of(text)].into_iter().filter(is_said).collect());
    }
    let mut ranges = Vec::new();
    for sentence in fields.all("sentence") {
        let (start, end) = sentence.split_once('-').ok_or_else(bad)?;
        ranges.push(range(start, end).ok_or_else(bad)?);
    }
    let mut joined = join_neighbours(text, ranges);
    let (start, end) = (fields.text("start"), fields.text("end"));
    if !start.is_empty() || !end.is_empty() {
        joined.push(range(start, end).ok_or_else(bad)?);
    }
    joined.retain(is_said);
    Ok(joined)
}

/// Makes one range of those that overlap or have only white space between them.
fn join_neighbours(text: &str, mut ranges: Vec<Range>) -> Vec<Range> {
    ranges.sort_unstable();
    let mut joined: Vec<Range> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last)
                if Range::find(last.end, range.start)
                    .and_then(|gap| cut(text, gap))
                    .is_none_or(|between| between.trim().is_empty()) =>
            {
                last.end = last.end.max(range.end);
            }
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(text: &str, form: &str) -> Result<Vec<String>> {
        let ranges = read_ranges(text, &Fields::parse(form).unwrap())?;
        let cuts = ranges.into_iter().map(|range| cut(text, range).unwrap());
        Ok(cuts.map(str::to_string).collect())
    }

    #[test]
    fn neighbouring_sentences_become_one_range() {
        let text = "One. Two. Three.";
        assert_eq!(
            chosen(text, "sentence=5-9&sentence=0-4").unwrap(),
            ["One. Two."]
        );
        assert_eq!(
            chosen(text, "sentence=0-4&sentence=10-16").unwrap(),
            ["One.", "Three."]
        );
        assert_eq!(chosen(text, "whole=1&start=0&end=1").unwrap(), [text]);
    }

    #[test]
    fn a_selection_is_taken_in_whole_characters() {
        assert_eq!(chosen("x👩‍👩‍👧y", "start=2&end=3").unwrap(), ["👩‍👩‍👧"]);
        assert_eq!(
            chosen("cafe\u{301}s", "start=0&end=4").unwrap(),
            ["cafe\u{301}"]
        );
    }

    #[test]
    fn nothing_chosen_is_no_range_and_no_place_is_refused() {
        for nothing in ["", "start=&end=", "start=1&end=1", "start=4&end=5"] {
            assert!(
                chosen("One. Two.", nothing).unwrap().is_empty(),
                "{nothing}"
            );
        }
        for bad in [
            "start=0&end=99",
            "start=3&end=1",
            "start=x&end=1",
            "start=1&end=",
            "sentence=3",
            "sentence=0-99",
            "start=-1&end=2",
        ] {
            assert!(
                matches!(chosen("One. Two.", bad), Err(Error::BadRequest(_))),
                "{bad}"
            );
        }
    }
}
