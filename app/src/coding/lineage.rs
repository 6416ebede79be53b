//! How a codebook came to be what it is: its versions, and what each code was in them.

use super::Code;
use crate::ids::{AccountId, CodeId, Millis, ThemeId};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a version of the codebook changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Versions began to be counted while codes were there already.
    Begun,
    Created,
    /// Name, place, texts or colour: what exactly, the states of the code tell.
    Changed,
    Deleted,
    Merged,
    Split,
    /// A file was brought in.
    Imported,
}

impl Change {
    pub const ALL: [Change; 7] = [
        Change::Begun,
        Change::Created,
        Change::Changed,
        Change::Deleted,
        Change::Merged,
        Change::Split,
        Change::Imported,
    ];

    /// The change as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Begun => "begun",
            Change::Created => "created",
            Change::Changed => "changed",
            Change::Deleted => "deleted",
            Change::Merged => "merged",
            Change::Split => "split",
            Change::Imported => "imported",
        }
    }
}

impl FromStr for Change {
    type Err = String;

    fn from_str(text: &str) -> Result<Change, String> {
        let found = Change::ALL.into_iter().find(|known| known.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a change of the codebook."))
    }
}

/// How much a change touched. What does not apply to its kind is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Codings that have another code now.
    pub moved: usize,
    /// Codings that were on the same words by the same person already, and became one.
    pub same: usize,
    /// Codings that carry both codes now.
    pub both: usize,
    /// Codings that stayed.
    pub stayed: usize,
    /// Quotes chosen as evidence among those that moved or became one.
    pub quotes: usize,
    /// Quotes that somebody has to check once more: two checks of the same words said different things.
    pub to_check: usize,
    /// Themes that gather other codes now than before.
    pub themes: usize,
    /// Codes that are part of another one now.
    pub parts: usize,
    pub memos: usize,
    /// Comparisons of two coders in which the code was given.
    pub comparisons: usize,
    /// Codes that a file brought, changed, and left as they were.
    pub made: usize,
    pub changed: usize,
    pub kept: usize,
}

/// A change of the codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Counted from 1 in each initiative.
    pub number: i64,
    pub change: Change,
    /// None from the command line, and where it was not noted.
    pub by: Option<AccountId>,
    /// The name of that person, while there is such an account.
    pub name: Option<String>,
    pub at: Millis,
    /// The code it is about: the one that went, was split, was changed.
    pub code: Option<CodeId>,
    /// The code another was merged into, or the new one of a split.
    pub other: Option<CodeId>,
    pub counts: Counts,
}

/// What a code was from a version on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeState {
    pub version: i64,
    pub code: Code,
    /// Where it left the codebook: the code that took its place, if one did.
    pub gone: Option<Option<CodeId>>,
}

/// One thing that is different between two states of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The name before.
    Renamed(String),
    /// The wider code before.
    Moved(Option<CodeId>),
    Definition,
    WhenToUse,
    WhenNot,
    Examples,
    Colour,
    Codable,
}

/// What is different from one state of a code to the next.
pub fn list_differences(before: &Code, after: &Code) -> Vec<Difference> {
    let mut found = Vec::new();
    if before.name != after.name {
        found.push(Difference::Renamed(before.name.clone()));
    }
    if before.parent != after.parent {
        found.push(Difference::Moved(before.parent.clone()));
    }
    for (is_other, what) in [
        (
            before.definition != after.definition,
            Difference::Definition,
        ),
        (
            before.when_to_use != after.when_to_use,
            Difference::WhenToUse,
        ),
        (before.when_not != after.when_not, Difference::WhenNot),
        (before.example != after.example, Difference::Examples),
        (before.colour != after.colour, Difference::Colour),
        (before.codable != after.codable, Difference::Codable),
    ] {
        if is_other {
            found.push(what);
        }
    }
    found
}

/// What becomes of a coding when its code is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Stays,
    New,
    Both,
}

impl Choice {
    pub const ALL: [Choice; 3] = [Choice::Stays, Choice::New, Choice::Both];

    /// The choice as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Choice::Stays => "stays",
            Choice::New => "new",
            Choice::Both => "both",
        }
    }
}

impl FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Choice, String> {
        let found = Choice::ALL.into_iter().find(|known| known.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not where a coding can go."))
    }
}

/// Why two codes are not merged, or one is not split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// A code cannot be merged into itself.
    Same,
    /// One of them left the codebook meanwhile; with the code that took its place.
    Gone(Option<CodeId>),
    /// One of them was changed meanwhile.
    Changed,
    /// Words cannot carry the code that is to stay.
    Heading,
    /// What both say together is too long.
    Long,
    /// No coding would go to the new code.
    NothingGoes,
    /// Two people code words apart from each other just now.
    Apart,
    /// The new code cannot be as it is.
    Code(super::CodeProblem),
}

/// A theme as previews name it, and whether its figures change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeTouched {
    pub theme: ThemeId,
    pub gathers_first: bool,
    pub gathers_second: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::InitiativeId;

    fn code(name: &str) -> Code {
        Code {
            id: CodeId("c".into()),
            initiative: InitiativeId("i".into()),
            parent: None,
            name: name.into(),
            definition: String::new(),
            when_to_use: String::new(),
            when_not: String::new(),
            example: String::new(),
            colour: 1,
            codable: true,
        }
    }

    #[test]
    fn each_thing_that_is_different_is_told_once() {
        let before = code("Late");
        assert_eq!(list_differences(&before, &before), []);
        let after = Code {
            parent: Some(CodeId("p".into())),
            example: "x".into(),
            colour: 2,
            ..code("Later")
        };
        assert_eq!(
            list_differences(&before, &after),
            [
                Difference::Renamed("Late".into()),
                Difference::Moved(None),
                Difference::Examples,
                Difference::Colour
            ]
        );
    }

    #[test]
    fn changes_and_choices_are_read_back_as_they_were_written() {
        for change in Change::ALL {
            assert_eq!(change.as_str().parse(), Ok(change));
        }
        for choice in Choice::ALL {
            assert_eq!(choice.as_str().parse(), Ok(choice));
        }
    }
}
