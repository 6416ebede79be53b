//! Reading what is known of who has been heard.

use super::{
    Evidence, Theme,
    strength::{
        Released, SEVERAL, Strength, Unheard, count_answers, list_released_languages, list_unheard,
    },
};
use crate::{
    db::Db,
    error::Result,
    ids::{EvidenceId, InitiativeId, SessionId, SurveyId, ThemeId},
    language::Lang,
    quote::{Origin, Quote, Standing, Wording},
    release::{
        self,
        store::{SessionMention, list_session_mentions},
    },
    session,
    survey::{Status, Survey},
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What has been released, and what came up in sessions.
pub struct Heard {
    pub released: Vec<Released>,
    /// What was said in sessions under each theme, each piece once.
    pub mentions: HashMap<ThemeId, Vec<SessionMention>>,
    /// Sessions that so many took part in that numbers about them single nobody out.
    pub large: HashSet<SessionId>,
    /// What those are called.
    pub titles: HashMap<SessionId, String>,
    /// How many sessions there are.
    pub sessions: usize,
}

impl Heard {
    /// Reads the last release of each of these surveys, and the sessions.
    pub async fn load(db: &Db, initiative: &InitiativeId, surveys: &[Survey]) -> Result<Heard> {
        let mut released = Vec::new();
        for survey in surveys {
            if let Some(found) = release::store::find_latest(db, initiative, &survey.id).await? {
                released.push(Released {
                    survey: survey.id.clone(),
                    tables: found.tables,
                });
            }
        }
        let sessions = session::store::list_sessions(db, initiative).await?;
        let large = sessions.iter().filter(|session| session.is_large());
        let titles: HashMap<SessionId, String> = large
            .map(|session| (session.id.clone(), session.title.clone()))
            .collect();
        Ok(Heard {
            released,
            mentions: list_session_mentions(db, initiative).await?,
            large: titles.keys().cloned().collect(),
            titles,
            sessions: sessions.len(),
        })
    }

    /// How widely a theme is spoken of. `evidence` are the ties of the initiative, `quotes` those chosen for them.
    pub fn strength(
        &self,
        theme: &ThemeId,
        evidence: &[Evidence],
        quotes: &HashMap<EvidenceId, Vec<Quote>>,
    ) -> Strength {
        let mentions = self.mentions.get(theme).map_or(&[][..], Vec::as_slice);
        let (large, small): (Vec<_>, Vec<_>) = mentions
            .iter()
            .partition(|mention| self.large.contains(&mention.session));
        let count = |mentions: &[&SessionMention]| -> usize {
            let sessions: HashSet<_> = mentions.iter().map(|mention| &mention.session).collect();
            sessions.len()
        };
        let own = evidence.iter().filter(|tie| tie.theme == *theme);
        let quoted = own.flat_map(|tie| quotes.get(&tie.id).into_iter().flatten());
        let mut languages = list_released_languages(theme, &self.released);
        languages.extend(large.iter().map(|mention| mention.language.clone()));
        languages.extend(
            quoted
                .filter(|quote| tells_language(quote))
                .map(|quote| quote.language.clone()),
        );
        Strength {
            answers: count_answers(theme, &self.released),
            sessions: count(&large),
            several_small: count(&small) >= SEVERAL,
            languages,
        }
    }

    /// The groups of which no released theme says that somebody spoke.
    pub fn unheard(
        &self,
        surveys: &[Survey],
        themes: &[Theme],
        quotes: &HashMap<EvidenceId, Vec<Quote>>,
    ) -> Vec<Unheard> {
        let of = |id: &SurveyId| surveys.iter().find(|survey| survey.id == *id);
        let mut unheard = Vec::new();
        for released in &self.released {
            let Some(survey) = of(&released.survey) else {
                continue;
            };
            let origin = Origin::Survey(survey.id.clone());
            let quoted: BTreeSet<Lang> = quotes
                .values()
                .flatten()
                .filter(|quote| quote.origin == origin && tells_language(quote))
                .map(|quote| quote.language.clone())
                .collect();
            unheard.extend(list_unheard(survey, released, themes, &quoted));
        }
        unheard
    }

    /// Surveys that have ended and of which nothing is released: nobody in them is heard yet.
    pub fn unreleased<'a>(&'a self, surveys: &'a [Survey]) -> impl Iterator<Item = &'a Survey> {
        surveys.iter().filter(|survey| {
            let mut released = self.released.iter();
            survey.status == Status::Closed && !released.any(|of| of.survey == survey.id)
        })
    }
}

/// Whether a quote is shown in its own language. A translation alone tells none.
fn tells_language(quote: &Quote) -> bool {
    matches!(quote.standing, Standing::Cleared(Wording::Original { .. }))
}
