//! Files that mean harm.

use super::{find_inputs, import, import_survey, read_index, with_member};
use crate::survey::{Item, xlsform::export_xlsx};
use std::{
    io::Cursor,
    time::{Duration, Instant},
};

#[test]
fn every_hostile_workbook_is_refused_or_harmless() {
    let Some(inputs) = find_inputs() else { return };
    let folder = inputs.join("hostile/workbooks");
    for row in read_index(folder.join("index.csv")) {
        let file = row["file"].as_str();
        let bytes = std::fs::read(folder.join(file)).expect("the file opens");
        let began = Instant::now();
        let outcome = import(&bytes, file);
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "{file} took {:?}",
            began.elapsed()
        );
        let must_fail =
            ["truncated.xlsx", "html_named.xls", "external_entity.xlsx"].contains(&file);
        match outcome {
            Err(error) => assert!(must_fail, "{file}: {error}"),
            Ok(imported) => {
                assert!(!must_fail, "{file} was imported");
                let exported = export_xlsx(&imported.form).expect("it exports");
                let again = import(&exported, file).expect("it imports again");
                assert_eq!(again.form, imported.form, "{file}");
            }
        }
    }
}

#[test]
fn labels_that_look_like_formulas_stay_text() {
    let imported = import_survey(&[
        &["type", "name", "label::English (en)"],
        &["text", "a", "=1+1"],
        &["text", "b", "@SUM(1)"],
        &["text", "c", "\t=1+1"],
    ])
    .unwrap();
    let exported = export_xlsx(&imported.form).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(exported)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(
        &mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(),
        &mut sheet,
    )
    .unwrap();
    assert!(!sheet.contains("<f>"), "{sheet}");
    assert_eq!(imported.form.questions().len(), 3);
}

#[test]
fn an_open_direction_is_closed_within_its_own_text() {
    let imported = import_survey(&[
        &["type", "name", "label::English (en)"],
        &["text", "a", "\u{202e}evil"],
        &["text", "b", "safe\u{2069}\u{202c}"],
    ])
    .unwrap();
    let labels: Vec<String> = imported
        .form
        .items
        .iter()
        .map(|item| match item {
            Item::Question(question) => question.label.0.values().next().unwrap().clone(),
            _ => panic!("only questions"),
        })
        .collect();
    assert_eq!(labels, ["\u{202e}evil\u{202c}", "safe"]);
}

fn refused_in_time(bytes: &[u8], what: &str) {
    let began = Instant::now();
    let error = import(bytes, "bomb.xlsx").expect_err(what);
    assert!(
        began.elapsed() < Duration::from_secs(5),
        "{what} took {:?}",
        began.elapsed()
    );
    assert!(error.to_string().contains("than a form"), "{what}: {error}");
}

#[test]
fn a_zip_bomb_is_refused_in_time() {
    let bomb = with_member("xl/worksheets/sheet1.xml", &mut |out| {
        let piece = vec![b' '; 1 << 20];
        for _ in 0..100 {
            out.write_all(&piece).unwrap();
        }
    });
    assert!(bomb.len() < 1 << 20, "it is small on the wire");
    refused_in_time(&bomb, "a zip bomb");
}

#[test]
fn an_announced_size_is_not_believed() {
    let announced = with_member("xl/sharedStrings.xml", &mut |out| {
        out.write_all(br#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="99999999999999"></sst>"#).unwrap();
    });
    refused_in_time(&announced, "an announced table");
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_is_refused_in_time() {
    let far = with_member("xl/worksheets/sheet1.xml", &mut |out| {
        out.write_all(br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>"#).unwrap();
    });
    refused_in_time(&far, "a far cell");
}

#[test]
fn one_long_text_shown_everywhere_is_refused_in_time() {
    let long = "x".repeat(30_000);
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..800 {
        sheet.write_string(row, 0, &long).unwrap();
    }
    refused_in_time(&book.save_to_buffer().unwrap(), "a repeated text");
}

#[test]
fn no_cut_or_changed_workbook_makes_it_panic() {
    let Some(inputs) = find_inputs() else { return };
    for file in ["group_name_test.xls", "table-list.xls", "group.xlsx"] {
        let good = std::fs::read(inputs.join("xlsform").join(file)).unwrap();
        for step in 0..120 {
            let mut bytes = good.clone();
            let at = step * bytes.len() / 120;
            match step % 3 {
                0 => bytes.truncate(at),
                1 => bytes[at] ^= 0xff,
                _ => bytes[at..].iter_mut().take(4).for_each(|byte| *byte = 0xff),
            }
            let began = Instant::now();
            let _ = import(&bytes, file);
            assert!(began.elapsed() < Duration::from_secs(5), "{file} at {at}");
        }
    }
}

#[test]
fn a_row_far_from_the_rest_is_left_out_and_told_of() {
    let blank: &[&str] = &[];
    let mut rows: Vec<&[&str]> = vec![&["type", "name", "label"], &["text", "a", "A"]];
    rows.extend(vec![blank; 60]);
    let near = [&rows[..], &[&["text", "b", "B"]]].concat();
    assert_eq!(import_survey(&near).unwrap().form.questions().len(), 2);
    let far = [&rows[..], &[blank, &["party"]]].concat();
    let imported = import_survey(&far).unwrap();
    assert!(
        super::warned(&imported, "row 64"),
        "{:?}",
        imported.warnings
    );
}

#[test]
fn text_that_is_not_a_form_is_refused() {
    for (name, bytes) in [
        (
            "a.xls",
            &b"<html><table><tr><td>type</td></tr></table></html>"[..],
        ),
        ("a.csv", b"hello,world\n1,2\n"),
        ("a.xlsx", b""),
        ("a.csv", b"survey,\n\0,type,name\n"),
        ("a.csv", &[0xff, 0xfe, 0x41, 0]),
    ] {
        assert!(import(bytes, name).is_err(), "{name}");
    }
}

#[test]
fn a_thousand_groups_inside_each_other_are_refused() {
    let names: Vec<String> = (0..1_000).map(|number| format!("g{number}")).collect();
    let mut rows: Vec<Vec<&str>> = vec![vec!["type", "name", "label"]];
    rows.extend(
        names
            .iter()
            .map(|name| vec!["begin group", name.as_str(), "G"]),
    );
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    assert!(
        import_survey(&rows)
            .expect_err("too deep")
            .to_string()
            .contains("deep")
    );
}
