//! Reading files that people send: bounded in time, and off the threads that serve pages.

use crate::error::{Bad, Error, Result};
use axum::{extract::multipart::MultipartError, http::StatusCode};
use std::time::Duration;
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// An honest file is read well before this; the person waits no longer.
const LONGEST_READING: Duration = Duration::from_secs(10);
/// Readings that go on at once, those that nobody waits for any more among them: a hostile file may hold a core, but not
/// all of them.
static READERS: Semaphore = Semaphore::const_new(2);

/// Why a file was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    TooSlow,
    /// The reader itself gave up.
    Unreadable,
}

/// Reads a file aside. `TooMany` where others are being read and do not end.
pub async fn read_aside<T: Send + 'static>(
    read: impl FnOnce() -> T + Send + 'static,
) -> Result<Result<T, Unread>> {
    let turn = timeout(LONGEST_READING, READERS.acquire())
        .await
        .map_err(|_| Error::TooMany)?;
    let reading = spawn_blocking(move || {
        let _turn = turn;
        read()
    });
    Ok(match timeout(LONGEST_READING, reading).await {
        Err(_) => Err(Unread::TooSlow),
        Ok(Err(_)) => Err(Unread::Unreadable),
        Ok(Ok(read)) => Ok(read),
    })
}

/// What came in parts and could not be taken. The router's limit on uploads shows here as `TooLarge`.
pub fn refused(error: MultipartError) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Error::TooLarge
    } else {
        Error::BadRequest(Bad::Form)
    }
}
