//! Secrets that live outside the data folder, so that a copy of the database proves nothing by itself.

use crate::error::{Error, Result};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The folder of secrets. Cheap to clone.
#[derive(Clone)]
pub struct Keys {
    root: Arc<[u8; 32]>,
    /// Where batch keys live as well.
    pub folder: Arc<PathBuf>,
}

impl Keys {
    /// Opens the folder, and makes it with a fresh secret on first use, readable by its owner only.
    pub fn open(folder: &Path) -> Result<Keys> {
        let fail = |error: io::Error| {
            Error::Broken(format!(
                "The keys folder {} cannot be used: {error}.",
                folder.display()
            ))
        };
        fs::create_dir_all(folder).map_err(fail)?;
        only_for_owner(folder, 0o700).map_err(fail)?;
        let file = folder.join("server.key");
        let root = match fs::read(&file) {
            Ok(bytes) => bytes.try_into().map_err(|_| {
                Error::Broken(format!(
                    "{} is not a Harken key. Put the right file back, or move it away.",
                    file.display()
                ))
            })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let fresh = crate::ids::random_bytes::<32>();
                fs::write(&file, fresh).map_err(fail)?;
                only_for_owner(&file, 0o600).map_err(fail)?;
                fresh
            }
            Err(error) => return Err(fail(error)),
        };
        Ok(Keys {
            root: Arc::new(root),
            folder: Arc::new(folder.to_owned()),
        })
    }

    /// HMAC-SHA-256 of `parts` under the server's secret. `purpose` keeps uses apart: a nonce and an invitation code
    /// of the same letters give different values. Lengths are included, so parts cannot slide into one another.
    pub fn mac(&self, purpose: &str, parts: &[&str]) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.root[..]).expect("HMAC takes keys of any length");
        for part in std::iter::once(&purpose).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

/// Keeps a file or folder from everybody but its owner.
#[cfg(unix)]
pub fn only_for_owner(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere the folder's own rights must do.
#[cfg(not(unix))]
pub fn only_for_owner(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// A file's name is durable only when its folder is.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    Ok(())
}
