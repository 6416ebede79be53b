//! What the workbench in the browser and the server say to each other, as JSON. Every place in a text is a half-open
//! range of its code points. The browser's part reads the same types that the server writes.
//!
//! All addresses begin with `/i/{initiative}/`. Those that take a filter take it as the page's own address does:
//! `source`, `question`, `language`, `code`, `coder`, `q`. Whatever is refused with 422 answers
//! with [`Refused`]; any other status has a page instead of JSON.

use serde::{Deserialize, Serialize};

/// Every passage of the queue: `GET words/ids.json?…`. For the length of the scroll bar alone: a filtered queue shows
/// no totals.
///
/// ```json
/// {"ids":"0f3c…9a0f3d…","width":32}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ids {
    /// The ids in the order of the queue, one right behind the other: the `n`th is `ids.substr(n * width, width)`.
    pub ids: String,
    /// The length of each, 32.
    pub width: usize,
}

/// A code on words of a passage. The words are those of the passage's text in the range.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coding {
    pub id: String,
    pub code: String,
    pub start: usize,
    pub end: usize,
    pub coder: String,
    /// Whether the reader made it.
    pub own: bool,
}

/// What came of `POST words/{passage}/codings.json`, a form with the fields of the page's own: `code` (an id) or `name`
/// (a code of that name is made where there is none), and `start` and `end`, or `sentence` (`start-end`, may be repeated),
/// or `whole`. The same words with the same code again give the same id.
///
/// ```json
/// {"codings":[{"id":"01…","code":"01…","start":0,"end":7,"coder":"01…","own":true}],"created":["01…"],"code":null}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// In the order of the text, with their ranges as they were snapped to whole characters.
    pub codings: Vec<Coding>,
    /// The ids of those that were not there before, each once: what undoing takes off again.
    pub created: Vec<String>,
    /// The code that was made for it, if one was.
    pub code: Option<Code>,
}

/// What came of `POST words/{passage}/uncode.json` with the field `coding` (an id). What is needed to undo it is in it.
///
/// ```json
/// {"coding":{"id":"01…","code":"01…","start":0,"end":7,"coder":"01…","own":true}}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    pub coding: Coding,
}

/// What is wrong with what was sent, in the reader's language.
///
/// ```json
/// {"problem":"Choose a code, or type the name of a new one."}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub problem: String,
}

/// What has changed: `GET words/changes.json?since=N`. It answers as soon as something has, and after
/// [`LONGEST_WAIT`] seconds in any case; without `since` at once. Who changed what is not in it: blind coders ask too.
///
/// ```json
/// {"change":21,"passages":["0f…"],"codes":false,"queue":false,"all":false}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// The number to ask with next time.
    pub change: i64,
    /// Passages with other codings or translations than before.
    pub passages: Vec<String>,
    /// Whether the codebook is another.
    pub codes: bool,
    /// Whether passages came or went: `ids.json` is another.
    pub queue: bool,
    /// Whether so much has changed that the page had better ask for everything anew. `passages` is empty then.
    pub all: bool,
}

/// `changes.json` waits for so many seconds.
pub const LONGEST_WAIT: u64 = 25;

/// A code as the picker shows it; its class is `code code-{colour}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    pub id: String,
    pub parent: Option<String>,
    pub name: String,
    pub colour: u8,
    /// The definition; may be empty.
    pub hint: String,
}
