//! Ranking by each alone, and adding up: the first of five gets 5 points, the fifth 1, as in the last step of the
//! nominal group technique (Delbecq, Van de Ven and Gustafson 1975, chapter 3).

use super::Item;
use crate::{i18n::Words, ids::AnswerId};
use std::collections::HashSet;

/// Places that each gives.
pub const RANKS: usize = 5;

/// One place that somebody gave an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub item: AnswerId,
    /// 5 for the first place, 1 for the fifth.
    pub points: i64,
}

/// The points of a place, counted from 0.
pub fn points_of(place: usize) -> i64 {
    (RANKS - place.min(RANKS - 1)) as i64
}

/// The places in words, the first first.
pub fn place_words(words: Words) -> [&'static str; RANKS] {
    [
        words.circle_rank_1(),
        words.circle_rank_2(),
        words.circle_rank_3(),
        words.circle_rank_4(),
        words.circle_rank_5(),
    ]
}

/// What is wrong with one place of a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The item has an earlier place already.
    Twice,
    /// There is no such item.
    Unknown,
}

/// Why a ranking is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was chosen.
    Empty,
    /// By place, counted from 0.
    Wrong(Vec<(usize, Wrong)>),
}

/// A ranking as somebody chose it: for each place an item, or nothing.
pub fn read_ranking(chosen: &[&str], list: &[Item]) -> Result<Vec<Point>, Refusal> {
    let mut points = Vec::new();
    let mut wrong = Vec::new();
    let mut seen = HashSet::new();
    for (place, id) in chosen.iter().take(RANKS).enumerate() {
        if id.is_empty() {
            continue;
        }
        match list.iter().find(|item| item.lead.id.as_str() == *id) {
            None => wrong.push((place, Wrong::Unknown)),
            Some(_) if !seen.insert(*id) => wrong.push((place, Wrong::Twice)),
            Some(item) => points.push(Point {
                item: item.lead.id.clone(),
                points: points_of(place),
            }),
        }
    }
    match (points.is_empty(), wrong.is_empty()) {
        (_, false) => Err(Refusal::Wrong(wrong)),
        (true, true) => Err(Refusal::Empty),
        (false, true) => Ok(points),
    }
}

/// Papers counted by hand: for each item how many papers gave it 5 points, 4, and so on to 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub papers: usize,
    pub rows: Vec<(AnswerId, [usize; RANKS])>,
}

/// Papers that one tally takes at the most.
pub const MOST_PAPERS: usize = 1_000;

/// Why a tally cannot be of so many papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miscounted {
    /// No paper, or too many.
    Papers,
    /// More papers gave these points than there are; each gives them once.
    Points(i64),
    /// More papers chose the item in this row, counted from 0, than there are; each chooses it once.
    Item(usize),
    /// There are papers on which nothing was chosen.
    Blank,
}

impl Tally {
    /// What cannot be; None where the numbers fit one another.
    pub fn find_problem(&self) -> Option<Miscounted> {
        if !(1..=MOST_PAPERS).contains(&self.papers) {
            return Some(Miscounted::Papers);
        }
        let sum = |numbers: &mut dyn Iterator<Item = usize>| {
            numbers.fold(0_usize, |sum, number| sum.saturating_add(number))
        };
        for place in 0..RANKS {
            if sum(&mut self.rows.iter().map(|(_, row)| row[place])) > self.papers {
                return Some(Miscounted::Points(points_of(place)));
            }
        }
        for (at, (_, row)) in self.rows.iter().enumerate() {
            if sum(&mut row.iter().copied()) > self.papers {
                return Some(Miscounted::Item(at));
            }
        }
        let marks = sum(&mut self.rows.iter().flat_map(|(_, row)| row.iter().copied()));
        (marks < self.papers).then_some(Miscounted::Blank)
    }

    /// Every place that the papers gave.
    pub fn points(&self) -> Vec<Point> {
        let mut points = Vec::new();
        for (item, row) in &self.rows {
            for (place, count) in row.iter().enumerate() {
                let point = Point {
                    item: item.clone(),
                    points: points_of(place),
                };
                points.extend(std::iter::repeat_n(point, *count));
            }
        }
        points
    }
}

/// The list by what the room gave: most points first, of equals what more people chose, then in the list's order.
pub fn by_points(mut list: Vec<Item>) -> Vec<Item> {
    list.sort_by_key(|item| {
        let lead = &item.lead;
        (-lead.points, -lead.chosen_by, lead.number)
    });
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::Answer;

    fn item(id: &str, number: i64, points: i64, chosen_by: i64) -> Item {
        Item {
            lead: Answer {
                id: AnswerId(id.into()),
                concept: None,
                language: "en".parse().unwrap(),
                text: id.into(),
                number,
                item: AnswerId(id.into()),
                meaning: String::new(),
                points,
                chosen_by,
            },
            others: Vec::new(),
        }
    }

    fn list() -> Vec<Item> {
        ["a", "b", "c"]
            .iter()
            .zip(1..)
            .map(|(id, number)| item(id, number, 0, 0))
            .collect()
    }

    #[test]
    fn the_first_of_five_gets_five_points_and_the_fifth_one() {
        let points: Vec<i64> = (0..RANKS).map(points_of).collect();
        assert_eq!(points, [5, 4, 3, 2, 1]);
        let ranking = read_ranking(&["b", "", "a"], &list()).unwrap();
        let given: Vec<(&str, i64)> = ranking
            .iter()
            .map(|point| (point.item.as_str(), point.points))
            .collect();
        assert_eq!(given, [("b", 5), ("a", 3)]);
    }

    #[test]
    fn an_item_has_one_place_and_is_on_the_list() {
        assert_eq!(
            read_ranking(&["", "", "", "", ""], &list()),
            Err(Refusal::Empty)
        );
        assert_eq!(
            read_ranking(&["a", "a", "x", "b"], &list()),
            Err(Refusal::Wrong(vec![(1, Wrong::Twice), (2, Wrong::Unknown)]))
        );
    }

    #[test]
    fn papers_that_cannot_be_are_noticed() {
        let tally = |papers, rows: &[[usize; RANKS]]| Tally {
            papers,
            rows: rows
                .iter()
                .zip(list())
                .map(|(row, item)| (item.lead.id, *row))
                .collect(),
        };
        let fine = tally(3, &[[2, 0, 1, 0, 0], [1, 2, 0, 0, 0]]);
        assert_eq!(fine.find_problem(), None);
        let sum: i64 = fine.points().iter().map(|point| point.points).sum();
        assert_eq!((fine.points().len(), sum), (6, 26));
        for (wrong, problem) in [
            (tally(0, &[]), Miscounted::Papers),
            (tally(1_001, &[]), Miscounted::Papers),
            (
                tally(3, &[[2, 0, 0, 0, 0], [2, 0, 0, 0, 0]]),
                Miscounted::Points(5),
            ),
            (tally(3, &[[1, 1, 1, 1, 0]]), Miscounted::Item(0)),
            (tally(3, &[[1, 1, 0, 0, 0]]), Miscounted::Blank),
            (
                tally(3, &[[usize::MAX, usize::MAX, 0, 0, 0]]),
                Miscounted::Points(5),
            ),
        ] {
            assert_eq!(wrong.find_problem(), Some(problem));
        }
    }

    #[test]
    fn equal_points_go_to_what_more_people_chose() {
        let ranked = by_points(vec![
            item("a", 1, 9, 2),
            item("b", 2, 9, 3),
            item("c", 3, 12, 3),
        ]);
        let order: Vec<&str> = ranked.iter().map(|item| item.lead.text.as_str()).collect();
        assert_eq!(order, ["c", "b", "a"]);
    }
}
