//! Who speaks, by what stands at the beginning of lines: `Amina:`, `AMINA：`, `**Amina:**`, `[Amina]`, a time beside it.
//!
//! Any sentence may hold a colon. What stands before it is a name only if it looks like one, and if it comes again or
//! most lines begin in this way.

use super::{
    Turn,
    labels::{Label, find_label, looks_like_a_name},
    stamps,
};
use std::collections::{HashMap, HashSet};

/// A line taken apart, before anybody knows which labels are names.
struct Line<'a> {
    full: &'a str,
    /// A time at its beginning, and the words after it.
    stamp: Option<(i64, &'a str)>,
    is_bare_stamp: bool,
    label: Option<Label<'a>>,
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> Line<'a> {
        let full = line.trim().trim_start_matches('\u{feff}');
        // Broadcasters' captions begin a new voice like this.
        let full = full
            .strip_prefix(">>")
            .map_or(full, |rest| rest.trim_start_matches('>').trim_start());
        let stamp = stamps::split_leading(full);
        let rest = stamp.map_or(full, |(_, rest)| rest);
        Line {
            full,
            stamp,
            is_bare_stamp: stamp.is_some()
                && full.starts_with(|first: char| first.is_ascii_digit()),
            label: find_label(rest),
        }
    }
}

/// The turns of a text, given line by line.
pub fn turns(lines: &[String]) -> Vec<Turn> {
    let lines: Vec<Line> = lines.iter().map(|line| Line::read(line)).collect();
    let names = Names::among(&lines);
    let times_stand = do_times_stand(&lines);
    let inner = lines.iter().rev().skip_while(|line| line.full.is_empty());
    let mut inner = inner.skip_while(|line| !line.full.is_empty());
    // Whether empty lines stand between words, and not only behind and before them all.
    let by_paragraph = inner.any(|line| !line.full.is_empty());
    let mut turns: Vec<Turn> = Vec::new();
    let mut pending = None;
    // Whether the next line begins a turn although nobody is named.
    let mut begins = true;
    for line in &lines {
        if line.full.is_empty() {
            begins |= names.is_empty();
            continue;
        }
        let label = line.label.filter(|label| names.has(label));
        let stamp = line
            .stamp
            .filter(|_| !line.is_bare_stamp || times_stand || label.is_some());
        let words = stamp.map_or(line.full, |(_, rest)| rest);
        if label.is_none() && words.is_empty() {
            pending = stamp.map(|(second, _)| second);
            continue;
        }
        let second = stamp
            .map(|(second, _)| second)
            .or(label.and_then(|label| label.second))
            .or(pending.take());
        if let Some(label) = label {
            turns.push(Turn {
                speaker: Some(one_space(label.name)),
                second,
                text: label.text.to_string(),
            });
        } else if begins || second.is_some() || (names.is_empty() && !by_paragraph) {
            let same = turns.last().filter(|_| !names.is_empty());
            turns.push(Turn {
                speaker: same.and_then(|turn| turn.speaker.clone()),
                second,
                text: words.to_string(),
            });
        } else if let Some(turn) = turns.last_mut() {
            if !turn.text.is_empty() {
                turn.text.push('\n');
            }
            turn.text.push_str(words);
        }
        begins = false;
    }
    turns
}

/// Of each line the name before its words, where it has one, and the words.
pub fn split_each<'a>(lines: &[&'a str]) -> Vec<(Option<String>, &'a str)> {
    let lines: Vec<Line> = lines.iter().map(|line| Line::read(line)).collect();
    let names = Names::among(&lines);
    let split = |line: &Line<'a>| match line.label.filter(|label| names.has(label)) {
        Some(label) => (Some(one_space(label.name)), label.text),
        None => (None, line.full),
    };
    lines.iter().map(split).collect()
}

/// The labels that are names.
struct Names(HashSet<String>);

impl Names {
    fn among(lines: &[Line<'_>]) -> Names {
        let said = lines.iter().filter(|line| !line.full.is_empty()).count();
        let labels: Vec<&Label> = lines
            .iter()
            .filter_map(|line| line.label.as_ref())
            .collect();
        let mut times: HashMap<String, usize> = HashMap::new();
        for label in &labels {
            *times.entry(key(label.name)).or_default() += 1;
        }
        let named = labels
            .iter()
            .filter(|label| looks_like_a_name(label.name))
            .count();
        let throughout = named >= 2 && named * 10 >= said * 6;
        // A name on a line of its own, or with a time beside it, tells more than one before words, if it is not the only one.
        let like_names = || labels.iter().filter(|label| looks_like_a_name(label.name));
        let alone = like_names().filter(|label| label.text.is_empty()).count() >= 3;
        let timed = like_names().filter(|label| label.second.is_some()).count() >= 2;
        let is_name = |label: &&&Label| {
            let count = times.get(&key(label.name)).copied().unwrap_or(0);
            if looks_like_a_name(label.name) {
                label.is_marked
                    || count >= 2
                    || throughout
                    || (alone && label.text.is_empty())
                    || (timed && label.second.is_some())
            } else {
                let words = label.name.split_whitespace().count();
                label.is_marked || (words <= 2 && count >= 3 && count * 10 >= said * 2)
            }
        };
        Names(
            labels
                .iter()
                .filter(is_name)
                .map(|label| key(label.name))
                .collect(),
        )
    }

    fn has(&self, label: &Label<'_>) -> bool {
        !self.0.is_empty() && self.0.contains(&key(label.name))
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether bare times at the beginnings of lines are times of the recording, and not when the bus came.
fn do_times_stand(lines: &[Line<'_>]) -> bool {
    let said = lines.iter().filter(|line| !line.full.is_empty()).count();
    let bare = lines.iter().filter(|line| line.is_bare_stamp);
    let times: Vec<i64> = bare
        .filter_map(|line| line.stamp.map(|(second, _)| second))
        .collect();
    times.len() >= 2 && times.len() * 10 >= said * 3 && times.is_sorted()
}

/// A name as it is told from others: whatever its case and the spaces in it.
fn key(name: &str) -> String {
    one_space(name).to_lowercase()
}

fn one_space(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `speaker@second: text` of each turn.
    fn read(text: &str) -> Vec<String> {
        let lines: Vec<String> = text.split('\n').map(str::to_string).collect();
        let line = |turn: Turn| {
            let second = turn
                .second
                .map_or(String::new(), |second| format!("@{second}"));
            format!("{}{second}|{}", turn.speaker.unwrap_or_default(), turn.text)
        };
        turns(&lines).into_iter().map(line).collect()
    }

    #[test]
    fn names_are_found_in_every_form_they_are_written_in() {
        for text in [
            "Amina: It is late.\nDr. de la Cruz: How late?\nAmina: Very.",
            "AMINA:\nIt is late.\n\nDR. DE LA CRUZ:\nHow late?\n\nAMINA:\nVery.",
            "**Amina:** It is late.\n\n**Dr. de la Cruz**: How late?\n\n**Amina:** Very.",
            "[Amina] It is late.\n[Dr. de la Cruz]: How late?\n[Amina] Very.",
            "Amina\tIt is late.\nDr. de la Cruz\tHow late?\nAmina\tVery.",
            "Amina : It is late.\n>> Dr. de la Cruz: How late?\n>> Amina: Very.",
        ] {
            let found = read(text);
            let lower: Vec<String> = found.iter().map(|turn| turn.to_lowercase()).collect();
            assert_eq!(
                lower,
                [
                    "amina|it is late.",
                    "dr. de la cruz|how late?",
                    "amina|very."
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn names_stand_before_the_colons_of_every_script() {
        assert_eq!(
            read("أمينة: الحافلة متأخرة\nالميسر: كم؟\nأمينة: كثيرا"),
            ["أمينة|الحافلة متأخرة", "الميسر|كم؟", "أمينة|كثيرا"]
        );
        assert_eq!(
            read("王芳：公交车晚点\n主持人：多久？\n王芳：很久"),
            ["王芳|公交车晚点", "主持人|多久？", "王芳|很久"]
        );
        assert_eq!(read("አሚና፦ ዘግይቷል\nአሚና፦ በጣም"), ["አሚና|ዘግይቷል", "አሚና|በጣም"]);
    }

    #[test]
    fn an_ordinary_sentence_with_a_colon_is_no_name() {
        for text in [
            "One thing is sure: the bus is late.\nWe said it often.\nWe waited.",
            "See https://example.org: it says so.\nhttps: is safe\nThe end.",
            "12:30 the bus came.\nThen it left.\nWe waited.",
            "At 12:30 we left.\nAt 12:45 we came back.\nAt 13:00 nobody was there.",
            "Listen, Amina: it is late.\nListen, Amina: it is too late.",
        ] {
            let lines: Vec<String> = text.split('\n').map(|line| format!("|{line}")).collect();
            assert_eq!(read(text), lines);
        }
    }

    #[test]
    fn a_sentence_with_a_colon_inside_a_turn_stays_in_it() {
        let text =
            "Amina: I say one thing.\nWhat I want is this: a bus.\n\nHodan: Yes.\nAmina: Good.";
        assert_eq!(
            read(text),
            [
                "Amina|I say one thing.\nWhat I want is this: a bus.",
                "Hodan|Yes.",
                "Amina|Good."
            ]
        );
    }

    #[test]
    fn two_voices_that_speak_once_are_two() {
        assert_eq!(read("Q: How late?\nA: Very."), ["Q|How late?", "A|Very."]);
    }

    #[test]
    fn times_beside_names_are_times() {
        assert_eq!(
            read("[00:00:05] Amina: Late.\n[00:01:10] Hodan: Yes."),
            ["Amina@5|Late.", "Hodan@70|Yes."]
        );
        assert_eq!(
            read("Amina (00:00:05): Late.\nHodan (0:10): Yes."),
            ["Amina@5|Late.", "Hodan@10|Yes."]
        );
        assert_eq!(
            read("Speaker 1  0:05\nLate.\n\nSpeaker 2  1:10\nYes."),
            ["Speaker 1@5|Late.", "Speaker 2@70|Yes."]
        );
        assert_eq!(read("0:05\nLate.\n1:10\nYes."), ["@5|Late.", "@70|Yes."]);
    }

    #[test]
    fn without_names_every_paragraph_is_a_turn() {
        assert_eq!(read("\nOne\nline.\n\n\nTwo.\n"), ["|One\nline.", "|Two."]);
        assert_eq!(read("One.\nTwo."), ["|One.", "|Two."]);
    }

    #[test]
    fn what_is_heard_beside_words_is_nobody() {
        assert_eq!(
            read("[Laughter] yes\n[Laughter] no\n[laughs] no\n[laughs] no"),
            [
                "|[Laughter] yes",
                "|[Laughter] no",
                "|[laughs] no",
                "|[laughs] no"
            ]
        );
    }
}
