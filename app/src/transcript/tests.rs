//! Whole files of every kind, good and bad.

use super::*;
use crate::ids::random_bytes;
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A zip archive of these members.
fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

fn body(inner: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{inner}</w:body></w:document>"#
    )
}

fn docx(inner: &str) -> Vec<u8> {
    zipped(&[
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", body(inner).as_bytes()),
    ])
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn said(transcript: &Transcript) -> Vec<(String, String)> {
    let turns = transcript.turns.iter();
    turns
        .map(|turn| (turn.speaker.clone().unwrap_or_default(), turn.text.clone()))
        .collect()
}

fn pair(speaker: &str, text: &str) -> (String, String) {
    (speaker.into(), text.into())
}

#[test]
fn a_word_document_is_read_with_its_speakers() {
    let inner = [
        paragraph("Amina: The bus is &#8220;late&#x201d; &amp; cold."),
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Ho</w:t></w:r><w:r><w:t>dan:</w:t></w:r><w:r><w:tab/><w:t>Every</w:t><w:br/><w:t>day.</w:t></w:r></w:p>".into(),
        "<w:p><w:r><w:t xml:space=\"preserve\">Amina: I </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>never</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> wait.</w:t><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>".into(),
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Hodan: Yes.</w:t></mc:Choice><mc:Fallback><w:t>Hodan: Yes.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>".into(),
    ];
    let read = read(&docx(&inner.concat()), "talk.docx").unwrap();
    assert_eq!(
        said(&read),
        [
            pair("Amina", "The bus is “late” & cold."),
            pair("Hodan", "Every\nday."),
            pair("Amina", "I always wait."),
            pair("Hodan", "Yes."),
        ]
    );
    assert_eq!(read.remarks, [Remark::Footnotes(1), Remark::Deleted]);
}

#[test]
fn a_table_of_who_said_what_is_read_row_by_row() {
    let row = |speaker: &str, text: &str| {
        format!(
            "<w:tr><w:tc>{}</w:tc><w:tc>{}{}</w:tc></w:tr>",
            paragraph(speaker),
            paragraph(text),
            "<w:p/>"
        )
    };
    let table = format!(
        "<w:tbl>{}{}{}</w:tbl>",
        row("Amina", "Late."),
        row("Hodan", "Yes."),
        row("Amina", "Always.")
    );
    let read = read(&docx(&table), "talk.docx").unwrap();
    assert_eq!(
        said(&read),
        [
            pair("Amina", "Late."),
            pair("Hodan", "Yes."),
            pair("Amina", "Always.")
        ]
    );
}

#[test]
fn macros_are_told_of_and_left_alone() {
    let document = body(&paragraph("The bus is late."));
    let with_macros = zipped(&[
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0"),
    ]);
    for (bytes, name) in [
        (with_macros, "talk.docx"),
        (docx(&paragraph("The bus is late.")), "talk.docm"),
    ] {
        let read = read(&bytes, name).unwrap();
        assert_eq!(read.remarks, [Remark::Macros]);
        assert_eq!(said(&read), [pair("", "The bus is late.")]);
    }
}

#[test]
fn what_is_no_word_document_is_refused_and_said_to_be_what_it_is() {
    let workbook = RELATIONS.replace("word/document.xml", "xl/workbook.xml");
    let workbook = zipped(&[
        ("_rels/.rels", workbook.as_bytes()),
        ("xl/workbook.xml", b"<workbook/>"),
    ]);
    let mut locked = docx::OLE.to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let whole = docx(&paragraph("The bus is late."));
    let deep = format!("{}{}", "<w:p>".repeat(5_000), "</w:p>".repeat(5_000));
    let declared = zipped(&[(
        "word/document.xml",
        b"<!DOCTYPE d [<!ENTITY a \"b\">]><d>&a;</d>",
    )]);
    for (bytes, name, refusal) in [
        (workbook, "talk.docx", Refusal::NotWord),
        (zipped(&[("a.txt", b"a")]), "talk.docx", Refusal::NotWord),
        (b"The bus is late.".to_vec(), "talk.docx", Refusal::NotWord),
        (locked, "talk.docx", Refusal::Locked),
        (docx::OLE.to_vec(), "talk.doc", Refusal::OldWord),
        (
            whole[..whole.len() / 2].to_vec(),
            "talk.docx",
            Refusal::Damaged,
        ),
        (docx(&deep), "talk.docx", Refusal::Damaged),
        (docx("<w:p><w:r><w:t>one"), "talk.docx", Refusal::Damaged),
        (docx(&paragraph("&unknown;")), "talk.docx", Refusal::Damaged),
        (declared, "talk.docx", Refusal::Damaged),
        (docx("<w:p/>"), "talk.docx", Refusal::Empty),
        (b"%PDF-1.7".to_vec(), "talk.pdf", Refusal::Kind),
        (b" \n ".to_vec(), "talk.txt", Refusal::Empty),
        (
            b"WEBVTT\n\nNOTE nothing".to_vec(),
            "talk.vtt",
            Refusal::Empty,
        ),
        (
            b"caf\xe9".to_vec(),
            "talk.txt",
            Refusal::Byte {
                value: 0xe9,
                place: 4,
            },
        ),
    ] {
        assert_eq!(read(&bytes, name), Err(refusal), "{name} {refusal:?}");
    }
}

#[test]
fn a_document_that_unpacks_to_far_more_is_refused_before_it_fills_the_memory() {
    let blown = docx(&"<w:p></w:p>".repeat(8 << 20));
    assert!(blown.len() < 1 << 20);
    assert_eq!(read(&blown, "talk.docx"), Err(Refusal::Bomb));
    let wordy = docx(&paragraph(&"late ".repeat(1 << 20)));
    assert_eq!(read(&wordy, "talk.docx"), Err(Refusal::Long));
    let one_name = docx(&format!("<w:{}>", "p".repeat(65 << 20)));
    assert_eq!(read(&one_name, "talk.docx"), Err(Refusal::Bomb));
}

#[test]
fn long_transcripts_are_read_quickly_and_longer_ones_refused() {
    let begun = std::time::Instant::now();
    let line = "Amina: The bus is late. It is always late.\nHodan: Yes.\n";
    let long = line.repeat(9_000);
    assert_eq!(
        read(long.as_bytes(), "talk.txt").unwrap().turns.len(),
        18_000
    );
    assert_eq!(
        read(line.repeat(11_000).as_bytes(), "talk.txt"),
        Err(Refusal::Long)
    );
    assert_eq!(
        read("a ".repeat(10 << 20).as_bytes(), "talk.txt"),
        Err(Refusal::Long)
    );
    let open = "<".repeat(1 << 18) + &"[".repeat(1 << 18) + &"&".repeat(1 << 18);
    let captions = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{open}");
    let _ = read(captions.as_bytes(), "talk.vtt");
    let _ = read(open.as_bytes(), "talk.md");
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn the_same_talk_comes_out_of_every_kind_of_file() {
    let text = "Amina: The bus is late.\r\n\r\nHodan: Yes.\r\n\r\nAmina: Always.\r\n";
    let marked =
        "# Talk\n\n**Amina:** The *bus* is late.\n\n**Hodan:** Yes.\n\n**Amina:** Always.\n";
    let captions = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Amina>The bus is late.\n\n00:02.000 --> 00:03.000\n<v Hodan>Yes.\n\n00:03.000 --> 00:04.000\n<v Amina>Always.\n";
    let subrip = "1\r\n00:00:01,000 --> 00:00:02,000\r\nAmina: The bus is late.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nHodan: Yes.\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nAmina: Always.\r\n";
    let word = docx(
        &[
            paragraph("Amina: The bus is late."),
            paragraph("Hodan: Yes."),
            paragraph("Amina: Always."),
        ]
        .concat(),
    );
    for (bytes, name) in [
        (text.as_bytes(), "talk.txt"),
        (text.as_bytes(), "TALK"),
        (marked.as_bytes(), "talk.md"),
        (captions.as_bytes(), "talk.vtt"),
        (captions.as_bytes(), "talk.txt"),
        (subrip.as_bytes(), "talk.srt"),
        (&word, "talk.docx"),
    ] {
        let mut found = said(&read(bytes, name).unwrap());
        found.retain(|(speaker, _)| !speaker.is_empty());
        assert_eq!(
            found,
            [
                pair("Amina", "The bus is late."),
                pair("Hodan", "Yes."),
                pair("Amina", "Always.")
            ],
            "{name}"
        );
    }
}

/// Whatever comes, it is read or refused.
#[test]
fn no_bytes_make_the_reader_fall() {
    let whole = docx(
        &[
            paragraph("Amina: The bus is late."),
            paragraph("Hodan: Yes."),
        ]
        .concat(),
    );
    let captions = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Amina>The b&amp;us <i>is</i> late.\n\n[00:01] Ali (1:02): **no**\n王芳：\u{200f}晚点\n".as_bytes();
    let mut seed = u64::from_le_bytes(random_bytes::<8>());
    println!("seed {seed}");
    let mut next = |below: usize| {
        // xorshift: enough to shake a file.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let letters: Vec<&[u8]> = [
        "<",
        ">",
        "<v ",
        "&",
        ";",
        "&#",
        "[",
        "]",
        "(",
        ")",
        ":",
        "：",
        "**",
        "__",
        "-->",
        "\n",
        "\n\n",
        "\r",
        "\t",
        "0:0",
        "1",
        "{\\",
        "}",
        "#",
        "\\",
        "é",
        "👩‍👩‍👧",
        "\u{feff}",
        "A",
        "Amina",
        " ",
        ".",
        "\u{0}",
    ]
    .iter()
    .map(|text| text.as_bytes())
    .collect();
    for round in 0..6_000 {
        let name = ["a.txt", "a.md", "a.vtt", "a.srt", "a.docx", "a"][round % 6];
        let mut bytes = match round % 4 {
            0 => whole.clone(),
            1 => captions.to_vec(),
            2 => (0..next(300))
                .flat_map(|_| letters[next(letters.len())].to_vec())
                .collect(),
            _ => (0..next(300)).map(|_| next(256) as u8).collect(),
        };
        for _ in 0..next(6) {
            if !bytes.is_empty() {
                let at = next(bytes.len());
                match next(3) {
                    0 => bytes[at] = next(256) as u8,
                    1 => bytes.truncate(at),
                    _ => {
                        bytes.splice(at..at, letters[next(letters.len())].iter().copied());
                    }
                }
            }
        }
        if let Ok(read) = read(&bytes, name) {
            assert!(read.turns.iter().all(|turn| !turn.text.trim().is_empty()));
        }
    }
}
