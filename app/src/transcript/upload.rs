//! What the pages of transcripts send: a file, or what was made of it.

use super::Place;
use crate::{
    error::{Bad, Error, Result},
    reading::refused,
};
use axum::{body::Bytes, extract::multipart::Multipart};

/// What a page sent.
#[derive(Debug, Default)]
pub struct Sent {
    pub file: Bytes,
    pub file_name: String,
    /// A transcript that was read before, see [`super::Form`]. Empty where a file came.
    pub turns: String,
    /// Of that transcript, by the numbers of its speakers. None where a place is none.
    pub places: Vec<Option<Place>>,
    pub language: String,
}

/// Reads the fields `file`, or `turns`, `language` and `speaker` once for each speaker. Both come in parts: written into
/// one line, words of most scripts would become three times as long.
pub async fn read(mut parts: Multipart) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(refused)? {
        match part.name() {
            Some("file") => {
                sent.file_name = part.file_name().unwrap_or_default().to_string();
                sent.file = part.bytes().await.map_err(refused)?;
            }
            Some("turns") => sent.turns = part.text().await.map_err(refused)?,
            Some("language") => sent.language = part.text().await.map_err(refused)?,
            Some("speaker") => {
                let place = part.text().await.map_err(refused)?;
                sent.places.push(Place::find(&place));
            }
            Some(other) => {
                return Err(Error::BadRequest(Bad::UnknownField(
                    other.chars().take(100).collect(),
                )));
            }
            None => return Err(Error::BadRequest(Bad::Form)),
        }
    }
    Ok(sent)
}
