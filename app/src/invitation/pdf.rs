//! Slips on paper: a QR code, the code in groups, what to do, and lines to cut along.
//!
//! PDF's own fonts know the letters of Western Europe, which spares embedding a font for every script. A language
//! whose words they cannot write is left out of the paper and named to whoever prints; the page in the browser has
//! all of them.

use super::address;
use crate::{i18n::Words, language::Lang, survey::Survey, token::Token, ui::qr};
use icu::normalizer::ComposingNormalizerBorrowed;
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

/// A file of slips.
pub struct Slips {
    pub pdf: Vec<u8>,
    /// Languages of the survey that the paper lacks.
    pub left_out: Vec<Lang>,
}

/// A4, in points.
const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 28.0;
const COLUMNS: usize = 2;
/// Rows of slips on a page: as many as leave room for the words.
const ROWS: [usize; 4] = [5, 4, 3, 2];
/// White inside a slip.
const PADDING: f32 = 10.0;
const QR_SIDE: f32 = 96.0;
const TEXT_SIZE: f32 = 7.5;
const LEADING: f32 = 9.2;
const CODE_SIZE: f32 = 14.0;
/// Room for the code below the QR code and the words.
const CODE_ROOM: f32 = 28.0;

const PLAIN: Name<'static> = Name(b"F1");
const BOLD: Name<'static> = Name(b"F2");
const FIXED: Name<'static> = Name(b"F3");

/// A line of a slip, in the bytes of WinAnsi.
struct Line {
    font: Name<'static>,
    text: Vec<u8>,
}

/// Writes the slips of these codes in the order given. `base` is where Harken is reached.
pub fn write(survey: &Survey, base: &str, codes: &[Token]) -> Slips {
    let width = (PAGE.0 - 2.0 * MARGIN) / COLUMNS as f32;
    let room = width - QR_SIDE - 2.5 * PADDING;
    let (lines, left_out) = lines_of(survey, base, room);
    let height_of = |rows: usize| (PAGE.1 - 2.0 * MARGIN) / rows as f32;
    let needed = lines.len() as f32 * LEADING + 2.0 * PADDING + CODE_ROOM;
    let rows = ROWS.into_iter().find(|rows| height_of(*rows) >= needed);
    let rows = rows.unwrap_or(ROWS[ROWS.len() - 1]);
    let layout = Layout {
        width,
        height: height_of(rows),
        rows,
        lines,
    };
    Slips {
        pdf: document(survey, &layout, base, codes),
        left_out,
    }
}

struct Layout {
    width: f32,
    height: f32,
    rows: usize,
    lines: Vec<Line>,
}

/// The words of every slip, and the languages that cannot be written here.
fn lines_of(survey: &Survey, base: &str, room: f32) -> (Vec<Line>, Vec<Lang>) {
    let mut lines = Vec::new();
    let mut left_out = Vec::new();
    let mut add = |title: &str, words: Words| -> bool {
        let (Some(title), Some(todo)) = (win_ansi(title), win_ansi(&words.code_slip(base))) else {
            return false;
        };
        for (font, text) in [(BOLD, title), (PLAIN, todo)] {
            let wrapped = wrap(&text, room, font == BOLD).into_iter();
            lines.extend(wrapped.map(|text| Line { font, text }));
        }
        true
    };
    for lang in &survey.form.languages {
        let words = Words::find(lang);
        if !words.is_some_and(|words| add(survey.title(lang).text, words)) {
            left_out.push(lang.clone());
        }
    }
    if left_out.len() == survey.form.languages.len() {
        add(&survey.slug, Words::english());
    }
    (lines, left_out)
}

fn document(survey: &Survey, layout: &Layout, base: &str, codes: &[Token]) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let mut next = 1;
    let mut fresh = || {
        next += 1;
        Ref::new(next - 1)
    };
    let (catalog, tree, info) = (fresh(), fresh(), fresh());
    let fonts = [
        (PLAIN, "Helvetica", fresh()),
        (BOLD, "Helvetica-Bold", fresh()),
        (FIXED, "Courier-Bold", fresh()),
    ];
    let pages: Vec<(Ref, Ref, &[Token])> = codes
        .chunks(COLUMNS * layout.rows)
        .map(|part| (fresh(), fresh(), part))
        .collect();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr(&survey.slug));
    pdf.pages(tree)
        .kids(pages.iter().map(|(page, _, _)| *page))
        .count(pages.len() as i32);
    for (_, name, font) in &fonts {
        pdf.type1_font(*font)
            .base_font(Name(name.as_bytes()))
            .encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    for (id, content, part) in pages {
        let mut page = pdf.page(id);
        page.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1));
        page.parent(tree).contents(content);
        let mut resources = page.resources();
        let mut named = resources.fonts();
        for (name, _, font) in &fonts {
            named.pair(*name, *font);
        }
        named.finish();
        resources.finish();
        page.finish();
        pdf.stream(content, &sheet(layout, base, part).finish());
    }
    pdf.finish()
}

fn sheet(layout: &Layout, base: &str, codes: &[Token]) -> Content {
    let mut content = Content::new();
    content.save_state();
    content.set_stroke_gray(0.6).set_line_width(0.5);
    content.set_dash_pattern([3.0, 3.0], 0.0);
    for column in 0..=COLUMNS {
        let x = MARGIN + column as f32 * layout.width;
        content.move_to(x, MARGIN).line_to(x, PAGE.1 - MARGIN);
    }
    for row in 0..=layout.rows {
        let y = MARGIN + row as f32 * layout.height;
        content.move_to(MARGIN, y).line_to(PAGE.0 - MARGIN, y);
    }
    content.stroke().restore_state();
    for (index, code) in codes.iter().enumerate() {
        let left = MARGIN + (index % COLUMNS) as f32 * layout.width;
        let top = PAGE.1 - MARGIN - (index / COLUMNS) as f32 * layout.height;
        slip(&mut content, layout, (left, top), base, code);
    }
    content
}

/// One slip below and right of this corner.
fn slip(content: &mut Content, layout: &Layout, corner: (f32, f32), base: &str, code: &Token) {
    let (left, top) = corner;
    if let Some(square) = qr::square(&address(base, code)) {
        let side = QR_SIDE / square.size as f32;
        content.save_state();
        // Modules count from the top left corner downwards.
        content.transform([
            side,
            0.0,
            0.0,
            -side,
            left + PADDING / 2.0,
            top - PADDING / 2.0,
        ]);
        for run in &square.dark {
            content.rect(run.left as f32, run.top as f32, run.length as f32, 1.0);
        }
        content.fill_nonzero().restore_state();
    }
    let x = left + QR_SIDE + 1.5 * PADDING;
    for (index, line) in layout.lines.iter().enumerate() {
        let y = top - PADDING - LEADING * (index as f32 + 0.8);
        write_line(content, line.font, TEXT_SIZE, (x, y), &line.text);
    }
    let shown = code.to_string();
    // Courier's letters are all 0.6 of their size wide.
    let width = shown.len() as f32 * 0.6 * CODE_SIZE;
    let at = (
        left + (layout.width - width) / 2.0,
        top - layout.height + PADDING,
    );
    write_line(content, FIXED, CODE_SIZE, at, shown.as_bytes());
}

fn write_line(content: &mut Content, font: Name<'_>, size: f32, at: (f32, f32), text: &[u8]) {
    content.begin_text();
    content.set_font(font, size);
    content.next_line(at.0, at.1);
    content.show(Str(text));
    content.end_text();
}

/// Breaks a text at its spaces so that each line is at most so wide.
fn wrap(text: &[u8], room: f32, is_bold: bool) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for word in text
        .split(|byte| *byte == b' ')
        .filter(|word| !word.is_empty())
    {
        match lines.last_mut() {
            Some(line) if width_of(line, is_bold) + width_of(word, is_bold) + SPACE <= room => {
                line.push(b' ');
                line.extend(word);
            }
            _ => lines.push(word.to_vec()),
        }
        // An address may be longer than a line.
        while let Some(line) = lines.last_mut()
            && width_of(line, is_bold) > room
            && line.len() > 1
        {
            let fits = (1..line.len())
                .rev()
                .find(|at| width_of(&line[..*at], is_bold) <= room);
            let rest = line.split_off(fits.unwrap_or(1));
            lines.push(rest);
        }
    }
    lines
}

const SPACE: f32 = 0.278 * TEXT_SIZE;

/// The width of a text of [`TEXT_SIZE`] in Helvetica; bold letters are about a twelfth wider.
fn width_of(text: &[u8], is_bold: bool) -> f32 {
    /// Helvetica's widths from `!` to `~`, in thousandths of its size.
    const WIDTHS: [u16; 94] = [
        278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
        667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667,
        944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556,
        222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
        334, 260, 334, 584,
    ];
    let thousandths: u32 = text
        .iter()
        .map(|byte| match byte {
            b' ' => 278,
            b'!'..=b'~' => u32::from(WIDTHS[usize::from(byte - b'!')]),
            // Letters with accents are as wide as the widest without.
            _ => 722,
        })
        .sum();
    let wider = if is_bold { 1.08 } else { 1.0 };
    thousandths as f32 / 1000.0 * TEXT_SIZE * wider
}

/// A text in the bytes of PDF's WinAnsiEncoding (Windows-1252); none where it has no byte for a letter.
fn win_ansi(text: &str) -> Option<Vec<u8>> {
    /// The characters of 0x80 to 0x9f; a space where there is none.
    const HIGH: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    // Marks of direction, which keep an address from turning its sentence around on a screen, are no letters.
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let letters = composed.chars().filter(|c| !is_mark(*c));
    letters
        .map(|letter| match letter {
            '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{ff}' => Some(u32::from(letter) as u8),
            '\n' | '\t' => Some(b' '),
            _ => HIGH
                .chars()
                .position(|high| high == letter)
                .map(|at| 0x80 + at as u8),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_western_europe_have_a_byte_and_others_make_the_text_left_out() {
        assert_eq!(win_ansi("Añ’€").unwrap(), [b'A', 0xf1, 0x92, 0x80]);
        assert_eq!(win_ansi("e\u{301}").unwrap(), [0xe9]);
        assert_eq!(win_ansi("\u{2068}x\u{2069}Ÿ").unwrap(), [b'x', 0x9f]);
        for text in ["مدرسة", "ትምህርት", "学校", "trường học"] {
            assert_eq!(win_ansi(text), None, "{text}");
        }
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let text = format!(
            "Open https://{}.example and type the code. It works once.",
            "a".repeat(90)
        );
        let lines = wrap(text.as_bytes(), 140.0, false);
        assert!(lines.len() > 3);
        for line in &lines {
            assert!(
                width_of(line, false) <= 140.0,
                "{}",
                String::from_utf8_lossy(line)
            );
        }
        let joined: Vec<u8> = lines.concat();
        let letters = |text: &[u8]| text.iter().filter(|byte| **byte != b' ').count();
        assert_eq!(letters(&joined), letters(text.as_bytes()));
    }
}
