//! Invitation codes: slips of paper that each open one survey once, so that every family answers at most once and
//! nobody from outside answers at all.
//!
//! A code exists on its slip alone. What is kept of it are two MACs under the server's secret: one that says it was
//! issued, and, once it has been used, another that says so. Neither can be told from the other, or tied to a slip or
//! an answer, by whoever holds the database alone.

pub mod actions;
pub mod issuing;
pub mod pages;
pub mod pdf;
pub mod refusals;
pub mod store;

use crate::{ids::SurveyId, keys::Keys, token::Token};

/// No survey has more slips than this.
pub const MOST_CODES: usize = 20_000;
/// A browser prints this many slips well; more are for the command line.
pub const MOST_ON_A_PAGE: usize = 1_000;

/// What is kept of a code from the moment it is made.
pub fn issued_hash(keys: &Keys, code: &Token) -> [u8; 32] {
    keys.mac("invitation", &[&code.plain()])
}

/// What is kept of a code that was used.
pub fn spent_hash(keys: &Keys, survey: &SurveyId, code: &Token) -> [u8; 32] {
    keys.mac("spent", &[survey.as_str(), &code.plain()])
}

/// The address that a slip's QR code holds. `base` is where Harken is reached: `https://harken.example`.
pub fn address(base: &str, code: &Token) -> String {
    format!("{}/c/{code}", base.trim_end_matches('/'))
}
