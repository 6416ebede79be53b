//! Captions: WebVTT and SubRip. Whoever made them cut speech to the size of a screen; here it becomes turns again.

use super::{Remark, Turn, joining, speakers, stamps, voices::voices};

/// From here on a turn is cut at the end of a sentence, in milliseconds.
const LONG_TURN: i64 = 60_000;
/// As [`LONG_TURN`], where nobody says who speaks, so that it may be several.
const LONG_UNNAMED: i64 = 20_000;
/// From here on a turn is cut wherever a caption ends.
const LONGEST_TURN: i64 = 180_000;

/// Whether a text is captions: it says so, is called so, or begins with times and arrows.
pub fn looks_like(text: &str, ending: &str) -> bool {
    matches!(ending, "vtt" | "srt")
        || text.starts_with("WEBVTT")
        || text
            .lines()
            .take(10)
            .any(|line| find_timing(line).is_some())
}

/// One caption.
struct Cue {
    /// Milliseconds.
    start: i64,
    end: i64,
    text: String,
}

/// What one voice says in one caption.
struct Piece<'a> {
    start: i64,
    speaker: Option<String>,
    text: &'a str,
    /// Whether it is said that somebody else begins.
    is_new_voice: bool,
}

/// The turns of captions, in the order of their times, and what was odd about them.
pub fn turns(text: &str) -> (Vec<Turn>, Vec<Remark>) {
    let (mut cues, untimed) = read(text);
    let reordered = cues
        .windows(2)
        .filter(|pair| pair[1].start < pair[0].start)
        .count();
    // Captions of the same time stay as they stand.
    cues.sort_by_key(|cue| cue.start);
    let mut until = i64::MIN;
    let mut overlapping = 0;
    for cue in &cues {
        // A caption without a time of its own lasts for none.
        overlapping += usize::from(cue.start < until && cue.start < cue.end);
        until = until.max(cue.end);
    }
    let remarks = [
        (reordered, Remark::Reordered(reordered)),
        (overlapping, Remark::Overlapping(overlapping)),
        (untimed, Remark::Untimed(untimed)),
    ];
    let remarks = remarks
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, remark)| remark);
    (join(&cues), remarks.collect())
}

/// The captions as they stand, and how many had no time that can be read.
fn read(text: &str) -> (Vec<Cue>, usize) {
    let is_vtt = text.starts_with("WEBVTT");
    let mut cues: Vec<Cue> = Vec::new();
    let mut untimed = 0;
    // Whether the lines that come are of a caption, of nothing that was said, or not known yet.
    let mut place = Where::Between;
    for (number, line) in text.split('\n').enumerate() {
        let line = line.trim();
        if line.is_empty() {
            place.leave(&mut cues);
            place = Where::Between;
        } else if matches!(place, Where::Between)
            && is_vtt
            && (number == 0 || is_beside_speech(line))
        {
            place = Where::Beside;
        } else if line.contains("-->") {
            let last = cues.last().map_or(0, |cue| cue.end);
            let (start, end) = find_timing(line).unwrap_or_else(|| {
                untimed += 1;
                (last, last)
            });
            if let (Where::Inside, Some(cue)) = (&place, cues.last_mut()) {
                // Nothing stands between two captions, so that the number of this one stands in the last.
                let (before, number) = cue.text.rsplit_once('\n').unwrap_or(("", &cue.text));
                if is_number(number) {
                    cue.text = before.to_string();
                }
            }
            cues.push(Cue {
                start,
                end,
                text: String::new(),
            });
            place = Where::Inside;
        } else {
            match &mut place {
                Where::Beside => {}
                Where::Between => place = Where::Before(line.to_string()),
                Where::Before(held) => {
                    held.push('\n');
                    held.push_str(line);
                }
                Where::Inside => add(&mut cues, line),
            }
        }
    }
    place.leave(&mut cues);
    cues.retain(|cue| !cue.text.is_empty());
    (cues, untimed)
}

enum Where {
    Between,
    /// In the head of the file, a comment or a style.
    Beside,
    /// Behind what may be the name of a caption, or the rest of the last one.
    Before(String),
    Inside,
}

impl Where {
    /// Words that stand alone are the rest of the caption before: an empty line has cut it in two.
    fn leave(&self, cues: &mut [Cue]) {
        if let Where::Before(held) = self
            && !is_number(held)
        {
            add(cues, held);
        }
    }
}

fn add(cues: &mut [Cue], line: &str) {
    if let Some(cue) = cues.last_mut() {
        if !cue.text.is_empty() {
            cue.text.push('\n');
        }
        cue.text.push_str(line);
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Comments, styles and regions of WebVTT.
fn is_beside_speech(line: &str) -> bool {
    let first = line.split([' ', '\t']).next().unwrap_or_default();
    first == "NOTE" || line == "STYLE" || line == "REGION"
}

/// `start --> end`, in milliseconds, whatever settings follow.
fn find_timing(line: &str) -> Option<(i64, i64)> {
    let (start, rest) = line.split_once("-->")?;
    let start = stamps::find_millis(start.trim())?;
    let end = rest.split_whitespace().next().and_then(stamps::find_millis);
    Some((start, end.unwrap_or(start).max(start)))
}

fn join(cues: &[Cue]) -> Vec<Turn> {
    let voices: Vec<Vec<(Option<String>, String)>> =
        cues.iter().map(|cue| voices(&cue.text)).collect();
    let has_voices = voices.iter().flatten().any(|(voice, _)| voice.is_some());
    let lines = cues.iter().zip(&voices).flat_map(|(cue, voices)| {
        voices.iter().flat_map(|(voice, text)| {
            let lines = text
                .split('\n')
                .map(str::trim)
                .filter(|line| !line.is_empty());
            lines.map(|line| (cue.start, voice.clone(), line))
        })
    });
    let lines: Vec<(i64, Option<String>, &str)> = lines.collect();
    // Where voices are marked, a colon is a colon.
    let said: Vec<&str> = lines
        .iter()
        .map(|(_, _, line)| if has_voices { "" } else { *line })
        .collect();
    let labelled = speakers::split_each(&said);
    let mut speaker = None;
    let pieces = lines
        .iter()
        .zip(labelled)
        .map(|((start, voice, line), (name, words))| {
            let is_new_voice = line.starts_with(">>");
            if has_voices {
                return Piece {
                    start: *start,
                    speaker: voice.clone(),
                    text: line,
                    is_new_voice,
                };
            }
            // Captions name a speaker once, when the voice changes.
            if name.is_some() || is_new_voice {
                speaker = name;
            }
            Piece {
                start: *start,
                speaker: speaker.clone(),
                text: words,
                is_new_voice,
            }
        });
    let mut turns: Vec<Turn> = Vec::new();
    let mut began = 0;
    for piece in pieces {
        match turns.last_mut() {
            Some(turn) if goes_on(turn, &piece, began) => {
                joining::append(&mut turn.text, piece.text)
            }
            _ => {
                began = piece.start;
                turns.push(Turn {
                    speaker: piece.speaker,
                    second: Some(piece.start / 1000),
                    text: piece.text.to_string(),
                });
            }
        }
    }
    turns
}

/// Whether a piece belongs to the turn before it, which began at this millisecond.
fn goes_on(turn: &Turn, piece: &Piece<'_>, began: i64) -> bool {
    let length = piece.start - began;
    let long = if turn.speaker.is_some() {
        LONG_TURN
    } else {
        LONG_UNNAMED
    };
    turn.speaker == piece.speaker
        && !piece.is_new_voice
        && length < LONGEST_TURN
        && (length < long || !joining::ends_sentence(&turn.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let line = |turn: Turn| {
            format!(
                "{}@{}|{}",
                turn.speaker.unwrap_or_default(),
                turn.second.unwrap_or(-1),
                turn.text
            )
        };
        turns(text).0.into_iter().map(line).collect()
    }

    #[test]
    fn captions_of_one_voice_are_one_turn() {
        let text = "WEBVTT - a title\nKind: captions\n\nNOTE\nnot said\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:x\n\n1\n00:01.000 --> 00:03.000 align:start\n<v Amina>The bus is\n<i>late</i> &amp; cold.\n\n00:00:03.500 --> 00:00:05.000\n<v.loud Amina>Every day.</v>\n\nintro\n01:00:06.000 --> 01:00:07.000\n<v Hodan Ali>Yes <3 &lt;b&gt;";
        assert_eq!(
            lines(text),
            [
                "Amina@1|The bus is late & cold. Every day.",
                "Hodan Ali@3606|Yes <3 <b>"
            ]
        );
    }

    #[test]
    fn captions_out_of_order_are_put_in_order_and_it_is_said() {
        let text = "WEBVTT\n\n00:10.000 --> 00:12.000\n<v B>Second.\n\n00:01.000 --> 00:11.000\n<v A>First.\n\n00:20.000 --> 00:21.000\n<v A>Third.";
        assert_eq!(lines(text), ["A@1|First.", "B@10|Second.", "A@20|Third."]);
        assert_eq!(
            turns(text).1,
            [Remark::Reordered(1), Remark::Overlapping(1)]
        );
    }

    #[test]
    fn subrip_with_names_in_the_text_is_read() {
        let text = "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}AMINA: The bus is late.\n\n2\n00:00:03,000 --> 00:00:04,000\nEvery day.\n\n3\n00:00:05,000 --> 00:00:06,000\n>> HODAN: Yes.\nAMINA: <font color=\"red\">Always.</font>\n4\n00:00:07,000 --> 00:00:08,000\n>> Who is late?";
        assert_eq!(
            lines(text),
            [
                "AMINA@1|The bus is late. Every day.",
                "HODAN@5|Yes.",
                "AMINA@5|Always.",
                "@7|Who is late?"
            ]
        );
    }

    #[test]
    fn nothing_said_is_lost_where_a_file_is_broken() {
        let text = "1\n00:00:01,000 --> 00:00:02,000\nOne,\n\ntwo,\nthree.\n\n2\nsoon --> later\nFour.\n\n3\n00:00:09,000 --> ?\nFive.";
        let (turns, remarks) = turns(text);
        let said: Vec<&str> = turns.iter().map(|turn| turn.text.as_str()).collect();
        assert_eq!(said.join(" "), "One, two, three. Four. Five.");
        assert_eq!(remarks, [Remark::Untimed(1)]);
    }

    #[test]
    fn a_long_turn_is_cut_at_the_end_of_a_sentence() {
        let mut text = String::from("WEBVTT\n");
        for at in 0..30 {
            let end = if at % 4 == 3 { "." } else { "" };
            text += &format!(
                "\n00:{:02}:{:02}.000 --> 00:59:59.000\n<v A>word{at}{end}\n",
                at * 5 / 60,
                at * 5 % 60
            );
        }
        let found = turns(&text).0;
        assert_eq!(found.len(), 3);
        assert!(found[..2].iter().all(|turn| turn.text.ends_with('.')));
        assert_eq!(found[1].second, Some(60));
    }
}
