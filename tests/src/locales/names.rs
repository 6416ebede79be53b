//! What languages call themselves and which way they are written, after the shared list of scripts.

use crate::harness::inputs;
use app::language::Lang;

#[test]
fn every_language_of_the_shared_list_has_its_own_name_and_direction() {
    let Some(text) = inputs::find("scripts.csv") else {
        return;
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let (tag, endonym, direction) = (column("tag"), column("endonym"), column("direction"));
    let mut tags = std::collections::BTreeSet::new();
    let mut wrong = Vec::new();
    for row in reader.records().map(Result::unwrap) {
        let lang: Lang = row[tag].parse().unwrap();
        if lang.endonym() != &row[endonym] {
            wrong.push(format!(
                "{lang} is {}, not {}",
                &row[endonym],
                lang.endonym()
            ));
        }
        if lang.direction().as_str() != &row[direction] {
            wrong.push(format!("{lang} is written {}", &row[direction]));
        }
        assert_eq!(
            lang.as_str(),
            &row[tag],
            "tags are kept as they are written"
        );
        tags.insert(lang);
    }
    assert!(tags.len() >= 54, "{} tags", tags.len());
    assert_eq!(wrong, Vec::<String>::new());
}
