//! Receipts: what somebody who answered keeps in hand, to see later what became of their words, to disagree, or to
//! take them back. Nothing ties a receipt to a person; whoever holds it is taken for the one who answered.

pub mod actions;
pub mod daily;
pub mod pages;
pub mod store;
pub mod withdrawn;

use crate::{
    ids::{PassageId, SurveyId, hex},
    keys::Keys,
    language::Lang,
    quote::PublicWords,
    theme::Theme,
    token::Token,
};

/// A holder may say this much about words they contest.
pub const LONGEST_WORDS: usize = 2_000;

// What the forms of a receipt's page call what their holder wants.
pub(crate) const CONTEST: &str = "contest";
pub(crate) const WITHDRAW: &str = "withdraw";
pub(crate) const CLOSE: &str = "close";

/// The receipt of the answer that was sent under this nonce. It is worked out whenever it is shown, and kept nowhere.
pub fn token_of(keys: &Keys, survey: &SurveyId, nonce: &str) -> Token {
    Token::of(keys.mac("receipt", &[survey.as_str(), nonce]))
}

/// What the answer carries of its receipt.
pub fn hash_of(keys: &Keys, receipt: &Token) -> String {
    hex(&keys.mac("receipt hash", &[&receipt.plain()]))
}

/// What a holder wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// These words are read wrongly; what the holder says about it may be empty.
    Contest { passage: PassageId, words: String },
    /// Everything is to be removed.
    Withdraw,
    /// The answers stay, and the receipt finds them no more.
    Close,
}

/// How far a contest has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contest {
    /// Nobody has looked at the words again yet.
    Unsettled,
    Settled,
}

/// One open answer of a holder, and what became of it.
#[derive(Clone, Debug)]
pub struct OwnWords {
    /// None where only a translator reads the words so far.
    pub passage: Option<PassageId>,
    pub question: String,
    pub language: Lang,
    pub text: String,
    /// The language in which the words are read: another one where a translator stands in between.
    pub read_in: Lang,
    /// Names of codes with the words they were put on.
    pub codings: Vec<(String, String)>,
    pub themes: Vec<Theme>,
    /// What others can read of these words, in the form in which they can, each with its theme.
    pub quotes: Vec<(PublicWords, Theme)>,
    pub contest: Option<Contest>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_comes_again_for_its_page_and_for_no_other() {
        let folder = std::env::temp_dir().join(format!("harken-{}", PassageId::new()));
        let keys = Keys::open(&folder).unwrap();
        let (one, two) = (SurveyId("one".into()), SurveyId("two".into()));
        let receipt = token_of(&keys, &one, "0123456789abcdef");
        assert_eq!(receipt, token_of(&keys, &one, "0123456789abcdef"));
        assert_ne!(receipt, token_of(&keys, &two, "0123456789abcdef"));
        assert_ne!(receipt, token_of(&keys, &one, "0123456789abcdeg"));
        assert!(!hash_of(&keys, &receipt).contains(&receipt.plain()));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
