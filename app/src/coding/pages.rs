//! Coding pages.
