//! Splits the source of a formula into tokens.

use super::{FormulaError, MAX_SOURCE};
use std::ops::Range;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// `${name}`.
    Reference(String),
    /// A bare name: a function, a column, a step of a path, or an operator such as `and`.
    Name(String),
    Text(String),
    Number(f64),
    Symbol(&'static str),
}

/// A token and where it stands in the source, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Lexed {
    pub token: Token,
    pub bytes: Range<usize>,
}

/// Longer symbols before their own beginnings.
const SYMBOLS: &[&str] = &[
    "!=", "<=", ">=", "..", "//", "(", ")", "[", "]", ",", ".", "/", "@", "|", "+", "-", "*", "=",
    "<", ">",
];
const SINGLE_CURLY: [char; 2] = ['‘', '’'];
const DOUBLE_CURLY: [char; 2] = ['“', '”'];

pub(super) fn fault(source: &str, at: usize, message: impl Into<String>) -> FormulaError {
    let column = source[..at].chars().count() + 1;
    FormulaError {
        column,
        message: message.into(),
    }
}

pub(super) fn lex(source: &str) -> Result<Vec<Lexed>, FormulaError> {
    if source.len() > MAX_SOURCE {
        return Err(FormulaError {
            column: 1,
            message: format!(
                "The formula is {} bytes long, but {MAX_SOURCE} is the most that is read; split it into calculations.",
                source.len()
            ),
        });
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(next) = source[at..].chars().next() {
        // Cells copied from web pages carry invisible characters that mean no more than a space.
        if next.is_whitespace() || matches!(next, '\u{feff}' | '\u{200b}') {
            at += next.len_utf8();
            continue;
        }
        let (token, length) = lex_one(source, at, next)?;
        tokens.push(Lexed {
            token,
            bytes: at..at + length,
        });
        at += length;
    }
    Ok(tokens)
}

fn lex_one(source: &str, at: usize, next: char) -> Result<(Token, usize), FormulaError> {
    let rest = &source[at..];
    if let Some(inside) = rest.strip_prefix("${") {
        let end = inside
            .find('}')
            .ok_or_else(|| fault(source, at, "“${” has no closing “}”."))?;
        let name = inside[..end].trim();
        if name.is_empty() || name.contains(['$', '{', '\'', '"']) {
            return Err(fault(
                source,
                at,
                "Between “${” and “}” there must be the name of a question.",
            ));
        }
        return Ok((Token::Reference(name.to_owned()), end + 3));
    }
    if matches!(next, '\'' | '"') || SINGLE_CURLY.contains(&next) || DOUBLE_CURLY.contains(&next) {
        return lex_text(source, at, next);
    }
    let digit_follows = rest[next.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
    if next.is_ascii_digit() || (next == '.' && digit_follows) {
        let length = number_length(rest);
        let number = rest[..length]
            .parse()
            .map_err(|_| fault(source, at, "This number cannot be read."))?;
        return Ok((Token::Number(number), length));
    }
    if begins_name(next) {
        let length = name_length(rest);
        return Ok((Token::Name(rest[..length].to_owned()), length));
    }
    match SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
        Some(symbol) => Ok((Token::Symbol(symbol), symbol.len())),
        None if next == '$' => Err(fault(
            source,
            at,
            "A question is referred to as ${name}, with braces.",
        )),
        None => Err(fault(
            source,
            at,
            format!("“{next}” does not belong in a formula."),
        )),
    }
}

// Spreadsheets turn straight quotes into curly ones, often only one of a pair, and put an apostrophe inside a text.
fn lex_text(source: &str, at: usize, open: char) -> Result<(Token, usize), FormulaError> {
    let inside = &source[at + open.len_utf8()..];
    let find = |marks: &[char]| inside.find(|c| marks.contains(&c));
    let end = match open {
        '\'' => find(&['\'']).or_else(|| find(&SINGLE_CURLY)),
        '"' => find(&['"']).or_else(|| find(&DOUBLE_CURLY)),
        _ if SINGLE_CURLY.contains(&open) => find(&SINGLE_CURLY).or_else(|| find(&['\''])),
        _ => find(&DOUBLE_CURLY).or_else(|| find(&['"'])),
    };
    let end = end.ok_or_else(|| {
        fault(
            source,
            at,
            "A text begins here, but its closing quotation mark is missing.",
        )
    })?;
    let close = inside[end..].chars().next().map_or(0, char::len_utf8);
    Ok((
        Token::Text(inside[..end].to_owned()),
        open.len_utf8() + end + close,
    ))
}

fn number_length(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    match text[whole..].strip_prefix('.') {
        Some(fraction) => whole + 1 + digits(fraction),
        None => whole,
    }
}

fn begins_name(c: char) -> bool {
    c == '_' || c.is_alphabetic() || (!c.is_ascii() && c.is_alphanumeric())
}

// Letters of many scripts carry signs that are no letters themselves, so beyond ASCII all but the quotes may follow.
fn continues_name(c: char) -> bool {
    match c {
        '_' | '-' | '.' => true,
        '\u{feff}' | '\u{200b}' => false,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        _ => {
            !(c.is_whitespace()
                || c.is_control()
                || SINGLE_CURLY.contains(&c)
                || DOUBLE_CURLY.contains(&c))
        }
    }
}

fn name_length(text: &str) -> usize {
    let plain = |text: &str| text.find(|c| !continues_name(c)).unwrap_or(text.len());
    let first = plain(text);
    match text[first..].strip_prefix(':') {
        Some(local) if local.starts_with(begins_name) => first + 1 + plain(local),
        _ => first,
    }
}
