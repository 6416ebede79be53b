//! Every SQL statement about keeping and deleting.

pub mod answers;
pub mod catalogue;
pub mod log;
pub mod retention;
pub mod rows;

pub use retention::find_retention;
