//! What happened on the way in: why a file was refused, and whatever was not taken as it stood.

use crate::coding::codebook_file;

/// Why nothing of a file was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No zip archive.
    NotZip,
    /// An archive that is cut off or broken.
    Damaged,
    /// Parts of it are behind a password.
    Locked,
    /// No `project.qde` in it.
    NoProject,
    /// So many of them.
    SeveralProjects(usize),
    /// Two parts have one name.
    TwiceInFile,
    /// More parts than are taken.
    ManyParts(usize),
    /// It unpacks to more than is taken, or to far more than it is.
    Bomb,
    /// The project is not XML; the byte, counted from 1, at which that showed.
    NotXml(usize),
    /// It brings rules or entities of its own, which are never followed.
    Doctype,
    /// Elements in elements, deeper than is taken.
    Deep,
    /// Its outermost element is another.
    NotProject(String),
    /// Two sources have one GUID.
    SourceTwice { one: String, other: String },
    /// More codes than are taken.
    ManyCodes(usize),
    /// More texts than are taken.
    ManySources(usize),
}

/// What a source is that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Medium {
    Picture,
    Pdf,
    Audio,
    Video,
}

/// What hung on something that was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hung {
    pub selections: usize,
    pub codings: usize,
}

/// How positions of a project were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reading {
    /// CR LF counts as one, not two.
    pub joined_breaks: bool,
    /// A byte order mark counts as one.
    pub counted_mark: bool,
    /// UTF-16 units are counted, not code points.
    pub utf16: bool,
    /// The end is the last that is in it.
    pub closed: bool,
}

/// Something that was not taken as it stood, or that whoever brings it in should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The text of a source is not in the file.
    SourceMissing {
        source: String,
        path: String,
        hung: Hung,
    },
    /// The text of a source is said to lie elsewhere on a disk; it was not looked for.
    SourceOutside {
        source: String,
        path: String,
        hung: Hung,
    },
    /// A source says nowhere where its plain text is.
    SourceTextless {
        source: String,
        hung: Hung,
    },
    /// The byte at this place, counted from 1, is not text.
    SourceBytes {
        source: String,
        place: usize,
        hung: Hung,
    },
    SourceEmpty {
        source: String,
        hung: Hung,
    },
    SourceLong {
        source: String,
        hung: Hung,
    },
    /// A source that is no text: it is left out, and so is what lies on it. Its text came in where it has one.
    Medium {
        source: String,
        medium: Medium,
        has_text: bool,
        hung: Hung,
    },
    /// Selections that are empty, turned round, or reach past the text.
    SelectionsOutside {
        source: String,
        count: usize,
        codings: usize,
        start: String,
        end: String,
    },
    /// Codings with codes that the project does not have.
    CodesMissing {
        source: String,
        count: usize,
    },
    /// Selections of a transcript without places in its text.
    Unplaced {
        source: String,
        count: usize,
    },
    /// GUIDs of selections, codings, notes or cases that occur twice: the later got another.
    GuidsTwice(usize),
    /// U+0000 stands for nothing: it became U+FFFD.
    Nul {
        source: String,
    },
    /// What was repaired in the codebook.
    Codebook(codebook_file::Remark),
    /// Another code here has the name of one of these, which got another.
    Renamed {
        from: String,
        to: String,
    },
    /// So many codes are here already, and were not made again.
    CodesHere(usize),
    /// Codes that are headings only, in the file.
    Headings(usize),
    /// Whose codings these were.
    Coders(Vec<String>),
    /// Codings whose person the file does not name.
    CodersUnknown(usize),
    /// People coded the same words with the same code: one coding here, all of them on the way out.
    CodingsJoined(usize),
    /// So many codings are here already, on the same words.
    CodingsHere(usize),
    /// So many sources are here already, word for word.
    SourcesHere(usize),
    /// Sources whose language nobody states.
    NoLanguage(usize),
    /// All texts are in one session.
    OneSession(usize),
    /// Kept, shown nowhere, and given out again only on the machine.
    Cases {
        cases: usize,
        variables: usize,
    },
    Sets(usize),
    /// Notes that are kept and go out again, and are shown nowhere.
    NotesKept(usize),
    /// Notes that are memos here.
    NotesShown(usize),
    /// Descriptions of selections and sources.
    Descriptions(usize),
    /// Codes on notes are not held.
    NotesCoded(usize),
    Links(usize),
    Graphs(usize),
    /// Elements that the standard does not know.
    Unknown {
        names: Vec<String>,
        count: usize,
    },
    /// Files in the archive that no source names.
    Stray {
        example: String,
        count: usize,
    },
    /// Texts with CR LF or a byte order mark, and how positions in them were read.
    Counted {
        sources: usize,
        reading: Reading,
        /// Selections whose name is what they select, which says how positions are meant.
        by_names: usize,
    },
    /// Positions inside a CR LF.
    BreaksWidened(usize),
}
