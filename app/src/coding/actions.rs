//! Coding actions.
