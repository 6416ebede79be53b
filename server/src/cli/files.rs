//! Files that commands read and write.

use app::error::{Error, Result};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// The bytes of a file, or a sentence that names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|error| Error::Invalid(format!("{} cannot be read: {error}.", path.display())))
}

/// Writes a whole file or none: an earlier one stays until the new one is complete.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    write_beside(path, bytes)
        .map_err(|error| Error::Invalid(format!("{} cannot be written: {error}.", path.display())))
}

fn write_beside(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // A pipe or a device such as /dev/stdout has nothing to put in its place.
    let is_special = fs::metadata(path).is_ok_and(|known| !known.is_file());
    if is_special {
        return fs::OpenOptions::new()
            .write(true)
            .open(path)?
            .write_all(bytes);
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part: PathBuf = path.with_file_name(name);
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

/// A file's name without its folders, for titles.
pub fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
