//! The way through a survey: which questions are asked, given the answers so far.

use super::css::columns_of;
use crate::survey::xpath::{Answers, Context, Row};
use crate::survey::{Choice, Choices, Form, Group, Item, Kind, Question};
use std::collections::{HashMap, HashSet};

/// Conditions may look at later questions, so the form is gone through until nothing changes. Circles never settle;
/// after this many rounds the last one counts.
const MAX_ROUNDS: usize = 12;

/// What is asked and what was answered, without the answers to what is not asked.
pub struct Flow<'a> {
    form: &'a Form,
    today: &'a str,
    asked: HashSet<&'a str>,
    values: HashMap<&'a str, Vec<String>>,
}

/// Goes through a form with answers in their plain form (ASCII numbers, ISO dates, choice names). Questions that are
/// not asked count as unanswered for every other condition. `today` is an ISO date.
pub fn flow<'a>(form: &'a Form, answers: &dyn Answers, today: &'a str) -> Flow<'a> {
    let mut flow = Flow {
        form,
        today,
        asked: HashSet::new(),
        values: HashMap::new(),
    };
    flow.begin(&form.items, answers);
    for _ in 0..MAX_ROUNDS {
        if !flow.round(&form.items, true, answers) {
            break;
        }
    }
    flow
}

impl<'a> Flow<'a> {
    /// Whether a question is asked.
    pub fn is_asked(&self, name: &str) -> bool {
        self.asked.contains(name)
    }

    /// The choices that a question offers now, in the order of its list; `other` of `or_other` is not among them.
    pub fn offered_choices(&self, question: &Question) -> Vec<&'a Choice> {
        let (Kind::SelectOne(choices) | Kind::SelectMultiple(choices)) = &question.kind else {
            return Vec::new();
        };
        let list = self.form.list(&choices.list).iter();
        match &choices.filter {
            None => list.collect(),
            Some(_) => {
                let columns = columns_of(self.form, choices);
                list.filter(|choice| self.offers(choices, choice, &columns))
                    .collect()
            }
        }
    }

    fn offers(
        &self,
        choices: &Choices,
        choice: &Choice,
        columns: &std::collections::BTreeSet<&str>,
    ) -> bool {
        let context = Context {
            row: Some(Row { choice, columns }),
            ..self.context()
        };
        choices
            .filter
            .as_ref()
            .is_none_or(|filter| filter.holds(&context))
    }

    /// What formulas see from here.
    pub fn context(&self) -> Context<'_> {
        Context {
            answers: self,
            current: None,
            row: None,
            today: self.today,
        }
    }

    /// Before the first round every question counts as asked, so that a condition on a later question sees its answer.
    fn begin(&mut self, items: &'a [Item], answers: &dyn Answers) {
        for item in items {
            match item {
                Item::Group(group) => self.begin(&group.items, answers),
                Item::Question(question) => {
                    self.asked.insert(&question.name);
                    self.values
                        .insert(&question.name, answers.values(&question.name).to_vec());
                }
                Item::Note(_) | Item::Calculation(_) => {}
            }
        }
    }

    /// Goes through the items once; says whether anything changed.
    fn round(&mut self, items: &'a [Item], shown: bool, answers: &dyn Answers) -> bool {
        let mut changed = false;
        for item in items {
            changed |= match item {
                Item::Group(Group {
                    relevant, items, ..
                }) => {
                    let shown = shown
                        && relevant
                            .as_ref()
                            .is_none_or(|relevant| relevant.holds(&self.context()));
                    self.round(items, shown, answers)
                }
                Item::Question(question) => {
                    let asked = shown
                        && question
                            .relevant
                            .as_ref()
                            .is_none_or(|relevant| relevant.holds(&self.context()));
                    self.set_asked(question, asked, answers)
                }
                Item::Calculation(calculation) => {
                    let value = if shown {
                        calculation.formula.evaluate(&self.context()).text()
                    } else {
                        String::new()
                    };
                    let values = if value.is_empty() {
                        Vec::new()
                    } else {
                        vec![value]
                    };
                    let before = self.values.insert(&calculation.name, values);
                    before.as_ref() != self.values.get(calculation.name.as_str())
                }
                Item::Note(_) => false,
            };
        }
        changed
    }

    fn set_asked(&mut self, question: &'a Question, asked: bool, answers: &dyn Answers) -> bool {
        if self.asked.contains(question.name.as_str()) == asked {
            return false;
        }
        let values = if asked {
            self.asked.insert(&question.name);
            answers.values(&question.name).to_vec()
        } else {
            self.asked.remove(question.name.as_str());
            Vec::new()
        };
        self.values.insert(&question.name, values);
        true
    }
}

impl Answers for Flow<'_> {
    fn values(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }
}
