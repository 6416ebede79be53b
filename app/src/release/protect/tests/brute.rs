//! An attacker with patience instead of mathematics: every table that fits, one after the other.

/// A published sum: the atoms in it and their total.
pub struct Sum {
    pub atoms: Vec<usize>,
    pub total: i64,
}

/// For each atom list in `asked`, the lowest and highest sum over every table of whole numbers that fits; `None` as
/// highest when an atom in it stands in no published sum. `None` in all when that takes more than `limit` steps.
pub fn find_intervals(
    atoms: usize,
    sums: &[Sum],
    asked: &[Vec<usize>],
    limit: usize,
) -> Option<Vec<(i64, Option<i64>)>> {
    let holds: Vec<Vec<usize>> = (0..atoms)
        .map(|atom| {
            (0..sums.len())
                .filter(|at| sums[*at].atoms.contains(&atom))
                .collect()
        })
        .collect();
    let order: Vec<usize> = (0..atoms).filter(|atom| !holds[*atom].is_empty()).collect();
    // The last atom of a sum in the order of trial takes what is left.
    let closes: Vec<Vec<usize>> = (0..order.len())
        .map(|at| {
            let ends = |sum: &usize| {
                !order[at + 1..]
                    .iter()
                    .any(|later| sums[*sum].atoms.contains(later))
            };
            holds[order[at]].iter().copied().filter(ends).collect()
        })
        .collect();
    let mut state = State {
        left: sums.iter().map(|sum| sum.total).collect(),
        value: vec![0; atoms],
        found: asked.iter().map(|_| (i64::MAX, i64::MIN)).collect(),
        budget: limit,
    };
    state.fill(0, &order, &holds, &closes, asked);
    if state.budget == 0 {
        return None;
    }
    let limited = |list: &[usize]| list.iter().all(|atom| !holds[*atom].is_empty());
    let found = asked.iter().zip(&state.found);
    Some(
        found
            .map(|(list, (low, high))| (*low, limited(list).then_some(*high)))
            .collect(),
    )
}

struct State {
    left: Vec<i64>,
    value: Vec<i64>,
    found: Vec<(i64, i64)>,
    budget: usize,
}

impl State {
    fn fill(
        &mut self,
        at: usize,
        order: &[usize],
        holds: &[Vec<usize>],
        closes: &[Vec<usize>],
        asked: &[Vec<usize>],
    ) {
        if self.budget == 0 {
            return;
        }
        self.budget -= 1;
        let Some(atom) = order.get(at).copied() else {
            for (list, (low, high)) in asked.iter().zip(&mut self.found) {
                let sum = list.iter().map(|atom| self.value[*atom]).sum();
                *low = (*low).min(sum);
                *high = (*high).max(sum);
            }
            return;
        };
        let most = holds[atom]
            .iter()
            .map(|sum| self.left[*sum])
            .min()
            .unwrap_or(0);
        // What the later atoms of a sum cannot take, this one must.
        let room = |other: &usize| holds[*other].iter().map(|sum| self.left[*sum]).min();
        let least = holds[atom].iter().map(|sum| {
            let later = order[at + 1..]
                .iter()
                .filter(|other| holds[**other].contains(sum));
            self.left[*sum] - later.filter_map(room).sum::<i64>()
        });
        let least = least.max().unwrap_or(0).max(0);
        for value in least..=most {
            if !closes[at].iter().all(|sum| self.left[*sum] == value) {
                continue;
            }
            self.value[atom] = value;
            for sum in &holds[atom] {
                self.left[*sum] -= value;
            }
            self.fill(at + 1, order, holds, closes, asked);
            for sum in &holds[atom] {
                self.left[*sum] += value;
            }
        }
    }
}
