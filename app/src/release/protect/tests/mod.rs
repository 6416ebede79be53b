pub(in crate::release) mod brute;
#[cfg(feature = "ssr")]
mod counts_file;
mod ledger;
mod oracles;
mod random;
mod worked;

use super::{Margins, Protection, protect, table::System};
use std::time::Duration;

/// Long enough never to matter, short enough to end a test that hangs.
const PATIENCE: Duration = Duration::from_secs(120);

fn protect_patiently(system: &mut System) -> Protection {
    let protection = protect(system, Margins::Stand, PATIENCE);
    assert!(protection.unsettled.is_empty(), "every question is settled");
    protection
}
