//! The check of a sent survey: what is kept, or what needs another look.

mod answer;
mod read;
mod typed;

pub use answer::{Accepted, Answer, Problem, ProblemKind, Refusal, SentAnswers};
#[cfg(feature = "ssr")]
pub(crate) use typed::{plain_date, plain_number};

use super::condition::{Flow, flow};
use super::xpath::{Answers, Context};
use super::{Form, Kind, OTHER, Question, other_field};
use read::Read;
use std::collections::{HashMap, HashSet};

/// The longest text, in characters.
pub const MAX_TEXT: usize = 10_000;

/// Checks what was sent against the form. Fields that begin with `_` and name no question (`_nonce`, `_lang`) are
/// passed over. Whatever was sent for questions that are not asked is left out without a word, as nobody sees them.
/// `today` is an ISO date.
///
/// # Errors
/// A field that the survey does not have, or every answer that needs another look.
pub fn check(form: &Form, sent: &SentAnswers, today: &str) -> Result<Accepted, Refusal> {
    let asked = form.questions();
    let questions: Vec<&Question> = asked.iter().map(|asked| asked.question).collect();
    let fields = sorted_by_field(&questions, sent)?;
    let answers: HashMap<&str, Read> = questions
        .iter()
        .map(|question| (question.name.as_str(), read::read(form, question, &fields)))
        .collect();
    let flow = flow(form, &Plain(&answers), today);
    let mut kept = Vec::new();
    let mut problems = Vec::new();
    for question in questions {
        let read = &answers[question.name.as_str()];
        if !flow.is_asked(&question.name) {
            continue;
        }
        match find_problem(question, read, &flow) {
            Some(problem) => problems.push(problem),
            None => kept.extend(read.kept(question)),
        }
    }
    if problems.is_empty() {
        Ok(Accepted(kept))
    } else {
        Err(Refusal::Problems(problems))
    }
}

/// What was sent, by field.
type Fields<'a> = HashMap<&'a str, Vec<&'a str>>;

fn sorted_by_field<'a>(
    questions: &[&Question],
    sent: &'a SentAnswers,
) -> Result<Fields<'a>, Refusal> {
    let names: HashSet<&str> = questions
        .iter()
        .map(|question| question.name.as_str())
        .collect();
    let others: HashSet<String> = questions
        .iter()
        .filter(|question| takes_other(question))
        .map(|question| other_field(&question.name))
        .collect();
    let mut fields = Fields::new();
    for (field, value) in &sent.0 {
        if names.contains(field.as_str()) || others.contains(field) {
            fields.entry(field).or_default().push(value);
        } else if !field.starts_with('_') {
            return Err(Refusal::UnknownField(field.clone()));
        }
    }
    Ok(fields)
}

fn takes_other(question: &Question) -> bool {
    matches!(&question.kind, Kind::SelectOne(choices) | Kind::SelectMultiple(choices) if choices.or_other)
}

fn find_problem(question: &Question, read: &Read, flow: &Flow<'_>) -> Option<Problem> {
    let at = |field: String, kind| Problem {
        question: question.name.clone(),
        field,
        kind,
    };
    let own = |kind| Some(at(question.name.clone(), kind));
    if let Some(kind) = &read.problem {
        return own(kind.clone());
    }
    let required = || {
        question
            .required
            .as_ref()
            .is_some_and(|required| required.holds(&flow.context()))
    };
    if read.values.is_empty() {
        return if required() {
            own(missing(&question.kind))
        } else {
            None
        };
    }
    if !all_offered(question, read, flow) {
        return own(ProblemKind::Choice);
    }
    if let Some(kind) = read.find_other_problem() {
        return Some(at(other_field(&question.name), kind));
    }
    let value = read.values.join(" ");
    let fits = question.constraint.as_ref().is_none_or(|constraint| {
        constraint.holds(&Context {
            current: Some(&value),
            ..flow.context()
        })
    });
    if fits {
        None
    } else {
        own(ProblemKind::Constraint)
    }
}

fn missing(kind: &Kind) -> ProblemKind {
    match kind {
        Kind::SelectOne(_) | Kind::SelectMultiple(_) => ProblemKind::RequiredChoice,
        Kind::Acknowledge => ProblemKind::RequiredAcknowledge,
        _ => ProblemKind::Required,
    }
}

fn all_offered(question: &Question, read: &Read, flow: &Flow<'_>) -> bool {
    match &question.kind {
        Kind::SelectOne(choices) | Kind::SelectMultiple(choices) if choices.filter.is_some() => {
            let offered: HashSet<&str> = flow
                .offered_choices(question)
                .into_iter()
                .map(|choice| choice.name.as_str())
                .collect();
            read.values
                .iter()
                .all(|name| offered.contains(name.as_str()) || (choices.or_other && name == OTHER))
        }
        _ => true,
    }
}

/// The answers as conditions see them.
struct Plain<'a>(&'a HashMap<&'a str, Read>);

impl Answers for Plain<'_> {
    fn values(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], |read| &read.values)
    }
}

#[cfg(test)]
mod tests;
