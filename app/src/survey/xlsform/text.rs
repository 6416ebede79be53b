//! Texts from strangers, made safe to stand beside other texts.

/// Line ends as LF, and without control characters that no page can show.
pub fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines
        .chars()
        .filter(|c| {
            matches!(c, '\n' | '\t') || !(c.is_control() || ('\u{fffe}'..='\u{ffff}').contains(c))
        })
        .collect()
}

/// Straight quotes for the curly ones a word processor makes: in formulas and names they are never meant.
pub fn straight_quotes(text: &str) -> String {
    text.replace(['‘', '’'], "'").replace(['“', '”'], "\"")
}

/// Words with one space between them, and no spaces around.
pub fn squeezed(text: &str) -> String {
    text.split(|c: char| c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

const PDF: char = '\u{202c}';
const PDI: char = '\u{2069}';

/// Closes every direction a line opens and takes out closings of what it never opened, so that a text cannot reorder
/// what stands beside it.
pub fn balanced(text: &str) -> String {
    text.split('\n')
        .map(balanced_line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn balanced_line(line: &str) -> String {
    let mut open = Vec::new();
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(PDF),
            '\u{2066}'..='\u{2068}' => open.push(PDI),
            PDF => {
                if open.last() != Some(&PDF) {
                    continue;
                }
                open.pop();
            }
            PDI => match open.iter().rposition(|closing| *closing == PDI) {
                // An isolate's end also ends whatever was opened inside it.
                Some(at) => {
                    out.extend(open.drain(at + 1..).rev());
                    open.pop();
                }
                None => continue,
            },
            _ => {}
        }
        out.push(c);
    }
    out.extend(open.into_iter().rev());
    out
}
