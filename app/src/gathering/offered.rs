//! A time as staff type it, and what is wrong with it.

use super::{Offer, Slot};
use crate::{
    ids::{InitiativeId, SessionId, SlotId},
    language::Lang,
    request::Fields,
    session::languages_of,
    survey::check::plain_number,
};
use std::collections::BTreeSet;

/// A time as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedSlot {
    pub held_on: String,
    pub begins: String,
    pub minutes: String,
    pub place: String,
    pub languages: Vec<Lang>,
    /// Tags of languages that are not offered.
    pub more_languages: String,
    pub interpretation: Vec<Lang>,
    pub more_interpretation: String,
    pub offers: BTreeSet<Offer>,
    pub access_notes: String,
}

/// What is wrong with a time as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotProblem {
    Day,
    Begin,
    Minutes,
    /// What was typed and is no language tag.
    Language(String),
    NoLanguage,
    TooLong,
}

/// A time takes at most so many minutes: a day.
pub const MOST_MINUTES: i64 = 1440;
/// A place or a note on access is at most so many characters long.
pub const LONGEST_LINE: usize = 300;
/// A session has at most so many times.
pub const MOST_SLOTS: usize = 40;

impl TypedSlot {
    /// What a form brought. Offers and ticked languages that are none are passed over: no honest page sends them.
    pub fn read(fields: &Fields) -> TypedSlot {
        let ticked = |name: &'static str| fields.all(name).filter_map(|tag| tag.parse().ok());
        let is_offered = |offer: &Offer| fields.all("offers").any(|name| name == offer.as_str());
        TypedSlot {
            held_on: fields.text("held_on").into(),
            begins: fields.text("begins").into(),
            minutes: fields.text("minutes").into(),
            place: fields.text("place").into(),
            languages: ticked("languages").collect(),
            more_languages: fields.text("more_languages").into(),
            interpretation: ticked("interpretation").collect(),
            more_interpretation: fields.text("more_interpretation").into(),
            offers: Offer::ALL.into_iter().filter(is_offered).collect(),
            access_notes: fields.text("access_notes").into(),
        }
    }

    /// A time as its form shows it. `offered` are the languages that can be ticked there.
    pub fn of(slot: &Slot, offered: &[Lang]) -> TypedSlot {
        let split = |languages: &[Lang]| {
            let (ticked, more): (Vec<Lang>, Vec<Lang>) = languages
                .iter()
                .cloned()
                .partition(|lang| offered.contains(lang));
            let more: Vec<&str> = more.iter().map(Lang::as_str).collect();
            (ticked, more.join(", "))
        };
        let (languages, more_languages) = split(&slot.languages);
        let (interpretation, more_interpretation) = split(&slot.interpretation);
        TypedSlot {
            held_on: slot.held_on.clone(),
            begins: slot.begins.clone(),
            minutes: slot.minutes.to_string(),
            place: slot.place.clone(),
            languages,
            more_languages,
            interpretation,
            more_interpretation,
            offers: slot.offers.clone(),
            access_notes: slot.access_notes.clone(),
        }
    }

    /// The time as it will be kept, with the id and belongings of `slot`.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(
        &self,
        id: SlotId,
        initiative: InitiativeId,
        session: SessionId,
    ) -> Result<Slot, SlotProblem> {
        let day: jiff::civil::Date = self.held_on.parse().map_err(|_| SlotProblem::Day)?;
        // Browsers send `HH:MM`, some with seconds; a clock on the wall has none.
        let begin: jiff::civil::Time = self.begins.parse().map_err(|_| SlotProblem::Begin)?;
        let minutes = plain_number(&self.minutes)
            .and_then(|number| number.parse().ok())
            .filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
            .ok_or(SlotProblem::Minutes)?;
        let languages =
            languages_of(&self.languages, &self.more_languages).map_err(SlotProblem::Language)?;
        let interpretation = languages_of(&self.interpretation, &self.more_interpretation)
            .map_err(SlotProblem::Language)?;
        if languages.is_empty() {
            return Err(SlotProblem::NoLanguage);
        }
        let is_long = |text: &String| text.chars().count() > LONGEST_LINE;
        if [&self.place, &self.access_notes].into_iter().any(is_long) {
            return Err(SlotProblem::TooLong);
        }
        Ok(Slot {
            id,
            initiative,
            session,
            held_on: day.to_string(),
            begins: begin.strftime("%H:%M").to_string(),
            minutes,
            place: self.place.clone(),
            languages,
            interpretation,
            offers: self.offers.clone(),
            access_notes: self.access_notes.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedSlot {
        TypedSlot {
            held_on: "2026-05-12".into(),
            begins: "17:30".into(),
            minutes: "90".into(),
            languages: vec!["so".parse().unwrap()],
            ..TypedSlot::default()
        }
    }

    fn checked(typed: &TypedSlot) -> Result<Slot, SlotProblem> {
        typed.check(
            SlotId("a".into()),
            InitiativeId("i".into()),
            SessionId("s".into()),
        )
    }

    #[test]
    fn a_time_is_kept_as_it_was_typed_and_read_back_into_its_form() {
        let mut typed = typed();
        typed.more_interpretation = "om".into();
        typed.offers = [Offer::Food, Offer::StepFree].into();
        typed.begins = "17:30:00".into();
        typed.minutes = "٩٠".into();
        let slot = checked(&typed).unwrap();
        assert_eq!((slot.begins.as_str(), slot.minutes), ("17:30", 90));
        let offered = ["so".parse().unwrap()];
        let again = TypedSlot::of(&slot, &offered);
        assert_eq!(checked(&again), Ok(slot));
        assert_eq!(again.more_interpretation, "om");
    }

    #[test]
    fn what_is_no_time_is_refused_with_what_is_wrong() {
        let refused = |change: &dyn Fn(&mut TypedSlot)| {
            let mut typed = typed();
            change(&mut typed);
            checked(&typed).unwrap_err()
        };
        for day in ["", "2026-02-30", "tomorrow", "12.05.2026"] {
            assert_eq!(
                refused(&|typed| typed.held_on = day.into()),
                SlotProblem::Day
            );
        }
        for begin in ["", "25:00", "half past five"] {
            assert_eq!(
                refused(&|typed| typed.begins = begin.into()),
                SlotProblem::Begin
            );
        }
        for minutes in ["", "0", "-5", "1441", "an hour"] {
            assert_eq!(
                refused(&|typed| typed.minutes = minutes.into()),
                SlotProblem::Minutes
            );
        }
        assert_eq!(
            refused(&|typed| typed.languages.clear()),
            SlotProblem::NoLanguage
        );
        let tag = SlotProblem::Language("soomaali!".into());
        assert_eq!(
            refused(&|typed| typed.more_languages = "soomaali!".into()),
            tag
        );
        let long = "ሰ".repeat(LONGEST_LINE + 1);
        assert_eq!(
            refused(&|typed| typed.place = long.clone()),
            SlotProblem::TooLong
        );
    }
}
