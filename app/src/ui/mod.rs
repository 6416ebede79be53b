//! The pieces pages are made of. No domain words here: every text is given.

pub mod field;
pub mod said;
pub mod tabs;
