//! The cheapest set of figures that has one of every cut.

use super::audit::{Cut, Hidden};

/// How many branches all searches for one release may take; beyond that the answer need not be the cheapest.
pub const BRANCHES: usize = 8_000;

struct Search<'a> {
    cuts: &'a [Cut],
    cost: &'a dyn Fn(usize) -> i64,
    best: Option<(i64, Hidden)>,
    left: usize,
}

/// The cheapest set that meets every cut, or `None` when the branches left do not suffice. No cut may be empty.
pub fn find_cheapest_hitting_set(
    cuts: &[Cut],
    cost: &dyn Fn(usize) -> i64,
    left: &mut usize,
) -> Option<Hidden> {
    let mut search = Search {
        cuts,
        cost,
        best: None,
        left: *left,
    };
    search.branch(&mut Hidden::new(), &mut Hidden::new(), 0);
    *left = search.left;
    if search.left == 0 {
        return None;
    }
    search.best.map(|(_, set)| set)
}

/// A set that meets every cut and holds `set`: always the figure that meets the most open cuts for its cost.
pub fn extend_greedily(mut set: Hidden, cuts: &[Cut], cost: &dyn Fn(usize) -> i64) -> Hidden {
    loop {
        let open: Vec<&Cut> = cuts.iter().filter(|cut| cut.is_disjoint(&set)).collect();
        let mut best: Option<(i64, i64, usize)> = None;
        for figure in open.iter().flat_map(|cut| cut.iter().copied()) {
            let met = open.iter().filter(|cut| cut.contains(&figure)).count() as i64;
            let price = cost(figure).max(1);
            let better = |(other_price, other_met, other): (i64, i64, usize)| {
                let (own, its) = (price * other_met, other_price * met);
                own < its || own == its && figure < other
            };
            if best.is_none_or(better) {
                best = Some((price, met, figure));
            }
        }
        match best {
            None => return set,
            Some((_, _, figure)) => set.insert(figure),
        };
    }
}

impl Search<'_> {
    fn branch(&mut self, taken: &mut Hidden, ruled_out: &mut Hidden, spent: i64) {
        if self.left == 0 {
            return;
        }
        self.left -= 1;
        let Some((floor, next)) = self.look_ahead(taken, ruled_out) else {
            return;
        };
        let beaten = |best: &(i64, Hidden)| best.0 <= spent + floor;
        if self.best.as_ref().is_some_and(beaten) {
            return;
        }
        let Some(mut choices) = next else {
            self.best = Some((spent, taken.clone()));
            return;
        };
        choices.sort_by_key(|figure| ((self.cost)(*figure), *figure));
        for figure in &choices {
            taken.insert(*figure);
            self.branch(taken, ruled_out, spent + (self.cost)(*figure));
            taken.remove(figure);
            ruled_out.insert(*figure);
        }
        for figure in &choices {
            ruled_out.remove(figure);
        }
    }

    /// What the open cuts cost at least (those that share no figure add up), and the choices of the tightest of
    /// them. `None` when a cut cannot be met any more.
    fn look_ahead(&self, taken: &Hidden, ruled_out: &Hidden) -> Option<(i64, Option<Vec<usize>>)> {
        let mut open: Vec<Vec<usize>> = Vec::new();
        for cut in self.cuts.iter().filter(|cut| cut.is_disjoint(taken)) {
            let choices: Vec<usize> = cut.difference(ruled_out).copied().collect();
            if choices.is_empty() {
                return None;
            }
            open.push(choices);
        }
        open.sort_by_key(Vec::len);
        let mut floor = 0;
        let mut counted = Hidden::new();
        for choices in &open {
            if choices.iter().all(|figure| !counted.contains(figure)) {
                floor += choices
                    .iter()
                    .map(|figure| (self.cost)(*figure))
                    .min()
                    .unwrap_or(0);
                counted.extend(choices);
            }
        }
        Some((floor, open.into_iter().next()))
    }
}
