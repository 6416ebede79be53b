//! Listening sessions: what was said in a conversation, line by line.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod frame;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod prompts;
#[cfg(feature = "ssr")]
pub mod store;

pub use prompts::{Prompt, prompts_of};

use crate::{
    account::Role,
    capture::Seat,
    coding::NoteKind,
    ids::{AccountId, CodeId, InitiativeId, NoteId, SessionId},
    language::Lang,
    release,
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
    /// What people are asked, in order.
    pub prompts: Vec<Prompt>,
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
    /// Of what was brought in, nobody knows.
    pub fn is_large(&self) -> bool {
        !matches!(self.kind, SessionKind::Interview | SessionKind::Imported)
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
    /// A text of another tool's project. Who took part, and what they agreed to, is not known here.
    Imported,
}

impl SessionKind {
    /// The kinds that can be planned.
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
            SessionKind::Imported => "imported",
        }
    }
}

impl FromStr for SessionKind {
    type Err = String;

    fn from_str(text: &str) -> Result<SessionKind, String> {
        let found = SessionKind::ALL
            .into_iter()
            .chain([SessionKind::Imported])
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
    /// Whether its line came after the closing, so that it was not read back to the room.
    pub came_late: bool,
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
    /// Codes that came to mind while it was written down. They are hints for whoever codes, and nothing counts them.
    pub tags: Vec<CodeId>,
}

/// The languages of a session or one of its times: those that were ticked, and tags that were typed with commas or
/// spaces between them.
///
/// # Errors
/// What was typed and is no language tag.
pub fn languages_of(ticked: &[Lang], typed: &str) -> Result<Vec<Lang>, String> {
    let mut languages = ticked.to_vec();
    for tag in typed.split([',', ';', ' ']).filter(|tag| !tag.is_empty()) {
        let lang: Lang = tag.parse().map_err(|_| tag.to_string())?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    Ok(languages)
}

/// A note's text as it is kept: line ends are LF, and no white space stands around it.
pub fn note_text(typed: &str) -> String {
    typed.replace("\r\n", "\n").trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_ticked_and_typed_and_none_stands_twice() {
        let so: Lang = "so".parse().unwrap();
        let found = languages_of(std::slice::from_ref(&so), "om, so;ki  zh-hans").unwrap();
        let tags: Vec<&str> = found.iter().map(Lang::as_str).collect();
        assert_eq!(tags, ["so", "om", "ki", "zh-Hans"]);
        assert_eq!(
            languages_of(&[so], "om, soomaali!"),
            Err("soomaali!".into())
        );
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
