//! Workbooks and CSV files as plain tables of text, bounded in size. Nothing is evaluated and nothing is written.

use super::{ImportError, Notes, archive, biff, csv_sheets, text::plain};
use calamine::{CellErrorType, Data, DataRef, ExcelDateTime, Reader, Xls, Xlsx, XlsxError};
use std::{collections::BTreeMap, io::Cursor};

/// Far more than any questionnaire has, and little enough that a hostile file cannot fill the memory.
const MOST_ROWS: usize = 20_000;
const MOST_COLUMNS: usize = 500;
const MOST_CELLS: usize = 400_000;
const MOST_TEXT: usize = 16 << 20;
const MOST_SHEETS: usize = 64;
/// How far from the rest a row or a header can stand and still belong to it, as pyxform has it.
const FARTHEST_ROW: usize = 61;
const FARTHEST_COLUMN: usize = 21;
/// A questionnaire without pictures is rarely over one megabyte.
const MOST_BYTES: usize = 16 << 20;

/// A file's sheets, in order.
#[derive(Default)]
pub struct Book {
    pub sheets: Vec<Sheet>,
}

/// One sheet: only cells that hold text.
#[derive(Default)]
pub struct Sheet {
    pub name: String,
    pub header: Row,
    /// Rows under the header that hold anything.
    pub rows: Vec<Row>,
    /// Cells that could not be read as text, with the reason.
    problems: Vec<(usize, usize, String)>,
}

/// A row of cells by column, counted from 0.
#[derive(Default)]
pub struct Row {
    /// As a spreadsheet counts, from 1.
    pub number: usize,
    pub cells: BTreeMap<usize, String>,
}

impl Book {
    /// The sheet of this name, whatever its case and the spaces around it.
    pub fn find(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.is(name))
    }

    /// The survey sheet; a workbook of one sheet may call it what it likes.
    ///
    /// # Errors
    /// When no sheet is named survey, naming one that looks meant, or when it has no header.
    pub fn get_survey(&self) -> Result<&Sheet, ImportError> {
        let sheet = match (self.find("survey"), self.sheets.as_slice()) {
            (Some(sheet), _) => sheet,
            (None, [only]) => only,
            (None, sheets) => {
                let names = sheets
                    .iter()
                    .map(|sheet| sheet.name.as_str())
                    .collect::<Vec<_>>()
                    .join(", ");
                return Err(ImportError::file(format!(
                    "The file has no sheet named survey; its sheets are: {names}."
                )));
            }
        };
        match sheet.header.cells.is_empty() {
            true => Err(ImportError {
                sheet: Some(sheet.name.clone()),
                ..ImportError::file("The sheet is empty.")
            }),
            false => Ok(sheet),
        }
    }

    /// Tells of sheets that are not part of a form, and of cells that could not be read.
    pub(super) fn tell_problems(&self, notes: &mut Notes) {
        let mut seen = Vec::new();
        for sheet in &self.sheets {
            let known = ["survey", "choices", "settings"]
                .into_iter()
                .find(|name| sheet.is(name));
            let used = known.is_some_and(|name| !seen.contains(&name)) || self.sheets.len() == 1;
            seen.extend(known);
            if !used {
                if !sheet.rows.is_empty() {
                    notes.warn(
                        Some(&sheet.name),
                        None,
                        None,
                        "Nothing of this sheet is used.",
                    );
                }
                continue;
            }
            for (row, column, what) in &sheet.problems {
                notes.warn(
                    Some(&sheet.name),
                    Some(*row),
                    Some(&sheet.title_of(*column)),
                    what.clone(),
                );
            }
        }
    }
}

impl Sheet {
    fn is(&self, name: &str) -> bool {
        self.name.trim().eq_ignore_ascii_case(name)
    }

    /// Cells that could not be read as text: row, column and reason. Rows count from 1, columns from 0.
    pub fn problems(&self) -> &[(usize, usize, String)] {
        &self.problems
    }

    /// A column's header, or its letters where it has none.
    pub fn title_of(&self, column: usize) -> String {
        self.header
            .cells
            .get(&column)
            .map_or_else(|| letters(column), |title| title.trim().to_owned())
    }
}

/// A column as a spreadsheet names it: A, B, … AA.
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut name = Vec::new();
    while rest > 0 {
        name.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    name.reverse();
    String::from_utf8(name).unwrap_or_default()
}

/// Reads whatever the bytes really are.
///
/// # Errors
/// When they are neither a workbook nor a CSV file, are damaged, or hold more than a form can.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Book, ImportError> {
    if bytes.len() > MOST_BYTES {
        return Err(ImportError::file(
            "The file is larger than 16 MB; a form without its pictures is far smaller.",
        ));
    }
    if bytes.starts_with(b"PK") {
        archive::check(bytes)?;
        return read_xlsx(bytes);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        biff::check(bytes)?;
        return read_xls(bytes);
    }
    let named = file_name
        .rsplit_once('.')
        .map_or(String::new(), |(_, extension)| {
            extension.to_ascii_lowercase()
        });
    if named.starts_with("xl") || bytes.trim_ascii_start().starts_with(b"<") {
        return Err(ImportError::file(
            "The file is not an Excel workbook, whatever its name says: open it and save it as .xlsx.",
        ));
    }
    csv_sheets::read(bytes)
}

/// Puts cells in their places and refuses more than a form can hold.
#[derive(Default)]
pub struct Filling {
    rows: BTreeMap<usize, BTreeMap<usize, String>>,
    problems: Vec<(usize, usize, String)>,
}

/// What a whole file has used of its allowance.
#[derive(Default)]
pub struct Used {
    cells: usize,
    text: usize,
}

impl Filling {
    /// `row` and `column` count from 0.
    pub fn put(
        &mut self,
        name: &str,
        row: usize,
        column: usize,
        cell: &str,
        used: &mut Used,
    ) -> Result<(), ImportError> {
        let cell = plain(cell);
        if cell.trim().is_empty() {
            return Ok(());
        }
        used.cells += 1;
        used.text += cell.len();
        let far = row >= MOST_ROWS || column >= MOST_COLUMNS;
        if far || used.cells > MOST_CELLS || used.text > MOST_TEXT {
            return Err(ImportError::at(
                name,
                row + 1,
                &letters(column),
                "The file holds more than a form can: at most 20,000 rows and 500 columns of text.",
            ));
        }
        self.rows.entry(row).or_default().insert(column, cell);
        Ok(())
    }

    fn problem(&mut self, row: usize, column: usize, what: String) {
        if self.problems.len() < super::MOST_WARNINGS {
            self.problems.push((row + 1, column, what));
        }
    }

    /// The first row that holds anything is the header. What stands far from everything else is a stray, as it is to
    /// other tools, and is told of.
    pub fn finish(mut self, name: String) -> Sheet {
        let mut last = None;
        let stray = self.rows.keys().copied().find(|row| {
            let before = last.replace(*row);
            before.is_some_and(|before| row - before > FARTHEST_ROW)
        });
        if let Some(stray) = stray {
            let lost = self.rows.split_off(&stray);
            let column = lost
                .values()
                .flat_map(BTreeMap::keys)
                .next()
                .copied()
                .unwrap_or_default();
            let text = "Everything from this row on is left out: it stands more than 60 empty rows below the rest.";
            self.problem(stray, column, text.into());
        }
        let mut rows = self.rows.into_iter().map(|(row, cells)| Row {
            number: row + 1,
            cells,
        });
        let mut header = rows.next().unwrap_or_default();
        let rows: Vec<Row> = rows.collect();
        let mut last = None;
        let stray = header.cells.keys().copied().find(|column| {
            let before = last.replace(*column);
            before.is_some_and(|before| column - before > FARTHEST_COLUMN)
        });
        if let Some(stray) = stray {
            header.cells.split_off(&stray);
        }
        Sheet {
            name,
            header,
            rows,
            problems: self.problems,
        }
    }
}

fn damaged(what: impl std::fmt::Display) -> ImportError {
    ImportError::file(format!(
        "The workbook is damaged or is not an Excel workbook ({what}): open it and save it again."
    ))
}

pub fn too_many_sheets(count: usize) -> Result<(), ImportError> {
    match count > MOST_SHEETS {
        true => Err(ImportError::file(format!(
            "The workbook has more than {MOST_SHEETS} sheets."
        ))),
        false => Ok(()),
    }
}

fn read_xlsx(bytes: &[u8]) -> Result<Book, ImportError> {
    let mut file = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names = file.sheet_names();
    too_many_sheets(names.len())?;
    let (mut book, mut used) = (Book::default(), Used::default());
    for name in names {
        let mut filling = Filling::default();
        let mut cells = match file.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(damaged(error)),
        };
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
            let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
            match as_seen(&cell.value) {
                Ok(text) => {
                    if text.is_empty() && cell.formula.is_some() {
                        filling.problem(row, column, UNCOUNTED.into());
                    }
                    filling.put(&name, row, column, &text, &mut used)?;
                }
                Err(error) => filling.problem(row, column, failed(error)),
            }
        }
        book.sheets.push(filling.finish(name));
    }
    Ok(book)
}

const UNCOUNTED: &str = "The cell holds a formula without a value and is taken as empty: save the workbook in a spreadsheet program, or write the text itself.";

fn failed(error: &CellErrorType) -> String {
    format!("The cell shows the error {error} and is taken as empty.")
}

fn read_xls(bytes: &[u8]) -> Result<Book, ImportError> {
    // Old files reach many corners of the reader; a panic there is a damaged file, not a fault of ours to pass on.
    let file = std::panic::catch_unwind(|| Xls::new(Cursor::new(bytes)));
    let mut file = file.map_err(|_| damaged("unreadable"))?.map_err(damaged)?;
    let names = file.sheet_names();
    too_many_sheets(names.len())?;
    let (mut book, mut used) = (Book::default(), Used::default());
    for name in names {
        let mut filling = Filling::default();
        let range = file.worksheet_range(&name).map_err(damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (row + top as usize, column + left as usize);
            match as_seen(&borrowed(value)) {
                Ok(text) => filling.put(&name, row, column, &text, &mut used)?,
                Err(error) => filling.problem(row, column, failed(error)),
            }
        }
        book.sheets.push(filling.finish(name));
    }
    Ok(book)
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::String(text) => DataRef::SharedString(text),
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(date) => DataRef::DateTimeIso(date.clone()),
        Data::DurationIso(time) => DataRef::DurationIso(time.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// A cell as a person sees it in a spreadsheet.
fn as_seen<'a>(value: &'a DataRef<'_>) -> Result<String, &'a CellErrorType> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => shown_number(*number),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(date) => shown_date(date),
        DataRef::DateTimeIso(date) | DataRef::DurationIso(date) => {
            date.strip_suffix("T00:00:00").unwrap_or(date).to_owned()
        }
        DataRef::Error(error) => return Err(error),
    })
}

/// Fifteen significant digits, as a spreadsheet shows them: 0.1 + 0.2 is 0.3, and 1.0 is 1.
fn shown_number(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // Rust writes -0.0 as -0.
    if rounded == 0.0 {
        "0".into()
    } else {
        format!("{rounded}")
    }
}

fn shown_date(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if date.is_duration() || (0.0..1.0).contains(&date.as_f64()) && time != "00:00:00" {
        return time;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if time == "00:00:00" {
        day
    } else {
        format!("{day}T{time}")
    }
}
