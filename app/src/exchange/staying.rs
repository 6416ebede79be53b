//! What of an initiative stays here when it goes out: what the format has no place for, what has its place there only as
//! part of something else, and what must not go.

use super::{exporting::Door, store};
use crate::{db::Db, error::Result, i18n::Words, ids::InitiativeId};

/// Something that a file of this format does not hold as it is here. Only what staff made is counted: a number of
/// answers, seats or wishes could tell of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staying {
    /// What ties words to whoever said them.
    People,
    /// Words that were taken back.
    Withdrawn,
    /// Cases, variables and sets of projects that came in: they do not go out from a page.
    CameIn,
    Surveys(usize),
    Releases(usize),
    Sessions(usize),
    /// Which prompt of the guide a line answers.
    Prompts,
    /// From which seat a line came.
    Seats,
    /// That a paraphrase or an observation came through an interpreter.
    Interpreted,
    Rounds(usize),
    Summaries(usize),
    Recordings(usize),
    Terms(usize),
    Translations(usize),
    /// Versions of translations that a newer one took the place of.
    EarlierTranslations(usize),
    Disputes(usize),
    /// Codes that came to mind while words were written down.
    Hints(usize),
    /// Codes whose guidance is part of their description there.
    Guidance(usize),
    /// Versions of the codebook before the one it has.
    Versions(usize),
    /// When codes were put on words.
    Times,
    DoubleCodings(usize),
    /// What was decided about codes that two people gave differently, with the reasons.
    Decisions(usize),
    /// Memos whose author and time stay.
    Memos(usize),
    /// Wordings of memos that a newer one took the place of.
    EarlierMemos(usize),
    /// Themes whose statements in several languages are one description there.
    Statements(usize),
    Barriers(usize),
    /// Ties between themes and barriers.
    Ties(usize),
    /// Ties that were taken away, each with its reason.
    Removals(usize),
    /// Quotes chosen as evidence.
    Quotes(usize),
    /// Names that no quote may repeat.
    Names(usize),
}

impl Staying {
    /// What stays, in one sentence.
    pub fn in_words(&self, words: Words) -> String {
        match *self {
            Staying::People => words.exchange_stays_people().into(),
            Staying::Withdrawn => words.exchange_stays_withdrawn().into(),
            Staying::CameIn => words.exchange_stays_came_in().into(),
            Staying::Surveys(count) => words.exchange_stays_surveys(count),
            Staying::Releases(count) => words.exchange_stays_releases(count),
            Staying::Sessions(count) => words.exchange_stays_sessions(count),
            Staying::Prompts => words.exchange_stays_prompts().into(),
            Staying::Seats => words.exchange_stays_seats().into(),
            Staying::Interpreted => words.exchange_stays_interpreted().into(),
            Staying::Rounds(count) => words.exchange_stays_rounds(count),
            Staying::Summaries(count) => words.exchange_stays_summaries(count),
            Staying::Recordings(count) => words.exchange_stays_recordings(count),
            Staying::Terms(count) => words.exchange_stays_terms(count),
            Staying::Translations(count) => words.exchange_stays_translations(count),
            Staying::EarlierTranslations(count) => words.exchange_stays_earlier_translations(count),
            Staying::Disputes(count) => words.exchange_stays_disputes(count),
            Staying::Hints(count) => words.exchange_stays_hints(count),
            Staying::Guidance(count) => words.exchange_stays_guidance(count),
            Staying::Versions(count) => words.exchange_stays_versions(count),
            Staying::Times => words.exchange_stays_times().into(),
            Staying::DoubleCodings(count) => words.exchange_stays_double_codings(count),
            Staying::Decisions(count) => words.exchange_stays_decisions(count),
            Staying::Memos(count) => words.exchange_stays_memos(count),
            Staying::EarlierMemos(count) => words.exchange_stays_earlier_memos(count),
            Staying::Statements(count) => words.exchange_stays_statements(count),
            Staying::Barriers(count) => words.exchange_stays_barriers(count),
            Staying::Ties(count) => words.exchange_stays_ties(count),
            Staying::Removals(count) => words.exchange_stays_removals(count),
            Staying::Quotes(count) => words.exchange_stays_quotes(count),
            Staying::Names(count) => words.exchange_stays_names(count),
        }
    }
}

/// What of an initiative stays here when it goes out through this door; empty where the file holds all there is. It
/// counts everybody's work: it is not for whoever codes words blind.
pub async fn list_staying(db: &Db, initiative: &InitiativeId, door: Door) -> Result<Vec<Staying>> {
    let mut snapshot = db.snapshot().await?;
    let from = &mut *snapshot;
    let found = store::list_staying(from, initiative).await?;
    let projects = store::list_projects(from, initiative).await?;
    snapshot.rollback().await?;
    // Wherever families are asked at all: said only where one of them took words back, it would tell of them.
    let asks = found.iter().any(|one| matches!(one, Staying::Surveys(_)));
    let keeps_cases = projects.iter().any(|project| {
        let kept = &project.kept;
        !(kept.cases.is_empty() && kept.variables.is_empty() && kept.sets.is_empty())
    });
    let rules = [
        (
            Staying::People,
            asks && door != Door::MachineWithRespondents,
        ),
        (Staying::Withdrawn, asks),
        (Staying::CameIn, keeps_cases && door == Door::Web),
    ];
    let rules = rules.into_iter().filter(|(_, holds)| *holds);
    Ok(rules.map(|(rule, _)| rule).chain(found).collect())
}
