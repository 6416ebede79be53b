//! Answers that would run as formulas in the spreadsheet of whoever opens an export.
//!
//! LibreOffice itself opens the exports. It takes long to fetch, so only `make attack` has it; the rules for what a cell
//! may begin with are tested beside the export.

use super::SAY;
use crate::harness::{forms, inputs};
use app::{
    response::export::{self, Exported},
    survey::check::{Accepted, Answer},
};
use regex::Regex;
use std::{path::Path, process::Command};

/// What starts LibreOffice.
const SOFFICE: &str = "HARKEN_SOFFICE";

const FORMULAS: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"http://example.com\",\"click\")",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "；=1+1",
    "＝1+1",
    "\u{feff}=1+1",
    " =1+1",
    "'=1+1",
    "\"=1+1\"",
    "=1+1,=2+2",
    "=DDE(\"cmd\";\"/C calc\";\"!A0\")",
    "%0A=1+1",
    "1e5",
    "2026-01-01",
    "007",
    "TRUE",
];

/// The cells of the answers' column as LibreOffice shows them, and how many cells of the sheet are formulas.
fn reopened(soffice: &str, folder: &Path, name: &str, bytes: &[u8]) -> (Vec<String>, usize) {
    let file = folder.join(name);
    std::fs::write(&file, bytes).unwrap();
    let mut convert = Command::new(soffice);
    convert
        .arg(format!(
            "-env:UserInstallation=file://{}",
            folder.join("profile").display()
        ))
        .args(["--headless", "--convert-to", "fods", "--outdir"])
        .arg(folder)
        .arg(&file);
    if name.ends_with(".csv") {
        // Comma, quotation mark, UTF-8, from the first line on: what its import offers for such a file.
        convert.arg("--infilter=CSV:44,34,76,1");
    }
    let done = convert.output().expect("LibreOffice starts");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let opened = std::fs::read_to_string(file.with_extension("fods")).unwrap();
    let formulas = opened.matches("table:formula").count();
    (cells(&opened), formulas)
}

/// The second cell of each row of a flat ODF sheet.
fn cells(sheet: &str) -> Vec<String> {
    let row = Regex::new(r"(?s)<table:table-row.*?</table:table-row>").unwrap();
    let cell = Regex::new(r"(?s)<table:table-cell[^>]*?(?:/>|>(.*?)</table:table-cell>)").unwrap();
    let line = Regex::new(r"(?s)<text:p>(.*?)</text:p>|<text:p/>").unwrap();
    row.find_iter(sheet)
        .filter_map(|row| {
            let second = cell.captures_iter(row.as_str()).nth(1)?;
            let inside = second.get(1)?.as_str();
            let lines = line.captures_iter(inside).map(|line| {
                let text = line.get(1).map_or("", |text| text.as_str());
                plain(text)
            });
            Some(lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn plain(xml: &str) -> String {
    let spaces = Regex::new(r#"<text:s(?: text:c="(\d+)")?/>"#).unwrap();
    let text = spaces.replace_all(xml, |found: &regex::Captures| {
        " ".repeat(
            found
                .get(1)
                .map_or(1, |count| count.as_str().parse().unwrap()),
        )
    });
    let text = text
        .replace("<text:tab/>", "\t")
        .replace("<text:line-break/>", "\n");
    let text = Regex::new(r"<[^>]+>")
        .unwrap()
        .replace_all(&text, "")
        .into_owned();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#x0d;", "\r")
        .replace("&amp;", "&")
}

/// Text without what a sheet cannot hold: control characters, and other line ends than its own.
fn settled(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = text
        .chars()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t');
    kept.filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

fn rows(texts: &[String]) -> Vec<Exported> {
    let row = |text: &String| Exported {
        lang: "en".into(),
        quote_ok: true,
        answers: Accepted(vec![(SAY.into(), Answer::Text(text.clone()))]),
    };
    texts.iter().map(row).collect()
}

#[test]
fn no_cell_of_an_export_is_a_formula_in_libreoffice() {
    let Ok(soffice) = std::env::var(SOFFICE) else {
        return println!("LibreOffice is not here; `make attack` brings it.");
    };
    let folder = tempfile::tempdir().unwrap();
    let mut texts: Vec<String> = FORMULAS.iter().map(|text| text.to_string()).collect();
    texts.extend(inputs::find_naughty_strings().unwrap_or_default());
    texts.retain(|text| !text.contains('\0') && !settled(text).trim().is_empty());
    let (form, rows) = (forms::one_question(), rows(&texts));

    let csv = export::to_csv(&form, &rows).unwrap();
    let (shown, formulas) = reopened(&soffice, folder.path(), "answers.csv", &csv);
    assert_eq!(formulas, 0, "in the CSV");
    assert!(shown.len() > texts.len());

    let workbook = export::to_xlsx(&form, &rows).unwrap();
    let (shown, formulas) = reopened(&soffice, folder.path(), "answers.xlsx", &workbook);
    assert_eq!(formulas, 0, "in the workbook");
    let wanted: Vec<String> = texts.iter().map(|text| settled(text)).collect();
    let shown: Vec<String> = shown[1..].iter().map(|text| settled(text)).collect();
    for (shown, wanted) in shown.iter().zip(&wanted) {
        assert_eq!(shown, wanted);
    }
    assert_eq!(shown.len(), wanted.len());

    // A file that is not guarded is caught.
    let bare = format!("lang,say\r\nen,{}\r\n", FORMULAS[0]);
    assert_eq!(
        reopened(&soffice, folder.path(), "bare.csv", bare.as_bytes()).1,
        1
    );
}
