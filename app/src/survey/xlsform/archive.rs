//! What must hold of a zipped workbook before anything parses it: how much it unpacks to, and that its XML declares
//! nothing of its own.

use super::ImportError;
use memchr::memmem;
use std::io::{Cursor, Read};
use zip::ZipArchive;

const MOST_MEMBERS: usize = 2_000;
/// All members together, unpacked.
const MOST_UNPACKED: u64 = 32 << 20;
/// Shared strings and styles are kept in memory by the reader; sheets are streamed.
const MOST_STRINGS: u64 = 16 << 20;
const MOST_OTHER: u64 = 3 << 20;
const MOST_STRING_COUNT: usize = 1_000_000;

/// Unpacks every member into nothing, so that no size is believed before it is measured.
///
/// # Errors
/// When the archive is damaged, unpacks to too much, or holds XML with a document type.
pub fn check(bytes: &[u8]) -> Result<(), ImportError> {
    let damaged = |_| {
        ImportError::file(
            "The workbook is damaged or was cut off while it was copied: save or download it again.",
        )
    };
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    if archive.len() > MOST_MEMBERS {
        return Err(too_large());
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let mut member = archive
            .by_index(index)
            .map_err(|error| damaged(error.to_string()))?;
        if member.size() > left {
            return Err(too_large());
        }
        let name = String::from_utf8_lossy(member.name_raw()).to_ascii_lowercase();
        let most = match name.rsplit('/').next() {
            _ if name.contains("worksheets/") => left,
            Some("sharedstrings.xml") => MOST_STRINGS,
            Some(name) if name.ends_with(".xml") || name.ends_with(".rels") => MOST_OTHER,
            _ => left,
        };
        let most = most.min(left);
        left -= scan(&mut member, most).map_err(|fault| match fault {
            Fault::TooLarge => too_large(),
            Fault::Declares => ImportError::file(
                "The workbook's XML declares a document type, which no spreadsheet program writes: open it and save it again.",
            ),
            Fault::Unreadable => damaged(String::new()),
        })?;
    }
    Ok(())
}

fn too_large() -> ImportError {
    ImportError::file(
        "The workbook unpacks to far more than a form needs: remove empty formatted rows, pictures and unused sheets.",
    )
}

enum Fault {
    TooLarge,
    Declares,
    Unreadable,
}

/// Reads a member to its end in small pieces; gives how much it unpacked to.
fn scan(member: &mut impl Read, most: u64) -> Result<u64, Fault> {
    let mut piece = vec![0; 64 << 10];
    let (mut kept, mut total) = (0, 0);
    loop {
        let read = member
            .read(&mut piece[kept..])
            .map_err(|_| Fault::Unreadable)?;
        if read == 0 {
            return Ok(total);
        }
        total += read as u64;
        if total > most {
            return Err(Fault::TooLarge);
        }
        let filled = &piece[..kept + read];
        let holds = |word: &[u8]| memmem::find(filled, word).is_some();
        if holds(b"<!DOCTYPE") || holds(b"<!ENTITY") {
            return Err(Fault::Declares);
        }
        if announces_too_many(filled) {
            return Err(Fault::TooLarge);
        }
        // A word may lie across two pieces.
        kept = filled.len().min(OVERLAP);
        let from = filled.len() - kept;
        piece.copy_within(from..from + kept, 0);
    }
}

const OVERLAP: usize = 48;

/// Whether a shared string table announces more strings than it could hold: the reader makes room for as many as
/// announced.
fn announces_too_many(text: &[u8]) -> bool {
    const ANNOUNCED: &[u8] = b"uniqueCount";
    memmem::find_iter(text, ANNOUNCED)
        .map(|at| &text[at + ANNOUNCED.len()..])
        .any(|rest| {
            let digits = rest
                .iter()
                .skip_while(|byte| !byte.is_ascii_digit() && **byte != b'>');
            let number: String = digits
                .take_while(|byte| byte.is_ascii_digit())
                .map(|byte| char::from(*byte))
                .collect();
            !number.is_empty()
                && number
                    .parse::<usize>()
                    .map_or(true, |count| count > MOST_STRING_COUNT)
        })
}
