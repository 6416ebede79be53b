//! Word documents: their paragraphs, and nothing that is not said. Nothing in them is ever run.

use super::{MOST_TEXT, Refusal, Remark};
use memchr::memmem;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

/// What old Word files, and new ones behind a password, begin with.
pub const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const MOST_MEMBERS: usize = 5_000;
/// The text part of a document, unpacked: its marks are many times its words.
const MOST_UNPACKED: u64 = 64 << 20;
/// Which part is the document stands in a part this small.
const MOST_RELATIONS: u64 = 1 << 20;
const MOST_DEPTH: usize = 200;

/// What a document holds.
#[derive(Debug, Default)]
pub struct Document {
    pub paragraphs: Vec<String>,
    pub remarks: Vec<Remark>,
}

/// Why a file of the old kind is not read.
pub fn what_is_ole(bytes: &[u8]) -> Refusal {
    let utf16: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    match memmem::find(bytes, &utf16) {
        Some(_) => Refusal::Locked,
        None => Refusal::OldWord,
    }
}

/// Reads a document.
///
/// # Errors
/// A refusal where it is none, is broken, or unpacks to more than is taken.
pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > MOST_MEMBERS {
        return Err(Refusal::Bomb);
    }
    let names = archive.file_names().filter_map(Result::ok);
    let names: Vec<String> = names.map(|name| name.into_owned()).collect();
    let main = find_main(&mut archive)?.filter(|main| names.contains(main));
    let main = main.or_else(|| {
        names
            .iter()
            .find(|name| *name == "word/document.xml")
            .cloned()
    });
    let main = main.ok_or(Refusal::NotWord)?;
    let mut document = read_part(&mut archive, &main)?;
    let is_macro = |name: &String| {
        let name = name.to_ascii_lowercase();
        name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml")
    };
    if names.iter().any(is_macro) {
        document.remarks.insert(0, Remark::Macros);
    }
    Ok(document)
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The part that the package calls its document; None where it calls none so, or one that is no Word document.
fn find_main(archive: &mut Archive<'_>) -> Result<Option<String>, Refusal> {
    let Ok(part) = archive.by_name("_rels/.rels") else {
        return Ok(None);
    };
    let mut reader = Reader::from_reader(BufReader::new(part.take(MOST_RELATIONS)));
    let mut buffer = Vec::new();
    loop {
        let event = reader
            .read_event_into(&mut buffer)
            .map_err(|_| Refusal::Damaged)?;
        match &event {
            Event::Start(tag) | Event::Empty(tag)
                if tag.local_name().into_inner() == "Relationship" =>
            {
                let kind = attribute(tag, "Type").unwrap_or_default();
                let target = attribute(tag, "Target").unwrap_or_default();
                let target = target.trim_start_matches("./").trim_start_matches('/');
                if kind.ends_with("/officeDocument") {
                    // Workbooks and slides name theirs in the same way.
                    return Ok(target.starts_with("word/").then(|| target.to_string()));
                }
            }
            Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Eof => return Ok(None),
            _ => {}
        }
        buffer.clear();
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok().flatten()?;
    Some(found.value.into_owned())
}

fn read_part(archive: &mut Archive<'_>, name: &str) -> Result<Document, Refusal> {
    let part = archive.by_name(name).map_err(|_| Refusal::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(Counted {
        inner: part,
        left: MOST_UNPACKED,
    }));
    let mut buffer = Vec::new();
    let mut body = Body::default();
    loop {
        let event = match reader.read_event_into(&mut buffer) {
            Ok(event) => event,
            Err(quick_xml::Error::Io(error))
                if error.kind() == std::io::ErrorKind::FileTooLarge =>
            {
                return Err(Refusal::Bomb);
            }
            Err(_) => return Err(Refusal::Damaged),
        };
        match event {
            Event::Start(tag) => body.open(tag.local_name().into_inner())?,
            Event::Empty(tag) => {
                body.open(tag.local_name().into_inner())?;
                body.close();
            }
            Event::End(_) => body.close(),
            Event::Text(text) => body.add(&text.xml10_content()),
            Event::CData(text) => body.add(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let letter = match name.resolve_char_ref() {
                    Ok(Some(letter)) => Some(letter.to_string()),
                    Ok(None) => quick_xml::escape::resolve_xml_entity(&name.xml10_content())
                        .map(str::to_string),
                    Err(_) => return Err(Refusal::Damaged),
                };
                body.add(&letter.ok_or(Refusal::Damaged)?);
            }
            Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Eof => break,
            _ => {}
        }
        if body.length > MOST_TEXT {
            return Err(Refusal::Long);
        }
        buffer.clear();
    }
    if !body.path.is_empty() {
        return Err(Refusal::Damaged);
    }
    Ok(body.into_document())
}

/// Reads no more than it may, and says so.
struct Counted<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(into)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| std::io::Error::from(std::io::ErrorKind::FileTooLarge))?;
        Ok(read)
    }
}

/// What an element means to whoever reads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Paragraph,
    /// Holds characters.
    Text,
    Row,
    Cell,
    /// Nothing in it was said, or it says again what stands elsewhere.
    Beside,
    Other,
}

#[derive(Default)]
struct Body {
    path: Vec<Part>,
    /// Paragraphs that have begun: a box with text stands inside another.
    open: Vec<String>,
    /// The cells of the table row around, each with its paragraphs.
    rows: Vec<Vec<String>>,
    paragraphs: Vec<String>,
    length: usize,
    beside: usize,
    footnotes: usize,
    comments: usize,
    has_deleted: bool,
}

impl Body {
    fn open(&mut self, name: &str) -> Result<(), Refusal> {
        if self.path.len() >= MOST_DEPTH {
            return Err(Refusal::Damaged);
        }
        let part = match name {
            "p" => Part::Paragraph,
            "t" => Part::Text,
            "tr" => Part::Row,
            "tc" => Part::Cell,
            // How things look; what was deleted; how a field is computed; the second way to show the same.
            "pPr" | "rPr" | "sectPr" | "tblPr" | "trPr" | "tcPr" | "del" | "moveFrom"
            | "delText" | "instrText" | "Fallback" => Part::Beside,
            _ => Part::Other,
        };
        self.has_deleted |= name == "delText" || name == "moveFrom";
        if self.beside == 0 {
            match name {
                "tab" | "ptab" => self.push("\t"),
                "br" | "cr" => self.push("\n"),
                "noBreakHyphen" => self.push("\u{2011}"),
                "footnoteReference" | "endnoteReference" => self.footnotes += 1,
                "commentReference" => self.comments += 1,
                _ => {}
            }
            match part {
                Part::Paragraph => self.open.push(String::new()),
                Part::Row => self.rows.push(Vec::new()),
                Part::Cell => {
                    if let Some(row) = self.rows.last_mut() {
                        row.push(String::new());
                    }
                }
                _ => {}
            }
        }
        self.beside += usize::from(part == Part::Beside);
        self.path.push(part);
        Ok(())
    }

    fn close(&mut self) {
        match self.path.pop() {
            Some(Part::Beside) => self.beside -= 1,
            _ if self.beside > 0 => {}
            Some(Part::Paragraph) => {
                let paragraph = self.open.pop().unwrap_or_default();
                self.finish(paragraph);
            }
            Some(Part::Row) => {
                let cells = self.rows.pop().unwrap_or_default();
                let said: Vec<String> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
                // Who speaks stands in one cell and what they say in the next.
                self.finish(said.join("\t"));
            }
            _ => {}
        }
    }

    fn finish(&mut self, paragraph: String) {
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(_) if paragraph.trim().is_empty() => {}
            Some(cell) => {
                if !cell.is_empty() {
                    cell.push('\n');
                }
                cell.push_str(paragraph.trim());
            }
            // One empty line divides as well as a thousand.
            None if paragraph.is_empty()
                && self.paragraphs.last().is_some_and(String::is_empty) => {}
            None => self.paragraphs.push(paragraph),
        }
    }

    fn add(&mut self, text: &str) {
        if self.beside == 0 && self.path.last() == Some(&Part::Text) {
            self.push(text);
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut() {
            self.length += text.len();
            paragraph.extend(text.chars().filter(|letter| *letter != '\0'));
        }
    }

    fn into_document(self) -> Document {
        let remarks = [
            (self.footnotes > 0, Remark::Footnotes(self.footnotes)),
            (self.comments > 0, Remark::Comments(self.comments)),
            (self.has_deleted, Remark::Deleted),
        ];
        let remarks = remarks
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, remark)| remark);
        // A break inside a paragraph begins a line, and a line may begin with a name.
        let lines = self
            .paragraphs
            .iter()
            .flat_map(|paragraph| paragraph.split('\n'));
        Document {
            paragraphs: lines.map(str::to_string).collect(),
            remarks: remarks.collect(),
        }
    }
}
