//! Mixed answers as files: a column a question, and none that tells when or who. Rows stand in a fresh random order.

use super::{
    Response,
    columns::{fields_of, own_headers},
    tables::guarded,
};
use crate::{
    error::{Error, Result},
    survey::{
        Form,
        check::{Accepted, Answer},
    },
};
use rand::seq::SliceRandom;
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Map, Value, json};

/// One row of an export.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    pub lang: String,
    pub quote_ok: bool,
    pub answers: Accepted,
}

/// Takes from responses what an export holds, and shuffles it.
///
/// # Errors
/// Where stored answers cannot be read.
pub fn rows_of(responses: Vec<Response>) -> Result<Vec<Exported>> {
    let rows = responses.into_iter().map(|response| {
        Ok(Exported {
            lang: response.language,
            quote_ok: response.quote_ok,
            answers: serde_json::from_str(&response.answers)?,
        })
    });
    let mut rows = rows.collect::<Result<Vec<_>>>()?;
    rows.shuffle(&mut rand::rng());
    Ok(rows)
}

/// The columns of an export: the language, every field of the form, the consent to be quoted.
fn header(form: &Form) -> Vec<String> {
    let (lang, quote_ok) = own_headers(form);
    let fields = fields_of(form).into_iter().map(|(field, _)| field);
    [lang].into_iter().chain(fields).chain([quote_ok]).collect()
}

/// The cells of a row under [`header`]. The answers are handed to `write`, which says how each is written.
fn cells(form: &Form, row: &Exported, write: fn(&Answer) -> String) -> Vec<String> {
    let answers = fields_of(form)
        .into_iter()
        .map(|(field, _)| row.answers.find(&field).map_or(String::new(), write));
    let consent = if row.quote_ok { "yes" } else { "no" };
    [row.lang.clone()]
        .into_iter()
        .chain(answers)
        .chain([consent.to_string()])
        .collect()
}

fn plain(answer: &Answer) -> String {
    answer.values().join(" ")
}

/// Numbers are checked when they come in and cannot be formulas; everything else might look like one.
fn guarded_answer(answer: &Answer) -> String {
    match answer {
        Answer::Number(number) => number.clone(),
        other => guarded(&plain(other)),
    }
}

/// Writes rows as CSV (RFC 4180, UTF-8). A cell that a spreadsheet program would run as a formula begins with an
/// apostrophe, which an import takes away again.
pub fn to_csv(form: &Form, rows: &[Exported]) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let broken =
        |error: csv::Error| Error::Broken(format!("The CSV could not be written: {error}."));
    let header: Vec<String> = header(form).iter().map(|title| guarded(title)).collect();
    writer.write_record(header).map_err(broken)?;
    for row in rows {
        writer
            .write_record(cells(form, row, guarded_answer))
            .map_err(broken)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Broken(format!("The CSV could not be written: {error}.")))
}

/// Writes rows as an Excel workbook of one sheet in which every cell is text.
///
/// # Errors
/// Where there are more rows or columns than a sheet can hold.
pub fn to_xlsx(form: &Form, rows: &[Exported]) -> Result<Vec<u8>> {
    write_xlsx(form, rows).map_err(|error| {
        Error::Invalid(format!(
            "The workbook cannot be written: {error}. Export as CSV instead."
        ))
    })
}

fn write_xlsx(form: &Form, rows: &[Exported]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("responses")?;
    let lines = rows.iter().map(|row| cells(form, row, plain));
    for (row, line) in (0u32..).zip([header(form)].into_iter().chain(lines)) {
        for (column, cell) in (0u16..).zip(line) {
            if !cell.is_empty() {
                sheet.write_string(row, column, cell)?;
            }
        }
    }
    workbook.save_to_buffer()
}

/// Writes rows as JSON: a list of `{"lang", "quote_ok", "answers": {FIELD: "…"}}`; several choices are a list. Numbers
/// are text, so that no digit is lost.
pub fn to_json(rows: &[Exported]) -> Result<Vec<u8>> {
    let value = |answer: &Answer| match answer {
        Answer::Many(names) => json!(names),
        other => json!(plain(other)),
    };
    let rows = rows.iter().map(|row| {
        let answers: Map<String, Value> = row
            .answers
            .0
            .iter()
            .map(|(field, answer)| (field.clone(), value(answer)))
            .collect();
        json!({ "lang": row.lang, "quote_ok": row.quote_ok, "answers": answers })
    });
    let rows: Vec<Value> = rows.collect();
    Ok(serde_json::to_vec_pretty(&rows)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{ResponseId, SurveyId},
        response::{columns, import::check_rows, tables},
        survey::form_json,
    };

    fn form() -> Form {
        form_json::from_json(
            r#"{"harken_form": 1, "title": {"en": "T"}, "languages": ["en"], "default_language": "en",
            "items": [
              {"question": {"name": "why", "kind": {"kind": "text", "multiline": true}}},
              {"question": {"name": "n", "kind": {"kind": "integer"}}},
              {"question": {"name": "needs", "kind": {"kind": "select_multiple", "list": "ways", "or_other": true}}}],
            "lists": {"ways": [{"name": "bus"}, {"name": "car"}]}}"#,
        )
        .unwrap()
    }

    fn row(text: &str) -> Exported {
        Exported {
            lang: "so".into(),
            quote_ok: true,
            answers: Accepted(vec![
                ("why".into(), Answer::Text(text.into())),
                ("n".into(), Answer::Number("-5".into())),
                (
                    "needs".into(),
                    Answer::Many(vec!["bus".into(), "other".into()]),
                ),
                ("needs_other".into(), Answer::Text("=mule".into())),
            ]),
        }
    }

    const HOSTILE: &[&str] = &[
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "\ttab",
        "\rreturn",
        "'=1",
        "'tis",
        "a,b;\"c\"",
        "two\nlines\n",
        " spaces ",
        "ሰላም 👩‍👩‍👧 \u{202e}rtl",
        "_x0041_",
    ];

    #[test]
    fn a_csv_export_cannot_run_in_a_spreadsheet() {
        let rows: Vec<Exported> = HOSTILE.iter().map(|text| row(text)).collect();
        let csv = to_csv(&form(), &rows).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&csv[..]);
        let records: Vec<csv::StringRecord> =
            reader.records().map(|record| record.unwrap()).collect();
        assert_eq!(
            records[0],
            vec!["lang", "why", "n", "needs", "needs_other", "quote_ok"]
        );
        for record in &records[1..] {
            assert!(
                !record[1].starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{record:?}"
            );
            assert_eq!(&record[2], "-5");
            assert_eq!(&record[4], "'=mule");
        }
    }

    #[test]
    fn an_export_read_again_gives_the_same_answers() {
        let rows: Vec<Exported> = HOSTILE.iter().map(|text| row(text)).collect();
        let files = [
            (to_csv(&form(), &rows).unwrap(), "x.csv"),
            (to_xlsx(&form(), &rows).unwrap(), "x.xlsx"),
        ];
        for (file, name) in files {
            let table = tables::read(&file, name).unwrap();
            let columns = columns::find(&form(), &table).unwrap();
            let checked = check_rows(&form(), &table, &columns, &"en".parse().unwrap()).unwrap();
            assert_eq!(checked.rows.len(), rows.len());
            for (read, written) in checked.rows.iter().zip(&rows) {
                // A workbook has one sort of line end.
                let wanted = match &written.answers.0[0].1 {
                    Answer::Text(text) if name == "x.xlsx" => text.replace('\r', "\n"),
                    answer => plain(answer),
                };
                assert_eq!(plain(&read.answers.0[0].1), wanted);
                assert_eq!(read.answers.0[1..], written.answers.0[1..]);
                assert_eq!((read.lang.as_str(), read.quote_ok), ("so", true));
            }
        }
    }

    #[test]
    fn an_export_holds_nothing_that_tells_who_or_when() {
        let response = Response {
            id: ResponseId("secret-id".into()),
            survey: SurveyId("secret-survey".into()),
            version: 1,
            language: "so".into(),
            quote_ok: false,
            code_used: true,
            receipt_hash: "secret-receipt".into(),
            left_on: "2031-12-11".into(),
            answers: r#"[["why",{"text":"waan daalay"}]]"#.into(),
        };
        let rows = rows_of(vec![response]).unwrap();
        let csv = String::from_utf8(to_csv(&form(), &rows).unwrap()).unwrap();
        let json = String::from_utf8(to_json(&rows).unwrap()).unwrap();
        for text in [&csv, &json] {
            assert!(text.contains("waan daalay"));
            assert!(!text.contains("secret") && !text.contains("2031"), "{text}");
        }
    }
}
