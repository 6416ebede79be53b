//! What to read next so that suggestions learn most: texts the model is unsure about, unlike each other, from every
//! language in turn. One in eight is drawn at random instead, so that what the model is wrongly sure of is read too, and
//! what is coded stays a fair picture.
//!
//! Uncertainty sampling (D. Lewis and W. Gale 1994) with maximal marginal relevance for variety (J. Carbonell and
//! J. Goldstein 1998).

use super::grams;
use crate::coding::search::mix;

/// One text of so many is drawn at random.
pub const AUDIT: usize = 8;
/// How much resembling what was chosen counts against a text, where doubt counts 1.
const SAMENESS: f32 = 0.7;
/// N-grams are folded into so many features: enough to see which texts are alike.
const WIDTH: usize = 256;

/// A text that may be read next.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Which of the languages it is in, counted from 0.
    pub language: usize,
    /// How unsure the model is about it, 0 to 1.
    pub doubt: f32,
    features: Vec<f32>,
}

impl Candidate {
    pub fn new(language: usize, doubt: f32, text: &str) -> Candidate {
        let mut features = vec![0.0; WIDTH];
        for (gram, frequency) in grams::cut(text) {
            // Half of the n-grams count down, so that long texts are not alike for their length.
            let sign = if gram >> 63 == 0 { 1.0 } else { -1.0 };
            features[gram as usize % WIDTH] += sign * frequency;
        }
        let length: f32 = features.iter().map(|value| value * value).sum();
        if length > 0.0 {
            let scale = length.sqrt().recip();
            features.iter_mut().for_each(|value| *value *= scale);
        }
        Candidate {
            language,
            doubt,
            features,
        }
    }

    fn likeness(&self, other: &Candidate) -> f32 {
        let pairs = self.features.iter().zip(&other.features);
        pairs.map(|(a, b)| a * b).sum()
    }
}

/// The places of at most `most` candidates in the order in which to read them. `coded` says how many texts of each
/// language are coded already: among languages that were given as many, the one with fewer comes first. The same seed
/// gives the same order.
pub fn order(candidates: &[Candidate], coded: &[usize], most: usize, seed: u64) -> Vec<usize> {
    let mut left: Vec<usize> = (0..candidates.len()).collect();
    let mut likest = vec![0.0_f32; candidates.len()];
    let mut given = vec![0_usize; coded.len()];
    let mut dice = seed;
    let mut roll = |sides: usize| {
        dice = mix(dice);
        dice as usize % sides.max(1)
    };
    let mut chosen = Vec::with_capacity(most.min(left.len()));
    let mut drawn = 0;
    while chosen.len() < most && !left.is_empty() {
        if chosen.len() % AUDIT == 0 {
            drawn = roll(AUDIT);
        }
        let place = if chosen.len() % AUDIT == drawn {
            roll(left.len())
        } else {
            best(candidates, &left, &likest, &given, coded)
        };
        let next = left.swap_remove(place);
        given[candidates[next].language] += 1;
        for other in &left {
            let likeness = candidates[next].likeness(&candidates[*other]);
            likest[*other] = likest[*other].max(likeness);
        }
        chosen.push(next);
    }
    chosen
}

/// Where in `left` the candidate stands that teaches most, in the language whose turn it is.
fn best(
    candidates: &[Candidate],
    left: &[usize],
    likest: &[f32],
    given: &[usize],
    coded: &[usize],
) -> usize {
    let turn = |candidate: usize| {
        let language = candidates[candidate].language;
        (given[language], coded[language], language)
    };
    let first = left.iter().map(|candidate| turn(*candidate)).min();
    let worth = |candidate: usize| candidates[candidate].doubt - SAMENESS * likest[candidate];
    let of_turn = left
        .iter()
        .enumerate()
        .filter(|(_, candidate)| Some(turn(**candidate)) == first);
    let best = of_turn.max_by(|(_, a), (_, b)| {
        // The earlier one where both teach as much, so that the order is always the same.
        worth(**a).total_cmp(&worth(**b)).then(b.cmp(a))
    });
    best.map_or(0, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: usize, doubt: f32, texts: &[&str]) -> Vec<Candidate> {
        let candidates = texts.iter();
        candidates
            .map(|text| Candidate::new(language, doubt, text))
            .collect()
    }

    /// The places that no die has chosen: a seed whose first draw falls on the last of the eight.
    fn unhurried() -> u64 {
        (0..)
            .find(|seed| mix(*seed) as usize % AUDIT == AUDIT - 1)
            .unwrap()
    }

    #[test]
    fn what_the_model_is_unsure_about_comes_first() {
        let mut candidates = texts(0, 0.1, &["the bus was late", "lunch is cold"]);
        candidates.extend(texts(0, 0.9, &["nobody answers the phone"]));
        assert_eq!(order(&candidates, &[0], 1, unhurried()), [2]);
    }

    #[test]
    fn what_resembles_a_chosen_text_waits() {
        let candidates = texts(
            0,
            0.5,
            &[
                "the bus was late",
                "the bus was late again",
                "lunch is cold food",
            ],
        );
        assert_eq!(order(&candidates, &[0], 3, unhurried()), [0, 2, 1]);
    }

    #[test]
    fn languages_take_turns_and_the_one_with_the_fewest_codes_begins() {
        let mut candidates = texts(0, 1.0, &["one bus", "two cats", "three dogs", "four hats"]);
        candidates.extend(texts(1, 0.1, &["bas", "cunto", "guri"]));
        let order = order(&candidates, &[9, 2], 6, unhurried());
        let languages: Vec<usize> = order.iter().map(|it| candidates[*it].language).collect();
        assert_eq!(languages, [1, 0, 1, 0, 1, 0]);
    }

    #[test]
    fn one_in_eight_is_drawn_from_all() {
        let words: Vec<String> = (0..400)
            .map(|n| format!("text{n} number{}", n * 7919))
            .collect();
        let candidates: Vec<Candidate> = words
            .iter()
            .enumerate()
            .map(|(n, text)| Candidate::new(0, if n < 200 { 1.0 } else { 0.0 }, text))
            .collect();
        let mut sure = 0;
        for seed in 0..40 {
            let order = order(&candidates, &[0], 80, seed);
            let of_sure = order.iter().filter(|it| **it >= 200).count();
            // Ten of the eighty are drawn, about five of them from what the model is sure of.
            assert!(of_sure <= 10, "{of_sure}");
            sure += of_sure;
        }
        assert!((150..=260).contains(&sure), "{sure}");
    }

    #[test]
    fn every_text_comes_once_and_the_same_seed_gives_the_same_order() {
        let candidates = texts(0, 0.5, &["a b", "", "c", "a b", "c d e"]);
        let mut once = order(&candidates, &[0], 99, 7);
        assert_eq!(once, order(&candidates, &[0], 99, 7));
        once.sort_unstable();
        assert_eq!(once, [0, 1, 2, 3, 4]);
        assert!(order(&[], &[], 9, 1).is_empty());
    }
}
