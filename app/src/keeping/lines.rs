//! Reading a backup line by line.

use super::format::{FirstLine, Header, LONGEST_FIRST_LINE, Line, NotOurs};
use crate::error::{Error, Result};
use age::{Decryptor, x25519::Identity};
use flate2::read::MultiGzDecoder;
use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

/// The lines of a backup, one after another.
pub(super) struct Lines {
    reader: BufReader<MultiGzDecoder<Box<dyn Read>>>,
    file: PathBuf,
    rows: u64,
    has_ended: bool,
    line: String,
}

impl Lines {
    pub(super) fn open(file: &Path, identity: &Identity) -> Result<Lines> {
        let (_, rest) = read_first_line(file)?;
        let opened = Decryptor::new_buffered(rest).and_then(|sealed| {
            let identities = std::iter::once(identity as &dyn age::Identity);
            sealed.decrypt(identities)
        });
        let sealed: Box<dyn Read> = Box::new(opened.map_err(|_| damaged(file))?);
        Ok(Lines {
            reader: BufReader::new(MultiGzDecoder::new(sealed)),
            file: file.to_owned(),
            rows: 0,
            has_ended: false,
            line: String::new(),
        })
    }

    pub(super) fn read_header(&mut self) -> Result<Header> {
        match self.read()? {
            Some(Line::Header(header)) => Ok(header),
            // A later header may look otherwise; its format stands in the first line as well.
            _ => Err(damaged(&self.file)),
        }
    }

    /// The next line and its length; none at the end, once it is sure that it is the end.
    pub(super) fn next_row(&mut self) -> Result<Option<(Line, usize)>> {
        let line = self.read()?;
        match &line {
            None if self.has_ended => return Ok(None),
            Some(_) if self.has_ended => return Err(damaged(&self.file)),
            None | Some(Line::Header(_)) => return Err(damaged(&self.file)),
            Some(Line::Row(_)) => self.rows += 1,
            Some(Line::End { end }) if *end == self.rows => self.has_ended = true,
            Some(Line::End { .. }) => return Err(damaged(&self.file)),
            Some(Line::Table { .. }) => {}
        }
        Ok(line.map(|line| (line, self.line.len())))
    }

    fn read(&mut self) -> Result<Option<Line>> {
        self.line.clear();
        let read = self.reader.read_line(&mut self.line);
        if read.map_err(|_| damaged(&self.file))? == 0 {
            return Ok(None);
        }
        let line = serde_json::from_str(&self.line);
        line.map(Some).map_err(|_| damaged(&self.file))
    }
}

/// The first line of a file, and what comes after it.
pub(super) fn read_first_line(file: &Path) -> Result<(FirstLine, BufReader<File>)> {
    let fail = |error: std::io::Error| {
        Error::Invalid(format!("{} cannot be read: {error}.", file.display()))
    };
    let mut reader = BufReader::new(File::open(file).map_err(fail)?);
    let mut line = Vec::new();
    reader
        .by_ref()
        .take(LONGEST_FIRST_LINE as u64)
        .read_until(b'\n', &mut line)
        .map_err(fail)?;
    let text = line
        .strip_suffix(b"\n")
        .and_then(|line| str::from_utf8(line).ok());
    match FirstLine::read(text.unwrap_or_default()) {
        Ok(first) => Ok((first, reader)),
        Err(NotOurs::Newer) => Err(newer(file)),
        Err(NotOurs::Foreign) => Err(Error::Invalid(format!(
            "{} is not a backup of Harken, or its beginning is damaged.",
            file.display()
        ))),
    }
}

pub(super) fn damaged(file: &Path) -> Error {
    Error::Invalid(format!(
        "The backup {} is damaged: it was cut short or changed. Nothing was restored; take another copy of it.",
        file.display()
    ))
}

pub(super) fn newer(file: &Path) -> Error {
    Error::Invalid(format!(
        "The backup {} was written by a newer Harken. Nothing was restored; please use that version.",
        file.display()
    ))
}
