//! What a formula comes to, by the conversion and comparison rules of XPath 1.0 as ODK applies them.

use super::tree::{Expr, Operator};
use super::{dates, functions};
use crate::survey::Choice;
use std::collections::BTreeSet;

/// The longest text a formula makes, in bytes, so that calculations built on calculations cannot fill the memory.
pub(super) const MAX_TEXT: usize = 100_000;

/// Where a formula finds the answers.
pub trait Answers {
    /// The answer to a question as plain values: none where it is unanswered or not asked, several for
    /// `select_multiple`. Numbers are ASCII (`-12.5`), dates ISO.
    fn values(&self, name: &str) -> &[String];
}

/// A survey nobody has begun to answer.
pub struct NoAnswers;

impl Answers for NoAnswers {
    fn values(&self, _: &str) -> &[String] {
        &[]
    }
}

/// All that a formula may look at. The engine itself looks at nothing else, not even a clock.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub answers: &'a dyn Answers,
    /// The answer being checked, for `.` in a constraint.
    pub current: Option<&'a str>,
    /// The choice being looked at, in a choice filter.
    pub row: Option<Row<'a>>,
    /// Today's date, `YYYY-MM-DD`.
    pub today: &'a str,
}

/// One choice as a choice filter sees it.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub choice: &'a Choice,
    /// Every column that any choice of the list fills in.
    pub columns: &'a BTreeSet<&'a str>,
}

impl<'a> Row<'a> {
    // A bare word that is no column was meant as a text: people write `pastel=yes` and leave out the quotes. XPath would
    // find nothing there and offer no choice at all, which helps nobody.
    fn find<'w>(&self, column: &'w str) -> &'w str
    where
        'a: 'w,
    {
        match self.choice.columns.get(column) {
            Some(value) => value,
            None if column == "name" => &self.choice.name,
            None if self.columns.contains(column) => "",
            None => column,
        }
    }
}

/// What a formula comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    Boolean(bool),
}

impl Value {
    /// As text: whole numbers without a decimal point, `NaN` for what is no number, `true` or `false`.
    pub fn text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number_text(*number),
            Value::Boolean(truth) => truth.to_string(),
        }
    }

    /// As a number: NaN for a text that is none. A date is the days since 1970-01-01.
    pub fn number(&self) -> f64 {
        match self {
            Value::Text(text) => text_number(text),
            Value::Number(number) => *number,
            Value::Boolean(truth) => f64::from(u8::from(*truth)),
        }
    }

    /// As truth: a text is true unless it is empty, a number unless it is 0 or NaN.
    pub fn boolean(&self) -> bool {
        match self {
            Value::Text(text) => !text.is_empty(),
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Boolean(truth) => *truth,
        }
    }

    pub(super) fn empty() -> Value {
        Value::Text(String::new())
    }
}

fn number_text(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 {
            "Infinity".into()
        } else {
            "-Infinity".into()
        };
    }
    // Adding 0 turns -0 into 0.
    (number + 0.0).to_string()
}

fn text_number(text: &str) -> f64 {
    let text = text.trim();
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let plain = unsigned.bytes().any(|b| b.is_ascii_digit())
        && unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if plain {
        return text.parse().unwrap_or(f64::NAN);
    }
    dates::days_of(text).unwrap_or(f64::NAN)
}

pub(crate) fn evaluate(expr: &Expr, context: &Context<'_>) -> Value {
    match expr {
        Expr::Text(text) => Value::Text(text.clone()),
        Expr::Number(number) => Value::Number(*number),
        Expr::Reference(name) => Value::Text(context.answers.values(name).join(" ")),
        Expr::Column(name) => Value::Text(
            context
                .row
                .map_or(String::new(), |row| row.find(name).to_owned()),
        ),
        Expr::Current => Value::Text(context.current.unwrap_or_default().to_owned()),
        Expr::Parent | Expr::Unsupported => Value::empty(),
        Expr::Or(parts) => {
            Value::Boolean(parts.iter().any(|part| evaluate(part, context).boolean()))
        }
        Expr::And(parts) => {
            Value::Boolean(parts.iter().all(|part| evaluate(part, context).boolean()))
        }
        Expr::Chain(first, rest) => rest
            .iter()
            .fold(evaluate(first, context), |left, (operator, right)| {
                apply(&left, *operator, &evaluate(right, context))
            }),
        Expr::Negate(inner) => Value::Number(-evaluate(inner, context).number()),
        Expr::Call(function, args) => functions::call(*function, args, context),
        Expr::Matches(text, pattern) => {
            Value::Boolean(pattern.matches(&evaluate(text, context).text()))
        }
    }
}

fn apply(left: &Value, operator: Operator, right: &Value) -> Value {
    let (a, b) = (|| left.number(), || right.number());
    match operator {
        Operator::Equal => Value::Boolean(equal(left, right)),
        Operator::NotEqual => Value::Boolean(!equal(left, right)),
        Operator::Less => Value::Boolean(a() < b()),
        Operator::LessOrEqual => Value::Boolean(a() <= b()),
        Operator::Greater => Value::Boolean(a() > b()),
        Operator::GreaterOrEqual => Value::Boolean(a() >= b()),
        Operator::Add => Value::Number(a() + b()),
        Operator::Subtract => Value::Number(a() - b()),
        Operator::Multiply => Value::Number(a() * b()),
        Operator::Divide => Value::Number(a() / b()),
        Operator::Remainder => Value::Number(a() % b()),
    }
}

fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Boolean(_), _) | (_, Value::Boolean(_)) => left.boolean() == right.boolean(),
        (Value::Number(_), _) | (_, Value::Number(_)) => left.number() == right.number(),
        (Value::Text(left), Value::Text(right)) => left == right,
    }
}
