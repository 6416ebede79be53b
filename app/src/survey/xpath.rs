//! XLSForm expressions.
use serde::{Deserialize, Serialize};

/// An expression as the form wrote it, and as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Formula {
    pub source: String,
}

/// Why an expression could not be understood.
#[derive(Debug)]
pub struct FormulaError(String);

impl std::fmt::Display for FormulaError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Formula {
    pub fn parse(source: &str) -> Result<Formula, FormulaError> {
        let (mut depth, mut quote) = (0i32, None);
        for c in source.chars() {
            match (quote, c) {
                (Some(open), c) if open == c => quote = None,
                (Some(_), _) => {}
                (None, '\'' | '"') => quote = Some(c),
                (None, '(') => depth += 1,
                (None, ')') => depth -= 1,
                _ => {}
            }
        }
        if depth != 0 || quote.is_some() {
            return Err(FormulaError("a bracket or quote is not closed".into()));
        }
        Ok(Formula {
            source: source.into(),
        })
    }

    pub fn unsupported(&self) -> Vec<String> {
        Vec::new()
    }

    pub fn references(&self) -> Vec<&str> {
        Vec::new()
    }
}
