//! Listening sessions: what was said in a conversation, line by line.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    account::Role,
    capture::Seat,
    coding::NoteKind,
    ids::{AccountId, InitiativeId, NoteId, SessionId},
    language::Lang,
    release,
    survey::Text,
};
use std::str::FromStr;

/// A conversation that was or will be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub initiative: InitiativeId,
    pub title: String,
    pub kind: SessionKind,
    /// The day (`YYYY-MM-DD`), or empty while there is none.
    pub held_on: String,
    pub place: String,
    /// Spoken there; never empty. What staff type of their own accord is taken to be in the first.
    pub languages: Vec<Lang>,
    /// What people were asked, in order, in as many languages as it was written in.
    pub prompts: Vec<Text>,
    pub participants: i64,
    /// What it is meant to find out; may be empty.
    pub purpose: String,
    pub state: State,
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing is written down yet.
    #[default]
    Planned,
    /// Lines are written down, and can still change.
    Open,
    /// It has been read back. Its lines are passages now, and nothing is added.
    Closed,
}

impl State {
    /// The state as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::Open => "open",
            State::Closed => "closed",
        }
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<State, String> {
        [State::Planned, State::Open, State::Closed]
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not a state of a session."))
    }
}

/// Which sessions of an initiative somebody sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Organizers see all.
    All,
    /// Everybody else sees those they hold: what was said in a small room is for those who were there.
    Held(AccountId),
}

impl Sight {
    /// What a member sees.
    pub fn of(role: Role, account: &AccountId) -> Sight {
        match role {
            Role::Organizer => Sight::All,
            _ => Sight::Held(account.clone()),
        }
    }
}

impl Session {
    /// Whether so many took part that numbers about it single nobody out. Interviews never are: each of them is somebody.
    pub fn is_large(&self) -> bool {
        self.kind != SessionKind::Interview
            && usize::try_from(self.participants).is_ok_and(|people| people >= release::K)
    }
}

/// What sort of conversation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    FocusGroup,
    Interview,
    Conversation,
    StaffRound,
}

impl SessionKind {
    pub const ALL: [SessionKind; 4] = [
        SessionKind::FocusGroup,
        SessionKind::Interview,
        SessionKind::Conversation,
        SessionKind::StaffRound,
    ];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            SessionKind::FocusGroup => "focus_group",
            SessionKind::Interview => "interview",
            SessionKind::Conversation => "conversation",
            SessionKind::StaffRound => "staff_round",
        }
    }
}

impl FromStr for SessionKind {
    type Err = String;

    fn from_str(text: &str) -> Result<SessionKind, String> {
        let found = SessionKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a kind of session."))
    }
}

/// One line of a session that was read back. Its text never changes: codes lie on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    /// Counted from 1; 0 where it belongs to no prompt.
    pub prompt: usize,
    pub kind: NoteKind,
    pub language: Lang,
    pub text: String,
    /// Where whoever said it sat.
    pub seat: Seat,
    /// Whether a code lies on it.
    pub is_coded: bool,
}

/// A note on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// Counted from 1; 0 where it belongs to no prompt.
    pub prompt: usize,
    pub kind: NoteKind,
    pub language: Lang,
    pub text: String,
    /// Where whoever said it sat.
    pub seat: Seat,
    /// Whether whoever said it agreed to be quoted.
    pub quote_ok: bool,
}

/// Prompts as typed, one a line, in the language they were typed in. Empty lines are passed over.
pub fn prompts_of(typed: &str, language: &Lang) -> Vec<Text> {
    typed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| Text([(language.clone(), line.to_string())].into()))
        .collect()
}

/// A note's text as it is kept: line ends are LF, and no white space stands around it.
pub fn note_text(typed: &str) -> String {
    typed.replace("\r\n", "\n").trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_are_one_a_line() {
        let so: Lang = "so".parse().unwrap();
        let prompts = prompts_of(" Maxaa dhacay?\r\n\r\n  Goorma?", &so);
        let texts: Vec<&str> = prompts
            .iter()
            .map(|prompt| prompt.0[&so].as_str())
            .collect();
        assert_eq!(texts, ["Maxaa dhacay?", "Goorma?"]);
    }

    #[test]
    fn a_note_keeps_its_lines_and_loses_the_carriage_returns() {
        assert_eq!(note_text("  one\r\ntwo\n\n"), "one\ntwo");
    }

    #[test]
    fn every_kind_reads_back() {
        for kind in SessionKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert!("party".parse::<SessionKind>().is_err());
    }
}
