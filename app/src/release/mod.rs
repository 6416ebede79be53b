//! What may be shown of answers.
//!
//! Before a survey opens, its organizer declares by which groups answers will be looked at. A *release* is all the tables
//! that follow from that, protected and audited together ([`joint`]) and against the releases before; it is stored, and
//! it is all that staff, exports and the public ever see of the counts. [`protect`] gives single tables the same
//! protection.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "ssr")]
pub mod csv;
pub mod frame;
pub mod joint;
pub mod made;
#[cfg(feature = "ssr")]
pub mod making;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod protect;
#[cfg(feature = "ssr")]
pub mod store;
pub mod tables;
mod ties;

use crate::survey::check::Answer;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use std::fmt;

/// The smallest group that is shown.
pub const K: usize = 10;

/// The groups an answer is in, for each of the questions: the names of the choices that were chosen. Everything else
/// in the packed answers is passed over unread.
///
/// # Errors
/// What is not the JSON of [`crate::survey::check::Accepted`].
pub fn groups_of(answers: &str, questions: &[String]) -> serde_json::Result<Vec<Vec<String>>> {
    struct Groups<'a>(&'a [String]);

    impl<'de> Visitor<'de> for Groups<'_> {
        type Value = Vec<Vec<String>>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a list of fields and answers")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut groups = vec![Vec::new(); self.0.len()];
            while seq
                .next_element_seed(Pair {
                    questions: self.0,
                    groups: &mut groups,
                })?
                .is_some()
            {}
            Ok(groups)
        }
    }

    struct Pair<'a> {
        questions: &'a [String],
        groups: &'a mut Vec<Vec<String>>,
    }

    impl<'de> serde::de::DeserializeSeed<'de> for Pair<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            deserializer.deserialize_seq(self)
        }
    }

    impl<'de> Visitor<'de> for Pair<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a field and its answer")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
            let field: std::borrow::Cow<'de, str> = seq.next_element()?.unwrap_or_default();
            match self
                .questions
                .iter()
                .position(|question| *question == field)
            {
                Some(at) => {
                    let answer: Option<Answer> = seq.next_element()?;
                    self.groups[at] = answer.as_ref().map(chosen).unwrap_or_default();
                }
                None => {
                    seq.next_element::<IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }

    serde_json::Deserializer::from_str(answers).deserialize_seq(Groups(questions))
}

/// The choices of an answer; none where nothing was chosen from a list.
fn chosen(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::One(_) | Answer::Many(_) => answer.values().to_vec(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
