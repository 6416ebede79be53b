//! The shares of themes: bands, and none that leaves only one number of mentions.

use super::{Figure, Layout, People, Role, sandbox::Sandbox};
use crate::release::protect::bands::Band;

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
    for variable in 0..people.variables.len() {
        if layout.role(variable) == Role::Theme {
            hide_exact(people, layout, &sandbox, variable, &mut found);
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
/// who could mention the theme, or not, with all its other bands as they are.
fn hide_exact(
    people: &People,
    layout: &Layout,
    sandbox: &Sandbox,
    theme: usize,
    found: &mut [Option<(Band, (i64, i64))>],
) {
    let figures = |person: usize| {
        let tables = layout.tables_of(theme).iter();
        let cells = tables.map(|(table, by)| layout.cell(*table, 1, sandbox.value(person, *by)));
        cells
            .chain([layout.margin(theme, 1)])
            .collect::<Vec<usize>>()
    };
    loop {
        let mut open = std::collections::HashSet::new();
        for person in 0..people.values.len() {
            let own = figures(person);
            let by = if sandbox.value(person, theme) == 0 {
                1
            } else {
                -1
            };
            let fits = |figure: &usize| {
                found[*figure].is_none_or(|(_, (low, high))| {
                    (low..=high).contains(&(sandbox.count(*figure) + by))
                })
            };
            if own.iter().all(fits) {
                open.extend(own);
            }
        }
        let mut exact = (0..layout.figures.len()).filter(|figure| {
            layout.subject(*figure) == Some(theme)
                && found[*figure].is_some()
                && !open.contains(figure)
        });
        // A cell goes before the whole.
        let Some(figure) = exact.next_back() else {
            return;
        };
        found[figure] = None;
    }
}
