//! The proofs that a small group could be larger, and how they are found.

use super::{
    Layout, People,
    locks::Locks,
    moves::{Towards, step},
    sandbox::Sandbox,
};
use std::ops::Range;

/// A group that must not be worked out.
#[derive(Clone, Debug)]
pub struct Watched {
    pub figure: usize,
    /// The waves whose people are in it.
    pub waves: Range<usize>,
    /// Added to the count of those who are still here: people who have withdrawn.
    pub constant: i64,
}

/// Other answers in which the group is larger (or smaller): which figures of this release they change, and to what.
/// They hold as long as none of these figures is shown, and no band breaks.
#[derive(Clone, Debug)]
pub struct Proof {
    pub changed: Vec<(usize, i64)>,
}

impl Proof {
    /// Whether these answers still give everything that is out.
    pub fn holds(&self, layout: &Layout, shown: &[bool], ranges: &[Option<(i64, i64)>]) -> bool {
        self.changed.iter().all(|(figure, count)| {
            let within = |(low, high): (i64, i64)| (low..=high).contains(count);
            !shown[*figure] || layout.is_theme(*figure) && ranges[*figure].is_none_or(within)
        })
    }
}

/// What a search brought.
pub enum Found {
    Proofs(Vec<Proof>),
    /// The group got no further than this many people too few.
    Short(i64),
}

/// Everything that is out, and the true counts.
pub struct Certifier<'a> {
    pub people: &'a People,
    pub layout: &'a Layout,
    pub k: i64,
    pub truth: Sandbox<'a>,
    counts: Vec<Vec<i64>>,
}

impl<'a> Certifier<'a> {
    pub fn new(people: &'a People, layout: &'a Layout, k: i64) -> Certifier<'a> {
        let truth = Sandbox::new(people, layout);
        Certifier {
            people,
            layout,
            k,
            counts: truth.recount(),
            truth,
        }
    }

    /// The count of a group in some answers.
    pub fn count(&self, sandbox: &Sandbox, watched: &Watched) -> i64 {
        let waves = watched.waves.clone();
        let people = waves.map(|wave| sandbox.in_wave(wave, watched.figure));
        people.sum::<i64>() + watched.constant
    }

    /// The people in a group who are still here.
    pub fn present(&self, watched: &Watched, figure: usize) -> i64 {
        let waves = watched.waves.clone();
        waves.map(|wave| self.truth.in_wave(wave, figure)).sum()
    }

    /// Looks for answers in which the group has k people or more and for others (the true ones will do) in which it has
    /// k − 1 fewer.
    pub fn find_proofs(
        &self,
        watched: &Watched,
        shown: &[bool],
        ranges: &[Option<(i64, i64)>],
    ) -> Found {
        let locks = Locks::new(self.people, self.layout, shown, ranges, &self.counts);
        let start = self.count(&self.truth, watched);
        let goal = self.k.max(start + self.k - 1);
        let mut sandbox = self.truth.clone();
        let high = self.push(&mut sandbox, &locks, watched, Towards::More, goal);
        let Some(raised) = locks.check(&sandbox, &self.counts, shown) else {
            return Found::Short(goal - start);
        };
        if high < self.k {
            return Found::Short(goal - high);
        }
        let up = Proof { changed: raised };
        if high >= goal {
            return Found::Proofs(vec![up]);
        }
        let mut sandbox = self.truth.clone();
        let enough = high - (self.k - 1);
        let low = self.push(&mut sandbox, &locks, watched, Towards::Fewer, enough);
        match locks.check(&sandbox, &self.counts, shown) {
            Some(lowered) if low <= enough => Found::Proofs(vec![up, Proof { changed: lowered }]),
            _ => Found::Short(goal - high),
        }
    }

    /// Moves a group one by one until it is at its goal or nothing moves any more, and gives its count.
    fn push(
        &self,
        sandbox: &mut Sandbox,
        locks: &Locks,
        watched: &Watched,
        towards: Towards,
        goal: i64,
    ) -> i64 {
        let mut count = self.count(sandbox, watched);
        let arrived = |count: i64| match towards {
            Towards::More => count >= goal,
            Towards::Fewer => count <= goal,
        };
        // A chain may pass through the group's own line: each step is held to have moved it the right way.
        while !arrived(count) {
            let mark = sandbox.mark();
            let mut waves = watched.waves.clone();
            if !waves.any(|wave| step(sandbox, locks, watched.figure, wave, towards)) {
                break;
            }
            let now = self.count(sandbox, watched);
            let moved = match towards {
                Towards::More => now > count,
                Towards::Fewer => now < count,
            };
            if !moved {
                sandbox.undo_to(mark);
                break;
            }
            count = now;
        }
        count
    }
}
