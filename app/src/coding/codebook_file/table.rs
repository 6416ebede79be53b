//! The codebook as a table: a row a code, which names the code it is part of.

use super::{FileBook, FileCode, Oddity, Refusal, Remark, tidy::tidy};
use crate::response::tables::{self, Table, guarded};
use std::collections::HashMap;

/// A column, and what else it may be called. The first is what is written.
const COLUMNS: [(Column, &[&str]); 9] = [
    (
        Column::Name,
        &["name", "code", "nombre", "código", "codigo"],
    ),
    (Column::Parent, &["parent", "part_of", "parte_de", "padre"]),
    (
        Column::Definition,
        &["definition", "description", "definición", "descripción"],
    ),
    (
        Column::WhenToUse,
        &["when_to_use", "inclusion", "cuándo_usarlo"],
    ),
    (
        Column::WhenNot,
        &["when_not_to_use", "when_not", "exclusion", "cuándo_no"],
    ),
    (
        Column::Example,
        &["examples", "example", "ejemplos", "ejemplo"],
    ),
    (Column::Colour, &["colour", "color"]),
    (
        Column::Codable,
        &["codable", "iscodable", "is_codable", "codificable"],
    ),
    (Column::Guid, &["guid", "id"]),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Column {
    Name,
    Parent,
    Definition,
    WhenToUse,
    WhenNot,
    Example,
    Colour,
    Codable,
    Guid,
}

/// Reads a table: CSV in UTF-8, or the first sheet of a workbook. Only the column `name` must be there.
///
/// # Errors
/// A refusal; nothing is half read.
pub fn read_table(bytes: &[u8], file_name: &str) -> Result<FileBook, Refusal> {
    let is_blank = bytes.trim_ascii().is_empty();
    if is_blank {
        return Err(Refusal::Empty);
    }
    let table = tables::read(bytes, file_name).map_err(Refusal::Table)?;
    let mut remarks = Vec::new();
    let columns = find_columns(&table, &mut remarks);
    if !columns.contains_key(&Column::Name) {
        return Err(Refusal::NoNameColumn);
    }
    let mut codes = Vec::with_capacity(table.rows.len());
    let mut parents = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let cell = |column: Column| -> &str {
            let place = columns.get(&column);
            place.map_or("", |place| row.cells[*place].as_str())
        };
        let name = cell(Column::Name).trim().to_string();
        let is_codable = match cell(Column::Codable).trim().to_lowercase().as_str() {
            "" | "yes" | "true" | "1" | "sí" | "si" => Some(true),
            "no" | "false" | "0" => Some(false),
            _ => None,
        };
        if is_codable.is_none() {
            remarks.push(Remark {
                place: row.number,
                what: Oddity::UnclearCodable { name: name.clone() },
            });
        }
        parents.push(cell(Column::Parent).trim().to_string());
        codes.push(FileCode {
            name,
            guid: cell(Column::Guid).to_string(),
            definition: cell(Column::Definition).to_string(),
            when_to_use: cell(Column::WhenToUse).to_string(),
            when_not: cell(Column::WhenNot).to_string(),
            example: cell(Column::Example).to_string(),
            colour: cell(Column::Colour).to_string(),
            is_codable: is_codable.unwrap_or(true),
            place: row.number,
            ..FileCode::default()
        });
    }
    tie_to_parents(&mut codes, parents, &mut remarks);
    tidy(codes, remarks)
}

/// Which column stands where. What is called by no name of ours is told and left out.
fn find_columns(table: &Table, remarks: &mut Vec<Remark>) -> HashMap<Column, usize> {
    let mut found = HashMap::new();
    for (place, title) in table.header.iter().enumerate() {
        let plain = title.trim().to_lowercase().replace([' ', '-'], "_");
        let known = COLUMNS
            .iter()
            .find(|(_, names)| names.contains(&plain.as_str()));
        match known {
            Some((column, _)) if !found.contains_key(column) => {
                found.insert(*column, place);
            }
            _ if table.column(place).next().is_none() => {}
            _ => remarks.push(Remark {
                place: 1,
                what: Oddity::Attribute {
                    name: table.title_of(place).chars().take(60).collect(),
                },
            }),
        }
    }
    found
}

/// Rows name the code they are part of. Of several with that name the first is meant.
fn tie_to_parents(codes: &mut [FileCode], parents: Vec<String>, remarks: &mut Vec<Remark>) {
    let mut places: HashMap<String, usize> = HashMap::new();
    for (place, code) in codes.iter().enumerate() {
        places.entry(code.name.clone()).or_insert(place);
    }
    for (code, parent) in codes.iter_mut().zip(parents) {
        if parent.is_empty() {
            continue;
        }
        code.parent = places.get(&parent).copied();
        if code.parent.is_none() {
            remarks.push(Remark {
                place: code.place,
                what: Oddity::NoParent {
                    name: code.name.clone(),
                    parent: parent.chars().take(120).collect(),
                },
            });
        }
    }
}

/// Writes a CSV file in UTF-8 with a byte order mark, which spreadsheet programs need for any script but Latin. What such
/// a program would run as a formula is made harmless.
pub fn write_csv(codes: &[FileCode]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let header = COLUMNS.iter().map(|(_, names)| names[0].to_string());
    let mut rows = vec![header.collect::<Vec<String>>()];
    rows.extend(codes.iter().map(|code| {
        let parent = code.parent.map_or("", |parent| codes[parent].name.as_str());
        let cells = COLUMNS.iter().map(|(column, _)| match column {
            Column::Name => code.name.as_str(),
            Column::Parent => parent,
            Column::Definition => &code.definition,
            Column::WhenToUse => &code.when_to_use,
            Column::WhenNot => &code.when_not,
            Column::Example => &code.example,
            Column::Colour => &code.colour,
            Column::Codable if code.is_codable => "yes",
            Column::Codable => "no",
            Column::Guid => &code.guid,
        });
        cells.map(guarded).collect()
    }));
    for row in rows {
        // A vector takes everything that is written to it.
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}
