//! Getting people together: when a session can be held, and what families say they need to come.
//!
//! Of what a family chooses only numbers are kept: how many could come at a time, and how many need what. No row is of
//! one family, so nothing of one need can be found beside another, by nobody. The numbers of a time are gone for good
//! after the day on which those who chose it read that it is, whatever becomes of the time and of the others.

pub mod actions;
pub mod calendar;
pub mod erasing;
mod offered;
pub mod pages;
pub mod store;
mod wanted;

pub use offered::{LONGEST_LINE, MOST_MINUTES, MOST_SLOTS, SlotProblem, TypedSlot};
pub use wanted::{MOST_CHILDREN, Problem, SignUp, TypedSignUp, check};

use crate::{
    ids::{InitiativeId, Millis, SessionId, SlotId},
    language::Lang,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// A day and hour at which a session can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub id: SlotId,
    pub initiative: InitiativeId,
    pub session: SessionId,
    /// The day, `YYYY-MM-DD`, by the clock on the wall there.
    pub held_on: String,
    /// When it begins, `HH:MM`, by the same clock.
    pub begins: String,
    pub minutes: i64,
    pub place: String,
    /// Spoken there.
    pub languages: Vec<Lang>,
    /// What interpreters speak there.
    pub interpretation: Vec<Lang>,
    pub offers: BTreeSet<Offer>,
    /// How to get in and about; may be empty.
    pub access_notes: String,
}

/// What is there for those who come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    Childcare,
    Food,
    Transport,
    StepFree,
}

impl Offer {
    pub const ALL: [Offer; 4] = [
        Offer::Childcare,
        Offer::Food,
        Offer::Transport,
        Offer::StepFree,
    ];

    /// The offer as forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Offer::Childcare => "childcare",
            Offer::Food => "food",
            Offer::Transport => "transport",
            Offer::StepFree => "step_free",
        }
    }
}

impl Slot {
    /// Whether it is over wherever on earth it is held, at this moment: its clock's zone is not known, and the last
    /// places where it is still that day are twelve hours behind UTC.
    pub fn is_over(&self, now: Millis) -> bool {
        over_since(&self.held_on).is_none_or(|since| since <= now)
    }

    /// When it ends, `HH:MM`; past midnight the hours begin anew.
    pub fn ends(&self) -> String {
        let begin: Option<jiff::civil::Time> = self.begins.parse().ok();
        let span = jiff::SignedDuration::from_mins(self.minutes);
        begin.map_or_else(String::new, |begin| {
            begin.wrapping_add(span).strftime("%H:%M").to_string()
        })
    }
}

/// The moment from which a day is over everywhere on earth; None for a text that is no day.
pub fn over_since(day: &str) -> Option<Millis> {
    let day: jiff::civil::Date = day.parse().ok()?;
    let noon = day.tomorrow().ok()?.at(12, 0, 0, 0);
    let noon = noon.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Millis(noon.timestamp().as_millisecond()))
}

/// Whether families can sign up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    /// Nobody can any more, and the numbers are erased.
    Ended,
}

impl State {
    /// The state as the database writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Ended => "ended",
        }
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<State, String> {
        let found = [State::Open, State::Ended]
            .into_iter()
            .find(|state| state.as_str() == text);
        found.ok_or_else(|| format!("“{text}” is not a state of a sign-up."))
    }
}

/// The page on which families of one session sign up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUpPage {
    pub initiative: InitiativeId,
    pub session: SessionId,
    pub code: String,
    pub state: State,
}

/// The address that a slip's QR code holds. `base` is where Harken is reached: `https://harken.example`.
pub fn address(base: &str, code: &str) -> String {
    format!("{}/l/{code}", base.trim_end_matches('/'))
}

/// What a family can choose that helps it to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    Eat,
    Vegetarian,
    Halal,
    NoNuts,
    Transport,
    StepFree,
    Hear,
    Sign,
    Read,
    Quiet,
    Baby,
}

impl Wish {
    pub const FOOD: [Wish; 4] = [Wish::Eat, Wish::Vegetarian, Wish::Halal, Wish::NoNuts];
    pub const WAY: [Wish; 7] = [
        Wish::Transport,
        Wish::StepFree,
        Wish::Hear,
        Wish::Sign,
        Wish::Read,
        Wish::Quiet,
        Wish::Baby,
    ];

    /// Every wish, as pages list them.
    pub fn all() -> impl Iterator<Item = Wish> {
        Wish::FOOD.into_iter().chain(Wish::WAY)
    }

    /// The wish as the database and forms write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Wish::Eat => "eat",
            Wish::Vegetarian => "vegetarian",
            Wish::Halal => "halal",
            Wish::NoNuts => "no_nuts",
            Wish::Transport => "transport",
            Wish::StepFree => "step_free",
            Wish::Hear => "hear",
            Wish::Sign => "sign",
            Wish::Read => "read",
            Wish::Quiet => "quiet",
            Wish::Baby => "baby",
        }
    }
}

/// Something that is counted of those who could come at a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Those who chose the time.
    Come,
    /// Those who need an interpreter for this language.
    Interpreter(Lang),
    /// Those who need childcare.
    Childcare,
    /// The children of all of them together.
    Children,
    Wish(Wish),
}

const INTERPRETER: &str = "interpreter:";

impl fmt::Display for Need {
    /// The need as the database writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Need::Come => f.write_str("come"),
            Need::Interpreter(lang) => write!(f, "{INTERPRETER}{lang}"),
            Need::Childcare => f.write_str("childcare"),
            Need::Children => f.write_str("children"),
            Need::Wish(wish) => f.write_str(wish.as_str()),
        }
    }
}

impl FromStr for Need {
    type Err = String;

    fn from_str(text: &str) -> Result<Need, String> {
        let unknown = || format!("“{text}” is not a need that is counted.");
        if let Some(tag) = text.strip_prefix(INTERPRETER) {
            return Ok(Need::Interpreter(tag.parse().map_err(|_| unknown())?));
        }
        match text {
            "come" => Ok(Need::Come),
            "childcare" => Ok(Need::Childcare),
            "children" => Ok(Need::Children),
            other => Wish::all()
                .find(|wish| wish.as_str() == other)
                .map(Need::Wish)
                .ok_or_else(unknown),
        }
    }
}

/// How many have one need at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub slot: SlotId,
    pub need: Need,
    pub number: i64,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn slot(id: &str, held_on: &str, begins: &str, minutes: i64) -> Slot {
        Slot {
            id: SlotId(id.into()),
            initiative: InitiativeId("i".into()),
            session: SessionId("s".into()),
            held_on: held_on.into(),
            begins: begins.into(),
            minutes,
            place: String::new(),
            languages: vec!["en".parse().unwrap()],
            interpretation: Vec::new(),
            offers: BTreeSet::new(),
            access_notes: String::new(),
        }
    }

    fn at(moment: &str) -> Millis {
        Millis(moment.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_time_is_over_when_its_day_is_over_everywhere() {
        let slot = slot("a", "2026-05-12", "18:00", 90);
        assert!(!slot.is_over(at("2026-05-12T23:59:59Z")));
        assert!(!slot.is_over(at("2026-05-13T11:59:59Z")));
        assert!(slot.is_over(at("2026-05-13T12:00:00Z")));
    }

    #[test]
    fn a_time_that_goes_past_midnight_ends_in_the_small_hours() {
        assert_eq!(slot("a", "2026-05-12", "17:30", 90).ends(), "19:00");
        assert_eq!(slot("a", "2026-05-12", "23:30", 45).ends(), "00:15");
    }

    #[test]
    fn every_need_reads_back() {
        let so: Lang = "so".parse().unwrap();
        let plain = [
            Need::Come,
            Need::Interpreter(so),
            Need::Childcare,
            Need::Children,
        ];
        for need in plain.into_iter().chain(Wish::all().map(Need::Wish)) {
            assert_eq!(need.to_string().parse(), Ok(need));
        }
        assert!("interpreter:".parse::<Need>().is_err());
        assert!("gold".parse::<Need>().is_err());
    }
}
