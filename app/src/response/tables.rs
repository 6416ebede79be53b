//! Existing answers as rows of text, from CSV files and workbooks. Texts stay as they are: they will be coded.

use crate::survey::xlsform::{
    ImportError,
    sheets::{self, letters},
};
use std::str::Utf8Error;

/// A header, and the rows under it that hold anything.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row, with a cell for each column of the header; empty where it has none.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// As a spreadsheet counts: the header is row 1.
    pub number: usize,
    pub cells: Vec<String>,
}

/// Wider than any survey a person could answer.
const MOST_COLUMNS: usize = 500;

/// A CSV cell that a spreadsheet program would take for a formula, made harmless by an apostrophe (OWASP, “CSV
/// injection”). [`unguarded`] takes exactly this apostrophe away again, also from a text that has some of its own.
pub fn guarded(cell: &str) -> String {
    if is_formula_like(cell) {
        format!("'{cell}")
    } else {
        cell.to_string()
    }
}

/// A CSV cell as it was before [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_formula_like(rest))
        .unwrap_or(cell)
}

fn is_formula_like(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Reads the first sheet of a workbook, or a CSV file in UTF-8; which of the two it is, its bytes decide.
///
/// # Errors
/// One sentence with row and column where the file is damaged, is not UTF-8, or has cells under no header.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Table, ImportError> {
    let is_workbook = bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    let table = if is_workbook {
        read_workbook(bytes, file_name)?
    } else {
        read_csv(bytes)?
    };
    if table.rows.is_empty() {
        return Err(fault(None, None, "The file holds no rows under a header."));
    }
    Ok(table)
}

/// A fault in a table: `row` as a spreadsheet counts, `column` by its header or letters.
pub fn fault(row: Option<usize>, column: Option<String>, what: impl Into<String>) -> ImportError {
    ImportError {
        sheet: None,
        row,
        column,
        what: what.into(),
    }
}

impl Table {
    /// A column's header, or its letters where it has none.
    pub fn title_of(&self, column: usize) -> String {
        self.header
            .get(column)
            .map(|title| title.trim())
            .filter(|title| !title.is_empty())
            .map_or_else(|| letters(column), str::to_owned)
    }

    /// Every cell of a column that holds anything.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .map(move |row| row.cells[column].as_str())
            .filter(|cell| !cell.trim().is_empty())
    }

    /// Adds a row, and fills it up to the header's width.
    fn push(&mut self, number: usize, mut cells: Vec<String>) -> Result<(), ImportError> {
        let width = self.header.len();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let beyond = cells
            .iter()
            .skip(width)
            .position(|cell| !cell.trim().is_empty());
        if let Some(beyond) = beyond {
            return Err(fault(
                Some(number),
                Some(letters(width + beyond)),
                "The row is longer than the header: give the column a header, or put quotation marks around cells with commas.",
            ));
        }
        cells.resize(width, String::new());
        self.rows.push(Row { number, cells });
        Ok(())
    }
}

fn read_workbook(bytes: &[u8], file_name: &str) -> Result<Table, ImportError> {
    let book = sheets::read(bytes, file_name)?;
    let Some(sheet) = book.sheets.first() else {
        return Ok(Table::default());
    };
    if let Some((row, column, what)) = sheet.problems().first() {
        return Err(fault(
            Some(*row),
            Some(sheet.title_of(*column)),
            what.clone(),
        ));
    }
    let laid_out = |cells: &std::collections::BTreeMap<usize, String>| {
        let width = cells.keys().next_back().map_or(0, |last| last + 1);
        let mut row = vec![String::new(); width];
        for (column, cell) in cells {
            row[*column].clone_from(cell);
        }
        row
    };
    let mut table = Table {
        header: laid_out(&sheet.header.cells),
        rows: Vec::with_capacity(sheet.rows.len()),
    };
    for row in &sheet.rows {
        table.push(row.number, laid_out(&row.cells))?;
    }
    Ok(table)
}

const UTF8_WANTED: &str = "The text is not UTF-8: save the file again as “CSV UTF-8”.";

fn read_csv(bytes: &[u8]) -> Result<Table, ImportError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(fault(
            None,
            None,
            "The file is UTF-16: save it again as “CSV UTF-8”.",
        ));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(find_delimiter(bytes))
        .from_reader(bytes);
    let mut table = Table::default();
    let mut record = csv::ByteRecord::new();
    let (mut row, mut is_header) = (0, true);
    loop {
        let from = reader.position().clone();
        let more = reader
            .read_byte_record(&mut record)
            .map_err(|error| fault(Some(row + 1), None, format!("It cannot be read: {error}.")))?;
        if !more {
            break;
        }
        // Blank lines are no records, yet a spreadsheet counts them; line ends inside a cell are no rows.
        let at_end = reader.position().byte() as usize >= bytes.len();
        let unfinished = at_end && !bytes.ends_with(b"\n");
        let lines = reader.position().line() - from.line() + u64::from(unfinished);
        let inside = record
            .as_slice()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count() as u64;
        row += lines.saturating_sub(inside).max(1) as usize;
        if at_end {
            check_closed(&bytes[from.byte() as usize..], &record, row)?;
        }
        let mut cells = Vec::with_capacity(record.len());
        for (column, cell) in record.iter().enumerate() {
            let place = || Some(table.title_of(column));
            let text = std::str::from_utf8(cell)
                .map_err(|_: Utf8Error| fault(Some(row), place(), UTF8_WANTED))?;
            if text.contains('\0') {
                return Err(fault(
                    Some(row),
                    place(),
                    "The cell holds a zero byte, so this is not a CSV file.",
                ));
            }
            cells.push(unguarded(text).to_string());
        }
        if is_header {
            while cells.last().is_some_and(|cell| cell.trim().is_empty()) {
                cells.pop();
            }
            if cells.len() > MOST_COLUMNS {
                return Err(fault(
                    Some(row),
                    None,
                    format!("The file has more than {MOST_COLUMNS} columns."),
                ));
            }
            table.header = cells;
            is_header = false;
        } else {
            table.push(row, cells)?;
        }
    }
    Ok(table)
}

/// The mark that parts the header into most cells: a comma, a semicolon or a tab.
fn find_delimiter(bytes: &[u8]) -> u8 {
    let cells = |mark: u8| {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(mark)
            .from_reader(bytes);
        let mut header = csv::ByteRecord::new();
        match reader.read_byte_record(&mut header) {
            Ok(true) => header.len(),
            _ => 0,
        }
    };
    // Of equals the last is taken.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| cells(*mark))
        .unwrap_or(b',')
}

/// The last record runs to the end of the file where its quotation mark is never closed; everything after the mark would
/// then be one cell.
fn check_closed(raw: &[u8], record: &csv::ByteRecord, row: usize) -> Result<(), ImportError> {
    let quotes = raw.iter().filter(|byte| **byte == b'"').count();
    let Some(last) = record.iter().next_back().filter(|_| quotes % 2 == 1) else {
        return Ok(());
    };
    let mut opened = vec![b'"'];
    for byte in last {
        opened.push(*byte);
        if *byte == b'"' {
            opened.push(b'"');
        }
    }
    if raw.ends_with(&opened) {
        return Err(fault(
            Some(row),
            None,
            "A quotation mark is opened and never closed.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let table = read(text.as_bytes(), "t.csv").unwrap();
        table.rows.into_iter().map(|row| row.cells).collect()
    }

    fn refused(bytes: &[u8]) -> String {
        read(bytes, "t.csv").unwrap_err().to_string()
    }

    #[test]
    fn cells_keep_their_line_breaks_and_spaces() {
        let rows = cells("\u{feff}id,text\r\n1,\"one\r\ntwo, \"\"three\"\"\n\"\r\n2,  four \r\n");
        assert_eq!(rows[0][1], "one\r\ntwo, \"three\"\n");
        assert_eq!(rows[1][1], "  four ");
    }

    #[test]
    fn semicolons_and_tabs_part_cells_too() {
        assert_eq!(cells("a;b\n1,5;2\n"), [["1,5", "2"]]);
        assert_eq!(cells("a\tb\n1;5\t2\n"), [["1;5", "2"]]);
        assert_eq!(cells("only\n\"x, y\"\n"), [["x, y"]]);
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let table = read(b"a,b\n1,\"x\ny\"\n\n\n2,z\n,\n3,w", "t.csv").unwrap();
        let numbers: Vec<usize> = table.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [2, 5, 7]);
    }

    #[test]
    fn what_is_not_utf8_is_named_by_row_and_column() {
        let message = refused(b"id,text\n1,fine\n2,caf\xe9\n");
        assert!(message.starts_with("row 3, column text: "), "{message}");
        assert!(refused(b"\xff\xfea\0").contains("UTF-16"));
        assert!(refused(b"a\nx\0\n").starts_with("row 2, column a: "));
    }

    #[test]
    fn a_quotation_mark_that_never_closes_is_refused_and_an_inch_is_not() {
        let message = refused(b"a,b\n1,\"two\n2,three\n");
        assert!(message.starts_with("row 2: "), "{message}");
        assert_eq!(cells("a\n5\" pipe"), [["5\" pipe"]]);
        assert_eq!(cells("a\n\"5\"\" pipe\""), [["5\" pipe"]]);
    }

    #[test]
    fn a_row_longer_than_its_header_is_refused_and_a_shorter_one_filled_up() {
        let message = refused(b"a,b\n1,2\n1,2,3\n");
        assert!(message.starts_with("row 3, column C: "), "{message}");
        assert_eq!(cells("a,b\n1\n"), [["1", ""]]);
    }

    #[test]
    fn a_file_without_rows_is_refused() {
        for text in ["", "a,b\n", "\n\n"] {
            assert!(refused(text.as_bytes()).contains("no rows"), "{text:?}");
        }
    }

    #[test]
    fn guarding_a_cell_and_back_gives_the_cell() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-ja", "'-ja"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("'=1", "''=1"),
            ("''-", "'''-"),
            ("'tis", "'tis"),
            ("''", "''"),
            ("plain = 1", "plain = 1"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), written);
            assert_eq!(unguarded(written), cell);
        }
    }
}
