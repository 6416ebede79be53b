//! One question's fields, read by the kind of the question.

use super::answer::{Answer, ProblemKind};
use super::{Fields, MAX_TEXT, takes_other, typed};
use crate::survey::{ACKNOWLEDGED, Form, Kind, OTHER, Question, other_field};
use std::collections::HashSet;

/// What was sent for one question, made plain.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// As conditions see it; none where it is unanswered or cannot be read.
    pub values: Vec<String>,
    /// Why it cannot be read.
    pub problem: Option<ProblemKind>,
    /// What was written beside “other”, where “other” is chosen.
    other: Option<Result<String, ProblemKind>>,
}

impl Read {
    fn answer(values: Vec<String>) -> Read {
        Read {
            values,
            ..Read::default()
        }
    }

    fn fault(kind: ProblemKind) -> Read {
        Read {
            problem: Some(kind),
            ..Read::default()
        }
    }

    fn of(value: Result<String, ProblemKind>) -> Read {
        value.map_or_else(Read::fault, |value| Read::answer(vec![value]))
    }

    /// What is wrong with the line beside “other”.
    pub(super) fn find_other_problem(&self) -> Option<ProblemKind> {
        match self.other.as_ref()? {
            Ok(text) if is_blank(text) => Some(ProblemKind::OtherEmpty),
            Ok(_) => None,
            Err(kind) => Some(kind.clone()),
        }
    }

    /// The fields to keep, once nothing is wrong.
    pub(super) fn kept(&self, question: &Question) -> Vec<(String, Answer)> {
        let Some(first) = self.values.first().cloned() else {
            return Vec::new();
        };
        let answer = match &question.kind {
            Kind::Text { .. } => Answer::Text(first),
            Kind::Integer | Kind::Decimal | Kind::Range { .. } => Answer::Number(first),
            Kind::Date => Answer::Date(first),
            Kind::SelectOne(_) | Kind::Acknowledge => Answer::One(first),
            Kind::SelectMultiple(_) => Answer::Many(self.values.clone()),
        };
        let mut kept = vec![(question.name.clone(), answer)];
        if let Some(Ok(text)) = &self.other {
            kept.push((other_field(&question.name), Answer::Text(text.clone())));
        }
        kept
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Reads the fields of one question.
pub(super) fn read(form: &Form, question: &Question, fields: &Fields<'_>) -> Read {
    let mut seen = HashSet::new();
    let came = fields
        .get(question.name.as_str())
        .into_iter()
        .flatten()
        .copied();
    let mut sent: Vec<&str> = came
        .filter(|value| !is_blank(value) && seen.insert(*value))
        .collect();
    match &question.kind {
        Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => {
            let beside = takes_other(question)
                .then(|| fields.get(other_field(&question.name).as_str()))
                .flatten();
            let written = beside
                .into_iter()
                .flatten()
                .copied()
                .find(|text| !is_blank(text));
            // Who writes beside “other” and ticks nothing has chosen “other”.
            if sent.is_empty() && written.is_some() {
                sent.push(OTHER);
            }
            let names = form
                .list(&choices.list)
                .iter()
                .map(|choice| choice.name.as_str());
            let known: Vec<&str> = names.chain(choices.or_other.then_some(OTHER)).collect();
            let one = matches!(question.kind, Kind::SelectOne(_));
            let mut read = chosen(&sent, &known, one);
            if choices.or_other && read.values.iter().any(|name| name == OTHER) {
                read.other = Some(plain_text(written.unwrap_or_default()));
            }
            read
        }
        _ => match sent.as_slice() {
            [] => Read::default(),
            [value] => Read::of(single(&question.kind, value)),
            _ => Read::fault(ProblemKind::OneChoice),
        },
    }
}

fn chosen(sent: &[&str], known: &[&str], one: bool) -> Read {
    let mut left: HashSet<&str> = sent.iter().copied().collect();
    // The order in which boxes were ticked is nobody's business: the list's own order is kept.
    let values: Vec<String> = known
        .iter()
        .filter(|name| left.remove(*name))
        .map(|name| (*name).to_owned())
        .collect();
    if !left.is_empty() {
        Read::fault(ProblemKind::Choice)
    } else if one && values.len() > 1 {
        Read::fault(ProblemKind::OneChoice)
    } else {
        Read::answer(values)
    }
}

fn single(kind: &Kind, value: &str) -> Result<String, ProblemKind> {
    let number = || typed::plain_number(value).ok_or(ProblemKind::Number);
    match kind {
        Kind::Integer => match number() {
            Ok(plain) if !plain.contains('.') => Ok(plain),
            _ => Err(ProblemKind::WholeNumber),
        },
        Kind::Decimal => number(),
        Kind::Range { start, end, step } => {
            let outside = ProblemKind::Range {
                start: *start,
                end: *end,
            };
            let plain = typed::plain_number(value).ok_or(outside.clone())?;
            let exact: f64 = plain.parse().map_err(|_| outside.clone())?;
            if in_range(exact, *start, *end, *step) {
                Ok(plain)
            } else {
                Err(outside)
            }
        }
        Kind::Date => typed::plain_date(value).ok_or(ProblemKind::Date),
        Kind::Acknowledge if value == ACKNOWLEDGED => Ok(value.to_owned()),
        Kind::Acknowledge => Err(ProblemKind::Choice),
        _ => plain_text(value),
    }
}

fn in_range(value: f64, start: f64, end: f64, step: f64) -> bool {
    let inside = value >= start.min(end) && value <= start.max(end);
    let steps = (value - start) / step;
    // Steps such as 0.1 are not exact in binary.
    let on_a_step = step == 0.0 || !step.is_finite() || (steps - steps.round()).abs() < 1e-6;
    inside && on_a_step
}

/// A text with LF for line ends, otherwise as it was written.
fn plain_text(written: &str) -> Result<String, ProblemKind> {
    let text = written.replace("\r\n", "\n");
    let length = text.chars().count();
    if text.contains('\0') {
        Err(ProblemKind::Character)
    } else if length > MAX_TEXT {
        Err(ProblemKind::TooLong {
            by: length - MAX_TEXT,
        })
    } else {
        Ok(text)
    }
}
