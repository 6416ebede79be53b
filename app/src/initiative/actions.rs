//! Initiative actions.
