//! Formulas whose value depends on ticks alone, taken apart into what is known now and what the browser must look at.

use crate::survey::xpath::{Answers, Context, Expr, Function, Operator, Row, evaluate_part};
use crate::survey::{ACKNOWLEDGED, Form, Kind, OTHER, Question};
use std::collections::HashMap;

/// A condition on ticks, in questions known by name.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ticks<'a> {
    Known(bool),
    /// One of these choices is ticked.
    AnyOf(&'a str, Vec<String>),
    /// Anything at all is ticked.
    Anything(&'a str),
    /// This choice is ticked and no other.
    Only(&'a str, String),
    All(Vec<Ticks<'a>>),
    Some(Vec<Ticks<'a>>),
    Not(Box<Ticks<'a>>),
}

impl<'a> Ticks<'a> {
    pub(super) fn negated(self) -> Ticks<'a> {
        match self {
            Ticks::Known(truth) => Ticks::Known(!truth),
            Ticks::Not(inner) => *inner,
            other => Ticks::Not(Box::new(other)),
        }
    }

    pub(super) fn all(parts: Vec<Ticks<'a>>) -> Ticks<'a> {
        combined(parts, true, Ticks::All)
    }

    pub(super) fn some(parts: Vec<Ticks<'a>>) -> Ticks<'a> {
        combined(merged(parts), false, Ticks::Some)
    }
}

fn combined<'a>(
    parts: Vec<Ticks<'a>>,
    neutral: bool,
    build: fn(Vec<Ticks<'a>>) -> Ticks<'a>,
) -> Ticks<'a> {
    let mut kept = Vec::new();
    for part in parts {
        match part {
            Ticks::Known(truth) if truth == neutral => {}
            Ticks::Known(truth) => return Ticks::Known(truth),
            other if kept.contains(&other) => {}
            other => kept.push(other),
        }
    }
    match kept.len() {
        0 => Ticks::Known(neutral),
        1 => kept.remove(0),
        _ => build(kept),
    }
}

/// Joins what is said of one question: `${q} = 'a' or ${q} = 'b'` is one look at it.
fn merged(parts: Vec<Ticks<'_>>) -> Vec<Ticks<'_>> {
    let mut joined: Vec<Ticks<'_>> = Vec::new();
    for part in parts {
        let Ticks::AnyOf(question, names) = part else {
            joined.push(part);
            continue;
        };
        let known = joined.iter_mut().find_map(|known| match known {
            Ticks::AnyOf(same, known) if *same == question => Some(known),
            _ => None,
        });
        match known {
            Some(known) => {
                for name in names {
                    if !known.contains(&name) {
                        known.push(name);
                    }
                }
            }
            None => joined.push(Ticks::AnyOf(question, names)),
        }
    }
    joined
}

/// The questions of a form by name.
pub(super) type Questions<'a> = HashMap<&'a str, &'a Question>;

/// Takes a formula apart; None where it depends on anything but ticks.
pub(super) fn ticks<'a>(
    expr: &Expr,
    form: &'a Form,
    questions: &Questions<'a>,
    row: Option<Row<'_>>,
) -> Option<Ticks<'a>> {
    let inner = |part: &Expr| ticks(part, form, questions, row);
    match expr {
        Expr::Or(parts) => parts
            .iter()
            .map(inner)
            .collect::<Option<Vec<_>>>()
            .map(Ticks::some),
        Expr::And(parts) => parts
            .iter()
            .map(inner)
            .collect::<Option<Vec<_>>>()
            .map(Ticks::all),
        Expr::Call(Function::Not, args) => inner(&args[0]).map(Ticks::negated),
        Expr::Call(Function::Boolean, args) => inner(&args[0]),
        _ => atom(expr, form, questions, row),
    }
}

fn atom<'a>(
    expr: &Expr,
    form: &'a Form,
    questions: &Questions<'a>,
    row: Option<Row<'_>>,
) -> Option<Ticks<'a>> {
    let mut name = None;
    let mut fixed = true;
    expr.visit(&mut |part| match part {
        Expr::Reference(found) if name.is_none_or(|known| known == found) => name = Some(found),
        Expr::Reference(_) | Expr::Current | Expr::Unsupported => fixed = false,
        Expr::Call(Function::Today | Function::Now, _) => fixed = false,
        _ => {}
    });
    if !fixed {
        return None;
    }
    let Some(name) = name else {
        return Some(Ticks::Known(holds(expr, "", row)));
    };
    let question = *questions.get(name.as_str())?;
    match &question.kind {
        Kind::SelectOne(_) | Kind::Acknowledge => {
            Some(tried(expr, &question.name, &possible(form, question), row))
        }
        Kind::SelectMultiple(_) => several(expr, &question.name, &possible(form, question), row),
        _ => None,
    }
}

/// The values a question of ticks can hold, but for none.
fn possible(form: &Form, question: &Question) -> Vec<String> {
    match &question.kind {
        Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => {
            let other = choices.or_other.then(|| OTHER.to_owned());
            form.list(&choices.list)
                .iter()
                .map(|choice| choice.name.clone())
                .chain(other)
                .collect()
        }
        _ => vec![ACKNOWLEDGED.to_owned()],
    }
}

// Only one thing can be ticked, so every possible answer is tried out, whatever the formula does with it.
fn tried<'a>(
    expr: &Expr,
    question: &'a str,
    possible: &[String],
    row: Option<Row<'_>>,
) -> Ticks<'a> {
    let (fits, fails): (Vec<String>, Vec<String>) = possible
        .iter()
        .cloned()
        .partition(|value| holds(expr, value, row));
    let fits_empty = holds(expr, "", row);
    match (fits_empty, fits.is_empty(), fails.is_empty()) {
        (false, true, _) => Ticks::Known(false),
        (true, _, true) => Ticks::Known(true),
        (false, _, true) => Ticks::Anything(question),
        (true, true, _) => Ticks::Anything(question).negated(),
        (false, ..) => Ticks::AnyOf(question, fits),
        (true, ..) => Ticks::AnyOf(question, fails).negated(),
    }
}

// Sets of choices are too many to try, so only the questions that forms really ask of them are understood.
fn several<'a>(
    expr: &Expr,
    question: &'a str,
    possible: &[String],
    row: Option<Row<'_>>,
) -> Option<Ticks<'a>> {
    let constant = |part: &Expr| {
        let mut refers = false;
        part.visit(&mut |inner| refers |= matches!(inner, Expr::Reference(_)));
        (!refers).then(|| evaluate_part(part, &context("", &OneAnswer(Vec::new()), row)).text())
    };
    let ticked = |name: String| match possible.contains(&name) {
        true => Ticks::AnyOf(question, vec![name]),
        false => Ticks::Known(false),
    };
    match expr {
        Expr::Reference(_) => Some(Ticks::Anything(question)),
        Expr::Call(Function::Selected, args) if matches!(args[0], Expr::Reference(_)) => {
            constant(&args[1]).map(|name| ticked(name.trim().to_owned()))
        }
        Expr::Chain(left, rest) => {
            let [(operator, right)] = rest.as_slice() else {
                return None;
            };
            let (asked, value) = match (left.as_ref(), right) {
                (asked, other) if constant(asked).is_none() => (asked, constant(other)?),
                (other, asked) => (asked, constant(other)?),
            };
            let equal = match asked {
                Expr::Reference(_) if value.is_empty() => Ticks::Anything(question).negated(),
                Expr::Reference(_) if possible.contains(&value) => Ticks::Only(question, value),
                _ => return None,
            };
            match operator {
                Operator::Equal => Some(equal),
                Operator::NotEqual => Some(equal.negated()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A survey in which one question is answered, whatever it is called.
struct OneAnswer(Vec<String>);

impl Answers for OneAnswer {
    fn values(&self, _: &str) -> &[String] {
        &self.0
    }
}

fn context<'a>(today: &'a str, answers: &'a OneAnswer, row: Option<Row<'a>>) -> Context<'a> {
    Context {
        answers,
        current: None,
        row,
        today,
    }
}

fn holds(expr: &Expr, value: &str, row: Option<Row<'_>>) -> bool {
    let values = if value.is_empty() {
        Vec::new()
    } else {
        vec![value.to_owned()]
    };
    evaluate_part(expr, &context("", &OneAnswer(values), row)).boolean()
}
