//! Every locale is whole: the same messages, the same arguments, every plural its language needs.

mod compare;
mod formats;
mod names;

use crate::harness::ROOT;
use app::{i18n::Words, language::Lang};
use compare::{Locale, compare, read_messages, whole_number_categories};
use std::{collections::BTreeSet, fs};

/// The languages that families can answer in.
const FAMILIES: [&str; 24] = [
    "am", "ar", "bn", "en", "es", "fa", "fr", "hi", "ht", "ko", "my", "ne", "ps", "pt", "ru", "so",
    "sw", "ti", "tl", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
];
/// The languages of staff pages.
const STAFF: [&str; 2] = ["en", "es"];
/// The files families meet; every other file is for staff.
const FAMILY_FILES: [&str; 4] = ["circle.ftl", "family.ftl", "gathering.ftl", "privacy.ftl"];

fn list_folders() -> BTreeSet<String> {
    let folders = fs::read_dir(ROOT.join("locales")).unwrap();
    folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn list_files(tag: &str) -> BTreeSet<String> {
    let files = fs::read_dir(ROOT.join("locales").join(tag)).unwrap();
    files
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".ftl"))
        .collect()
}

fn read(tag: &str, file: &str) -> Result<Locale, Vec<String>> {
    let path = ROOT.join("locales").join(tag).join(file);
    let text = fs::read_to_string(&path).map_err(|_| vec![format!("{tag}/{file} is missing")])?;
    let messages = read_messages(&text).map_err(|problems| {
        problems
            .iter()
            .map(|problem| format!("{tag}/{file}: {problem}"))
            .collect::<Vec<_>>()
    })?;
    Ok(Locale {
        tag: tag.parse().unwrap(),
        messages,
    })
}

/// What is wrong with one file of a locale, beside English's.
fn problems_of(tag: &str, file: &str) -> Vec<String> {
    let both = read("en", file).and_then(|english| Ok((english, read(tag, file)?)));
    match both {
        Ok((english, other)) => compare(&english, &other)
            .into_iter()
            .map(|problem| format!("{tag}/{file}: {problem}"))
            .collect(),
        Err(problems) => problems,
    }
}

#[test]
fn there_are_exactly_the_promised_locales() {
    let promised: BTreeSet<String> = FAMILIES.iter().map(|tag| (*tag).to_string()).collect();
    assert_eq!(list_folders(), promised);
    let spoken: BTreeSet<String> = Words::all().map(|words| words.lang().to_string()).collect();
    assert_eq!(spoken, promised);
    let staff: Vec<String> = Words::staff()
        .map(|words| words.lang().to_string())
        .collect();
    assert_eq!(staff, STAFF);
}

#[test]
fn every_word_a_family_can_meet_is_whole_in_every_locale() {
    let problems: Vec<String> = FAMILIES
        .iter()
        .flat_map(|tag| FAMILY_FILES.iter().flat_map(|file| problems_of(tag, file)))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_word_of_the_staff_is_whole_in_english_and_spanish() {
    let files = list_files("en");
    let staff: Vec<&String> = files
        .iter()
        .filter(|file| !FAMILY_FILES.contains(&file.as_str()))
        .collect();
    assert!(!staff.is_empty());
    let problems: Vec<String> = STAFF
        .iter()
        .flat_map(|tag| staff.iter().flat_map(|file| problems_of(tag, file)))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_locale_has_a_file_that_english_lacks() {
    let english = list_files("en");
    for tag in FAMILIES {
        for file in list_files(tag) {
            assert!(english.contains(&file), "{tag}/{file}");
            let is_for = STAFF.contains(&tag) || FAMILY_FILES.contains(&file.as_str());
            assert!(
                is_for,
                "{tag}/{file} is for staff, who read English or Spanish"
            );
        }
    }
}

#[test]
fn plurals_follow_the_language_and_not_english() {
    let all = |tag: &str| -> BTreeSet<&'static str> {
        whole_number_categories(&tag.parse::<Lang>().unwrap())
            .into_keys()
            .collect()
    };
    assert_eq!(
        all("ar"),
        BTreeSet::from(["zero", "one", "two", "few", "many", "other"])
    );
    assert_eq!(all("ru"), BTreeSet::from(["one", "few", "many"]));
    assert_eq!(all("zh-Hans"), BTreeSet::from(["other"]));
    assert_eq!(all("es"), BTreeSet::from(["one", "many", "other"]));
    // What Harken counts with knows the same categories.
    for words in Words::all() {
        let known: BTreeSet<String> = words
            .plural_categories()
            .iter()
            .map(|category| format!("{category:?}").to_lowercase())
            .collect();
        for category in whole_number_categories(words.lang()).keys() {
            assert!(known.contains(*category), "{} {category}", words.lang());
        }
    }
}
