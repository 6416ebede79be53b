//! What was found in a file, in the reader's words.

use super::{Oddity, Remark};
use crate::i18n::Words;

impl Remark {
    /// The remark in one sentence, with its line or row.
    pub fn in_words(&self, words: Words) -> String {
        let place = words.codebook_line(self.place);
        format!("{place}: {}", self.what.in_words(words))
    }
}

impl Oddity {
    /// What was found, and what was done about it, in one sentence or two.
    pub fn in_words(&self, words: Words) -> String {
        match self {
            Oddity::NoName { now } => words.codebook_odd_no_name(now),
            Oddity::LongName { now } => words.codebook_odd_long_name(now),
            Oddity::Control { name } => words.codebook_odd_control(name),
            Oddity::SameName { name, now } => words.codebook_odd_same_name(name, now),
            Oddity::LongText { name, cut } => words.codebook_odd_long_text(name, *cut),
            Oddity::BadGuid { name } => words.codebook_odd_guid(name),
            Oddity::SameGuid { name } => words.codebook_odd_same_guid(name),
            Oddity::BadColour { name, colour } => words.codebook_odd_colour(name, colour),
            Oddity::UnclearCodable { name } => words.codebook_odd_codable(name),
            Oddity::NoParent { name, parent } => words.codebook_odd_parent(name, parent),
            Oddity::Circle { name } => words.codebook_odd_circle(name),
            Oddity::Set { name } => words.codebook_odd_set(name),
            Oddity::Element { name } => words.codebook_odd_element(name),
            Oddity::Attribute { name } => words.codebook_odd_attribute(name),
            Oddity::StrayText => words.codebook_odd_text().into(),
            Oddity::Project => words.codebook_odd_project().into(),
        }
    }
}
