//! The secret halves of batch keys: files in the keys folder, each gone when its batch has left.
//!
//! A secret is on the disk before the database knows its public half, and leaves the disk after the database has
//! forgotten it. So a crash at any point leaves at worst a secret without a batch: [`BatchKeys::destroy_but`] clears
//! those away at start-up. The other way round, answers would be sealed to a key nobody has.

use super::protocol::{Fault, Pool, Protocol};
use super::sealing::{PublicKey, SecretKey, create_pair};
use crate::{
    error::{Error, Result},
    ids::{BatchKeyId, is_random_id},
    keys::Keys,
    secret_file,
};
use std::{
    collections::{HashMap, HashSet},
    fs, io,
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
};

/// The folder of batch secrets. Cheap to clone.
#[derive(Clone)]
pub struct BatchKeys {
    folder: Arc<PathBuf>,
    protocol: Protocol,
    /// The public half that each pool was last seen with.
    last: Arc<RwLock<HashMap<Pool, (BatchKeyId, PublicKey)>>>,
}

impl BatchKeys {
    /// The secrets beside the server's own.
    pub fn of(keys: &Keys, protocol: Protocol) -> BatchKeys {
        BatchKeys {
            folder: Arc::new(keys.folder.join("batches")),
            protocol,
            last: Arc::default(),
        }
    }

    /// How answers are mixed.
    pub fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Seals a payload to a batch.
    pub fn seal(&self, public: &PublicKey, payload: &[u8]) -> Result<Vec<u8>> {
        match self.protocol.has(Fault::KeepsLength) {
            true => public.seal_at_own_length(payload),
            false => public.seal(payload),
        }
    }

    /// The key that a pool was last seen with. It may have been replaced since, by this server or another.
    pub fn find_last(&self, pool: &Pool) -> Option<(BatchKeyId, PublicKey)> {
        let last = self.last.read().unwrap_or_else(PoisonError::into_inner);
        last.get(pool).cloned()
    }

    /// Remembers the key that a pool has now.
    pub fn set_last(&self, pool: &Pool, key: &(BatchKeyId, PublicKey)) {
        if self.find_last(pool).as_ref() != Some(key) {
            let mut last = self.last.write().unwrap_or_else(PoisonError::into_inner);
            last.insert(pool.clone(), key.clone());
        }
    }

    /// Makes a pair, and has the secret half safely on the disk before it gives the public one out.
    pub fn create(&self) -> Result<(BatchKeyId, PublicKey)> {
        let (public, secret) = create_pair();
        let id = BatchKeyId::new();
        secret_file::create(&self.path(&id), &secret.0).map_err(|error| {
            Error::Broken(format!(
                "A batch key cannot be written to {}: {error}.",
                self.folder.display()
            ))
        })?;
        Ok((id, public))
    }

    /// The secret of a batch that waits.
    ///
    /// # Errors
    /// A sentence that names the file where it is not there.
    pub fn get(&self, id: &BatchKeyId) -> Result<SecretKey> {
        let path = self.path(id);
        fs::read(&path).map(SecretKey).map_err(|error| {
            Error::Broken(format!(
                "The answers that wait cannot be opened without {}: {error}. Put the keys folder back as it was.",
                path.display()
            ))
        })
    }

    /// Whether the secret of a batch is there. An id that no batch can have names none.
    pub fn has(&self, id: &BatchKeyId) -> bool {
        is_random_id(id.as_str()) && self.path(id).is_file()
    }

    /// Destroys the secret of a batch that has left. What was sealed to it can be read by nobody from now on, in no
    /// copy of the database.
    pub fn destroy(&self, id: &BatchKeyId) -> io::Result<()> {
        secret_file::destroy(&self.path(id))
    }

    /// Destroys every secret but these, and says how many: what a crash left between a commit and the destroying.
    pub fn destroy_but(&self, kept: &HashSet<BatchKeyId>) -> io::Result<usize> {
        let files = match fs::read_dir(&*self.folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(error),
        };
        let mut destroyed = 0;
        for file in files {
            let id = BatchKeyId(file?.file_name().to_string_lossy().into_owned());
            if !kept.contains(&id) {
                self.destroy(&id)?;
                destroyed += 1;
            }
        }
        Ok(destroyed)
    }

    fn path(&self, id: &BatchKeyId) -> PathBuf {
        self.folder.join(id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (PathBuf, BatchKeys) {
        let folder = std::env::temp_dir().join(format!("harken-{}", BatchKeyId::new()));
        let keys = BatchKeys::of(&Keys::open(&folder).unwrap(), Protocol::default());
        (folder, keys)
    }

    #[test]
    fn a_secret_is_there_until_it_is_destroyed() {
        let (folder, keys) = folder();
        let (id, public) = keys.create().unwrap();
        let sealed = public.seal(b"the bus").unwrap();
        assert_eq!(keys.get(&id).unwrap().open(&sealed).unwrap(), b"the bus");
        keys.destroy(&id).unwrap();
        keys.destroy(&id).unwrap();
        assert!(keys.get(&id).is_err());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn secrets_without_a_batch_are_cleared_away_and_no_others() {
        let (folder, keys) = folder();
        let (kept, _) = keys.create().unwrap();
        let (orphan, _) = keys.create().unwrap();
        assert_eq!(keys.destroy_but(&HashSet::from([kept.clone()])).unwrap(), 1);
        assert!(keys.get(&kept).is_ok() && keys.get(&orphan).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
