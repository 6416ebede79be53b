//! The shared inputs: real files that lie beside the repository, never in it.

use super::{ROOT, skip};
use std::{fs, path::PathBuf};

/// The text of a shared input (`scripts.csv`, `hostile/blns.json`). None, and a skipped test, where it is missing.
pub fn find(name: &str) -> Option<String> {
    find_in("inputs", name)
}

/// The text of worked cases (`agreement.json`). None, and a skipped test, where they are missing.
pub fn find_oracle(name: &str) -> Option<String> {
    find_in("oracles", name)
}

fn find_in(place: &str, name: &str) -> Option<String> {
    let path = folder().join(place).join(name);
    match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            skip(&format!(
                "The shared input {} could not be read: {error}. Set HARKEN_SHARED to the folder that holds `{place}`.",
                path.display()
            ));
            None
        }
    }
}

/// The bytes of a shared input. None, and a skipped test, where it is missing.
pub fn find_bytes(name: &str) -> Option<Vec<u8>> {
    Some(fs::read(find_path(name)?).expect("a file that is there can be read"))
}

/// Where a shared input is. None, and a skipped test, where it is missing.
pub fn find_path(name: &str) -> Option<PathBuf> {
    let path = folder().join("inputs").join(name);
    if path.is_file() {
        return Some(path);
    }
    skip(&format!(
        "The shared input {} is not there. Set HARKEN_SHARED to the folder that holds `inputs`.",
        path.display()
    ));
    None
}

/// The bytes of a file inside a shared archive. None, and a skipped test, where the archive is missing.
pub fn find_in_zip(name: &str, inside: &str) -> Option<Vec<u8>> {
    let path = folder().join("inputs").join(name);
    let Ok(file) = fs::File::open(&path) else {
        skip(&format!(
            "The shared input {} could not be read.",
            path.display()
        ));
        return None;
    };
    let mut archive = zip::ZipArchive::new(file).expect("the archive can be opened");
    let mut member = archive.by_name(inside).expect("the archive holds the file");
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut member, &mut bytes).expect("the file can be read");
    Some(bytes)
}

/// `HARKEN_SHARED`, or `../shared` as seen from the repository.
fn folder() -> PathBuf {
    match std::env::var_os("HARKEN_SHARED") {
        Some(folder) => folder.into(),
        None => ROOT.join("../shared"),
    }
}

/// The Big List of Naughty Strings, without the empty one.
pub fn find_naughty_strings() -> Option<Vec<String>> {
    let text = find("hostile/blns.json")?;
    let strings: Vec<String> = serde_json::from_str(&text).expect("blns.json is a list of strings");
    assert!(strings.len() > 400, "blns.json holds the whole list");
    Some(
        strings
            .into_iter()
            .filter(|string| !string.trim().is_empty())
            .collect(),
    )
}
