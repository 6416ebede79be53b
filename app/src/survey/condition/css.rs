//! Conditions as CSS `:has()`: questions show and hide without JavaScript.
//!
//! What cannot be compiled stays on the page with its condition in words, and the server decides.

use super::numbers::{ItemNumbers, Placed, choice_id, drawn_as_menu, element_id, item_numbers};
use super::partial::{Questions, Ticks, ticks};
use crate::survey::xpath::{Formula, Row};
use crate::survey::{Choices, Form, Item, Kind, Question};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

/// The `id` of the form element that the rules look into.
pub const FORM_ID: &str = "f";
/// More rules than this for the choices of one question are not worth their bytes.
const MAX_CHOICE_RULES: usize = 80;
/// More hidden choices than this are not worth their bytes either.
const MAX_HIDDEN_CHOICES: usize = 300;
/// The longest selector, in bytes, that may stand for one condition.
const MAX_SELECTOR: usize = 2_000;

/// A selector that matches the form (`#f`) exactly while the condition holds; None where it depends on typed answers,
/// today's date or anything else that is no tick. A question that is itself hidden counts as unanswered.
pub fn css_condition(formula: &Formula, form: &Form) -> Option<String> {
    let numbers = item_numbers(form);
    let compiler = Compiler::new(form, &numbers);
    let condition = compiler.condition(formula, None, &[])?;
    Some(match condition {
        Ticks::Known(true) => format!("#{FORM_ID}"),
        Ticks::Known(false) => format!("#{FORM_ID}:not(*)"),
        other => format!("#{FORM_ID}{}", compiler.written(&other)?),
    })
}

/// The style sheet that hides what is not asked: every group, question and note by [`element_id`], every choice by
/// [`choice_id`]. Empty where nothing depends on ticks. Browsers without `:has()` ignore all of it.
pub fn css_rules(form: &Form) -> String {
    let numbers = item_numbers(form);
    let compiler = Compiler::new(form, &numbers);
    let mut rules = Vec::new();
    for placed in &numbers.items {
        let relevant = match placed.item {
            Item::Group(group) => &group.relevant,
            Item::Question(question) => &question.relevant,
            Item::Note(note) => &note.relevant,
            Item::Calculation(_) => continue,
        };
        let around = around(placed);
        if let Some(condition) = relevant
            .as_ref()
            .and_then(|relevant| compiler.condition(relevant, None, &around))
        {
            rules.extend(compiler.hides(&condition, &format!("#{}", element_id(placed.number))));
        }
        if let Item::Question(question) = placed.item {
            rules.extend(compiler.choice_rules(question, placed).unwrap_or_default());
        }
    }
    if rules.is_empty() {
        return String::new();
    }
    format!("@supports selector(:has(*)){{{}}}", rules.concat())
}

/// A CSS string of any text. What could end the string, the style sheet or the element around it is escaped.
pub(super) fn css_string(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '\0' => written.push_str("\\fffd "),
            '"' | '\\' | '<' | '>' | '&' | '\'' => _ = write!(written, "\\{:x} ", u32::from(c)),
            _ if c.is_control() || is_invisible(c) => _ = write!(written, "\\{:x} ", u32::from(c)),
            _ => written.push(c),
        }
    }
    written.push('"');
    written
}

// Marks of direction and line separators would make the source read as something else than it is.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The conditions that hold wherever an item can be seen at all: those of the groups around it.
fn around<'a>(placed: &Placed<'a>) -> Vec<&'a Formula> {
    placed
        .groups
        .iter()
        .filter_map(|group| group.relevant.as_ref())
        .collect()
}

struct Compiler<'a> {
    form: &'a Form,
    questions: Questions<'a>,
    /// What must hold for a question to be asked, by its name: the conditions of its groups and its own.
    gates: HashMap<&'a str, Vec<&'a Formula>>,
}

impl<'a> Compiler<'a> {
    fn new(form: &'a Form, numbers: &ItemNumbers<'a>) -> Compiler<'a> {
        let mut compiler = Compiler {
            form,
            questions: HashMap::new(),
            gates: HashMap::new(),
        };
        for placed in &numbers.items {
            if let Item::Question(question) = placed.item {
                let gates = around(placed)
                    .into_iter()
                    .chain(&question.relevant)
                    .collect();
                compiler.gates.insert(&question.name, gates);
                compiler.questions.insert(&question.name, question);
            }
        }
        compiler
    }

    /// A formula as ticks, with the gates of every question it looks at, but for those `around` the place where it
    /// is used.
    fn condition(
        &self,
        formula: &Formula,
        row: Option<Row<'_>>,
        around: &[&Formula],
    ) -> Option<Ticks<'a>> {
        let bare = ticks(formula.tree(), self.form, &self.questions, row)?;
        let mut open = Vec::new();
        self.gated(bare, around, &mut open, &mut 200)
    }

    /// Adds to every look at a question that the question must be asked. `open` holds the questions whose gates are
    /// being added, so that a circle ends; `budget` bounds the work.
    fn gated(
        &self,
        part: Ticks<'a>,
        around: &[&Formula],
        open: &mut Vec<&'a str>,
        budget: &mut usize,
    ) -> Option<Ticks<'a>> {
        *budget = budget.checked_sub(1)?;
        let question = match part {
            Ticks::Known(_) => return Some(part),
            Ticks::Not(inner) => return Some(self.gated(*inner, around, open, budget)?.negated()),
            Ticks::All(parts) => return self.each(parts, around, open, budget).map(Ticks::all),
            Ticks::Some(parts) => return self.each(parts, around, open, budget).map(Ticks::some),
            Ticks::AnyOf(question, _) | Ticks::Anything(question) | Ticks::Only(question, _) => {
                question
            }
        };
        let mut parts = vec![part];
        // A question deep in a chain of others is reached through all of them; past this depth the page shows it.
        if open.len() < 20 && !open.contains(&question) {
            open.push(question);
            for gate in self.gates.get(question).into_iter().flatten() {
                if around.iter().any(|known| std::ptr::eq(*known, *gate)) {
                    continue;
                }
                if let Some(gate) = ticks(gate.tree(), self.form, &self.questions, None) {
                    parts.insert(parts.len() - 1, self.gated(gate, around, open, budget)?);
                }
            }
            open.pop();
        }
        Some(Ticks::all(parts))
    }

    fn each(
        &self,
        parts: Vec<Ticks<'a>>,
        around: &[&Formula],
        open: &mut Vec<&'a str>,
        budget: &mut usize,
    ) -> Option<Vec<Ticks<'a>>> {
        parts
            .into_iter()
            .map(|part| self.gated(part, around, open, budget))
            .collect()
    }

    /// The rule that hides `target` unless the condition holds; None where it always holds or would be too long.
    fn hides(&self, condition: &Ticks<'a>, target: &str) -> Option<String> {
        match condition {
            Ticks::Known(true) => None,
            Ticks::Known(false) => Some(format!("{target}{{display:none}}")),
            other => {
                let hidden = self.written(&other.clone().negated())?;
                Some(format!("#{FORM_ID}{hidden} {target}{{display:none}}"))
            }
        }
    }

    /// The condition as a compound selector to be written after `#f`; None where it is too long.
    fn written(&self, condition: &Ticks<'a>) -> Option<String> {
        let mut selector = String::new();
        self.write(condition, &mut selector);
        (selector.len() <= MAX_SELECTOR).then_some(selector)
    }

    fn write(&self, condition: &Ticks<'a>, into: &mut String) {
        match condition {
            Ticks::Known(true) => into.push_str(":not(:not(*))"),
            Ticks::Known(false) => into.push_str(":not(*)"),
            Ticks::AnyOf(question, names) => {
                let looks: Vec<String> = names
                    .iter()
                    .map(|name| self.ticked(question, Some(name)))
                    .collect();
                _ = write!(into, ":has({})", looks.join(","));
            }
            Ticks::Anything(question) => _ = write!(into, ":has({})", self.ticked(question, None)),
            Ticks::Only(question, name) => {
                let others = self.ticked(question, None);
                _ = write!(
                    into,
                    ":has({}):not(:has({others}:not([value={}])))",
                    self.ticked(question, Some(name)),
                    css_string(name)
                );
            }
            Ticks::All(parts) => parts.iter().for_each(|part| self.write(part, into)),
            Ticks::Some(parts) => {
                into.push_str(":is(");
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 {
                        into.push(',');
                    }
                    self.write(part, into);
                }
                into.push(')');
            }
            Ticks::Not(inner) => {
                into.push_str(":not(");
                self.write(inner, into);
                into.push(')');
            }
        }
    }

    /// What is ticked when a question has this answer, or any: a tick without a value means “no answer”.
    fn ticked(&self, question: &str, name: Option<&str>) -> String {
        let field = format!("[name={}]", css_string(question));
        let kind = self.questions.get(question).map(|question| &question.kind);
        let menu =
            matches!(kind, Some(Kind::SelectOne(choices)) if drawn_as_menu(self.form, choices));
        let element = if menu {
            format!("{field} option")
        } else {
            field
        };
        match name {
            _ if kind == Some(&Kind::Acknowledge) => format!("{element}:checked"),
            Some(name) => format!("{element}[value={}]:checked", css_string(name)),
            None => format!("{element}:checked:not([value=\"\"])"),
        }
    }

    /// The rules that hide choices which the filter does not offer; None where the filter looks at more than ticks or
    /// the rules would be too many.
    fn choice_rules(&self, question: &Question, placed: &Placed<'a>) -> Option<Vec<String>> {
        let (Kind::SelectOne(choices) | Kind::SelectMultiple(choices)) = &question.kind else {
            return None;
        };
        let filter = choices.filter.as_ref()?;
        let around = around(placed);
        let mut hidden: Vec<(Ticks<'a>, Vec<usize>)> = Vec::new();
        let list = self.form.list(&choices.list);
        if list.len() > MAX_HIDDEN_CHOICES {
            return None;
        }
        let columns = columns_of(self.form, choices);
        for (index, choice) in list.iter().enumerate() {
            let condition = self.condition(
                filter,
                Some(Row {
                    choice,
                    columns: &columns,
                }),
                &around,
            )?;
            match hidden.iter().position(|(known, _)| *known == condition) {
                Some(at) => hidden[at].1.push(index),
                None if hidden.len() == MAX_CHOICE_RULES => return None,
                None => hidden.push((condition, vec![index])),
            }
        }
        let rules = hidden.iter().filter_map(|(condition, indices)| {
            let ids: Vec<String> = indices
                .iter()
                .map(|index| format!("#{}", choice_id(placed.number, *index)))
                .collect();
            self.hides(
                condition,
                &if ids.len() == 1 {
                    ids.concat()
                } else {
                    format!(":is({})", ids.join(","))
                },
            )
        });
        Some(rules.collect())
    }
}

/// Every column that some choice of the list fills in.
pub(super) fn columns_of<'a>(form: &'a Form, choices: &Choices) -> BTreeSet<&'a str> {
    form.list(&choices.list)
        .iter()
        .flat_map(|choice| choice.columns.keys())
        .map(String::as_str)
        .collect()
}
