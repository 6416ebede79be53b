//! Where words were said, as JSON says it: each place once.

use crate::{
    account::guard::Member,
    coding::{Source, pages::place_label, store, wire},
    error::Result,
    harken::Harken,
    survey::{self, Survey},
};

/// The places of some passages.
pub(super) struct Places<'a> {
    harken: &'a Harken,
    member: &'a Member,
    surveys: Vec<Survey>,
    /// What each is known by, and what it is called.
    known: Vec<((String, String), wire::Place)>,
}

impl<'a> Places<'a> {
    /// None yet, of the initiative that this person is in.
    pub async fn of(harken: &'a Harken, member: &'a Member) -> Result<Places<'a>> {
        Ok(Places {
            harken,
            member,
            surveys: survey::store::list_surveys(&harken.db, &member.initiative.id).await?,
            known: Vec::new(),
        })
    }

    /// The position of a source's place among [`Places::list`].
    pub async fn position(&mut self, source: &Source) -> Result<usize> {
        let key = match source {
            Source::Answer {
                survey, question, ..
            } => (survey.to_string(), question.clone()),
            Source::Note { session, .. } => (String::new(), session.to_string()),
        };
        if let Some(position) = self.known.iter().position(|(known, _)| *known == key) {
            return Ok(position);
        }
        let words = self.member.words;
        let title = match source {
            Source::Answer { survey, .. } => {
                let survey = self.surveys.iter().find(|known| known.id == *survey);
                survey.map(|survey| survey.title(words.lang()).text.to_string())
            }
            Source::Note { session, .. } => {
                let initiative = &self.member.initiative.id;
                store::find_session_title(&self.harken.db, initiative, session).await?
            }
        };
        let place = wire::Place {
            label: place_label(words, &self.surveys, source),
            title: title.unwrap_or_default(),
        };
        self.known.push((key, place));
        Ok(self.known.len() - 1)
    }

    /// All that were asked for.
    pub fn list(self) -> Vec<wire::Place> {
        self.known.into_iter().map(|(_, place)| place).collect()
    }
}
