//! What a release says, given the answers and the releases before it.

use super::{
    K,
    frame::{Frame, TrueCount},
    joint::{Layout, Past, People, list_bands, protect},
    tables::Tables,
};
use std::time::Duration;

/// A release that is ready to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub tables: Tables,
    /// The true counts, for the ledger.
    pub truth: Vec<TrueCount>,
    /// Whether answers that no release had counted are counted in this one. Otherwise they wait until there are more of
    /// them, and the published counts stand.
    pub counts_new: bool,
    /// Whether tables are hidden whole because there was no time left to check them.
    pub ran_out: bool,
}

/// What is kept of the earlier releases of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The true counts behind each, oldest first.
    pub pasts: Vec<Vec<TrueCount>>,
    /// The number of the last release whose answers were all erased since, or 0. Nobody it counted is left, so that
    /// nothing can be taken away from it, and its true counts went with the answers.
    pub erased: i64,
    /// Whether time ran out for the last one.
    pub ran_out: bool,
}

impl Ledger {
    /// The number of the next release.
    pub fn next(&self) -> i64 {
        self.erased + self.pasts.len() as i64 + 1
    }
}

/// Makes a release after the earlier ones of the same survey.
pub fn make(mut frame: Frame, ledger: &Ledger, budget: Duration) -> Made {
    let (_, new) = frame.count();
    let few = i64::try_from(new).is_ok_and(|new| new < K as i64);
    if !ledger.pasts.is_empty() && few {
        return make_standing(frame, ledger);
    }
    let people = frame.people(&ledger.pasts, true);
    let layout = Layout::new(&people);
    let protection = protect(&people, K as i64, budget);
    let was_out = people
        .pasts
        .last()
        .is_some_and(|past| past.shown[Layout::TOTAL]);
    if was_out && !protection.shown[Layout::TOTAL] {
        return make_standing(frame, ledger);
    }
    let figures = Past {
        counts: people.list_counts(&layout),
        shown: protection.shown,
        ranges: vec![None; layout.figures.len()],
    };
    let ran_out = protection.ran_out;
    Made {
        counts_new: true,
        ran_out,
        ..publish(&frame, &layout, figures, &people)
    }
}

/// A release in which the published counts stand as they are, with the themes as they are now.
fn make_standing(mut frame: Frame, ledger: &Ledger) -> Made {
    let people = frame.people(&ledger.pasts, false);
    let layout = Layout::new(&people);
    let last = people.pasts.last().cloned();
    let figures = last.unwrap_or_else(|| Past {
        shown: vec![false; layout.figures.len()],
        counts: vec![0; layout.figures.len()],
        ranges: vec![None; layout.figures.len()],
    });
    Made {
        // What was hidden for want of time stays so.
        ran_out: ledger.ran_out,
        ..publish(&frame, &layout, figures, &people)
    }
}

fn publish(frame: &Frame, layout: &Layout, mut figures: Past, people: &People) -> Made {
    let base = |figure: usize| figures.shown[figure].then_some(figures.counts[figure]);
    let found = list_bands(people, layout, base);
    let mentions = people.list_counts(layout);
    for figure in (0..layout.figures.len()).filter(|figure| layout.is_theme(*figure)) {
        figures.shown[figure] = found[figure].is_some();
        figures.counts[figure] = mentions[figure];
        figures.ranges[figure] = found[figure].map(|(_, range)| range);
    }
    let bands: Vec<_> = found
        .into_iter()
        .map(|band| band.map(|(band, _)| band))
        .collect();
    Made {
        tables: frame.tables(layout, &figures, &bands),
        truth: frame.truth(layout, &figures),
        counts_new: false,
        ran_out: false,
    }
}
