//! What whoever closes a session should know before: after it, this can no longer be made good.
//!
//! A line that lies on a device without a network is not among it: the server has not heard of it. The page asks to look
//! at the devices, and such lines can still come, see [`super::late`].

use crate::{language::Lang, round::Round};
use std::collections::BTreeMap;

/// One thing that closing leaves undone. None of them keeps anybody from closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// No summary is written down, so nothing was read back from here.
    NoSummary,
    /// There is a summary, and none in this language of the room.
    NoSummaryIn(Lang),
    /// The answers of this round were shown, and have not become lines.
    NotKept(Round),
}

/// What is left undone, the summary first, then the rounds in their order.
pub fn list_warnings(
    languages: &[Lang],
    summaries: &BTreeMap<Lang, String>,
    rounds: Vec<Round>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if summaries.is_empty() {
        warnings.push(Warning::NoSummary);
    } else {
        let missing = languages
            .iter()
            .filter(|lang| !summaries.contains_key(*lang));
        warnings.extend(missing.cloned().map(Warning::NoSummaryIn));
    }
    let unkept = rounds
        .into_iter()
        .filter(|round| round.stage.shows_answers() && !round.kept);
    warnings.extend(unkept.map(Warning::NotKept));
    warnings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{InitiativeId, RoundId, SessionId},
        round::{Kind, Stage},
        survey::Text,
    };

    fn round(id: &str, stage: Stage, kept: bool) -> Round {
        Round {
            id: RoundId(id.into()),
            initiative: InitiativeId("initiative".into()),
            session: SessionId("session".into()),
            kind: Kind::Prompt,
            stage,
            prompt: Text::default(),
            prompt_number: 0,
            step: 1,
            kept,
        }
    }

    #[test]
    fn what_was_not_read_back_and_what_was_shown_and_not_kept_is_told() {
        let languages: Vec<Lang> = ["so", "en"].map(|tag| tag.parse().unwrap()).into();
        let mut summaries = BTreeMap::new();
        assert_eq!(
            list_warnings(&languages, &summaries, Vec::new()),
            [Warning::NoSummary]
        );
        summaries.insert(languages[0].clone(), "Basku wuu daahaa".to_string());
        let shown = round("shown", Stage::Listed, false);
        let rounds = vec![
            shown.clone(),
            round("kept", Stage::Ranked, true),
            round("few", Stage::Few, false),
            round("gone", Stage::Erased, false),
        ];
        assert_eq!(
            list_warnings(&languages, &summaries, rounds),
            [
                Warning::NoSummaryIn(languages[1].clone()),
                Warning::NotKept(shown)
            ]
        );
        summaries.insert(languages[1].clone(), "The bus is late".to_string());
        assert!(list_warnings(&languages, &summaries, Vec::new()).is_empty());
    }
}
