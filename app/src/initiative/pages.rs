//! Initiative pages.
