//! Memos: what coders note for each other, about words, a code or a theme.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod show;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    ids::{CodeId, MemoId, Millis, PassageId, ThemeId},
    language::Lang,
};
use std::{fmt, str::FromStr};

/// What a memo is about. It goes when that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Passage(PassageId),
    Code(CodeId),
    Theme(ThemeId),
}

impl fmt::Display for About {
    /// As forms write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Passage(id) => write!(f, "passage:{id}"),
            About::Code(id) => write!(f, "code:{id}"),
            About::Theme(id) => write!(f, "theme:{id}"),
        }
    }
}

impl FromStr for About {
    type Err = String;

    fn from_str(text: &str) -> Result<About, String> {
        let wrong = || format!("“{text}” is nothing that a memo can be about.");
        let (kind, id) = text.split_once(':').ok_or_else(wrong)?;
        let is_id =
            (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match kind {
            _ if !is_id => Err(wrong()),
            "passage" => Ok(About::Passage(PassageId(id.into()))),
            "code" => Ok(About::Code(CodeId(id.into()))),
            "theme" => Ok(About::Theme(ThemeId(id.into()))),
            _ => Err(wrong()),
        }
    }
}

/// A memo as it reads now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memo {
    pub id: MemoId,
    pub about: About,
    /// What it is about, in words: the name of a code, the slug of a theme, how the words begin.
    pub title: String,
    /// The language of the title where it is a family's.
    pub title_language: Option<Lang>,
    pub text: String,
    /// Counts its wordings from 1.
    pub version: i64,
    /// Who wrote this wording, while there is such an account.
    pub by: Option<String>,
    pub at: Millis,
}

impl Memo {
    /// Where the thing it is about is shown, inside the initiative.
    pub fn place(&self) -> String {
        match &self.about {
            About::Passage(id) => format!("words/{id}"),
            About::Code(id) => format!("codes/{id}"),
            About::Theme(_) => format!("themes/{}", self.title),
        }
    }
}

/// An earlier wording of a memo, or the one it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub version: i64,
    pub text: String,
    pub by: Option<String>,
    pub at: Millis,
}

/// A memo holds at most this many characters.
pub const LONGEST_MEMO: usize = 10_000;

/// Why a memo cannot be kept as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Empty,
    Long,
    /// A character that steers machines instead of showing something.
    Control,
}

/// What is wrong with a text as a memo; None where nothing is.
pub fn find_problem(text: &str) -> Option<Problem> {
    if !crate::coding::code::has_something_to_see(text) {
        Some(Problem::Empty)
    } else if text.chars().count() > LONGEST_MEMO {
        Some(Problem::Long)
    } else if crate::coding::code::has_control(text) {
        Some(Problem::Control)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_memo_is_about_is_read_back_as_it_was_written() {
        for about in [
            About::Passage(PassageId("a1".into())),
            About::Code(CodeId("b2".into())),
            About::Theme(ThemeId("c3".into())),
        ] {
            assert_eq!(about.to_string().parse(), Ok(about));
        }
        for wrong in ["", "code", "code:", "code:a b", "code:'", "barrier:a1"] {
            assert!(wrong.parse::<About>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_memo_says_something_that_can_be_seen_and_kept() {
        assert_eq!(find_problem(" \u{200b}\n"), Some(Problem::Empty));
        assert_eq!(find_problem("bell\u{7}"), Some(Problem::Control));
        assert_eq!(find_problem(&"ሰ".repeat(LONGEST_MEMO)), None);
        let long = "x".repeat(LONGEST_MEMO + 1);
        assert_eq!(find_problem(&long), Some(Problem::Long));
    }
}
