//! A survey: what is asked, in which languages, under which conditions.
//!
//! [`Form`] is the whole survey as data. It is what an XLSForm becomes ([`xlsform`]), what is stored, and what the
//! family's page and the check of a sent answer are both made from, so the two cannot disagree.

#[cfg(feature = "ssr")]
pub mod actions;
pub mod check;
pub mod condition;
pub mod form_json;
#[cfg(feature = "ssr")]
pub mod frame;
#[cfg(feature = "ssr")]
pub mod import;
#[cfg(feature = "ssr")]
pub mod open;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod upload;
#[cfg(feature = "ssr")]
pub mod xlsform;
pub mod xpath;

use crate::{
    ids::{InitiativeId, SurveyId},
    language::Lang,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use xpath::Formula;

/// One text in every language it has been given in.
///
/// A form that marks no language keeps its texts under the form's default language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<Lang, String>);

/// A text as one reader gets it: with the language it is really in, which may not be the one asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub text: &'a str,
    pub lang: &'a Lang,
}

impl Text {
    /// The text in `wanted`, else in `fallback`, else in any language it has: shown in another language rather than
    /// not at all. None only where there is no text whatever.
    pub fn find(&self, wanted: &Lang, fallback: &Lang) -> Option<Said<'_>> {
        [wanted, fallback]
            .into_iter()
            .find_map(|lang| self.0.get_key_value(lang))
            .or_else(|| self.0.iter().next())
            .map(|(lang, text)| Said { text, lang })
    }

    /// Whether nobody has written this text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

/// A whole survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    pub title: Text,
    /// Who asks, and why, in two lines.
    #[serde(default)]
    pub about: Text,
    /// In the order they were first met; the default language is among them.
    pub languages: Vec<Lang>,
    pub default_language: Lang,
    pub items: Vec<Item>,
    /// Choice lists by name.
    #[serde(default)]
    pub lists: BTreeMap<String, Vec<Choice>>,
}

/// One step of a survey, in the order a person meets it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    Group(Group),
    Question(Question),
    /// Something to read: nothing is asked.
    Note(Note),
    /// A value worked out from answers, used in conditions and never shown or stored.
    Calculation(Calculation),
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    #[serde(default)]
    pub label: Text,
    #[serde(default)]
    pub hint: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Formula>,
    #[serde(default)]
    pub layout: Layout,
    pub items: Vec<Item>,
}

/// How a group is set on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    #[default]
    Plain,
    /// Every question is a `select_one` over one list: one table of rows, stacked as cards on a phone.
    Matrix,
}

/// Something to read between questions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub name: String,
    pub label: Text,
    #[serde(default)]
    pub hint: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Formula>,
}

/// A named value that conditions may use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calculation {
    pub name: String,
    pub formula: Formula,
}

/// One thing asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The form field, and the column of an export. Unique in the form: a name that repeats across groups, or begins
    /// with `_`, carries its group's path (`household/name`).
    pub name: String,
    #[serde(default)]
    pub label: Text,
    #[serde(default)]
    pub hint: Text,
    pub kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Formula>,
    #[serde(default)]
    pub required_message: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Formula>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Formula>,
    #[serde(default)]
    pub constraint_message: Text,
    /// The answer the page begins with, as a form field would send it; several selected names are parted by spaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
}

/// What sort of answer a question takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    Text {
        multiline: bool,
    },
    Integer,
    Decimal,
    /// A whole or decimal number from `start` to `end` in steps of `step`.
    Range {
        start: f64,
        end: f64,
        step: f64,
    },
    Date,
    SelectOne(Choices),
    SelectMultiple(Choices),
    /// One box to tick: “I have read this”.
    Acknowledge,
}

/// The choices a select question offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// A name in [`Form::lists`].
    pub list: String,
    /// An expression over one choice's own columns and the answers: only choices that fulfil it are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Formula>,
    /// Offers a last choice, `other`, with a line to write in (the field `NAME_other`).
    #[serde(default)]
    pub or_other: bool,
    /// Set as a scale from one end to the other.
    #[serde(default)]
    pub likert: bool,
}

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub name: String,
    #[serde(default)]
    pub label: Text,
    /// Further columns of the choices sheet, for `choice_filter`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
}

/// Whether this can be the name of a question or group: a letter or `_`, then letters, digits, `_`, `-` or `.`.
pub fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    let first = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_');
    let mark = |c: char| matches!(c, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}' | '\u{200c}'..='\u{200d}');
    first && chars.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.') || mark(c))
}

impl Kind {
    /// Whether the person can write in a choice of their own, in the field `NAME_other`.
    pub fn offers_other(&self) -> bool {
        matches!(self, Kind::SelectOne(choices) | Kind::SelectMultiple(choices) if choices.or_other)
    }

    /// The choices offered, where the kind offers any.
    pub fn choices(&self) -> Option<&Choices> {
        match self {
            Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => Some(choices),
            _ => None,
        }
    }
}

impl Group {
    /// Whether these questions can be the rows of one table: each takes one answer, all over one list.
    pub fn can_be_matrix(&self) -> bool {
        let list = |item: &Item| match item {
            Item::Question(Question {
                kind: Kind::SelectOne(choices),
                ..
            }) if choices.filter.is_none() && !choices.or_other => Some(choices.list.clone()),
            _ => None,
        };
        let lists: Option<Vec<String>> = self.items.iter().map(list).collect();
        lists.is_some_and(|lists| {
            lists
                .first()
                .is_some_and(|first| lists.iter().all(|list| list == first))
        })
    }
}

/// The choice name that stands for “something else”.
pub const OTHER: &str = "other";

/// Stands among a survey's cuts for the language people answer in. No question can have this name.
pub const BY_LANGUAGE: &str = "@language";

/// What a ticked [`Kind::Acknowledge`] sends and means in conditions, as in ODK.
pub const ACKNOWLEDGED: &str = "OK";

/// The field in which people say what else they mean, beside the question `name` with `or_other`.
pub fn other_field(name: &str) -> String {
    format!("{name}_{OTHER}")
}

impl Form {
    /// Every question in the order it is asked, with the conditions of the groups around it, outermost first.
    pub fn questions(&self) -> Vec<Asked<'_>> {
        let mut asked = Vec::new();
        collect(&self.items, &mut Vec::new(), &mut asked);
        asked
    }

    /// The question whose answers have this field name, and its number as families count; the line of “other” counts as
    /// its question.
    pub fn find_numbered(&self, name: &str) -> Option<(usize, &Question)> {
        let asked = self.questions();
        let plain = name.strip_suffix(&format!("_{OTHER}"));
        let place = [Some(name), plain]
            .into_iter()
            .flatten()
            .find_map(|name| asked.iter().position(|asked| asked.question.name == name))?;
        Some((place + 1, asked[place].question))
    }

    /// The question with this field name.
    pub fn find_question(&self, name: &str) -> Option<&Question> {
        self.questions()
            .into_iter()
            .map(|asked| asked.question)
            .find(|question| question.name == name)
    }

    /// The questions by whose answers groups can be formed: those that are answered with exactly one choice.
    pub fn list_groupings(&self) -> Vec<&Question> {
        let questions = self.questions().into_iter().map(|asked| asked.question);
        questions
            .filter(|question| matches!(question.kind, Kind::SelectOne(_)))
            .collect()
    }

    /// The field that `${name}` means where a person writes it: the question of that name, or the one whose path ends
    /// in it. An import holds every such name to one question, and writes the field into the formula.
    pub fn find_referred(&self, name: &str) -> Option<&Question> {
        let matches = |field: &str| {
            field == name
                || field
                    .strip_suffix(name)
                    .is_some_and(|path| path.ends_with('/'))
        };
        self.questions()
            .into_iter()
            .map(|asked| asked.question)
            .find(|question| matches(&question.name))
    }

    /// Goes through every formula of the form.
    pub fn each_formula(&mut self, change: &mut impl FnMut(&mut Formula)) {
        each_formula(&mut self.items, change);
    }

    /// The choices of a list; none where the list is empty or unknown.
    pub fn list(&self, name: &str) -> &[Choice] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }
}

/// A question and the groups it stands in, outermost first.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    pub question: &'a Question,
    pub groups: Vec<&'a Group>,
}

fn each_formula(items: &mut [Item], change: &mut impl FnMut(&mut Formula)) {
    for item in items {
        match item {
            Item::Question(question) => {
                let filter = match &mut question.kind {
                    Kind::SelectOne(choices) | Kind::SelectMultiple(choices) => {
                        choices.filter.as_mut()
                    }
                    _ => None,
                };
                [
                    question.required.as_mut(),
                    question.relevant.as_mut(),
                    question.constraint.as_mut(),
                    filter,
                ]
                .into_iter()
                .flatten()
                .for_each(&mut *change);
            }
            Item::Group(group) => {
                group.relevant.iter_mut().for_each(&mut *change);
                each_formula(&mut group.items, change);
            }
            Item::Note(note) => note.relevant.iter_mut().for_each(&mut *change),
            Item::Calculation(calculation) => change(&mut calculation.formula),
        }
    }
}

fn collect<'a>(items: &'a [Item], groups: &mut Vec<&'a Group>, into: &mut Vec<Asked<'a>>) {
    for item in items {
        match item {
            Item::Question(question) => into.push(Asked {
                question,
                groups: groups.clone(),
            }),
            Item::Group(group) => {
                groups.push(group);
                collect(&group.items, groups, into);
                groups.pop();
            }
            Item::Note(_) | Item::Calculation(_) => {}
        }
    }
}

/// Whether a survey takes answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Draft,
    Open,
    Closed,
}

impl Status {
    /// The status as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Open => "open",
            Status::Closed => "closed",
        }
    }
}

impl std::str::FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Status, String> {
        [Status::Draft, Status::Open, Status::Closed]
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not a survey's status."))
    }
}

/// A survey as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    pub id: SurveyId,
    pub initiative: InitiativeId,
    /// The name in its public address.
    pub slug: String,
    pub status: Status,
    /// Which version of the form is asked.
    pub version: i64,
    /// Grows with every change to the survey or its translations.
    pub revision: i64,
    /// Whether families are asked if their words may be repeated.
    pub asks_quote_consent: bool,
    /// The form with every translation in place.
    pub form: Form,
    /// The questions by whose answers groups are formed, declared before opening; [`BY_LANGUAGE`] among them where the
    /// language makes groups too.
    pub cuts: Vec<String>,
    /// The days on which waiting answers leave, declared before opening; none means at close.
    pub mixing_days: Vec<String>,
    /// How many invitation codes it has. Where there are any, nobody answers without one.
    pub codes: usize,
}

impl Survey {
    /// The title in a language, or as near as there is; the slug where there is no title at all.
    pub fn title(&self, lang: &Lang) -> Said<'_> {
        let default = &self.form.default_language;
        self.form.title.find(lang, default).unwrap_or(Said {
            text: &self.slug,
            lang: default,
        })
    }
}
