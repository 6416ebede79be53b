//! Families' answers: taking them in, mixing them, keeping them.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod batch_keys;
#[cfg(feature = "ssr")]
pub mod columns;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod import;
#[cfg(feature = "ssr")]
pub mod infer;
#[cfg(feature = "ssr")]
pub mod intake;
#[cfg(feature = "ssr")]
pub mod mixing;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod protocol;
#[cfg(feature = "ssr")]
pub mod sealing;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod tables;

use crate::ids::{ResponseId, SurveyId};
use serde::{Deserialize, Serialize};

/// One family's answers after the mixing. Nothing here says who, where from, or at what moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub id: ResponseId,
    pub survey: SurveyId,
    /// The version of the form that was answered.
    pub version: i64,
    /// The language the page was in; [`OTHER_LANGUAGES`] where naming it would point at somebody.
    pub language: String,
    /// Whether the family allowed its words to be repeated.
    pub quote_ok: bool,
    /// Whether an invitation code was used; never which.
    pub code_used: bool,
    /// Hash of the receipt, empty where there is none.
    pub receipt_hash: String,
    /// The day (`YYYY-MM-DD`) its batch left the inbox.
    pub left_on: String,
    /// The answers, packed: JSON of [`crate::survey::check::Accepted`].
    pub answers: String,
}

/// What waits in the inbox until the mixing: everything that will be stored, and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Packed {
    pub version: i64,
    pub quote_ok: bool,
    /// Whether an invitation code came with it.
    #[serde(default)]
    pub code_used: bool,
    /// Hash of the receipt; see [`Response::receipt_hash`].
    #[serde(default)]
    pub receipt_hash: String,
    pub answers: crate::survey::check::Accepted,
}

/// What stands for the language of an answer whose language too few people chose (ISO 639: multiple languages).
pub const OTHER_LANGUAGES: &str = "mul";
