//! Writing down what is said, while it is said: by several people at once, with and without a network.
//!
//! A line is written on a device, and every saving of it is a revision with an id of its own. Devices send each other
//! their revisions through the server, as often as they like and in any order: what has come already comes to nothing.
//! Each revision names the one it was made from. What counts of a line is every revision that no other was made from:
//! one, unless two people changed it without knowing of each other; then both stand, and a person decides. Lines stand
//! in the order of a counter that is greater than all its device had seen (Lamport, *Time, Clocks, and the Ordering of
//! Events in a Distributed System*, 1978). No clock decides anything.
//!
//! What a device still holds when its session is closed can come later, where somebody says so: see [`crate::readback`].

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod erased_store;
#[cfg(feature = "ssr")]
pub mod incoming;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    coding::NoteKind,
    ids::{CodeId, LineId, RevisionId},
    language::Lang,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
    str::FromStr,
};

/// A place at the table: `A` to `Z`. Empty where a line belongs to nobody in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Seat(Option<char>);

impl Seat {
    /// Nobody's.
    pub const NOBODY: Seat = Seat(None);

    /// The seats of a table for so many, at most 26.
    pub fn first(people: usize) -> Vec<Seat> {
        ('A'..='Z')
            .take(people)
            .map(|seat| Seat(Some(seat)))
            .collect()
    }

    pub fn is_nobody(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Display for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |seat| write!(f, "{seat}"))
    }
}

impl From<Seat> for String {
    fn from(seat: Seat) -> String {
        seat.to_string()
    }
}

impl TryFrom<String> for Seat {
    type Error = String;

    fn try_from(text: String) -> Result<Seat, String> {
        text.parse()
    }
}

impl FromStr for Seat {
    type Err = String;

    fn from_str(text: &str) -> Result<Seat, String> {
        match text.as_bytes() {
            [] => Ok(Seat(None)),
            [seat @ b'A'..=b'Z'] => Ok(Seat(Some(char::from(*seat)))),
            _ => Err(format!(
                "“{text}” is not a seat. Seats are letters from A to Z."
            )),
        }
    }
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineKind {
    /// The speaker's own words.
    Verbatim,
    /// What was meant, in the writer's words.
    Paraphrase,
    /// What was seen, not said.
    Observation,
    /// What the writer thinks. It never becomes words to be coded.
    Thought,
}

impl LineKind {
    pub const ALL: [LineKind; 4] = [
        LineKind::Verbatim,
        LineKind::Paraphrase,
        LineKind::Observation,
        LineKind::Thought,
    ];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            LineKind::Thought => "thought",
            other => other.of_note().map_or("", NoteKind::as_str),
        }
    }

    /// The kind of note with the same name; None for a thought, which becomes none.
    fn of_note(self) -> Option<NoteKind> {
        match self {
            LineKind::Verbatim => Some(NoteKind::Verbatim),
            LineKind::Paraphrase => Some(NoteKind::Paraphrase),
            LineKind::Observation => Some(NoteKind::Observation),
            LineKind::Thought => None,
        }
    }
}

impl FromStr for LineKind {
    type Err = String;

    fn from_str(text: &str) -> Result<LineKind, String> {
        let found = LineKind::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” is not a kind of line. Choose verbatim, paraphrase, observation or thought.")
        })
    }
}

/// A line at one of its savings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub id: RevisionId,
    pub line: LineId,
    /// The revision this one was made from; None for a line's first.
    pub base: Option<RevisionId>,
    /// The counter at the line's first saving: where it stands among the lines.
    pub place: i64,
    /// The counter at this saving.
    pub counter: i64,
    /// The browser it was typed in: random, new for every session. Two that count alike are told apart by it.
    pub device: String,
    /// Counted from 1; 0 where it belongs to no prompt.
    pub prompt: i64,
    pub seat: Seat,
    pub kind: LineKind,
    pub language: Lang,
    /// Whether these are an interpreter's words for the speaker's.
    pub interpreted: bool,
    /// Seconds since the session began, by the writer's own clock; -1 where none ran.
    pub second: i64,
    /// Codes of the codebook that came to mind. They are hints for whoever codes.
    pub tags: Vec<CodeId>,
    pub text: String,
    /// Whether the line was taken back with this saving.
    pub removed: bool,
}

/// The highest counter. Beyond it a browser's numbers are no longer exact (2^53).
pub const MOST_COUNTED: i64 = 1 << 53;

/// Codes on one line at the most.
const MOST_TAGS: usize = 20;

impl Revision {
    /// What the line is once it is a passage; None for a thought, which becomes none. What an interpreter said is
    /// nobody's own words.
    pub fn note_kind(&self) -> Option<NoteKind> {
        match self.kind.of_note() {
            Some(NoteKind::Verbatim) if self.interpreted => Some(NoteKind::Interpreted),
            kind => kind,
        }
    }

    /// Where this stands among the lines.
    fn order(&self) -> (i64, &LineId, i64, &RevisionId) {
        (self.place, &self.line, self.counter, &self.id)
    }

    /// What is wrong with a revision that came in, as a short reason for the log of the device; None where it is fine.
    /// `prompts` is how many the session has.
    pub fn find_problem(&self, prompts: usize) -> Option<&'static str> {
        let is_id = |id: &str| {
            (8..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let counts = 0..=MOST_COUNTED;
        let has_base = self.base.as_ref().is_none_or(|base| is_id(base.as_str()));
        if !is_id(self.id.as_str())
            || !is_id(self.line.as_str())
            || !is_id(&self.device)
            || !has_base
        {
            Some("id")
        } else if !counts.contains(&self.place)
            || !counts.contains(&self.counter)
            || self.counter < self.place
        {
            Some("counter")
        } else if !usize::try_from(self.prompt).is_ok_and(|prompt| prompt <= prompts) {
            Some("prompt")
        } else if !(-1..=MOST_SECONDS).contains(&self.second) {
            Some("second")
        } else if self.tags.len() > MOST_TAGS || !self.tags.iter().all(|tag| is_id(tag.as_str())) {
            Some("tags")
        } else if self.text.chars().count() > LONGEST_LINE {
            Some("long")
        } else if self.text.contains('\0') {
            Some("text")
        } else {
            None
        }
    }
}

/// The longest line, in characters: as long as the longest answer.
pub const LONGEST_LINE: usize = crate::survey::check::MAX_TEXT;

/// A session lasts a week at the most.
pub const MOST_SECONDS: i64 = 7 * 24 * 3600;

/// The lines of a session as they stand, in their order, without those taken back. A line that two people changed
/// without knowing of each other stands once for each.
pub fn lines(revisions: Vec<Revision>) -> Vec<Revision> {
    let mut lines = newest(revisions);
    lines.retain(|line| !line.removed);
    lines.sort_by(|one, other| one.order().cmp(&other.order()));
    lines
}

/// Of every line the revisions from which no other was made, those that take it back among them.
pub fn newest(revisions: Vec<Revision>) -> Vec<Revision> {
    // By id, since a revision may have come twice.
    let all: BTreeMap<RevisionId, Revision> = revisions
        .into_iter()
        .map(|revision| (revision.id.clone(), revision))
        .collect();
    let bases: HashSet<RevisionId> = all.values().filter_map(|one| one.base.clone()).collect();
    // Where the one between has been erased, what its device had written before it stays in the past.
    let mut holes: HashMap<(LineId, String), i64> = HashMap::new();
    for one in all.values() {
        if one
            .base
            .as_ref()
            .is_some_and(|base| !all.contains_key(base))
        {
            let hole = holes
                .entry((one.line.clone(), one.device.clone()))
                .or_default();
            *hole = one.counter.max(*hole);
        }
    }
    all.into_values()
        .filter(|one| !bases.contains(&one.id))
        .filter(|one| {
            let hole = holes.get(&(one.line.clone(), one.device.clone()));
            hole.is_none_or(|counter| one.counter >= *counter)
        })
        .collect()
}

/// How many of those present agreed, nobody named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// People in the room.
    pub present: i64,
    /// Of them, those who agreed that notes are taken.
    pub to_notes: i64,
    /// Of them, those who agreed to be quoted.
    pub to_quotes: i64,
}

impl Agreed {
    /// Whether the numbers fit one another.
    pub fn is_possible(self) -> bool {
        (0..=10_000).contains(&self.present)
            && (0..=self.present).contains(&self.to_notes)
            && (0..=self.to_notes).contains(&self.to_quotes)
    }

    /// Whether everybody agreed to be quoted, so that whose words they are need not be asked.
    pub fn all_to_quotes(self) -> bool {
        self.present > 0 && self.to_quotes == self.present
    }
}

/// What is known of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatState {
    pub seat: Seat,
    /// Whether whoever sits there agreed to be quoted.
    pub quote_ok: bool,
    /// Whether its words have been erased. Late ones are refused.
    pub erased: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A revision `line.counter` of a device, made from another of the line.
    fn revision(name: &str, base: &str, place: i64, device: &str, text: &str) -> Revision {
        let (line, counter) = name.split_once('.').unwrap();
        Revision {
            id: RevisionId(format!("revision{line}{counter}{device}")),
            line: LineId(line.into()),
            base: (!base.is_empty()).then(|| RevisionId(format!("revision{line}{base}"))),
            place,
            counter: counter.parse().unwrap(),
            device: device.into(),
            prompt: 0,
            seat: "A".parse().unwrap(),
            kind: LineKind::Verbatim,
            language: "so".parse().unwrap(),
            interpreted: false,
            second: 3,
            tags: Vec::new(),
            text: text.into(),
            removed: false,
        }
    }

    fn texts(revisions: Vec<Revision>) -> Vec<String> {
        lines(revisions).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn every_device_sees_the_same_lines_whatever_order_they_come_in() {
        let all = [
            revision("line0001.1", "", 1, "device01", "The bus is late"),
            revision(
                "line0001.4",
                "1device01",
                1,
                "device02",
                "The bus is always late",
            ),
            revision("line0002.2", "", 2, "device02", "It is cold"),
            revision("line0003.2", "", 2, "device01", "Nobody asked us"),
        ];
        let expected = ["The bus is always late", "It is cold", "Nobody asked us"];
        let mut order: Vec<usize> = (0..all.len()).collect();
        for turn in 0..all.len() {
            order.rotate_left(1);
            order.swap(0, turn);
            let twice = order.iter().chain(&order).map(|at| all[*at].clone());
            assert_eq!(texts(twice.collect()), expected);
        }
    }

    #[test]
    fn two_who_change_a_line_without_knowing_of_each_other_lose_nothing() {
        let first = revision("line0001.1", "", 1, "device01", "The bus");
        let here = revision("line0001.5", "1device01", 1, "device01", "The bus is late");
        let there = revision("line0001.2", "1device01", 1, "device02", "The bus is cold");
        let both = vec![first, here, there];
        assert_eq!(texts(both.clone()), ["The bus is cold", "The bus is late"]);
        let mut back = revision("line0001.6", "2device02", 1, "device02", "The bus is cold");
        back.removed = true;
        assert_eq!(texts([both, vec![back]].concat()), ["The bus is late"]);
    }

    #[test]
    fn what_was_erased_in_between_brings_nothing_old_back() {
        let first = revision("line0001.1", "", 1, "device01", "The bus");
        let third = revision("line0001.3", "2device01", 1, "device01", "The bus is late");
        assert_eq!(texts(vec![first, third]), ["The bus is late"]);
    }

    #[test]
    fn a_line_that_was_taken_back_is_gone_and_can_come_again() {
        let first = revision("line0001.1", "", 1, "device01", "The bus");
        let mut back = revision("line0001.2", "1device01", 1, "device01", "The bus");
        back.removed = true;
        assert!(texts(vec![back.clone(), first.clone()]).is_empty());
        let again = revision("line0001.3", "2device01", 1, "device01", "The bus");
        assert_eq!(texts(vec![again, back, first]), ["The bus"]);
    }

    #[test]
    fn what_no_page_of_ours_sends_is_refused_with_its_reason() {
        let fine = revision("line0001.1", "", 1, "device01", "The bus");
        assert_eq!(fine.find_problem(0), None);
        type Spoil = fn(&mut Revision);
        let spoilt: [(&str, Spoil); 9] = [
            ("id", |one| one.id = RevisionId("../../x".into())),
            ("id", |one| one.device = String::new()),
            ("counter", |one| one.counter = MOST_COUNTED + 1),
            ("counter", |one| one.place = 2),
            ("prompt", |one| one.prompt = 1),
            ("second", |one| one.second = -2),
            ("tags", |one| one.tags = vec![CodeId("abcdefgh".into()); 21]),
            ("long", |one| one.text = "x".repeat(LONGEST_LINE + 1)),
            ("text", |one| one.text = "\0".into()),
        ];
        for (reason, spoil) in spoilt {
            let mut one = fine.clone();
            spoil(&mut one);
            assert_eq!(one.find_problem(0), Some(reason));
        }
    }

    #[test]
    fn seats_are_letters_and_nothing_else() {
        assert_eq!(Seat::first(3).len(), 3);
        assert_eq!(Seat::first(30).len(), 26);
        assert_eq!("".parse(), Ok(Seat::NOBODY));
        for wrong in ["a", "AA", "Amina", "1"] {
            assert!(wrong.parse::<Seat>().is_err());
        }
    }

    #[test]
    fn nobody_agrees_who_is_not_there() {
        let agreed = |present, to_notes, to_quotes| Agreed {
            present,
            to_notes,
            to_quotes,
        };
        assert!(agreed(8, 8, 5).is_possible() && agreed(0, 0, 0).is_possible());
        assert!(
            !agreed(8, 9, 5).is_possible()
                && !agreed(8, 5, 6).is_possible()
                && !agreed(-1, 0, 0).is_possible()
        );
        assert!(agreed(8, 8, 8).all_to_quotes() && !agreed(0, 0, 0).all_to_quotes());
    }

    #[test]
    fn only_what_was_said_or_seen_becomes_words_to_code() {
        for kind in LineKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            assert_eq!(kind.of_note().is_none(), kind == LineKind::Thought);
        }
    }
}
