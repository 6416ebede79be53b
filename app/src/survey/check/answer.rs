//! What a person sent, and what is kept of it.

use serde::{Deserialize, Serialize};

/// The fields of a posted form in the order they came; a field may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SentAnswers(pub Vec<(String, String)>);

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for SentAnswers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> SentAnswers {
        SentAnswers(
            fields
                .into_iter()
                .map(|(field, value)| (field.into(), value.into()))
                .collect(),
        )
    }
}

impl SentAnswers {
    /// Every value of a field, in the order they came.
    pub fn values<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(name, _)| name == field)
            .map(|(_, value)| value.as_str())
    }
}

/// The answers that are kept, in the order of the form. Questions that were not asked or not answered are left out.
///
/// In JSON a list of pairs, such as
/// `[["why", {"text": "…"}], ["age", {"number": "7.5"}], ["ways", {"many": ["bus", "other"]}], ["ways_other", {"text": "…"}]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Accepted(pub Vec<(String, Answer)>);

impl Accepted {
    /// The answer in one field: the name of a question, or its field for “other”.
    pub fn find(&self, field: &str) -> Option<&Answer> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, answer)| answer)
    }

    /// The answers in people's own words, each with its field.
    pub fn open_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(field, answer)| match answer {
            Answer::Text(text) => Some((field.as_str(), text.as_str())),
            _ => None,
        })
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// As it was written, but for line ends, which are LF.
    Text(String),
    /// A number in plain form (`-12.5`), kept as text so that no digit is lost.
    Number(String),
    /// `YYYY-MM-DD`.
    Date(String),
    /// The name of the choice; [`ACKNOWLEDGED`](crate::survey::ACKNOWLEDGED) for a ticked box.
    One(String),
    /// The names of the choices, in the order of the list, `other` last.
    Many(Vec<String>),
}

impl Answer {
    /// The answer as plain values: several only for [`Answer::Many`]. Exports part them by spaces.
    pub fn values(&self) -> &[String] {
        match self {
            Answer::Text(value)
            | Answer::Number(value)
            | Answer::Date(value)
            | Answer::One(value) => std::slice::from_ref(value),
            Answer::Many(values) => values,
        }
    }
}

/// Why a survey was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The survey has no such field: the page is not ours or out of date.
    UnknownField(String),
    /// Some answers need another look, in the order of the form.
    Problems(Vec<Problem>),
}

/// An answer that needs another look.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The name of the question.
    pub question: String,
    /// The field to go to: the question's own, or the one for “other”.
    pub field: String,
    pub kind: ProblemKind,
}

/// What is wrong with an answer; each has its message `error-…` in `family.ftl`.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// The question's own `required_message` comes first, here and in the next two.
    Required,
    RequiredChoice,
    RequiredAcknowledge,
    WholeNumber,
    Number,
    Range {
        start: f64,
        end: f64,
    },
    Date,
    /// The question's own `constraint_message` comes first.
    Constraint,
    /// Not one of the choices that are offered.
    Choice,
    OneChoice,
    OtherEmpty,
    /// By how many characters.
    TooLong {
        by: usize,
    },
    /// U+0000, which not every database can hold.
    Character,
}

impl ProblemKind {
    /// The id of the message.
    pub fn message_id(&self) -> &'static str {
        match self {
            ProblemKind::Required => "error-required",
            ProblemKind::RequiredChoice => "error-required-choice",
            ProblemKind::RequiredAcknowledge => "error-required-acknowledge",
            ProblemKind::WholeNumber => "error-whole-number",
            ProblemKind::Number => "error-number",
            ProblemKind::Range { .. } => "error-range",
            ProblemKind::Date => "error-date",
            ProblemKind::Constraint => "error-constraint",
            ProblemKind::Choice => "error-choice",
            ProblemKind::OneChoice => "error-one-choice",
            ProblemKind::OtherEmpty => "error-other-empty",
            ProblemKind::TooLong { .. } => "error-too-long",
            ProblemKind::Character => "error-character",
        }
    }
}
