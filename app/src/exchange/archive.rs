//! The archive a project comes in: which part is the project, and where the text of a source is. Nothing is ever
//! unpacked to a disk, and no more than is taken into memory.

use super::remark::Refusal;
use std::{
    collections::{BTreeSet, HashMap},
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// More parts than this are no project: a text each for a large survey, and some to spare.
const MOST_PARTS: usize = 60_000;
/// What is unpacked of one archive, all parts together.
const MOST_UNPACKED: u64 = 256 << 20;
/// The project itself: its marks are many times its words.
const MOST_PROJECT: u64 = 48 << 20;
/// One text.
pub const MOST_TEXT: u64 = 16 << 20;
/// Words in XML shrink to a thirtieth. What unpacks to more than this many times itself was made to.
const MOST_TIMES: u64 = 400;
/// Below this it cannot hurt.
const HARMLESS: u64 = 4 << 20;

/// An archive that holds one project.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Parts by their name in small letters and with `/`.
    parts: HashMap<String, usize>,
    project: usize,
    /// The folder in which the project lies, with its `/`; empty at the top.
    folder: String,
    unpacked: u64,
    used: BTreeSet<usize>,
}

/// Where a path of the project leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Part(usize),
    Missing,
    /// Out of the archive: to a disk of whoever wrote it.
    Outside,
}

impl<'a> Archive<'a> {
    /// Opens an archive.
    ///
    /// # Errors
    /// A refusal where it is none, or does not hold exactly one project.
    pub fn open(bytes: &'a [u8]) -> Result<Archive<'a>, Refusal> {
        if !bytes.starts_with(b"PK") {
            return Err(Refusal::NotZip);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        if zip.has_duplicate_names() {
            return Err(Refusal::TwiceInFile);
        }
        if zip.len() > MOST_PARTS {
            return Err(Refusal::ManyParts(MOST_PARTS));
        }
        let mut parts = HashMap::new();
        let mut projects = Vec::new();
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(|_| Refusal::Damaged)?;
            if part.is_dir() {
                continue;
            }
            if part.encrypted() {
                return Err(Refusal::Locked);
            }
            let name = part.name().map_err(|_| Refusal::Damaged)?;
            let name = name.replace('\\', "/").to_lowercase();
            // What a Macintosh adds about each file begins so.
            if name.split('/').any(|step| step == "__macosx") {
                continue;
            }
            if name == "project.qde" || name.ends_with("/project.qde") {
                projects.push((name.clone(), index));
            }
            if parts.insert(name, index).is_some() {
                return Err(Refusal::TwiceInFile);
            }
        }
        let (name, project) = match projects.as_slice() {
            [] => return Err(Refusal::NoProject),
            [one] => one.clone(),
            several => return Err(Refusal::SeveralProjects(several.len())),
        };
        let folder = name.trim_end_matches("project.qde").to_string();
        Ok(Archive {
            zip,
            parts,
            project,
            folder,
            unpacked: 0,
            used: BTreeSet::from([project]),
        })
    }

    /// The project itself.
    pub fn read_project(&mut self) -> Result<Vec<u8>, Refusal> {
        self.read(self.project, MOST_PROJECT)?.ok_or(Refusal::Bomb)
    }

    /// Where the text is that a source names: beside the project in `sources`, in whatever form the path is written.
    pub fn find(&mut self, path: &str) -> Found {
        let Some(inner) = inner_path(path) else {
            return Found::Outside;
        };
        let plain = inner.to_lowercase();
        let decoded = percent_encoding::percent_decode_str(&plain)
            .decode_utf8()
            .map(|text| text.into_owned())
            .unwrap_or_default();
        if leaves(&decoded) {
            return Found::Outside;
        }
        let places = [&plain, &decoded].into_iter().flat_map(|name| {
            [
                format!("{}sources/{name}", self.folder),
                format!("{}{name}", self.folder),
            ]
        });
        let found = places
            .into_iter()
            .find_map(|place| self.parts.get(&place).copied());
        match found {
            Some(index) => {
                self.used.insert(index);
                Found::Part(index)
            }
            None => Found::Missing,
        }
    }

    /// A text; none where it is longer than is taken.
    pub fn read_text(&mut self, index: usize) -> Result<Option<Vec<u8>>, Refusal> {
        self.read(index, MOST_TEXT)
    }

    /// The parts that nothing asked for, by name.
    pub fn list_unused(&self) -> Vec<String> {
        let mut unused: Vec<String> = self
            .parts
            .iter()
            .filter(|(_, index)| !self.used.contains(index))
            .map(|(name, _)| name.clone())
            .collect();
        unused.sort();
        unused
    }

    fn read(&mut self, index: usize, most: u64) -> Result<Option<Vec<u8>>, Refusal> {
        let part = self.zip.by_index(index).map_err(|_| Refusal::Damaged)?;
        let packed = part.compressed_size();
        let left = MOST_UNPACKED - self.unpacked;
        let allowed = (packed.saturating_mul(MOST_TIMES)).max(HARMLESS).min(left);
        let mut bytes = Vec::new();
        part.take(allowed.min(most) + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| Refusal::Damaged)?;
        let length = bytes.len() as u64;
        if length > allowed {
            return Err(Refusal::Bomb);
        }
        self.unpacked += length;
        Ok((length <= most).then_some(bytes))
    }
}

/// The name that a path has inside the archive; none where it leads out of it.
fn inner_path(path: &str) -> Option<String> {
    let path = path.trim().replace('\\', "/");
    let inner = match path.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("internal") => {
            rest.trim_start_matches('/')
        }
        // Beside the file on the disk of whoever wrote it; some tools put it into the file all the same.
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("relative") => {
            rest.trim_start_matches('/')
        }
        Some(_) => return None,
        None => path.as_str(),
    };
    let inner = inner.trim_start_matches("./");
    (!leaves(inner)).then(|| inner.to_string())
}

/// Whether a path is absolute or climbs out of its folder.
fn leaves(path: &str) -> bool {
    let is_drive = path.as_bytes().get(1) == Some(&b':');
    path.starts_with('/') || is_drive || path.split('/').any(|step| step == "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn refusal(bytes: &[u8]) -> Option<Refusal> {
        Archive::open(bytes).err()
    }

    #[test]
    fn an_archive_holds_exactly_one_project() {
        assert_eq!(refusal(b"hello"), Some(Refusal::NotZip));
        assert_eq!(refusal(b"PK\x03\x04hello"), Some(Refusal::Damaged));
        assert_eq!(refusal(&pack(&[("a.txt", b"")])), Some(Refusal::NoProject));
        let two = pack(&[("project.qde", b""), ("b/Project.qde", b"")]);
        assert_eq!(refusal(&two), Some(Refusal::SeveralProjects(2)));
        let same = pack(&[
            ("project.qde", b""),
            ("sources/A.txt", b""),
            ("sources\\a.txt", b""),
        ]);
        assert_eq!(refusal(&same), Some(Refusal::TwiceInFile));
    }

    #[test]
    fn a_text_is_found_in_whatever_form_its_path_is_written() {
        let bytes = pack(&[
            ("mine/project.qde", b"<Project/>"),
            ("mine/Sources/One two.txt", b"1"),
            ("mine/three.txt", b"3"),
        ]);
        let mut archive = Archive::open(&bytes).unwrap();
        for path in [
            "internal://One two.txt",
            "internal://one%20two.txt",
            "One two.txt",
            "sources/One two.txt",
            "relative://One two.txt",
            "relative:///sources/One two.txt",
        ] {
            assert!(matches!(archive.find(path), Found::Part(_)), "{path}");
        }
        assert!(matches!(archive.find("three.txt"), Found::Part(_)));
        assert_eq!(archive.find("internal://four.txt"), Found::Missing);
        for path in [
            "/etc/passwd",
            "internal://../../etc/passwd",
            "internal://%2e%2e/x",
            "C:\\notes.txt",
            "file:///etc/passwd",
            "https://example.org/x",
            "..\\x.txt",
        ] {
            assert_eq!(archive.find(path), Found::Outside, "{path}");
        }
        assert!(archive.list_unused().is_empty());
    }

    #[test]
    fn a_part_that_unpacks_without_end_is_refused() {
        let zeros = vec![b' '; 64 << 20];
        let bytes = pack(&[("project.qde", &zeros)]);
        let mut archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.read_project(), Err(Refusal::Bomb));
    }
}
