use super::*;

/// The expressions of every workbook among the shared inputs, with the column each stands in.
fn shared_expressions() -> Option<Vec<(String, String)>> {
    use calamine::{Data, Reader, open_workbook_auto};
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("HARKEN_SHARED").unwrap_or_else(|_| default.to_owned());
    let Ok(folder) = std::fs::read_dir(format!("{shared}/inputs/xlsform")) else {
        assert!(
            std::env::var_os("CI").is_none(),
            "the shared inputs are missing: set HARKEN_SHARED"
        );
        eprintln!("SKIPPED: the shared inputs are missing: set HARKEN_SHARED");
        return None;
    };
    let mut found = Vec::new();
    for path in folder.map(|entry| entry.unwrap().path()) {
        let is_form = path
            .extension()
            .is_some_and(|ending| ending == "xls" || ending == "xlsx");
        let Some(mut book) = is_form.then(|| open_workbook_auto(&path).unwrap()) else {
            continue;
        };
        let sheets = book
            .sheet_names()
            .into_iter()
            .filter(|name| name.trim().eq_ignore_ascii_case("survey"));
        for sheet in sheets.collect::<Vec<_>>() {
            let range = book.worksheet_range(&sheet).unwrap();
            let mut rows = range.rows();
            let Some(header) = rows.next() else { continue };
            let header: Vec<String> = header
                .iter()
                .map(|cell| cell.to_string().trim().to_lowercase())
                .collect();
            for row in rows {
                for (column, cell) in header.iter().zip(row) {
                    let expression = [
                        "relevant",
                        "constraint",
                        "required",
                        "choice_filter",
                        "calculation",
                    ];
                    if expression.contains(&column.as_str())
                        && !matches!(cell, Data::Empty)
                        && !cell.to_string().trim().is_empty()
                    {
                        found.push((column.clone(), cell.to_string()));
                    }
                }
            }
        }
    }
    Some(found)
}

#[test]
fn every_expression_of_the_shared_forms_is_understood() {
    let Some(expressions) = shared_expressions() else {
        return;
    };
    assert!(
        expressions.len() > 40,
        "only {} were found",
        expressions.len()
    );
    for (column, source) in expressions {
        let formula =
            Formula::parse(&source).unwrap_or_else(|error| panic!("{column} {source}: {error}"));
        assert!(formula.unsupported().is_empty(), "{source}");
        // With nothing answered no condition on an answer holds, unless it says so.
        let context = Context {
            answers: &NoAnswers,
            current: None,
            row: None,
            today: "2026-03-01",
        };
        if column == "relevant" && !source.contains("not(") {
            assert!(!formula.holds(&context), "{source}");
        }
    }
}
