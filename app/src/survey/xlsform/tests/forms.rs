//! Languages, headers and cells in the shapes people really send.

use super::{YES_NO, import, import_sheets, import_survey, warned, with_member};
use crate::{
    language::Lang,
    survey::{Form, Question, xlsform::export_xlsx},
};

fn tags(form: &Form) -> Vec<&str> {
    form.languages.iter().map(Lang::as_str).collect()
}

fn question<'a>(form: &'a Form, name: &str) -> &'a Question {
    form.find_question(name)
        .unwrap_or_else(|| panic!("no question {name}"))
}

fn label<'a>(form: &'a Form, name: &str, tag: &str) -> Option<&'a str> {
    question(form, name)
        .label
        .0
        .get(&tag.parse().unwrap())
        .map(String::as_str)
}

#[test]
fn languages_are_known_by_code_name_and_endonym() {
    let header = [
        "type",
        "name",
        "label::English",
        "label::Español (es)",
        "label::Kiswahili",
        "label::so",
        "label::Chinese (Traditional)",
        "label::swa",
        "label::English (UK)",
    ];
    let imported =
        import_survey(&[&header, &["text", "a", "A", "B", "C", "D", "E", "C", "G"]]).unwrap();
    assert_eq!(
        tags(&imported.form),
        ["en", "es", "sw", "so", "zh-Hant", "en-GB"]
    );
    assert_eq!(imported.form.default_language.as_str(), "en");
}

#[test]
fn a_language_nobody_knows_keeps_its_texts_and_is_told_of() {
    let imported = import_survey(&[
        &["type", "name", "label::English", "label::Dothraki Beach"],
        &["text", "a", "A", "B"],
    ])
    .unwrap();
    assert_eq!(tags(&imported.form), ["en", "und-x-dothraki-beach"]);
    assert!(warned(&imported, "Dothraki Beach"));
}

#[test]
fn unmarked_texts_join_a_language_that_says_nothing_else_in_their_place() {
    let header = &["type", "name", "label::English", "hint"][..];
    let imported = import_survey(&[header, &["text", "a", "A", "hint"]]).unwrap();
    assert_eq!(tags(&imported.form), ["en"]);
    assert!(warned(&imported, "name no language"));

    let imported = import_survey(&[
        &["type", "name", "label", "label::Spanish (es)"],
        &["text", "a", "Age", "Edad"],
    ])
    .unwrap();
    assert_eq!(tags(&imported.form), ["und", "es"]);
    assert_eq!(imported.form.default_language.as_str(), "und");
    assert_eq!(
        (
            label(&imported.form, "a", "und"),
            label(&imported.form, "a", "es")
        ),
        (Some("Age"), Some("Edad"))
    );
}

#[test]
fn the_default_language_of_the_settings_takes_the_unmarked_texts() {
    let survey: &[&[&str]] = &[
        &["type", "name", "label", "label::Spanish (es)"],
        &["text", "a", "Age", "Edad"],
    ];
    let settings: &[&[&str]] = &[&["form_title", "default_language"], &["T", "English (en)"]];
    let imported = import_sheets(&[("survey", survey), ("settings", settings)]).unwrap();
    assert_eq!(label(&imported.form, "a", "en"), Some("Age"));
    assert_eq!(imported.form.default_language.as_str(), "en");
}

#[test]
fn a_form_that_states_no_language_has_the_direction_of_its_script() {
    let imported =
        import_survey(&[&["type", "name", "label"], &["text", "a", "ما اسمك؟"]]).unwrap();
    assert_eq!(tags(&imported.form), ["und-Arab"]);
    let again = import(&export_xlsx(&imported.form).unwrap(), "form.xlsx").unwrap();
    assert_eq!(imported.form, again.form);
}

#[test]
fn headers_are_read_whatever_their_case_spaces_and_age() {
    let survey: &[&[&str]] = &[
        &[
            " Type ",
            "NAME",
            "Label : English",
            "bind:relevant",
            "bind:jr:constraintMsg",
            "Constraint",
            "bind::required",
            "requiredMsg",
        ],
        &["select one from yn", "a", "A"],
        &[
            "int",
            "b",
            "B",
            "${a} = ‘yes’",
            "too many",
            ". < 5",
            "yes",
            "please",
        ],
    ];
    let choices: &[&[&str]] = &[
        &["List Name", "Value", "Caption:English"],
        &["yn", "yes", "Yes"],
        &["yn", "no", "No"],
    ];
    let imported = import_sheets(&[(" SURVEY ", survey), ("Choices", choices)]).unwrap();
    let b = question(&imported.form, "b");
    assert_eq!(b.relevant.as_ref().unwrap().source(), "${a} = 'yes'");
    assert_eq!(b.constraint.as_ref().unwrap().source(), ". < 5");
    assert_eq!(b.required.as_ref().unwrap().source(), "true()");
    assert_eq!(b.constraint_message.0.values().next().unwrap(), "too many");
    assert_eq!(b.required_message.0.values().next().unwrap(), "please");
    assert_eq!(tags(&imported.form), ["en"]);
}

#[test]
fn csv_forms_are_read_with_their_sheets_in_the_first_column() {
    let text = "\u{feff}\"survey\",,\n,type,name,label::English\n,\"select one from yn\",q,\"Is it, well?\"\n,,,\nchoices,,\n,list name,name,label::English\n,yn,yes,Yes\n,yn,no,No\n";
    let imported = import(text.as_bytes(), "form.csv").unwrap();
    assert_eq!(label(&imported.form, "q", "en"), Some("Is it, well?"));
    assert_eq!(imported.form.list("yn").len(), 2);
    let refused = import(
        text.replace("one from yn", "one from xx").as_bytes(),
        "form.csv",
    )
    .expect_err("refused");
    assert_eq!(refused.row, Some(3));
}

#[test]
fn a_csv_file_may_be_the_survey_sheet_alone() {
    for text in [
        "type,name,label\ntext,a,\"First, please\"\n",
        "type;name;label\r\ntext;a;First, please\r\n",
    ] {
        let imported = import(text.as_bytes(), "form.csv").unwrap();
        assert_eq!(
            label(&imported.form, "a", "und"),
            Some("First, please"),
            "{text}"
        );
        assert_eq!(imported.title, "form");
    }
}

#[test]
fn cells_come_out_as_people_see_them() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("survey").unwrap();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for (column, header) in ["type", "name", "label", "default", "required"]
        .into_iter()
        .enumerate()
    {
        sheet.write_string(0, column as u16, header).unwrap();
    }
    for (row, kind, name) in [
        (1, "integer", "a"),
        (2, "date", "b"),
        (3, "decimal", "c"),
        (4, "text", "d"),
    ] {
        sheet.write_string(row, 0, kind).unwrap();
        sheet.write_string(row, 1, name).unwrap();
        sheet.write_number(row, 2, 1.0).unwrap();
        sheet.write_boolean(row, 4, true).unwrap();
    }
    sheet.write_number(1, 3, 7.0).unwrap();
    sheet
        .write_number_with_format(2, 3, 45_943.0, &date)
        .unwrap();
    sheet.write_number(3, 3, 0.1 + 0.2).unwrap();
    sheet.write_boolean(4, 3, false).unwrap();
    let imported = import(&book.save_to_buffer().unwrap(), "form.xlsx").unwrap();
    let default = |name| question(&imported.form, name).default.as_deref();
    assert_eq!(
        [default("a"), default("b"), default("c"), default("d")],
        [Some("7"), Some("2025-10-13"), Some("0.3"), Some("FALSE")]
    );
    assert_eq!(label(&imported.form, "a", "und"), Some("1"));
    assert_eq!(
        question(&imported.form, "a")
            .required
            .as_ref()
            .unwrap()
            .source(),
        "true()"
    );
}

#[test]
fn a_formula_without_a_value_is_told_of() {
    let sheet = br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c><c r="C1" t="inlineStr"><is><t>label</t></is></c><c r="D1" t="inlineStr"><is><t>hint</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>text</t></is></c><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="str"><f>B2</f><v>a</v></c><c r="D2"><f>HYPERLINK(A1)</f></c></row>
        </sheetData></worksheet>"#;
    let book = with_member("xl/worksheets/sheet1.xml", &mut |out| {
        out.write_all(sheet).unwrap()
    });
    let imported = import(&book, "form.xlsx").unwrap();
    assert_eq!(label(&imported.form, "a", "und"), Some("a"));
    assert!(
        warned(&imported, "row 2, column hint"),
        "{:?}",
        imported.warnings
    );
}

#[test]
fn columns_and_sheets_that_are_not_used_are_told_of() {
    let survey: &[&[&str]] = &[
        &["type", "name", "label", "media::image", "notes to self", ""],
        &["text", "a", "A", "a.jpg", "x", "y"],
    ];
    let imported = import_sheets(&[
        ("survey", survey),
        YES_NO,
        ("entities", &[&["dataset"], &["e"]]),
    ])
    .unwrap();
    for words in [
        "column media::image",
        "column notes to self",
        "column F",
        "sheet entities",
    ] {
        assert!(warned(&imported, words), "{words}: {:?}", imported.warnings);
    }
}
