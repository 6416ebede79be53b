//! Coding actions: reading words and coding them, and keeping the codebook.

mod changes;
mod codes;
mod files;
mod json;
mod learning;
mod merging;
mod parts;
mod putting;
mod queue;
mod ranges;
mod splitting;
mod translations;
mod versions;
mod words;

pub use changes::show_changes;
pub use codes::{save_code, save_new_code, show_code, show_codes};
pub use files::{save_file, show_codebook_csv, show_codebook_qdc, show_file};
pub use json::{save_coding_json, save_uncoding_json, show_ids};
pub use learning::show_clusters;
pub use merging::{save_merge, show_merge};
pub use parts::{show_part, show_picker, show_rows};
pub use splitting::{save_split, save_split_words, show_split, show_split_words};
pub use translations::{
    save_alignment, save_check, save_dispute, save_draft, save_kept, show_draft, show_translation,
};
pub use versions::{show_version, show_versions};
pub use words::{save_coding, save_translation, save_uncoding, show_passage, show_words};

use super::filter::Filter;
use crate::{
    error::{Error, Result},
    request::Fields,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// An id out of an address. What cannot be one is of nothing we have.
fn id_from<Id: From<String>>(text: String) -> Result<Id> {
    let fine = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if fine && !text.is_empty() && text.len() <= 64 {
        Ok(Id::from(text))
    } else {
        Err(Error::NotFound)
    }
}

fn read_filter(query: Option<String>) -> Result<Filter> {
    Ok(Filter::parse(&Fields::of_query(query)?))
}

/// An answer for the page's own code. Nobody keeps it: it holds families' words.
fn as_json(status: StatusCode, answer: &impl Serialize) -> Result<Response> {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((status, headers, serde_json::to_vec(answer)?).into_response())
}
