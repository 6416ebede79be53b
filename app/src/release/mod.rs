//! What may be shown of answers: counts by group, with small groups hidden, and the theme summary.
//!
//! For now this is a plain threshold: each table is looked at by itself. It keeps a small group from being read off a
//! page; it does not keep two pages from being laid side by side. So nothing made here is for publication.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod joint;
pub mod protect;
#[cfg(feature = "ssr")]
pub mod store;

use crate::survey::check::Answer;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use std::{collections::BTreeMap, fmt};

/// The smallest group that is shown.
pub const K: usize = 10;

/// A number that may be seen, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Count(usize),
    /// The group is too small, or would give a small one away.
    Hidden,
}

/// Which groups of a table are hidden, given how many answers each has.
///
/// A group under `k` is hidden. The total stands beside the table, so whoever subtracts the shown groups from it
/// learns what the hidden ones have together: therefore the next smallest groups are hidden too, until the hidden
/// ones are at least two and together at least `k`. Groups without answers hide nothing and nobody.
pub fn find_hidden(bases: &[usize], k: usize) -> Vec<bool> {
    let mut hidden: Vec<bool> = bases.iter().map(|base| *base > 0 && *base < k).collect();
    let mut by_size: Vec<usize> = (0..bases.len()).filter(|at| bases[*at] >= k).collect();
    by_size.sort_by_key(|at| bases[*at]);
    for next in by_size {
        let count = hidden.iter().filter(|is_hidden| **is_hidden).count();
        let together: usize = bases
            .iter()
            .zip(&hidden)
            .filter_map(|(base, is_hidden)| is_hidden.then_some(base))
            .sum();
        if count == 0 || (count >= 2 && together >= k) {
            break;
        }
        hidden[next] = true;
    }
    hidden
}

/// One group of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The choice's name; empty for those who did not answer the question.
    pub value: String,
    /// Answers in the group.
    pub base: Shown,
    /// How many of them mention the theme.
    pub mentions: Shown,
}

/// What was counted in one pass over a survey's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All answers.
    pub base: usize,
    pub languages: BTreeMap<String, usize>,
    /// How many answers mention each theme.
    mentions: Vec<usize>,
    /// For each cut: its groups by value.
    cuts: Vec<BTreeMap<String, Counted>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Counted {
    base: usize,
    mentions: Vec<usize>,
}

impl Tally {
    /// Nothing counted yet, for so many themes and cuts.
    pub fn new(themes: usize, cuts: usize) -> Tally {
        Tally {
            mentions: vec![0; themes],
            cuts: vec![BTreeMap::new(); cuts],
            ..Tally::default()
        }
    }

    /// Counts one answer: its language, the groups it is in for each cut, and the themes it mentions.
    /// An answer without a group in a cut is counted as not having answered that question.
    pub fn add(&mut self, language: &str, groups: Vec<Vec<String>>, themes: &[usize]) {
        self.base += 1;
        *self.languages.entry(language.to_string()).or_default() += 1;
        for theme in themes {
            self.mentions[*theme] += 1;
        }
        for (cut, mut values) in self.cuts.iter_mut().zip(groups) {
            if values.is_empty() {
                values.push(String::new());
            }
            for value in values {
                let counted = cut.entry(value).or_default();
                counted.base += 1;
                counted.mentions.resize(self.mentions.len(), 0);
                for theme in themes {
                    counted.mentions[*theme] += 1;
                }
            }
        }
    }

    /// How many answers mention a theme, and of how many; hidden where the whole survey is too small.
    pub fn overall(&self, theme: usize) -> (Shown, Shown) {
        if self.base < K {
            (Shown::Hidden, Shown::Hidden)
        } else {
            (Shown::Count(self.mentions[theme]), Shown::Count(self.base))
        }
    }

    /// A theme by a cut. `order` are the values as the form lists them; others follow, and those who did not answer
    /// come last. Groups without answers are left out.
    pub fn by_cut(&self, theme: usize, cut: usize, order: &[&str]) -> Vec<Group> {
        let groups = &self.cuts[cut];
        let listed = order.iter().copied().filter(|value| !value.is_empty());
        let others = groups
            .keys()
            .map(String::as_str)
            .filter(|value| !value.is_empty() && !order.contains(value));
        let values: Vec<&str> = listed
            .chain(others)
            .chain([""])
            .filter(|value| groups.contains_key(*value))
            .collect();
        let bases: Vec<usize> = values.iter().map(|value| groups[*value].base).collect();
        let hidden = find_hidden(&bases, K);
        values
            .into_iter()
            .zip(hidden)
            .map(|(value, is_hidden)| {
                let counted = &groups[value];
                let show = |number| {
                    if is_hidden {
                        Shown::Hidden
                    } else {
                        Shown::Count(number)
                    }
                };
                Group {
                    value: value.to_string(),
                    base: show(counted.base),
                    mentions: show(counted.mentions[theme]),
                }
            })
            .collect()
    }

    /// How many answers came in each language, the most first; small ones hidden and last, by tag.
    pub fn by_language(&self) -> Vec<(String, Shown)> {
        let bases: Vec<usize> = self.languages.values().copied().collect();
        let hidden = find_hidden(&bases, K);
        let mut shown: Vec<(String, Shown)> = self
            .languages
            .iter()
            .zip(hidden)
            .map(|((language, base), is_hidden)| {
                let base = if is_hidden {
                    Shown::Hidden
                } else {
                    Shown::Count(*base)
                };
                (language.clone(), base)
            })
            .collect();
        shown.sort_by_key(|(_, base)| match base {
            Shown::Count(count) => (0, usize::MAX - count),
            Shown::Hidden => (1, 0),
        });
        shown
    }
}

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
