//! A formula as it was understood.

use super::functions::Function;
use super::pattern::Pattern;

/// What a formula says.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    Text(String),
    Number(f64),
    /// The answer to a question, or the value of a calculation.
    Reference(String),
    /// A bare name: a column of the choice that is looked at.
    Column(String),
    /// `.`: the answer that is being checked.
    Current,
    /// A group: it has no value of its own.
    Parent,
    Or(Vec<Expr>),
    And(Vec<Expr>),
    /// Operators of one precedence, applied from left to right.
    Chain(Box<Expr>, Vec<(Operator, Expr)>),
    Negate(Box<Expr>),
    Call(Function, Vec<Expr>),
    /// `regex()` with a pattern that was written out.
    Matches(Box<Expr>, Pattern),
    /// Understood, but without a counterpart here: an empty text.
    Unsupported,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Expr {
    /// Shows this part and everything inside it to `look`.
    pub(crate) fn visit<'a>(&'a self, look: &mut impl FnMut(&'a Expr)) {
        look(self);
        match self {
            Expr::Or(parts) | Expr::And(parts) | Expr::Call(_, parts) => {
                parts.iter().for_each(|part| part.visit(look));
            }
            Expr::Chain(first, rest) => {
                first.visit(look);
                rest.iter().for_each(|(_, part)| part.visit(look));
            }
            Expr::Negate(inner) | Expr::Matches(inner, _) => inner.visit(look),
            Expr::Text(_)
            | Expr::Number(_)
            | Expr::Reference(_)
            | Expr::Column(_)
            | Expr::Current
            | Expr::Parent
            | Expr::Unsupported => {}
        }
    }
}
