//! What is out, and whether other answers keep to it.

use super::{Figure, Layout, People, sandbox::Sandbox};

/// What is out, as it binds the people of each wave: those of an early wave stand in many releases.
pub struct Locks {
    by_wave: Vec<Vec<bool>>,
    open: Vec<Vec<bool>>,
    /// For each theme figure whose band is out: how many mentions read as that band.
    ranges: Vec<Option<(i64, i64)>>,
}

impl Locks {
    /// `shown` is what this release shows.
    pub fn new(
        people: &People,
        layout: &Layout,
        shown: &[bool],
        ranges: &[Option<(i64, i64)>],
    ) -> Locks {
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
        let open = by_wave.iter().map(|locked| {
            list_open(people, layout, |figure| {
                locked[figure] || ranges[figure].is_some()
            })
        });
        Locks {
            open: open.collect(),
            by_wave,
            ranges,
        }
    }

    pub fn is_locked(&self, wave: usize, figure: usize) -> bool {
        self.by_wave[wave][figure] || self.ranges[figure].is_some()
    }

    /// Whether people may come to and go from a value as they like: nothing about it is out.
    pub fn is_open(&self, layout: &Layout, wave: usize, variable: usize, value: usize) -> bool {
        self.open[wave][layout.margin(variable, value)]
    }

    /// Whether the mentions of a theme still read as the band that is out.
    pub fn is_within(&self, sandbox: &Sandbox, figure: usize) -> bool {
        let count = sandbox.count(figure);
        self.ranges[figure].is_none_or(|(low, high)| (low..=high).contains(&count))
    }

    /// Whether these answers give every number that is out, counted afresh. The figures of this release that they
    /// change come with it.
    pub fn check(
        &self,
        sandbox: &Sandbox,
        truth: &[Vec<i64>],
        shown: &[bool],
    ) -> Option<Vec<(usize, i64)>> {
        let counts = sandbox.recount();
        let layout = sandbox.layout;
        let mut changed = Vec::new();
        for figure in 0..layout.figures.len() {
            let mut moved = 0;
            for wave in 0..counts.len() {
                moved += counts[wave][figure] - truth[wave][figure];
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
                let count = counts.iter().map(|wave| wave[figure]).sum();
                if self.ranges[figure].is_some_and(|(low, high)| !(low..=high).contains(&count)) {
                    return None;
                }
                changed.push((figure, count));
            }
        }
        Some(changed)
    }
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
