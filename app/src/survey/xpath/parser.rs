//! Turns tokens into a tree. The tree is never deeper than [`MAX_DEPTH`] allows: chains of operators lie flat in it.

use super::FormulaError;
use super::functions::{self, Function, Known};
use super::lexer::{Lexed, Token, fault, lex};
use super::pattern::{BadPattern, Pattern};
use super::tree::{Expr, Operator};

/// How many parentheses, calls and brackets may stand inside one another.
const MAX_DEPTH: usize = 64;

/// Reads a whole formula, and names what in it has no counterpart here.
pub(super) fn parse(source: &str) -> Result<(Expr, Vec<String>), FormulaError> {
    let mut parser = Parser {
        source,
        tokens: lex(source)?,
        at: 0,
        depth: 0,
        unsupported: Vec::new(),
    };
    let tree = parser.or()?;
    if parser.at < parser.tokens.len() {
        return Err(parser.unexpected("the end of the formula"));
    }
    Ok((tree, parser.unsupported))
}

type Levels = &'static [(&'static str, Operator)];
const EQUALITY: Levels = &[("=", Operator::Equal), ("!=", Operator::NotEqual)];
const RELATION: Levels = &[
    ("<", Operator::Less),
    ("<=", Operator::LessOrEqual),
    (">", Operator::Greater),
    (">=", Operator::GreaterOrEqual),
];
const SUM: Levels = &[("+", Operator::Add), ("-", Operator::Subtract)];
const PRODUCT: Levels = &[
    ("*", Operator::Multiply),
    ("div", Operator::Divide),
    ("mod", Operator::Remainder),
];

struct Parser<'a> {
    source: &'a str,
    tokens: Vec<Lexed>,
    at: usize,
    depth: usize,
    unsupported: Vec<String>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|lexed| &lexed.token)
    }

    fn offset(&self) -> usize {
        self.tokens
            .get(self.at)
            .map_or(self.source.len(), |lexed| lexed.bytes.start)
    }

    fn next_is(&self, symbol: &str) -> bool {
        matches!(self.peek(), Some(Token::Symbol(found)) if *found == symbol)
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found = self.next_is(symbol);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &str) -> Result<(), FormulaError> {
        if self.take(symbol) {
            Ok(())
        } else {
            Err(self.unexpected(&format!("“{symbol}”")))
        }
    }

    fn unexpected(&self, wanted: &str) -> FormulaError {
        let message = match self.tokens.get(self.at) {
            Some(lexed) => {
                let found: String = self.source[lexed.bytes.clone()].chars().take(40).collect();
                format!("Here should be {wanted}, not “{found}”.")
            }
            None if self.tokens.is_empty() => "The formula is empty.".to_owned(),
            None => format!("The formula ends too early: here should be {wanted}."),
        };
        fault(self.source, self.offset(), message)
    }

    fn report(&mut self, what: &str) {
        if !self.unsupported.iter().any(|known| known == what) {
            self.unsupported.push(what.to_owned());
        }
    }

    fn nested<T>(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<T, FormulaError>,
    ) -> Result<T, FormulaError> {
        if self.depth == MAX_DEPTH {
            let message = format!(
                "More than {MAX_DEPTH} parentheses stand inside one another; split this into calculations."
            );
            return Err(fault(self.source, self.offset(), message));
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Name(name)) if name == word);
        self.at += usize::from(found);
        found
    }

    fn or(&mut self) -> Result<Expr, FormulaError> {
        let mut parts = vec![self.and()?];
        while self.take_word("or") {
            parts.push(self.and()?);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Expr::Or(parts)
        })
    }

    fn and(&mut self) -> Result<Expr, FormulaError> {
        let mut parts = vec![self.equality()?];
        while self.take_word("and") {
            parts.push(self.equality()?);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Expr::And(parts)
        })
    }

    fn equality(&mut self) -> Result<Expr, FormulaError> {
        self.chain(EQUALITY, Self::relation)
    }

    fn relation(&mut self) -> Result<Expr, FormulaError> {
        self.chain(RELATION, Self::sum)
    }

    fn sum(&mut self) -> Result<Expr, FormulaError> {
        self.chain(SUM, Self::product)
    }

    fn product(&mut self) -> Result<Expr, FormulaError> {
        self.chain(PRODUCT, Self::unary)
    }

    fn chain(
        &mut self,
        operators: Levels,
        operand: fn(&mut Self) -> Result<Expr, FormulaError>,
    ) -> Result<Expr, FormulaError> {
        let first = operand(self)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.take_operator(operators) {
            rest.push((operator, operand(self)?));
        }
        Ok(if rest.is_empty() {
            first
        } else {
            Expr::Chain(Box::new(first), rest)
        })
    }

    fn take_operator(&mut self, operators: Levels) -> Option<Operator> {
        let written = match self.peek()? {
            Token::Symbol(symbol) => symbol,
            Token::Name(name) => name.as_str(),
            _ => return None,
        };
        let operator = operators.iter().find(|(sign, _)| *sign == written)?.1;
        self.at += 1;
        Some(operator)
    }

    fn unary(&mut self) -> Result<Expr, FormulaError> {
        let mut negative = false;
        let mut signed = false;
        while self.take("-") {
            negative = !negative;
            signed = true;
        }
        let operand = self.union()?;
        Ok(match (signed, negative) {
            (false, _) => operand,
            (true, true) => Expr::Negate(Box::new(operand)),
            // Two signs cancel out, but still make a number of what follows.
            (true, false) => Expr::Call(Function::Number, vec![operand]),
        })
    }

    fn union(&mut self) -> Result<Expr, FormulaError> {
        let first = self.path()?;
        if !self.next_is("|") {
            return Ok(first);
        }
        while self.take("|") {
            self.path()?;
        }
        self.report("|");
        Ok(Expr::Unsupported)
    }

    fn path(&mut self) -> Result<Expr, FormulaError> {
        if self.next_is("/") || self.next_is("//") {
            return self.steps(Expr::Parent);
        }
        let base = self.primary()?;
        self.steps(base)
    }

    /// Reads `/step` and `[predicate]` after a base and reduces the path to the question it ends at.
    fn steps(&mut self, base: Expr) -> Result<Expr, FormulaError> {
        // A path from a secondary instance leads to data that is not in the survey.
        let outside = matches!(base, Expr::Unsupported);
        let mut end = base;
        let mut strange = None;
        loop {
            if self.take("[") {
                self.nested(Self::or)?;
                self.expect("]")?;
                strange = Some("[…]");
            } else if self.next_is("/") || self.next_is("//") {
                if self.take("//") {
                    strange = Some("//");
                } else {
                    self.take("/");
                }
                let attribute = self.take("@");
                match self.peek().cloned() {
                    Some(Token::Name(name) | Token::Reference(name)) => end = Expr::Reference(name),
                    Some(Token::Symbol(".")) => {}
                    Some(Token::Symbol("..")) => end = Expr::Parent,
                    Some(Token::Symbol("*")) => strange = Some("*"),
                    _ => return Err(self.unexpected("the name of a question")),
                }
                self.at += 1;
                if attribute {
                    strange = Some("@");
                }
            } else {
                break;
            }
        }
        match strange {
            _ if outside => Ok(Expr::Unsupported),
            Some(what) => {
                self.report(what);
                Ok(Expr::Unsupported)
            }
            None => Ok(end),
        }
    }

    fn primary(&mut self) -> Result<Expr, FormulaError> {
        let start = self.offset();
        let Some(token) = self.peek().cloned() else {
            return Err(self.unexpected("a value"));
        };
        match token {
            Token::Number(number) => self.taken(Expr::Number(number)),
            Token::Text(text) => self.taken(Expr::Text(text)),
            Token::Symbol(".") => self.taken(Expr::Current),
            Token::Symbol("..") => self.taken(Expr::Parent),
            Token::Symbol("*") => {
                self.report("*");
                self.taken(Expr::Unsupported)
            }
            Token::Symbol("@") => {
                self.at += 1;
                self.report("@");
                match self.peek() {
                    Some(Token::Name(_)) => self.taken(Expr::Unsupported),
                    _ => Err(self.unexpected("a name")),
                }
            }
            Token::Symbol("(") => {
                self.at += 1;
                let inner = self.nested(Self::or)?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Reference(name) => match name.strip_prefix("last-saved#") {
                Some(_) => {
                    self.report("last-saved");
                    self.taken(Expr::Unsupported)
                }
                None => self.taken(Expr::Reference(name)),
            },
            Token::Name(name) => {
                self.at += 1;
                if self.take("(") {
                    self.call(&name, start)
                } else {
                    Ok(Expr::Column(name))
                }
            }
            Token::Symbol(_) => Err(self.unexpected("a value")),
        }
    }

    fn taken(&mut self, expr: Expr) -> Result<Expr, FormulaError> {
        self.at += 1;
        Ok(expr)
    }

    fn call(&mut self, name: &str, start: usize) -> Result<Expr, FormulaError> {
        let Some(known) = functions::find(name) else {
            let hint = match functions::find(&name.to_ascii_lowercase()) {
                Some(_) => format!(" Write {}() in small letters.", name.to_ascii_lowercase()),
                None => String::new(),
            };
            let message = format!("There is no function called {name}().{hint}");
            return Err(fault(self.source, start, message));
        };
        let args = self.nested(Self::arguments)?;
        match known {
            Known::Unsupported => {
                self.report(&format!("{name}()"));
                Ok(Expr::Unsupported)
            }
            Known::Supported {
                function,
                least,
                most,
            } => {
                if args.len() < least || args.len() > most {
                    let message = format!(
                        "{name}() takes {}, not {}.",
                        functions::arity(least, most),
                        args.len()
                    );
                    return Err(fault(self.source, start, message));
                }
                self.built(function, args, start)
            }
        }
    }

    fn arguments(&mut self) -> Result<Vec<Expr>, FormulaError> {
        let mut args = Vec::new();
        if self.take(")") {
            return Ok(args);
        }
        loop {
            args.push(self.or()?);
            if !self.take(",") {
                break;
            }
        }
        self.expect(")")?;
        Ok(args)
    }

    fn built(
        &mut self,
        function: Function,
        mut args: Vec<Expr>,
        start: usize,
    ) -> Result<Expr, FormulaError> {
        match (function, args.as_slice()) {
            (Function::Current, _) => Ok(Expr::Current),
            (Function::Regex, [_, Expr::Text(source)]) => {
                let pattern = match Pattern::compile(source) {
                    Ok(pattern) => pattern,
                    Err(BadPattern::NotLinear) => {
                        self.report("regex() with look-around or back-references");
                        Pattern::unchecked(source)
                    }
                    Err(BadPattern::Invalid(why)) => {
                        let message = format!("The pattern of regex() cannot be read: {why}.");
                        return Err(fault(self.source, start, message));
                    }
                };
                Ok(Expr::Matches(Box::new(args.remove(0)), pattern))
            }
            _ => Ok(Expr::Call(function, args)),
        }
    }
}
