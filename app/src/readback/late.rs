//! Lines that came after closing: a device without a network, or a file saved from one, still held them when their
//! session was closed.
//!
//! They are checked as any line is: seats whose words were erased are refused, and what is there already changes
//! nothing, whether a device or a file brings it again. They become passages as closing makes passages of the others,
//! behind those, and say wherever the session shows them that they came after closing and were not read back to the room.
//! A passage never changes, since codes lie on it: where a line that has become one comes late in other words, or from
//! another seat, both versions stand. A line that is taken back late stays a passage; the seat can be erased.
//!
//! A late line may be quoted where it could have been at the closing, unless somebody has taken words back since, see
//! [`may_quote_late`]. Where a late version of a line may not be quoted, what the line had become before may not be either:
//! whose words they are was mistaken.

use super::{late_store, may_quote};
use crate::{
    account::guard::Member,
    audit::{self, Action},
    capture::{Agreed, Revision, Seat, SeatState, incoming::sort_out, store::Kept},
    error::Result,
    ids::SessionId,
    keys::Keys,
    session::Session,
};
use serde::Deserialize;
use sqlx::AnyConnection;

/// A file may be this long, in bytes: every version of a long evening's lines, in any script.
pub const MOST_BYTES: usize = 16 << 20;

/// A file may hold this many versions of lines.
pub const MOST_REVISIONS: usize = 20_000;

/// Whether a late line from a seat may be quoted. `taken_back` are seats that have said since the closing that they do
/// not want to be quoted. A line of no seat may be of any of those who took words back.
pub fn may_quote_late(
    seat: &Seat,
    agreed: Option<Agreed>,
    seats: &[SeatState],
    taken_back: &[Seat],
) -> bool {
    let has_somebody_left = !taken_back.is_empty() || seats.iter().any(|known| known.erased);
    may_quote(seat, agreed, seats)
        && !taken_back.contains(seat)
        && !(seat.is_nobody() && has_somebody_left)
}

/// What became of lines that came late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Of each revision, in the order they came.
    pub outcomes: Vec<Kept>,
    /// How many passages were made.
    pub passages: usize,
    /// Whether the session was closed. False where it is open: its lines are taken as any.
    pub came_late: bool,
}

/// Takes lines into a closed session, each once, and writes into the log that they came.
///
/// # Errors
/// `NotFound` where the initiative has no such session, `Unasked` where nobody who was there has been asked whether words
/// may be written down.
pub async fn take(
    tx: &mut AnyConnection,
    keys: &Keys,
    member: &Member,
    session: &Session,
    revisions: &[Revision],
) -> Result<Taken> {
    let taken = late_store::add(&mut *tx, &member.initiative.id, &session.id, revisions).await?;
    if taken.came_late && taken.outcomes.contains(&Kept::Kept) {
        let entry = member.did(Action::LateLinesTaken, &session.title);
        audit::store::record(tx, keys, &entry.to(taken.passages.to_string())).await?;
    }
    Ok(taken)
}

/// What a file holds that can be taken.
#[derive(Debug, PartialEq, Eq)]
pub struct Held {
    pub revisions: Vec<Revision>,
    /// How many versions of lines in it cannot be taken.
    pub refused: usize,
}

/// Why a file is not taken at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is none that a page for writing down has saved.
    NotLines,
    /// Its lines are of another session.
    OtherSession,
    Long,
}

/// A file as the page for writing down saves it.
#[derive(Deserialize)]
struct Saved {
    harken: String,
    session: String,
    revisions: Vec<serde_json::Value>,
}

/// Reads a file that the page for writing down has saved. `prompts` is how many the session has.
///
/// # Errors
/// Why nothing of it is taken.
pub fn read_saved(bytes: &[u8], session: &SessionId, prompts: usize) -> Result<Held, Unfit> {
    // Some editors put this mark before what they save.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let saved: Saved = serde_json::from_slice(bytes).map_err(|_| Unfit::NotLines)?;
    if saved.harken != "lines" {
        return Err(Unfit::NotLines);
    }
    if saved.session != session.as_str() {
        return Err(Unfit::OtherSession);
    }
    let count = saved.revisions.len();
    if count > MOST_REVISIONS {
        return Err(Unfit::Long);
    }
    let (revisions, _) = sort_out(saved.revisions, prompts);
    Ok(Held {
        refused: count - revisions.len(),
        revisions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn state(seat: &str, quote_ok: bool, erased: bool) -> SeatState {
        SeatState {
            seat: seat.parse().unwrap(),
            quote_ok,
            erased,
        }
    }

    fn quotable(agreed: Agreed, seats: &[SeatState], taken_back: &[&str]) -> [bool; 4] {
        let taken_back: Vec<Seat> = taken_back
            .iter()
            .map(|seat| seat.parse().unwrap())
            .collect();
        ["A", "B", "C", ""]
            .map(|seat| may_quote_late(&seat.parse().unwrap(), Some(agreed), seats, &taken_back))
    }

    #[test]
    fn late_lines_are_quoted_as_others_until_somebody_takes_words_back() {
        let agreed = |to_quotes| Agreed {
            present: 3,
            to_notes: 3,
            to_quotes,
        };
        let seats = [state("A", true, false), state("B", false, false)];
        assert_eq!(quotable(agreed(3), &seats, &[]), [true; 4]);
        assert_eq!(
            quotable(agreed(1), &seats, &[]),
            [true, false, false, false]
        );
        assert_eq!(
            quotable(agreed(3), &seats, &["B"]),
            [true, false, true, false]
        );
        let erased = [state("A", true, false), state("B", false, true)];
        assert!(!quotable(agreed(3), &erased, &[])[3], "it may be B's");
        assert!(!may_quote_late(&Seat::NOBODY, None, &[], &[]));
    }

    fn saved(session: &str, revisions: Value) -> Vec<u8> {
        let file = json!({ "harken": "lines", "session": session, "revisions": revisions });
        serde_json::to_vec(&file).unwrap()
    }

    #[test]
    fn a_file_is_read_line_by_line_and_one_of_another_session_is_not_read_at_all() {
        let session = SessionId("session0".into());
        let fine = json!({
            "id": "revision01", "line": "line000001", "base": null, "place": 1, "counter": 1,
            "device": "device01", "prompt": 0, "seat": "A", "kind": "verbatim", "language": "so",
            "interpreted": false, "second": 3, "tags": [], "text": "Basku wuu daahaa", "removed": false,
        });
        let mut long = fine.clone();
        long["text"] = json!("x".repeat(crate::capture::LONGEST_LINE + 1));
        let file = saved("session0", json!([fine, long, { "id": 7 }, "hello"]));
        let held = read_saved(&file, &session, 0).unwrap();
        assert_eq!((held.revisions.len(), held.refused), (1, 3));
        let marked = ["\u{feff}".as_bytes(), &file].concat();
        assert_eq!(read_saved(&marked, &session, 0), Ok(held));
        let other = saved("session1", json!([]));
        assert_eq!(read_saved(&other, &session, 0), Err(Unfit::OtherSession));
        let many = saved("session0", json!(vec![0; MOST_REVISIONS + 1]));
        assert_eq!(read_saved(&many, &session, 0), Err(Unfit::Long));
        for wrong in [
            "",
            "hello",
            "[]",
            "{}",
            r#"{"harken":"book","session":"session0","revisions":[]}"#,
        ] {
            assert_eq!(
                read_saved(wrong.as_bytes(), &session, 0),
                Err(Unfit::NotLines),
                "{wrong}"
            );
        }
    }
}
