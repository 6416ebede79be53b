//! Which sentences of a translation stand for which of the original. Lengths and order propose it (after Gale and Church,
//! 1993): a long sentence is seldom the translation of a short one. A person puts right what that gets wrong.

use super::{
    snap::sentences,
    text::{Range, length},
    translated::Segment,
};

/// Sentences that stand for each other: so many of the original, so many of the translation, and what it costs to say
/// so whatever their lengths. The figures are Gale and Church's, counted in translated proceedings.
const BEADS: [(usize, usize, f64); 6] = [
    (1, 1, 0.12),
    (2, 1, 2.42),
    (1, 2, 2.42),
    (2, 2, 4.51),
    (1, 0, 4.62),
    (0, 1, 4.62),
];
/// How far lengths scatter, as a share of the length (Gale and Church's s²).
const SCATTER: f64 = 6.8;
/// So many sentences to either side of the even way through both texts are looked at.
const BREADTH: usize = 60;

/// What of a translation says what of its original: a segment for each sentence of the translation, in order.
pub fn propose(original: &str, translation: &str) -> Vec<Segment> {
    let (source, target) = (by_line(original), by_line(translation));
    if source.len() == target.len() {
        // Line for line, where there are as many: who translates keeps paragraphs.
        let lines = source.iter().zip(&target);
        return lines
            .flat_map(|(source, target)| align(source, target))
            .collect();
    }
    align(&source.concat(), &target.concat())
}

/// The sentences of each line that has any.
fn by_line(text: &str) -> Vec<Vec<Range>> {
    let mut breaks = text
        .chars()
        .enumerate()
        .filter(|(_, letter)| *letter == '\n');
    let mut next_break = breaks.next().map(|(at, _)| at);
    let mut lines: Vec<Vec<Range>> = Vec::new();
    let mut is_new = true;
    for sentence in sentences(text) {
        while next_break.is_some_and(|at| at < sentence.start) {
            next_break = breaks.next().map(|(at, _)| at);
            is_new = true;
        }
        match lines.last_mut() {
            Some(line) if !is_new => line.push(sentence),
            _ => lines.push(vec![sentence]),
        }
        is_new = false;
    }
    lines
}

fn align(source: &[Range], target: &[Range]) -> Vec<Segment> {
    let size = |ranges: &[Range]| -> f64 {
        let sizes = ranges.iter().map(|range| (range.end - range.start) as f64);
        sizes.sum()
    };
    let ratio = size(target).max(1.0) / size(source).max(1.0);
    let cost = |source: &[Range], target: &[Range]| -> f64 {
        let (from, into) = (size(source), size(target));
        let middle = (from + into / ratio) / 2.0;
        let apart = (into - from * ratio) / (middle.max(1.0) * SCATTER).sqrt();
        // The tail of the normal distribution falls off as this does.
        apart * apart / 2.0
    };
    let (rows, columns) = (source.len(), target.len());
    // Only what lies near the even way is worked out, so that long texts take time in proportion to their length.
    let first =
        |row: usize| (row.saturating_sub(1) * columns / rows.max(1)).saturating_sub(BREADTH);
    let last = |row: usize| ((row + 1) * columns / rows.max(1) + BREADTH).min(columns);
    let mut best: Vec<Vec<(f64, usize)>> = Vec::with_capacity(rows + 1);
    for row in 0..=rows {
        best.push(vec![(f64::INFINITY, 0); last(row) + 1 - first(row)]);
        for column in first(row)..=last(row) {
            let mut found = match (row, column) {
                (0, 0) => (0.0, 0),
                _ => (f64::INFINITY, 0),
            };
            for (at, (down, along, prior)) in BEADS.iter().enumerate() {
                let (Some(above), Some(before)) =
                    (row.checked_sub(*down), column.checked_sub(*along))
                else {
                    continue;
                };
                if before < first(above) || before > last(above) {
                    continue;
                }
                let so_far = best[above][before - first(above)].0;
                let price = prior + cost(&source[above..row], &target[before..column]);
                if so_far + price < found.0 {
                    found = (so_far + price, at);
                }
            }
            let place = column - first(row);
            best[row][place] = found;
        }
    }
    let mut segments = Vec::with_capacity(columns);
    let (mut row, mut column) = (rows, columns);
    while row > 0 || column > 0 {
        let (down, along, _) = BEADS[best[row][column - first(row)].1];
        let from = &source[row - down..row];
        let range = match (from.first(), from.last()) {
            (Some(first), Some(last)) => Range {
                start: first.start,
                end: last.end,
            },
            _ => NOTHING,
        };
        for target in target[column - along..column].iter().rev() {
            segments.push(Segment {
                target: *target,
                source: range,
            });
        }
        row -= down;
        column -= along;
    }
    segments.reverse();
    segments
}

/// What a segment stands for that stands for nothing.
pub const NOTHING: Range = Range { start: 0, end: 0 };

/// Words of the original with what stands for them. One of the two may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub source: Option<Range>,
    /// Places in the list of segments.
    pub targets: Vec<usize>,
}

/// Original and translation side by side, in the order of the original: segments that stand for the same words
/// together, and sentences that nobody translated in their places. What stands for nothing follows what it stands
/// behind in the translation.
pub fn pairs(original: &str, segments: &[Segment]) -> Vec<Pair> {
    let mut found: Vec<(usize, Pair)> = Vec::new();
    let mut place = 0;
    for (at, segment) in segments.iter().enumerate() {
        let source = (!segment.source.is_empty()).then_some(segment.source);
        if let Some(range) = source {
            place = range.start;
        }
        match found.last_mut() {
            Some((_, last)) if source.is_some() && last.source == source => last.targets.push(at),
            _ => {
                let targets = vec![at];
                found.push((place, Pair { source, targets }));
            }
        }
    }
    for sentence in sentences(original) {
        let is_covered = segments.iter().any(|segment| {
            segment.source.start < sentence.end && sentence.start < segment.source.end
        });
        if !is_covered {
            let pair = Pair {
                source: Some(sentence),
                targets: Vec::new(),
            };
            found.push((sentence.start, pair));
        }
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, pair)| pair).collect()
}

/// What segments stand for, as a person says it: for each the first and last sentence of the original, counted from 1;
/// none where it stands for nothing. `Err` with the place of the first segment for which that cannot be.
pub fn read_sources(
    sentences: &[Range],
    said: &[Option<(usize, usize)>],
) -> Result<Vec<Range>, usize> {
    let source = |(at, said): (usize, &Option<(usize, usize)>)| {
        let Some((first, last)) = said else {
            return Ok(NOTHING);
        };
        let sentence = |number: &usize| number.checked_sub(1).and_then(|at| sentences.get(at));
        match (sentence(first), sentence(last)) {
            (Some(one), Some(other)) if first <= last => Ok(Range {
                start: one.start,
                end: other.end,
            }),
            _ => Err(at),
        }
    };
    said.iter().enumerate().map(source).collect()
}

/// The first and last of the original's sentences that a range lies on, counted from 1; none where it is empty.
pub fn sentences_of(sentences: &[Range], range: Range) -> Option<(usize, usize)> {
    let numbers = sentences
        .iter()
        .zip(1..)
        .filter(|(sentence, _)| sentence.start < range.end && range.start < sentence.end);
    let numbers: Vec<usize> = numbers.map(|(_, number)| number).collect();
    Some((*numbers.first()?, *numbers.last()?))
}

/// Whether segments lie in their texts, in order, and part none of the translation's sentences.
pub fn fit(original: &str, translation: &str, segments: &[Segment]) -> bool {
    let (source, target) = (length(original), length(translation));
    let within = segments
        .iter()
        .all(|segment| segment.source.end <= source && segment.target.end <= target);
    let in_order = segments
        .windows(2)
        .all(|two| two[0].target.end <= two[1].target.start);
    within && in_order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::text::cut;

    fn told<'a>(original: &'a str, translation: &'a str) -> Vec<(&'a str, &'a str)> {
        let segments = propose(original, translation);
        assert!(fit(original, translation, &segments));
        segments
            .iter()
            .map(|segment| {
                let source = cut(original, segment.source).unwrap();
                (cut(translation, segment.target).unwrap(), source)
            })
            .collect()
    }

    #[test]
    fn sentences_stand_beside_those_they_translate() {
        assert_eq!(
            told(
                "El autobús llega tarde. Perdemos el desayuno. ¿Quién paga?",
                "The bus is late. We miss breakfast. Who pays?"
            ),
            [
                ("The bus is late.", "El autobús llega tarde."),
                ("We miss breakfast.", "Perdemos el desayuno."),
                ("Who pays?", "¿Quién paga?"),
            ]
        );
    }

    #[test]
    fn a_long_sentence_that_became_two_and_two_that_became_one_are_found_by_their_lengths() {
        let original = "We wait every morning in the rain at the corner by the shop, and when it comes at last it is full. Then we walk. We are late.";
        let two = "Esperamos cada mañana bajo la lluvia en la esquina de la tienda. Y cuando por fin llega, viene lleno. Después caminamos. Llegamos tarde.";
        let sources: Vec<&str> = told(original, two)
            .iter()
            .map(|(_, source)| *source)
            .collect();
        assert_eq!(sources[0], sources[1]);
        assert!(sources[0].starts_with("We wait") && sources[2] == "Then we walk.");
        let back = told(two, original);
        assert!(back[0].1.starts_with("Esperamos") && back[0].1.ends_with("lleno."));
    }

    #[test]
    fn scripts_without_spaces_and_with_signs_of_their_own_are_aligned_too() {
        let pairs = told(
            "开会太晚。我在上班。",
            "The meeting is too late. I am at work.",
        );
        assert_eq!(pairs[1], ("I am at work.", "我在上班。"));
        let pairs = told("አውቶቡሱ ይዘገያል። እንጠብቃለን።", "The bus is late. We wait.");
        assert_eq!(pairs[0], ("The bus is late.", "አውቶቡሱ ይዘገያል።"));
    }

    #[test]
    fn lines_keep_to_their_lines() {
        let original = "A: Yes.\nB: It is a very long answer about everything that went wrong. Really.\nA: No.";
        let translation = "A: Sí.\nB: Todo.\nA: No.";
        let pairs = told(original, translation);
        assert_eq!(pairs[0], ("A: Sí.", "A: Yes."));
        assert_eq!(pairs[2], ("A: No.", "A: No."));
    }

    #[test]
    fn a_text_without_words_takes_nothing_and_stands_for_nothing() {
        assert_eq!(propose("", ""), []);
        assert_eq!(propose("One. Two.", " "), []);
        let alone = propose("", "One.");
        assert_eq!(alone.len(), 1);
        assert!(alone[0].source.is_empty());
    }

    #[test]
    fn any_two_texts_are_aligned_in_order_and_within_them() {
        let mut state = 5_u64;
        let mut roll = |sides: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            ((state >> 33) % sides) as usize
        };
        for _ in 0..300 {
            let mut text = || -> String {
                let pieces = [
                    "Ja. ",
                    "word ",
                    "。",
                    "🙂",
                    "\n",
                    "እ።",
                    "a b c d e. ",
                    "  ",
                    "?! ",
                ];
                (0..roll(40)).map(|_| pieces[roll(9)]).collect()
            };
            let (original, translation) = (text(), text());
            let segments = propose(&original, &translation);
            assert!(
                fit(&original, &translation, &segments),
                "{original:?} {translation:?}"
            );
            assert_eq!(segments.len(), sentences(&translation).len());
            let shown: usize = pairs(&original, &segments)
                .iter()
                .map(|pair| pair.targets.len())
                .sum();
            assert_eq!(shown, segments.len());
        }
    }

    #[test]
    fn very_many_sentences_take_time_in_proportion() {
        let row = |count: usize| -> Vec<Range> {
            let sentence = |at: usize| Range {
                start: at * 5,
                end: at * 5 + 4,
            };
            (0..count).map(sentence).collect()
        };
        let (many, few) = (row(20_000), row(40));
        let from = std::time::Instant::now();
        assert_eq!(align(&many, &few).len(), 40);
        assert_eq!(align(&few, &many).len(), 20_000);
        let even = align(&many, &many);
        assert!(even.iter().all(|segment| segment.source == segment.target));
        // Every pair of twenty thousand by twenty thousand would take minutes.
        assert!(from.elapsed().as_secs() < 60, "{:?}", from.elapsed());
    }

    #[test]
    fn a_person_says_by_number_what_a_segment_stands_for() {
        let original = "One. Two. Three.";
        let numbered = sentences(original);
        let said = [Some((1, 2)), None, Some((3, 3))];
        let sources = read_sources(&numbered, &said).unwrap();
        assert_eq!(cut(original, sources[0]), Some("One. Two."));
        assert_eq!(sentences_of(&numbered, sources[0]), Some((1, 2)));
        assert_eq!(sentences_of(&numbered, sources[1]), None);
        for wrong in [(0, 1), (2, 1), (3, 4)] {
            assert_eq!(read_sources(&numbered, &[None, Some(wrong)]), Err(1));
        }
    }

    #[test]
    fn what_nobody_translated_stands_in_its_place() {
        let original = "One. Two. Three.";
        let three = Range { start: 10, end: 16 };
        let segments = [
            Segment {
                target: Range { start: 0, end: 4 },
                source: Range { start: 0, end: 4 },
            },
            Segment {
                target: Range { start: 5, end: 9 },
                source: three,
            },
            Segment {
                target: Range { start: 10, end: 12 },
                source: three,
            },
            Segment {
                target: Range { start: 13, end: 15 },
                source: NOTHING,
            },
        ];
        let sources: Vec<_> = pairs(original, &segments)
            .into_iter()
            .map(|pair| {
                (
                    pair.source.and_then(|range| cut(original, range)),
                    pair.targets,
                )
            })
            .collect();
        assert_eq!(
            sources,
            [
                (Some("One."), vec![0]),
                (Some("Two."), vec![]),
                (Some("Three."), vec![1, 2]),
                (None, vec![3]),
            ]
        );
    }
}
