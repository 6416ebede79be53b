//! A project as a QDPX file. The same project gives the same bytes, and no part has a time.

use super::{
    guid::Guid,
    model::{Case, Coding, Note, Project, Selection, Set, Source, Value, Variable},
    texts::{Shift, with_breaks},
};
use crate::coding::codebook_file::write_codes;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::io::{self, Cursor, Write};
use zip::{DateTime, ZipWriter, write::SimpleFileOptions};

const NAMESPACE: &str = "urn:QDA-XML:project:1.0";
const SCHEMA: &str =
    "urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";

/// Writes the whole file. Selections must lie in their texts.
///
/// # Errors
/// Where the archive cannot be written in memory.
pub fn write(project: &Project) -> io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("project.qde", options)?;
    zip.write_all(&write_xml(project)?)?;
    for source in &project.sources {
        zip.start_file(format!("sources/{}.txt", source.guid), options)?;
        // Whoever reads a file takes a U+FEFF at its beginning for a mark. A text that has one of its own keeps it behind.
        if source.text.starts_with('\u{feff}') {
            zip.write_all("\u{feff}".as_bytes())?;
        }
        zip.write_all(with_breaks(&source.text, &source.breaks).as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

type Xml = Writer<Vec<u8>>;

/// The attributes of an element: those that have a value.
type Given<'a> = Vec<(&'static str, Option<&'a str>)>;

fn write_xml(project: &Project) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let given = vec![
        ("xmlns", Some(NAMESPACE)),
        (
            "xmlns:xsi",
            Some("http://www.w3.org/2001/XMLSchema-instance"),
        ),
        ("xsi:schemaLocation", Some(SCHEMA)),
        ("name", Some(project.name.as_str())),
        ("origin", project.origin.as_deref()),
    ];
    element(&mut xml, "Project", given, |xml| {
        list(xml, "Users", &project.users, |xml, user| {
            let given = vec![
                ("guid", Some(user.guid.as_str())),
                ("name", user.name.as_deref()),
            ];
            leaf(xml, "User", given)
        })?;
        if !project.codes.is_empty() {
            element(xml, "CodeBook", Vec::new(), |xml| {
                write_codes(xml, &project.codes)
            })?;
        }
        list(xml, "Variables", &project.variables, variable)?;
        list(xml, "Cases", &project.cases, case)?;
        list(xml, "Sources", &project.sources, source)?;
        list(xml, "Notes", &project.notes, note)?;
        list(xml, "Sets", &project.sets, set)?;
        say(xml, "Description", project.description.as_deref())?;
        refs(xml, "NoteRef", &project.note_refs)
    })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn source(xml: &mut Xml, source: &Source) -> io::Result<()> {
    let path = format!("internal://{}.txt", source.guid);
    let given = vec![
        ("guid", Some(source.guid.as_str())),
        ("name", source.name.as_deref()),
        ("plainTextPath", Some(path.as_str())),
        ("creatingUser", source.user.as_ref().map(Guid::as_str)),
    ];
    let shift = Shift::new(&source.text, &source.breaks);
    element(xml, "TextSource", given, |xml| {
        say(xml, "Description", source.description.as_deref())?;
        for one in &source.selections {
            selection(xml, one, &shift)?;
        }
        codings(xml, &source.codings)?;
        refs(xml, "NoteRef", &source.note_refs)?;
        values(xml, &source.values)
    })
}

fn selection(xml: &mut Xml, selection: &Selection, shift: &Shift) -> io::Result<()> {
    let start = shift.of(selection.start).to_string();
    let end = shift.of(selection.end).to_string();
    let given = vec![
        ("guid", Some(selection.guid.as_str())),
        ("name", selection.name.as_deref()),
        ("startPosition", Some(start.as_str())),
        ("endPosition", Some(end.as_str())),
        ("creatingUser", selection.user.as_ref().map(Guid::as_str)),
    ];
    element(xml, "PlainTextSelection", given, |xml| {
        say(xml, "Description", selection.description.as_deref())?;
        codings(xml, &selection.codings)?;
        refs(xml, "NoteRef", &selection.note_refs)
    })
}

fn codings(xml: &mut Xml, codings: &[Coding]) -> io::Result<()> {
    for coding in codings {
        let given = vec![
            ("guid", Some(coding.guid.as_str())),
            ("creatingUser", coding.user.as_ref().map(Guid::as_str)),
        ];
        element(xml, "Coding", given, |xml| {
            leaf(
                xml,
                "CodeRef",
                vec![("targetGUID", Some(coding.code.as_str()))],
            )?;
            refs(xml, "NoteRef", &coding.note_refs)
        })?;
    }
    Ok(())
}

fn note(xml: &mut Xml, note: &Note) -> io::Result<()> {
    let given = vec![
        ("guid", Some(note.guid.as_str())),
        ("name", note.name.as_deref()),
        ("creatingUser", note.user.as_ref().map(Guid::as_str)),
    ];
    element(xml, "Note", given, |xml| {
        say(xml, "Description", note.description.as_deref())?;
        say(xml, "PlainTextContent", Some(&note.text))
    })
}

fn variable(xml: &mut Xml, variable: &Variable) -> io::Result<()> {
    let given = vec![
        ("guid", Some(variable.guid.as_str())),
        ("name", Some(variable.name.as_str())),
        ("typeOfVariable", Some(variable.kind.as_str())),
    ];
    element(xml, "Variable", given, |xml| {
        say(xml, "Description", variable.description.as_deref())
    })
}

fn case(xml: &mut Xml, case: &Case) -> io::Result<()> {
    let given = vec![
        ("guid", Some(case.guid.as_str())),
        ("name", case.name.as_deref()),
    ];
    element(xml, "Case", given, |xml| {
        say(xml, "Description", case.description.as_deref())?;
        refs(xml, "CodeRef", &case.code_refs)?;
        values(xml, &case.values)?;
        refs(xml, "SourceRef", &case.source_refs)?;
        refs(xml, "SelectionRef", &case.selection_refs)
    })
}

fn values(xml: &mut Xml, values: &[Value]) -> io::Result<()> {
    for value in values {
        element(xml, "VariableValue", Vec::new(), |xml| {
            let given = vec![("targetGUID", Some(value.variable.as_str()))];
            leaf(xml, "VariableRef", given)?;
            match &value.kind {
                Some(kind) => say(xml, &format!("{kind}Value"), Some(&value.text)),
                None => Ok(()),
            }
        })?;
    }
    Ok(())
}

fn set(xml: &mut Xml, set: &Set) -> io::Result<()> {
    let given = vec![
        ("guid", Some(set.guid.as_str())),
        ("name", Some(set.name.as_str())),
    ];
    element(xml, "Set", given, |xml| {
        say(xml, "Description", set.description.as_deref())?;
        refs(xml, "MemberCode", &set.codes)?;
        refs(xml, "MemberSource", &set.sources)?;
        refs(xml, "MemberNote", &set.notes)
    })
}

/// A list in its element; nothing where it is empty, as the schema wants one thing at least.
fn list<T>(
    xml: &mut Xml,
    name: &str,
    things: &[T],
    mut each: impl FnMut(&mut Xml, &T) -> io::Result<()>,
) -> io::Result<()> {
    if things.is_empty() {
        return Ok(());
    }
    element(xml, name, Vec::new(), |xml| {
        things.iter().try_for_each(|thing| each(xml, thing))
    })
}

fn refs(xml: &mut Xml, name: &str, guids: &[Guid]) -> io::Result<()> {
    guids
        .iter()
        .try_for_each(|guid| leaf(xml, name, vec![("targetGUID", Some(guid.as_str()))]))
}

/// An element that holds a text; nothing where there is none.
fn say(xml: &mut Xml, name: &str, text: Option<&str>) -> io::Result<()> {
    let Some(text) = text else { return Ok(()) };
    xml.create_element(name)
        .write_text_content(BytesText::new(&shown(text)))?;
    Ok(())
}

fn leaf(xml: &mut Xml, name: &str, given: Given<'_>) -> io::Result<()> {
    xml.write_event(Event::Empty(start(name, given)))
}

fn element(
    xml: &mut Xml,
    name: &str,
    given: Given<'_>,
    inner: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.write_event(Event::Start(start(name, given)))?;
    inner(xml)?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

fn start(name: &str, given: Given<'_>) -> BytesStart<'static> {
    let mut tag = BytesStart::new(name.to_string());
    for (name, value) in given {
        if let Some(value) = value {
            tag.push_attribute((name, shown(value).as_str()));
        }
    }
    tag
}

/// A text without what XML 1.0 has no way to write. Sources are not in the XML, and keep every character.
pub fn shown(text: &str) -> String {
    let is_written = |letter: char| {
        matches!(letter, '\t' | '\n' | '\r')
            || (letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars()
        .map(|letter| {
            if is_written(letter) {
                letter
            } else {
                '\u{fffd}'
            }
        })
        .collect()
}
