//! Quotes: whose words may be repeated, who has checked them, and in which form they may be shown.
//!
//! Words go out only if the family allowed it, a person has looked at them, and nobody can be singled out by their
//! language, their declared group and what they speak about. The rules are here; [`store`] asks them at every
//! reading, so that words are gone from pages as soon as one no longer holds.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod names;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod risk;
#[cfg(feature = "ssr")]
pub mod store;

#[cfg(test)]
mod tests;

use crate::{
    coding::{NoteKind, text::Range},
    ids::{BarrierId, CodingId, EvidenceId, PassageId, SessionId, SurveyId, ThemeId},
    language::Lang,
};

/// Words a code lies on. Nothing here tells whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub coding: CodingId,
    pub passage: PassageId,
    pub origin: Origin,
    pub language: Lang,
    /// The exact words.
    pub text: String,
    /// Where they stand in the passage, in code points.
    pub range: Range,
    /// The whole passage, for whoever checks.
    pub passage_text: String,
    /// Translations of the whole passage.
    pub translations: Vec<PassageTranslation>,
    pub standing: Standing,
}

/// Where a quote was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Survey(SurveyId),
    Session(SessionId, NoteKind),
}

/// A passage in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageTranslation {
    pub language: Lang,
    pub text: String,
    pub is_approved: bool,
}

impl Quote {
    /// The translation for a reader of `wanted`, else one in `fallback`; none where the reader reads the original.
    pub fn find_translation(&self, wanted: &Lang, fallback: &Lang) -> Option<&PassageTranslation> {
        if self.language.primary() == wanted.primary() {
            return None;
        }
        self.translation_into(wanted).or_else(|| {
            self.translation_into(fallback)
                .filter(|found| found.language != self.language)
        })
    }

    /// The translation into a language, where there is one.
    pub fn translation_into(&self, lang: &Lang) -> Option<&PassageTranslation> {
        self.translations
            .iter()
            .find(|translation| translation.language == *lang)
    }

    /// Whether the words are the whole passage.
    pub fn is_whole(&self) -> bool {
        self.text.trim() == self.passage_text.trim()
    }
}

/// How far a chosen quote has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has looked at it, or it has changed since somebody did.
    Unchecked,
    /// Somebody found that nobody can be recognised in it when it is shown like this.
    Cleared(Wording),
    /// Somebody decided that it must not be used.
    Refused,
}

/// How a cleared quote is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// In the speaker's own words, with their translation beside them where the checker has picked it out.
    Original { translation: Option<Telling> },
    /// The translation only. Neither the original nor its language is told.
    Translation(Telling),
    /// In the checker's words. Never a quotation.
    Paraphrase(Telling),
}

/// Words that stand for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    pub language: Lang,
    pub text: String,
}

impl Wording {
    /// The wording as the database writes it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Wording::Original { .. } => "original",
            Wording::Translation(_) => "translation",
            Wording::Paraphrase(_) => "paraphrase",
        }
    }

    /// The words beside or in place of the original.
    pub fn telling(&self) -> Option<&Telling> {
        match self {
            Wording::Original { translation } => translation.as_ref(),
            Wording::Translation(telling) | Wording::Paraphrase(telling) => Some(telling),
        }
    }
}

/// What a checker decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Clear(Wording),
    Refuse,
    /// Forgets an earlier decision.
    Reopen,
}

/// A decision as it is kept, with what it was made about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// None where the quote was refused.
    pub wording: Option<Wording>,
    pub seen: Seen,
}

/// What a check was made about. Where it no longer fits, the quote needs a new check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Hash of the passage, its language and the range.
    pub words: String,
    /// Hash of the kept names that stand in the words shown. A name added to the list changes it only where it does.
    pub names: String,
}

/// The rules under which quotes go out. Product code uses [`Guard::house`]; a proof that a rule holds is also run
/// against a guard without it, and must fail there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// So many people must have said something of a theme in a language, in each declared group of the speaker's.
    pub k: usize,
    pub consent: Consent,
    pub check: Checking,
}

/// Whether families are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    Asked,
    Ignored,
}

/// Whether a person looks before words go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checking {
    Asked,
    Ignored,
}

impl Guard {
    /// The rules of this house.
    pub const fn house() -> Guard {
        Guard {
            k: crate::release::K,
            consent: Consent::Asked,
            check: Checking::Asked,
        }
    }

    /// How far a quote has come, given its check and what would be seen now. `is_narrow` where its words alone could
    /// single the speaker out.
    pub fn standing(
        &self,
        quote: &Quote,
        check: Option<&Check>,
        now: &Seen,
        is_narrow: bool,
    ) -> Standing {
        let Some(check) = check else {
            return match self.check {
                Checking::Asked => Standing::Unchecked,
                Checking::Ignored => Standing::Cleared(Wording::Original { translation: None }),
            };
        };
        if check.seen != *now {
            return Standing::Unchecked;
        }
        let Some(wording) = &check.wording else {
            return Standing::Refused;
        };
        match find_problem(quote, wording, is_narrow) {
            None => Standing::Cleared(wording.clone()),
            Some(_) => Standing::Unchecked,
        }
    }
}

/// Why a quote cannot be shown as its checker wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The original could single its speaker out.
    Narrow,
    /// The translation is not an exact part of one of the passage.
    NotTranslated,
    /// Nothing was written.
    Empty,
    /// The paraphrase repeats the quote word for word.
    Repeats,
    TooLong,
    /// The quote has changed since its page was shown.
    Changed,
    /// Something is marked, and the checker has not said that they looked at it.
    NotLooked,
    /// The typed words hold a kept name, an address or a number.
    Telling,
}

/// A paraphrase may be this long, in characters.
pub const LONGEST_TELLING: usize = 2_000;

/// Whether words may stand as this wording of a quote, whoever asks.
pub fn find_problem(quote: &Quote, wording: &Wording, is_narrow: bool) -> Option<Problem> {
    let is_part = |telling: &Telling| {
        quote
            .translation_into(&telling.language)
            .is_some_and(|whole| whole.text.contains(&telling.text))
    };
    if let Some(telling) = wording.telling() {
        if telling.text.trim().is_empty() {
            return Some(Problem::Empty);
        }
        if telling.text.chars().count() > LONGEST_TELLING {
            return Some(Problem::TooLong);
        }
    }
    match wording {
        Wording::Original { .. } if is_narrow => Some(Problem::Narrow),
        Wording::Original {
            translation: Some(telling),
        }
        | Wording::Translation(telling)
            if !is_part(telling) =>
        {
            Some(Problem::NotTranslated)
        }
        Wording::Paraphrase(telling) if repeats(&telling.text, &quote.text) => {
            Some(Problem::Repeats)
        }
        _ => None,
    }
}

/// Whether a paraphrase is, or holds, the very words it stands for.
fn repeats(paraphrase: &str, quote: &str) -> bool {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let quote = plain(quote);
    !quote.is_empty() && plain(paraphrase).contains(&quote)
}

/// A chosen quote, and the tie it was chosen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub evidence: EvidenceId,
    pub theme: ThemeId,
    pub barrier: BarrierId,
    pub quote: Quote,
    /// Whether few enough speak of this theme in this language that the original could single its speaker out. How
    /// few, and in which group, nobody is told.
    pub is_narrow: bool,
    /// What a check made now would be about.
    pub seen: Seen,
}

/// Words that may go out, in the only form in which they may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publishable {
    pub evidence: EvidenceId,
    pub theme: ThemeId,
    pub barrier: BarrierId,
    /// For a receipt, which tells a family where its words are used. Never shown.
    pub passage: PassageId,
    /// None for words said in a session.
    pub survey: Option<SurveyId>,
    pub words: PublicWords,
}

/// The words themselves. There is no original here unless it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicWords {
    Original {
        quote: Telling,
        translation: Option<Telling>,
    },
    Translation(Telling),
    Paraphrase(Telling),
}

impl Chosen {
    /// The quote as it may go out; none while it may not.
    pub fn into_publishable(self) -> Option<Publishable> {
        let Standing::Cleared(wording) = self.quote.standing else {
            return None;
        };
        let words = match wording {
            Wording::Original { translation } => PublicWords::Original {
                quote: Telling {
                    language: self.quote.language,
                    text: self.quote.text,
                },
                translation,
            },
            Wording::Translation(telling) => PublicWords::Translation(telling),
            Wording::Paraphrase(telling) => PublicWords::Paraphrase(telling),
        };
        Some(Publishable {
            evidence: self.evidence,
            theme: self.theme,
            barrier: self.barrier,
            passage: self.quote.passage,
            survey: match self.quote.origin {
                Origin::Survey(survey) => Some(survey),
                Origin::Session(..) => None,
            },
            words,
        })
    }
}
