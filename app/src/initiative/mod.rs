//! An initiative: one community's piece of work, the frame around its surveys, sessions, codes, themes and barriers.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::ids::InitiativeId;

/// One community's piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initiative {
    pub id: InitiativeId,
    pub slug: String,
    pub name: String,
    pub place: String,
    /// What is to change, for whom, by how much: specific and measurable.
    pub problem_statement: String,
    /// The language the organizers work in, as a tag.
    pub language: String,
    /// Made up, to look around in.
    pub is_sample: bool,
}

impl Initiative {
    /// An address inside this initiative.
    pub fn path(&self, rest: &str) -> String {
        format!("/i/{}/{rest}", self.slug)
    }
}

/// The slug a title makes: lower case ASCII letters and digits, words joined by `-`; at most 60 characters.
/// `fallback` stands in where nothing is left.
pub fn slug_of(title: &str, fallback: &str) -> String {
    let mut slug = String::new();
    for character in title.to_lowercase().chars() {
        if slug.chars().count() >= 60 {
            break;
        }
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_matches('-');
    if slug.is_empty() {
        fallback.to_string()
    } else {
        slug.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_holds_only_what_an_address_can() {
        assert_eq!(
            slug_of("Getting to school, 2026!", "survey"),
            "getting-to-school-2026"
        );
        assert_eq!(slug_of("የሰው ልጅ", "survey"), "survey");
    }
}
