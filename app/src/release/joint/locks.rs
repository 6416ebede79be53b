//! What is out, and whether other answers keep to it.

use super::{Figure, Layout, People, mentions, sandbox::Sandbox};

/// What is out, as it binds the people of each wave: those of an early wave stand in many releases.
pub struct Locks {
    by_wave: Vec<Vec<bool>>,
    open: Vec<Vec<bool>>,
    /// For each theme figure whose band is out: how many mentions read as that band.
    ranges: Vec<Option<(i64, i64)>>,
    /// The same for the bands of each earlier release, see [`list_earlier`].
    earlier: Vec<Vec<Option<(i64, i64)>>>,
}

impl Locks {
    /// `shown` is what this release shows; `truth` the true counts by wave and figure.
    pub fn new(
        people: &People,
        layout: &Layout,
        shown: &[bool],
        ranges: &[Option<(i64, i64)>],
        truth: &[Vec<i64>],
    ) -> Locks {
        let earlier = list_earlier(people, truth);
        let is_count = |figure: &usize| !layout.is_theme(*figure);
        let locked = |wave: usize| {
            let out = |figure: usize| {
                let before = people.pasts[wave..].iter();
                shown[figure] || before.clone().any(|past| past.shown[figure])
            };
            let figures = 0..layout.figures.len();
            figures
                .map(|figure| is_count(&figure) && out(figure))
                .collect()
        };
        let ranges = ranges.iter().zip(shown);
        let ranges: Vec<_> = ranges
            .map(|(range, shown)| range.filter(|_| *shown))
            .collect();
        let by_wave: Vec<Vec<bool>> = (0..=people.pasts.len()).map(locked).collect();
        let mut locks = Locks {
            open: Vec::new(),
            by_wave,
            ranges,
            earlier,
        };
        let waves = 0..=people.pasts.len();
        let open =
            waves.map(|wave| list_open(people, layout, |figure| locks.is_locked(wave, figure)));
        locks.open = open.collect();
        locks
    }

    pub fn is_locked(&self, wave: usize, figure: usize) -> bool {
        let mut earlier = self.earlier[wave..].iter();
        self.by_wave[wave][figure]
            || self.ranges[figure].is_some()
            || earlier.any(|ranges| ranges[figure].is_some())
    }

    /// Whether people may come to and go from a value as they like: nothing about it is out.
    pub fn is_open(&self, layout: &Layout, wave: usize, variable: usize, value: usize) -> bool {
        self.open[wave][layout.margin(variable, value)]
    }

    /// Whether the mentions of a theme still read as the bands that are out, of this release and the earlier ones.
    pub fn is_within(&self, sandbox: &Sandbox, figure: usize) -> bool {
        let mut count = 0;
        let mut earlier = self.earlier.iter().enumerate();
        earlier.all(|(wave, ranges)| {
            count += sandbox.in_wave(wave, figure);
            fits(ranges[figure], count)
        }) && fits(self.ranges[figure], sandbox.count(figure))
    }

    /// Whether these answers give every number that is out, counted afresh, and nobody in them mentions what cannot be
    /// mentioned together. The figures of this release that they change come with it.
    pub fn check(
        &self,
        sandbox: &Sandbox,
        truth: &[Vec<i64>],
        shown: &[bool],
    ) -> Option<Vec<(usize, i64)>> {
        let mut changed = sandbox.list_changed().into_iter();
        if !changed.all(|person| mentions::is_possible(sandbox, person)) {
            return None;
        }
        let counts = sandbox.recount();
        let layout = sandbox.layout;
        let mut changed = Vec::new();
        for figure in 0..layout.figures.len() {
            let (mut moved, mut count) = (0, 0);
            for wave in 0..counts.len() {
                moved += counts[wave][figure] - truth[wave][figure];
                count += counts[wave][figure];
                let band = self.earlier.get(wave).and_then(|ranges| ranges[figure]);
                if moved != 0 && !fits(band, count) {
                    return None;
                }
                let past = sandbox.people.pasts.get(wave);
                let is_theme = layout.is_theme(figure);
                let out = match past {
                    Some(past) => past.shown[figure] && !is_theme,
                    None => shown[figure] && !is_theme,
                };
                if out && moved != 0 {
                    return None;
                }
            }
            if moved != 0 {
                if !fits(self.ranges[figure], count) {
                    return None;
                }
                changed.push((figure, count));
            }
        }
        Some(changed)
    }
}

/// Whether so many mentions read as a band; any do where none is out.
pub(super) fn fits(range: Option<(i64, i64)>, count: i64) -> bool {
    range.is_none_or(|(low, high)| (low..=high).contains(&count))
}

/// For each earlier release and theme figure whose band was out: how many mentions by those of its people who are still
/// here read as that band. Those who have withdrawn since, and words that were coded otherwise then, stay what they were.
/// `truth` holds the true counts by wave and figure.
pub(super) fn list_earlier(people: &People, truth: &[Vec<i64>]) -> Vec<Vec<Option<(i64, i64)>>> {
    let pasts = people.pasts.iter().enumerate();
    let earlier = pasts.map(|(time, past)| {
        let ranges = past.ranges.iter().enumerate();
        let ranges = ranges.map(|(figure, range)| {
            let (low, high) = (*range)?;
            let present: i64 = truth[..=time].iter().map(|counts| counts[figure]).sum();
            let gone = past.counts[figure] - present;
            Some((low - gone, high - gone))
        });
        ranges.collect()
    });
    earlier.collect()
}

/// By margin: whether neither it nor a cell of its line is out.
fn list_open(people: &People, layout: &Layout, is_locked: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut open = vec![true; layout.figures.len()];
    for (at, figure) in layout.figures.iter().enumerate() {
        if !is_locked(at) {
            continue;
        }
        match *figure {
            Figure::Total => {}
            Figure::Margin { .. } => open[at] = false,
            Figure::Cell {
                table,
                value,
                group,
            } => {
                let (subject, by) = people.tables[table];
                open[layout.margin(subject, value)] = false;
                open[layout.margin(by, group)] = false;
            }
        }
    }
    open
}
