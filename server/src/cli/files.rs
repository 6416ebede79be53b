//! Files that commands read and write.

use app::error::{Error, Result};
use std::{
    fs,
    io::{self, Write},
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

/// Writes a new file that its owner alone can read, and has it safely on the disk. One that is there already is left
/// as it is.
pub fn create_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let create = || {
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(bytes)
            .and_then(|()| file.sync_all())
            .inspect_err(|_| remove(path))
    };
    create().map_err(|error| {
        let why = match error.kind() {
            io::ErrorKind::AlreadyExists => "it is there already".to_string(),
            _ => error.to_string(),
        };
        Error::Invalid(format!(
            "{} cannot be made: {why}. Choose another name.",
            path.display()
        ))
    })
}

/// Takes a file away, if it is there.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// A file's name without its folders, for titles.
pub fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
