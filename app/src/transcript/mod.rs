//! Bringing in what was written down elsewhere: transcripts as text, Word documents and captions.
//!
//! A transcript is read twice: once to be shown with the speakers that were found in it, and once, when somebody has
//! said who sits where, to become lines. Nothing is kept in between. Names of speakers are never kept at all.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod asked;
#[cfg(feature = "ssr")]
mod cues;
#[cfg(feature = "ssr")]
pub mod decode;
#[cfg(feature = "ssr")]
mod docx;
#[cfg(feature = "ssr")]
mod joining;
#[cfg(feature = "ssr")]
mod labels;
#[cfg(feature = "ssr")]
mod markup;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod seating;
#[cfg(feature = "ssr")]
mod speakers;
#[cfg(feature = "ssr")]
mod stamps;
#[cfg(feature = "ssr")]
pub mod upload;
#[cfg(feature = "ssr")]
mod voices;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use seating::{Form, Given, Speaker, given_lines};

use serde::{Deserialize, Serialize};

/// What one person said before the next did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// As the transcript names whoever speaks; None where it does not say.
    pub speaker: Option<String>,
    /// Seconds since the recording began, where the transcript says so.
    pub second: Option<i64>,
    /// Never empty.
    pub text: String,
}

/// A transcript as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    pub turns: Vec<Turn>,
    /// What a person should know about it.
    pub remarks: Vec<Remark>,
}

/// Something about a transcript that its reader should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// So many captions stood before earlier ones. They are in order now.
    Reordered(usize),
    /// So many captions began while another was still shown.
    Overlapping(usize),
    /// So many captions had a time that could not be read. Their words stand where they stood.
    Untimed(usize),
    /// The document holds macros. They were neither run nor kept.
    Macros,
    /// So many footnotes and endnotes were left out.
    Footnotes(usize),
    /// So many comments were left out.
    Comments(usize),
    /// Words that somebody had deleted with changes tracked were left out.
    Deleted,
}

/// Why a transcript was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not of a kind that is read here.
    Kind,
    /// The byte at this place, counted from 1, is not text in UTF-8 or UTF-16.
    Byte { value: u8, place: usize },
    /// Nothing was said in it.
    Empty,
    /// It holds more text than is taken at once.
    Long,
    /// An old Word file (`.doc`).
    OldWord,
    /// A Word file behind a password.
    Locked,
    /// A zip archive, but no Word document.
    NotWord,
    /// A Word document that is cut off or broken.
    Damaged,
    /// A document that unpacks to far more than it is.
    Bomb,
}

/// The most text of one transcript, in bytes of UTF-8: a day of talk in any script.
pub const MOST_TEXT: usize = 4 << 20;

/// The most turns of one transcript.
pub const MOST_TURNS: usize = 20_000;

/// More voices than this are no session.
pub const MOST_SPEAKERS: usize = 100;

/// Reads a transcript. Its bytes say what it is, and its name where they do not.
///
/// # Errors
/// A refusal; nothing is half read.
#[cfg(feature = "ssr")]
pub fn read(bytes: &[u8], file_name: &str) -> Result<Transcript, Refusal> {
    let ending = file_name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .unwrap_or_default();
    let (found, remarks) = if bytes.starts_with(b"PK\x03\x04") {
        let document = docx::read(bytes)?;
        let mut remarks = document.remarks;
        if ending == "docm" && !remarks.contains(&Remark::Macros) {
            remarks.insert(0, Remark::Macros);
        }
        (speakers::turns(&document.paragraphs), remarks)
    } else if bytes.starts_with(docx::OLE) {
        return Err(docx::what_is_ole(bytes));
    } else if matches!(ending.as_str(), "docx" | "docm") {
        return Err(Refusal::NotWord);
    } else if !KINDS.contains(&ending.as_str()) {
        return Err(Refusal::Kind);
    } else {
        let text = decode::read(bytes)?;
        if text.len() > MOST_TEXT {
            return Err(Refusal::Long);
        }
        if cues::looks_like(&text, &ending) {
            cues::turns(&text)
        } else {
            let plain = match ending.as_str() {
                "md" | "markdown" => markup::without(&text),
                _ => text,
            };
            let lines: Vec<String> = plain.split('\n').map(str::to_string).collect();
            (speakers::turns(&lines), Vec::new())
        }
    };
    let turns = joining::cut(found);
    if turns.is_empty() {
        return Err(Refusal::Empty);
    }
    let length: usize = turns.iter().map(|turn| turn.text.len()).sum();
    if turns.len() > MOST_TURNS || length > MOST_TEXT {
        return Err(Refusal::Long);
    }
    Ok(Transcript { turns, remarks })
}

/// Endings of files that hold plain text. None is one of them: many recorders write none.
#[cfg(feature = "ssr")]
const KINDS: [&str; 7] = ["", "txt", "text", "md", "markdown", "vtt", "srt"];

/// The beginning of a text, at most so many bytes. What is looked for in it is found soon or is not there: a hostile file
/// would otherwise be searched to its end at every sign.
#[cfg(feature = "ssr")]
fn near(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Who somebody of the transcript is in the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// Sits there.
    Seat(crate::capture::Seat),
    /// Took part, and nobody says where.
    Nobody,
    /// Held the session: the words are kept as thoughts, which never become words to be coded.
    Facilitator,
    /// Said in another language what somebody had said: never quoted as their words.
    Interpreter,
    /// Is left out.
    Out,
}

impl Place {
    /// The place as forms write it.
    pub fn as_text(&self) -> String {
        match self {
            Place::Seat(seat) => seat.to_string(),
            Place::Nobody => "nobody".into(),
            Place::Facilitator => "facilitator".into(),
            Place::Interpreter => "interpreter".into(),
            Place::Out => "out".into(),
        }
    }

    /// Reads what a form brought; None for what none of ours sends.
    pub fn find(text: &str) -> Option<Place> {
        Some(match text {
            "nobody" => Place::Nobody,
            "facilitator" => Place::Facilitator,
            "interpreter" => Place::Interpreter,
            "out" => Place::Out,
            "" => return None,
            seat => Place::Seat(seat.parse().ok()?),
        })
    }
}
