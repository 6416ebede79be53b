//! From answers to figures, and from what may be shown (`published`) to tables.

mod published;

use super::{
    groups_of,
    joint::{Figure, Layout, Past, People, Role, Variable, list_bound},
    ties::{Tie, list_ties},
};
use crate::{
    ids::ThemeId,
    survey::{BY_LANGUAGE, Choices, Form, Kind, OTHER, Question},
    theme::{self, Theme},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

/// A table with more cells than this says nothing about anybody; it is hidden whole.
const MOST_CELLS: usize = 2_000;

/// The true count of a figure, by its name, and whether it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrueCount {
    pub figure: String,
    pub count: i64,
    pub shown: bool,
    /// For a theme's band: how many mentions read as it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<(i64, i64)>,
}

/// What a variable is about.
enum Subject {
    Language,
    /// A question with one answer.
    Question(String),
    /// Whether one choice of several was made.
    Choice(String, String),
    Theme(ThemeId),
}

impl Subject {
    fn name(&self) -> String {
        match self {
            Subject::Language => BY_LANGUAGE.to_string(),
            Subject::Question(name) => name.clone(),
            Subject::Choice(question, choice) => format!("{question}{PART}{choice}"),
            Subject::Theme(theme) => format!("{BY_LANGUAGE}{PART}{theme}"),
        }
    }
}

/// Stands in no name.
const PART: char = '\u{1f}';

/// A question and the variables made of it.
struct Asked {
    name: String,
    first: usize,
    choices: Vec<String>,
    is_multiple: bool,
    is_required: bool,
    tie: Tie,
}

impl Asked {
    fn variables(&self) -> Range<usize> {
        let count = match self.is_multiple {
            true => self.choices.len(),
            false => 1,
        };
        self.first..self.first + count
    }
}

/// The declared tables of a survey, to be filled with answers.
pub struct Frame {
    subjects: Vec<Subject>,
    values: Vec<Vec<String>>,
    asked: Vec<Asked>,
    names: Vec<String>,
    cuts: Vec<(String, usize)>,
    themes: usize,
    /// For each code the themes that count it, as variables.
    codes: Vec<Vec<usize>>,
    /// For each theme the other variables that share a code with it, or are bound to it by a third.
    bound: Vec<Vec<usize>>,
    people: People,
    rows: Vec<Row>,
}

/// One answer on its way to a number for each variable.
struct Row {
    language: String,
    answers: Vec<Vec<String>>,
    themes: Vec<usize>,
    wave: usize,
}

impl Frame {
    /// Every choice question and theme by each declared cut.
    pub fn new(form: &Form, cuts: &[String], themes: &[Theme]) -> Frame {
        let mut frame = Frame {
            subjects: vec![Subject::Language],
            values: vec![form.languages.iter().map(ToString::to_string).collect()],
            asked: Vec::new(),
            names: Vec::new(),
            cuts: Vec::new(),
            themes: 0,
            codes: Vec::new(),
            bound: Vec::new(),
            people: People::default(),
            rows: Vec::new(),
        };
        if cuts.iter().any(|cut| cut == BY_LANGUAGE) {
            frame.cuts.push((BY_LANGUAGE.to_string(), 0));
        }
        let mut ties = list_ties(form);
        for asked in form.questions() {
            let tie = ties.remove(&asked.question.name).unwrap_or_default();
            frame.add_question(form, asked.question, tie);
        }
        for cut in cuts {
            let of = |asked: &&Asked| asked.name == *cut && !asked.is_multiple;
            if let Some(asked) = frame.asked.iter().find(of) {
                frame.cuts.push((cut.clone(), asked.first));
            }
        }
        frame.themes = frame.subjects.len();
        for theme in themes {
            frame.subjects.push(Subject::Theme(theme.id.clone()));
            frame.values.push(vec![String::new(), theme.id.to_string()]);
        }
        frame.codes = theme::list_counting(themes);
        for theme in frame.codes.iter_mut().flatten() {
            *theme += frame.themes;
        }
        let all = frame.themes..frame.subjects.len();
        let bound = all.map(|theme| {
            let own = list_bound(&frame.codes, theme).into_iter();
            own.filter(|other| *other != theme).collect()
        });
        frame.bound = bound.collect();
        frame
    }

    fn add_question(&mut self, form: &Form, question: &Question, tie: Tie) {
        let (Kind::SelectOne(choices) | Kind::SelectMultiple(choices)) = &question.kind else {
            return;
        };
        let names = list_choices(form, choices);
        let is_multiple = matches!(question.kind, Kind::SelectMultiple(_));
        let first = self.subjects.len();
        if is_multiple {
            for choice in &names {
                let subject = Subject::Choice(question.name.clone(), choice.clone());
                self.subjects.push(subject);
                self.values.push(vec![String::new(), choice.clone()]);
            }
        } else {
            self.subjects.push(Subject::Question(question.name.clone()));
            let always = question.required.as_ref().is_some_and(is_true) && !tie.is_conditional;
            let none = (!always).then(String::new);
            self.values
                .push(names.iter().cloned().chain(none).collect());
        }
        self.names.push(question.name.clone());
        self.asked.push(Asked {
            name: question.name.clone(),
            first,
            choices: names,
            is_multiple,
            is_required: question.required.is_some(),
            tie,
        });
    }

    /// Adds one mixed answer: its language, its packed answers, the themes it mentions by their place, and the number of
    /// the first release that counted it, or 0.
    ///
    /// # Errors
    /// Packed answers that cannot be read.
    pub fn add(
        &mut self,
        language: &str,
        packed: &str,
        themes: &[usize],
        wave: usize,
    ) -> serde_json::Result<()> {
        self.rows.push(Row {
            language: language.to_string(),
            answers: groups_of(packed, &self.names)?,
            themes: themes.to_vec(),
            wave,
        });
        Ok(())
    }

    /// How many were added, and how many of them no release has counted.
    pub fn count(&self) -> (usize, usize) {
        let new = self.rows.iter().filter(|row| row.wave == 0).count();
        (self.rows.len(), new)
    }

    /// Everybody as numbers, after these earlier releases. `with_new` says whether those whom none has counted are
    /// counted now.
    pub fn people(&mut self, pasts: &[Vec<TrueCount>], with_new: bool) -> People {
        self.add_met_values();
        let mut people = People::default();
        for (at, subject) in self.subjects.iter().enumerate() {
            let role = match subject {
                Subject::Theme(_) => Role::Theme,
                _ if self.cuts.iter().any(|(_, cut)| *cut == at) => Role::Group,
                _ => Role::Answer,
            };
            let own = self
                .asked
                .iter()
                .find(|asked| asked.variables().contains(&at));
            let blank = own.filter(|asked| asked.tie.both.is_empty() && !asked.is_required);
            people.variables.push(Variable {
                role,
                values: self.values[at].len(),
                tied: own.is_some_and(|asked| asked.tie.binds()) || self.is_bound(at),
                blank: blank.and_then(|_| self.values[at].iter().position(String::is_empty)),
            });
        }
        people.tables = self.list_tables();
        people.codes = self.codes.clone();
        for row in self.rows.iter().filter(|row| with_new || row.wave > 0) {
            people.values.push(self.values_of(row));
            people.ties.push(self.ties_of(row));
            people.waves.push(match row.wave {
                0 => pasts.len(),
                wave => wave - 1,
            });
        }
        self.people = people;
        let layout = Layout::new(&self.people);
        self.people.pasts = pasts.iter().map(|past| self.past(&layout, past)).collect();
        self.people.clone()
    }

    /// A language or choice that the form does not list has still been met.
    fn add_met_values(&mut self) {
        let mut met: Vec<(usize, String)> = Vec::new();
        for row in &self.rows {
            met.push((0, row.language.clone()));
            for (asked, chosen) in self.asked.iter().zip(&row.answers) {
                if !asked.is_multiple {
                    met.push((asked.first, chosen.first().cloned().unwrap_or_default()));
                }
            }
        }
        met.sort_unstable();
        met.dedup();
        for (variable, value) in met {
            if !self.values[variable].contains(&value) {
                self.values[variable].push(value);
            }
        }
    }

    /// Whether a variable is a theme that shares codes with another.
    fn is_bound(&self, variable: usize) -> bool {
        let theme = variable.checked_sub(self.themes);
        theme.is_some_and(|theme| !self.bound[theme].is_empty())
    }

    fn list_tables(&self) -> Vec<(usize, usize)> {
        let mut tables = Vec::new();
        let place = |variable: usize| self.cuts.iter().position(|(_, cut)| *cut == variable);
        for subject in 0..self.subjects.len() {
            for (at, (_, by)) in self.cuts.iter().enumerate() {
                // Two groups have one table between them.
                let known = place(subject).is_some_and(|own| own <= at);
                let cells = self.values[subject].len() * self.values[*by].len();
                if !known && cells <= MOST_CELLS {
                    tables.push((subject, *by));
                }
            }
        }
        tables
    }

    fn values_of(&self, row: &Row) -> Vec<u16> {
        let place = |variable: usize, value: &str| {
            let found = self.values[variable]
                .iter()
                .position(|known| known == value);
            found.unwrap_or(0) as u16
        };
        let mut values = vec![place(0, &row.language)];
        for (asked, chosen) in self.asked.iter().zip(&row.answers) {
            if asked.is_multiple {
                let made = asked
                    .choices
                    .iter()
                    .map(|choice| u16::from(chosen.contains(choice)));
                values.extend(made);
            } else {
                values.push(place(
                    asked.first,
                    chosen.first().map_or("", String::as_str),
                ));
            }
        }
        let themes = self.themes..self.subjects.len();
        values.extend(themes.map(|at| u16::from(row.themes.contains(&(at - self.themes)))));
        values
    }

    fn ties_of(&self, row: &Row) -> Vec<u64> {
        let answer = |name: &String| {
            let at = self.names.iter().position(|known| known == name);
            at.map_or(&[][..], |at| &row.answers[at])
        };
        let mut ties = vec![0; self.subjects.len()];
        for asked in self.asked.iter().filter(|asked| asked.tie.binds()) {
            let mut hasher = DefaultHasher::new();
            let tie = &asked.tie;
            if tie.is_opaque {
                answer(&asked.name).is_empty().hash(&mut hasher);
            }
            for name in &tie.same {
                answer(name).hash(&mut hasher);
            }
            // Whoever left an optional question empty may have been asked it or not: that binds to nothing.
            let is_required = |name: &String| {
                let mut all = self.asked.iter();
                all.any(|other| other.name == *name && other.is_required)
            };
            let mut bound = tie.is_opaque || !tie.same.is_empty();
            for name in &tie.both {
                let is_empty = answer(name).is_empty();
                bound |= !is_empty || is_required(name);
                is_empty.hash(&mut hasher);
            }
            let tie = if bound { hasher.finish() | 1 } else { 0 };
            ties[asked.variables()].fill(tie);
        }
        // Two people exchange a theme where they are alike in those that share its codes.
        for theme in (self.themes..self.subjects.len()).filter(|at| self.is_bound(*at)) {
            let mut hasher = DefaultHasher::new();
            for other in &self.bound[theme - self.themes] {
                row.themes
                    .contains(&(other - self.themes))
                    .hash(&mut hasher);
            }
            ties[theme] = hasher.finish() | 1;
        }
        ties
    }

    fn name_of(&self, figure: Figure) -> String {
        let of = |variable: usize, value: usize| {
            let value = &self.values[variable][value];
            format!("{}{PART}{PART}{value}", self.subjects[variable].name())
        };
        match figure {
            Figure::Total => String::new(),
            Figure::Margin { variable, value } => of(variable, value),
            Figure::Cell {
                table,
                value,
                group,
            } => {
                let (subject, by) = self.people.tables[table];
                format!("{}{PART}{PART}{PART}{}", of(subject, value), of(by, group))
            }
        }
    }

    fn past(&self, layout: &Layout, truth: &[TrueCount]) -> Past {
        let known: HashMap<&str, &TrueCount> = truth
            .iter()
            .map(|figure| (figure.figure.as_str(), figure))
            .collect();
        let named = layout.figures.iter().map(|figure| self.name_of(*figure));
        let found: Vec<Option<&&TrueCount>> = named.map(|name| known.get(name.as_str())).collect();
        Past {
            shown: found
                .iter()
                .map(|found| found.is_some_and(|truth| truth.shown))
                .collect(),
            counts: found
                .iter()
                .map(|found| found.map_or(0, |truth| truth.count))
                .collect(),
            ranges: found
                .iter()
                .map(|found| found.and_then(|truth| truth.range))
                .collect(),
        }
    }
}

fn is_true(formula: &crate::survey::xpath::Formula) -> bool {
    matches!(formula.source(), "true()" | "yes" | "true")
}

/// The choices a question offers, the one for something else among them.
fn list_choices(form: &Form, choices: &Choices) -> Vec<String> {
    let listed = form
        .list(&choices.list)
        .iter()
        .map(|choice| choice.name.clone());
    let mut names: Vec<String> = listed.collect();
    if choices.or_other && !names.iter().any(|name| name == OTHER) {
        names.push(OTHER.to_string());
    }
    names
}
