//! Language tags, their own names and their direction: what a page must know before it can be kind.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A BCP 47 language tag in its usual casing (`so`, `zh-Hans`, `pt-BR`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Languages whose usual script runs right to left, when the tag names no script.
const RTL_LANGUAGES: &[&str] = &[
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-Arab", "nqo", "prs", "ps", "rhg", "sd", "syr",
    "ug", "ur", "yi",
];
const RTL_SCRIPTS: &[&str] = &[
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
];

impl Lang {
    /// The undetermined language, for text whose language nobody stated.
    pub fn undetermined() -> Lang {
        Lang("und".into())
    }

    /// The tag as it goes into a `lang` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag (`zh` of `zh-Hans`).
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script subtag, where the tag has one.
    pub fn find_script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 4)
    }

    /// The direction this language is written in; a script in the tag decides before the language does.
    pub fn direction(&self) -> Direction {
        let rtl = match self.find_script() {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// Every language whose own name we know, by tag.
    pub fn list_known() -> impl Iterator<Item = Lang> {
        ENDONYMS.iter().map(|(tag, _)| Lang((*tag).to_string()))
    }

    /// The language's own name for itself, or the tag where we do not know it.
    pub fn endonym(&self) -> &str {
        let find = |tag: &str| {
            ENDONYMS
                .iter()
                .find(|(known, _)| *known == tag)
                .map(|(_, name)| *name)
        };
        find(&self.0)
            .or_else(|| find(self.primary()))
            .unwrap_or(&self.0)
    }
}

/// What is wrong with a language tag.
#[derive(Debug, PartialEq, Eq)]
pub struct BadTag(String);

impl fmt::Display for BadTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a language tag such as so, ar or zh-Hans.",
            self.0
        )
    }
}

impl std::error::Error for BadTag {}

impl FromStr for Lang {
    type Err = BadTag;

    /// Reads a tag and settles its casing. `_` is taken for `-`, as many spreadsheets write it.
    fn from_str(text: &str) -> Result<Lang, BadTag> {
        let bad = || BadTag(text.chars().take(40).collect());
        let mut parts = Vec::new();
        for (position, part) in text.trim().split(['-', '_']).enumerate() {
            let alphanumeric = part.bytes().all(|b| b.is_ascii_alphanumeric());
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            if !alphanumeric || part.is_empty() || part.len() > 8 {
                return Err(bad());
            }
            let lower = part.to_ascii_lowercase();
            parts.push(match (position, part.len()) {
                (0, 2..=3) if letters => lower,
                (0, _) => return Err(bad()),
                (_, 4) if letters => lower[..1].to_ascii_uppercase() + &lower[1..],
                (_, 2) if letters => lower.to_ascii_uppercase(),
                _ => lower,
            });
        }
        Ok(Lang(parts.join("-")))
    }
}

impl TryFrom<String> for Lang {
    type Error = BadTag;
    fn try_from(text: String) -> Result<Lang, BadTag> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What each language calls itself, after CLDR; by hand where CLDR has no name. Sorted by tag.
const ENDONYMS: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("be", "беларуская"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("bo", "བོད་སྐད་"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("chk", "Chuuk"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "čeština"),
    ("cy", "Cymraeg"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("eu", "euskara"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("ff-Adlm", "𞤆𞤵𞤤𞤢𞤪"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("gl", "galego"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("haw", "ʻŌlelo Hawaiʻi"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hmn", "Hmoob"),
    ("hnj", "Hmoob"),
    ("hr", "hrvatski"),
    ("ht", "kreyòl ayisyen"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Indonesia"),
    ("ig", "Igbo"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("iu", "ᐃᓄᒃᑎᑐᑦ"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ku", "kurdî (kurmancî)"),
    ("ln", "lingála"),
    ("lo", "ລາວ"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mg", "Malagasy"),
    ("mh", "Kajin M̧ajeļ"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "монгол"),
    ("mn-Mong", "монгол (монгол бичиг)"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("my", "မြန်မာ"),
    ("nb", "norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nqo", "ߒߞߏ"),
    ("nv", "Diné bizaad"),
    ("om", "Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt-BR", "português (Brasil)"),
    ("rn", "Ikirundi"),
    ("ro", "română"),
    ("ru", "русский"),
    ("rw", "Ikinyarwanda"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sm", "Gagana Samoa"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("uz", "oʻzbek"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zu", "isiZulu"),
];
