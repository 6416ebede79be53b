//! Exchange with other tools for coding words: projects in QDPX files (REFI-QDA 1.5), in and out.
//!
//! A file is read into a [`model::Project`] and written from one; neither needs a database. What Harken has no place for
//! is kept beside what came in, so that it goes out again. What goes out through a page never ties words to a person.

pub mod actions;
mod archive;
pub mod exporting;
mod guid;
pub mod importing;
mod kept;
mod memos;
pub mod model;
pub mod pages;
pub mod parse;
pub mod remark;
mod respondents;
mod sources;
pub mod staying;
pub mod store;
mod telling;
mod texts;
mod tree;
pub mod write;

#[cfg(test)]
mod tests;
