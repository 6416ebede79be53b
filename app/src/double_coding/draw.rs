//! Drawing the words that two people will code: by chance, and so that no language is forgotten.

use super::FEWEST;
use crate::{ids::PassageId, language::Lang};
use rand::{Rng, seq::SliceRandom};
use std::collections::BTreeMap;

/// Draws so many of these words; all of them where there are no more.
///
/// Every language gets a place in turn until each has [`FEWEST`] or all it has, so that agreement can be told for
/// each; the places left go to chance, so that large languages get most of them. A sample too small for that still
/// hears every language before it hears one twice.
pub fn draw(mut from: Vec<(PassageId, Lang)>, number: usize, rng: &mut impl Rng) -> Vec<PassageId> {
    from.shuffle(rng);
    let mut rows: BTreeMap<usize, Vec<PassageId>> = BTreeMap::new();
    let mut seen: BTreeMap<Lang, usize> = BTreeMap::new();
    for (passage, language) in from {
        let before = seen.entry(language).or_default();
        // The first of each language, then the second of each; from the tenth on all together.
        rows.entry((*before).min(FEWEST)).or_default().push(passage);
        *before += 1;
    }
    // Within a turn the languages came in an order by chance: the shuffle's.
    rows.into_values().flatten().take(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng, rngs::StdRng};
    use std::collections::BTreeSet;

    fn words(counts: &[(&str, usize)]) -> Vec<(PassageId, Lang)> {
        let of = |(tag, count): &(&str, usize)| {
            let tag = tag.to_string();
            (0..*count).map(move |at| (PassageId(format!("{tag}{at}")), tag.parse().unwrap()))
        };
        counts.iter().flat_map(of).collect()
    }

    fn count(drawn: &[PassageId], tag: &str) -> usize {
        drawn
            .iter()
            .filter(|id| id.as_str().starts_with(tag))
            .count()
    }

    #[test]
    fn each_is_drawn_once_and_no_more_than_there_are() {
        let rng = &mut StdRng::seed_from_u64(1);
        let drawn = draw(words(&[("so", 30), ("am", 4)]), 20, rng);
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), 20);
        assert_eq!(draw(words(&[("so", 3)]), 20, rng).len(), 3);
        assert_eq!(draw(Vec::new(), 20, rng), []);
    }

    #[test]
    fn a_small_language_is_heard_before_a_large_one_is_heard_again() {
        for seed in 0..50 {
            let rng = &mut StdRng::seed_from_u64(seed);
            let drawn = draw(words(&[("en", 5000), ("so", 3), ("am", 40)]), 12, rng);
            assert_eq!(
                (
                    count(&drawn, "so"),
                    count(&drawn, "am") + count(&drawn, "en")
                ),
                (3, 9)
            );
            let drawn = draw(words(&[("en", 5000), ("so", 3), ("am", 40)]), 2, rng);
            assert_eq!(drawn.len(), 2);
        }
    }

    #[test]
    fn in_a_large_sample_every_language_has_enough_and_the_rest_is_chance() {
        let rng = &mut StdRng::seed_from_u64(3);
        let drawn = draw(words(&[("en", 900), ("so", 100), ("am", 8)]), 200, rng);
        assert_eq!(count(&drawn, "am"), 8);
        assert!(count(&drawn, "so") >= 10);
        assert!(count(&drawn, "en") > 120);
    }

    #[test]
    fn another_day_other_words_are_drawn() {
        let all = words(&[("en", 100)]);
        let one = draw(all.clone(), 10, &mut StdRng::seed_from_u64(1));
        let other = draw(all, 10, &mut StdRng::seed_from_u64(2));
        assert_ne!(one, other);
    }
}
