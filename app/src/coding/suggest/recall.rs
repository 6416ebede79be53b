//! How often the right code is among the first three, so that bad suggestions are not made at all.

use super::{matrix::Sparse, ridge::Ridge};

/// So many parts the confirmed texts are dealt into.
const PARTS: usize = 5;
/// Over fewer codes than this, the share found may be off by a fifth and more.
const FEWEST: usize = 20;
/// So many codes are shown.
const SHOWN: usize = 3;

/// What was measured on texts held back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recall {
    /// Codes that people gave to the texts held back.
    pub given: usize,
    /// Of these, how many were among the first three suggested.
    pub found: usize,
    /// How many would have been found by always naming the three commonest codes.
    pub by_habit: usize,
}

impl Recall {
    /// The share found, 0 to 1; none when nothing could be measured.
    pub fn share(&self) -> Option<f64> {
        (self.given > 0).then(|| self.found as f64 / self.given as f64)
    }

    /// Whether enough codes were held back to tell anything.
    pub fn is_enough(&self) -> bool {
        self.given >= FEWEST
    }

    /// Whether suggestions in this language help: measured on at least 20 codes, at least `floor` (0 to 1) found, and
    /// more than by naming the commonest codes. Otherwise a page gives none rather than bad ones.
    pub fn may_suggest(&self, floor: f64) -> bool {
        self.is_enough()
            && self.found > self.by_habit
            && self.share().is_some_and(|share| share >= floor)
    }
}

/// Cross-validation over rows already placed; `given` are each row's codes, below `codes`.
pub fn measure(rows: &Sparse, given: &[Vec<usize>], codes: usize, penalty: f32) -> Recall {
    let mut recall = Recall::default();
    for part in 0..PARTS {
        let is_held_back = |row: &usize| row % PARTS == part;
        let (held, kept): (Vec<usize>, Vec<usize>) = (0..given.len()).partition(is_held_back);
        if held.is_empty() || kept.is_empty() {
            continue;
        }
        let codes_of = |rows: &[usize]| -> Vec<&[usize]> {
            rows.iter().map(|row| given[*row].as_slice()).collect()
        };
        let learned_from = codes_of(&kept);
        let ridge = Ridge::learn(&rows.select(&kept), &learned_from, codes, penalty);
        let mut counts = vec![0.0; codes];
        for code in learned_from.into_iter().flatten() {
            counts[*code] += 1.0;
        }
        let commonest = find_first(&counts);
        let scores = ridge.score(&rows.select(&held));
        for (scores, wanted) in scores.rows().zip(codes_of(&held)) {
            let shown = find_first(scores);
            recall.given += wanted.len();
            recall.found += wanted.iter().filter(|code| shown.contains(code)).count();
            recall.by_habit += wanted
                .iter()
                .filter(|code| commonest.contains(code))
                .count();
        }
    }
    recall
}

/// The places of the highest scores.
fn find_first(scores: &[f32]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    places.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]));
    places.truncate(SHOWN);
    places
}
