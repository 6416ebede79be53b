//! What people write for a language at the head of a column, and the tag it stands for.

use crate::language::Lang;

/// English names, and names in use beside the endonyms that [`Lang::endonym`] knows. Lower case.
const NAMES: &[(&str, &[&str])] = &[
    ("aa", &["afar"]),
    ("ach", &["acholi"]),
    ("af", &["afrikaans"]),
    ("ak", &["akan", "twi"]),
    ("am", &["amharic"]),
    ("apc", &["levantine arabic", "arabic (levantine)"]),
    (
        "ar",
        &["arabic", "modern standard arabic", "عربي", "العربيه"],
    ),
    ("arz", &["egyptian arabic", "arabic (egypt)"]),
    ("as", &["assamese"]),
    ("ay", &["aymara"]),
    ("az", &["azerbaijani", "azeri"]),
    ("be", &["belarusian"]),
    ("bem", &["bemba"]),
    ("bg", &["bulgarian"]),
    ("bi", &["bislama"]),
    ("bm", &["bambara", "bamanankan"]),
    ("bn", &["bengali", "bangla"]),
    ("bo", &["tibetan"]),
    ("bs", &["bosnian"]),
    ("ca", &["catalan"]),
    ("ceb", &["cebuano", "bisaya"]),
    ("chk", &["chuukese"]),
    (
        "ckb",
        &[
            "sorani",
            "kurdish (sorani)",
            "central kurdish",
            "kurdish sorani",
        ],
    ),
    ("cs", &["czech"]),
    ("cy", &["welsh"]),
    ("da", &["danish"]),
    ("de", &["german"]),
    ("din", &["dinka"]),
    ("dz", &["dzongkha"]),
    ("ee", &["ewe"]),
    ("el", &["greek"]),
    ("en", &["english"]),
    ("eo", &["esperanto"]),
    ("es", &["spanish", "castilian", "espanol", "castellano"]),
    ("et", &["estonian"]),
    ("eu", &["basque"]),
    ("fa", &["persian", "farsi"]),
    ("fa-AF", &["dari", "persian (afghanistan)"]),
    ("ff", &["fula", "fulani", "fulfulde", "pulaar"]),
    ("fi", &["finnish"]),
    ("fil", &["filipino", "pilipino"]),
    ("fj", &["fijian"]),
    ("fr", &["french", "francais"]),
    ("fr-CA", &["canadian french", "french (canada)"]),
    ("ga", &["irish"]),
    ("gd", &["scottish gaelic"]),
    ("gl", &["galician"]),
    ("gn", &["guarani", "guaraní"]),
    ("gu", &["gujarati"]),
    ("ha", &["hausa"]),
    ("haw", &["hawaiian"]),
    ("he", &["hebrew"]),
    ("hi", &["hindi"]),
    ("hmn", &["hmong"]),
    ("hr", &["croatian"]),
    (
        "ht",
        &[
            "haitian creole",
            "haitian",
            "kreyol",
            "kreyòl",
            "creole",
            "haitian kreyol",
        ],
    ),
    ("hu", &["hungarian"]),
    ("hy", &["armenian"]),
    ("id", &["indonesian", "bahasa indonesia"]),
    ("ig", &["igbo"]),
    ("ilo", &["ilocano", "ilokano"]),
    ("is", &["icelandic"]),
    ("it", &["italian"]),
    ("iu", &["inuktitut"]),
    ("ja", &["japanese"]),
    ("jv", &["javanese"]),
    ("ka", &["georgian"]),
    ("kar", &["karen"]),
    ("ki", &["kikuyu", "gikuyu"]),
    ("kk", &["kazakh"]),
    ("km", &["khmer", "cambodian"]),
    ("kn", &["kannada"]),
    ("ko", &["korean"]),
    ("kok", &["konkani"]),
    ("kr", &["kanuri"]),
    ("kri", &["krio"]),
    ("ks", &["kashmiri"]),
    ("ku", &["kurdish", "kurmanji", "kurdish (kurmanji)"]),
    ("ky", &["kyrgyz"]),
    ("lb", &["luxembourgish"]),
    ("lg", &["luganda", "ganda"]),
    ("ln", &["lingala"]),
    ("lo", &["lao"]),
    ("lt", &["lithuanian"]),
    ("luo", &["luo", "dholuo"]),
    ("lv", &["latvian"]),
    ("mai", &["maithili"]),
    ("mam", &["mam"]),
    ("mg", &["malagasy"]),
    ("mh", &["marshallese"]),
    ("mi", &["maori", "māori"]),
    ("mk", &["macedonian"]),
    ("ml", &["malayalam"]),
    ("mn", &["mongolian"]),
    ("mr", &["marathi"]),
    ("ms", &["malay", "bahasa melayu"]),
    ("mt", &["maltese"]),
    ("my", &["burmese", "myanmar"]),
    ("nah", &["nahuatl"]),
    ("nb", &["norwegian", "norsk", "bokmal"]),
    ("nd", &["ndebele"]),
    ("ne", &["nepali"]),
    ("nl", &["dutch", "flemish"]),
    ("nqo", &["nko", "n'ko"]),
    ("nus", &["nuer"]),
    ("nv", &["navajo"]),
    ("ny", &["chichewa", "nyanja", "chewa"]),
    ("om", &["oromo", "afaan oromo", "afan oromo", "oromiffa"]),
    ("or", &["odia", "oriya"]),
    ("pa", &["punjabi", "panjabi"]),
    ("pcm", &["nigerian pidgin", "pidgin"]),
    ("pl", &["polish"]),
    ("ps", &["pashto", "pushto"]),
    ("pt", &["portuguese", "português", "portugues"]),
    ("pt-BR", &["brazilian portuguese", "portuguese (brazil)"]),
    ("qu", &["quechua"]),
    ("quc", &["k'iche'", "kiche", "quiche"]),
    ("rhg", &["rohingya"]),
    ("rn", &["kirundi", "rundi"]),
    ("ro", &["romanian"]),
    ("rom", &["romani"]),
    ("ru", &["russian"]),
    ("rw", &["kinyarwanda"]),
    ("sd", &["sindhi"]),
    ("sg", &["sango"]),
    ("si", &["sinhala", "sinhalese"]),
    ("sk", &["slovak"]),
    ("sl", &["slovenian", "slovene"]),
    ("sm", &["samoan"]),
    ("sn", &["shona"]),
    ("so", &["somali", "af-soomaali", "af soomaali"]),
    ("sq", &["albanian"]),
    ("sr", &["serbian"]),
    ("ss", &["swati", "siswati"]),
    ("st", &["sotho", "sesotho"]),
    ("su", &["sundanese"]),
    ("sv", &["swedish"]),
    ("sw", &["swahili"]),
    ("ta", &["tamil"]),
    ("te", &["telugu"]),
    ("tet", &["tetum", "tetun"]),
    ("tg", &["tajik"]),
    ("th", &["thai"]),
    ("ti", &["tigrinya", "tigrigna"]),
    ("tk", &["turkmen"]),
    ("tl", &["tagalog"]),
    ("tn", &["tswana", "setswana"]),
    ("to", &["tongan"]),
    ("tpi", &["tok pisin"]),
    ("tr", &["turkish"]),
    ("ts", &["tsonga"]),
    ("ug", &["uyghur", "uighur"]),
    ("uk", &["ukrainian"]),
    ("ur", &["urdu"]),
    ("uz", &["uzbek"]),
    ("vi", &["vietnamese"]),
    ("wo", &["wolof"]),
    ("xh", &["xhosa", "isixhosa"]),
    ("yi", &["yiddish"]),
    ("yo", &["yoruba"]),
    ("yue", &["cantonese"]),
    ("zh", &["chinese", "mandarin"]),
    (
        "zh-Hans",
        &[
            "simplified chinese",
            "chinese (simplified)",
            "chinese simplified",
            "mandarin (simplified)",
        ],
    ),
    (
        "zh-Hant",
        &[
            "traditional chinese",
            "chinese (traditional)",
            "chinese traditional",
            "mandarin (traditional)",
        ],
    ),
    ("zu", &["zulu"]),
];

/// Tags whose endonyms are looked up too, beside those of [`NAMES`].
const MORE: &[&str] = &["ff-Adlm", "hnj", "mn-Mong", "prs"];

/// The tag of a language called by name, in English or in the language itself.
pub fn find_by_name(name: &str) -> Option<Lang> {
    let name = name.trim().to_lowercase();
    let by_name = NAMES
        .iter()
        .find(|(_, names)| names.contains(&name.as_str()))
        .map(|(tag, _)| *tag);
    let endonym = |tag: &&str| {
        tag.parse::<Lang>()
            .is_ok_and(|lang| lang.endonym().to_lowercase() == name)
    };
    let tags = || {
        NAMES
            .iter()
            .map(|(tag, _)| *tag)
            .chain(MORE.iter().copied())
    };
    by_name
        .or_else(|| tags().find(|tag| tag.len() != name.len() && endonym(tag)))?
        .parse()
        .ok()
}

/// The tag a column's language stands for: `Swahili (sw)`, `sw`, `swa`, `Swahili`, `Kiswahili`.
pub fn find_tag(written: &str) -> Option<Lang> {
    let inner = written
        .rsplit_once('(')
        .and_then(|(before, code)| Some((before.trim(), code.trim().strip_suffix(')')?.trim())));
    if let Some((before, code)) = inner {
        let named = find_by_name(before);
        if let Ok(tag) = code.parse::<Lang>() {
            // “English (UK)” names a country, not Ukrainian.
            let country = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
            return match named {
                Some(named) if country && named.primary() != tag.primary() => {
                    let code = if code == "UK" { "GB" } else { code };
                    format!("{named}-{code}").parse().ok()
                }
                _ => Some(shortest(tag)),
            };
        }
        return find_by_name(written).or(named);
    }
    find_by_name(written).or_else(|| written.parse().ok().map(shortest))
}

/// The two-letter tag where there is one: `swa` is `sw`.
fn shortest(tag: Lang) -> Lang {
    if tag.primary().len() == 2 || tag.endonym() != tag.as_str() {
        return tag;
    }
    let Ok(mut locale) = icu::locale::Locale::try_from_str(tag.as_str()) else {
        return tag;
    };
    icu::locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.to_string().parse().unwrap_or(tag)
}

/// A tag for a language that has none: `und-x-` and its name, so that two such languages stay apart.
pub fn private_tag(name: &str, number: usize) -> Lang {
    let letters: String = name
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(24)
        .collect();
    let pieces: Vec<&str> = (0..letters.len())
        .step_by(8)
        .map(|at| &letters[at..letters.len().min(at + 8)])
        .collect();
    let name = if pieces.is_empty() {
        format!("l{number}")
    } else {
        pieces.join("-")
    };
    format!("und-x-{name}")
        .parse()
        .unwrap_or_else(|_| Lang::undetermined())
}
