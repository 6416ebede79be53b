//! A table of counts in a CSV file: row labels in the first column, column labels in the header; a row or column
//! called `total` holds published margins. Totals that are not in the file count as not published.

use super::{Margins, Protection, protect, table::System};
use std::{collections::HashMap, time::Duration};

/// The counts of a file as they stand in it, and what may be shown.
#[derive(Debug)]
pub struct ProtectedFile {
    /// Labels as in the file, `total` among them.
    pub columns: Vec<String>,
    pub rows: Vec<ProtectedRow>,
    /// No hiding of inner cells was enough, or time ran out: no inner cell is shown.
    pub whole: bool,
}

#[derive(Debug)]
pub struct ProtectedRow {
    pub label: String,
    pub cells: Vec<Cell>,
}

/// A place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Shown(i64),
    Hidden,
    /// The file gives no number here: the corner of two totals may be left out.
    Absent,
}

const LARGEST: i64 = 1_000_000_000;
const MOST_CELLS: usize = 20_000;

/// Reads and protects a file. `name` is for the sentence that says what is wrong with it.
pub fn protect_file(
    bytes: &[u8],
    name: &str,
    k: i64,
    budget: Duration,
) -> Result<ProtectedFile, String> {
    let table = CountsFile::read(bytes, name)?;
    let mut system = System::new(k);
    let figures = table.publish(&mut system);
    let Protection { hidden, unsettled } = protect(&mut system, Margins::Stand, budget);
    let mut whole = !unsettled.is_empty();
    let inner_shown = |(at, figure): (usize, &usize)| {
        let (row, column) = (at / table.columns.len(), at % table.columns.len());
        !table.is_margin(row, column) && !hidden.contains(figure)
    };
    let mut listed = figures.iter().enumerate();
    whole |= !listed.any(|(at, figure)| {
        figure
            .as_ref()
            .is_some_and(|figure| inner_shown((at, figure)))
    });
    let cell = |at: usize| match figures[at] {
        None => Cell::Absent,
        Some(figure) if hidden.contains(&figure) => Cell::Hidden,
        Some(figure) => Cell::Shown(system.figures()[figure].cost),
    };
    let width = table.columns.len();
    let rows = table.rows.iter().enumerate();
    Ok(ProtectedFile {
        rows: rows
            .map(|(row, label)| ProtectedRow {
                label: label.clone(),
                cells: (0..width)
                    .map(|column| cell(row * width + column))
                    .collect(),
            })
            .collect(),
        columns: table.columns,
        whole,
    })
}

struct CountsFile {
    rows: Vec<String>,
    columns: Vec<String>,
    /// Row by row, totals included; only the corner of two totals may be empty.
    counts: Vec<Option<i64>>,
    /// The line of each row in the file, from 1.
    lines: Vec<u64>,
}

impl CountsFile {
    fn read(bytes: &[u8], name: &str) -> Result<CountsFile, String> {
        let text = std::str::from_utf8(bytes)
            .map_err(|_| format!("{name} is not UTF-8 text: save the table as CSV (UTF-8)."))?;
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut records = reader.records();
        let broken = |error| format!("{name} cannot be read as CSV: {error}.");
        let header = match records.next() {
            None => {
                return Err(format!(
                    "{name} is empty: a header and at least one row are needed."
                ));
            }
            Some(header) => header.map_err(broken)?,
        };
        let columns: Vec<String> = header.iter().skip(1).map(str::to_owned).collect();
        if columns.is_empty() {
            return Err(format!(
                "{name}, row 1 has one column only: row labels come first, then the counts, separated by commas."
            ));
        }
        refuse_bad_labels(&columns, |at| format!("{name}, row 1, column {}", at + 2))?;
        let mut table = CountsFile {
            rows: Vec::new(),
            columns,
            counts: Vec::new(),
            lines: Vec::new(),
        };
        for record in records {
            let record = record.map_err(broken)?;
            let line = record.position().map_or(0, csv::Position::line);
            table.add_row(&record, line, name)?;
        }
        let lines = table.lines.clone();
        refuse_bad_labels(&table.rows, |at| {
            format!("{name}, row {}, column 1", lines[at])
        })?;
        let inner = |labels: &[String]| labels.iter().any(|label| !is_total(label));
        if !inner(&table.rows) || !inner(&table.columns) {
            return Err(format!("{name} has no counts beside the totals."));
        }
        table.refuse_wrong_totals(name)?;
        Ok(table)
    }

    fn add_row(&mut self, record: &csv::StringRecord, line: u64, name: &str) -> Result<(), String> {
        let expected = self.columns.len() + 1;
        if record.len() != expected {
            return Err(format!(
                "{name}, row {line} has {} cells, but the header has {expected}.",
                record.len()
            ));
        }
        if self.counts.len() + expected > MOST_CELLS {
            return Err(format!(
                "{name} has more than {MOST_CELLS} cells: split the table."
            ));
        }
        let label = record.get(0).unwrap_or_default().to_owned();
        for (at, cell) in record.iter().skip(1).enumerate() {
            let column = &self.columns[at];
            if cell.is_empty() && is_total(&label) && is_total(column) {
                self.counts.push(None);
                continue;
            }
            let count = read_count(cell).map_err(|why| {
                format!(
                    "{name}, row {line} ({label}), column {} ({column}): {why}",
                    at + 2
                )
            })?;
            self.counts.push(Some(count));
        }
        self.rows.push(label);
        self.lines.push(line);
        Ok(())
    }

    fn is_margin(&self, row: usize, column: usize) -> bool {
        is_total(&self.rows[row]) || is_total(&self.columns[column])
    }

    /// The inner cells that a place sums: itself, a row, a column, or all.
    fn summed(&self, row: usize, column: usize) -> Vec<usize> {
        let width = self.columns.len();
        let within = |own: usize, other: usize, labels: &[String]| {
            !is_total(&labels[other]) && (own == other || is_total(&labels[own]))
        };
        let inside = |at: &usize| {
            within(row, at / width, &self.rows) && within(column, at % width, &self.columns)
        };
        (0..self.counts.len()).filter(inside).collect()
    }

    fn refuse_wrong_totals(&self, name: &str) -> Result<(), String> {
        for (row, label) in self.rows.iter().enumerate() {
            for (column, heading) in self.columns.iter().enumerate() {
                let Some(total) = self.counts[row * self.columns.len() + column] else {
                    continue;
                };
                if !self.is_margin(row, column) {
                    continue;
                }
                let cells = self.summed(row, column);
                let sum: i64 = cells.iter().filter_map(|at| self.counts[*at]).sum();
                if sum != total {
                    return Err(format!(
                        "{name}, row {} ({label}), column {} ({heading}): the total is {total}, but its cells add up to {sum}.",
                        self.lines[row],
                        column + 2
                    ));
                }
            }
        }
        Ok(())
    }

    /// Publishes every number of the file, and gives its figure.
    fn publish(&self, system: &mut System) -> Vec<Option<usize>> {
        let width = self.columns.len();
        let mut atom_of = HashMap::new();
        for (at, count) in self.counts.iter().enumerate() {
            if !self.is_margin(at / width, at % width) {
                let atom = system.add_atoms(&[count.unwrap_or(0)]);
                atom_of.insert(at, atom);
            }
        }
        let all = 0..atom_of.len();
        let table = system.add_table();
        let mut figures = Vec::new();
        for (at, count) in self.counts.iter().enumerate() {
            let (row, column) = (at / width, at % width);
            let order =
                u8::from(is_total(&self.rows[row])) + u8::from(is_total(&self.columns[column]));
            let atoms = || {
                self.summed(row, column)
                    .iter()
                    .map(|cell| atom_of[cell])
                    .collect()
            };
            figures.push(count.map(|_| system.add_count(atoms(), order, table)));
        }
        system.watch_small_atoms(all);
        figures
    }
}

fn is_total(label: &str) -> bool {
    label.eq_ignore_ascii_case("total")
}

fn refuse_bad_labels(labels: &[String], place: impl Fn(usize) -> String) -> Result<(), String> {
    let mut seen = HashMap::new();
    for (at, label) in labels.iter().enumerate() {
        if label.is_empty() {
            return Err(format!("{}: the label is missing.", place(at)));
        }
        let key = if is_total(label) { "total" } else { label };
        if seen.insert(key, at).is_some() {
            return Err(format!("{}: the label {label} is there twice.", place(at)));
        }
    }
    Ok(())
}

fn read_count(cell: &str) -> Result<i64, String> {
    if cell.is_empty() {
        return Err("the cell is empty; write 0 where there is nobody.".into());
    }
    if cell.bytes().all(|byte| byte.is_ascii_digit()) {
        let count = cell.parse().ok().filter(|count| *count <= LARGEST);
        return count.ok_or_else(|| format!("{cell} is larger than any count of people."));
    }
    let digits = cell.trim_start_matches(['-', '\u{2212}']);
    let number = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
    if digits.len() < cell.len() && number(digits) {
        return Err(format!("{cell} is negative; a count is 0 or more."));
    }
    let separators = [',', '.', '\'', '’', '_', ' ', '\u{a0}', '\u{202f}'];
    let mut groups = cell.split(separators);
    let thousands = groups
        .next()
        .is_some_and(|first| (1..=3).contains(&first.len()))
        && groups.clone().count() > 0
        && groups.all(|group| group.len() == 3)
        && cell
            .chars()
            .all(|one| one.is_ascii_digit() || separators.contains(&one));
    if thousands {
        return Err(format!(
            "{cell} has a thousands separator; write the digits alone."
        ));
    }
    if number(cell) && cell.parse::<f64>().is_ok() {
        return Err(format!("{cell} is not a whole number of people."));
    }
    Err(format!("“{cell}” is not a count; write a whole number."))
}
