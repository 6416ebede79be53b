//! Suggested codes, learned here from what people confirmed, with no model to download.
//!
//! A language is learned by itself: its texts share hardly an n-gram with those of another, and a space that all share
//! would be spent on telling languages apart. Nothing here counts until a person confirms it.

pub mod clusters;
mod grams;
mod matrix;
pub mod reading;
mod recall;
mod ridge;
mod subspace;
#[cfg(test)]
mod tests;

pub use recall::Recall;

use grams::{Bag, Vocabulary};
use matrix::{Dense, Sparse};
use ridge::Ridge;
use std::collections::BTreeSet;
use subspace::Subspace;

/// Up to how many confirmed texts of a language the space is learned from uncoded texts too. With more, the n-grams
/// themselves tell more than the space does.
const FEW: usize = 300;
/// The space has as many directions as there are confirmed texts, within these: fewer texts cannot bear more.
const LEAST_RANK: usize = 50;
const MOST_RANK: usize = 150;
/// How many texts it is learned from at most, so that retraining stays fast.
const MOST_UNCODED: usize = 1000;
/// The ridge penalty on rows of length 1.
const PENALTY: f32 = 1.0;

/// A text somebody coded and confirmed. No codes means: looked, and none applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example<'a> {
    pub text: &'a str,
    pub codes: Vec<&'a str>,
}

/// A code a text may deserve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion<'m> {
    pub code: &'m str,
    /// About 1 for texts sure to have the code, about −1 for texts sure not to. Only its order means something.
    pub score: f32,
}

/// A confirmed text that resembles another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Its place among the texts the model was trained on.
    pub example: usize,
    /// The cosine, 0 to 1.
    pub similarity: f32,
}

/// What was learned about the codes of one language.
pub struct Model {
    codes: Vec<String>,
    /// For each confirmed text, its codes as places in `codes`.
    given: Vec<Vec<usize>>,
    vocabulary: Vocabulary,
    subspace: Option<Subspace>,
    /// The confirmed texts, as the ridge sees them.
    rows: Sparse,
    ridge: Ridge,
}

impl Model {
    /// Learns from confirmed texts; `pool` holds texts of the same language nobody has coded yet.
    pub fn train(labelled: &[Example], pool: &[&str]) -> Model {
        let codes: BTreeSet<&str> = labelled.iter().flat_map(|it| it.codes.clone()).collect();
        let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
        let place = |code: &&str| codes.partition_point(|known| known.as_str() < *code);
        let given: Vec<Vec<usize>> = labelled
            .iter()
            .map(|example| example.codes.iter().map(place).collect())
            .collect();
        let texts: Vec<&str> = labelled.iter().map(|example| example.text).collect();
        let bags = grams::cut_all(&texts);
        let (vocabulary, subspace, rows) = if labelled.len() <= FEW && !pool.is_empty() {
            learn_space(&bags, pool)
        } else {
            let vocabulary = Vocabulary::learn(&bags, 1);
            let rows = vocabulary.rows(&bags);
            (vocabulary, None, rows)
        };
        let codes_given: Vec<&[usize]> = given.iter().map(Vec::as_slice).collect();
        let ridge = Ridge::learn(&rows, &codes_given, codes.len(), PENALTY);
        Model {
            codes,
            given,
            vocabulary,
            subspace,
            rows,
            ridge,
        }
    }

    /// About what it takes of memory.
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.rows.bytes()
            + self.ridge.bytes()
            + self.subspace.as_ref().map_or(0, Subspace::bytes)
    }

    /// How well this model would do on texts it has not seen: five times a fifth of the confirmed texts is held back,
    /// learned without, and predicted. The held-back texts stay in the pool, as they would be before anyone coded them.
    pub fn measure_recall(&self) -> Recall {
        recall::measure(&self.rows, &self.given, self.codes.len(), PENALTY)
    }

    /// Every code, the likeliest first.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion<'_>> {
        self.suggest_all(&[text]).remove(0)
    }

    /// As [`Model::suggest`] for many texts, on all cores.
    pub fn suggest_all(&self, texts: &[&str]) -> Vec<Vec<Suggestion<'_>>> {
        if self.codes.is_empty() {
            return vec![Vec::new(); texts.len()];
        }
        let scores = self.ridge.score(&self.place(&grams::cut_all(texts)));
        scores.rows().map(|scores| self.rank(scores)).collect()
    }

    /// The confirmed texts most like this one, the nearest first; those with `code` where one is named.
    pub fn list_nearest(&self, text: &str, code: Option<&str>, most: usize) -> Vec<Neighbour> {
        let query = self.place(&[grams::cut(text)]);
        let mut wanted = Dense::zeros(1, self.rows.width);
        for (column, value) in query.row(0) {
            wanted.values[*column as usize] = *value;
        }
        let has = |example: &usize| {
            let mut given = self.given[*example].iter();
            code.is_none_or(|code| given.any(|place| self.codes[*place] == code))
        };
        let mut nearest: Vec<Neighbour> = (0..self.rows.height())
            .filter(has)
            .map(|example| {
                let cells = self.rows.row(example).iter();
                let products = cells.map(|(column, value)| value * wanted.values[*column as usize]);
                Neighbour {
                    example,
                    similarity: products.sum(),
                }
            })
            .filter(|neighbour| neighbour.similarity > 0.0)
            .collect();
        nearest.sort_by(|a, b| b.similarity.total_cmp(&a.similarity));
        nearest.truncate(most);
        nearest
    }

    fn place(&self, bags: &[Bag]) -> Sparse {
        let rows = self.vocabulary.rows(bags);
        match &self.subspace {
            Some(subspace) => subspace.place(&rows),
            None => rows,
        }
    }

    fn rank(&self, scores: &[f32]) -> Vec<Suggestion<'_>> {
        let mut ranked: Vec<Suggestion> = self
            .codes
            .iter()
            .zip(scores)
            .map(|(code, score)| Suggestion {
                code,
                score: *score,
            })
            .collect();
        ranked.sort_by(|a, b| b.score.total_cmp(&a.score));
        ranked
    }
}

/// The space of confirmed and uncoded texts together, and where the confirmed ones lie in it.
fn learn_space(confirmed: &[Bag], pool: &[&str]) -> (Vocabulary, Option<Subspace>, Sparse) {
    // Spread over the pool, so that no survey or day fills it alone.
    let step = pool.len().div_ceil(MOST_UNCODED).max(1);
    let sample: Vec<&str> = pool.iter().step_by(step).copied().collect();
    let uncoded = grams::cut_all(&sample);
    let all: Vec<Bag> = confirmed.iter().cloned().chain(uncoded).collect();
    // What stands in one text only can tell nothing about what goes together.
    let vocabulary = Vocabulary::learn(&all, 2);
    let rows = vocabulary.rows(&all);
    let subspace = Subspace::learn(&rows, confirmed.len().clamp(LEAST_RANK, MOST_RANK));
    let own: Vec<usize> = (0..confirmed.len()).collect();
    let rows = subspace.place(&rows.select(&own));
    (vocabulary, Some(subspace), rows)
}
