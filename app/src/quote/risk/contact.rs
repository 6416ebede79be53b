//! E-mail addresses, links and names on other services.

use super::{
    Finding, RiskKind,
    fold::Folded,
    tables::{SERVICES, set},
    word::{Word, is_in},
};
use regex::Regex;
use std::{collections::HashSet, sync::LazyLock};

/// Endings that make two words with a point between them an address rather than two sentences without a space.
const DOMAINS: &str = "com|org|net|edu|gov|mil|info|biz|io|co|me|tv|app|dev|ai|us|uk|ca|mx|gt|hn|sv|ni|cr|pa|pr|do|cu|ht|br|pt|es|fr|de|it|nl|be|ch|at|ie|pl|cz|ro|gr|ru|ua|by|kz|uz|tr|sy|iq|ir|af|pk|in|bd|np|lk|mm|th|kh|la|vn|ph|id|my|sg|cn|tw|hk|jp|kr|au|nz|ng|ke|tz|ug|rw|cd|et|er|so|dj|sd|eg|ma|dz|tn|ly|jo|lb|ps|il|sa|ae|ye|eu|school|online|site|link|xyz|рф|укр|中国|한국|भारत|مصر|السعودية";

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"[\p{L}\p{M}\p{N}._%+'-]+\s?@\s?[\p{L}\p{M}\p{N}-]+(?:\s?[.。]\s?[\p{L}\p{M}\p{N}-]+)+")
});
/// “maria at example dot com”, and the like.
static SPELLED_EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"[\p{{L}}\p{{N}}._%+-]+\s*(?:[(\[{{<]\s*(?:@|at|arroba|arobase)\s*[)\]}}>]|\s(?:at|arroba|arobase|собака)\s)\s*[\p{{L}}\p{{N}}-]+\s*(?:[(\[{{<]\s*(?:\.|dot|punto|point|ponto|точка)\s*[)\]}}>]|\s(?:dot|punto|point|ponto|точка)\s|\.)\s*(?:{DOMAINS})\b"
    ))
});
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:[a-z][a-z0-9+-]{{1,15}}://|mailto:|tel:|www\d?\.)[^\s<>]+|[\p{{L}}\p{{N}}-]+(?:\.[\p{{L}}\p{{N}}-]+)*\.(?:{DOMAINS})\b(?:[/?#:][^\s<>]*)?|\d{{1,3}}(?:\.\d{{1,3}}){{3}}"
    ))
});
static HANDLE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"@[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.]+"));

static SERVICE: LazyLock<HashSet<String>> = LazyLock::new(|| set(SERVICES));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of ours")
}

/// Everything by which a person could be written to.
pub fn find(folded: &Folded, words: &[Word], found: &mut Vec<Finding>) {
    for (kind, pattern) in [
        (RiskKind::Email, &EMAIL),
        (RiskKind::Email, &SPELLED_EMAIL),
        (RiskKind::Link, &LINK),
        (RiskKind::Handle, &HANDLE),
    ] {
        for hit in pattern.find_iter(&folded.text) {
            found.push(Finding::new(kind, folded.range(hit.range())));
        }
    }
    for (at, word) in words.iter().enumerate() {
        if is_in(&SERVICE, word.text) {
            let last = &words[(at + 1).min(words.len() - 1)];
            found.push(Finding::new(RiskKind::Handle, word.range).to(last.range));
        }
    }
}
