//! Translation actions.
