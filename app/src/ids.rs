//! Typed ids, times and secrets.
//!
//! Staff-side ids are UUIDv7: they sort by age, which is handy and harmless. Anything that touches a respondent has
//! 128 random bits instead, because time-ordered ids betray who answered when.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $make:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// A fresh id that no row has yet.
            #[cfg(feature = "ssr")]
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self($make())
            }

            /// The id as the database and a URL write it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A person who works with Harken.
    AccountId = by_age;
    /// A link that makes whoever opens it a member of an initiative.
    InvitationId = by_age;
    /// A community's piece of work: the frame around surveys, sessions, codes, themes and barriers.
    InitiativeId = by_age;
    /// A survey.
    SurveyId = by_age;
    /// A listening session: focus group, interview, community conversation.
    SessionId = by_age;
    /// A day and hour at which a session can be held.
    SlotId = by_age;
    /// A number of those who need the same at one time.
    NeedId = by_chance;
    /// One line a facilitator wrote down.
    NoteId = by_age;
    /// A line of a session on its way, made in the browser it was typed in.
    LineId = by_chance;
    /// One saving of a line, made where it was typed.
    RevisionId = by_chance;
    /// What a room said about the summary of its session.
    CorrectionId = by_age;
    /// A recording of a session.
    RecordingId = by_chance;
    /// One thing asked of everybody in a room at once.
    RoundId = by_age;
    /// What somebody wrote in a round, in silence.
    AnswerId = by_chance;
    /// A word an initiative has agreed on.
    TermId = by_age;
    /// A code of the codebook.
    CodeId = by_age;
    /// One application of a code to a range of a passage.
    CodingId = by_age;
    /// A selection that came in with a project.
    SelectionId = by_chance;
    /// A project that came in from another tool.
    ProjectId = by_age;
    /// What a coder noted for the others.
    MemoId = by_chance;
    /// What somebody says is wrong with a translation of words.
    DisputeId = by_chance;
    /// A sample of words that two people code apart from each other.
    DoubleCodingId = by_age;
    /// A theme.
    ThemeId = by_age;
    /// A barrier the initiative has diagnosed.
    BarrierId = by_age;
    /// A typed tie between a theme and a barrier.
    EvidenceId = by_age;
    /// A release of a survey's tables.
    ReleaseId = by_age;
    /// One family's answers, once mixed.
    ResponseId = by_chance;
    /// An immutable text that can be coded.
    PassageId = by_chance;
    /// A sealed answer that waits to be mixed.
    InboxId = by_chance;
    /// The key that a pool of waiting answers is sealed to.
    BatchKeyId = by_chance;
    /// An open answer that only a translator may read.
    HeldAnswerId = by_chance;
    /// A backup, and the key that reads it.
    BackupId = by_chance;
}

#[cfg(feature = "ssr")]
fn by_age() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}

#[cfg(feature = "ssr")]
fn by_chance() -> String {
    hex(&random_bytes::<16>())
}

/// `N` bytes from the operating system's random source.
#[cfg(feature = "ssr")]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    use rand::TryRng;
    let mut bytes = [0; N];
    rand::rngs::SysRng
        .try_fill_bytes(&mut bytes)
        .expect("the operating system gives random bytes");
    bytes
}

/// Whether a text is what random ids look like. A file is only ever named by such a one.
#[cfg(feature = "ssr")]
pub fn is_random_id(text: &str) -> bool {
    text.len() == 32
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Bytes as lowercase hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A moment, in milliseconds since 1970 UTC. Never stored about a respondent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// This moment.
    #[cfg(feature = "ssr")]
    pub fn now() -> Millis {
        Millis(jiff::Timestamp::now().as_millisecond())
    }

    /// This moment and `hours` more.
    pub fn plus_hours(self, hours: i64) -> Millis {
        Millis(self.0 + hours * 3_600_000)
    }

    /// The UTC day of this moment as `YYYY-MM-DD`.
    #[cfg(feature = "ssr")]
    pub fn day(self) -> String {
        jiff::Timestamp::from_millisecond(self.0)
            .map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string())
            .unwrap_or_default()
    }

    /// The UTC hour and minute of this moment as `HH:MM`. For what staff did; nothing of families has an hour.
    #[cfg(feature = "ssr")]
    pub fn clock(self) -> String {
        jiff::Timestamp::from_millisecond(self.0)
            .map(|at| at.strftime("%H:%M").to_string())
            .unwrap_or_default()
    }
}
