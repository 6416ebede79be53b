//! The guide of a session: what people are asked, in order, how long each may take, and what helps to go deeper.

use crate::{language::Lang, survey::Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that people are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Prompt {
    /// In as many languages as it was written in.
    pub text: Text,
    /// What to ask when the answers stay short, in order.
    pub probes: Vec<Text>,
    /// How long it may take; 0 where nobody has said.
    pub minutes: u32,
}

/// A prompt as it may be written: earlier there was its text alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Whole {
        text: Text,
        #[serde(default)]
        probes: Vec<Text>,
        #[serde(default)]
        minutes: u32,
    },
    Plain(Text),
}

impl From<Written> for Prompt {
    fn from(written: Written) -> Prompt {
        match written {
            Written::Whole {
                text,
                probes,
                minutes,
            } => Prompt {
                text,
                probes,
                minutes,
            },
            Written::Plain(text) => text.into(),
        }
    }
}

impl From<Text> for Prompt {
    fn from(text: Text) -> Prompt {
        Prompt {
            text,
            ..Prompt::default()
        }
    }
}

/// A conversation has at most so many prompts.
pub const MOST_PROMPTS: usize = 40;
/// A prompt has at most so many probes.
pub const MOST_PROBES: usize = 12;
/// A prompt or a probe is at most so many characters long: it is read aloud in one breath or two.
pub const LONGEST_PROMPT: usize = 1000;
/// A prompt takes at most so many minutes.
pub const MOST_MINUTES: u32 = 600;

/// Prompts as typed, one a line, in the language they were typed in. Empty lines are passed over.
pub fn prompts_of(typed: &str, language: &Lang) -> Vec<Prompt> {
    typed
        .lines()
        .map(on_one_line)
        .filter(|line| !line.is_empty())
        .map(|line| Text([(language.clone(), line)].into()).into())
        .collect()
}

/// Words with one space between them.
fn on_one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How long all prompts take together, in minutes.
pub fn minutes_of(prompts: &[Prompt]) -> u32 {
    prompts.iter().map(|prompt| prompt.minutes).sum()
}

/// The guide on its form: some of the languages it is written in, and room for more prompts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedGuide {
    pub rows: Vec<TypedPrompt>,
}

/// One prompt on the form, as typed. The rows of known prompts come first, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedPrompt {
    /// Where it shall stand, counted from 1.
    pub place: String,
    pub minutes: String,
    /// Whether it shall be taken out.
    pub out: bool,
    pub said: BTreeMap<Lang, TypedText>,
}

/// A prompt in one language, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedText {
    pub text: String,
    /// One a line. The same line is the same probe in every language.
    pub probes: String,
}

/// What is wrong with a guide. Rows count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideProblem {
    TooMany,
    Place {
        row: usize,
    },
    Minutes {
        row: usize,
    },
    TooLong {
        row: usize,
    },
    TooManyProbes {
        row: usize,
    },
    /// Lines lie on the prompts by their number, so none may go.
    InUse {
        row: usize,
    },
}

/// Whether something was written down under the prompts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Free,
    /// Notes name the prompts by their number: they stay where they are, and more can be added.
    Taken,
}

impl TypedGuide {
    /// The form for a guide in these languages, with `room` empty rows at the end.
    pub fn of(prompts: &[Prompt], languages: &[Lang], room: usize) -> TypedGuide {
        let known = prompts.iter().zip(1..).map(|(prompt, place)| TypedPrompt {
            place: place.to_string(),
            minutes: match prompt.minutes {
                0 => String::new(),
                minutes => minutes.to_string(),
            },
            out: false,
            said: languages
                .iter()
                .map(|lang| (lang.clone(), TypedText::of(prompt, lang)))
                .collect(),
        });
        let mut guide = TypedGuide {
            rows: known.collect(),
        };
        guide.add_rows(languages, room);
        guide
    }

    /// Adds empty rows until so many are there to write in.
    pub fn add_room(&mut self, languages: &[Lang], room: usize) {
        let is_empty = |row: &&TypedPrompt| row.said.values().all(TypedText::is_empty);
        let free = self.rows.iter().rev().take_while(is_empty).count();
        self.add_rows(languages, room.saturating_sub(free));
    }

    fn add_rows(&mut self, languages: &[Lang], count: usize) {
        for _ in 0..count {
            let place = (self.rows.len() + 1).to_string();
            let empty = |lang: &Lang| (lang.clone(), TypedText::default());
            self.rows.push(TypedPrompt {
                place,
                said: languages.iter().map(empty).collect(),
                ..TypedPrompt::default()
            });
        }
    }

    /// The guide as it will be kept: what stands on the form in place of `kept`, whose other languages stay.
    ///
    /// # Errors
    /// What is wrong with the first row that something is wrong with.
    pub fn apply(&self, kept: &[Prompt], in_use: Use) -> Result<Vec<Prompt>, GuideProblem> {
        let mut placed = Vec::new();
        for (index, typed) in self.rows.iter().enumerate() {
            let row = index + 1;
            let mut prompt = kept.get(index).cloned().unwrap_or_default();
            typed.write_into(&mut prompt, row)?;
            let is_out = typed.out || prompt.text.is_empty();
            let is_kept = index < kept.len();
            if is_out && is_kept && in_use == Use::Taken {
                return Err(GuideProblem::InUse { row });
            }
            if is_out {
                continue;
            }
            let place = match in_use {
                Use::Taken => row,
                Use::Free => number(&typed.place)
                    .filter(|place| (1..=999).contains(place))
                    .ok_or(GuideProblem::Place { row })? as usize,
            };
            placed.push((place, prompt));
        }
        if placed.len() > MOST_PROMPTS {
            return Err(GuideProblem::TooMany);
        }
        // Two that want the same place stand as they stood on the form.
        placed.sort_by_key(|(place, _)| *place);
        Ok(placed.into_iter().map(|(_, prompt)| prompt).collect())
    }
}

impl TypedText {
    fn of(prompt: &Prompt, lang: &Lang) -> TypedText {
        let said = |text: &Text| text.0.get(lang).cloned().unwrap_or_default();
        let probes: Vec<String> = prompt.probes.iter().map(said).collect();
        TypedText {
            text: said(&prompt.text),
            // Lines that wait for their translation stay, so that the same line is the same probe.
            probes: probes.join("\n").trim_end().to_string(),
        }
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.probes.trim().is_empty()
    }
}

impl TypedPrompt {
    fn write_into(&self, prompt: &mut Prompt, row: usize) -> Result<(), GuideProblem> {
        prompt.minutes = match self.minutes.trim() {
            "" => 0,
            typed => number(typed)
                .filter(|minutes| *minutes <= MOST_MINUTES)
                .ok_or(GuideProblem::Minutes { row })?,
        };
        for (lang, typed) in &self.said {
            set(&mut prompt.text, lang, &typed.text);
            let probes: Vec<&str> = typed.probes.trim_end().lines().collect();
            if probes.len() > MOST_PROBES {
                return Err(GuideProblem::TooManyProbes { row });
            }
            if prompt.probes.len() < probes.len() {
                prompt.probes.resize_with(probes.len(), Text::default);
            }
            for (at, probe) in prompt.probes.iter_mut().enumerate() {
                set(probe, lang, probes.get(at).unwrap_or(&""));
            }
        }
        prompt.probes.retain(|probe| !probe.is_empty());
        let mut texts = std::iter::once(&prompt.text).chain(&prompt.probes);
        let is_long = |text: &Text| {
            let mut said = text.0.values();
            said.any(|said| said.chars().count() > LONGEST_PROMPT)
        };
        match texts.any(is_long) {
            true => Err(GuideProblem::TooLong { row }),
            false => Ok(()),
        }
    }
}

fn set(text: &mut Text, lang: &Lang, typed: &str) {
    match on_one_line(typed) {
        empty if empty.is_empty() => text.0.remove(lang),
        said => text.0.insert(lang.clone(), said),
    };
}

/// A whole number as typed, in digits of any script.
fn number(typed: &str) -> Option<u32> {
    let digits: Option<String> = typed
        .trim()
        .chars()
        .map(crate::digits::find_digit)
        .collect();
    digits?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    fn text(pairs: &[(&str, &str)]) -> Text {
        Text(
            pairs
                .iter()
                .map(|(tag, said)| (lang(tag), (*said).to_string()))
                .collect(),
        )
    }

    fn guide() -> Vec<Prompt> {
        vec![
            Prompt {
                text: text(&[("en", "What happened?"), ("so", "Maxaa dhacay?")]),
                probes: vec![
                    text(&[("en", "When?"), ("so", "Goorma?")]),
                    text(&[("en", "Who helped?")]),
                ],
                minutes: 15,
            },
            text(&[("en", "What would help?")]).into(),
        ]
    }

    #[test]
    fn prompts_are_one_a_line() {
        let so = lang("so");
        let prompts = prompts_of(" Maxaa dhacay?\r\n\r\n  Goorma?", &so);
        let texts: Vec<&str> = prompts
            .iter()
            .map(|prompt| prompt.text.0[&so].as_str())
            .collect();
        assert_eq!(texts, ["Maxaa dhacay?", "Goorma?"]);
    }

    #[test]
    fn prompts_that_were_plain_texts_are_still_read() {
        let plain = r#"[{"en": "What happened?", "so": "Maxaa dhacay?"}, {}]"#;
        let read: Vec<Prompt> = serde_json::from_str(plain).unwrap();
        assert_eq!(
            read[0].text,
            text(&[("en", "What happened?"), ("so", "Maxaa dhacay?")])
        );
        assert_eq!((read[0].minutes, read[0].probes.len()), (0, 0));
        let written = serde_json::to_string(&guide()).unwrap();
        assert_eq!(
            serde_json::from_str::<Vec<Prompt>>(&written).unwrap(),
            guide()
        );
    }

    #[test]
    fn an_unchanged_form_changes_nothing() {
        for languages in [
            vec![lang("en")],
            vec![lang("so")],
            vec![lang("en"), lang("so")],
        ] {
            let form = TypedGuide::of(&guide(), &languages, 2);
            assert_eq!(form.rows.len(), 4);
            for in_use in [Use::Free, Use::Taken] {
                assert_eq!(form.apply(&guide(), in_use), Ok(guide()));
            }
        }
    }

    #[test]
    fn a_language_that_is_not_on_the_form_keeps_its_words() {
        let am = lang("am");
        let mut form = TypedGuide::of(&guide(), std::slice::from_ref(&am), 0);
        let said = form.rows[0].said.get_mut(&am).unwrap();
        said.text = " ምን  ሆነ? ".into();
        said.probes = "\r\nማን ረዳ?\r\n".into();
        let made = form.apply(&guide(), Use::Free).unwrap();
        assert_eq!(made[0].text.0[&am], "ምን ሆነ?");
        assert_eq!(made[0].text.0[&lang("so")], "Maxaa dhacay?");
        assert_eq!(
            made[0].probes[1],
            text(&[("am", "ማን ረዳ?"), ("en", "Who helped?")])
        );
        // The line that waits for its translation is still there.
        let again = TypedGuide::of(&made, std::slice::from_ref(&am), 0);
        assert_eq!(again.rows[0].said[&am].probes, "\nማን ረዳ?");
        assert_eq!(again.apply(&made, Use::Free), Ok(made));
    }

    #[test]
    fn prompts_are_put_in_order_and_taken_out() {
        let mut form = TypedGuide::of(&guide(), &[lang("en")], 1);
        form.rows[2].said.get_mut(&lang("en")).unwrap().text = "Who are you?".into();
        form.rows[2].place = "١".into();
        form.rows[0].place = "2".into();
        form.rows[1].out = true;
        let made = form.apply(&guide(), Use::Free).unwrap();
        let texts: Vec<&str> = made
            .iter()
            .map(|one| one.text.0[&lang("en")].as_str())
            .collect();
        assert_eq!(texts, ["Who are you?", "What happened?"]);
    }

    #[test]
    fn prompts_under_which_something_is_written_stay_where_they_are() {
        let mut form = TypedGuide::of(&guide(), &[lang("en")], 1);
        form.rows[2].said.get_mut(&lang("en")).unwrap().text = "More?".into();
        form.rows[2].place = "1".into();
        let made = form.apply(&guide(), Use::Taken).unwrap();
        assert_eq!(made[..2], guide());
        form.rows[1].out = true;
        let refused = form.apply(&guide(), Use::Taken);
        assert_eq!(refused, Err(GuideProblem::InUse { row: 2 }));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_row() {
        let typed = |change: &dyn Fn(&mut TypedPrompt)| {
            let mut form = TypedGuide::of(&guide(), &[lang("en")], 0);
            change(&mut form.rows[1]);
            form.apply(&guide(), Use::Free).unwrap_err()
        };
        let en = lang("en");
        for minutes in ["-1", "a", "601", "99999999999", "1.5"] {
            let problem = typed(&|row| row.minutes = minutes.into());
            assert_eq!(problem, GuideProblem::Minutes { row: 2 });
        }
        for place in ["", "0", "x", "1000"] {
            let problem = typed(&|row| row.place = place.into());
            assert_eq!(problem, GuideProblem::Place { row: 2 });
        }
        let long = "ሰ".repeat(LONGEST_PROMPT + 1);
        let problem = typed(&|row| row.said.get_mut(&en).unwrap().probes = long.clone());
        assert_eq!(problem, GuideProblem::TooLong { row: 2 });
        let many = "a\n".repeat(MOST_PROBES + 1);
        let problem = typed(&|row| row.said.get_mut(&en).unwrap().probes = many.clone());
        assert_eq!(problem, GuideProblem::TooManyProbes { row: 2 });
    }
}
