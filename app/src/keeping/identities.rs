//! The keys of backups: one a backup, in the keys folder, destroyed on the day the backup expires.
//!
//! A backup outlives what was deleted after it, in copies that nobody counts. So it is not the copies that go, but the
//! key that reads them: from that day on an old backup is noise, wherever it lies.

use crate::{
    error::{Error, Result},
    ids::{BackupId, Millis, is_random_id},
    keys::Keys,
    looked::Looked,
    secret_file,
};
use age::{secrecy::ExposeSecret, x25519::Identity};
use std::{fs, io, path::PathBuf, time::Duration};

/// The folder of backup keys.
#[derive(Clone, Debug)]
pub struct Identities {
    folder: PathBuf,
}

/// What is known of a backup: never where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: BackupId,
    /// `YYYY-MM-DD`.
    pub made_on: String,
    /// `YYYY-MM-DD`: the last day on which it can be read.
    pub expires_on: String,
}

const MADE: &str = "# made: ";
const EXPIRES: &str = "# expires: ";

impl Identities {
    /// The keys of backups beside the server's own.
    pub fn of(keys: &Keys) -> Identities {
        Identities {
            folder: keys.folder.join("backups"),
        }
    }

    /// Makes the key of a new backup and has it safely on the disk.
    pub fn create(&self, known: &Known) -> Result<Identity> {
        let identity = Identity::generate();
        // As age's own tools write such a file, so that they read it too.
        let text = format!(
            "{MADE}{}\n{EXPIRES}{}\n{}\n",
            known.made_on,
            known.expires_on,
            identity.to_string().expose_secret()
        );
        secret_file::create(&self.path(&known.id), text.as_bytes()).map_err(|error| {
            Error::Broken(format!(
                "The key of a backup cannot be written to {}: {error}.",
                self.folder.display()
            ))
        })?;
        Ok(identity)
    }

    /// The key of a backup, where it is there and whole.
    pub fn find(&self, id: &BackupId) -> Option<Identity> {
        let text = fs::read_to_string(self.path(id)).ok()?;
        text.lines().find_map(|line| line.parse().ok())
    }

    /// The backups whose keys are there, newest first.
    pub fn list(&self) -> Result<Vec<Known>> {
        let ids = self.list_ids().map_err(|error| self.unusable(&error))?;
        let mut known: Vec<Known> = ids.iter().filter_map(|id| self.read(id)).collect();
        known.sort_by(|one, other| (&other.made_on, &other.id).cmp(&(&one.made_on, &one.id)));
        Ok(known)
    }

    /// Destroys the key of a backup: nobody reads it from now on.
    pub fn destroy(&self, id: &BackupId) -> Result<()> {
        secret_file::destroy(&self.path(id)).map_err(|error| self.unusable(&error))
    }

    /// Destroys the keys of backups that expired before `today` (`YYYY-MM-DD`), and says how many.
    pub fn destroy_expired(&self, today: &str) -> Result<usize> {
        let mut destroyed = 0;
        for id in self.list_ids().map_err(|error| self.unusable(&error))? {
            let is_over = match self.read(&id) {
                Some(known) => known.expires_on.as_str() < today,
                None => self.was_left_half_written(&id),
            };
            if is_over {
                self.destroy(&id)?;
                destroyed += 1;
            }
        }
        Ok(destroyed)
    }

    /// Looks whether the keys of expired backups are gone.
    pub fn look(&self) -> Result<Looked> {
        let mut look = Looked::at("keys of backups");
        let today = Millis::now().day();
        for known in self.list()? {
            look.saw();
            if known.expires_on < today {
                look.fault(
                    known.id.as_str(),
                    "The backup has expired, and its key is still there. It goes when Harken serves, or at the next backup.",
                );
            }
        }
        Ok(look)
    }

    /// Where the key of a backup lies.
    pub fn path(&self, id: &BackupId) -> PathBuf {
        self.folder.join(id.as_str())
    }

    fn list_ids(&self) -> io::Result<Vec<BackupId>> {
        let files = match fs::read_dir(&self.folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut ids = Vec::new();
        for file in files {
            let name = file?.file_name().to_string_lossy().into_owned();
            // What else somebody put there is not ours to touch.
            if is_random_id(&name) {
                ids.push(BackupId(name));
            }
        }
        Ok(ids)
    }

    fn read(&self, id: &BackupId) -> Option<Known> {
        let text = fs::read_to_string(self.path(id)).ok()?;
        let find = |mark: &str| text.lines().find_map(|line| line.strip_prefix(mark));
        Some(Known {
            id: id.clone(),
            made_on: find(MADE)?.to_string(),
            expires_on: find(EXPIRES)?.to_string(),
        })
    }

    /// A key that a crash cut short has never sealed anything. One that is being written is a moment old.
    fn was_left_half_written(&self, id: &BackupId) -> bool {
        let changed = fs::metadata(self.path(id)).and_then(|found| found.modified());
        changed.is_ok_and(|at| at.elapsed().is_ok_and(|since| since > HALF_WRITTEN))
    }

    fn unusable(&self, error: &io::Error) -> Error {
        Error::Broken(format!(
            "The keys of backups in {} cannot be used: {error}.",
            self.folder.display()
        ))
    }
}

/// Nobody writes a key for so long.
const HALF_WRITTEN: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (PathBuf, Identities) {
        let folder = std::env::temp_dir().join(format!("harken-{}", BackupId::new()));
        let identities = Identities::of(&Keys::open(&folder).unwrap());
        (folder, identities)
    }

    fn known(expires_on: &str) -> Known {
        Known {
            id: BackupId::new(),
            made_on: "2026-11-22".into(),
            expires_on: expires_on.into(),
        }
    }

    #[test]
    fn a_key_is_there_until_the_day_after_its_backup_expires() {
        let (folder, identities) = folder();
        let known = known("2026-12-27");
        let made = identities.create(&known).unwrap();
        assert_eq!(identities.destroy_expired("2026-12-27").unwrap(), 0);
        let found = identities.find(&known.id).unwrap();
        assert_eq!(found.to_public(), made.to_public());
        assert_eq!(identities.list().unwrap(), std::slice::from_ref(&known));
        assert_eq!(identities.destroy_expired("2026-12-28").unwrap(), 1);
        assert!(identities.find(&known.id).is_none());
        assert_eq!(identities.list().unwrap(), []);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_newest_backup_comes_first_and_other_files_are_left_alone() {
        let (folder, identities) = folder();
        let (older, mut newer) = (known("2026-12-27"), known("2026-12-27"));
        newer.made_on = "2026-11-23".into();
        for known in [&newer, &older] {
            identities.create(known).unwrap();
        }
        let note = folder.join("backups/README");
        fs::write(&note, "Ask Hodan before you move these.").unwrap();
        assert_eq!(identities.list().unwrap(), [newer, older]);
        assert_eq!(identities.destroy_expired("2030-01-01").unwrap(), 2);
        assert!(note.exists());
        fs::remove_dir_all(folder).unwrap();
    }
}
