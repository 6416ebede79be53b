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
}

/// Makes a release after the earlier ones of the same survey, oldest first.
pub fn make(mut frame: Frame, pasts: &[Vec<TrueCount>], budget: Duration) -> Made {
    let (_, new) = frame.count();
    let few = i64::try_from(new).is_ok_and(|new| new < K as i64);
    if !pasts.is_empty() && few {
        return make_standing(frame, pasts);
    }
    let people = frame.people(pasts, true);
    let layout = Layout::new(&people);
    let protection = protect(&people, K as i64, budget);
    let was_out = people
        .pasts
        .last()
        .is_some_and(|past| past.shown[Layout::TOTAL]);
    if was_out && !protection.shown[Layout::TOTAL] {
        return make_standing(frame, pasts);
    }
    let figures = Past {
        counts: people.list_counts(&layout),
        shown: protection.shown,
    };
    publish(&frame, &layout, figures, &people, true)
}

/// A release in which the published counts stand as they are, with the themes as they are now.
fn make_standing(mut frame: Frame, pasts: &[Vec<TrueCount>]) -> Made {
    let people = frame.people(pasts, false);
    let layout = Layout::new(&people);
    let last = people.pasts.last().cloned();
    let figures = last.unwrap_or_else(|| Past {
        shown: vec![false; layout.figures.len()],
        counts: vec![0; layout.figures.len()],
    });
    publish(&frame, &layout, figures, &people, false)
}

fn publish(
    frame: &Frame,
    layout: &Layout,
    figures: Past,
    people: &People,
    counts_new: bool,
) -> Made {
    let base = |figure: usize| figures.shown[figure].then_some(figures.counts[figure]);
    let bands = list_bands(people, layout, base);
    let bands: Vec<_> = bands
        .into_iter()
        .map(|band| band.map(|(band, _)| band))
        .collect();
    Made {
        tables: frame.tables(layout, &figures, &bands),
        truth: frame.truth(layout, &figures),
        counts_new,
    }
}
