//! One message: parsed once at start, formatted for each reader.

use super::Words;
use fluent_syntax::{ast, parser};
use icu::plurals::PluralCategory;
use std::borrow::Cow;

/// What a message's variable stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as f64)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number as f64)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

/// A parsed message.
#[derive(Debug)]
pub(super) struct Message(Vec<Piece>);

#[derive(Debug)]
enum Piece {
    Text(Cow<'static, str>),
    Variable(&'static str),
    /// A choice by exact text, exact number or plural category; the last variant is the default.
    Select {
        variable: &'static str,
        variants: Vec<(&'static str, Vec<Piece>)>,
        default: usize,
    },
}

/// The messages of one Fluent file. What cannot be understood is left out, and a test finds it missing.
pub(super) fn parse(text: &'static str) -> Vec<(&'static str, Message)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                Some((message.id.name, Message(pieces(message.value?))))
            }
            _ => None,
        })
        .collect()
}

fn pieces(pattern: ast::Pattern<&'static str>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in pattern.elements {
        let piece = match element {
            ast::PatternElement::TextElement { value } => Some(Piece::Text(Cow::Borrowed(value))),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => inline_piece(inline),
                ast::Expression::Select { selector, variants } => select_piece(selector, variants),
            },
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Some(Piece::Text(text))) => before.to_mut().push_str(&text),
            (_, Some(piece)) => pieces.push(piece),
            (_, None) => {}
        }
    }
    pieces
}

fn inline_piece(inline: ast::InlineExpression<&'static str>) -> Option<Piece> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => Some(Piece::Text(Cow::Borrowed(value))),
        ast::InlineExpression::NumberLiteral { value } => Some(Piece::Text(Cow::Borrowed(value))),
        ast::InlineExpression::VariableReference { id } => Some(Piece::Variable(id.name)),
        _ => None,
    }
}

fn select_piece(
    selector: ast::InlineExpression<&'static str>,
    variants: Vec<ast::Variant<&'static str>>,
) -> Option<Piece> {
    let ast::InlineExpression::VariableReference { id } = selector else {
        return None;
    };
    let default = variants.iter().position(|variant| variant.default)?;
    let variants = variants
        .into_iter()
        .map(|variant| {
            let key = match variant.key {
                ast::VariantKey::Identifier { name } => name,
                ast::VariantKey::NumberLiteral { value } => value,
            };
            (key, pieces(variant.value))
        })
        .collect();
    Some(Piece::Select {
        variable: id.name,
        variants,
        default,
    })
}

impl Message {
    /// The text of a message without variables.
    pub(super) fn as_plain(&'static self) -> &'static str {
        match self.0.as_slice() {
            [Piece::Text(text)] => text,
            _ => "",
        }
    }

    /// Writes the message with its variables filled in.
    pub(super) fn write(&self, words: Words, arguments: &[(&str, Value)], out: &mut String) {
        write_pieces(&self.0, words, arguments, out);
    }
}

fn write_pieces(pieces: &[Piece], words: Words, arguments: &[(&str, Value)], out: &mut String) {
    let find = |name: &str| {
        arguments
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Variable(name) => match find(name) {
                Some(Value::Number(number)) => out.push_str(&words.number(*number)),
                // A text from elsewhere keeps its own direction and cannot turn its surroundings around.
                Some(Value::Text(text)) => out.extend(["\u{2068}", text, "\u{2069}"]),
                None => {}
            },
            Piece::Select {
                variable,
                variants,
                default,
            } => {
                let chosen = find(variable).and_then(|value| match value {
                    Value::Text(text) => variants.iter().position(|(key, _)| key == text),
                    Value::Number(number) => {
                        let exact = number.to_string();
                        let category = category_name(words.category(*number));
                        let find =
                            |wanted: &str| variants.iter().position(|(key, _)| *key == wanted);
                        find(&exact).or_else(|| find(category))
                    }
                });
                write_pieces(
                    &variants[chosen.unwrap_or(*default)].1,
                    words,
                    arguments,
                    out,
                );
            }
        }
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
