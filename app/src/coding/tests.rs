//! Ranges, snapping and sentences on real and hostile text.

use super::{
    snap::{sentences, to_graphemes},
    text::{Range, around_utf16, cut, from_utf8, from_utf16, length, to_utf8, to_utf16},
};
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use std::{env, fs, path::PathBuf};

/// A file of the shared folder. Where it is missing, continuous integration fails and others are told.
fn find_shared(path: &str) -> Option<String> {
    let root = env::var_os("HARKEN_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    match fs::read_to_string(root.join(path)) {
        Ok(text) => Some(text),
        Err(_) if env::var_os("CI").is_none() => {
            eprintln!("SKIPPED: there is no {path} in {}", root.display());
            None
        }
        Err(error) => panic!("{path}: {error}"),
    }
}

/// Everything that must hold for any range of any text.
fn assert_whole(text: &str, range: Range) {
    let words = cut(text, range).unwrap();
    let (bytes, units) = (
        to_utf8(text, range).unwrap(),
        to_utf16(text, range).unwrap(),
    );
    assert_eq!(&text[bytes.clone()], words);
    assert_eq!(from_utf8(text, bytes), Some(range));
    assert_eq!(from_utf16(text, units.clone()), Some(range));
    if !range.is_empty() {
        assert_eq!(around_utf16(text, units), range);
    }
    assert_eq!(length(words), range.end - range.start);
    let snapped = to_graphemes(text, range);
    assert!(snapped.start <= range.start && snapped.end >= range.end);
    assert_eq!(to_graphemes(text, snapped), snapped, "{text:?} {range:?}");
    assert!(cut(text, snapped).unwrap().contains(words));
}

/// The sentences of a text hold all of it but white space, and never overlap.
fn assert_sentences(text: &str) {
    let mut rest = String::new();
    let mut at = 0;
    for range in sentences(text) {
        assert!(range.start >= at && !range.is_empty(), "{text:?}");
        let between = cut(
            text,
            Range {
                start: at,
                end: range.start,
            },
        )
        .unwrap();
        assert_eq!(between.trim(), "", "{text:?}");
        rest.push_str(cut(text, range).unwrap());
        at = range.end;
    }
    let after = Range {
        start: at,
        end: length(text),
    };
    assert_eq!(cut(text, after).unwrap().trim(), "", "{text:?}");
    assert_eq!(rest.is_empty(), text.trim().is_empty());
}

#[test]
fn offsets_agree_with_the_oracle_in_every_script() {
    let Some(file) = find_shared("oracles/offsets.json") else {
        return;
    };
    let oracle: serde_json::Value = serde_json::from_str(&file).unwrap();
    let cases = oracle["cases"].as_array().unwrap();
    assert!(cases.len() >= 30);
    for case in cases {
        let pair = |name: &str| {
            let number = |index: usize| case[name][index].as_u64().unwrap() as usize;
            number(0)..number(1)
        };
        let id = &case["id"];
        let text: String = case["text_code_points"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hex| {
                let number = u32::from_str_radix(hex.as_str().unwrap(), 16).unwrap();
                char::from_u32(number).unwrap()
            })
            .collect();
        let points = pair("code_points");
        let range = Range::find(points.start, points.end).unwrap();
        assert_eq!(cut(&text, range), case["quote"].as_str(), "{id}");
        assert_eq!(to_utf16(&text, range), Some(pair("utf16")), "{id}");
        assert_eq!(to_utf8(&text, range), Some(pair("utf8")), "{id}");
        assert_eq!(from_utf16(&text, pair("utf16")), Some(range), "{id}");
        assert_eq!(from_utf8(&text, pair("utf8")), Some(range), "{id}");
        assert_eq!(to_graphemes(&text, range), range, "{id}");
        let whole = Range::of(&text);
        let lengths = &case["length"];
        assert_eq!(lengths["code_points"], whole.end, "{id}");
        assert_eq!(
            lengths["utf16"],
            to_utf16(&text, whole).unwrap().end,
            "{id}"
        );
        assert_eq!(lengths["utf8"], text.len(), "{id}");
        for inside in case["not_a_boundary_code_points"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let inside = inside.as_u64().unwrap() as usize;
            for range in [
                Range {
                    start: inside,
                    end: whole.end,
                },
                Range {
                    start: 0,
                    end: inside,
                },
            ] {
                let snapped = to_graphemes(&text, range);
                assert!(
                    snapped.start < range.start || snapped.end > range.end,
                    "{id} {inside}"
                );
            }
        }
        assert_whole(&text, range);
        assert_sentences(&text);
    }
}

#[test]
fn the_last_word_is_selected_and_cut_in_every_language() {
    let Some(file) = find_shared("inputs/scripts.csv") else {
        return;
    };
    let mut rows = csv::Reader::from_reader(file.as_bytes());
    let columns = rows.headers().unwrap().clone();
    let mut seen = 0;
    for row in rows.records() {
        let row = row.unwrap();
        let column = |name: &str| &row[columns.iter().position(|known| known == name).unwrap()];
        let (tag, text) = (column("tag"), column("sentence"));
        let whole = Range::of(text);
        assert_eq!(column("code_points"), whole.end.to_string(), "{tag}");
        let units = to_utf16(text, whole).unwrap().end;
        assert_eq!(column("utf16_units"), units.to_string(), "{tag}");
        assert_eq!(column("utf8_bytes"), text.len().to_string(), "{tag}");

        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut words: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
            if kind.is_word_like() {
                words.push((start, end));
            }
            start = end;
        }
        let (start, end) = *words.last().unwrap_or_else(|| panic!("{tag} has no word"));
        let word = &text[start..end];
        let range = from_utf8(text, start..end).unwrap();
        assert_eq!(cut(text, range), Some(word), "{tag}");
        assert_eq!(to_graphemes(text, range), range, "{tag}: {word}");
        // As a browser hands it over.
        let units = text[..start].encode_utf16().count()..text[..end].encode_utf16().count();
        assert_eq!(around_utf16(text, units), range, "{tag}");
        assert_sentences(text);
        seen += 1;
    }
    assert!(seen >= 54);
}

/// A small generator of numbers that repeat from run to run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides.max(1)
    }
}

#[test]
fn hostile_strings_are_cut_and_snapped_like_any_other() {
    let Some(file) = find_shared("inputs/hostile/blns.json") else {
        return;
    };
    let strings: Vec<String> = serde_json::from_str(&file).unwrap();
    assert!(strings.len() > 400);
    let mut dice = Dice(3);
    for text in &strings {
        let length = length(text);
        assert_whole(text, Range::of(text));
        for _ in 0..10 {
            let start = dice.roll(length + 1);
            let end = start + dice.roll(length - start + 1);
            assert_whole(text, Range { start, end });
        }
        assert_sentences(text);
    }
}

#[test]
fn any_text_of_any_characters_holds_together() {
    let pieces = [
        "a",
        "é",
        "e\u{301}",
        " ",
        "\r\n",
        "\n",
        "\r",
        ".",
        "。",
        "؟",
        "።",
        "፡፡",
        "ሰላም",
        "الحا",
        "\u{64b}",
        "👩‍👩‍👧",
        "🇸🇴",
        "🇪",
        "\u{200d}",
        "\u{202e}",
        "\u{feff}",
        "क्षि",
        "ខ្មែ",
        "한",
        "\u{1100}",
        "\u{1161}",
        "𞤀",
        "👍🏽",
        "3\u{20e3}",
        "\u{0}",
        "<b>",
        "? ",
        "\u{a0}",
        "\u{2029}",
    ];
    let mut dice = Dice(11);
    for _ in 0..3000 {
        let text: String = (0..dice.roll(14))
            .map(|_| pieces[dice.roll(pieces.len())])
            .collect();
        let length = length(&text);
        let start = dice.roll(length + 1);
        let end = start + dice.roll(length - start + 1);
        assert_whole(&text, Range { start, end });
        assert_sentences(&text);
        let beyond = Range {
            start,
            end: length + 1 + dice.roll(3),
        };
        assert_eq!(cut(&text, beyond), None);
        let units = dice.roll(40)..dice.roll(40);
        assert!(cut(&text, around_utf16(&text, units)).is_some());
    }
}
