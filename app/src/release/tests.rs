use super::*;
use crate::survey::check::Accepted;

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
