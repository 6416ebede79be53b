//! What stands before the words of a line, and whether it could be what somebody is called.

use super::stamps;

/// The longest name, in characters.
const LONGEST_NAME: usize = 40;
/// No name has more words.
const MOST_WORDS: usize = 5;

/// What stands before a line's words.
#[derive(Clone, Copy)]
pub struct Label<'a> {
    pub name: &'a str,
    pub second: Option<i64>,
    pub text: &'a str,
    /// Whether the writer marked it as a name, so that it need not come again.
    pub is_marked: bool,
}

const COLONS: [char; 4] = [':', '：', '﹕', '፦'];

/// What stands before a line's words, if it could be a name.
pub fn find_label(line: &str) -> Option<Label<'_>> {
    if let Some((name, text)) = split_bold(line) {
        let (name, second) = without_time(name);
        return Some(Label {
            name,
            second,
            text,
            is_marked: true,
        });
    }
    let label = |name, second, text| Label {
        name,
        second,
        text,
        is_marked: false,
    };
    if let Some((name, text)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let is_known_sound = SOUNDS.contains(&name.trim().to_lowercase().as_str());
        let is_name = may_be_name(name) && looks_like_a_name(name) && !is_known_sound;
        return is_name.then(|| label(name.trim(), None, after_colon(text)));
    }
    // `Amina (00:01:02): …` and `Amina [1:02]`, with a colon behind or without.
    if let Some(open) = line.find(['(', '[']) {
        let close = if line[open..].starts_with('(') {
            ')'
        } else {
            ']'
        };
        if let Some((inner, text)) = line[open + 1..].split_once(close)
            && let Some(second) = stamps::find_seconds(inner.trim())
        {
            let name = line[..open].trim();
            return may_be_name(name).then(|| label(name, Some(second), after_colon(text)));
        }
    }
    let mut places = line.char_indices().take(LONGEST_NAME + 20);
    if let Some((at, mark)) = places.find(|(_, letter)| COLONS.contains(letter) || *letter == '\t')
    {
        let text = &line[at + mark.len_utf8()..];
        // `https://` and `12:30` go on at once.
        let goes_on = mark == ':' && text.starts_with(|next: char| !next.is_whitespace());
        let name = line[..at].trim();
        if !goes_on && may_be_name(name) {
            return Some(label(name, None, text.trim()));
        }
    }
    let (name, second) = stamps::split_trailing(line)?;
    (may_be_name(name) && looks_like_a_name(name)).then(|| label(name, Some(second), ""))
}

/// What people do in brackets beside speaking.
const SOUNDS: [&str; 12] = [
    "laughter",
    "laughs",
    "music",
    "applause",
    "inaudible",
    "unintelligible",
    "crosstalk",
    "pause",
    "silence",
    "noise",
    "sic",
    "cough",
];

/// A name in bold with its colon, inside or behind the marks, and what follows.
pub fn split_bold(line: &str) -> Option<(&str, &str)> {
    let marks = ["**", "__"]
        .into_iter()
        .find(|marks| line.starts_with(marks))?;
    let (name, text) = line[2..].split_once(marks)?;
    let (name, text) = match name.trim_end().strip_suffix(COLONS) {
        Some(name) => (name, text.trim_start()),
        None => (name, text.trim_start().strip_prefix(COLONS)?.trim_start()),
    };
    may_be_name(without_time(name).0).then_some((name.trim(), text))
}

/// A name without the time that stands behind it.
fn without_time(name: &str) -> (&str, Option<i64>) {
    match stamps::split_trailing(name) {
        Some((name, second)) => (name, Some(second)),
        None => (name.trim(), None),
    }
}

fn after_colon(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix(COLONS).map_or(text, str::trim_start)
}

/// Whether this could be what somebody is called: short, and no part of a sentence.
fn may_be_name(name: &str) -> bool {
    let name = name.trim();
    let words = name.split_whitespace().count();
    (1..=MOST_WORDS).contains(&words)
        && name.chars().count() <= LONGEST_NAME
        && name.chars().any(char::is_alphabetic)
        && !name.contains(|letter: char| {
            OF_SENTENCES.contains(&letter) || COLONS.contains(&letter) || letter.is_control()
        })
        && name.split_whitespace().all(is_whole_or_short)
}

const OF_SENTENCES: [char; 37] = [
    ',', ';', '!', '?', '…', '"', '“', '”', '„', '«', '»', '<', '>', '=', '+', '{', '}', '|', '\\',
    '،', '؛', '؟', '۔', '。', '，', '、', '！', '？', '；', '።', '፣', '፤', '।', '॥', '။', '၊', '*',
];

/// Whether a word has no stop in it but that of an initial or a title: `A.`, `Dr.`
fn is_whole_or_short(word: &str) -> bool {
    let mut parts = word.split('.').peekable();
    let mut is_fine = true;
    while let Some(part) = parts.next() {
        is_fine &= parts.peek().is_none() || part.chars().count() <= 4;
    }
    is_fine
}

/// Small words inside names.
const PARTICLES: [&str; 22] = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "la", "las", "le", "los", "van", "von",
    "der", "den", "bin", "bint", "ibn", "al", "el", "y",
];

/// Whether it is written as names are: with capitals, where the script has such.
pub fn looks_like_a_name(name: &str) -> bool {
    let is_cased = name.contains(|letter: char| letter.is_lowercase() || letter.is_uppercase());
    if !is_cased {
        return name.split_whitespace().count() <= 3 && name.chars().count() <= 20;
    }
    let mut words = name.split_whitespace();
    words.all(|word| {
        let first = word.chars().find(|letter| letter.is_alphanumeric());
        first.is_none_or(|first| !first.is_lowercase()) || PARTICLES.contains(&word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_no_part_of_a_sentence() {
        for name in [
            "Amina",
            "Dr. Ali",
            "speaker 1",
            "María de la Cruz",
            "王芳",
            "A.B.",
            "Parent (mother)",
        ] {
            assert!(may_be_name(name), "{name}");
        }
        for text in [
            "",
            "12",
            "well, Amina",
            "One thing that I know is",
            "is it?",
            "It ended.Then it",
            "a=b",
        ] {
            assert!(!may_be_name(text), "{text}");
        }
    }

    #[test]
    fn capitals_tell_names_where_there_are_such() {
        for name in [
            "Amina",
            "AMINA ALI",
            "Ana de la Cruz",
            "Speaker 2",
            "أمينة",
            "王芳",
        ] {
            assert!(looks_like_a_name(name), "{name}");
        }
        for text in ["What I want", "note", "this"] {
            assert!(!looks_like_a_name(text), "{text}");
        }
    }
}
