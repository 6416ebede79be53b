//! The sample as its files tell it. Rows, prompts and notes count from 1.

use app::{error::Result, gathering::Offer, language::Lang, session::Prompt, survey::Text};
use serde::Deserialize;
use std::collections::BTreeSet;

const COMMUNITY: &str = include_str!("../../sample/community.json");
/// The survey's form.
pub const FORM: &str = include_str!("../../sample/survey.json");
/// What families answered.
pub const RESPONSES: &str = include_str!("../../sample/responses.csv");

/// Reads the community that is built in.
pub fn read() -> Result<Community> {
    Ok(serde_json::from_str(COMMUNITY)?)
}

#[derive(Deserialize)]
pub struct Community {
    pub initiative: Initiative,
    pub survey: Survey,
    pub barriers: Vec<Barrier>,
    pub codebook: Vec<Code>,
    pub codings: Vec<Coding>,
    pub themes: Vec<Theme>,
    pub evidence: Vec<Evidence>,
    /// Names that no quote may repeat.
    pub kept_names: Vec<String>,
    pub session: Session,
    /// A conversation that is still to come.
    pub planned: Planned,
    pub translations: Vec<Translation>,
}

#[derive(Deserialize)]
pub struct Initiative {
    pub slug: String,
    pub name: String,
    pub place: String,
    pub problem_statement: String,
}

#[derive(Deserialize)]
pub struct Survey {
    pub slug: String,
    pub cuts: Vec<String>,
}

#[derive(Deserialize)]
pub struct Barrier {
    pub slug: String,
    pub title: String,
    pub statement: String,
    pub indicator: String,
    pub baseline: String,
}

#[derive(Deserialize)]
pub struct Code {
    pub slug: String,
    pub name: String,
    pub parent: Option<String>,
    pub definition: String,
    pub when_to_use: String,
    pub when_not: String,
    pub example: String,
    pub colour: u8,
}

/// A code on words of an answer.
#[derive(Deserialize)]
pub struct Coding {
    #[serde(flatten)]
    pub words: Words,
    pub code: String,
}

/// Words of an answer.
#[derive(Deserialize)]
pub struct Words {
    pub row: usize,
    pub question: String,
    pub quote: String,
}

#[derive(Deserialize)]
pub struct Theme {
    pub slug: String,
    pub statement: Text,
    pub codes: Vec<String>,
}

#[derive(Deserialize)]
pub struct Evidence {
    pub theme: String,
    pub barrier: String,
    pub kind: String,
    pub note: String,
    pub quotes: Vec<Quoted>,
}

/// A chosen quote, and what whoever checked it decided; nobody has where `shown` is missing.
#[derive(Deserialize)]
pub struct Quoted {
    #[serde(flatten)]
    pub words: Words,
    pub shown: Option<Shown>,
}

/// How a checked quote is shown, in English.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Only this part of its translation.
    Translation(String),
    /// Only these words of the checker.
    Paraphrase(String),
    /// Not at all.
    Refused,
}

#[derive(Deserialize)]
pub struct Session {
    pub title: String,
    pub date: String,
    pub place: String,
    pub languages: Vec<Lang>,
    pub prompts: Vec<Prompt>,
    pub notes: Vec<Note>,
    pub codings: Vec<NoteCoding>,
}

#[derive(Deserialize)]
pub struct Planned {
    pub title: String,
    pub purpose: String,
    pub place: String,
    pub languages: Vec<Lang>,
    pub prompts: Vec<Prompt>,
    pub slots: Vec<PlannedSlot>,
}

#[derive(Deserialize)]
pub struct PlannedSlot {
    /// Counted from the day on which the sample is brought in.
    pub in_days: i64,
    pub begins: String,
    pub minutes: i64,
    pub place: String,
    pub languages: Vec<Lang>,
    pub interpretation: Vec<Lang>,
    pub offers: BTreeSet<Offer>,
    pub access_notes: String,
}

#[derive(Deserialize)]
pub struct Note {
    pub prompt: usize,
    pub kind: String,
    pub lang: Lang,
    pub text: String,
}

#[derive(Deserialize)]
pub struct NoteCoding {
    pub note: usize,
    pub quote: String,
    pub code: String,
}

#[derive(Deserialize)]
pub struct Translation {
    pub row: usize,
    pub question: String,
    pub lang: Lang,
    pub text: String,
    pub translator: String,
}
