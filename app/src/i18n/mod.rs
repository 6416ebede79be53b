//! Words in the reader's language: Fluent messages as typed functions, plurals, digits and dates by ICU4X.
//!
//! `Words` is what views take. Its methods are made by `build.rs` from `locales/en/*.ftl`: `words.survey_submit()`.
//! Messages are formatted here rather than by fluent-bundle, whose own plural table lacks Haitian Creole and would
//! fall silently to English rules.

mod message;
pub mod negotiate;

pub use message::Value;

use crate::language::Lang;
use icu::{
    calendar::{Date, Iso},
    datetime::{
        DateTimeFormatter,
        fieldsets::{YMD, YMDE},
    },
    decimal::{DecimalFormatter, input::Decimal},
    plurals::{PluralCategory, PluralRules},
};
use message::Message;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A locale Harken speaks.
pub struct Locale {
    pub lang: Lang,
    messages: Vec<Option<Message>>,
    plurals: PluralRules,
    decimals: DecimalFormatter,
    dates: DateTimeFormatter<YMD>,
    weekdays: DateTimeFormatter<YMDE>,
}

/// The words of one locale. Copy it freely.
#[derive(Clone, Copy)]
pub struct Words(&'static Locale);

static ALL: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    LOCALES
        .iter()
        .map(|(tag, texts)| Locale::load(tag, texts))
        .collect()
});
static ENGLISH: LazyLock<&'static Locale> = LazyLock::new(|| {
    ALL.iter()
        .find(|locale| locale.lang.as_str() == "en")
        .expect("locales/en is there")
});

/// Locales that staff pages are written in.
const STAFF: &[&str] = &["en", "es"];

impl Words {
    /// The words of a locale, where Harken has them.
    pub fn find(lang: &Lang) -> Option<Words> {
        ALL.iter().find(|locale| locale.lang == *lang).map(Words)
    }

    /// English, which every other locale is made from.
    pub fn english() -> Words {
        Words(*ENGLISH)
    }

    /// Every locale, by tag.
    pub fn all() -> impl Iterator<Item = Words> {
        ALL.iter().map(Words)
    }

    /// The locales of staff pages.
    pub fn staff() -> impl Iterator<Item = Words> {
        Words::all().filter(|words| STAFF.contains(&words.lang().as_str()))
    }

    /// This locale's language.
    pub fn lang(self) -> &'static Lang {
        &self.0.lang
    }

    /// Whether a speaker has checked what this locale says about privacy and consent: it says so itself. Until then
    /// pages say that it is a draft. The English status never stands in for a locale that states none.
    pub fn is_reviewed(self) -> bool {
        let own = MESSAGES.binary_search(&"locale-status").ok();
        let status = own.and_then(|index| self.0.messages[index].as_ref());
        status.is_some_and(|status| status.as_plain() == "reviewed")
    }

    /// A number in this language's digits and grouping.
    pub fn number(self, number: f64) -> String {
        let text = if number.fract() == 0.0 {
            format!("{number:.0}")
        } else {
            number.to_string()
        };
        match text.parse::<Decimal>() {
            Ok(decimal) => self.0.decimals.format(&decimal).to_string(),
            Err(_) => text,
        }
    }

    /// A day `YYYY-MM-DD` written out in this language; the text itself where it is no such day.
    pub fn day(self, iso: &str) -> String {
        find_day(iso).map_or_else(
            || iso.to_string(),
            |day| self.0.dates.format(&day).to_string(),
        )
    }

    /// As [`Words::day`], with the day of the week: for those who plan to come.
    pub fn weekday(self, iso: &str) -> String {
        find_day(iso).map_or_else(
            || iso.to_string(),
            |day| self.0.weekdays.format(&day).to_string(),
        )
    }

    fn plain(self, index: usize) -> &'static str {
        let (_, message) = self.find_message(index);
        message.as_plain()
    }

    fn formatted(self, index: usize, arguments: &[(&str, Value)]) -> String {
        let (words, message) = self.find_message(index);
        let mut out = String::new();
        message.write(words, arguments, &mut out);
        out
    }

    /// The message, and the locale it is in: English where this locale lacks it. A test keeps families' words whole.
    fn find_message(self, index: usize) -> (Words, &'static Message) {
        match &self.0.messages[index] {
            Some(message) => (self, message),
            None => (
                Words::english(),
                ENGLISH.messages[index]
                    .as_ref()
                    .expect("English has every message"),
            ),
        }
    }

    fn category(self, number: f64) -> PluralCategory {
        match number.to_string().parse::<Decimal>() {
            Ok(decimal) => self.0.plurals.category_for(&decimal),
            Err(_) => PluralCategory::Other,
        }
    }

    /// The plural categories this language's whole numbers and decimals fall into.
    pub fn plural_categories(self) -> Vec<PluralCategory> {
        self.0.plurals.categories().collect()
    }
}

fn find_day(iso: &str) -> Option<Date<Iso>> {
    let day: jiff::civil::Date = iso.parse().ok()?;
    Date::try_new_iso(day.year().into(), day.month() as u8, day.day() as u8).ok()
}

impl Locale {
    fn load(tag: &str, texts: &[&'static str]) -> Locale {
        let lang: Lang = tag
            .parse()
            .expect("locale folders are named by language tags");
        // CLDR files Tagalog under the name of its standard form, Filipino.
        let filed = if tag == "tl" { "fil" } else { tag };
        let locale: icu::locale::Locale = filed
            .parse()
            .expect("locale folders are named by language tags");
        let mut messages: Vec<Option<Message>> = MESSAGES.iter().map(|_| None).collect();
        for (id, message) in texts.iter().flat_map(|text| message::parse(text)) {
            if let Ok(index) = MESSAGES.binary_search(&id) {
                messages[index] = Some(message);
            }
        }
        Locale {
            lang,
            messages,
            plurals: PluralRules::try_new_cardinal((&locale).into())
                .expect("ICU has plural rules for every locale"),
            decimals: DecimalFormatter::try_new((&locale).into(), Default::default())
                .expect("ICU has digits for every locale"),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long())
                .expect("ICU has dates for every locale"),
            weekdays: DateTimeFormatter::try_new((&locale).into(), YMDE::long())
                .expect("ICU has days of the week for every locale"),
        }
    }
}
