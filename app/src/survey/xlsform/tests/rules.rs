//! What each kind of row becomes.

use super::{YES_NO, import, import_sheets, import_survey, warned};
use crate::survey::{Form, Item, Kind, Layout, form_json, xlsform::export_xlsx};

const HEADER: &[&str] = &[
    "type",
    "name",
    "label",
    "appearance",
    "parameters",
    "calculation",
    "read_only",
    "default",
    "choice_filter",
];

fn with_choices(rows: &[&[&str]]) -> super::Imported {
    let rows = [&[HEADER], rows].concat();
    import_sheets(&[("survey", &rows), YES_NO]).unwrap_or_else(|error| panic!("{error}"))
}

fn kind<'a>(form: &'a Form, name: &str) -> &'a Kind {
    &form
        .find_question(name)
        .unwrap_or_else(|| panic!("no question {name}"))
        .kind
}

#[test]
fn every_kind_of_question_has_its_type() {
    let form = with_choices(&[
        &["text", "a", "A", "multiline"],
        &["range", "b", "B", "", "start=0 end=2 step=0.5"],
        &["select_multiple yn or_other", "c", "C"],
        &["select_one yn", "d", "D", "likert"],
        &["trigger", "e", "E"],
        &["string", "f", "F"],
        &["percentage", "g", "G"],
        &[
            "select_one yn",
            "h",
            "H",
            "",
            "",
            "",
            "",
            "no",
            "name != 'yes'",
        ],
    ])
    .form;
    assert_eq!(*kind(&form, "a"), Kind::Text { multiline: true });
    assert_eq!(
        *kind(&form, "b"),
        Kind::Range {
            start: 0.0,
            end: 2.0,
            step: 0.5
        }
    );
    assert!(matches!(kind(&form, "c"), Kind::SelectMultiple(choices) if choices.or_other));
    assert!(matches!(kind(&form, "d"), Kind::SelectOne(choices) if choices.likert));
    assert_eq!(*kind(&form, "e"), Kind::Acknowledge);
    assert_eq!(*kind(&form, "f"), Kind::Text { multiline: false });
    assert_eq!(
        form.find_question("g")
            .unwrap()
            .constraint
            .as_ref()
            .unwrap()
            .source(),
        "(. >= 0 and . <= 100)"
    );
    assert_eq!(
        form.find_question("h").unwrap().default.as_deref(),
        Some("no")
    );
    let again = import(&export_xlsx(&form).unwrap(), "form.xlsx")
        .unwrap()
        .form;
    assert_eq!(form, again);
    assert_eq!(
        form,
        form_json::from_json(&form_json::to_json(&form)).unwrap()
    );
}

#[test]
fn what_cannot_be_asked_is_dropped_with_its_reason() {
    let imported = with_choices(&[
        &["deviceid", "a"],
        &["phone number", "b", "B"],
        &["geopoint", "c", "C"],
        &["rank yn", "d", "D"],
        &["time", "e", "E"],
        &["hidden", "f"],
        &["image", "g", "G"],
        &["select_one ${x}", "h", "H"],
        &["text", "x", "X"],
        &["audit", ""],
    ]);
    assert_eq!(imported.form.questions().len(), 1);
    let asked: Vec<(&str, bool)> = imported
        .dropped
        .iter()
        .map(|dropped| (dropped.name.as_str(), dropped.asked))
        .collect();
    let expected = [
        ("a", false),
        ("b", true),
        ("c", true),
        ("d", true),
        ("e", true),
        ("f", false),
        ("g", true),
        ("h", true),
        ("audit", false),
    ];
    assert_eq!(asked, expected);
    assert!(
        imported
            .dropped
            .iter()
            .all(|dropped| !dropped.why.is_empty() && dropped.row > 1)
    );
}

#[test]
fn a_value_worked_out_is_not_asked_and_a_read_only_text_is_a_note() {
    let imported = with_choices(&[
        &["text", "a", "", "", "", "1 + 1"],
        &["text", "b", "B", "", "", "", "yes"],
        &["text", "c", "C", "", "", "1 + 1"],
    ]);
    assert!(matches!(
        imported.form.items.as_slice(),
        [Item::Calculation(_), Item::Note(_), Item::Question(_)]
    ));
    assert_eq!(
        imported
            .dropped
            .iter()
            .filter(|dropped| dropped.asked)
            .count(),
        2
    );
    assert!(warned(&imported, "row 4, column calculation"));
}

#[test]
fn a_type_in_capitals_and_an_unknown_parameter_are_told_of() {
    let imported = with_choices(&[&["Text", "a", "A"], &["text", "b", "B", "", "colour=red"]]);
    assert_eq!(imported.form.questions().len(), 2);
    assert!(
        warned(&imported, "row 2, column type") && warned(&imported, "row 3, column parameters")
    );
}

#[test]
fn choices_from_a_file_are_asked_as_text_and_told_of() {
    let imported = with_choices(&[&[
        "select_one_from_file towns.csv",
        "a",
        "A",
        "",
        "",
        "",
        "",
        "",
        "x=1",
    ]]);
    assert_eq!(*kind(&imported.form, "a"), Kind::Text { multiline: false });
    assert!(warned(&imported, "towns.csv"));
}

#[test]
fn a_group_over_one_list_is_a_table() {
    let layout = |rows: &[&[&str]]| match with_choices(rows).form.items.into_iter().next() {
        Some(Item::Group(group)) => (group.layout, group.items.len()),
        other => panic!("{other:?}"),
    };
    let begin = &["begin group", "g", "G", "table-list"][..];
    let plain = &["begin_group", "g", "G", "field-list"][..];
    let (one, many) = (
        &["select_one yn", "a", "A"][..],
        &["select_multiple yn", "b", "B"][..],
    );
    assert_eq!(layout(&[begin, one, &["end group"]]), (Layout::Matrix, 1));
    assert_eq!(
        layout(&[begin, one, many, &["end group"]]),
        (Layout::Plain, 2)
    );
    let heading = &["select_one yn", "h", "H", "label"][..];
    let bare = &["select_one yn", "b", "B", "list-nolabel"][..];
    assert_eq!(
        layout(&[plain, heading, bare, &["end_group"]]),
        (Layout::Matrix, 1)
    );
    assert_eq!(layout(&[plain, one, &["end group"]]), (Layout::Plain, 1));
}

#[test]
fn names_that_repeat_or_begin_with_an_underscore_carry_their_path() {
    let form = with_choices(&[
        &["begin group", "g", "G"],
        &["text", "a", "A"],
        &["text", "_b", "B"],
        &["text", "c", "C ${_b}"],
        &["end group"],
        &["begin group", "h", "H"],
        &["begin group", "i", "I"],
        &["text", "a", "A"],
        &["end group"],
        &["end group"],
        &["text", "_d", "D"],
        &["text", "a", "A"],
    ])
    .form;
    let names: Vec<&str> = form
        .questions()
        .iter()
        .map(|asked| asked.question.name.as_str())
        .collect();
    assert_eq!(names, ["g/a", "g/_b", "c", "h/i/a", "/_d", "a"]);
    assert_eq!(
        form.find_referred("_b")
            .map(|question| question.name.as_str()),
        Some("g/_b")
    );
    let again = import(&export_xlsx(&form).unwrap(), "form.xlsx")
        .unwrap()
        .form;
    assert_eq!(form, again);
}

#[test]
fn what_refers_to_a_dropped_row_is_told_of_and_survives_an_export() {
    let rows: &[&[&str]] = &[
        &["type", "name", "label", "relevant"],
        &["deviceid", "d"],
        &["text", "a", "A ${d}", "${d} != ''"],
    ];
    let imported = import_survey(rows).unwrap();
    assert!(warned(&imported, "always empty"));
    let again = import(&export_xlsx(&imported.form).unwrap(), "form.xlsx").unwrap();
    assert_eq!(imported.form, again.form);
}

#[test]
fn disabled_and_comment_rows_are_left_out_and_told_of() {
    let rows: &[&[&str]] = &[
        &["type", "name", "label", "disabled", "hint"],
        &["text", "a", "A", "yes"],
        &["text", "b", "B", "no"],
        &["", "", "", "", "a remark"],
    ];
    let imported = import_survey(rows).unwrap();
    assert_eq!(imported.form.questions().len(), 1);
    assert!(warned(&imported, "row 2, column disabled") && warned(&imported, "row 4"));
}

#[test]
fn defaults_that_are_no_answers_are_left_out_and_told_of() {
    let imported = with_choices(&[
        &["date", "a", "A", "", "", "", "", "today()"],
        &["integer", "b", "B", "", "", "", "", "many"],
        &["select_one yn", "c", "C", "", "", "", "", "maybe"],
        &["text", "d", "D", "", "", "", "", "words (here)"],
    ]);
    let kept: Vec<_> = imported
        .form
        .questions()
        .iter()
        .map(|asked| asked.question.default.clone())
        .collect();
    assert_eq!(kept, [None, None, None, Some("words (here)".into())]);
    assert!(
        warned(&imported, "row 2, column default") && warned(&imported, "row 4, column default")
    );
}

#[test]
fn json_that_is_not_a_sound_form_is_refused_in_a_sentence() {
    let form = with_choices(&[&["select_one yn", "a", "A"]]).form;
    let good = form_json::to_json(&form);
    let swaps = [
        ("{", "["),
        ("\"harken_form\": 1", "\"harken_form\": 7"),
        ("\"harken_form\"", "\"other\""),
        ("\"list\": \"yn\"", "\"list\": \"zz\""),
        (
            "\"default_language\": \"und\"",
            "\"default_language\": \"fr\"",
        ),
        ("\"name\": \"a\"", "\"name\": \"a b\""),
        ("\"name\": \"a\"", "\"name\": \"_a\""),
    ];
    for (from, to) in swaps {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "{from}");
        let error = form_json::from_json(&broken).expect_err(to).to_string();
        assert!(error.ends_with('.'), "{error}");
    }
}

#[test]
fn a_formula_names_the_field_that_it_means() {
    let rows: &[&[&str]] = &[
        &["type", "name", "label", "relevant"],
        &["text", "_d", "D"],
        &["begin group", "g", "G"],
        &["text", "_b", "B", "${_d} != ''"],
        &["end group"],
        &["text", "c", "C", "${_b} = 'x' and ${_d} = 'y'"],
    ];
    let form = import_survey(rows).unwrap().form;
    let relevant = |name| {
        form.find_question(name)
            .unwrap()
            .relevant
            .as_ref()
            .unwrap()
            .source()
    };
    assert_eq!(relevant("c"), "${g/_b} = 'x' and ${/_d} = 'y'");
    assert_eq!(relevant("g/_b"), "${/_d} != ''");
    let again = import(&export_xlsx(&form).unwrap(), "form.xlsx")
        .unwrap()
        .form;
    assert_eq!(form, again);
}
