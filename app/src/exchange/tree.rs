//! The project's XML as a tree. Nothing it brings of its own is followed: no document type, no entities.

use super::remark::Refusal;
use crate::coding::codebook_file::{self, CodesReader, FileBook};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// Codes can stand in codes; no honest codebook is deeper.
const MOST_DEPTH: usize = 200;

/// An element, with all that stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Without its prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    /// An attribute; none where it is not there.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The elements of this name in it.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element of this name in it.
    pub fn first<'a>(&'a self, name: &'a str) -> Option<&'a Element> {
        self.all(name).next()
    }

    /// The elements in the first element of this name.
    pub fn in_first<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.first(name)
            .into_iter()
            .flat_map(|element| &element.children)
    }
}

/// A project's XML: all of it but the codebook, and the codebook.
pub struct Document {
    pub root: Element,
    pub book: FileBook,
}

/// Reads a document.
///
/// # Errors
/// `NotXml`, `Doctype`, `Deep` or `ManyCodes`.
pub fn read(text: &str) -> Result<Document, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut codes = CodesReader::default();
    let mut line = 1;
    loop {
        let before = reader.buffer_position() as usize;
        let broken = || Refusal::NotXml(before + 1);
        let event = reader.read_event();
        let event = event.map_err(|_| Refusal::NotXml(reader.error_position() as usize + 1))?;
        let read = text.get(before..reader.buffer_position() as usize);
        line += read.map_or(0, |read| read.matches('\n').count());
        let is_in_book = matches!(open.as_slice(), [_, part, ..] if part.name == "CodeBook");
        if is_in_book {
            codes
                .take(&event, line)
                .map_err(|refusal| of_codebook(refusal, before))?;
        }
        match event {
            Event::Start(tag) => {
                if open.len() >= MOST_DEPTH {
                    return Err(Refusal::Deep);
                }
                if root.is_some() {
                    return Err(broken());
                }
                open.push(element(&tag).ok_or_else(broken)?);
            }
            Event::Empty(tag) => {
                if root.is_some() {
                    return Err(broken());
                }
                close(element(&tag).ok_or_else(broken)?, &mut open, &mut root);
            }
            Event::End(_) => {
                let done = open.pop().ok_or_else(broken)?;
                close(done, &mut open, &mut root);
            }
            Event::Text(text) => add(&mut open, &text.xml10_content()).ok_or_else(broken)?,
            Event::CData(text) => add(&mut open, &text.xml10_content()).ok_or_else(broken)?,
            Event::GeneralRef(name) => {
                let letter = match name.resolve_char_ref().map_err(|_| broken())? {
                    Some(letter) => letter.to_string(),
                    // Entities of the document's own are not followed; those of XML itself are five.
                    None => quick_xml::escape::resolve_xml_entity(&name.xml10_content())
                        .ok_or_else(broken)?
                        .to_string(),
                };
                add(&mut open, &letter).ok_or_else(broken)?;
            }
            Event::DocType(_) => return Err(Refusal::Doctype),
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
    let (true, Some(root)) = (open.is_empty(), root) else {
        return Err(Refusal::NotXml(text.len()));
    };
    let book = match codes.finish() {
        // A project need not have codes.
        Err(codebook_file::Refusal::Empty) => FileBook::default(),
        book => book.map_err(|refusal| of_codebook(refusal, text.len()))?,
    };
    Ok(Document { root, book })
}

fn of_codebook(refusal: codebook_file::Refusal, place: usize) -> Refusal {
    match refusal {
        codebook_file::Refusal::ManyCodes => Refusal::ManyCodes(codebook_file::MOST_CODES),
        codebook_file::Refusal::Deep { .. } => Refusal::Deep,
        codebook_file::Refusal::Doctype { .. } => Refusal::Doctype,
        _ => Refusal::NotXml(place + 1),
    }
}

fn close(done: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

/// Adds text to the innermost element. None where there is none: outside the root, only white space may stand.
fn add(open: &mut [Element], text: &str) -> Option<()> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return None,
    }
    Some(())
}

fn element(tag: &BytesStart<'_>) -> Option<Element> {
    let mut element = Element {
        name: tag.local_name().into_inner().to_string(),
        ..Element::default()
    };
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let name = attribute.key.into_inner().to_string();
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .ok()?
            .into_owned();
        element.attributes.push((name, value));
    }
    Some(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_holds_attributes_children_and_text() {
        let text = "\u{feff}<?xml version='1.0'?><p:Project xmlns:p='urn:x' name='a &lt; b&#10;c'>\
                    <Note><Description>one\r\ntwo &amp; <![CDATA[<three>]]></Description></Note><Note/></p:Project>";
        let root = read(text.trim_start_matches('\u{feff}')).unwrap().root;
        assert_eq!(root.name, "Project");
        assert_eq!(root.find("name"), Some("a < b\nc"));
        assert_eq!(root.all("Note").count(), 2);
        let said = root.in_first("Note").next().unwrap();
        assert_eq!(said.text, "one\ntwo & <three>");
    }

    #[test]
    fn what_is_no_whole_document_is_refused() {
        for text in [
            "",
            "hello",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a>&x;</a>",
            "<a b='1' b='2'/>",
        ] {
            assert!(
                matches!(read(text).err(), Some(Refusal::NotXml(_))),
                "{text}"
            );
        }
        let bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>";
        assert_eq!(read(bomb).err(), Some(Refusal::Doctype));
        let deep = "<a>".repeat(300) + &"</a>".repeat(300);
        assert_eq!(read(&deep).err(), Some(Refusal::Deep));
    }
}
