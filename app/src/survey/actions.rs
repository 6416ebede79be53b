//! Survey actions.
