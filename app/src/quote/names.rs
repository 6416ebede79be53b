//! The list of names an initiative keeps, and what a check was made about.

use super::{Quote, Seen, risk};
use crate::ids::hex;
use risk::kept::KeptNames;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// So many names may be kept.
pub const MOST_NAMES: usize = 2_000;
/// A name may be this long, in characters.
pub const LONGEST_NAME: usize = 200;

/// The names of a typed list, one a line, without white space around them, each once and in order. `Err` with the
/// first line that is too long, or empty where there are too many.
pub fn read_names(typed: &str) -> Result<BTreeSet<String>, String> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut names = BTreeSet::new();
    for line in lines {
        if line.chars().count() > LONGEST_NAME {
            return Err(line.to_string());
        }
        names.insert(line.to_string());
        if names.len() > MOST_NAMES {
            return Err(String::new());
        }
    }
    Ok(names)
}

/// What a check of these words is about: the passage and range, and the kept names in what would be shown.
pub fn seen(quote: &Quote, telling: Option<&str>, names: &KeptNames) -> Seen {
    let words = [
        quote.language.as_str(),
        &quote.range.start.to_string(),
        &quote.range.end.to_string(),
        &quote.text,
        &quote.passage_text,
    ];
    let mut kept: BTreeSet<&str> = risk::find_kept(&quote.text, names).into_iter().collect();
    if let Some(telling) = telling {
        kept.extend(risk::find_kept(telling, names));
    }
    Seen {
        words: hash(words),
        names: hash(kept),
    }
}

/// Each part with its length before it, so that no two lists of parts look alike.
fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}
