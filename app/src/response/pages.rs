//! Response pages.
