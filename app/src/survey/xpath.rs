//! XLSForm expressions.
use serde::{Deserialize, Serialize};

/// An expression as the form wrote it, and as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Formula {
    pub source: String,
}
