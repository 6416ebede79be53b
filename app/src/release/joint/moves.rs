//! Changes of answers that leave everything that is out as it is, and move one group by one person.
//!
//! Two answers to a question are exchanged along a chain of people: in each group of the table that the chain passes
//! one person takes up the answer and one gives it up, and each two neighbours in the chain are alike in every other
//! group the question is counted by. So only the two ends of the chain change, and there the cells are hidden.

use super::{Figure, Layout, Role, locks::Locks, sandbox::Sandbox};
use std::collections::{HashMap, HashSet, VecDeque, hash_map::Entry};

/// Whether a group is to grow or to shrink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    More,
    Fewer,
}

/// A chain of exchanges in a table: `up` is what the group at `start` gets one more of.
struct Chain {
    table: usize,
    subject: usize,
    by: usize,
    up: usize,
    down: usize,
    start: usize,
    /// The group where the chain must end; any with hidden cells where there is none.
    end: Option<usize>,
    wave: usize,
}

/// Moves a figure by one among the people of a wave. False, and nothing changed, where no way was found.
pub fn step(
    sandbox: &mut Sandbox,
    locks: &Locks,
    figure: usize,
    wave: usize,
    towards: Towards,
) -> bool {
    match sandbox.layout.figures[figure] {
        Figure::Total => false,
        Figure::Margin { variable, value } => {
            change_line(sandbox, locks, variable, value, wave, towards, None)
        }
        Figure::Cell {
            table,
            value,
            group,
        } => {
            let (subject, by) = sandbox.people.tables[table];
            change_line(
                sandbox,
                locks,
                by,
                group,
                wave,
                towards,
                Some((subject, value)),
            ) || change_line(
                sandbox,
                locks,
                subject,
                value,
                wave,
                towards,
                Some((by, group)),
            ) || change_both_lines(sandbox, locks, (subject, value), (by, group), wave, towards)
                || exchange(sandbox, locks, table, (value, group), wave, towards)
                || towards == Towards::More
                    && fill_and_exchange(sandbox, locks, table, (value, group), wave)
        }
    }
}

/// One person comes to a value, or leaves it, where nothing about that value nor the other is out. `among` keeps to
/// people with a value of another variable.
fn change_line(
    sandbox: &mut Sandbox,
    locks: &Locks,
    variable: usize,
    value: usize,
    wave: usize,
    towards: Towards,
    among: Option<(usize, usize)>,
) -> bool {
    let (people, layout) = (sandbox.people, sandbox.layout);
    if !locks.is_open(layout, wave, variable, value) {
        return false;
    }
    let all = 0..people.variables[variable].values;
    let others: Vec<usize> = all
        .filter(|other| *other != value && locks.is_open(layout, wave, variable, *other))
        .collect();
    let find_place = |person: usize| {
        let has = sandbox.value(person, variable);
        if people.waves[person] != wave
            || among.is_some_and(|(other, at)| sandbox.value(person, other) != at)
        {
            return None;
        }
        let may_have = |to: &usize| layout.may_have(people, person, variable, *to);
        match towards {
            Towards::More => Some(value).filter(|to| others.contains(&has) && may_have(to)),
            Towards::Fewer if has == value => others.iter().copied().find(may_have),
            Towards::Fewer => None,
        }
    };
    let moves = (0..people.values.len()).find_map(|person| Some((person, find_place(person)?)));
    let Some((person, to)) = moves else {
        return false;
    };
    sandbox.flip(person, variable, to);
    true
}

/// One person comes to a cell from elsewhere in both directions, where nothing about its lines is out.
fn change_both_lines(
    sandbox: &mut Sandbox,
    locks: &Locks,
    subject: (usize, usize),
    by: (usize, usize),
    wave: usize,
    towards: Towards,
) -> bool {
    let (people, layout) = (sandbox.people, sandbox.layout);
    let is_open = |(variable, value): (usize, usize)| locks.is_open(layout, wave, variable, value);
    if towards == Towards::Fewer || !is_open(subject) || !is_open(by) {
        return false;
    }
    let may_come = |person: usize, (variable, value): (usize, usize)| {
        let has = sandbox.value(person, variable);
        has != value && layout.may_have(people, person, variable, value) && is_open((variable, has))
    };
    let fits = |person: &usize| {
        people.waves[*person] == wave && may_come(*person, subject) && may_come(*person, by)
    };
    let Some(person) = (0..people.values.len()).find(fits) else {
        return false;
    };
    sandbox.flip(person, subject.0, subject.1);
    sandbox.flip(person, by.0, by.1);
    true
}

/// Exchanges answers after somebody else has come to the cell's line: in a line that is as good as empty there is nobody
/// to exchange with.
fn fill_and_exchange(
    sandbox: &mut Sandbox,
    locks: &Locks,
    table: usize,
    (value, group): (usize, usize),
    wave: usize,
) -> bool {
    let (subject, by) = sandbox.people.tables[table];
    let others = (0..sandbox.people.variables[subject].values).filter(|other| *other != value);
    let by_others = others.map(|other| (by, group, Some((subject, other))));
    let mut ways = by_others.chain([(subject, value, None)]);
    ways.any(|(variable, at, among)| {
        let mark = sandbox.mark();
        let done = change_line(sandbox, locks, variable, at, wave, Towards::More, among)
            && exchange(sandbox, locks, table, (value, group), wave, Towards::More);
        if !done {
            sandbox.undo_to(mark);
        }
        done
    })
}

/// Exchanges answers so that a cell changes by one, with what follows from it in other tables put right.
fn exchange(
    sandbox: &mut Sandbox,
    locks: &Locks,
    table: usize,
    (value, group): (usize, usize),
    wave: usize,
    towards: Towards,
) -> bool {
    let (subject, by) = sandbox.people.tables[table];
    let mut others: Vec<usize> = (0..sandbox.people.variables[subject].values)
        .filter(|other| *other != value)
        .collect();
    // Where most can come from, a chain is soonest found.
    let held = |other: &usize| -sandbox.in_wave(wave, sandbox.layout.cell(table, *other, group));
    others.sort_by_key(held);
    others.into_iter().any(|other| {
        let (up, down) = match towards {
            Towards::More => (value, other),
            Towards::Fewer => (other, value),
        };
        let chain = Chain {
            table,
            subject,
            by,
            up,
            down,
            start: group,
            end: None,
            wave,
        };
        if !chain.is_free(sandbox.layout, locks, group) {
            return false;
        }
        let mark = sandbox.mark();
        let Some(changed) = chain.walk(sandbox, locks) else {
            return false;
        };
        let done = sandbox.layout.role(subject) != Role::Group
            || chain.put_right(sandbox, locks, &changed);
        if !done {
            sandbox.undo_to(mark);
        }
        done
    })
}

impl Chain {
    fn cell(&self, layout: &Layout, value: usize, group: usize) -> usize {
        layout.cell_of(self.table, self.subject, value, group)
    }

    /// Whether both answers of the chain are hidden in a group.
    fn is_free(&self, layout: &Layout, locks: &Locks, group: usize) -> bool {
        let mut both = [self.up, self.down].into_iter();
        both.all(|value| !locks.is_locked(self.wave, self.cell(layout, value, group)))
    }

    /// People who are alike in this can exchange answers, and no other table by groups shows it: they stand in the same
    /// groups, or in groups where both answers are hidden.
    fn stratum(&self, sandbox: &Sandbox, locks: &Locks, person: usize) -> u64 {
        let layout = sandbox.layout;
        // Should two strata ever get one number, a chain between them may not fit; the check of the whole finds that.
        let mix = |alike: u64, next: u64| {
            (alike ^ next)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(29)
        };
        let mut alike = mix(1, sandbox.people.ties[person][self.subject]);
        for (table, other) in layout.tables_of(self.subject) {
            if *other == self.by || layout.role(*other) != Role::Group {
                continue;
            }
            let group = sandbox.value(person, *other);
            let mut both = [self.up, self.down].into_iter();
            let is_out = both.any(|value| {
                locks.is_locked(
                    self.wave,
                    layout.cell_of(*table, self.subject, value, group),
                )
            });
            alike = mix(alike, if is_out { group as u64 } else { u64::MAX });
        }
        alike
    }

    /// Finds the shortest chain and makes its exchanges: the people in it, or None with nothing changed.
    fn walk(&self, sandbox: &mut Sandbox, locks: &Locks) -> Option<Vec<usize>> {
        let mut strata: HashMap<u64, usize> = HashMap::new();
        let groups = sandbox.people.variables[self.by].values;
        // Who could take the answer up in each group, and who could give it up in each stratum.
        let mut takers: Vec<Vec<(usize, usize)>> = vec![Vec::new(); groups];
        let mut givers: Vec<Vec<(usize, usize)>> = Vec::new();
        for person in 0..sandbox.people.values.len() {
            let has = sandbox.value(person, self.subject);
            if sandbox.people.waves[person] != self.wave || has != self.up && has != self.down {
                continue;
            }
            let fresh = strata.len();
            let stratum = match strata.entry(self.stratum(sandbox, locks, person)) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(new) => {
                    givers.push(Vec::new());
                    *new.insert(fresh)
                }
            };
            let group = sandbox.value(person, self.by);
            if has == self.down {
                takers[group].push((stratum, person));
            } else {
                givers[stratum].push((group, person));
            }
        }
        let mut came_to_group: HashMap<usize, (usize, usize)> = HashMap::new();
        let mut came_to_stratum: HashMap<usize, (usize, usize)> = HashMap::new();
        let mut seen = HashSet::from([self.start]);
        let mut next = VecDeque::from([self.start]);
        let mut end = None;
        'search: while let Some(group) = next.pop_front() {
            for (stratum, taker) in &takers[group] {
                let Entry::Vacant(new) = came_to_stratum.entry(*stratum) else {
                    continue;
                };
                new.insert((group, *taker));
                for (other, giver) in &givers[*stratum] {
                    if !seen.insert(*other) {
                        continue;
                    }
                    came_to_group.insert(*other, (*stratum, *giver));
                    let ends = match self.end {
                        Some(end) => *other == end,
                        None => self.is_free(sandbox.layout, locks, *other),
                    };
                    if ends {
                        end = Some(*other);
                        break 'search;
                    }
                    next.push_back(*other);
                }
            }
        }
        let mut changed = Vec::new();
        let mut group = end?;
        while group != self.start {
            let (stratum, giver) = came_to_group[&group];
            let (before, taker) = came_to_stratum[&stratum];
            sandbox.flip(giver, self.subject, self.down);
            sandbox.flip(taker, self.subject, self.up);
            changed.extend([giver, taker]);
            group = before;
        }
        Some(changed)
    }

    /// After people have changed groups, what they answered counts in other columns. Where that would show, others in
    /// these columns exchange their answers the opposite way.
    fn put_right(&self, sandbox: &mut Sandbox, locks: &Locks, changed: &[usize]) -> bool {
        let tables = sandbox.layout.tables_of(self.subject).to_vec();
        let counted = tables
            .into_iter()
            .filter(|(_, other)| sandbox.layout.role(*other) != Role::Group);
        for (table, other) in counted.collect::<Vec<_>>() {
            // How many more of each answer the group `up` has now, and the group `down` lacks.
            let mut gained = vec![0_i64; sandbox.people.variables[other].values];
            for person in changed {
                let came = sandbox.value(*person, self.subject) == self.up;
                gained[sandbox.value(*person, other)] += if came { 1 } else { -1 };
            }
            let role = sandbox.layout.role(other);
            while let Some((much, little)) = find_imbalance(&gained) {
                let chain = |start, end, up, down| Chain {
                    table,
                    subject: other,
                    by: self.subject,
                    up,
                    down,
                    start,
                    end,
                    wave: self.wave,
                };
                let mut back = chain(self.up, Some(self.down), little, much);
                let (here, there) = (
                    back.is_free(sandbox.layout, locks, self.up),
                    back.is_free(sandbox.layout, locks, self.down),
                );
                let fits = role == Role::Theme && {
                    let within =
                        |group| locks.is_within(sandbox, back.cell(sandbox.layout, 1, group));
                    within(self.up) && within(self.down)
                };
                if !(fits || here && there) {
                    if there {
                        back.end = None;
                    } else if here {
                        back = chain(self.down, None, much, little);
                    }
                    if back.walk(sandbox, locks).is_none() {
                        return false;
                    }
                }
                gained[much] -= 1;
                gained[little] += 1;
            }
        }
        true
    }
}

/// An answer that is there too often and one that is missing.
fn find_imbalance(gained: &[i64]) -> Option<(usize, usize)> {
    let much = gained.iter().position(|by| *by > 0)?;
    let little = gained.iter().position(|by| *by < 0)?;
    Some((much, little))
}
