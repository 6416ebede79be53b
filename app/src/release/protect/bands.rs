//! Shares are shown as bands, never as counts: a band that says "80 % or more" leaves open whether two people or
//! none stayed out.

use super::table::{Fact, Kind, Need, System};
use serde::{Deserialize, Serialize};

/// A share from `from` to below `to` percent; the last band takes in 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Band {
    pub from: u8,
    pub to: u8,
}

const UNDER: Band = Band { from: 0, to: 20 };
const NEARLY_ALL: Band = Band { from: 80, to: 100 };

/// Fewer people than this have no band at all.
pub const SMALLEST_BASE: i64 = 10;
/// From this base on the bands are narrow.
pub const LARGE_BASE: i64 = 100;

impl Band {
    /// Whether it has no lower end: “under 20 %”.
    pub fn is_lowest(self) -> bool {
        self == UNDER
    }

    /// Whether it has no upper end: “80 % or more”.
    pub fn is_highest(self) -> bool {
        self == NEARLY_ALL
    }

    /// The band of `mentions` among `base` people; `None` when the base is too small for one. Compares whole
    /// numbers: 79.57 % is not 80.
    pub fn find(mentions: i64, base: i64) -> Option<Band> {
        if base < SMALLEST_BASE || !(0..=base).contains(&mentions) {
            return None;
        }
        if mentions * 5 < base {
            return Some(UNDER);
        }
        if mentions * 5 >= base * 4 {
            return Some(NEARLY_ALL);
        }
        let width = if base < LARGE_BASE { 20 } else { 10 };
        let from = mentions * 100 / base / width * width;
        Some(Band {
            from: u8::try_from(from).ok()?,
            to: u8::try_from(from + width).ok()?,
        })
    }

    /// The smallest and largest number of mentions among `base` people that read as this band.
    pub fn range(self, base: i64) -> (i64, i64) {
        let lowest = |percent: u8| (i64::from(percent) * base + 99).div_euclid(100);
        let high = match self {
            NEARLY_ALL => base,
            Band { to, .. } => lowest(to) - 1,
        };
        (lowest(self.from), high)
    }

    /// What the band says of the atoms: `10 × mentions ≥ from/10 × base`, and the same from above.
    fn facts(self, mentions: &[usize], base: &[usize]) -> Vec<Fact> {
        let terms = |percent: u8| -> Vec<(usize, i64)> {
            let tenth = i64::from(percent / 10);
            let factor = |atom: &usize| 10 * i64::from(mentions.contains(atom)) - tenth;
            let terms = base.iter().map(|atom| (*atom, factor(atom)));
            terms.filter(|(_, factor)| *factor != 0).collect()
        };
        let mut facts = Vec::new();
        if self != UNDER {
            facts.push(Fact {
                terms: terms(self.from),
                low: Some(0),
                high: None,
            });
        }
        if self != NEARLY_ALL {
            facts.push(Fact {
                terms: terms(self.to),
                low: None,
                high: Some(-1),
            });
        }
        facts
    }
}

impl System {
    /// Publishes the band of a share: `mentions` among `base`, both sets of atoms, the first within the second.
    /// `None` when the base is below k or too small for a band. The count behind the band is watched over.
    pub fn add_band(
        &mut self,
        mentions: &[usize],
        base: &[usize],
        tier: u8,
        table: usize,
    ) -> Option<(usize, Band)> {
        let people = self.count(base);
        if people < self.k {
            return None;
        }
        let band = Band::find(self.count(mentions), people)?;
        let mut base = base.to_vec();
        base.sort_unstable();
        base.dedup();
        self.add_group(mentions.to_vec(), Need::NotExact);
        let facts = band.facts(mentions, &base);
        let figure = self.add_figure(facts, people, tier, table, Kind::Band);
        Some((figure, band))
    }
}
