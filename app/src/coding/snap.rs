//! A person's selection, settled on what they see: whole characters, and whole sentences where they tick instead of
//! select. Ranges that come from other tools are never snapped.

use super::text::{Places, Range, from_utf8, to_utf8};
use icu::{
    properties::{CodePointMapData, props::GraphemeClusterBreak},
    segmenter::{GraphemeClusterSegmenter, SentenceSegmenter},
};

/// The smallest range around `range` that parts no character as people see it (grapheme cluster). A range past the
/// end is cut back to the text.
pub fn to_graphemes(text: &str, range: Range) -> Range {
    let whole = Range::of(text);
    let range = Range {
        start: range.start.min(whole.end),
        end: range.end.min(whole.end),
    };
    let Some(bytes) = to_utf8(text, range) else {
        return range;
    };
    let from = certain_boundary(text, bytes.start);
    let (mut start, mut end) = (from, text.len());
    for boundary in GraphemeClusterSegmenter::new().segment_str(&text[from..]) {
        let boundary = from + boundary;
        if boundary <= bytes.start {
            start = boundary;
        }
        if boundary >= bytes.end {
            end = boundary;
            break;
        }
    }
    from_utf8(text, start..end).unwrap_or(whole)
}

/// The last place at or before `at` that parts two characters whatever stands around it, so that a long transcript need
/// not be read from its beginning: a space, unless it follows one of the few signs that lean on what comes next.
fn certain_boundary(text: &str, at: usize) -> usize {
    let classes = CodePointMapData::<GraphemeClusterBreak>::new();
    let spaces = text[..at].rmatch_indices(' ').map(|(space, _)| space);
    let mut certain = spaces.filter(|space| {
        let before = text[..*space].chars().next_back();
        before.is_some_and(|before| classes.get(before) != GraphemeClusterBreak::Prepend)
    });
    certain.next().unwrap_or(0)
}

/// The sentences of a text in any script, in order and without the white space around them. A line break ends a
/// sentence. A text without any sign of an end is one sentence.
pub fn sentences(text: &str) -> Vec<Range> {
    let ends = SentenceSegmenter::new(Default::default()).segment_str(text);
    let mut edges: Vec<usize> = ends.collect();
    edges.extend(typed_ethiopic_stops(text));
    edges.extend([0, text.len()]);
    edges.sort_unstable();
    edges.dedup();
    let places = Places::of(text);
    let whole: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    // The whole characters around these bytes, in code points.
    let settle = |start: usize, end: usize| {
        let from = whole[whole.partition_point(|edge| *edge <= start).max(1) - 1];
        let to = *whole.get(whole.partition_point(|edge| *edge < end))?;
        Range::find(places.find_point(from)?, places.find_point(to)?)
    };
    let mut found: Vec<Range> = Vec::new();
    for edge in edges.windows(2) {
        let sentence = &text[edge[0]..edge[1]];
        let start = edge[0] + sentence.len() - sentence.trim_start().len();
        let end = edge[0] + sentence.trim_end().len();
        let Some(range) = (start < end).then(|| settle(start, end)).flatten() else {
            continue;
        };
        match found.last_mut() {
            // What parts a character between two sentences joins them.
            Some(last) if last.end > range.start => last.end = last.end.max(range.end),
            _ => found.push(range),
        }
    }
    found
}

/// Many phones lack the Ethiopic full stop ።, so people type two word spaces: ፡፡. Unicode's rules do not know it.
fn typed_ethiopic_stops(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices("፡፡").map(|(at, stop)| at + stop.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::text::cut;

    fn cuts(text: &str) -> Vec<&str> {
        let sentences = sentences(text).into_iter();
        sentences.map(|range| cut(text, range).unwrap()).collect()
    }

    #[test]
    fn a_selection_grows_to_whole_characters() {
        let family = "x👩‍👩‍👧y";
        assert_eq!(
            to_graphemes(family, Range { start: 2, end: 3 }),
            Range { start: 1, end: 6 }
        );
        assert_eq!(
            to_graphemes("ab", Range { start: 1, end: 1 }),
            Range { start: 1, end: 1 }
        );
        assert_eq!(
            to_graphemes("ab", Range { start: 5, end: 9 }),
            Range { start: 2, end: 2 }
        );
        assert_eq!(to_graphemes("", Range { start: 0, end: 3 }), Range::of(""));
    }

    #[test]
    fn beginning_in_the_middle_of_a_text_changes_nothing() {
        let hostile = [
            "a b",
            " \u{301}x",
            "\u{600} 12 y",
            "\r\n z",
            "👩‍👩‍👧 🇺🇸🇺🇸 q",
            "\u{200d} 한 글",
            "क्षि क्ष ी",
        ];
        let text: String = hostile.iter().cycle().take(40).copied().collect();
        let edges: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(&text).collect();
        for start in 0..Range::of(&text).end {
            let at = to_utf8(&text, Range { start, end: start }).unwrap().start;
            let before = edges.iter().rev().find(|edge| **edge <= at).unwrap();
            let after = edges.iter().find(|edge| **edge > at).unwrap();
            let grown = to_graphemes(
                &text,
                Range {
                    start,
                    end: start + 1,
                },
            );
            assert_eq!(to_utf8(&text, grown).unwrap(), *before..*after, "{start}");
        }
    }

    #[test]
    fn sentences_end_as_each_script_ends_them() {
        assert_eq!(
            cuts("It is late. We wait!  Why?"),
            ["It is late.", "We wait!", "Why?"]
        );
        assert_eq!(cuts("开会太晚。我在上班。"), ["开会太晚。", "我在上班。"]);
        assert_eq!(cuts("هل يأتي؟ لا أعرف."), ["هل يأتي؟", "لا أعرف."]);
        assert_eq!(cuts("አውቶቡሱ ይዘገያል። እንጠብቃለን።"), ["አውቶቡሱ ይዘገያል።", "እንጠብቃለን።"]);
        assert_eq!(
            cuts("አውቶቡሱ ይዘገያል፡፡ እንጠብቃለን፡፡"),
            ["አውቶቡሱ ይዘገያል፡፡", "እንጠብቃለን፡፡"]
        );
        assert_eq!(
            cuts("बस देर से आती है। हम रुकते हैं।"),
            ["बस देर से आती है।", "हम रुकते हैं।"]
        );
        assert_eq!(cuts("one\ntwo\r\n\r\nthree"), ["one", "two", "three"]);
    }

    #[test]
    fn a_text_without_an_end_is_one_sentence_and_an_empty_one_none() {
        assert_eq!(cuts("รถมาสาย"), ["รถมาสาย"]);
        assert_eq!(cuts("  \n \t"), Vec::<&str>::new());
        assert_eq!(cuts(""), Vec::<&str>::new());
    }
}
