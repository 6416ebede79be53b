//! Codings drawn into their text: what overlaps is cut into segments, and codes on the same words lie inside each
//! other.

use super::text::Range;

/// So many codes are drawn on the same words; more could not be told apart. The list below the text has them all.
pub const DEEPEST: usize = 3;

/// A stretch of a text that is marked alike throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<M> {
    pub range: Range,
    /// From the outermost mark to the innermost, at most [`DEEPEST`]; each mark once. Empty where nothing is marked.
    pub marks: Vec<M>,
}

/// What to write next when drawing a marked text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<M> {
    Open(M),
    Words(Range),
    Close,
}

/// Cuts a text of `length` code points where a mark begins or ends, and at `cuts`. Together the segments are the whole
/// text.
///
/// Of marks on the same words the one that began first lies outside, of those the one that ends last, of those the
/// one given first. Marks that are empty or lie past the text are left out.
pub fn segments<M: Clone + PartialEq>(
    length: usize,
    marked: &[(Range, M)],
    cuts: &[usize],
) -> Vec<Segment<M>> {
    let mut marked: Vec<(Range, &M)> = marked
        .iter()
        .filter(|(range, _)| !range.is_empty() && range.start < length)
        .map(|(range, mark)| (*range, mark))
        .collect();
    // A stable sort: what was given first stays first.
    marked.sort_by_key(|(range, _)| (range.start, usize::MAX - range.end));
    let mut edges: Vec<usize> = marked
        .iter()
        .flat_map(|(range, _)| [range.start, range.end.min(length)])
        .chain(cuts.iter().map(|cut| (*cut).min(length)))
        .chain([0, length])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let mut coming = marked.into_iter().peekable();
    // What has begun and not ended, in the order of the marks.
    let mut going: Vec<(Range, &M)> = Vec::new();
    let segment = |edge: &[usize]| {
        let range = Range {
            start: edge[0],
            end: edge[1],
        };
        going.retain(|(mark, _)| mark.end > range.start);
        while let Some(mark) = coming.next_if(|(mark, _)| mark.start <= range.start) {
            going.push(mark);
        }
        let mut marks: Vec<M> = Vec::new();
        for (_, mark) in &going {
            if marks.len() < DEEPEST && !marks.contains(mark) {
                marks.push((*mark).clone());
            }
        }
        Segment { range, marks }
    };
    edges.windows(2).map(segment).collect()
}

/// The segments as nested marks: one that goes on over several segments is opened once.
pub fn steps<M: Clone + PartialEq>(segments: &[Segment<M>]) -> Vec<Step<M>> {
    let mut steps = Vec::new();
    let mut open: Vec<M> = Vec::new();
    for segment in segments {
        let kept = open
            .iter()
            .zip(&segment.marks)
            .take_while(|(open, wanted)| open == wanted)
            .count();
        steps.extend(open.drain(kept..).map(|_| Step::Close));
        for mark in &segment.marks[kept..] {
            steps.push(Step::Open(mark.clone()));
            open.push(mark.clone());
        }
        steps.push(Step::Words(segment.range));
    }
    steps.extend(open.drain(..).map(|_| Step::Close));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(length: usize, marked: &[(usize, usize, char)]) -> String {
        let marked: Vec<(Range, char)> = marked
            .iter()
            .map(|(start, end, mark)| {
                let range = Range {
                    start: *start,
                    end: *end,
                };
                (range, *mark)
            })
            .collect();
        let text: Vec<char> = ('0'..='9').take(length).collect();
        let mut out = String::new();
        for step in steps(&segments(length, &marked, &[])) {
            match step {
                Step::Open(mark) => out.extend(['<', mark]),
                Step::Words(range) => out.extend(&text[range.start..range.end]),
                Step::Close => out.push('>'),
            }
        }
        out
    }

    #[test]
    fn a_mark_inside_another_lies_inside_it() {
        assert_eq!(drawn(8, &[(4, 6, 'b'), (2, 7, 'a')]), "01<a23<b45>6>7");
    }

    #[test]
    fn marks_that_overlap_are_cut_where_the_first_ends() {
        assert_eq!(drawn(8, &[(0, 4, 'a'), (2, 6, 'b')]), "<a01<b23>><b45>67");
    }

    #[test]
    fn no_more_than_three_codes_are_drawn_on_the_same_words() {
        assert_eq!(
            drawn(6, &[(0, 6, 'a'), (1, 6, 'b'), (2, 6, 'c'), (3, 6, 'd')]),
            "<a0<b1<c2345>>>"
        );
    }

    #[test]
    fn the_same_code_by_two_people_is_one_mark() {
        assert_eq!(drawn(6, &[(0, 4, 'a'), (2, 6, 'a')]), "<a012345>");
    }

    #[test]
    fn a_cut_through_a_mark_is_drawn_as_one_where_both_sides_are() {
        let marked = [(Range { start: 1, end: 5 }, 'a')];
        let cut = segments(6, &marked, &[3, 9]);
        let edges: Vec<usize> = cut.iter().map(|segment| segment.range.end).collect();
        assert_eq!(edges, [1, 3, 5, 6]);
        let drawn = |part| {
            steps(part)
                .iter()
                .filter(|step| **step == Step::Open('a'))
                .count()
        };
        assert_eq!((drawn(&cut), drawn(&cut[..2]), drawn(&cut[2..])), (1, 1, 1));
    }

    #[test]
    fn what_lies_past_the_text_is_left_out() {
        assert_eq!(
            drawn(4, &[(4, 9, 'a'), (2, 9, 'b'), (1, 1, 'c')]),
            "01<b23>"
        );
        assert_eq!(drawn(0, &[(0, 3, 'a')]), "");
        assert_eq!(drawn(3, &[]), "012");
    }

    /// A small generator of numbers that repeat from run to run.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            ((self.0 >> 33) as usize) % sides
        }
    }

    #[test]
    fn any_marks_give_back_the_whole_text_well_nested() {
        let mut dice = Dice(7);
        for _ in 0..2000 {
            let length = dice.roll(30);
            let marked: Vec<(Range, usize)> = (0..dice.roll(9))
                .map(|_| {
                    let start = dice.roll(34);
                    let end = start + dice.roll(12);
                    (Range { start, end }, dice.roll(6))
                })
                .collect();
            let (mut at, mut open) = (0, Vec::new());
            for step in steps(&segments(length, &marked, &[])) {
                match step {
                    Step::Open(mark) => {
                        assert!(!open.contains(&mark));
                        open.push(mark);
                    }
                    Step::Close => assert!(open.pop().is_some()),
                    Step::Words(range) => {
                        assert_eq!(range.start, at);
                        at = range.end;
                        let mut all: Vec<usize> = marked
                            .iter()
                            .filter(|(mark, _)| mark.start <= range.start && mark.end >= range.end)
                            .map(|(_, mark)| *mark)
                            .collect();
                        all.sort_unstable();
                        all.dedup();
                        assert_eq!(open.len(), all.len().min(DEEPEST), "{marked:?} {range:?}");
                        assert!(open.iter().all(|mark| all.contains(mark)));
                    }
                }
            }
            assert_eq!((at, open.len()), (length, 0));
        }
    }
}
