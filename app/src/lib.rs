//! Harken: surveys and listening sessions for people who work on educational equity.
//!
//! Each folder is one thing people do. In each, `mod` holds types and pure rules, `store` every SQL statement,
//! `actions` the form handlers, `pages` the server-rendered views and `islands` the browser's part, where there is one.

pub mod digits;
pub mod ids;
pub mod language;

pub mod account;
#[cfg(feature = "ssr")]
pub mod analysis;
pub mod audit;
pub mod barrier;
pub mod capture;
pub mod coding;
pub mod consent;
#[cfg(feature = "ssr")]
pub mod double_coding;
#[cfg(feature = "ssr")]
pub mod exchange;
#[cfg(feature = "ssr")]
pub mod gathering;
#[cfg(feature = "ssr")]
pub mod guide;
pub mod initiative;
#[cfg(feature = "ssr")]
pub mod invitation;
pub mod keeping;
pub mod memo;
pub mod quote;
pub mod readback;
#[cfg(feature = "ssr")]
pub mod receipt;
pub mod recording;
pub mod release;
pub mod response;
#[cfg(feature = "ssr")]
pub mod round;
#[cfg(feature = "ssr")]
pub mod saturation;
pub mod session;
pub mod survey;
pub mod theme;
pub mod transcript;
pub mod translation;
#[cfg(feature = "ssr")]
pub mod vocabulary;

#[cfg(feature = "ssr")]
pub mod check;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod harken;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod keys;
#[cfg(feature = "ssr")]
pub mod looked;
#[cfg(feature = "ssr")]
pub mod meanwhile;
#[cfg(feature = "ssr")]
pub mod reading;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod secret_file;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod token;
#[cfg(feature = "ssr")]
pub mod ui;

/// Readies the browser's part. The page then wakes each island by its name.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
