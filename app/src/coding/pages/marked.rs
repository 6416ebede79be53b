//! A passage's text as HTML, with its codings drawn in.

use crate::{
    coding::{
        Coding,
        code::Code,
        marks::{Segment, Step, segments, steps},
        stretches::list_stretches,
        text::{Places, Range},
    },
    ids::CodeId,
};
use std::collections::HashMap;

/// The class of words that were searched for.
const FOUND: &str = "found";

/// What a stretch of words is marked as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Found,
    /// The place of a code in the codebook.
    Code(usize),
}

/// The text with a mark around every coded stretch. Each mark says which codes the words in it have: to whoever points at
/// it, and to those who have the page read out.
pub fn html(text: &str, codings: &[Coding], codes: &[Code]) -> String {
    html_with_found(text, codings, codes, &[])
}

/// As [`html`], with the words that were searched for marked too.
pub fn html_with_found(text: &str, codings: &[Coding], codes: &[Code], found: &[Range]) -> String {
    let marked = list_marks(codings, codes, found);
    draw(&Places::of(text), &marked, codes, &[])
}

/// As [`html_with_found`], where a long text comes in stretches. `sentences` are those of the text in their order.
pub fn html_in_stretches(
    text: &str,
    codings: &[Coding],
    codes: &[Code],
    found: &[Range],
    sentences: &[Range],
) -> String {
    let text = Places::of(text);
    let starts = list_stretches(&text, sentences);
    draw(&text, &list_marks(codings, codes, found), codes, &starts)
}

fn list_marks(codings: &[Coding], codes: &[Code], found: &[Range]) -> Vec<(Range, Mark)> {
    let places: HashMap<&CodeId, usize> = (codes.iter().enumerate())
        .map(|(place, code)| (&code.id, place))
        .collect();
    let coded = codings.iter().filter_map(|coding| {
        let place = places.get(&coding.code)?;
        Some((coding.range, Mark::Code(*place)))
    });
    let found = found.iter().map(|range| (*range, Mark::Found));
    found.chain(coded).collect()
}

/// `starts` is where the stretches of the text begin; without any it is not parted.
fn draw(text: &Places, marked: &[(Range, Mark)], codes: &[Code], starts: &[usize]) -> String {
    let segments = segments(text.length(), marked, starts);
    let goes_on =
        |_: &Segment<Mark>, next: &Segment<Mark>| starts.binary_search(&next.range.start).is_err();
    let mut html = String::with_capacity(text.length() + 64 * marked.len());
    for stretch in segments.chunk_by(goes_on) {
        if !starts.is_empty() {
            html += "<span class=\"stretch\">";
        }
        let mut open: Vec<Mark> = Vec::new();
        for step in steps(stretch) {
            match step {
                Step::Open(mark) => {
                    open.push(mark);
                    write_opening(&open, codes, &mut html);
                }
                Step::Words(range) => write_escaped(text.cut(range).unwrap_or_default(), &mut html),
                Step::Close => {
                    open.pop();
                    html.push_str("</mark>");
                }
            }
        }
        if !starts.is_empty() {
            html += "</span>";
        }
    }
    html
}

/// Opens the innermost of these marks. It names those around it as well: where codes lie on the very same words, nobody
/// can point at the outer one.
fn write_opening(open: &[Mark], codes: &[Code], html: &mut String) {
    match open.last() {
        Some(Mark::Code(place)) => {
            *html += &format!("<mark class=\"code-{}\"", codes[*place].colour)
        }
        _ => {
            *html += &format!("<mark class=\"{FOUND}\">");
            return;
        }
    }
    html.push_str(" title=\"");
    let names = open.iter().filter_map(|mark| match mark {
        Mark::Code(place) => Some(codes[*place].name.as_str()),
        Mark::Found => None,
    });
    for (at, name) in names.enumerate() {
        if at > 0 {
            html.push_str(" · ");
        }
        write_escaped(name, html);
    }
    html.push_str("\">");
}

/// A carriage return goes in by its number: a browser turns the bare character into a line feed or swallows it, and
/// every place after it would be counted wrongly.
fn write_escaped(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
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
        let codes = [("Late \"again\"", 3), ("Cold & <wet>", 7)]
            .map(|(name, colour)| Code::new(InitiativeId("i".into()), name, colour));
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
            "<mark class=\"code-3\" title=\"Late &quot;again&quot;\">a \
             <mark class=\"code-7\" title=\"Late &quot;again&quot; · Cold &amp; &lt;wet&gt;\">&lt;b&gt;</mark></mark>\
             &#13;\n&amp;"
        );
    }

    #[test]
    fn a_long_text_comes_in_stretches_and_is_the_same_text() {
        let code = Code::new(InitiativeId("i".into()), "name", 3);
        let text = "We wait & wait.\n".repeat(1_000);
        let coding = Coding {
            id: CodingId::new(),
            code: code.id.clone(),
            passage: PassageId("p".into()),
            range: Range {
                start: 5,
                end: 9_000,
            },
            quote: String::new(),
            coder: AccountId("a".into()),
        };
        let sentences = crate::coding::snap::sentences(&text);
        let html = html_in_stretches(&text, &[coding], &[code], &[], &sentences);
        let count = |part: &str| html.matches(part).count();
        assert_eq!(count("<span class=\"stretch\">"), count("</span>"));
        assert!(count("</span>") > 5);
        // The mark is opened once more in each stretch it reaches into, and never lies across their edge.
        assert_eq!(
            count("<mark class=\"code-3\" title=\"name\">"),
            count("</mark>")
        );
        assert_eq!(
            count("<span class=\"stretch\"><mark"),
            count("</mark></span>")
        );
        let words = regex::Regex::new("<[^>]*>").unwrap().replace_all(&html, "");
        assert_eq!(words.replace("&amp;", "&"), text);
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
            "<mark class=\"found\">a <mark class=\"code-3\" title=\"name\">b</mark></mark>\
             <mark class=\"code-3\" title=\"name\">us</mark>"
        );
    }

    #[test]
    fn codes_of_one_colour_on_the_same_words_are_both_there() {
        let codes = ["Late", "Cold"].map(|name| Code::new(InitiativeId("i".into()), name, 3));
        let codings = codes.each_ref().map(|code| Coding {
            id: CodingId::new(),
            code: code.id.clone(),
            passage: PassageId("p".into()),
            range: Range { start: 0, end: 5 },
            quote: String::new(),
            coder: AccountId("a".into()),
        });
        let html = html("a bus", &codings, &codes);
        assert_eq!(html.matches("<mark class=\"code-3\"").count(), 2);
        assert!(html.contains("title=\"Late · Cold\""), "{html}");
    }
}
