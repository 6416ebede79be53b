//! Secrets that live outside the data folder, so that a copy of the database proves nothing by itself.

use crate::{
    error::{Error, Result},
    ids::random_bytes,
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
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
                let fresh = random_bytes::<32>();
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

    /// Encrypts what the database keeps but must not tell: without this folder it stays unreadable. `context` says
    /// whose it is, so that one person's sealed bytes put in another's row open nothing.
    pub fn seal(&self, purpose: &str, context: &str, secret: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = random_bytes();
        let payload = Payload {
            msg: secret,
            aad: context.as_bytes(),
        };
        let sealed = self
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), payload)
            .expect("short texts can be sealed");
        [nonce.as_slice(), &sealed].concat()
    }

    /// What [`Keys::seal`] sealed under the same purpose and context; None where these are not its bytes.
    pub fn unseal(&self, purpose: &str, context: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload {
            msg: text,
            aad: context.as_bytes(),
        };
        let opened = self.cipher(purpose).decrypt(&XNonce::from(*nonce), payload);
        opened.ok()
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.mac("seal", &[purpose]).into())
    }

    /// Leaves a lasting sign in the folder that something has begun.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn leave_mark(&self, name: &str) -> Result<()> {
        let file = self.mark(name);
        fs::write(&file, []).map_err(|error| {
            Error::Broken(format!("{} cannot be written: {error}.", file.display()))
        })
    }

    /// Whether that sign was left.
    pub fn has_mark(&self, name: &str) -> bool {
        self.mark(name).exists()
    }

    fn mark(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.begun"))
    }
}

/// XChaCha20 takes nonces so long that random ones never meet.
const NONCE_BYTES: usize = 24;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(name: &str) -> Keys {
        let folder =
            std::env::temp_dir().join(format!("harken-keys-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Keys::open(&folder).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_only_for_its_purpose_its_context_and_its_keys() {
        let (ours, theirs) = (keys("ours"), keys("theirs"));
        let sealed = ours.seal("second factor", "hodan", b"secret");
        let open = |keys: &Keys, purpose, context| keys.unseal(purpose, context, &sealed);
        assert_eq!(
            open(&ours, "second factor", "hodan").as_deref(),
            Some(&b"secret"[..])
        );
        assert_eq!(open(&ours, "second factor", "maryan"), None);
        assert_eq!(open(&ours, "other", "hodan"), None);
        assert_eq!(open(&theirs, "second factor", "hodan"), None);
        assert!(!sealed.windows(6).any(|part| part == b"secret"));
        for end in 0..sealed.len() {
            assert_eq!(ours.unseal("second factor", "hodan", &sealed[..end]), None);
        }
        for keys in [ours, theirs] {
            fs::remove_dir_all(&*keys.folder).unwrap();
        }
    }
}
