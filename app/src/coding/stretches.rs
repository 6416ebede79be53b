//! A long text cut into stretches, so that a browser lays out those in sight and no others: a transcript of a hundred
//! pages is drawn as soon as a short answer.

use super::text::{Places, Range};

/// Texts with fewer code points than this are left whole.
const LONG: usize = 10_000;
/// A stretch has at least so many code points, and ends with the line; where lines are twice as long and longer, with
/// a sentence.
const LEAST: usize = 2_000;

/// Where the stretches of a text begin, in code points; empty where it is left whole. `sentences` are those of the text
/// in their order.
pub fn list_stretches(text: &Places, sentences: &[Range]) -> Vec<usize> {
    if text.length() < LONG {
        return Vec::new();
    }
    let mut starts = vec![0];
    let mut last = 0;
    for sentence in sentences {
        let begins_line = || {
            let before = Range::find(sentence.start.saturating_sub(1), sentence.start);
            before.and_then(|before| text.cut(before)) == Some("\n")
        };
        let so_far = sentence.start - last;
        if so_far >= 2 * LEAST || so_far >= LEAST && begins_line() {
            last = sentence.start;
            starts.push(last);
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::snap::sentences;

    fn stretches(text: &str) -> Vec<usize> {
        list_stretches(&Places::of(text), &sentences(text))
    }

    #[test]
    fn a_short_text_is_left_whole() {
        assert_eq!(stretches(&"We wait.\n".repeat(1_000)), Vec::<usize>::new());
        assert_eq!(stretches(""), Vec::<usize>::new());
    }

    #[test]
    fn a_stretch_ends_with_its_line() {
        let text = "Ƀus is late. We wait. 🚌\n".repeat(1_000);
        let line = text.lines().next().unwrap().chars().count() + 1;
        let starts = stretches(&text);
        assert!(starts.len() > 8, "{starts:?}");
        assert!(starts.iter().all(|start| start % line == 0), "{starts:?}");
        let far = starts.windows(2).map(|pair| pair[1] - pair[0]);
        assert!(far.clone().all(|far| (LEAST..LEAST + line).contains(&far)));
    }

    #[test]
    fn without_lines_it_ends_with_a_sentence_and_without_sentences_never() {
        let text = "Every morning we wait. ".repeat(2_000);
        let starts = stretches(&text);
        assert!(starts.len() > 8);
        assert!(starts.iter().all(|start| start % 23 == 0));
        assert_eq!(stretches(&"x".repeat(50_000)), [0]);
    }
}
