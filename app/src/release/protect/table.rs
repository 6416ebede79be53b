//! What is to be published, as linear facts about atomic counts: the smallest groups, of which every number in a
//! release is a sum. Tables that share groups share atoms, so they are protected together.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::RangeInclusive;

/// `low ≤ Σ factor × atom ≤ high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub terms: Vec<(usize, i64)>,
    pub low: Option<i64>,
    pub high: Option<i64>,
}

/// One published thing: a count, or the band of a share. It is shown whole or not at all.
#[derive(Clone, Debug)]
pub struct Figure {
    pub facts: Vec<Fact>,
    /// The people it speaks of: what hiding it costs.
    pub cost: i64,
    /// 0 for the inner cells of a table, 1 for their sums over one axis, and so on: finer figures go first.
    /// `STANDS` is never hidden.
    pub tier: u8,
    /// The declared tables it stands in.
    pub tables: Vec<usize>,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Count,
    Band,
}

/// The tier of what is out already and cannot be taken back.
pub const STANDS: u8 = u8::MAX;

/// A group that must not be worked out from the outside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    /// Its count is `Σ factor × atom`; a factor of −1 takes away who left between two releases.
    pub terms: Vec<(usize, i64)>,
    pub need: Need,
}

/// What an attacker must be left with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// It could be k or more, and the interval is at least k − 1 wide.
    CouldBeLarge,
    /// At least two values are possible: the need of a count behind a band.
    NotExact,
}

/// Everything that one release, and the releases before it, say.
#[derive(Clone, Debug, Default)]
pub struct System {
    pub(super) k: i64,
    pub(super) atoms: Vec<i64>,
    pub(super) figures: Vec<Figure>,
    pub(super) groups: Vec<Group>,
    pub(super) tables: usize,
    pub(super) forbidden: BTreeSet<usize>,
    watched: HashSet<Group>,
    counts: HashMap<Vec<usize>, usize>,
}

/// A block of atoms along one or more axes, the last axis running fastest.
#[derive(Clone, Debug)]
pub struct Cube {
    pub first: usize,
    pub shape: Vec<usize>,
}

/// One cell of a declared table: its place on each axis of the table, `None` where it is the sum over that axis.
pub type Place = Vec<Option<usize>>;

impl System {
    /// `k` is the smallest group that may be shown.
    pub fn new(k: i64) -> System {
        System {
            k,
            ..System::default()
        }
    }

    pub fn k(&self) -> i64 {
        self.k
    }

    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Adds atomic counts (people, 0 or more) and gives the number of the first.
    pub fn add_atoms(&mut self, counts: &[i64]) -> usize {
        let first = self.atoms.len();
        self.atoms.extend(counts);
        first
    }

    /// Adds a block of atoms; `counts` runs along the last axis fastest.
    pub fn add_cube(&mut self, shape: &[usize], counts: &[i64]) -> Cube {
        debug_assert_eq!(shape.iter().product::<usize>(), counts.len());
        let first = self.add_atoms(counts);
        Cube {
            first,
            shape: shape.to_vec(),
        }
    }

    /// The number of a new, empty table.
    pub fn add_table(&mut self) -> usize {
        self.tables += 1;
        self.tables - 1
    }

    /// The count of a set of atoms.
    pub fn count(&self, atoms: &[usize]) -> i64 {
        atoms.iter().map(|atom| self.atoms[*atom]).sum()
    }

    /// Publishes the count of a set of atoms in a table. The same group in a second table is the same figure.
    pub fn add_count(&mut self, mut atoms: Vec<usize>, tier: u8, table: usize) -> usize {
        atoms.sort_unstable();
        atoms.dedup();
        if let Some(figure) = self.counts.get(&atoms) {
            let known = &mut self.figures[*figure];
            known.tier = known.tier.max(tier);
            if !known.tables.contains(&table) {
                known.tables.push(table);
            }
            return *figure;
        }
        let count = self.count(&atoms);
        let fact = Fact {
            terms: atoms.iter().map(|atom| (*atom, 1)).collect(),
            low: Some(count),
            high: Some(count),
        };
        self.counts.insert(atoms, self.figures.len());
        self.add_figure(vec![fact], count, tier, table, Kind::Count)
    }

    pub(super) fn add_figure(
        &mut self,
        facts: Vec<Fact>,
        cost: i64,
        tier: u8,
        table: usize,
        kind: Kind,
    ) -> usize {
        self.figures.push(Figure {
            facts,
            cost,
            tier,
            tables: vec![table],
            kind,
        });
        self.figures.len() - 1
    }

    /// Has a group watched over by the audit.
    pub fn add_group(&mut self, mut atoms: Vec<usize>, need: Need) {
        atoms.sort_unstable();
        atoms.dedup();
        self.add_signed_group(atoms.into_iter().map(|atom| (atom, 1)).collect(), need);
    }

    pub(super) fn add_signed_group(&mut self, mut terms: Vec<(usize, i64)>, need: Need) {
        terms.sort_unstable();
        let group = Group { terms, need };
        if self.watched.insert(group.clone()) {
            self.groups.push(group);
        }
    }

    /// The true count of a watched group.
    pub(super) fn group_count(&self, group: &Group) -> i64 {
        let terms = group.terms.iter();
        terms.map(|(atom, factor)| factor * self.atoms[*atom]).sum()
    }

    /// Keeps a figure from being shown, whatever its count.
    pub fn forbid(&mut self, figure: usize) {
        if self.figures[figure].tier != STANDS {
            self.forbidden.insert(figure);
        }
    }

    /// Publishes a table over some axes of a cube: its cells, and their sums of the given orders (1 sums over one
    /// axis). Gives the figure of each place.
    pub fn add_cube_table(
        &mut self,
        cube: &Cube,
        axes: &[usize],
        orders: RangeInclusive<usize>,
    ) -> Vec<(Place, usize)> {
        let table = self.add_table();
        let mut made = Vec::new();
        for summed in 0..1_u32 << axes.len() {
            let order = summed.count_ones() as usize;
            if !orders.contains(&order) {
                continue;
            }
            let kept: Vec<usize> = (0..axes.len()).filter(|at| summed >> at & 1 == 0).collect();
            let kept_axes: Vec<usize> = kept.iter().map(|at| axes[*at]).collect();
            for (index, atoms) in cube.list_cells(&kept_axes) {
                let mut place = vec![None; axes.len()];
                for (at, position) in kept.iter().zip(index) {
                    place[*at] = Some(position);
                }
                made.push((place, self.add_count(atoms, order as u8, table)));
            }
        }
        made
    }
}

impl Cube {
    /// The cells over some of the axes: the place on each of these axes, and the atoms in it.
    pub fn list_cells(&self, axes: &[usize]) -> Vec<(Vec<usize>, Vec<usize>)> {
        let size: usize = axes.iter().map(|axis| self.shape[*axis]).product();
        let mut cells: Vec<(Vec<usize>, Vec<usize>)> = vec![(Vec::new(), Vec::new()); size];
        for atom in 0..self.shape.iter().product() {
            let index = self.index_of(atom);
            let chosen: Vec<usize> = axes.iter().map(|axis| index[*axis]).collect();
            let at = axes
                .iter()
                .zip(&chosen)
                .fold(0, |at, (axis, place)| at * self.shape[*axis] + place);
            cells[at].0 = chosen;
            cells[at].1.push(self.first + atom);
        }
        cells
    }

    fn index_of(&self, mut atom: usize) -> Vec<usize> {
        let mut index = vec![0; self.shape.len()];
        for axis in (0..self.shape.len()).rev() {
            index[axis] = atom % self.shape[axis];
            atom /= self.shape[axis];
        }
        index
    }
}
