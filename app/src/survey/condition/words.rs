//! A condition in words, for browsers and readers that CSS does not reach.

use crate::language::Lang;
use crate::survey::xpath::{Expr, Formula, Function, Operator};
use crate::survey::{Form, Kind, Said};

/// How a condition is told to the reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Words<'a> {
    /// Only if this question was answered so.
    Only {
        question: Said<'a>,
        answer: Said<'a>,
    },
    /// Nothing simple can be said.
    Complex,
}

/// Says a condition in `lang`. Simple is a single `${q} = 'x'` or `selected(${q}, 'x')` on a question with choices
/// where both the question and the choice have a label.
pub fn in_words<'a>(formula: &Formula, form: &'a Form, lang: &Lang) -> Words<'a> {
    find(formula, form, lang).unwrap_or(Words::Complex)
}

fn find<'a>(formula: &Formula, form: &'a Form, lang: &Lang) -> Option<Words<'a>> {
    let (name, value) = match formula.tree() {
        Expr::Call(Function::Selected, args) => pair(&args[0], &args[1])?,
        Expr::Chain(left, rest) => match rest.as_slice() {
            [(Operator::Equal, right)] => pair(left, right).or_else(|| pair(right, left))?,
            _ => return None,
        },
        _ => return None,
    };
    let question = form.find_question(name)?;
    let (Kind::SelectOne(choices) | Kind::SelectMultiple(choices)) = &question.kind else {
        return None;
    };
    let choice = form
        .list(&choices.list)
        .iter()
        .find(|choice| choice.name == value)?;
    let said = |text: &'a crate::survey::Text| text.find(lang, &form.default_language);
    Some(Words::Only {
        question: said(&question.label)?,
        answer: said(&choice.label)?,
    })
}

fn pair<'e>(reference: &'e Expr, constant: &'e Expr) -> Option<(&'e str, String)> {
    let Expr::Reference(name) = reference else {
        return None;
    };
    match constant {
        Expr::Text(text) => Some((name, text.clone())),
        Expr::Number(number) => Some((name, number.to_string())),
        _ => None,
    }
}
