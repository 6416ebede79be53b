use super::*;
use crate::coding::tests::find_shared;
use std::collections::BTreeMap;

struct Row {
    category: String,
    text: String,
}

/// The training and the test rows of a language.
fn read_language(tsv: &str) -> (Vec<Row>, Vec<Row>) {
    let rows = tsv.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let row = Row {
            category: cells[2].into(),
            text: cells[3].into(),
        };
        (cells[0] == "train", row)
    });
    let (train, dev): (Vec<_>, Vec<_>) = rows.partition(|(is_train, _)| *is_train);
    let strip = |rows: Vec<(bool, Row)>| rows.into_iter().map(|(_, row)| row).collect();
    (strip(train), strip(dev))
}

fn examples(rows: &[Row]) -> Vec<Example<'_>> {
    let codes = rows.iter().map(|row| vec![row.category.as_str()]);
    let both = texts(rows).into_iter().zip(codes);
    both.map(|(text, codes)| Example { text, codes }).collect()
}

fn texts(rows: &[Row]) -> Vec<&str> {
    rows.iter().map(|row| row.text.as_str()).collect()
}

/// The shares of rows whose category comes first, and is among the first three.
fn measure(train: &[Row], pool: &[&str], dev: &[Row]) -> (f64, f64) {
    let model = Model::train(&examples(train), pool);
    let (mut first, mut third) = (0, 0);
    for (row, ranked) in dev.iter().zip(model.suggest_all(&texts(dev))) {
        let place = ranked.iter().position(|it| it.code == row.category);
        first += usize::from(place == Some(0));
        third += usize::from(place.is_some_and(|place| place < 3));
    }
    let n = dev.len() as f64;
    (first as f64 / n, third as f64 / n)
}

/// (language, labels) → top-1 and top-3 of the plain baseline.
fn read_baseline(csv: &str) -> BTreeMap<(String, usize), (f64, f64)> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |index: usize| cells[index].parse().unwrap();
        (
            (cells[0].to_owned(), number(2) as usize),
            (number(5), number(6)),
        )
    };
    csv.lines().skip(1).map(row).collect()
}

/// Two languages, or all with HARKEN_ALL_LANGUAGES: without optimisation all take minutes.
fn list_languages() -> Vec<&'static str> {
    let all = [
        "amh_Ethi", "som_Latn", "arb_Arab", "eng_Latn", "hat_Latn", "khm_Khmr", "prs_Arab",
        "spa_Latn", "swh_Latn", "ukr_Cyrl", "vie_Latn", "zho_Hans",
    ];
    let few = std::env::var_os("HARKEN_ALL_LANGUAGES").is_none();
    all[..if few { 2 } else { all.len() }].to_vec()
}

fn mean(values: impl Iterator<Item = f64> + Clone) -> f64 {
    values.clone().sum::<f64>() / values.count() as f64
}

#[test]
fn with_many_labels_every_language_is_served_as_the_baseline_or_better() {
    let Some(baseline) = find_shared("oracles/suggest-baseline.csv") else {
        return;
    };
    let baseline = read_baseline(&baseline);
    let mut figures = Vec::new();
    for language in list_languages() {
        let tsv = find_shared(&format!("inputs/sib-200/{language}.tsv")).unwrap();
        let (train, dev) = read_language(&tsv);
        let (top1, top3) = measure(&train, &[], &dev);
        let (base1, base3) = baseline[&(language.to_owned(), train.len())];
        println!("{language} {top1:.4} {top3:.4} (baseline {base1:.4} {base3:.4})");
        assert!(top1 >= base1 - 0.03 && top3 >= base3 - 0.03, "{language}");
        figures.push((top1 - base1, top3 - base3, top3));
    }
    let slack = if figures.len() < 12 { -0.03 } else { 0.0 };
    assert!(mean(figures.iter().map(|it| it.0)) >= slack);
    assert!(mean(figures.iter().map(|it| it.1)) >= slack);
    let top3 = figures.iter().map(|it| it.2);
    let gap = top3.clone().fold(0.0, f64::max) - top3.fold(1.0, f64::min);
    assert!(gap <= 0.09, "{gap}");
}

#[test]
fn with_few_labels_uncoded_texts_help() {
    let Some(baseline) = find_shared("oracles/suggest-baseline.csv") else {
        return;
    };
    let baseline = read_baseline(&baseline);
    let mut gains = Vec::new();
    for language in list_languages() {
        let tsv = find_shared(&format!("inputs/sib-200/{language}.tsv")).unwrap();
        let (train, dev) = read_language(&tsv);
        for labels in [35, 70, 140] {
            if list_languages().len() < 12 && labels != 140 {
                continue;
            }
            let (coded, pool) = train.split_at(labels);
            let (top1, top3) = measure(coded, &texts(pool), &dev);
            println!("{language} {labels} {top1:.4} {top3:.4}");
            gains.push(top3 - baseline[&(language.to_owned(), labels)].1);
        }
    }
    assert!(mean(gains.iter().copied()) >= 0.03, "{gains:?}");
}

/// Texts about two things, in words of their own.
fn made_up() -> Vec<Example<'static>> {
    let bus = [
        "the bus is late again",
        "no bus came",
        "bus stop is far away",
        "late bus home",
    ];
    let food = [
        "lunch was cold food",
        "food is too dear",
        "no halal food at lunch",
        "cold food",
    ];
    let of = |texts: [&'static str; 4], code: &'static str| {
        texts.map(|text| Example {
            text,
            codes: vec![code],
        })
    };
    [of(bus, "bus"), of(food, "food")].concat()
}

#[test]
fn the_likeliest_code_comes_first_and_shows_the_quotes_it_resembles() {
    let examples = made_up();
    let model = Model::train(&examples, &[]);
    assert_eq!(model.suggest("the bus was LATE")[0].code, "bus");
    assert_eq!(model.suggest("warm food for lunch")[0].code, "food");
    let nearest = model.list_nearest("is the bus late", Some("bus"), 2);
    assert_eq!(nearest.len(), 2);
    assert_eq!(examples[nearest[0].example].text, "the bus is late again");
    assert!(nearest[0].similarity > nearest[1].similarity);
    let other = model.list_nearest("is the bus late", Some("food"), 9);
    assert!(
        other
            .iter()
            .all(|it| examples[it.example].codes == ["food"])
    );
}

#[test]
fn a_decomposed_spelling_is_the_same_text() {
    assert_eq!(grams::cut("école"), grams::cut("e\u{301}cole"));
    assert_ne!(grams::cut("école"), grams::cut("ecole"));
}

#[test]
fn nothing_to_learn_from_is_no_reason_to_fall_over() {
    assert!(Model::train(&[], &[]).suggest("anything").is_empty());
    assert!(
        Model::train(&[], &["", "uncoded"])
            .suggest("anything")
            .is_empty()
    );
    let blank = Example {
        text: "",
        codes: vec!["x"],
    };
    let none = Example {
        text: "  ",
        codes: vec![],
    };
    for pool in [&[][..], &["", "", "same", "same"]] {
        let model = Model::train(&[blank.clone(), none.clone()], pool);
        let suggestions = model.suggest("");
        assert_eq!(suggestions.len(), 1);
        assert!(suggestions[0].score.is_finite());
        assert!(model.list_nearest("", None, 3).is_empty());
        assert!(!model.measure_recall().may_suggest(0.0));
    }
}

#[test]
fn the_same_texts_always_give_the_same_suggestions() {
    let examples = made_up();
    let pool = [
        "bus and food",
        "the late lunch",
        "far away",
        "cold and late",
    ];
    let once = Model::train(&examples, &pool);
    let again = Model::train(&examples, &pool);
    assert_eq!(
        once.suggest("lunch on the bus"),
        again.suggest("lunch on the bus")
    );
}

#[test]
fn a_model_that_learned_nothing_does_not_suggest() {
    let texts: Vec<String> = (0..60).map(|n| format!("text {}", n * 7919 % 61)).collect();
    let codes = ["a", "b", "c", "d", "e", "f"];
    let at_random: Vec<Example> = texts
        .iter()
        .enumerate()
        .map(|(n, text)| Example {
            text,
            codes: vec![codes[(n * n + n / 7) % 6]],
        })
        .collect();
    assert!(
        !Model::train(&at_random, &[])
            .measure_recall()
            .may_suggest(0.6)
    );
    let telling: Vec<String> = (0..60)
        .map(|n| {
            format!(
                "{} number {n}",
                ["bus", "food", "staff", "fees", "sport", "safety"][n % 6]
            )
        })
        .collect();
    let learned: Vec<Example> = telling
        .iter()
        .map(|text| Example {
            text,
            codes: vec![text.split(' ').next().unwrap()],
        })
        .collect();
    let recall = Model::train(&learned, &[]).measure_recall();
    assert!(recall.may_suggest(0.9), "{recall:?}");
    assert!(recall.by_habit < recall.given * 6 / 10);
}
