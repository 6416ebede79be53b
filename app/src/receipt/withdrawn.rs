//! Which answers have been withdrawn, and which seats of sessions, for the day a backup is put back that still holds
//! them.
//!
//! A file in the keys folder, which is in no backup of the data: a keyed mark a line, in the order of the marks. It
//! tells whoever has both the file and a response's id that this one was withdrawn, and nobody anything else.

use crate::{
    error::{Error, Result},
    ids::{ResponseId, hex},
    keys::{Keys, only_for_owner, sync_folder},
};
use std::{
    collections::{BTreeSet, HashSet},
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The mark of an answer: a MAC of its id.
pub fn mark_of(keys: &Keys, response: &ResponseId) -> String {
    hex(&keys.mac("withdrawn", &[response.as_str()]))
}

/// The marks of everything that was ever withdrawn.
///
/// # Errors
/// A sentence that names the file where it cannot be read.
pub fn list_withdrawn(keys: &Keys) -> Result<HashSet<String>> {
    let path = path_of(keys);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(text.lines().map(str::to_string).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(HashSet::new()),
        Err(error) => Err(unusable(&path, &error)),
    }
}

/// Adds the marks of these answers, and has them safely on the disk.
pub fn remember(keys: &Keys, responses: &[ResponseId]) -> Result<()> {
    let marks = responses.iter().map(|response| mark_of(keys, response));
    remember_marks(keys, &marks.collect::<Vec<_>>())
}

/// As [`remember`], of whatever else its speaker took back. The file is whole at every moment.
pub fn remember_marks(keys: &Keys, new: &[String]) -> Result<()> {
    let mut marks: BTreeSet<String> = list_withdrawn(keys)?.into_iter().collect();
    marks.extend(new.iter().cloned());
    let text: String = marks.iter().map(|mark| format!("{mark}\n")).collect();
    let path = path_of(keys);
    write_whole(&path, &text).map_err(|error| unusable(&path, &error))
}

fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let part = path.with_extension("part");
    let mut file = fs::File::create(&part)?;
    only_for_owner(&part, 0o600)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

fn path_of(keys: &Keys) -> PathBuf {
    keys.folder.join("withdrawn")
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::Broken(format!(
        "The list of withdrawn answers {} cannot be used: {error}.",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_add_up_in_their_own_order_and_name_no_answer() {
        let folder = std::env::temp_dir().join(format!("harken-{}", ResponseId::new()));
        let keys = Keys::open(&folder).unwrap();
        let all: Vec<ResponseId> = (0..20).map(|_| ResponseId::new()).collect();
        for one in &all {
            remember(&keys, std::slice::from_ref(one)).unwrap();
        }
        remember(&keys, &all[..3]).unwrap();
        let known = list_withdrawn(&keys).unwrap();
        assert_eq!(known.len(), 20);
        assert!(all.iter().all(|one| known.contains(&mark_of(&keys, one))));
        let text = fs::read_to_string(path_of(&keys)).unwrap();
        assert!(text.lines().is_sorted());
        assert!(all.iter().all(|one| !text.contains(one.as_str())));
        fs::remove_dir_all(folder).unwrap();
    }
}
