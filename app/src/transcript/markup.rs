//! Markdown without its marks. The marks around a speaker's name stay: they tell that it is one.

/// Every line without what Markdown puts before and around words.
pub fn without(text: &str) -> String {
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let bare = line.trim();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        // A line of nothing but marks divides.
        let is_rule = bare.len() >= 3
            && ["-", "*", "_", "="]
                .iter()
                .any(|mark| bare.replace(mark, "").trim().is_empty());
        lines.push(match () {
            _ if is_rule => String::new(),
            _ if fenced => line.to_string(),
            _ => within(before(bare)),
        });
    }
    lines.join("\n")
}

/// The line after the marks of headings, quotations and lists.
fn before(line: &str) -> &str {
    let mut rest = line;
    loop {
        let hashes = rest.trim_start_matches('#');
        let is_heading = hashes.len() < rest.len() && hashes.starts_with(' ');
        let next = match () {
            _ if is_heading => hashes,
            _ if rest.starts_with('>') => &rest[1..],
            _ if ["- ", "* ", "+ "].iter().any(|mark| rest.starts_with(mark)) => &rest[2..],
            _ => return rest,
        };
        rest = next.trim_start();
    }
}

/// A line without its emphasis, code marks and the addresses of its links; a name in bold keeps its marks.
fn within(line: &str) -> String {
    let (label, rest) = match super::labels::split_bold(line) {
        Some((_, rest)) => line.split_at(line.len() - rest.len()),
        None => ("", line),
    };
    let mut plain = label.to_string();
    let mut rest = rest;
    while let Some(at) = rest.find(['*', '_', '`', '[', '\\']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let mark = rest.chars().next().unwrap_or_default();
        if mark == '\\' {
            // What is escaped stands for itself.
            let escaped = rest[1..].chars().next().filter(char::is_ascii_punctuation);
            plain.push(escaped.unwrap_or('\\'));
            rest = &rest[1 + escaped.map_or(0, char::len_utf8)..];
        } else if let Some((words, after)) = split_link(rest) {
            plain.push_str(words);
            rest = after;
        } else {
            let run = rest.len() - rest.trim_start_matches(mark).len();
            if !is_emphasis(&plain, mark, &rest[run..]) {
                plain.push_str(&rest[..run]);
            }
            rest = &rest[run..];
        }
    }
    plain.push_str(rest);
    plain
}

/// Words and address of a link are each no longer than this, in bytes.
const LONGEST_LINK: usize = 1_000;

/// `[words](address)` and what follows.
fn split_link(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('[')?;
    let (words, rest) = inner.split_at(super::near(inner, LONGEST_LINK).find("](")?);
    let rest = &rest[2..];
    let (address, after) = rest.split_at(super::near(rest, LONGEST_LINK).find(')')?);
    let after = &after[1..];
    (!words.contains('[') && !address.contains(char::is_whitespace)).then_some((words, after))
}

/// Whether a mark stands at the edge of words, so that it is none of them: `2 * 3` and `a_name` keep theirs.
fn is_emphasis(before: &str, mark: char, after: &str) -> bool {
    let last = before.chars().next_back();
    let next = after.chars().next();
    let is_space = |side: Option<char>| side.is_none_or(char::is_whitespace);
    let is_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    match mark {
        '[' => false,
        '_' => !(is_word(last) && is_word(next) || is_space(last) && is_space(next)),
        _ => !(is_space(last) && is_space(next)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        for (line, plain) in [
            ("## Part one", "Part one"),
            ("> - the *bus* is **late**", "the bus is late"),
            ("2 * 3 is my_own_name", "2 * 3 is my_own_name"),
            (
                "see [the plan](https://example.org/a) now",
                "see the plan now",
            ),
            ("not \\*this\\*", "not *this*"),
            ("---", ""),
            ("#no heading", "#no heading"),
            ("**Amina:** it is _late_", "**Amina:** it is late"),
            ("[laughs] well", "[laughs] well"),
        ] {
            assert_eq!(without(line), plain, "{line}");
        }
    }
}
