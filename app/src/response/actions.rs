//! Response actions.
