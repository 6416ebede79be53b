//! Rounds as they are seen: on the phones of those who join, on the screen in front, and by the facilitator.

pub mod join;
pub mod list;
pub mod messages;
pub mod one;
pub mod projector;
pub mod staff;
pub mod tally;

use super::{Kind, Round};
use crate::{i18n::Words, language::Lang};

/// What a round asks, in a language or as near as there is: the text, and the language it is really in.
pub fn asked(round: &Round, words: Words, fallback: Option<&Lang>) -> (String, Lang) {
    if round.kind == Kind::Words {
        return (words.circle_words_title().into(), words.lang().clone());
    }
    let fallback = fallback.unwrap_or(words.lang());
    match round.prompt.find(words.lang(), fallback) {
        Some(said) => (said.text.to_string(), said.lang.clone()),
        None => (words.circle_write_title().into(), words.lang().clone()),
    }
}
