//! What staff did, in a log that can only grow.
//!
//! Each entry's hash covers the one before it, so a line that was changed or taken out shows. The end of the log is
//! sealed with a secret from the keys folder, so that a shortened or wholly rewritten log shows as well. The log says
//! nothing of respondents, and nothing of answers that wait.
//!
//! One thing it cannot show: a whole earlier copy of the database put in place of this one.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::ids::{AccountId, InitiativeId, Millis};
use std::{fmt, str::FromStr};

/// One thing that somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub at: Millis,
    /// None for whoever holds the machine and used the command line.
    pub account: Option<AccountId>,
    /// None for what a person did with their own account.
    pub initiative: Option<InitiativeId>,
    pub action: Action,
    /// What it was done to: the slug of a survey, the name of a code, the id of an account.
    pub subject: String,
    /// What it became, where that says more: a role.
    pub detail: String,
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What can be done. The texts are part of the hashes: they never change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action { $($(#[$doc])* $name,)* }

        impl Action {
            pub const ALL: &[Action] = &[$(Action::$name,)*];

            /// The action as the database writes it.
            pub fn as_str(self) -> &'static str {
                match self { $(Action::$name => $text,)* }
            }
        }
    };
}

actions! {
    /// The first line of a log that was begun where there should have been one.
    LogLost = "log-lost",
    SetUp = "set-up",
    SignedIn = "signed-in",
    SignedOutEverywhere = "signed-out-everywhere",
    PasswordChanged = "password-changed",
    /// From the command line, for somebody else.
    PasswordReset = "password-reset",
    TwoStepOn = "two-step-on",
    TwoStepOff = "two-step-off",
    RecoveryCodesRenewed = "recovery-codes-renewed",
    RecoveryCodeUsed = "recovery-code-used",
    /// From the command line, as these two.
    TwoStepReset = "two-step-reset",
    SignedOutByMachine = "signed-out-by-machine",
    AccountCreated = "account-created",
    Invited = "invited",
    InvitationRevoked = "invitation-revoked",
    InvitationAccepted = "invitation-accepted",
    RoleChanged = "role-changed",
    MemberRemoved = "member-removed",
    InitiativeChanged = "initiative-changed",
    SurveyImported = "survey-imported",
    SurveySettled = "survey-settled",
    SurveyOpened = "survey-opened",
    SurveyClosed = "survey-closed",
    CodesIssued = "codes-issued",
    AnswersMixed = "answers-mixed",
    ResponsesImported = "responses-imported",
    ResponsesExported = "responses-exported",
    AnswersErased = "answers-erased",
    RetentionChanged = "retention-changed",
    SignUpOpened = "sign-up-opened",
    SignUpEnded = "sign-up-ended",
    CodeCreated = "code-created",
    CodeChanged = "code-changed",
    CodeDeleted = "code-deleted",
    CodesMerged = "codes-merged",
    CodeSplit = "code-split",
    CodebookBroughtIn = "codebook-brought-in",
    /// Their subject is an id: memos may hold words of families.
    MemoWritten = "memo-written",
    MemoChanged = "memo-changed",
    MemoDeleted = "memo-deleted",
    /// Words went to the translation service, and a draft came back. The subject is the language: it must not say which words.
    TranslationDrafted = "translation-drafted",
    TranslationDisputed = "translation-disputed",
    DisputeSettled = "dispute-settled",
    TranslationChecked = "translation-checked",
    DoubleCodingBegun = "double-coding-begun",
    DoubleCodingCompared = "double-coding-compared",
    DoubleCodingDecided = "double-coding-decided",
    ThemeCreated = "theme-created",
    ThemeChanged = "theme-changed",
    ThemeRemoved = "theme-removed",
    BarrierCreated = "barrier-created",
    BarrierChanged = "barrier-changed",
    EvidenceCreated = "evidence-created",
    EvidenceChanged = "evidence-changed",
    EvidenceRemoved = "evidence-removed",
    TranscriptBroughtIn = "transcript-brought-in",
    ProjectImported = "project-imported",
    ProjectExported = "project-exported",
    /// From the command line.
    ProjectExportedWithCases = "project-exported-with-cases",
    SessionClosed = "session-closed",
    /// Lines came after the closing. The detail is how many passages they became.
    LateLinesTaken = "late-lines-taken",
    SeatErased = "seat-erased",
    QuotesTakenBack = "quotes-taken-back",
    RoundOpened = "round-opened",
    RoundStepped = "round-stepped",
    RecordingKept = "recording-kept",
    RecordingErased = "recording-erased",
    /// What the room is told of a recording. The detail is the day by which it is erased; empty where none is planned.
    RecordingPlanned = "recording-planned",
    JoinCodeMade = "join-code-made",
    QuoteDecided = "quote-decided",
    NamesChanged = "names-changed",
    Released = "released",
    SampleBroughtIn = "sample-brought-in",
    SampleRemoved = "sample-removed",
    /// From the command line, as the next.
    BackedUp = "backed-up",
    Restored = "restored",
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Action {
    type Err = String;

    fn from_str(text: &str) -> Result<Action, String> {
        let found = Action::ALL.iter().find(|action| action.as_str() == text);
        found
            .copied()
            .ok_or_else(|| format!("“{text}” is not an action of the log."))
    }
}

impl Entry {
    /// Something done just now: by whoever holds the machine, in no initiative, until [`Entry::by`] and
    /// [`Entry::within`] say otherwise.
    #[cfg(feature = "ssr")]
    pub fn new(action: Action, subject: impl Into<String>) -> Entry {
        Entry {
            at: Millis::now(),
            account: None,
            initiative: None,
            action,
            subject: subject.into(),
            detail: String::new(),
        }
    }

    /// The same, done by this person.
    pub fn by(mut self, account: &AccountId) -> Entry {
        self.account = Some(account.clone());
        self
    }

    /// The same, as part of this initiative.
    pub fn within(mut self, initiative: &InitiativeId) -> Entry {
        self.initiative = Some(initiative.clone());
        self
    }

    /// The same, with what it became.
    pub fn to(mut self, detail: impl Into<String>) -> Entry {
        self.detail = detail.into();
        self
    }
}

/// Says on the machine that something was done which the log could not take: what was done mattered more.
#[cfg(feature = "ssr")]
pub fn warn_of_gap(error: &crate::error::Error) {
    tracing::warn!(%error, "the log of what staff did has no line about this; run harken check");
}

/// The hash of an entry, or of the empty log before the first.
pub type Hash = [u8; 32];

/// What stands before the first entry.
pub const START: Hash = [0; 32];

/// An entry as it is stored: its columns as they stand, whether or not they make sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counts from 1 without a gap.
    pub seq: i64,
    pub at: i64,
    pub account: String,
    pub initiative: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub hash: Vec<u8>,
}

impl Row {
    /// The row of an entry that follows `before`.
    #[cfg(feature = "ssr")]
    pub fn new(seq: i64, before: &Hash, entry: &Entry) -> Row {
        let text = |id: Option<&str>| id.unwrap_or_default().to_string();
        let mut row = Row {
            seq,
            at: entry.at.0,
            account: text(entry.account.as_ref().map(AccountId::as_str)),
            initiative: text(entry.initiative.as_ref().map(InitiativeId::as_str)),
            action: entry.action.to_string(),
            subject: entry.subject.clone(),
            detail: entry.detail.clone(),
            hash: Vec::new(),
        };
        row.hash = row.hash_after(before).to_vec();
        row
    }

    /// SHA-256 of the hash before and every column. Each text stands after its length, so that letters cannot slide
    /// from one column into the next.
    #[cfg(feature = "ssr")]
    fn hash_after(&self, before: &Hash) -> Hash {
        use sha2::{Digest, Sha256};
        let mut hash = Sha256::new();
        hash.update(b"harken audit 1\0");
        hash.update(before);
        hash.update(self.seq.to_be_bytes());
        hash.update(self.at.to_be_bytes());
        for text in [
            &self.account,
            &self.initiative,
            &self.action,
            &self.subject,
            &self.detail,
        ] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        hash.finalize().into()
    }
}

/// A walk along the log, from its beginning.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    pub length: i64,
    pub hash: Hash,
}

#[cfg(feature = "ssr")]
impl Chain {
    /// Before the first entry.
    pub fn start() -> Chain {
        Chain {
            length: 0,
            hash: START,
        }
    }

    /// One entry further.
    ///
    /// # Errors
    /// One sentence that says how this entry does not follow.
    pub fn follow(&mut self, row: &Row) -> Result<(), String> {
        let expected = self.length + 1;
        if row.seq != expected {
            return Err(format!(
                "Entry {expected} is missing: after {} comes {}.",
                self.length, row.seq
            ));
        }
        let hash = row.hash_after(&self.hash);
        if row.hash != hash {
            return Err("It is not what was written, or what stands before it is not.".into());
        }
        self.length = expected;
        self.hash = hash;
        Ok(())
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn log() -> Vec<Row> {
        let mut before = START;
        let actions = [Action::SetUp, Action::SurveyOpened, Action::CodeCreated];
        let rows = (1..).zip(actions).map(|(seq, action)| {
            let entry = Entry::new(action, format!("subject {seq}"))
                .within(&InitiativeId("i".into()))
                .to("detail");
            let row = Row::new(seq, &before, &entry);
            before = row.hash.clone().try_into().unwrap();
            row
        });
        rows.collect()
    }

    fn find_break(rows: &[Row]) -> Option<i64> {
        let mut chain = Chain::start();
        rows.iter()
            .find(|row| chain.follow(row).is_err())
            .map(|row| row.seq)
    }

    #[test]
    fn an_untouched_log_holds() {
        assert_eq!(find_break(&log()), None);
    }

    #[test]
    fn a_change_in_any_column_breaks_it_there() {
        let changes: [fn(&mut Row); 8] = [
            |row| row.seq += 7,
            |row| row.at += 1,
            |row| row.account.push('x'),
            |row| row.initiative.clear(),
            |row| row.action = Action::CodeDeleted.to_string(),
            |row| row.subject.push(' '),
            |row| row.detail.clear(),
            |row| row.hash[0] ^= 1,
        ];
        for change in changes {
            let mut rows = log();
            change(&mut rows[1]);
            assert_eq!(find_break(&rows), Some(rows[1].seq));
        }
    }

    #[test]
    fn letters_that_slide_into_the_next_column_break_it() {
        let mut rows = log();
        rows[0].detail.insert(0, '1');
        rows[0].subject.pop();
        assert_eq!(find_break(&rows), Some(1));
    }

    #[test]
    fn an_entry_taken_out_or_swapped_breaks_it() {
        let mut rows = log();
        rows.remove(1);
        assert_eq!(find_break(&rows), Some(3));
        let mut rows = log();
        rows.swap(0, 1);
        assert_eq!(find_break(&rows), Some(2));
    }

    #[test]
    fn every_action_is_read_back_as_it_was_written() {
        for action in Action::ALL {
            assert_eq!(action.as_str().parse(), Ok(*action));
        }
    }
}
