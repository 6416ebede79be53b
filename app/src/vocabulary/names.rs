//! What the four words are usually called, where a language has a usual word. Where it has none, or where the
//! same word stands for two of them, the people in the room say which word they mean.

use super::Concept;
use crate::language::Lang;

/// The usual names of a word in a language, with forms in which it is met; empty where there is no one usual word.
pub(super) fn usual_names(concept: Concept, lang: &Lang) -> &'static [&'static str] {
    let row = NAMES.iter().find(|(tag, _)| *tag == lang.as_str());
    let row = row.or_else(|| NAMES.iter().find(|(tag, _)| *tag == lang.primary()));
    row.map_or(&[], |(_, names)| names[concept as usize])
}

/// Equity, equality, inclusion, justice.
type Row = (&'static str, [&'static [&'static str]; 4]);

const NAMES: &[Row] = &[
    (
        "am",
        [
            &["ፍትሃዊነት", "ፍትሐዊነት"],
            &["እኩልነት"],
            &["አካታችነት"],
            &["ፍትህ", "ፍትሕ"],
        ],
    ),
    (
        "ar",
        [
            &["الإنصاف", "إنصاف", "والإنصاف", "بالإنصاف"],
            &["المساواة", "مساواة", "والمساواة", "بالمساواة"],
            &["الشمول", "شمول", "الإدماج", "والشمول"],
            &["العدالة", "عدالة", "والعدالة", "بالعدالة", "العدل"],
        ],
    ),
    ("bn", [&["ন্যায্যতা"], &["সমতা"], &["অন্তর্ভুক্তি"], &["ন্যায়বিচার"]]),
    (
        "en",
        [&["equity"], &["equality"], &["inclusion"], &["justice"]],
    ),
    (
        "es",
        [&["equidad"], &["igualdad"], &["inclusión"], &["justicia"]],
    ),
    ("fa", [&["انصاف"], &["برابری"], &["فراگیری"], &["عدالت"]]),
    (
        "fr",
        [&["équité"], &["égalité"], &["inclusion"], &["justice"]],
    ),
    (
        "hi",
        [&["समता"], &["समानता"], &["समावेशन", "समावेश"], &["न्याय"]],
    ),
    (
        "ht",
        [&["ekite"], &["egalite"], &["enklizyon"], &["jistis"]],
    ),
    (
        "ko",
        [
            &["형평성", "형평성을", "형평성이", "형평성은", "형평성의"],
            &["평등", "평등을", "평등이", "평등은", "평등의"],
            &["포용", "포용을", "포용이", "포용은", "포용의"],
            &["정의", "정의를", "정의가", "정의는"],
        ],
    ),
    (
        "my",
        [&["သာတူညီမျှမှု"], &["တန်းတူညီမျှမှု"], &["အားလုံးပါဝင်မှု"], &["တရားမျှတမှု"]],
    ),
    (
        "ne",
        [
            &["समता"],
            &["समानता"],
            &["समावेशिता", "समावेशीकरण"],
            &["न्याय"],
        ],
    ),
    ("ps", [&["انصاف"], &["برابري"], &["شمولیت"], &["عدالت"]]),
    (
        "pt",
        [&["equidade"], &["igualdade"], &["inclusão"], &["justiça"]],
    ),
    (
        "ru",
        [
            &["равноправие", "равноправия"],
            &["равенство", "равенства", "равенстве", "равенством"],
            &["инклюзия", "инклюзии", "инклюзию"],
            &["справедливость", "справедливости", "справедливостью"],
        ],
    ),
    (
        "so",
        [
            &[],
            &["sinnaan", "sinnaanta"],
            &[],
            &["caddaalad", "caddaaladda"],
        ],
    ),
    (
        "sw",
        [&[], &["usawa"], &["ujumuishaji", "ujumuishi"], &["haki"]],
    ),
    ("ti", [&["ፍትሓውነት"], &["ማዕርነት"], &[], &["ፍትሒ"]]),
    (
        "tl",
        [
            &[],
            &["pagkakapantay-pantay"],
            &["inklusyon"],
            &["katarungan", "hustisya"],
        ],
    ),
    (
        "uk",
        [
            &["рівноправність", "рівноправності"],
            &["рівність", "рівності", "рівністю"],
            &["інклюзія", "інклюзії", "інклюзію"],
            &["справедливість", "справедливості", "справедливістю"],
        ],
    ),
    ("ur", [&[], &["مساوات"], &["شمولیت"], &["انصاف"]]),
    (
        "vi",
        [
            &["công bằng"],
            &["bình đẳng"],
            &["hòa nhập", "hoà nhập"],
            &["công lý"],
        ],
    ),
    ("zh-Hans", [&["公平"], &["平等"], &["包容"], &["正义"]]),
    ("zh-Hant", [&["公平"], &["平等"], &["包容"], &["正義"]]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;

    #[test]
    fn every_language_of_harken_has_a_row_and_no_word_stands_for_two() {
        for words in Words::all() {
            let row = NAMES.iter().find(|(tag, _)| *tag == words.lang().as_str());
            let (tag, names) = row.unwrap_or_else(|| panic!("{} has no row", words.lang()));
            let mut all: Vec<&str> = names
                .iter()
                .flat_map(|names| names.iter().copied())
                .collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{tag}");
        }
    }

    #[test]
    fn a_region_goes_by_its_language() {
        let mexican: Lang = "es-MX".parse().unwrap();
        assert_eq!(usual_names(Concept::Justice, &mexican), ["justicia"]);
        assert!(usual_names(Concept::Equity, &"so".parse().unwrap()).is_empty());
    }
}
