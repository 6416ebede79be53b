//! Who of a transcript sits where, and the lines that come of it.

use super::{MOST_TURNS, Place, Transcript, Turn};
use crate::{
    capture::{LineKind, Revision, Seat},
    ids::{LineId, RevisionId, hex},
    language::Lang,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Somebody whom a transcript names, or everybody it does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// None for words of which it does not say whose they are.
    pub name: Option<String>,
    pub turns: usize,
    /// How their first turn begins.
    pub beginning: String,
    /// Where they probably sit.
    pub guess: Place,
}

/// A transcript on its way through the page between reading and bringing in. It names nobody: speakers are numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Made when the file was read, so that sending the page twice brings it in once.
    pub token: String,
    /// Of each turn its speaker's number, its second or -1, and its words.
    pub turns: Vec<(usize, i64, String)>,
}

/// What somebody decided about a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// By the numbers of the speakers.
    pub places: Vec<Place>,
    pub language: Lang,
    /// By the numbers of the turns, see [`super::asked`].
    pub prompts: Vec<i64>,
}

/// What holders of sessions call themselves in transcripts.
const HOLDERS: [&str; 22] = [
    "facilitator",
    "interviewer",
    "moderator",
    "host",
    "q",
    "facilitadora",
    "facilitador",
    "entrevistadora",
    "entrevistador",
    "moderadora",
    "moderador",
    "animatrice",
    "animateur",
    "intervieweuse",
    "intervieweur",
    "الميسر",
    "الميسرة",
    "المحاور",
    "主持人",
    "采访者",
    "访谈者",
    "訪談者",
];

/// What interpreters are called in transcripts.
const INTERPRETERS: [&str; 14] = [
    "interpreter",
    "translator",
    "intérprete",
    "interprete",
    "traductor",
    "traductora",
    "interprète",
    "traducteur",
    "traductrice",
    "turjubaan",
    "مترجم",
    "مترجمة",
    "口译员",
    "翻译",
];

/// How much of a turn tells whose it is, in characters.
const BEGINNING: usize = 90;

impl Speaker {
    /// The speakers of a transcript in the order in which they begin, each with a free seat of these; one more than there
    /// may be tells that there are too many.
    pub fn list(transcript: &Transcript, seats: &[Seat]) -> Vec<Speaker> {
        let mut speakers: Vec<Speaker> = Vec::new();
        let mut free = seats.iter();
        for turn in &transcript.turns {
            if speakers.len() > super::MOST_SPEAKERS {
                break;
            }
            if let Some(known) = speakers.iter_mut().find(|known| known.name == turn.speaker) {
                known.turns += 1;
                continue;
            }
            let guess = match &turn.speaker {
                None => Place::Nobody,
                Some(name) if HOLDERS.contains(&name.to_lowercase().as_str()) => Place::Facilitator,
                Some(name) if INTERPRETERS.contains(&name.to_lowercase().as_str()) => {
                    Place::Interpreter
                }
                Some(_) => free.next().cloned().map_or(Place::Nobody, Place::Seat),
            };
            speakers.push(Speaker {
                name: turn.speaker.clone(),
                turns: 1,
                beginning: turn.text.chars().take(BEGINNING).collect(),
                guess,
            });
        }
        speakers
    }
}

impl Form {
    /// What the page carries of a transcript.
    pub fn new(turns: &[Turn], speakers: &[Speaker], token: String) -> Form {
        let carried = turns.iter().map(|turn| {
            let number = speakers
                .iter()
                .position(|speaker| speaker.name == turn.speaker);
            (
                number.unwrap_or(0),
                turn.second.unwrap_or(-1),
                turn.text.clone(),
            )
        });
        Form {
            token,
            turns: carried.collect(),
        }
    }

    /// What a page brought back; None for what none of ours sends.
    pub fn find(text: &str) -> Option<Form> {
        let form: Form = serde_json::from_str(text).ok()?;
        let is_token = crate::ids::is_random_id(&form.token);
        let is_fine = |(_, _, text): &(usize, i64, String)| {
            !text.trim().is_empty()
                && text.chars().count() <= crate::capture::LONGEST_LINE
                && !text.contains('\0')
        };
        (is_token && form.turns.len() <= MOST_TURNS && form.turns.iter().all(is_fine))
            .then_some(form)
    }

    /// How many speakers it numbers.
    pub fn speakers(&self) -> usize {
        self.turns
            .iter()
            .map(|(speaker, _, _)| speaker + 1)
            .max()
            .unwrap_or(0)
    }
}

/// The lines that a transcript becomes, the first at `place` in the order of the session's lines. The same form gives
/// the same ids: brought in again, its lines are known.
pub fn given_lines(form: &Form, given: &Given, place: i64) -> Vec<Revision> {
    let id = |kind: &str, number: usize| {
        let digest = Sha256::digest(format!("{kind} {} {number}", form.token));
        hex(&digest[..16])
    };
    let turns = form.turns.iter().enumerate();
    let lines = turns.filter_map(|(number, (speaker, second, text))| {
        let sitting = given.places.get(*speaker)?;
        let (seat, kind) = match sitting {
            Place::Seat(seat) => (seat.clone(), LineKind::Verbatim),
            Place::Nobody | Place::Interpreter => (Seat::NOBODY, LineKind::Verbatim),
            Place::Facilitator => (Seat::NOBODY, LineKind::Thought),
            Place::Out => return None,
        };
        let place = place + number as i64;
        Some(Revision {
            id: RevisionId(id("revision", number)),
            line: LineId(id("line", number)),
            base: None,
            place,
            counter: place,
            device: format!("import{}", form.token),
            prompt: given.prompts.get(number).copied().unwrap_or(0),
            seat,
            kind,
            language: given.language.clone(),
            interpreted: *sitting == Place::Interpreter,
            second: (*second).clamp(-1, crate::capture::MOST_SECONDS),
            tags: Vec::new(),
            text: text.clone(),
            removed: false,
        })
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transcript() -> Transcript {
        let turn = |speaker: Option<&str>, text: &str| Turn {
            speaker: speaker.map(str::to_string),
            second: Some(4),
            text: text.into(),
        };
        Transcript {
            turns: vec![
                turn(None, "Recorded in May"),
                turn(Some("Facilitator"), "How late?"),
                turn(Some("Amina"), "Very."),
                turn(Some("Hodan"), "Yes."),
                turn(Some("Amina"), "Always."),
            ],
            remarks: Vec::new(),
        }
    }

    fn form() -> (Form, Vec<Speaker>) {
        let transcript = transcript();
        let speakers = Speaker::list(&transcript, &Seat::first(26)[1..]);
        let token = "0123456789abcdef0123456789abcdef".to_string();
        (Form::new(&transcript.turns, &speakers, token), speakers)
    }

    #[test]
    fn everybody_is_given_a_likely_place() {
        let (_, speakers) = form();
        let guesses: Vec<String> = speakers
            .iter()
            .map(|speaker| speaker.guess.as_text())
            .collect();
        assert_eq!(guesses, ["nobody", "facilitator", "B", "C"]);
        assert_eq!(speakers[2].turns, 2);
    }

    #[test]
    fn the_page_carries_the_words_and_no_name() {
        let (form, _) = form();
        let carried = serde_json::to_string(&form).unwrap();
        assert!(
            !carried.contains("Amina")
                && !carried.contains("Facilitator")
                && carried.contains("Always.")
        );
        assert_eq!(Form::find(&carried), Some(form));
        for wrong in [
            "",
            "{}",
            "[]",
            "{\"token\":\"x\",\"turns\":[]}",
            "{\"token\":\"0123456789abcdef0123456789abcdef\",\"turns\":[[0,1,\"\"]]}",
        ] {
            assert_eq!(Form::find(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lines_are_verbatim_but_for_the_facilitators_and_the_same_every_time() {
        let (form, speakers) = form();
        let given = Given {
            places: speakers
                .iter()
                .map(|speaker| speaker.guess.clone())
                .collect(),
            language: "so".parse().unwrap(),
            prompts: vec![0, 1, 1, 1, 2],
        };
        let lines = given_lines(&form, &given, 40);
        assert_eq!(lines, given_lines(&form, &given, 40));
        assert!(lines.iter().all(|line| line.find_problem(2).is_none()));
        let kinds: Vec<(&str, String)> = lines
            .iter()
            .map(|line| (line.kind.as_str(), line.seat.to_string()))
            .collect();
        assert_eq!(kinds[1], ("thought", String::new()));
        assert_eq!(kinds[4], ("verbatim", "B".into()));
        assert_eq!((lines[0].prompt, lines[4].prompt), (0, 2));
        assert_eq!((lines[0].place, lines[4].place), (40, 44));
        let out = Given {
            places: vec![Place::Out; 4],
            ..given
        };
        assert!(given_lines(&form, &out, 40).is_empty());
    }

    #[test]
    fn an_interpreter_is_known_by_name_and_what_they_say_is_marked() {
        let mut told = transcript();
        told.turns[3].speaker = Some("Intérprete".into());
        let seats = Seat::first(3);
        let speakers = Speaker::list(&told, &seats);
        let places: Vec<Place> = speakers
            .iter()
            .map(|speaker| speaker.guess.clone())
            .collect();
        let number = places.iter().position(|place| *place == Place::Interpreter);
        assert_eq!(number, Some(3));
        let form = Form::new(&told.turns, &speakers, "a".repeat(32));
        let given = Given {
            places,
            language: "so".parse().unwrap(),
            prompts: Vec::new(),
        };
        let lines = given_lines(&form, &given, 1);
        let marked: Vec<&str> = lines
            .iter()
            .filter(|line| line.interpreted)
            .map(|line| line.text.as_str())
            .collect();
        assert_eq!(marked, ["Yes."]);
    }
}
