//! Rounds: one thing asked of everybody in the room at once and answered in silence, on phones or on paper, so that
//! those who would not speak up are heard as well.
//!
//! Three kinds: a single prompt; the nominal group technique, in which ideas are written in silence, listed one by
//! one, clarified and merged, and ranked by each alone (Delbecq, Van de Ven and Gustafson, *Group Techniques for
//! Program Planning*, 1975); and the exercise of shared language.
//!
//! What is written is shown together or not at all: an answer that pops up while one thumb moves points at that thumb.
//! Until the facilitator closes the round nobody sees an answer or a number, and with fewer than [`FEWEST`] nobody ever
//! does. The protection is plain, and less than that of surveys. Nothing is sealed: until the closing, whoever holds
//! the machine can read what came, and in which order. Sendings are counted and not people, since nobody signs in: who
//! sends four times can see who was the fifth. PostgreSQL keeps the bytes of old rows until it cleans up. And in a
//! small room words, or a language that one alone writes, may tell who wrote. The pages say so.

pub mod actions;
pub mod code;
pub mod pages;
pub mod ranking;
pub mod store;

use crate::{
    ids::{AnswerId, InitiativeId, RoundId, SessionId},
    language::Lang,
    response::protocol,
    survey::Text,
    vocabulary::Concept,
};
use std::{collections::BTreeMap, str::FromStr};

/// So many must have taken part before anything is shown.
pub const FEWEST: usize = protocol::FEWEST;

/// An answer may be this long, in characters: what a screen can show and a thumb can write.
pub const LONGEST_ANSWER: usize = 2_000;

/// Ideas that one page takes. Whoever has more sends again.
pub const IDEAS: usize = 5;

/// One thing asked of everybody at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: RoundId,
    pub initiative: InitiativeId,
    pub session: SessionId,
    pub kind: Kind,
    pub stage: Stage,
    /// What is asked; empty for the exercise of shared language, which asks in Harken's own words.
    pub prompt: Text,
    /// Of the session's guide, counted from 1; 0 for one made up on the spot.
    pub prompt_number: usize,
    /// Counts what the facilitator does, so that a screen knows when to look again. What participants send never moves
    /// it.
    pub step: i64,
    /// Whether its words have become lines of the session.
    pub kept: bool,
}

/// What kind of round it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One prompt, and the answers.
    Prompt,
    /// The nominal group technique.
    Ideas,
    /// The exercise of shared language.
    Words,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Prompt, Kind::Ideas, Kind::Words];

    /// The kind as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Prompt => "prompt",
            Kind::Ideas => "ideas",
            Kind::Words => "words",
        }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Kind, String> {
        let found = Kind::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” is not a kind of round. Choose prompt, ideas or words.")
        })
    }
}

/// How far a round has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// People write in silence.
    Writing,
    /// Closed with fewer than [`FEWEST`]: what came is hidden.
    Few,
    /// What was written is shown; ideas can be clarified and merged.
    Listed,
    /// People rank the list, each alone.
    Ranking,
    /// Closed with fewer than [`FEWEST`] rankings: they are hidden.
    RankingFew,
    /// The result is shown.
    Ranked,
    /// Ended without being shown, and erased.
    Erased,
}

impl Stage {
    pub const ALL: [Stage; 7] = [
        Stage::Writing,
        Stage::Few,
        Stage::Listed,
        Stage::Ranking,
        Stage::RankingFew,
        Stage::Ranked,
        Stage::Erased,
    ];

    /// The stage as the database and the projector's script write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Writing => "writing",
            Stage::Few => "few",
            Stage::Listed => "listed",
            Stage::Ranking => "ranking",
            Stage::RankingFew => "ranking-few",
            Stage::Ranked => "ranked",
            Stage::Erased => "erased",
        }
    }

    /// What participants can send now; None where nothing is asked.
    pub fn phase(self) -> Option<Phase> {
        match self {
            Stage::Writing => Some(Phase::Write),
            Stage::Ranking => Some(Phase::Rank),
            _ => None,
        }
    }

    /// Whether what was written may be seen.
    pub fn shows_answers(self) -> bool {
        matches!(
            self,
            Stage::Listed | Stage::Ranking | Stage::RankingFew | Stage::Ranked
        )
    }

    /// Where a step leads, when so many have taken part in what is closed; None where there is no such step now.
    pub fn after(self, step: Step, kind: Kind, took_part: usize) -> Option<Stage> {
        let is_enough = took_part >= FEWEST;
        Some(match (self, step) {
            (Stage::Writing, Step::Close) if is_enough => Stage::Listed,
            (Stage::Writing, Step::Close) => Stage::Few,
            (Stage::Few, Step::Reopen) => Stage::Writing,
            (Stage::Writing | Stage::Few, Step::End) => Stage::Erased,
            (Stage::Listed, Step::Rank) if kind == Kind::Ideas => Stage::Ranking,
            (Stage::Ranking, Step::Close) if is_enough => Stage::Ranked,
            (Stage::Ranking, Step::Close) => Stage::RankingFew,
            (Stage::RankingFew, Step::Reopen) => Stage::Ranking,
            // The list stays; what was ranked is erased.
            (Stage::Ranking | Stage::RankingFew, Step::End) => Stage::Listed,
            _ => return None,
        })
    }
}

impl FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Stage, String> {
        let found = Stage::ALL.into_iter().find(|stage| stage.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a stage of a round."))
    }
}

/// What participants do while a round runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Write,
    Rank,
}

impl Phase {
    /// The phase as the database and pages write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Write => "write",
            Phase::Rank => "rank",
        }
    }
}

impl FromStr for Phase {
    type Err = String;

    fn from_str(text: &str) -> Result<Phase, String> {
        let found = [Phase::Write, Phase::Rank]
            .into_iter()
            .find(|phase| phase.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a phase of a round."))
    }
}

/// What a facilitator does with a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Close,
    Reopen,
    Rank,
    End,
}

impl Step {
    pub const ALL: [Step; 4] = [Step::Close, Step::Reopen, Step::Rank, Step::End];

    /// The step as forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Step::Close => "close",
            Step::Reopen => "reopen",
            Step::Rank => "rank",
            Step::End => "end",
        }
    }
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Step, String> {
        let found = Step::ALL.into_iter().find(|step| step.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a step of a round."))
    }
}

/// What somebody wrote, on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The word it explains, in the exercise of shared language.
    pub concept: Option<Concept>,
    pub text: String,
}

/// What somebody wrote, once it may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub id: AnswerId,
    pub concept: Option<Concept>,
    /// The language of the page it was written on.
    pub language: Lang,
    pub text: String,
    /// Its place on the list, counted from 1, by chance.
    pub number: i64,
    /// The answer whose item it is a wording of: its own id unless it was merged.
    pub item: AnswerId,
    /// What the room says the item means; empty where nobody asked.
    pub meaning: String,
    /// What the room gave the item; 0 until there is a result.
    pub points: i64,
    pub chosen_by: i64,
}

/// A line of the list: one idea, in one wording or several that mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub lead: Answer,
    /// Merged into it, as they were written.
    pub others: Vec<Answer>,
}

/// The list in its order: each idea once, with all its wordings.
pub fn items(answers: Vec<Answer>) -> Vec<Item> {
    let mut others: BTreeMap<AnswerId, Vec<Answer>> = BTreeMap::new();
    let mut items = Vec::new();
    for answer in answers {
        match answer.item == answer.id {
            true => items.push(Item {
                lead: answer,
                others: Vec::new(),
            }),
            false => others.entry(answer.item.clone()).or_default().push(answer),
        }
    }
    for item in &mut items {
        item.others = others.remove(&item.lead.id).unwrap_or_default();
        item.others.sort_by_key(|answer| answer.number);
    }
    items.sort_by_key(|item| item.lead.number);
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_before_the_closing_or_with_fewer_than_five() {
        for kind in Kind::ALL {
            for took_part in 0..FEWEST {
                let closed = Stage::Writing.after(Step::Close, kind, took_part).unwrap();
                assert_eq!(closed, Stage::Few);
                assert!(!closed.shows_answers());
            }
            assert!(!Stage::Writing.shows_answers());
            assert_eq!(
                Stage::Writing.after(Step::Close, kind, FEWEST),
                Some(Stage::Listed)
            );
        }
        assert_eq!(
            Stage::Ranking.after(Step::Close, Kind::Ideas, 4),
            Some(Stage::RankingFew)
        );
        assert_eq!(
            Stage::Ranking.after(Step::Close, Kind::Ideas, 5),
            Some(Stage::Ranked)
        );
    }

    #[test]
    fn what_was_shown_is_never_written_to_or_hidden_again() {
        for stage in Stage::ALL.into_iter().filter(|stage| stage.shows_answers()) {
            for step in Step::ALL {
                for kind in Kind::ALL {
                    if let Some(next) = stage.after(step, kind, 100) {
                        assert!(next.shows_answers(), "{stage:?} {step:?}");
                    }
                }
            }
        }
        for step in Step::ALL {
            assert_eq!(Stage::Erased.after(step, Kind::Ideas, 100), None);
        }
    }

    #[test]
    fn only_ideas_are_ranked() {
        for kind in Kind::ALL {
            let next = Stage::Listed.after(Step::Rank, kind, 100);
            assert_eq!(next.is_some(), kind == Kind::Ideas);
        }
    }

    #[test]
    fn every_stage_kind_and_step_reads_back() {
        for stage in Stage::ALL {
            assert_eq!(stage.as_str().parse(), Ok(stage));
        }
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        for step in Step::ALL {
            assert_eq!(step.as_str().parse(), Ok(step));
        }
    }

    #[test]
    fn merged_ideas_stand_as_wordings_of_one_and_lose_nothing() {
        let answer = |id: &str, item: &str, number| Answer {
            id: AnswerId(id.into()),
            concept: None,
            language: "en".parse().unwrap(),
            text: id.into(),
            number,
            item: AnswerId(item.into()),
            meaning: String::new(),
            points: 0,
            chosen_by: 0,
        };
        let list = items(vec![
            answer("c", "c", 3),
            answer("b", "c", 2),
            answer("a", "a", 1),
            answer("d", "c", 1),
        ]);
        let texts: Vec<(&str, Vec<&str>)> = list
            .iter()
            .map(|item| {
                let others = item.others.iter().map(|other| other.text.as_str());
                (item.lead.text.as_str(), others.collect())
            })
            .collect();
        assert_eq!(texts, [("a", vec![]), ("c", vec!["d", "b"])]);
    }
}
