use super::*;
use crate::survey::check::Accepted;

fn hidden(bases: &[usize]) -> Vec<usize> {
    let marks = find_hidden(bases, 10);
    (0..bases.len()).filter(|at| marks[*at]).collect()
}

#[test]
fn a_table_of_large_groups_hides_nothing() {
    assert!(hidden(&[40, 10, 25]).is_empty());
}

#[test]
fn a_small_group_takes_the_next_smallest_with_it() {
    // 40 + 4 + 12 + 25 = 81: with only the 4 hidden, 81 − 77 would tell it.
    assert_eq!(hidden(&[40, 4, 12, 25]), [1, 2]);
}

#[test]
fn two_small_groups_that_are_small_together_take_a_third() {
    // 3 + 4 = 7 would be a group of seven to whoever subtracts.
    assert_eq!(hidden(&[40, 3, 4, 20]), [1, 2, 3]);
}

#[test]
fn two_small_groups_that_are_large_together_hide_each_other() {
    assert_eq!(hidden(&[40, 6, 7, 20]), [1, 2]);
}

#[test]
fn a_group_nobody_is_in_hides_nothing() {
    assert!(hidden(&[0, 30, 20]).is_empty());
    assert_eq!(hidden(&[0, 4, 30, 20]), [1, 3]);
}

#[test]
fn where_all_are_small_all_are_hidden() {
    assert_eq!(hidden(&[3, 4]), [0, 1]);
    assert_eq!(hidden(&[3]), [0]);
}

#[test]
fn exactly_k_is_shown() {
    assert_eq!(hidden(&[10, 9, 11]), [0, 1]);
    assert!(hidden(&[10, 10]).is_empty());
}

fn one(school: &str) -> Vec<Vec<String>> {
    vec![vec![school.to_string()]]
}

fn tally() -> Tally {
    let mut tally = Tally::new(2, 1);
    for at in 0..30 {
        let themes: &[usize] = if at < 12 { &[0] } else { &[] };
        tally.add("en", one("north"), themes);
    }
    for _ in 0..20 {
        tally.add("so", one("mill"), &[0, 1]);
    }
    for _ in 0..4 {
        tally.add("am", one("hill"), &[0]);
    }
    tally
}

#[test]
fn mentions_are_counted_out_of_all_answers_of_a_group() {
    let groups = tally().by_cut(0, 0, &["hill", "north", "mill", "valley"]);
    let found: Vec<(&str, Shown, Shown)> = groups
        .iter()
        .map(|group| (group.value.as_str(), group.base, group.mentions))
        .collect();
    assert_eq!(
        found,
        [
            ("hill", Shown::Hidden, Shown::Hidden),
            ("north", Shown::Count(30), Shown::Count(12)),
            ("mill", Shown::Hidden, Shown::Hidden),
        ]
    );
    assert_eq!(tally().overall(0), (Shown::Count(36), Shown::Count(54)));
}

#[test]
fn a_survey_with_few_answers_shows_no_total_either() {
    let mut tally = Tally::new(1, 0);
    for _ in 0..9 {
        tally.add("en", vec![], &[0]);
    }
    assert_eq!(tally.overall(0), (Shown::Hidden, Shown::Hidden));
}

#[test]
fn those_who_did_not_answer_are_a_group_of_their_own_and_stand_last() {
    let mut tally = Tally::new(1, 1);
    for _ in 0..15 {
        tally.add("en", vec![vec![]], &[]);
        tally.add("en", one("north"), &[0]);
    }
    let groups = tally.by_cut(0, 0, &["north"]);
    let values: Vec<&str> = groups.iter().map(|group| group.value.as_str()).collect();
    assert_eq!(values, ["north", ""]);
    assert_eq!(groups[1].base, Shown::Count(15));
}

#[test]
fn an_answer_with_several_choices_is_in_several_groups() {
    let mut tally = Tally::new(1, 1);
    for _ in 0..11 {
        tally.add("en", vec![vec!["bus".into(), "walk".into()]], &[0]);
    }
    let groups = tally.by_cut(0, 0, &["bus", "walk"]);
    assert!(groups.iter().all(|group| group.base == Shown::Count(11)));
    assert_eq!(tally.base, 11);
}

#[test]
fn small_languages_are_hidden_and_the_largest_stands_first() {
    let languages = tally().by_language();
    assert_eq!(
        languages,
        [
            ("en".to_string(), Shown::Count(30)),
            ("am".to_string(), Shown::Hidden),
            ("so".to_string(), Shown::Hidden),
        ]
    );
}

#[test]
fn groups_are_read_from_what_the_check_of_an_answer_packs() {
    let accepted = Accepted(vec![
        ("why".into(), Answer::Text("school \"north\"\n".into())),
        ("school".into(), Answer::One("north".into())),
        ("age".into(), Answer::Number("7.5".into())),
        (
            "ways".into(),
            Answer::Many(vec!["bus".into(), "other".into()]),
        ),
        ("ways_other".into(), Answer::Text("boat".into())),
    ]);
    let json = serde_json::to_string(&accepted).unwrap();
    let questions = ["ways", "school", "nothing", "why"].map(String::from);
    let none: Vec<String> = Vec::new();
    assert_eq!(
        groups_of(&json, &questions).unwrap(),
        [
            vec!["bus".to_string(), "other".to_string()],
            vec!["north".to_string()],
            none.clone(),
            none,
        ]
    );
    assert!(groups_of("{}", &questions).is_err());
}
