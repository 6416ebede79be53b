//! The shares of themes: bands, and none that leaves only one number of mentions.

use super::{
    Figure, Layout, People, Role,
    locks::{fits, list_earlier},
    mentions,
    sandbox::Sandbox,
};
use crate::release::protect::bands::Band;
use std::collections::HashSet;

/// How many mentions read as a band, by figure.
type Ranges = Vec<Option<(i64, i64)>>;

/// The band of each theme figure, and the numbers of mentions that read as it. `base` gives the number of people of
/// the total and of each group where it is out: without it a group has no band.
pub fn list_bands(
    people: &People,
    layout: &Layout,
    base: impl Fn(usize) -> Option<i64>,
) -> Vec<Option<(Band, (i64, i64))>> {
    let sandbox = Sandbox::new(people, layout);
    let found = (0..layout.figures.len()).map(|figure| {
        let of = base_figure(people, layout, figure)?;
        let base = base(of)?;
        // Words may be taken back after the base was published; the theme then has that many fewer.
        let band = Band::find(sandbox.count(figure).min(base), base)?;
        Some((band, band.range(base)))
    });
    let mut found: Vec<_> = found.collect();
    let earlier = match people.pasts.is_empty() {
        true => Vec::new(),
        false => list_earlier(people, &sandbox.recount()),
    };
    for variable in 0..people.variables.len() {
        if layout.role(variable) == Role::Theme {
            hide_exact(&sandbox, variable, &earlier, &mut found);
        }
    }
    found
}

/// The figure whose people a theme's share is of.
fn base_figure(people: &People, layout: &Layout, figure: usize) -> Option<usize> {
    if !layout.is_theme(figure) {
        return None;
    }
    match layout.figures[figure] {
        Figure::Margin { value: 1, .. } => Some(Layout::TOTAL),
        Figure::Cell {
            table,
            value: 1,
            group,
        } => Some(layout.margin(people.tables[table].1, group)),
        _ => None,
    }
}

/// Hides bands of a theme until the number behind each that is left could be another: until for each there is somebody
/// who could mention the theme, or not, with all other bands as they are: its own, those of themes that share codes with
/// it, and those of earlier releases. Nor may the new bands tell a number behind an earlier one.
fn hide_exact(
    sandbox: &Sandbox,
    theme: usize,
    earlier: &[Ranges],
    found: &mut [Option<(Band, (i64, i64))>],
) {
    let layout = sandbox.layout;
    // What earlier releases tell among themselves is told.
    let untold = match earlier.iter().flatten().any(Option::is_some) {
        true => list_movable(sandbox, theme, earlier, &vec![None; found.len()]).1,
        false => HashSet::new(),
    };
    loop {
        let ranges: Ranges = found
            .iter()
            .map(|band| band.map(|(_, range)| range))
            .collect();
        let (now, before) = list_movable(sandbox, theme, earlier, &ranges);
        let of_theme = |figure: &usize| layout.subject(*figure) == Some(theme);
        let mut shown =
            (0..found.len()).filter(|figure| of_theme(figure) && ranges[*figure].is_some());
        // A cell goes before the whole.
        let exact = shown.clone().rfind(|figure| !now.contains(figure));
        let exact = exact.or_else(|| match untold.is_subset(&before) {
            true => None,
            false => shown.next_back(),
        });
        let Some(figure) = exact else {
            return;
        };
        found[figure] = None;
    }
}

/// The theme figures whose number of mentions could be another one, with all bands as they are: now, and at the time
/// of each earlier release.
fn list_movable(
    sandbox: &Sandbox,
    theme: usize,
    earlier: &[Ranges],
    ranges: &[Option<(i64, i64)>],
) -> (HashSet<usize>, HashSet<(usize, usize)>) {
    let (people, layout) = (sandbox.people, sandbox.layout);
    let until = |time: usize, figure: usize| -> i64 {
        let waves = 0..=time;
        waves.map(|wave| sandbox.in_wave(wave, figure)).sum()
    };
    let own_figures = |person: usize, theme: usize| {
        let tables = layout.tables_of(theme).iter();
        let cells =
            tables.map(move |(table, by)| layout.cell(*table, 1, sandbox.value(person, *by)));
        cells.chain([layout.margin(theme, 1)])
    };
    let (mut now, mut before) = (HashSet::new(), HashSet::new());
    for person in 0..people.values.len() {
        let times = people.waves[person]..earlier.len();
        let may_be = |changed: &Vec<usize>| {
            changed.iter().all(|other| {
                let by = match sandbox.value(person, *other) {
                    0 => 1,
                    _ => -1,
                };
                own_figures(person, *other).all(|figure| {
                    fits(ranges[figure], sandbox.count(figure) + by)
                        && times
                            .clone()
                            .all(|time| fits(earlier[time][figure], until(time, figure) + by))
                })
            })
        };
        let ways = mentions::list_ways(sandbox, person, theme);
        if ways.iter().any(may_be) {
            let own: Vec<usize> = own_figures(person, theme).collect();
            let then = times.flat_map(|time| own.iter().map(move |figure| (time, *figure)));
            before.extend(then);
            now.extend(own.iter().copied());
        }
    }
    before.retain(|(time, figure)| earlier[*time][*figure].is_some());
    (now, before)
}
