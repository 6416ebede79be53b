//! Finding words in passages of any script.
//!
//! Texts are compared folded ([`super::fold`]): without case, accents, vowel points and spelling variants, so that a word is
//! found however it was typed. Letters are compared, not words: Chinese, Thai and Khmer put no spaces between theirs.
//!
//! The index is a signature file (C. Faloutsos and S. Christodoulakis, Signature Files, 1984): of every stretch of a text it
//! keeps one bit for each run of one to three letters. A search asks it which passages have all bits of what is looked
//! for, and then reads those passages, so that nothing is found that is not there. A list of passages for each run of
//! letters would be quicker for huge collections, but it grows tenfold, and tells letter by letter what an erased
//! answer said until it is written anew.

use super::{fold::Folded, text::Range};

/// 64-bit words of a signature; the table has a column for each.
pub const WORDS: usize = 16;
/// The longest runs of letters.
const LONGEST_RUN: usize = 3;
/// A stretch is at most so many letters: in a longer one nearly every bit would be set.
const STRETCH: usize = 256;
/// Stretches overlap by so many letters; so many of what is looked for are asked of the index.
const OVERLAP: usize = 64;
/// What is typed is read so far, in code points, and to so many words.
const LONGEST_TYPED: usize = 200;
const MOST_TERMS: usize = 8;

/// One bit for each run of letters in a stretch of a folded text.
pub type Signature = [u64; WORDS];

/// What somebody looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    folded: String,
    signature: Signature,
}

impl Search {
    /// Reads what was typed: all of its words must be there; those in quotation marks stand together. None where it
    /// holds nothing that can be looked for.
    pub fn parse(typed: &str) -> Option<Search> {
        let typed: String = typed.chars().take(LONGEST_TYPED).collect();
        let mut wanted: Vec<&str> = Vec::new();
        for (place, part) in typed.split(['"', '“', '”', '„', '«', '»']).enumerate() {
            if place % 2 == 1 {
                wanted.push(part);
            } else {
                wanted.extend(part.split_whitespace());
            }
        }
        let mut terms: Vec<Term> = Vec::new();
        for words in wanted {
            let folded = fold(words).text;
            let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
            if folded.is_empty() || terms.iter().any(|known| known.folded == folded) {
                continue;
            }
            let letters: Vec<char> = folded.chars().take(OVERLAP).collect();
            let signature = sign(&letters);
            terms.push(Term { folded, signature });
        }
        terms.truncate(MOST_TERMS);
        (!terms.is_empty()).then_some(Search { terms })
    }

    /// For each thing looked for, the bits that one of a passage's signatures must have.
    pub fn signatures(&self) -> impl Iterator<Item = &Signature> {
        self.terms.iter().map(|term| &term.signature)
    }

    /// Where in a text it stands, in order and apart from one another; None where not all of it is there.
    pub fn find(&self, text: &str) -> Option<Vec<Range>> {
        let folded = fold(text);
        let mut found: Vec<Range> = Vec::new();
        for term in &self.terms {
            let before = found.len();
            let places = folded.text.match_indices(&term.folded);
            found.extend(places.map(|(at, words)| folded.range(at..at + words.len())));
            if found.len() == before {
                return None;
            }
        }
        found.sort_unstable();
        let mut apart: Vec<Range> = Vec::with_capacity(found.len());
        for range in found {
            match apart.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        Some(apart)
    }
}

/// The signatures of a text, a stretch after the other; one at least.
pub fn signatures(text: &str) -> Vec<Signature> {
    let letters: Vec<char> = fold(text).text.chars().collect();
    let mut signatures = Vec::new();
    let mut start = 0;
    loop {
        let end = letters.len().min(start + STRETCH);
        signatures.push(sign(&letters[start..end]));
        if end == letters.len() {
            return signatures;
        }
        start += STRETCH - OVERLAP;
    }
}

/// A folded text in which a line's end counts as a space.
fn fold(text: &str) -> Folded {
    let mut folded = Folded::new(text);
    // Byte for byte, so that the way back to the original stays true.
    folded.text = folded.text.replace(['\n', '\r', '\t'], " ");
    folded
}

fn sign(letters: &[char]) -> Signature {
    let mut signature = [0; WORDS];
    for start in 0..letters.len() {
        let mut run = 0;
        for letter in letters[start..].iter().take(LONGEST_RUN) {
            // Runs across words would only fill the signature.
            if letter.is_whitespace() {
                break;
            }
            run = mix(run ^ u64::from(u32::from(*letter)));
            let bit = run as usize % (WORDS * 64);
            signature[bit / 64] |= 1 << (bit % 64);
        }
    }
    signature
}

/// Spreads every bit over all others (the finaliser of SplitMix64).
pub fn mix(hash: u64) -> u64 {
    let mut hash = hash.wrapping_add(0x9e37_79b9_7f4a_7c15);
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::{tests::find_shared, text::cut};

    fn found<'a>(text: &'a str, typed: &str) -> Option<Vec<&'a str>> {
        let search = Search::parse(typed).expect("something to look for");
        let ranges = search.find(text)?;
        let bits = signatures(text);
        for wanted in search.signatures() {
            let has_all = |signature: &Signature| {
                let mut pairs = signature.iter().zip(wanted);
                pairs.all(|(has, wanted)| has & wanted == *wanted)
            };
            assert!(bits.iter().any(has_all), "the index leaves out {typed}");
        }
        Some(
            ranges
                .into_iter()
                .map(|range| cut(text, range).unwrap())
                .collect(),
        )
    }

    #[test]
    fn words_are_found_however_they_were_typed() {
        for (text, typed, words) in [
            ("The BUS was late", "bus", "BUS"),
            ("Nos quedamos en el autobús.", "autobus", "autobús"),
            ("cafe\u{301} y más", "café", "cafe\u{301}"),
            ("الحَافِلَةُ متأخرة", "الحافلة", "الحَافِلَةُ"),
            ("הָאוֹטוֹבּוּס מאחר", "האוטובוס", "הָאוֹטוֹבּוּס"),
            ("می‌خواهم بروم", "میخواهم", "می‌خواهم"),
            ("كتاب", "کتاب", "كتاب"),
            ("开会太晚。我在上班。", "太晚", "太晚"),
            ("开会太晚。", "会", "会"),
            ("รถมาสายทุกวัน", "มาสาย", "มาสาย"),
            ("រថយន្តក្រុងយឺត", "ក្រុង", "ក្រុង"),
            ("አውቶቡሱ ይዘገያል።", "ይዘገያል", "ይዘገያል"),
            ("Straße", "strasse", "Straße"),
            ("ﬁve buses", "five", "ﬁve"),
            ("한국어 수업", "국어", "국어"),
            ("Basku waa daahaa, jid ma’aha", "ma'aha", "ma’aha"),
            ("x👩‍👩‍👧y bus", "bus", "bus"),
            ("Phòng 3", "phong", "Phòng"),
            ("الساعة ٣", "3", "٣"),
        ] {
            assert_eq!(found(text, typed), Some(vec![words]), "{typed} in {text}");
        }
    }

    #[test]
    fn all_words_must_be_there_and_those_in_quotes_together() {
        let text = "The late bus\nwas very late.";
        assert_eq!(found(text, "very late"), Some(vec!["late", "very", "late"]));
        assert_eq!(found(text, "\"very late\""), Some(vec!["very late"]));
        assert_eq!(found(text, "“bus was”"), Some(vec!["bus\nwas"]));
        assert_eq!(Search::parse("“late very”").unwrap().find(text), None);
        assert_eq!(Search::parse("late train").unwrap().find(text), None);
    }

    #[test]
    fn nothing_to_look_for_is_no_search() {
        for typed in ["", "  ", "\"\"", "\u{64e}", "\u{200b}"] {
            assert_eq!(Search::parse(typed), None, "{typed:?}");
        }
        let long = "a".repeat(5000);
        assert!(Search::parse(&long).unwrap().find(&long).is_some());
    }

    #[test]
    fn words_that_overlap_are_one_place() {
        assert_eq!(found("anana", "ana nan"), Some(vec!["anan"]));
        assert_eq!(found("ss ß", "s"), Some(vec!["s", "s", "ß"]));
    }

    #[test]
    fn a_word_anywhere_in_a_long_text_is_found() {
        let text: String = (0..3000).map(|n| format!("w{n}q ")).collect();
        for n in (0..3000).step_by(37) {
            let word = format!("w{n}q");
            assert_eq!(found(&text, &word), Some(vec![word.as_str()]));
        }
    }

    #[test]
    fn the_index_leaves_most_passages_out() {
        let Some(tsv) = find_shared("inputs/sib-200/eng_Latn.tsv") else {
            return;
        };
        let texts: Vec<&str> = tsv
            .lines()
            .skip(1)
            .filter_map(|line| line.split('\t').nth(3))
            .collect();
        let signed: Vec<Vec<Signature>> = texts.iter().map(|text| signatures(text)).collect();
        for typed in ["mountain", "school", "teach"] {
            let search = Search::parse(typed).unwrap();
            let wanted = *search.signatures().next().unwrap();
            let mut asked = 0;
            for (text, signatures) in texts.iter().zip(&signed) {
                let may = signatures.iter().any(|signature| {
                    signature
                        .iter()
                        .zip(wanted)
                        .all(|(has, wanted)| has & wanted == wanted)
                });
                assert!(may || search.find(text).is_none(), "{typed} in {text}");
                asked += usize::from(may);
            }
            assert!(
                asked * 10 < texts.len(),
                "{typed}: {asked} of {}",
                texts.len()
            );
        }
    }
}
