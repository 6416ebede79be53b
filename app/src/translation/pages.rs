//! Translation pages.
