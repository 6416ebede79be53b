//! XLSForm as CSV.

use super::{
    ImportError,
    sheets::{Book, Filling, Used, too_many_sheets},
};

/// XLSForm as CSV: the first column names a sheet, and the rows under it leave that column empty. A file whose first
/// row is a survey header is a survey sheet by itself.
pub fn read(bytes: &[u8]) -> Result<Book, ImportError> {
    let text = std::str::from_utf8(bytes).map_err(|_| {
        ImportError::file("The file is neither an Excel workbook nor text in UTF-8: save it as .xlsx, or as CSV UTF-8.")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(ImportError::file(
            "The file holds zero bytes, so it is not a CSV file.",
        ));
    }
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let counts = |mark: char| first.matches(mark).count();
    let delimiter = [b'\t', b';']
        .into_iter()
        .find(|mark| counts(char::from(*mark)) > counts(','))
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());

    let alone = is_survey_header(first, char::from(delimiter));
    let (mut book, mut used) = (Book::default(), Used::default());
    let mut open = alone.then(|| ("survey".to_owned(), Filling::default()));
    for (row, record) in reader.records().enumerate() {
        let record = record
            .map_err(|error| ImportError::file(format!("The CSV file cannot be read: {error}.")))?;
        let name = record.get(0).unwrap_or_default().trim();
        if !alone && !name.is_empty() {
            book.sheets
                .extend(open.take().map(|(name, filling)| filling.finish(name)));
            too_many_sheets(book.sheets.len())?;
            open = Some((name.to_owned(), Filling::default()));
        }
        let Some((sheet, filling)) = &mut open else {
            continue;
        };
        for (column, cell) in record.iter().enumerate().skip(usize::from(!alone)) {
            filling.put(sheet, row, column, cell.trim(), &mut used)?;
        }
    }
    book.sheets
        .extend(open.map(|(name, filling)| filling.finish(name)));
    // Any text at all is a CSV file of a sort; only one that names a survey sheet is a form.
    match book.find("survey") {
        Some(_) => Ok(book),
        None => Err(ImportError::file(
            "The file is not an XLSForm: it has neither a survey sheet nor a header with type, name and label.",
        )),
    }
}

fn is_survey_header(line: &str, delimiter: char) -> bool {
    let cells: Vec<_> = line
        .split(delimiter)
        .map(|cell| cell.trim().trim_matches('"').trim().to_ascii_lowercase())
        .collect();
    let has = |names: &[&str]| cells.iter().any(|cell| names.contains(&cell.as_str()));
    has(&["type", "command"]) && has(&["name", "value"])
}
