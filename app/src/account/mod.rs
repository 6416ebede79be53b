//! People who work with Harken: who they are, what they may do, and how they sign in.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod guard;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod password;
#[cfg(feature = "ssr")]
pub mod second_factor;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod tries;

use crate::ids::{AccountId, InitiativeId, InvitationId};
use std::{fmt, str::FromStr};

/// A person who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    /// The tag of the staff locale this person chose.
    pub language: String,
}

/// A person's place in one initiative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub initiative: InitiativeId,
    pub account: AccountId,
    pub role: Role,
}

/// A link that makes whoever opens it a member, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub initiative: InitiativeId,
    pub role: Role,
    /// The name of the organizer who gave it.
    pub invited_by: String,
    /// The last day it works, `YYYY-MM-DD`.
    pub ends_on: String,
}

/// One of a person's sign-ins, as they are shown it: days only, and nothing of the browser or its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    pub id: String,
    pub begun_on: String,
    pub used_on: String,
    /// The one this page was asked for with.
    pub is_here: bool,
}

/// What a person is in an initiative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Organizer,
    Facilitator,
    Coder,
    Translator,
    Viewer,
}

/// What a person may want to do in an initiative. Reading its own kind of work comes with being a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Bring in, open and close surveys; name barriers; settle the initiative.
    Organize,
    /// Hold sessions and write down what is said.
    Facilitate,
    /// Read words, make codes and apply them, build themes.
    Code,
    /// Write surveys and statements in other languages.
    Translate,
    /// Read words whose language would point at somebody. Nobody else may, organizers included.
    TranslateHeld,
    /// See what may be seen by everybody in the initiative.
    View,
}

impl Role {
    pub const ALL: [Role; 5] = [
        Role::Organizer,
        Role::Facilitator,
        Role::Coder,
        Role::Translator,
        Role::Viewer,
    ];

    /// Whether this role reaches that act: the one place where it is decided.
    pub fn may(self, act: Act) -> bool {
        match act {
            Act::View => true,
            Act::Organize => self == Role::Organizer,
            Act::Facilitate => matches!(self, Role::Organizer | Role::Facilitator),
            Act::Code => matches!(self, Role::Organizer | Role::Coder),
            Act::TranslateHeld => self == Role::Translator,
            Act::Translate => matches!(self, Role::Organizer | Role::Translator),
        }
    }

    /// The role in the reader's language.
    #[cfg(feature = "ssr")]
    pub fn in_words(self, words: crate::i18n::Words) -> &'static str {
        match self {
            Role::Organizer => words.role_organizer(),
            Role::Facilitator => words.role_facilitator(),
            Role::Coder => words.role_coder(),
            Role::Translator => words.role_translator(),
            Role::Viewer => words.role_viewer(),
        }
    }

    /// The role as the database and the command line write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Organizer => "organizer",
            Role::Facilitator => "facilitator",
            Role::Coder => "coder",
            Role::Translator => "translator",
            Role::Viewer => "viewer",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Role, String> {
        Role::ALL.into_iter().find(|role| role.as_str() == text).ok_or_else(|| {
            format!("“{text}” is not a role. Choose organizer, facilitator, coder, translator or viewer.")
        })
    }
}

/// A password needs this many characters. Length is what makes it hard to guess (NIST SP 800-63B §3.1.1).
pub const SHORTEST_PASSWORD: usize = 12;
/// And no more than this, so that nobody can make the server hash a novel.
pub const LONGEST_PASSWORD: usize = 512;

/// How long a sign-in lasts.
pub const SESSION_HOURS: i64 = 12;

/// How long an invitation waits to be taken up.
pub const INVITATION_DAYS: i64 = 7;

/// A name may be this long, in characters.
pub const LONGEST_NAME: usize = 200;

/// An address as it is compared: without white space around it, in lower case. None when it cannot be one.
pub fn find_email(text: &str) -> Option<String> {
    let email = text.trim().to_lowercase();
    let (local, domain) = email.split_once('@')?;
    let fine = !local.is_empty() && domain.contains('.') && !email.contains(char::is_whitespace);
    let fine = fine && email.len() <= 254 && !email.contains('\0') && !domain.contains('@');
    fine.then_some(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_organizers_organize_and_a_viewer_only_views() {
        for role in Role::ALL {
            assert_eq!(role.may(Act::Organize), role == Role::Organizer);
            assert!(role.may(Act::View));
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert!(
            !Role::Viewer.may(Act::Code)
                && !Role::Facilitator.may(Act::Code)
                && !Role::Coder.may(Act::Translate)
        );
    }

    #[test]
    fn an_address_is_compared_without_case_and_space() {
        assert_eq!(
            find_email(" Maryan@School.example "),
            Some("maryan@school.example".into())
        );
        for bad in ["", "a", "a@b", "@b.c", "a b@c.d", "a@b@c.d"] {
            assert_eq!(find_email(bad), None, "{bad}");
        }
    }
}
