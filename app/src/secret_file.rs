//! Files that hold a secret: on the disk before anybody relies on them, and overwritten before they go.

use crate::keys::{only_for_owner, sync_folder};
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

/// Writes a new file that only its owner reads. When this returns, it survives a power cut.
///
/// # Errors
/// `AlreadyExists` where the file is there: no secret takes another's place.
pub fn create(path: &Path, secret: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    fs::create_dir_all(folder)?;
    only_for_owner(folder, 0o700)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file = for_owner(&mut options).open(path)?;
    file.write_all(secret)?;
    file.sync_all()?;
    sync_folder(folder)
}

/// Adds a line to a file that only its owner reads, making it where there is none. When this returns, it survives a
/// power cut.
pub fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    let mut file = for_owner(&mut options).open(path)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_all()?;
    sync_folder(folder_of(path))
}

/// Destroys a secret; one that is gone already is fine. The bytes are overwritten first; a disk that keeps old blocks
/// may still hold them, which is why the keys folder belongs on an encrypted one.
pub fn destroy(path: &Path) -> io::Result<()> {
    let length = match fs::metadata(path) {
        Ok(found) => found.len() as usize,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(&vec![0; length])?;
    file.sync_all()?;
    fs::remove_file(path)?;
    sync_folder(folder_of(path))
}

/// Has files made with these options belong to their owner from their first moment.
pub fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The folder a file lies in.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
