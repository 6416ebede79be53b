//! What refuses a form, and the place that is named.

use super::{YES_NO, import_sheets, import_survey};
use crate::survey::xlsform::ImportError;

const HEADER: &[&str] = &[
    "type",
    "name",
    "label",
    "relevant",
    "calculation",
    "choice_filter",
    "parameters",
    "appearance",
];

#[track_caller]
fn refused_at(error: ImportError, sheet: &str, row: usize, column: &str) {
    let place = (error.sheet.as_deref(), error.row, error.column.as_deref());
    assert_eq!(place, (Some(sheet), Some(row), Some(column)), "{error}");
    let said = error.to_string();
    for part in [sheet, column, &row.to_string()] {
        assert!(said.contains(part), "“{said}” does not name {part}");
    }
}

#[track_caller]
fn survey_refused(rows: &[&[&str]], row: usize, column: &str) {
    let rows = [&[HEADER], rows].concat();
    refused_at(
        import_sheets(&[("survey", &rows), YES_NO]).expect_err("the form is refused"),
        "survey",
        row,
        column,
    );
}

#[track_caller]
fn choices_refused(choices: &[&[&str]], row: usize, column: &str) {
    let survey: &[&[&str]] = &[&["type", "name", "label"], &["text", "a", "A"]];
    let refused = import_sheets(&[("survey", survey), ("choices", choices)]);
    refused_at(
        refused.expect_err("the form is refused"),
        "choices",
        row,
        column,
    );
}

#[test]
fn a_missing_calculation_is_refused() {
    survey_refused(
        &[&["text", "a", "A"], &["calculate", "b"]],
        3,
        "calculation",
    );
}

#[test]
fn an_unknown_type_is_refused() {
    survey_refused(&[&["texxt", "a", "A"]], 2, "type");
    survey_refused(&[&["select_one", "a", "A"]], 2, "type");
    survey_refused(&[&["select_one yn and more", "a", "A"]], 2, "type");
}

#[test]
fn a_question_without_a_type_is_refused() {
    survey_refused(&[&["", "a", "A"]], 2, "type");
}

#[test]
fn a_missing_or_impossible_name_is_refused() {
    survey_refused(&[&["text", "", "A"]], 2, "name");
    survey_refused(&[&["begin group", "", "G"], &["end group"]], 2, "name");
    survey_refused(&[&["text", "two words", "A"]], 2, "name");
    survey_refused(&[&["text", "1st", "A"]], 2, "name");
    survey_refused(&[&["text", "meta", "A"]], 2, "name");
}

#[test]
fn a_name_twice_in_one_group_is_refused_and_in_two_groups_is_not() {
    survey_refused(&[&["text", "a", "A"], &["integer", "a", "A"]], 3, "name");
    survey_refused(
        &[
            &["select_one yn or_other", "a", "A"],
            &["text", "a_other", "A"],
        ],
        3,
        "name",
    );
    let groups: &[&[&str]] = &[
        HEADER,
        &["begin group", "g"],
        &["text", "a", "A"],
        &["end group"],
        &["begin group", "h"],
        &["text", "a", "A"],
        &["end group"],
    ];
    assert!(import_survey(groups).is_ok());
}

#[test]
fn an_unlabelled_question_is_refused() {
    survey_refused(&[&["text", "a", ""]], 2, "label");
}

#[test]
fn an_unmatched_begin_or_end_is_refused() {
    survey_refused(
        &[&["begin group", "g", "G"], &["text", "a", "A"]],
        2,
        "type",
    );
    survey_refused(&[&["text", "a", "A"], &["end group"]], 3, "type");
    survey_refused(&[&["begin group", "g", "G"], &["end repeat"]], 3, "type");
}

#[test]
fn a_list_that_does_not_exist_is_refused() {
    survey_refused(&[&["select_one nowhere", "a", "A"]], 2, "type");
    survey_refused(&[&["begin loop over nowhere", "a", "A"]], 2, "type");
    survey_refused(&[&["select_one_external yn", "a", "A"]], 2, "type");
    survey_refused(&[&["select_one_from_file towns.txt", "a", "A"]], 2, "type");
}

#[test]
fn an_expression_nobody_can_read_is_refused() {
    survey_refused(
        &[
            &["text", "a", "A"],
            &["text", "b", "B", "selected(${a}, 'x'"],
        ],
        3,
        "relevant",
    );
}

#[test]
fn a_calculation_nobody_can_read_is_dropped_with_its_reason() {
    let rows: &[&[&str]] = &[
        &["type", "name", "calculation"],
        &["calculate", "a", "because it's so"],
    ];
    let imported = import_survey(rows).expect("other tools take it too");
    assert!(imported.form.items.is_empty());
    assert!(
        imported.dropped[0].why.contains("cannot be read"),
        "{:?}",
        imported.dropped
    );
}

#[test]
fn a_reference_to_nothing_is_refused() {
    survey_refused(&[&["text", "a", "A", "${b} = 'x'"]], 2, "relevant");
    survey_refused(&[&["text", "a", "Hello ${b}"]], 2, "label");
    survey_refused(&[&["text", "a", "Hello ${a"]], 2, "label");
}

#[test]
fn a_choice_that_refers_to_nothing_is_refused() {
    choices_refused(
        &[
            &["list_name", "name", "label"],
            &["yn", "y", "Yes, ${nobody}"],
        ],
        2,
        "label",
    );
}

#[test]
fn a_reference_that_could_mean_two_questions_is_refused() {
    let rows: &[&[&str]] = &[
        &["begin group", "g"],
        &["text", "a", "A"],
        &["end group"],
        &["begin group", "h"],
        &["text", "a", "A"],
        &["end group"],
        &["text", "b", "B", "${a} = 'x'"],
    ];
    survey_refused(rows, 8, "relevant");
}

#[test]
fn or_other_with_a_filter_is_refused() {
    survey_refused(
        &[&["select_one yn or_other", "a", "A", "", "", "name = 'yes'"]],
        2,
        "choice_filter",
    );
}

#[test]
fn a_table_over_two_lists_is_refused() {
    let choices: &[&[&str]] = &[
        &["list_name", "name", "label"],
        &["x", "1", "1"],
        &["y", "1", "1"],
    ];
    let survey: &[&[&str]] = &[
        HEADER,
        &["begin group", "g", "G", "", "", "", "", "table-list"],
        &["select_one x", "a", "A"],
        &["select_one y", "b", "B"],
        &["end group"],
    ];
    refused_at(
        import_sheets(&[("survey", survey), ("choices", choices)]).expect_err("refused"),
        "survey",
        4,
        "type",
    );
}

#[test]
fn impossible_parameters_are_refused() {
    survey_refused(
        &[&["range", "a", "A", "", "", "", "start=x"]],
        2,
        "parameters",
    );
    survey_refused(
        &[&["range", "a", "A", "", "", "", "start=1 end=5 step=0"]],
        2,
        "parameters",
    );
    survey_refused(
        &[&["range", "a", "A", "", "", "", "start 1"]],
        2,
        "parameters",
    );
}

#[test]
fn two_headers_for_one_column_are_refused() {
    let refused = |header: &[&str], column| {
        refused_at(
            import_survey(&[header, &["text", "a", "A", "B"]]).expect_err("refused"),
            "survey",
            1,
            column,
        )
    };
    refused(
        &["type", "name", "label", "label"],
        "label (columns C and D)",
    );
    refused(
        &["type", "name", "relevant", "bind::relevant"],
        "relevant / bind::relevant",
    );
    refused(
        &["type", "name", "label::French", "caption::french"],
        "label::French / caption::french",
    );
}

#[test]
fn a_sheet_without_its_columns_is_refused() {
    refused_at(
        import_survey(&[&["kind", "name"], &["text", "a"]]).expect_err("refused"),
        "survey",
        1,
        "type",
    );
    choices_refused(&[&["list_name", "label"], &["yn", "Yes"]], 1, "name");
}

#[test]
fn a_choice_without_a_name_or_with_anothers_is_refused() {
    choices_refused(
        &[&["list_name", "name", "label"], &["yn", "", "Yes"]],
        2,
        "name",
    );
    choices_refused(
        &[
            &["list_name", "name", "label"],
            &["yn", "y", "Yes"],
            &["yn", "y", "No"],
        ],
        3,
        "name",
    );
}

#[test]
fn choice_names_with_spaces_are_refused_where_several_can_be_selected() {
    let choices: &[&[&str]] = &[&["list_name", "name", "label"], &["x", "a b", "A"]];
    let ask = |kind| {
        import_sheets(&[
            ("survey", &[&["type", "name", "label"], &[kind, "q", "Q"]]),
            ("choices", choices),
        ])
    };
    refused_at(
        ask("select_multiple x").expect_err("refused"),
        "survey",
        2,
        "type",
    );
    assert!(ask("select_one x").is_ok());
}

#[test]
fn a_workbook_without_a_survey_sheet_is_refused() {
    let error = import_sheets(&[("surveys", &[&["type"]]), YES_NO]).expect_err("refused");
    assert!(error.to_string().contains("survey"), "{error}");
}
