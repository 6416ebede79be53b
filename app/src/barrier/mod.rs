//! Barriers: what the initiative has diagnosed, specific and measurable.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::ids::BarrierId;

/// Something in how schools work that keeps a need from being met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barrier {
    pub id: BarrierId,
    pub title: String,
    /// What keeps whom from what, specific enough to be measured.
    pub statement: String,
    /// What is measured.
    pub indicator: String,
    /// What the indicator said when it was last looked at, and when that was.
    pub baseline: String,
    /// Its place in lists, smallest first.
    pub position: i64,
}
