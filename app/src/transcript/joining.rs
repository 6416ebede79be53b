//! Pieces of speech joined to turns, and turns cut to lines.

use super::Turn;
use crate::capture::LONGEST_LINE;

/// Scripts that write no space between words, so that none is put where pieces meet.
fn is_spaceless(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Puts a piece behind what was said before it.
pub fn append(text: &mut String, piece: &str) {
    let meet = (text.chars().next_back(), piece.chars().next());
    if let (Some(last), Some(next)) = meet
        && !last.is_whitespace()
        && !(is_spaceless(last) && is_spaceless(next))
    {
        text.push(' ');
    }
    text.push_str(piece);
}

/// What a sentence ends with, in any script, quotation marks aside.
const ENDS: [char; 14] = [
    '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '።', '।', '॥', '။', '។',
];

/// Whether a sentence ends with the text.
pub fn ends_sentence(text: &str) -> bool {
    let quotes = |letter: char| letter.is_whitespace() || "\"'”’»)]』」".contains(letter);
    text.trim_end_matches(quotes).ends_with(ENDS)
}

/// Turns without those that say nothing, and each no longer than a line may be.
pub fn cut(turns: Vec<Turn>) -> Vec<Turn> {
    let mut whole = Vec::with_capacity(turns.len());
    for turn in turns {
        let mut rest = turn.text.trim();
        let mut second = turn.second;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(piece_of(rest));
            whole.push(Turn {
                speaker: turn.speaker.clone(),
                // Of the pieces behind the first nobody knows when they were said.
                second: second.take(),
                text: piece.trim_end().to_string(),
            });
            rest = after.trim_start();
        }
    }
    whole
}

/// The length in bytes of the longest piece that is a line: up to the end of a sentence if it can be, else of a word.
fn piece_of(text: &str) -> usize {
    let Some((most, _)) = text.char_indices().nth(LONGEST_LINE) else {
        return text.len();
    };
    let head = &text[..most];
    let after = |at: Option<usize>| {
        let at = at?;
        let letter = head[at..].chars().next()?;
        Some(at + letter.len_utf8())
    };
    after(head.rfind(ENDS))
        .or(after(head.rfind(char::is_whitespace)))
        .unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_meet_as_their_script_writes_words() {
        for (one, other, both) in [
            ("It is", "late.", "It is late."),
            ("公交车", "晚点", "公交车晚点"),
            ("公交车 ", "BUS", "公交车 BUS"),
            ("", "late", "late"),
        ] {
            let mut text = one.to_string();
            append(&mut text, other);
            assert_eq!(text, both);
        }
    }

    #[test]
    fn a_turn_that_is_too_long_is_cut_where_a_sentence_ends_and_nothing_of_it_is_lost() {
        let long = "Basku wuu daahaa. ".repeat(2_000);
        let turn = Turn {
            speaker: Some("A".into()),
            second: Some(7),
            text: long.clone(),
        };
        let pieces = cut(vec![turn]);
        assert!(pieces.len() > 3);
        assert!(
            pieces.iter().all(
                |piece| piece.text.chars().count() <= LONGEST_LINE && piece.text.ends_with('.')
            )
        );
        let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(texts.join(" "), long.trim());
        assert_eq!(
            pieces.iter().filter(|piece| piece.second.is_some()).count(),
            1
        );
        let one_word = Turn {
            speaker: None,
            second: None,
            text: "字".repeat(LONGEST_LINE + 1),
        };
        assert_eq!(cut(vec![one_word]).len(), 2);
        assert!(
            cut(vec![Turn {
                speaker: None,
                second: None,
                text: " \n".into()
            }])
            .is_empty()
        );
    }
}
