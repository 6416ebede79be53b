//! Reading a session back to the room, and closing it: its lines become passages, and nothing is added any more.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;

use crate::{
    capture::{Agreed, Revision, Seat, SeatState},
    coding::NoteKind,
    ids::CorrectionId,
    language::Lang,
    session::NewNote,
};

/// What the room said about the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub id: CorrectionId,
    pub language: Lang,
    pub text: String,
}

/// A summary or a correction holds at most this many characters.
pub const LONGEST_TEXT: usize = crate::capture::LONGEST_LINE;

/// The passages that a session becomes, in order: what was said and seen, then what the room said about the summary.
/// Thoughts become none. `agreed` is None where nobody was asked.
pub fn notes_of(
    lines: Vec<Revision>,
    corrections: &[Correction],
    agreed: Option<Agreed>,
    seats: &[SeatState],
) -> Vec<NewNote> {
    let all_agreed = agreed.is_some_and(Agreed::all_to_quotes);
    let may_quote = |seat: &Seat| {
        let own = seats.iter().find(|known| known.seat == *seat);
        all_agreed || own.is_some_and(|known| known.quote_ok && !known.erased)
    };
    let said = lines.into_iter().filter_map(|line| {
        let kind = line.note_kind()?;
        let text = line.text.trim().to_string();
        (!text.is_empty()).then(|| NewNote {
            prompt: usize::try_from(line.prompt).unwrap_or(0),
            kind,
            language: line.language,
            text,
            quote_ok: may_quote(&line.seat),
            seat: line.seat,
            tags: line.tags,
        })
    });
    let corrected = corrections.iter().map(|correction| NewNote {
        prompt: 0,
        kind: NoteKind::Correction,
        language: correction.language.clone(),
        text: correction.text.clone(),
        seat: Seat::NOBODY,
        quote_ok: false,
        tags: Vec::new(),
    });
    said.chain(corrected).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        capture::LineKind,
        ids::{LineId, RevisionId},
    };

    fn line(kind: LineKind, seat: &str, text: &str) -> Revision {
        Revision {
            id: RevisionId(format!("revision{text}")),
            line: LineId(format!("line{text}")),
            base: None,
            place: 1,
            counter: 1,
            device: "device01".into(),
            prompt: 1,
            seat: seat.parse().unwrap(),
            kind,
            language: "so".parse().unwrap(),
            interpreted: false,
            second: -1,
            tags: Vec::new(),
            text: text.into(),
            removed: false,
        }
    }

    fn agreed(present: i64, to_quotes: i64) -> Option<Agreed> {
        Some(Agreed {
            present,
            to_notes: present,
            to_quotes,
        })
    }

    #[test]
    fn thoughts_become_no_passage_and_the_rest_stays_what_it_was() {
        let lines = LineKind::ALL.map(|kind| line(kind, "A", kind.as_str()));
        let correction = Correction {
            id: CorrectionId("c".into()),
            language: "so".parse().unwrap(),
            text: "maya".into(),
        };
        let notes = notes_of(lines.to_vec(), &[correction], agreed(3, 3), &[]);
        let made: Vec<(NoteKind, &str)> = notes
            .iter()
            .map(|note| (note.kind, note.text.as_str()))
            .collect();
        assert_eq!(
            made,
            [
                (NoteKind::Verbatim, "verbatim"),
                (NoteKind::Paraphrase, "paraphrase"),
                (NoteKind::Observation, "observation"),
                (NoteKind::Correction, "maya"),
            ]
        );
        assert_eq!(
            (notes[0].prompt, notes[3].prompt, notes[3].quote_ok),
            (1, 0, false)
        );
    }

    #[test]
    fn an_interpreters_words_are_not_the_speakers_own() {
        let interpreted = |kind| Revision {
            interpreted: true,
            ..line(kind, "A", "words")
        };
        let lines = [LineKind::Verbatim, LineKind::Paraphrase].map(interpreted);
        let notes = notes_of(lines.to_vec(), &[], agreed(3, 3), &[]);
        let kinds: Vec<NoteKind> = notes.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, [NoteKind::Interpreted, NoteKind::Paraphrase]);
    }

    #[test]
    fn only_those_who_agreed_can_be_quoted() {
        let seat = |letter: &str, quote_ok, erased| SeatState {
            seat: letter.parse().unwrap(),
            quote_ok,
            erased,
        };
        let seats = [
            seat("A", true, false),
            seat("B", false, false),
            seat("C", true, true),
        ];
        let quotable = |agreed| -> Vec<bool> {
            let lines =
                ["A", "B", "C", "D", ""].map(|seat| line(LineKind::Verbatim, seat, "words"));
            notes_of(lines.to_vec(), &[], agreed, &seats)
                .iter()
                .map(|note| note.quote_ok)
                .collect()
        };
        assert_eq!(quotable(agreed(5, 5)), [true; 5]);
        for some in [None, agreed(5, 4), agreed(0, 0)] {
            assert_eq!(quotable(some), [true, false, false, false, false]);
        }
    }
}
