//! XLSForm in and out, tried on the shared forms and on small forms written here.

mod errors;
mod forms;
mod hostile;
mod rules;
mod shared;

use super::{ImportError, Imported, import};
use rust_xlsxwriter::Workbook;
use std::{
    io::{Cursor, Write},
    path::PathBuf,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The folder of shared inputs; none, loudly, where it is missing on a developer's machine.
fn find_inputs() -> Option<PathBuf> {
    let near = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("HARKEN_SHARED").unwrap_or_else(|_| near.into());
    let folder = PathBuf::from(shared).join("inputs");
    if folder.is_dir() {
        return Some(folder);
    }
    let missing = format!(
        "the shared inputs are missing: {} (set HARKEN_SHARED)",
        folder.display()
    );
    assert!(std::env::var("CI").is_err(), "{missing}");
    eprintln!("SKIPPED, {missing}");
    None
}

/// The rows of an index, by column name.
fn read_index(path: PathBuf) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).expect("the index opens");
    reader
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the index reads")
}

/// A workbook of the given sheets, rows from the header on, all text.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a sheet");
        for (row, cells) in (0u32..).zip(*rows) {
            for (column, cell) in (0u16..).zip(*cells) {
                sheet.write_string(row, column, *cell).expect("a cell");
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

fn import_sheets(sheets: &[(&str, &[&[&str]])]) -> Result<Imported, ImportError> {
    import(&workbook(sheets), "form.xlsx")
}

fn import_survey(rows: &[&[&str]]) -> Result<Imported, ImportError> {
    import_sheets(&[("survey", rows)])
}

const YES_NO: (&str, &[&[&str]]) = (
    "choices",
    &[
        &["list_name", "name", "label"],
        &["yn", "yes", "Yes"],
        &["yn", "no", "No"],
    ],
);

fn warned(imported: &Imported, words: &str) -> bool {
    imported
        .warnings
        .iter()
        .any(|warning| warning.to_string().contains(words))
}

/// Makes one member of a good workbook unpack to something else.
fn with_member(name: &str, content: &mut dyn FnMut(&mut dyn Write)) -> Vec<u8> {
    let good = workbook(&[("survey", &[&["type", "name", "label"], &["text", "a", "A"]])]);
    let mut archive = ZipArchive::new(Cursor::new(good)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).unwrap();
        let member_name = member.name().unwrap().into_owned();
        out.start_file(member_name.as_str(), SimpleFileOptions::default())
            .unwrap();
        match member_name == name {
            true => content(&mut out),
            false => {
                std::io::copy(&mut member, &mut out).unwrap();
            }
        }
    }
    out.finish().unwrap().into_inner()
}
