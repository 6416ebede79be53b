//! Groups of texts that speak alike, for finding codes that are still missing. A group has no name of its own: it is
//! known by the words that set it apart, and by its most typical texts. No sentence is ever made up.
//!
//! Spherical k-means (I. Dhillon and D. Modha 2001) in the space of latent semantic analysis, begun as k-means++
//! (D. Arthur and S. Vassilvitskii 2007); words by their log-odds ratio with an informative Dirichlet prior (B. Monroe,
//! M. Colaresi and K. Quinn, Fightin' Words, 2008), counted once a text.

use super::{
    grams::{self, Vocabulary},
    matrix::{Dense, dot},
    subspace::Subspace,
};
use crate::coding::{fold::fold, search::mix};
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use std::collections::{BTreeMap, HashSet};

/// Fewer texts than this are read quicker than they are grouped.
pub const FEWEST: usize = 20;
/// Directions of the space; more would tell single words apart.
const RANK: usize = 50;
const MOST_CLUSTERS: usize = 12;
/// A group of fewer texts is chance.
const SMALLEST: usize = 3;
const MOST_ROUNDS: usize = 30;
/// So many words and typical texts stand for a group.
const WORDS: usize = 6;
const TYPICAL: usize = 3;
/// A word sets a group apart from here on: its log-odds ratio lies so many standard errors above zero.
const TELLING: f64 = 1.3;
/// A word in more than this share of the other texts is one of those that every sentence needs.
const COMMON: f64 = 0.25;
/// How many texts the prior counts for.
const PRIOR: f64 = 10.0;

/// Texts that speak alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// The words that set it apart, the most telling first, as most of its texts write them.
    pub words: Vec<String>,
    /// The places of its most typical texts, the nearest to its middle first.
    pub typical: Vec<usize>,
    /// The places of all of its texts.
    pub members: Vec<usize>,
}

/// Groups texts of one language, the largest group first; none where there are fewer than [`FEWEST`]. The same texts
/// with the same seed give the same groups.
pub fn find_clusters(texts: &[&str], seed: u64) -> Vec<Cluster> {
    if texts.len() < FEWEST {
        return Vec::new();
    }
    let points = place(texts);
    if points.width == 0 {
        return Vec::new();
    }
    let count = ((texts.len() as f64 / 2.0).sqrt().round() as usize).clamp(2, MOST_CLUSTERS);
    let mut middles = begin(&points, count, seed);
    let mut homes = vec![usize::MAX; texts.len()];
    for _ in 0..MOST_ROUNDS {
        let nearest: Vec<usize> = points
            .rows()
            .map(|point| nearest(point, &middles))
            .collect();
        if nearest == homes {
            break;
        }
        homes = nearest;
        middles = find_middles(&points, &homes, &middles);
    }
    let words = list_words(texts);
    let mut clusters: Vec<Cluster> = (0..count)
        .filter_map(|home| {
            let members: Vec<usize> = (0..texts.len())
                .filter(|place| homes[*place] == home && is_placed(points.row(*place)))
                .collect();
            (members.len() >= SMALLEST).then(|| Cluster {
                words: contrast(&words, &members),
                typical: find_typical(&points, &middles[home], &members),
                members,
            })
        })
        .filter(|cluster| !cluster.words.is_empty())
        .collect();
    clusters.sort_by_key(|cluster| (usize::MAX - cluster.members.len(), cluster.members[0]));
    clusters
}

/// Where each text lies, at distance 1 from the middle of all.
fn place(texts: &[&str]) -> Dense {
    let bags = grams::cut_all(texts);
    let vocabulary = Vocabulary::learn(&bags, 2);
    if vocabulary.len() == 0 {
        return Dense::zeros(texts.len(), 0);
    }
    let rows = vocabulary.rows(&bags);
    let placed = Subspace::learn(&rows, RANK).place(&rows);
    let mut points = Dense::zeros(texts.len(), placed.width);
    for place in 0..texts.len() {
        for (column, value) in placed.row(place) {
            points.values[place * placed.width + *column as usize] = *value;
        }
    }
    points
}

/// Whether anything is known about a text.
fn is_placed(point: &[f32]) -> bool {
    point.iter().any(|value| *value != 0.0)
}

/// First middles that lie apart: each next one is drawn among the texts by how far they are from those there are.
fn begin(points: &Dense, count: usize, seed: u64) -> Vec<Vec<f32>> {
    let mut dice = seed;
    let mut draw = |weights: &[f64]| {
        dice = mix(dice);
        let total: f64 = weights.iter().sum();
        let mut rest = total * ((dice >> 11) as f64 / (1_u64 << 53) as f64);
        let place = weights.iter().position(|weight| {
            rest -= weight;
            rest < 0.0
        });
        place.unwrap_or(0)
    };
    let known: Vec<f64> = points
        .rows()
        .map(|point| f64::from(u8::from(is_placed(point))))
        .collect();
    let mut middles = vec![points.row(draw(&known)).to_vec()];
    let mut far: Vec<f64> = known.iter().map(|known| known * 2.0).collect();
    while middles.len() < count {
        let last = &middles[middles.len() - 1];
        for ((far, point), known) in far.iter_mut().zip(points.rows()).zip(&known) {
            *far = far.min((1.0 - dot(point, last)).max(0.0) * known);
        }
        middles.push(points.row(draw(&far)).to_vec());
    }
    middles
}

fn nearest(point: &[f32], middles: &[Vec<f32>]) -> usize {
    let mut best = (0, f64::MIN);
    for (place, middle) in middles.iter().enumerate() {
        let near = dot(point, middle);
        if near > best.1 {
            best = (place, near);
        }
    }
    best.0
}

/// The directions in which the texts of each group lie together; a group without any stays where it was.
fn find_middles(points: &Dense, homes: &[usize], before: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let mut middles = vec![vec![0.0_f32; points.width]; before.len()];
    for (point, home) in points.rows().zip(homes) {
        for (sum, value) in middles[*home].iter_mut().zip(point) {
            *sum += value;
        }
    }
    for (middle, before) in middles.iter_mut().zip(before) {
        let length = dot(middle, middle).sqrt() as f32;
        if length > 0.0 {
            middle.iter_mut().for_each(|value| *value /= length);
        } else {
            middle.clone_from(before);
        }
    }
    middles
}

fn find_typical(points: &Dense, middle: &[f32], members: &[usize]) -> Vec<usize> {
    let mut nearest: Vec<(usize, f64)> = members
        .iter()
        .map(|place| (*place, dot(points.row(*place), middle)))
        .collect();
    nearest.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    nearest.truncate(TYPICAL);
    nearest.into_iter().map(|(place, _)| place).collect()
}

/// The different words of each text, folded, each with how it is written there.
fn list_words(texts: &[&str]) -> Vec<BTreeMap<String, String>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let of_text = |text: &&str| {
        let mut words = BTreeMap::new();
        let mut start = 0;
        for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
            let word = &text[start..end];
            start = end;
            // Digits tell apart what is written, not what is said.
            if kind.is_word_like() && word.chars().any(char::is_alphabetic) {
                words.entry(fold(word)).or_insert_with(|| word.to_string());
            }
        }
        words
    };
    texts.iter().map(of_text).collect()
}

/// The words that stand in more texts of a group than in those outside, beyond chance.
fn contrast(words: &[BTreeMap<String, String>], members: &[usize]) -> Vec<String> {
    let inside: HashSet<usize> = members.iter().copied().collect();
    let mut counts: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for (place, words) in words.iter().enumerate() {
        for word in words.keys() {
            let count = counts.entry(word).or_default();
            if inside.contains(&place) {
                count.0 += 1.0;
            } else {
                count.1 += 1.0;
            }
        }
    }
    let (all_in, all_out) = counts
        .values()
        .fold((0.0, 0.0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let all = all_in + all_out;
    let others = (words.len() - members.len()) as f64;
    let mut telling: Vec<(&str, f64)> = counts
        .iter()
        // A word of one text is that text's, not the group's; one that others use all the time names nothing.
        .filter(|(_, (within, without))| *within >= 2.0 && *without <= others * COMMON)
        .map(|(word, (within, without))| {
            let prior = PRIOR * (within + without) / all;
            let odds =
                |count: f64, all: f64| ((count + prior) / (all + PRIOR - count - prior)).ln();
            let ratio = odds(*within, all_in) - odds(*without, all_out);
            let error = (1.0 / (within + prior) + 1.0 / (without + prior)).sqrt();
            (*word, ratio / error)
        })
        .filter(|(_, score)| *score >= TELLING)
        .collect();
    telling.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    telling.truncate(WORDS);
    let written = telling
        .into_iter()
        .map(|(word, _)| as_written(words, members, word));
    written.collect()
}

/// A folded word as most texts of a group write it.
fn as_written(words: &[BTreeMap<String, String>], members: &[usize], folded: &str) -> String {
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    for member in members {
        if let Some(written) = words[*member].get(folded) {
            *spellings.entry(written).or_default() += 1;
        }
    }
    let most = spellings.into_iter().max_by_key(|(_, count)| *count);
    most.map_or_else(|| folded.to_string(), |(written, _)| written.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three things that people speak of, ten texts each.
    fn made_up() -> Vec<String> {
        let of = |words: [&str; 10], frame: fn(&str) -> String| words.map(frame);
        let places = [
            "north", "south", "hill", "river", "market", "bridge", "harbour", "park", "mill",
            "tower",
        ];
        let bus = of(places, |place| {
            format!("The Bus to {place} is late and the bus stop is cold")
        });
        let food = of(places, |place| {
            format!("School lunch near {place} is cheap, the lunch food is old")
        });
        let phone = of(places, |place| {
            format!("Nobody answers the phone at {place}, letters stay unread")
        });
        [bus, food, phone].concat()
    }

    #[test]
    fn what_is_said_alike_stands_together_and_is_known_by_its_words() {
        let texts = made_up();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let clusters = find_clusters(&texts, 1);
        assert!((2..=6).contains(&clusters.len()), "{clusters:?}");
        for cluster in &clusters {
            let subjects: HashSet<usize> = cluster.members.iter().map(|place| place / 10).collect();
            assert_eq!(subjects.len(), 1, "{cluster:?}");
            let own = [
                ["Bus", "bus", "late", "stop"],
                ["lunch", "food", "cheap", "School"],
                ["phone", "Nobody", "answers", "letters"],
            ];
            let subject = cluster.members[0] / 10;
            let telling = cluster.words.iter();
            let telling = telling.filter(|word| own[subject].contains(&word.as_str()));
            assert!(telling.count() >= 2, "{:?}", cluster.words);
            assert!(
                cluster.words.iter().all(|word| word != "the"),
                "{:?}",
                cluster.words
            );
            assert!(
                cluster
                    .typical
                    .iter()
                    .all(|place| cluster.members.contains(place))
            );
            assert!(!cluster.typical.is_empty());
        }
        let together: HashSet<usize> = clusters.iter().flat_map(|it| it.members.clone()).collect();
        assert!(together.len() >= 24, "{clusters:?}");
    }

    #[test]
    fn scripts_without_spaces_have_words_too() {
        let of = |about: &'static str| {
            (0..12).map(move |n| {
                format!(
                    "{about}{}",
                    "一二三四五六七八九十百千".chars().nth(n).unwrap()
                )
            })
        };
        let texts: Vec<String> = of("公交车每天都迟到")
            .chain(of("学校的午餐太贵了"))
            .chain(of("老师从来不接电话"))
            .chain(of("教室里人太多很吵"))
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let clusters = find_clusters(&texts, 3);
        let words: Vec<&String> = clusters.iter().flat_map(|it| &it.words).collect();
        assert!(
            words
                .iter()
                .any(|word| "公交车迟到".contains(word.as_str())),
            "{words:?}"
        );
        assert!(
            words.iter().any(|word| "午餐学校".contains(word.as_str())),
            "{words:?}"
        );
    }

    #[test]
    fn the_same_texts_give_the_same_groups_and_few_or_empty_ones_none() {
        let texts = made_up();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(find_clusters(&texts, 5), find_clusters(&texts, 5));
        assert!(find_clusters(&texts[..FEWEST - 1], 5).is_empty());
        assert!(find_clusters(&[""; 30], 5).is_empty());
        assert!(find_clusters(&["7"; 30], 5).is_empty());
    }
}
