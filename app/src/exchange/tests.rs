//! Files as other tools and as nobody would write them.

use super::{
    guid::Guid,
    model::Project,
    parse::{Brought, read},
    remark::{Hung, Medium, Reading, Refusal, Remark},
    texts::Shift,
    write::write,
};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const CODE: &str = "11111111-1111-4111-8111-111111111111";
const OTHER: &str = "22222222-2222-4222-8222-222222222222";
const TEXT: &str = "33333333-3333-4333-8333-333333333333";
const USER: &str = "44444444-4444-4444-8444-444444444444";

fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn guid(number: usize) -> String {
    format!("99999999-9999-4999-8999-{number:012}")
}

/// A project with two codes, and what else is given.
fn project(rest: &str) -> String {
    format!(
        "<Project xmlns='urn:QDA-XML:project:1.0' name='P' origin='test'>
         <Users><User guid='{USER}' name='Amina'/></Users>
         <CodeBook><Codes><Code guid='{CODE}' name='Bus' isCodable='true'>
         <Code guid='{OTHER}' name='Late' isCodable='true'/></Code></Codes></CodeBook>{rest}</Project>"
    )
}

/// A selection with one coding.
fn selection(number: usize, start: i64, end: i64, name: &str) -> String {
    format!(
        "<PlainTextSelection guid='{}' name='{name}' startPosition='{start}' endPosition='{end}'>
         <Coding guid='{}' creatingUser='{USER}'><CodeRef targetGUID='{CODE}'/></Coding></PlainTextSelection>",
        guid(2 * number),
        guid(2 * number + 1)
    )
}

fn source(path: &str, inner: &str) -> String {
    format!(
        "<Sources><TextSource guid='{TEXT}' name='T' plainTextPath='{path}'>{inner}</TextSource></Sources>"
    )
}

/// Reads a project whose only text is this.
fn read_with(inner: &str, text: &[u8]) -> Brought {
    let xml = project(&source("internal://a.txt", inner));
    read(&pack(&[
        ("project.qde", xml.as_bytes()),
        ("sources/a.txt", text),
    ]))
    .unwrap()
}

/// What the selections of the only text hold.
fn quotes(brought: &Brought) -> Vec<String> {
    let source = &brought.project.sources[0];
    let letters: Vec<char> = source.text.chars().collect();
    let cut = |start: i64, end: i64| letters[start as usize..end as usize].iter().collect();
    source
        .selections
        .iter()
        .map(|selection| cut(selection.start, selection.end))
        .collect()
}

#[test]
fn a_project_goes_out_as_it_came_to_the_last_letter_of_its_texts() {
    let text = "Ein Bus 🚌.\r\nZwei\r\nDrei\n";
    let inner = format!(
        "<Description>about &lt;it&gt;</Description>{}{}<Coding guid='{}'><CodeRef targetGUID='{OTHER}'/></Coding>",
        selection(1, 4, 9, "x"),
        selection(2, 8, 13, "a&#10;b"),
        guid(90)
    );
    let came = read_with(&inner, text.as_bytes());
    assert_eq!(quotes(&came), ["Bus 🚌", "🚌.\nZ"]);
    let bytes = write(&came.project).unwrap();
    assert_eq!(bytes, write(&came.project).unwrap());
    let mut again = read(&bytes).unwrap();
    // The lines of codes are those of their file.
    for (code, first) in again.project.codes.iter_mut().zip(&came.project.codes) {
        code.place = first.place;
    }
    assert_eq!(again.project, came.project);
    let out = &again.project.sources[0];
    assert_eq!(super::texts::with_breaks(&out.text, &out.breaks), text);
    assert_eq!(Shift::new(&out.text, &out.breaks).of(12), 13);
}

#[test]
fn line_ends_and_marks_move_no_quote() {
    let name = |text: &str| text.replace('\u{feff}', "");
    for (text, start, end) in [
        ("one\ntwo three", 4, 7),
        ("one\r\ntwo three", 5, 8),
        ("\u{feff}one\r\ntwo three", 5, 8),
    ] {
        let came = read_with(&selection(1, start, end, "nothing"), text.as_bytes());
        assert_eq!(quotes(&came), ["two"], "{:?}", name(text));
        let counted = Remark::Counted {
            sources: 1,
            reading: Reading::default(),
            by_names: 0,
        };
        assert_eq!(came.remarks.contains(&counted), text.contains('\r'));
    }
}

#[test]
fn selections_named_by_their_words_say_how_positions_are_meant() {
    for (text, start, end, reading) in [
        (
            "one\r\ntwo three",
            4,
            7,
            Reading {
                joined_breaks: true,
                ..Reading::default()
            },
        ),
        (
            "\u{feff}one two three",
            5,
            8,
            Reading {
                counted_mark: true,
                ..Reading::default()
            },
        ),
        (
            "🙂🙂 two three",
            5,
            8,
            Reading {
                utf16: true,
                ..Reading::default()
            },
        ),
        (
            "one two three",
            4,
            6,
            Reading {
                closed: true,
                ..Reading::default()
            },
        ),
    ] {
        let inner = selection(1, start, end, "two");
        let came = read_with(&inner, text.as_bytes());
        assert_eq!(quotes(&came), ["two"], "{text:?}");
        let told = came.remarks.iter().any(
            |remark| matches!(remark, Remark::Counted { reading: told, by_names: 1, .. } if *told == reading),
        );
        assert!(told, "{:?}", came.remarks);
    }
}

#[test]
fn what_lies_outside_of_a_text_is_left_out_and_told() {
    let inner: String = [(0, 99), (5, 2), (3, 3), (-1, 2), (0, 3)]
        .into_iter()
        .enumerate()
        .map(|(number, (start, end))| selection(number, start, end, ""))
        .collect();
    let came = read_with(&inner, b"hello");
    assert_eq!(quotes(&came), ["hel"]);
    let told = Remark::SelectionsOutside {
        source: "T".into(),
        count: 4,
        codings: 4,
        start: "0".into(),
        end: "99".into(),
    };
    assert!(came.remarks.contains(&told), "{:?}", came.remarks);
    let odd = selection(1, 0, 3, "").replace("startPosition='0'", "startPosition='zero'");
    let came = read_with(&odd, b"hello");
    assert!(quotes(&came).is_empty());
    assert_eq!(came.remarks.len(), 1);
}

#[test]
fn a_text_that_cannot_be_had_is_left_out_with_what_hangs_on_it() {
    let hung = Hung {
        selections: 1,
        codings: 1,
    };
    let (source_name, path) = ("T".to_string(), |path: &str| path.to_string());
    for (at, expected) in [
        (
            "internal://b.txt",
            Remark::SourceMissing {
                source: source_name.clone(),
                path: path("internal://b.txt"),
                hung,
            },
        ),
        (
            "relative://elsewhere/b.txt",
            Remark::SourceMissing {
                source: source_name.clone(),
                path: path("relative://elsewhere/b.txt"),
                hung,
            },
        ),
        (
            "/etc/passwd",
            Remark::SourceOutside {
                source: source_name.clone(),
                path: path("/etc/passwd"),
                hung,
            },
        ),
        (
            "internal://../project.qde",
            Remark::SourceOutside {
                source: source_name.clone(),
                path: path("internal://../project.qde"),
                hung,
            },
        ),
    ] {
        let xml = project(&source(at, &selection(1, 0, 2, "")));
        let bytes = pack(&[("project.qde", xml.as_bytes()), ("sources/a.txt", b"text")]);
        let came = read(&bytes).unwrap();
        assert!(came.project.sources.is_empty());
        assert_eq!(came.project.codes.len(), 2);
        assert!(came.remarks.contains(&expected), "{:?}", came.remarks);
        let stray = Remark::Stray {
            example: "sources/a.txt".into(),
            count: 1,
        };
        assert!(came.remarks.contains(&stray));
    }
    let inner = selection(1, 0, 2, "");
    for (text, is_it) in [
        (b"".as_slice(), "SourceEmpty"),
        (b"\xc3\x28", "SourceBytes"),
    ] {
        let xml = project(&source("internal://a.txt", &inner));
        let parts = [("project.qde", xml.as_bytes()), ("sources/a.txt", text)];
        let came = read(&pack(&parts)).unwrap();
        assert!(format!("{:?}", came.remarks).contains(is_it), "{is_it}");
    }
}

#[test]
fn codes_that_are_not_there_and_guids_that_stand_twice_are_told() {
    let twice = selection(1, 0, 2, "") + &selection(1, 2, 4, "");
    let came = read_with(&twice, b"hello");
    assert_eq!(quotes(&came), ["he", "ll"]);
    assert!(came.remarks.contains(&Remark::GuidsTwice(2)));
    let lost = selection(1, 0, 2, "").replace(CODE, &guid(77));
    let came = read_with(&lost, b"hello");
    assert_eq!(came.project.sources[0].count_codings(), 0);
    let told = Remark::CodesMissing {
        source: "T".into(),
        count: 1,
    };
    assert!(came.remarks.contains(&told), "{:?}", came.remarks);
}

#[test]
fn a_code_within_itself_becomes_two_and_is_told() {
    let inner = format!("<Code guid='{CODE}' name='Bus again' isCodable='true'/>");
    let xml = project("").replace(
        "<Code guid='22222222-2222-4222-8222-222222222222' name='Late' isCodable='true'/>",
        &inner,
    );
    let came = read(&pack(&[("project.qde", xml.as_bytes())])).unwrap();
    assert_eq!(came.project.codes.len(), 2);
    assert_eq!(came.project.codes[1].guid, "");
    assert!(format!("{:?}", came.remarks).contains("SameGuid"));
}

#[test]
fn pictures_and_recordings_are_left_out_and_their_words_are_not() {
    let sources = format!(
        "<Sources>
         <PDFSource guid='{TEXT}' name='Letter' path='internal://l.pdf'>
          <PDFSelection guid='{}' page='0' firstX='1' firstY='1' secondX='2' secondY='2'>
           <Coding guid='{}'><CodeRef targetGUID='{CODE}'/></Coding></PDFSelection>
          <Representation guid='{}' plainTextPath='internal://l.txt'>{}</Representation>
          <Coding guid='{}'><CodeRef targetGUID='{OTHER}'/></Coding>
         </PDFSource>
         <AudioSource guid='{}' name='Talk'>
          <Transcript guid='{}'><PlainTextContent>Hello there</PlainTextContent>
           <SyncPoint guid='{}' position='0'/><SyncPoint guid='{}' position='5'/><SyncPoint guid='{}'/>
           <TranscriptSelection guid='{}' fromSyncPoint='{}' toSyncPoint='{}'>
            <Coding guid='{}'><CodeRef targetGUID='{CODE}'/></Coding></TranscriptSelection>
           <TranscriptSelection guid='{}' fromSyncPoint='{}' toSyncPoint='{}'/>
          </Transcript></AudioSource>
         <PictureSource guid='{}' name='Photo'/></Sources>",
        guid(1),
        guid(2),
        guid(3),
        selection(20, 0, 4, "Dear"),
        guid(4),
        guid(5),
        guid(6),
        guid(7),
        guid(8),
        guid(9),
        guid(10),
        guid(7),
        guid(8),
        guid(11),
        guid(12),
        guid(8),
        guid(9),
        guid(13),
    );
    let xml = project(&sources);
    let bytes = pack(&[
        ("project.qde", xml.as_bytes()),
        ("sources/l.pdf", b"%PDF"),
        ("sources/l.txt", b"Dear all"),
    ]);
    let came = read(&bytes).unwrap();
    let names: Vec<&str> = came
        .project
        .sources
        .iter()
        .map(|source| source.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["Letter", "Talk"]);
    assert_eq!(quotes(&came), ["Dear"]);
    assert_eq!(came.project.sources[0].codings.len(), 1);
    let talk = &came.project.sources[1];
    assert_eq!((talk.selections[0].start, talk.selections[0].end), (0, 5));
    let hung = |selections, codings| Hung {
        selections,
        codings,
    };
    for (source, medium, has_text, hung) in [
        ("Letter", Medium::Pdf, true, hung(1, 1)),
        ("Talk", Medium::Audio, true, hung(0, 0)),
        ("Photo", Medium::Picture, false, hung(0, 0)),
    ] {
        let told = Remark::Medium {
            source: source.into(),
            medium,
            has_text,
            hung,
        };
        assert!(came.remarks.contains(&told), "{:?}", came.remarks);
    }
    assert!(came.remarks.contains(&Remark::Unplaced {
        source: "Talk".into(),
        count: 1
    }));
}

#[test]
fn what_is_no_project_is_refused() {
    let two = [("project.qde", b"".as_slice()), ("x/project.qde", b"")];
    let doctype = project("").replacen(
        "<Project",
        "<!DOCTYPE Project [<!ENTITY a 'b'>]><Project",
        1,
    );
    let same = source("internal://a.txt", "").replace("</Sources>", "")
        + &source("internal://a.txt", "").replace("<Sources>", "");
    for (bytes, expected) in [
        (b"hello".to_vec(), Refusal::NotZip),
        (pack(&[("a.txt", b"")]), Refusal::NoProject),
        (pack(&two), Refusal::SeveralProjects(2)),
        (pack(&[("project.qde", b"<a>")]), Refusal::NotXml(3)),
        (pack(&[("project.qde", b"\xff\xfe<")]), Refusal::NotXml(3)),
        (
            pack(&[("project.qde", b"<CodeBook/>")]),
            Refusal::NotProject("CodeBook".into()),
        ),
        (
            pack(&[("project.qde", doctype.as_bytes())]),
            Refusal::Doctype,
        ),
        (
            pack(&[("project.qde", project(&same).as_bytes())]),
            Refusal::SourceTwice {
                one: "T".into(),
                other: "T".into(),
            },
        ),
    ] {
        assert_eq!(read(&bytes).err(), Some(expected));
    }
}

#[test]
fn every_cut_of_a_file_is_refused_or_read_and_never_worse() {
    let xml = project(&source("internal://a.txt", &selection(1, 0, 2, "")));
    let bytes = pack(&[("project.qde", xml.as_bytes()), ("sources/a.txt", b"text")]);
    for length in (0..bytes.len()).step_by(7) {
        assert!(read(&bytes[..length]).is_err());
    }
    for at in (0..bytes.len()).step_by(5) {
        let mut broken = bytes.clone();
        broken[at] ^= 0x55;
        let _ = read(&broken);
    }
}

#[test]
fn an_empty_project_is_a_file_that_can_be_read() {
    let empty = Project {
        name: "Nothing \u{1}\u{ffff} yet".into(),
        ..Project::default()
    };
    let again = read(&write(&empty).unwrap()).unwrap();
    assert_eq!(again.project.name, "Nothing \u{fffd}\u{fffd} yet");
    assert!(again.remarks.is_empty());
}

#[test]
fn cases_and_values_keep_their_kind_and_what_does_not_fit_is_text() {
    let cases = format!(
        "<Variables><Variable guid='{}' name='age' typeOfVariable='Integer'/></Variables>
         <Cases><Case guid='{}' name='A'>{}</Case></Cases>",
        guid(1),
        guid(2),
        [
            "<IntegerValue>7</IntegerValue>",
            "<IntegerValue>seven</IntegerValue>",
            "<DateValue>2024-02-30</DateValue>",
            "<DateTimeValue>2024-02-29T10:00:00Z</DateTimeValue>",
            "<FloatValue>1.5</FloatValue>",
            "",
        ]
        .map(|value| format!(
            "<VariableValue><VariableRef targetGUID='{}'/>{value}</VariableValue>",
            guid(1)
        ))
        .concat()
    );
    let xml = project(&cases);
    let came = read(&pack(&[("project.qde", xml.as_bytes())])).unwrap();
    let kinds: Vec<Option<&str>> = came.project.cases[0]
        .values
        .iter()
        .map(|value| value.kind.as_deref())
        .collect();
    let text = Some("Text");
    assert_eq!(
        kinds,
        [
            Some("Integer"),
            text,
            text,
            Some("DateTime"),
            Some("Float"),
            None
        ]
    );
    assert_eq!(came.project.cases[0].guid, Guid::read(&guid(2)));
}
