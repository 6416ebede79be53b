//! Facilitation guides: how to hold a conversation in which people say what they think. Written for Harken, one page
//! each, to be read on a screen and printed.

pub mod actions;
pub mod pages;

use crate::i18n::Words;
use std::str::FromStr;

/// One guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    Opening,
    Interview,
    Circle,
    NominalGroup,
    Vocabulary,
    Difficult,
}

/// A guide in one language.
pub struct GuideText {
    pub title: &'static str,
    pub purpose: &'static str,
    pub before: Vec<&'static str>,
    pub steps: Vec<Step>,
    pub say: Vec<&'static str>,
    pub avoid: Vec<&'static str>,
    pub after: Vec<&'static str>,
}

/// What one does, and how long it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub minutes: usize,
    pub text: &'static str,
}

impl Guide {
    /// Every guide, in the order in which one meets them.
    pub const ALL: [Guide; 6] = [
        Guide::Opening,
        Guide::Interview,
        Guide::Circle,
        Guide::NominalGroup,
        Guide::Vocabulary,
        Guide::Difficult,
    ];

    /// The guide as addresses write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Guide::Opening => "opening",
            Guide::Interview => "interview",
            Guide::Circle => "circle",
            Guide::NominalGroup => "nominal-group",
            Guide::Vocabulary => "vocabulary",
            Guide::Difficult => "difficult",
        }
    }

    /// What it is called.
    pub fn title(self, words: Words) -> &'static str {
        self.text(words).title
    }

    /// The whole guide.
    pub fn text(self, words: Words) -> GuideText {
        macro_rules! text {
            ($title:ident $purpose:ident $before:ident $steps:ident $say:ident $avoid:ident $after:ident) => {
                GuideText {
                    title: words.$title(),
                    purpose: words.$purpose(),
                    before: items(words.$before()),
                    steps: steps(words.$steps()),
                    say: items(words.$say()),
                    avoid: items(words.$avoid()),
                    after: items(words.$after()),
                }
            };
        }
        match self {
            Guide::Opening => text!(guide_opening_title guide_opening_purpose guide_opening_before
                guide_opening_steps guide_opening_say guide_opening_avoid guide_opening_after),
            Guide::Interview => {
                text!(guide_interview_title guide_interview_purpose guide_interview_before
                guide_interview_steps guide_interview_say guide_interview_avoid guide_interview_after)
            }
            Guide::Circle => text!(guide_circle_title guide_circle_purpose guide_circle_before
                guide_circle_steps guide_circle_say guide_circle_avoid guide_circle_after),
            Guide::NominalGroup => text!(guide_ngt_title guide_ngt_purpose guide_ngt_before
                guide_ngt_steps guide_ngt_say guide_ngt_avoid guide_ngt_after),
            Guide::Vocabulary => text!(guide_words_title guide_words_purpose guide_words_before
                guide_words_steps guide_words_say guide_words_avoid guide_words_after),
            Guide::Difficult => {
                text!(guide_difficult_title guide_difficult_purpose guide_difficult_before
                guide_difficult_steps guide_difficult_say guide_difficult_avoid guide_difficult_after)
            }
        }
    }
}

impl FromStr for Guide {
    type Err = String;

    fn from_str(text: &str) -> Result<Guide, String> {
        let found = Guide::ALL.into_iter().find(|guide| guide.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a guide."))
    }
}

impl GuideText {
    /// How long all steps take together, in minutes.
    pub fn minutes(&self) -> usize {
        self.steps.iter().map(|step| step.minutes).sum()
    }
}

/// One item a line.
fn items(text: &'static str) -> Vec<&'static str> {
    text.lines().map(str::trim).collect()
}

/// One step a line: its minutes, a bar, what one does.
fn steps(text: &'static str) -> Vec<Step> {
    let step = |line: &'static str| match line.split_once('|') {
        Some((minutes, text)) => Step {
            minutes: minutes.trim().parse().unwrap_or_default(),
            text: text.trim(),
        },
        None => Step {
            minutes: 0,
            text: line,
        },
    };
    items(text).into_iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guide_is_whole_in_every_language_of_the_staff() {
        let english = Words::english();
        for words in Words::staff() {
            for guide in Guide::ALL {
                let place = format!("{} in {}", guide.as_str(), words.lang());
                let (text, original) = (guide.text(words), guide.text(english));
                assert!(text.minutes() >= 9, "{place}");
                for step in &text.steps {
                    assert!(
                        step.minutes > 0 && step.text.len() > 10,
                        "{place}: {}",
                        step.text
                    );
                }
                let minutes = |text: &GuideText| -> Vec<usize> {
                    text.steps.iter().map(|step| step.minutes).collect()
                };
                assert_eq!(minutes(&text), minutes(&original), "{place}");
                for (list, of) in [
                    (&text.before, &original.before),
                    (&text.say, &original.say),
                    (&text.avoid, &original.avoid),
                    (&text.after, &original.after),
                ] {
                    assert!(
                        list.len() >= 3 && list.len() == of.len(),
                        "{place}: {list:?}"
                    );
                    assert!(
                        list.iter().all(|item| !item.is_empty()),
                        "{place}: {list:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_guide_is_found_by_its_address() {
        for guide in Guide::ALL {
            assert_eq!(guide.as_str().parse(), Ok(guide));
        }
        assert!("../circle".parse::<Guide>().is_err());
    }
}
