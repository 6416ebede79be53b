//! A passage's text as HTML, with its codings drawn in.

use crate::coding::{
    Coding,
    code::Code,
    marks::{Step, segments, steps},
    text::{Places, Range},
};

/// The class of words that were searched for.
const FOUND: &str = "found";

/// The text with a mark around every coded stretch.
pub fn html(text: &str, codings: &[Coding], codes: &[Code]) -> String {
    html_with_found(text, codings, codes, &[])
}

/// As [`html`], with the words that were searched for marked too.
pub fn html_with_found(text: &str, codings: &[Coding], codes: &[Code], found: &[Range]) -> String {
    let classes: Vec<String> = codes
        .iter()
        .map(|code| format!("code-{}", code.colour))
        .collect();
    let coded = codings.iter().filter_map(|coding| {
        let code = codes.iter().position(|code| code.id == coding.code)?;
        Some((coding.range, classes[code].as_str()))
    });
    let found = found.iter().map(|range| (*range, FOUND));
    let marked: Vec<(Range, &str)> = found.chain(coded).collect();
    let places = Places::of(text);
    let mut html = String::with_capacity(text.len() + 64 * marked.len());
    for step in steps(&segments(places.length(), &marked)) {
        match step {
            Step::Open(class) => html += &format!("<mark class=\"{class}\">"),
            Step::Words(range) => write_escaped(places.cut(range).unwrap_or_default(), &mut html),
            Step::Close => html.push_str("</mark>"),
        }
    }
    html
}

/// A carriage return goes in by its number: a browser turns the bare character into a line feed or swallows it, and
/// every place after it would be counted wrongly.
fn write_escaped(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '\r' => html.push_str("&#13;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AccountId, CodingId, InitiativeId, PassageId};

    #[test]
    fn codings_become_nested_marks_and_the_text_stays_text() {
        let codes = [3, 7].map(|colour| Code::new(InitiativeId("i".into()), "name", colour));
        let coding = |code: usize, start: usize, end: usize| Coding {
            id: CodingId::new(),
            code: codes[code].id.clone(),
            passage: PassageId("p".into()),
            range: Range { start, end },
            quote: String::new(),
            coder: AccountId("a".into()),
        };
        let codings = [coding(0, 0, 5), coding(1, 2, 5), coding(1, 90, 99)];
        assert_eq!(
            html("a <b>\r\n&", &codings, &codes),
            "<mark class=\"code-3\">a <mark class=\"code-7\">&lt;b&gt;</mark></mark>&#13;\n&amp;"
        );
    }

    #[test]
    fn words_that_were_searched_for_are_marked_beside_codes() {
        let code = Code::new(InitiativeId("i".into()), "name", 3);
        let coding = Coding {
            id: CodingId::new(),
            code: code.id.clone(),
            passage: PassageId("p".into()),
            range: Range { start: 2, end: 5 },
            quote: String::new(),
            coder: AccountId("a".into()),
        };
        let found = [Range { start: 0, end: 3 }];
        assert_eq!(
            html_with_found("a bus", &[coding], &[code], &found),
            "<mark class=\"found\">a <mark class=\"code-3\">b</mark></mark><mark class=\"code-3\">us</mark>"
        );
    }
}
