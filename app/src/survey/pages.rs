//! Survey pages.
