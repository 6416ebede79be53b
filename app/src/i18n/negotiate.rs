//! Which language to answer a reader in.

use crate::language::Lang;
use icu::locale::LocaleExpander;
use std::sync::LazyLock;

static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);

/// The languages of an `Accept-Language` header, best first. What cannot be read is passed over.
pub fn accepted(header: &str) -> Vec<Lang> {
    let mut wanted: Vec<(f32, Lang)> = header
        .split(',')
        .take(32)
        .filter_map(|part| {
            let mut pieces = part.split(';');
            let lang = pieces.next()?.trim().parse().ok()?;
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q=")?.parse().ok())
                .unwrap_or(1.0);
            (weight > 0.0).then_some((weight, lang))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, lang)| lang).collect()
}

/// The first wanted language that is available: exactly, else in the same language and script (`zh-TW` finds
/// `zh-Hant`, `es-MX` finds `es`, `prs` finds `fa`).
pub fn find_best<'a>(wanted: &[Lang], available: &'a [Lang]) -> Option<&'a Lang> {
    wanted.iter().find_map(|want| {
        let exact = available.iter().find(|have| *have == want);
        let alike = || {
            let key = language_and_script(want);
            available
                .iter()
                .find(|have| language_and_script(have) == key)
        };
        exact.or_else(alike)
    })
}

/// Language and most likely script, so that regions and writing habits compare as people mean them.
fn language_and_script(lang: &Lang) -> (String, String) {
    let same = match lang.as_str() {
        "prs" => "fa-AF",
        "fil" => "tl",
        other => other,
    };
    let Ok(locale) = same.parse::<icu::locale::Locale>() else {
        return (lang.to_string(), String::new());
    };
    let mut id = locale.id;
    EXPANDER.maximize(&mut id);
    (
        id.language.to_string(),
        id.script
            .map(|script| script.to_string())
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn langs(tags: &[&str]) -> Vec<Lang> {
        tags.iter().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn the_heaviest_language_of_a_header_comes_first() {
        assert_eq!(
            accepted("en;q=0.5, so, ar;q=0.8, *;q=0.1, xx;q=0"),
            langs(&["so", "ar", "en"])
        );
    }

    #[test]
    fn a_region_finds_its_language_and_its_script() {
        let have = langs(&["en", "zh-Hans", "zh-Hant", "es", "fa", "tl"]);
        for (want, found) in [
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("es-419", "es"),
            ("prs", "fa"),
            ("fa-AF", "fa"),
            ("fil", "tl"),
        ] {
            assert_eq!(
                find_best(&langs(&[want]), &have).unwrap().as_str(),
                found,
                "{want}"
            );
        }
        assert_eq!(find_best(&langs(&["km"]), &have), None);
    }
}
