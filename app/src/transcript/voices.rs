//! The words of one caption: its tags say who speaks and how words look, and some letters are written as entities.

use super::{near, stamps};

/// No tag is longer, in bytes: the longest holds a name.
const LONGEST_MARK: usize = 300;
const LONGEST_ENTITY: usize = 12;

/// Tags of captions that say how words look.
const LOOKS: [&str; 14] = [
    "c", "i", "b", "u", "s", "em", "strong", "ruby", "rt", "lang", "font", "span", "p", "br",
];

/// A caption's words without tags, by voice.
pub fn voices(text: &str) -> Vec<(Option<String>, String)> {
    let mut voices: Vec<(Option<String>, String)> = vec![(None, String::new())];
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&', '{']) {
        let (plain, marked) = rest.split_at(at);
        let (tag, after) = match split_mark(marked) {
            Some((Mark::Tag(tag), after)) => (tag, after),
            Some((Mark::Letter(letter), after)) => {
                push(&mut voices, plain);
                push(&mut voices, letter.encode_utf8(&mut [0; 4]));
                rest = after;
                continue;
            }
            // A sign that begins nothing stands for itself.
            None => {
                push(&mut voices, &rest[..=at]);
                rest = &marked[1..];
                continue;
            }
        };
        push(&mut voices, plain);
        rest = after;
        let (name, closes) = match tag.strip_prefix('/') {
            Some(name) => (name, true),
            None => (tag, false),
        };
        let (name, said) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
        match name.split('.').next() {
            Some("v") if closes => voices.push((None, String::new())),
            Some("v") => {
                let said = plain_of(said.trim());
                voices.push(((!said.is_empty()).then_some(said), String::new()));
            }
            Some("br") => push(&mut voices, "\n"),
            _ => {}
        }
    }
    push(&mut voices, rest);
    voices.retain(|(_, text)| !text.trim().is_empty());
    voices
}

fn push(voices: &mut [(Option<String>, String)], text: &str) {
    if let Some((_, said)) = voices.last_mut() {
        said.push_str(text);
    }
}

enum Mark<'a> {
    Tag(&'a str),
    Letter(char),
}

/// The mark a text begins with, and what follows; None where it begins with none that is known.
fn split_mark(text: &str) -> Option<(Mark<'_>, &str)> {
    if let Some(rest) = text.strip_prefix("{\\") {
        let (_, after) = rest.split_at_checked(near(rest, LONGEST_MARK).find('}')? + 1)?;
        return Some((Mark::Tag(""), after));
    }
    if let Some(rest) = text.strip_prefix('<') {
        let (tag, after) = rest.split_at(near(rest, LONGEST_MARK).find('>')?);
        let after = &after[1..];
        let name = tag
            .trim_start_matches('/')
            .split([' ', '\t', '.'])
            .next()
            .unwrap_or_default();
        let is_known = tag.is_empty()
            || name == "v"
            || LOOKS.contains(&name.trim_end_matches('/').to_ascii_lowercase().as_str())
            || stamps::find_millis(tag).is_some();
        return is_known.then_some((Mark::Tag(tag.trim_end_matches('/')), after));
    }
    let rest = text.strip_prefix('&')?;
    let (name, after) = rest.split_at(near(rest, LONGEST_ENTITY).find(';')?);
    Some((Mark::Letter(find_letter(name)?), &after[1..]))
}

/// The character that an entity names.
fn find_letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|letter| *letter != '\0');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        _ => return None,
    })
}

/// A text with its entities resolved.
fn plain_of(text: &str) -> String {
    voices(text).into_iter().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_what_only_looks_like_one_stays() {
        let plain = |text: &str| plain_of(text);
        assert_eq!(
            plain("<c.yellow>I</c> <3 <b>you</b> & <i/>me<00:00:01.000>"),
            "I <3 you & me"
        );
        assert_eq!(plain("{\\an8}up {down}"), "up {down}");
        assert_eq!(
            plain("&lt;v A&gt; &#233; &#x4E00; &nope; &#0;"),
            "<v A> é 一 &nope; &#0;"
        );
        assert_eq!(plain("a<br/>b"), "a\nb");
    }

    #[test]
    fn every_voice_has_its_words() {
        let found = voices("<v Amina &amp; Ali>one</v> two<v.loud Hodan>three<v>four");
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(voice, text)| (voice.as_deref().unwrap_or_default(), text.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("Amina & Ali", "one"),
                ("", " two"),
                ("Hodan", "three"),
                ("", "four")
            ]
        );
    }
}
