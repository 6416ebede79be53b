//! What must hold of an old `.xls` file before anything parses it. The reader makes room for what a sheet announces and
//! copies a shared text for every cell that shows it, so a small file could ask for any amount of memory.

use super::ImportError;

/// A sheet of the old format has at most 65,536 rows of 256 columns.
const MOST_ANNOUNCED: u64 = 65_536 * 256;
/// The box around all cells that hold something, over all sheets: 20,000 rows of every column the format has.
const MOST_BOXED: u64 = 20_000 * 256;
/// Characters in all cells together.
const MOST_TEXT: u64 = 16 << 20;
/// Bytes looked at; several sheets can be made to share one place in the file.
const MOST_WALKED: usize = 32 << 20;

/// # Errors
/// When the file is damaged, or would unpack to more than a form needs.
pub fn check(bytes: &[u8]) -> Result<(), ImportError> {
    let damaged = || {
        ImportError::file(
            "The workbook is damaged or was cut off while it was copied: save or download it again.",
        )
    };
    let stream = workbook_stream(bytes).ok_or_else(damaged)?;
    match weigh(&stream).ok_or_else(damaged)? {
        true => Ok(()),
        false => Err(ImportError::file(
            "The workbook holds far more than a form needs: remove empty formatted rows and unused sheets.",
        )),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?) as usize)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
}

const LAST_SECTOR: usize = 0xffff_fffa;

/// A compound file, as far as finding one stream in it goes.
struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<usize>,
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Compound<'a>> {
        let shift = u16_at(bytes, 0x1e).filter(|shift| [9, 12].contains(shift))?;
        let mut file = Compound {
            bytes,
            sector: 1 << shift,
            fat: Vec::new(),
        };
        let mut tables: Vec<usize> = (0..109)
            .filter_map(|index| u32_at(bytes, 0x4c + index * 4))
            .collect();
        let mut next = u32_at(bytes, 0x44)?;
        let most = bytes.len() / file.sector;
        let mut steps = 0;
        while next < LAST_SECTOR {
            steps += 1;
            if steps > most {
                return None;
            }
            let sector = file.read(next)?;
            let entries = sector.len() / 4;
            tables
                .extend((0..entries.checked_sub(1)?).filter_map(|index| u32_at(sector, index * 4)));
            next = u32_at(sector, entries.checked_sub(1)? * 4)?;
        }
        let tables: Vec<usize> = tables
            .into_iter()
            .filter(|sector| *sector < LAST_SECTOR)
            .collect();
        if tables.len() > most {
            return None;
        }
        let mut fat = Vec::new();
        for table in tables {
            let sector = file.read(table)?;
            fat.extend((0..sector.len() / 4).filter_map(|index| u32_at(sector, index * 4)));
        }
        file.fat = fat;
        Some(file)
    }

    fn read(&self, sector: usize) -> Option<&'a [u8]> {
        // The header fills the first sector, whatever a sector's size.
        let from = sector.checked_add(1)?.checked_mul(self.sector)?;
        let to = (from + self.sector).min(self.bytes.len());
        self.bytes.get(from..to)
    }

    /// A chain of sectors; none where it runs in a circle or out of the file.
    fn chain(&self, first: usize) -> Option<Vec<u8>> {
        let (mut next, mut out) = (first, Vec::new());
        while next < LAST_SECTOR {
            if out.len() > self.bytes.len() {
                return None;
            }
            out.extend_from_slice(self.read(next)?);
            next = *self.fat.get(next)?;
        }
        Some(out)
    }
}

fn workbook_stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let file = Compound::open(bytes)?;
    let directory = file.chain(u32_at(bytes, 0x30)?)?;
    let entries = || directory.chunks_exact(128);
    let name = |entry: &[u8]| {
        let length = u16_at(entry, 0x40).unwrap_or(0).saturating_sub(2).min(64);
        let units: Vec<u16> = (0..length / 2)
            .filter_map(|index| u16_at(entry, index * 2))
            .map(|unit| unit as u16)
            .collect();
        String::from_utf16_lossy(&units)
    };
    let entry = entries()
        .find(|entry| name(entry) == "Workbook")
        .or_else(|| entries().find(|entry| name(entry) == "Book"))?;
    let (first, size) = (u32_at(entry, 0x74)?, u32_at(entry, 0x78)?);
    if size >= u32_at(bytes, 0x38)? {
        let mut stream = file.chain(first)?;
        stream.truncate(size);
        return Some(stream);
    }
    // Small streams lie in pieces of 64 bytes inside the root's stream.
    let root = file.chain(u32_at(entries().next()?, 0x74)?)?;
    let table = file.chain(u32_at(bytes, 0x3c)?)?;
    let (mut next, mut stream) = (first, Vec::new());
    while next < LAST_SECTOR {
        if stream.len() > root.len() {
            return None;
        }
        stream.extend_from_slice(
            root.get(next.checked_mul(64)?..next.checked_add(1)?.checked_mul(64)?)?,
        );
        next = u32_at(&table, next.checked_mul(4)?)?;
    }
    stream.truncate(size);
    Some(stream)
}

const BOUND_SHEET: usize = 0x85;
const SHARED_STRINGS: usize = 0xfc;
const CONTINUE: usize = 0x3c;
const END: usize = 0x0a;
const DEFINED_NAME: usize = 0x18;

/// The records from a place in the stream to the end of its part.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = from;
    std::iter::from_fn(move || {
        let (kind, length) = (u16_at(stream, at)?, u16_at(stream, at + 2)?);
        let data = stream.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        (kind != END).then_some((kind, data))
    })
}

/// Whether the workbook stays within bounds; none where it is damaged.
fn weigh(stream: &[u8]) -> Option<bool> {
    let mut sheets = Vec::new();
    let mut shared: Vec<&[u8]> = Vec::new();
    let mut previous = 0;
    let mut longest_name = 0;
    for (kind, data) in records(stream, 0) {
        match kind {
            BOUND_SHEET => sheets.push(u32_at(data, 0)?),
            SHARED_STRINGS => shared = vec![data],
            CONTINUE if previous == SHARED_STRINGS => shared.push(data),
            DEFINED_NAME => longest_name = longest_name.max(data.len()),
            _ => {}
        }
        if kind != CONTINUE {
            previous = kind;
        }
    }
    if sheets.len() > 64 {
        return Some(false);
    }
    let lengths = shared_lengths(&shared);
    let (mut boxed, mut text, mut walked, mut spelled) = (0, 0, 0, 0);
    for from in sheets {
        let (mut rows, mut columns) = (None, None);
        for (kind, data) in records(stream, from) {
            walked += data.len() + 4;
            let (row, first) = (u16_at(data, 0), u16_at(data, 2));
            let last = match kind {
                // How many rows and columns the sheet announces.
                0x200 => {
                    let announced = (u32_at(data, 4).unwrap_or(0) as u64)
                        .saturating_mul(u16_at(data, 10).unwrap_or(0) as u64);
                    if announced > MOST_ANNOUNCED {
                        return Some(false);
                    }
                    continue;
                }
                // Several numbers side by side.
                0xbd => u16_at(data, data.len().checked_sub(2)?),
                0xfd => {
                    text += lengths
                        .get(u32_at(data, 6).unwrap_or(0))
                        .copied()
                        .unwrap_or(0);
                    first
                }
                0x06 => {
                    spelled += data.len() as u64;
                    first
                }
                0x203 | 0x204 | 0xd6 | 0x205 | 0x27e => first,
                _ => continue,
            };
            let (Some(row), Some(first), Some(last)) = (row, first, last) else {
                continue;
            };
            widen(&mut rows, row, row);
            widen(&mut columns, first, last);
        }
        let side =
            |ends: Option<(usize, usize)>| ends.map_or(0, |(low, high)| (high - low + 1) as u64);
        boxed += side(rows) * side(columns);
        // A formula is spelled out, with every name it uses in full.
        let formulas = (spelled / 5).saturating_mul(longest_name as u64);
        if boxed > MOST_BOXED
            || text > MOST_TEXT
            || walked > MOST_WALKED
            || formulas > MOST_TEXT * 8
        {
            return Some(false);
        }
    }
    Some(true)
}

fn widen(ends: &mut Option<(usize, usize)>, low: usize, high: usize) {
    let (from, to) = ends.unwrap_or((low, high));
    *ends = Some((from.min(low), to.max(high).max(low)));
}

/// How many characters each shared string has, as far as the table can be followed.
fn shared_lengths(parts: &[&[u8]]) -> Vec<u64> {
    let mut lengths = Vec::new();
    let mut cursor = Cursor {
        parts,
        part: 0,
        at: 8,
    };
    while let Some(length) = cursor.string() {
        lengths.push(length);
    }
    lengths
}

struct Cursor<'a> {
    parts: &'a [&'a [u8]],
    part: usize,
    at: usize,
}

impl Cursor<'_> {
    fn left(&self) -> usize {
        self.parts
            .get(self.part)
            .map_or(0, |part| part.len().saturating_sub(self.at))
    }

    fn next_part(&mut self) -> Option<()> {
        self.part += 1;
        self.at = 0;
        (self.part < self.parts.len()).then_some(())
    }

    fn byte(&mut self) -> Option<u8> {
        while self.left() == 0 {
            self.next_part()?;
        }
        self.at += 1;
        Some(self.parts[self.part][self.at - 1])
    }

    fn number(&mut self, bytes: u32) -> Option<usize> {
        (0..bytes).try_fold(0, |sum, place| {
            Some(sum | (self.byte()? as usize) << (8 * place))
        })
    }

    fn string(&mut self) -> Option<u64> {
        let length = self.number(2)?;
        let mut flags = self.byte()?;
        let runs = if flags & 8 != 0 { self.number(2)? } else { 0 };
        let extra = if flags & 4 != 0 { self.number(4)? } else { 0 };
        let mut rest = length;
        while rest > 0 {
            let wide = 1 + usize::from(flags & 1);
            let here = (self.left() / wide).min(rest);
            self.at += here * wide;
            rest -= here;
            if rest > 0 {
                // Each part says anew how wide its characters are.
                self.next_part()?;
                flags = self.byte()?;
            }
        }
        let mut skip = runs * 4 + extra;
        while skip > 0 {
            let here = self.left().min(skip);
            self.at += here;
            skip -= here;
            if skip > 0 {
                self.next_part()?;
            }
        }
        Some(length as u64)
    }
}
