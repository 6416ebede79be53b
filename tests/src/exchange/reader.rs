//! A reader of QDPX files that shares nothing with Harken's own: it takes the archive and the XML as they stand, and cuts
//! texts by code points.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

/// A code: its name, the GUID of the code it is part of, and its colour.
pub type Code = (String, Option<String>, Option<String>);

/// A project as its file has it. GUIDs are in small letters, so that files of different makers can be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    pub project: String,
    pub codes: BTreeMap<String, Code>,
    /// Text by GUID.
    pub sources: BTreeMap<String, String>,
    pub names: BTreeMap<String, String>,
    /// GUID of the source, start, end, and the words between.
    pub selections: BTreeMap<String, (String, usize, usize, String)>,
    /// GUIDs of what is coded (selection or source), the code and the person, by the coding's.
    pub codings: BTreeMap<String, (String, String, String)>,
    pub users: BTreeMap<String, String>,
    pub descriptions: BTreeMap<String, String>,
    pub notes: BTreeMap<String, String>,
    /// Names of all elements.
    pub elements: BTreeSet<String>,
    /// The whole XML.
    pub xml: String,
}

/// Everything that is packed in an archive.
pub fn unpack(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.insert(part.name().unwrap().into_owned(), bytes);
    }
    parts
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).unwrap()?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).unwrap();
    Some(value.into_owned())
}

/// Reads a QDPX file.
pub fn read(bytes: &[u8]) -> Outside {
    let parts = unpack(bytes);
    let xml = String::from_utf8(parts["project.qde"].clone()).unwrap();
    let mut outside = Outside::default();
    let mut reader = Reader::from_str(&xml);
    let mut open: Vec<(String, String)> = Vec::new();
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                begin(&tag, &mut open, &mut outside, &parts);
                text.clear();
            }
            Event::Empty(tag) => {
                begin(&tag, &mut open, &mut outside, &parts);
                open.pop();
            }
            Event::Text(more) => text.push_str(&more.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref().unwrap() {
                Some(letter) => text.push(letter),
                None => text.push_str(match name.into_inner().as_ref() {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                }),
            },
            Event::End(_) => {
                let (name, _) = open.pop().unwrap();
                let around = open
                    .last()
                    .map(|(_, guid)| guid.clone())
                    .unwrap_or_default();
                match name.as_str() {
                    "Description" => {
                        outside.descriptions.insert(around, text.clone());
                    }
                    "PlainTextContent" => {
                        outside.notes.insert(around, text.clone());
                    }
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    for (source, start, end, words) in outside.selections.values_mut() {
        let text = &outside.sources[source];
        let letters: Vec<char> = text.chars().collect();
        *words = letters[*start..*end].iter().collect();
    }
    outside.xml = xml;
    outside
}

fn begin(
    tag: &BytesStart<'_>,
    open: &mut Vec<(String, String)>,
    outside: &mut Outside,
    parts: &BTreeMap<String, Vec<u8>>,
) {
    let name = tag.local_name().into_inner().to_string();
    let small = |name: &str| attribute(tag, name).map(|guid| guid.to_lowercase());
    let guid = small("guid").unwrap_or_default();
    let around = open.last().cloned().unwrap_or_default();
    outside.elements.insert(name.clone());
    let named = attribute(tag, "name");
    match name.as_str() {
        "Project" => outside.project = named.unwrap_or_default(),
        "User" => {
            outside
                .users
                .insert(guid.clone(), named.unwrap_or_default());
        }
        "Code" => {
            let parent = (around.0 == "Code").then(|| around.1.clone());
            let code = (named.unwrap(), parent, small("color"));
            outside.codes.insert(guid.clone(), code);
        }
        "TextSource" => {
            let path = attribute(tag, "plainTextPath").unwrap();
            let file = format!("sources/{}", path.trim_start_matches("internal://"));
            let bytes = parts
                .get(&file)
                .unwrap_or_else(|| panic!("{file} is not in the archive"));
            // As every reader of UTF-8 does; only a text that begins with U+FEFF itself goes out behind a mark.
            let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
                Some(rest) if rest.starts_with(b"\xef\xbb\xbf") => rest,
                Some(_) => panic!("{file} has a byte order mark"),
                None => bytes,
            };
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            outside.sources.insert(guid.clone(), text);
            outside
                .names
                .insert(guid.clone(), named.unwrap_or_default());
        }
        "PlainTextSelection" => {
            let at = |name: &str| attribute(tag, name).unwrap().parse().unwrap();
            let place = (
                around.1,
                at("startPosition"),
                at("endPosition"),
                String::new(),
            );
            outside.selections.insert(guid.clone(), place);
        }
        "Coding" => {
            let user = small("creatingUser").unwrap_or_default();
            let coding = (around.1, String::new(), user);
            outside.codings.insert(guid.clone(), coding);
        }
        "CodeRef" if around.0 == "Coding" => {
            outside.codings.get_mut(&around.1).unwrap().1 = small("targetGUID").unwrap();
        }
        _ => {}
    }
    open.push((name, guid));
}
