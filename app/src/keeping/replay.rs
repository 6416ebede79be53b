//! What was withdrawn or erased, kept beside the keys so that a restored backup does not bring it back.
//!
//! Both are lists of hashes under the server's secret: whoever reads them learns how often somebody withdrew, and about
//! whom only with the database that no longer has it.

use crate::{
    error::{Error, Result},
    ids::{Millis, ResponseId, SurveyId, hex},
    keys::Keys,
    receipt::withdrawn,
    secret_file,
};
use std::{
    collections::{HashMap, HashSet},
    fs, io,
    path::PathBuf,
};

/// What must not come back.
pub struct Replay {
    keys: Keys,
    withdrawn: HashSet<String>,
    /// By survey: when its answers were last erased.
    erased: HashMap<String, Millis>,
}

impl Replay {
    /// Reads both lists. A list that was never begun is empty.
    ///
    /// # Errors
    /// `Broken` where one cannot be read: it is not for a restore to guess what it held.
    pub fn read(keys: &Keys) -> Result<Replay> {
        let withdrawn = withdrawn::list_withdrawn(keys)?;
        let mut erased = HashMap::new();
        let lines = match fs::read_to_string(path_of(keys)) {
            Ok(lines) => lines,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(unusable(keys, &error)),
        };
        for line in lines.lines() {
            let parts = line.split_once(' ');
            let (survey, at) = parts
                .and_then(|(survey, at)| Some((survey, at.parse().ok()?)))
                .ok_or_else(|| unusable(keys, &"a line is damaged"))?;
            // Later lines are of later days.
            erased.insert(survey.to_string(), Millis(at));
        }
        Ok(Replay {
            keys: keys.clone(),
            withdrawn,
            erased,
        })
    }

    /// Whether the holder of this response has withdrawn it.
    pub fn is_withdrawn(&self, response: &ResponseId) -> bool {
        !self.withdrawn.is_empty()
            && self
                .withdrawn
                .contains(&withdrawn::mark_of(&self.keys, response))
    }

    /// Whether the answers of this survey were erased at that moment or later.
    pub fn is_erased_since(&self, survey: &SurveyId, moment: Millis) -> bool {
        let erased = self.erased.get(&mark_of(&self.keys, survey));
        !self.erased.is_empty() && erased.is_some_and(|at| *at >= moment)
    }
}

/// Notes that the answers of a survey are erased. It comes before the erasing: a crash in between leaves answers that
/// no older backup brings back.
pub fn note_erasure(keys: &Keys, survey: &SurveyId) -> Result<()> {
    let line = format!("{} {}", mark_of(keys, survey), Millis::now().0);
    secret_file::append(&path_of(keys), &line).map_err(|error| unusable(keys, &error))
}

fn mark_of(keys: &Keys, survey: &SurveyId) -> String {
    hex(&keys.mac("erased", &[survey.as_str()]))
}

fn path_of(keys: &Keys) -> PathBuf {
    keys.folder.join("erased")
}

fn unusable(keys: &Keys, why: &dyn std::fmt::Display) -> Error {
    Error::Broken(format!(
        "The list of erased answers {} cannot be used: {why}. Put the keys folder back as it was.",
        path_of(keys).display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let folder = std::env::temp_dir().join(format!("harken-{}", ResponseId::new()));
        Keys::open(&folder).unwrap()
    }

    #[test]
    fn a_withdrawn_response_is_known() {
        let keys = keys();
        let (gone, there) = (ResponseId::new(), ResponseId::new());
        assert!(!Replay::read(&keys).unwrap().is_withdrawn(&gone));
        withdrawn::remember(&keys, std::slice::from_ref(&gone)).unwrap();
        let replay = Replay::read(&keys).unwrap();
        assert!(replay.is_withdrawn(&gone) && !replay.is_withdrawn(&there));
        fs::remove_dir_all(&*keys.folder).unwrap();
    }

    #[test]
    fn an_erasing_holds_for_what_was_there_before_it() {
        let keys = keys();
        let (survey, before) = (SurveyId::new(), Millis::now());
        note_erasure(&keys, &survey).unwrap();
        let replay = Replay::read(&keys).unwrap();
        assert!(replay.is_erased_since(&survey, before));
        assert!(!replay.is_erased_since(&survey, Millis::now().plus_hours(1)));
        assert!(!replay.is_erased_since(&SurveyId::new(), before));
        fs::remove_dir_all(&*keys.folder).unwrap();
    }

    #[test]
    fn a_damaged_list_is_not_taken_for_an_empty_one() {
        let keys = keys();
        fs::write(path_of(&keys), "half a li").unwrap();
        assert!(Replay::read(&keys).is_err());
        fs::remove_dir_all(&*keys.folder).unwrap();
    }
}
