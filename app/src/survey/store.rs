//! Survey store.
