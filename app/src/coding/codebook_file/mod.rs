//! The codebook as a file: QDC, the codebook of the REFI-QDA standard, and CSV. Reading and writing only; what becomes of
//! it is decided in the store.

mod colours;
mod describing;
mod qdc;
mod table;
mod telling;
mod tidy;

#[cfg(test)]
mod tests;

pub use colours::{hex_of, nearest_colour};
pub use qdc::{CodesReader, read_qdc, write_codes, write_qdc};
pub use table::{read_table, write_csv};
pub(in crate::coding) use tidy::with_suffix;

use crate::{coding::code::LONGEST_NAME, survey::xlsform::ImportError};
use serde::{Deserialize, Serialize};

/// A code as a file says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileCode {
    /// In lower case with hyphens and without braces. Empty where the file gives none that can be kept.
    pub guid: String,
    /// Unlike every other name of the file, and fit to be a code's.
    pub name: String,
    /// The name as the file writes it: codes under different parents may share one there, and cannot here.
    pub written_name: String,
    pub definition: String,
    pub when_to_use: String,
    pub when_not: String,
    /// One example a line.
    pub example: String,
    /// `#rrggbb` in lower case; empty where the file says none.
    pub colour: String,
    /// The place of the wider code in the list; it always stands before.
    pub parent: Option<usize>,
    /// Whether words may carry it. Otherwise it only gathers other codes.
    pub is_codable: bool,
    /// The guids of notes about it, in the projects that have such.
    pub notes: Vec<String>,
    /// The line of the file, or the row of a table, counted from 1.
    pub place: usize,
}

impl Default for FileCode {
    fn default() -> FileCode {
        FileCode {
            guid: String::new(),
            name: String::new(),
            written_name: String::new(),
            definition: String::new(),
            when_to_use: String::new(),
            when_not: String::new(),
            example: String::new(),
            colour: String::new(),
            parent: None,
            is_codable: true,
            notes: Vec::new(),
            place: 0,
        }
    }
}

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileBook {
    /// Each after the code it is part of.
    pub codes: Vec<FileCode>,
    /// Everything that was repaired or left out.
    pub remarks: Vec<Remark>,
}

/// Something about a file that whoever brings it in should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The line of the file, or the row of a table, counted from 1.
    pub place: usize,
    pub what: Oddity,
}

/// What was found at a place of a file, and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// A code without a name: it is called by its place.
    NoName { now: String },
    /// The name was cut; all of it stands in the definition.
    LongName { now: String },
    /// Characters that cannot be shown are spaces now.
    Control { name: String },
    /// Another code before it has the name.
    SameName { name: String, now: String },
    /// A text was cut by so many characters.
    LongText { name: String, cut: usize },
    /// What stands for its guid is none: it gets a new one.
    BadGuid { name: String },
    /// Another code before it has its guid: it gets a new one.
    SameGuid { name: String },
    /// What stands for its colour is none.
    BadColour { name: String, colour: String },
    /// It is not said whether words may carry it: they may.
    UnclearCodable { name: String },
    /// No code is called so: it is part of none now.
    NoParent { name: String, parent: String },
    /// It was part of itself, by some steps: it is part of none now.
    Circle { name: String },
    /// A set of codes, which has no counterpart here.
    Set { name: String },
    /// An element that no codebook has.
    Element { name: String },
    /// An attribute, or a column, that no codebook has; named where it is first met.
    Attribute { name: String },
    /// Text where none belongs.
    StrayText,
    /// A whole project, of which the codebook alone is read.
    Project,
}

/// Why a file was not read. Nothing of it is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No code is in it.
    Empty,
    /// More than is taken at once.
    Long,
    /// More codes than are taken at once.
    ManyCodes,
    /// Codes within codes beyond any use.
    Deep { line: usize },
    /// A whole project in one file (`.qdpx`), which is brought in elsewhere.
    Project,
    /// Neither text nor a workbook.
    Binary,
    /// The byte at this place, counted from 1, is not text in UTF-8 or UTF-16.
    Byte { place: usize },
    /// Not well formed at this line.
    Xml { line: usize },
    /// It brings a document type, which can make a reader run away: no codebook needs one.
    Doctype { line: usize },
    /// XML of another kind.
    NotCodebook { root: String },
    /// A table without a column for names.
    NoNameColumn,
    /// A table that cannot be read, with row and column.
    Table(ImportError),
}

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 8 << 20;
/// More codes than any codebook has.
pub const MOST_CODES: usize = 5_000;
/// So deep lie codes within codes at most.
pub const MOST_DEPTH: usize = 100;

/// Reads a codebook: QDC where the bytes are XML, otherwise a table (CSV, or the first sheet of a workbook).
///
/// # Errors
/// A refusal; nothing is half read.
pub fn read(bytes: &[u8], file_name: &str) -> Result<FileBook, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::Long);
    }
    let is_zip = bytes.starts_with(b"PK");
    if is_zip && memchr::memmem::find(bytes, b"project.qde").is_some() {
        return Err(Refusal::Project);
    }
    if !is_zip && looks_like_xml(bytes) {
        return read_qdc(bytes);
    }
    read_table(bytes, file_name)
}

/// The codes of a file that was read before, as a page carried them: looked at once more, since anybody can write a page.
/// None where no page of ours can have carried them.
pub fn read_carried(text: &str) -> Option<FileBook> {
    let mut codes: Vec<FileCode> = serde_json::from_str(text).ok()?;
    for (at, code) in codes.iter_mut().enumerate() {
        if code.parent.is_some_and(|parent| parent >= at) {
            return None;
        }
        let written = &code.written_name;
        if written.chars().any(char::is_control) || written.chars().count() > 10 * LONGEST_NAME {
            code.written_name.clear();
        }
    }
    tidy::tidy(codes, Vec::new()).ok()
}

/// The codes of a file in the form in which a page carries them.
pub fn carried(codes: &[FileCode]) -> String {
    serde_json::to_string(codes).unwrap_or_default()
}

/// Whether the first sign of a text, in any of the encodings that are read, opens a tag.
fn looks_like_xml(bytes: &[u8]) -> bool {
    let mut signs = bytes
        .iter()
        .filter(|byte| !matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xff | 0xfe))
        .filter(|byte| !byte.is_ascii_whitespace());
    signs.next() == Some(&b'<')
}

/// A guid as it is kept: lower case with hyphens. None where it is none.
pub fn plain_guid(text: &str) -> Option<String> {
    let text = text.trim();
    let inner = match text.strip_prefix('{') {
        Some(rest) => rest.strip_suffix('}')?,
        None => text,
    };
    let lengths = inner.split('-').map(str::len);
    let is_guid = lengths.eq([8, 4, 4, 4, 12])
        && inner
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    is_guid.then(|| inner.to_ascii_lowercase())
}

/// The guid of a thing that Harken made: its id, written as a guid.
pub fn guid_of(id: &str) -> String {
    match uuid::Uuid::parse_str(id) {
        Ok(uuid) => uuid.hyphenated().to_string(),
        Err(_) => uuid::Uuid::new_v4().hyphenated().to_string(),
    }
}
