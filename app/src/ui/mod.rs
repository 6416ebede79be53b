//! The pieces pages are made of. No domain words here: every text is given.

pub mod chart;
pub mod choice;
pub mod field;
pub mod qr;
pub mod quote;
pub mod said;
pub mod table;
pub mod tabs;
pub mod tongue;
