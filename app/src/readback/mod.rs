//! Reading a session back to the room, and closing it: its lines become passages, and nothing is written in it any more.
//! What a device still held at that moment can come later, see [`late`].

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod late;
#[cfg(feature = "ssr")]
pub mod late_actions;
#[cfg(feature = "ssr")]
pub mod late_pages;
#[cfg(feature = "ssr")]
pub mod late_store;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod warnings;

use crate::{
    capture::{Agreed, Revision, Seat, SeatState},
    coding::NoteKind,
    ids::{CorrectionId, LineId},
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

/// Whether what was said from a seat may be quoted. `agreed` is None where nobody was asked.
pub fn may_quote(seat: &Seat, agreed: Option<Agreed>, seats: &[SeatState]) -> bool {
    let own = seats.iter().find(|known| known.seat == *seat);
    agreed.is_some_and(Agreed::all_to_quotes)
        || own.is_some_and(|known| known.quote_ok && !known.erased)
}

/// The passages that lines become: what was said and seen, in order, each behind the line it is made of. Thoughts become
/// none. `may_quote` says of each seat whether it may be quoted.
pub fn notes_of_lines(
    lines: Vec<Revision>,
    may_quote: impl Fn(&Seat) -> bool,
) -> Vec<(LineId, NewNote)> {
    let said = lines.into_iter().filter_map(|line| {
        let kind = line.note_kind()?;
        let text = line.text.trim().to_string();
        let note = NewNote {
            prompt: usize::try_from(line.prompt).unwrap_or(0),
            kind,
            language: line.language,
            text,
            quote_ok: may_quote(&line.seat),
            seat: line.seat,
            tags: line.tags,
        };
        (!note.text.is_empty()).then_some((line.line, note))
    });
    said.collect()
}

/// The passages that the room's corrections become. Nobody is quoted with them.
pub fn notes_of_corrections(corrections: &[Correction]) -> impl Iterator<Item = NewNote> {
    corrections.iter().map(|correction| NewNote {
        prompt: 0,
        kind: NoteKind::Correction,
        language: correction.language.clone(),
        text: correction.text.clone(),
        seat: Seat::NOBODY,
        quote_ok: false,
        tags: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{capture::LineKind, ids::RevisionId};

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
        let notes = notes_of_lines(lines.to_vec(), |_| true);
        let made: Vec<(&str, NoteKind, &str)> = notes
            .iter()
            .map(|(line, note)| (line.as_str(), note.kind, note.text.as_str()))
            .collect();
        assert_eq!(
            made,
            [
                ("lineverbatim", NoteKind::Verbatim, "verbatim"),
                ("lineparaphrase", NoteKind::Paraphrase, "paraphrase"),
                ("lineobservation", NoteKind::Observation, "observation"),
            ]
        );
        let corrections: Vec<NewNote> = notes_of_corrections(&[correction]).collect();
        assert_eq!(
            (corrections[0].kind, corrections[0].text.as_str()),
            (NoteKind::Correction, "maya")
        );
        assert_eq!(
            (
                notes[0].1.prompt,
                corrections[0].prompt,
                corrections[0].quote_ok
            ),
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
        let notes = notes_of_lines(lines.to_vec(), |_| true);
        let kinds: Vec<NoteKind> = notes.iter().map(|(_, note)| note.kind).collect();
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
        let quotable = |agreed| {
            ["A", "B", "C", "D", ""].map(|seat| may_quote(&seat.parse().unwrap(), agreed, &seats))
        };
        assert_eq!(quotable(agreed(5, 5)), [true; 5]);
        for some in [None, agreed(5, 4), agreed(0, 0)] {
            assert_eq!(quotable(some), [true, false, false, false, false]);
        }
    }
}
