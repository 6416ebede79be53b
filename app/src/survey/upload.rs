//! A form on its way in through the browser: reading what was sent, and the workbook in it.

use super::xlsform::{self, Imported};
use crate::{
    error::{Bad, Error, Result},
    reading::{Unread, read_aside, refused},
};
use axum::{body::Bytes, extract::multipart::Multipart};

/// What the page sent, as typed.
#[derive(Debug, Default)]
pub struct Upload {
    pub bytes: Bytes,
    pub file_name: String,
    /// The wanted name in the address; empty where the title should make it.
    pub slug: String,
}

/// Why a form was not brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What the form's own rules forbid: one sentence, in English, that names the place.
    Faulty(String),
    TooSlow,
    /// The reader itself gave up.
    Unreadable,
}

/// Reads the fields `form` and `slug`. The router's limit on uploads shows here as `TooLarge`.
pub async fn read(mut parts: Multipart) -> Result<Upload> {
    let mut upload = Upload::default();
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("form") => {
                upload.file_name = part.file_name().unwrap_or_default().to_string();
                upload.bytes = part.bytes().await.map_err(refused)?;
            }
            Some("slug") => upload.slug = part.text().await.map_err(refused)?.trim().to_string(),
            Some(other) => {
                return Err(Error::BadRequest(Bad::UnknownField(
                    other.chars().take(100).collect(),
                )));
            }
            None => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(upload)
}

/// Reads the workbook, off the threads that serve pages. `TooMany` where others are being read and do not end.
pub async fn import(bytes: Bytes, file_name: String) -> Result<Result<Imported, Refusal>> {
    let read = read_aside(move || xlsform::import(&bytes, &file_name)).await?;
    Ok(match read {
        Err(Unread::TooSlow) => Err(Refusal::TooSlow),
        Err(Unread::Unreadable) => Err(Refusal::Unreadable),
        Ok(read) => read.map_err(|error| Refusal::Faulty(error.to_string())),
    })
}
