//! One error for everything a request can end in.
//!
//! Which to use where: `NotFound` for anything the reader may not know exists (another initiative's rows included),
//! `Forbidden` where they know it exists and their role does not reach it, `Invalid` where a form is shown again with
//! what is wrong, `BadRequest` for what no honest page would send. `Db` and `Broken` are ours to mend: they are
//! logged, and the reader only learns that it was not their fault.

use std::fmt;

/// What went wrong, and which words tell the reader.
#[derive(Debug)]
pub enum Error {
    NotFound,
    /// Nobody is signed in: the reader is sent to the sign-in page.
    SignIn,
    Forbidden,
    /// A staff form that did not come from a page of ours.
    CrossSite,
    /// What no honest page would send; the message says what it was.
    BadRequest(Bad),
    /// A staff form that needs another look: one plain sentence, already in the reader's language.
    Invalid(String),
    Gone,
    /// Nobody who came to a session has been asked yet whether words may be kept.
    Unasked,
    /// An invitation code that another answer took with it.
    CodeUsed,
    TooLarge,
    TooMany,
    /// It cannot be stored right now; try again.
    Unavailable,
    Db(sqlx::Error),
    Broken(String),
}

/// How a request was malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bad {
    Form,
    Nonce,
    Encoding,
    UnknownField(String),
}

/// A result whose error a page can show.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The HTTP status this error is answered with.
    pub fn status(&self) -> u16 {
        match self {
            Error::NotFound => 404,
            Error::SignIn => 303,
            Error::Forbidden | Error::CrossSite => 403,
            Error::BadRequest(Bad::Nonce) | Error::Invalid(_) => 422,
            Error::BadRequest(_) => 400,
            Error::CodeUsed | Error::Unasked => 409,
            Error::Gone => 410,
            Error::TooLarge => 413,
            Error::TooMany => 429,
            Error::Unavailable => 503,
            Error::Db(_) | Error::Broken(_) => 500,
        }
    }
}

impl fmt::Display for Error {
    /// One plain sentence, for a log and the command line. Pages have words of their own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Error::Db(error) => return write!(f, "The database answered: {error}."),
            Error::Broken(sentence) | Error::Invalid(sentence) => sentence,
            Error::NotFound => "What was asked for is not there.",
            Error::SignIn => "Nobody is signed in.",
            Error::Forbidden => "This role does not reach that.",
            Error::CrossSite => "The form came from another site.",
            Error::BadRequest(_) => "The request could not be read.",
            Error::Gone => "The survey has ended.",
            Error::Unasked => "Nobody who came has been asked yet.",
            Error::CodeUsed => "This code was used before.",
            Error::TooLarge => "What was sent is too large.",
            Error::TooMany => "There were too many tries.",
            Error::Unavailable => "It cannot be stored right now; try again in a moment.",
        })
    }
}

impl std::error::Error for Error {}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        match error {
            sqlx::Error::RowNotFound => Error::NotFound,
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => Error::Unavailable,
            other => Error::Db(other),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::Broken(format!("Stored data could not be read: {error}"))
    }
}
