//! Which prompt of the session each turn of a transcript answers: the last that its facilitator has asked.
//!
//! Nobody reads a prompt out word for word. A turn asks a prompt when it holds most of the prompt's runs of three letters,
//! whatever the script and whatever is said around them.

use super::{Form, Place};
use crate::session::Prompt;
use std::collections::HashSet;

/// The share of a prompt's runs that a turn must hold to be the asking of it.
const ENOUGH: f64 = 0.75;
/// Prompts with fewer runs are found by chance in anything.
const LEAST_RUNS: usize = 6;

type Run = [char; 3];

/// For each turn the number of its prompt, counted from 1; 0 before the first that was asked.
pub fn prompts_answered(form: &Form, places: &[Place], prompts: &[Prompt]) -> Vec<i64> {
    let wanted: Vec<Vec<HashSet<Run>>> = prompts
        .iter()
        .map(|prompt| prompt.text.0.values().map(|text| runs(text)).collect())
        .collect();
    let mut current = 0;
    let turns = form.turns.iter();
    turns
        .map(|(speaker, _, text)| {
            if places.get(*speaker) == Some(&Place::Facilitator) {
                current = find_asked(&runs(text), &wanted).unwrap_or(current);
            }
            current
        })
        .collect()
}

/// The prompt that a turn holds most of, if it holds enough of one.
fn find_asked(said: &HashSet<Run>, prompts: &[Vec<HashSet<Run>>]) -> Option<i64> {
    let share = |prompt: &HashSet<Run>| {
        if prompt.len() < LEAST_RUNS {
            return 0.0;
        }
        prompt.intersection(said).count() as f64 / prompt.len() as f64
    };
    let best = prompts.iter().zip(1..).map(|(languages, number)| {
        let share = languages.iter().map(share).fold(0.0, f64::max);
        (share, number)
    });
    let best = best.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)))?;
    (best.0 >= ENOUGH).then_some(best.1)
}

/// The runs of three letters of a text, without what stands between its words.
fn runs(text: &str) -> HashSet<Run> {
    let letters: Vec<char> = text
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let runs = letters.windows(3).map(|run| [run[0], run[1], run[2]]);
    runs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{language::Lang, survey::Text};

    fn prompt(texts: &[(&str, &str)]) -> Prompt {
        let texts = texts.iter().map(|(lang, text)| {
            let lang: Lang = lang.parse().unwrap();
            (lang, text.to_string())
        });
        Text(texts.collect()).into()
    }

    fn answered(turns: &[(usize, &str)]) -> Vec<i64> {
        let prompts = [
            prompt(&[
                ("en", "What makes mornings hard?"),
                ("am", "ጠዋትን ከባድ የሚያደርገው ምንድን ነው?"),
            ]),
            prompt(&[("en", "Who helps you when the bus is late?")]),
            prompt(&[("en", "Why?")]),
        ];
        let turns = turns
            .iter()
            .map(|(speaker, text)| (*speaker, -1, text.to_string()));
        let form = Form {
            token: String::new(),
            turns: turns.collect(),
        };
        prompts_answered(&form, &[Place::Facilitator, Place::Nobody], &prompts)
    }

    #[test]
    fn what_is_said_after_a_prompt_answers_it() {
        let turns = [
            (0, "Welcome, everybody."),
            (1, "Thank you."),
            (0, "Let us begin. So, what makes the mornings hard?"),
            (1, "The bus."),
            (0, "Why? Tell me more."),
            (1, "It is late."),
            (0, "And who helps you, when the bus is late?"),
            (1, "My sister."),
        ];
        assert_eq!(answered(&turns), [0, 0, 1, 1, 1, 1, 2, 2]);
    }

    #[test]
    fn a_prompt_is_known_in_each_of_its_languages() {
        let turns = [(0, "እሺ። ጠዋትን ከባድ የሚያደርገው ምንድን ነው"), (1, "አውቶቡሱ")];
        assert_eq!(answered(&turns), [1, 1]);
    }

    #[test]
    fn only_the_facilitator_asks() {
        assert_eq!(answered(&[(1, "What makes mornings hard?")]), [0]);
    }
}
