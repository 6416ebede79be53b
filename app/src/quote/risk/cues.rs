//! Phrases that point at the words beside them.

use super::{
    Finding, RiskKind,
    tables::phrases,
    word::{Capitals, Word, forms_with_article},
};
use std::collections::HashMap;

/// On which side of a phrase the words stand that it points at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Ahead,
    Behind,
}

/// What must be true of the word beside a phrase.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Anything,
    /// A capital, where the script and the writer use capitals at all.
    Capital,
    /// A capital where the script has them, whatever the writer does elsewhere.
    StrictCapital,
    /// A script without capitals.
    Uncased,
}

struct Cue {
    rest: Vec<String>,
    kind: RiskKind,
    /// The side of the phrase on which the words stand.
    side: Side,
    /// So many words beside it are pointed at.
    reach: usize,
    needs: Needs,
}

/// Phrases by their first word.
#[derive(Default)]
pub struct Cues(HashMap<String, Vec<Cue>>);

impl Cues {
    /// Adds a table of phrases that point at `reach` words.
    pub fn with(
        mut self,
        table: &[&str],
        kind: RiskKind,
        side: Side,
        reach: usize,
        needs: Needs,
    ) -> Cues {
        for mut words in phrases(table) {
            let first = words.remove(0);
            let cue = Cue {
                rest: words,
                kind,
                side,
                reach,
                needs,
            };
            self.0.entry(first).or_default().push(cue);
        }
        self
    }

    /// What the phrases in a text point at. `has_capitals` tells whether its writer uses them.
    pub fn find(&self, words: &[Word], has_capitals: bool, found: &mut Vec<Finding>) {
        for at in 0..words.len() {
            for form in forms_with_article(words[at].text) {
                for cue in self.0.get(form).into_iter().flatten() {
                    found.extend(cue.find(words, at, has_capitals));
                }
            }
        }
    }
}

impl Cue {
    fn find(&self, words: &[Word], at: usize, has_capitals: bool) -> Option<Finding> {
        let last = at + self.rest.len();
        let rest = words.get(at + 1..=last)?;
        if !rest
            .iter()
            .zip(&self.rest)
            .all(|(word, known)| word.text == known)
        {
            return None;
        }
        let is_fit = |word: &Word| match self.needs {
            Needs::Anything => true,
            Needs::Capital => !has_capitals || !word.is_cased() || word.capitals != Capitals::None,
            Needs::StrictCapital => !word.is_cased() || word.capitals != Capitals::None,
            Needs::Uncased => !word.is_cased(),
        };
        let phrase = Finding::new(self.kind, words[at].range).to(words[last].range);
        let beside: &[Word] = match self.side {
            // An abbreviation's point ends no sentence, so the first word beside a phrase always belongs to it.
            Side::Behind => {
                let most = words.len().min(last + 1 + self.reach);
                let after = &words[last + 1..most];
                let end = after.iter().skip(1).position(|word| word.is_initial);
                &after[..end.map_or(after.len(), |end| end + 1)]
            }
            Side::Ahead => {
                if words[at].is_initial {
                    return None;
                }
                &words[at.saturating_sub(self.reach)..at]
            }
        };
        let nearest = match self.side {
            Side::Behind => beside.first(),
            Side::Ahead => beside.last(),
        };
        if !nearest.is_some_and(is_fit) {
            return None;
        }
        Some(
            beside
                .iter()
                .fold(phrase, |found, word| found.to(word.range)),
        )
    }
}
