//! A backup as a file: one line in the open, then an age file that holds compressed lines.
//!
//! ```text
//! harken-backup 1 ID EXPIRES              the day after which its key is destroyed
//! age( gzip(
//!     {"format": 1, "id": …}              [`Header`]
//!     {"table": "account", "columns": …}  each table, in an order in which its rows can be written
//!     ["…", 1, null]                      its rows, by their keys
//!     {"end": 1234}                       how many rows there were: without this line it was cut short
//! ) )
//! ```
//!
//! `tail --lines=+2 FILE | age --decrypt --identity KEYS/backups/ID | gunzip` shows it without Harken. In a row a text is
//! a string, a whole number a number, a number the sixteen hexadecimal digits of its bits, bytes are base64.

use super::tables::{Kind, Table};
use crate::{
    error::{Error, Result},
    ids::{BackupId, Millis, is_random_id},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What this Harken writes. It reads no later one.
pub const FORMAT: u32 = 1;
const MARK: &str = "harken-backup";
/// The first line is never longer.
pub const LONGEST_FIRST_LINE: usize = 128;

/// The line that can be read without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstLine {
    pub id: BackupId,
    /// `YYYY-MM-DD`: the last day on which the backup can be read.
    pub expires_on: String,
}

/// Why a first line is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// The file is something else, or damaged.
    Foreign,
    /// A later Harken wrote it.
    Newer,
}

impl FirstLine {
    /// The line, with its end.
    pub fn write(&self) -> String {
        format!("{MARK} {FORMAT} {} {}\n", self.id, self.expires_on)
    }

    /// Reads what [`FirstLine::write`] wrote, without its end.
    pub fn read(line: &str) -> Result<FirstLine, NotOurs> {
        let parts: Vec<&str> = line.split(' ').collect();
        let [MARK, format, rest @ ..] = parts.as_slice() else {
            return Err(NotOurs::Foreign);
        };
        match (format.parse(), rest) {
            (Ok(FORMAT), [id, day]) if is_random_id(id) && is_day(day) => Ok(FirstLine {
                id: BackupId(id.to_string()),
                expires_on: day.to_string(),
            }),
            (Ok(format), _) if format > FORMAT => Err(NotOurs::Newer),
            _ => Err(NotOurs::Foreign),
        }
    }
}

fn is_day(text: &str) -> bool {
    let date: Result<jiff::civil::Date, _> = text.parse();
    date.is_ok_and(|date| date.to_string() == text)
}

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub format: u32,
    pub id: BackupId,
    pub expires_on: String,
    /// The number of the last migration.
    pub schema: i64,
    pub made_at: Millis,
    /// What the server's secret makes of the id: codes, receipts and withdrawals mean nothing under another secret.
    pub server: String,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Line {
    Row(Vec<Value>),
    Table {
        table: String,
        columns: Vec<(String, String)>,
    },
    End {
        end: u64,
    },
    Header(Header),
}

impl Line {
    /// The line that begins a table.
    pub fn beginning(table: &Table) -> Line {
        let name = |kind: &Kind| match kind {
            Kind::Text => "text",
            Kind::BigInt => "bigint",
            Kind::Double => "double",
            Kind::Blob => "blob",
        };
        let columns = table.columns.iter();
        Line::Table {
            table: table.name.clone(),
            columns: columns
                .map(|(column, kind)| (column.clone(), name(kind).to_string()))
                .collect(),
        }
    }
}

/// A number as a row holds it: its bits, so that it comes back as it was.
pub fn write_double(number: f64) -> Value {
    Value::String(format!("{:016x}", number.to_bits()))
}

/// What [`write_double`] wrote.
///
/// # Errors
/// `Broken` where it is something else.
pub fn read_double(text: &str) -> Result<f64> {
    let bits = u64::from_str_radix(text, 16);
    bits.map(f64::from_bits)
        .map_err(|_| Error::Broken("A number in the backup is none.".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_reads_as_it_was_written() {
        let line = FirstLine {
            id: BackupId::new(),
            expires_on: "2026-12-27".into(),
        };
        assert_eq!(FirstLine::read(line.write().trim_end()), Ok(line));
    }

    #[test]
    fn what_is_no_first_line_of_ours_is_told_apart() {
        let id = BackupId::new();
        for foreign in [
            String::new(),
            "age-encryption.org/v1".into(),
            format!("{MARK} 1 {id}"),
            format!("{MARK} 1 ../../etc/passwd 2026-12-27"),
            format!("{MARK} 1 {id} 2026-13-27"),
            format!("{MARK} 0 {id} 2026-12-27"),
            format!("{MARK} 1 {id} 2026-12-27 more"),
        ] {
            assert_eq!(
                FirstLine::read(&foreign),
                Err(NotOurs::Foreign),
                "{foreign}"
            );
        }
        let newer = format!("{MARK} 2 {id} 2026-12-27");
        assert_eq!(FirstLine::read(&newer), Err(NotOurs::Newer));
    }

    #[test]
    fn a_number_comes_back_bit_for_bit() {
        for number in [0.1, -0.0, f64::MAX, f64::MIN_POSITIVE / 3.0, f64::INFINITY] {
            let written = write_double(number);
            let read = read_double(written.as_str().unwrap()).unwrap();
            assert_eq!(read.to_bits(), number.to_bits());
        }
    }

    #[test]
    fn each_kind_of_line_is_known_by_its_shape() {
        let header = Header {
            format: FORMAT,
            id: BackupId::new(),
            expires_on: "2026-12-27".into(),
            schema: 7,
            made_at: Millis(1),
            server: String::new(),
        };
        let table = Line::Table {
            table: "code".into(),
            columns: vec![("id".into(), "text".into())],
        };
        let row = Line::Row(vec![Value::Null, "x".into(), i64::MIN.into()]);
        for line in [Line::Header(header), table, row, Line::End { end: 7 }] {
            let text = serde_json::to_string(&line).unwrap();
            assert_eq!(serde_json::from_str::<Line>(&text).unwrap(), line);
        }
    }
}
