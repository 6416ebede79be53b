//! The names that things have across tools: 128 bits, written in groups.

use crate::{coding::text::Range, ids::PassageId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fmt,
    hash::{Hash, Hasher},
};

/// A GUID as a file writes it, without braces. Two are equal whatever the case of their letters.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Guid(String);

impl Guid {
    /// A GUID from a file. What is in no such form is made into one, the same each time, so that what refers to it still
    /// finds it.
    pub fn read(text: &str) -> Guid {
        let bare = text.trim();
        let bare = bare
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
            .unwrap_or(bare);
        match is_guid(bare) {
            true => Guid(bare.to_string()),
            false => Guid::of("text", bare),
        }
    }

    /// The GUID under which something of Harken's goes out. It tells nothing of the id, which can tell a time.
    pub fn of(kind: &str, id: &str) -> Guid {
        let mut hash = Sha256::new();
        for part in ["harken exchange", kind, id] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        let hash = hash.finalize();
        let mut bytes: [u8; 16] = std::array::from_fn(|at| hash[at]);
        // Version 8, made by a rule of one's own.
        bytes[6] = (bytes[6] & 0x0f) | 0x80;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let hex = crate::ids::hex(&bytes);
        let parts = [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ];
        Guid(parts.join("-"))
    }

    /// The GUID of a range of a passage that has no other.
    pub fn of_range(passage: &PassageId, range: Range) -> Guid {
        let Range { start, end } = range;
        Guid::of("selection", &format!("{passage} {start} {end}"))
    }

    /// The GUID as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same for every way to write it.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

impl PartialEq for Guid {
    fn eq(&self, other: &Guid) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Guid {}

impl Hash for Guid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_and_case_make_no_difference() {
        let plain = Guid::read("2e90c05e-a980-4310-81cb-a9798ec61565");
        assert_eq!(plain, Guid::read("{2E90C05E-A980-4310-81CB-A9798EC61565}"));
        assert_eq!(
            plain.as_str(),
            "2e90c05e-a980-4310-81cb-a9798ec61565",
            "it goes out as it came"
        );
    }

    #[test]
    fn what_is_no_guid_becomes_one_and_always_the_same() {
        for text in ["", "12", "2e90c05e-a980-4310-81cb-a9798ec6156g", "ሰላም"] {
            let made = Guid::read(text);
            assert!(is_guid(made.as_str()), "{text}");
            assert_eq!(made, Guid::read(text));
        }
        assert_ne!(Guid::read("a"), Guid::read("b"));
    }

    #[test]
    fn kinds_keep_equal_ids_apart() {
        assert_ne!(Guid::of("code", "1"), Guid::of("source", "1"));
        assert!(is_guid(Guid::of("code", "1").as_str()));
    }
}
