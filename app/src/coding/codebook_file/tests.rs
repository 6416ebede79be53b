//! Codebooks in and out of files.

use super::*;
use crate::coding::code::{COLOURS, LONGEST_NAME, LONGEST_TEXT};

const GUID: &str = "2E90C05E-A980-4310-81CB-A9798EC61565";

fn qdc(codes: &str) -> Vec<u8> {
    let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    let book = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"x\">";
    format!("{head}{book}<Codes>\n{codes}\n</Codes></CodeBook>").into_bytes()
}

fn code(name: &str, inside: &str) -> String {
    let guid = uuid::Uuid::new_v4();
    format!("<Code guid=\"{guid}\" name=\"{name}\" isCodable=\"true\">{inside}</Code>")
}

fn names(book: &FileBook) -> Vec<(&str, Option<&str>)> {
    let name = |at: usize| book.codes[at].name.as_str();
    book.codes
        .iter()
        .map(|code| (code.name.as_str(), code.parent.map(name)))
        .collect()
}

/// What is left of a book once it is written and read again.
fn again(book: &FileBook) -> Vec<FileCode> {
    let written = read(&write_qdc(&book.codes).unwrap(), "book.qdc").unwrap();
    assert_eq!(written.remarks, []);
    let without_place = |code: &FileCode| FileCode {
        place: 0,
        ..code.clone()
    };
    written.codes.iter().map(without_place).collect()
}

#[test]
fn a_codebook_is_read_with_its_nesting_texts_and_colours() {
    let inner = format!(
        "<Code guid=\"{{{GUID}}}\" name=\"&lt;b&gt; &amp; &quot;سلامة&quot;\" isCodable=\"0\" color=\"#F90\"/>"
    );
    let outer = code(
        "Transport",
        &format!("<Description>One.\r\nTwo &lt;b&gt; <![CDATA[<c>]]></Description>{inner}"),
    );
    let book = read(&qdc(&outer), "x.qdc").unwrap();
    assert_eq!(book.remarks, []);
    assert_eq!(
        names(&book),
        [("Transport", None), ("<b> & \"سلامة\"", Some("Transport"))]
    );
    assert_eq!(book.codes[0].definition, "One.\nTwo <b> <c>");
    assert_eq!(book.codes[1].guid, GUID.to_lowercase());
    assert_eq!(book.codes[1].colour, "#ff9900");
    assert!(book.codes[0].is_codable && !book.codes[1].is_codable);
    assert_eq!(book.codes[0].place, 3);
}

#[test]
fn what_is_written_is_read_back_the_same_from_qdc_and_from_csv() {
    let text = "One.\n\n[Examples]\n\\[When to use]\n=1+1\ttab";
    let codes = [("Wide", None), ("Narrow, \"so\"", Some(0)), ("-x", None)].map(
        |(name, parent): (&str, Option<usize>)| FileCode {
            guid: uuid::Uuid::new_v4().to_string(),
            name: name.into(),
            written_name: name.into(),
            definition: text.into(),
            when_to_use: "When.\n[Examples]".into(),
            example: "'Basku wuu daahaa.'\n公交车晚点".into(),
            colour: "#0a5c5a".into(),
            parent,
            is_codable: parent.is_none(),
            ..FileCode::default()
        },
    );
    let book = FileBook {
        codes: codes.to_vec(),
        remarks: Vec::new(),
    };
    assert_eq!(again(&book), codes);
    let csv = read(&write_csv(&codes), "x.csv").unwrap();
    assert_eq!(csv.remarks, []);
    for (read, code) in csv.codes.iter().zip(&codes) {
        assert_eq!(
            *read,
            FileCode {
                place: read.place,
                ..code.clone()
            }
        );
    }
}

#[test]
fn codes_that_share_a_name_are_told_apart_and_keep_the_written_one() {
    let codes =
        code("Work", &code("Fun", "")) + &code("School", &code("Fun", "")) + &code("Fun", "");
    let book = read(&qdc(&codes), "x.qdc").unwrap();
    assert_eq!(
        names(&book),
        [
            ("Work", None),
            ("Fun", Some("Work")),
            ("School", None),
            ("Fun (School)", Some("School")),
            ("Fun (2)", None)
        ]
    );
    assert!(book.codes.iter().all(|code| code.written_name != "Fun (2)"));
    let told = |remark: &&Remark| matches!(remark.what, Oddity::SameName { .. });
    assert_eq!(book.remarks.iter().filter(told).count(), 2);
}

#[test]
fn circles_and_missing_parents_of_a_table_are_broken_and_told_with_their_row() {
    let csv = "name,parent\r\na,c\r\nb,a\r\nc,b\r\nd,nowhere\r\ne,e\r\nf,a\r\n";
    let book = read(csv.as_bytes(), "x.csv").unwrap();
    assert_eq!(
        names(&book),
        [
            ("a", None),
            ("b", Some("a")),
            ("c", Some("b")),
            ("f", Some("a")),
            ("d", None),
            ("e", None)
        ]
    );
    let told: Vec<(usize, bool)> = book
        .remarks
        .iter()
        .map(|remark| (remark.place, matches!(remark.what, Oddity::Circle { .. })))
        .collect();
    assert_eq!(told, [(2, true), (5, false), (6, true)]);
}

#[test]
fn whatever_is_odd_is_mended_and_told() {
    let long = "x".repeat(LONGEST_NAME + 1);
    let codes = format!(
        "<Code name=\"a\" guid=\"nonsense\" isCodable=\"maybe\" color=\"red\" odd=\"1\"/>
         <Code name=\" \" guid=\"{GUID}\" isCodable=\"true\"/>
         <Code name=\"b\" guid=\"{GUID}\" isCodable=\"true\"><Description>{}</Description>stray</Code>
         <Code name=\"{long}\" isCodable=\"true\"><Odd><Code name=\"lost\"/></Odd></Code>",
        "y".repeat(LONGEST_TEXT + 7)
    );
    let book = read(&qdc(&codes), "x.qdc").unwrap();
    let told: Vec<usize> = book.remarks.iter().map(|remark| remark.place).collect();
    assert_eq!(told, [3, 3, 3, 3, 4, 5, 5, 5, 6, 6], "{:?}", book.remarks);
    assert_eq!(book.codes.len(), 4);
    assert_eq!(book.codes[1].name, "#4");
    assert!(book.codes[3].name.chars().count() <= LONGEST_NAME);
    assert!(book.codes[3].definition.starts_with(&long));
    for code in &book.codes {
        assert!(code.definition.chars().count() <= LONGEST_TEXT);
    }
    assert_eq!(
        again(&FileBook {
            codes: book
                .codes
                .iter()
                .map(|code| FileCode {
                    guid: if code.guid.is_empty() {
                        guid_of("")
                    } else {
                        code.guid.clone()
                    },
                    written_name: code.name.clone(),
                    ..code.clone()
                })
                .collect(),
            remarks: Vec::new(),
        })
        .len(),
        4
    );
}

#[test]
fn sets_have_no_counterpart_and_each_is_told() {
    let file = String::from_utf8(qdc(&code("a", ""))).unwrap();
    let sets = "</Codes><Sets><Set guid=\"x\" name=\"S\"><MemberCode guid=\"y\"/></Set></Sets>";
    let book = read(file.replace("</Codes>", sets).as_bytes(), "x.qdc").unwrap();
    assert_eq!(book.codes.len(), 1);
    let set = Oddity::Set { name: "S".into() };
    assert_eq!(book.remarks.len(), 1);
    assert_eq!(book.remarks[0].what, set);
}

#[test]
fn what_no_codebook_is_gets_refused_with_its_reason() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE c [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<CodeBook/>";
    let deep = "<Code name=\"a\" guid=\"x\" isCodable=\"true\">".repeat(200);
    let unfinished = String::from_utf8(qdc(&code("a", ""))).unwrap();
    let unfinished = unfinished.replace("</CodeBook>", "");
    for (bytes, refusal) in [
        (bomb.as_bytes().to_vec(), Refusal::Doctype { line: 2 }),
        (qdc(&deep), Refusal::Deep { line: 3 }),
        (qdc(""), Refusal::Empty),
        (Vec::new(), Refusal::Empty),
        (b" \n ".to_vec(), Refusal::Empty),
        (unfinished.into_bytes(), Refusal::Xml { line: 4 }),
        (qdc("<Code name=\"&bomb;\"/>"), Refusal::Xml { line: 3 }),
        (qdc("<Code name=\"a\"></Cod>"), Refusal::Xml { line: 3 }),
        (
            b"<html></html>".to_vec(),
            Refusal::NotCodebook {
                root: "html".into(),
            },
        ),
        (b"PK\x03\x04 project.qde".to_vec(), Refusal::Project),
        (b"a,b\n1,2\n".to_vec(), Refusal::NoNameColumn),
        (b"<a>\xe9</a>".to_vec(), Refusal::Byte { place: 4 }),
    ] {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]).into_owned();
        assert_eq!(read(&bytes, "x"), Err(refusal), "{shown}");
    }
    assert!(matches!(read(b"PK\x03\x04", "x"), Err(Refusal::Table(_))));
    assert!(matches!(
        read(b"\x89PNG\r\n\0\0", "x"),
        Err(Refusal::Table(_))
    ));
    assert_eq!(read(&vec![b' '; MOST_BYTES + 1], "x"), Err(Refusal::Long));
}

#[test]
fn every_encoding_that_says_what_it_is_gives_the_same_codes() {
    let plain = String::from_utf8(qdc(&code("ሰላም", ""))).unwrap();
    let expected = read(plain.as_bytes(), "x").unwrap();
    let marked = [b"\xef\xbb\xbf", plain.as_bytes()].concat();
    let wide = plain.encode_utf16().flat_map(u16::to_le_bytes);
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(wide).collect();
    for bytes in [marked, wide, plain.replace('\n', "\r\n").into_bytes()] {
        assert_eq!(read(&bytes, "x").as_ref(), Ok(&expected));
    }
}

#[test]
fn each_number_is_nearest_to_its_own_colour_and_others_find_one() {
    for number in 1..=COLOURS {
        assert_eq!(nearest_colour(hex_of(number)), Some(number));
    }
    assert_eq!(nearest_colour("#F00"), Some(3));
    assert_eq!(nearest_colour("#0000ff"), Some(2));
    assert!(nearest_colour("#000").is_some());
    for none in ["", "red", "#12", "#12345g", "#1234567", "123456"] {
        assert_eq!(nearest_colour(none), None, "{none}");
    }
}

#[test]
fn guids_are_known_in_either_form() {
    let plain = GUID.to_lowercase();
    assert_eq!(plain_guid(GUID).as_ref(), Some(&plain));
    assert_eq!(plain_guid(&format!(" {{{GUID}}} ")).as_ref(), Some(&plain));
    for none in ["", "{", "2E90C05E-A980-4310-81CB-A9798EC6156", "{2E90"] {
        assert_eq!(plain_guid(none), None, "{none}");
    }
    assert_eq!(guid_of(&plain.replace('-', "")), plain);
}
