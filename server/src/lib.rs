//! The process around the product: command line, routes, the browser's rules, embedded files, timed work.

pub mod assets;
pub mod cli;
pub mod config;
pub mod jobs;
pub mod router;
pub mod sample;
pub mod security;
pub mod typed;
