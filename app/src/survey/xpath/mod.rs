//! XLSForm expressions: the part of XPath 1.0 that survey forms use, read into a typed tree and evaluated.
//!
//! `relevant`, `constraint`, `required`, `choice_filter` and `calculation` are all a [`Formula`]. It is read once, when
//! a form is imported or loaded, so a page or a sent answer never meets a formula that cannot be understood.

mod dates;
mod eval;
mod functions;
mod lexer;
mod parser;
mod pattern;
mod tree;

pub use dates::{days_of, iso_date};
pub(crate) use eval::evaluate as evaluate_part;
pub use eval::{Answers, Context, NoAnswers, Row, Value};
pub(crate) use functions::Function;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, sync::Arc};
pub(crate) use tree::{Expr, Operator};

/// The longest formula that is read, in bytes. Real forms stay far below it.
pub const MAX_SOURCE: usize = 20_000;

/// An expression as the form wrote it, and as it was understood. Written to JSON as its source; cheap to clone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Formula(Arc<Parsed>);

#[derive(Debug)]
struct Parsed {
    source: String,
    tree: Expr,
    unsupported: Vec<String>,
}

/// Why a formula could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaError {
    /// Where the fault is, in characters, counted from 1.
    pub column: usize,
    /// One plain sentence.
    pub message: String,
}

impl fmt::Display for FormulaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at character {})", self.message, self.column)
    }
}

impl std::error::Error for FormulaError {}

/// A formula names a question that the form does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownReference(pub String);

impl fmt::Display for UnknownReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The formula refers to ${{{}}}, but the form has no question of that name.",
            self.0
        )
    }
}

impl std::error::Error for UnknownReference {}

impl Formula {
    /// Reads a formula. A lone `yes`, `true`, `no` or `false` in any casing is taken for `true()` or `false()`, as
    /// spreadsheets write it.
    ///
    /// # Errors
    /// Says in one sentence what cannot be understood, and at which character.
    pub fn parse(source: &str) -> Result<Formula, FormulaError> {
        let word = source.trim().to_ascii_lowercase();
        let (tree, unsupported) = match word.as_str() {
            "yes" | "true" => (Expr::Call(Function::True, Vec::new()), Vec::new()),
            "no" | "false" => (Expr::Call(Function::False, Vec::new()), Vec::new()),
            _ => parser::parse(source)?,
        };
        Ok(Formula(Arc::new(Parsed {
            source: source.to_owned(),
            tree,
            unsupported,
        })))
    }

    /// The formula as the form wrote it.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// Parts that are understood but have no counterpart here, such as `pulldata()`, each named once. They evaluate
    /// to an empty text, but for a `regex()` pattern that cannot be checked, which every answer fits.
    pub fn unsupported(&self) -> Vec<String> {
        self.0.unsupported.clone()
    }

    /// The questions and calculations it refers to, each once, in alphabetical order.
    pub fn references(&self) -> Vec<&str> {
        let mut names = BTreeSet::new();
        self.0.tree.visit(&mut |expr| {
            if let Expr::Reference(name) = expr {
                names.insert(name.as_str());
            }
        });
        names.into_iter().collect()
    }

    /// Bare names, which in a `choice_filter` are columns of the choices sheet. Anywhere else they stand for nothing,
    /// mostly because `${…}` was forgotten.
    pub fn columns(&self) -> Vec<&str> {
        let mut names = BTreeSet::new();
        self.0.tree.visit(&mut |expr| {
            if let Expr::Column(name) = expr {
                names.insert(name.as_str());
            }
        });
        names.into_iter().collect()
    }

    /// Makes sure that everything it refers to exists.
    ///
    /// # Errors
    /// Names the first reference for which `known` is false.
    pub fn check(&self, known: impl Fn(&str) -> bool) -> Result<(), UnknownReference> {
        match self.references().into_iter().find(|name| !known(name)) {
            Some(name) => Err(UnknownReference(name.to_owned())),
            None => Ok(()),
        }
    }

    /// The same formula with every `${name}` for which `rename` has another name replaced by it.
    ///
    /// # Errors
    /// When a new name makes the formula too long or cannot stand between braces.
    pub fn renamed(
        &self,
        rename: impl Fn(&str) -> Option<String>,
    ) -> Result<Formula, FormulaError> {
        let mut source = String::new();
        let mut copied = 0;
        for lexed in lexer::lex(&self.0.source)? {
            if let lexer::Token::Reference(name) = &lexed.token
                && let Some(new) = rename(name)
            {
                source.push_str(&self.0.source[copied..lexed.bytes.start]);
                source.push_str("${");
                source.push_str(&new);
                source.push('}');
                copied = lexed.bytes.end;
            }
        }
        source.push_str(&self.0.source[copied..]);
        Formula::parse(&source)
    }

    /// What the formula comes to.
    pub fn evaluate(&self, context: &Context<'_>) -> Value {
        eval::evaluate(&self.0.tree, context)
    }

    /// Whether the formula is true, by the rules of `boolean()`.
    pub fn holds(&self, context: &Context<'_>) -> bool {
        self.evaluate(context).boolean()
    }

    pub(crate) fn tree(&self) -> &Expr {
        &self.0.tree
    }
}

impl PartialEq for Formula {
    fn eq(&self, other: &Formula) -> bool {
        self.0.source == other.0.source
    }
}

impl TryFrom<String> for Formula {
    type Error = FormulaError;
    fn try_from(source: String) -> Result<Formula, FormulaError> {
        Formula::parse(&source)
    }
}

impl From<Formula> for String {
    fn from(formula: Formula) -> String {
        formula.0.source.clone()
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.source)
    }
}

#[cfg(test)]
mod tests;
