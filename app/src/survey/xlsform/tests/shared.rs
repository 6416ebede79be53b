//! Every shared form, held to what the index says of it.

use super::{find_inputs, import, read_index};
use crate::survey::{
    form_json::{from_json, to_json},
    xlsform::{export_xlsx, report},
};

fn accepted() -> Vec<(std::collections::HashMap<String, String>, Vec<u8>)> {
    let Some(inputs) = find_inputs() else {
        return Vec::new();
    };
    let folder = inputs.join("xlsform");
    let rows = read_index(folder.join("index.csv")).into_iter();
    rows.map(|row| {
        let bytes = std::fs::read(folder.join(&row["file"])).expect("the form opens");
        (row, bytes)
    })
    .collect()
}

#[test]
fn every_shared_form_is_accepted_or_refused_as_the_index_says() {
    for (row, bytes) in accepted() {
        let file = row["file"].as_str();
        let outcome = import(&bytes, file);
        if row["outcome"] == "reject" {
            let error = outcome.expect_err(file);
            assert_eq!(
                error.sheet.as_deref(),
                Some(row["error_sheet"].as_str()),
                "{file}: {error}"
            );
            assert_eq!(
                error.row.map(|row| row.to_string()).as_deref(),
                Some(row["error_row"].as_str()),
                "{file}: {error}"
            );
            assert_eq!(
                error.column.as_deref(),
                Some(row["error_column"].as_str()),
                "{file}: {error}"
            );
            continue;
        }
        let imported = outcome.unwrap_or_else(|error| panic!("{file}: {error}"));
        let report = report(&imported, "slug");
        let dropped = imported
            .dropped
            .iter()
            .filter(|dropped| dropped.asked)
            .count();
        assert_eq!(
            (report.questions + dropped).to_string(),
            row["asked_questions"],
            "{file}: asked questions"
        );
        assert_eq!(
            report.choices.to_string(),
            row["choices"],
            "{file}: choices"
        );
        assert_eq!(
            imported.form.lists.len().to_string(),
            row["choice_lists"],
            "{file}: lists"
        );
        assert_eq!(report.title, row["form_title"], "{file}: title");
        let marked = row["languages"]
            .split('|')
            .filter(|language| !language.is_empty())
            .count();
        assert!(
            report.languages.len() >= marked.max(1),
            "{file}: {:?}",
            report.languages
        );
        if row["outcome"] == "accept-with-warnings" {
            assert!(
                !report.warnings.is_empty(),
                "{file} imports without a warning"
            );
        }
        let asked_once: usize =
            row["repeats"].parse::<usize>().unwrap() + row["loops"].parse::<usize>().unwrap();
        let told = report
            .warnings
            .iter()
            .filter(|warning| warning.contains("asked once"))
            .count();
        assert_eq!(told, asked_once, "{file}: repeats and loops");
    }
}

#[test]
fn every_row_of_a_shared_form_ends_somewhere() {
    for (row, bytes) in accepted() {
        let Ok(imported) = import(&bytes, &row["file"]) else {
            continue;
        };
        let kept = |items: &[crate::survey::Item]| -> usize {
            fn count(items: &[crate::survey::Item]) -> usize {
                use crate::survey::Item::{Calculation, Group, Note, Question};
                items
                    .iter()
                    .map(|item| match item {
                        Group(group) => 2 + count(&group.items),
                        Question(_) | Note(_) | Calculation(_) => 1,
                    })
                    .sum()
            }
            count(items)
        };
        // `choice_name=3; end=2`: every type and how often it stands.
        let rows: usize = row["types"]
            .split("; ")
            .filter_map(|one| one.rsplit_once('=')?.1.parse::<usize>().ok())
            .sum();
        // A row that becomes a note or calculation of its own kind is told of as well.
        let both = imported
            .dropped
            .iter()
            .filter(|dropped| {
                dropped.why.contains("worked out") || dropped.why.contains("as a note")
            })
            .count();
        // The index counts an `end group` under `end`, as a begin has its own.
        assert!(
            kept(&imported.form.items) + imported.dropped.len() - both >= rows,
            "{}: {} rows",
            row["file"],
            rows
        );
    }
}

#[test]
fn a_form_survives_export_and_import_unchanged() {
    for (row, bytes) in accepted() {
        let Ok(imported) = import(&bytes, &row["file"]) else {
            continue;
        };
        let exported = export_xlsx(&imported.form).expect("the form exports");
        let again = import(&exported, "again.xlsx")
            .unwrap_or_else(|error| panic!("{}: {error}", row["file"]));
        assert_eq!(imported.form, again.form, "{}", row["file"]);
    }
}

#[test]
fn a_form_survives_json_unchanged() {
    for (row, bytes) in accepted() {
        let Ok(imported) = import(&bytes, &row["file"]) else {
            continue;
        };
        let again = from_json(&to_json(&imported.form))
            .unwrap_or_else(|error| panic!("{}: {error}", row["file"]));
        assert_eq!(imported.form, again, "{}", row["file"]);
    }
}
