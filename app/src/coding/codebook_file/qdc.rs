//! QDC: the codebook of the REFI-QDA standard, version 1.0, alone or inside a project.

use super::{
    FileBook, FileCode, MOST_BYTES, MOST_CODES, MOST_DEPTH, Oddity, Refusal, Remark, describing,
    tidy::tidy,
};
use crate::{
    coding::code::LONGEST_NAME,
    transcript::{self, decode},
};
use quick_xml::{
    Reader, Writer, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::{
    collections::HashSet,
    io::{self, Write},
};

/// The namespace of the codebook's schema.
const NAMESPACE: &str = "urn:QDA-XML:codebook:1.0";

/// Reads a QDC file, or the codebook of a project's XML.
///
/// # Errors
/// A refusal; nothing is half read.
pub fn read_qdc(bytes: &[u8]) -> Result<FileBook, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::Long);
    }
    let text = decode::read(bytes).map_err(|refusal| match refusal {
        transcript::Refusal::Byte { place, .. } => Refusal::Byte { place },
        _ => Refusal::Binary,
    })?;
    let mut reader = Reader::from_str(&text);
    let mut codes = CodesReader::default();
    let mut lines = Lines::of(&text);
    let (mut depth, mut root, mut is_inside) = (0_usize, None, false);
    loop {
        let event = reader.read_event();
        let line = lines.at(reader.buffer_position());
        let event = event.map_err(|_| Refusal::Xml { line })?;
        match &event {
            Event::DocType(_) => return Err(Refusal::Doctype { line }),
            Event::Eof if depth > 0 => return Err(Refusal::Xml { line }),
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.local_name().into_inner().to_string();
                match (depth, name.as_str()) {
                    (0, _) if root.is_some() => return Err(Refusal::Xml { line }),
                    (0, "CodeBook") => is_inside = true,
                    (0, "Project") => codes.remark(line, Oddity::Project),
                    (0, _) => return Err(Refusal::NotCodebook { root: name }),
                    (1, "CodeBook") if root.as_deref() == Some("Project") => is_inside = true,
                    _ => {}
                }
                root.get_or_insert(name);
                depth += usize::from(matches!(event, Event::Start(_)));
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            // Nothing but white space stands outside the root.
            Event::Text(text) if depth == 0 && !text.xml10_content().trim().is_empty() => {
                return Err(Refusal::Xml { line });
            }
            Event::GeneralRef(_) | Event::CData(_) if depth == 0 => {
                return Err(Refusal::Xml { line });
            }
            _ => {}
        }
        if is_inside {
            codes.take(&event, line)?;
            let is_over = depth == 0 || (depth == 1 && root.as_deref() == Some("Project"));
            is_inside = !is_over;
        }
    }
    codes.finish()
}

/// Which line a place of a text is in, asked from the beginning to the end.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Lines<'a> {
        Lines {
            text,
            counted: 0,
            line: 1,
        }
    }

    fn at(&mut self, place: u64) -> usize {
        let place = usize::try_from(place)
            .unwrap_or(usize::MAX)
            .min(self.text.len());
        if let Some(part) = self.text.as_bytes().get(self.counted..place) {
            self.line += part.iter().filter(|byte| **byte == b'\n').count();
            self.counted = place;
        }
        self.line
    }
}

/// Reads codes from the events of a `CodeBook` element, its own start and end among them or not: hand each one to
/// [`CodesReader::take`], and ask for the whole at the end.
#[derive(Default)]
pub struct CodesReader {
    codes: Vec<FileCode>,
    remarks: Vec<Remark>,
    open: Vec<Open>,
    /// The description that is being read.
    text: String,
    told: HashSet<String>,
}

/// An element that has begun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Holds codes, and is none.
    Frame,
    Code(usize),
    Description(usize),
    /// Has no counterpart here, with all that stands in it.
    Aside,
}

impl CodesReader {
    /// Takes the next event, which ends at this line.
    ///
    /// # Errors
    /// A refusal of the whole file.
    pub fn take(&mut self, event: &Event<'_>, line: usize) -> Result<(), Refusal> {
        match event {
            Event::Start(tag) => self.begin(tag, line),
            Event::Empty(tag) => {
                self.begin(tag, line)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => {
                self.add(&text.xml10_content(), line);
                Ok(())
            }
            Event::CData(text) => {
                self.add(&text.xml10_content(), line);
                Ok(())
            }
            Event::GeneralRef(name) => {
                let letter = match name.resolve_char_ref() {
                    Ok(Some(letter)) => Some(letter.to_string()),
                    Ok(None) => resolve_xml_entity(&name.xml10_content()).map(str::to_string),
                    Err(_) => None,
                };
                // Any other entity would have to be declared, and no codebook declares one.
                let letter = letter.ok_or(Refusal::Xml { line })?;
                self.add(&letter, line);
                Ok(())
            }
            Event::DocType(_) => Err(Refusal::Doctype { line }),
            _ => Ok(()),
        }
    }

    /// The codebook, with everything repaired that can be.
    ///
    /// # Errors
    /// `Empty` where no code was read.
    pub fn finish(self) -> Result<FileBook, Refusal> {
        tidy(self.codes, self.remarks)
    }

    fn remark(&mut self, place: usize, what: Oddity) {
        self.remarks.push(Remark { place, what });
    }

    fn begin(&mut self, tag: &BytesStart<'_>, line: usize) -> Result<(), Refusal> {
        if self.open.len() >= MOST_DEPTH {
            return Err(Refusal::Deep { line });
        }
        let local = tag.local_name().into_inner();
        let around = self.open.last().copied();
        let opened = match (around, local) {
            (Some(Open::Aside), "Set") => {
                let name = attribute(tag, "name", line)?.unwrap_or_default();
                self.remark(line, Oddity::Set { name });
                Open::Aside
            }
            (Some(Open::Aside), _) | (Some(Open::Frame), "Sets") => Open::Aside,
            (None | Some(Open::Frame), "CodeBook" | "Codes") => Open::Frame,
            (None | Some(Open::Frame), "Code") => self.begin_code(tag, None, line)?,
            (Some(Open::Code(parent)), "Code") => self.begin_code(tag, Some(parent), line)?,
            (Some(Open::Code(code)), "Description") => {
                self.text.clear();
                Open::Description(code)
            }
            (Some(Open::Code(code)), "NoteRef") => {
                let note = attribute(tag, "targetGUID", line)?;
                self.codes[code].notes.extend(note);
                Open::Aside
            }
            _ => {
                let name = local.chars().take(60).collect();
                self.remark(line, Oddity::Element { name });
                Open::Aside
            }
        };
        self.open.push(opened);
        Ok(())
    }

    fn begin_code(
        &mut self,
        tag: &BytesStart<'_>,
        parent: Option<usize>,
        line: usize,
    ) -> Result<Open, Refusal> {
        if self.codes.len() >= MOST_CODES {
            return Err(Refusal::ManyCodes);
        }
        let mut code = FileCode {
            parent,
            place: line,
            ..FileCode::default()
        };
        let mut codable = None;
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| Refusal::Xml { line })?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|_| Refusal::Xml { line })?;
            match attribute.key.as_ref() {
                "guid" => code.guid = value.into_owned(),
                "name" => code.name = value.into_owned(),
                "color" => code.colour = value.into_owned(),
                "isCodable" => {
                    codable = match value.trim() {
                        "true" | "1" => Some(true),
                        "false" | "0" => Some(false),
                        _ => None,
                    };
                }
                // Where the schema is found, and what prefixes stand for, say nothing of the code.
                key if key == "xmlns" || key.starts_with("xmlns:") || key.starts_with("xsi:") => {}
                key => {
                    let name: String = key.chars().take(60).collect();
                    if self.told.insert(name.clone()) {
                        self.remark(line, Oddity::Attribute { name });
                    }
                }
            }
        }
        if codable.is_none() {
            let name = code.name.chars().take(LONGEST_NAME).collect();
            self.remark(line, Oddity::UnclearCodable { name });
        }
        code.is_codable = codable.unwrap_or(true);
        self.codes.push(code);
        Ok(Open::Code(self.codes.len() - 1))
    }

    fn end(&mut self) {
        if let Some(Open::Description(code)) = self.open.pop() {
            describing::read(&self.text, &mut self.codes[code]);
        }
    }

    fn add(&mut self, text: &str, line: usize) {
        match self.open.last() {
            Some(Open::Description(_)) => self.text.push_str(text),
            Some(Open::Aside) => {}
            _ if text.trim().is_empty() => {}
            _ => self.remark(line, Oddity::StrayText),
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str, line: usize) -> Result<Option<String>, Refusal> {
    let found = tag
        .try_get_attribute(name)
        .map_err(|_| Refusal::Xml { line })?;
    let Some(found) = found else { return Ok(None) };
    let value = found
        .normalized_value(XmlVersion::Implicit1_0)
        .map_err(|_| Refusal::Xml { line })?;
    Ok(Some(value.chars().take(200).collect()))
}

/// Writes a QDC file. The schema asks for one code at least, so an empty codebook has no file.
///
/// Every code needs a guid, and a parent that stands before it.
pub fn write_qdc(codes: &[FileCode]) -> Option<Vec<u8>> {
    if codes.is_empty() {
        return None;
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = write_document(&mut writer, codes);
    // A vector takes everything that is written to it.
    written.ok().map(|()| {
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        bytes
    })
}

fn write_document(writer: &mut Writer<Vec<u8>>, codes: &[FileCode]) -> io::Result<()> {
    // Notes are of projects alone.
    let codes: Vec<FileCode> = codes
        .iter()
        .map(|code| FileCode {
            notes: Vec::new(),
            ..code.clone()
        })
        .collect();
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let book =
        BytesStart::new("CodeBook").with_attributes([("xmlns", NAMESPACE), ("origin", "Harken")]);
    writer.write_event(Event::Start(book))?;
    write_codes(writer, &codes)?;
    writer.write_event(Event::End(BytesEnd::new("CodeBook")))
}

/// Writes the `Codes` element with every code and its notes; nothing where there is no code, as the schema wants one at
/// least. Every code needs a guid, and a parent that stands before it.
pub fn write_codes<W: Write>(writer: &mut Writer<W>, codes: &[FileCode]) -> io::Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    writer.write_event(Event::Start(BytesStart::new("Codes")))?;
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); codes.len()];
    for (at, code) in codes.iter().enumerate() {
        if let Some(parent) = code.parent {
            parts[parent].push(at);
        }
    }
    // What is to be begun, and what is to be ended once its parts are written.
    let roots = (0..codes.len()).filter(|at| codes[*at].parent.is_none());
    let mut waiting: Vec<Option<usize>> = roots.rev().map(Some).collect();
    while let Some(next) = waiting.pop() {
        let Some(at) = next else {
            writer.write_event(Event::End(BytesEnd::new("Code")))?;
            continue;
        };
        let code = &codes[at];
        let description = describing::write(code);
        let tag = start_of(code);
        if parts[at].is_empty() && description.is_empty() && code.notes.is_empty() {
            writer.write_event(Event::Empty(tag))?;
            continue;
        }
        writer.write_event(Event::Start(tag))?;
        if !description.is_empty() {
            writer
                .create_element("Description")
                .write_text_content(BytesText::new(&shown(&description)))?;
        }
        for note in &code.notes {
            writer
                .create_element("NoteRef")
                .with_attribute(("targetGUID", note.as_str()))
                .write_empty()?;
        }
        waiting.push(None);
        waiting.extend(parts[at].iter().rev().copied().map(Some));
    }
    writer.write_event(Event::End(BytesEnd::new("Codes")))
}

fn start_of(code: &FileCode) -> BytesStart<'static> {
    let codable = if code.is_codable { "true" } else { "false" };
    let name = shown(&code.written_name);
    let mut tag = BytesStart::new("Code").with_attributes([
        ("guid", code.guid.as_str()),
        ("name", &name),
        ("isCodable", codable),
    ]);
    if !code.colour.is_empty() {
        tag.push_attribute(("color", code.colour.as_str()));
    }
    tag
}

/// A text without the two code points that XML has no way to write.
fn shown(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
